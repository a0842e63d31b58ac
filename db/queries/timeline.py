"""Read side of a client's timeline: what stands in the tables, in a few statements however long the story is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from db import codec
from db.families import POINTING
from db.log import moment, operation_name
from db.queries.records import array_of, day, read_json
from db.rows import row_values
from workbench.readmodels.timeline import Happening

if TYPE_CHECKING:
    from db.store import Book

_OF_GATHERING = "(SELECT {} FROM gathering WHERE id = gathering_id)"
#: The columns told of each table, the first one being the day; what they are called is what `values` holds.
_TOLD: Mapping[str, tuple[str, ...]] = {
    "interaction": (
        '"on"',
        *("at", "channel", "result", "note", "minutes", "next_step", "next_on", "occasion", "occasion_year"),
        *("interest", "lower(hex(group_id))", "news", "opinion", "appraisal"),
    ),
    "appointment": ("substr(starts, 1, 10)", "starts", "minutes", "kind", "title", "place", "purpose", "state"),
    "greeting": ("day", "occasion", "year", "channel", "text", "state", "blocked_by", "lower(hex(interaction_id))"),
    "entitlement_use": ('"on"', "entitlement", "count", "note"),
    "tier_override": ("since", "tier", "until", "reason"),
    "life_event": ('"on"', "kind", "yearly", "person", "note"),
    "task": ("coalesce(done_on, due)", "title", "due", "done_on", "state", "note", "origin"),
    "opportunity_step": ('"on"', "stage", "note", "lower(hex(opportunity_id))"),
    "opportunity": ("opened", "title", "need", "product", "amount_fen", "stage", "outcome", "reason", "closed"),
    "referral": ('"on"', "source", "referrer", "outcome", "outcome_on", "feedback", "note"),
    "mark": ('"on"', "kind", "code", "score", "note"),
    "verification": ('"on"', "part", "source", "note"),
    "attendance": (
        f"coalesce({_OF_GATHERING.format('substr(starts, 1, 10)')}, invited_on)",
        *(_OF_GATHERING.format("title"), "invited_on", "reply", "came", "note", "lower(hex(interaction_id))"),
    ),
}
_NAMES = {f"lower(hex({one}_id))": one for one in ("group", "interaction", "opportunity")}
_NAMES[_OF_GATHERING.format("title")] = "title"
#: Where a table's rows tell nothing of the story: a promise stands in its contact, a tag is no event.
_LEFT_OUT = {"task": "state = 'done'", "mark": "kind != 'tag'", "greeting": "state IN ('done', 'blocked', 'skipped')"}


def told(book: Book, client: bytes) -> list[Happening]:
    """Return what the tables tell of a client, in no order: one statement for all of them, one for groups."""
    selects, values = [], []
    for table, columns in _TOLD.items():
        where = f" AND {_LEFT_OUT[table]}" if table in _LEFT_OUT else ""
        told_columns = array_of(f"'{table}'", "hex(id)", *columns)
        selects.append(f"SELECT {told_columns} AS j FROM {table} WHERE client_id = ?{where}")
        values.append(client)
    found = []
    groups = _group_sizes(book, client)
    for table, row, on, *rest in read_json(book.connection, " UNION ALL ".join(selects), values):
        when = day(on)
        if when is None:
            continue
        names = [_NAMES.get(column, column) for column in _TOLD[table][1:]]
        facts = {name: value for name, value in zip(names, rest, strict=True) if value not in (None, "")}
        if facts.get("group"):
            facts["others"] = groups.get(facts["group"], 1) - 1
        moment = facts.get("starts") or facts.get("at") or on
        found.append(Happening(table, table, when, str(moment), table, bytes.fromhex(row), facts))
    return found


def _group_sizes(book: Book, client: bytes) -> dict[str, int]:
    """Return how many took part in the contacts that the client had together with others."""
    rows = book.connection.execute(
        "SELECT lower(hex(group_id)), count(*) FROM interaction WHERE group_id IN"
        " (SELECT group_id FROM interaction WHERE client_id = ? AND group_id IS NOT NULL) GROUP BY group_id",
        (client,),
    )
    return dict(rows.fetchall())


def imports(book: Book, client: bytes) -> list[tuple[str, str, str]]:
    """Return (operation, UTC moment, file) of every import that wrote something of a client."""
    rows = book.connection.execute(
        "SELECT author, seq, stamp_ms, meta FROM log_transaction WHERE verb = 'import' AND id IN"
        " (SELECT tx FROM log_touch WHERE row = ?"
        f" UNION SELECT tx FROM log_touch JOIN log_parent ON child = row WHERE log_parent.{POINTING} AND parent = ?)",
        (client, client),
    ).fetchall()
    return [(operation_name(author, seq), moment(stamp), codec.open_meta(meta)[0]) for author, seq, stamp, meta in rows]


#: The contact that kept an appointment: the one that names it, else one of its client, day and kind that names none.
_KEPT = (
    "SELECT i.id FROM appointment a JOIN interaction i ON i.appointment_id = a.id OR (i.appointment_id IS NULL"
    ' AND i.client_id = a.client_id AND i."on" = substr(a.starts, 1, 10) AND i.channel = a.kind)'
    " WHERE a.id = ? AND a.state = 'done' ORDER BY i.appointment_id IS NULL, i.rowid DESC LIMIT 1"
)


def contact(book: Book, interaction: bytes) -> list[dict[str, Any]]:
    """Return the rows of a contact with their ids and the names of the clients; those of a group together.

    A contact is named by one of its rows or by the appointment that it kept.
    """
    own = row_values(book.connection, "interaction", interaction)
    if own is None:
        kept = book.connection.execute(_KEPT, (interaction,)).fetchone()
        return contact(book, kept[0]) if kept is not None else []
    ids = [interaction]
    if own["group_id"] is not None:
        rows = book.connection.execute(
            "SELECT id FROM interaction WHERE group_id = ? ORDER BY rowid", (own["group_id"],)
        )
        ids = [row for (row,) in rows]
    found = []
    for row in ids:
        values = row_values(book.connection, "interaction", row)
        if values is not None and values["client_id"] is not None:
            (name,) = book.connection.execute(
                "SELECT coalesce((SELECT name FROM client WHERE id = ?), '')", (values["client_id"],)
            ).fetchone()
            found.append({"id": row, "name": name, **values})
    return found


def hanging_on(book: Book, interactions: Iterable[bytes]) -> list[tuple[str, bytes]]:
    """Return (table, row) of what a contact made or fulfilled: open promises, greetings, steps of opportunities, gifts.

    A task that it closed, in the same step and on its day, is `settled`; what a visit report promised beside its next
    step is a `promise`.
    """
    listed = list(interactions)
    if not listed:
        return []
    marks = ",".join("?" * len(listed))
    rows = book.connection.execute(
        f"SELECT 'task', id FROM task WHERE origin = 'interaction' AND state = 'open' AND origin_id IN ({marks})"
        " UNION ALL SELECT 'promise', t.id FROM interaction i JOIN task t ON t.origin = 'appointment'"
        " AND t.origin_id = i.appointment_id AND t.client_id = i.client_id AND t.state = 'open'"
        f" WHERE i.id IN ({marks})"
        f" UNION ALL SELECT 'greeting', id FROM greeting WHERE interaction_id IN ({marks})"
        f" UNION ALL SELECT 'opportunity_step', id FROM opportunity_step WHERE interaction_id IN ({marks})"
        f" UNION ALL SELECT 'gift', id FROM gift WHERE state = 'given' AND interaction_id IN ({marks})"
        " UNION ALL SELECT DISTINCT 'settled', t.id FROM interaction i"
        " JOIN task t ON t.client_id = i.client_id AND t.state = 'done' AND t.done_on = i.\"on\""
        f" WHERE i.id IN ({marks}) AND EXISTS (SELECT 1 FROM log_touch a JOIN log_touch b ON b.tx = a.tx"
        " WHERE a.row = t.id AND b.row = i.id)",
        listed * 6,
    )
    return [(table, row) for table, row in rows]
