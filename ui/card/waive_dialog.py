"""Asks why something owed is not done; the reason is kept, and what was waived stands in the lists as waived."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.context import Context
from ui.forms import FormDialog
from ui.widgets.basics import button, label
from ui.widgets.flow import FlowLayout
from ui.wording import Wording
from workbench.domain.changes import Changes
from workbench.readmodels.lists import DutyRow
from workbench.services.waiving import waive


class WaiveDialog(FormDialog):
    """One line for the reason, and the usual ones as buttons.

    Signals:
        waived: the obligation is waived and the dialog has closed.
    """

    waived = Signal()

    def __init__(self, context: Context, duty: DutyRow, parent: QWidget | None = None) -> None:
        super().__init__(context, "", "", parent)
        self._duty = duty
        self.setWindowTitle(self.tr("Waive"))
        self.accept_button.setText(self.tr("Waive"))
        self._reason = QLineEdit()
        self._reason.setAccessibleName(self.tr("Reason"))
        kind = Wording(context).kind(duty.kind)
        what = self.tr("{kind}, {name}").format(kind=kind, name=duty.name)
        self.form.addRow(label(what, "strong", wrap=True))
        self.form.addRow(label(self.tr("It is not owed any more this time. The reason is kept."), "muted", wrap=True))
        self.form.addRow(self.tr("Reason"), self._reason)
        usual = QWidget()
        row = FlowLayout(usual)
        for text in (
            self.tr("Client declines"),
            self.tr("Settled another way"),
            self.tr("Client is away"),
        ):
            row.addWidget(button(text, clicked=lambda text=text: self._reason.setText(text)))  # type: ignore[misc]  # bound early
        self.form.addRow("", usual)
        self._reason.setFocus()

    def submit(self) -> None:
        """Override FormDialog.submit."""
        client, obligation, reason = self._duty.client_id, self._duty.id, self._reason.text()

        def change(desk: Any) -> Changes:
            return waive(desk, client=client, obligation=obligation, reason=reason)

        self.wait()
        self.context.tasks.change(change, self, self._on_waived, self.refuse)

    def _on_waived(self, _changes: Changes) -> None:
        self.accept()
        self.waived.emit()
