"""Adds a way to reach a client."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from ui.context import Context
from ui.forms import CodeBox, FormDialog
from ui.wording import WAY_NAMES, Wording
from workbench.services.ways import add_way


class WayDialog(FormDialog):
    """Asks for kind and number."""

    def __init__(self, context: Context, client: bytes, parent: QWidget | None = None) -> None:
        super().__init__(context, "", "", parent)
        self._client = client
        self.setWindowTitle(self.tr("Add a contact way"))
        self.accept_button.setText(self.tr("Add"))
        words = Wording(context)
        self._kind = CodeBox(self.tr("Kind"), {code: words.way(code) for code in WAY_NAMES})
        self._value = QLineEdit()
        self._value.setAccessibleName(self.tr("Number or address"))
        self._first = QCheckBox(self.tr("use this one first"))
        self.form.addRow(self.tr("Kind"), self._kind)
        self.form.addRow(self.tr("Number"), self._value)
        self.form.addRow("", self._first)
        self._value.setFocus()

    def submit(self) -> None:
        """Override FormDialog.submit."""
        client, kind, value = self._client, self._kind.code(), self._value.text()
        first = self._first.isChecked()

        def change(desk: Any) -> Any:
            return add_way(desk, client=client, kind=kind, value=value, preferred=first)

        self.wait()
        self.context.tasks.change(change, self, lambda _changes: self.accept(), self.refuse)
