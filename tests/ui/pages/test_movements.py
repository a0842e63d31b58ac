"""The page 变动: figures of two months, the clients behind each, the reason of a loss, and bins of one's own."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.helpers.desk import empty_desk, page_context
from tests.helpers.taihu import fill_taihu
from tests.helpers.waiting import calm
from ui.listed import ListedPanel
from ui.pages.movements.page import MovementsPage
from ui.wording import HIDDEN
from workbench.services.movements import book_edges


@pytest.fixture
def context(tmp_path):
    desk = empty_desk(tmp_path)
    fill_taihu(desk)
    with page_context(desk) as made:
        yield made


@pytest.fixture
def page(context, qtbot, idle):
    made = MovementsPage(context)
    qtbot.addWidget(made)
    made.resize(1180, 640)
    made.show()
    made.activate()
    idle()
    idle()
    return made


@pytest.fixture
def private_bank(page, idle):
    """The page as the source asks: only clients from 5 million on."""
    chip = page.period.bands._chips["500+"]
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    idle()
    idle()
    return page


def spoken(page, name):
    return page.changes.tiles[name].accessibleName()


def test_the_tiles_say_the_figures_of_the_source(private_bank):
    said = {name: spoken(private_bank, name) for name in private_bank.changes.tiles}
    assert said["opening"] == "Opening: 72, 585.00m, average 8.12m"
    assert said["kept"] == "Kept: 39, 54.17%, 325.00m, 55.56%"
    assert said["lost"] == "Lost: 33, 45.83%, 260.00m, 44.44%"
    assert said["net"] == "Net: +78, 108.33%, +927.00m, 158.46%"
    assert said["gross_new"].startswith("New: 111,")
    assert said["product_only"] == "Only through products: 44, 29.33%, 308.00m, 20.37%"


@pytest.mark.parametrize(
    ("name", "count"),
    [("opening", 72), ("kept", 39), ("lost", 33), ("gross_new", 111), ("net", 144), ("product_only", 44)],
)
def test_enter_on_a_tile_lists_its_clients(private_bank, idle, name, count):
    tile = private_bank.changes.tiles[name]
    tile.setFocus()
    QTest.keyClick(tile, Qt.Key.Key_Return)
    idle()
    assert private_bank.changes.panel.model.total == count
    assert [one for one, made in private_bank.changes.tiles.items() if made.isChecked()] == [name]


def test_on_a_small_screen_the_reasons_are_seen_and_the_days_only_of_products(private_bank, idle):
    """What became of whom, from what to what and why stands in the list without scrolling; days are of products."""
    changes = private_bank.changes
    view, columns = changes.panel.view, [column.key for column in changes.panel.model.columns]
    changes.panel.setFixedWidth(618)
    for name, day_hidden in (("product_only", False), ("lost", True)):
        changes.tiles[name].click()
        idle()
        assert view.isColumnHidden(columns.index("client_no"))
        assert view.isColumnHidden(columns.index("day")) == day_hidden
    assert not view.isColumnHidden(columns.index("change"))
    assert not view.isColumnHidden(columns.index("reason"))
    assert view.horizontalScrollBar().maximum() == 0


def test_enter_on_a_listed_client_opens_the_card(private_bank, context, qtbot):
    panel = private_bank.changes.panel
    panel.focus_first()
    with qtbot.waitSignal(context.client_asked) as asked:
        QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert asked.args[0] == panel.model.record_at(0).client_id


def test_a_visit_plan_of_the_listed_is_asked_for_by_p(private_bank, context, qtbot):
    panel = private_bank.changes.panel
    panel.focus_first()
    with qtbot.waitSignal(context.print_asked) as asked:
        QTest.keyClick(panel.view, Qt.Key.Key_P)
    assert asked.args == ["visit-plan", [panel.model.record_at(0).client_id]]
    texts = [action.text() for action in panel.host.menu().actions()]
    assert texts == ["Open the card", "Record an interaction…", "Plan an appointment", "Print a visit plan"]


def test_the_bridge_is_walked_by_arrows_and_opened_by_enter(private_bank, idle):
    bridge = private_bank.changes.pictures.bridge
    bridge.setFocus()
    QTest.keyClick(bridge, Qt.Key.Key_Home)
    QTest.keyClick(bridge, Qt.Key.Key_Right)
    assert bridge.accessibleDescription() == "Left the book: −20"
    QTest.keyClick(bridge, Qt.Key.Key_Return)
    idle()
    assert private_bank.changes.panel.model.total == 20
    private_bank.grab()


def test_the_matrix_opens_who_fell_from_band_to_band(page, idle):
    pictures = page.changes.pictures
    QTest.mouseClick(pictures.views._chips["matrix"], Qt.MouseButton.LeftButton)
    cell = next(spot for spot in pictures.matrix.spots if spot.key == ("cell", "500+", "100-500"))
    assert cell.said.endswith("13 ↓")
    QTest.mouseClick(pictures.matrix, Qt.MouseButton.LeftButton, pos=cell.rect.center().toPoint())
    idle()
    assert page.changes.panel.model.total == 13
    page.grab()


def test_up_and_down_stay_in_the_column_of_the_table(page):
    pictures = page.changes.pictures
    pictures.choose("table")
    grid = pictures.table
    grid.setFocus()
    grid.select(0)
    QTest.keyClick(grid, Qt.Key.Key_Down)
    assert grid.spots[grid.current].key == ("figure", "opening", None)
    assert grid.spots[grid.current].rect.x() == grid.spots[0].rect.x()


def test_assets_are_counted_instead_of_clients(private_bank):
    pictures = private_bank.changes.pictures
    QTest.mouseClick(pictures.unit._chips["assets"], Qt.MouseButton.LeftButton)
    said = [spot.said for spot in pictures.bridge.spots]
    assert said[0] == "Opening: 585.00m"
    assert any(one.startswith("Change of the kept: ") for one in said)
    pictures.choose("bands")
    assert [spot.said for spot in pictures.bands.spots][-1] == "CNY 5 million and more Closing: 1,512.00m"
    private_bank.grab()


def test_a_reason_is_recorded_for_the_chosen_and_undo_takes_it_back(private_bank, context, idle):
    changes = private_bank.changes
    QTest.mouseClick(changes.tiles["lost"], Qt.MouseButton.LeftButton)
    idle()
    changes.panel.view.selectAll()
    assert changes.reason.give.isEnabled()
    assert not changes.reason.take.isEnabled()
    changes.panel.view.setFocus()
    QTest.keyClick(changes.panel.view, Qt.Key.Key_R)
    assert changes.reason.box.hasFocus()
    changes.reason.box.setCurrentIndex(changes.reason.box.findData("competitor"))
    QTest.mouseClick(changes.reason.give, Qt.MouseButton.LeftButton)
    idle()
    idle()
    assert {code: len(who) for code, who in private_bank.compared.reasons.items()} == {"competitor": 33}
    assert all(row.reason for row in changes.panel.model.records)
    context.tasks.change(lambda desk: desk.undo())
    idle()
    idle()
    assert len(private_bank.compared.unreasoned) == 33


def test_a_year_ago_that_the_book_does_not_have_is_its_oldest_month(page, idle):
    page.period.preset.setCurrentIndex(page.period.preset.findData("year"))
    page.period.preset.activated.emit(0)
    idle()
    assert page.compared.months == ("2026-01", "2026-05")


def test_the_same_month_twice_is_said_in_words(page, idle):
    page.period.choose("2026-05", "2026-05")
    idle()
    assert page.compared is None
    assert "2026-05" in page.changes.panel._empty.accessibleName()
    assert not page.changes.tiles["lost"].isEnabled()


def test_only_clients_from_an_amount_on(page, idle):
    page.period.amount.setFocus()
    page.period.amount.selectAll()
    QTest.keyClicks(page.period.amount, "500")
    QTest.keyClick(page.period.amount, Qt.Key.Key_Return)
    idle()
    assert page.compared.movements.lost.clients == 33


def test_the_privacy_screen_hides_amounts_and_names(private_bank, context):
    context.set_private(True)
    assert HIDDEN in spoken(private_bank, "lost")
    assert "260" not in spoken(private_bank, "lost")
    panel = private_bank.changes.panel
    assert panel.model.cells_at(0)[0].text == HIDDEN
    assert panel._sum.text() == HIDDEN


def test_the_distribution_is_over_bins_that_can_be_typed_and_remembered(page, context, idle, qtbot):
    page.open("distribution")
    spread = page.spread
    spread.month.setCurrentIndex(spread.month.findData("2026-01"))
    spread.month.activated.emit(0)
    idle()
    assert [spot.said.split(":")[1].split()[0] for spot in spread.chart.spots] == ["20", "16", "11", "8", "9", "8"]
    spread.edges.setFocus()
    spread.edges.selectAll()
    QTest.keyClicks(spread.edges, "500,1000")
    QTest.keyClick(spread.edges, Qt.Key.Key_Return)
    idle()
    assert len(spread.chart.spots) == 2
    assert spread.set.currentData() == "own"
    spread.chart.setFocus()
    QTest.keyClick(spread.chart, Qt.Key.Key_End)
    QTest.keyClick(spread.chart, Qt.Key.Key_Return)
    idle()
    assert spread.panel.model.total == 8
    QTest.mouseClick(spread.keep, Qt.MouseButton.LeftButton)
    idle()
    got = []
    context.tasks.query(book_edges, got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert len(got[0]) == 2
    page.grab()


def test_bins_that_do_not_rise_are_refused_where_they_are_typed(page, qtbot):
    page.open("distribution")
    spread = page.spread
    spread.edges.setText("600,500")
    with qtbot.waitSignal(spread.refused):
        QTest.keyClick(spread.edges, Qt.Key.Key_Return)
    assert "must rise" in spread._error.text()


def test_both_languages_fill_the_page(page, context):
    before = page.changes.tiles["lost"].accessibleName()
    page.retranslate()
    assert page.changes.tiles["lost"].accessibleName() == before


def test_an_empty_book_says_what_it_needs(tmp_path, qtbot):
    with page_context(empty_desk(tmp_path)) as context:
        page = MovementsPage(context)
        qtbot.addWidget(page)
        page.resize(900, 430)
        page.show()
        page.activate()
        calm(qtbot, context.tasks)
        assert "two months" in page.changes.panel._empty.accessibleName()
        assert page.spread.panel.model.total == 0
        page.grab()


def test_a_list_that_is_gone_does_not_hear_of_the_privacy_screen(context, qtbot):
    """Dialogs show the list, too; what they leave behind must not be asked to hide anything."""
    panel = ListedPanel(context, ("name", "value"))
    shiboken6.delete(panel)
    context.set_private(True)
    context.set_private(False)
