"""The printed visit plan typed back: rows, who they are, what is kept; one step that undo takes back."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db.queries.calendar import appointment_rows
from tests.helpers.desk import TODAY, filled_desk, page_context
from tests.helpers.waiting import calm
from ui import theme
from ui.meetings.sheet_dialog import VisitSheetDialog
from ui.pages.calendar.page import CalendarPage
from workbench.services.appointments import plan_appointment

DAY = TODAY - dt.timedelta(days=1)


@pytest.fixture
def context(tmp_path, qapp):
    theme.apply(qapp, "light")
    with page_context(filled_desk(tmp_path, clients=12)) as made:
        yield made


@pytest.fixture
def page(context, qtbot):
    def plan(desk):
        with desk.transaction("appointment-change") as tx:
            for row in appointment_rows(desk, DAY, DAY):
                tx.delete("appointment", row.id)
        clients = [row.id for row in desk.list_rows(TODAY)][:3]
        for client, time in zip(clients, ("09:00", "10:00", "14:00"), strict=True):
            changes = plan_appointment(desk, client=client, starts=f"{DAY.isoformat()}T{time}")[0]
        return changes

    context.tasks.change(plan)
    made = CalendarPage(context)
    qtbot.addWidget(made)
    made.resize(1280, 680)
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    made.activate()
    made.views.select(DAY)
    calm(qtbot, context.tasks)
    return made


@pytest.fixture
def dialog(page, context, qtbot):
    assert page.isActiveWindow()
    QTest.keyClick(page, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    calm(qtbot, context.tasks)
    (made,) = page.findChildren(VisitSheetDialog)
    return made


def states(context, qtbot):
    got = []
    context.tasks.query(lambda desk: appointment_rows(desk, DAY, DAY), got.append)
    calm(qtbot, context.tasks)
    return [(row.starts[11:], row.state, row.minutes) for row in got[0]]


def test_rows_are_typed_seen_and_kept_in_one_step(dialog, context, qtbot):
    said = []
    context.said.connect(lambda text, undo: said.append((text, undo)))
    assert dialog.day.text() == DAY.isoformat()
    assert [line.split()[:2] for line in dialog.preview.toPlainText().splitlines()] == [
        ["1", "09:00"],
        ["2", "10:00"],
        ["3", "14:00"],
    ]
    assert not dialog.accept_button.isEnabled()
    QTest.keyClicks(dialog.lines, "1 v 3 45 later; 2 x")
    shown = dialog.preview.toPlainText().splitlines()
    assert "Visit · Done · interest 3 · 45 min · later" in shown[0]
    assert "No answer" in shown[1]
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    calm(qtbot, context.tasks)
    assert said == [("Recorded from paper: 2", True)]
    assert states(context, qtbot) == [("09:00", "done", 45), ("10:00", "done", 30), ("14:00", "planned", 30)]
    context.tasks.change(lambda desk: desk.undo())
    assert {state for _time, state, _minutes in states(context, qtbot)} == {"planned"}


@pytest.mark.parametrize(("text", "told"), [("9 v", "9  is not on the plan"), ("zz", "is no row of the visit plan")])
def test_what_cannot_be_kept_is_said_and_not_kept(dialog, text, told):
    QTest.keyClicks(dialog.lines, text)
    assert told in dialog.preview.toPlainText()
    assert not dialog.accept_button.isEnabled()
    dialog.reject()


def test_nobody_is_named_on_the_privacy_screen(dialog, context, qtbot):
    context.set_private(True)
    dialog._show()
    assert dialog.preview.toPlainText().count("•••") == 3
    dialog.reject()
    calm(qtbot, context.tasks)
