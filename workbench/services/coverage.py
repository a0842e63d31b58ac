"""Coverage and penetration of the book as of a day (MS1–MS5), with the clients behind every figure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from workbench.domain.coverage import Coverage, Gap, Incomplete, Judged, coverage, incomplete
from workbench.domain.problems import Problem
from workbench.domain.reasons import Reason, joined
from workbench.domain.standards import band_for
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Progress, Store
from workbench.readmodels.upkeep import CoverageReport, CoverageView, WatchedClient
from workbench.services.judging import everybody
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
    clients, tiers = [], {}
    for person in everybody(store, rules=rules, day=day, progress=progress):
        clients.append(Judged(person.facts, person.value_fen))
        tiers[person.facts.client.id] = person.tier_code
    found = coverage(clients, rules.standard, day)
    views = [_view(one, rules, tiers) for one in found if goal in ("", one.goal.code)]
    return CoverageReport(day, views, [_incomplete(one, rules, tiers) for one in incomplete(clients, rules.standard)])


def _view(one: Coverage, rules: Rules, tiers: dict[bytes, str | None]) -> CoverageView:
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
        missing=[_gap(gap, rules, tiers) for gap in one.gaps],
    )


def _gap(gap: Gap, rules: Rules, tiers: dict[bytes, str | None]) -> WatchedClient:
    extra = {"held": gap.held, "wanted": gap.wanted}
    return _listed(gap.judged, rules, tiers, "", gap.reason, extra)


def _incomplete(one: Incomplete, rules: Rules, tiers: dict[bytes, str | None]) -> WatchedClient:
    names = joined([element.name for element in one.missing])
    extra = {
        "missing": [element.code for element in one.missing],
        "must": [element.code for element in one.must],
        "completeness": one.percent,
    }
    reason = Reason("Coverage", _LACKS, {"elements": names})
    return _listed(one.judged, rules, tiers, "must" if one.must else "wanted", reason, extra)


def _listed(
    one: Judged, rules: Rules, tiers: dict[bytes, str | None], code: str, reason: Reason, extra: Mapping[str, object]
) -> WatchedClient:
    client = one.facts.client
    band = band_for(one.value_fen, rules.standard)
    return WatchedClient(
        client_id=client.id,
        client_no=client.client_no or "",
        name=client.name,
        tier=tiers.get(client.id),
        band=band.code if band else None,
        value_fen=one.value_fen,
        code=code,
        reason=(reason.context, reason.text, reason.values),
        extra=extra,
    )
