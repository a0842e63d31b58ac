"""Read side of gatherings: each list in one step, whatever its length."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from db.queries.duties import PHONE
from db.queries.records import array_of, day, read_json
from workbench.domain.gatherings import Attendance, Deals, Gathering, PlanItem, PlanTodo
from workbench.domain.invitations import Guest, block_of

_COLUMNS = array_of(
    "hex(g.id)",
    "g.title",
    "g.kind",
    "g.level",
    "g.starts",
    "g.minutes",
    "g.place",
    "g.host",
    "g.capacity",
    "g.state",
    "g.template",
    "g.goal",
    "g.follow_up",
    "g.note",
    "hex(g.appointment_id)",
    "a.listed",
    "a.invited",
    "a.confirmed",
    "a.arrived",
    "a.missed",
    "a.companions",
    "i.tasks",
    "i.tasks_done",
    "i.planned",
    "i.spent",
    "i.next_due",
)
_SELECT = f"""SELECT {_COLUMNS} AS j FROM gathering g
    LEFT JOIN (SELECT gathering_id, count(*) AS listed, sum(invited_on IS NOT NULL) AS invited,
               sum(reply IS 'yes') AS confirmed, sum(came IS 1) AS arrived, sum(came IS 0) AS missed,
               sum(CASE WHEN came IS 1 THEN coalesce(companions, 0) ELSE 0 END) AS companions
               FROM attendance WHERE gathering_id IS NOT NULL GROUP BY gathering_id) a ON a.gathering_id = g.id
    LEFT JOIN (SELECT gathering_id, sum(kind IS 'task') AS tasks,
               sum(kind IS 'task' AND done_on IS NOT NULL) AS tasks_done,
               sum(coalesce(planned_fen, 0)) AS planned, sum(coalesce(spent_fen, 0)) AS spent,
               min(CASE WHEN kind IS 'task' AND done_on IS NULL THEN due END) AS next_due
               FROM gathering_item GROUP BY gathering_id) i ON i.gathering_id = g.id"""
_LINE = (
    "id",
    "kind",
    "phase",
    "title",
    "who",
    "due",
    '"count"',
    "planned_fen",
    "spent_fen",
    "done_on",
    "place",
    "note",
)
_ITEM = array_of("hex(id)", *_LINE[1:])
_TODO = array_of("hex(i.id)", *(f"i.{name}" for name in _LINE[1:]), "hex(g.id)", "g.title")
_PERSON = array_of(
    "hex(a.id)",
    "hex(a.client_id)",
    "c.client_no",
    "c.name",
    "s.band",
    "s.aum_fen",
    PHONE,
    "a.invited_on",
    "a.channel",
    "a.reply",
    "a.replied_on",
    "a.came",
    "a.companions",
    "a.note",
    "a.place",
    "hex(a.interaction_id)",
    "c.deceased_on IS NOT NULL",
    "c.no_contact",
    "c.mourning_until",
    "c.consent_messages",
)
_GUEST = array_of(
    "hex(c.id)",
    "c.client_no",
    "c.name",
    "s.band",
    "s.aum_fen",
    "c.products",
    "c.preference",
    "m.words",
    "c.since",
    "c.status IS 'prospect'",
    "c.deceased_on IS NOT NULL",
    "c.no_contact",
    "c.mourning_until",
    "c.consent_messages",
    "a.invited",
    "a.attended",
    "d.required",
    "d.done",
)
_GUESTS = f"""SELECT {_GUEST} AS j FROM client c
    LEFT JOIN standing s ON s.id = c.id
    LEFT JOIN (SELECT client_id, group_concat(coalesce(code, '') || ' ' || coalesce(note, ''), ' ') AS words
               FROM mark WHERE kind IN ('tag', 'need') GROUP BY client_id) m ON m.client_id = c.id
    LEFT JOIN (SELECT t.client_id, max(t.invited_on) AS invited,
               sum(t.came IS 1 AND g.starts >= :first AND g.starts < :next) AS attended
               FROM attendance t JOIN gathering g ON g.id = t.gathering_id GROUP BY t.client_id) a ON a.client_id = c.id
    LEFT JOIN (SELECT client_id, max(required) AS required, max(done) AS done FROM duty
               WHERE kind = 'salon' AND period_from <= :day AND period_to >= :day GROUP BY client_id) d
              ON d.client_id = c.id
    ORDER BY c.id"""


class GatheringReads:
    """The gatherings of a book; implements `workbench.ports.gatherings.GatheringBook`."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def gatherings(self) -> list[Gathering]:
        """Return all gatherings, the latest day first; those without a day stand before them."""
        rows = read_json(self._connection, f"{_SELECT} ORDER BY g.starts IS NOT NULL, g.starts DESC, g.id")
        return [_gathering(row) for row in rows]

    def gathering(self, row: bytes) -> Gathering | None:
        """Return one gathering, None when there is no such one."""
        rows = read_json(self._connection, f"{_SELECT} WHERE g.id = ?", (row,))
        return _gathering(rows[0]) if rows else None

    def of_appointment(self, appointment: bytes) -> Gathering | None:
        """Return the gathering whose entry in the calendar an appointment is, None when it is of its own."""
        rows = read_json(self._connection, f"{_SELECT} WHERE g.appointment_id = ?", (appointment,))
        return _gathering(rows[0]) if rows else None

    def items(self, gathering: bytes) -> list[PlanItem]:
        """Return the plan of a gathering in its order."""
        select = f"SELECT {_ITEM} AS j FROM gathering_item WHERE gathering_id = ? ORDER BY place IS NULL, place, id"
        return [_item(row) for row in read_json(self._connection, select, (gathering,))]

    def todos(self, until: dt.date, done: dt.date) -> list[PlanTodo]:
        """Return the open tasks of all plans due up to a day, and those that were done on one; the next due first."""
        select = (
            f"SELECT {_TODO} AS j FROM gathering_item i JOIN gathering g ON g.id = i.gathering_id"
            " WHERE i.kind = 'task' AND g.state IS NOT 'cancelled' AND i.due IS NOT NULL"
            " AND ((i.done_on IS NULL AND i.due <= ?) OR i.done_on = ?) ORDER BY i.due, g.starts, i.place, i.id"
        )
        rows = read_json(self._connection, select, (until.isoformat(), done.isoformat()))
        return [PlanTodo(bytes.fromhex(row[-2]), row[-1] or "", _item(row)) for row in rows]

    def attendances(self, gathering: bytes) -> list[Attendance]:
        """Return the list of a gathering by its rows on the sheet."""
        select = (
            f"SELECT {_PERSON} AS j FROM attendance a JOIN client c ON c.id = a.client_id"
            " LEFT JOIN standing s ON s.id = c.id WHERE a.gathering_id = ? ORDER BY a.place IS NULL, a.place, a.id"
        )
        found = self.gathering(gathering)
        on = found.day if found else None
        return [_attendance(row, on) for row in read_json(self._connection, select, (gathering,))]

    def attended_by(self, client: bytes) -> list[tuple[Gathering, Attendance]]:
        """Return the gatherings a client was listed for, the latest first, each with how it stands."""
        pairs = self._connection.execute(
            "SELECT DISTINCT gathering_id FROM attendance WHERE client_id = ? AND gathering_id IS NOT NULL", (client,)
        ).fetchall()
        known = {bytes(row) for (row,) in pairs}
        select = (
            f"SELECT {_PERSON[:-1]}, hex(a.gathering_id)) AS j FROM attendance a JOIN client c ON c.id = a.client_id"
            " LEFT JOIN standing s ON s.id = c.id WHERE a.client_id = ?"
        )
        rows = {row[-1]: row for row in read_json(self._connection, select, (client,))} if known else {}
        shown = [one for one in self.gatherings() if one.id in known] if known else []
        return [(one, _attendance(rows[one.id.hex().upper()], one.day)) for one in shown]

    def guests(self, on: dt.date) -> list[Guest]:
        """Return every client as an invitation for a day looks at it."""
        values = {
            "day": on.isoformat(),
            "first": dt.date(on.year, 1, 1).isoformat(),
            "next": dt.date(on.year + 1, 1, 1).isoformat(),
        }
        return [_guest(row) for row in read_json(self._connection, _GUESTS, values)]

    def fresh(self, clients: Sequence[bytes], since: dt.date) -> frozenset[bytes]:
        """Return which of these clients came into the book since a day, prospects included."""
        marks = ",".join("?" * len(clients))
        rows = self._connection.execute(
            f"SELECT id FROM client WHERE id IN ({marks}) AND (status = 'prospect' OR since >= ?)",
            (*clients, since.isoformat()),
        )
        return frozenset(bytes(row) for (row,) in rows.fetchall())

    def deals(self, gathering: Gathering, days: int) -> Deals:
        """Return what came of those who came within so many days."""
        if gathering.day is None:
            return Deals()
        window = (gathering.day.isoformat(), (gathering.day + timedelta(days=days)).isoformat())
        ((opened, won, fen),) = self._connection.execute(
            "SELECT sum(o.opened >= ? AND o.opened <= ?), sum(o.outcome IS 'won' AND o.closed >= ? AND o.closed <= ?),"
            " sum(CASE WHEN o.outcome IS 'won' AND o.closed >= ? AND o.closed <= ? THEN coalesce(o.amount_fen, 0)"
            " ELSE 0 END) FROM opportunity o WHERE o.client_id IN"
            " (SELECT client_id FROM attendance WHERE gathering_id = ? AND came IS 1)",
            (*window, *window, *window, gathering.id),
        ).fetchall()
        return Deals(opened or 0, won or 0, fen or 0)

    def tasks_left(self, gathering: bytes, client: bytes) -> list[bytes]:
        """Return the open tasks that a gathering left for a client."""
        rows = self._connection.execute(
            "SELECT id FROM task WHERE origin = 'gathering' AND origin_id = ? AND client_id = ?"
            " AND coalesce(state, 'open') = 'open' ORDER BY rowid",
            (gathering, client),
        )
        return [bytes(row) for (row,) in rows.fetchall()]


def _ref(text: str | None) -> bytes | None:
    return bytes.fromhex(text) if text else None


def _gathering(row: list[Any]) -> Gathering:
    return Gathering(
        bytes.fromhex(row[0]),
        row[1] or "",
        row[2] or "other",
        row[3] or "branch",
        row[4] or "",
        row[5] or 0,
        row[6] or "",
        row[7] or "",
        row[8] or 0,
        row[9] or "planned",
        row[10] or "",
        row[11] or "",
        tuple(int(one) for one in (row[12] or "").split() if one.isdigit()),
        row[13] or "",
        _ref(row[14]),
        listed=row[15] or 0,
        invited=row[16] or 0,
        confirmed=row[17] or 0,
        arrived=row[18] or 0,
        missed=row[19] or 0,
        companions=row[20] or 0,
        tasks=row[21] or 0,
        tasks_done=row[22] or 0,
        planned_fen=row[23] or 0,
        spent_fen=row[24] or 0,
        next_due=day(row[25]),
    )


def _item(row: list[Any]) -> PlanItem:
    return PlanItem(
        bytes.fromhex(row[0]),
        row[1] or "task",
        row[2] or "before",
        row[3] or "",
        row[4] or "",
        day(row[5]),
        row[6],
        row[7],
        row[8],
        day(row[9]),
        row[10] or 0,
        row[11] or "",
    )


def _attendance(row: list[Any], on: dt.date | None) -> Attendance:
    return Attendance(
        bytes.fromhex(row[0]),
        bytes.fromhex(row[1]),
        row[2] or "",
        row[3] or "",
        row[4] or "",
        row[5],
        row[6] or "",
        day(row[7]),
        row[8] or "",
        row[9] or "",
        day(row[10]),
        None if row[11] is None else bool(row[11]),
        row[12] or 0,
        row[13] or "",
        row[14] or 0,
        _ref(row[15]),
        block_of(
            deceased=bool(row[16]),
            no_contact=bool(row[17]),
            mourning_until=day(row[18]),
            consent=None if row[19] is None else bool(row[19]),
            day=on or dt.date.min,
        ),
    )


def _guest(row: list[Any]) -> Guest:
    return Guest(
        bytes.fromhex(row[0]),
        row[1] or "",
        row[2] or "",
        row[3] or "",
        row[4],
        tuple(one for one in (row[5], row[6], row[7]) if one),
        day(row[8]),
        bool(row[9]),
        bool(row[10]),
        bool(row[11]),
        day(row[12]),
        None if row[13] is None else bool(row[13]),
        day(row[14]),
        row[15] or 0,
        row[16] or 0,
        row[17] or 0,
    )
