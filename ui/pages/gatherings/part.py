"""What the parts of a gathering share: a list with keys and a menu of what they do, for the gathering shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.pages.gatherings.deeds import GatheringDeeds
from ui.pages.gatherings.words import GatheringWords
from ui.widgets.record_view import RecordView
from workbench.domain.gatherings import Attendance, Deals, Gathering, PlanItem

#: What is done with the marked rows: icon, words, key, the deed, and whether it can be done now.
Deed = tuple[str, str, str, Callable[[], object], bool]


@dataclass(frozen=True)
class Whole:
    """One gathering as it is shown: itself, its plan, its list, what came of it, and which clients are new."""

    gathering: Gathering
    items: Sequence[PlanItem]
    people: Sequence[Attendance]
    deals: Deals
    fresh: frozenset[bytes]


class Part(QWidget):
    """One part of the panel."""

    def __init__(self, context: Context, deeds: GatheringDeeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.words = GatheringWords(context)
        self.deeds = deeds
        self.whole: Whole | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, theme.SPACE["s"], 0, 0)
        self.column.setSpacing(theme.SPACE["s"])

    def show_whole(self, whole: Whole) -> None:
        """Show a gathering. Overridden, and called from there."""
        self.whole = whole

    def retranslate(self) -> None:
        """Say everything in the language of now. Overridden."""

    def take_focus(self) -> None:
        """Put the keyboard where work begins. Overridden."""

    def acts(self, view: RecordView) -> Sequence[Deed]:
        """Return what can be done with the marked rows of a list. Overridden."""
        del view
        return ()

    def set_up(self, view: RecordView, keys: Sequence[str]) -> None:
        """Let a list show its menu and take the keys of its deeds."""
        view.menu_asked.connect(lambda spot: self._open_menu(view, spot))
        for key in keys:
            made = QShortcut(QKeySequence(key), view)
            made.setContext(Qt.ShortcutContext.WidgetShortcut)
            made.activated.connect(lambda key=key: self.do(view, key))

    def do(self, view: RecordView, key: str) -> None:
        """Do the deed of a key, if it can be done."""
        for _icon, _text, own, run, able in self.acts(view):
            if own == key and able:
                run()
                return

    def menu(self, view: RecordView) -> QMenu:
        """Return the menu of the marked rows: what its keys do."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for icon, text, key, run, able in self.acts(view):
            entry = menu.addAction(theme.icon(icon, "muted"), f"{text}\t{key}")
            entry.triggered.connect(lambda _checked=False, run=run: run())
            entry.setEnabled(able)
        return menu

    def _open_menu(self, view: RecordView, spot: QPoint) -> None:
        if self.whole is not None:
            self.menu(view).popup(spot)
