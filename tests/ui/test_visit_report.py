"""The visit report by keys: from the calendar, 今日, the card and any list of clients."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from db.queries.calendar import appointment_rows
from tests.helpers.desk import TODAY
from ui import theme
from ui.card.actions import CardActions
from ui.meetings.repeat_box import RepeatBox
from ui.meetings.report_dialog import Meeting, ReportDialog, unplanned
from workbench.services.appointments import plan_appointment

pytestmark = [pytest.mark.book(clients=8), pytest.mark.usefixtures("light")]

KEY = Qt.Key


def _rows(context, qtbot, day):
    found = []
    context.tasks.query(lambda desk: appointment_rows(desk, day, day), found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def _asked(context, qtbot, read):
    found = []
    context.tasks.query(read, found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


@pytest.fixture
def over(qtbot, context):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def _dialog(qtbot, context, over, meeting):
    dialog = ReportDialog(context, meeting, over)
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    dialog.activateWindow()
    QApplication.processEvents()
    assert dialog.isActiveWindow()
    return dialog


def test_a_report_is_written_by_keys_alone(context, over, qtbot):
    client = _asked(context, qtbot, lambda desk: desk.list_rows(TODAY)[0])
    dialog = _dialog(qtbot, context, over, unplanned(client.id, client.name))
    assert dialog.focusWidget() is dialog.news
    for widget, text in (
        (dialog.news, "abroad"),
        (dialog.opinion, "queues"),
        (dialog.appraisal, "careful"),
        (dialog.note, "currency"),
    ):
        assert dialog.focusWidget() is widget
        QTest.keyClicks(widget, text)
        QTest.keyClick(widget, KEY.Key_Tab)
    line = dialog.promises.lines[0]
    QTest.keyClicks(line.what, "plan")
    QTest.keyClicks(line.by, "+7")
    dialog.promises.add()
    QTest.keyClicks(dialog.promises.lines[1].what, "head")
    QTest.keyClicks(dialog.promises.lines[1].by, "+14")
    dialog.mode.choose("round")
    with qtbot.waitSignal(dialog.reported):
        QTest.keyClick(dialog, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (row,) = [one for one in _rows(context, qtbot, TODAY) if one.client_id == client.id and one.state == "done"]
    assert (row.mode, row.kind) == ("round", "visit")
    tasks = _asked(context, qtbot, lambda desk: desk.tasks([client.id]))[client.id]
    due = {task.title: task.due for task in tasks}
    assert due["plan"] == TODAY + dt.timedelta(days=7)
    assert due["head"] == TODAY + dt.timedelta(days=14)


def test_a_day_that_is_none_is_said_and_nothing_is_recorded(context, over, qtbot):
    client = _asked(context, qtbot, lambda desk: desk.list_rows(TODAY)[0])
    dialog = _dialog(qtbot, context, over, unplanned(client.id, client.name))
    dialog.promises.lines[0].by.setText("bald")
    dialog.submit()
    assert dialog.error.isVisible()
    dialog.reject()


def test_the_card_reports_what_is_planned_these_days_and_else_an_unplanned_visit(context, over, qtbot):
    client = _asked(context, qtbot, lambda desk: desk.list_rows(TODAY)[5])
    deeds = CardActions(context, over)
    deeds.report(client.id, client.name)
    qtbot.waitUntil(lambda: over.findChild(ReportDialog) is not None)
    first = over.findChild(ReportDialog)
    assert first.meeting.row is None or first.meeting.row.client_id == client.id
    first.reject()
    qtbot.waitUntil(lambda: over.findChild(ReportDialog) is None)
    starts = f"{TODAY.isoformat()}T08:00"
    context.tasks.change(
        lambda desk: plan_appointment(desk, client=client.id, starts=starts, rule="FREQ=DAILY;COUNT=1")[0]
    )
    deeds.report(client.id, client.name)
    qtbot.waitUntil(lambda: over.findChild(ReportDialog) is not None)
    second = over.findChild(ReportDialog)
    assert second.meeting.row is not None
    with qtbot.waitSignal(second.reported):
        second.submit()
    states = {row.starts[11:]: row.state for row in _rows(context, qtbot, TODAY) if row.client_id == client.id}
    assert "done" in states.values()


def test_the_form_names_nobody_on_the_privacy_screen(context, over, qtbot):
    client = _asked(context, qtbot, lambda desk: desk.list_rows(TODAY)[0])
    context.set_private(True)
    dialog = _dialog(qtbot, context, over, Meeting(client.id, client.name))
    assert dialog.others()
    dialog.reject()


@pytest.mark.parametrize(
    ("rule", "shown"),
    [
        ("", ""),
        ("FREQ=WEEKLY;BYDAY=WE", "FREQ=WEEKLY;BYDAY=WE"),
        ("FREQ=MONTHLY;BYDAY=4WE", "FREQ=MONTHLY;BYDAY=4WE"),
        ("FREQ=WEEKLY;UNTIL=20270630T235900;BYDAY=WE", "FREQ=WEEKLY;UNTIL=20270630T235900;BYDAY=WE"),
        ("FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1", "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1"),
    ],
)
def test_the_choice_of_repetitions_shows_every_rule_and_gives_it_back(qtbot, qapp, rule, shown):
    theme.apply(qapp, "light")
    box = RepeatBox(dt.date(2026, 11, 25), TODAY)
    qtbot.addWidget(box)
    box.show_rule(rule)
    assert box.rule() == shown
    box.show_day(dt.date(2026, 11, 26))
    assert box.valid()


def test_a_rule_that_is_not_understood_is_said(qtbot, qapp):
    theme.apply(qapp, "light")
    box = RepeatBox(dt.date(2026, 11, 30), TODAY)
    qtbot.addWidget(box)
    box.choice.choose("own")
    box.own.setText("every moon")
    assert not box.valid()
    box.own.setText("FREQ=DAILY")
    assert box.rule() == "FREQ=DAILY"
