"""The columns of the watch lists: the same for all, of which each list shows its own, under its own titles."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject

from ui.context import Context
from ui.models.columns import Chip, Column
from ui.wording import HIDDEN, Wording
from workbench.readmodels.upkeep import WatchedClient
from workbench.services.watching import CODES

#: The columns that a list shows beside client, state and reason.
SHOWN: Mapping[str, frozenset[str]] = {
    "candidates": frozenset({"tier", "value", "other", "contacted"}),
    "maturities": frozenset({"tier", "value", "day", "contacted"}),
    "outflow": frozenset({"tier", "value", "other", "contacted", "cause"}),
    "attrition": frozenset({"value", "other", "cause"}),
    "product-only": frozenset({"value", "other", "day"}),
    "sleeping": frozenset({"tier", "day"}),
    "unconnected": frozenset({"tier", "day"}),
    "risk": frozenset({"tier", "day"}),
    "stale": frozenset({"tier", "day"}),
    "unplanned": frozenset({"tier", "value"}),
    "to-tell": frozenset({"tier", "day"}),
}
#: All columns in their order.
ORDER = ("name", "tier", "value", "other", "day", "code", "cause", "contacted", "reason")
_ALWAYS = frozenset({"name", "reason"})
_CODE_TONES: Mapping[str, str] = {
    "mild": "warning",
    "heavy": "danger",
    "left": "danger",
    "recovered": "success",
    "never": "warning",
    "matured": "danger",
}


class WatchColumns(QObject):
    """Makes the columns; `chosen` tells which list is shown now."""

    def __init__(self, context: Context, chosen: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._words = Wording(context)
        self._chosen = chosen

    def make(self) -> list[str | Column]:
        """Return what `ListedPanel` takes as columns: keys of its own, and columns of these lists."""
        own: dict[str, Column] = {
            "code": Column(
                lambda: self.tr("State"), "code", text=lambda _v: "", chips=self._chips, width=124, key="code"
            ),
            "cause": Column(
                lambda: self.tr("Reason of loss"), self._cause, width=132, key="cause", tip=self._cause_tip
            ),
            "contacted": Column(
                lambda: self.tr("Contacted"),
                lambda row: self._words.near_day(row.extra.get("contacted_on")),
                width=84,
                key="contacted",
            ),
        }
        return [own.get(key, key) for key in ORDER]

    def titles(self) -> dict[str, Callable[[], str]]:
        """Return the titles that depend on the list."""
        return {"value": self._value_title, "other": self._other_title, "day": self._day_title}

    def hidden(self, rows: Sequence[WatchedClient]) -> list[bool]:
        """Return which columns the chosen list hides, in their order; states only where somebody has one."""
        shown = SHOWN.get(self._chosen(), frozenset()) | _ALWAYS
        if any(row.code or row.extra.get("suspended") for row in rows):
            shown |= {"code"}
        return [key not in shown for key in ORDER]

    def giving_way(self) -> list[int]:
        """Return the places of the columns that give way to the reason where room is short, the first one first."""
        shown = SHOWN.get(self._chosen(), frozenset())
        return [ORDER.index(key) for key in ("contacted", "tier", "cause", "other") if key in shown]

    def code(self, code: str) -> str:
        """Return what a code says."""
        return self._words.of("Watch", CODES, code)

    def _chips(self, row: WatchedClient) -> list[Chip]:
        chips = [Chip(self.code(row.code), _CODE_TONES.get(row.code, "neutral"))] if row.code else []
        suspended = row.extra.get("suspended")
        if suspended:
            chips.append(self._words.flag("mourning" if suspended == "mourning" else "no_contact"))
        return chips

    def _cause(self, row: WatchedClient) -> str:
        name = row.extra.get("cause_name")
        if not name:
            return ""
        return HIDDEN if self._words.private else self._context.texts.named(name)

    def _cause_tip(self, row: WatchedClient) -> str:
        note = row.extra.get("cause_note") or ""
        return "" if self._words.private else str(note)

    def _value_title(self) -> str:
        return {
            "candidates": self.tr("Month average"),
            "maturities": self.tr("Amount"),
            "outflow": self.tr("Flowed out"),
            "attrition": self.tr("Before"),
            "product-only": self.tr("Month average"),
            "unplanned": self.tr("Month average"),
        }.get(self._chosen(), "")

    def _other_title(self) -> str:
        return {
            "candidates": self.tr("Short of it"),
            "outflow": self.tr("Before"),
            "attrition": self.tr("After"),
            "product-only": self.tr("Maturing"),
        }.get(self._chosen(), "")

    def _day_title(self) -> str:
        return {
            "maturities": self.tr("Matures"),
            "product-only": self.tr("Matures"),
            "risk": self.tr("Ended on"),
            "stale": self.tr("Verified on"),
            "to-tell": self.tr("Day"),
        }.get(self._chosen(), self.tr("Last contact"))
