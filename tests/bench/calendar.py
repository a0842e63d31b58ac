"""P11: lunar birthdays of a whole branch, thirty years of festivals, and the calendars as a book has them."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date

from tests.bench.frame import Line, Measure
from workbench.domain.birthdays import NextBirthdays
from workbench.domain.business import BusinessDay
from workbench.domain.clients import Birthday
from workbench.domain.dayrules import DayRule
from workbench.domain.occasions import Occasion, OccasionDay, Occasions
from workbench.readmodels.almanac import OwnCalendar
from workbench.services.almanac import load_almanac, lunar_table, solar_terms
from workbench.settings import load_toml, resource

GOALS = ("P11",)
CLIENTS = 100_000
TODAY = date(2026, 11, 21)


def measures() -> Iterator[Line]:
    """Yield the calendar's measures; the table itself is read once, as the program does."""
    table = lunar_table()
    draw = random.Random(11)
    born = [Birthday("lunar", draw.randint(1, 12), draw.randint(1, 29), None, False) for _ in range(CLIENTS)]
    yield Measure("P11", f"next lunar birthdays, {CLIENTS:,}", lambda: NextBirthdays(TODAY, table).all(born), None, 50)
    yield Measure("P11", "all festivals of 30 years, a new table each time", _festivals, None, 5)
    yield Measure("P11", "the calendars read anew, with a book's own", _own_almanac, None, 50)
    almanac = load_almanac()
    days = [date.fromordinal(TODAY.toordinal() + step) for step in range(42)]
    yield Measure(
        "P11", "what is known of the days of a month", lambda: [almanac.day_info(day) for day in days], None, 5
    )


def _festivals() -> list[OccasionDay]:
    """Return thirty years of every festival and of an own occasion; nothing is remembered from before."""
    own = Occasion("own-x", {"zh_CN": "店庆"}, "optional", DayRule("weekday", (6, 5, -1)), row=b"x")
    occasions = Occasions.from_data(_DATA, lunar_table(), solar_terms(), [own])
    return occasions.festivals_between(date(2026, 1, 1), date(2055, 12, 31))


def _own_almanac() -> object:
    payload = '{"code":"own-x","name":{"zh_CN":"店庆"},"greet":"optional","rule":{"solar":[6,18]}}'
    decided = tuple(BusinessDay(date.fromordinal(TODAY.toordinal() + step), True) for step in range(100))
    return load_almanac(own=OwnCalendar((), ((b"x", payload),), decided, "1-6"))


_DATA = load_toml(resource("calendar/occasions.toml"))
