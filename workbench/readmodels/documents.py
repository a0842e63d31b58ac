"""What each printed document is made of: frozen rows that services fill and `workbench.reports` draws.

Names of tiers, bands, occasions, obligations and profile elements arrive in words of the document's language;
channels, results, kinds and states arrive as codes. Money is whole fen, days are `date`. Phones and identity
numbers arrive as they are stored: the documents mask them unless their `full` is set.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from workbench.domain.clients import (
    Address,
    Appointment,
    Client,
    ContactWay,
    Holding,
    Interaction,
    Snapshot,
)


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What stands at the head and the foot of every page.

    Attributes:
        branch, manager: who prints; empty ones are left out.
        data_date: the day the figures are of.
        printed_at: local moment as it is to be printed, such as '2026-11-21 08:35'.
        number: the document's number, empty when it has none.
        watermark: light text across the page (name and day) where the policy asks for it.
        rules: scheme and standard with version and day, in words, that the document was judged by.
        frozen_on: the day on which the figures were kept, '2026-11-05'; empty for figures of now.
    """

    branch: str
    manager: str
    data_date: date | None
    printed_at: str
    number: str = ""
    watermark: str = ""
    rules: str = ""
    frozen_on: str = ""


@dataclass(frozen=True, slots=True)
class ClientHead:
    """Who a client is and how to reach them, for the head of a block or card.

    Attributes:
        age: years completed on the document's day.
        next_birthday: the solar day on which the birthday is celebrated next.
    """

    client: Client
    tier: str = ""
    band: str = ""
    age: int | None = None
    next_birthday: date | None = None
    ways: Sequence[ContactWay] = ()
    addresses: Sequence[Address] = ()


@dataclass(frozen=True, slots=True)
class ObligationLine:
    """One thing owed: `title` and `reason` in words, `state` is due, overdue, done or waived."""

    kind: str
    title: str
    reason: str
    state: str
    due: date | None = None
    required: int = 1
    done: int = 0


@dataclass(frozen=True, slots=True)
class Promise:
    """A next step somebody promised, with the day it is promised for."""

    text: str
    due: date | None = None


@dataclass(frozen=True, slots=True)
class VisitEntry:
    """One client of a visit plan.

    Attributes:
        appointment: what is agreed, None when the client is only on the list.
        last: the last interactions, newest first (three are printed, six with a page for each client).
        owed: obligations due or overdue, most urgent first.
        maturing: holdings about to mature, earliest first.
        gaps: profile elements worth asking for, most useful first (three are printed).
        promises: open next steps, oldest first.
        aum_fen: newest monthly average of assets.
        people: who belongs to the client, in one line: household, family, roles in companies.
    """

    head: ClientHead
    appointment: Appointment | None = None
    last: Sequence[Interaction] = ()
    owed: Sequence[ObligationLine] = ()
    maturing: Sequence[Holding] = ()
    gaps: Sequence[str] = ()
    promises: Sequence[Promise] = ()
    aum_fen: int | None = None
    people: str = ""


@dataclass(frozen=True, slots=True)
class VisitPlan:
    """拜访计划 (V5, V9): of a day, or of chosen clients when `day` is None; entries in the order to go."""

    letterhead: Letterhead
    day: date | None
    entries: Sequence[VisitEntry]
    full: bool = False
    page_each: bool = False


@dataclass(frozen=True, slots=True)
class ClientCard:
    """One client of 客户关系卡 (F1).

    Attributes:
        snapshots: oldest first; the last twelve make the chart, the newest the composition.
        holdings, obligations, interactions: in the order to print (by maturity, by urgency, newest first).
        plan: planned appointments, earliest first.
        version: the day the card's content was last verified or changed.
        completeness: per cent of the required profile elements that are filled, None when not computed.
        household: what the household is called, "" for none.
        around: (heading, text) of household, relations and service team, in words.
        verified: (part, day, source, stale) of every part of the file that was verified or is stale, in words.
        gaps: profile elements worth asking for, most useful first.
        risks: products riskier than they ought to be, in words.
    """

    head: ClientHead
    snapshots: Sequence[Snapshot] = ()
    holdings: Sequence[Holding] = ()
    obligations: Sequence[ObligationLine] = ()
    interactions: Sequence[Interaction] = ()
    plan: Sequence[Appointment] = ()
    promises: Sequence[Promise] = ()
    version: date | None = None
    completeness: int | None = None
    household: str = ""
    around: Sequence[tuple[str, str]] = ()
    verified: Sequence[tuple[str, date | None, str, bool]] = ()
    gaps: Sequence[str] = ()
    risks: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class ClientCards:
    """客户关系卡: exactly one page a card; `small` is A5."""

    letterhead: Letterhead
    cards: Sequence[ClientCard]
    full: bool = False
    small: bool = False


@dataclass(frozen=True, slots=True)
class BandLine:
    """One maintenance band of a month: its clients and assets, and the contacts that its standard asks for.

    Attributes:
        change_fen: against the month before, None when there is none to compare with.
        required, done: contacts owed in the month and those made of them (never more than owed).
        contacted: clients with at least one contact that counts.
    """

    name: str
    clients: int
    aum_fen: int
    change_fen: int | None = None
    required: int = 0
    done: int = 0
    contacted: int = 0


@dataclass(frozen=True, slots=True)
class TierLine:
    """One tier of a month, highest first; `change` counts clients against the month before."""

    name: str
    clients: int
    aum_fen: int
    change: int | None = None
    change_fen: int | None = None


@dataclass(frozen=True, slots=True)
class MonthActivity:
    """What was done in the month.

    Attributes:
        channels: (channel code, interactions) in the order to print.
        maturities, maturities_handled: holdings that matured and those followed by a contact; with their fen.
    """

    channels: Sequence[tuple[str, int]] = ()
    visits_planned: int = 0
    visits_done: int = 0
    greetings_owed: int = 0
    greetings_done: int = 0
    maturities: int = 0
    maturities_handled: int = 0
    matured_fen: int = 0
    matured_handled_fen: int = 0


@dataclass(frozen=True, slots=True)
class ReportClient:
    """One client on a list of the monthly report.

    Attributes:
        value_fen, change_fen: assets and their change, where the list has them.
        aim: the tier within reach, or what is owed.
        distance_fen: what is missing to `aim`.
        day: the day it is about (joined, left, due).
    """

    client_no: str
    name: str
    tier: str = ""
    value_fen: int | None = None
    change_fen: int | None = None
    aim: str = ""
    distance_fen: int | None = None
    day: date | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class MonthFigure:
    """Clients and assets of one month, 'YYYY-MM'."""

    month: str
    clients: int
    aum_fen: int


@dataclass(frozen=True, slots=True)
class MonthlyReport:
    """客户维护工作月报 (MS7, E8) of one month.

    Attributes:
        trend: months oldest first, this one last; the last twelve are drawn.
        clients_before, aum_before_fen: the month before, None when unknown.
        summary, advice: 工作总结 and 改进建议; ruled lines are printed where they are empty.
        preparer, reviewer, approver: names for the signature line, empty to be written by hand.
    """

    letterhead: Letterhead
    month: str
    clients: int
    aum_fen: int
    clients_before: int | None = None
    aum_before_fen: int | None = None
    bands: Sequence[BandLine] = ()
    tiers: Sequence[TierLine] = ()
    activity: MonthActivity = MonthActivity()
    trend: Sequence[MonthFigure] = ()
    new: Sequence[ReportClient] = ()
    lost: Sequence[ReportClient] = ()
    near: Sequence[ReportClient] = ()
    risk: Sequence[ReportClient] = ()
    overdue: Sequence[ReportClient] = ()
    summary: str = ""
    advice: str = ""
    preparer: str = ""
    reviewer: str = ""
    approver: str = ""


@dataclass(frozen=True, slots=True)
class GreetingLine:
    """One client of a greeting run.

    Attributes:
        salutation: the form of address the text uses.
        channel: code of the channel to use; `way` is the number or address for it.
        day: the client's own day in a birthday run, None in a festival run.
        state: planned, done, blocked or skipped; `blocked_by` is the reason in words.
        number: on the sheet, None before the run is frozen; `change` says in words what changed since.
        reached: when and how the client was greeted, in words; `attempts` when and how nobody answered.
        missed: the day is over and the client was neither greeted nor left out.
        through: somebody else of the household is greeted for this client.
    """

    client_no: str
    name: str
    salutation: str = ""
    tier: str = ""
    channel: str = ""
    way: ContactWay | None = None
    text: str = ""
    day: date | None = None
    state: str = "planned"
    blocked_by: str = ""
    number: int | None = None
    change: str = ""
    reached: str = ""
    attempts: str = ""
    missed: bool = False
    through: bool = False


@dataclass(frozen=True, slots=True)
class GreetingList:
    """The tick-off sheet of a greeting run; `occasion` and `lunar` (the lunar date, if any) in words.

    `frozen_on` is the day on which it was frozen, None for one whose numbers may still change.
    """

    letterhead: Letterhead
    occasion: str
    day: date | None
    lines: Sequence[GreetingLine]
    lunar: str = ""
    full: bool = False
    frozen_on: date | None = None
