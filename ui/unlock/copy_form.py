"""The form that makes the second copy of a book out of a packet from the other computer."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from ui.unlock.new_form import NewForm, named_line
from ui.unlock.passphrase import PassphraseField
from ui.widgets.basics import label

PACKET_SUFFIX = ".rms"


@dataclass(frozen=True, slots=True)
class NewCopy:
    """What the second copy is made from."""

    packet: Path
    packet_passphrase: str = field(repr=False)
    path: Path
    passphrase: str = field(repr=False)


class CopyForm(NewForm):
    """Asks for the packet with its passphrase, and for the new file with its own; `asked` carries a `NewCopy`."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(folder, parent)
        self.packet = named_line(self.tr("Packet"))
        self.packet_passphrase = PassphraseField(self.tr("Passphrase of the packet"))
        about = self.tr(
            "On the other computer, Sync makes a packet for a new computer. The copy keeps the same clients under a"
            " passphrase of its own; from then on both sides exchange packets."
        )
        self.lay_out(
            self.tr("The second copy of a book"),
            label(about, "muted", wrap=True),
            (
                (self.tr("Packet"), self.with_button(self.packet, self._on_packet)),
                (self.tr("Its passphrase"), self.packet_passphrase),
                (self.tr("New file"), self.with_button(self.path, self.choose_path)),
                (self.tr("New passphrase"), self.passphrase),
                ("", self.meter),
                (self.tr("Repeat it"), self.repeat),
            ),
        )
        self.packet.textChanged.connect(self.refresh)
        self.packet_passphrase.changed.connect(self.refresh)
        self.refresh()

    def names(self) -> tuple[str, str]:
        """Override NewForm.names."""
        return self.tr("New file"), self.tr("New passphrase")

    def begin(self) -> None:
        """Take the focus."""
        self.packet.setFocus()

    def set_packet(self, packet: Path) -> None:
        """Choose a packet."""
        self.packet.setText(str(packet))
        self.packet_passphrase.setFocus()

    def show_wrong(self) -> None:
        """Say that the packet's passphrase is wrong."""
        self.packet_passphrase.clear()
        self.packet_passphrase.setFocus()
        self.show_message(self.tr("That passphrase does not open the packet."))

    def missing(self) -> str:
        """Override NewForm.missing."""
        if not self.packet.text().strip().lower().endswith(PACKET_SUFFIX):
            return self.tr("Choose the packet, a file that ends in .rms")
        if not self.packet_passphrase.text():
            return self.tr("The passphrase of the packet is missing.")
        return self.unfit()

    def made(self) -> NewCopy:
        """Override NewForm.made."""
        packet, path = Path(self.packet.text().strip()), Path(self.path.text().strip())
        return NewCopy(packet, self.packet_passphrase.text(), path, self.passphrase.text())

    def deed(self, *, busy: bool) -> str:
        """Override NewForm.deed."""
        return self.tr("Making the copy…") if busy else self.tr("Make the copy")

    def _on_packet(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Choose a packet"), self.packet.text(), self.tr("Packets (*.rms)")
        )
        if path:
            self.set_packet(Path(path))
