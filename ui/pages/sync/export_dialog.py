"""Make a packet: for which copy, under which passphrase, into which file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.context import Context
from ui.unlock.passphrase import PassphraseField
from ui.unlock.strength import NEEDED, entropy
from ui.widgets.basics import button, label
from ui.widgets.charts import SparkBar
from ui.widgets.tabbing import OrderedTabs
from workbench.domain.problems import Problem
from workbench.services import syncing
from workbench.sync.records import DeviceRow, Exported

if TYPE_CHECKING:
    from db.desk import Desk

NEW = "new"


def run_export(desk: Desk, *, to: str, out: Path, passphrase: str, full: bool) -> Exported:
    """Write the packet; runs in the background."""
    from db.packets.exchange import Exchange

    return syncing.export(Exchange(desk), to=to, out=out, passphrase=passphrase, full=full)


class ExportDialog(OrderedTabs, QDialog):
    """Asks for copy and passphrase, then where to, and says what was written.

    Signals:
        exported: carries the `Exported`.
    """

    exported = Signal(object)

    def __init__(
        self, context: Context, devices: Sequence[DeviceRow], file_name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._file_name = file_name
        self.setWindowTitle(self.tr("Make a packet"))
        self.setMinimumWidth(520)
        self.to = QComboBox()
        for device in devices:
            if not device.this:
                self.to.addItem(device.name, device.device)
        self.to.addItem(self.tr("A new computer, e.g. the laptop"), NEW)
        self.to.setAccessibleName(self.tr("For"))
        self.first = PassphraseField(self.tr("Passphrase of the packet"))
        self.second = PassphraseField(self.tr("Once more"))
        self._strength = SparkBar(self.tr("Strength"))
        self._hint = label("", "small", wrap=True)
        self._suggest = button(self.tr("Suggest one"), "quiet", "key", self._on_suggest)
        self.full = QCheckBox(self.tr("The whole history, when a packet got lost and nobody knows which"))
        self._message = label("", wrap=True)
        theme.set_property(self._message, "tone", "danger")
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.hide()
        self.go = button(self.tr("Choose a file and export…"), "primary", clicked=self._choose_file)
        self.go.setDefault(True)
        self._build()
        for field in (self.first, self.second):
            field.changed.connect(self._update)
        self.to.currentIndexChanged.connect(self._update)
        self._update()

    def _build(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(theme.SPACE["l"])
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        form.addRow(label(self.tr("For"), "muted"), self.to)
        form.addRow(label(self.tr("Passphrase"), "muted"), self.first)
        strength = QHBoxLayout()
        strength.addWidget(self._strength, 1)
        strength.addWidget(self._suggest)
        form.addRow("", strength)
        form.addRow(label(self.tr("Once more"), "muted"), self.second)
        buttons = QDialogButtonBox()
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(button(self.tr("Cancel")), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(theme.SPACE["m"])
        column.addLayout(form)
        for widget in (self._hint, self.full, self._message, self._busy, buttons):
            column.addWidget(widget)

    def ready(self) -> str:
        """Return what is still missing; empty when the packet can be made."""
        if not self.first.text():
            return self.tr("Tell the passphrase by another way than the stick. Nobody can find it out again.")
        if entropy(self.first.text()) < NEEDED:
            return self.tr("Too easy to guess: take six random words or twenty digits.")
        if not self.second.text():
            return self.tr("Type it once more.")
        if self.first.text() != self.second.text():
            return self.tr("The two passphrases are not the same.")
        return ""

    def export_to(self, path: Path) -> None:
        """Write the packet to a file."""
        self._message.setText("")
        self._set_busy(True)
        to, passphrase, full = self.to.currentData(), self.first.text(), self.full.isChecked()
        self._context.tasks.query(
            lambda desk: run_export(desk, to=to, out=path, passphrase=passphrase, full=full),
            self._on_done,
            self._on_failed,
        )

    def _on_suggest(self) -> None:
        suggested = syncing.suggest_passphrase()
        for field in (self.first, self.second):
            field.edit.setText(suggested)
        # One must be able to write it down.
        self.first.show_text()

    def _choose_file(self) -> None:
        path, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the packet"), self._file_name, self.tr("Packets (*.rms)")
        )
        if path:
            chosen = Path(path)
            self.export_to(chosen if chosen.suffix else chosen.with_suffix(".rms"))

    def _update(self) -> None:
        bits = entropy(self.first.text())
        tone = "success" if bits >= NEEDED else "warning" if bits > NEEDED / 2 else "danger"
        words = self.tr("strong") if bits >= NEEDED else self.tr("weak")
        self._strength.show_share(min(bits, NEEDED), NEEDED, words if self.first.text() else " ", tone)
        missing = self.ready()
        self._hint.setText(missing or self.tr("Tell the passphrase by another way than the stick."))
        self.go.setEnabled(not missing)
        self.full.setVisible(self.to.currentData() != NEW)

    def _set_busy(self, busy: bool) -> None:
        self._busy.setVisible(busy)
        for widget in (self.to, self.first, self.second, self.full, self.go, self._suggest):
            widget.setEnabled(not busy)

    def _on_done(self, done: Exported) -> None:
        self._set_busy(False)
        self.exported.emit(done)
        self.accept()

    def _on_failed(self, error: BaseException) -> None:
        self._set_busy(False)
        if not isinstance(error, Problem):
            self.reject()
            self._context.tasks.failed.emit(error)
            return
        texts = self._context.texts
        self._message.setText(f"{texts.problem(error)} {texts.hint(error)}".strip())
