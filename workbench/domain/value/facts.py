"""One client's figures on a day, as wide as the value views need."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from workbench.domain.shares import WHOLE


@dataclass(frozen=True, slots=True)
class ValueFacts:
    """What the book knows of one client's value on a day; money in fen, None where the book has no figure.

    Attributes:
        aum_fen: month average of the newest month that has one; 0 for a client that has left.
        base_fen: the same `growth_months` earlier.
        amounts: newest balances in the order of the columns that were asked for.
        recorded_fen: contribution of the last full twelve months, None unless all of them are recorded.
        contacts: contacts in the window that count under the standard; `last_contact` the newest of all.
        silent: days without a contact, at most since the book knows of the client: before that nobody wrote them down.
        tenure: days since the account was opened, or since the book knows of the client.
        gone: the newest whole month of the book has no figures of a client that had some before.
    """

    client_id: bytes
    client_no: str
    name: str
    managed: bool
    tier: str | None
    band: str | None
    tenure: int | None
    aum_fen: int | None
    base_fen: int | None
    amounts: tuple[int | None, ...]
    recorded_fen: int | None
    contacts: int
    last_contact: date | None
    silent: int | None
    gone: bool

    @property
    def growth(self) -> int | None:
        """Return the change of assets in hundredths of a per cent of the base, None without a base.

        What is not a whole hundredth is cut off, so that a threshold is reached only when it really is.
        """
        if self.aum_fen is None or not self.base_fen or self.base_fen < 0:
            return None
        change = self.aum_fen - self.base_fen
        whole = abs(change) * WHOLE // self.base_fen
        return whole if change >= 0 else -whole
