"""An appointment took place: how it went, in ten seconds; it becomes an interaction of the client."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.context import Context
from ui.pages.calendar import words
from ui.widgets.basics import button, inset, label
from ui.widgets.tabbing import OrderedTabs
from ui.wording import Wording
from workbench.readmodels.lists import AppointmentRow

_RESULTS = ("done", "connected", "appointment", "refused")


@dataclass(frozen=True, slots=True)
class Outcome:
    """How an appointment went; `result` is a code of `workbench.domain.interactions`."""

    result: str
    minutes: int
    note: str


class FinishDialog(OrderedTabs, QDialog):
    """Asks how it went; everything is filled in, Ctrl+Enter or the button records it.

    Signals:
        decided: carries the Outcome.
    """

    decided = Signal(object)

    def __init__(self, context: Context, row: AppointmentRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Appointment done"))
        self.setMinimumWidth(420)
        head = f"{words.entry_text(row, private=context.private)} · {Wording(context).meeting(row.kind)}"
        self.result_box = QComboBox()
        for code in _RESULTS:
            self.result_box.addItem(Wording(context).result(code), code)
        self.result_box.setCurrentIndex(self.result_box.findData("connected" if row.kind == "call" else "done"))
        self.minutes = QSpinBox()
        self.minutes.setRange(0, 600)
        self.minutes.setValue(row.minutes)
        self.minutes.setSuffix(self.tr(" min"))
        inset(self.minutes)
        self.note = QPlainTextEdit()
        self.note.setPlaceholderText(self.tr("What was said, what was promised"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(72)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(theme.SPACE["l"])
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        fields = ((self.tr("Result"), self.result_box), (self.tr("Took"), self.minutes), (self.tr("Note"), self.note))
        for name, field in fields:
            field.setAccessibleName(name)
            form.addRow(label(name, "muted"), field)
        buttons = QDialogButtonBox()
        record = button(self.tr("Record"), "primary")
        record.setDefault(True)
        buttons.addButton(record, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(button(self.tr("Cancel")), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(theme.SPACE["m"])
        column.addWidget(label(head, "strong", wrap=True))
        column.addLayout(form)
        column.addWidget(buttons)
        self.note.setFocus()

    def _on_accepted(self) -> None:
        note = self.note.toPlainText().strip()
        self.decided.emit(Outcome(self.result_box.currentData(), self.minutes.value(), note))
        self.accept()
