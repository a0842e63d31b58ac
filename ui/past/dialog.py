"""Asks for the day on which the book is wanted as it stood."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.forms import DayEdit, FormDialog
from ui.widgets.basics import label


class PastDialog(FormDialog):
    """One field for a day.

    Signals:
        chosen: a day before the day of now, or the day itself; carries it.
    """

    chosen = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, "", "", parent)
        self._today = context.today
        self.setWindowTitle(self.tr("The book as it stood"))
        self.accept_button.setText(self.tr("Show"))
        said = self.tr("Everything is shown as the book held it at the end of that day. It can be read and printed.")
        self.form.addRow(label(said, "muted", wrap=True))
        self.day = DayEdit(self.tr("Day"), self._today)
        self.day.set_day(self._today - dt.timedelta(days=1))
        self.form.addRow(self.tr("Day"), self.day)
        self.day.selectAll()
        self.day.setFocus()

    def submit(self) -> None:
        """Override FormDialog.submit."""
        day = self.day.day() if self.day.valid() else None
        if day is None:
            self.show_error(self.tr("Name a day."))
        elif day > self._today:
            self.show_error(self.tr("That day has not come yet."))
        else:
            self.accept()
            self.chosen.emit(day)
