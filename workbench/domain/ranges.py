"""Ranges as one types them: `50-100`, `50-`, `-100`; the lower end belongs to it, the upper one does not."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

#: At most nine digits before the point: in 万元 that still fits an amount in fen.
_NUMBER = r"(-?\d{1,9}(?:\.\d{1,4})?)?"
_RANGE = re.compile(rf"{_NUMBER}\s*(?:-|~|\.\.|—)\s*{_NUMBER}", re.ASCII)
_SINGLE = re.compile(r"\d{1,9}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Range:
    """From `low` on and below `high`; None is open."""

    low: int | None = None
    high: int | None = None

    def holds(self, value: int) -> bool:
        return (self.low is None or value >= self.low) and (self.high is None or value < self.high)


def read_range(text: str, unit: int = 1) -> Range | None:
    """Return what a text means in multiples of `unit`, a single whole number meaning just this; None for no range."""
    plain = text.strip()
    if _SINGLE.fullmatch(plain):
        return Range(int(plain) * unit, int(plain) * unit + unit)
    found = _RANGE.fullmatch(plain)
    if found is None or (found.group(1) is None and found.group(2) is None):
        return None
    low, high = (None if one is None else int(Decimal(one) * unit) for one in found.groups())
    return Range(low, high) if low is None or high is None or low < high else None
