"""What the tabs of the opportunities page share: a list that is handed to them, keys, a menu, and whom to show."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.pursuits.actions import PursuitActions
from ui.pursuits.words import PursuitWords
from ui.widgets.record_view import RecordView
from workbench.domain.opportunities import Opportunity
from workbench.domain.referrals import Referral

#: What is done with a row: icon, words, key, the deed, and whether it can be done now.
Deed = tuple[str, str, str, Callable[[], object], bool]


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

    def deeds_of(self, view: RecordView) -> Sequence[Deed]:
        """Return what can be done with the current row of a list. Overridden."""
        del view
        return ()

    def set_up(self, view: RecordView, keys: str) -> None:
        """Let a list open cards, show its menu, and take the keys of its deeds."""
        view.opened.connect(lambda row: self.card_asked.emit(row.client_id))
        view.picked.connect(self._on_picked)
        view.menu_asked.connect(lambda spot: self._open_menu(view, spot))
        for key in [*keys, "Delete"]:
            made = QShortcut(QKeySequence(key), view)
            made.setContext(Qt.ShortcutContext.WidgetShortcut)
            made.activated.connect(lambda key=key: self.do(view, key))

    def do(self, view: RecordView, key: str) -> None:
        """Do the deed of a key with the current row, if it can be done."""
        for _icon, _text, own, run, able in self.deeds_of(view):
            if own == key and able:
                run()
                return

    def menu(self, view: RecordView) -> QMenu:
        """Return the menu of the current row: what its keys do."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for icon, text, key, run, able in self.deeds_of(view):
            entry = menu.addAction(theme.icon(icon, "muted"), f"{text}\t{key}")
            entry.triggered.connect(lambda _checked=False, run=run: run())
            entry.setEnabled(able)
        return menu

    def _open_menu(self, view: RecordView, spot: QPoint) -> None:
        if view.current_record() is not None:
            self.menu(view).popup(spot)

    def _on_picked(self, row: Opportunity | Referral | None) -> None:
        if row is not None:
            self.client_picked.emit((row.client_id, row.client_name))
