"""P10: a packet of the whole book, and the merge and rehearsal of 10,000 operations."""

from __future__ import annotations

from collections.abc import Iterator

from db.desk import Desk
from db.packets import bundle
from db.packets.exchange import Exchange
from tests.bench.books import MIDDLE, shelf
from tests.bench.frame import Line, Measure

GOALS = ("P10",)
OPERATIONS = 10_000


def measures() -> Iterator[Line]:
    """Yield the packet measures, unsealed: the passphrase's derivation is no part of them."""
    made = shelf()
    with made.copied(MIDDLE, "here") as here, made.copied(MIDDLE, "there") as there:
        _become_another(there)
        exchange = Exchange(here)
        device = there.device.hex()

        def pack() -> bytes:
            return exchange.pack(to=device, number=1, since={})

        def fetch() -> list[object]:
            return [here.connection.execute(f"SELECT * FROM {table}").fetchall() for table in _tables(here)]

        yield Measure("P10", f"packet of a book of {MIDDLE:,} on fetchall of its tables", pack, fetch, 2, rounds=3)
        other = Exchange(there)
        since = here.log.version_vector()
        numbers = iter(range(2, 100))

        def news() -> bundle.Bundle:
            _change(here)
            return bundle.read(exchange.pack(to=device, number=next(numbers), since=since))

        rehearsed = news()
        floor = lambda: _update(there)  # noqa: E731 - a name keeps the line short
        name = f"of {OPERATIONS:,} operations on an update of two columns"
        yield Measure("P10", f"rehearsal {name}", lambda: other.rehearse_bundle(rehearsed, "p"), floor, 8, rounds=1)
        merge = lambda: other.merge_bundle(rehearsed, "p", backup=False)  # noqa: E731 - a name keeps the line short
        yield Measure("P10", f"merge {name}", merge, floor, 4, rounds=1)


def _tables(desk: Desk) -> list[str]:
    return ["client", "contact_way", "address", "holding", "snapshot", "interaction", "appointment"]


def _become_another(desk: Desk) -> None:
    """Make a copied book a second device that has seen everything of the first."""
    desk.connection.execute("UPDATE meta SET value = ? WHERE key = 'device'", (b"another device!!",))
    desk.connection.execute("UPDATE meta SET value = ? WHERE key = 'signing'", (b"another signing key, another one",))
    meta = dict(desk.connection.execute("SELECT key, value FROM meta"))
    desk.device, desk.signing_key = meta["device"], meta["signing"]
    desk.author = desk.log.author = f"{desk.device.hex()}.0"


def _change(desk: Desk) -> None:
    rows = desk.connection.execute("SELECT id FROM snapshot LIMIT ?", (OPERATIONS,)).fetchall()
    with desk.transaction("change") as tx:
        for number, (row,) in enumerate(rows):
            tx.put("snapshot", row, {"aum_fen": number, "short_fen": number})


def _update(desk: Desk) -> None:
    rows = desk.connection.execute("SELECT id FROM snapshot LIMIT ?", (OPERATIONS,)).fetchall()
    desk.connection.execute("BEGIN")
    desk.connection.executemany("UPDATE snapshot SET aum_fen = 1, short_fen = 1 WHERE id = ?", rows)
    desk.connection.execute("ROLLBACK")
