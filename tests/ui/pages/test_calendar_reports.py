"""日历: what was reported of a visit is changed from the entry that took place, and the log takes it back."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from db.queries.calendar import appointment_rows
from tests.helpers.desk import TODAY
from tests.helpers.pages import ask
from tests.helpers.waiting import calm
from ui.card.log_edit_dialog import LogEditDialog
from ui.meetings.report_dialog import ReportDialog
from ui.pages.calendar.page import CalendarPage
from workbench.services.appointments import close_appointment, plan_appointment
from workbench.services.visits import Report, report_visit

AT = f"{TODAY.isoformat()}T02:00:00Z"
SOON = TODAY + dt.timedelta(days=7)
LATE = TODAY + dt.timedelta(days=14)


pytestmark = [pytest.mark.book(clients=12), pytest.mark.usefixtures("light")]


@pytest.fixture
def told(context, qtbot):
    """Report the first planned visit of today and return its row."""
    rows = ask(context, qtbot, lambda desk: appointment_rows(desk, TODAY, TODAY))
    row = next(row for row in rows if row.state == "planned" and row.kind == "visit")
    promises = (("quote", SOON), ("head", LATE))
    report = Report(news="abroad", opinion="queues", appraisal="kind", promises=promises)
    rules = context.rules
    context.tasks.change(
        lambda desk: (
            report_visit(
                desk, rules=rules, appointment=row.id, report=report, at=AT, today=TODAY, turn=row.turn
            ).changes
        )
    )
    calm(qtbot, context.tasks)
    return row


@pytest.fixture
def page(context, qtbot, told):
    made = CalendarPage(context)
    qtbot.addWidget(made)
    made.resize(1280, 680)
    made.show()
    made.activate()
    calm(qtbot, context.tasks)
    return made


def reported(context, qtbot, row):
    found = ask(context, qtbot, lambda desk: [dict(one) for one in desk.contact(row.id)])
    return found[0]


def test_enter_on_a_visit_that_took_place_opens_its_report(page, told, context, qtbot):
    page.day.select(told.id)
    page.day.list.setFocus()
    assert page.day.change.accessibleName() == "Change the report…"
    QTest.keyClick(page.day.list, Qt.Key.Key_Return)
    calm(qtbot, context.tasks)
    (dialog,) = page.findChildren(LogEditDialog)
    assert dialog.sizeHint().height() <= 490, "it fits on a small screen at 150 per cent"
    fields = dialog._fields
    assert [fields[name].accessibleName() for name in fields] == ["What is new", "Opinions and advice", "How I am seen"]
    assert (fields["news"].toPlainText(), fields["opinion"].text()) == ("abroad", "queues")
    assert [line.what.text() for line in dialog._promises.lines] == ["head"]
    fields["news"].setPlainText("abroad in March")
    fields["appraisal"].clear()
    dialog._promises.lines[0].by.set_day(SOON)
    dialog._promises.add()
    QTest.keyClicks(dialog._promises.lines[1].what, "call")
    dialog.submit()
    assert dialog.error.isVisible(), "a promise has its day"
    QTest.keyClicks(dialog._promises.lines[1].by, "+3")
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    calm(qtbot, context.tasks)
    said = reported(context, qtbot, told)
    assert (said["news"], said["opinion"], said["appraisal"]) == ("abroad in March", "queues", None)
    tasks = ask(context, qtbot, lambda desk: desk.tasks([told.client_id]))[told.client_id]
    due = {task.title: task.due for task in tasks if task.origin in ("appointment", "interaction")}
    assert due == {"quote": SOON, "head": SOON, "call": TODAY + dt.timedelta(days=3)}
    context.tasks.change(lambda desk: desk.undo())
    calm(qtbot, context.tasks)
    assert reported(context, qtbot, told)["news"] == "abroad"


def test_what_was_closed_without_a_report_is_reported_afterwards(page, told, context, qtbot):
    def close(desk):
        client = next(row.id for row in desk.list_rows(TODAY) if row.id != told.client_id)
        _changes, row = plan_appointment(desk, client=client, starts=f"{TODAY.isoformat()}T06:00")
        return close_appointment(desk, appointment=row, state="done")

    context.tasks.change(close)
    calm(qtbot, context.tasks)
    row = next(row for row in page._loaded.shown if row.starts.endswith("T06:00"))
    page._on_entry(row.id)
    calm(qtbot, context.tasks)
    (dialog,) = page.findChildren(ReportDialog)
    QTest.keyClicks(dialog.note, "late")
    dialog.submit()
    calm(qtbot, context.tasks)
    assert reported(context, qtbot, row)["note"] == "late"


def test_an_entry_in_the_views_opens_it_as_well(page, told, context, qtbot):
    page._on_entry(told.id)
    calm(qtbot, context.tasks)
    (dialog,) = page.findChildren(LogEditDialog)
    assert dialog.people.ids() == [told.client_id]
    dialog.reject()
