"""What a calendar file is written from: appointments, series and open tasks as the book holds them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class DiaryEntry:
    """An appointment, or a series when `rule` is set; `starts` and `occurrence` are local 'YYYY-MM-DDTHH:MM'.

    Attributes:
        client_no, name: whom it concerns, "" for an entry of one's own.
        occurrence: which turn of `series_id` it stands in for, "" for none.
        skipped: the turns of a series that are left out.
        uid: the name that a file gave it, "" when the book made it itself.
    """

    id: bytes
    client_id: bytes | None
    client_no: str
    name: str
    starts: str
    minutes: int
    kind: str
    title: str = ""
    place: str = ""
    purpose: str = ""
    note: str = ""
    state: str = "planned"
    remind: int | None = None
    series_id: bytes | None = None
    occurrence: str = ""
    rule: str = ""
    skipped: tuple[str, ...] = ()
    uid: str = ""


@dataclass(frozen=True, slots=True)
class DiaryTask:
    """An open task by its day."""

    id: bytes
    client_no: str
    name: str
    title: str
    due: date
    starts: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Diary:
    """Everything of a span of days, earliest first; series are those that begin before its end."""

    entries: Sequence[DiaryEntry] = ()
    series: Sequence[DiaryEntry] = ()
    tasks: Sequence[DiaryTask] = ()
