"""What `gathering` does with people: propose, invite, the words of an invitation, replies, arrivals, holding it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from ui.cli.commands.words import code_in, id_of
from ui.cli.gatheringdocuments import attendance_document, gathering_document, proposal_document
from ui.cli.session import Misused, Session
from workbench.domain.changes import Changes
from workbench.domain.gatherings import REPLIES, STANDINGS, Attendance, in_rows, read_rows
from workbench.domain.invitations import BLOCKS, Proposal
from workbench.services.gatherings import find_gathering
from workbench.services.invitationwords import invitations
from workbench.services.inviting import (
    arrive,
    ask_for,
    hold,
    invite,
    proposals,
    reply,
    strike,
    walk_in,
)


def pick_gathering(words: Sequence[str], session: Session) -> bytes:
    """Return the gathering that one word names by its id.

    Raises:
        Misused: there is no word, or more than one.
    """
    if len(words) != 1:
        raise Misused(session.texts.tr("CommandLine", "gathering {action} needs one id.", action=_action(session)))
    return id_of(words[0])


def _action(session: Session) -> str:
    return str(session.options.words[0])


def show_attendance(session: Session) -> None:
    """Show the list of a gathering: of the one named, or of the next that is planned."""
    session.refresh()  # bands are those of the day
    options, reads = session.options, session.desk.gatherings()
    if options.gathering:
        row = find_gathering(session.desk, id_of(options.gathering)).id
    else:
        planned = [one for one in reads.gatherings() if one.state == "planned" and one.starts]
        ahead = [one for one in planned if one.starts[:10] >= session.today.isoformat()]
        chosen = min(ahead, key=lambda one: one.starts, default=planned[0] if planned else None)
        row = chosen.id if chosen else b""
    _show_people(session, reads.attendances(row), None)


def _show_people(session: Session, people: Sequence[Attendance], changes: Changes | None) -> None:
    tr = session.texts.tr
    documents = [attendance_document(one) for one in people]
    heads = [
        tr("CommandLine", "Sheet row"),
        tr("CommandLine", "Name"),
        tr("CommandLine", "Client number"),
        tr("CommandLine", "State"),
        tr("CommandLine", "Invited"),
        tr("CommandLine", "Reply"),
        tr("CommandLine", "Companions"),
    ]
    rows = [
        [
            one.place,
            one.name,
            one.client_no,
            tr("Gatherings", BLOCKS[one.block] if one.block and one.came is None else STANDINGS[one.standing]),
            one.invited_on or "",
            tr("Gatherings", REPLIES[one.reply]) if one.reply in REPLIES else "",
            one.companions or "",
        ]
        for one in people
    ]
    document = documents if changes is None else {"operation": changes.operation, "attendance": documents}
    session.show_table(document, heads, rows, tr("CommandLine", "Nobody is on the list."))


def _propose(session: Session, words: Sequence[str]) -> None:
    options, tr = session.options, session.texts.tr
    found = _proposals(session, pick_gathering(words, session))[: options.top]
    heads = [
        tr("CommandLine", "Client number"),
        tr("CommandLine", "Name"),
        tr("CommandLine", "Band"),
        tr("CommandLine", "Salons left"),
        tr("CommandLine", "Fits"),
        tr("CommandLine", "Invited"),
        tr("CommandLine", "Not now"),
    ]
    rows = [
        [
            one.guest.client_no,
            one.guest.name,
            one.guest.band,
            one.left or "",
            " ".join(one.fits),
            one.guest.invited_on or "",
            tr("Gatherings", BLOCKS[one.block]) if one.block else "",
        ]
        for one in found
    ]
    session.show_table([proposal_document(one) for one in found], heads, rows)


def _proposals(session: Session, row: bytes) -> list[Proposal]:
    options, desk, rules = session.options, session.desk, session.rules
    known, names = find_gathering(desk, row), {band.code: band.name for band in rules.standard.bands}
    bands = [code_in(word, names) for word in options.band]
    ask = ask_for(desk, rules, known, session.today, bands=bands, words=options.interest, months=options.months)
    return proposals(desk, rules, ask, session.today)


def _invite(session: Session, words: Sequence[str]) -> None:
    options, row = session.options, pick_gathering(words[:1], session)
    clients = [session.desk.client_id(number) for number in words[1:]]
    if options.top and not clients:
        free = [one.guest.id for one in _proposals(session, row) if one.block is None]
        clients = free[: options.top]
        if not clients:
            _show_people(session, session.desk.gatherings().attendances(row), Changes())
            return
    if not clients:
        raise Misused(session.texts.tr("CommandLine", "Name clients by their numbers, or so many with --top."))
    changes = invite(
        session.desk,
        gathering=row,
        clients=clients,
        today=session.today,
        at=session.now(),
        channel=options.by,
        on=options.on,
        note=options.note,
    )
    _after(session, row, changes)


def _words(session: Session, words: Sequence[str]) -> None:
    """Show how clients are invited, ready to be copied."""
    row = pick_gathering(words[:1], session)
    clients = [session.desk.client_id(number) for number in words[1:]]
    clients = clients or [one.client_id for one in session.desk.gatherings().attendances(row)]
    said = invitations(session.desk, gathering=row, clients=clients, today=session.today)
    session.show([{"client_id": client, "text": text} for client, text in said.items()], lambda: list(said.values()))


def _rows_of(session: Session, words: Sequence[str]) -> tuple[bytes, list[bytes]]:
    """Return the gathering and the rows of its list that are named by their numbers on the sheet."""
    row = pick_gathering(words[:1], session)
    people = session.desk.gatherings().attendances(row)
    return row, [one.id for one in in_rows(people, read_rows(" ".join(words[1:])))]


def _reply(session: Session, words: Sequence[str]) -> None:
    options = session.options
    row, people = _rows_of(session, words)
    changes = reply(
        session.desk,
        gathering=row,
        people=people,
        answer=options.answer,
        today=session.today,
        on=options.on,
        companions=options.companions,
        note=options.note,
    )
    _after(session, row, changes)


def _arrive(session: Session, words: Sequence[str]) -> None:
    options = session.options
    row, people = _rows_of(session, words)
    at, rules, texts, today = session.now(), session.rules, session.texts, session.today
    changes = None
    if people or not options.client:
        changes = arrive(
            session.desk,
            gathering=row,
            people=people,
            came=not options.missed,
            at=at,
            companions=options.companions,
            rules=rules,
            texts=texts,
            today=today,
        )
    if options.client:
        clients = [session.desk.client_id(number) for number in options.client]
        changes = walk_in(session.desk, rules=rules, texts=texts, gathering=row, clients=clients, at=at, today=today)
    assert changes is not None
    _after(session, row, changes)


def _strike(session: Session, words: Sequence[str]) -> None:
    row, people = _rows_of(session, words)
    _after(session, row, strike(session.desk, gathering=row, people=people))


def _after(session: Session, row: bytes, changes: Changes) -> None:
    session.refresh()
    _show_people(session, session.desk.gatherings().attendances(row), changes)


def _hold(session: Session, words: Sequence[str]) -> None:
    row, tr = pick_gathering(words, session), session.texts.tr
    held = hold(
        session.desk,
        rules=session.rules,
        texts=session.texts,
        gathering=row,
        at=session.now(),
        today=session.today,
    )
    session.refresh()
    document = {
        "operation": held.changes.operation,
        "arrived": held.arrived,
        "missed": held.missed,
        "tasks": held.tasks,
        "gathering": gathering_document(find_gathering(session.desk, row)),
    }
    line = tr(
        "CommandLine",
        "Held: {arrived} came, {missed} did not, tasks: {tasks}.",
        arrived=held.arrived,
        missed=held.missed,
        tasks=held.tasks,
    )
    session.show(document, lambda: [line])


PEOPLE: Mapping[str, Callable[[Session, Sequence[str]], None]] = {
    "propose": _propose,
    "invite": _invite,
    "words": _words,
    "reply": _reply,
    "arrive": _arrive,
    "strike": _strike,
    "hold": _hold,
}
