"""Which column of a sheet fills which field, and the choice of another one."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.field_names import field_name
from ui.forms import CodeBox
from ui.importing.words import HeadLine, head_lines
from ui.models.columns import Chip, Column
from ui.models.record_table import RecordTableModel
from ui.widgets.basics import label
from ui.widgets.record_view import RecordView
from workbench.importer.fields import default_fields
from workbench.importer.plan import SheetPlan

#: Roles of fields that a sheet of a kind keeps (and that may be chosen for its columns).
_ROLES: Mapping[str, frozenset[str]] = {
    "clients": frozenset({"key", "profile", "figure", "context"}),
    "snapshots": frozenset({"key", "profile", "figure", "context"}),
    "holdings": frozenset({"key", "product", "context"}),
}


class MappingTab(QWidget):
    """A table of heads and fields, and below it the field of the current head.

    Signals:
        chosen: the user assigned a head to a field, or to none; carries both.
    """

    chosen = Signal(str, object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        texts = context.texts
        self.model = RecordTableModel(
            [
                Column(lambda: self.tr("Column of the file"), "head", width=0, strong=True, sortable=False),
                Column(
                    lambda: self.tr("Field of the book"),
                    lambda line: field_name(texts, line.field) if line.field else self.tr("not imported"),
                    width=200,
                    sortable=False,
                    chips=lambda line: [Chip(self.tr("chosen"), "info")] if line.chosen else [],
                    tone=lambda line: None if line.field else "muted",
                ),
            ],
            self,
            key=lambda line: line.head,
        )
        self.view = RecordView(self.model, self.tr("Columns"))
        self._name = label("")
        self.box = CodeBox(self.tr("Field"), {})
        self.box.setMinimumWidth(260)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE["s"])
        row.addWidget(self._name, 1)
        row.addWidget(self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE["s"], 0, 0)
        column.setSpacing(theme.SPACE["s"])
        column.addWidget(self.view, 1)
        column.addLayout(row)
        self.view.picked.connect(self._on_picked)
        self.view.opened.connect(lambda _line: self.box.setFocus())
        self.box.activated.connect(self._on_activated)

    def show_sheet(self, sheet: SheetPlan, chosen: Mapping[str, str | None]) -> None:
        """Show the columns of a sheet; `chosen` are those that the user assigned."""
        self._offer(sheet.kind or "")
        self.model.set_records(head_lines(sheet, chosen))
        if not self.view.currentIndex().isValid():
            self.view.select_row(0)
        self._on_picked(self.view.current_record())

    def _offer(self, kind: str) -> None:
        roles, texts = _ROLES.get(kind, frozenset()), self._context.texts
        self.box.clear()
        self.box.addItem(self.tr("do not import"), "")
        for name, spec in default_fields().specs.items():
            if spec.role in roles:
                self.box.addItem(field_name(texts, name), name)

    def _on_picked(self, line: HeadLine | None) -> None:
        self.box.setEnabled(line is not None)
        if line is not None:
            self._name.setText(self.tr("“{head}” holds").format(head=line.head))
            self.box.choose(line.field.partition("@")[0])

    def _on_activated(self) -> None:
        line: HeadLine | None = self.view.current_record()
        if line is not None and self.box.code() != line.field.partition("@")[0]:
            self.chosen.emit(line.head, self.box.code() or None)
