"""What the recycle bin asks of the open book."""

from __future__ import annotations

from collections.abc import Sequence

from db.queries import deleted
from db.store import Book
from workbench.readmodels.deleted import Write


class BinReads(Book):
    """A book that tells what was deleted; implements `workbench.services.recycling.BinStore`."""

    def bringing_back(self, row: bytes) -> Sequence[Write]:
        """Return what is written to bring a deleted row back."""
        return deleted.bringing_back(self, row)
