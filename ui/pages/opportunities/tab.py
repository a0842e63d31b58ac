"""What the tabs of the opportunities page share: a list that is handed to them, keys, a menu, and whom to show."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.pursuits.actions import PursuitActions
from ui.pursuits.words import PursuitWords
from ui.widgets.deeds import DeedHost, RowDeed
from ui.widgets.record_view import RecordView
from workbench.domain.opportunities import Opportunity
from workbench.domain.referrals import Referral


class PursuitTab(QWidget):
    """One tab.

    Signals:
        card_asked: the card of a client is wanted; carries the client's id.
        client_picked: the cursor went to a row of a client; carries (id, name).
        log_asked: an interaction is to be recorded; carries (id, name).
    """

    card_asked = Signal(object)
    client_picked = Signal(object)
    log_asked = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.words = PursuitWords(context)
        self.deeds = PursuitActions(context, self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, theme.SPACE["s"], 0, 0)
        self.column.setSpacing(theme.SPACE["s"])

    def show_read(self, opportunities: Sequence[Opportunity], referrals: Sequence[Referral]) -> None:
        """Show what was read. Overridden."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Say everything in the language of now. Overridden."""
        raise NotImplementedError

    def take_focus(self) -> None:
        """Put the keyboard where work begins. Overridden."""
        raise NotImplementedError

    def add(self) -> None:
        """Begin something new. Overridden where something can be begun."""

    def deeds_of(self, view: RecordView) -> Sequence[RowDeed]:
        """Return what can be done with the current row of a list. Overridden."""
        del view
        return ()

    def set_up(self, view: RecordView, keys: str) -> DeedHost:
        """Let a list open cards, show its menu, and take the keys of its deeds."""
        view.opened.connect(lambda row: self.card_asked.emit(row.client_id))
        view.picked.connect(self._on_picked)
        return DeedHost(view, lambda: self.deeds_of(view), [*keys, "Delete"])

    def _on_picked(self, row: Opportunity | Referral | None) -> None:
        if row is not None:
            self.client_picked.emit((row.client_id, row.client_name))
