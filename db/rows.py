"""Rows of the projected tables, read for whoever compares, shows or rewrites them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

from db import codec
from db.log import chunks
from workbench.domain.registry import BY_NAME, TABLES, TableSpec

_COLUMNS = {table.number: [(str(column.number), column) for column in table.columns] for table in TABLES}


def fingerprint(connection: Any) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every projected table, ordered: two equal books have equal fingerprints."""
    return {
        table.name: connection.execute(
            f"SELECT id, {', '.join(chr(34) + column.name + chr(34) for column in table.columns)}"
            f" FROM {table.name} ORDER BY id"
        ).fetchall()
        for table in (*TABLES,)
    } | {
        "conflict": connection.execute("SELECT row, col, tbl, kind, payload FROM conflict ORDER BY row, col").fetchall()
    }


def row_values(connection: Any, table: str, row: bytes) -> dict[str, Any] | None:
    """Return a projected row as typed values, or None."""
    spec = BY_NAME[table]
    names = ", ".join(f'"{column.name}"' for column in spec.columns)
    found = connection.execute(f"SELECT {names} FROM {table} WHERE id = ?", (row,)).fetchone()
    if found is None:
        return None
    return {column.name: _typed(value, column.type) for column, value in zip(spec.columns, found, strict=True)}


def typed_rows(connection: Any, table: str, where: str, values: Iterable[Any]) -> dict[bytes, dict[str, Any]]:
    """Return the projected rows of a table that `where`, our own SQL, chooses: {id: typed values}."""
    columns = BY_NAME[table].columns
    names = ", ".join(f'"{column.name}"' for column in columns)
    rows = connection.execute(f"SELECT id, {names} FROM {table} WHERE {where}", list(values))
    return {
        row: {column.name: _typed(value, column.type) for column, value in zip(columns, found, strict=True)}
        for row, *found in rows
    }


def _typed(value: Any, kind: str) -> Any:
    if value is None:
        return None
    if kind == "date":
        return dt.date.fromisoformat(value)
    return bool(value) if kind == "bool" else value


def stored_rows(connection: Any, table: TableSpec, rows: Iterable[bytes]) -> dict[bytes, tuple[Any, ...]]:
    """Return those of `rows` that stand in a projected table, as SQLite holds their columns."""
    names = ", ".join(f'"{column.name}"' for column in table.columns)
    found: dict[bytes, tuple[Any, ...]] = {}
    for chunk in chunks(list(rows)):
        marks = ",".join("?" * len(chunk))
        query = f"SELECT id, {names} FROM {table.name} WHERE id IN ({marks})"
        found.update((row, tuple(values)) for row, *values in connection.execute(query, chunk))
    return found


def stored(table: TableSpec, values: Mapping[str, Any]) -> tuple[Any, ...]:
    """Return the columns of a row as SQLite holds them; a value that does not fit is not shown (§3.4 rule 9)."""
    found: list[Any] = []
    for number, column in _COLUMNS[table.number]:
        value = values.get(number)
        try:
            found.append(None if value is None else codec.storable(value, column))
        except ValueError:
            found.append(None)
    return tuple(found)
