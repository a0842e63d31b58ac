"""To-dos on 今日: one key notes one, another ticks it off, and a call from its row does both at once."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from db.queries.tasks import task_rows
from tests.helpers.desk import TODAY
from ui.card.task_dialog import TaskDialog
from ui.pages.today.page import TodayPage
from ui.widgets.pick_field import PickItem
from workbench.services.tasks import add_task

pytestmark = pytest.mark.book(clients=12)


@pytest.fixture
def page(context, qtbot, idle):
    made = TodayPage(context)
    qtbot.addWidget(made)
    made.resize(1180, 640)
    made.show()
    made.activate()
    idle()
    return made


def asked(context, idle, *, every=True):
    found = []
    context.tasks.query(lambda desk: task_rows(desk, every=every), found.extend)
    idle()
    return found


def lines(page, kind="task"):
    every = [page.model.record_at(row) for row in range(page.model.rowCount())]
    return [line for line in every if line.duty is not None and line.duty.kind == kind]


def note_one(page, context, idle, **more):
    client = next(line.duty.client_id for line in lines(page, "maturity"))
    values = {"client": client, "title": "送合同", "due": TODAY, **more}
    context.tasks.change(lambda desk: add_task(desk, **values)[0])
    idle()
    (line,) = lines(page)
    page.view.select_key(line.key)
    page.view.setFocus()
    return line


def test_d_ticks_a_to_do_off_and_again_opens_it(page, context, idle):
    line = note_one(page, context, idle)
    QTest.keyClick(page.view, Qt.Key.Key_D)
    idle()
    (shown,) = lines(page)
    assert (shown.settled, shown.duty.state) == (True, "done")
    assert asked(context, idle)[0].task.state == "done"
    page.view.select_key(line.key)
    QTest.keyClick(page.view, Qt.Key.Key_D)
    idle()
    assert not lines(page)[0].settled
    assert asked(context, idle)[0].task.state == "open"


def test_w_drops_a_to_do_without_asking_why(page, context, idle):
    note_one(page, context, idle)
    QTest.keyClick(page.view, Qt.Key.Key_W)
    idle()
    assert asked(context, idle)[0].task.state == "dropped"


def test_d_on_anything_else_says_why_it_does_nothing(page, context, idle, qtbot):
    line = lines(page, "maturity")[0]
    page.view.select_key(line.key)
    page.view.setFocus()
    with qtbot.waitSignal(context.said) as said:
        QTest.keyClick(page.view, Qt.Key.Key_D)
    assert said.args == ["Only a to-do is ticked off; this closes by what is recorded.", False]


def test_a_call_from_the_row_of_a_to_do_finishes_it(page, context, idle):
    note_one(page, context, idle)
    QTest.keyClick(page.view, Qt.Key.Key_1)
    QTest.keyClick(page.bar._note, Qt.Key.Key_Return)
    idle()
    assert asked(context, idle)[0].task.state == "done"


def test_a_call_that_nobody_answered_leaves_it_open(page, context, idle):
    note_one(page, context, idle)
    QTest.keyClick(page.view, Qt.Key.Key_2)
    QTest.keyClick(page.bar._note, Qt.Key.Key_Return)
    idle()
    assert asked(context, idle)[0].task.state == "open"


def test_t_a_few_words_and_enter_note_a_to_do_for_tomorrow(page, context, idle):
    line = lines(page, "maturity")[0]
    page.view.select_key(line.key)
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_T)
    (dialog,) = page.findChildren(TaskDialog)
    QTest.keyClicks(dialog.title, "bring the contract")
    QTest.keyClick(dialog.title, Qt.Key.Key_Return)
    idle()
    (row,) = asked(context, idle)
    assert (row.task.title, row.task.due, row.client_id) == (
        "bring the contract",
        TODAY + dt.timedelta(days=1),
        line.duty.client_id,
    )
    assert len(lines(page)) == 1


def test_the_slip_of_paper_says_what_is_missing(page, context, idle):
    dialog = TaskDialog(context, None, page, fixed=False)
    dialog.show()
    dialog.submit()
    assert dialog.error.text() == "Say for which client."
    # The answers pop up in a window of their own, which this platform has not.
    duty = lines(page, "maturity")[0].duty
    dialog.who.picked.emit(PickItem(duty.client_id, duty.name))
    dialog.due.setText("never")
    dialog.submit()
    assert "by which day" in dialog.error.text()
    dialog.due.setText("+2")
    dialog.title.clear()
    dialog.submit()
    idle()
    assert "needs words" in dialog.error.text()
    dialog.reject()


@pytest.mark.parametrize("key", ["Client: name, reading or number", "What is to be done", "By", "Ask from", "Note"])
def test_every_field_of_the_slip_has_a_name(page, context, key):
    dialog = TaskDialog(context, None, page, fixed=False)
    names = {widget.accessibleName() for widget in (dialog.who, dialog.title, dialog.due, dialog.starts, dialog.note)}
    assert key in names
    dialog.reject()
