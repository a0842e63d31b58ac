"""`coverage`, `watch`, `fulfilment`, `deed` and `deeds`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from ui.cli.session import Session
from ui.cli.upkeepoptions import LEDGER
from workbench.domain.deskduties import DutyState
from workbench.domain.money import wan, yuan
from workbench.domain.months import month_of, month_text
from workbench.domain.obligations import STATE_NAMES
from workbench.domain.shares import percent_text
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.readmodels.lists import ListedClient
from workbench.readmodels.upkeep import CoverageView, FulfilmentLine, Proof, WatchedClient
from workbench.services.coverage import coverage_report
from workbench.services.deeds import batch_list, desk_duties, record_deed
from workbench.services.fulfilling import days_of, fulfilment
from workbench.services.rules import localised
from workbench.services.watching import CODES, LISTS, attrition_ledger, watch_list, watch_lists
from workbench.texts import Texts

_GOAL_HEADS = (
    QT_TRANSLATE_NOOP("CommandLine", "Id"),
    QT_TRANSLATE_NOOP("CommandLine", "Title"),
    QT_TRANSLATE_NOOP("CommandLine", "Met"),
    QT_TRANSLATE_NOOP("CommandLine", "Of"),
    QT_TRANSLATE_NOOP("CommandLine", "Reached"),
    QT_TRANSLATE_NOOP("CommandLine", "Goal"),
    QT_TRANSLATE_NOOP("CommandLine", "State"),
)
_DUTY_HEADS = (
    QT_TRANSLATE_NOOP("CommandLine", "Band"),
    QT_TRANSLATE_NOOP("CommandLine", "Duty"),
    QT_TRANSLATE_NOOP("CommandLine", "Clients"),
    QT_TRANSLATE_NOOP("CommandLine", "Owed"),
    QT_TRANSLATE_NOOP("CommandLine", "Done"),
    QT_TRANSLATE_NOOP("CommandLine", "Rate"),
    QT_TRANSLATE_NOOP("CommandLine", "Behind"),
    QT_TRANSLATE_NOOP("CommandLine", "Waived"),
)
_CHECK_HEADS = (
    QT_TRANSLATE_NOOP("CommandLine", "Number"),
    QT_TRANSLATE_NOOP("CommandLine", "Name"),
    QT_TRANSLATE_NOOP("CommandLine", "Duty"),
    QT_TRANSLATE_NOOP("CommandLine", "Owed"),
    QT_TRANSLATE_NOOP("CommandLine", "Done"),
    QT_TRANSLATE_NOOP("CommandLine", "Evidence"),
)
_DEED_HEADS = (
    QT_TRANSLATE_NOOP("CommandLine", "Id"),
    QT_TRANSLATE_NOOP("CommandLine", "Title"),
    QT_TRANSLATE_NOOP("CommandLine", "From"),
    QT_TRANSLATE_NOOP("CommandLine", "To"),
    QT_TRANSLATE_NOOP("CommandLine", "Done"),
    QT_TRANSLATE_NOOP("CommandLine", "Owed"),
    QT_TRANSLATE_NOOP("CommandLine", "Days left"),
    QT_TRANSLATE_NOOP("CommandLine", "State"),
)
_MONTHS = 12


def show_coverage(session: Session) -> None:
    """Show every coverage goal with the clients who lack it."""
    options, texts = session.options, session.texts
    day = options.as_of or session.today
    report = coverage_report(session.desk, rules=session.workspace.rules.on(day), day=day, goal=options.goal)
    document = {
        "as_of": report.day,
        "goals": [_goal_document(goal, texts) for goal in report.goals],
        "incomplete": [client_document(row, texts) for row in report.incomplete],
    }
    tr = texts.tr
    heads = [tr("CommandLine", head) for head in _GOAL_HEADS]
    rows = [
        [
            goal.code,
            texts.named(goal.name),
            goal.met,
            goal.total,
            percent_text(goal.hundredths),
            f"{goal.percent}%",
            tr("CommandLine", "met") if goal.reached else tr("CommandLine", "{count} short", count=goal.short),
        ]
        for goal in report.goals
    ]
    listed = [row for goal in report.goals for row in goal.missing] if options.goal else []
    if listed and not options.json:
        _table(session, document, listed)
        return
    session.show_table(document, heads, rows)


def _goal_document(goal: CoverageView, texts: Texts) -> dict[str, Any]:
    return {
        "code": goal.code,
        "name": texts.named(goal.name),
        "low_fen": goal.low_fen,
        "target": goal.target,
        "goal_percent": goal.percent,
        "total": goal.total,
        "met": goal.met,
        "percent": None if goal.hundredths is None else goal.hundredths / 100,
        "reached": goal.reached,
        "short": goal.short,
        "missing": [client_document(row, texts) for row in goal.missing],
    }


def client_document(row: ListedClient, texts: Texts) -> dict[str, Any]:
    """Return one client of a list: the common columns, then what the list tells beside them."""
    extra = row.extra if isinstance(row, WatchedClient) else {}
    return {
        "id": row.client_id,
        "client_no": row.client_no,
        "name": row.name,
        "tier": row.tier,
        "band": row.band,
        "value_fen": row.value_fen,
        "other_fen": row.other_fen,
        "day": row.day,
        "code": row.code or None,
        "reason": reason_of(row, texts),
        **{key: texts.named(value) if isinstance(value, Mapping) else value for key, value in extra.items()},
    }


def reason_of(row: ListedClient, texts: Texts) -> str | None:
    """Return why a client stands on a list, in the language of `texts`."""
    if row.reason is None:
        return None
    context, text, values = row.reason
    return texts.tr(context, text, **localised(values, texts))


def show_watch(session: Session) -> None:
    """Show one watch list, the ledger of losses, or how many clients each list has."""
    options = session.options
    day: dt.date = options.as_of or session.today
    rules = session.workspace.rules.on(day)
    if options.list is None:
        _show_lists(session, day)
        return
    if options.list == LEDGER:
        month = month_of(day)
        first, last = month_text(month - _MONTHS), month_text(month)
        rows = attrition_ledger(session.desk, rules=rules, first=first, last=last, day=day)
    else:
        rows = watch_list(session.desk, rules=rules, day=day, name=options.list, level=options.level)
    _table(session, [client_document(row, session.texts) for row in rows], rows)


def _show_lists(session: Session, day: dt.date) -> None:
    tr = session.texts.tr
    found = watch_lists(session.desk, rules=session.workspace.rules.on(day), day=day, level=session.options.level)
    documents = [
        {"list": name, "name": tr("Watch", LISTS[name]), "as_of": day, "clients": len({row.client_id for row in rows})}
        for name, rows in found.items()
    ]
    heads = [tr("CommandLine", "Id"), tr("CommandLine", "Title"), tr("CommandLine", "Clients")]
    session.show_table(documents, heads, [[one["list"], one["name"], one["clients"]] for one in documents])


def _table(session: Session, document: Any, rows: Sequence[ListedClient]) -> None:
    texts = session.texts
    tr = texts.tr
    money = wan if texts.language.startswith("zh") else yuan
    heads = [
        tr("CommandLine", "Number"),
        tr("CommandLine", "Name"),
        tr("CommandLine", "Assets (CNY 10,000)") if money is wan else tr("CommandLine", "Assets (CNY)"),
        tr("CommandLine", "Day"),
        tr("CommandLine", "State"),
        tr("CommandLine", "Why"),
    ]
    lines = [
        [
            row.client_no,
            row.name,
            "" if row.value_fen is None else money(row.value_fen),
            row.day,
            tr("Watch", CODES[row.code]) if row.code in CODES else "",
            reason_of(row, texts),
        ]
        for row in rows
    ]
    session.show_table(document, heads, lines, tr("CommandLine", "No client fits."))


def show_fulfilment(session: Session) -> None:
    """Show how far the standard was fulfilled in a month, quarter or year."""
    options, texts = session.options, session.texts
    first, last = days_of(month=options.month, quarter=options.quarter, year=options.year)
    rules = session.workspace.rules
    found = fulfilment(session.desk, rules=rules, first=first, last=last, today=session.today, check=options.check)
    document: dict[str, Any] = {
        "from": found.first,
        "to": found.last,
        "until": found.until,
        "lines": [_line_document(line, texts) for line in found.lines],
    }
    if options.check:
        document["checks"] = [_proof_document(proof, texts) for proof in found.proofs]
        _show_checks(session, document, found.proofs)
        return
    tr = texts.tr
    heads = [tr("CommandLine", head) for head in _DUTY_HEADS]
    rows = [
        [
            texts.named(line.band_name),
            texts.named(line.name),
            line.clients,
            line.required,
            line.done,
            percent_text(line.hundredths),
            len(line.behind),
            line.waived,
        ]
        for line in found.lines
    ]
    session.show_table(document, heads, rows)


def _line_document(line: FulfilmentLine, texts: Texts) -> dict[str, Any]:
    return {
        "band": line.band,
        "band_name": texts.named(line.band_name),
        "code": line.code,
        "name": texts.named(line.name),
        "clients": line.clients,
        "required": line.required,
        "done": line.done,
        "percent": None if line.hundredths is None else line.hundredths / 100,
        "waived": line.waived,
        "behind": [client_document(row, texts) for row in line.behind],
    }


def _proof_document(proof: Proof, texts: Texts) -> dict[str, Any]:
    return {
        "client_no": proof.client.client_no,
        "name": proof.client.name,
        "band": proof.client.band,
        "code": proof.code,
        "duty": texts.named(proof.name),
        "required": proof.required,
        "done": proof.done,
        "state": proof.state,
        "dates": list(proof.dates),
    }


def _show_checks(session: Session, document: dict[str, Any], proofs: Sequence[Proof]) -> None:
    texts = session.texts
    heads = [texts.tr("CommandLine", head) for head in _CHECK_HEADS]
    rows = [
        [
            proof.client.client_no,
            proof.client.name,
            texts.named(proof.name),
            proof.required,
            proof.done,
            " ".join(on.isoformat() for on in proof.dates),
        ]
        for proof in proofs
    ]
    session.show_table(document, heads, rows)


def deed(session: Session) -> None:
    """Record that the desk did a duty of its own."""
    options, rules = session.options, session.workspace.rules
    on = options.on or session.today
    changes = record_deed(
        session.desk,
        rules=rules,
        code=options.code,
        on=on,
        today=session.today,
        count=options.count,
        note=options.note,
    )
    states = desk_duties(session.desk, rules=rules, today=session.today).duties
    now = [one for one in states if one.duty.code == options.code and one.first <= on <= one.last]
    document = {
        "operation": changes.operation,
        "code": options.code,
        "on": on,
        "count": options.count,
        "duty": _duty_document(now[0], session.texts) if now else None,
    }
    line = session.texts.tr("CommandLine", "{code}: recorded for {on}", code=options.code, on=on)
    session.show(document, lambda: [line])


def show_deeds(session: Session) -> None:
    """Show the duties of the desk as they stand, or whom of a band a batch may go to."""
    options, rules, tr = session.options, session.workspace.rules, session.texts.tr
    if options.batch:
        batch = batch_list(session.desk, rules=rules, band=options.batch, today=session.today)
        document = {
            "band": batch.band,
            "may": [client_document(row, session.texts) for row in batch.may],
            "blocked": [client_document(row, session.texts) for row in batch.blocked],
        }
        _table(session, document, [*batch.may, *batch.blocked])
        return
    states = desk_duties(session.desk, rules=rules, today=session.today).duties
    documents = [_duty_document(one, session.texts) for one in states]
    heads = [tr("CommandLine", head) for head in _DEED_HEADS]
    rows = [
        [
            one["code"],
            one["name"],
            one["period"][0],
            one["period"][1],
            one["done"],
            one["required"],
            one["days_left"],
            tr("Obligations", STATE_NAMES[one["state"]]),
        ]
        for one in documents
    ]
    session.show_table(documents, heads, rows)


def _duty_document(one: DutyState, texts: Texts) -> dict[str, Any]:
    duty = one.duty
    return {
        "id": one.id,
        "code": duty.code,
        "name": texts.named(duty.name),
        "band": duty.band,
        "every": duty.period,
        "period": [one.first, one.last],
        "required": duty.required,
        "done": one.done,
        "left": one.left,
        "days_left": one.days_left,
        "state": one.state,
        "printed": list(duty.printed),
        "proofs": [{"on": proof.on, "count": proof.count, "note": proof.note, "id": proof.id} for proof in one.proofs],
    }
