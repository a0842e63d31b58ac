"""Read side of movements: two months of everybody, each in one step, and never through the full facts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import orjson

from db.queries.records import array_of, day, read_json, scope
from workbench.domain.columns import METRICS
from workbench.domain.months import last_full_month, month_text
from workbench.readmodels.movements import ListedName, MonthFigures

#: More clients than this are read with everybody: naming them one by one to the book would cost more.
_FEW = 2_000
_ID = 16


@dataclass(frozen=True, slots=True)
class MonthReads:
    """Implements `workbench.ports.MonthBook` on an open connection."""

    connection: Any

    def known(self, metric: str, on: dt.date) -> list[str]:
        # Steps from month to month in the index; counting them would read every row.
        rows = self.connection.execute(
            "WITH RECURSIVE months(month) AS (SELECT min(month) FROM snapshot UNION ALL"
            " SELECT (SELECT min(s.month) FROM snapshot s WHERE s.month > months.month) FROM months"
            " WHERE month NOT NULL) SELECT month FROM months WHERE EXISTS (SELECT 1 FROM snapshot s"
            f" WHERE s.month = months.month AND {_column(metric)} IS NOT NULL AND client_id IS NOT NULL"
            " AND (s.month <= ? OR as_of <= ?)) ORDER BY month",
            (month_text(last_full_month(on)), on.isoformat()),
        )
        return [month for (month,) in rows.fetchall()]

    def figures(self, metric: str, month: str) -> MonthFigures:
        # Ids and figures come as three long texts: one row to hand over instead of one a client.
        column = _column(metric)
        ids, values, products = self.connection.execute(
            f"SELECT group_concat(hex(client_id), ''), group_concat({column}),"
            " group_concat(coalesce(wealth_fen, 'null')) FROM snapshot"
            f" WHERE month = ? AND client_id IS NOT NULL AND {column} IS NOT NULL",
            (month,),
        ).fetchone()
        if not ids:
            return MonthFigures({}, {})
        whole = bytes.fromhex(ids)
        clients = [whole[start : start + _ID] for start in range(0, len(whole), _ID)]
        told = zip(clients, orjson.loads(f"[{products}]"), strict=True)
        return MonthFigures(
            dict(zip(clients, orjson.loads(f"[{values}]"), strict=True)),
            {client: amount for client, amount in told if amount is not None},
        )

    def held(self, kinds: Sequence[str], on: dt.date) -> dict[bytes, tuple[int, dt.date | None]]:
        marks = ",".join("?" * len(kinds))
        columns = array_of("hex(client_id)", "sum(amount_fen)", "min(matures)")
        rows = read_json(
            self.connection,
            f"SELECT {columns} AS j FROM holding WHERE kind IN ({marks}) AND client_id IS NOT NULL"
            " AND coalesce(starts, '') <= ? AND coalesce(matures, '9') >= ? GROUP BY client_id",
            (*kinds, on.isoformat(), on.isoformat()),
        )
        return {bytes.fromhex(row[0]): (row[1] or 0, day(row[2])) for row in rows}

    def names(self, ids: Iterable[bytes]) -> dict[bytes, ListedName]:
        wanted: Collection[bytes] = set(ids)
        where, values = scope(wanted if len(wanted) <= _FEW else None, "c.id")
        columns = array_of("hex(c.id)", "c.client_no", "c.name", "s.tier")
        rows = read_json(
            self.connection, f"SELECT {columns} AS j FROM client c LEFT JOIN standing s ON s.id = c.id {where}", values
        )
        return {bytes.fromhex(row[0]): ListedName(row[1] or "", row[2] or "", row[3]) for row in rows}


def _column(metric: str) -> str:
    """Return the column of a metric; a name that is none never gets into a statement."""
    if metric not in METRICS:
        raise ValueError(metric)
    return metric
