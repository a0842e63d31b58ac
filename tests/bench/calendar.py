"""P11: lunar birthdays of a whole branch, and thirty years of festivals."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date

from tests.bench.frame import Line, Measure
from workbench.domain.birthdays import NextBirthdays
from workbench.domain.clients import Birthday
from workbench.domain.lunar import LunarTable
from workbench.services.almanac import lunar_table

GOALS = ("P11",)
CLIENTS = 100_000
TODAY = date(2026, 11, 21)


def measures() -> Iterator[Line]:
    """Yield the calendar's measures; the table itself is read once, as the program does."""
    table = lunar_table()
    draw = random.Random(11)
    born = [Birthday("lunar", draw.randint(1, 12), draw.randint(1, 29), None, False) for _ in range(CLIENTS)]
    yield Measure("P11", f"next lunar birthdays, {CLIENTS:,}", lambda: NextBirthdays(TODAY, table).all(born), None, 50)
    yield Measure("P11", "spring festivals of 30 years", lambda: _festivals(table), None, 5)


def _festivals(table: LunarTable) -> list[date]:
    return [table.solar_of(year, month, day) for year in range(2026, 2056) for month, day in ((1, 1), (5, 5), (8, 15))]
