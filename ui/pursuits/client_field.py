"""A field to look for a client of the book in a form."""

from __future__ import annotations

from ui.context import Context
from ui.roster import Roster
from ui.widgets.pick_field import PickField, PickItem
from ui.wording import HIDDEN

#: Clients offered while one types.
_OFFERED = 30


def client_field(context: Context, name: str) -> PickField:
    """Return a field that finds clients by name, reading or number and keeps the one that was picked."""
    roster = Roster.of(context)
    roster.ensure()

    def find(text: str) -> list[PickItem]:
        rows = (roster.row(client) for client in roster.find(text, _OFFERED))
        return [
            PickItem(row.id, row.name, HIDDEN if context.private else row.client_no) for row in rows if row is not None
        ]

    return PickField(name, find)
