"""`report` and `export`."""

from __future__ import annotations

import datetime as dt
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

from ui.cli.commands.words import id_of
from ui.cli.session import Misused, Session
from ui.files import write_file
from workbench.domain.money import FEN_PER_WAN
from workbench.reports.catalogue import DOCUMENTS
from workbench.services.calendarfile import PARTS, CalendarWish
from workbench.services.documents import Printing
from workbench.services.exporting import export_list
from workbench.services.freezing import kept_on
from workbench.services.movements import edges_of
from workbench.services.printing import Filled, Printed, Wish, draw, fill, record_print


def report(session: Session) -> None:
    """Draw a document into a PDF file, or list what there is."""
    options = session.options
    if options.list or not options.name:
        _show_documents(session)
        return
    if not options.out:
        raise Misused(session.texts.tr("CommandLine", "Missing: {what}", what="--out"))
    if options.first and options.last:
        session.days(options.first, options.last)
    printing = Printing(
        session.desk,
        session.rules,
        session.texts,
        session.today,
        f"{session.today.isoformat()} {dt.datetime.now().astimezone():%H:%M}",
        options.full,
    )
    wish, at = _wish(session), session.now()
    filled = fill(printing, wish)
    printed = draw(printing, wish, filled.model)
    target = Path(options.out)
    write_file(target, printed.content)
    record_print(printing, wish, printed, at=at, file=target.name, filled=filled)
    document = _told(target, printed, filled, at)
    session.show(document, lambda: [_printed(session, target, printed.pages)])


def _printed(session: Session, target: Path, pages: int) -> str:
    tr = session.texts.tr
    if pages == 1:
        return tr("CommandLine", "{file}: 1 page", file=target)
    return tr("CommandLine", "{file}: {pages} pages", file=target, pages=pages)


def _wish(session: Session) -> Wish:
    """Return what the options ask for."""
    options = session.options
    return Wish(
        options.name,
        [session.desk.client_id(number) for number in options.client or ()],
        options.first,
        options.month or "",
        options.occasion or "",
        options.year or 0,
        (options.first, options.last) if options.first and options.last else None,
        options.page_each,
        reason=options.reason,
        quarter=options.quarter or "",
        list=options.watch_list or "",
        check=options.check,
        renew=options.renew,
        bands=tuple(options.band),
        from_fen=None if options.from_wan is None else options.from_wan * FEN_PER_WAN,
        edges=edges_of(options.bins),
        small=options.paper == "a5",
        gathering=id_of(options.gathering) if options.gathering else b"",
    )


def _told(target: Path, printed: Printed, filled: Filled, at: str) -> dict[str, Any]:
    """Return what is told of a finished document; `at` is the moment of the print."""
    kept = filled.kept
    return {
        "file": str(target),
        "pages": printed.pages,
        "sha256": printed.sha256,
        "frozen": filled.period is not None,
        "frozen_on": kept_on(kept.at if kept else at) if filled.period else None,
        "version": kept.version if kept else filled.versions + 1 if filled.period else None,
        "rules": [asdict(one) for one in filled.used],
    }


def _show_documents(session: Session) -> None:
    tr = session.texts.tr
    documents = [
        {
            "name": one.name,
            "title": tr("Reports", one.title),
            "about": tr("Reports", one.about),
            "parameters": list(one.parameters),
        }
        for one in DOCUMENTS
    ]
    heads = [tr("CommandLine", "Id"), tr("CommandLine", "Title"), tr("CommandLine", "What it is for")]
    session.show_table(documents, heads, [[one["name"], one["title"], one["about"]] for one in documents])


def export(session: Session) -> None:
    """Write a list into a file."""
    options = session.options
    if options.first and options.last:
        session.days(options.first, options.last)
    session.refresh()  # brings the caches up to the day before they are read
    exported = export_list(
        session.desk,
        rules=session.rules,
        texts=session.texts,
        what=options.what,
        form=options.format,
        full=options.full,
        reason=options.reason,
        at=session.now(),
        file=Path(options.out).name,
        wish=CalendarWish(session.today, tuple(options.part or PARTS), options.first, options.last),
    )
    write_file(Path(options.out), exported.content)
    if not options.json and options.full:
        print(session.texts.tr("CommandLine", "This file holds personal data in clear. Keep it safe."), file=sys.stderr)
    document = {"file": options.out, "rows": exported.rows}
    line = session.texts.tr("CommandLine", "{file}: {rows} rows", file=options.out, rows=exported.rows)
    session.show(document, lambda: [line])
