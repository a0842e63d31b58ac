"""`lunar`, `solar`, `pinyin`, `calendar` and `occasions`."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable
from typing import Any

from db.queries import records
from db.queries.calendar import appointment_rows
from ui.cli.commands.almanac import almanac_of, calendar_word
from ui.cli.commands.occasions import list_occasions, show_family
from ui.cli.session import Misused, Session
from workbench.domain.lunar import parse_lunar
from workbench.domain.occasions import occasions_between
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.services.almanac import converted_json, day_json, load_almanac, lunar_table, occasion_json

_REJECTED = 1
_DAY_KINDS = {
    "work": QT_TRANSLATE_NOOP("CommandLine", "working day"),
    "off": QT_TRANSLATE_NOOP("CommandLine", "day off"),
    "weekend": QT_TRANSLATE_NOOP("CommandLine", "weekend"),
    "makeup": QT_TRANSLATE_NOOP("CommandLine", "make-up working day"),
    "unknown": QT_TRANSLATE_NOOP("CommandLine", "not announced"),
}


def _each(session: Session, read: Callable[[str], dict[str, Any]], line: Callable[[dict[str, Any]], str]) -> int:
    """Read the argument, or every line of stdin for `-`; a line that cannot be read is told and passed over."""
    if session.options.text != "-":
        document = read(session.options.text)
        session.show([document], lambda: [line(document)])
        return 0
    documents, rejected = [], 0
    for number, text in enumerate(_stdin_lines(), 1):
        if not text.strip():
            continue
        try:
            documents.append(read(text.strip()))
        except Problem as problem:
            rejected = _REJECTED
            print(f"{number}: {session.texts.problem(problem)}", file=sys.stderr)
    session.show(documents, lambda: [line(document) for document in documents])
    return rejected


def _stdin_lines() -> list[str]:
    """Return what stands on stdin, as UTF-8 or as the Chinese encoding that pipes of Windows write."""
    raw = getattr(sys.stdin, "buffer", None)
    if raw is None:
        return sys.stdin.read().splitlines()
    content: bytes = raw.read()
    try:
        return content.decode("utf-8-sig").splitlines()
    except UnicodeDecodeError:
        return content.decode("gb18030", "replace").splitlines()


def to_lunar(session: Session) -> int:
    """Convert solar days to lunar ones."""
    lunar = lunar_table()

    def read(text: str) -> dict[str, Any]:
        day = _day(text)
        return converted_json(day, lunar.lunar_of(day))

    return _each(session, read, lambda one: f"{one['date']}  {one['lunar']['text']}")


def to_solar(session: Session) -> int:
    """Convert lunar days to solar ones."""
    lunar = lunar_table()

    def read(text: str) -> dict[str, Any]:
        asked = parse_lunar(text)
        return converted_json(lunar.solar(asked), asked)

    return _each(session, read, lambda one: f"{one['lunar']['text']}  {one['date']}")


def pinyin(session: Session) -> int:
    """Show how names are read; of a client of the book, as the manager told it."""
    from workbench.readings import name_reader, reading_json

    told = None
    if session.options.client is not None:
        row = session.desk.row("client", session.desk.client_id(session.options.client)) or {}
        session.options.text, told = row.get("name") or "", row.get("reading")
    elif session.options.text is None:
        raise Misused(session.texts.tr("CommandLine", "pinyin needs a name, or --client NO."))
    return _each(
        session,
        lambda text: reading_json(name_reader().read(text, told=told)),
        lambda one: f"{one['name']}  {one['full']}  {one['initials']}",
    )


def _day(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise Problem(
            "day-unreadable",
            QT_TRANSLATE_NOOP("Problems", "{text} is not a day."),
            QT_TRANSLATE_NOOP("Problems", "Write it as 2026-11-21."),
            {"text": text},
        ) from None


def _need_days(session: Session) -> None:
    """Refuse a command that lists days without both of them."""
    options = session.options
    if options.first is None or options.last is None:
        raise Misused(session.texts.tr("CommandLine", "Missing: {what}", what="--from, --to"))
    session.days(options.first, options.last)


def show_calendar(session: Session) -> None:
    """Show the days between two dates, with appointments where there is a book."""
    options = session.options
    if options.words:
        calendar_word(session)
        return
    _need_days(session)
    almanac = almanac_of(session)
    entries: dict[str, list[dict[str, Any]]] = {}
    if options.book or session.book_path.exists():
        for entry in appointment_rows(session.desk, options.first, options.last):
            entries.setdefault(entry.starts[:10], []).append(
                {"id": entry.id, "name": entry.name, "starts": entry.starts, "kind": entry.kind, "title": entry.title}
            )
    days = [options.first + dt.timedelta(days=step) for step in range((options.last - options.first).days + 1)]
    documents = [
        {**day_json(almanac.day_info(day), options.lang), "entries": entries.get(day.isoformat(), [])} for day in days
    ]
    tr = session.texts.tr
    heads = [
        tr("CommandLine", "Day"),
        tr("CommandLine", "Lunar date"),
        tr("CommandLine", "Term and festivals"),
        tr("CommandLine", "Kind"),
        tr("CommandLine", "Appointments"),
    ]
    session.show_table(documents, heads, [_calendar_line(session, one) for one in documents])


def _calendar_line(session: Session, one: dict[str, Any]) -> list[object]:
    named = [one["term"], *one["festivals"]]
    lunar = one["lunar"]["text"] if one["lunar"] else ""
    kind = session.texts.tr("CommandLine", _DAY_KINDS.get(one["kind"], one["kind"]))
    if one["open"] != (one["kind"] in ("work", "makeup")) and one["kind"] != "unknown":
        tr = session.texts.tr
        branch = tr("CommandLine", "branch open") if one["open"] else tr("CommandLine", "branch closed")
        kind = f"{kind}, {branch}"
    entries = session.texts.listed(f"{entry['starts'][11:16]} {entry['name']}" for entry in one["entries"])
    return [one["date"], lunar, " ".join(filter(None, named)), kind, entries]


def show_occasions(session: Session) -> None:
    """Show festivals and birthdays between two days."""
    options = session.options
    if options.list:
        list_occasions(session)
        return
    _need_days(session)
    if options.family:
        show_family(session)
        return
    almanac = load_almanac(own=session.desk.own_calendar())
    ids = [session.desk.client_id(options.client)] if options.client is not None else None
    clients = records.clients(session.desk.connection, ids)
    found = occasions_between(almanac.occasions, options.first, options.last, clients)
    documents = [occasion_json(row, almanac.occasions, options.lang) for row in found]
    tr = session.texts.tr
    heads = [
        tr("CommandLine", "Day"),
        tr("CommandLine", "Occasion"),
        tr("CommandLine", "Number"),
        tr("CommandLine", "Name"),
    ]
    rows = [[one["date"], one["name"], one.get("client_no"), one.get("client_name")] for one in documents]
    session.show_table(documents, heads, rows, tr("CommandLine", "No festival and no birthday."))
