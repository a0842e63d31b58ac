"""`mark` and `segments`: what the manager says of clients, and groups of clients with a plan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ui.cli.session import Misused, Session
from workbench.domain.marks import FULL_SCORE, Mark, MarkKind
from workbench.domain.segments import SegmentCheck
from workbench.services.filtercodes import read_filter
from workbench.services.listing import find_segment
from workbench.services.marking import clear_mark, mark_kinds, marks, set_mark
from workbench.services.segmenting import contents, delete_segment, save_segment, segment_checks
from workbench.services.valuing import client_radar, value_book


def mark(session: Session) -> None:
    """Say something of a client, take it back with `--clear`, or show what was said."""
    options, desk = session.options, session.desk
    client = desk.client_id(options.client)
    if not options.kind:
        _show_marks(session, client)
        return
    if options.clear:
        changes = clear_mark(desk, client, options.kind, options.code or "")
    elif not options.code:
        raise Misused(session.texts.tr("CommandLine", "mark needs a client number, a kind and a code, or --clear."))
    else:
        changes = set_mark(
            desk,
            client,
            options.kind,
            options.code,
            score=options.score,
            note=options.note,
            on=session.today,
            until=options.until,
        )
    session.refresh()
    document = {"operation": changes.operation, "client_id": client, "kind": options.kind, "code": options.code}
    session.show(document, lambda: [session.texts.tr("CommandLine", "Done.")])


def _show_marks(session: Session, client: bytes) -> None:
    kinds, tr, named = mark_kinds(), session.texts.tr, session.texts.named
    said: Sequence[Mark] = marks(session.desk, [client]).get(client, ())
    documents = [_mark_document(one, kinds.get(one.kind), session) for one in said]
    dimensions = client_radar(session.desk, rules=session.rules, client=client, day=session.today)
    radar = [
        {"code": one.code, "name": named(one.name), "score": one.score, "proposed": one.proposed, "figure": one.figure}
        for one in dimensions
    ]
    heads = [
        tr("CommandLine", "Kind"),
        tr("CommandLine", "Title"),
        tr("CommandLine", "Score"),
        tr("CommandLine", "Proposed"),
        tr("CommandLine", "Since"),
        tr("CommandLine", "Note"),
    ]
    rows = [[one["kind_name"], one["name"], one["score"], "", one["on"], one["note"]] for one in documents]
    shown = named(kinds["radar"].name)
    rows += [
        [shown, one["name"], "", f"{one['proposed']} / {FULL_SCORE}", "", ""]
        for one in radar
        if one["score"] is None and one["proposed"] is not None
    ]
    session.show_table({"marks": documents, "radar": radar}, heads, rows)


def _mark_document(one: Mark, kind: MarkKind | None, session: Session) -> dict[str, Any]:
    named = session.texts.named
    return {
        "kind": one.kind,
        "kind_name": named(kind.name) if kind else one.kind,
        "code": one.code,
        "name": named(kind.named(one.code)) if kind else one.code,
        "score": one.score,
        "note": one.note or None,
        "on": one.on,
        "until": one.until,
        "holds": one.holds(session.today),
    }


def segments(session: Session) -> None:
    """Show the groups of clients and how far their plans have come; `--save` or `--delete` changes one."""
    options, desk = session.options, session.desk
    if options.delete:
        delete_segment(desk, segment=find_segment(desk, options.delete).id)
    elif options.save:
        _save_segment(session)
    book = value_book(desk, rules=session.rules, day=session.today)
    checks = segment_checks(desk, book, rules=session.rules)
    tr = session.texts.tr
    heads = [
        tr("CommandLine", "Title"),
        tr("CommandLine", "Goal"),
        tr("CommandLine", "Content"),
        tr("CommandLine", "From"),
        tr("CommandLine", "Until"),
        tr("CommandLine", "Contacted"),
        tr("CommandLine", "Clients"),
    ]
    rows = [
        [
            one.segment.name,
            one.segment.goal,
            _content(one, session),
            one.segment.starts,
            one.segment.until,
            len(one.contacted),
            len(one.clients),
        ]
        for one in checks
    ]
    numbers = {line.facts.client_id: line.facts.client_no for line in book.lines}
    documents = [_segment_document(one, numbers, session) for one in checks]
    session.show_table(documents, heads, rows, tr("CommandLine", "No groups yet."))


def _segment_document(one: SegmentCheck, numbers: Mapping[bytes, str], session: Session) -> dict[str, Any]:
    return {
        "id": one.segment.id,
        "name": one.segment.name,
        "filter": {key: list(codes) for key, codes in one.segment.filter.items()},
        "goal": one.segment.goal or None,
        "content": one.segment.content or None,
        "content_name": _content(one, session) or None,
        "starts": one.segment.starts,
        "until": one.segment.until,
        "note": one.segment.note or None,
        "clients": [numbers[client] for client in one.clients],
        "contacted": [numbers[client] for client in one.contacted],
        "waiting": [numbers[client] for client in one.waiting],
    }


def _content(one: SegmentCheck, session: Session) -> str:
    return session.texts.named(contents().get(one.segment.content, {"": one.segment.content}))


def _save_segment(session: Session) -> None:
    """Make the group that `--save` names, or change what is said of it."""
    options, desk = session.options, session.desk
    known = next((one for one in desk.segments() if options.save in (one.name, one.id.hex())), None)
    wanted = known.filter if known else {}
    if options.filter is not None:
        wanted = read_filter(desk, options.filter, rules=session.rules)
    save_segment(
        desk,
        segment=known.id if known else None,
        name=known.name if known else options.save,
        wanted=wanted,
        goal=_given(options.goal, known.goal if known else ""),
        content=_given(options.content, known.content if known else ""),
        starts=options.starts or (known.starts if known else session.today),
        until=options.until or (known.until if known else None),
        note=_given(options.note, known.note if known else ""),
    )


def _given(said: str | None, before: str) -> str:
    return before if said is None else said
