"""Whose money matures, flowed out, fell below a level, or holds a level only through a product."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from workbench.domain.moments import outflow
from workbench.domain.money import both
from workbench.domain.months import month_text
from workbench.domain.reasons import Names
from workbench.domain.reminders import step_reached
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.domain.watch import Attrition, attrition, leaning
from workbench.readmodels.upkeep import WatchedClient
from workbench.services.judging import Person
from workbench.services.marking import mark_kinds
from workbench.services.watchrows import Asked, contacted_since, row

_MATURES = QT_TRANSLATE_NOOP("Watch", "{product} CNY {amount_yuan} matures on {on}, days left: {days}")
_MATURED = QT_TRANSLATE_NOOP("Watch", "{product} CNY {amount_yuan} matured on {on}, days ago: {days}")
_MILD = QT_TRANSLATE_NOOP(
    "Watch", "{level}: average of {month} CNY {before_yuan}, CNY {after_yuan} at the end of the month"
)
_HEAVY = QT_TRANSLATE_NOOP(
    "Watch", "{level}: average before {month} CNY {before_yuan}, CNY {after_yuan} at the end of the month"
)
_LEFT = QT_TRANSLATE_NOOP("Watch", "{level}: average before {month} CNY {before_yuan}, no figures since")
_RECOVERED = QT_TRANSLATE_NOOP("Watch", "Back at {level}: CNY {now_yuan} now, CNY {recovered_yuan} recovered")
_PRODUCT = QT_TRANSLATE_NOOP("Watch", "{level} only with CNY {maturing_yuan} that mature by {until}; then {without}")
_OUTFLOW = QT_TRANSLATE_NOOP("Watch", "CNY {amount_yuan} flowed out by {on}: {percent}% of CNY {before_yuan}")

#: A level is a band or a tier.
_NO_LEVEL: Names = {"zh_CN": "最低档以下", "en": "below the lowest"}


def maturities(person: Person, asked: Asked) -> Iterator[WatchedClient]:
    ladder = asked.rules.standard.maturity
    first, last = asked.day - timedelta(days=ladder.tail), asked.day + timedelta(days=ladder.steps[0])
    client = person.facts.client.id
    for holding in person.facts.holdings:
        matures = holding.matures
        if matures is None or not first <= matures <= last:
            continue
        days = (matures - asked.day).days
        step = step_reached(ladder.steps, max(0, days))
        contacted = contacted_since(person, asked, matures - timedelta(days=ladder.steps[0]))
        product = holding.name or holding.kind
        values = {"product": product, "on": matures, "days": abs(days), **both("amount", holding.amount_fen)}
        extra = {"holding": holding.id, "product": product, "kind": holding.kind, "step": step, "days": days}
        extra |= {"contacted_on": contacted, "next_step": asked.next_steps.get(client) if contacted else None}
        text = _MATURED if days < 0 else _MATURES
        code = "matured" if days < 0 else str(step)
        yield row(
            person,
            asked,
            text,
            values,
            code=code,
            value=holding.amount_fen,
            other=person.value_fen,
            day=matures,
            extra=extra,
        )


def outflows(person: Person, asked: Asked) -> Iterator[WatchedClient]:
    watch = asked.watch
    found = outflow(
        person.facts.snapshots, person.series, asked.day, percent=watch.outflow_percent, least_fen=watch.outflow_fen
    )
    if found is None:
        return
    values = {"on": found.on, "percent": found.percent, **both("amount", found.amount_fen)}
    extra = {
        "before_fen": found.before_fen,
        "after_fen": found.after_fen,
        "percent": found.percent,
        "column": found.column,
        "contacted_on": contacted_since(person, asked, found.on),
    }
    yield row(
        person,
        asked,
        _OUTFLOW,
        {**values, **both("before", found.before_fen)},
        value=found.amount_fen,
        other=found.before_fen,
        day=found.on,
        extra=extra,
    )


def fallen(person: Person, asked: Asked) -> Iterator[WatchedClient]:
    found = attrition(person.series, asked.levels, asked.month)
    if found is not None:
        yield loss_row(person, asked, found)


def loss_row(person: Person, asked: Asked, found: Attrition) -> WatchedClient:
    client = person.facts.client.id
    values: dict[str, Any] = {"level": found.level.name, "month": month_text(found.month)}
    values |= both("before", found.before_fen)
    text = {"mild": _MILD, "heavy": _HEAVY, "left": _LEFT}[found.code]
    if found.after_fen is not None:
        values |= both("after", found.after_fen)
    if found.recovered and found.now_fen is not None:
        text = _RECOVERED
        values |= {**both("now", found.now_fen), **both("recovered", found.recovered_fen)}
    mark = next((one for one in asked.marks.get(client, ()) if one.kind == "attrition"), None)
    known = mark_kinds()["attrition"].codes.get(mark.code) if mark else None
    extra = {
        "level": found.level.code,
        "level_name": found.level.name,
        "month": month_text(found.month),
        "before_fen": found.before_fen,
        "after_fen": found.after_fen,
        "now_fen": found.now_fen,
        "recovered_fen": found.recovered_fen,
        "mark": found.code,
        "cause": mark.code if mark else None,
        "cause_name": known.name if known else None,
        "cause_note": mark.note if mark else "",
        "owner": asked.owners.get(client) or asked.manager,
    }
    return row(
        person,
        asked,
        text,
        values,
        code="recovered" if found.recovered else found.code,
        value=found.before_fen,
        other=found.after_fen,
        extra=extra,
    )


def product_only(person: Person, asked: Asked) -> Iterator[WatchedClient]:
    days = asked.watch.product_days
    found = leaning(person.value_fen, person.facts.holdings, asked.levels, asked.day, days)
    if found is None:
        return
    values: dict[str, Any] = {
        "level": found.level.name,
        "until": found.maturing[-1].matures,
        "without": found.without.name if found.without else _NO_LEVEL,
        **both("maturing", found.maturing_fen),
    }
    extra = {
        "level": found.level.code,
        "level_name": found.level.name,
        "without": found.without.code if found.without else None,
        "after_fen": found.value_fen - found.maturing_fen,
        "products": [one.name or one.kind for one in found.maturing],
    }
    yield row(
        person,
        asked,
        _PRODUCT,
        values,
        value=found.value_fen,
        other=found.maturing_fen,
        day=found.maturing[0].matures,
        extra=extra,
    )
