"""The deeds of a list are told once: menu and keys are made of the same telling."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu

from ui import theme
from ui.models.columns import Column
from ui.models.record_table import RecordTableModel
from ui.widgets.deeds import DeedHost, RowDeed, list_key
from ui.widgets.record_view import RecordView


@pytest.fixture
def view(qapp, qtbot):
    theme.apply(qapp, "light")
    model = RecordTableModel([Column(lambda: "Name", lambda row: row, width=0)], key=lambda row: row)
    made = RecordView(model, "Names")
    model.setParent(made)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    return made


@pytest.fixture
def done():
    return []


@pytest.fixture
def host(view, done):
    def tell():
        row = view.current_record()
        if row is None:
            return ()
        return (
            RowDeed("check", "Step", "S", lambda: done.append("step"), row != "last"),
            RowDeed("undo", "Back", "S", lambda: done.append("back"), row == "last"),
            RowDeed("edit", "Edit", "", lambda: done.append("edit")),
        )

    return DeedHost(view, tell, "S")


def test_a_key_does_the_first_of_its_deeds_that_can_be_done(view, host, done, qtbot):
    view.table.set_records(["first", "last"])
    view.setFocus()
    for row, deed in ((0, "step"), (1, "back")):
        view.select_row(row)
        qtbot.keyClick(view, Qt.Key.Key_S)
        assert done.pop() == deed
    assert done == []


def test_the_menu_tells_every_deed_with_its_key_and_greys_what_cannot_be_done(view, host, done):
    view.table.set_records(["first"])
    view.select_row(0)
    entries = host.menu().actions()
    assert [(one.text(), one.isEnabled()) for one in entries] == [("Step\tS", True), ("Back\tS", False), ("Edit", True)]
    entries[2].trigger()
    assert done == ["edit"]


def test_where_no_row_is_chosen_no_menu_opens_and_no_key_does_anything(view, host, done):
    view.menu_asked.emit(QPoint(0, 0))
    host.do("S")
    assert not view.findChildren(QMenu)
    assert done == []


def test_a_key_of_a_list_is_silent_while_something_else_has_the_keyboard(view, qtbot):
    pressed = []
    list_key(view, "Delete", lambda: pressed.append("once"))
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert pressed == ["once"]
    inside = view.horizontalHeader()
    inside.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    inside.setFocus()
    qtbot.keyClick(inside, Qt.Key.Key_Delete)
    assert pressed == ["once"]
