"""From columns to domain records: the one place that knows how a client's rows become frozen records.

Lists are read in one step as JSON: row-by-row fetching in a worker thread fights with the window for the
interpreter (`performance.md`, finding 1).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

import orjson

from workbench.domain.clients import (
    Address,
    Appointment,
    Birthday,
    Client,
    ContactWay,
    Holding,
    Interaction,
    Snapshot,
    Task,
)
from workbench.domain.courtesy import stand_aside
from workbench.domain.registry import BY_NAME
from workbench.domain.tierresults import Override
from workbench.ports import Standing

T = TypeVar("T")

#: Bytes of JSON parsed in one go: a millisecond or two.
_PIECE = 1 << 18
#: Rows fetched in one step where there are very many: some megabytes.
_FETCHED = 10_000
#: Rows that are JSON already; json_group_array() would parse each of them once more. No line ends within a row.
_LINES = "CAST(coalesce(group_concat(j, ',' || char(10)), '') AS BLOB)"
#: The columns of a client in the order of `client_of`.
CLIENT_COLUMNS = (
    "client_no name kind status gender birth bday_calendar bday_year bday_month bday_day bday_leap id_type id_no "
    "id_flag employer job risk risk_until opened products salutation preferred_time preference taboo "
    "consent_messages no_contact mourning_until deceased_on public_official important household remark since "
    "risk_on industry recording_no reading manager branch tier_reported source"
).split()
#: Contact ways as the card lists them: the preferred one, the manager's own order, then refused ones last, mobile and
#: whole numbers first.
WAY_ORDER = "preferred IS NOT 1, place IS NULL, place, consent IS 0, kind != 'mobile', masked, rowid"
#: The columns of a task in the order of `task_of`.
TASK_COLUMNS = (
    *("hex(id)", "title", "due", "starts", "state", "done_on", "closed_by", "origin", "hex(origin_id)", "content"),
    "note",
)
_FIGURES = [column.name for column in BY_NAME["snapshot"].columns if column.type == "int"]


def read_json(connection: Any, select: str, values: Sequence[Any] | Mapping[str, Any] = ()) -> list[list[Any]]:
    """Run a SELECT of one `json_array(…)` column named `j` and return all rows, fetched in one step."""
    (text,) = connection.execute(f"SELECT {_LINES} FROM ({select})", values).fetchone()
    rows: list[list[Any]] = []
    for some in _parsed(text):
        rows += some
    return rows


def read_pieces(
    connection: Any, select: str, values: Sequence[Any] | Mapping[str, Any] = ()
) -> Iterator[list[list[Any]]]:
    """Run a SELECT as `read_json` and yield some thousand rows after the other, each piece fetched in one step.

    To fetch rows, to parse them, or to throw them away, keeps the interpreter until it ends, and the window would
    wait for it: who reads very many turns each piece into what it wants before it asks for the next.
    """
    ordered = _LINES.replace("char(10)", "char(10) ORDER BY place")
    numbered = f"SELECT j, row_number() OVER () AS place FROM ({select})"
    for (text,) in connection.execute(f"SELECT {ordered} FROM ({numbered}) GROUP BY place / {_FETCHED}", values):
        yield from _parsed(text)


def _parsed(text: bytes) -> Iterator[list[list[Any]]]:
    """Yield rows of JSON, parsed some at a time."""
    start, end = 0, len(text)
    while start < end:
        cut = text.find(b",\n", start + _PIECE)
        cut = end if cut < 0 else cut
        stand_aside()
        yield orjson.loads(b"[%b]" % text[start:cut])
        start = cut + 2


def array_of(*columns: str) -> str:
    """Return the SQL of a JSON array of columns; ids and references become hex."""
    return f"json_array({', '.join(columns)})"


def day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


def scope(ids: Iterable[bytes] | None, column: str) -> tuple[str, list[bytes]]:
    """Return (WHERE clause, values) that keep the rows of these clients; everybody for None."""
    if ids is None:
        return "", []
    listed = list(ids)
    return f"WHERE {column} IN ({','.join('?' * len(listed))})", listed


def clients(connection: Any, ids: Iterable[bytes] | None = None) -> list[Client]:
    """Return clients in the order of their names."""
    where, values = scope(ids, "id")
    columns = array_of("hex(id)", *CLIENT_COLUMNS)
    rows = read_json(connection, f"SELECT {columns} AS j FROM client {where} ORDER BY name, id", values)
    return [client_of(row) for row in rows]


def client_of(row: list[Any]) -> Client:
    """Return the client of a row: its id as hex, then `CLIENT_COLUMNS`."""
    # fmt: off
    (
        key, client_no, name, kind, status, gender, birth, calendar, year, month, number, leap,
        id_type, id_no, id_flag, employer, job, risk, risk_until, opened, products,
        salutation, preferred_time, preference, taboo,
        consent, no_contact, mourning_until, deceased_on, official, important, household, remark, since,
        risk_on, industry, recording_no, reading, manager, branch, tier_reported, source,
    ) = row
    # fmt: on
    return Client(
        bytes.fromhex(key),
        name or "",
        client_no,
        kind or "person",
        status or "managed",
        gender,
        day(birth),
        Birthday(calendar, month, number, year, bool(leap)) if calendar and month and number else None,
        *(id_type, id_no, id_flag, employer, job, risk),
        day(risk_until),
        day(opened),
        tuple(filter(None, products.split("、"))) if products else (),
        *(salutation, preferred_time, preference, taboo),
        None if consent is None else bool(consent),
        bool(no_contact),
        day(mourning_until),
        day(deceased_on),
        bool(official),
        bool(important),
        household,
        remark,
        day(since),
        day(risk_on),
        *(industry, recording_no, reading, manager, branch, tier_reported, source),
    )


def birthday(facts: dict[str, Any]) -> Birthday | None:
    """Return what is celebrated, None while calendar, month or day is not known."""
    if not (facts["bday_calendar"] and facts["bday_month"] and facts["bday_day"]):
        return None
    return Birthday(
        facts["bday_calendar"], facts["bday_month"], facts["bday_day"], facts["bday_year"], bool(facts["bday_leap"])
    )


def _grouped(
    connection: Any,
    table: str,
    columns: Sequence[str],
    make: Callable[[list[Any]], T],
    ids: Iterable[bytes] | None,
    order: str,
) -> dict[bytes, list[T]]:
    where, values = scope(ids, "client_id")
    select = f"SELECT {array_of('hex(client_id)', *columns)} AS j FROM {table} {where} ORDER BY {order}"
    found: dict[str, list[T]] = {}
    for row in read_json(connection, select, values):
        found.setdefault(row[0], []).append(make(row))
    return {bytes.fromhex(owner): rows for owner, rows in found.items()}


def ways(connection: Any, ids: Iterable[bytes] | None = None) -> dict[bytes, list[ContactWay]]:
    """Return contact ways by client in the order of `WAY_ORDER`."""
    return _grouped(
        connection,
        "contact_way",
        ("hex(id)", "kind", "value", "masked", "preferred", "time", "consent", "note", "place"),
        lambda r: ContactWay(
            bytes.fromhex(r[1]),
            r[2] or "other",
            r[3] or "",
            bool(r[4]),
            bool(r[5]),
            r[6],
            None if r[7] is None else bool(r[7]),
            r[8],
            r[9],
        ),
        ids,
        WAY_ORDER,
    )


def addresses(connection: Any, ids: Iterable[bytes] | None = None) -> dict[bytes, list[Address]]:
    return _grouped(
        connection,
        "address",
        ("hex(id)", "kind", "text", "district", "street", "postcode"),
        lambda r: Address(bytes.fromhex(r[1]), r[2] or "home", r[3] or "", r[4], r[5], r[6]),
        ids,
        "kind = 'other', kind, rowid",
    )


def holdings(connection: Any, ids: Iterable[bytes] | None = None) -> dict[bytes, list[Holding]]:
    """Return holdings by client, the next to mature first, those without maturity last."""
    return _grouped(
        connection,
        "holding",
        ("hex(id)", "kind", "amount_fen", "name", "code", "risk", "starts", "matures", "rate", "as_of"),
        lambda r: Holding(
            bytes.fromhex(r[1]), r[2] or "", r[3] or 0, r[4], r[5], r[6], day(r[7]), day(r[8]), r[9], day(r[10])
        ),
        ids,
        "matures IS NULL, matures, rowid",
    )


def snapshots(connection: Any, ids: Iterable[bytes] | None = None) -> dict[bytes, list[Snapshot]]:
    """Return monthly snapshots by client, oldest first."""

    def make(row: list[Any]) -> Snapshot:
        figures = {name: value for name, value in zip(_FIGURES, row[3:], strict=True) if value is not None}
        return Snapshot(row[1] or "", day(row[2]), figures)

    return _grouped(connection, "snapshot", ("month", "as_of", *_FIGURES), make, ids, "month")


def interactions(connection: Any, ids: Iterable[bytes] | None = None) -> dict[bytes, list[Interaction]]:
    """Return interactions by client, newest first."""
    columns = ("hex(id)", '"on"', "channel", "result", "note", "minutes", "next_step", "next_on", "occasion")
    return _grouped(
        connection,
        "interaction",
        (*columns, "occasion_year", "interest"),
        lambda r: Interaction(
            bytes.fromhex(r[1]),
            dt.date.fromisoformat(r[2]),
            r[3] or "",
            r[4] or "",
            r[5] or "",
            r[6],
            r[7],
            day(r[8]),
            r[9],
            r[10],
            r[11],
        ),
        ids,
        '"on" DESC, at DESC, rowid DESC',
    )


def appointments(connection: Any, ids: Iterable[bytes] | None = None) -> dict[bytes, list[Appointment]]:
    """Return appointments by client, earliest first."""
    return _grouped(
        connection,
        "appointment",
        ("hex(id)", "starts", "minutes", "kind", "title", "place", "purpose", "state"),
        lambda r: Appointment(
            bytes.fromhex(r[1]),
            r[2] or "",
            r[3] or 0,
            r[4] or "visit",
            r[5] or "",
            r[6] or "",
            r[7] or "",
            r[8] or "planned",
        ),
        ids,
        "starts",
    )


def tasks(
    connection: Any, ids: Iterable[bytes] | None = None, settled_from: dt.date | None = None
) -> dict[bytes, list[Task]]:
    """Return tasks by client, the next due first: those that are open, and what was done from a day on (None: ever)."""
    where, values = scope(ids, "client_id")
    condition = f"{where or 'WHERE true'} AND due IS NOT NULL"
    if settled_from is not None:
        condition += f" AND (coalesce(state, 'open') = 'open' OR done_on >= '{settled_from.isoformat()}')"
    columns = array_of("hex(client_id)", *TASK_COLUMNS)
    found: dict[bytes, list[Task]] = {}
    select = f"SELECT {columns} AS j FROM task {condition} ORDER BY due, rowid"
    for owner, *row in read_json(connection, select, values):
        found.setdefault(bytes.fromhex(owner), []).append(task_of(row))
    return found


def task_of(row: Sequence[Any]) -> Task:
    """Return the task of a row of `TASK_COLUMNS`."""
    key, title, due, starts, state, done_on, closed_by, origin, origin_id, content, note = row
    return Task(
        bytes.fromhex(key),
        title or "",
        dt.date.fromisoformat(due),
        day(starts),
        state or "open",
        day(done_on),
        closed_by,
        origin,
        bytes.fromhex(origin_id) if origin_id else None,
        content,
        note or "",
    )


def waivers(connection: Any, ids: Iterable[bytes] | None = None) -> dict[bytes, list[str]]:
    return _grouped(connection, "waiver", ("obligation",), lambda r: r[1] or "", ids, "rowid")


def overrides(connection: Any, ids: Iterable[bytes] | None = None) -> dict[bytes, list[tuple[str, Override]]]:
    """Return the tiers set by hand by client, each with the code of its scheme, the latest last."""
    return _grouped(
        connection,
        "tier_override",
        ("scheme", "tier", "reason", "since", "until"),
        lambda r: (r[1], Override(r[2], r[3] or "", day(r[4]), day(r[5]))),
        ids,
        "since, rowid",
    )


def data_date(connection: Any) -> dt.date | None:
    """Return the newest day that imported figures are of."""
    (newest,) = connection.execute(
        "SELECT max(data_date) FROM import_file WHERE kind IN ('clients', 'snapshots')"
    ).fetchone()
    return day(newest)


def shared_greetings(
    connection: Any, ids: Iterable[bytes] | None = None
) -> dict[bytes, list[tuple[str, int, dt.date]]]:
    """Return the greetings that reached clients through another member of the household, by client."""
    where, values = scope(ids, "g.client_id")
    columns = array_of("hex(g.client_id)", "g.occasion", "g.year", 'i."on"')
    rows = read_json(
        connection,
        f"SELECT {columns} AS j FROM greeting g JOIN interaction i ON i.id = g.interaction_id"
        f" {where} {'AND' if where else 'WHERE'} g.blocked_by = 'household' ORDER BY g.rowid",
        values,
    )
    found: dict[bytes, list[tuple[str, int, dt.date]]] = {}
    for client, occasion, year, on in rows:
        found.setdefault(bytes.fromhex(client), []).append((occasion, year, dt.date.fromisoformat(on)))
    return found


def standings(connection: Any) -> dict[bytes, Standing]:
    """Return the cached standings by client."""
    names = ("aum_fen", "band", "tier", "tier_since", "next_tier", "distance_fen", "completeness")
    columns = array_of("hex(id)", *names, "next_due", "last_contact")
    found = {}
    for row in read_json(connection, f"SELECT {columns} AS j FROM standing"):
        client = bytes.fromhex(row[0])
        found[client] = Standing(
            client_id=client,
            aum_fen=row[1],
            band=row[2],
            tier=row[3],
            tier_since=day(row[4]),
            next_tier=row[5],
            distance_fen=row[6],
            completeness=row[7],
            next_due=day(row[8]),
            last_contact=day(row[9]),
        )
    return found
