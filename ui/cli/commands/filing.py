"""`way` and `verify`: single ways to reach a client, and what of a file was verified, by whom, and what is stale."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from db.queries import records
from db.queries.filing import file_facts
from ui.cli.filedocuments import part_documents
from ui.cli.session import Misused, Session
from workbench.domain.changes import Changes
from workbench.domain.clients import ContactWay
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.importer.values.choices import yes_no
from workbench.services.fields import bad_value
from workbench.services.verifying import StaleFile, file_states, stale_files, verify
from workbench.services.ways import add_way, move_way, prefer_way, remove_way, set_way

_NAMES = frozenset({"kind", "value", "time", "note", "consent", "preferred"})


def way(session: Session) -> None:
    """Add, change, order or remove one way to reach a client; a way is named by its place on the card or its value."""
    action, *rest = session.options.words
    needed = {"add": 3, "set": 3, "delete": 2, "prefer": 2, "up": 2, "down": 2}.get(action, 0)
    if not needed or len(rest) < needed or (needed == 2 and len(rest) > 2):
        raise Misused(
            session.texts.tr(
                "CommandLine",
                "Write: way add NO KIND VALUE [time=…], way set NO PLACE field=value…,"
                " way delete|prefer|up|down NO PLACE.",
            )
        )
    row = session.desk.client_id(rest[0])
    if action == "add":
        changes = _add(session, row, rest[1], rest[2], rest[3:])
    else:
        changes = _change(session, row, action, _named(session, row, rest[1]), rest[2:])
    _show(session, changes, row)


def _add(session: Session, row: bytes, kind: str, value: str, words: Sequence[str]) -> Changes:
    told = _told(session, words)
    if {"kind", "value"} & set(told):
        raise Misused(session.texts.tr("CommandLine", "Kind and value stand before the fields."))
    preferred = bool(told.pop("preferred", False))
    return add_way(session.desk, client=row, kind=kind, value=value, preferred=preferred, details=told)


def _change(session: Session, row: bytes, action: str, one: ContactWay, words: Sequence[str]) -> Changes:
    desk = session.desk
    if action == "delete":
        return remove_way(desk, way=one.id)
    if action == "prefer":
        return prefer_way(desk, client=row, way=one.id)
    if action in ("up", "down"):
        return move_way(desk, client=row, way=one.id, step=-1 if action == "up" else 1)
    told = _told(session, words)
    kind, value = told.pop("kind", None), str(told.pop("value", "") or "")
    return set_way(desk, client=row, way=one.id, kind=kind, value=value, details=told)


def _told(session: Session, words: Sequence[str]) -> dict[str, Any]:
    """Return what is said of a way; consent and preferred are yes or no, an empty consent is what holds for all."""
    pairs = [word.partition("=") for word in words]
    if not all(mark and name.strip() in _NAMES for name, mark, _value in pairs):
        raise Misused(session.texts.tr("CommandLine", "A way has: {fields}.", fields=", ".join(sorted(_NAMES))))
    found: dict[str, Any] = {name.strip(): value.strip() for name, _mark, value in pairs}
    for name in ("consent", "preferred"):
        if found.get(name):
            said = yes_no(found[name])[0]
            if said is None:
                raise bad_value(name, found[name])
            found[name] = said
        elif name in found:
            found[name] = None
    return found


def _named(session: Session, row: bytes, word: str) -> ContactWay:
    """Return the way that stands at a place of the card (1 is the first), or has this value."""
    ways = records.ways(session.desk.connection, [row]).get(row, [])
    if word.isdecimal() and 1 <= int(word[:4]) <= len(ways) and len(word) < 4:
        return ways[int(word) - 1]
    for one in ways:
        if word.replace("-", "") == one.value.replace("-", ""):
            return one
    raise Problem(
        "no-such-way",
        QT_TRANSLATE_NOOP("Problems", "The client has no such contact way."),
        QT_TRANSLATE_NOOP("Problems", "Show the card; it names every way by its number."),
    )


def _show(session: Session, changes: Changes, row: bytes) -> None:
    number = (session.desk.row("client", row) or {}).get("client_no")
    document = {"operation": changes.operation, "client_no": number, "id": row}
    said = QT_TRANSLATE_NOOP("CommandLine", "Recorded as operation {operation}: client {client}")
    if changes.operation is None:
        said = QT_TRANSLATE_NOOP("CommandLine", "Nothing changed: client {client}")
    values = {"operation": changes.operation, "client": number or row.hex()}
    session.show(document, lambda: [session.texts.tr("CommandLine", said, **values)])


def verify_file(session: Session) -> None:
    """Say what was verified, show how the parts of one file stand, or list the files with stale parts."""
    options = session.options
    if options.stale:
        if options.client or options.source or len(options.part) > 1:
            raise Misused(session.texts.tr("CommandLine", "verify --stale takes one --part at most and no client."))
        _show_stale(session, options.part[0] if options.part else "")
        return
    if not options.client:
        raise Misused(session.texts.tr("CommandLine", "verify needs a client number, or --stale."))
    row = session.desk.client_id(options.client)
    if not options.source and not options.part:
        _show_parts(session, row)
        return
    changes = verify(
        session.desk,
        client=row,
        parts=options.part,
        source=options.source,
        on=options.on or session.today,
        today=session.today,
        note=options.note,
    )
    _show(session, changes, row)


def _show_parts(session: Session, row: bytes) -> None:
    (facts,) = file_facts(session.desk, session.today, [row])
    documents, tr = part_documents(file_states(facts, session.today), session.texts), session.texts.tr
    heads = [
        tr("CommandLine", "Part"),
        tr("CommandLine", "Verified"),
        tr("CommandLine", "Source"),
        tr("CommandLine", "Months ago"),
        tr("CommandLine", "State"),
    ]
    stale = tr("CommandLine", "stale")
    rows = [
        [one["name"], one["verified_on"], one["source_name"], one["months"], stale if one["stale"] else ""]
        for one in documents
    ]
    session.show_table(documents, heads, rows)


def _show_stale(session: Session, part: str) -> None:
    found, tr = stale_files(file_facts(session.desk, session.today), session.today, part), session.texts.tr
    heads = [tr("CommandLine", "Number"), tr("CommandLine", "Name"), tr("CommandLine", "Stale parts")]
    rows = [[one.facts.client_no, one.facts.name, _said_parts(session, one)] for one in found]
    documents = [
        {
            "client_no": one.facts.client_no or None,
            "id": one.facts.client_id,
            "name": one.facts.name,
            "parts": part_documents(one.parts, session.texts),
        }
        for one in found
    ]
    session.show_table(documents, heads, rows, tr("CommandLine", "No part of a file is stale."))


def _said_parts(session: Session, one: StaleFile) -> str:
    said: Mapping[str, int | None] = {session.texts.named(state.part.name): state.months for state in one.parts}
    return " · ".join(f"{name} {months}" for name, months in said.items())
