"""The value views: figures open their clients, marks win and are undone, assumptions are tried before they are kept."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.helpers.desk import TODAY, empty_desk, page_context
from tests.helpers.waiting import calm
from ui import theme
from ui.card.mark_dialog import MarkDialog
from ui.card.radar_dialog import RadarDialog
from ui.card.radar_section import RadarSection
from ui.value.group_dialog import GroupDialog
from ui.value.panel import VIEWS, ValuePanel
from ui.widgets.pareto import ParetoChart, Zone
from ui.widgets.radar import Axis, RadarChart
from ui.wording import HIDDEN
from workbench.services.marking import marks
from workbench.services.segmenting import save_segment
from workbench.services.valuing import value_rules


@pytest.fixture
def panel(context, qtbot, qapp, idle):
    theme.apply(qapp, "light")
    made = ValuePanel(context)
    qtbot.addWidget(made)
    made.resize(1100, 620)
    made.show()
    idle()
    return made


def ask(context, read, idle):
    """Read the book in its own thread."""
    found = []
    context.tasks.query(read, found.append)
    idle()
    return found[0]


def read_again(panel, idle, qtbot):
    """Let the panel notice a change and read the book."""
    qtbot.waitUntil(lambda: not panel._pause.isActive(), timeout=5_000)
    idle()
    idle()


KEYS = {
    "abc": "A",
    "rfm": ("group", "111"),
    "stage": ("stage", "mature"),
    "strategic": ("strategic", None),
    "composition": ("tier", "gold"),
}


@pytest.mark.parametrize("code", KEYS)
def test_a_figure_opens_exactly_the_clients_that_it_counts(panel, idle, code):
    panel.show_view(code)
    view = panel.views[code]
    view.ask(KEYS[code])
    idle()
    wanted = {line.facts.client_id for line in view.listing(KEYS[code]).lines}
    assert {row.client_id for row in panel.panel.model.records} == wanted


def test_every_client_is_behind_one_class_of_the_curve(panel):
    view = panel.views["abc"]
    counted = [len(view.listing(code).lines) for code in "ABC"]
    assert sum(counted) == len(view.lines)
    assert {spot.key for spot in view.chart.spots} <= {"A", "B", "C"}


def test_every_client_stands_in_one_cell_of_the_field(panel):
    view = panel.views["rfm"]
    keys = [spot.key for spot in view.grid.spots]
    assert sum(len(view.listing(key).lines) for key in keys) == sum(line.rfm is not None for line in view.lines)


def test_the_field_shows_one_step_of_money_at_a_time(panel):
    view = panel.views["rfm"]
    view.money.choose("5")
    view.fill()
    keys = [spot.key for spot in view.grid.spots]
    found = [line for key in keys for line in view.listing(key).lines]
    assert found
    assert {line.rfm.monetary for line in found} == {5}


def test_the_keyboard_opens_a_class(panel, idle):
    table = panel.views["abc"].table
    table.setFocus()
    table.select(0)
    QTest.keyClick(table, Qt.Key.Key_Return)
    idle()
    assert panel.panel.model.total == len(panel.views["abc"].listing("A").lines)


def test_another_view_does_not_keep_the_list_of_the_last(panel, idle):
    panel.views["abc"].ask("A")
    idle()
    panel.show_view("rfm")
    assert panel.panel.model.total == 0
    panel.show_view("abc")
    idle()
    assert panel.panel.model.total > 0


def test_value_may_be_contribution(panel, idle):
    panel.by.choose("contribution")
    panel.refresh()
    idle()
    assert panel.shown.book.by == "contribution"
    panel.views["abc"].ask("A")
    idle()
    rows = {row.client_id: row.value_fen for row in panel.panel.model.records}
    lines = {line.facts.client_id: line.contribution_fen for line in panel.shown.book.lines}
    assert all(lines[client] == value for client, value in rows.items())


def test_several_clients_are_marked_in_one_step_and_the_view_follows(panel, context, qtbot, idle):
    panel.show_view("strategic")
    panel.views["strategic"].ask(("strategic", None))
    idle()
    rows = list(panel.panel.model.records)[:3]
    panel.mark(rows)
    (dialog,) = panel.findChildren(MarkDialog)
    assert dialog.kind.code() == "strategic"
    dialog.code.choose("bz")
    dialog.note.setText("占用多、贡献少")
    dialog.submit()
    idle()
    read_again(panel, idle, qtbot)
    wanted = {row.client_id for row in rows}
    found = panel.views["strategic"].listing(("strategic", "bz"))
    assert wanted <= {line.facts.client_id for line in found.lines}
    assert "占用多" in found.why(next(line for line in found.lines if line.facts.client_id in wanted))
    context.tasks.change(lambda desk: desk.undo())
    idle()
    assert ask(context, marks, idle) == {}


def test_a_stage_by_hand_needs_a_reason(panel, context, idle):
    line = panel.shown.book.lines[0]
    dialog = MarkDialog(context, [(line.facts.client_id, "")], "stage", panel)
    dialog.submit()
    idle()
    assert dialog.error.text()
    dialog.note.setText("已签私行协议")
    dialog.submit()
    idle()
    assert list(ask(context, marks, idle)) == [line.facts.client_id]


def test_a_mark_is_taken_back(panel, context, idle):
    client = panel.shown.book.lines[0].facts.client_id
    for take_back in (False, True):
        dialog = MarkDialog(context, [(client, "示例")], "group", panel)
        dialog.clear.click() if take_back else dialog.submit()
        idle()
    assert ask(context, marks, idle) == {}


def test_assumptions_are_tried_before_they_are_kept(panel, context, qtbot, idle):
    panel.show_view("clv")
    idle()
    view = panel.views["clv"]
    before = view._total.text()
    assert not view.keep.isEnabled()
    view.form.boxes["horizon"].setValue(10)
    qtbot.waitUntil(view.keep.isEnabled, timeout=5_000)
    idle()
    idle()
    assert view._total.text() != before
    assert ask(context, lambda desk: value_rules(desk).assumed.horizon, idle) == 5
    view.keep.click()
    idle()
    assert ask(context, lambda desk: value_rules(desk).assumed.horizon, idle) == 10
    read_again(panel, idle, qtbot)
    view.reset.click()
    idle()
    read_again(panel, idle, qtbot)
    assert ask(context, lambda desk: value_rules(desk).assumed.horizon, idle) == 5
    assert view.form.boxes["horizon"].value() == 5


def test_a_client_shows_how_its_lifetime_value_comes_about(panel, idle):
    panel.show_view("clv")
    idle()
    idle()
    view = panel.views["clv"]
    view.panel.view.select_row(0)
    row = view.panel.view.current_record()
    line = view._lines[row.client_id]
    told = dict(view._told(line, view._asked()))
    assert told["Lifetime value, estimated"] == view.words.money(line.clv_fen)
    assert len([name for name in told if name.startswith("Year ")]) == 5


def test_parts_of_every_composition_add_up_on_the_screen(panel):
    view = panel.views["composition"]
    for by in ("tier", "band", "product", "area"):
        view.by.choose(by)
        view._on_by()
        total = view.table._rows[-1]
        assert total.total
        assert total.cells[-1].text == "100.00%"
        for spot in view.table.spots:
            listed = view.listing(spot.key)
            assert f"{len(listed.lines):,}" in spot.said


def test_a_group_with_a_plan_is_made_checked_and_deleted(panel, context, qtbot, idle):
    panel.show_view("segments")
    view = panel.views["segments"]
    view.new_group()
    (dialog,) = panel.findChildren(GroupDialog)
    dialog.submit()
    idle()
    assert dialog.error.text()
    dialog.name.setText("存量客户财富诊断")
    dialog.filters["abc"].set_active({"A"})
    dialog.starts.set_day(TODAY - dt.timedelta(days=30))
    dialog.content.choose("diagnosis")
    dialog.submit()
    idle()
    read_again(panel, idle, qtbot)
    (check,) = panel.shown.checks
    assert set(check.clients) == {line.facts.client_id for line in panel.views["abc"].listing("A").lines}
    since = TODAY - dt.timedelta(days=30)
    lasts = {line.facts.client_id: line.facts.last_contact for line in panel.shown.book.lines}
    assert set(check.contacted) == {one for one in check.clients if lasts[one] and lasts[one] >= since}
    view.view.select_row(0)
    idle()
    assert panel.panel.model.total == len(check.clients)
    view.delete.click()
    idle()
    read_again(panel, idle, qtbot)
    assert panel.shown.checks == []


def test_a_group_is_edited_where_it_stands(panel, context, qtbot, idle):
    context.tasks.change(lambda desk: save_segment(desk, name="甲", wanted={"abc": ("A",)}))
    idle()
    read_again(panel, idle, qtbot)
    panel.show_view("segments")
    view = panel.views["segments"]
    view.view.select_row(0)
    view.edit_group()
    (dialog,) = panel.findChildren(GroupDialog)
    assert dialog.filters["abc"].active() == {"A"}
    dialog.name.setText("乙")
    dialog.submit()
    idle()
    read_again(panel, idle, qtbot)
    assert [check.segment.name for check in panel.shown.checks] == ["乙"]


def test_scores_stand_beside_proposals_and_are_undone(panel, context, idle):
    client = panel.shown.book.lines[0].facts.client_id
    section = RadarSection(context, panel)
    section.show_client(client, "示例")
    idle()
    dialog = RadarDialog(context, client, "示例", panel)
    idle()
    assert len(dialog.boxes) == 8
    assert dialog.boxes["credit"].value() == -1
    dialog.boxes["credit"].setValue(80)
    dialog.submit()
    idle()
    idle()
    assert {one.code: one.score for one in section._scores}["credit"] == 80
    context.tasks.change(lambda desk: desk.undo())
    idle()
    idle()
    assert {one.code: one.score for one in section._scores}["credit"] is None


def test_the_privacy_screen_hides_amounts_and_names(panel, context, idle):
    panel.views["abc"].ask("A")
    idle()
    context.set_private(True)
    texts = [cell.text for row in panel.views["abc"].table._rows for cell in row.cells]
    assert texts.count(HIDDEN) == 3
    panel.show_view("clv")
    idle()
    view = panel.views["clv"]
    view.panel.view.select_row(0)
    assert view._steps_title.text() == HIDDEN
    assert HIDDEN in view._total.text()


def test_an_empty_book_has_empty_views(tmp_path, qtbot, qapp):
    theme.apply(qapp, "dark")
    with page_context(empty_desk(tmp_path)) as context:
        made = ValuePanel(context)
        qtbot.addWidget(made)
        made.show()
        for code in VIEWS:
            made.show_view(code)
            calm(qtbot, context.tasks)
            made.grab()
        assert made.shown.book.lines == []


def test_everything_can_be_reached_and_is_named(panel):
    for widget in (panel.choice, panel.by, panel.views["rfm"].money, panel.views["composition"].by):
        assert widget.accessibleName()
    view = panel.views["clv"]
    assert all(box.accessibleName() for box in view.form.boxes.values())
    assert all(tile.accessibleName() for tile in panel.views["strategic"].tiles.values())


def test_the_curve_gives_each_class_its_field(qtbot, qapp):
    theme.apply(qapp, "light")
    chart = ParetoChart("curve")
    qtbot.addWidget(chart)
    chart.resize(400, 240)
    zones = [Zone(0, 0.2, "A", "a", "A: 2"), Zone(0.2, 0.2, "B", "b", "B: 0"), Zone(0.2, 1, "C", "c", "C: 8")]
    chart.set_curve([(0, 0), (0.2, 0.8), (1, 1)], zones, (0.2, 0.8, "20%"))
    assert [spot.key for spot in chart.spots] == ["a", "c"]
    assert chart._at_share(0.1) == pytest.approx(0.4)
    assert chart._at_share(0.6) == pytest.approx(0.9)
    chart.grab()
    with qtbot.waitSignal(chart.clicked) as clicked:
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.spots[1].rect.center().toPoint())
    assert clicked.args == ["c"]


def test_painting_leaves_the_colours_of_the_theme_as_they_are(qtbot, qapp):
    theme.apply(qapp, "light")
    radar = RadarChart("radar")
    qtbot.addWidget(radar)
    radar.set_axes([Axis(str(place), 50, None) for place in range(8)], ("mine", "proposed"))
    radar.resize(360, 300)
    radar.grab()
    assert theme.color("accent").alpha() == 255
    assert "0: mine 50, proposed –" in radar.accessibleDescription()
