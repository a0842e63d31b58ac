"""A tab of the card that reads what it shows by itself, and only while it is in front."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.card.view import CardView
from ui.context import Context
from ui.models.columns import Chip
from ui.tasks import Latest
from ui.widgets.basics import button, label
from ui.widgets.chips import StatusChip
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


#: A button of a part: icon, words, what it does.
Press = tuple[str, str, Callable[[], object]]


class PartsTab(CardTab):
    """A tab of parts one below the other, all made anew whenever it was read."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.SPACE["s"], theme.SPACE["s"], theme.SPACE["s"])
        self._column.setSpacing(theme.SPACE["s"])
        self._parts: list[QWidget] = []

    def put_parts(self, found: Any) -> None:
        """Put the parts of what `read` returned, one by one. Overridden."""
        raise NotImplementedError

    def show_found(self, found: Any) -> None:
        """Override CardTab.show_found."""
        for old in self._parts:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._parts = []
        while self._column.count():
            self._column.takeAt(0)
        if found is not None:
            self.put_parts(found)
            self._column.addStretch(1)

    def put(self, widget: QWidget) -> None:
        """Add a part at the end."""
        self._parts.append(widget)
        self._column.addWidget(widget)

    def who(self) -> tuple[bytes, str] | None:
        """Return whose card it is as (id, name), None while there is none."""
        client = self.view.card.client if self.view else None
        return (client.id, client.name) if client else None


def named_part(name: str) -> tuple[QWidget, QVBoxLayout]:
    """Return a part that a screen reader calls by name, and its column."""
    part = QWidget()
    part.setAccessibleName(name)
    column = QVBoxLayout(part)
    column.setContentsMargins(0, theme.SPACE["xs"], 0, theme.SPACE["s"])
    column.setSpacing(theme.SPACE["xs"])
    return part, column


def title_row(text: str, chips: Iterable[Chip]) -> QHBoxLayout:
    """Return the title of a part with what it stands at."""
    row = QHBoxLayout()
    row.addWidget(label(text, "strong", wrap=True), 1)
    for chip in chips:
        row.addWidget(StatusChip(chip.text, chip.tone))
    return row


def press_row(entries: Sequence[Press], about: str) -> QHBoxLayout:
    """Return buttons side by side; each is read aloud with what it is about."""
    row = QHBoxLayout()
    row.setSpacing(theme.SPACE["xs"])
    for icon, text, run in entries:
        made = button(text, "quiet", icon, run)
        made.setAccessibleName(f"{text} {about}")
        row.addWidget(made)
    row.addStretch(1)
    return row
