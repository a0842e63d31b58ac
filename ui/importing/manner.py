"""What the user says about all files of an import: what they hold, which sheet counts, the day of the figures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.forms import CodeBox, DayEdit
from ui.importing.words import KIND_NAMES
from ui.importing.work import Manner
from ui.widgets.basics import label
from workbench.importer.plan import FilePlan

_WIDTH = 150


class _Day(DayEdit):
    """A day whose Enter means the day and not the import behind it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QLineEdit::keyPressEvent."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.editingFinished.emit()
            return
        super().keyPressEvent(event)


class MannerBar(QWidget):
    """Three fields; left alone, everything is found out.

    Signals:
        changed: something else was said; the files are to be planned again.
    """

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        texts = context.texts
        found_out = {"auto": self.tr("found out")}
        self.kind = CodeBox(
            self.tr("Read as"), found_out | {code: texts.tr("ImportKinds", name) for code, name in KIND_NAMES.items()}
        )
        self.sheet = CodeBox(self.tr("Sheet"), {"": self.tr("all sheets")})
        self.day = _Day(self.tr("Day of the figures"), context.today)
        self.day.setPlaceholderText(self.tr("found out"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE["s"])
        for name, field in (
            (self.tr("Read as"), self.kind),
            (self.tr("Sheet"), self.sheet),
            (self.tr("Day of the figures"), self.day),
        ):
            field.setFixedWidth(_WIDTH)
            row.addWidget(label(name, "muted"))
            row.addWidget(field)
        row.addStretch(1)
        self.kind.activated.connect(self.changed)
        self.sheet.activated.connect(self.changed)
        self._told = self.day.text()
        self.day.editingFinished.connect(self._on_day)

    def manner(self) -> Manner:
        """Return what was said."""
        day = self.day.day() if self.day.valid() else None
        return Manner(self.kind.code(), self.sheet.code() or None, day)

    def offer_sheets(self, plans: Sequence[FilePlan]) -> None:
        """Offer the sheets of these files; once one was chosen the others stay on offer."""
        if self.sheet.code():
            return
        names = dict.fromkeys(sheet.sheet for plan in plans for sheet in plan.sheets if sheet.sheet)
        while self.sheet.count() > 1:
            self.sheet.removeItem(1)
        for name in names:
            self.sheet.addItem(name, name)
        self.sheet.setEnabled(len(names) > 1)

    def _on_day(self) -> None:
        if self.day.valid() and self.day.text() != self._told:
            self._told = self.day.text()
            self.changed.emit()
