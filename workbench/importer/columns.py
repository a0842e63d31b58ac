"""Reads whole columns: one kind of reading, every different cell only once, issues kept with their rows."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from workbench.importer.fields import FieldBook
from workbench.importer.messages import shown
from workbench.importer.recognising import Column
from workbench.importer.values.amounts import YUAN, amount, foreign_currency
from workbench.importer.values.birthdays import LunarDay, calendar_word, lunar_day
from workbench.importer.values.choices import gender, risk_level, risk_words, split_list, yes_no
from workbench.importer.values.days import Unsure, read_day, read_month, read_month_day, settle
from workbench.importer.values.identity import identity
from workbench.importer.values.phones import phones
from workbench.importer.values.text import Cell, client_number, is_nothing, note, person_name, plain

_EMAIL = re.compile(r"[^@\s,;，；、]+@[^@\s,;，；、]+\.[A-Za-z]{2,}")
_RATE = re.compile(r"([+-]?\d+(?:\.\d+)?)\s*(%|‰|BP|bp)?")
_SPLIT = re.compile(r"[,;，；、\s]+")
_RENEWS = re.compile(r"自动(转存|续)|约定转存|转存本|本息转存|本金转存")
_RENEWS_NOT = re.compile(r"不转存|非自动|手动|不自动|到期转活|转活期|到期支取|不续")

#: A count is read as an amount; so many fen are one piece.
_FEN: Final = 100
#: So many cells tell whether a column repeats itself.
_SAMPLE: Final = 2000

Reader = Callable[[Cell], tuple[Any, str | None]]


@dataclass(slots=True)
class Cells:
    """A column that was read: a value for every row (None: nothing) and codes for doubtful rows."""

    column: Column
    values: list[Any]
    issues: dict[int, str] = field(default_factory=dict)
    notes: list[tuple[str, Mapping[str, object]]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Context:
    """What reading a cell may depend on: the day it is taken to be, the epoch of serial days, the dictionary."""

    today: date
    epoch_1904: bool
    fields: FieldBook


def read_column(column: Column, raws: Sequence[Cell], context: Context) -> Cells:
    """Read one column by the type of its field."""
    return _READERS.get(column.spec.type, _read_text)(column, raws, context)


def read_identities(column: Column, raws: Sequence[Cell], types: Sequence[str | None]) -> Cells:
    """Read document numbers; the type of the document decides whether check digits apply."""
    cells = Cells(column, [None] * len(raws))
    for row, raw in enumerate(raws):
        if raw == "":
            continue
        is_card = None if types[row] is None else types[row] == "居民身份证"
        cells.values[row], code = identity(raw, is_card)
        if code:
            cells.issues[row] = code
    return cells


def _each(column: Column, raws: Sequence[Cell], read: Reader) -> Cells:
    """Read every different cell once where cells repeat themselves; the rest is done by dictionaries at C speed."""
    if len(set(raws[:_SAMPLE])) * 4 > _SAMPLE * 3:
        return _all(column, raws, read)
    different = set(raws)
    # True and 1.0 are one key of a dictionary, but not one cell of a sheet.
    if bool in set(map(type, raws)):
        return _one_by_one(column, raws, read)
    values: dict[Cell, Any] = {}
    codes: dict[Cell, str] = {}
    for raw in different:
        values[raw], code = read(raw) if raw != "" else (None, None)
        if code:
            codes[raw] = code
    issues = {row: codes[raw] for row, raw in enumerate(raws) if raw in codes} if codes else {}
    return Cells(column, list(map(values.__getitem__, raws)), issues)


def _all(column: Column, raws: Sequence[Cell], read: Reader) -> Cells:
    """Read every cell: names, numbers and addresses hardly ever repeat themselves."""
    pairs = [read(raw) for raw in raws]
    issues = {row: code for row, (_, code) in enumerate(pairs) if code}
    return Cells(column, [value for value, _ in pairs], issues)


def _one_by_one(column: Column, raws: Sequence[Cell], read: Reader) -> Cells:
    cells = Cells(column, [None] * len(raws))
    memo: dict[tuple[type, Cell], tuple[Any, str | None]] = {}
    for row, raw in enumerate(raws):
        if raw == "":
            continue
        key = (raw.__class__, raw)
        if key not in memo:
            memo[key] = read(raw)
        cells.values[row], code = memo[key]
        if code:
            cells.issues[row] = code
    return cells


def _simply(read: Reader) -> Callable[[Column, Sequence[Cell], Context], Cells]:
    return lambda column, raws, _context: _each(column, raws, read)


def _read_text(column: Column, raws: Sequence[Cell], _context: Context) -> Cells:
    return _each(column, raws, lambda raw: (note(raw), None))


def _read_numbers(column: Column, raws: Sequence[Cell], _context: Context) -> Cells:
    """Read client numbers; number cells lost leading zeros when all text cells have the same, greater length."""
    cells = _each(column, raws, client_number)
    texts = [value for value, raw in zip(cells.values, raws) if value and isinstance(raw, str)]
    lengths = {len(text) for text in texts}
    if len(lengths) != 1 or not any(text[0] == "0" for text in texts):
        return cells
    length = lengths.pop()
    for row, value in enumerate(cells.values):
        if value and len(value) < length and value.isdigit() and not isinstance(raws[row], str):
            cells.values[row] = value.zfill(length)
            cells.issues[row] = "number-padded"
    return cells


def _read_money(column: Column, raws: Sequence[Cell], _context: Context) -> Cells:
    unit = YUAN if column.unit is None else column.unit
    return _each(column, raws, lambda raw: amount(raw, unit))


def _read_count(column: Column, raws: Sequence[Cell], _context: Context) -> Cells:
    """Read whole numbers of pieces (笔数, 产品数), written with or without the word for what is counted."""

    def read(raw: Cell) -> tuple[int | None, str | None]:
        text = raw.strip().rstrip("笔次个种项件") if isinstance(raw, str) else raw
        fen, code = amount(text, YUAN)
        if fen is None:
            return None, "count-unreadable" if code else None
        return (fen // _FEN, None) if fen >= 0 and fen % _FEN == 0 else (None, "count-unreadable")

    return _each(column, raws, read)


def _read_dates(column: Column, raws: Sequence[Cell], context: Context) -> Cells:
    """Read days ahead or behind; two-digit years reach fifty years into the future."""
    pivot = min(context.today.year % 100 + 50, 99)
    cells = _each(column, raws, lambda raw: read_day(raw, pivot, context.epoch_1904))
    return _settled(cells, pivot, date.max)


def _read_births(column: Column, raws: Sequence[Cell], context: Context) -> Cells:
    """Read birth days: `date`, (month, day) where no year is told, `LunarDay` where the cell says lunar."""
    pivot = context.today.year % 100

    def read(raw: Cell) -> tuple[Any, str | None]:
        if isinstance(raw, str) and calendar_word(raw):
            return lunar_day(raw)
        value, code = read_day(raw, pivot, context.epoch_1904)
        if code and (month_day := read_month_day(raw)):
            return month_day, None
        if isinstance(value, date) and value > context.today:
            return None, "birth-future"
        return value, code

    return _settled(_each(column, raws, read), pivot, context.today)


def _settled(cells: Cells, pivot: int, latest: date) -> Cells:
    unsure = {value for value in cells.values if isinstance(value, Unsure)}
    if unsure:
        decide = settle(unsure, pivot, latest)
        for row, value in enumerate(cells.values):
            if isinstance(value, Unsure):
                cells.values[row] = decide(value)
                if cells.values[row] is None:
                    cells.issues[row] = "date-ambiguous"
    return cells


def _read_days(column: Column, raws: Sequence[Cell], context: Context) -> Cells:
    """Read data dates; a month alone is its month ('2026-10')."""

    def read(raw: Cell) -> tuple[Any, str | None]:
        month, _ = read_month(raw) if isinstance(raw, str) else (None, None)
        day, code = read_day(raw, 99, context.epoch_1904)
        return (day, None) if isinstance(day, date) else (month, None if month else code)

    return _each(column, raws, read)


def _lunar(raw: Cell) -> tuple[bool | LunarDay | None, str | None]:
    """Read a flag, a word for a calendar or a lunar day."""
    text = plain(raw)
    flag, code = yes_no(raw)
    if code is None:
        return flag, None
    if text in ("农历", "阴历", "旧历", "夏历", "公历", "阳历", "新历", "国历"):
        return calendar_word(text), None
    return lunar_day(raw)


def _read_risk(column: Column, raws: Sequence[Cell], context: Context) -> Cells:
    cells = _each(column, raws, risk_level)
    words = {plain(raws[row]) for row, code in cells.issues.items() if code == "risk-word"}
    levels, disagree = risk_words(words, context.fields.risk_scales)
    letter = "R" if column.spec.type == "product-risk" else "C"
    for row, value in enumerate(cells.values):
        level = value
        if cells.issues.get(row) == "risk-word":
            level = levels.get(plain(raws[row]))
            cells.issues.pop(row)
            if level is None:
                cells.issues[row] = "risk-unreadable"
        cells.values[row] = f"{letter}{level}" if level else None
    if disagree:
        cells.notes.append(("risk-assumed", {}))
    return cells


def _read_documents(column: Column, raws: Sequence[Cell], context: Context) -> Cells:
    return _each(column, raws, lambda raw: (context.fields.documents.get(plain(raw).lower(), note(raw)), None))


def _read_client_kinds(column: Column, raws: Sequence[Cell], context: Context) -> Cells:
    return _each(column, raws, lambda raw: (context.fields.client_kinds.get(plain(raw).lower()), None))


def _emails(raw: Cell) -> tuple[tuple[str, ...] | None, str | None]:
    text = plain(raw)
    found = tuple(dict.fromkeys(_EMAIL.findall(text)))
    return (found, None) if found or not text else (None, "email-unreadable")


def _ways(raw: Cell) -> tuple[tuple[str, ...] | None, str | None]:
    text = plain(raw)
    return (tuple(dict.fromkeys(part for part in _SPLIT.split(text) if part)) if text else None), None


def _renewal(raw: Cell) -> tuple[bool | None, str | None]:
    text = plain(raw)
    if _RENEWS_NOT.search(text):
        return False, None
    if _RENEWS.search(text):
        return True, None
    value, _ = yes_no(raw)
    return value, None


def _read_flags(column: Column, raws: Sequence[Cell], _context: Context) -> Cells:
    return _each(column, raws, _renewal if column.spec.name == "holding.auto_renew" else yes_no)


def _read_products(column: Column, raws: Sequence[Cell], _context: Context) -> Cells:
    """Read a flag of one product; a number of cards or a balance counts when it is not 0, other words mean yes."""

    def read(raw: Cell) -> tuple[bool | None, str | None]:
        value, code = yes_no(raw)
        if not code:
            return value, None
        number, _ = amount(raw)
        return number is None or number > 0, None

    return _each(column, raws, read)


def _read_rates(column: Column, raws: Sequence[Cell], _context: Context) -> Cells:
    """Read per cent a year as decimal text; a column of fractions (0.0274, a percent format) is made per cent."""
    cells = _each(column, raws, _rate)
    rates = [value for value in cells.values if value is not None]
    if rates and "%" not in column.head and "％" not in column.head and _are_fractions(rates, raws):
        cells.values = [None if value is None else value * 100 for value in cells.values]
    # Eight decimals are more than any rate has; what lies behind them is noise of binary fractions.
    cells.values = [None if value is None else f"{round(value, 8).normalize():f}" for value in cells.values]
    return cells


_MOST_AS_FRACTION: Final = Decimal("0.2")


def _are_fractions(rates: Sequence[Decimal], raws: Sequence[Cell]) -> bool:
    return max(rates) < _MOST_AS_FRACTION and not any(isinstance(raw, str) and "%" in raw for raw in raws)


def _rate(raw: Cell) -> tuple[Decimal | None, str | None]:
    text = plain(raw) if isinstance(raw, str) else repr(raw)
    if not text:
        return None, None
    found = _RATE.fullmatch(text)
    if not found:
        return None, "rate-unreadable"
    try:
        value = Decimal(found[1])
    except InvalidOperation:
        return None, "rate-unreadable"
    scale = {"‰": Decimal("0.1"), "BP": Decimal("0.01"), "bp": Decimal("0.01")}.get(found[2] or "", Decimal(1))
    return value * scale, None


def is_mostly_flags(raws: Sequence[Cell]) -> bool:
    """Tell a column of yes and no below a head that usually has amounts (理财产品: 是, 否)."""
    texts = [raw.strip() for raw in raws[:500] if isinstance(raw, str) and not is_nothing(raw.strip())]
    if len(texts) < 2 or any(not isinstance(raw, str) for raw in raws[:500]):
        return False
    flags = sum(yes_no(text)[1] is None and not text.isdigit() for text in texts)
    return flags * 10 >= len(texts) * 8


def issue_values(code: str, raw: Cell) -> dict[str, object]:
    """Return what a message about a cell may show of it: nothing of phones and documents."""
    return {} if code.startswith(("phone", "id-", "name-", "number-s", "number-m", "number-p")) else {"raw": shown(raw)}


_READERS: Mapping[str, Callable[[Column, Sequence[Cell], Context], Cells]] = {
    "client-no": _read_numbers,
    "name": _simply(person_name),
    "gender": _simply(gender),
    "id-type": _read_documents,
    "client-kind": _read_client_kinds,
    "birth": _read_births,
    "lunar": _simply(_lunar),
    "date": _read_dates,
    "day": _read_days,
    "month": _simply(read_month),
    "phone": _simply(phones),
    "email": _simply(_emails),
    "way": _simply(_ways),
    "list": _simply(lambda raw: (split_list(raw) or None, None)),
    "money": _read_money,
    "count": _read_count,
    "currency": _simply(foreign_currency),
    "rate": _read_rates,
    "risk": _read_risk,
    "product-risk": _read_risk,
    "yes-no": _read_flags,
    "product-flag": _read_products,
    "code": _simply(lambda raw: (plain(raw) or None, None)),
}
