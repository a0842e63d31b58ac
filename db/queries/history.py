"""Read side of the operation log."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.store import Book


def operations_of(book: Book, client: bytes) -> set[int]:
    """Return the local numbers of the transactions that touched a client, what belongs to it, or showed it."""
    rows = book.connection.execute(
        "SELECT tx FROM log_touch WHERE row = ?"
        " UNION SELECT tx FROM log_touch JOIN log_parent ON child = row WHERE parent = ?"
        " UNION SELECT tx FROM log_touch JOIN access ON access.id = log_touch.row WHERE access.client_id = ?",
        (client, client, client),
    )
    return {number for (number,) in rows}
