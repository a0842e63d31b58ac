"""The demonstration books that are measured: made once a run, in three sizes, with a key that costs nothing."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from db.desk import Desk
from db.keys import Cost
from db.store import create_book, open_book
from tests.bench.frame import timed
from workbench.services.caches import Caches
from workbench.services.demo import fill_demo
from workbench.services.rules import load_rules

TODAY = dt.date(2026, 11, 21)
PASSPHRASE = "bench"
# The derivation of the key is no part of what is measured here.
CHEAP = Cost(time=1, memory_kib=8, lanes=1)
SMALL, MIDDLE, LARGE = 300, 2_000, 20_000


class Shelf:
    """Books by their number of clients, in a folder of their own.

    Attributes:
        cpu: (step, clients) → seconds of the processor that making the book took.
    """

    def __init__(self) -> None:
        self.folder = Path(mkdtemp(prefix="guanhu-bench-"))
        self.cpu: dict[tuple[str, int], float] = {}

    def path(self, clients: int) -> Path:
        """Return the file of a book; it is made when it is first asked for."""
        path = self.folder / f"{clients}.guanhu"
        if not path.exists():
            with create_book(path, PASSPHRASE, cost=CHEAP, kind=Desk) as desk:
                self.cpu["fill", clients] = timed(lambda: fill_demo(desk, today=TODAY, clients=clients))[1]
            with open_book(path, PASSPHRASE, kind=Desk) as desk:
                rules = load_rules(desk)
                self.cpu["evaluate", clients] = timed(lambda: Caches(desk).finish(rules, TODAY))[1]
        return path

    @contextmanager
    def open(self, clients: int) -> Iterator[Desk]:
        """Lend a book."""
        with open_book(self.path(clients), PASSPHRASE, kind=Desk) as desk:
            yield desk

    def copied(self, clients: int, name: str) -> Desk:
        """Return a copy of a book that may be written to; whoever asks closes it."""
        path = self.folder / f"{name}.guanhu"
        for suffix in ("", ".key"):
            shutil.copyfile(f"{self.path(clients)}{suffix}", f"{path}{suffix}")
        return open_book(path, PASSPHRASE, kind=Desk)

    def clear(self) -> None:
        """Throw everything away."""
        shutil.rmtree(self.folder)


@cache
def shelf() -> Shelf:
    """Return the shelf of this run."""
    return Shelf()
