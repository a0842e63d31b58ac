"""Undo and redo in the window: they name what they take back and never whose, and several steps go at once."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from tests.helpers.desk import TODAY, empty_desk
from tests.helpers.waiting import calm
from ui import theme
from ui.application import VERSION
from ui.bootstrap import Desktop
from ui.duplicates.dialog import DuplicatesDialog
from ui.recycle.dialog import RecycleDialog
from ui.undoing import said_step
from workbench.services.clients import add_client, set_client
from workbench.services.rules import installed_rules
from workbench.texts import Texts

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desktop(qapp, qtbot, tmp_path):
    theme.apply(qapp, "light")
    desk = empty_desk(tmp_path)
    _changes, client = add_client(desk, fields={"name": "穆婉清", "client_no": "0088000001"}, today=TODAY)
    for risk in ("C1", "C2", "C3"):
        set_client(desk, client=client, fields={"risk": risk}, today=TODAY)
    made = Desktop(desk, today=lambda: TODAY, texts=Texts("en"), folder=tmp_path, version=VERSION)
    made.show()
    calm(qtbot, made.tasks)
    yield made
    made.window.close()
    made.shutdown()


@pytest.fixture
def idle(desktop, qtbot):
    return lambda: calm(qtbot, desktop.tasks)


def risk(desktop, idle):
    got = []
    desktop.tasks.query(lambda desk: desk.row("client", desk.client_ids()[0])["risk"], got.append)
    idle()
    return got[0]


def test_ctrl_z_three_times_and_ctrl_y_three_times_stand_where_they_began(desktop, idle):
    window = desktop.window
    for expected in ("C2", "C1", None):
        QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
        idle()
        assert risk(desktop, idle) == expected
    assert window.toast.text() == "Undone: Client changed Risk level"
    for expected in ("C1", "C2", "C3"):
        QTest.keyClick(window, Qt.Key.Key_Y, CTRL)
        idle()
        assert risk(desktop, idle) == expected
    assert window.toast.text() == "Redone: Client changed Risk level"
    assert not window.bar.redo.isEnabled()


def test_the_menu_jumps_several_steps_back_and_forth(desktop, idle):
    menu = desktop.undoing.menu(redo=False)
    assert [action.text() for action in menu.actions()] == [
        "1  Client changed Risk level",
        "2  Client changed Risk level",
        "3  Client changed Risk level",
        "4  Client added",
    ]
    menu.actions()[2].trigger()
    idle()
    assert risk(desktop, idle) is None
    assert desktop.window.toast.text() == "3 steps undone"
    idle()
    menu = desktop.undoing.menu(redo=True)
    assert len(menu.actions()) == 3
    menu.actions()[1].trigger()
    idle()
    assert risk(desktop, idle) == "C2"


def test_nobody_is_named_by_what_undo_says():
    texts, rules = Texts("en"), installed_rules(TODAY)
    assert said_step(("client-set", "risk, employer"), texts, rules) == "Client changed Risk level, Employer"
    assert said_step(("log", "穆婉清"), texts, rules) == "Interaction recorded"
    assert said_step(("client-merge", ""), texts, rules) == "Duplicates merged"
    assert said_step(("import", "list.xlsx"), texts, rules) == "Import list.xlsx"


@pytest.mark.parametrize(("typed", "kind"), [("duplicates", DuplicatesDialog), ("recycle", RecycleDialog)])
def test_both_dialogs_are_found_from_anywhere(desktop, idle, qtbot, typed, kind):
    window = desktop.window
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    field = window.search.findChild(QLineEdit)
    QTest.keyClicks(field, typed)
    qtbot.waitUntil(lambda: window.search._shown == typed)
    idle()
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in window.findChildren(kind)))
    for dialog in window.findChildren(kind):
        dialog.reject()
    idle()


def test_an_import_that_brings_somebody_twice_says_so_with_a_link(desktop, idle, qtbot):
    for number in ("0088000002", "0088000003"):
        fields = {"name": "戚文斌", "client_no": number, "birth": dt.date(1980, 5, 6).isoformat()}
        desktop.tasks.change(lambda desk, fields=fields: add_client(desk, fields=fields, today=TODAY)[0], None)
    idle()
    desktop.imports.imported.emit()
    qtbot.waitUntil(lambda: desktop.window.toast.text() == "Possible duplicates in the book: 1")
    desktop.window.toast.run_action()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in desktop.window.findChildren(DuplicatesDialog)))
    idle()
    for dialog in desktop.window.findChildren(DuplicatesDialog):
        dialog.reject()
    idle()
