"""查重 and the recycle bin in the window, by keys."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from tests.helpers.desk import empty_desk, page_context
from tests.helpers.waiting import calm
from ui.duplicates.compare import CompareDialog
from ui.duplicates.dialog import DuplicatesDialog
from ui.duplicates.hint import TwinHint
from ui.pages.clients.page import ClientsPage
from ui.recycle.dialog import RecycleDialog
from ui.roster import Roster
from workbench.services.clients import delete_client

BORN = dt.date(1980, 5, 6)


def person(desk: Any, name: str, number: str, **values: Any) -> bytes:
    with desk.transaction("client-add") as tx:
        row = tx.new_id()
        fields = {"name": name, "client_no": number, "kind": "person", "status": "managed", "birth": BORN, **values}
        tx.put("client", row, fields)
        tx.put("contact_way", tx.new_id(), {"client_id": row, "kind": "mobile", "value": f"139{number}"})
    return row


@pytest.fixture
def pair(tmp_path):
    desk = empty_desk(tmp_path)
    one = person(desk, "穆婉清", "00000001", remark="爱喝茶", employer="第三中学")
    two = person(desk, "穆婉清", "00000002", remark="周末才有空", employer="人民医院")
    person(desk, "戚文斌", "00000003")
    with page_context(desk) as context:
        yield context, one, two


@pytest.fixture
def idle(pair, qtbot):
    return lambda: calm(qtbot, pair[0].tasks)


@pytest.fixture
def shown(qtbot, idle):
    def show(dialog):
        # Closed by itself it would be gone before the test's end closes it again.
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        idle()
        return dialog

    return show


def read(context, qtbot, question):
    got: list[Any] = []
    context.tasks.query(question, got.append)
    qtbot.waitUntil(lambda: bool(got))
    return got[0]


def test_enter_opens_the_pair_and_ctrl_enter_makes_one_client_of_two(pair, shown, qtbot, idle):
    context, one, two = pair
    said: list[tuple[str, bool]] = []
    context.said.connect(lambda text, undo: said.append((text, undo)))
    dialog = shown(DuplicatesDialog(context))
    QAbstractItemModelTester(dialog.model)
    assert dialog.model.rowCount() == 1
    QTest.keyClick(dialog.view, Qt.Key.Key_Return)
    idle()
    (compare,) = dialog.findChildren(CompareDialog)
    assert compare.merge.isEnabled()
    assert "爱喝茶" in " ".join(radio.text() for radio in compare.sides.findChildren(type(compare.keeps[0])))
    QTest.keyClick(compare, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    idle()
    assert dialog.model.rowCount() == 0
    assert said == [("Merged into one client", True)]
    (left,) = read(context, qtbot, lambda desk: [row for row in map(_row(desk), (one, two)) if row])
    assert left["remark"] == "爱喝茶；周末才有空"
    context.tasks.change(lambda desk: desk.undo(), None)
    idle()
    assert dialog.model.rowCount() == 1


def _row(desk):
    return lambda client: desk.row("client", client)


def test_arrow_keys_choose_a_side_and_the_other_one_may_stay(pair, shown, qtbot, idle):
    context, one, two = pair
    compare = shown(CompareDialog(context, one, two))
    employer, _sides = compare.sides._groups["employer"]
    employer.checkedButton().setFocus()
    before = employer.checkedId()
    QTest.keyClick(employer.checkedButton(), Qt.Key.Key_Right if before == 0 else Qt.Key.Key_Left)
    assert employer.checkedId() != before
    assert set(compare.sides.take()) == {"employer"}
    compare.keeps[0].setFocus()
    QTest.keyClick(compare.keeps[0], Qt.Key.Key_Right)
    idle()
    assert compare._pair == (two, one)
    assert compare.keeps[0].text() == "穆婉清 00000001"
    assert compare.keeps[1].isChecked()
    compare._merge()
    idle()
    (left,) = read(context, qtbot, lambda desk: [row for row in map(_row(desk), (one, two)) if row])
    assert left["client_no"] == "00000002"


def test_n_says_that_they_are_two_people_and_they_never_come_back(pair, shown, idle):
    context, _one, _two = pair
    dialog = shown(DuplicatesDialog(context))
    QTest.keyClick(dialog.view, Qt.Key.Key_N)
    idle()
    assert dialog.model.rowCount() == 0
    dialog.look()
    idle()
    assert dialog.model.rowCount() == 0
    assert dialog._empty.isVisible()


def test_a_card_tells_quietly_that_its_client_may_be_there_twice(pair, shown, qtbot, idle):
    context, one, _two = pair
    roster = Roster.of(context)
    roster.ensure()
    idle()
    hint = TwinHint(context)
    qtbot.addWidget(hint)
    asked: list[object] = []
    context.duplicates_asked.connect(asked.append)
    hint.show_client(next(row.id for row in roster.rows if row.name == "戚文斌"))
    idle()
    assert hint.isHidden()
    hint.show_client(one)
    idle()
    assert not hint.isHidden()
    hint.look.click()
    assert asked == [one]
    context.set_private(True)
    assert hint.isHidden()


def test_the_menu_of_the_list_leads_to_both(pair, shown, idle):
    context, _one, _two = pair
    asked: list[object] = []
    context.duplicates_asked.connect(asked.append)
    context.bin_asked.connect(lambda: asked.append("bin"))
    page = shown(ClientsPage(context))
    actions = {action.text(): action for action in page.more_menu().actions()}
    actions["Find duplicates…"].trigger()
    actions["Recycle bin…"].trigger()
    assert asked == [None, "bin"]


def test_behind_the_privacy_screen_nobody_is_shown(pair, shown, idle):
    context, one, two = pair
    dialog = shown(DuplicatesDialog(context))
    compare = CompareDialog(context, one, two, dialog)
    compare.open()
    idle()
    closed: list[int] = []
    compare.finished.connect(closed.append)
    context.set_private(True)
    assert closed
    assert dialog.curtain.drawn


def test_what_was_deleted_is_found_by_letters_and_brought_back_by_enter(pair, shown, qtbot, idle):
    context, one, two = pair
    for client in (one, two):
        context.tasks.change(lambda desk, client=client: delete_client(desk, client=client), None)
    idle()
    dialog = shown(RecycleDialog(context))
    QAbstractItemModelTester(dialog.model)
    assert dialog.model.rowCount() == 2
    QTest.keyClicks(dialog.search, "00000001")
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    dialog.view.select_row(0)
    QTest.keyClick(dialog.view, Qt.Key.Key_Return)
    idle()
    assert read(context, qtbot, lambda desk: desk.row("client", one)) is not None
    assert read(context, qtbot, lambda desk: desk.row("client", two)) is None
