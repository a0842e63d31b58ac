"""What reads the book as a whole, in few steps: everybody's figures, the months side by side, the pipeline."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Protocol

from workbench.domain.bandpeople import Person
from workbench.domain.opportunities import Opportunity
from workbench.domain.referrals import Referral
from workbench.domain.series import Table
from workbench.domain.standards import Evidence
from workbench.readmodels.movements import ListedName, MonthFigures


class WholeBook(Protocol):
    """The book read column-wise in few steps, for what concerns everybody at once."""

    def people(self) -> Sequence[Person]:
        """Return every client, as they lie in the book, with what the caches hold of them."""

    def newest(self, column: str, on: date) -> Mapping[bytes, int]:
        """Return the newest figure of a column of table `snapshot` that counts on a day, by client."""

    def ranges(self, columns: Sequence[str]) -> Mapping[bytes, Sequence[int | None]]:
        """Return the lowest and the highest figure of each column over all months, one after the other, by client."""

    def tables(self, ids: Iterable[bytes], columns: Sequence[str], on: date) -> Mapping[bytes, Table]:
        """Return the months of these clients that count on a day, these columns only, by client."""

    def tiers(self, ids: Iterable[bytes]) -> Mapping[bytes, str | None]:
        """Return the tiers that the caches hold of these clients."""

    def last_contacts(self, ids: Iterable[bytes], evidence: Evidence, on: date) -> Mapping[bytes, date]:
        """Return the day of the newest interaction up to a day that counts as evidence, by client."""

    def next_steps(self, ids: Iterable[bytes], on: date) -> Mapping[bytes, str]:
        """Return the next step that was noted last up to a day, by client."""

    def maturing(self, first: date, last: date) -> frozenset[bytes]:
        """Return whose holdings mature from one day to another, both included."""

    def to_tell(self) -> Mapping[bytes, Sequence[tuple[str, date, str]]]:
        """Return (kind, day, note) of the life events that are still to be told to the branch's head, by client."""

    def planned(self) -> frozenset[bytes]:
        """Return who has a service plan, be it only a part of one."""

    def risk_ended(self, on: date) -> frozenset[bytes]:
        """Return whose risk assessment ended before a day."""

    def products(self, ids: Iterable[bytes]) -> Mapping[bytes, tuple[str, ...]]:
        """Return the names of products and holdings of these clients."""

    def durations(self, last: int, on: date) -> Mapping[str, list[int]]:
        """Return channel → the newest `last` recorded minutes up to a day, the newest first."""

    def contacts(self, first: date, last: date) -> Sequence[tuple[str, str, str, str | None, int]]:
        """Return (month, channel, result, occasion, how many) of what was recorded from one day to another."""

    def recorded_since(self) -> date | None:
        """Return the day of the first interaction."""


class MonthBook(Protocol):
    """The months of everybody, each read in one step, for what compares months."""

    def known(self, metric: str, on: date) -> list[str]:
        """Return the months ('2026-10') that have a figure of `workbench.domain.metrics` and are known on a day.

        A month is known when it has ended by the day, its own last day included, or when its figures are of a day
        that does not lie after it. The oldest comes first.
        """

    def figures(self, metric: str, month: str) -> MonthFigures:
        """Return what every client whom the month has holds, and what of it is in wealth products, in fen."""

    def held(self, kinds: Sequence[str], on: date) -> Mapping[bytes, tuple[int, date | None]]:
        """Return (fen, next maturity) of what clients hold on a day in holdings of these kinds."""

    def names(self, ids: Iterable[bytes]) -> Mapping[bytes, ListedName]:
        """Return number, name and tier of now of clients; of more than these where that is cheaper."""


class PipelineBook(Protocol):
    """Opportunities and referrals, each list read in a few steps."""

    def opportunities(self, clients: Iterable[bytes] | None = None) -> Sequence[Opportunity]:
        """Return the opportunities of these clients, or all, those that stand longest in their stage first."""

    def referrals(self, clients: Iterable[bytes] | None = None) -> Sequence[Referral]:
        """Return the referrals of these clients, or all, the newest first."""

    def tasks_of(self, origin: str, row: bytes) -> Sequence[tuple[bytes, str]]:
        """Return (id, state) of the tasks that a row asked for."""
