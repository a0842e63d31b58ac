"""Maintenance standards (维护标准, `domain.md` §3) as records: what each asset band is owed, and what fulfils it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal

from workbench.domain.clients import Interaction
from workbench.domain.columns import Measure
from workbench.domain.deskduties import DeskDuty
from workbench.domain.profile import Element
from workbench.domain.reasons import Names
from workbench.domain.schemeparts import Band
from workbench.domain.series import Series

#: Kinds of obligation, in the order of the contract.
KINDS = (
    "contact",
    "first-contact",
    "maturity",
    "birthday",
    "festival",
    "risk",
    "tier-loss",
    "tier-near",
    "gift",
    "salon",
    "senior-visit",
    "profile",
    "appointment",
    "outflow",
    "tier-change",
    "task",
)

#: States of a client that suspend duties: 居丧, 勿扰, 已故, 公职人员.
SUSPENSIONS = ("mourning", "no_contact", "deceased", "public_official")

#: Roles that may own the contact of a band (R1–R4).
ROLES = ("manager", "outlet-head", "retail-head", "branch-head", "deputy-head")

#: Levels of a salon: 支行级, 市行级.
LEVELS = ("branch", "city")

#: Kinds that are quotas: so many in a month or year.
QUOTA_KINDS = ("contact", "gift", "salon", "senior-visit")

#: What an interaction's `occasion` may say besides a greeting: what was done for a quota.
TAGS = ("gift", "birthday-gift", "salon", "city-salon", "senior-visit")

#: As what the attendance of a salon is recorded, by its level (G3): what says no more counts as held at the branch.
SALONS: Mapping[str, str] = {"branch": "salon", "city": "city-salon"}


@dataclass(frozen=True, slots=True)
class Evidence:
    """Which interactions fulfil a duty.

    Attributes:
        channels: channels that count.
        ignored: results that never count (未接).
        plain: interactions without occasion count.
        greetings: greetings count as well (§19 item 14 calls for a switch).
        tags: occasion tags that count.
    """

    channels: frozenset[str]
    ignored: frozenset[str]
    plain: bool
    greetings: bool
    tags: frozenset[str]

    def counts(self, interaction: Interaction) -> bool:
        if interaction.channel not in self.channels or interaction.result in self.ignored:
            return False
        occasion = interaction.occasion
        if not occasion:
            return self.plain
        return occasion in self.tags if occasion in TAGS else self.greetings

    def at_levels(self, levels: tuple[str, ...]) -> Evidence:
        """Return the same with salons of these levels alone; an event without occasion is one of the branch."""
        others = {tag for level, tag in SALONS.items() if level not in levels}
        return replace(self, tags=self.tags - others, plain=self.plain and "branch" in levels)


@dataclass(frozen=True, slots=True)
class Quota:
    """So many of something in each month or year, by band; `tail` days an unmet one stays listed after its period.

    Attributes:
        levels: band → where it is held, 支行级 `branch` or 市行级 `city` (§19 item 11); empty where any level counts.
        by_band: what fulfils it for the bands that `levels` names.
        by: roles that must do it (行长或分管行长拜访); empty where whoever manages the client does.
    """

    code: str
    kind: str
    name: Names
    period: Literal["month", "year"]
    required: Mapping[str, int]
    evidence: Evidence
    tail: int
    levels: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    by: tuple[str, ...] = ()
    by_band: Mapping[str, Evidence] = field(default_factory=dict)

    def evidence_of(self, band: str) -> Evidence:
        """Return what fulfils it for a band."""
        return self.by_band.get(band, self.evidence)


@dataclass(frozen=True, slots=True)
class Moments:
    """Key moments of a client that ask for a contact (MOT, L15); each is closed by a real one.

    Attributes:
        outflow_percent, outflow_fen: an outflow is large from this share of the figure before it and this much on.
        outflow_days: days within which to ask after it, counted from the data date of the fall.
        change_days: days after a tier changed within which to call.
        first_days: days from assignment to the first contact (A2); None where the standard does not ask for one.
    """

    outflow_percent: int
    outflow_fen: int
    outflow_days: int
    change_days: int
    first_days: int | None


@dataclass(frozen=True, slots=True)
class Greeting:
    """A duty to greet: listed `lead` days before the day and `tail` days after it.

    Attributes:
        occasions: occasion codes of the calendar; a birthday duty has the one code `birthday`.
        bands: band codes that are owed it.
        any_contact: a real contact within lead and tail also fulfils it, not only a recorded greeting.
    """

    occasions: tuple[str, ...]
    bands: frozenset[str]
    lead: int
    tail: int
    any_contact: bool


@dataclass(frozen=True, slots=True)
class Ladder:
    """The maturity ladder: reminders so many days before, largest first; `tail` days a matured product stays.

    `each_step` asks for a new contact at every step reached; otherwise one contact within the window is enough.
    """

    steps: tuple[int, ...]
    tail: int
    each_step: bool


@dataclass(frozen=True, slots=True)
class CoverageGoal:
    """A share of clients that must hold something (MS1–MS3): `percent` of those from `low_fen` on.

    `target` is `profile` (建档: the elements of `Standard.filing` are there), `product-kinds` (at least `count`) or the
    name of a product; then `words` are the names under which banks list it.
    """

    code: str
    name: Names
    low_fen: int
    percent: int
    target: str
    count: int
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Standard:
    """A versioned maintenance standard.

    Attributes:
        bands: asset bands, lowest first, on the newest value of `measure`.
        owners: band code → roles that answer for the contact (R1–R3).
        contact: what a real contact with the client is; reminders close by it.
        birthday_gift: flowers or a cake for the birthday; fulfilled by the tag `birthday-gift`.
        risk_lead: days before a risk assessment ends that it is listed; an expired one stays.
        near_percent: from this share of the next threshold on a client is within reach (临界).
        appointment_tail: days a past appointment without record stays listed.
        profile_days: days from the first import within which the file must be complete (A2).
        suspend: `mourning`, `no_contact`, `deceased`, `public_official` → kinds that it suspends.
        batches: messages to the whole band each month, by band (new-product SMS); a duty of the desk, not of a client.
        filing: codes of the elements without which a client does not count as filed (建档, MS1).
        desk: duties of the desk itself; batches are among them, one a band.
        plan_bands: bands whose clients are to have a service plan (MS6).
        moments: when a key moment asks for a contact (L15), None where the standard knows none.
    """

    code: str
    version: str
    effective: date
    bank: Names
    name: Names
    sources: tuple[str, ...]
    measure: Measure
    bands: tuple[Band, ...]
    owners: Mapping[str, tuple[str, ...]]
    contact: Evidence
    quotas: tuple[Quota, ...]
    festivals: Greeting
    birthday: Greeting
    birthday_gift: Greeting
    maturity: Ladder
    risk_lead: int
    near_percent: int
    appointment_tail: int
    profile_bands: frozenset[str]
    profile_days: int
    elements: tuple[Element, ...]
    suspend: Mapping[str, frozenset[str]]
    batches: Mapping[str, int]
    coverage: tuple[CoverageGoal, ...]
    filing: frozenset[str] = frozenset()
    desk: tuple[DeskDuty, ...] = ()
    moments: Moments | None = None
    plan_bands: frozenset[str] = frozenset()

    def rank(self, band: str | None) -> int:
        """Return the place of a band from the lowest, 0; -1 for none."""
        return next((rank for rank, one in enumerate(self.bands) if one.code == band), -1)


def band_for(value_fen: int | None, standard: Standard) -> Band | None:
    """Return the band that a value in fen falls into (lower bound inside, §19 item 13), None below the lowest."""
    if value_fen is None:
        return None
    for band in reversed(standard.bands):
        if value_fen >= band.low:
            return band
    return None


def band_of(series: Series, standard: Standard) -> Band | None:
    """Return the band of a client: it keys on the newest 月日均 that the series has."""
    newest = series.newest(standard.measure.metric)
    return band_for(newest[1], standard) if newest else None
