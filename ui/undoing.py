"""Undo and redo of the window: what they take back is named, without naming anybody, and several steps go at once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QToolButton

from ui.context import Context
from ui.models.discretion import discretion
from ui.shell.top_bar import TopBar
from ui.shell.window import MainWindow
from ui.steplabels import said_label
from workbench.domain.changes import Changes
from workbench.domain.verbs import VERBS
from workbench.services.rules import Rules
from workbench.texts import Texts

if TYPE_CHECKING:
    from db.desk import Desk

#: Verbs whose label names a file or rules and never a person.
_TELLING = frozenset({"import", "adopt", "withdraw", "rule-draft"})
_MANY_FIELDS = 3
Steps = Sequence[tuple[str, str]]


def said_step(step: tuple[str, str], texts: Texts, rules: Rules) -> str:
    """Return what a change was, for a button or a toast: the verb, and of whom it was never."""
    verb, label = step
    name = texts.tr("Verbs", VERBS.get(verb, verb))
    if discretion.on:
        return name
    if verb in _TELLING or (verb == "client-set" and label.count(", ") < _MANY_FIELDS):
        return f"{name} {said_label(verb, label, texts, rules)}".rstrip()
    return name


class Undoing(QObject):
    """Joins the buttons, keys and menus of undo and redo to the book."""

    def __init__(self, context: Context, window: MainWindow) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._steps: dict[bool, Steps] = {False: (), True: ()}
        window.undo_asked.connect(self.undo)
        window.redo_asked.connect(self.redo)
        for redo, key in ((False, "Ctrl+Alt+Z"), (True, "Ctrl+Alt+Y")):
            tool = self._button(redo)
            tool.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            open_menu = self.open_redo_menu if redo else self.open_undo_menu
            tool.customContextMenuRequested.connect(open_menu)
            QShortcut(QKeySequence(key), window).activated.connect(open_menu)

    def show_steps(self, undo: Steps, redo: Steps) -> None:
        """Tell what can be taken back, the last first."""
        self._steps = {False: undo, True: redo}
        bar: TopBar = self._window.bar
        bar.set_undo(self._said(undo[0]) if undo else "")
        bar.set_redo(self._said(redo[0]) if redo else "")

    def undo(self) -> None:
        """Take back the last change."""
        self._take_back(1, redo=False)

    def redo(self) -> None:
        """Take back the last undo."""
        self._take_back(1, redo=True)

    def open_undo_menu(self) -> None:
        """Offer the last changes, to take back one and all after it."""
        self._open_menu(redo=False)

    def open_redo_menu(self) -> None:
        """Offer what was undone, to bring back one and all before it."""
        self._open_menu(redo=True)

    def menu(self, *, redo: bool) -> QMenu:
        """Return the menu of the last steps."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for place, step in enumerate(self._steps[redo], 1):
            # A label is data: an ampersand in it is no key.
            text = f"{place}  {self._said(step)}".replace("&", "&&")
            menu.addAction(text).triggered.connect(partial(self._take_back, place, redo=redo))
        return menu

    def _open_menu(self, *, redo: bool) -> None:
        if self._steps[redo]:
            tool = self._button(redo)
            self.menu(redo=redo).popup(tool.mapToGlobal(tool.rect().bottomLeft()))

    def _button(self, redo: bool) -> QToolButton:
        return self._window.bar.redo if redo else self._window.bar.undo

    def _said(self, step: tuple[str, str]) -> str:
        return said_step(step, self._context.texts, self._context.rules)

    def _take_back(self, steps: int, _checked: bool = False, *, redo: bool) -> None:
        known = self._steps[redo]
        what = self._said(known[0]) if known and steps == 1 else ""

        def change(desk: Desk) -> Changes:
            return desk.redo_steps(steps) if redo else desk.undo_steps(steps)

        self._context.tasks.change(change, self, partial(self._on_done, steps, what, redo))

    def _on_done(self, steps: int, what: str, redo: bool, _changes: Changes) -> None:
        if steps > 1:
            said = self.tr("{count} steps redone") if redo else self.tr("{count} steps undone")
            self._window.say(said.format(count=steps))
        elif what:
            said = self.tr("Redone: {what}") if redo else self.tr("Undone: {what}")
            self._window.say(said.format(what=what))
        else:
            self._window.say(self.tr("Redone") if redo else self.tr("Undone"))
