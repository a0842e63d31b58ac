"""日历: planning by drop and by keyboard, finishing, warnings, and what the days say."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db.queries.calendar import appointment_rows
from tests.helpers.desk import TODAY
from tests.helpers.pages import ask
from ui.meetings.report_dialog import ReportDialog
from ui.pages.calendar.dialog import AppointmentDialog, Draft
from ui.pages.calendar.entries import day_cells
from ui.pages.calendar.month import free_slot, wished_time
from ui.pages.calendar.page import CalendarPage
from ui.roster import Roster
from ui.widgets.pick_field import PickField, PickItem
from workbench.readmodels.lists import AppointmentRow
from workbench.services.almanac import load_almanac
from workbench.texts import Texts

KEY = Qt.Key
NEXT = TODAY + dt.timedelta(days=4)


@pytest.fixture
def page(context, qtbot):
    made = CalendarPage(context)
    qtbot.addWidget(made)
    made.resize(1280, 680)
    made.show()
    made.activate()
    qtbot.waitUntil(lambda: made.queue.model.total > 0 and Roster.of(context).ready)
    return made


def appointments(context, qtbot, day):
    return ask(context, qtbot, lambda desk: appointment_rows(desk, day, day))


def dialog_of(page, kind, qtbot):
    qtbot.waitUntil(lambda: page.findChild(kind) is not None)
    found = page.findChild(kind)
    qtbot.waitUntil(found.isVisible)
    return found


def drop(page, day, row):
    """Carry a row of the waiting list to a day, with the events that a mouse makes."""
    data = page.queue.model.mimeData([page.queue.model.index(row, 0)])
    spot = page.views.month.day_rect(day).center()
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for event in (
        QDragEnterEvent(spot, copy, data, left, none),
        QDragMoveEvent(spot, copy, data, left, none),
        QDropEvent(QPointF(spot), copy, data, left, none),
    ):
        QApplication.sendEvent(page.views.month.viewport(), event)


def test_a_row_dropped_on_a_day_is_planned_there_and_undo_takes_it_back(page, context, qtbot):
    waiting = page.queue.model.record_at(0)
    drop(page, NEXT, 0)
    dialog = dialog_of(page, AppointmentDialog, qtbot)
    assert dialog.draft().day == NEXT
    said = []
    context.said.connect(lambda text, undo: said.append(undo))
    with qtbot.waitSignal(context.tasks.changed):
        QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert said == [True]
    assert waiting.client_id in {row.client_id for row in appointments(context, qtbot, NEXT)}
    qtbot.waitUntil(lambda: page.queue.waiting_for(waiting.client_id) is None)
    with qtbot.waitSignal(context.tasks.changed):
        context.tasks.change(lambda desk: desk.undo())
    qtbot.waitUntil(lambda: page.queue.waiting_for(waiting.client_id) is not None)
    assert waiting.client_id not in {row.client_id for row in appointments(context, qtbot, NEXT)}


def test_enter_on_a_waiting_row_plans_it_on_the_selected_day(page, context, qtbot):
    page.views.select(NEXT)
    page.queue.view.setFocus()
    page.queue.view.select_row(1)
    client = page.queue.view.current_record().client_id
    QTest.keyClick(page.queue.view, KEY.Key_Return)
    dialog = dialog_of(page, AppointmentDialog, qtbot)
    with qtbot.waitSignal(context.tasks.changed):
        QTest.keyClick(dialog.time, KEY.Key_Return)
    assert client in {row.client_id for row in appointments(context, qtbot, NEXT)}


# The display of tests knows no popups.
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_new_appointment_finds_its_client_by_letters(page, context, qtbot):
    page.views.select(NEXT)
    QTest.mouseClick(page.day.plan, Qt.MouseButton.LeftButton)
    dialog = dialog_of(page, AppointmentDialog, qtbot)
    assert not dialog.accept_button.isEnabled()
    row = Roster.of(context).rows[3]
    QTest.keyClicks(dialog.client, row.client_no)
    QTest.keyClick(dialog.client, KEY.Key_Return)
    assert dialog.client.text() == row.name
    assert dialog.isVisible(), "Enter takes the answer and does not plan yet"
    assert dialog.accept_button.isEnabled()
    dialog.reject()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_arrows_choose_another_answer(qtbot):
    field = PickField("who", lambda text: [PickItem(n, f"{text}{n}") for n in range(5)])
    qtbot.addWidget(field)
    field.show()
    QTest.keyClicks(field, "x")
    popup = field._popup.popup()
    QTest.keyClick(popup, KEY.Key_Down)
    QTest.keyClick(popup, KEY.Key_Down)
    with qtbot.waitSignal(field.picked) as picked:
        QTest.keyClick(popup, KEY.Key_Return)
    assert (picked.args[0].key, field.text()) == (1, "x1")


def test_days_off_and_double_bookings_are_said_and_not_forbidden(page, context, qtbot):
    busy = next(row for row in appointments(context, qtbot, TODAY) if row.state == "planned")
    begins = dt.datetime.fromisoformat(busy.starts)
    client = Roster.of(context).rows[0].id
    page._ask(Draft(TODAY, client, "somebody", begins.time()))
    dialog = dialog_of(page, AppointmentDialog, qtbot)
    qtbot.waitUntil(lambda: "At the same time" in dialog.warning())
    assert "Weekend" in dialog.warning()
    assert busy.name in dialog.warning()
    assert dialog.accept_button.isEnabled()
    dialog.reject()


def test_an_appointment_that_took_place_becomes_an_interaction(page, context, qtbot):
    row = next(row for row in appointments(context, qtbot, TODAY) if row.state == "planned")
    qtbot.waitUntil(lambda: page.day.list.items.rowCount() > 0)
    page.day.select(row.id)
    page.day.list.setFocus()
    QTest.keyClick(page.day.list, KEY.Key_Space)
    dialog = dialog_of(page, ReportDialog, qtbot)
    QTest.keyClicks(dialog.note, "agreed")
    with qtbot.waitSignal(context.tasks.changed):
        dialog.submit()
    assert next(one for one in appointments(context, qtbot, TODAY) if one.id == row.id).state == "done"
    (facts,) = ask(context, qtbot, lambda desk: desk.facts([row.client_id]))
    assert (facts.interactions[0].on, facts.interactions[0].note) == (TODAY, "agreed")


def test_delete_cancels_the_chosen_appointment(page, context, qtbot):
    row = next(row for row in appointments(context, qtbot, TODAY) if row.state == "planned")
    page.day.select(row.id)
    with qtbot.waitSignal(context.tasks.changed):
        QTest.mouseClick(page.day.cancel, Qt.MouseButton.LeftButton)
    assert next(one for one in appointments(context, qtbot, TODAY) if one.id == row.id).state == "cancelled"


def test_months_turn_by_keys_and_an_unannounced_year_is_said(page):
    page.views.month.setFocus()
    for _ in range(3):
        QTest.keyClick(page.views.month, KEY.Key_PageDown)
    assert page.views.month.month == (2027, 2)
    assert "2027" in page.bar.notice.text()
    QTest.mouseClick(page.bar.today, Qt.MouseButton.LeftButton)
    assert page.views.selected == TODAY
    assert page.bar.notice.text() == ""


def test_names_are_hidden_while_the_privacy_screen_is_on(page, context, qtbot):
    qtbot.waitUntil(lambda: bool(page.views.month.cells[TODAY].entries))
    context.set_private(True)
    assert page._curtain.drawn
    assert all("•••" in entry.text for entry in page.views.month.cells[TODAY].entries)
    context.set_private(False)
    assert not page._curtain.drawn


def test_cells_say_lunar_days_terms_festivals_rest_and_worked_days():
    cells = day_cells(load_almanac(), dt.date(2026, 2, 1), dt.date(2026, 2, 28), (), Texts("zh_CN"))
    assert (cells[dt.date(2026, 2, 17)].secondary, cells[dt.date(2026, 2, 17)].rest) == ("春节", True)
    assert cells[dt.date(2026, 2, 4)].secondary == "立春"
    assert cells[dt.date(2026, 2, 28)].mark == "班"
    assert cells[dt.date(2026, 2, 18)].mark == "休"


def row(starts, minutes=60, state="planned", key=b"a"):
    return AppointmentRow(key, b"c", "n", starts, minutes, "visit", "", "", "", state)


def test_the_first_free_half_hour_after_the_wished_time_is_proposed():
    taken = [row("2026-11-23T09:00"), row("2026-11-23T10:00", 30), row("2026-11-23T10:30", state="cancelled")]
    assert free_slot(taken, 30, dt.time(9)) == dt.time(10, 30)
    assert free_slot((), 30, dt.time(15)) == dt.time(15)


@pytest.mark.parametrize(
    ("wish", "hour"), [("下午3点后", 15), ("晚上7点后", 19), ("上午", 9), ("10:30 前", 10), ("", 9), ("午休", 9)]
)
def test_a_preferred_time_is_understood(wish, hour):
    assert wished_time(wish).hour == hour
