"""Six clients whom nothing keeps from being greeted, just before New Year; how their run and their duties are read."""

from __future__ import annotations

import datetime as dt
from typing import Any

from db.desk import Desk
from tests.helpers.desk import fill
from workbench.services.caches import Caches
from workbench.services.clients import set_client
from workbench.services.evaluating import obligations_of
from workbench.services.greetingruns import greeting_run
from workbench.services.rules import Rules, load_rules

TODAY = dt.date(2026, 12, 30)
#: The run that they are greeted in.
RUN: Any = {"occasion": "new-year", "year": 2027}


def rules_of(desk: Desk) -> Rules:
    rules = load_rules(desk, TODAY)
    Caches(desk).finish(rules, TODAY)
    return rules


def lines(desk: Desk) -> dict[bytes, tuple[str, str]]:
    run = greeting_run(desk, rules=rules_of(desk), today=TODAY, **RUN)
    return {line.client_id: (line.state, line.through) for line in run.lines}


def owed(desk: Desk, client: bytes) -> list[str]:
    found = obligations_of(desk, rules=rules_of(desk), today=TODAY, ids=[client])
    return [one.state for one in found if one.kind == "festival" and "new-year" in one.id]


def cached(desk: Desk, client: bytes) -> list[str]:
    rules_of(desk)
    rows = desk.connection.execute(
        "SELECT state FROM duty WHERE client_id = ? AND kind = 'festival' AND id LIKE '%new-year%'", (client,)
    )
    return [state for (state,) in rows.fetchall()]


def fill_greeted(desk: Desk) -> None:
    """Make the six clients."""
    for client in fill(desk, 6):
        set_client(desk, client=client, fields={"consent_messages": "yes", "mourning_until": "", "no_contact": "no"})
    with desk.transaction("import") as tx:
        for client in desk.client_ids():
            values: Any = {
                "client_id": client,
                "month": "2026-11",
                "as_of": dt.date(2026, 11, 30),
                "aum_fen": 60_000_000,
            }
            tx.put("snapshot", tx.new_id(), values)
