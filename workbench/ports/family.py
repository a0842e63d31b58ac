"""What the days of households are read from."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from workbench.domain.clients import Client
from workbench.readmodels.ties import TieBook


class FamilyBook(Protocol):
    """A book that tells of families."""

    def everybody(self) -> Sequence[Client]:
        """Return every client in the order of their names."""

    def relatives_with_birthday(self, on: date) -> Sequence[tuple[bytes, str, str, str]]:
        """Return (client, name, role, birthday as written) of those around clients who are not in the book.

        Whose tie ended before `on` is left out.
        """

    def yearly_events(self, kinds: Sequence[str]) -> Sequence[tuple[bytes, str, date, str]]:
        """Return (client, kind, first day, note) of the yearly life events of these kinds."""

    def ties(self) -> TieBook:
        """Return the book for reading households, relations and teams."""
