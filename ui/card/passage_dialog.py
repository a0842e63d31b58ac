"""Writes one part of a service plan, or the nine fields of the grid."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from ui import theme
from ui.context import Context
from ui.forms import FormDialog
from ui.widgets.basics import label
from ui.wordcheck.field import Watched
from workbench.domain.changes import Changes
from workbench.services.plans import PlanPart, known_text, plan_rules, write_passages

_TEXT_HEIGHT = 150
_GRID_WIDTH = 680


class _PassageDialog(FormDialog):
    """A form that writes passages.

    Signals:
        saved: the texts are written and the dialog has closed.
    """

    saved = Signal()

    def __init__(self, context: Context, client: bytes, kind: str, parent: QWidget | None) -> None:
        super().__init__(context, "", "", parent)
        self._client, self._kind = client, kind
        self.accept_button.setText(self.tr("Save"))

    def texts(self) -> Mapping[str, str]:
        """Return what is to be written by code. Overridden."""
        raise NotImplementedError

    def submit(self) -> None:
        """Override FormDialog.submit."""
        client, kind, texts, today = self._client, self._kind, self.texts(), self.context.today

        def change(desk: Any) -> Changes:
            return write_passages(desk, client=client, kind=kind, texts=texts, today=today)

        self.wait()
        self.context.tasks.change(change, self, self._on_saved, self.refuse)

    def _on_saved(self, _changes: Changes) -> None:
        self.accept()
        self.saved.emit()


class PlanPartDialog(_PassageDialog):
    """One part of a service plan; a new one begins with what is known."""

    def __init__(self, context: Context, client: bytes, part: PlanPart, parent: QWidget | None = None) -> None:
        super().__init__(context, client, "plan", parent)
        named = context.texts.named
        self._code = part.part.code
        self.setWindowTitle(named(part.part.name))
        self.text = QPlainTextEdit(part.text or known_text(part, context.texts))
        self.text.setAccessibleName(named(part.part.name))
        self.text.setFixedHeight(_TEXT_HEIGHT)
        self.text.setTabChangesFocus(True)
        self.form.addRow(label(named(part.part.ask), "muted", wrap=True))
        self.area = Watched(self.text, context, card=True)
        self.form.addRow(self.area)
        self.text.setFocus()

    def texts(self) -> Mapping[str, str]:
        """Override _PassageDialog.texts."""
        return {self._code: self.text.toPlainText()}


class GridDialog(_PassageDialog):
    """The nine fields three by three; every one of them may stay empty."""

    def __init__(
        self, context: Context, client: bytes, cells: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(context, client, "grid", parent)
        self.setWindowTitle(self.tr("KYC grid"))
        named, rules = context.texts.named, plan_rules()
        self.cells: dict[str, QLineEdit] = {}
        grid = QGridLayout()
        grid.setSpacing(theme.SPACE["s"])
        for across, column in enumerate(rules.columns, start=1):
            grid.addWidget(label(named(column.name), "muted"), 0, across)
            grid.setColumnStretch(across, 1)
        for down, row in enumerate(rules.rows, start=1):
            grid.addWidget(label(named(row.name), "muted"), down, 0)
            for across, column in enumerate(rules.columns, start=1):
                code = f"{row.code}-{column.code}"
                field = QLineEdit(cells.get(code, ""))
                field.setAccessibleName(
                    self.tr("{row}, {column}").format(row=named(row.name), column=named(column.name))
                )
                self.cells[code] = field
                grid.addWidget(field, down, across)
        self.form.addRow(grid)
        self.setMinimumWidth(_GRID_WIDTH)
        next(iter(self.cells.values())).setFocus()

    def texts(self) -> Mapping[str, str]:
        """Override _PassageDialog.texts."""
        return {code: field.text() for code, field in self.cells.items()}
