"""Frozen rows behind movements: what the book says of a month, and the comparison with everything a list needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from workbench.domain.movements import Movements
from workbench.domain.moves import Figure


@dataclass(frozen=True, slots=True)
class MonthFigures:
    """One month of everybody: fen by client, and how much of it is in wealth products for those of whom it is told."""

    values: Mapping[bytes, int]
    products: Mapping[bytes, int]


class ListedName(NamedTuple):
    """Who a client is, as lists show it."""

    client_no: str
    name: str
    tier: str | None


@dataclass(frozen=True, slots=True)
class Compared:
    """Two months compared.

    Attributes:
        months: the two months that were compared ('2026-05').
        days: the days that were asked.
        metric: the column that was compared.
        reasons: code of the reason of loss → the lost clients for whom the manager gave it, the commonest first.
        unreasoned: lost clients without a reason.
        lost_for: what was lost for each reason by opening assets, and under "" without one.
        matures: next maturity of a wealth product by client, for those who count only through one.
        product_unknown: clients of the closing of whom nobody knows what they have in wealth products.
    """

    months: tuple[str, str]
    days: tuple[date, date]
    metric: str
    movements: Movements
    reasons: Mapping[str, frozenset[bytes]]
    unreasoned: frozenset[bytes]
    lost_for: Mapping[str, Figure]
    matures: Mapping[bytes, date]
    product_unknown: int
