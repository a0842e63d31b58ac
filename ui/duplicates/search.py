"""Searches the whole book for duplicates in the background, step by step, so that other reads come in between."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.context import Context
from ui.tasks import Latest
from workbench.domain.clients import Client
from workbench.domain.duplicates import Candidate

if TYPE_CHECKING:
    from db.desk import Desk

Pairs = set[tuple[bytes, bytes]]


@dataclass(frozen=True, slots=True)
class Twins:
    """Two clients who may be one."""

    candidate: Candidate
    one: Client
    other: Client

    @property
    def key(self) -> bytes:
        return self.candidate.first + self.candidate.second


class TwinSearch(QObject):
    """One search at a time.

    Signals:
        advanced: so many steps of so many are done.
        found: the search is over; carries a list of `Twins`, the most certain first.
    """

    advanced = Signal(int, int)
    found = Signal(object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent or context)
        self._context = context
        self._latest = Latest()
        self._pairs: Pairs = set()

    def start(self, client: bytes | None = None) -> None:
        """Search the book, or only for whom one client may be as well."""
        self._pairs = set()
        if client is None:
            self._ask(0)
        else:
            self._latest.query(self._context.tasks, lambda desk: read_twins_of(desk, client), self.found.emit)

    def stop(self) -> None:
        """Forget the search under way."""
        self._latest.cancel()

    def _ask(self, step: int) -> None:
        self._latest.query(self._context.tasks, lambda desk: read_pairs(desk, step), partial(self._on_pairs, step))

    def _on_pairs(self, step: int, answer: tuple[int, Pairs]) -> None:
        steps, pairs = answer
        self._pairs |= pairs
        self.advanced.emit(step + 1, steps + 1)
        if step + 1 < steps:
            self._ask(step + 1)
        else:
            found = frozenset(self._pairs)
            self._latest.query(self._context.tasks, lambda desk: read_twins(desk, found), self.found.emit)


def read_pairs(desk: Desk, step: int) -> tuple[int, Pairs]:
    """Return how many steps there are, and the pairs of one; runs in the background."""
    from db.queries.duplicates import STEPS, pairs_at

    return STEPS, pairs_at(desk, step)


def read_twins(desk: Desk, pairs: frozenset[tuple[bytes, bytes]]) -> list[Twins]:
    """Return those of the pairs who may be one; runs in the background."""
    from db.queries.duplicates import compared

    return _named(desk, compared(desk, pairs))


def read_twins_of(desk: Desk, client: bytes) -> list[Twins]:
    """Return whom a client may be as well; runs in the background."""
    from db.queries.duplicates import candidates_of

    return _named(desk, candidates_of(desk, client))


def count_twins(desk: Desk, client: bytes, namesakes: Sequence[bytes]) -> int:
    """Return how many of its namesakes a client may be; runs in the background."""
    from db.queries.duplicates import candidates_among

    return len(candidates_among(desk, client, namesakes))


def _named(desk: Desk, found: Sequence[Candidate]) -> list[Twins]:
    from db.queries.clients import names

    people = names(desk, {client for one in found for client in (one.first, one.second)})
    return [Twins(one, people[one.first], people[one.second]) for one in found]
