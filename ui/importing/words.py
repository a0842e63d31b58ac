"""What an import preview says: kinds of sheets, notes on rows, and the lines of its tables."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ui.field_names import field_name
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.importer.messages import CONTEXT
from workbench.importer.plan import FilePlan, Note, SheetPlan
from workbench.texts import Texts

KIND_NAMES: Mapping[str, str] = {
    "clients": QT_TRANSLATE_NOOP("ImportKinds", "Client list"),
    "snapshots": QT_TRANSLATE_NOOP("ImportKinds", "Assets by month"),
    "holdings": QT_TRANSLATE_NOOP("ImportKinds", "Holdings"),
    "contacts": QT_TRANSLATE_NOOP("ImportKinds", "Phone book"),
    "calendar": QT_TRANSLATE_NOOP("ImportKinds", "Calendar"),
}
#: Severity of a note by code: its name and its tone.
LEVELS: Mapping[str, tuple[str, str]] = {
    "rejected": (QT_TRANSLATE_NOOP("ImportKinds", "Rejected"), "danger"),
    "warning": (QT_TRANSLATE_NOOP("ImportKinds", "Doubtful"), "warning"),
    "skipped": (QT_TRANSLATE_NOOP("ImportKinds", "Skipped"), "neutral"),
}


@dataclass(frozen=True, slots=True)
class NoteLine:
    """One note of a sheet: which level, where, and what it says in words."""

    number: int
    level: str
    row: int | None
    field: str
    text: str


@dataclass(frozen=True, slots=True)
class HeadLine:
    """One column of a sheet: its head, the field that it fills ("" for none), and whether the user chose that."""

    head: str
    field: str
    chosen: bool = False


def kind_name(sheet: SheetPlan, texts: Texts) -> str:
    """Return what a sheet holds."""
    if sheet.kind is None:
        return texts.tr("ImportKinds", "Nothing to import")
    return texts.tr("ImportKinds", KIND_NAMES[sheet.kind])


def note_lines(sheet: SheetPlan, texts: Texts) -> list[NoteLine]:
    """Return the notes of a sheet, the rejected rows first."""
    lines: list[NoteLine] = []
    for level, notes in (("rejected", sheet.rejected), ("warning", sheet.warnings), ("skipped", sheet.skipped)):
        for note in notes:
            name = field_name(texts, note.field) if note.field else ""
            lines.append(NoteLine(len(lines), level, note.row, name, note_text(note, texts)))
    return lines


def note_text(note: Note, texts: Texts) -> str:
    """Return what a note says."""
    return texts.tr(CONTEXT, note.text, **note.values)


def head_lines(sheet: SheetPlan, chosen: Mapping[str, str | None]) -> list[HeadLine]:
    """Return the columns of a sheet, mapped ones first."""
    lines = [HeadLine(head, field, head in chosen) for head, field in sheet.mapping.items()]
    return lines + [HeadLine(head, "", head in chosen) for head in sheet.unmapped]


def as_csv(plans: Iterable[FilePlan], texts: Texts) -> bytes:
    """Return the notes of all sheets as a table that a spreadsheet opens."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(
        [
            texts.tr("ImportKinds", "File"),
            texts.tr("ImportKinds", "Sheet"),
            texts.tr("ImportKinds", "Row"),
            texts.tr("ImportKinds", "Field"),
            texts.tr("ImportKinds", "Kind of note"),
            texts.tr("ImportKinds", "Reason"),
        ]
    )
    for plan in plans:
        for sheet in plan.sheets:
            for line in note_lines(sheet, texts):
                level = texts.tr("ImportKinds", LEVELS[line.level][0])
                row = "" if line.row is None else line.row
                writer.writerow([_plain(cell) for cell in (plan.file, sheet.sheet, row, line.field, level, line.text)])
    # The mark tells a spreadsheet that the text is UTF-8.
    return out.getvalue().encode("utf-8-sig")


def _plain(cell: object) -> object:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if isinstance(cell, str) and cell[:1] in ("=", "+", "-", "@") else cell
