"""Reads .xlsx and .xls workbooks through calamine."""

from __future__ import annotations

import io
from typing import cast

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetMetadata,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from workbench.importer.archives import check_workbook
from workbench.importer.cells import Format, MergedRange, ParsedFile, ParsedSheet
from workbench.importer.limits import Limits
from workbench.importer.refusals import refusal
from workbench.importer.sniffing import ole_content
from workbench.importer.values.text import Cell


def read_workbook(data: bytes, name: str, form: Format, limits: Limits) -> ParsedFile:
    """Read every worksheet, hidden ones marked as such.

    Raises:
        Problem: what `check_workbook` and `ole_content` refuse, `file-damaged`, `file-encrypted`, `file-geometry`.
    """
    epoch_1904 = False
    if form == "xlsx":
        epoch_1904 = check_workbook(data, name, limits)
    else:
        ole_content(data, name)
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(data)) as workbook:
            sheets = [
                _read_sheet(workbook, sheet, epoch_1904, name, limits)
                for sheet in workbook.sheets_metadata
                if sheet.typ == SheetTypeEnum.WorkSheet
            ]
    except PasswordError as error:
        raise refusal("file-encrypted", name) from error
    except CalamineError as error:
        code = "file-old-format" if name.lower().endswith(".et") else "file-damaged"
        raise refusal(code, name) from error
    return ParsedFile(name, form, sheets=sheets)


def _read_sheet(
    workbook: CalamineWorkbook, about: SheetMetadata, epoch_1904: bool, name: str, limits: Limits
) -> ParsedSheet:
    sheet = workbook.get_sheet_by_name(about.name)
    hidden = about.visible != SheetVisibleEnum.Visible
    if sheet.start is None or sheet.end is None:
        return ParsedSheet(about.name, [], hidden=hidden)
    if sheet.end[0] >= limits.rows or sheet.end[1] >= limits.columns:
        raise refusal("file-geometry", name, sheet=about.name, rows=limits.rows, columns=limits.columns)
    return ParsedSheet(about.name, _rows(sheet), _merged(sheet, limits), hidden, epoch_1904)


def _rows(sheet: CalamineSheet) -> list[list[Cell]]:
    """Return the rows from A1 on; row by row, calamine leaves out the empty area before the first cell."""
    assert sheet.start is not None
    above, left = sheet.start
    rows = cast("list[list[Cell]]", list(sheet.iter_rows()))
    if left:
        rows = [[""] * left + row for row in rows]
    return [*([] for _ in range(above)), *rows]


def _merged(sheet: CalamineSheet, limits: Limits) -> tuple[MergedRange, ...]:
    ranges = sheet.merged_cell_ranges or []
    return tuple((start[0], start[1], end[0], end[1]) for start, end in ranges[: limits.merged])
