"""`timeline` and `interaction`: the story of a client, and what was recorded put right."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from ui.cli.commands.clients import code_named
from ui.cli.session import Misused, Session
from ui.happenings import Said, Teller, local_day
from workbench.domain.interactions import CHANNELS, RESULTS
from workbench.domain.money import yuan
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.readmodels.timeline import Happening
from workbench.services.interactionedits import change_interaction, delete_interaction, recorded
from workbench.services.promises import promised
from workbench.services.timeline import KINDS, sought, timeline
from workbench.services.visits import REPORTED


def show_timeline(session: Session) -> None:
    """Show what happened with a client, the newest first."""
    options = session.options
    client = session.desk.client_id(options.client)
    tr = session.texts.tr
    teller = Teller(session.texts, session.rules, lambda fen: tr("Desk", "CNY {amount}", amount=yuan(fen)))
    found = timeline(session.desk, rules=session.rules, client=client, today=session.today)
    said = {id(one): teller.say(one) for one in found}
    shown = sought(found, lambda one: said[id(one)].whole, frozenset(options.kind), options.search)
    rows = [
        [
            f"{one.day} {local_day(one.moment, one.day)}".rstrip(),
            tr("Timeline", KINDS[one.kind]),
            " ".join(f"{said[id(one)].title}  {said[id(one)].body}".split()),
        ]
        for one in shown
    ]
    heads = [tr("CommandLine", "When"), tr("CommandLine", "Kind"), tr("CommandLine", "What")]
    documents = [_document(one, said[id(one)]) for one in shown]
    session.show_table(documents, heads, rows, tr("CommandLine", "Nothing was recorded yet."))


def _document(one: Happening, said: Said) -> dict[str, Any]:
    return {
        "day": one.day,
        "at": one.moment,
        "kind": one.kind,
        "what": one.what,
        "id": one.row.hex() if one.row else None,
        "title": said.title,
        "text": said.body,
        "values": dict(one.values),
    }


def interaction(session: Session) -> None:
    """Show, change or delete a contact that was recorded."""
    options = session.options
    row = _row_id(options.id)
    actions = {"show": _show, "set": change_contact, "delete": _delete}
    actions[options.action](session, row)


def _row_id(text: str) -> bytes:
    try:
        row = bytes.fromhex(text.strip())
    except ValueError:
        row = b""
    if not row:
        raise Problem(
            "bad-id",
            QT_TRANSLATE_NOOP("Problems", "{text} is no id."),
            QT_TRANSLATE_NOOP("Problems", "Ids are 32 hex digits; the timeline with --json names them."),
            {"text": text},
        )
    return row


def _show(session: Session, row: bytes) -> None:
    rows = recorded(session.desk, row)
    promises = [{"title": title, "due": due} for title, due in promised(session.desk, rows)]
    documents = [{name: _plain(value) for name, value in one.items()} | {"promises": promises} for one in rows]
    heads = [session.texts.tr("CommandLine", head) for head in ("When", "Client", "What")]
    told = ("channel", "result", *REPORTED, "note")
    lines = [[one["on"], one["name"], " ".join(str(one[name]) for name in told if one[name])] for one in rows]
    session.show_table(documents, heads, lines)


def _plain(value: object) -> object:
    return value.hex() if isinstance(value, bytes) else value


def change_contact(session: Session, row: bytes) -> None:
    """Change what was recorded, named by its id or by the appointment it kept, as the options say."""
    options = session.options
    rows = recorded(session.desk, row)
    old = rows[0]
    if not (options.promise or options.no_promise or any(value is not None for value in _given(options).values())):
        raise Misused(session.texts.tr("CommandLine", "Missing: {what}", what="--note"))
    values = {**old, **_said(options, old)}
    clients: Sequence[bytes] = [one["client_id"] for one in rows]
    if getattr(options, "client", None):
        clients = [session.desk.client_id(number) for number in options.client]
    logged = change_interaction(
        session.desk,
        rules=session.rules,
        interaction=old["id"],
        clients=clients,
        today=session.today,
        occasion=old["occasion"] or "",
        channel=values["channel"],
        result=values["result"],
        on=values["on"],
        note=values["note"] or "",
        minutes=values["minutes"],
        next_step=values["next_step"] or "",
        next_on=values["next_on"],
        interest=values["interest"],
        reported={name: values[name] or "" for name in REPORTED},
        promises=further_promises(session) if options.promise or options.no_promise else None,
    )
    _tell(session, logged.changes.operation, list(logged.closed))


def further_promises(session: Session) -> list[tuple[str, dt.date]]:
    """Return what is promised beside the next step, each with its day."""
    found = []
    for day, title in session.options.promise:
        try:
            found.append((title, dt.date.fromisoformat(day)))
        except ValueError:
            said = session.texts.tr("CommandLine", "{text} is not a day such as 2026-11-25.", text=day)
            raise Misused(said) from None
    return found


def _given(options: Any) -> dict[str, Any]:
    names = ("channel", "result", "note", "on", "minutes", "interest", "client", *REPORTED)
    given = {name: getattr(options, name, None) for name in names}
    return given | {"next_step": options.next, "next_on": options.next_on}


def _said(options: Any, old: Mapping[str, Any]) -> dict[str, Any]:
    """Return what was given, codes for words; an empty text takes away what stood there."""
    found = {name: value for name, value in _given(options).items() if value is not None}
    if "channel" in found:
        found["channel"] = code_named(found["channel"], CHANNELS, "channel")
    if "result" in found:
        found["result"] = code_named(found["result"], RESULTS, "result")
    return {name: value for name, value in found.items() if name in old}


def _delete(session: Session, row: bytes) -> None:
    changes = delete_interaction(
        session.desk, rules=session.rules, interaction=row, everybody=session.options.everybody
    )
    _tell(session, changes.operation, [])


def _tell(session: Session, operation: str | None, closed: Sequence[str]) -> None:
    session.refresh()
    done = session.texts.tr("CommandLine", "Done.")
    session.show({"operation": operation, "closed": list(closed)}, lambda: [done])
