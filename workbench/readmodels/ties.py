"""What services read of households, relations and teams; `db.queries.ties` answers it in one step each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Protocol

from workbench.domain.households import Household
from workbench.domain.relations import Known, Relation
from workbench.domain.teams import Teammate


class TieBook(Protocol):
    """The book for reading what ties its clients together."""

    def known(self, clients: Iterable[bytes]) -> Mapping[bytes, Known]:
        """Return those of these clients that are in the book."""

    def relations(self, clients: Iterable[bytes]) -> Sequence[Relation]:
        """Return every row that names one of these clients on either side, the oldest first."""

    def relation(self, row: bytes) -> Relation | None:
        """Return one row, None when it is gone."""

    def employed_by(self, company: str) -> Sequence[Known]:
        """Return the people whose employer begins with the name of a company."""

    def companies_named(self, employer: str) -> Sequence[Known]:
        """Return the companies of the book whose name an employer begins with."""

    def households(self, keys: Iterable[str] | None = None, *, today: date) -> Sequence[Household]:
        """Return these households, or all, with their members by name; a key that nobody holds has no members."""

    def household_names(self) -> Mapping[str, str]:
        """Return what households are called that somebody named, by key."""

    def household_called(self, key: str) -> str:
        """Return what a household is called: its name, else the text of the file, else after its first member."""

    def household_of(self, client: bytes) -> str:
        """Return the key of a client's household, "" for none."""

    def speakers(self) -> frozenset[bytes]:
        """Return the members that were chosen to be greeted for their households."""

    def months(self, clients: Iterable[bytes] | None, on: date) -> Mapping[bytes, Mapping[str, int]]:
        """Return the month averages of assets in fen by client and month, as far as they are known on a day.

        Of these clients, or of everybody for None.
        """

    def team(self, clients: Iterable[bytes]) -> Mapping[bytes, Sequence[Teammate]]:
        """Return who else looks after these clients, in the order of roles and days."""

    def team_names(self) -> Sequence[tuple[str, str, str]]:
        """Return (name, role, phone) of everybody who ever stood in a team, the most frequent first."""
