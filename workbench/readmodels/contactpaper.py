"""What the contact report is drawn from: one page a client, frozen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.readmodels.documents import ClientHead, Letterhead


@dataclass(frozen=True, slots=True)
class ContactReport:
    """One contact, in words.

    Attributes:
        facts: (name, what is known) of day, channel, result, minutes, who else took part; "" for what is to be written.
        matter, next_step: what was written down; "" leaves room to write.
        interest: 1 to 5, None where it was not said.
        attitudes, needs: what the manager said of the client, in words.
        earlier: (day, what was said) of the contacts before it.
    """

    head: ClientHead
    facts: Sequence[tuple[str, str]]
    matter: str = ""
    interest: int | None = None
    attitudes: Sequence[str] = ()
    needs: Sequence[str] = ()
    next_step: str = ""
    earlier: Sequence[tuple[str, str]] = ()


@dataclass(frozen=True, slots=True)
class ContactReports:
    """The reports in the order in which they are printed; numbers are masked unless `full`."""

    letterhead: Letterhead
    reports: Sequence[ContactReport]
    full: bool = False
