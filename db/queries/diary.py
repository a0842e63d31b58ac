"""Read side of calendar files: appointments, series and open tasks of a span of days."""

from __future__ import annotations

import datetime as dt
from typing import Any

from db.queries.records import array_of, day, read_json
from workbench.readmodels.diary import Diary, DiaryEntry, DiaryTask

_WHO = ("hex(a.id)", "hex(a.client_id)", "c.client_no", "c.name")
_WHAT = ("a.starts", "a.minutes", "a.kind", "a.title", "a.place", "a.purpose", "a.note", "a.remind", "a.uid")
_FROM = "a LEFT JOIN client c ON c.id = a.client_id"


def read_diary(connection: Any, first: dt.date | None, last: dt.date | None) -> Diary:
    """Return what lies between two days, both included; None for no end on that side."""
    since, until = (first or dt.date.min).isoformat(), (last or dt.date.max).isoformat()
    # Moments begin with their day; a column of days compares nothing but days.
    end = f"{until}T99"
    return Diary(_entries(connection, (since, end)), _series(connection, end), _tasks(connection, (since, until)))


def _entries(connection: Any, span: tuple[str, str]) -> list[DiaryEntry]:
    columns = array_of(*_WHO, *_WHAT, "a.state", "hex(a.series_id)", "a.occurrence")
    rows = read_json(
        connection,
        f"SELECT {columns} AS j FROM appointment {_FROM} WHERE a.starts BETWEEN ? AND ? ORDER BY a.starts, a.id",
        span,
    )
    return [
        _entry(row[:-3], state=row[-3] or "planned", series_id=_id(row[-2]), occurrence=row[-1] or "") for row in rows
    ]


def _series(connection: Any, last: str) -> list[DiaryEntry]:
    rows = read_json(
        connection,
        f"SELECT {array_of(*_WHO, *_WHAT, 'a.rule', 'a.skipped')} AS j FROM series {_FROM}"
        " WHERE a.starts <= ? AND a.rule IS NOT NULL ORDER BY a.starts, a.id",
        (last,),
    )
    return [_entry(row[:-2], rule=row[-2], skipped=tuple((row[-1] or "").split())) for row in rows]


def _entry(row: list[Any], **more: Any) -> DiaryEntry:
    key, client, number, name, starts, minutes, kind, title, place, purpose, note, remind, uid = row
    return DiaryEntry(
        bytes.fromhex(key),
        _id(client),
        number or "",
        name or "",
        starts,
        minutes or 30,
        kind or "visit",
        title or "",
        place or "",
        purpose or "",
        note or "",
        remind=remind,
        uid=uid or "",
        **more,
    )


def _tasks(connection: Any, span: tuple[str, str]) -> list[DiaryTask]:
    columns = array_of("hex(a.id)", "c.client_no", "c.name", "a.title", "a.due", "a.starts", "a.note")
    rows = read_json(
        connection,
        f"SELECT {columns} AS j FROM task {_FROM}"
        " WHERE coalesce(a.state, 'open') = 'open' AND a.due BETWEEN ? AND ? ORDER BY a.due, a.id",
        span,
    )
    return [
        DiaryTask(
            bytes.fromhex(row[0]),
            row[1] or "",
            row[2] or "",
            row[3] or "",
            dt.date.fromisoformat(row[4]),
            day(row[5]),
            row[6] or "",
        )
        for row in rows
    ]


def _id(text: str | None) -> bytes | None:
    return bytes.fromhex(text) if text else None
