"""Days and months in every form that bank files use."""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from math import isfinite
from typing import Final, NamedTuple

from workbench.importer.values.text import Cell, clean, is_nothing

#: Orders in which three numbers may be a day: y year, m month, d day.
ORDERS: Final = ("ymd", "dmy", "mdy")

_EPOCH_1900 = date(1899, 12, 30)
_EPOCH_1904 = date(1904, 1, 1)
_EARLIEST, _LATEST = date(1900, 1, 2), date(2899, 12, 31)
_TIME = (
    r"(?:[日号]?(?:\s*\(?(?:星期|周|礼拜)[一二三四五六日天]\)?)?"
    r"[T\s]*(?:\d{1,2}[:时]\d{1,2}(?:[:分]\d{1,2}(?:\.\d+)?秒?)?\s*(?:[ap]m)?)?(?:z|\s?[+-]\d\d:?\d\d)?\.?)"
)
_FULL = re.compile(rf"(\d{{4}})\s*([-/.年\\ ,])\s*(\d{{1,2}})\s*[-/.月\\ ,]\s*(\d{{1,2}}){_TIME}", re.IGNORECASE)
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:[T ]?\d{2}:?\d{2}:?\d{2}(?:\.\d+)?|\.0+)?")
_SHORT = re.compile(rf"(\d{{1,2}})\s*([-/.年])\s*(\d{{1,2}})\s*[-/.月]\s*(\d{{1,4}}){_TIME}", re.IGNORECASE)
_SHORT_COMPACT = re.compile(r"\d{6}")
_MONTHS = {name: place for place, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
_NAMED = re.compile(rf"(\d{{1,2}})[-/. ]?([a-z]{{3}})[a-z]*[-/., ]*(\d{{2}}|\d{{4}}){_TIME}", re.IGNORECASE)
_NAMED_FIRST = re.compile(rf"([a-z]{{3}})[a-z]*\.? (\d{{1,2}}),? (\d{{4}}){_TIME}", re.IGNORECASE)
_SERIAL = re.compile(r"(\d{5})(?:\.\d+)?")
_NO_DAY = re.compile(
    r"长期|永久|无固定|无期限|不定期|活期|过期|^0{4}[-/.]?00[-/.]?00|^9999|^0001[-/.]?0?1[-/.]?0?1|^1900[-/.]0?1[-/.]0?0|^0+$"
)
_MONTH_DAY = re.compile(r"(?:--)?(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?")
_MONTH = re.compile(r"(\d{4})\s*(?:[-/.年_\s]\s*(\d{1,2})|(\d\d))\s*月?(?:份|末|底|月末)?")
_CHINESE_DATE = re.compile(
    r"[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十廿]{1,3}[日号]"
)
_CHINESE_DIGITS = {digit: str(value) for value, digit in enumerate("〇一二三四五六七八九")} | {"零": "0", "○": "0"}


class Unsure(NamedTuple):
    """Three numbers whose order must be decided by the rest of the column."""

    first: int
    second: int
    third: int
    long_year: bool
    dotted: bool


def read_day(raw: Cell, pivot: int, epoch_1904: bool = False) -> tuple[date | Unsure | None, str | None]:
    """Return a day, `Unsure` numbers (settle them with `settle`), or None; dates that mean "none" are None.

    `pivot` is the last two-digit year taken as 20YY. Codes: `date-unreadable`.
    """
    if raw.__class__ is str:
        return _read_text(clean(raw), pivot, epoch_1904)
    if isinstance(raw, datetime):
        return _real(raw.date()), None
    if isinstance(raw, date):
        return _real(raw), None
    if isinstance(raw, float | int) and not isinstance(raw, bool):
        return _read_number(raw, epoch_1904)
    return None, "date-unreadable"


def settle(column: Iterable[Unsure], pivot: int, latest: date = date.max) -> Callable[[Unsure], date | None]:
    """Decide the order of three numbers by the whole column; what stays ambiguous is None.

    Orders in which some number of the column would be no day (or one after `latest`) are left out for all of it.
    """
    triples = set(column)

    def fits(triple: Unsure, order: str) -> bool:
        day = in_order(triple, order, pivot)
        return day is not None and day <= latest

    orders = [order for order in ORDERS if all(fits(triple, order) for triple in triples)] or list(ORDERS)

    def decide(triple: Unsure) -> date | None:
        days = {order: in_order(triple, order, pivot) for order in orders if fits(triple, order)}
        if triple.dotted and "ymd" in days:
            # Dots are written between year, month and day here; no other order is in use with them.
            return days["ymd"]
        return next(iter(days.values())) if len(set(days.values())) == 1 else None

    return decide


def in_order(triple: Unsure, order: str, pivot: int) -> date | None:
    """Return the day that three numbers are in an order of `ORDERS`, None when they are none."""
    part = dict(zip(order, (triple.first, triple.second, triple.third)))
    if triple.long_year and order[2] != "y":
        return None
    year = part["y"] if part["y"] > 99 else full_year(part["y"], pivot)
    return _day(year, part["m"], part["d"])


def full_year(short: int, pivot: int) -> int:
    """Return the year that two digits mean: up to the pivot 20YY, above it 19YY."""
    return 2000 + short if short <= pivot else 1900 + short


def read_month(raw: Cell) -> tuple[str | None, str | None]:
    """Return a month as '2026-10' from '202610', '2026年10月', a day of that month; `month-unreadable` otherwise."""
    if isinstance(raw, date):
        return f"{raw.year:04d}-{raw.month:02d}", None
    text = unicodedata.normalize("NFKC", clean(raw))
    if is_nothing(text):
        return None, None
    found = _MONTH.fullmatch(text)
    if found:
        month = month_text(int(found[1]), int(found[2] or found[3]))
        if month:
            return month, None
    day, _ = read_day(raw, 99)
    return (day.isoformat()[:7], None) if isinstance(day, date) else (None, "month-unreadable")


def month_text(year: int, month: int) -> str | None:
    """Return '2026-10', None when there is no such month in our times."""
    return f"{year:04d}-{month:02d}" if 1 <= month <= 12 and 1990 <= year <= 2100 else None


def month_end(month: str) -> date:
    """Return the last day of a month '2026-10'."""
    year, number = int(month[:4]), int(month[5:])
    return date(year, number, monthrange(year, number)[1])


def read_month_day(raw: Cell) -> tuple[int, int] | None:
    """Return (month, day) of a birthday without year ('5月12日', '--05-12', '05-12')."""
    found = _MONTH_DAY.fullmatch(unicodedata.normalize("NFKC", clean(raw)))
    if not found or not _day(2000, int(found[1]), int(found[2])):
        return None
    return int(found[1]), int(found[2])


def _read_number(raw: float, epoch_1904: bool) -> tuple[date | None, str | None]:
    if not isfinite(raw):
        return None, None
    whole = int(raw)
    if 19000101 <= whole <= 99991231:
        return _numbered(whole // 10000, whole // 100 % 100, whole % 100)
    if whole in (0, 1, 2):
        # An empty date cell shows as 1900-01-00 or 1904-01-01.
        return None, None
    if 2101 <= whole <= 60000:
        return _real((_EPOCH_1904 if epoch_1904 else _EPOCH_1900) + timedelta(days=whole)), None
    return None, "date-unreadable"


def _read_text(text: str, pivot: int, epoch_1904: bool) -> tuple[date | Unsure | None, str | None]:
    if len(text) == 10 and text[4] == text[7] == "-" and text.isascii():
        try:
            return _real(date.fromisoformat(text)), None
        except ValueError:
            pass
    text = unicodedata.normalize("NFKC", text).strip()
    if is_nothing(text) or _NO_DAY.search(text):
        return None, None
    full = _FULL.fullmatch(text)
    if full:
        return _numbered(int(full[1]), int(full[3]), int(full[4]))
    compact = _COMPACT.fullmatch(text)
    if compact:
        return _numbered(int(compact[1]), int(compact[2]), int(compact[3]))
    return _read_rare(text, pivot, epoch_1904)


def _read_rare(text: str, pivot: int, epoch_1904: bool) -> tuple[date | Unsure | None, str | None]:
    short = _SHORT.fullmatch(text)
    if short:
        return _read_short(short, pivot)
    serial = _SERIAL.fullmatch(text)
    if serial:
        return _read_number(int(serial[1]), epoch_1904)
    if _SHORT_COMPACT.fullmatch(text):
        return _numbered(full_year(int(text[:2]), pivot), int(text[2:4]), int(text[4:]))
    if _CHINESE_DATE.fullmatch(text):
        return _read_text(_arabic(text), pivot, epoch_1904)
    named = _NAMED.fullmatch(text)
    if named and named[2].lower() in _MONTHS:
        year = int(named[3])
        return _numbered(year if year > 99 else full_year(year, pivot), _MONTHS[named[2].lower()], int(named[1]))
    named = _NAMED_FIRST.fullmatch(text)
    if named and named[1].lower() in _MONTHS:
        return _numbered(int(named[3]), _MONTHS[named[1].lower()], int(named[2]))
    return None, "date-unreadable"


def _read_short(found: re.Match[str], pivot: int) -> tuple[date | Unsure | None, str | None]:
    """Read three numbers of which the first has at most two digits; the column decides which is which."""
    if len(found[4]) == 3:
        return None, "date-unreadable"
    triple = Unsure(int(found[1]), int(found[3]), int(found[4]), len(found[4]) == 4, found[2] == ".")
    if found[2] == "年":
        day = in_order(triple, "ymd", pivot)
        return (day, None) if day else (None, "date-unreadable")
    fits = any(in_order(triple, order, pivot) for order in ORDERS)
    return (triple, None) if fits else (None, "date-unreadable")


def _numbered(year: int, month: int, day: int) -> tuple[date | None, str | None]:
    found = _day(year, month, day)
    return (_real(found), None) if found else (None, "date-unreadable")


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _real(day: date) -> date | None:
    """Return the day, None for the fillers that systems write where they know none."""
    if not _EARLIEST <= day <= _LATEST or ((day.month, day.day) == (1, 1) and day.year in (1901, 1970)):
        return None
    return None if (day.month, day.day) == (12, 31) and day.year in (2099, 2199, 2299, 2399, 2499, 2599) else day


def _arabic(text: str) -> str:
    """Turn 二〇二六年一月五日 into 2026年1月5日."""
    year, _, rest = text.partition("年")
    digits = "".join(_CHINESE_DIGITS[character] for character in year)
    return digits + "年" + re.sub("[一二三四五六七八九十廿]+", lambda word: str(chinese_number(word[0])), rest)


def chinese_number(word: str) -> int:
    """Return the value of a Chinese numeral up to 39 ('十五' 15, '廿三' 23, '三十' 30)."""
    if word.startswith("廿"):
        return 20 + chinese_number(word[1:]) if len(word) > 1 else 20
    if word.startswith("卅"):
        return 30 + chinese_number(word[1:]) if len(word) > 1 else 30
    tens, ten, ones = word.rpartition("十")
    unit = int(_CHINESE_DIGITS.get(ones, "0"))
    return (int(_CHINESE_DIGITS.get(tens, "1")) * 10 if ten else 0) + unit
