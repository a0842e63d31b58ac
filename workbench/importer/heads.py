"""Finds the head of a table (one to three rows, merged or not) and what each of its columns may mean."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from workbench.importer.cells import ParsedSheet
from workbench.importer.fields import FieldBook, Match, head_key
from workbench.importer.hints import without_month
from workbench.importer.values.text import Cell, clean

_SEARCHED_ROWS: Final = 40
_MAX_LEVELS: Final = 3
_LABELLED = re.compile(r"[:：]\s*\S")
_OTHERS = re.compile(r"其[他它]")
_INNER_NOTE = re.compile(r"[(（\[【][^()（）\[\]【】]*[)）\]】]")
_TITLE = re.compile(r"(?:20\d\d[-/.年]?\d{1,2}[-/.月]?\d{1,2}日?)|.*单位|[百千万亿]*元|.*日期|.*[:：]")
_FOREIGN = re.compile(r"美元|港[币元]|欧元|日元|英镑|(?<!本)外币|usd|hkd|eur", re.IGNORECASE)
_UNIT = re.compile(
    r"[(（]?(?:单位[:：]?)?(?:人民币)?(?:[百千万亿]*元|[万亿]|%|‰|人|户|岁|年|月|天|笔|个|张|-|—|/)[)）]?"
)
#: What a form says below its heads: must it be filled, how long may it be, of what type is it.
_FORM_NOTE = re.compile(
    r"[(（\[【][^()（）\[\]【】]{1,20}[)）\]】]|[*＊]?(?:非?必[填输]|选[填输]|可选|可空|不?可为空)项?"
    r"|(?:文本|字符|数值|数字|日期|金额|整数|小数)(?:型|格式|类型)?"
)
_FIELD_CODE = re.compile(r"[A-Za-z]+_[A-Za-z0-9_]+|[A-Z]{3,}[A-Z0-9]*|[a-z]+(?:[A-Z][a-z0-9]+)+")
_LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_MAX_BELOW: Final = 2
_LAST_MONTH = re.compile(r"^(上上?)个?月(?=.)(?:末)?(?:的)?")

#: Figures that a month's list gives as averages; under such a head a plain 月日均 means the figure itself.
_AVERAGED: Final = frozenset({"short_fen", "long_fen", "mortgage_fen", "other_loan_fen", "overdraft_fen"})
_WHOLE: Final = frozenset({"aum_fen", "balance_fen", "quarter_avg_fen", "year_avg_fen"})


@dataclass(frozen=True, slots=True)
class Head:
    """One column's head: its texts from the top row to the bottom row, repeated and empty ones left out.

    `unit` is the text of a row of units below the head.
    """

    column: int
    levels: tuple[str, ...]
    unit: str = ""


@dataclass(frozen=True, slots=True)
class HeadBlock:
    """The rows of a head (counted from 0) and its columns; `rows` are their texts, to find them repeated later.

    `end` is the last row before the data: rows of units, of column numbers or of field codes may stand below `bottom`.
    """

    top: int
    bottom: int
    end: int
    heads: tuple[Head, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a head says: a match, and the month it names (`month` as written, `back` months before the data date)."""

    match: Match | None
    month: str | None = None
    back: int = 0


def find_heads(sheet: ParsedSheet, fields: FieldBook, extra: frozenset[str] = frozenset()) -> HeadBlock | None:
    """Return the head of a sheet, None when no row names a client and something about it.

    `extra` are heads that the user has mapped by hand; they count like known ones.
    """
    best: tuple[int, int, int] | None = None
    last = min(len(sheet.rows), _SEARCHED_ROWS)
    speaks = [_speaks(sheet.rows[row], fields, extra) for row in range(last)]
    for bottom in range(last):
        for height in range(1, min(_MAX_LEVELS, bottom + 1) + 1):
            if not any(speaks[bottom - height + 1 : bottom + 1]):
                continue
            score = _score(_heads(sheet, bottom - height + 1, bottom), fields, extra)
            # A higher head must earn its rows; of equal ones the lower height and the upper place win.
            if score and (best is None or score > best[0]):
                best = (score, bottom - height + 1, bottom)
    if best is None:
        return None
    top = _with_parents(sheet, best[1], best[2])
    bottom = best[2]
    end = bottom
    while end + 1 < len(sheet.rows) and end < bottom + _MAX_BELOW and _is_below_head(sheet.rows[end + 1]):
        end += 1
    rows = tuple(tuple(_texts(sheet.rows[row])) for row in range(top, end + 1))
    units = {
        column: text for row in rows[bottom - top + 1 :] for column, text in enumerate(row) if _UNIT.fullmatch(text)
    }
    heads = tuple(replace(head, unit=units.get(head.column, "")) for head in _heads(sheet, top, bottom))
    return HeadBlock(top, bottom, end, heads, rows)


def meaning_of(levels: tuple[str, ...], fields: FieldBook, title: str = "") -> Meaning:
    """Return what a head means, read with its parents ('资产' over '活期') and without the month it may name."""
    rest, month, back = _without_month(levels)
    if month is not None or back:
        match = _match(rest, fields) if rest else _match((_measure(title),), fields)
        if match is not None and fields.specs[match.fields[0]].role == "figure":
            return Meaning(match, month, back)
    return Meaning(_match(levels, fields))


def _match(levels: tuple[str, ...], fields: FieldBook) -> Match | None:
    match = _match_any_currency(levels, fields)
    if match and fields.specs[match.fields[0]].type == "money" and any(map(_FOREIGN.search, levels)):
        # Figures of other currencies cannot be added to yuan.
        return None
    return match


def _match_any_currency(levels: tuple[str, ...], fields: FieldBook) -> Match | None:
    parents = [parent for level in levels[:-1] if not _OTHERS.match(parent := without_notes(level))]
    child = levels[-1]
    joined = ["".join([*parents[start:], child]) for start in range(len(parents))]
    for text in [*joined, *([child + parents[-1]] if parents else []), child]:
        match = fields.exact(text)
        if match:
            return _under(match, parents, fields) if text == child and parents else match
    noisy = next((match for text in (child, *joined) if (match := fields.noisy(text))), None)
    if noisy and noisy.fields[0] != "ignored":
        return noisy
    # What is left of a head may say nothing (客户核心编号 → 编号) where the whole of it does.
    return next((match for text in (child, *joined) if (match := fields.patterned(text))), noisy)


def _under(match: Match, parents: list[str], fields: FieldBook) -> Match | None:
    """Read 余额 or 月日均 below a parent that is a figure of its own (活期存款, 住房按揭贷款) as that figure."""
    parent = fields.exact(parents[-1])
    own = parent.fields[0] if parent else ""
    if not parent or own in _WHOLE or fields.specs[own].role != "figure":
        return match
    child = match.fields[0]
    if child in ("balance_fen", "holding.amount_fen"):
        return parent
    if child in _WHOLE:
        return parent if child == "aum_fen" and own in _AVERAGED else None
    return match


def without_notes(text: str) -> str:
    """Return a head without what stands in brackets."""
    return _INNER_NOTE.sub("", text)


def _without_month(levels: tuple[str, ...]) -> tuple[tuple[str, ...], str | None, int]:
    rest, month, back = [], None, 0
    for level in levels:
        text, found = without_month(level)
        month = found or month
        relative = _LAST_MONTH.match(text)
        if relative:
            back = len(relative[1])
            text = text[relative.end() :]
        if head_key(text).strip("()（）-_"):
            rest.append(text)
    return tuple(rest), month, 0 if month else back


def _measure(title: str) -> str:
    """Return which figure a title speaks of where the heads are months only."""
    for word in ("年日均", "季日均", "月日均", "月均", "日均"):
        if word in title:
            return word
    return "AUM余额" if re.search("余额|时点", title) else "月日均"


def _speaks(row: list[Cell], fields: FieldBook, extra: frozenset[str]) -> bool:
    """Tell whether any cell of a row is a known head."""
    return any(text in extra or fields.exact(text) or fields.noisy(text) for text in _texts(row) if text)


def _score(heads: tuple[Head, ...], fields: FieldBook, extra: frozenset[str]) -> int:
    """Return how much a head says: its different fields (of every month), a client's name or number among them."""
    found: set[tuple[str, str | None, int]] = set()
    ignored = 0
    has_key = False
    for head in heads:
        if head.levels[-1] in extra:
            found.add((head.levels[-1], None, 0))
            has_key = True
            continue
        meaning = meaning_of(head.levels, fields)
        name = meaning.match.fields[0] if meaning.match else "ignored"
        if name == "ignored":
            ignored += meaning.match is not None
        else:
            found.add((name, meaning.month, meaning.back))
            has_key = has_key or fields.specs[name].role == "key"
    return len(found) * 4 + min(ignored, 3) if has_key and len(found) >= 2 else 0


def _heads(sheet: ParsedSheet, top: int, bottom: int) -> tuple[Head, ...]:
    rows = [_texts(sheet.rows[row]) for row in range(top, bottom + 1)]
    width = max(map(len, rows), default=0)
    rows = [row + [""] * (width - len(row)) for row in rows]
    lowest = rows[-1]
    for offset, row in enumerate(rows[:-1]):
        below = [any(later[column] for later in rows[offset + 1 :]) for column in range(width)]
        _spread(row, below, sheet, top + offset)
    heads = []
    for column in range(width):
        levels = tuple(dict.fromkeys(row[column] for row in rows if row[column]))
        # A column without a word in its lowest rows is headed by the merged cell above it.
        if levels and (lowest[column] or not _is_spread(rows, column)):
            heads.append(Head(column, levels))
    return tuple(heads)


def _spread(row: list[str], below: list[bool], sheet: ParsedSheet, number: int) -> None:
    """Write a parent over all columns it spans: its merged range, without any ranges up to the next parent."""
    ranges = [area for area in sheet.merged if area[0] <= number <= area[2] and area[3] > area[1]]
    for _, left, _, right in ranges:
        text = row[left] if left < len(row) else ""
        for column in range(left, min(right + 1, len(row))):
            row[column] = row[column] or text
    if ranges:
        return
    text = ""
    for column, cell in enumerate(row):
        text = cell or text
        if not cell and below[column]:
            row[column] = text


def _is_spread(rows: list[list[str]], column: int) -> bool:
    """Tell a title that runs over the table: no own word in this column below it, the same word left of it."""
    texts = [row[column] for row in rows if row[column]]
    return column > 0 and len(texts) == 1 and any(row[column] and row[column] == row[column - 1] for row in rows)


def _with_parents(sheet: ParsedSheet, top: int, bottom: int) -> int:
    """Return the top row of the head: rows of group names above it belong to it, titles and notes do not."""
    while top > 0 and bottom - top + 1 < _MAX_LEVELS and _is_parent_row(sheet, top - 1):
        top -= 1
    return top


def _is_parent_row(sheet: ParsedSheet, number: int) -> bool:
    cells = [(column, text) for column, text in enumerate(_texts(sheet.rows[number])) if text]
    if len(cells) < 2 or sum(1 for cell in sheet.rows[number] if cell != "") > len(cells):
        return False
    bare = [without_notes(text) for _, text in cells]
    return not any(_LABELLED.search(text) or _TITLE.fullmatch(text) or len(text) > 20 for text in bare)


def _is_below_head(row: list[Cell]) -> bool:
    """Tell a row of units, of notes to whoever fills the form, of column numbers or of field codes from data."""
    texts = [text for cell in row if (text := clean(cell))]
    if not texts:
        return False
    if all(_UNIT.fullmatch(text) or (len(texts) >= 2 and _FORM_NOTE.fullmatch(text)) for text in texts):
        return True
    numbers = [text.strip("()（）栏列第") for text in texts if text not in ("栏次", "列次", "行次")]
    if len(numbers) >= 3 and numbers in (
        [str(at) for at in range(1, len(numbers) + 1)],
        list(_LETTERS[: len(numbers)]),
    ):
        return True
    return len(texts) >= 3 and all(_FIELD_CODE.fullmatch(text) for text in texts)


def _texts(row: list[Cell]) -> list[str]:
    return [clean(cell) if isinstance(cell, str) else "" for cell in row]
