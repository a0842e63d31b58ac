"""Opens a file by its content and returns its cells, cards or events; everything else is refused by name."""

from __future__ import annotations

from pathlib import Path

from workbench.ics.components import is_calendar_file
from workbench.ics.octets import whole_characters
from workbench.importer.calendars import read_calendar
from workbench.importer.cards import is_card_file, read_cards
from workbench.importer.cells import ParsedFile
from workbench.importer.delimited import read_table
from workbench.importer.limits import Limits, default_limits
from workbench.importer.pages import read_page
from workbench.importer.refusals import refusal
from workbench.importer.sniffing import container, decode, is_page, markup


def read_file(source: Path | bytes, name: str | None = None, limits: Limits | None = None) -> ParsedFile:
    """Read a workbook, a text table, a phone book or a calendar, told apart by content.

    Args:
        source: the file, or its bytes.
        name: what the user calls it (default: the file's name); it also hints at data dates.
        limits: what is too large; default: `resources/import/limits.toml`.

    Raises:
        Problem: every code of `refusals`, with the file's name and what to do.
    """
    limits = limits or default_limits()
    shown = name or (source.name or str(source) if isinstance(source, Path) else "")
    data = source if isinstance(source, bytes) else _bytes(source, shown, limits)
    kind = container(data, shown)
    if kind == "text":
        return _read_text(data, shown, limits)
    # Loaded only when a workbook is really there: calamine is not needed to open the window.
    from workbench.importer.workbooks import read_workbook

    return read_workbook(data, shown, "xlsx" if kind == "zip" else "xls", limits)


def _bytes(path: Path, name: str, limits: Limits) -> bytes:
    try:
        if path.stat().st_size > limits.file_bytes:
            raise refusal("file-too-large", name, limit=limits.file_bytes >> 20)
        return path.read_bytes()
    except OSError as error:
        raise refusal("file-missing", name) from error


def _read_text(data: bytes, name: str, limits: Limits) -> ParsedFile:
    text, encoding = decode(whole_characters(data), name)
    if is_card_file(text):
        return read_cards(text, encoding, name, limits)
    if is_calendar_file(text):
        return read_calendar(text, encoding, name, limits)
    if is_page(text):
        return read_page(text, encoding, name, limits)
    refused = markup(text)
    if refused:
        raise refusal(refused, name)
    return read_table(text, encoding, name, limits)
