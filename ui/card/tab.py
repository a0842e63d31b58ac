"""A tab of the card that reads what it shows by itself, and only while it is in front."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ui.card.view import CardView
from ui.context import Context
from ui.tasks import Latest
from ui.wording import Wording

if TYPE_CHECKING:
    from db.desk import Desk


class CardTab(QWidget):
    """One tab of the card: the card tells it whose card it is, and again after every change of the book.

    A tab says how it is called (`title`), what it reads in the background (`read`) and shows what came
    (`show_found`). It is made anew when the language changes.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.words = Wording(context)
        #: Whose card it is, None while there is none.
        self.view: CardView | None = None
        #: Whether numbers stand in full.
        self.full = False
        self._latest = Latest()
        self._stale = False
        self._blank = False

    @property
    def title(self) -> str:
        """The name on the tab. Overridden."""
        raise NotImplementedError

    def read(self, desk: Desk, view: CardView) -> Any:
        """Return what the tab shows; runs in the background and touches no widget. Overridden."""
        raise NotImplementedError

    def show_found(self, found: Any) -> None:
        """Show what `read` returned, None for nobody. Overridden."""
        raise NotImplementedError

    def set_view(self, view: CardView | None, *, full: bool = False) -> None:
        """Take over whose card it is and whether numbers stand in full."""
        other = view is None or self.view is None or view.card.client.id != self.view.card.client.id
        self.view, self.full, self._stale = view, full, True
        if other:
            self._latest.cancel()
            if not self._blank:
                self._blank = True
                self.show_found(None)
        if self.isVisible():
            self._ask()

    def showEvent(self, event: QShowEvent) -> None:
        """Override QWidget::showEvent."""
        super().showEvent(event)
        if self._stale:
            self._ask()

    def _ask(self) -> None:
        view = self.view
        self._stale = False
        if view is not None:
            self._latest.query(self.context.tasks, lambda desk: self.read(desk, view), self._on_found)

    def _on_found(self, found: Any) -> None:
        self._blank = False
        self.show_found(found)
