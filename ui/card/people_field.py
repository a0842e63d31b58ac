"""Who took part in a contact: the names one after the other, each to be taken away, and a search that adds more."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.models.tips import plain_tip
from ui.roster import Roster
from ui.widgets.basics import button, scrolled
from ui.widgets.flow import FlowLayout

#: Names offered while one types, and pixels that the names may take before they scroll.
_OFFERED = 8
_HEIGHT = 84
#: Pixels that the names have at least.
_WIDTH = 300
#: From so many people on their names scroll.
_MANY = 12


class PeopleField(QWidget):
    """Names of clients, given and found.

    Signals:
        changed: somebody was added or taken away.
    """

    changed = Signal()

    def __init__(self, context: Context, people: Sequence[tuple[bytes, str]], parent: QWidget | None = None) -> None:
        """Make a field with people given as (id, name)."""
        super().__init__(parent)
        self._context = context
        self._roster = Roster.of(context)
        self._people = dict(people)
        self._offered: list[bytes] = []
        self._chips: dict[bytes, QPushButton] = {}
        self._names = QWidget()
        self._flow = FlowLayout(self._names)
        self.search = _Search(self)
        self.search.setAccessibleName(self.tr("Add somebody who took part"))
        self.search.setPlaceholderText(self.tr("Add somebody: name, pinyin, number"))
        self._found = QStringListModel(self)
        self._completer = QCompleter(self._found, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.search.setCompleter(self._completer)
        self._build()
        self.search.textEdited.connect(self._offer)
        self._completer.activated.connect(self._take)
        self._roster.reloaded.connect(self._offer_again)
        self._roster.ensure()
        self._show()

    def people(self) -> list[tuple[bytes, str]]:
        """Return who took part as (id, name), in the order in which they were named."""
        return list(self._people.items())

    def ids(self) -> list[bytes]:
        """Return the ids of who took part."""
        return list(self._people)

    def add(self, client: bytes, name: str) -> None:
        """Add somebody; who is there already stays once."""
        self._people.setdefault(client, name)
        self._show()
        self.changed.emit()

    def remove(self, client: bytes) -> None:
        """Take somebody away."""
        self._people.pop(client, None)
        self._show()
        self.search.setFocus()
        self.changed.emit()

    def show_one(self, place: int = 0) -> None:
        """Take the offered name at a place, the first one unless told otherwise."""
        if 0 <= place < len(self._offered):
            row = self._roster.row(self._offered[place])
            self.search.clear()
            if row is not None:
                self.add(row.id, row.name)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE["xs"])
        if len(self._people) > _MANY:
            area = scrolled(self._names)
            area.setFixedHeight(_HEIGHT)
            column.addWidget(area)
        else:
            column.addWidget(self._names)
        column.addWidget(self.search)

    def _show(self) -> None:
        """Make a chip for everybody; new ones at the end."""
        for client in [client for client in self._chips if client not in self._people]:
            old = self._chips.pop(client)
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        for client, name in self._people.items():
            if client not in self._chips:
                made = button(name, "", "close", partial(self.remove, client))
                made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
                made.setAutoDefault(False)
                made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                made.setAccessibleName(self.tr("{name}: take away").format(name=name))
                made.setToolTip(plain_tip(made.accessibleName()))
                self._chips[client] = made
                self._flow.addWidget(made)
        self._flow.invalidate()
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget::resizeEvent: names take as many lines as they need."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        self._names.setMinimumHeight(self._flow.heightForWidth(max(self._names.width(), _WIDTH)))

    def _offer(self, text: str) -> None:
        """Offer who fits; behind the privacy screen nobody is named."""
        found: list[str] = []
        self._offered = []
        if text.strip() and not self._context.private:
            for client in self._roster.find(text.strip(), _OFFERED + len(self._people)):
                row = self._roster.row(client)
                if row is not None and client not in self._people and len(found) < _OFFERED:
                    self._offered.append(client)
                    found.append(f"{row.name}  {row.client_no}".rstrip())
        self._found.setStringList(found)

    def _offer_again(self) -> None:
        if self.search.text():
            self._offer(self.search.text())

    def _take(self, said: str) -> None:
        offered = self._found.stringList()
        if said in offered:
            self.show_one(offered.index(said))


class _Search(QLineEdit):
    """Enter takes the first name that is offered, and does nothing else: the form stays open."""

    def __init__(self, field: PeopleField) -> None:
        super().__init__(field)
        self._field = field

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QLineEdit::keyPressEvent."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() and self.text():
            self._field.show_one()
            return
        super().keyPressEvent(event)
