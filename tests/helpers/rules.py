"""The shipped schemes and the standard, and invented clients told in short words, for the tests of the rules."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from workbench.domain.clients import (
    Address,
    Appointment,
    Birthday,
    Client,
    ClientFacts,
    ContactWay,
    Holding,
    Interaction,
    Snapshot,
)
from workbench.domain.derived import link
from workbench.domain.months import last_full_month, month_text
from workbench.domain.schemeparts import Scheme
from workbench.domain.schemes import read_scheme
from workbench.domain.standardfile import read_standard
from workbench.domain.standards import Standard

RESOURCES = Path(__file__).parents[2] / "resources"
WAN = 1_000_000


def toml(path: str) -> dict[str, Any]:
    return tomllib.loads((RESOURCES / path).read_text(encoding="utf-8"))


@cache
def scheme(code: str) -> Scheme:
    found = read_scheme(toml(f"schemes/{code}.toml"), f"{code}.toml")
    return link(found, {found.derives: scheme(found.derives)}) if found.derives else found


@cache
def standard() -> Standard:
    return read_standard(toml("standards/branch-2016.toml"), "branch-2016.toml")


def months(column: str, figures: Mapping[str, object], unit: int = WAN) -> list[Snapshot]:
    """Return snapshots of one column; figures by month in 万元."""
    return [
        Snapshot(month, None, {column: int(Decimal(str(value)) * unit)}) for month, value in sorted(figures.items())
    ]


def told_client(number: int, told: Mapping[str, Any]) -> ClientFacts:
    """Return the facts of one `[[client]]` of `due_truth.toml`."""
    day: date = told["day"]
    lacks = told.get("lacks", ())
    flags = set(told.get("flags", ()))
    client = Client(
        id=bytes([number]) * 16,
        name=f"客户{number}",
        status=told.get("status", "managed"),
        birthday=_birthday(told),
        employer=None if "employer" in lacks else "虚构公司",
        risk="C3",
        risk_until=told.get("risk_until", date(2027, 12, 31)),
        preference=None if "preference" in lacks else "存单",
        mourning_until=told.get("mourning_until"),
        deceased_on=told.get("deceased_on"),
        since=told.get("since", date(2025, 1, 1)),
        no_contact="no_contact" in flags,
        public_official="public_official" in flags,
    )
    ways = (
        ContactWay(b"m" * 16, "mobile", "138****0000" if "mobile" in lacks else "13800000000", "mobile" in lacks),
        ContactWay(b"p" * 16, "phone", "0510-80000000"),
    )
    steady = {month_text(last_full_month(day) - back): told["steady"] for back in range(4)} if "steady" in told else {}
    return ClientFacts(
        client=client,
        ways=ways,
        addresses=(Address(b"a" * 16, "home", "虚构路1号"),),
        holdings=tuple(_holding(line) for line in told.get("holdings", ())),
        snapshots=months("aum_fen", {**steady, **told.get("aum", {})}),
        interactions=tuple(interaction(line) for line in told.get("done", ())),
        appointments=tuple(_appointment(line) for line in told.get("appointments", ())),
        waived=frozenset(f"{rule}/{client.id.hex()}/{day.replace(day=1)}" for rule in told.get("waive", ())),
    )


def interaction(line: str) -> Interaction:
    """Return an interaction told as `day channel result [occasion year]`."""
    day, channel, result, *occasion = line.split()
    name, year = (occasion[0], int(occasion[1])) if occasion else (None, None)
    return Interaction(
        id=line.encode()[:16],
        on=date.fromisoformat(day),
        channel=channel,
        result=result,
        occasion=name,
        occasion_year=year,
    )


def celebrations(birthday: Birthday, first: date, last: date) -> Sequence[tuple[int, date]]:
    """Stand in for the calendar: a solar birthday each year; a lunar one is told as the day it falls on."""
    found = []
    for year in range(first.year, last.year + 1):
        day = date(year, birthday.month, birthday.day)
        if first <= day <= last:
            found.append((year, day))
    return found


class Days:
    """Stands in for the statutory calendar: what is off and made up for, and years nobody has announced."""

    def __init__(self, told: Mapping[str, Sequence[str]]) -> None:
        self._off = {date.fromisoformat(day) for day in told["off"]}
        self._makeup = {date.fromisoformat(day) for day in told["makeup"]}

    def kind(self, day: date) -> str:
        if day.year > 2026:
            return "unknown"
        if day in self._makeup:
            return "makeup"
        if day in self._off:
            return "off"
        return "weekend" if day.isoweekday() > 5 else "work"


def every_day(first: date, last: date) -> list[date]:
    return [first + timedelta(days=offset) for offset in range((last - first).days + 1)]


def _birthday(told: Mapping[str, Any]) -> Birthday | None:
    if "lunar_birthday_on" in told:
        on: date = told["lunar_birthday_on"]
        return Birthday("lunar", on.month, on.day, 1970)
    if "birthday" in told:
        month, day = told["birthday"].split("-")
        return Birthday("solar", int(month), int(day), 1970)
    return None


def _holding(line: str) -> Holding:
    key, kind, yuan, matures = line.split()
    amount = int(Decimal(yuan) * 100)
    return Holding(key.encode().ljust(16), kind, amount, matures=date.fromisoformat(matures))


def _appointment(line: str) -> Appointment:
    key, starts, state, title = line.split()
    return Appointment(key.encode().ljust(16), starts, 60, "visit", title, state=state)
