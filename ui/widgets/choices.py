"""Choices: filter chips in a row, a box that is filled anew, and a conflict with both values side by side."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.basics import button, label
from ui.widgets.flow import FlowLayout


class FilterChips(QWidget):
    """Filters that are on or off, each with a count; any number at once, or one of them.

    Signals:
        changed: carries the set of keys that are on.
    """

    changed = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None, *, single: bool = False) -> None:
        """Make an empty row; with `single` choosing one takes the others off."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._single = single
        self._chips: dict[object, QPushButton] = {}
        self._flow = FlowLayout(self)

    def set_chips(self, chips: Sequence[tuple[object, str, int | None]]) -> None:
        """Show chips as (key, text, count or None); those that were on stay on."""
        on = self.active()
        for old in self._chips.values():
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._chips = {}
        for key, text, count in chips:
            made = QPushButton(text if count is None else f"{text}  {count}")
            made.setProperty("kind", "filter")
            made.setCheckable(True)
            made.setChecked(key in on)
            made.setAccessibleName(made.text())
            made.clicked.connect(lambda _checked=False, key=key: self._on_clicked(key))
            self._chips[key] = made
            self._flow.addWidget(made)
        self.updateGeometry()

    def active(self) -> set[object]:
        """Return the keys that are on."""
        return {key for key, chip in self._chips.items() if chip.isChecked()}

    def set_active(self, keys: set[object]) -> None:
        """Turn exactly these on, without telling."""
        for key, chip in self._chips.items():
            chip.setChecked(key in keys)

    def _on_clicked(self, key: object) -> None:
        if self._single:
            chosen = self._chips[key].isChecked()
            self.set_active({key} if chosen else set())
        self.changed.emit(self.active())


class ConflictCard(QFrame):
    """One field edited on both sides: both values, and which one to keep.

    Signals:
        chosen: carries the conflict's key and "mine" or "theirs".
    """

    chosen = Signal(object, str)

    def __init__(self, key: object, title: str, field: str, parent: QWidget | None = None) -> None:
        """Make a card: whose row it is, and which field."""
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._key = key
        self.setAccessibleName(f"{title}, {field}")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(theme.SPACE["s"])
        self._head = QHBoxLayout()
        self._head.addWidget(label(title, "strong"))
        self._head.addWidget(label(field, "muted"))
        self._head.addStretch(1)
        column.addLayout(self._head)
        self._sides = QHBoxLayout()
        self._sides.setSpacing(theme.SPACE["m"])
        column.addLayout(self._sides)
        self._buttons: dict[str, QPushButton] = {}

    def add_action(self, action: QWidget) -> None:
        """Put a button at the right end of the title."""
        self._head.addWidget(action)

    def set_values(self, mine: str, theirs: str, mine_note: str = "", theirs_note: str = "") -> None:
        """Show both values, each with who wrote it and when."""
        while (item := self._sides.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self._add_side("mine", self.tr("This copy"), mine, mine_note, self.tr("Keep mine"))
        self._add_side("theirs", self.tr("The other copy"), theirs, theirs_note, self.tr("Take theirs"))

    def settle(self, side: str) -> None:
        """Mark a side as the one kept."""
        for name, made in self._buttons.items():
            made.setCheckable(True)
            made.setChecked(name == side)

    def _add_side(self, side: str, head: str, value: str, note: str, action: str) -> None:
        box = QFrame()
        box.setProperty("surface", "surface")
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE["xs"])
        column.addWidget(label(head, "small"))
        column.addWidget(label(value or "—", wrap=True, selectable=True))
        if note:
            column.addWidget(label(note, "small", wrap=True))
        column.addStretch(1)
        made = button(action, clicked=lambda: self._choose(side))
        made.setAccessibleName(f"{action}: {value}")
        self._buttons[side] = made
        column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        self._sides.addWidget(box, 1)

    def _choose(self, side: str) -> None:
        self.settle(side)
        self.chosen.emit(self._key, side)


def refill(box: QComboBox, choices: Iterable[tuple[str, object]], first: object = None) -> None:
    """Offer (text, data) anew without a signal; what was chosen stays, where it is gone `first` or the topmost."""
    kept = box.currentData()
    box.blockSignals(True)
    box.clear()
    for text, data in choices:
        box.addItem(text, data)
    place = -1 if kept is None else box.findData(kept)
    box.setCurrentIndex(max(0, box.findData(first) if place < 0 else place))
    box.blockSignals(False)
