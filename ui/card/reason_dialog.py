"""Asks why numbers are to be shown in full; the reason is kept in the history."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.context import Context
from ui.forms import FormDialog
from ui.widgets.basics import button, label
from ui.widgets.flow import FlowLayout
from workbench.domain.problems import Problem
from workbench.services.access import need_reason


class ReasonDialog(FormDialog):
    """One line, and the usual reasons as buttons.

    Signals:
        given: carries the reason; the dialog has closed.
    """

    given = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None, *, title: str = "", accept: str = "") -> None:
        """Make the form; `title` and `accept` say what the reason is for when it is not to show the card in full."""
        super().__init__(context, "", "", parent)
        self.setWindowTitle(title or self.tr("Show numbers in full"))
        self.accept_button.setText(accept or self.tr("Show for 30 seconds"))
        self._reason = QLineEdit()
        self._reason.setAccessibleName(self.tr("Reason"))
        self.form.addRow(label(self.tr("Why do you need them? The reason is kept in the history."), wrap=True))
        self.form.addRow(self.tr("Reason"), self._reason)
        usual = QWidget()
        row = FlowLayout(usual)
        for text in (self.tr("Calling the client"), self.tr("The client asked"), self.tr("Checking the file")):
            row.addWidget(button(text, clicked=partial(self._take, text)))
        self.form.addRow("", usual)
        self._reason.setFocus()

    def submit(self) -> None:
        """Override FormDialog.submit."""
        try:
            need_reason(self._reason.text())
        except Problem as problem:
            self.refuse(problem)
            return
        self.accept()
        self.given.emit(self._reason.text().strip())

    def _take(self, text: str) -> None:
        self._reason.setText(text)
        self.submit()
