"""What a day's round is planned from: the visits of the day, who could be visited, and the times between districts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from workbench.domain.agenda import Person
from workbench.readmodels.lists import AppointmentRow


@dataclass(frozen=True, slots=True)
class Address:
    """One address of a client as the book has it; `street` is what stands behind the district."""

    kind: str
    text: str
    district: str = ""
    street: str = ""


@dataclass(frozen=True, slots=True)
class Visitor:
    """A client who can be on a round, with the addresses and, where something is owed, what and since when.

    Attributes:
        owed: kinds of open obligations that a visit would meet or help with, the most pressing first.
        due: the first day on which one of them is due, None where nothing is.
        blocked: why no visit is proposed: deceased, no-contact, mourning; "" for nothing.
        person: what an appointment with the client has to heed.
    """

    id: bytes
    client_no: str
    name: str
    addresses: Sequence[Address] = ()
    owed: tuple[str, ...] = ()
    due: date | None = None
    overdue: bool = False
    blocked: str = ""
    person: Person = field(default_factory=Person)


@dataclass(frozen=True, slots=True)
class VisitRecord:
    """A visit that took place: with whom, at which local moment, and how long."""

    client_id: bytes
    starts: str
    minutes: int


@dataclass(frozen=True, slots=True)
class TravelTime:
    """Minutes between two districts as the manager says."""

    id: bytes
    origin: str
    destination: str
    minutes: int


@dataclass(frozen=True, slots=True)
class RoundFacts:
    """Everything of one day that a round is planned from."""

    day: date
    visits: Sequence[AppointmentRow] = ()
    people: Mapping[bytes, Visitor] = field(default_factory=dict)
    travel: Sequence[TravelTime] = ()
    records: Sequence[VisitRecord] = ()
