"""Tells the rows of a table that name clients from blank ones, totals, notes and heads that come again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from workbench.importer.cells import ParsedSheet
from workbench.importer.recognising import Recognised
from workbench.importer.values.text import Cell, clean

_TOTAL = re.compile(
    r"(?:本页|本表|全部|以上|全行|分行|支行|网点|机构|部门|个人|客户|金额|共|.{0,12}[行部点处])?\s*"
    r"(?:合\s*计|小\s*计|总\s*计|共\s*计|总\s*和|总\s*额|平\s*均\s*值?|均\s*值|汇\s*总|累\s*计"
    r"|subtotal|(?:grand )?total|sum|average)"
    r"(?:数|金额|户数|人数|\(?元\)?)?\s*(?:[:：].*|[(（].*|\d.*)?",
    re.IGNORECASE,
)
_FOOTNOTE = re.compile(
    r"^(?:注|备注|说明|附注|注释|提示|注意|填表|制表|制单|审核|复核|审批|经办|负责人|打印|导出|数据来源|数据日期|统计日期|统计口径|单位|报表|"
    r"口径|声明|本表|以上|以下|以下空白|第\s*\d+\s*页|共\s*\d+\s*[页条户]|page\b|\*|※|--)",
    re.IGNORECASE,
)
_LONG_NOTE: Final = 15
_LONG_VALUE: Final = 4
_COUNTED: Final = re.compile(r"\d{1,6}(?:\.0)?")


def data_rows(found: Recognised) -> tuple[list[int], list[tuple[int, str]]]:
    """Return the rows (counted from 0) that name somebody or ought to, and the others with the code why not."""
    assert found.block is not None
    rows = found.sheet.rows
    keys = [column.index for column in found.columns if column.spec.role == "key"]
    mapped = [column.index for column in found.columns]
    heads = _head_texts(found)
    data: list[int] = []
    skipped: list[tuple[int, str]] = []
    for number in range(found.block.end + 1, len(rows)):
        code = _why_skipped(rows[number], keys, mapped, heads)
        if code:
            skipped.append((number, code))
        else:
            data.append(number)
    return data, skipped


def fill_merged(sheet: ParsedSheet, below: int) -> None:
    """Write the value of a vertically merged range into all its rows; blank cells elsewhere stay blank."""
    for top, left, bottom, right in sheet.merged:
        if top <= below or bottom == top or bottom >= len(sheet.rows):
            continue
        row = sheet.rows[top]
        value: Cell = row[left] if left < len(row) else ""
        if value == "" or right != left:
            continue
        for number in range(top + 1, bottom + 1):
            cells = sheet.rows[number]
            if left >= len(cells):
                cells.extend([""] * (left + 1 - len(cells)))
            if cells[left] == "":
                cells[left] = value


def _head_texts(found: Recognised) -> set[tuple[int, str]]:
    assert found.block is not None
    return {(column, text) for row in found.block.rows for column, text in enumerate(row) if text}


def _why_skipped(
    row: Sequence[Cell], keys: Sequence[int], mapped: Sequence[int], heads: set[tuple[int, str]]
) -> str | None:
    width = len(row)
    named = [row[key] for key in keys if key < width and row[key] != ""]
    if not named:
        return _without_key(row, mapped, heads)
    first = named[0]
    if isinstance(first, str):
        if len(named) > 1 and first[:1].isdigit() and len(first) > 1:
            return None
        if len(named) == 1:
            text = clean(first)
            if not text:
                return _without_key(row, mapped, heads)
            if _TOTAL.fullmatch(text):
                return "total-row"
            if _is_note(row, text):
                return "footnote"
        elif _TOTAL.fullmatch(first):
            return "total-row"
        return _repeated(row, keys, heads)
    return None


def _repeated(row: Sequence[Cell], keys: Sequence[int], heads: set[tuple[int, str]]) -> str | None:
    texts = [(key, cell.strip()) for key in keys if key < len(row) and isinstance(cell := row[key], str) and cell]
    return "repeated-head" if texts and all(text in heads for text in texts) else None


def _without_key(row: Sequence[Cell], mapped: Sequence[int], heads: set[tuple[int, str]]) -> str | None:
    """Tell what a row without number and name is; None when it has data that belong to nobody."""
    filled = [(column, cell) for column, cell in enumerate(row) if cell != "" and clean(cell)]
    if not filled:
        return "blank-row"
    texts = [clean(cell) for _, cell in filled if isinstance(cell, str)]
    if len(filled) > 1 and all((column, cell) in heads for column, cell in filled):
        return "repeated-head"
    if texts and any(_TOTAL.fullmatch(text) for text in texts[:2]):
        return "total-row"
    if len(filled) <= 3 and texts and _FOOTNOTE.match(texts[0]):
        return "footnote"
    if len(filled) == 1 and texts and not _COUNTED.fullmatch(texts[0]):
        # A short word below a known head is a value without its client, anything else a line of text.
        return None if filled[0][0] in mapped and len(texts[0]) <= _LONG_VALUE else "footnote"
    # A serial number alone makes no row.
    return None if any(column in mapped for column, _ in filled) else "blank-row"


def _is_note(row: Sequence[Cell], text: str) -> bool:
    """Tell a note that stands where numbers or names stand: alone in its row, or a few labels (制表人：… 审核：…)."""
    filled = [cell for cell in row if cell != ""]
    if len(filled) == 1:
        return _FOOTNOTE.match(text) is not None or len(text) > _LONG_NOTE
    labelled = len(filled) <= 4 and all(isinstance(cell, str) for cell in filled) and (":" in text or "：" in text)
    return labelled and _FOOTNOTE.match(text) is not None
