"""What the parts of a gathering share: a list with keys and a menu of what they do, for the gathering shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.pages.gatherings.deeds import GatheringDeeds
from ui.pages.gatherings.words import GatheringWords
from ui.widgets.deeds import DeedHost, RowDeed
from ui.widgets.record_view import RecordView
from workbench.domain.gatherings import Attendance, Deals, Gathering, PlanItem


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

    def acts(self, view: RecordView) -> Sequence[RowDeed]:
        """Return what can be done with the marked rows of a list. Overridden."""
        del view
        return ()

    def set_up(self, view: RecordView, keys: Sequence[str]) -> DeedHost:
        """Let a list show its menu and take the keys of its deeds, while a gathering is shown."""
        return DeedHost(view, lambda: self.acts(view) if self.whole is not None else (), keys)
