"""`duplicates`: who may be the same, side by side; two become one, or are said to be two."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from db.queries.clients import names
from db.queries.duplicates import candidates, candidates_of
from ui.cli.session import Misused, Session
from ui.field_names import field_name
from workbench.domain.clients import Client
from workbench.domain.duplicates import REASONS, STRENGTH_NAMES, Candidate
from workbench.domain.merging import MergePlan
from workbench.domain.money import yuan
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.readmodels.merging import counted_texts
from workbench.services.merging import Merging, compare, keep_apart, merge_clients


def show_duplicates(session: Session) -> None:
    """List candidates, or do what the options say."""
    options = session.options
    if options.merge:
        _merge(session, *(session.desk.client_id(number) for number in options.merge))
    elif options.distinct:
        one, other = (session.desk.client_id(number) for number in options.distinct)
        changes = keep_apart(session.desk, one=one, other=other, today=session.today, note=options.note)
        document = {"operation": changes.operation, "clients": [one, other]}
        said = session.texts.tr("CommandLine", "Noted: they are two people.")
        session.show(document, lambda: [said])
    else:
        _list(session)


def _list(session: Session) -> None:
    options, tr = session.options, session.texts.tr
    if options.client is not None:
        found = candidates_of(session.desk, session.desk.client_id(options.client))
    else:
        found = candidates(session.desk, session.progress())
    people = names(session.desk, {client for one in found for client in (one.first, one.second)})
    heads = [
        tr("CommandLine", "Client"),
        tr("CommandLine", "Maybe the same"),
        tr("CommandLine", "Why"),
        tr("CommandLine", "How sure"),
    ]
    rows = [
        [
            _called(people[one.first], one),
            _called(people[one.second], one),
            session.texts.listed(tr("Duplicates", REASONS[reason]) for reason in one.reasons),
            tr("Duplicates", STRENGTH_NAMES[one.strength]),
        ]
        for one in found
    ]
    documents = [_document(one, people) for one in found]
    session.show_table(documents, heads, rows, tr("CommandLine", "Nobody seems to be in the book twice."))


def _called(client: Client, found: Candidate) -> str:
    """Return name and number; the id stands for a number that both have or nobody has."""
    known = client.client_no if client.client_no and "number" not in found.reasons else client.id.hex()
    return f"{client.name} {known}"


def _document(found: Candidate, people: Mapping[bytes, Client]) -> dict[str, Any]:
    clients = [people[found.first], people[found.second]]
    return {
        "strength": found.strength,
        "reasons": list(found.reasons),
        "clients": [{"id": one.id, "client_no": one.client_no, "name": one.name} for one in clients],
    }


def _merge(session: Session, keep: bytes, gone: bytes) -> None:
    options = session.options
    take = _sides(session)
    seen = compare(session.desk, keep=keep, gone=gone, take=take)
    document: dict[str, Any] = {"operation": None, **_merged(seen, take)}
    if not options.dry_run:
        changes, survivor = merge_clients(session.desk, keep=keep, gone=gone, take=take)
        document |= {"operation": changes.operation, "client": survivor}
        session.refresh()
    session.show(document, lambda: _lines(session, seen, take, document["operation"]))


def _sides(session: Session) -> dict[str, Any]:
    pairs = [word.partition("=") for word in session.options.take]
    if not all(mark for _field, mark, _side in pairs):
        raise Misused(session.texts.tr("CommandLine", "Sides are given as field=keep or field=gone."))
    return {field.strip(): side.strip() for field, _mark, side in pairs}


def _merged(seen: Merging, take: Mapping[str, Any]) -> dict[str, Any]:
    plan = seen.plan
    return {
        "client": plan.survivor,
        "gone": plan.gone,
        "fields": {one.field: take.get(one.field, one.side) for one in seen.choices if one.differs},
        "moved": dict(plan.moved),
        "doubled": dict(plan.doubled),
        "aliases": [{"kind": kind, "value": value} for kind, value in plan.aliases if kind != "id_no"],
        "differences": [
            {"month": one.month, "column": one.column, "kept_fen": one.kept, "other_fen": one.other}
            for one in plan.differences
        ],
    }


def _lines(session: Session, seen: Merging, take: Mapping[str, Any], operation: str | None) -> list[str]:
    tr = session.texts.tr
    sides = {
        "keep": tr("CommandLine", "of who stays"),
        "gone": tr("CommandLine", "of who goes"),
        "both": tr("CommandLine", "both"),
    }
    lines = [
        f"{field_name(session.texts, one.field)}: {sides[take.get(one.field, one.side)]}"
        for one in seen.choices
        if one.differs
    ]
    lines += [tr("CommandLine", "Comes along: {what}", what=text) for text in _counted(session, seen.plan)]
    lines += [
        tr(
            "CommandLine",
            "{month}, {what}: {kept} is kept, the other one said {other}",
            month=one.month,
            what=field_name(session.texts, one.column),
            kept=yuan(one.kept),
            other=yuan(one.other),
        )
        for one in seen.plan.differences
        if one.column.endswith("_fen")
    ]
    merged = QT_TRANSLATE_NOOP("CommandLine", "Merged as operation {operation}.")
    nothing = QT_TRANSLATE_NOOP("CommandLine", "Nothing was changed.")
    return [*lines, tr("CommandLine", merged if operation else nothing, operation=operation)]


def _counted(session: Session, plan: MergePlan) -> list[str]:
    found = counted_texts(plan, session.texts)
    return [session.texts.listed(found)] if found else []
