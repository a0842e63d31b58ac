"""Files that cannot be imported, each with its name, the reason and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from workbench.domain.problems import Place, Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP

_SAVE_AS = QT_TRANSLATE_NOOP("Problems", "Open it in WPS or Excel, save it as .xlsx and import that file.")
_EXPORT_AGAIN = QT_TRANSLATE_NOOP("Problems", "Export it again from the bank's system, or copy it once more.")
_TABLE_WANTED = QT_TRANSLATE_NOOP(
    "Problems", "Import the table itself: a file of the kinds .xlsx, .xls, .csv, .vcf or .ics."
)
_SPLIT_UP = QT_TRANSLATE_NOOP("Problems", "Delete what is not needed, or split the file, and import the parts.")

#: code → (English sentence, what to do)
_TEXTS: Final[Mapping[str, tuple[str, str]]] = {
    "file-missing": (
        QT_TRANSLATE_NOOP("Problems", "{file} does not exist or cannot be opened"),
        QT_TRANSLATE_NOOP("Problems", "Check the name, and that the stick is still plugged in."),
    ),
    "file-empty": (QT_TRANSLATE_NOOP("Problems", "{file} is empty"), _EXPORT_AGAIN),
    "file-too-large": (QT_TRANSLATE_NOOP("Problems", "{file} is larger than {limit} MB"), _SPLIT_UP),
    "file-truncated": (
        QT_TRANSLATE_NOOP("Problems", "{file} is damaged: its end is missing or it was not copied completely"),
        _EXPORT_AGAIN,
    ),
    "file-damaged": (QT_TRANSLATE_NOOP("Problems", "{file} is a damaged workbook and cannot be read"), _EXPORT_AGAIN),
    "file-encrypted": (
        QT_TRANSLATE_NOOP("Problems", "{file} is protected by a password or by the bank's document encryption"),
        QT_TRANSLATE_NOOP(
            "Problems", "Open it where you may read it, remove the protection, and save a copy as .xlsx."
        ),
    ),
    "file-html": (
        QT_TRANSLATE_NOOP("Problems", "{file} is a web page, although its name says it is a table"),
        _SAVE_AS,
    ),
    "file-xml": (QT_TRANSLATE_NOOP("Problems", "{file} is an XML file, not a workbook"), _SAVE_AS),
    "file-old-format": (QT_TRANSLATE_NOOP("Problems", "{file} is of a kind that cannot be read directly"), _SAVE_AS),
    "file-picture": (QT_TRANSLATE_NOOP("Problems", "{file} is a picture, not a table"), _TABLE_WANTED),
    "file-pdf": (QT_TRANSLATE_NOOP("Problems", "{file} is a PDF, not a table"), _TABLE_WANTED),
    "file-document": (
        QT_TRANSLATE_NOOP("Problems", "{file} is a text document or a presentation, not a table"),
        _TABLE_WANTED,
    ),
    "file-archive": (
        QT_TRANSLATE_NOOP("Problems", "{file} is an archive of other files"),
        QT_TRANSLATE_NOOP("Problems", "Unpack it first and import the files in it."),
    ),
    "file-binary": (QT_TRANSLATE_NOOP("Problems", "{file} is neither a table nor a text file"), _TABLE_WANTED),
    "file-encoding": (
        QT_TRANSLATE_NOOP("Problems", "{file} is written in an unknown character encoding"),
        QT_TRANSLATE_NOOP("Problems", "Open it in WPS or Excel and save it as .xlsx, or as CSV in UTF-8."),
    ),
    "file-bomb": (
        QT_TRANSLATE_NOOP("Problems", "{file} unpacks to far more than a table of clients can hold"),
        QT_TRANSLATE_NOOP("Problems", "Do not open it; ask where it came from and export the list again."),
    ),
    "file-doctype": (
        QT_TRANSLATE_NOOP("Problems", "{file} holds XML definitions that no spreadsheet program writes"),
        QT_TRANSLATE_NOOP("Problems", "Do not open it; ask where it came from and export the list again."),
    ),
    "file-geometry": (
        QT_TRANSLATE_NOOP("Problems", "{file} has a sheet of more than {rows} rows or {columns} columns"),
        _SPLIT_UP,
    ),
    "sheet-missing": (
        QT_TRANSLATE_NOOP("Problems", "{file} has no sheet named {sheet}"),
        QT_TRANSLATE_NOOP("Problems", "Its sheets are: {sheets}"),
    ),
    "mapping-unknown-field": (
        QT_TRANSLATE_NOOP("Problems", "The mapping names a field that does not exist: {field}"),
        QT_TRANSLATE_NOOP("Problems", "The fields are: {fields}"),
    ),
}


def refusal(code: str, name: str, sheet: str | None = None, **values: object) -> Problem:
    """Return the problem `code` about the file `name`; raise it where it is found."""
    text, hint = _TEXTS[code]
    return Problem(
        code,
        text,
        hint=hint,
        values={"file": name, "sheet": sheet or "", **values},
        where=Place(file=name, sheet=sheet),
    )
