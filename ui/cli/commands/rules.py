"""`tiers` and `due`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Any

from db.queries.duties import duty_rows
from ui.cli.documents import duty_document
from ui.cli.session import Session
from workbench.domain.columns import Missing
from workbench.domain.distances import Path
from workbench.domain.obligations import KIND_NAMES, STATE_NAMES
from workbench.domain.reasons import Reason
from workbench.domain.tierresults import Override, TierResult
from workbench.domain.tierwords import step_to
from workbench.readmodels.lists import DutyRow
from workbench.services.evaluating import tier_of
from workbench.services.foreseeing import duties_on
from workbench.services.rules import localised
from workbench.texts import Texts


def show_tiers(session: Session) -> None:
    """Show the tier of every client under a scheme, as of a day."""
    options = session.options
    day: dt.date = options.as_of or session.today
    # The past is told by the rules of the past: the scheme, or the version of a named one, that held on that day.
    rules = session.rules.on(day)
    scheme = rules.installed_scheme(options.scheme) if options.scheme else rules.scheme
    overrides = session.desk.overrides()
    results = [
        (facts.client.client_no, facts.client.name, tier_of(facts, scheme, day, overrides))
        for facts in session.desk.facts()
    ]
    documents = [
        _result_document(number, result, session.texts, version=scheme.version, explain=options.explain)
        for number, _, result in results
    ]
    tr = session.texts.tr
    heads = [
        tr("CommandLine", "Number"),
        tr("CommandLine", "Name"),
        tr("CommandLine", "Tier"),
        tr("CommandLine", "Since"),
        tr("CommandLine", "Points"),
        tr("CommandLine", "Why"),
    ]
    rows = [
        [
            one["client_no"],
            name,
            one["tier_name"],
            one["since"],
            _two(one["points"]),
            "；".join([*one["basis"], *_notices(result, session.texts)]),
        ]
        for one, (_, name, result) in zip(documents, results, strict=True)
    ]
    session.show_table(documents, heads, rows, tr("CommandLine", "No client fits."))


def _notices(result: TierResult, texts: Texts) -> Iterator[str]:
    """Yield what else people have to know: a watched client, and a tier that is coming."""
    if result.watch is not None:
        yield texts.tr("CommandLine", "watched since {day}", day=result.watch.since)
    if result.pending is not None:
        yield texts.tr("CommandLine", "another tier from {day} on", day=result.pending.since)


def _two(points: float | None) -> str:
    return "" if points is None else f"{points:,.2f}"


def _result_document(
    number: str | None, result: TierResult, texts: Texts, *, version: str, explain: bool
) -> dict[str, Any]:
    service, watch = result.service, result.watch
    document: dict[str, Any] = {
        "client_no": number,
        "tier": result.tier,
        "tier_name": texts.named(result.tier_name) if result.tier_name else None,
        "since": result.since,
        "basis": [_reason(reason, texts) for reason in result.basis],
        "measure": result.measure,
        "value_fen": result.value_fen,
        "next_tier": result.next.tier if result.next else None,
        "distance_fen": result.next.distance_fen if result.next else None,
        "misses": result.misses,
        "points": _points(result.points),
        "distance_points": _points(result.next.distance_points) if result.next else None,
        "service_tier": service.tier if service else None,
        "missing": missing_document(result.missing),
        "version": version,
        "limit": result.limit,
        "falls_on": result.falls_on,
        "watch": {"since": watch.since, "misses": watch.misses, "limit": watch.limit} if watch else None,
        "pending": {"tier": result.pending.tier, "since": result.pending.since} if result.pending else None,
        "override": override_document(result.override),
        "rated_tier": result.rated_tier,
        "ways": [_way_document(way, texts) for way in result.next.ways] if result.next else [],
    }
    if explain:
        document["lines"] = [
            {
                "row": line.row.code,
                "amount_fen": line.amount_fen,
                "coefficient": float(line.coefficient),
                "points": _points(line.points),
            }
            for line in result.lines
        ]
        document["history"] = [{"tier": span.tier, "since": span.since} for span in result.history]
        document["service_basis"] = [_reason(reason, texts) for reason in service.basis] if service else []
    return document


def missing_document(missing: Sequence[Missing]) -> list[dict[str, Any]]:
    """Return what is missing: which months of which column, and whether the column was never there."""
    return [{"metric": one.metric, "months": list(one.months), "never": one.never} for one in missing]


def override_document(override: Override | None) -> dict[str, Any] | None:
    """Return a tier set by hand with its reason and days."""
    if override is None:
        return None
    return {"tier": override.tier, "reason": override.reason, "since": override.since, "until": override.until}


def _way_document(way: Path, texts: Texts) -> dict[str, Any]:
    """Return one way into the next tier: numbers in fen, pieces or months, and the sentence for people."""
    return {
        "name": texts.named(way.name),
        "all": [
            {
                "metric": one.metric,
                "window": one.window,
                "unit": "fen" if one.unit == "money" else one.unit,
                "value": one.value,
                "target": one.target,
                "lacking": one.lacking,
                "level": one.level,
                "from": one.since,
                "by": one.by,
                "days": one.days,
                "months": one.months,
                "coefficient": _points(one.coefficient),
                "missing": missing_document(one.missing),
                "text": _reason(step_to(one), texts),
            }
            for one in way.parts
        ],
    }


def _points(points: Any) -> float | None:
    return None if points is None else float(points)


def _reason(reason: Reason, texts: Texts) -> str:
    return texts.tr(reason.context, reason.text, **localised(reason.values, texts))


def show_due(session: Session) -> None:
    """Show the obligations of a day."""
    rows = _duties(session)
    tr = session.texts.tr
    heads = [
        tr("CommandLine", "Due"),
        tr("CommandLine", "Number"),
        tr("CommandLine", "Name"),
        tr("CommandLine", "Kind"),
        tr("CommandLine", "State"),
        tr("CommandLine", "Why"),
    ]
    documents = [duty_document(row, session.texts) for row in rows]
    lines = [
        [
            one["due"],
            one["client_no"],
            one["name"],
            tr("Obligations", KIND_NAMES[one["kind"]]),
            tr("Obligations", STATE_NAMES[one["state"]]),
            one["reason"],
        ]
        for one in documents
        if one["state"] != "done"
    ]
    session.show_table(documents, heads, lines, tr("CommandLine", "Nothing is due."))


def _duties(session: Session) -> Sequence[DutyRow]:
    """Return cached obligations for the session's day, else evaluate the day asked."""
    options = session.options
    client = session.desk.client_id(options.client) if options.client is not None else None
    day: dt.date = options.on or session.today
    session.days(day, options.until or day)
    rules = session.rules
    if day == session.today and options.until is None:
        return sorted(duty_rows(session.desk, client), key=lambda duty: (duty.due, duty.rank, duty.id))
    return duties_on(session.desk, rules=rules, day=day, until=options.until, client=client)
