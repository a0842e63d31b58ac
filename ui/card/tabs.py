"""The tabs of the card beside overview, timeline and file, in their order."""

from __future__ import annotations

from collections.abc import Callable

from ui.card.gifts_tab import GiftsTab
from ui.card.history_tab import HistoryTab
from ui.card.opportunities_tab import OpportunitiesTab
from ui.card.plan_tab import PlanTab
from ui.card.relations_tab import RelationsTab
from ui.card.tab import CardTab
from ui.context import Context

#: How each tab is made; another one is another line.
TABS: tuple[Callable[[Context], CardTab], ...] = (
    RelationsTab,
    PlanTab,
    OpportunitiesTab,
    GiftsTab,
    HistoryTab,
)
