"""A book in memory that takes plans in, and the shortest way from a file to it."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable
from datetime import date
from pathlib import Path
from typing import Any

from workbench.domain.lunar import LunarTable
from workbench.domain.registry import BY_NAME
from workbench.importer.draft import Draft
from workbench.importer.fields import default_fields
from workbench.importer.plan import FilePlan, KnownRow, RowKey, SheetPlan, row_id
from workbench.importer.planning import plan
from workbench.importer.reading import read_file
from workbench.importer.recognising import Recognition, recognise
from workbench.settings import load_toml, resource

TODAY = date(2026, 11, 21)
_LUNAR = LunarTable.from_data(load_toml(resource("calendar/lunar.toml")))


def to_lunar(day: date) -> tuple[int, int, int, bool]:
    """The real lunar calendar."""
    lunar = _LUNAR.lunar_of(day)
    return lunar.year, lunar.month, lunar.day, lunar.leap


def natural_id(kind: str, *key: str) -> bytes:
    """What the store makes of a natural key, with a fixed secret."""
    return hashlib.blake2b("\x1f".join((kind, *key)).encode(), digest_size=16, key=b"test").digest()


class Book:
    """Tables as dictionaries; implements `Known`."""

    def __init__(self) -> None:
        self.tables: dict[str, dict[bytes, dict[str, Any]]] = {name: {} for name in BY_NAME}

    def apply(self, made: FilePlan | SheetPlan) -> None:
        """Write a plan as the store would."""
        for table, row, values in made.puts:
            known = self.tables[table].setdefault(row_id(row, natural_id), {})
            for column, value in values.items():
                assert column in {spec.name for spec in BY_NAME[table].columns}, (table, column)
                known[column] = row_id(value, natural_id) if isinstance(value, RowKey) else value
        for table, row in made.drops:
            del self.tables[table][row_id(row, natural_id)]

    def _rows(self, table: str) -> Iterable[KnownRow]:
        columns = [column.name for column in BY_NAME[table].columns]
        return [(key, *(row.get(name) for name in columns)) for key, row in self.tables[table].items()]

    def clients(self) -> Iterable[KnownRow]:
        return self._rows("client")

    def aliases(self) -> Iterable[KnownRow]:
        return self._rows("alias")

    def ways(self) -> Iterable[KnownRow]:
        return self._rows("contact_way")

    def addresses(self) -> Iterable[KnownRow]:
        return self._rows("address")

    def holdings(self) -> Iterable[KnownRow]:
        return self._rows("holding")

    def snapshots(self, months: Collection[str]) -> Iterable[KnownRow]:
        return [row for row in self._rows("snapshot") if row[2] in months]

    def appointments(self) -> Iterable[KnownRow]:
        return self._rows("appointment")

    def series(self) -> Iterable[KnownRow]:
        return self._rows("series")

    def tasks(self) -> Iterable[KnownRow]:
        return self._rows("task")

    def client(self, key: str) -> dict[str, Any]:
        """The one client with this number or name."""
        found = [row for row in self.tables["client"].values() if key in (row.get("client_no"), row.get("name"))]
        assert len(found) == 1, (key, len(found))
        return found[0]

    def id_of(self, key: str) -> bytes:
        """The id of the one client with this number or name."""
        client = self.client(key)
        return next(ref for ref, row in self.tables["client"].items() if row is client)

    def children(self, table: str, key: str) -> list[dict[str, Any]]:
        """The rows of a table that belong to a client."""
        owner = self.id_of(key)
        return [row for row in self.tables[table].values() if row["client_id"] == owner]

    def numbers(self, key: str) -> list[str]:
        """The telephone numbers of a client, in the order in which they came."""
        return [row["value"] for row in self.children("contact_way", key) if row["kind"] in ("mobile", "phone", "work")]

    def figures(self, key: str, month: str) -> dict[str, int]:
        """The figures of a client's month."""
        rows = [row for row in self.children("snapshot", key) if row["month"] == month]
        assert len(rows) <= 1
        return {name: value for row in rows for name, value in row.items() if name.endswith("_fen")}


def understood(data: bytes | Path, name: str | None = None, **how: Any) -> Recognition:
    """A file read and recognised."""
    return recognise(read_file(data, name), default_fields(), **how)


def take_in(
    book: Book,
    data: bytes | Path,
    name: str | None = None,
    *,
    data_date: date | None = None,
    cancel_gone: bool = False,
    **how: Any,
) -> FilePlan:
    """Import a file into the book and return the plan that did it."""
    made = plan(
        understood(data, name, **how),
        Draft(book),
        today=TODAY,
        to_lunar=to_lunar,
        data_date=data_date,
        cancel_gone=cancel_gone,
    )
    book.apply(made)
    return made


def table(text: str) -> bytes:
    """A text table with bars, written the readable way in tests: spaces around the cells go."""
    lines = [line.strip() for line in text.strip().splitlines()]
    return "\n".join("|".join(cell.strip() for cell in line.split("|")) for line in lines).encode()


def codes(notes: Iterable[Any]) -> list[tuple[int | None, str]]:
    """Row and code of notes."""
    return [(note.row, note.code) for note in notes]
