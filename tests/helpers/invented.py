"""Clients drawn at random, with everything that rules look at, around thresholds and days on which rules turn."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

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
    Task,
)
from workbench.domain.columns import SNAPSHOT_METRICS
from workbench.domain.interactions import CHANNELS, RESULTS
from workbench.domain.months import month_of, month_text

FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)
_WAN = 1_000_000
_OCCASIONS = ("birthday", "birthday-gift", "gift", "salon", "senior-visit", "mid-autumn", "national-day", "new-year")
_FLAGS = st.sampled_from((False, False, False, True))


def days(before: int = 420, after: int = 60) -> st.SearchStrategy[date]:
    """Draw a day around the year of the tests."""
    return st.dates(FIRST - timedelta(days=before), LAST + timedelta(days=after))


def amounts() -> st.SearchStrategy[int]:
    """Draw an amount in fen, often on a threshold or just beside it."""
    thresholds = st.sampled_from((5, 10, 20, 50, 100, 300, 500, 600, 1000)).map(lambda wan: wan * _WAN)
    near = st.tuples(thresholds, st.sampled_from((-1, 0, 1, -_WAN // 4, -2 * _WAN))).map(sum)
    return st.one_of(thresholds, near, st.integers(0, 1200 * _WAN))


def maybe(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(st.none(), values)


BIRTHDAYS = st.builds(
    Birthday,
    calendar=st.sampled_from(("solar", "lunar")),
    month=st.integers(1, 12),
    day=st.integers(1, 28),
    year=maybe(st.integers(1940, 2026)),
)

CLIENTS = st.builds(
    Client,
    id=st.binary(min_size=16, max_size=16),
    name=st.just("客户"),
    kind=st.sampled_from(("person", "person", "company")),
    status=st.sampled_from(("managed", "managed", "managed", "prospect")),
    birthday=maybe(BIRTHDAYS),
    employer=maybe(st.just("虚构公司")),
    risk=maybe(st.just("C3")),
    risk_until=maybe(days()),
    opened=maybe(st.dates(date(2020, 1, 1), LAST)),
    products=st.sampled_from(((), ("信用卡",), ("理财金卡", "网银U盾"))),
    preference=maybe(st.just("存单")),
    no_contact=_FLAGS,
    mourning_until=st.one_of(st.none(), st.none(), days()),
    deceased_on=st.one_of(st.none(), st.none(), st.none(), days()),
    public_official=_FLAGS,
    since=st.one_of(days(), days(), days(), st.none()),
)

HOLDINGS = st.lists(
    st.builds(
        Holding,
        id=st.binary(min_size=16, max_size=16),
        kind=st.sampled_from(("定期", "理财", "基金")),
        amount_fen=amounts(),
        name=maybe(st.sampled_from(("国债", "安心"))),
        matures=maybe(days()),
    ),
    max_size=3,
)

INTERACTIONS = st.lists(
    st.builds(
        Interaction,
        id=st.binary(min_size=16, max_size=16),
        on=days(),
        channel=st.sampled_from(tuple(CHANNELS)),
        result=st.sampled_from(tuple(RESULTS)),
        occasion=st.one_of(st.none(), st.none(), st.sampled_from(_OCCASIONS)),
        occasion_year=maybe(st.sampled_from((2025, 2026))),
    ),
    max_size=8,
).map(lambda found: sorted(found, key=lambda one: one.on, reverse=True))

APPOINTMENTS = st.lists(
    st.builds(
        Appointment,
        id=st.binary(min_size=16, max_size=16),
        starts=days().map(lambda on: f"{on}T09:30"),
        minutes=st.just(30),
        kind=st.just("visit"),
        title=st.sampled_from(("", "面谈")),
        state=st.sampled_from(("planned", "done", "cancelled")),
    ),
    max_size=2,
)


TASKS = st.lists(
    st.builds(
        Task,
        id=st.binary(min_size=16, max_size=16),
        title=st.sampled_from(("", "送合同")),
        due=days(),
        starts=maybe(days()),
        state=st.sampled_from(("open", "open", "done", "dropped")),
        done_on=maybe(days()),
        closed_by=st.sampled_from((None, "contact")),
        origin=st.sampled_from((None, "interaction", "life_event")),
    ),
    max_size=3,
)


@st.composite
def snapshots(draw: st.DrawFn) -> list[Snapshot]:
    """Draw up to two years of months, mostly without a hole, a few columns each, the data date now and then."""
    last = month_of(draw(days(200, 0)))
    columns = draw(st.lists(st.sampled_from(tuple(SNAPSHOT_METRICS)), max_size=3, unique=True))
    steady = draw(amounts())
    found = []
    for number in range(last - draw(st.integers(0, 20)), last + 1):
        if draw(st.integers(0, 14)) == 0:
            continue
        figures = {"aum_fen": draw(st.one_of(st.just(steady), st.just(steady), amounts()))}
        figures |= {column: draw(amounts()) for column in columns}
        dated = draw(st.one_of(st.none(), st.none(), st.integers(0, 40)))
        as_of = None if dated is None else date(number // 12, number % 12 + 1, 1) + timedelta(days=dated)
        found.append(Snapshot(month_text(number), as_of, figures))
    return found


@st.composite
def facts(draw: st.DrawFn) -> ClientFacts:
    """Draw a client with all that the rules look at."""
    way = ContactWay(b"m" * 16, draw(st.sampled_from(("mobile", "phone", "work"))), "13800000000", draw(_FLAGS))
    return ClientFacts(
        client=draw(CLIENTS),
        ways=draw(st.sampled_from(((), (way,)))),
        addresses=draw(st.sampled_from(((), (Address(b"a" * 16, "home", "虚构路1号"),)))),
        holdings=draw(HOLDINGS),
        snapshots=draw(snapshots()),
        interactions=draw(INTERACTIONS),
        appointments=draw(APPOINTMENTS),
        tasks=draw(TASKS),
    )
