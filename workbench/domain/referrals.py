"""Referrals (转介, RF1–RF3): who pointed a client out and by which signs, and the week in which to follow up (A2)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from workbench.domain.problems import Problem
from workbench.domain.reasons import Names
from workbench.domain.rulefile import Section, unique
from workbench.domain.texts import QT_TRANSLATE_NOOP

#: What becomes of a referral, with the English names of context Opportunities.
OUTCOMES: Mapping[str, str] = {
    "converted": QT_TRANSLATE_NOOP("Opportunities", "Taken over"),
    "kept": QT_TRANSLATE_NOOP("Opportunities", "In view"),
    "declined": QT_TRANSLATE_NOOP("Opportunities", "Declined"),
    "invalid": QT_TRANSLATE_NOOP("Opportunities", "Not for us"),
}
#: How the clock of the first contact stands, with the English names of context Opportunities.
CLOCKS: Mapping[str, str] = {
    "waiting": QT_TRANSLATE_NOOP("Opportunities", "Not assigned yet"),
    "running": QT_TRANSLATE_NOOP("Opportunities", "Due"),
    "over": QT_TRANSLATE_NOOP("Opportunities", "Overdue"),
    "met": QT_TRANSLATE_NOOP("Opportunities", "In time"),
    "late": QT_TRANSLATE_NOOP("Opportunities", "Late"),
    "closed": QT_TRANSLATE_NOOP("Opportunities", "No contact"),
}


@dataclass(frozen=True, slots=True)
class Source:
    """Where clients are pointed out or needs show; `referral` is False where nobody points anybody out."""

    code: str
    name: Names
    group: str
    referral: bool = True


@dataclass(frozen=True, slots=True)
class ReferralRules:
    """What `opportunities/referrals.toml` says.

    Attributes:
        follow_days, filing_days: calendar days from the assignment to the first contact and to the filed client (A2).
        feedback_days: from the outcome to the word to the one who pointed the client out.
        titles: of the tasks by follow, filing and feedback; `{referrer}` is filled.
        signals: the signs of P8 by code; `roles` of those who point out; `groups` of the sources.
    """

    follow_days: int
    filing_days: int
    feedback_days: int
    titles: Mapping[str, Names]
    groups: Mapping[str, Names]
    sources: Mapping[str, Source]
    signals: Mapping[str, Names]
    roles: Mapping[str, Names]


@dataclass(frozen=True, slots=True)
class Referral:
    """One referral with whom it is about; days as `date`.

    Attributes:
        status: of the client, managed or prospect.
        signals: codes of the signs.
        referrer: the name, `role` what they are; `referrer_id` when a client pointed out.
        assigned: from this day the week runs, None while nobody was asked to follow up.
        contacted: the day of the first contact that reached the client since the assignment.
        feedback: what the one who pointed out was told, on `feedback_on`.
        opportunities: how many came of it.
    """

    id: bytes
    client_id: bytes
    client_no: str
    client_name: str
    status: str
    on: date | None
    source: str = ""
    signals: Sequence[str] = ()
    referrer: str = ""
    role: str = ""
    referrer_id: bytes | None = None
    assigned: date | None = None
    outcome: str | None = None
    outcome_on: date | None = None
    feedback: str = ""
    feedback_on: date | None = None
    note: str = ""
    contacted: date | None = None
    opportunities: int = 0

    @property
    def open(self) -> bool:
        return self.outcome is None

    @property
    def owes_feedback(self) -> bool:
        """Tell whether somebody waits to hear what became of it."""
        return not self.open and self.feedback_on is None and bool(self.referrer or self.referrer_id)


@dataclass(frozen=True, slots=True)
class Clock:
    """How the week of a referral stands: a code of `CLOCKS`, its last day, and the days left (negative when over)."""

    state: str
    due: date | None
    left: int | None


def clock(one: Referral, rules: ReferralRules, day: date) -> Clock:
    """Return how the week of a referral stands on a day (A2); the last day still counts as in time."""
    if one.assigned is None:
        return Clock("waiting" if one.open else "closed", None, None)
    due = one.assigned + timedelta(days=rules.follow_days)
    if one.contacted is not None:
        return Clock("met" if one.contacted <= due else "late", due, None)
    if not one.open:
        return Clock("closed", due, None)
    left = (due - day).days
    return Clock("over" if left < 0 else "running", due, left)


@dataclass(frozen=True, slots=True)
class ReferrerFigure:
    """What one person pointed out: referrals by outcome (`open` for those still followed), with their ids."""

    referrer: str
    role: str
    by_outcome: Mapping[str, tuple[bytes, ...]]

    def __len__(self) -> int:
        return sum(len(ids) for ids in self.by_outcome.values())


def by_referrer(referrals: Iterable[Referral]) -> list[ReferrerFigure]:
    """Return who pointed out how many and what became of them, whoever pointed out most first."""
    groups: dict[tuple[str, str], dict[str, list[bytes]]] = {}
    for one in referrals:
        found = groups.setdefault((one.referrer, one.role), {})
        found.setdefault(one.outcome or "open", []).append(one.id)
    figures = [
        ReferrerFigure(name, role, {outcome: tuple(ids) for outcome, ids in found.items()})
        for (name, role), found in groups.items()
    ]
    return sorted(figures, key=lambda figure: (-len(figure), figure.referrer, figure.role))


def check_signals(codes: Sequence[str], rules: ReferralRules) -> None:
    """Refuse a sign that nobody knows.

    Raises:
        Problem: `unknown-word`.
    """
    for code in codes:
        if code not in rules.signals:
            raise unknown(code, tuple(rules.signals))


def unknown(code: str, known: Sequence[str]) -> Problem:
    """Return what is said of a word that is none of the list."""
    return Problem(
        "unknown-word",
        QT_TRANSLATE_NOOP("Problems", "{word} is not in the list."),
        QT_TRANSLATE_NOOP("Problems", "Choose one of: {words}"),
        {"word": code, "words": ", ".join(known)},
    )


def read_referrals(values: Mapping[str, object], file: str = "") -> ReferralRules:
    """Read `opportunities/referrals.toml`.

    Raises:
        Problem: `rules-…` with the path of the offending key.
    """
    top = Section(values, file=file)
    titles = ("follow_title", "filing_title", "feedback_title")
    numbers = ("follow_days", "filing_days", "feedback_days")
    top.only("name", *numbers, *titles, "groups", "sources", "signals", "roles")
    groups = _named(top, "groups")
    sections = top.sections("sources", least=1)
    unique(sections, "code", lambda section: section.code())
    sources = [_source(section, tuple(groups)) for section in sections]
    follow, filing, feedback = (top.count(name) for name in numbers)
    return ReferralRules(
        follow,
        filing,
        feedback,
        titles={name.removesuffix("_title"): top.names(name) for name in titles},
        groups=groups,
        sources={source.code: source for source in sources},
        signals=_named(top, "signals"),
        roles=_named(top, "roles"),
    )


def _source(section: Section, groups: Sequence[str]) -> Source:
    section.only("code", "group", "name", "referral")
    group = section.choice("group", groups)
    return Source(section.code(), section.names(), group, section.flag("referral", default=True))


def _named(top: Section, name: str) -> dict[str, Names]:
    sections = top.sections(name, least=1)
    for section in sections:
        section.only("code", "name")
    unique(sections, "code", lambda section: section.code())
    return {section.code(): section.names() for section in sections}
