"""What is known of a client's file beside its content: who stands where, what was verified, what a file brought."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from workbench.domain.verification import Stamp


@dataclass(frozen=True, slots=True)
class FileFacts:
    """One client with what tells how fresh the file is.

    Attributes:
        since: the day the client came into the book; `by_hand` made by hand, not by a file.
        listed: the data date of the newest list of the bank in which the client stands, None for none.
        figures: the day of the newest figures or holdings of the client.
        filled: codes of the parts that hold anything.
    """

    client_id: bytes
    client_no: str
    name: str
    since: date | None
    by_hand: bool
    listed: date | None
    figures: date | None
    filled: frozenset[str]
    stamps: Sequence[Stamp] = ()
    tier: str | None = None
    band: str | None = None
