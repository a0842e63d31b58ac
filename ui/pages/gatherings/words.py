"""How gatherings are said on screen: kinds, states, where somebody on a list stands, money typed in."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation

from ui.models.columns import Chip
from ui.wording import Wording
from workbench.domain import money
from workbench.domain.gatherings import (
    ITEM_KINDS,
    KINDS,
    LEVELS,
    PHASES,
    STANDINGS,
    STATES,
    Attendance,
    Gathering,
    PlanItem,
)
from workbench.domain.interactions import CHANNELS
from workbench.domain.invitations import BLOCKS, Proposal
from workbench.domain.texts import QT_TRANSLATE_NOOP

_STATE_TONES: Mapping[str, str] = {"planned": "accent", "held": "success", "cancelled": "neutral"}
_STANDING_TONES: Mapping[str, str] = {
    "listed": "neutral",
    "invited": "info",
    "yes": "accent",
    "maybe": "warning",
    "no": "neutral",
    "arrived": "success",
    "missed": "danger",
}
_OWED = QT_TRANSLATE_NOOP("Gatherings", "salons owed: {left}")
_NEW = QT_TRANSLATE_NOOP("Gatherings", "new client")
_RECENT = QT_TRANSLATE_NOOP("Gatherings", "invited lately")
_LATE = QT_TRANSLATE_NOOP("Gatherings", "Late")
_PEOPLE = QT_TRANSLATE_NOOP("Gatherings", "{came} of {invited}")


class GatheringWords(Wording):
    """Says what the page of gatherings says; cheap to make, in the language of now."""

    def names(self, codes: Mapping[str, str]) -> dict[str, str]:
        """Return codes of this room with their names, for boxes and chips."""
        return {code: self._context.texts.tr("Gatherings", text) for code, text in codes.items()}

    def channels(self) -> dict[str, str]:
        """Return the channels by which somebody can be invited."""
        return {code: self._context.texts.tr("Channels", text) for code, text in CHANNELS.items() if code != "event"}

    def kind_of(self, one: Gathering) -> str:
        return self.of("Gatherings", KINDS, one.kind)

    def level(self, one: Gathering) -> str:
        return self.of("Gatherings", LEVELS, one.level)

    def chips(self, one: Gathering) -> list[Chip]:
        """Return how far a gathering is, and whether its plan is late."""
        found = [Chip(self.of("Gatherings", STATES, one.state), _STATE_TONES.get(one.state, "neutral"))]
        if one.late(self._context.today):
            found.append(Chip(self._context.texts.tr("Gatherings", _LATE), "warning"))
        return found

    def when(self, one: Gathering) -> str:
        """Return day and time, without the year of today."""
        said = one.starts.replace("T", " ")
        return said.removeprefix(f"{self._context.today.year}-")

    def turnout(self, one: Gathering) -> str:
        """Return how many came of those invited; before the day how many said that they come."""
        came = one.confirmed if one.state == "planned" and not one.arrived else one.arrived
        return self._context.texts.tr("Gatherings", _PEOPLE, came=came, invited=one.invited) if one.listed else ""

    def standing(self, one: Attendance) -> list[Chip]:
        """Return where somebody on the list stands; before the day also why nobody may call."""
        found = [Chip(self.of("Gatherings", STANDINGS, one.standing), _STANDING_TONES[one.standing])]
        if one.block and one.came is None:
            found.append(Chip(self.of("Gatherings", BLOCKS, one.block), "danger"))
        return found

    def told(self, one: Attendance) -> str:
        """Return how and when somebody was invited."""
        return f"{self.channel(one.channel)} {self.day(one.invited_on)}".strip() if one.invited_on else ""

    def item_kind(self, one: PlanItem) -> str:
        return self.of("Gatherings", ITEM_KINDS, one.kind)

    def phase(self, one: PlanItem) -> str:
        return self.of("Gatherings", PHASES, one.phase)

    def why(self, one: Proposal) -> list[Chip]:
        """Return what speaks for an invitation, or what forbids it, as chips."""
        tr = self._context.texts.tr
        if one.block:
            return [Chip(self.of("Gatherings", BLOCKS, one.block), "danger")]
        found = [Chip(tr("Gatherings", _OWED, left=one.left), "accent")] if one.left else []
        found += [Chip(word, "info") for word in one.fits]
        found += [Chip(tr("Gatherings", _NEW), "success")] if one.fresh else []
        found += [Chip(tr("Gatherings", _RECENT), "neutral")] if one.recent else []
        return found

    def amount_of(self, one: PlanItem) -> str:
        """Return how much is planned of a line: money of a cost, a number of everything else."""
        if one.planned_fen is not None:
            return self.yuan(one.planned_fen)
        return "" if one.count is None else f"× {one.count}"

    def yuan(self, fen: int | None) -> str:
        """Return an amount of the plan in yuan, without what is nothing: plans are small money."""
        return "" if fen is None else f"{Decimal(fen) / money.FEN_PER_YUAN:,f}"

    @staticmethod
    def read_yuan(text: str) -> int | None:
        """Return the fen of an amount typed in yuan, None for nothing typed.

        Raises:
            ValueError: it is no amount.
        """
        plain = text.replace(",", "").replace("，", "").strip()
        if not plain:
            return None
        try:
            return money.fen(Decimal(plain))
        except (InvalidOperation, OverflowError):
            raise ValueError(text) from None
