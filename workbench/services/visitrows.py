"""Who stands in which row of a printed visit plan: kept with the print, read when its numbers are typed back."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from workbench.ports import Store, Transaction

_NAME, _SCOPE = "visit-plan", "rows"


@dataclass(frozen=True, slots=True)
class PrintedRows:
    """The clients of a printed plan in the order of its rows; `version` counts the prints of its day from 1.

    `at` is the UTC moment it was printed, "" for a plan that nobody printed.
    """

    version: int
    at: str
    clients: tuple[bytes, ...]


def keep_rows(store: Store, tx: Transaction, *, day: date, clients: Sequence[bytes], at: str) -> None:
    """Keep the rows of a plan within the transaction that records its print; the same rows are kept once."""
    before = printed_rows(store, day)
    if not clients or (before and before[-1].clients == tuple(clients)):
        return
    payload = json.dumps([client.hex() for client in clients])
    # Two computers may print the plans of one day: each print is a row of its own.
    values = {"name": _NAME, "period": day.isoformat(), "scope": _SCOPE, "payload": payload, "at": at}
    tx.put("frozen_report", tx.new_id(), {**values, "version": len(before) + 1})


def printed_rows(store: Store, day: date) -> list[PrintedRows]:
    """Return the prints of a day's plan whose rows are known, the first one first."""
    found = sorted(store.frozen_reports(_NAME, day.isoformat(), _SCOPE), key=lambda row: str(row["at"]))
    return [
        PrintedRows(number, str(row["at"]), tuple(bytes.fromhex(one) for one in json.loads(row["payload"])))
        for number, row in enumerate(found, 1)
    ]
