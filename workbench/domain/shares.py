"""Shares of a whole: how they are rounded, how they are made to add up, and how they are written in per cent."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from workbench.domain.money import divide

#: Shares are whole hundredths of a per cent: 10000 is everything.
WHOLE = 10_000
PLACES = 2


def hundredths(part: int, whole: int) -> int | None:
    """Return a share in hundredths of a per cent, rounded half away from zero; None of nothing."""
    return divide(WHOLE * part, whole) if whole > 0 else None


def percent_text(share: int | None, places: int = PLACES) -> str:
    """Return hundredths of a per cent as text with two decimals or fewer: 8002 → '80.02%'; "" for None."""
    if share is None:
        return ""
    shown = divide(share, 10 ** (PLACES - places))
    return f"{Decimal(shown).scaleb(-places):.{places}f}%"


def shares(amounts: Sequence[int]) -> list[int]:
    """Return each amount's share in hundredths of a per cent; together they are exactly 10000 (largest remainder, L12).

    Of equal remainders the earlier amount gets the hundredth. Amounts are not negative; of a sum of 0 all shares are 0.
    """
    total = sum(amounts)
    if total <= 0:
        return [0] * len(amounts)
    parts = [divmod(amount * WHOLE, total) for amount in amounts]
    found = [whole for whole, _rest in parts]
    order = sorted(range(len(parts)), key=lambda place: (-parts[place][1], place))
    for place in order[: WHOLE - sum(found)]:
        found[place] += 1
    return found
