"""Data dates in titles, notes, names of sheets and files."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from workbench.importer.values.days import month_end, month_text

_SEPARATOR = r"\s*[-/.年_]\s*"
_DAY = re.compile(
    rf"(?<!\d)(?:(20\d\d){_SEPARATOR}(\d{{1,2}})\s*[-/.月_]\s*(\d{{1,2}})(?:\s*日)?|(20\d\d)(0[1-9]|1[0-2])([0-3]\d)(?:\d{{6}}|\d{{4}})?)(?!\d)"
)
_MONTH = re.compile(rf"(?<!\d)(?:(20\d\d){_SEPARATOR}(\d{{1,2}})(?:\s*月)?(?!\d)|(20\d\d)(0[1-9]|1[0-2])(?!\d))")
_BARE_MONTH = re.compile(r"(?<![\d近前个])(1[0-2]|0?[1-9])\s*月(?:份|末|底)?(?!\d)")
_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
_GOOD = re.compile(r"(?:统计|数据|截止|截至|业务|报表|账务|时点|跑批|日期|as of)[^\d]{0,8}$", re.IGNORECASE)
_BAD = re.compile(r"(?:打印|制表|导出|下载|生成|输出|查询|编制|填报|填表|申报|更新)[^\d]{0,8}$")
_RANGE = re.compile(r"(?:至|到|~|—|–|--|(?<=\d)-|(?<=月)-|(?<=日)-)\s*$")


class DayHint(NamedTuple):
    """A day or month that a text names: `exact` when it names the day; the greatest `weight` counts."""

    day: date
    exact: bool
    weight: int


def day_hint(text: str) -> DayHint | None:
    """Return the data date that a text names best: '统计日期：2026年10月31日' before '制表日期 2026-11-02'."""
    plain = unicodedata.normalize("NFKC", text)
    found = sorted([*_days(plain), *_months(plain)], key=lambda hint: (hint.weight, hint.exact, hint.day))
    return found[-1] if found else None


def month_hint(text: str, years: str, latest: date) -> str | None:
    """Return the month that a sheet's name or a head names ('202605', '2026年5月', '5月').

    A month without year takes its year from `years` (names of file and titles); without one there it is the
    newest such month that is not after `latest`.
    """
    plain = unicodedata.normalize("NFKC", text)
    day = _DAY.search(plain)
    if day:
        return month_text(int(day[1] or day[4]), int(day[2] or day[5]))
    month = _MONTH.search(plain)
    if month:
        return month_text(int(month[1] or month[3]), int(month[2] or month[4]))
    bare = _BARE_MONTH.search(plain)
    return _with_year(int(bare[1]), plain + " " + years, latest) if bare else None


def without_month(text: str) -> tuple[str, str | None]:
    """Return a head without the month it names, and that part of it ('2026年5月月日均' → '月日均', '2026年5月')."""
    for pattern in (_DAY, _MONTH, _HEAD_MONTH):
        found = pattern.search(text)
        if found:
            return text[: found.start()] + text[found.end() :], found[0]
    return text, None


_HEAD_MONTH = re.compile(
    r"(?<![\d近前个])(1[0-2]|0?[1-9])月(?:份|末|底)?(?=$|月|日均|aum|资产|金融|余额|[-_(（])", re.IGNORECASE
)


def _days(plain: str) -> Iterator[DayHint]:
    for found in _DAY.finditer(plain):
        try:
            day = date(int(found[1] or found[4]), int(found[2] or found[5]), int(found[3] or found[6]))
        except ValueError:
            continue
        # Digits of a clock behind the day: the moment of the export, worth less than any other day.
        is_moment = len(found[0]) > 10 and found[0].isdigit()
        yield DayHint(day, True, -1 if is_moment else _weight(plain[: found.start()]))


def _months(plain: str) -> Iterator[DayHint]:
    for found in _MONTH.finditer(_DAY.sub(lambda match: " " * len(match[0]), plain)):
        month = month_text(int(found[1] or found[3]), int(found[2] or found[4]))
        if month:
            yield DayHint(month_end(month), False, _weight(plain[: found.start()]))


def _weight(before: str) -> int:
    if _BAD.search(before):
        return -2
    # The end of a period counts, not its beginning.
    return 3 if _RANGE.search(before) else 2 if _GOOD.search(before) else 0


def _with_year(month: int, text: str, latest: date) -> str | None:
    years = [int(year) for year in re.findall(r"(?<!\d)(20\d\d)(?=\d{2}(?!\d)|\d{4}(?!\d)|(?!\d))", text)]
    for year in sorted(set(years), reverse=True):
        if (year, month) <= (latest.year, latest.month):
            return month_text(year, month)
    if years:
        return month_text(min(years), month)
    return month_text(latest.year if month <= latest.month else latest.year - 1, month)
