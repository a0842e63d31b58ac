"""Read side of opportunities and referrals: each list in a few steps, whatever its length."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

from db.queries.records import array_of, day, read_json, scope
from workbench.domain.opportunities import NextStep, Opportunity, Step
from workbench.domain.referrals import Referral

_COLUMNS = array_of(
    "hex(o.id)",
    "hex(o.client_id)",
    "c.client_no",
    "c.name",
    "o.title",
    "o.need",
    "o.product",
    "o.amount_fen",
    "o.stage",
    "o.stage_on",
    "o.source",
    "hex(o.referral_id)",
    "o.outcome",
    "o.reason",
    "o.opened",
    "o.closed",
    "o.note",
)
_REFERRAL = array_of(
    "hex(r.id)",
    "hex(r.client_id)",
    "c.client_no",
    "c.name",
    "c.status",
    'r."on"',
    "r.source",
    "r.signals",
    "coalesce(p.name, r.referrer)",
    "r.referrer_role",
    "hex(r.referrer_id)",
    "r.assigned",
    "r.outcome",
    "r.outcome_on",
    "r.feedback",
    "r.feedback_on",
    "r.note",
    # The first contact that reached the client since the assignment (A2); who was not reached was not contacted.
    """(SELECT min(i."on") FROM interaction i WHERE i.client_id = r.client_id AND i."on" >= r.assigned
        AND i.result IS NOT 'no-answer')""",
    "(SELECT count(*) FROM opportunity o WHERE o.referral_id = r.id)",
)


def ref(text: str | None) -> bytes | None:
    """Return the id of a hex text, None for an empty one."""
    return bytes.fromhex(text) if text else None


class PipelineReads:
    """The opportunities and referrals of a book, each list read in a few steps."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def opportunities(self, clients: Iterable[bytes] | None = None) -> list[Opportunity]:
        """Return the opportunities of these clients, or all, those that stand longest in their stage first."""
        ids = None if clients is None else list(clients)
        steps, nexts = self._steps(ids), self._nexts(ids)
        where, values = scope(ids, "o.client_id")
        select = f"SELECT {_COLUMNS} AS j FROM opportunity o JOIN client c ON c.id = o.client_id {where}"
        rows = read_json(self._connection, f"{select} ORDER BY o.stage_on, o.id", values)
        return [_opportunity(row, steps, nexts) for row in rows]

    def referrals(self, clients: Iterable[bytes] | None = None) -> list[Referral]:
        """Return the referrals of these clients, or all, the newest first."""
        where, values = scope(clients, "r.client_id")
        select = (
            f"SELECT {_REFERRAL} AS j FROM referral r JOIN client c ON c.id = r.client_id"
            f" LEFT JOIN client p ON p.id = r.referrer_id {where}"
        )
        return [_referral(row) for row in read_json(self._connection, f'{select} ORDER BY r."on" DESC, r.id', values)]

    def contacts(self, client: bytes, most: int = 12) -> list[tuple[bytes, dt.date, str, str, str]]:
        """Return (id, day, channel, result, note) of the newest contacts of a client, the newest first."""
        columns = array_of("hex(id)", '"on"', "channel", "result", "note")
        select = (
            f'SELECT {columns} AS j FROM interaction WHERE client_id = ? ORDER BY "on" DESC, at DESC LIMIT {int(most)}'
        )
        return [
            (bytes.fromhex(row[0]), dt.date.fromisoformat(row[1]), row[2] or "", row[3] or "", row[4] or "")
            for row in read_json(self._connection, select, (client,))
            if row[1]
        ]

    def tasks_of(self, origin: str, row: bytes) -> list[tuple[bytes, str]]:
        """Return (id, state) of the tasks that a row asked for."""
        rows = self._connection.execute(
            "SELECT id, coalesce(state, 'open') FROM task WHERE origin = ? AND origin_id = ? ORDER BY rowid",
            (origin, row),
        )
        return [(bytes(task), state) for task, state in rows.fetchall()]

    def _steps(self, clients: list[bytes] | None) -> dict[str, list[Step]]:
        where, values = scope(clients, "client_id")
        columns = array_of("hex(opportunity_id)", "hex(id)", "stage", '"on"', "note", "hex(interaction_id)")
        found: dict[str, list[Step]] = {}
        select = f'SELECT {columns} AS j FROM opportunity_step {where} ORDER BY "on", id'
        for row in read_json(self._connection, select, values):
            on = day(row[3])
            if on is not None:
                step = Step(bytes.fromhex(row[1]), row[2] or "", on, row[4] or "", ref(row[5]))
                found.setdefault(row[0], []).append(step)
        return found

    def _nexts(self, clients: list[bytes] | None) -> dict[str, NextStep]:
        """Return the open task of each opportunity, the next due one where there are several."""
        where, values = scope(clients, "client_id")
        only = f"{where} AND" if where else "WHERE"
        columns = array_of("hex(origin_id)", "hex(id)", "title", "due")
        select = (
            f"SELECT {columns} AS j FROM task {only} origin = 'opportunity' AND coalesce(state, 'open') = 'open'"
            " AND due IS NOT NULL ORDER BY due, id"
        )
        found: dict[str, NextStep] = {}
        for row in read_json(self._connection, select, values):
            found.setdefault(row[0], NextStep(bytes.fromhex(row[1]), row[2] or "", dt.date.fromisoformat(row[3])))
        return found


def _opportunity(row: list[Any], steps: dict[str, list[Step]], nexts: dict[str, NextStep]) -> Opportunity:
    return Opportunity(
        bytes.fromhex(row[0]),
        bytes.fromhex(row[1]),
        row[2] or "",
        row[3] or "",
        row[4] or "",
        row[5] or "",
        row[6] or "",
        row[7],
        row[8] or "",
        day(row[9]),
        row[10] or "",
        ref(row[11]),
        row[12],
        row[13] or "",
        day(row[14]),
        day(row[15]),
        row[16] or "",
        tuple(steps.get(row[0], ())),
        None if row[12] else nexts.get(row[0]),
    )


def _referral(row: list[Any]) -> Referral:
    return Referral(
        bytes.fromhex(row[0]),
        bytes.fromhex(row[1]),
        row[2] or "",
        row[3] or "",
        row[4] or "managed",
        day(row[5]),
        row[6] or "",
        tuple((row[7] or "").split()),
        row[8] or "",
        row[9] or "",
        ref(row[10]),
        day(row[11]),
        row[12],
        day(row[13]),
        row[14] or "",
        day(row[15]),
        row[16] or "",
        day(row[17]),
        row[18],
    )
