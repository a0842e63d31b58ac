"""Which row of the book keeps the greeting of a client for an occasion and year: one, on every device."""

from __future__ import annotations

from typing import Any

from workbench.ports import Store, Writer

#: The kind of key of a greeting: the rows of one run lie beside each other. Older books have rows of the second kind.
KIND, OLDER_KIND = "greeting-of-run", "greeting"


def greeting_id(store: Writer, client: bytes, occasion: str, year: int) -> bytes:
    """Return the id of a greeting that the book does not have yet."""
    return store.natural_id(KIND, client.hex(), occasion, str(year))


def kept_greeting(store: Store, client: bytes, occasion: str, year: int) -> tuple[bytes, dict[str, Any]]:
    """Return the id of a greeting with what the book has of it, nothing where it has none."""
    row = greeting_id(store, client, occasion, year)
    if (kept := store.row("greeting", row)) is not None:
        return row, kept
    older = store.natural_id(OLDER_KIND, client.hex(), occasion, str(year))
    kept = store.row("greeting", older)
    return (row, {}) if kept is None else (older, kept)
