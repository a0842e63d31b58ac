"""Read side of 今日: what is to be acted on, how far the day's targets are, and whom a change touched."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Protocol

from db.codec import heads_of
from db.log import MERGE, operation_name
from db.queries.calendar import turn_rows
from db.queries.duties import duty_rows_where
from workbench.domain.registry import BY_NAME
from workbench.readmodels.lists import DutyRow
from workbench.readmodels.today import DayTally

if TYPE_CHECKING:
    from db.store import Book

#: Kinds of appointments that bring a client to the branch.
_EXPECTED = ("arrival", "event")
_ANY_DAY = "9999-12-31"


class Tallied(Protocol):
    """A book that knows how many obligations it keeps."""

    def duty_tally(self) -> Mapping[tuple[str, str, str], int]:
        """Return how many obligations are kept by kind, state and due day (ISO)."""


def duties_to_act_on(
    book: Book,
    today: dt.date,
    leads: Mapping[str, int],
    clients: Iterable[bytes] | None = None,
    *,
    kinds: Iterable[str] | None = None,
    most: int | None = None,
) -> list[DutyRow]:
    """Return the open obligations that the day asks for, the most pressing first.

    Args:
        leads: kind → days before its due day from which an obligation of that kind is listed; other kinds are
            listed as soon as they are owed.
        clients: only theirs, e.g. of those a change touched; None for everybody.
        kinds: only these kinds.
        most: at most so many of each kind, those that are due first.
    """
    condition, values = _acting(today, leads)
    for column, wanted in (("client_id", clients), ("kind", kinds)):
        if wanted is not None:
            listed = list(wanted)
            condition += f" AND d.{column} IN ({','.join('?' * len(listed))})"
            values += listed
    return _first_of_kind(book, condition, values, most)


def settled_duties(book: Book, today: dt.date, most: int | None = None) -> list[DutyRow]:
    """Return obligations of running periods that are done or waived; at most so many of each kind."""
    day = today.isoformat()
    condition = "d.state IN ('done', 'waived') AND d.period_from <= ? AND d.period_to >= ?"
    return _first_of_kind(book, condition, [day, day], most)


def duty_counts(book: Tallied, today: dt.date, leads: Mapping[str, int]) -> dict[str, tuple[int, int]]:
    """Return kind → how many obligations the day asks for, and how many of them are overdue."""
    latest = {kind: (today + dt.timedelta(days=days)).isoformat() for kind, days in leads.items()}
    found: dict[str, tuple[int, int]] = {}
    for (kind, state, due), count in book.duty_tally().items():
        late = state == "overdue"
        if count and (late or (state == "due" and due <= latest.get(kind, _ANY_DAY))):
            asked, overdue = found.get(kind, (0, 0))
            found[kind] = asked + count, overdue + count * late
    return found


def _acting(today: dt.date, leads: Mapping[str, int]) -> tuple[str, list[Any]]:
    latest = " ".join("WHEN ? THEN ?" for _kind in leads)
    limit = f"CASE d.kind {latest} ELSE '{_ANY_DAY}' END" if leads else f"'{_ANY_DAY}'"
    values: list[Any] = []
    for kind, days in leads.items():
        values += [kind, (today + dt.timedelta(days=days)).isoformat()]
    return f"(d.state = 'overdue' OR (d.state = 'due' AND d.due <= {limit}))", values


def _first_of_kind(book: Book, condition: str, values: list[Any], most: int | None) -> list[DutyRow]:
    if most is None:
        return duty_rows_where(book, condition, values)
    ranked = (
        "SELECT row, row_number() OVER (PARTITION BY kind ORDER BY due, rank, id) AS place FROM duty d"
        f" WHERE {condition}"
    )
    rows = book.connection.execute(f"SELECT group_concat(row) FROM ({ranked}) WHERE place <= ?", [*values, most])
    (found,) = rows.fetchone()
    return duty_rows_where(book, f"d.row IN ({found})") if found else []


def day_tally(book: Book, day: dt.date) -> DayTally:
    """Return what was recorded on a day, greetings included."""
    calls, reached, agreed, arrivals, visits, invited = book.connection.execute(
        "SELECT count(*) FILTER (WHERE channel = 'call'),"
        " count(*) FILTER (WHERE channel = 'call' AND result != 'no-answer'),"
        " count(*) FILTER (WHERE result = 'appointment'),"
        " count(*) FILTER (WHERE channel = 'arrival'),"
        " count(*) FILTER (WHERE channel = 'visit'),"
        " count(DISTINCT client_id) FILTER (WHERE channel IN ('call', 'wechat', 'sms') AND occasion IS NULL)"
        ' FROM interaction WHERE "on" = ?',
        (day.isoformat(),),
    ).fetchone()
    return DayTally(calls, reached, agreed, arrivals, visits, invited, len(_expected(book, day)))


def _expected(book: Book, day: dt.date) -> set[bytes]:
    """Return the clients who are to come on a day."""
    rows = book.connection.execute(
        "SELECT client_id FROM appointment WHERE starts >= ? AND starts < ? AND client_id IS NOT NULL"
        f" AND kind IN ({', '.join('?' * len(_EXPECTED))}) AND state IS NOT 'cancelled'",
        (day.isoformat(), (day + dt.timedelta(days=1)).isoformat(), *sorted(_EXPECTED)),
    )
    turns = turn_rows(book, day, day)
    return {client for (client,) in rows} | {row.client_id for row in turns if row.kind in _EXPECTED and row.client_id}


def client_count(book: Book) -> int:
    """Return how many clients the book holds."""
    return int(book.connection.execute("SELECT count(*) FROM client").fetchone()[0])


def clients_touched(book: Book, operation: str) -> set[bytes] | None:
    """Return the clients whose rows, or what belongs to them, a transaction of this device wrote.

    None when that is not known: a merge writes what others wrote.
    """
    author, seq = book.log.author, operation.rpartition(".")[2]
    if not seq.isdigit() or operation_name(author, int(seq)) != operation:
        return None
    found = book.connection.execute(
        "SELECT id, verb FROM log_transaction WHERE author = ? AND seq = ?", (author, int(seq))
    ).fetchone()
    if found is None or found[1] == MERGE:
        return None
    rows = {row: table for frame in book.log.frames(found[0]) for _kind, table, row, _commitment in heads_of(frame)}
    clients = {row for row, table in rows.items() if table == BY_NAME["client"].number}
    return clients | book.projection.families.parents_of(set(rows) - clients)
