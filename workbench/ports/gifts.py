"""What reads the gifts of the book: the ledger, the cupboard, who may receive something and who is owed it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from workbench.domain.giftchecks import Receiver
from workbench.domain.gifts import Gift, GiftItem, StockMove


@dataclass(frozen=True, slots=True)
class GiftDuty:
    """A gift that the standard owes, as the caches hold it; `occasion` is `gift` or `birthday-gift`."""

    id: str
    client_id: bytes
    occasion: str
    due: date
    required: int
    done: int
    state: str


class GiftBook(Protocol):
    """The gifts of a book, each list read in a step or two."""

    def gifts(
        self,
        clients: Iterable[bytes] | None = None,
        first: date | None = None,
        last: date | None = None,
        ids: Iterable[bytes] | None = None,
    ) -> Sequence[Gift]:
        """Return the gifts of these clients, or of everybody, or these, from one day to another, the newest first."""

    def items(self) -> Sequence[GiftItem]:
        """Return what the cupboard knows, by kind and name, what is in use first."""

    def came(self, first: date | None = None, last: date | None = None) -> Mapping[bytes, int]:
        """Return the pieces of each item that came in from one day to another, less those that were counted out."""

    def gone(self) -> Mapping[bytes, tuple[int, int, date | None]]:
        """Return of each item the pieces given, those promised in planned gifts, and the day of the last gift."""

    def moves(self, item: bytes) -> Sequence[StockMove]:
        """Return what came in and went of an item otherwise than as a gift, the newest first."""

    def receivers(self, clients: Iterable[bytes] | None = None) -> Mapping[bytes, Receiver]:
        """Return what the rules of gifts look at of these clients, or of everybody."""

    def approvers(self) -> Sequence[str]:
        """Return who approved gifts, the last one first."""

    def owed(self) -> Sequence[GiftDuty]:
        """Return the open obligations of gifts, the most pressing first."""
