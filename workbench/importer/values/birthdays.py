"""Birthdays as the lunar calendar names them: 八月十五, 闰四月初三, 1956-08-15(农历)."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from typing import NamedTuple

from workbench.importer.values.days import Unsure, chinese_number, read_day, read_month_day
from workbench.importer.values.text import Cell, clean, is_nothing

_LUNAR_WORD = re.compile(r"[(（\[]?(?:农历|阴历|旧历|夏历|lunar)[)）\]]?[:：]?", re.IGNORECASE)
_SOLAR_WORD = re.compile(r"[(（\[]?(?:公历|阳历|新历|国历|solar)[)）\]]?[:：]?", re.IGNORECASE)
_NUMERALS = "〇零一二三四五六七八九十廿卅"
_MONTH_NAMES = {"正": 1, "冬": 11, "腊": 12, "元": 1}
_WORDS = re.compile(
    rf"(?:(?P<year>\d{{4}}|[〇○零一二三四五六七八九]{{4}})年?)?(?P<leap>闰)?"
    rf"(?P<month>[正冬腊元]|[{_NUMERALS}]{{1,3}}|\d{{1,2}})月(?P<day>初?[{_NUMERALS}]{{1,3}}|\d{{1,2}})[日号]?"
)
_NUMBERS = re.compile(r"(?P<year>\d{4})[-/.年](?P<leap>闰)?(?P<month>\d{1,2})[-/.月](?P<day>\d{1,2})日?")


class LunarDay(NamedTuple):
    """A day of the lunar calendar; the year is the lunar year, None where the file told none."""

    year: int | None
    month: int
    day: int
    leap: bool


def calendar_word(raw: Cell) -> bool | None:
    """Return True when a cell says lunar (农历, 阴历), False when it says solar, None when it says neither."""
    text = clean(raw)
    if _LUNAR_WORD.search(text):
        return True
    return False if _SOLAR_WORD.search(text) else None


def lunar_day(raw: Cell) -> tuple[LunarDay | None, str | None]:
    """Return the lunar day that a cell of lunar birthdays names; `lunar-unreadable` otherwise."""
    text = unicodedata.normalize("NFKC", clean(raw))
    if is_nothing(text):
        return None, None
    text = _LUNAR_WORD.sub("", text).replace(" ", "")
    found = _WORDS.fullmatch(text) or _NUMBERS.fullmatch(text)
    if found:
        return _checked(found["year"], _number(found["month"]), _number(found["day"]), bool(found["leap"]))
    month_day = read_month_day(text)
    if month_day:
        return _checked(None, *month_day, leap=False)
    day, _ = read_day(raw if isinstance(raw, date) else text, 99)
    if isinstance(day, date) and not isinstance(day, Unsure):
        return _checked(str(day.year), day.month, day.day, leap=False)
    return None, "lunar-unreadable"


def _checked(year: str | None, month: int, day: int, leap: bool) -> tuple[LunarDay | None, str | None]:
    if not (1 <= month <= 12 and 1 <= day <= 30):
        return None, "lunar-unreadable"
    return LunarDay(_year(year), month, day, leap), None


def _year(text: str | None) -> int | None:
    if not text:
        return None
    return (
        int(text) if text.isdigit() else int("".join(str(chinese_number(digit)) for digit in text.replace("○", "〇")))
    )


def _number(word: str) -> int:
    if word in _MONTH_NAMES:
        return _MONTH_NAMES[word]
    word = word.removeprefix("初")
    return int(word) if word.isdigit() else chinese_number(word)
