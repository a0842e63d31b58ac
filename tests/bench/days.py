"""P6, P12, P13, P14: a change and its day, a greeting run, and how all of it grows."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from itertools import cycle
from typing import Any

from db.desk import Desk
from db.queries.clients import card, client_rows
from db.queries.search import search_rows
from db.queries.today import clients_touched, day_tally, duties_to_act_on, duty_counts
from tests.bench.books import LARGE, MIDDLE, TODAY, shelf
from tests.bench.frame import Figure, Line, Measure, timed
from ui.workspace import Workspace
from workbench.domain.search import SearchIndex
from workbench.services.goals import day_goals
from workbench.services.greetingruns import greeting_run
from workbench.services.greetings import freeze_run
from workbench.services.interactions import log_interaction
from workbench.services.rules import load_rules

#: For how many clients the goal of a greeting run is stated.
GREETED = 5_000
#: The list states 300 ms on a machine that takes 142 ms to fetch seven columns of 100,000 plain rows.
FLOOR_ROWS, GREETING_RATIO = 100_000, 300 / 142
GOALS = ("P6", "P12", "P13", "P14")
_AT = "2026-11-21T02:00:00Z"


def measures() -> Iterator[Line]:
    """Yield the measures of a day's work."""
    made = shelf()
    for clients in (MIDDLE, LARGE):
        made.path(clients)
    with made.copied(LARGE, "day") as desk:
        yield from _one_change(desk)
    with made.copied(GREETED, "greet") as desk:
        yield from _greeting_run(desk)
    for step, name in (("fill", "a book filled through the log"), ("evaluate", "everybody evaluated")):
        growth = made.cpu[step, LARGE] / made.cpu[step, MIDDLE]
        yield Figure("P13", f"{name}, {MIDDLE:,} → {LARGE:,} (cpu)", growth, "x", 11)
    yield from _growth()


def _greeting_run(desk: Desk) -> Iterator[Line]:
    rules, years = load_rules(desk), iter(range(2027, 2040))
    run: Any = {"rules": rules, "occasion": "spring-festival"}

    def freeze() -> None:
        freeze_run(desk, year=next(years), today=TODAY, **run)

    def show() -> None:
        greeting_run(desk, year=2027, today=TODAY, **run)

    with contextlib.closing(_plain_table()) as plain:

        def fetch() -> None:
            plain.execute("SELECT a, b, c, d, e, f, g FROM row").fetchall()

        name = f"greeting run of {GREETED:,} clients frozen on raw fetchall"
        yield Measure("P12", name, freeze, fetch, GREETING_RATIO, rounds=5)
    yield Measure("P12", f"greeting run of {GREETED:,} clients shown as it was frozen", show, None, None, rounds=3)


def _plain_table() -> sqlite3.Connection:
    """Return a table of as many rows and columns as the floors of the list were measured on, without a cipher."""
    plain = sqlite3.connect(":memory:")
    columns = list("abcdefghijklmnopqrstuvwxy")
    plain.execute(f"CREATE TABLE row ({','.join(columns)})")
    rows = ([f"{column}{number:010}" for column in columns] for number in range(FLOOR_ROWS))
    plain.executemany(f"INSERT INTO row VALUES ({','.join('?' * len(columns))})", rows)
    return plain


def _one_change(desk: Desk) -> Iterator[Line]:
    workspace = Workspace(desk, lambda: TODAY)
    rules, clients = workspace.rules, cycle(desk.client_ids()[::97])
    leads = day_goals(desk).leads
    done: list[str] = []

    def call() -> None:
        logged = log_interaction(
            desk,
            rules=rules,
            clients=[next(clients)],
            channel="call",
            result="connected",
            at=_AT,
            on=TODAY,
            today=TODAY,
        )
        done.append(str(logged.changes.operation))

    def follow() -> None:
        with workspace.lend():
            touched = clients_touched(desk, done[-1])
            duties_to_act_on(desk, TODAY, leads, touched)
            duty_counts(desk, TODAY, leads)
            day_tally(desk, TODAY)

    yield Measure("P14", f"a call logged among {LARGE:,}, to the durable commit (p95)", call, None, 50, 40, 95)
    rounds: list[float] = []
    for _ in range(20):
        call()
        rounds.append(timed(follow)[1])
    yield Figure("P6", "今日 ready after one change (cpu)", sorted(rounds)[10] * 1000, "ms", 5)

    def whole() -> None:
        duties_to_act_on(desk, TODAY, leads, most=300)

    yield Measure("P6", f"今日 of {LARGE:,} read whole", whole, None, None, rounds=3)


def _growth() -> Iterator[Line]:
    some: dict[Desk, Sequence[bytes]] = {}
    paths: dict[str, Callable[[Desk], object]] = {
        "the list read": lambda desk: client_rows(desk, TODAY),
        "the search index made": lambda desk: SearchIndex(search_rows(desk)),
        "a card opened": lambda desk: [card(desk, client) for client in some[desk]],
        "今日 read": lambda desk: duties_to_act_on(desk, TODAY, day_goals(desk).leads, most=300),
    }
    found: dict[str, list[float]] = {name: [] for name in paths}
    for clients in (MIDDLE, LARGE):
        with shelf().open(clients) as desk:
            some[desk] = desk.client_ids()[:: clients // 20]
            for name, path in paths.items():
                path(desk)
                found[name].append(min(timed(lambda path=path: path(desk))[1] for _ in range(3)))
    for name, (before, after) in found.items():
        most = 1.5 if name == "a card opened" else 11
        note = f"  {after * 1000:.1f} ms on {before * 1000:.1f} ms"
        yield Figure("P13", f"{name}, {MIDDLE:,} → {LARGE:,} (cpu)", after / before, "x", most, note)
