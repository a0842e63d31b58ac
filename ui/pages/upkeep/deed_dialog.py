"""Asks when and how often a duty of the desk was done."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

from ui.context import Context
from ui.forms import DayEdit, FormDialog
from ui.widgets.basics import inset, label


class DeedDialog(FormDialog):
    """The day, how many times, and a line of words.

    Signals:
        accepted_with: carries the day, the number of times and the note; the dialog has closed.
    """

    accepted_with = Signal(object, int, str)

    def __init__(self, context: Context, duty: str, day: dt.date, parent: QWidget | None = None) -> None:
        """Make the form for a duty by its name; `day` is proposed."""
        super().__init__(context, "", "", parent)
        self.setWindowTitle(self.tr("Done"))
        self.accept_button.setText(self.tr("Record"))
        self._on = DayEdit(self.tr("Day"), context.today)
        self._on.set_day(day)
        self._count = inset(QSpinBox())
        self._count.setAccessibleName(self.tr("Times"))
        self._count.setRange(1, 99)
        self._note = QLineEdit()
        self._note.setAccessibleName(self.tr("Note"))
        self.form.addRow(self.tr("Duty"), label(duty, "strong", wrap=True))
        self.form.addRow(self.tr("Day"), self._on)
        self.form.addRow(self.tr("Times"), self._count)
        self.form.addRow(self.tr("Note"), self._note)
        self._on.setFocus()

    def submit(self) -> None:
        """Override FormDialog.submit."""
        day = self._on.day() if self._on.valid() else None
        if day is None or day > self.context.today:
            self.show_error(self.tr("Give a day that has come, as 2026-11-20 or -3."))
            self._on.setFocus()
            return
        self.accept()
        self.accepted_with.emit(day, self._count.value(), self._note.text().strip())
