"""Maintenance standards (维护标准, `domain.md` §3) as records: what each asset band is owed, and what fulfils it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from workbench.domain.clients import Interaction
from workbench.domain.interactions import CHANNELS, RESULTS
from workbench.domain.metrics import NEWEST, Measure, Series
from workbench.domain.profile import Element, read_elements
from workbench.domain.reasons import Names
from workbench.domain.rulefile import Section, unique
from workbench.domain.schemes import Band, read_bands, read_measure

#: Kinds of obligation, in the order of the contract.
KINDS = (
    "contact",
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
)

#: Kinds that are quotas: so many in a month or year.
QUOTA_KINDS = ("contact", "gift", "salon", "senior-visit")

#: What an interaction's `occasion` may say besides a greeting: what was done for a quota.
TAGS = ("gift", "birthday-gift", "salon", "senior-visit")


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


@dataclass(frozen=True, slots=True)
class Quota:
    """So many of something in each month or year, by band; `tail` days an unmet one stays listed after its period."""

    code: str
    kind: str
    name: Names
    period: Literal["month", "year"]
    required: Mapping[str, int]
    evidence: Evidence
    tail: int


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

    `target` is `profile`, `product-kinds` (at least `count`) or the name of a product.
    """

    code: str
    name: Names
    low_fen: int
    percent: int
    target: str
    count: int


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


SUSPENSIONS = ("mourning", "no_contact", "deceased", "public_official")
ROLES = ("manager", "outlet-head", "retail-head", "branch-head", "deputy-head")


def read_standard(values: Mapping[str, object], file: str = "") -> Standard:
    """Return the standard of a parsed rule file.

    Raises:
        Problem: `rules-…` with the path of the offending key.
    """
    root = Section(values, "", file)
    root.only(
        "type", "code", "version", "effective", "bank", "name", "sources", "note", "measure", "bands", "contact",
        "quotas", "festivals", "birthday", "birthday_gift", "reminders", "profile", "suspend", "batches", "coverage",
    )  # fmt: skip
    root.choice("type", ("standard",))
    measure = root.section("measure")
    scale = measure.money_unit()
    bands = read_bands(root, "bands", scale, alternatives=False, others=("owners",))
    codes = tuple(band.code for band in bands)
    reminders = root.section("reminders")
    reminders.only("maturity", "risk_lead", "near_percent", "appointment_tail")
    profile = root.section("profile")
    profile.only("bands", "within_days", "elements")
    return Standard(
        code=root.text("code"),
        version=root.text("version"),
        effective=root.day("effective"),
        bank=root.names("bank"),
        name=root.names("name"),
        sources=root.texts("sources"),
        measure=_read_newest(measure),
        bands=bands,
        owners={section.text("code"): section.choices("owners", ROLES) for section in root.sections("bands")},
        contact=_read_evidence(root.section("contact")),
        quotas=_read_quotas(root, codes),
        festivals=_read_greeting(root.section("festivals"), codes, None),
        birthday=_read_greeting(root.section("birthday"), codes, "birthday"),
        birthday_gift=_read_greeting(root.section("birthday_gift"), codes, "birthday-gift"),
        maturity=_read_ladder(reminders.section("maturity")),
        risk_lead=reminders.count("risk_lead"),
        near_percent=reminders.count("near_percent", least=1),
        appointment_tail=reminders.count("appointment_tail"),
        profile_bands=frozenset(profile.choices("bands", codes)),
        profile_days=profile.count("within_days"),
        elements=read_elements(profile),
        suspend=_read_suspend(root.section("suspend")),
        batches=_per_band(root.section("batches"), codes),
        coverage=_read_coverage(root, scale),
    )


def _read_newest(section: Section) -> Measure:
    measure = read_measure(section, "unit", "name")
    if measure.window not in NEWEST:
        section.refuse_value("window", measure.window, sorted(NEWEST))
    return measure


def _per_band(section: Section, codes: tuple[str, ...]) -> Mapping[str, int]:
    section.only(*codes)
    return {code: section.count(code) for code in section.values}


def _read_evidence(section: Section) -> Evidence:
    section.only("channels", "ignored_results", "plain", "greetings", "tags")
    return Evidence(
        channels=frozenset(section.choices("channels", tuple(CHANNELS))),
        ignored=frozenset(section.choices("ignored_results", tuple(RESULTS))),
        plain=section.flag("plain"),
        greetings=section.flag("greetings"),
        tags=frozenset(section.choices("tags", TAGS, ())),
    )


def _read_quotas(root: Section, codes: tuple[str, ...]) -> tuple[Quota, ...]:
    sections = root.sections("quotas")
    unique(sections, "code", lambda section: section.text("code"))
    quotas = []
    for section in sections:
        section.only("code", "kind", "name", "period", "required", "evidence", "tail")
        period = section.choice("period", ("month", "year"))
        quotas.append(
            Quota(
                code=section.text("code"),
                kind=section.choice("kind", QUOTA_KINDS),
                name=section.names(),
                period="month" if period == "month" else "year",
                required=_per_band(section.section("required"), codes),
                evidence=_read_evidence(section.section("evidence")),
                tail=section.count("tail"),
            )
        )
    return tuple(quotas)


def _read_greeting(section: Section, codes: tuple[str, ...], occasion: str | None) -> Greeting:
    section.only("bands", "lead", "tail", "any_contact", *(() if occasion else ("occasions",)))
    return Greeting(
        occasions=(occasion,) if occasion else section.texts("occasions"),
        bands=frozenset(section.choices("bands", codes)),
        lead=section.count("lead"),
        tail=section.count("tail"),
        any_contact=section.flag("any_contact"),
    )


def _read_ladder(section: Section) -> Ladder:
    section.only("steps", "tail", "each_step")
    steps = section.counts("steps")
    if not steps or list(steps) != sorted(set(steps), reverse=True):
        section.refuse_value("steps", list(steps), ("30, 15, 7, 3, 0",))
    return Ladder(steps, section.count("tail"), section.flag("each_step"))


def _read_suspend(section: Section) -> Mapping[str, frozenset[str]]:
    section.only(*SUSPENSIONS)
    return {name: frozenset(section.choices(name, KINDS)) for name in SUSPENSIONS}


def _read_coverage(root: Section, scale: int) -> tuple[CoverageGoal, ...]:
    goals = []
    for section in root.sections("coverage", optional=True):
        section.only("code", "name", "low", "percent", "target", "count")
        goals.append(
            CoverageGoal(
                code=section.text("code"),
                name=section.names(),
                low_fen=section.scaled("low", scale),
                percent=section.count("percent"),
                target=section.text("target"),
                count=section.count("count", 1),
            )
        )
    return tuple(goals)
