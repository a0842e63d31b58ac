"""Turning numbers in the window, and what the workload rests on: by real keys and clicks."""

from __future__ import annotations

import tomllib

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from ui.simulating.dialog import SimulateDialog
from ui.simulating.pace_dialog import DayDialog, PaceDialog
from ui.simulating.results import COVERAGE, HOURS
from ui.simulating.workload_panel import WorkloadPanel


@pytest.fixture
def trying(context, qtbot, idle):
    """Opens the dialog over the rules in force."""

    def open_over(kind):
        scheme, standard = context.rules.in_force
        dialog = SimulateDialog(context, kind, scheme.text if kind == "scheme" else standard.text)
        qtbot.addWidget(dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.show()
        settled(dialog, qtbot)
        return dialog

    return open_over


def settled(dialog, qtbot):
    qtbot.waitUntil(lambda: not dialog._pause.isActive() and dialog._task is None and dialog.results.found is not None)


def type_into(field, text):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def log_of(context, qtbot):
    got = []
    context.tasks.query(lambda desk: desk.position(), got.append)
    qtbot.waitUntil(lambda: bool(got))
    return got[0]


def test_unturned_rules_show_the_book_as_it_is(trying):
    dialog = trying("scheme")
    assert dialog.results.found.moved == ()
    assert not dialog.take_button.isEnabled()
    assert not dialog.results.isTabVisible(COVERAGE)


def test_a_turned_threshold_shows_who_moves(trying, qtbot):
    dialog = trying("scheme")
    type_into(dialog.knobs.rows["tiers.gold.low"].field, "70")
    settled(dialog, qtbot)
    found = dialog.results.found
    assert found.moved
    assert dialog.results.movers.model.total == len(found.moved)
    assert dialog.take_button.isEnabled()


def test_the_slider_turns_the_field_and_the_arrow_keys_turn_it_too(trying, qtbot):
    dialog = trying("scheme")
    row = dialog.knobs.rows["tiers.gold.low"]
    row.slider.setValue(64)
    assert row.field.value() == 64
    row.field.setFocus()
    QTest.keyClick(row.field, Qt.Key.Key_Up)
    assert row.field.value() == 65
    assert row.slider.value() == 65
    settled(dialog, qtbot)


def test_no_bound_crosses_its_neighbour(trying, qtbot):
    dialog = trying("scheme")
    gold = dialog.knobs.rows["tiers.gold.low"].field
    type_into(gold, "500")
    assert gold.value() < 100
    settled(dialog, qtbot)
    assert dialog.problem.isHidden()


def test_taking_over_hands_back_the_changed_text(trying, qtbot):
    dialog = trying("scheme")
    type_into(dialog.knobs.rows["tiers.gold.low"].field, "70")
    settled(dialog, qtbot)
    taken = []
    dialog.taken.connect(taken.append)
    QTest.mouseClick(dialog.take_button, Qt.MouseButton.LeftButton)
    tiers = {tier["code"]: tier for tier in tomllib.loads(taken[0])["tiers"]}
    assert (tiers["gold"]["low"], tiers["silver"]["high"]) == (70, 70)
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_turning_back_leaves_nothing_to_take_over(trying, qtbot):
    dialog = trying("scheme")
    type_into(dialog.knobs.rows["tiers.gold.low"].field, "70")
    settled(dialog, qtbot)
    QTest.mouseClick(dialog.reset_button, Qt.MouseButton.LeftButton)
    settled(dialog, qtbot)
    assert dialog.results.found.moved == ()
    assert not dialog.take_button.isEnabled()


def test_a_trial_writes_nothing(trying, context, qtbot):
    before = log_of(context, qtbot)
    dialog = trying("standard")
    type_into(dialog.knobs.rows["quotas.contact.required.20-100"].field, "1")
    settled(dialog, qtbot)
    dialog.reject()
    assert log_of(context, qtbot) == before


def test_a_quota_changes_the_hours_and_coverage_is_worked_out_when_looked_at(trying, qtbot):
    dialog = trying("standard")
    type_into(dialog.knobs.rows["quotas.contact.required.20-100"].field, "1")
    settled(dialog, qtbot)
    dialog.results.setCurrentIndex(HOURS)
    dialog.results.kind_view.select_key("contact")
    contact = dialog.results.kind_view.current_record()
    assert contact.after[1] < contact.before[1]
    assert dialog.results.goals.total == 0
    dialog.results.setCurrentIndex(COVERAGE)
    qtbot.waitUntil(lambda: dialog.results.goals.total > 0)


def test_a_bar_opens_who_leaves_or_comes(trying, qtbot):
    dialog = trying("scheme")
    type_into(dialog.knobs.rows["tiers.gold.low"].field, "70")
    settled(dialog, qtbot)
    moved = len(dialog.results.found.moved)
    dialog.results.groups.clicked.emit(("after", "silver"))
    assert dialog.results.movers.model.total == moved
    dialog.results.groups.clicked.emit(("before", "private"))
    assert dialog.results.movers.model.total == 0


def test_a_text_that_cannot_be_read_is_said(context, qtbot):
    dialog = SimulateDialog(context, "scheme", 'type = "scheme"\n')
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.problem.isHidden()
    assert "code" in dialog.problem.text() or "lacks" in dialog.problem.text()


def test_closing_gives_up_what_is_under_way(context, qtbot, idle):
    scheme, _standard = context.rules.in_force
    dialog = SimulateDialog(context, "scheme", scheme.text)
    dialog.show()
    dialog.reject()
    idle()


# -- workload


@pytest.fixture
def panel(context, qtbot, idle):
    made = WorkloadPanel(context)
    qtbot.addWidget(made)
    qtbot.addWidget(made.corner)
    made.resize(1000, 640)
    made.show()
    made.look()
    idle()
    return made


def test_the_year_of_today_is_shown_with_its_month(panel):
    assert panel.load.asked == "2026-11"
    assert len(panel.chart.spots) == 12
    assert panel.summary.text().startswith("2026-11")
    assert panel.kinds.total > 3
    assert panel.pace.total == 8


def test_a_click_on_a_month_shows_it_in_numbers(panel, qtbot):
    spot = panel.chart.spots[1]
    QTest.mouseClick(panel.chart, Qt.MouseButton.LeftButton, pos=spot.rect.center().toPoint())
    assert panel.summary.text().startswith("2026-02")


def test_the_keyboard_goes_from_month_to_month(panel):
    panel.take_focus()
    QTest.keyClick(panel.chart, Qt.Key.Key_Home)
    QTest.keyClick(panel.chart, Qt.Key.Key_Right)
    QTest.keyClick(panel.chart, Qt.Key.Key_Return)
    assert panel.summary.text().startswith("2026-02")


def test_a_later_year_says_that_its_days_are_not_announced(panel, idle):
    QTest.mouseClick(panel._later, Qt.MouseButton.LeftButton)
    idle()
    assert panel.load.asked == "2027-11"
    assert "not announced" in panel.note.text()


def shown(kind):
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())


def test_the_time_for_clients_is_kept_and_can_be_taken_back(panel, context, idle):
    before = panel.load.capacity
    QTest.mouseClick(panel._day, Qt.MouseButton.LeftButton)
    dialog = shown(DayDialog)
    dialog.minutes.setValue(480)
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    idle()
    assert panel.load.capacity == before * 2
    context.tasks.change(lambda desk: desk.undo())
    idle()
    assert panel.load.capacity == before


def test_the_minutes_of_a_channel_are_set_by_hand_and_let_go_again(panel, idle):
    panel.pace_view.setFocus()
    panel.pace_view.select_key("call")
    QTest.keyClick(panel.pace_view, Qt.Key.Key_Return)
    dialog = shown(PaceDialog)
    dialog.minutes.setValue(33)
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    idle()
    assert (panel.load.paces["call"].minutes, panel.load.paces["call"].source) == (33, "set")
    panel.ask_pace(panel.load.paces["call"])
    again = shown(PaceDialog)
    again.minutes.setValue(again.minutes.minimum())
    QTest.mouseClick(again.accept_button, Qt.MouseButton.LeftButton)
    idle()
    assert panel.load.paces["call"].source != "set"
