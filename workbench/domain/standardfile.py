"""Reads a maintenance standard from its parsed rule file and refuses what is wrong with the path of the key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from workbench.domain.bandfile import read_bands, read_measure
from workbench.domain.columns import NEWEST, Measure
from workbench.domain.deskduties import read_desk
from workbench.domain.interactions import CHANNELS, RESULTS
from workbench.domain.profile import Element, read_elements
from workbench.domain.rulefile import Section, unique
from workbench.domain.standards import (
    KINDS,
    LEVELS,
    QUOTA_KINDS,
    ROLES,
    SALONS,
    SUSPENSIONS,
    TAGS,
    CoverageGoal,
    Evidence,
    Greeting,
    Ladder,
    Moments,
    Quota,
    Standard,
)

#: All of it, in per cent.
_WHOLE = 100

#: Keys of a standard's file, in the order of the shipped one.
_KEYS = (
    "type", "code", "version", "effective", "bank", "name", "sources", "note", "measure", "bands", "contact",
    "quotas", "festivals", "birthday", "birthday_gift", "reminders", "profile", "suspend", "batches", "coverage",
    "desk", "moments", "plan",
)  # fmt: skip


def read_standard(values: Mapping[str, object], file: str = "") -> Standard:
    """Return the standard of a parsed rule file.

    Raises:
        Problem: `rules-…` with the path of the offending key.
    """
    root = Section(values, "", file)
    root.only(*_KEYS)
    root.choice("type", ("standard",))
    measure = root.section("measure")
    scale = measure.money_unit()
    bands = read_bands(root, "bands", scale, alternatives=False, others=("owners",))
    codes = tuple(band.code for band in bands)
    reminders = root.section("reminders")
    reminders.only("maturity", "risk_lead", "near_percent", "appointment_tail")
    profile = root.section("profile")
    profile.only("bands", "within_days", "elements", "filing")
    elements = read_elements(profile)
    batches = _per_band(root.section("batches"), codes)
    return Standard(
        code=root.code(),
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
        near_percent=reminders.count("near_percent", least=1, most=_WHOLE),
        appointment_tail=reminders.count("appointment_tail"),
        profile_bands=frozenset(profile.choices("bands", codes)),
        profile_days=profile.count("within_days"),
        elements=elements,
        suspend=_read_suspend(root.section("suspend")),
        batches=batches,
        coverage=_read_coverage(root, scale),
        filing=_read_filing(profile, elements),
        desk=read_desk(root, batches, {band.code: band.name for band in bands}),
        moments=_read_moments(root, scale),
        plan_bands=_read_plan(root, codes),
    )


def _read_plan(root: Section, codes: tuple[str, ...]) -> frozenset[str]:
    section = root.section("plan", optional=True)
    section.only("bands")
    return frozenset(section.choices("bands", codes, ()))


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
    tags = frozenset(section.choices("tags", TAGS, ()))
    # A salon is one whatever its level; a quota that minds says so in its levels.
    salons = frozenset(SALONS.values()) if SALONS["branch"] in tags else frozenset()
    return Evidence(
        channels=frozenset(section.choices("channels", tuple(CHANNELS))),
        ignored=frozenset(section.choices("ignored_results", tuple(RESULTS))),
        plain=section.flag("plain"),
        greetings=section.flag("greetings"),
        tags=tags | salons,
    )


def _read_quotas(root: Section, codes: tuple[str, ...]) -> tuple[Quota, ...]:
    sections = root.sections("quotas")
    unique(sections, "code", lambda section: section.text("code"))
    quotas = []
    for section in sections:
        section.only("code", "kind", "name", "period", "required", "evidence", "tail", "levels", "by")
        levels = section.section("levels", optional=True)
        levels.only(*codes)
        period = section.choice("period", ("month", "year"))
        evidence = _read_evidence(section.section("evidence"))
        held = {band: levels.choices(band, LEVELS) for band in levels.values}
        quotas.append(
            Quota(
                code=section.text("code"),
                kind=section.choice("kind", QUOTA_KINDS),
                name=section.names(),
                period="month" if period == "month" else "year",
                required=_per_band(section.section("required"), codes),
                evidence=evidence,
                tail=section.count("tail"),
                levels=held,
                by=section.choices("by", ROLES, ()),
                by_band={band: evidence.at_levels(tuple(where)) for band, where in held.items()},
            )
        )
    return tuple(quotas)


def _read_filing(profile: Section, elements: Sequence[Element]) -> frozenset[str]:
    """Return what makes a file (建档): the elements named, else those the branch's system cannot do without (MS5)."""
    must = [element.code for element in elements if element.must]
    return frozenset(profile.choices("filing", [element.code for element in elements], must))


def _read_moments(root: Section, scale: int) -> Moments | None:
    if not root.has("moments"):
        return None
    section = root.section("moments")
    section.only("outflow_percent", "outflow", "outflow_days", "change_days", "first_days")
    return Moments(
        outflow_percent=section.count("outflow_percent", least=1, most=_WHOLE),
        outflow_fen=section.scaled("outflow", scale),
        outflow_days=section.count("outflow_days", least=1),
        change_days=section.count("change_days", least=1),
        first_days=section.count("first_days", least=1) if section.has("first_days") else None,
    )


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
        section.only("code", "name", "low", "percent", "target", "count", "words")
        goals.append(
            CoverageGoal(
                code=section.text("code"),
                name=section.names(),
                low_fen=section.scaled("low", scale),
                percent=section.count("percent", most=_WHOLE),
                target=section.text("target"),
                count=section.count("count", 1),
                words=section.texts("words", ()),
            )
        )
    return tuple(goals)
