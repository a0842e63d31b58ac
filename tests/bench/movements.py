"""Two months of everybody compared: against fetching their rows, with twelve months in the book."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator
from contextlib import closing

from db.desk import Desk
from db.store import create_book
from tests.bench.books import CHEAP, PASSPHRASE, shelf
from tests.bench.frame import Line, Measure
from workbench.domain.months import month_text
from workbench.services.movements import compare_months, spread
from workbench.services.rules import load_rules

GOALS = ("P6", "P13")
CLIENTS = 100_000
_LAST = 2026 * 12 + 9
_MONTHS = [month_text(_LAST - back) for back in range(11, -1, -1)]
_FIRST, _DAY = dt.date(2026, 5, 31), dt.date(2026, 10, 31)


def measures() -> Iterator[Line]:
    """Yield the measures of comparing months."""
    with closing(_book()) as desk:
        rules = load_rules(desk)
        months = (_MONTHS[-6], _MONTHS[-1])
        floor = "SELECT client_id, month, aum_fen, wealth_fen FROM snapshot WHERE month IN (?, ?)"

        def fetched() -> None:
            desk.connection.execute(floor, months).fetchall()

        def read() -> None:
            for month in months:
                desk.monthly().figures("aum_fen", month)

        def whole() -> None:
            compared = compare_months(desk, rules=rules, first=_FIRST, last=_DAY)
            assert len(compared.movements.by_band) == 4

        name = f"two of 12 months of {CLIENTS:,} clients"
        yield Measure("P6", f"{name} read, on fetching their rows", read, fetched, 1, rounds=3)
        yield Measure("P6", f"{name} compared whole, on the same", whole, fetched, 3, rounds=3)
        yield Measure(
            "P6", f"distribution of {CLIENTS:,} clients", lambda: spread(desk, day=_DAY), fetched, 3, rounds=3
        )


def _book() -> Desk:
    """Return a book of clients and months, written past the log: what is measured only reads."""
    desk = create_book(shelf().folder / "months.guanhu", PASSPHRASE, cost=CHEAP, kind=Desk)
    pick = random.Random(7)
    ids = [pick.randbytes(16) for _ in range(CLIENTS)]
    worth = [pick.randrange(10**9) for _ in ids]
    connection = desk.connection
    connection.execute("PRAGMA synchronous=OFF")
    connection.execute("BEGIN")
    rows = [(one, f"88{place:08d}", f"示例{place}") for place, one in enumerate(ids)]
    connection.executemany("INSERT INTO client (id, client_no, name) VALUES (?, ?, ?)", rows)
    for month in _MONTHS:
        there = ((one, value) for one, value in zip(ids, worth, strict=True) if pick.random() > 0.02)
        figures = (
            (pick.randbytes(16), one, month, value + pick.randrange(-(10**7), 10**7), value // 4)
            for one, value in there
        )
        connection.executemany(
            "INSERT INTO snapshot (id, client_id, month, aum_fen, wealth_fen) VALUES (?, ?, ?, ?, ?)", figures
        )
    connection.execute("COMMIT")
    return desk
