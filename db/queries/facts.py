"""Everything that rules look at of clients, put together from their records, one query a table."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from db.queries import records
from workbench.domain.clients import ClientFacts


def client_facts(connection: Any, ids: Iterable[bytes] | None = None, *, figures: bool = True) -> list[ClientFacts]:
    """Return everything rules look at, for these clients or for everybody, one query a table.

    Months are most of what a book holds; who needs neither them nor holdings says so with `figures`.
    """
    listed = None if ids is None else list(ids)
    by_ways, by_addresses = records.ways(connection, listed), records.addresses(connection, listed)
    by_holdings = records.holdings(connection, listed) if figures else {}
    by_snapshots = records.snapshots(connection, listed) if figures else {}
    by_interactions, by_appointments = (
        records.interactions(connection, listed),
        records.appointments(connection, listed),
    )
    by_waivers, by_tasks = records.waivers(connection, listed), records.tasks(connection, listed)
    by_shared = records.shared_greetings(connection, listed)
    return [
        ClientFacts(
            client,
            by_ways.get(client.id, ()),
            by_addresses.get(client.id, ()),
            by_holdings.get(client.id, ()),
            by_snapshots.get(client.id, ()),
            by_interactions.get(client.id, ()),
            by_appointments.get(client.id, ()),
            frozenset(by_waivers.get(client.id, ())),
            by_tasks.get(client.id, ()),
            by_shared.get(client.id, ()),
        )
        for client in records.clients(connection, listed)
    ]
