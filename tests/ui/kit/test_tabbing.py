"""Tab follows the eyes, and a control that is disabled or hidden hands the keyboard on to its neighbour."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPushButton, QWidget

from ui.widgets.tabbing import OrderedTabs


class Row(OrderedTabs, QDialog):
    """Buttons beside each other, the last in a box of its own."""

    def __init__(self, names: str) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        self.buttons = {}
        for name in reversed(names):  # made in another order than they are read in
            self.buttons[name] = QPushButton(name)
            line.insertWidget(0, self.buttons[name])
        self.box = QWidget()
        inner = QHBoxLayout(self.box)
        self.buttons["in the box"] = QPushButton("in the box")
        inner.addWidget(self.buttons["in the box"])
        line.addWidget(self.box)


@pytest.fixture
def row(qtbot):
    made = Row("abc")
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    assert made.isActiveWindow()
    return made


def here(row: Row) -> str:
    widget = row.focusWidget()
    return widget.text() if isinstance(widget, QPushButton) else ""


@pytest.mark.parametrize("leave", ["setDisabled", "setHidden"])
def test_a_button_that_is_of_no_more_use_hands_the_keyboard_to_the_next(row, leave):
    row.buttons["b"].setFocus()
    getattr(row.buttons["b"], leave)(True)
    assert here(row) == "c"


def test_a_box_that_is_hidden_hands_the_keyboard_on(row):
    row.buttons["in the box"].setFocus()
    row.box.hide()
    assert here(row) == "a"


def test_a_window_with_one_control_keeps_the_keyboard_there(qtbot):
    row = Row("")
    qtbot.addWidget(row)
    row.show()
    row.activateWindow()
    QApplication.processEvents()
    row.buttons["in the box"].setFocus()
    assert row.focusNextChild()
    assert here(row) == "in the box"
    row.buttons["in the box"].setDisabled(True)
    assert row.focusWidget() is not row.buttons["in the box"]
