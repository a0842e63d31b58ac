"""A field in which one types a few letters and picks one of the answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from ui.widgets.line_icons import add_glass

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class PickItem:
    """One answer: the owner's key, its name, and what helps to tell it apart."""

    key: object
    name: str
    detail: str = ""


class PickField(QLineEdit):
    """A line edit with answers below it.

    Signals:
        picked: an answer was chosen; carries its PickItem.
    """

    picked = Signal(object)

    def __init__(
        self, name: str, find: Callable[[str], Sequence[PickItem]], parent: QWidget | None = None, *, keep: bool = True
    ) -> None:
        """Make a field.

        Args:
            name: its placeholder and what a screen reader says.
            find: asked after every key; must answer at once.
            keep: whether the field shows what was picked; otherwise it is emptied for the next one.
        """
        super().__init__(parent)
        self._find = find
        self._keep = keep
        self._items: Sequence[PickItem] = ()
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        add_glass(self)
        self._answers = QStringListModel(self)
        self._popup = QCompleter(self._answers, self)
        self._popup.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._popup.setMaxVisibleItems(8)
        # Not `setCompleter`: the line edit would write the whole answer, detail included, into itself.
        self._popup.setWidget(self)
        self._popup.activated.connect(self._on_activated)
        self.textEdited.connect(self._on_edited)

    def set_name(self, name: str) -> None:
        """Call the field something else, e.g. after the language changed."""
        self.setPlaceholderText(name)
        self.setAccessibleName(name)

    def _on_edited(self, text: str) -> None:
        self._items = self._find(text.strip()) if text.strip() else ()
        self._answers.setStringList([f"{item.name}    {item.detail}".rstrip() for item in self._items])
        if self._items:
            self._popup.complete()
        else:
            self._hide()

    def _hide(self) -> None:
        popup = self._popup.popup()
        if popup is not None:
            popup.hide()

    def _on_activated(self, _answer: object) -> None:
        # The signal has two forms; the popup knows which row was meant in either.
        if self._items:
            self._take(self._items[self._marked()])

    def _marked(self) -> int:
        """Return the row that the arrows or the mouse went to, the first when they went nowhere."""
        popup = self._popup.popup()
        row = popup.currentIndex().row() if popup is not None and popup.isVisible() else 0
        return row if 0 <= row < len(self._items) else 0

    def _take(self, item: PickItem) -> None:
        self._items = ()
        self.setText(item.name if self._keep else "")
        self._hide()
        self.picked.emit(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QLineEdit::keyPressEvent: Enter takes the answer and does not reach the dialog."""
        if event.key() in _ENTER and self._items:
            self._take(self._items[self._marked()])
            event.accept()
            return
        super().keyPressEvent(event)
