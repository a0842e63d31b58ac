"""日历: the five views over a real book; what is dragged or moved by keys is kept, and undo takes it back."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from db.queries.calendar import appointment_rows
from tests.helpers.desk import TODAY
from tests.helpers.waiting import calm
from ui.card.log_dialog import LogDialog
from ui.pages.calendar.dialog import AppointmentDialog
from ui.pages.calendar.page import CalendarPage
from ui.pages.calendar.scope import ScopeDialog
from ui.pages.calendar.showing import VIEWS
from workbench.services.appointments import plan_appointment

KEY = Qt.Key
LEFT, CTRL, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier
#: A Tuesday.
DAY = dt.date(2026, 12, 1)

pytestmark = pytest.mark.usefixtures("light")


@pytest.fixture
def page(context, qtbot):
    made = CalendarPage(context)
    qtbot.addWidget(made)
    made.resize(1280, 680)
    made.show()
    made.activate()
    calm(qtbot, context.tasks)
    return made


@pytest.fixture
def planned(page, context, qtbot):
    """Return the id of an appointment on a free day, shown in the week of it."""
    client = page.queue.duties[0].client_id
    found = []
    context.tasks.change(
        lambda desk: plan_appointment(desk, client=client, starts=f"{DAY}T10:00", minutes=60)[0], done=found.append
    )
    page.views.select(DAY)
    page.show_view("week")
    calm(qtbot, context.tasks)
    page.views.front.setFocus()
    return next(row.id for row in page._loaded.shown if row.starts == f"{DAY}T10:00")


def book(context, qtbot, first=DAY - dt.timedelta(days=30), last=DAY + dt.timedelta(days=60)):
    got = []
    context.tasks.query(lambda desk: appointment_rows(desk, first, last), got.append)
    calm(qtbot, context.tasks)
    return got[0]


def kept(context, qtbot, key):
    row = next(row for row in book(context, qtbot) if row.id == key)
    return row.starts, row.minutes, row.state


def drag(view, start, end):
    port = view.viewport()
    QTest.mousePress(port, LEFT, PLAIN, start)
    for place in ((start + end) / 2, end):
        spot = QPointF(place)
        event = QMouseEvent(QEvent.Type.MouseMove, spot, QPointF(port.mapToGlobal(place)), LEFT, LEFT, PLAIN)
        QApplication.sendEvent(port, event)
    QTest.mouseRelease(port, LEFT, PLAIN, end)


def test_dragged_in_the_week_it_is_kept_and_undo_takes_it_back(page, context, qtbot, planned):
    week, said = page.views.week, []
    context.said.connect(lambda text, undo: said.append((text, undo)))
    start = week.entry_rect(planned).center()
    width = week.column(1).x() - week.column(0).x()
    drag(week, start, start + QPoint(width, 2 * week.row_height))
    calm(qtbot, context.tasks)
    assert kept(context, qtbot, planned) == ("2026-12-02T11:00", 60, "planned")
    assert said[0][1] is True
    assert "12-02 11:00" in said[0][0]
    context.tasks.change(lambda desk: desk.undo())
    calm(qtbot, context.tasks)
    assert kept(context, qtbot, planned)[0] == f"{DAY}T10:00"
    assert week.cells.find(planned)[0] == DAY, "the view shows it where the book has it again"


def test_while_it_is_dragged_it_tells_what_speaks_against_the_place(page, context, qtbot, planned):
    week = page.views.week
    start, port = week.entry_rect(planned).center(), week.viewport()
    QTest.mousePress(port, LEFT, PLAIN, start)
    flags = []
    for column in (0, 5):
        spot = QPointF(week.column(column).center().x(), start.y())
        event = QMouseEvent(QEvent.Type.MouseMove, spot, QPointF(port.mapToGlobal(spot.toPoint())), LEFT, LEFT, PLAIN)
        QApplication.sendEvent(port, event)
        flags.append(week.ghost.flag)
    assert "Weekend" not in flags[0]
    assert "Weekend" in flags[1]
    assert not week.grab().isNull()
    QTest.keyClick(week, KEY.Key_Escape)
    QTest.mouseRelease(port, LEFT, PLAIN, start)
    calm(qtbot, context.tasks)
    assert kept(context, qtbot, planned)[0] == f"{DAY}T10:00"


def test_stretched_and_moved_by_keys(page, context, qtbot, planned):
    week = page.views.week
    week.choose(planned)
    QTest.keyClick(week, KEY.Key_Down, SHIFT)
    calm(qtbot, context.tasks)
    QTest.keyClick(week, KEY.Key_Left, CTRL)
    calm(qtbot, context.tasks)
    assert kept(context, qtbot, planned) == ("2026-11-30T10:00", 75, "planned")
    assert week.chosen == planned
    assert page.day.current_row().id == planned


@pytest.mark.parametrize("view", VIEWS)
def test_by_keys_it_is_copied_and_cancelled_in_every_view(page, context, qtbot, planned, view):
    page.show_view(view)
    calm(qtbot, context.tasks)
    front = page.views.front
    front.choose(planned)
    assert front.chosen == planned
    QTest.keyClick(front, KEY.Key_C, CTRL)
    QTest.keyClick(front, KEY.Key_V, CTRL)
    calm(qtbot, context.tasks)
    assert sum(row.starts == f"{DAY}T10:00" for row in book(context, qtbot)) == 2
    front.choose(planned)
    QTest.keyClick(front, KEY.Key_Delete)
    calm(qtbot, context.tasks)
    assert kept(context, qtbot, planned)[2] == "cancelled"


@pytest.mark.parametrize("view", VIEWS)
def test_by_keys_it_is_moved_a_day_in_every_view(page, context, qtbot, planned, view):
    page.show_view(view)
    calm(qtbot, context.tasks)
    page.views.front.choose(planned)
    QTest.keyClick(page.views.front, KEY.Key_Right, CTRL)
    calm(qtbot, context.tasks)
    assert kept(context, qtbot, planned)[0] == "2026-12-02T10:00"


def test_digits_change_the_view_and_keep_day_and_entry(page, qtbot, context, planned):
    page.views.week.choose(planned)
    for place, view in enumerate(VIEWS):
        QTest.keyClick(page.views.front, KEY(KEY.Key_1 + place))
        calm(qtbot, context.tasks)
        assert page.views.view == view
        assert (page.views.selected, page.views.front.chosen) == (DAY, planned)


def test_moved_out_of_the_days_shown_it_stays_chosen(page, context, qtbot, planned):
    week = page.views.week
    week.choose(planned)
    for _ in range(7):
        QTest.keyClick(week, KEY.Key_Left, CTRL)
        calm(qtbot, context.tasks)
    assert kept(context, qtbot, planned)[0] == "2026-11-24T10:00"
    assert (week.span()[0], week.chosen) == (dt.date(2026, 11, 23), planned)


def test_f4_records_a_contact_with_the_chosen_client(page, context, qtbot, planned):
    page.views.week.choose(planned)
    QTest.keyClick(page.views.week, KEY.Key_F4)
    (dialog,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, LogDialog) and one.isVisible()]
    assert dialog._appointment == planned
    dialog.reject()
    page.views.week.choose(None)
    page.views.select(DAY + dt.timedelta(days=1))
    QTest.keyClick(page.views.week, KEY.Key_F4)
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, LogDialog) and one.isVisible()]
    calm(qtbot, context.tasks)


def test_two_at_one_time_are_flagged_and_said(page, context, qtbot, planned):
    client = page.queue.duties[0].client_id
    context.tasks.change(lambda desk: plan_appointment(desk, client=client, starts=f"{DAY}T10:30")[0])
    calm(qtbot, context.tasks)
    entries = page.views.week.cells[DAY].entries
    assert [bool(one.flag) for one in entries] == [True, True]
    assert "10:30" in entries[0].flag
    columns = {one.column for one in page.views.week.placed(DAY)}
    assert columns == {0, 1}


def test_a_client_who_waits_is_dropped_on_an_hour(page, context, qtbot, planned):
    week = page.views.week
    data = page.queue.model.mimeData([page.queue.model.index(0, 0)])
    rect = week.slot_rect(DAY + dt.timedelta(days=1), 15 * 60, 30)
    spot, copy = QPoint(rect.center().x(), rect.top() + 2), Qt.DropAction.CopyAction
    for event in (QDragEnterEvent(spot, copy, data, LEFT, PLAIN), QDragMoveEvent(spot, copy, data, LEFT, PLAIN)):
        QApplication.sendEvent(week.viewport(), event)
    QApplication.sendEvent(week.viewport(), QDropEvent(QPointF(spot), copy, data, LEFT, PLAIN))
    dialog = page.findChild(AppointmentDialog)
    draft = dialog.draft()
    assert (draft.day, draft.time) == (DAY + dt.timedelta(days=1), dt.time(15))
    assert draft.client == page.queue.model.record_at(0).client_id
    dialog.reject()
    calm(qtbot, context.tasks)


def test_enter_on_a_free_hour_plans_there(page, context, qtbot, planned):
    week = page.views.week
    week.choose(planned)
    QTest.keyClick(week, KEY.Key_Down)
    QTest.keyClick(week, KEY.Key_N)
    dialog = page.findChild(AppointmentDialog)
    assert (dialog.draft().day, dialog.draft().time) == (DAY, dt.time(11))
    dialog.reject()
    calm(qtbot, context.tasks)


def test_a_turn_of_a_series_asks_how_far_it_reaches(page, context, qtbot, planned):
    client = page.queue.duties[0].client_id
    plan = {"client": client, "starts": f"{DAY}T15:00", "rule": "FREQ=WEEKLY;COUNT=4"}
    context.tasks.change(lambda desk: plan_appointment(desk, **plan)[0])
    calm(qtbot, context.tasks)
    week = page.views.week
    turn = next(row for row in page._loaded.shown if row.virtual)
    week.choose(turn.id)
    QTest.keyClick(week, KEY.Key_Down, CTRL)
    dialog = page.findChild(ScopeDialog)
    dialog.choose("all")
    dialog.submit()
    calm(qtbot, context.tasks)
    assert [row.starts[11:] for row in book(context, qtbot) if row.rule] == ["15:30"] * 4
    week.choose(next(row.id for row in page._loaded.shown if row.rule))
    QTest.keyClick(week, KEY.Key_Down, CTRL)
    page.findChild(ScopeDialog).reject()
    calm(qtbot, context.tasks)
    assert [one.start for one in week.cells[DAY].entries if one.repeats] == [15 * 60 + 30], "it goes back"


def test_the_timeline_plans_for_the_client_of_the_row(page, context, qtbot, planned):
    page.show_view("timeline")
    calm(qtbot, context.tasks)
    line = page.views.timeline
    waiting = {row.client_id for row in page.queue.duties}
    while line.lane.key not in waiting:
        QTest.keyClick(line, KEY.Key_Down)
    QTest.keyClick(line, KEY.Key_Return)
    dialog = page.findChild(AppointmentDialog)
    assert dialog.draft().client == line.lane.key
    assert dialog.draft().purpose
    dialog.reject()
    calm(qtbot, context.tasks)


def test_view_and_hours_are_remembered(page, context, qtbot, tmp_path):
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    page.show_view("timeline")
    page.views.week.set_row_height(32)
    page.remember(settings)
    again = CalendarPage(context)
    qtbot.addWidget(again)
    again.recall(settings)
    assert (again.views.view, again.views.day.row_height) == ("timeline", 32)
    calm(qtbot, context.tasks)


@pytest.mark.parametrize("view", VIEWS)
def test_the_privacy_screen_hides_everybody_in_every_view(page, context, qtbot, planned, view):
    page.show_view(view)
    calm(qtbot, context.tasks)
    context.set_private(True)
    calm(qtbot, context.tasks)
    names = {row.name for row in page._loaded.shown}
    assert names
    said = " ".join(texts_of(page.views))
    assert said
    assert not [name for name in names if name in said]
    context.set_private(False)


def texts_of(views):
    front = views.front
    if views.view == "agenda":
        lines = (front.lines.record_at(row) for row in range(front.lines.rowCount()))
        return [f"{line.name} {line.what} {line.flag} {line.heading}" for line in lines]
    shown = [entry.told for cell in front.cells.days.values() for entry in cell.entries]
    return shown + [f"{lane.name} {lane.tip}" for lane in getattr(front, "_lanes", ())]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_of_an_entry_opens_on_the_menu_key(page, context, qtbot, planned):
    page.views.week.choose(planned)
    page.views.week.menu_asked.emit(QPoint(10, 10))
    menu = next(one for one in page.findChildren(QMenu) if one.isVisible())
    assert len([action for action in menu.actions() if not action.isSeparator()]) == 5
    menu.close()


def test_a_new_day_begins_while_the_page_is_open(page):
    page.views.set_today(TODAY + dt.timedelta(days=1))
    assert page.views.month.today == TODAY + dt.timedelta(days=1)
