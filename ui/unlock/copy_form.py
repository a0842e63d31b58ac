"""The form that makes the second copy of a book out of a packet from the other computer."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui import theme
from ui.unlock.meter import StrengthMeter
from ui.unlock.passphrase import PassphraseField
from ui.widgets.basics import button, label

SUFFIX = ".guanhu"
PACKET_SUFFIX = ".rms"


@dataclass(frozen=True, slots=True)
class NewCopy:
    """What the second copy is made from."""

    packet: Path
    packet_passphrase: str = field(repr=False)
    path: Path
    passphrase: str = field(repr=False)


class CopyForm(QWidget):
    """Asks for the packet with its passphrase, and for the new file with its own.

    Signals:
        asked: carries a `NewCopy`.
        unlock_wanted: the user wants to unlock a book instead.
    """

    asked = Signal(object)
    unlock_wanted = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._busy = False
        self.packet = self._edit(self.tr("Packet"))
        self.packet_passphrase = PassphraseField(self.tr("Passphrase of the packet"))
        self.path = self._edit(self.tr("New file"))
        self.path.setText(str(folder / f"{self.tr('My book')}{SUFFIX}"))
        self.passphrase = PassphraseField(self.tr("New passphrase"))
        self.repeat = PassphraseField(self.tr("Repeat it"))
        self._meter = StrengthMeter()
        self._message = label("", "small", wrap=True)
        theme.set_property(self._message, "tone", "danger")
        self.make = button(self.tr("Make the copy"), "primary", clicked=self._on_make)
        self._build()
        for edit in (self.packet, self.path):
            edit.textChanged.connect(self._refresh)
        for secret in (self.packet_passphrase, self.passphrase, self.repeat):
            secret.changed.connect(self._refresh)
        self.repeat.entered.connect(self._on_make)
        self._refresh()

    def begin(self) -> None:
        """Take the focus."""
        self.packet.setFocus()

    def set_packet(self, packet: Path) -> None:
        """Choose a packet."""
        self.packet.setText(str(packet))
        self.packet_passphrase.setFocus()

    def set_busy(self, busy: bool) -> None:
        """Show that the copy is being made."""
        self._busy = busy
        self._refresh()

    def show_wrong(self) -> None:
        """Say that the packet's passphrase is wrong."""
        self.packet_passphrase.clear()
        self.packet_passphrase.setFocus()
        self.show_message(self.tr("That passphrase does not open the packet."))

    def show_message(self, text: str) -> None:
        """Say what went wrong."""
        self._message.setText(text)

    def _edit(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setAccessibleName(name)
        return made

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.SPACE["m"])
        grid.setVerticalSpacing(theme.SPACE["s"])
        rows: tuple[tuple[str, QWidget | QHBoxLayout], ...] = (
            (self.tr("Packet"), self._with_button(self.packet, self._on_packet)),
            (self.tr("Its passphrase"), self.packet_passphrase),
            (self.tr("New file"), self._with_button(self.path, self._on_path)),
            (self.tr("New passphrase"), self.passphrase),
            ("", self._meter),
            (self.tr("Repeat it"), self.repeat),
        )
        for number, (name, part) in enumerate(rows):
            grid.addWidget(label(name, "muted"), number, 0)
            if isinstance(part, QWidget):
                grid.addWidget(part, number, 1)
            else:
                grid.addLayout(part, number, 1)
        grid.setColumnStretch(1, 1)
        about = self.tr(
            "On the other computer, Sync makes a packet for a new computer. The copy keeps the same clients under a"
            " passphrase of its own; from then on both sides exchange packets."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE["s"])
        column.addStretch(2)
        column.addWidget(label(self.tr("The second copy of a book"), "headline"))
        column.addWidget(label(about, "muted", wrap=True))
        column.addLayout(grid)
        column.addWidget(self._message)
        foot = QHBoxLayout()
        foot.addWidget(self.make)
        foot.addStretch(1)
        foot.addWidget(button(self.tr("I have a book"), "quiet", clicked=self.unlock_wanted.emit))
        column.addLayout(foot)
        column.addStretch(3)

    def _with_button(self, edit: QLineEdit, choose: object) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE["s"])
        row.addWidget(edit, 1)
        browse = button(self.tr("Choose…"))
        browse.clicked.connect(choose)
        row.addWidget(browse)
        return row

    def _on_packet(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Choose a packet"), self.packet.text(), self.tr("Packets (*.rms)")
        )
        if path:
            self.set_packet(Path(path))

    def _on_path(self) -> None:
        path, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Where the book shall lie"), self.path.text(), self.tr("Books (*.guanhu)")
        )
        if path:
            self.path.setText(path if path.endswith(SUFFIX) else path + SUFFIX)

    def _missing(self) -> str:
        """Return what still stands in the way, in the order of the form."""
        if not self.packet.text().strip().lower().endswith(PACKET_SUFFIX):
            return self.tr("Choose the packet, a file that ends in .rms")
        if not self.packet_passphrase.text():
            return self.tr("The passphrase of the packet is missing.")
        if not self.path.text().strip().endswith(SUFFIX):
            return self.tr("The file must end in .guanhu")
        if not self._meter.enough:
            return self.tr("The passphrase is too weak.")
        if self.repeat.text() != self.passphrase.text():
            return self.tr("The two passphrases differ.")
        return ""

    def _refresh(self) -> None:
        self._meter.rate(self.passphrase.text())
        missing = self._missing()
        self.make.setEnabled(not missing and not self._busy)
        self.make.setText(self.tr("Making the copy…") if self._busy else self.tr("Make the copy"))
        self.make.setToolTip(missing)
        self._message.setText(missing if self.repeat.text() else "")

    def _on_make(self) -> None:
        if self.make.isEnabled():
            packet, path = Path(self.packet.text().strip()), Path(self.path.text().strip())
            self.asked.emit(NewCopy(packet, self.packet_passphrase.text(), path, self.passphrase.text()))
