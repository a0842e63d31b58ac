"""The menus of a greeting run: what can be done with the chosen lines, and with the run as a whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from ui import theme
from ui.context import Context
from ui.pages.greetings.actions import RunActions
from ui.pages.greetings.add_dialog import AddDialog
from ui.pages.greetings.lines import Line, Run, Wanted
from ui.pages.greetings.sheet_dialog import SheetDialog
from ui.pages.greetings.words_dialog import SaveWordsDialog

#: Does something with lines of the run of an occasion.
OnLines = Callable[[str, Sequence[Line]], None]


class RunShown(Protocol):
    """What the menus ask of the page: the run, which one it is, and the chosen lines."""

    def wanted(self) -> Wanted: ...

    def run(self) -> Run: ...

    def chosen(self) -> Sequence[Line]: ...

    def print_as(self, paper: str) -> None: ...


class RunMenu(QObject):
    """Makes the menus, and opens the dialogs behind them."""

    def __init__(self, context: Context, actions: RunActions, shown: RunShown, over: QWidget) -> None:
        """Take the page twice: as what it shows, and as the widget that dialogs belong to."""
        super().__init__(over)
        self._context, self._actions, self._shown, self._over = context, actions, shown, over

    def whole(self, menu: QMenu) -> None:
        """Fill the menu of the run."""
        menu.clear()
        run = self._shown.run()
        sheet = menu.addAction(theme.icon("tick-box", "muted"), self.tr("Numbers of the sheet…"), self.type_sheet)
        sheet.setShortcut("Ctrl+T")
        sheet.setEnabled(run.frozen_on is not None)
        add = menu.addAction(theme.icon("add", "muted"), self.tr("Put clients on the list…"), self.add)
        add.setShortcut("Ctrl+Shift+A")
        choice = self._shown.wanted().choice
        add.setEnabled(not choice.own or choice.occasion.takes_day)
        menu.addSeparator()
        proof = partial(self._shown.print_as, "greeting-proof")
        menu.addAction(theme.icon("print", "muted"), self.tr("Proof of who was missed…"), proof)
        save = menu.addAction(theme.icon("save", "muted"), self.tr("Save the words…"), self.save_all)
        save.setShortcut("Ctrl+Shift+S")
        save.setEnabled(any(line.open for line in run.lines))

    def of_lines(self) -> QMenu:
        """Return the menu of the chosen lines."""
        menu, lines = QMenu(self._over), self._shown.chosen()
        opened = [line for line in lines if line.open]
        closed = [line for line in lines if line.done or line.skipped]
        self._entry(menu, "check", self.tr("Tick off"), self._actions.finish, opened)
        self._entry(menu, "phone", self.tr("Not reached"), self._actions.miss, opened, "N")
        self._entry(menu, "minus", self.tr("Leave out"), self._actions.skip, opened, "Del")
        self._entry(menu, "undo", self.tr("To do again"), self._actions.reopen, closed)
        menu.addSeparator()
        copy = menu.addAction(theme.icon("copy", "muted"), self.tr("Copy the words"), self.copy)
        copy.setEnabled(any(line.entry.text for line in lines))
        save = menu.addAction(theme.icon("save", "muted"), self.tr("Save the words…"), self.save_chosen)
        save.setEnabled(bool(opened))
        return menu

    def _entry(self, menu: QMenu, icon: str, name: str, run: OnLines, lines: Sequence[Line], keys: str = "") -> None:
        code = self._shown.wanted().choice.occasion.code
        made = menu.addAction(theme.icon(icon, "muted"), name, partial(run, code, lines))
        made.setEnabled(bool(lines))
        if keys:
            made.setShortcut(keys)

    def copy(self) -> None:
        """Copy the words of the chosen lines."""
        self._actions.copy_all(self._shown.chosen())

    def miss(self) -> None:
        """Keep that nobody answered at the chosen lines."""
        self._on_chosen(self._actions.miss)

    def skip(self) -> None:
        """Leave the chosen lines out."""
        self._on_chosen(self._actions.skip)

    def _on_chosen(self, run: OnLines) -> None:
        lines = [line for line in self._shown.chosen() if line.open]
        if lines:
            run(self._shown.wanted().choice.occasion.code, lines)

    def type_sheet(self) -> None:
        """Ask for the numbers of the printed sheet."""
        run, wanted = self._shown.run(), self._shown.wanted()
        if run.frozen_on is None:
            self._context.say(self.tr("Freeze the list and print it first: then its lines have numbers."))
            return
        years = wanted.years(self._context.today)
        SheetDialog(self._context, wanted.choice.occasion.code, years, run.lines, self._over).open()

    def add(self) -> None:
        """Ask for clients to be put on the list."""
        wanted = self._shown.wanted()
        if not wanted.choice.own:
            AddDialog(self._context, wanted.choice, wanted.year, self._over).open()

    def save_all(self) -> None:
        """Ask for the file of all words that are still to be sent."""
        SaveWordsDialog(self._context, self._shown.wanted(), None, self._over).open()

    def save_chosen(self) -> None:
        """Ask for the file of the words of the chosen lines."""
        clients = {line.entry.client_id for line in self._shown.chosen() if line.open}
        SaveWordsDialog(self._context, self._shown.wanted(), clients, self._over).open()
