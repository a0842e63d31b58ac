"""Lines for what was promised at a meeting: each with the day by which, one more whenever it is asked for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui import theme
from ui.forms import DayEdit


class PromiseLine(QWidget):
    """One thing that was promised, and the day by which."""

    def __init__(self, today: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.what = QLineEdit()
        self.what.setAccessibleName(self.tr("Promised"))
        self.what.setPlaceholderText(self.tr("What comes next"))
        self.by = DayEdit(self.tr("By"), today)
        self.by.setMaximumWidth(150)
        self.by.setPlaceholderText(self.tr("by, e.g. +7"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE["s"])
        row.addWidget(self.what, 1)
        row.addWidget(self.by)

    def promise(self) -> tuple[str, dt.date | None] | None:
        """Return what was promised; None for an empty line."""
        text, day = self.what.text().strip(), self.by.day()
        return (text, day) if text or day else None


class PromiseBox(QWidget):
    """Promises one below the other, never fewer than one line."""

    def __init__(self, today: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.lines: list[PromiseLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE["xs"])
        self._append()

    def add(self) -> None:
        """Offer one more line, and go there."""
        self._append().what.setFocus()

    def show_said(self, said: Sequence[tuple[str, dt.date | None]]) -> None:
        """Show promises, each in its line; to be called once."""
        for number, (title, due) in enumerate(said):
            line = self.lines[0] if number == 0 else self._append()
            line.what.setText(title)
            line.by.set_day(due)

    def said(self) -> list[tuple[str, dt.date | None]]:
        """Return what was promised; empty lines are nothing."""
        return [said for line in self.lines if (said := line.promise()) is not None]

    def valid(self) -> bool:
        """Whether every day is one."""
        return all(line.by.valid() for line in self.lines)

    def _append(self) -> PromiseLine:
        line = PromiseLine(self._today)
        self.lines.append(line)
        self._column.addWidget(line)
        return line
