"""What the lists of gifts share: a line of filters above, a list with keys and a menu, a line of words below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.gifts.actions import GiftActions
from ui.gifts.words import GiftWords
from ui.models.columns import Column
from ui.models.record_table import RecordTableModel
from ui.widgets.basics import EmptyState, label
from ui.widgets.deeds import DeedHost, RowDeed
from ui.widgets.record_view import RecordView

if TYPE_CHECKING:
    from ui.gifts.reading import GiftsRead


class GiftList(QWidget):
    """One list.

    Signals:
        card_asked: the card of a client is wanted; carries the client's id.
    """

    card_asked = Signal(object)
    #: Keys of its deeds.
    keys = ""

    def __init__(self, context: Context, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.words = GiftWords(context)
        self.deeds = GiftActions(context, self)
        self.model = RecordTableModel(self.columns(), self, key=self.key_of)
        self.view = RecordView(self.model, name)
        self.view.setObjectName(f"gifts-{type(self).__name__}")
        self.empty = EmptyState("gift", "")
        self.view.set_empty(self.empty)
        self.top = QHBoxLayout()
        self.top.setSpacing(theme.SPACE["s"])
        self.foot = label("", "small")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.SPACE["s"])
        self.column.addLayout(self.top)
        self.column.addWidget(self.view, 1)
        self.column.addWidget(self.foot)
        self.view.opened.connect(self._on_opened)
        self.view.picked.connect(self._on_picked)
        self.host = DeedHost(self.view, lambda: self.deeds_of(self.rows()), [*self.keys, "Delete"])

    # Overridden by each list.

    def columns(self) -> list[Column]:
        """Return the columns from left to right. Overridden."""
        raise NotImplementedError

    def key_of(self, record: Any) -> Any:
        """Return what tells rows apart. Overridden where a row has no id."""
        return record.id

    def client_of(self, record: Any) -> tuple[bytes, str] | None:
        """Return whom a row is about as (id, name), None for nobody. Overridden."""
        del record
        return None

    def deeds_of(self, rows: Sequence[Any]) -> Sequence[RowDeed]:
        """Return what can be done with the chosen rows, the current one first. Overridden."""
        raise NotImplementedError

    def show_read(self, read: GiftsRead) -> None:
        """Show what was read. Overridden."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Say everything in the language of now. Overridden."""
        raise NotImplementedError

    def add(self) -> None:
        """Begin something new. Overridden where something can be begun."""

    # Shared.

    def take_focus(self) -> None:
        """Put the keyboard into the list."""
        self.view.setFocus()
        if not self.view.currentIndex().isValid():
            self.view.select_row(0)

    def rows(self) -> list[Any]:
        """Return the chosen rows, the current one first."""
        current, chosen = self.view.current_record(), self.view.selected_records()
        return [] if current is None else [current, *(one for one in chosen if one is not current)]

    def hidden(self, client: bytes) -> bool:
        """Tell whether the privacy screen hides a client."""
        at_desk = self.context.at_desk
        return self.words.private and (at_desk is None or at_desk[0] != client)

    def _on_opened(self, record: Any) -> None:
        who = self.client_of(record)
        self.host.do("E") if who is None else self.card_asked.emit(who[0])

    def _on_picked(self, record: Any) -> None:
        if record is not None and (who := self.client_of(record)) is not None:
            self.context.at_hand = who
