"""A button whose menu holds things to tick."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from ui import theme


class ChoiceButton(QPushButton):
    """A button with a menu of things to tick; it says what is ticked.

    Signals:
        changed: another choice.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._menu = QMenu(self)
        self.setCheckable(True)
        self.setIcon(theme.icon("chevron-down", "muted", "accent"))
        # The icon stands behind the text; a menu set on the button would paint a second arrow.
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.clicked.connect(self._open)

    def set_choices(self, name: str, choices: Sequence[tuple[str | None, str, int | None]]) -> None:
        """Offer choices as (code, text, count or None); what was ticked stays."""
        on = self.chosen()
        self._name = name
        self._menu.clear()
        for code, text, count in choices:
            entry = self._menu.addAction(text if count is None else f"{text}   {count}")
            entry.setCheckable(True)
            entry.setData((code, text))
            entry.setChecked(code in on)
            entry.toggled.connect(self._on_toggled)
        self._say()

    def chosen(self) -> frozenset[str | None]:
        """Return the codes that are ticked."""
        return frozenset(entry.data()[0] for entry in self._menu.actions() if entry.isChecked())

    def tick(self, codes: set[str]) -> None:
        """Tick exactly these, without telling."""
        for entry in self._menu.actions():
            entry.blockSignals(True)
            entry.setChecked(entry.data()[0] in codes)
            entry.blockSignals(False)
        self._say()

    def _open(self) -> None:
        self._say()
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _on_toggled(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        names = [entry.data()[1] for entry in self._menu.actions() if entry.isChecked()]
        said = names[0] if len(names) == 1 else f"{self._name} {len(names)}" if names else self._name
        self.setText(said)
        self.setChecked(bool(names))
        self.setAccessibleName(f"{self._name}: {', '.join(names)}" if names else self._name)
