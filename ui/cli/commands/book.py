"""`init`, `demo`, `import`, `check` and `help`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from db.desk import Desk
from db.integrity import check as check_book
from db.store import create_book
from ui.cli.parser import build
from ui.cli.session import Session
from workbench.domain.problems import Place, Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.importer.plan import Note, SheetPlan
from workbench.services.almanac import lunar_table
from workbench.services.demo import fill_demo
from workbench.services.importing import ImportOptions, Leads, apply_plan, as_mapping, plan_files
from workbench.services.settings import change_settings

_REJECTED = 1


def init(session: Session) -> None:
    """Make an empty book."""
    options = session.options
    desk = session.adopt(create_book(session.book_path, session.passphrase(new=True), kind=Desk))
    values = {"manager": options.manager, "branch": options.branch}
    change_settings(desk, values={key: value for key, value in values.items() if value}, verb="create")
    _show_book(session, desk, {})


def demo(session: Session) -> None:
    """Make the demonstration book."""
    options = session.options
    desk = session.adopt(create_book(session.book_path, session.passphrase(new=True), kind=Desk))
    clients = fill_demo(
        desk, today=session.today, clients=options.clients, seed=options.seed, progress=session.progress()
    )
    session.refresh()
    _show_book(session, desk, {"clients": clients})


def _show_book(session: Session, desk: Desk, more: dict[str, Any]) -> None:
    document = {"book": str(desk.path), "device": desk.device.hex(), **more}
    tr = session.texts.tr
    line = tr("CommandLine", "{book} is ready.", book=desk.path)
    keep = tr("CommandLine", "Its key file {file} must stay beside it.", file=f"{desk.path.name}.key")
    session.show(document, lambda: [line, keep])


def import_files(session: Session) -> int:
    """Plan, then apply the bank's files."""
    options = session.options
    chosen = ImportOptions(
        options.kind,
        options.sheet,
        _mapping(options.mapping),
        options.data_date,
        cancel_gone=options.cancel_gone,
    )
    plans = plan_files(
        session.desk,
        paths=[Path(file) for file in options.files],
        today=session.today,
        lunar=lunar_table(),
        options=chosen,
        progress=session.progress(),
    )
    for planned in plans:
        if not any(sheet.kind for sheet in planned.sheets):
            raise _not_recognised(planned.file)
    taken = options.prospects or options.as_referrals
    leads = Leads(options.as_referrals, session.texts, session.today) if taken else None
    operations = [
        None if options.dry_run else apply_plan(session.desk, planned=planned, at=session.now(), leads=leads).operation
        for planned in plans
    ]
    session.refresh()
    pairs = [
        (sheet, operation) for planned, operation in zip(plans, operations, strict=True) for sheet in planned.sheets
    ]
    documents = [_sheet_document(session, sheet, operation) for sheet, operation in pairs]
    session.show(documents, lambda: [line for sheet, _ in pairs for line in _sheet_lines(session, sheet)])
    return _REJECTED if any(planned.rejected for planned in plans) else 0


def _not_recognised(file: str) -> Problem:
    return Problem(
        "nothing-recognised",
        QT_TRANSLATE_NOOP("Problems", "{file} holds no list that the program knows."),
        QT_TRANSLATE_NOOP(
            "Problems",
            "It needs a head row with known columns; name them with --mapping, or say what it is with --kind.",
        ),
        {"file": file},
        Place(file=file),
    )


def _mapping(file: str | None) -> dict[str, str] | None:
    if not file:
        return None
    try:
        return as_mapping(Path(file).read_text(encoding="utf-8-sig"))
    except (OSError, ValueError):
        raise Problem(
            "mapping-unreadable",
            QT_TRANSLATE_NOOP("Problems", "The mapping {file} cannot be read."),
            QT_TRANSLATE_NOOP("Problems", "It must be a JSON object of headers and fields, as UTF-8."),
            {"file": Path(file).name},
            Place(file=file),
        ) from None


def _sheet_document(session: Session, sheet: SheetPlan, operation: str | None) -> dict[str, Any]:
    return {
        "file": sheet.file,
        "sheet": sheet.sheet,
        "kind": sheet.kind,
        "encoding": sheet.encoding,
        "header_row": sheet.header_row,
        "data_date": sheet.data_date,
        "mapping": dict(sheet.mapping),
        "unmapped": list(sheet.unmapped),
        "new": sheet.new,
        "changed": sheet.changed,
        "same": sheet.same,
        "rejected": [{"row": n.row, "code": n.code, "message": said(session, n)} for n in sheet.rejected],
        "warnings": [
            {"row": n.row, "field": n.field, "code": n.code, "message": said(session, n)} for n in sheet.warnings
        ],
        "skipped": [{"row": n.row, "why": said(session, n)} for n in sheet.skipped],
        "operation": operation,
    }


def said(session: Session, note: Note) -> str:
    """Return a note of the importer in words."""
    return session.texts.tr("Import", note.text, **note.values)


def _sheet_lines(session: Session, sheet: SheetPlan) -> list[str]:
    tr = session.texts.tr
    counts = tr(
        "CommandLine",
        "{place}: {new} new, {changed} changed, {same} unchanged, {rejected} rejected, {warnings} doubtful",
        place=_place(sheet),
        new=sheet.new,
        changed=sheet.changed,
        same=sheet.same,
        rejected=len(sheet.rejected),
        warnings=len(sheet.warnings),
    )
    notes = [
        (tr("CommandLine", "rejected"), sheet.rejected),
        (tr("CommandLine", "doubtful"), sheet.warnings),
        (tr("CommandLine", "left out"), sheet.skipped),
    ]
    by_line = sheet.kind == "calendar"
    lines = [line for word, found in notes for line in _note_lines(session, word, found, by_line=by_line)]
    if sheet.unmapped:
        lines.append("  " + tr("CommandLine", "Columns not used: {heads}", heads=session.texts.listed(sheet.unmapped)))
    return [counts, *lines] if sheet.kind else [_place(sheet), *lines]


def _place(sheet: SheetPlan) -> str:
    return " · ".join(filter(None, (sheet.file, sheet.sheet)))


def _note_lines(session: Session, word: str, notes: Sequence[Note], *, by_line: bool = False) -> list[str]:
    """Return notes with their places; a calendar file has lines and no rows."""
    tr = session.texts.tr
    by_row = QT_TRANSLATE_NOOP("CommandLine", "row {row}: ")
    place_of = QT_TRANSLATE_NOOP("CommandLine", "line {row}: ") if by_line else by_row
    places = [tr("CommandLine", place_of, row=note.row) if note.row else "" for note in notes]
    return [f"  {word}  {place}{said(session, note)}" for place, note in zip(places, notes, strict=True)]


def check(session: Session) -> int:
    """Check the integrity of the book."""
    findings = check_book(session.desk)
    document = {"ok": not findings, "findings": [{"code": one.code, "what": one.what} for one in findings]}
    sound = session.texts.tr("CommandLine", "The book is sound.")
    session.show(document, lambda: [f"{one.code}: {one.what}" for one in findings] or [sound])
    return _REJECTED if findings else 0


def show_help(session: Session) -> None:
    """Describe every command."""
    line = build(session.texts)
    texts = {name: command.format_help() for name, command in line.commands.items()}
    session.show(texts, lambda: [line.parser.format_help(), *texts.values()])
