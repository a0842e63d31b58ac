"""Coverage and penetration of the book as of a day (MS1–MS5), with the clients behind every figure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from workbench.domain.coverage import Counter, Coverage, Gap, Incomplete, Judged, incomplete
from workbench.domain.problems import Problem
from workbench.domain.reasons import Reason, joined
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import FIGURES, Progress, Store
from workbench.readmodels.upkeep import CoverageReport, CoverageView, WatchedClient
from workbench.services.judging import Person, worth
from workbench.services.rules import Rules

_LACKS = QT_TRANSLATE_NOOP("Coverage", "Missing in the file: {elements}")


def coverage_report(
    store: Store, *, rules: Rules, day: date, goal: str = "", progress: Progress | None = None
) -> CoverageReport:
    """Return every coverage goal of the standard as of `day` with the clients who lack it, and the files to complete.

    One step for the whole book. `goal` keeps only the goal of this code. Contact data and products are those of now;
    assets are the newest that were known on `day`.

    Raises:
        Problem: `unknown-goal`, when the standard has no goal of this code.
    """
    known = [one.code for one in rules.standard.coverage]
    if goal and goal not in known:
        raise Problem(
            "unknown-goal",
            QT_TRANSLATE_NOOP("Problems", "There is no coverage goal {code}."),
            QT_TRANSLATE_NOOP("Problems", "Choose one of: {names}"),
            {"code": goal, "names": ", ".join(known)},
        )
    counter = Counter(rules.standard, day)
    missing: list[list[WatchedClient]] = [[] for _goal in counter.goals]
    files: list[WatchedClient] = []
    lowest = min((rules.standard.bands[0].low, *(one.low_fen for one in counter.goals)))
    parts = FIGURES._replace(ways=True, addresses=True, holdings=True)
    for person in worth(store, lowest, rules=rules, day=day, parts=parts, progress=progress):
        one = Judged(person.facts, person.value_fen)
        for place, gap in counter.add(one):
            missing[place].append(_gap(gap, person))
        lacking = incomplete(one, rules.standard)
        if lacking is not None:
            files.append(_incomplete(lacking, person))
    views = []
    for place, asked in enumerate(counter.goals):
        missing[place].sort(key=_largest_first)
        if goal in ("", asked.code):
            views.append(_view(Coverage(asked, counter.total[place], counter.met[place], ()), missing[place]))
    files.sort(key=lambda row: (row.code != "must", *_largest_first(row)))
    return CoverageReport(day, views, files)


def _largest_first(row: WatchedClient) -> tuple[int, bytes]:
    return -(row.value_fen or 0), row.client_id


def _view(one: Coverage, missing: list[WatchedClient]) -> CoverageView:
    goal = one.goal
    return CoverageView(
        code=goal.code,
        name=goal.name,
        low_fen=goal.low_fen,
        target=goal.target,
        percent=goal.percent,
        total=one.total,
        met=one.met,
        hundredths=one.hundredths,
        reached=one.reached,
        short=one.short,
        missing=missing,
    )


def _gap(gap: Gap, person: Person) -> WatchedClient:
    return _listed(person, "", gap.reason, {"held": gap.held, "wanted": gap.wanted})


def _incomplete(one: Incomplete, person: Person) -> WatchedClient:
    extra = {
        "missing": [element.code for element in one.missing],
        "must": [element.code for element in one.must],
        "completeness": one.percent,
    }
    reason = Reason("Coverage", _LACKS, {"elements": joined([element.name for element in one.missing])})
    return _listed(person, "must" if one.must else "wanted", reason, extra)


def _listed(person: Person, code: str, reason: Reason, extra: Mapping[str, object]) -> WatchedClient:
    told = (reason.context, reason.text, reason.values)
    return person.listed(told, extra, code=code, value_fen=person.value_fen)
