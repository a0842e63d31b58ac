"""Read side of the visit calendar: appointments and the turns of series, and what they are judged against."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from db.queries.records import array_of, day, read_json
from workbench.domain.agenda import Person, SeriesRule
from workbench.domain.clients import Appointment
from workbench.readmodels.lists import AppointmentRow

if TYPE_CHECKING:
    from db.store import Book

#: Days within which a planned appointment may be what has just taken place.
_JUST = 7
#: Days around today within which the turn of a series is looked for by its id.
_AROUND = 400
#: So many clients can be named in a question.
_FEW = 900
_SHARED = ("client_id", "starts", "minutes", "kind", "title", "place", "purpose", "mode", "remind", "note")
_COLUMNS = array_of(
    "hex(a.id)",
    "hex(a.client_id)",
    "c.name",
    *(f"a.{column}" for column in _SHARED[1:]),
    "a.state",
    "hex(a.series_id)",
    "a.occurrence",
    "s.rule",
)
_SERIES = array_of(
    "hex(a.id)", "hex(a.client_id)", "c.name", *(f"a.{column}" for column in _SHARED[1:]), "a.rule", "a.skipped"
)
_PERSON = array_of(
    "hex(id)", "name", "preferred_time", "taboo", "mourning_until", "coalesce(no_contact, 0)", "deceased_on"
)


def appointment_rows(book: Book, first: dt.date, last: dt.date) -> list[AppointmentRow]:
    """Return the appointments and the turns of series from `first` to `last`, both included, earliest first."""
    span = (first.isoformat(), (last + dt.timedelta(days=1)).isoformat())
    rows = read_json(
        book.connection,
        f"SELECT {_COLUMNS} AS j FROM appointment a LEFT JOIN client c ON c.id = a.client_id"
        " LEFT JOIN series s ON s.id = a.series_id"
        " WHERE a.starts >= ? AND a.starts < ? ORDER BY a.starts, c.name",
        span,
    )
    found = [_appointment_of(row) for row in rows]
    turns = turn_rows(book, first, last)
    return sorted([*found, *turns], key=lambda row: (row.starts, row.name)) if turns else found


def turn_rows(
    book: Book, first: dt.date, last: dt.date, clients: Iterable[bytes] | None = None
) -> list[AppointmentRow]:
    """Return the turns of series without an appointment of their own, for these clients or for everybody."""
    condition, values = "", []
    if clients is not None:
        values = list(clients)
        condition = f" AND a.client_id IN ({', '.join('?' * len(values))})"
    end = (last + dt.timedelta(days=1)).isoformat()
    rows = read_json(
        book.connection,
        f"SELECT {_SERIES} AS j FROM series a LEFT JOIN client c ON c.id = a.client_id"
        f" WHERE a.starts < ? AND a.rule IS NOT NULL{condition}",
        (end, *values),
    )
    if not rows:
        return []
    touched = _touched(book, first.isoformat(), end)
    return [turn for row in rows for turn in _turns_of(book, row, first, last, touched.get(row[0], frozenset()))]


def _touched(book: Book, first: str, end: str) -> dict[str, set[str]]:
    """Return the turns with an appointment of their own by series, wherever they were moved to."""
    rows = read_json(
        book.connection,
        f"SELECT {array_of('hex(series_id)', 'occurrence')} AS j FROM appointment"
        " WHERE series_id IS NOT NULL AND occurrence >= ? AND occurrence < ?",
        (first, end),
    )
    found: dict[str, set[str]] = {}
    for series, occurrence in rows:
        found.setdefault(series, set()).add(occurrence)
    return found


def _turns_of(
    book: Book, row: list[Any], first: dt.date, last: dt.date, touched: Iterable[str]
) -> Iterable[AppointmentRow]:
    *shown, rule, skipped = row
    series = bytes.fromhex(shown[0])
    turns = SeriesRule(shown[3], rule, frozenset((skipped or "").split())).turns(first, last, but=frozenset(touched))
    client = bytes.fromhex(shown[1]) if shown[1] else None
    name, minutes, kind = shown[2] or "", shown[4] or 0, shown[5] or "visit"
    title, place, purpose, mode = (shown[column] or "" for column in (6, 7, 8, 9))
    for moment in turns:
        yield AppointmentRow(
            book.natural_id("turn", series.hex(), moment),
            client,
            name,
            moment,
            minutes,
            kind,
            title,
            place,
            purpose,
            "planned",
            mode,
            shown[10],
            shown[11] or "",
            series,
            moment,
            rule,
            virtual=True,
        )


def _appointment_of(row: list[Any]) -> AppointmentRow:
    return AppointmentRow(
        bytes.fromhex(row[0]),
        bytes.fromhex(row[1]) if row[1] else None,
        row[2] or "",
        row[3],
        row[4] or 0,
        row[5] or "visit",
        row[6] or "",
        row[7] or "",
        row[8] or "",
        row[12] or "planned",
        row[9] or "",
        row[10],
        row[11] or "",
        bytes.fromhex(row[13]) if row[13] else None,
        row[14] or "",
        row[15] or "",
    )


def people_of(book: Book, clients: Iterable[bytes]) -> dict[bytes, Person]:
    """Return what appointments with these clients have to heed."""
    wanted = list(dict.fromkeys(clients))
    found: dict[bytes, Person] = {}
    for start in range(0, len(wanted), 500):
        some = wanted[start : start + 500]
        rows = read_json(
            book.connection,
            f"SELECT {_PERSON} AS j FROM client WHERE id IN ({', '.join('?' * len(some))})",
            some,
        )
        for key, name, preferred, taboo, mourning, no_contact, deceased in rows:
            person = Person(name or "", preferred, taboo, day(mourning), bool(no_contact), deceased is not None)
            found[bytes.fromhex(key)] = person
    return found


def own_turns(book: Book, series: bytes) -> list[tuple[bytes, dict[str, Any]]]:
    """Return the turns of a series with an appointment of their own, earliest first."""
    rows = read_json(
        book.connection,
        f"SELECT {array_of('hex(id)', 'starts', 'occurrence', 'state')} AS j FROM appointment"
        " WHERE series_id = ? AND occurrence IS NOT NULL ORDER BY occurrence",
        (series,),
    )
    return [
        (bytes.fromhex(row), {"starts": starts, "occurrence": occurrence, "state": state or "planned"})
        for row, starts, occurrence, state in rows
    ]


def meeting_with(book: Book, client: bytes, today: dt.date, appointment: bytes | None = None) -> AppointmentRow | None:
    """Return a planned appointment: the one named, else that of a client which lies nearest before the end of a day.

    Nothing before the last week is taken for what has just taken place.
    """
    first = today - dt.timedelta(days=_JUST)
    near = [row for row in appointment_rows(book, first, today) if row.client_id == client and row.state == "planned"]
    if appointment is None:
        return near[-1] if near else None
    named = next((row for row in near if row.id == appointment), None)
    if named is not None:
        return named
    rows = read_json(
        book.connection,
        f"SELECT {_COLUMNS} AS j FROM appointment a LEFT JOIN client c ON c.id = a.client_id"
        " LEFT JOIN series s ON s.id = a.series_id WHERE a.id = ?",
        (appointment,),
    )
    if rows:
        return _appointment_of(rows[0])
    around = dt.timedelta(days=_AROUND)
    turns = turn_rows(book, today - around, today + around, [client])
    return next((row for row in turns if row.id == appointment), None)


def turns_by_client(
    book: Book, first: dt.date, last: dt.date, clients: Iterable[bytes] | None = None
) -> dict[bytes, list[Appointment]]:
    """Return the turns of series without an appointment of their own by client, earliest first."""
    known = None if clients is None else frozenset(clients)
    few = known if known is not None and len(known) <= _FEW else None
    found: dict[bytes, list[Appointment]] = {}
    for row in turn_rows(book, first, last, few):
        if row.client_id is not None and (known is None or row.client_id in known):
            one = Appointment(row.id, row.starts, row.minutes, row.kind, row.title, row.place, row.purpose)
            found.setdefault(row.client_id, []).append(one)
    return found
