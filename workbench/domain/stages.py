"""The steps of an opportunity as data: their order, what may follow what, and how one may be closed (RF4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from workbench.domain.problems import Problem
from workbench.domain.reasons import Names
from workbench.domain.rulefile import Section, unique
from workbench.domain.texts import QT_TRANSLATE_NOOP

#: How an opportunity ends, with the English names of context Opportunities.
OUTCOMES: Mapping[str, str] = {
    "won": QT_TRANSLATE_NOOP("Opportunities", "Won"),
    "lost": QT_TRANSLATE_NOOP("Opportunities", "Lost"),
    "declined": QT_TRANSLATE_NOOP("Opportunities", "Declined"),
}
#: What a kept step may say beside a stage: how it ended, and that it goes on after all.
REOPENED = "reopened"
WayKind = Literal["next", "yes", "skip", "back"]
#: Markers of RF5: relation, selling, system.
MARKS: Mapping[str, str] = {
    "R": QT_TRANSLATE_NOOP("Opportunities", "key point of the relation"),
    "M": QT_TRANSLATE_NOOP("Opportunities", "key point of selling"),
    "T": QT_TRANSLATE_NOOP("Opportunities", "with the help of the system"),
}


@dataclass(frozen=True, slots=True)
class Stage:
    """One step.

    Attributes:
        marks: codes of `MARKS`.
        days: an opportunity that stands here longer is stuck; None: never.
        outcomes: how one may be closed here.
        decision: here the client accepts or does not: two ways and no other.
    """

    code: str
    name: Names
    phase: str
    marks: tuple[str, ...]
    days: int | None
    outcomes: tuple[str, ...]
    decision: bool = False


@dataclass(frozen=True, slots=True)
class Way:
    """A step that may follow: the one in order, the yes of a decision, a later or an earlier one."""

    stage: Stage
    kind: WayKind

    @property
    def needs_note(self) -> bool:
        """Tell whether the step must say why: only what leaves the order must."""
        return self.kind in ("skip", "back")


@dataclass(frozen=True, slots=True)
class CloseReason:
    """Why an opportunity ended so; `note` asks for words with it."""

    code: str
    name: Names
    outcomes: tuple[str, ...]
    note: bool = False


@dataclass(frozen=True, slots=True)
class Stages:
    """The whole machine: steps in order, the phases that group them, and the reasons of an end."""

    stages: tuple[Stage, ...]
    phases: Mapping[str, Names]
    reasons: tuple[CloseReason, ...]
    skip: bool
    back: bool

    def place(self, code: str) -> int:
        """Return the place of a stage in the order.

        Raises:
            Problem: `unknown-stage`.
        """
        for number, stage in enumerate(self.stages):
            if stage.code == code:
                return number
        raise Problem(
            "unknown-stage",
            QT_TRANSLATE_NOOP("Problems", "There is no step {stage}."),
            QT_TRANSLATE_NOOP("Problems", "Steps are: {stages}"),
            {"stage": code, "stages": ", ".join(stage.code for stage in self.stages)},
        )

    def stage(self, code: str) -> Stage:
        """Return a stage. Raises as `place`."""
        return self.stages[self.place(code)]

    def known(self, code: str) -> bool:
        return any(stage.code == code for stage in self.stages)

    def starts(self) -> tuple[Stage, ...]:
        """Return the stages in which an opportunity may begin: those up to the first decision, without it."""
        found: list[Stage] = []
        for stage in self.stages:
            if stage.decision:
                break
            found.append(stage)
        return tuple(found)

    def ways(self, code: str) -> tuple[Way, ...]:
        """Return what may follow a stage: first the usual step, then later ones, then earlier ones from near to far.

        Nothing passes a decision and nothing comes back behind one: from it leads only its yes, its no closes.
        """
        here = self.place(code)
        following = self.stages[here + 1 : here + 2]
        if self.stages[here].decision:
            return tuple(Way(stage, "yes") for stage in following)
        side = self._side(here)
        later = [stage for place, stage in enumerate(self.stages) if place > here and self._side(place) == side]
        earlier = [stage for place, stage in enumerate(self.stages) if place < here and self._side(place) == side]
        ways = [Way(stage, "next" if stage in following else "skip") for stage in later]
        ways += [Way(stage, "back") for stage in reversed(earlier)]
        allowed = {"next": True, "skip": self.skip, "back": self.back}
        return tuple(way for way in ways if allowed[way.kind])

    def way(self, code: str, to: str) -> Way:
        """Return the way from a stage to another.

        Raises:
            Problem: `unknown-stage` or `no-such-way`.
        """
        self.place(to)
        ways = self.ways(code)
        for way in ways:
            if way.stage.code == to:
                return way
        stage = self.stage(code)
        raise Problem(
            "no-such-way",
            QT_TRANSLATE_NOOP("Problems", "No step leads from {stage} to {to}."),
            QT_TRANSLATE_NOOP("Problems", "A decision is yes ({to_yes}) or closes the opportunity.")
            if stage.decision
            else QT_TRANSLATE_NOOP("Problems", "From here lead: {ways}"),
            {
                "stage": code,
                "to": to,
                "to_yes": ", ".join(way.stage.code for way in ways),
                "ways": ", ".join(way.stage.code for way in ways),
            },
        )

    def usual(self, code: str) -> Way | None:
        """Return the step that comes next in order, None after the last one."""
        return next((way for way in self.ways(code) if way.kind in ("next", "yes")), None)

    def reasons_of(self, outcome: str) -> tuple[CloseReason, ...]:
        return tuple(reason for reason in self.reasons if outcome in reason.outcomes)

    def reason_name(self, code: str) -> Names:
        """Return the name of a reason; one that the file knows no longer stands for itself."""
        return next((one.name for one in self.reasons if one.code == code), {"zh_CN": code, "en": code})

    def stage_name(self, code: str) -> Names:
        """Return the name of a stage; one that the file knows no longer stands for itself."""
        return next((one.name for one in self.stages if one.code == code), {"zh_CN": code, "en": code})

    def _side(self, place: int) -> int:
        """Return how many decisions stand before a place; a decision belongs to what leads to it."""
        return sum(stage.decision for stage in self.stages[:place])


def read_stages(values: Mapping[str, object], file: str = "") -> Stages:
    """Read `opportunities/stages.toml`.

    Raises:
        Problem: `rules-…` with the path of the offending key.
    """
    top = Section(values, file=file)
    top.only("name", "sources", "skip", "back", "phases", "stages", "reasons")
    phases = top.sections("phases", least=1)
    stages = top.sections("stages", least=1)
    reasons = top.sections("reasons", least=1)
    for sections in (phases, stages, reasons):
        unique(sections, "code", lambda section: section.code())
    named = {section.code(): section.names() for section in phases}
    found = tuple(_stage(section, tuple(named)) for section in stages)
    for section, stage in zip(stages, found, strict=True):
        if stage.code in (*OUTCOMES, REOPENED):
            section.refuse_repeat("code", stage.code)
    if found[-1].decision:
        # Its yes would lead nowhere.
        stages[-1].refuse_value("decision", "true", ("false",))
    return Stages(
        found,
        named,
        tuple(_reason(section) for section in reasons),
        top.flag("skip", default=True),
        top.flag("back", default=True),
    )


def _stage(section: Section, phases: Sequence[str]) -> Stage:
    section.only("code", "name", "phase", "marks", "days", "decision", "outcomes")
    decision = section.flag("decision", default=False)
    return Stage(
        section.code(),
        section.names(),
        section.choice("phase", phases),
        section.choices("marks", tuple(MARKS), ()),
        section.count("days") if section.has("days") else None,
        # A decision that says no is declined, and closes in no other way.
        section.choices("outcomes", ("declined",) if decision else tuple(OUTCOMES)),
        decision,
    )


def _reason(section: Section) -> CloseReason:
    section.only("code", "name", "outcomes", "note")
    outcomes = section.choices("outcomes", tuple(OUTCOMES))
    return CloseReason(section.code(), section.names(), outcomes, section.flag("note", default=False))
