"""The appointments and series of a book as calendar files name them: whole families of what one entry became."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from workbench.importer.plan import KnownRow, RowRef
from workbench.importer.records import Row, ref_of

#: What is put behind the name of an entry for its further days, and for a series that was split.
_PART: Final = re.compile(r"#(\d{1,2}|\d{8}T\d{4})$")
#: Digits of an id in a file.
_HEX: Final = 32


class CalendarRows:
    """The appointments and series of a book that can be found by the name that a calendar file gives them."""

    def __init__(self, appointments: Iterable[KnownRow], series: Iterable[KnownRow]) -> None:
        self._by_name: dict[tuple[str, str, str], Row] = {}
        self._by_ref: dict[bytes, Row] = {}
        self._families: dict[str, list[Row]] = {}
        self._renamed: list[tuple[str, str, str]] = []
        for table, rows in (("appointment", appointments), ("series", series)):
            for known in rows:
                row = Row(table, ref_of(known), known)
                uid = row.text("uid")
                if uid:
                    turn = row.text("occurrence") if table == "appointment" else None
                    self._by_name.setdefault((table, uid, turn or ""), row)
                    self._family(uid).append(row)
                self._by_ref[ref_of(known)] = row
        for row in list(self._by_ref.values()):
            self._name_turn(row)

    def _name_turn(self, row: Row) -> None:
        """Find a turn that was changed at the desk by the name of its series."""
        if row.table != "appointment" or row.text("uid"):
            return
        key, occurrence = row.get("series_id"), row.text("occurrence")
        series = self._by_ref.get(key) if isinstance(key, bytes) else None
        uid = series.text("uid") if series is not None else None
        if uid and occurrence:
            self._by_name.setdefault(("appointment", uid, occurrence), row)
            self._family(uid).append(row)

    def appointment(self, uid: str, occurrence: str = "") -> Row | None:
        """Return an appointment of this name, for a turn of a series the one that stands in for it."""
        return self._by_name.get(("appointment", uid, occurrence))

    def series(self, uid: str) -> Row | None:
        """Return the series of this name."""
        return self._by_name.get(("series", uid, ""))

    def own(self, uid: str) -> Row | None:
        """Return the row that this book wrote into a file itself: its name is its id."""
        name, at, _ = uid.partition("@")
        if not at or len(name) != _HEX:
            return None
        try:
            return self._by_ref.get(bytes.fromhex(name))
        except ValueError:
            return None

    def add(self, table: str, ref: RowRef, uid: str, occurrence: str = "") -> Row:
        """Make a row that the book does not hold yet."""
        row = self._by_name[(table, uid, occurrence)] = Row(table, ref)
        self._family(uid).append(row)
        return row

    def rename(self, row: Row, uid: str, occurrence: str) -> None:
        """Let a turn be found by another name: its series was split before it."""
        self._by_name[(row.table, uid, occurrence)] = row
        self._renamed.append((row.table, uid, occurrence))

    def remove(self, row: Row) -> None:
        """Forget a row that goes."""
        name = self._name(row)
        turn = (row.text("occurrence") or "") if row.table == "appointment" else ""
        for key in ((row.table, name, turn), *self._renamed):
            if self._by_name.get(key) is row:
                del self._by_name[key]
        self._families[base_of(name)] = [one for one in self._families.get(base_of(name), ()) if one is not row]

    def family(self, uid: str) -> list[Row]:
        """Return everything that an entry of this name became: series, their parts and turns, days of a long event."""
        return [row for row in self._families.get(base_of(uid), ()) if f"{self._name(row)}#".startswith(f"{uid}#")]

    def named(self) -> Iterable[Row]:
        """Return every row that came from a file."""
        return [row for family in self._families.values() for row in family if row.text("uid")]

    def _name(self, row: Row) -> str:
        """Return the name of a row, of a turn that was changed at the desk that of its series."""
        key = row.get("series_id") if row.table == "appointment" and not row.text("uid") else None
        whole = self._by_ref.get(key, row) if isinstance(key, bytes) else row
        return whole.text("uid") or ""

    def _family(self, uid: str) -> list[Row]:
        return self._families.setdefault(base_of(uid), [])


def base_of(uid: str) -> str:
    """Return the name that a file gave: the parts of what it told have that name with a number or a moment behind."""
    return _PART.sub("", uid)
