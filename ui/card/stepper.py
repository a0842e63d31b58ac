"""Where the client of a card stands in the list it was opened from, with a way to the one before and the next."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.widgets.basics import label, tool_button

#: Pixels of a button.
_WIDTH = 28


class Stepper(QWidget):
    """“12/300” before two buttons.

    Signals:
        step_asked: the next (1) or the previous (-1) client is wanted.
    """

    step_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = label("", "small")
        self.previous = tool_button(
            "chevron-up", self.tr("Previous client"), partial(self.step_asked.emit, -1), "Alt+Up"
        )
        self.next = tool_button("chevron-down", self.tr("Next client"), partial(self.step_asked.emit, 1), "Alt+Down")
        # The place is never cut: what stands beside the stepper gives way.
        self._said.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        for tool in (self.previous, self.next):
            tool.setFixedWidth(_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for widget in (self._said, self.previous, self.next):
            row.addWidget(widget)
        self.show_place(None, 0)

    def show_place(self, row: int | None, count: int) -> None:
        """Say where the client stands; None for one who is not in the list."""
        self.setVisible(row is not None and count > 0)
        if row is None:
            return
        said = f"{row + 1} / {count}"
        self._said.setText(f"{row + 1}/{count}")
        self._said.setAccessibleName(self.tr("Client {place}").format(place=said))
        self.previous.setEnabled(row > 0)
        self.next.setEnabled(row + 1 < count)
