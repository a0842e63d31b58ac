"""`gatherings`, `gathering`, `attendance`: plan gatherings, invite, note who came, and close them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from ui.cli.commands.gatheringpeople import PEOPLE, pick_gathering
from ui.cli.commands.words import amount_fen, id_of
from ui.cli.gatheringdocuments import (
    attendance_document,
    deals_document,
    gathering_document,
    item_document,
    template_document,
)
from ui.cli.session import Misused, Session
from workbench.domain.changes import Changes
from workbench.domain.gatherings import ITEM_KINDS, KINDS, PHASES, STANDINGS, STATES, Gathering, read_rows
from workbench.domain.money import yuan
from workbench.ports import Value
from workbench.services.gatherings import (
    FIELDS,
    add_gathering,
    cancel_gathering,
    delete_gathering,
    delete_items,
    find_gathering,
    gathering_rules,
    put_item,
    reopen_gathering,
    set_gathering,
    template_of,
    templates,
    tick_items,
)
from workbench.services.gatheringtodos import plan_todos

_DAY = len("2026-12-05")
_NUMBERS = ("minutes", "capacity")


def show_gatherings(session: Session) -> None:
    """Show the gatherings asked for, or the templates."""
    options, tr = session.options, session.texts.tr
    if options.templates:
        _show_templates(session)
        return
    if options.due:
        _show_due(session)
        return
    reads = session.desk.gatherings()
    found: Sequence[Gathering] = reads.gatherings()
    if options.client:
        found = [one for one, _how in reads.attended_by(session.desk.client_id(options.client))]
    found = [one for one in found if options.state in ("all", one.state)]
    heads = [
        tr("CommandLine", "When"),
        tr("CommandLine", "Title"),
        tr("CommandLine", "State"),
        tr("CommandLine", "Invited"),
        tr("CommandLine", "Confirmed"),
        tr("CommandLine", "Arrived"),
        tr("CommandLine", "Cost"),
        tr("CommandLine", "Id"),
    ]
    rows = [
        [
            one.starts.replace("T", " "),
            one.title,
            tr("Gatherings", STATES[one.state]),
            one.invited,
            one.confirmed,
            one.arrived,
            f"{yuan(one.spent_fen)} / {yuan(one.planned_fen)}",
            one.id.hex(),
        ]
        for one in found
    ]
    session.show_table([gathering_document(one) for one in found], heads, rows, tr("CommandLine", "No gatherings."))


def _show_due(session: Session) -> None:
    """Show the lines of all plans that are to be done by now, with the number by which each is ticked."""
    tr = session.texts.tr
    every = plan_todos(session.desk, rule=session.rules.tasks, today=session.today)
    found = [one for one in every if one.item.done_on is None]
    heads = [
        tr("CommandLine", "Due"),
        tr("CommandLine", "Title"),
        tr("CommandLine", "Line"),
        tr("CommandLine", "What"),
        tr("CommandLine", "Who"),
        tr("CommandLine", "Id"),
    ]
    rows = [
        [one.item.due, one.title, one.item.place, one.item.title, one.item.who, one.gathering.hex()] for one in found
    ]
    documents = [{"gathering": one.gathering, "name": one.title, **item_document(one.item)} for one in found]
    session.show_table(documents, heads, rows, tr("CommandLine", "Nothing is to be done."))


def _show_templates(session: Session) -> None:
    texts, tr = session.texts, session.texts.tr
    heads = [
        tr("CommandLine", "Id"),
        tr("CommandLine", "Name"),
        tr("CommandLine", "Kind"),
        tr("CommandLine", "What it is for"),
    ]
    rows = [
        [one.code, texts.named(one.name), tr("Gatherings", KINDS[one.kind]), texts.named(one.about)]
        for one in templates().values()
    ]
    session.show_table([template_document(one, texts) for one in templates().values()], heads, rows)


def gathering(session: Session) -> int | None:
    """Do one thing with one gathering, and show it."""
    action, *rest = session.options.words
    tr = session.texts.tr
    if action in PEOPLE:
        return PEOPLE[action](session, rest)
    if action == "show":
        _show(session, find_gathering(session.desk, pick_gathering(rest[:1], session)))
        return None
    if action not in _ACTIONS:
        names = ", ".join((*_ACTIONS, "show", *PEOPLE))
        raise Misused(tr("CommandLine", "Choose one of: {names}", names=names))
    changes, rows = _ACTIONS[action](session, rest)
    session.refresh()
    known = [session.desk.gatherings().gathering(row) for row in rows]
    document = {
        "operation": changes.operation,
        "ids": list(rows),
        "gatherings": [gathering_document(one) for one in known if one is not None],
    }
    session.show(document, lambda: [tr("CommandLine", "Done."), *(row.hex() for row in rows)])
    return None


def _show(session: Session, known: Gathering) -> None:
    """Show a gathering with its plan, its list and what came of it."""
    session.refresh()  # bands are those of the day
    tr, reads = session.texts.tr, session.desk.gatherings()
    items, people = reads.items(known.id), reads.attendances(known.id)
    days = gathering_rules().deal_days
    document = {
        **gathering_document(known),
        "plan": [item_document(one) for one in items],
        "attendance": [attendance_document(one) for one in people],
        "deals": deals_document(reads.deals(known, days), days),
    }

    def lines() -> list[str]:
        said = [f"{known.starts.replace('T', ' ')}  {known.title}  {known.place}"]
        for one in items:
            when = one.due.isoformat() if one.due else tr("Gatherings", PHASES[one.phase])
            mark = "x" if one.done_on else " "
            money = "" if one.planned_fen is None else yuan(one.planned_fen)
            kind = tr("Gatherings", ITEM_KINDS[one.kind])
            said.append(f"[{mark}] {one.place:>3} {when:<10} {kind}  {one.title}  {one.who} {money}".rstrip())
        said += [f"{one.place:>3} {one.name} {tr('Gatherings', STANDINGS[one.standing])}" for one in people]
        return said

    session.show(document, lines)


def _add(session: Session, words: Sequence[str]) -> tuple[Changes, list[bytes]]:
    options = session.options
    if words:
        raise Misused(session.texts.tr("CommandLine", "gathering add takes options only."))
    base = template_of(options.template)
    fields: dict[str, Value] = {name: getattr(options, name) for name in FIELDS if hasattr(options, name)}
    fields["starts"] = _moment(options.starts, base.start if base else "")
    fields["note"] = options.note or None
    return add_gathering(
        session.desk,
        rules=session.rules,
        texts=session.texts,
        template=options.template,
        fields=fields,
        times=options.times,
    )


def _moment(text: str | None, start: str) -> str | None:
    """Return a moment; a day alone begins when its template says."""
    return f"{text}T{start}" if text and len(text) == _DAY and start else text


def _set(session: Session, words: Sequence[str]) -> tuple[Changes, list[bytes]]:
    row = pick_gathering(words[:1], session)
    fields: dict[str, Value] = {}
    for word in words[1:]:
        name, mark, value = word.partition("=")
        if not mark:
            raise Misused(
                session.texts.tr("CommandLine", "Fields are given as name=value, for instance amount=500000.")
            )
        fields[name] = int(value) if name in _NUMBERS and value.isdecimal() else value
    if "starts" in fields:
        time = find_gathering(session.desk, row).time
        fields["starts"] = _moment(str(fields["starts"]), time)
    return set_gathering(session.desk, rules=session.rules, gathering=row, fields=fields), [row]


def _line(session: Session, words: Sequence[str]) -> tuple[Changes, list[bytes]]:
    options, row = session.options, pick_gathering(words, session)
    said: dict[str, Value] = {
        "kind": options.kind,
        "phase": options.phase,
        "title": options.title,
        "who": options.who,
        "due": options.due,
        "count": options.count,
        "planned_fen": amount_fen(options.planned or ""),
        "spent_fen": amount_fen(options.spent or ""),
        "note": options.note or None,
    }
    fields = {name: value for name, value in said.items() if value is not None}
    item = id_of(options.item) if options.item else None
    changes, _item = put_item(session.desk, gathering=row, fields=fields, item=item)
    return changes, [row]


def _tick(session: Session, words: Sequence[str]) -> tuple[Changes, list[bytes]]:
    """Tick lines off by their numbers, open them again, or delete them."""
    options, row = session.options, pick_gathering(words[:1], session)
    wanted = set(read_rows(" ".join(words[1:])))
    items = [one.id for one in session.desk.gatherings().items(row) if one.place in wanted]
    if len(items) != len(wanted) or not items:
        raise Misused(session.texts.tr("CommandLine", "Name lines of the plan by their numbers, such as 1 3-5."))
    if options.drop:
        return delete_items(session.desk, gathering=row, items=items), [row]
    done = None if options.open else options.on or session.today
    return tick_items(session.desk, gathering=row, items=items, done_on=done), [row]


def _cancel(session: Session, words: Sequence[str]) -> tuple[Changes, list[bytes]]:
    row = pick_gathering(words, session)
    return cancel_gathering(session.desk, gathering=row, note=session.options.note), [row]


def _reopen(session: Session, words: Sequence[str]) -> tuple[Changes, list[bytes]]:
    row = pick_gathering(words, session)
    return reopen_gathering(session.desk, gathering=row), [row]


def _delete(session: Session, words: Sequence[str]) -> tuple[Changes, list[bytes]]:
    row = pick_gathering(words, session)
    return delete_gathering(session.desk, gathering=row), [row]


_ACTIONS: Mapping[str, Callable[[Session, Sequence[str]], tuple[Changes, list[bytes]]]] = {
    "add": _add,
    "set": _set,
    "line": _line,
    "tick": _tick,
    "cancel": _cancel,
    "reopen": _reopen,
    "delete": _delete,
}
