"""Read side of tags: those of some clients, and how many clients each has."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from db.queries.records import array_of, read_json, scope

if TYPE_CHECKING:
    from db.store import Book


def tags_by_client(book: Book, ids: Iterable[bytes]) -> dict[bytes, list[str]]:
    """Return the tags of these clients, the oldest first; clients without one are left out."""
    where, values = scope(ids, "client_id")
    select = f"SELECT {array_of('hex(client_id)', 'code')} AS j FROM mark {where} AND kind = 'tag' ORDER BY rowid"
    found: dict[bytes, list[str]] = {}
    for client, code in read_json(book.connection, select, values):
        found.setdefault(bytes.fromhex(client), []).append(code)
    return found


def tag_counts(book: Book) -> dict[str, int]:
    """Return how many clients have each tag, the most frequent first."""
    select = (
        f"SELECT {array_of('code', 'clients')} AS j FROM (SELECT code, count(DISTINCT client_id) AS clients FROM mark"
        " WHERE kind = 'tag' AND code IS NOT NULL AND client_id IS NOT NULL GROUP BY code ORDER BY clients DESC, code)"
    )
    return dict(read_json(book.connection, select))
