"""A client and everything that rules need to know of one: plain frozen records."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field
from datetime import date
from typing import Literal

from workbench.domain.records import record

Calendar = Literal["solar", "lunar"]


@record
class Birthday:
    """What is celebrated each year; for a lunar one `year` is the lunar year, `leap` a birth in a leap month."""

    calendar: Calendar
    month: int
    day: int
    year: int | None = None
    leap: bool = False


@record
class Client:
    """The columns of table `client` that rules and lists read; ids are 16 bytes."""

    id: bytes
    name: str
    client_no: str | None = None
    kind: str = "person"
    status: str = "managed"
    gender: str | None = None
    birth: date | None = None
    birthday: Birthday | None = None
    id_type: str | None = None
    id_no: str | None = None
    id_flag: str | None = None
    employer: str | None = None
    job: str | None = None
    risk: str | None = None
    risk_until: date | None = None
    opened: date | None = None
    products: tuple[str, ...] = ()
    salutation: str | None = None
    preferred_time: str | None = None
    preference: str | None = None
    taboo: str | None = None
    consent_messages: bool | None = None
    no_contact: bool = False
    mourning_until: date | None = None
    deceased_on: date | None = None
    public_official: bool = False
    important: bool = False
    household: str | None = None
    remark: str | None = None
    since: date | None = None
    risk_on: date | None = None
    industry: str | None = None
    recording_no: str | None = None
    reading: str | None = None
    manager: str | None = None
    branch: str | None = None
    tier_reported: str | None = None
    source: str | None = None


@record
class ContactWay:
    """A way to reach a client; `kind` is mobile, phone, work, email, wechat or other.

    Attributes:
        time: when to use it, in the manager's words.
        consent: what the client said of messages by this way alone; None for what was said of all messages.
        place: the manager's own order among the ways of a client, None for as they came.
    """

    id: bytes
    kind: str
    value: str
    masked: bool = False
    preferred: bool = False
    time: str | None = None
    consent: bool | None = None
    note: str | None = None
    place: int | None = None


@record
class Address:
    """Where a client lives (home), works (work) or else can be found (other).

    `text` is the whole address; `district` and `street` are parts of it, None where nobody told them apart.
    """

    id: bytes
    kind: str
    text: str
    district: str | None = None
    street: str | None = None
    postcode: str | None = None


@record
class Holding:
    """A product with its amount in fen; `rate` is per cent a year as decimal text."""

    id: bytes
    kind: str
    amount_fen: int
    name: str | None = None
    code: str | None = None
    risk: str | None = None
    starts: date | None = None
    matures: date | None = None
    rate: str | None = None
    as_of: date | None = None


@record
class Snapshot:
    """One client's figures of one month, as imported; fen, None where the file had no such column.

    `figures` maps the column names of table `snapshot` that end in `_fen` to fen
    (`aum_fen` is the month's daily average of financial assets, 月日均).
    """

    month: str
    as_of: date | None = None
    figures: dict[str, int] = field(default_factory=dict)


@record
class Interaction:
    """Something that happened on local day `on`; `occasion` is set when it was a greeting; `interest` is 1 to 5."""

    id: bytes
    on: date
    channel: str
    result: str
    note: str = ""
    minutes: int | None = None
    next_step: str | None = None
    next_on: date | None = None
    occasion: str | None = None
    occasion_year: int | None = None
    interest: int | None = None


@record
class Appointment:
    """Something planned; `starts` is the local 'YYYY-MM-DDTHH:MM', `state` planned, done or cancelled."""

    id: bytes
    starts: str
    minutes: int
    kind: str
    title: str = ""
    place: str = ""
    purpose: str = ""
    state: str = "planned"


@record
class Task:
    """Something to be done for a client by `due`; codes are those of `workbench.domain.tasks`.

    Attributes:
        starts: the first day on which it is asked for, None for its due day less a lead.
        state: open, done or dropped; `done_on` is the day on which it was done or dropped.
        closed_by: `contact` when any contact that reaches the client closes it, None when it is ticked off.
        origin, origin_id: the table and row that asked for it, None for the manager's own hand.
        content: emotion, aftercare, information or diagnosis (L11), None when nobody said.
    """

    id: bytes
    title: str
    due: date
    starts: date | None = None
    state: str = "open"
    done_on: date | None = None
    closed_by: str | None = None
    origin: str | None = None
    origin_id: bytes | None = None
    content: str | None = None
    note: str = ""


@record
class ClientFacts:
    """One client with what rules look at: snapshots oldest first, interactions newest first, tasks by due day.

    `shared` are the greetings that reached the client through the household: (occasion, year, day).
    """

    client: Client
    ways: Sequence[ContactWay] = ()
    addresses: Sequence[Address] = ()
    holdings: Sequence[Holding] = ()
    snapshots: Sequence[Snapshot] = ()
    interactions: Sequence[Interaction] = ()
    appointments: Sequence[Appointment] = ()
    waived: frozenset[str] = frozenset()
    tasks: Sequence[Task] = ()
    shared: Sequence[tuple[str, int, date]] = ()
