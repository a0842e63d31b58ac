"""`greet`: greeting runs, frozen, ticked off by number of client or of the sheet, with what was missed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from ui.cli.session import Misused, Session
from ui.cli.wordnotice import notice
from ui.files import write_file
from workbench.domain.frozen import DIFFERENCES
from workbench.domain.greetings import BLOCKS
from workbench.domain.interactions import CHANNELS
from workbench.domain.sheetmarks import SheetCode
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.readmodels.lists import GreetingEntry, GreetingRunView
from workbench.services.greetingfiles import FORMS, export_words
from workbench.services.greetingruns import greeting_run, next_year, run_heads
from workbench.services.greetings import (
    MISSED,
    REACHED,
    SKIPPED,
    add_to_run,
    freeze_run,
    record_greetings,
    reopen_greetings,
    reword,
    tick_sheet,
)

_GREETING_STATES = {
    "planned": QT_TRANSLATE_NOOP("CommandLine", "planned"),
    "done": QT_TRANSLATE_NOOP("CommandLine", "done"),
    "blocked": QT_TRANSLATE_NOOP("CommandLine", "blocked"),
    "skipped": QT_TRANSLATE_NOOP("CommandLine", "skipped"),
}
_MISSED = QT_TRANSLATE_NOOP("CommandLine", "missed")
#: What clients named by number did, by the option that names them.
_OUTCOMES: Mapping[str, SheetCode] = {"done": REACHED, "not_reached": MISSED, "skip": SKIPPED}


def greet(session: Session) -> None:
    """Show, freeze or tick off a greeting run; without an occasion the runs of the coming weeks."""
    options = session.options
    if options.occasion is None:
        _show_heads(session)
        return
    year = options.year or next_year(session.rules, options.occasion, session.today)
    for wanted, change in _CHANGES.items():
        if getattr(options, wanted):
            change(session, year)
            session.refresh()
    if options.save:
        _save(session, year)
        return
    run = greeting_run(
        session.desk,
        rules=session.rules,
        occasion=options.occasion,
        year=year,
        today=session.today,
        window=_window(session),
    )
    _show_run(session, run)


def _window(session: Session) -> tuple[dt.date, dt.date] | None:
    """Return the days that own days are asked for, None for all of the year."""
    first, last = session.options.first, session.options.last
    if first is None and last is None:
        return None
    return session.days(first or dt.date.min, last or dt.date.max)


def _freeze(session: Session, year: int) -> None:
    freeze_run(
        session.desk,
        rules=session.rules,
        occasion=session.options.occasion,
        year=year,
        today=session.today,
        window=_window(session),
    )


def _add(session: Session, year: int) -> None:
    options = session.options
    clients = [session.desk.client_id(number) for number in options.add]
    told: dict[str, Any] = {"occasion": options.occasion, "year": year, "today": session.today, "day": options.on}
    add_to_run(session.desk, rules=session.rules, clients=clients, **told)


def _reword(session: Session, year: int) -> None:
    options = session.options
    if not options.client:
        raise Misused(session.texts.tr("CommandLine", "--words needs --client NO."))
    client = session.desk.client_id(options.client)
    reword(session.desk, rules=session.rules, occasion=options.occasion, year=year, client=client, text=options.words)
    notice(session, options.words)


def _record(option: str) -> Callable[[Session, int], None]:
    def record(session: Session, year: int) -> None:
        numbers = getattr(session.options, option)
        record_greetings(
            session.desk,
            rules=session.rules,
            occasion=session.options.occasion,
            outcomes={(session.desk.client_id(number), year): _OUTCOMES[option] for number in numbers},
            at=session.moment()[0],
            today=session.today,
        )

    return record


def _reopen(session: Session, year: int) -> None:
    options = session.options
    clients = [session.desk.client_id(number) for number in options.reopen]
    reopen_greetings(session.desk, occasion=options.occasion, year=year, clients=clients)


def _tick(session: Session, year: int) -> None:
    options = session.options
    tick_sheet(
        session.desk,
        rules=session.rules,
        occasion=options.occasion,
        years=[year],
        text=" ".join(options.tick),
        at=session.moment()[0],
        today=session.today,
    )


#: What is done, in this order, by the option that asks for it.
_CHANGES: Mapping[str, Callable[[Session, int], None]] = {
    "add": _add,
    "freeze": _freeze,
    "words": _reword,
    "reopen": _reopen,
    "done": _record("done"),
    "not_reached": _record("not_reached"),
    "skip": _record("skip"),
    "tick": _tick,
}


def _save(session: Session, year: int) -> None:
    options, target = session.options, Path(session.options.save)
    form = target.suffix.lower().removeprefix(".")
    exported = export_words(
        session.desk,
        rules=session.rules,
        texts=session.texts,
        occasion=options.occasion,
        years=[year],
        form=form if form in FORMS else target.suffix or target.name,
        reason=options.reason,
        full=options.full,
        at=session.moment()[0],
        today=session.today,
        file=target.name,
        window=_window(session),
    )
    write_file(target, exported.content)
    told = session.texts.tr("CommandLine", "{rows} greetings written to {file}.", rows=exported.rows, file=str(target))
    session.show({"file": str(target), "rows": exported.rows}, lambda: [told])


def _show_heads(session: Session) -> None:
    tr, occasions = session.texts.tr, session.rules.almanac.occasions
    heads = run_heads(session.desk, rules=session.rules, today=session.today)
    documents = [
        {
            "occasion": head.occasion,
            "name": session.texts.named(occasions.get(head.occasion).name),
            "year": head.year,
            "date": head.day,
            "freeze_by": head.freeze_by,
            "frozen_on": head.frozen_on,
            "to_freeze": head.due,
            "owed": head.lines if head.frozen_on else None,
            "done": head.done if head.frozen_on else None,
        }
        for head in heads
    ]
    titles = [
        tr("CommandLine", "Day"),
        tr("CommandLine", "Occasion"),
        tr("CommandLine", "Code"),
        tr("CommandLine", "To be frozen on"),
        tr("CommandLine", "Frozen on"),
        tr("CommandLine", "Done"),
    ]
    rows = [
        [
            one["date"],
            one["name"],
            f"{one['occasion']} {one['year']}",
            one["freeze_by"],
            one["frozen_on"],
            f"{one['done']}/{one['owed']}" if one["frozen_on"] else "",
        ]
        for one in documents
    ]
    session.show_table(documents, titles, rows)


def _show_run(session: Session, run: GreetingRunView) -> None:
    lines = [line for line in run.lines if line.missed] if session.options.missed else run.lines
    document = {
        "occasion": run.occasion,
        "year": run.year,
        "date": run.day,
        "frozen": run.frozen,
        "frozen_on": run.frozen_on,
        "freeze_by": run.freeze_by,
        "missed": sum(line.missed for line in run.lines),
        "rows": [_line_document(line) for line in lines],
    }
    tr = session.texts.tr
    heads = [
        tr("CommandLine", "Sheet"),
        tr("CommandLine", "Day"),
        tr("CommandLine", "Number"),
        tr("CommandLine", "Name"),
        tr("CommandLine", "Channel"),
        tr("CommandLine", "State"),
        tr("CommandLine", "Text"),
        tr("CommandLine", "Note"),
    ]
    rows = [
        [
            line.number,
            line.day,
            line.client_no,
            line.name,
            tr("Channels", CHANNELS.get(line.channel, line.channel)),
            tr("CommandLine", _MISSED if line.missed else _GREETING_STATES.get(line.state, line.state)),
            line.text,
            _note(session, line),
        ]
        for line in lines
    ]
    empty = tr("CommandLine", "Nobody was missed.") if session.options.missed else ""
    session.show_table(document, heads, rows, empty or tr("CommandLine", "Nobody is owed this greeting."))


def _line_document(line: GreetingEntry) -> dict[str, Any]:
    return {
        "number": line.number,
        "client_no": line.client_no,
        "name": line.name,
        "salutation": line.salutation,
        "tone": line.tone,
        "channel": line.channel,
        "text": line.text,
        "state": line.state,
        "blocked_by": line.blocked_by or None,
        "through": line.through or None,
        "change": line.change,
        "day": line.day,
        "reached": {"on": line.reached[0], "channel": line.reached[1]} if line.reached else None,
        "attempts": [{"on": on, "channel": channel} for on, channel in line.attempts],
        "missed": line.missed,
    }


def _note(session: Session, line: GreetingEntry) -> str:
    """Return the reason of a block, what changed since the run was frozen, and when nobody answered."""
    tr = session.texts.tr
    parts = [tr("Greetings", BLOCKS[line.blocked_by])] if line.blocked_by else []
    parts += [tr("Greetings", DIFFERENCES[line.change])] if line.change else []
    for on, channel in line.attempts:
        parts.append(f"{on:%m-%d} {tr('Channels', CHANNELS.get(channel, channel))} {tr('Results', 'No answer')}")
    return "; ".join(parts)
