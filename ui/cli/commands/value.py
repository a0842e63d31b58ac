"""`value`: what clients are worth and where they stand, a view at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ui.cli.session import Session
from workbench.domain.money import wan, yuan
from workbench.domain.reasons import Reason
from workbench.domain.shares import WHOLE, percent_text
from workbench.domain.value.clv import Assumptions, Lifetime, assumption_values, contribution
from workbench.domain.value.conditions import Ladder, Placed
from workbench.services.filtercodes import check_rates
from workbench.services.marking import mark_kinds
from workbench.services.rules import localised
from workbench.services.valuing import (
    ValueBook,
    ValueLine,
    compositions,
    parse_assumption,
    set_assumptions,
    value_book,
)

_PERCENT = WHOLE // 100


def show_value(session: Session) -> None:
    """Show one value view of the whole book; with `--set` or `--reset` keep other assumptions first."""
    options = session.options
    rules = session.rules
    if options.reset or options.set:
        if options.reset:
            set_assumptions(session.desk, values=None)
        if options.set:
            said = dict(parse_assumption(text) for text in options.set)
            check_rates(said, rules=rules)
            set_assumptions(session.desk, values=said)
        rules = session.rules
    day = options.as_of or session.today
    rules = rules.on(day)
    book = value_book(session.desk, rules=rules, day=day, by=options.by, past=day != session.today)
    document, heads, rows = _VIEWS[options.view](session, book)
    head = {"view": options.view, "by": book.by, "day": book.day}
    session.show_table(head | document, heads, rows)


_Shown = tuple[dict[str, Any], Sequence[str], Sequence[Sequence[object]]]


def _abc(session: Session, book: ValueBook) -> _Shown:
    pareto, abc, named = book.pareto, book.rules.abc, session.texts.named
    classes = {one.code: one for one in abc.classes}
    document = {
        "total_fen": pareto.total_fen,
        "top": {
            "percent": abc.top,
            "clients": pareto.top_clients,
            "value_fen": pareto.top_fen,
            "share": _percent(pareto.top_share),
        },
        "classes": [
            {
                "code": one.code,
                "name": named(classes[one.code].name),
                "goal": named(classes[one.code].goal),
                "clients": one.clients,
                "value_fen": one.value_fen,
                "clients_share": _percent(one.clients_share),
                "value_share": _percent(one.value_share),
            }
            for one in pareto.classes
        ],
        "curve": [[_percent(clients), _percent(value)] for clients, value in pareto.curve],
        "clients": [_client(line) | {"class": line.abc, "value_fen": _value(line, book)} for line in book.lines],
    }
    tr = session.texts.tr
    heads = [
        tr("CommandLine", "Class"),
        tr("CommandLine", "Title"),
        tr("CommandLine", "Clients"),
        tr("CommandLine", "Share of clients"),
        tr("CommandLine", "Amount (10,000)"),
        tr("CommandLine", "Share of value"),
    ]
    rows = [
        [
            one.code,
            named(classes[one.code].name),
            one.clients,
            percent_text(one.clients_share),
            wan(one.value_fen),
            percent_text(one.value_share),
        ]
        for one in pareto.classes
    ]
    return document, heads, rows


def _rfm(session: Session, book: ValueBook) -> _Shown:
    cells: dict[str, int] = {}
    groups: dict[str, int] = {}
    for line in book.lines:
        if line.rfm is not None:
            cells[line.rfm.cell] = cells.get(line.rfm.cell, 0) + 1
            groups[line.rfm.group] = groups.get(line.rfm.group, 0) + 1
    names = {group.code: session.texts.named(group.name) for group in book.rules.rfm.groups.values()}
    document = {
        "title": session.texts.tr("Value", "RFM (the text's TFM)"),
        "cells": dict(sorted(cells.items(), reverse=True)),
        "groups": [{"code": code, "name": names[code], "clients": groups.get(code, 0)} for code in names],
        "clients": [
            _client(line)
            | {
                "recency": line.rfm and line.rfm.recency,
                "frequency": line.rfm and line.rfm.frequency,
                "monetary": line.rfm and line.rfm.monetary,
                "group": line.rfm and line.rfm.group,
                "last_contact": line.facts.last_contact,
                "contacts": line.facts.contacts,
                "value_fen": _value(line, book),
            }
            for line in book.lines
        ],
    }
    heads = [session.texts.tr("CommandLine", "Group"), "RFM", session.texts.tr("CommandLine", "Clients")]
    rows = [[names[code], code.replace("1", "↑").replace("0", "↓"), groups.get(code, 0)] for code in names]
    return document, heads, rows


def _clv(session: Session, book: ValueBook) -> _Shown:
    tr, assumed = session.texts.tr, book.rules.assumed
    lifetime = Lifetime(assumed)
    clients = [_clv_document(session, line, assumed, lifetime) for line in book.lines]
    document = {
        "estimate": True,
        "assumptions": {name: float(value) for name, value in assumption_values(assumed).items()},
        "total_fen": book.clv_fen,
        "clients": clients,
    }
    heads = [
        tr("CommandLine", "Number"),
        tr("CommandLine", "Name"),
        tr("CommandLine", "Contribution a year (yuan)"),
        tr("CommandLine", "Kept (%)"),
        tr("CommandLine", "Lifetime value, estimated (yuan)"),
    ]
    ranked = sorted(clients, key=lambda one: -(one["clv_fen"] or 0))
    rows = [
        [
            one["client_no"],
            one["name"],
            "" if one["contribution_fen"] is None else yuan(one["contribution_fen"]),
            f"{one['retention']:.2f}",
            "" if one["clv_fen"] is None else yuan(one["clv_fen"]),
        ]
        for one in ranked
    ]
    return document, heads, rows


def _clv_document(session: Session, line: ValueLine, assumed: Assumptions, lifetime: Lifetime) -> dict[str, Any]:
    """Return one client's estimate with every step of it."""
    earned = contribution(line.facts, assumed, explain=True)
    years = lifetime.years(earned.fen, line.facts.tier) if earned.fen is not None else ()
    return _client(line) | {
        "contribution_fen": earned.fen,
        "source": earned.source,
        "retention": _percent(assumed.kept(line.facts.tier)),
        "clv_fen": line.clv_fen,
        "rows": [
            {
                "kind": row.column,
                "name": session.texts.named(row.name),
                "balance_fen": row.balance_fen,
                "rate": _percent(row.rate),
                "fen": row.fen,
            }
            for row in earned.rows
        ],
        "years": [
            {"year": one.year, "staying": _percent(one.staying), "discounting": _percent(one.discounting)}
            | {"fen": one.fen}
            for one in years
        ],
    }


def _stage(session: Session, book: ValueBook) -> _Shown:
    ladders = book.rules.stages
    clients = [
        _client(line)
        | _placed(session, "stage", line.stage, line, ladders.stages)
        | _placed(session, "relation", line.relation, line, ladders.relations)
        for line in book.lines
    ]
    document = {
        "stages": _tally(session, "stage", [line.stage.code for line in book.lines]),
        "relations": _tally(session, "relation", [line.relation.code for line in book.lines]),
        "clients": clients,
    }
    return document, *_tally_table(session, document["stages"] + document["relations"])


def _strategic(session: Session, book: ValueBook) -> _Shown:
    ladder = book.rules.stages.strategic
    clients = [_client(line) | _placed(session, "strategic", line.strategic, line, ladder) for line in book.lines]
    classes = _tally(session, "strategic", [line.strategic.code for line in book.lines])
    return {"classes": classes, "clients": clients}, *_tally_table(session, classes)


def _composition(session: Session, book: ValueBook) -> _Shown:
    found = compositions(session.desk, rules=session.rules.on(book.day), book=book)
    names = _part_names(session, book)
    tr = session.texts.tr
    document: dict[str, dict[str, Any]] = {
        name: {
            "total_clients": one.total_clients,
            "total_fen": one.total_fen,
            "parts": [
                {
                    "code": line.key or None,
                    "name": names[name](line.key),
                    "clients": line.clients,
                    "fen": line.fen,
                    "share": _percent(line.share),
                    "clients_share": None if line.clients_share is None else _percent(line.clients_share),
                }
                for line in one.lines
            ],
        }
        for name, one in found.items()
    }
    heads = [
        tr("CommandLine", "By"),
        tr("CommandLine", "Part"),
        tr("CommandLine", "Clients"),
        tr("CommandLine", "Amount (10,000)"),
        tr("CommandLine", "Share"),
    ]
    rows = [
        [name, part["name"], part["clients"], wan(part["fen"]), f"{part['share']:.2f}%"]
        for name, parts in document.items()
        for part in parts["parts"]
    ]
    return document, heads, rows


def _part_names(session: Session, book: ValueBook) -> Mapping[str, Callable[[str], str]]:
    texts, rules = session.texts, session.rules.on(book.day)
    unknown = texts.tr("Value", "not known")
    kinds = {one.column: texts.named(one.name) for one in book.rules.assumed.yields}
    return {
        "tier": lambda key: rules.tier_name(key, texts) or texts.tr("Value", "no tier"),
        "band": lambda key: rules.band_name(key, texts) or texts.tr("Value", "below the bands"),
        "product": lambda key: kinds.get(key, key),
        "area": lambda key: key or unknown,
    }


_VIEWS: Mapping[str, Callable[[Session, ValueBook], _Shown]] = {
    "abc": _abc,
    "rfm": _rfm,
    "clv": _clv,
    "stage": _stage,
    "strategic": _strategic,
    "composition": _composition,
}


def _client(line: ValueLine) -> dict[str, Any]:
    facts = line.facts
    return {
        "client_no": facts.client_no or None,
        "client_id": facts.client_id,
        "name": facts.name,
        "tier": facts.tier,
        "band": facts.band,
    }


def _value(line: ValueLine, book: ValueBook) -> int | None:
    return line.contribution_fen if book.by == "contribution" else line.facts.aum_fen


def _placed(session: Session, kind: str, found: Placed, line: ValueLine, ladder: Ladder) -> dict[str, Any]:
    reasons = [_reason(session, one) for one in ladder.why(line.figures, found.line)]
    return {
        kind: found.code,
        f"{kind}_proposed": found.proposed,
        f"{kind}_reasons": reasons,
        f"{kind}_marked": found.mark is not None,
        f"{kind}_note": found.mark.note if found.mark else None,
    }


def _reason(session: Session, reason: Reason) -> str:
    return session.texts.tr(reason.context, reason.text, **localised(reason.values, session.texts))


def _tally(session: Session, kind: str, codes: Sequence[str | None]) -> list[dict[str, Any]]:
    names = mark_kinds()[kind].codes
    found = [
        {"code": code, "name": session.texts.named(one.name), "clients": codes.count(code)}
        for code, one in names.items()
    ]
    if None in codes:
        found.append({"code": None, "name": session.texts.tr("Value", "none"), "clients": codes.count(None)})
    return found


def _tally_table(session: Session, tally: Sequence[Mapping[str, Any]]) -> tuple[Sequence[str], list[list[object]]]:
    tr = session.texts.tr
    heads = [tr("CommandLine", "Code"), tr("CommandLine", "Title"), tr("CommandLine", "Clients")]
    return heads, [[one["code"], one["name"], one["clients"]] for one in tally]


def _percent(share: int) -> float:
    return share / _PERCENT
