"""The card's tab 计划, worked with the keyboard: to-dos, life events, the plan and the grid."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from db.queries.tasks import event_rows, task_rows
from tests.helpers.desk import TODAY
from ui.card.card import ClientCard
from ui.card.event_dialog import EventDialog, MourningDialog
from ui.card.passage_dialog import GridDialog, PlanPartDialog
from ui.card.plan_tab import PlanTab
from ui.card.task_dialog import TaskDialog
from ui.widgets.chips import StatusChip
from workbench.services.gatherings import add_gathering
from workbench.services.inviting import invite
from workbench.services.tasks import add_task

pytestmark = pytest.mark.book(clients=30)


@pytest.fixture
def tab(context, qtbot, idle):
    card = ClientCard(context)
    qtbot.addWidget(card)
    card.resize(420, 760)
    card.show()
    rows = []
    context.tasks.query(lambda desk: rows.extend(desk.client_ids()), lambda _found: None)
    idle()
    card.show_client(rows[25])
    idle()
    (made,) = [one for one in card.tabs if isinstance(one, PlanTab)]
    front(made, card)
    idle()
    return made


def front(tab, card):
    tabs = card._tabs
    tabs.setCurrentIndex(next(place for place in range(tabs.count()) if tabs.widget(place).isAncestorOf(tab)))


def press(owner: QWidget, name: str) -> None:
    """Press a button by its accessible name with the space bar."""
    made = next(one for one in owner.findChildren(QAbstractButton) if one.accessibleName() == name and one.isVisible())
    made.setFocus()
    QTest.keyClick(made, Qt.Key.Key_Space)


def texts(owner: QWidget) -> str:
    return "\n".join(one.text() for one in owner.findChildren(QLabel) if one.isVisibleTo(owner))


def read(context, idle, ask):
    found = []
    context.tasks.query(lambda desk: found.extend(ask(desk)), lambda _done: None)
    idle()
    return found


def test_a_to_do_is_noted_and_ticked_off_without_a_mouse(tab, context, idle):
    press(tab, "Note a to-do")
    (dialog,) = tab.findChildren(TaskDialog)
    QTest.keyClicks(dialog.title, "send the statement")
    QTest.keyClick(dialog.title, Qt.Key.Key_Return)
    idle()
    assert "send the statement" in texts(tab.todo)
    press(tab, "Done: send the statement")
    idle()
    assert [row.task.state for row in read(context, idle, lambda desk: task_rows(desk, every=True))] == ["done"]
    assert "send the statement" not in texts(tab.todo)
    press(tab, "Settled: 1")
    QApplication.processEvents()
    press(tab, "Open again: send the statement")
    idle()
    assert [row.task.state for row in read(context, idle, task_rows)] == ["open"]


def test_a_to_do_is_changed_from_its_row(tab, context, idle):
    client = tab.view.card.client.id
    context.tasks.change(lambda desk: add_task(desk, client=client, title="old words", due=TODAY)[0])
    idle()
    press(tab, "Change: old words")
    (dialog,) = tab.findChildren(TaskDialog)
    dialog.title.setText("new words")
    dialog.by_contact.setChecked(True)
    dialog.submit()
    idle()
    (row,) = read(context, idle, task_rows)
    assert (row.task.title, row.task.closed_by) == ("new words", "contact")


def test_a_life_event_tells_what_it_brings_and_brings_it(tab, context, idle):
    press(tab, "Note a life event")
    (dialog,) = tab.findChildren(EventDialog)
    dialog.kind.choose("opening")
    assert "flower basket" in dialog.brings.text()
    assert dialog.report.isChecked()
    dialog.on.setText("+8")
    dialog.note.setText("restaurant")
    dialog.submit()
    idle()
    assert "Opening of a business" in texts(tab.events)
    assert len(read(context, idle, task_rows)) == 3
    press(tab, "Told to the head of the branch today: Opening of a business")
    idle()
    assert read(context, idle, event_rows)[0].event.report_on == TODAY
    press(tab, "Delete: Opening of a business")
    idle()
    assert read(context, idle, task_rows) == []


def test_mourning_is_asked_for_and_only_set_when_that_is_confirmed(tab, context, idle):
    client = tab.view.card.client.id
    press(tab, "Note a life event")
    (dialog,) = tab.findChildren(EventDialog)
    dialog.kind.choose("bereavement")
    dialog.on.setText("-1")
    dialog.submit()
    idle()
    (asking,) = tab.findChildren(MourningDialog)
    assert asking.until.day() == TODAY + dt.timedelta(days=364)
    assert read(context, idle, lambda desk: [desk.row("client", client)["mourning_until"]]) == [None]
    asking.submit()
    idle()
    set_until = read(context, idle, lambda desk: [desk.row("client", client)["mourning_until"]])
    assert set_until == [TODAY + dt.timedelta(days=364)]


def test_what_is_known_stands_grey_until_one_key_adopts_it(tab, context, idle):
    assert "Financial assets at our bank" in texts(tab.plan)
    client = tab.view.card.client.id
    assert read(context, idle, lambda desk: list(desk.passages([client]))) == []
    press(tab, "Adopt what is known: Assets and debts")
    idle()
    (own,) = read(context, idle, lambda desk: desk.passages([client]).values())
    assert list(own) == [("plan", "balance")]
    press(tab, "Write: Goal and next steps")
    (dialog,) = tab.findChildren(PlanPartDialog)
    dialog.text.setPlainText("a new home")
    dialog.submit()
    idle()
    assert "a new home" in texts(tab.plan)


def test_the_grid_is_there_only_where_it_is_wanted(tab, context, idle):
    assert not any(one.isVisible() for one in tab.grid.findChildren(QAbstractButton) if "Write" in one.accessibleName())
    press(tab, "Show the grid")
    idle()
    press(tab, "Write the grid")
    (dialog,) = tab.findChildren(GridDialog)
    dialog.cells["family-now"].setText("three of them")
    dialog.submit()
    idle()
    assert "three of them" in texts(tab.grid)


def test_the_privacy_screen_hides_the_plan_and_the_notes(tab, context, idle):
    client = tab.view.card.client.id
    context.tasks.change(lambda desk: add_task(desk, client=client, title="call", due=TODAY, note="secret words")[0])
    idle()
    assert "secret words" in texts(tab.todo)
    context.set_private(True)
    idle()
    assert "secret words" not in texts(tab)
    assert "Financial assets" not in texts(tab)


def test_the_plan_is_printed_for_the_client(tab, context, qtbot):
    with qtbot.waitSignal(context.print_asked) as asked:
        press(tab, "Print the service plan")
    assert asked.args == ["service-plan", [tab.view.card.client.id]]


def test_every_button_of_the_tab_has_a_name(tab, context, idle):
    client = tab.view.card.client.id
    context.tasks.change(lambda desk: add_task(desk, client=client, title="call", due=TODAY)[0])
    idle()
    assert all(one.accessibleName() or one.text() for one in tab.findChildren(QAbstractButton))


def test_gatherings_tell_how_they_stand_and_one_can_be_invited_to(tab, context, idle):
    client = tab.view.card.client.id

    def plan(desk):
        with desk.transaction("client-set") as tx:
            tx.put("client", client, {"consent_messages": True})
        more = {"rules": context.rules, "texts": context.texts}
        made = [
            add_gathering(desk, fields={"title": title, "starts": f"{TODAY}T14:30"}, **more) for title in ("A", "B")
        ]
        return invite(desk, gathering=made[0][1][0], clients=[client], today=TODAY, at="2026-11-21T02:00:00Z")

    assert "Not invited to any yet." in texts(tab.gatherings)
    context.tasks.change(plan)
    idle()
    assert [chip.text() for chip in tab.gatherings.findChildren(StatusChip)] == ["To be invited"]
    (offered,) = tab.gatherings.menu().actions()
    assert offered.text().endswith("B")
    offered.trigger()
    idle()
    assert not tab.gatherings.add.isEnabled()
    assert [chip.text() for chip in tab.gatherings.findChildren(StatusChip)] == ["To be invited"] * 2
