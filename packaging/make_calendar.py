"""Makes resources/calendar/lunar.toml and terms.toml from borax and checks every day of them with sxtwl.

Run it as `python packaging/make_calendar.py` (writes) or with `--check` (writes nothing, fails on a difference).
Both libraries are needed here only; the program reads the tables alone.
"""

from __future__ import annotations

import sys
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import sxtwl
from borax.calendars.lunardate import TERMS_CN, InvalidLunarDateError, LunarDate, TermUtils

FIRST, LAST = 1900, 2100
TARGET = Path(__file__).resolve().parent.parent / "resources" / "calendar"

#: Months that borax begins a day late: their new moon stands at midnight, and the Observatory's
#: tables (as sxtwl) give the day before. A pair is (lunar year, month), none is a leap month.
EARLIER_BY_ONE = ((2057, 9), (2089, 8), (2097, 7))

#: Days of terms where the published tables (as borax) and a computation in UTC+8 (sxtwl) differ. Until 1913
#: the old reckoning was in force, until 1928 Peking local time (14 minutes earlier); in 1979 the term
#: stood four seconds before midnight and was published for the day after it.
PUBLISHED_OTHERWISE = {
    (1912, 22): date(1912, 11, 22),
    (1913, 18): date(1913, 9, 23),
    (1917, 23): date(1917, 12, 8),
    (1927, 17): date(1927, 9, 9),
    (1928, 12): date(1928, 6, 22),
    (1979, 2): date(1979, 1, 20),
}

TERMS_EN = """
Minor Cold|Major Cold|Start of Spring|Rain Water|Awakening of Insects|Spring Equinox|Qingming|Grain Rain
Start of Summer|Grain Full|Grain in Ear|Summer Solstice|Minor Heat|Major Heat|Start of Autumn|End of Heat
White Dew|Autumn Equinox|Cold Dew|Frost's Descent|Start of Winter|Minor Snow|Major Snow|Winter Solstice
"""

LUNAR_HEAD = """\
# The lunar calendar of 1900-2100: made by packaging/make_calendar.py, do not edit by hand.
# A line each lunar year: its first day, its leap month (00: none), then the length of each month
# in order (1: 30 days, 0: 29 days), the leap month behind the plain one it repeats.
# The months 2057-9, 2089-8 and 2097-7, whose new moon falls at midnight, follow the Observatory's tables.
"""

TERMS_HEAD = """\
# The 24 solar terms of 1900-2100: made by packaging/make_calendar.py, do not edit by hand.
# A line each year, a digit each term from Minor Cold in January on: the first of a month stands on
# that day of the month, the second on that day plus 15.
"""


def month_start(year: int, month: int, leap: bool) -> date | None:
    """Return the first day of a lunar month, corrected, or None where the year has no such month."""
    try:
        start: date = LunarDate(year, month, 1, int(leap)).to_solar_date()
    except InvalidLunarDateError:
        return None
    return start - timedelta(days=not leap and (year, month) in EARLIER_BY_ONE)


def months_of(year: int) -> list[tuple[int, bool, date]]:
    """Return (month, leap, first day) of a lunar year in order."""
    both = ((month, leap) for month in range(1, 13) for leap in (False, True))
    starts = ((month, leap, month_start(year, month, leap)) for month, leap in both)
    return [(month, leap, start) for month, leap, start in starts if start is not None]


def lunar_lines() -> list[str]:
    lines = []
    for year in range(FIRST, LAST + 1):
        months = months_of(year)
        end = month_start(year + 1, 1, False) if year < LAST else date(2101, 1, 29)
        starts = [start for _, _, start in months] + [end or date.max]
        lengths = [(after - start).days for start, after in pairwise(starts)]
        leap = next((month for month, is_leap, _ in months if is_leap), 0)
        bits = "".join({30: "1", 29: "0"}[length] for length in lengths)
        lines.append(f'    "{starts[0]} {leap:02} {bits}",')
    return lines


def term_lines() -> list[str]:
    lines = []
    for year in range(FIRST, LAST + 1):
        days = [TermUtils.nth_term_day(year, index).day for index in range(24)]
        lines.append('    "' + "".join(str(day - 15 * (index % 2)) for index, day in enumerate(days)) + '",')
    return lines


def check_months() -> None:
    """Compare every day of every month with sxtwl."""
    for year in range(FIRST, LAST + 1):
        for month, leap, start in months_of(year):
            other = sxtwl.fromSolar(start.year, start.month, start.day)
            theirs = (other.getLunarYear(), other.getLunarMonth(), other.getLunarDay(), other.isLunarLeap())
            if theirs != (year, month, 1, leap):
                raise SystemExit(f"{start}: ours is {(year, month, 1, leap)}, sxtwl has {theirs}")


def check_terms() -> None:
    for year in range(FIRST, LAST + 1):
        for index in range(24):
            ours = TermUtils.nth_term_day(year, index)
            theirs = PUBLISHED_OTHERWISE.get((year, (index + 1) % 24), ours)
            found = sxtwl.fromSolar(theirs.year, theirs.month, theirs.day)
            if not found.hasJieQi() or found.getJieQi() != (index + 1) % 24:
                raise SystemExit(f"{theirs}: sxtwl has no {TERMS_CN[index]}")


def texts() -> dict[str, str]:
    """Return both files by name."""
    english = TERMS_EN.strip().replace("\n", "|").split("|")
    names = "\n".join(f'    {{ zh_CN = "{zh}", en = "{en}" }},' for zh, en in zip(TERMS_CN, english, strict=True))
    lunar = "\n".join(lunar_lines())
    terms = "\n".join(term_lines())
    return {
        "lunar.toml": f"{LUNAR_HEAD}first = {FIRST}\nyears = [\n{lunar}\n]\n",
        "terms.toml": f"{TERMS_HEAD}first = {FIRST}\nnames = [\n{names}\n]\nyears = [\n{terms}\n]\n",
    }


def main() -> None:
    check_months()
    check_terms()
    for name, text in texts().items():
        if "--check" not in sys.argv:
            (TARGET / name).write_text(text, encoding="utf-8")
        elif (TARGET / name).read_text(encoding="utf-8") != text:
            raise SystemExit(f"{name} is not what this script makes")


if __name__ == "__main__":
    main()
