"""What the importer compares a file with: the live rows of the book, table by table."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from workbench.domain.registry import BY_NAME
from workbench.importer.plan import KnownRow


@dataclass(frozen=True, slots=True)
class BookKnown:
    """Implements `workbench.importer.plan.Known` on an open connection."""

    connection: Any

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
        marks = ",".join("?" * len(months))
        return self._rows("snapshot", f"WHERE month IN ({marks})", tuple(months))

    def appointments(self) -> Iterable[KnownRow]:
        return self._rows("appointment")

    def series(self) -> Iterable[KnownRow]:
        return self._rows("series")

    def tasks(self) -> Iterable[KnownRow]:
        return self._rows("task", "WHERE uid IS NOT NULL")

    def _rows(self, table: str, where: str = "", values: tuple[Any, ...] = ()) -> list[KnownRow]:
        spec = BY_NAME[table]
        names = ", ".join(f'"{column.name}"' for column in spec.columns)
        rows = self.connection.execute(f"SELECT id, {names} FROM {table} {where}", values).fetchall()
        days = [index for index, column in enumerate(spec.columns, 1) if column.type == "date"]
        return [_with_days(row, days) for row in rows] if days else rows


def _with_days(row: tuple[Any, ...], days: list[int]) -> tuple[Any, ...]:
    changed = list(row)
    for index in days:
        if changed[index] is not None:
            changed[index] = dt.date.fromisoformat(changed[index])
    return tuple(changed)
