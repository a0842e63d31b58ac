"""What greeting runs ask of the book; `db.queries.greetings` answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Protocol

from workbench.domain.greetingfacts import GreetingFacts
from workbench.domain.greetings import GreetingRow
from workbench.domain.lifeevents import LifeEvent


class GreetingBook(Protocol):
    """The book as greeting runs read it, in a few steps for everybody."""

    def rows(self, occasion: str, years: Sequence[int]) -> Mapping[tuple[bytes, int], GreetingRow]:
        """Return the greetings that the book keeps of an occasion, by client and year, by their numbers."""

    def runs(self, first: date, last: date) -> Sequence[tuple[str, int, date, date, int, int]]:
        """Return (occasion, year, day, frozen on, lines, done) of the runs frozen for days from … to …."""

    def life_events(self, kinds: Sequence[str]) -> Mapping[bytes, Sequence[LifeEvent]]:
        """Return by client the life events of these kinds."""

    def awaits(self, occasion: str, year: int) -> bool:
        """Tell whether a mandatory festival would greet anybody, without planning it.

        That is whoever was put on its list by hand, and managed clients of a band who are alive and may be reached. A
        member of a household counts in any case: somebody else may be greeted for it.
        """

    def people(
        self, codes: Sequence[str], year: int, *, every_text: bool = False, everybody: bool = False
    ) -> list[GreetingFacts]:
        """Return who could matter to a run, by name: clients of a band, of a household, or kept in the run.

        `codes` are the occasions that are greeted at once. With `every_text` the words of all occasions count as past
        ones, else those of `codes`; with `everybody` clients without band are there as well.
        """
