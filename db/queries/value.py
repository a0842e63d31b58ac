"""Read side of the value views: one line of figures a client, the whole book in a handful of steps."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from db.queries.evidence import evidence_condition
from db.queries.records import array_of, day, read_json, scope
from workbench.domain.months import first_day, last_full_month, month_number, month_text
from workbench.domain.registry import BY_NAME
from workbench.domain.standards import Evidence
from workbench.domain.value.composition import area_of
from workbench.domain.value.facts import ValueFacts

_FIGURES = {column.name for column in BY_NAME["snapshot"].columns if column.type == "int"}
#: A month whose figures cover fewer than one client in so many of the fullest month is no whole month of the book.
_WHOLE_MONTH = 2
#: So many clients are named in one query.
_AT_ONCE = 5000

#: (month, assets, balances) by the id of the client in hex.
_Figures = dict[str, tuple[int, int, tuple[int | None, ...]]]


def value_facts(
    connection: Any,
    on: dt.date,
    *,
    columns: Sequence[str],
    evidence: Evidence,
    contact_months: int,
    growth_months: int,
    contribution_months: int,
) -> list[ValueFacts]:
    """Return everybody's figures of a day.

    Args:
        columns: balances that are wanted, columns of table `snapshot`.
        evidence: what counts as a contact.
    """
    months = _months(connection, on)
    newest = _newest_whole(months)
    people = _clients(connection)
    figures = _figures(connection, months, columns)
    strangers = [row[0] for row in people if row[0] not in figures]
    figures |= _older_figures(connection, strangers, newest, columns)
    base = _month_figures(connection, month_text(newest - growth_months), ()) if newest is not None else {}
    recorded = _recorded(connection, newest, contribution_months)
    contacts = _contacts(connection, on, evidence, contact_months)
    begin = None if newest is None else first_day(newest - growth_months)
    nothing: tuple[int | None, ...] = (None,) * len(columns)
    found = []
    for row in people:
        key = row[0]
        month, aum, amounts = figures.get(key, (None, None, nothing))
        gone = month is not None and newest is not None and month < newest
        before = base.get(key, (None, None))[1]
        count, last = contacts.get(key, (0, None))
        known = begin if before is not None else None
        money = (0, aum if before is None else before, nothing) if gone else (aum, before, amounts)
        found.append(_facts(on, row, money, recorded.get(key), (count, last), known, gone=gone))
    return found


def _facts(
    on: dt.date,
    row: Sequence[Any],
    money: tuple[int | None, int | None, tuple[int | None, ...]],
    recorded: int | None,
    contacts: tuple[int, dt.date | None],
    known: dt.date | None,
    *,
    gone: bool,
) -> ValueFacts:
    """Return one client's line; `known` is a month in which it had figures."""
    key, client_no, name, status, opened, since, tier, band = row
    return ValueFacts(
        bytes.fromhex(key),
        client_no or "",
        name or "",
        status != "prospect",
        tier,
        band,
        _tenure(on, opened, since, known),
        *money,
        recorded,
        *contacts,
        _silent(on, contacts[1], since),
        gone,
    )


def _clients(connection: Any) -> list[list[Any]]:
    columns = array_of("hex(c.id)", "c.client_no", "c.name", "c.status", "c.opened", "c.since", "s.tier", "s.band")
    return read_json(
        connection,
        f"SELECT {columns} AS j FROM client c LEFT JOIN standing s ON s.id = c.id ORDER BY c.name, c.id",
    )


def _tenure(on: dt.date, opened: str | None, since: str | None, known: dt.date | None) -> int | None:
    """Return days as a client: since the account was opened, else since the book knows of it in any way."""
    starts = [day(opened)] if opened else [day(since), known]
    told = [start for start in starts if start is not None]
    return max(0, (on - min(told)).days) if told else None


def _silent(on: dt.date, last: dt.date | None, since: str | None) -> int | None:
    """Return days without a contact since the newest one or since the book knows of the client."""
    known = [start for start in (last, day(since)) if start is not None]
    return max(0, (on - max(known)).days) if known else None


def _months(connection: Any, on: dt.date) -> dict[int, int]:
    """Return how many clients have figures of each month that counts on the day."""
    ended = month_text(last_full_month(on))
    rows = connection.execute(
        "SELECT month, count(*) FROM snapshot WHERE month <= ? GROUP BY month", (ended,)
    ).fetchall()
    rows += connection.execute(
        "SELECT month, count(*) FROM snapshot WHERE month > ? AND as_of <= ? GROUP BY month", (ended, on.isoformat())
    ).fetchall()
    return {month_number(month): count for month, count in rows}


def _newest_whole(months: dict[int, int]) -> int | None:
    """Return the newest month that covers the book, so that a list of a few clients makes nobody else leave."""
    fullest = max(months.values(), default=0)
    return max((month for month, count in months.items() if count * _WHOLE_MONTH >= fullest), default=None)


def _figures(connection: Any, months: dict[int, int], columns: Sequence[str]) -> _Figures:
    """Return (month, assets, balances) of whom the newest whole month has, or one after it, by the id in hex."""
    newest = _newest_whole(months)
    found: _Figures = {}
    for month in sorted(month for month in months if newest is not None and month >= newest):
        rows = _month_figures(connection, month_text(month), columns)
        found |= {key: (month, aum, amounts) for key, (amounts, aum) in rows.items()}
    return found


def _older_figures(connection: Any, clients: Sequence[str], newest: int | None, columns: Sequence[str]) -> _Figures:
    """Return the same of those whom only an older month has: they have left."""
    if newest is None:
        return {}
    wanted = array_of("hex(client_id)", "max(month)", "aum_fen", *_checked(columns))
    found: _Figures = {}
    for first in range(0, len(clients), _AT_ONCE):
        some = [bytes.fromhex(client) for client in clients[first : first + _AT_ONCE]]
        rows = read_json(
            connection,
            f"SELECT {wanted} AS j FROM snapshot WHERE client_id IN ({_marks(some)}) AND aum_fen IS NOT NULL"
            " AND month < ? GROUP BY client_id",
            (*some, month_text(newest)),
        )
        found |= {row[0]: (month_number(row[1]), row[2], tuple(row[3:])) for row in rows}
    return found


def _month_figures(
    connection: Any, month: str, columns: Sequence[str]
) -> dict[str, tuple[tuple[int | None, ...], int]]:
    wanted = array_of("hex(client_id)", "aum_fen", *_checked(columns))
    rows = read_json(
        connection, f"SELECT {wanted} AS j FROM snapshot WHERE month = ? AND aum_fen IS NOT NULL", (month,)
    )
    return {row[0]: (tuple(row[2:]), row[1]) for row in rows}


def _checked(columns: Sequence[str]) -> Sequence[str]:
    """Return the columns, all of which are figures of the table; names come from a file that people edit."""
    return [column if column in _FIGURES else "NULL" for column in columns]


def _recorded(connection: Any, newest: int | None, months: int) -> dict[str, int]:
    """Return the contribution of clients of whom all of the last full months are recorded."""
    if newest is None:
        return {}
    some = connection.execute(
        "SELECT 1 FROM snapshot WHERE month = ? AND contribution_fen IS NOT NULL LIMIT 1", (month_text(newest),)
    ).fetchone()
    if some is None:
        return {}
    sums: dict[str, int] = {}
    known: Counter[str] = Counter()
    # A month at a time: a month lies together in the book, a client's months do not.
    for month in range(newest - months + 1, newest + 1):
        rows = read_json(
            connection,
            f"SELECT {array_of('hex(client_id)', 'contribution_fen')} AS j FROM snapshot"
            " WHERE month = ? AND contribution_fen IS NOT NULL",
            (month_text(month),),
        )
        for key, fen in rows:
            sums[key] = sums.get(key, 0) + fen
        known.update([key for key, _fen in rows])
    return {key: fen for key, fen in sums.items() if known[key] == months}


def _contacts(connection: Any, on: dt.date, evidence: Evidence, months: int) -> dict[str, tuple[int, dt.date | None]]:
    """Return (contacts in the window, day of the newest) by client in hex; what counts is the standard's `Evidence`."""
    condition, values = evidence_condition(evidence)
    first = _months_before(on, months)
    columns = array_of("hex(client_id)", 'count(*) FILTER (WHERE "on" > ?)', 'max("on")')
    rows = read_json(
        connection,
        f'SELECT {columns} AS j FROM interaction WHERE "on" <= ? AND {condition} GROUP BY client_id',
        (first.isoformat(), on.isoformat(), *values),
    )
    return {row[0]: (row[1], day(row[2])) for row in rows if row[0]}


def contacted(connection: Any, evidence: Evidence, first: dt.date | None, last: dt.date) -> frozenset[bytes]:
    """Return whom a contact reached from `first` (None: ever) to `last`, both included."""
    condition, values = evidence_condition(evidence)
    rows = read_json(
        connection,
        f"SELECT DISTINCT {array_of('hex(client_id)')} AS j FROM interaction"
        f' WHERE "on" BETWEEN ? AND ? AND {condition} AND client_id IS NOT NULL',
        ((first or dt.date.min).isoformat(), last.isoformat(), *values),
    )
    return frozenset(bytes.fromhex(row[0]) for row in rows)


def _marks(values: Sequence[object]) -> str:
    return ",".join("?" * len(values))


def _months_before(on: dt.date, months: int) -> dt.date:
    """Return the day so many months earlier, the month's last day where it is shorter."""
    number = on.year * 12 + on.month - 1 - months
    first = first_day(number)
    last = (first_day(number + 1) - first).days
    return first.replace(day=min(on.day, last))


def area_rows(connection: Any, ids: Iterable[bytes] | None = None) -> dict[bytes, str]:
    """Return the district of the home address, else of any, of everybody or of these; who has none is left out."""
    where, values = scope(ids, "client_id")
    rows = read_json(
        connection,
        f"SELECT {array_of('hex(client_id)', 'district', 'text')} AS j FROM address"
        f" {where or 'WHERE client_id IS NOT NULL'} ORDER BY kind = 'home', rowid",
        values,
    )
    return {bytes.fromhex(row[0]): area_of(row[1] or "", row[2] or "") for row in rows}
