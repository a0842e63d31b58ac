"""Makes resources/calendar/statutory/2004.toml … from chinesecalendar, by the year of the notice that names a day.

Run it as `python packaging/make_statutory.py` once a new year is in the library; what is known of a notice beside its
days (number, day, source) stands in NOTICES below and nothing is guessed.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from datetime import date
from pathlib import Path

from chinese_calendar.constants import holidays, workdays

TARGET = Path(__file__).resolve().parent.parent / "resources" / "calendar" / "statutory"
CODES = {
    "New Year's Day": "new-year",
    "Spring Festival": "spring-festival",
    "Tomb-sweeping Day": "qingming",
    "Labour Day": "labour-day",
    "Dragon Boat Festival": "dragon-boat",
    "Mid-autumn Festival": "mid-autumn",
    "National Day": "national-day",
    "Anti-Fascist 70th Day": "victory-day",
}
#: Year → number of the notice (None where not known), its day, where it was read.
NOTICES: dict[int, tuple[str | None, date, str]] = {
    2024: (
        "国办发明电〔2023〕7号",
        date(2023, 10, 25),
        "https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm",
    ),
    2025: (
        "国办发明电〔2024〕12号",
        date(2024, 11, 12),
        "https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm",
    ),
    2026: (None, date(2025, 11, 4), "https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm"),
}
#: Days off that the notices name and the library leaves out (all are Saturdays, no count of days changes):
#: 2012 “端午节：6月22日至24日放假公休，共3天”.
ADDED = {date(2012, 6, 23): "dragon-boat"}
SEEDED = "chinesecalendar 1.11.0 (MIT)"


def notice_year(day: date, name: str) -> int:
    """Return the year whose notice names `day`: New Year's days of December belong to the year after."""
    return day.year + (day.month == 12 and name == "New Year's Day")


def collected() -> dict[int, dict[str, dict[date, str]]]:
    years: dict[int, dict[str, dict[date, str]]] = defaultdict(lambda: {"off": {}, "makeup": {}})
    for kind, days in (("off", holidays), ("makeup", workdays)):
        for day, name in days.items():
            years[notice_year(day, name)][kind][day] = CODES[name]
    for day, code in ADDED.items():
        years[day.year]["off"][day] = code
    return years


def toml_of(year: int, kinds: dict[str, dict[date, str]]) -> str:
    number, published, source = NOTICES.get(year, (None, None, SEEDED))
    lines = [f"# Days off and make-up workdays of the State Council's notice for {year}.", f"year = {year}"]
    if number:
        lines.append(f'notice = "{number}"')
    if published:
        lines.append(f"published = {published}")
    lines.append(f'source = "{source}"')
    for kind, days in kinds.items():
        lines += ["", f"[{kind}]"]
        lines += [f'{day} = "{days[day]}"' for day in sorted(days)]
    return "\n".join(lines) + "\n"


def main() -> None:
    for year, kinds in sorted(collected().items()):
        path, text = TARGET / f"{year}.toml", toml_of(year, kinds)
        if "--check" not in sys.argv:
            path.write_text(text, encoding="utf-8")
        elif path.read_text(encoding="utf-8") != text:
            raise SystemExit(f"{path.name} is not what this script makes")


if __name__ == "__main__":
    main()
