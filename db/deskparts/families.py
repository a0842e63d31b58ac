"""What the days of households ask of the open book; implements `workbench.ports.family.FamilyBook`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from db.queries import familydays, records
from db.store import Book
from workbench.domain.clients import Client


class FamilyReads(Book):
    """A book that tells of families."""

    def everybody(self) -> Sequence[Client]:
        return records.clients(self.connection)

    def relatives_with_birthday(self, on: dt.date) -> Sequence[tuple[bytes, str, str, str]]:
        return familydays.relatives_with_birthday(self.connection, on)

    def yearly_events(self, kinds: Sequence[str]) -> Sequence[tuple[bytes, str, dt.date, str]]:
        return familydays.yearly_events(self.connection, kinds)
