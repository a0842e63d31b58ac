"""Several copies of one book for sync tests: real encrypted files, clocks that tests own, packets in memory."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable, Mapping
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Any, Self

import orjson

from db import parcels
from db.codec import Op
from db.engine import connect
from db.keys import Cost, unwrap_key
from db.log import Draft
from db.packets import bundle, peers
from db.packets.exchange import Exchange
from db.packets.manifest import Manifest
from db.projection import WHOLE_ROW
from db.rows import fingerprint
from db.store import Book, create_book
from tests.helpers import sync_oracle as oracle
from workbench.domain.registry import BY_NUMBER
from workbench.sync.records import Merged

CHEAP = Cost(time=1, memory_kib=8, lanes=1)
PASSPHRASE = "only for tests 只用于测试"
CLIENT, HOLDING, INTERACTION = 1, 4, 7
#: Column numbers that tests write to.
NAME, RISK, REMARK = "2", "17", "36"


def some_id(text: str) -> bytes:
    return blake2b(text.encode(), digest_size=16).digest()


@cache
def template() -> tuple[bytes, bytes]:
    """Return an empty book's file and its key; made once, since making the tables takes a second."""
    folder = Path(tempfile.mkdtemp())
    try:
        path = folder / "template.guanhu"
        create_book(path, PASSPHRASE, cost=CHEAP).close()
        return path.read_bytes(), unwrap_key(path, PASSPHRASE)
    finally:
        shutil.rmtree(folder)


class Copy:
    """One copy of the book on one computer, whose clock may be wrong by `skew` milliseconds."""

    def __init__(self, lab: Lab, name: str, skew: int = 0) -> None:
        self.lab, self.name, self.skew = lab, name, skew
        self.path = lab.folder / f"{name}.guanhu"
        content, _key = template()
        self.path.write_bytes(content)
        self.book = self._open()
        identity = (("device", some_id(name)), ("signing", some_id(name) * 2))
        for key, value in identity:
            self.book.connection.execute("UPDATE meta SET value = ? WHERE key = ?", (value, key))
        self.reopen()

    def _open(self) -> Book:
        connection = connect(self.path, template()[1])
        # Nothing is cut off from power in these tests; what a power cut leaves is another suite's subject.
        connection.execute("PRAGMA synchronous=OFF")
        return Book(self.path, connection, lambda: self.lab.now + self.skew)

    def reopen(self, content: bytes | None = None) -> None:
        self.book.close()
        if content is not None:
            self.path.write_bytes(content)
        self.book = self._open()

    def file(self) -> bytes:
        """Return the book's file as a backup would keep it."""
        self.book.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        return self.path.read_bytes()

    def begin_incarnation(self, number: int) -> None:
        """Give the copy a new name that tests can foresee; the program draws it."""
        value = str(number).encode()
        self.book.connection.execute("UPDATE meta SET value = ? WHERE key = 'incarnation'", (value,))
        self.reopen()

    @property
    def exchange(self) -> Exchange:
        return Exchange(self.book)

    # -- writing

    def write(self, *ops: Op, verb: str = "change") -> None:
        with self.book.atomic():
            self.book.write(Draft(verb), list(ops))

    def put(self, table: int, row: bytes, **values: Any) -> None:
        """Put columns by name."""
        with self.book.transaction("change") as tx:
            tx.put(BY_NUMBER[table].name, row, values)

    def client(self, name: str, **values: Any) -> bytes:
        row = some_id(name)
        self.put(CLIENT, row, name=name, **values)
        return row

    def child(self, client: bytes, name: str, table: str = "interaction", **values: Any) -> bytes:
        row = some_id(name)
        with self.book.transaction("change") as tx:
            tx.put(table, row, {"client_id": client, **values})
        return row

    def delete(self, table: int, row: bytes) -> None:
        with self.book.transaction("delete") as tx:
            tx.delete(BY_NUMBER[table].name, row)

    def row(self, table: str, row: bytes) -> dict[str, Any] | None:
        return self.book.row(table, row)

    # -- packets

    def packet(self, since: Mapping[str, int] | None = None, *, to: Copy | None = None) -> bytes:
        device = (to or self).book.device.hex()
        return self.exchange.pack(to=device, number=self.lab.number(), since=since or {})

    def packet_of(self, chosen: Iterable[parcels.Parcel]) -> bytes:
        """Return a packet with exactly these transactions, in this order."""
        head = Manifest(
            vault_id=self.book.vault.hex(),
            signer=peers.own_signer(self.book),
            to=self.book.device.hex(),
            number=self.lab.number(),
            made_at="",
            clock_ms=self.book.clock(),
            have=self.book.log.version_vector(),
            heads=self.book.log.heads(),
            gives={},
            counts={},
            frames=(),
            app="",
        )
        return bundle.build(head, list(chosen), self.book.signing_key)

    def take(self, packet: bytes) -> Merged:
        return self.exchange.merge_bundle(bundle.read(packet), "packet", backup=False)

    def send(self, other: Copy) -> Merged:
        """Hand over what the other copy lacks."""
        return other.take(self.packet(other.book.log.version_vector(), to=other))

    # -- looking

    def fingerprint(self) -> dict[str, Any]:
        return fingerprint(self.book.connection)

    def rebuilt(self) -> dict[str, Any]:
        with self.book.atomic():
            self.book.projection.rebuild()
        return self.fingerprint()

    def shown(self) -> oracle.Shown:
        """Return what the book shows, in the oracle's terms."""
        rows: dict[oracle.Row, dict[str, Any]] = {}
        for table, names in oracle.KNOWN.items():
            spec = BY_NUMBER[table]
            columns = [column for column in spec.columns if str(column.number) in names]
            wanted = ", ".join(f'"{column.name}"' for column in columns)
            for row, *values in self.book.connection.execute(f"SELECT id, {wanted} FROM {spec.name}"):
                plain = [value.hex() if isinstance(value, bytes) else value for value in values]
                rows[table, row] = {
                    str(column.number): value for column, value in zip(columns, plain, strict=True) if value is not None
                }
        conflicts, cards = {}, set()
        for row, column, table, payload in self.book.connection.execute("SELECT row, col, tbl, payload FROM conflict"):
            if column == WHOLE_ROW:
                cards.add((table, row))
            else:
                values = orjson.loads(payload)
                conflicts[table, row, str(column)] = frozenset(repr(one["value"]) for one in values)
        return oracle.Shown(rows, conflicts, frozenset(cards))


class Lab:
    """The copies of one test."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.now = 1_790_000_000_000
        self.copies: list[Copy] = []
        self._numbers = 0

    def number(self) -> int:
        self._numbers += 1
        return self._numbers

    def copy(self, name: str, skew: int = 0) -> Copy:
        made = Copy(self, name, skew)
        self.copies.append(made)
        return made

    def pair(self) -> tuple[Copy, Copy]:
        """Return two copies that share two clients, the first with a child."""
        a, b = self.copy("a"), self.copy("b")
        first = a.client("甲", risk="C1", remark="begin")
        a.client("乙", risk="C2")
        a.child(first, "call", note="first")
        self.tick()
        a.send(b)
        return a, b

    def tick(self, milliseconds: int = 1000) -> None:
        self.now += milliseconds

    def exchange_all(self) -> None:
        """Hand everything to everybody until all have the same."""
        hub, others = self.copies[0], self.copies[1:]
        for _ in range(len(self.copies) + 2):
            for other in others:
                other.send(hub)
            for other in others:
                hub.send(other)
            if all(other.book.log.version_vector() == hub.book.log.version_vector() for other in others):
                return
        raise AssertionError("the copies never come to rest")

    def close(self) -> None:
        for copy in self.copies:
            copy.book.close()
        shutil.rmtree(self.folder)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()
