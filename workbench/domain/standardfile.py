"""Reads a maintenance standard from its parsed rule file and refuses what is wrong with the path of the key."""

from __future__ import annotations

from collections.abc import Mapping

from workbench.domain.interactions import CHANNELS, RESULTS
from workbench.domain.metrics import NEWEST, Measure
from workbench.domain.profile import read_elements
from workbench.domain.rulefile import Section, unique
from workbench.domain.schemes import read_bands, read_measure
from workbench.domain.standards import (
    KINDS,
    QUOTA_KINDS,
    ROLES,
    SUSPENSIONS,
    TAGS,
    CoverageGoal,
    Evidence,
    Greeting,
    Ladder,
    Quota,
    Standard,
)


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
