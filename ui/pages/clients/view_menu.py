"""The views of the client list: a button with all of them, and what is done with the manager's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from ui import theme
from ui.context import Context
from ui.models.tips import plain_entry
from ui.tasks import Latest
from workbench.domain.changes import Changes
from workbench.domain.views import ListView, SavedView
from workbench.services.views import PAGE, built_in

#: So many views have a key of their own: Ctrl+Shift+1 and so on.
KEYED = 9
#: The view that a list begins with.
FIRST = "all"


@dataclass(frozen=True, slots=True)
class Choice:
    """A view to choose: `key` is the code of one that every book has, or the id of the manager's own as hex."""

    key: str
    name: str
    view: ListView
    saved: bytes | None = None


class ViewShelf(QObject):
    """Holds the views there are; the manager's own are read in the background and again when they change.

    Signals:
        changed: there are other views, or they have other names.
    """

    changed = Signal()

    def __init__(self, context: Context) -> None:
        """Make the shelf of a context; `ViewShelf.of` finds the one that exists."""
        super().__init__(context)
        self._context = context
        self._latest = Latest()
        self._own: list[SavedView] = []
        context.tasks.changed.connect(self._on_changed)
        self.read()

    @staticmethod
    def of(context: Context) -> ViewShelf:
        """Return the shelf that the list and the palette share."""
        found = context.findChild(ViewShelf)
        return found if found is not None else ViewShelf(context)

    @property
    def own(self) -> Sequence[SavedView]:
        """The manager's own views in their order."""
        return self._own

    def choices(self) -> list[Choice]:
        """Return all views: those of every book, then the manager's own."""
        named = self._context.texts.named
        return [
            *(Choice(one.code, named(one.name), one.view) for one in built_in()),
            *(Choice(one.id.hex(), one.name, one.view, one.id) for one in self._own),
        ]

    def read(self) -> None:
        """Read the manager's own views."""
        self._latest.query(self._context.tasks, lambda desk: desk.saved_views(PAGE), self._on_read)

    def _on_read(self, own: list[SavedView]) -> None:
        self._own = own
        self.changed.emit()

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        # Undo and packets name no tables one by one.
        if changes.touched("saved_view"):
            self.read()


class ViewButton(QPushButton):
    """Says which view is shown, and opens the menu of all.

    Signals:
        chosen: a view is wanted; carries the `Choice`.
        asked: something is to be done with views: save, save-as, manage.
    """

    chosen = Signal(object)
    asked = Signal(str)

    def __init__(self, shelf: ViewShelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._key, self._edited = FIRST, False
        self.setIcon(theme.icon("chevron-down", "muted", "accent"))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.clicked.connect(self._open)
        shelf.changed.connect(self._say)
        self._say()

    @property
    def key(self) -> str:
        """The key of the view shown, "" for none of them."""
        return self._key

    def current(self) -> Choice | None:
        """Return the view shown."""
        return next((one for one in self._shelf.choices() if one.key == self._key), None)

    def show_view(self, key: str, *, edited: bool = False) -> None:
        """Say which view is shown, and whether something else is asked for by now."""
        self._key, self._edited = key, edited
        self._say()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._say()

    def menu_of(self) -> QMenu:
        """Return the menu."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        own = False
        for number, one in enumerate(self._shelf.choices(), 1):
            if one.saved is not None and not own:
                own = True
                menu.addSeparator()
            entry = menu.addAction(plain_entry(one.name))
            entry.setCheckable(True)
            entry.setChecked(one.key == self._key)
            if number <= KEYED:
                # The page's own shortcut works; here it is only told.
                entry.setText(f"{plain_entry(one.name)}\t{QKeySequence(f'Ctrl+Shift+{number}').toString()}")
            entry.triggered.connect(partial(self._choose, one))
        menu.addSeparator()
        current = self.current()
        save = menu.addAction(theme.icon("save", "muted"), self.tr("Save the view"), partial(self.asked.emit, "save"))
        save.setEnabled(current is not None and current.saved is not None)
        menu.addAction(self.tr("Save as a new view…"), partial(self.asked.emit, "save-as"))
        menu.addAction(self.tr("Rename, order, delete…"), partial(self.asked.emit, "manage"))
        return menu

    def _choose(self, one: Choice, _checked: bool = False) -> None:
        self.chosen.emit(one)

    def _open(self) -> None:
        self.menu_of().popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _say(self) -> None:
        current = self.current()
        name = current.name if current else self.tr("View")
        self.setText(plain_entry(f"{name} *" if self._edited else name))
        said = self.tr("View: {name}, changed") if self._edited else self.tr("View: {name}")
        self.setAccessibleName(said.format(name=name))
        self.setToolTip(self.tr("Choose a view  Ctrl+Shift+1 to 9"))
