"""The line below the client list: how many are shown, and what can be done with those selected."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui import theme
from ui.widgets.basics import button, label

#: Pixels below which the actions are icons.
_NARROW = 560


class ListStrip(QWidget):
    """Counts on the left, actions on the right while several clients are selected.

    Signals:
        asked: an action for the selected clients: log, set, tags, or `more` for the menu of all.
    """

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = label("", "small")
        self._selected = label("", "small")
        self._shown = (0, 0)
        self._waiting = False
        self._texts = ("", "", "", "")
        self._actions = [
            button("", icon="phone", clicked=partial(self.asked.emit, "log")),
            button("", icon="edit", clicked=partial(self.asked.emit, "set")),
            button("", icon="note", clicked=partial(self.asked.emit, "tags")),
            button("", icon="more", clicked=partial(self.asked.emit, "more")),
        ]
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(theme.SPACE["s"])
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._selected)
        for made in self._actions:
            row.addWidget(made)
        self.setFixedHeight(theme.CONTROL_HEIGHT + 2)
        self.retranslate()
        self.show_selected(0)

    @property
    def more(self) -> QPushButton:
        """The button of all other actions."""
        return self._actions[-1]

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._texts = (self.tr("Record for all"), self.tr("Change…"), self.tr("Tags…"), self.tr("More"))
        for made, text in zip(self._actions, self._texts, strict=True):
            made.setAccessibleName(text)
            made.setToolTip(text)
        self.more.setAccessibleName(self.tr("More for the selected clients"))
        self._make_room()
        self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget::resizeEvent."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Beside the card on a small screen the actions are their icons alone, and only the selected are counted."""
        narrow = self.width() < _NARROW
        for made, text in zip(self._actions, self._texts, strict=True):
            made.setText("" if narrow else text)
        self._count.setVisible(not narrow or self._selected.isHidden())

    def show_count(self, shown: int, total: int) -> None:
        """Say how many clients are shown of how many."""
        self._shown = (shown, total)
        self._say()

    def show_waiting(self, waiting: bool) -> None:
        """Say that the filter is still being worked out."""
        self._waiting = waiting
        self._say()

    def show_selected(self, count: int) -> None:
        """Offer the actions when several clients are selected."""
        self._selected.setText(self.tr("{count} selected").format(count=f"{count:,}"))
        for widget in (self._selected, *self._actions):
            widget.setVisible(count > 1)
        self._make_room()

    def _say(self) -> None:
        shown, total = self._shown
        if self._waiting:
            said = self.tr("Looking…")
        elif shown == total:
            said = self.tr("{total} clients").format(total=f"{total:,}")
        else:
            said = self.tr("{shown} of {total} clients").format(shown=f"{shown:,}", total=f"{total:,}")
        self._count.setText(said)
