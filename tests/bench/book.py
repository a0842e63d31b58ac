"""P14 and the cost of the log: what one durable change and a bulk of changes cost in the encrypted book."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from db.engine import connect
from db.keys import Cost, create_key
from db.store import Book, create_book
from tests.bench.frame import Measure
from workbench.ports import Value

ROWS = 5_000
# The derivation of the key is no part of what is measured here.
CHEAP = Cost(time=1, memory_kib=8, lanes=1)


def measures() -> Iterator[Measure]:
    """Yield the book's measures, each on a book of its own."""
    with tempfile.TemporaryDirectory() as folder, create_book(Path(folder) / "b.guanhu", "bench", cost=CHEAP) as book:
        client = _put(book, 1)[0]
        yield Measure(
            "P14", "one call logged, to the durable commit (p95)", lambda: _log(book, client), None, 50, 60, 95
        )
        raw = _raw(Path(folder) / "raw.guanhu")
        # The wire format, hashes and the projection are in the program's time; the floor is one prepared statement.
        yield Measure("P7", f"{ROWS:,} clients put through the log", partial(_put, book, ROWS), raw, None, rounds=5)


def _put(book: Book, count: int) -> list[bytes]:
    draw = random.Random(7)
    with book.transaction("import-clients") as tx:
        rows = [tx.new_id() for _ in range(count)]
        for row in rows:
            tx.put(
                "client", row, {"name": "测试", "client_no": f"{draw.randint(10**9, 10**10)}", "employer": "示例单位"}
            )
    return rows


def _log(book: Book, client: bytes) -> None:
    with book.transaction("log") as tx:
        values: dict[str, Value] = {"client_id": client, "channel": "call", "result": "connected", "note": "问候"}
        tx.put("interaction", tx.new_id(), values)


def _raw(path: Path) -> Callable[[], object]:
    connection = connect(path, create_key(path, "bench", CHEAP))
    connection.execute("CREATE TABLE client (id BLOB PRIMARY KEY, name TEXT, client_no TEXT, employer TEXT)")
    draw = random.Random(7)

    def insert() -> None:
        rows = [(draw.randbytes(16), "测试", f"{draw.randint(10**9, 10**10)}", "示例单位") for _ in range(ROWS)]
        connection.execute("BEGIN")
        connection.executemany("INSERT INTO client VALUES (?, ?, ?, ?)", rows)
        connection.execute("COMMIT")

    return insert
