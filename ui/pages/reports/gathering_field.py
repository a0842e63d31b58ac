"""The field for the gathering that a sheet is about: the latest first, and none for a blank sheet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from ui.context import Context
from ui.tasks import Latest
from ui.widgets.choices import refill
from workbench.domain.gatherings import Gathering

_WIDTH = 320


class GatheringField(QComboBox):
    """A choice among the gatherings of the book; read when a document first asks for it, and after changes.

    Signals:
        chosen: another gathering is wanted.
    """

    chosen = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._latest = Latest()
        self._found: Sequence[Gathering] = ()
        self._wanted = b""
        self.setMinimumWidth(_WIDTH)
        self.currentIndexChanged.connect(self._on_chosen)
        self._fill()

    def gathering(self) -> bytes:
        """Return the id of the one chosen, b"" for none; one that is not read yet counts as chosen."""
        return self._wanted

    def choose(self, gathering: bytes) -> None:
        """Choose one, as soon as it is read."""
        self._wanted = gathering
        self._show_wanted()
        self.read()

    def read(self) -> None:
        """Read what there is to choose from."""
        self._latest.query(self._context.tasks, lambda desk: desk.gatherings().gatherings(), self._on_read)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._fill()

    def _on_read(self, found: Sequence[Gathering]) -> None:
        if [one.id for one in found] != [one.id for one in self._found] or found != self._found:
            self._found = found
            self._fill()

    def _fill(self) -> None:
        self.blockSignals(True)
        named = [(f"{one.starts[:10]} {one.title}".strip(), one.id) for one in self._found]
        refill(self, [(self.tr("none: a blank sheet"), b""), *named], self._wanted)
        self.blockSignals(False)
        self._show_wanted()

    def _show_wanted(self) -> None:
        place = next((place for place in range(self.count()) if self.itemData(place) == self._wanted), 0)
        self.blockSignals(True)
        self.setCurrentIndex(place)
        self.blockSignals(False)

    def _on_chosen(self, place: int) -> None:
        self._wanted = self.itemData(place) or b""
        self.chosen.emit()
