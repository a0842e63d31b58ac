"""Asks why a client left or takes money away (L13); the reason is kept as a mark of the client."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.context import Context
from ui.forms import CodeBox, FormDialog
from ui.widgets.basics import label
from workbench.domain.changes import Changes
from workbench.services.marking import clear_marks, mark_kinds, set_marks

KIND = "attrition"


class LossDialog(FormDialog):
    """One reason and a line of words, for one client or several.

    Signals:
        saved: the reason is kept, or taken back, and the dialog has closed.
    """

    saved = Signal()

    def __init__(
        self, context: Context, clients: Sequence[tuple[bytes, str]], code: str = "", parent: QWidget | None = None
    ) -> None:
        """Make the form for clients given as (id, name); `code` is the reason kept so far."""
        super().__init__(context, "", "", parent)
        self._clients = [client for client, _name in clients]
        self.setWindowTitle(self.tr("Reason of loss"))
        self.accept_button.setText(self.tr("Save"))
        self._reason = CodeBox(self.tr("Reason"), {"": self.tr("not stated")} | loss_reasons(context))
        self._reason.setMaxVisibleItems(16)
        if code:
            self._reason.choose(code)
        self._note = QLineEdit()
        self._note.setAccessibleName(self.tr("Note"))
        self._note.setPlaceholderText(self.tr("Where the money went, what the client said"))
        said = clients[0][1] if len(clients) == 1 else self.tr("{count} clients").format(count=len(clients))
        self.form.addRow(self.tr("Client"), label(said, "strong"))
        self.form.addRow(self.tr("Reason"), self._reason)
        self.form.addRow(self.tr("Note"), self._note)
        self._reason.setFocus()

    def submit(self) -> None:
        """Override FormDialog.submit."""
        clients, code, note, today = self._clients, self._reason.code(), self._note.text(), self.context.today
        self.wait()
        self.context.tasks.change(
            lambda desk: _keep(desk, clients, code, note, today), self, lambda _changes: self._on_saved(), self.refuse
        )

    def _on_saved(self) -> None:
        self.accept()
        self.saved.emit()


def loss_reasons(context: Context) -> dict[str, str]:
    """Return the reasons that the rules know, by code, in the language of now."""
    return {code: context.texts.named(one.name) for code, one in mark_kinds()[KIND].codes.items()}


def _keep(desk: Any, clients: Sequence[bytes], code: str, note: str, today: dt.date) -> Changes:
    """Keep the reason; no reason takes back what was said before."""
    if not code:
        return clear_marks(desk, clients, KIND)
    return set_marks(desk, clients, KIND, code, note=note, on=today)
