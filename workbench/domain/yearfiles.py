"""Reads a year's days off from what people have: a year file, a table, a calendar of a phone, the text of the notice.

Nothing is guessed: what a file does not say of the notice (number, day, source) stays unknown, a line that names no day
is told with its number, and a file that names days of several years asks which one is meant.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, NamedTuple

from workbench.domain.days import StatutoryYear
from workbench.domain.problems import Place, Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP

Kind = Literal["off", "makeup"]

_ISO = re.compile(r"(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?")
#: A stretch of days in one cell: 2027-02-05..2027-02-11.
_SPAN = re.compile(r"\s*(?:\.\.|至|到|—|~|～)\s*")
#: The longest stretch that a holiday ever had is nine days; a longer one is a slip of the pen.
_LONGEST = 31
DECEMBER = 12

_UNREADABLE = QT_TRANSLATE_NOOP("Problems", "Line {row} names no day: {text}")
_NOTHING = QT_TRANSLATE_NOOP("Problems", "No day off was found in it")
_SEVERAL = QT_TRANSLATE_NOOP("Problems", "It names days of {years}; say which year is meant")
_OTHER_YEAR = QT_TRANSLATE_NOOP("Problems", "It names no days off of {year}")
_FORMS = QT_TRANSLATE_NOOP(
    "Problems",
    "A line is a day, 休 or 班, and the holiday: 2027-02-05,休,春节. Year files (TOML), calendars (.ics), the data of"
    " holiday-cn (JSON) and the text of the notice are read as well.",
)
_WHICH_YEAR = QT_TRANSLATE_NOOP("Problems", "Choose one of them.")


@dataclass(frozen=True, slots=True)
class YearWords:
    """How such files speak: the parsed `calendar/yearfiles.toml` with the names of the holidays.

    Attributes:
        holidays: (name in lower case, code), the longest name first.
    """

    off: tuple[str, ...]
    makeup: tuple[str, ...]
    heads: Mapping[str, str]
    holidays: tuple[tuple[str, str], ...]

    @classmethod
    def from_data(cls, data: Mapping[str, Any], names: Mapping[str, Iterable[str]]) -> YearWords:
        """Take the parsed file and, by code, the names under which the program itself knows the holidays."""
        known: dict[str, str] = {}
        for code, said in (*names.items(), *data["also"].items()):
            for name in said:
                known.setdefault(name.lower(), code)
        return cls(
            tuple(data["off"]),
            tuple(data["makeup"]),
            {word.lower(): head for head, words in data["heads"].items() for word in words},
            tuple(sorted(known.items(), key=lambda one: -len(one[0]))),
        )

    def kind(self, text: str) -> Kind | None:
        """Return whether a text speaks of a day off or of one that is made up; None when of neither."""
        told = text.lower()
        if any(_said(word, told) for word in self.makeup):
            return "makeup"
        return "off" if any(_said(word, told) for word in self.off) else None

    def names_holiday(self, text: str) -> bool:
        """Tell whether a text names a holiday that the law knows."""
        return any(name in text.lower() for name, _ in self.holidays)

    def holiday(self, text: str) -> str:
        """Return the code of the holiday that a text names first, the text itself when it names none."""
        told = text.lower()
        found = [(told.index(name), -len(name), code) for name, code in self.holidays if name in told]
        return min(found)[2] if found else text.strip()


def _said(word: str, text: str) -> bool:
    """Tell whether a text has a word; one of Latin letters must stand alone: “off” is not in “official”."""
    return re.search(rf"\b{re.escape(word)}\b", text) is not None if word.isascii() else word in text


class YearDay(NamedTuple):
    """One day of a file: off or made up, and for which holiday (its code)."""

    day: date
    kind: Kind
    holiday: str

    @property
    def year(self) -> int:
        """The year whose notice names it: New Year's days of December belong to the year after."""
        return self.day.year + (self.day.month == DECEMBER and self.holiday == "new-year")


@dataclass(frozen=True, slots=True)
class YearDraft:
    """What a file says; `chosen` makes a year of it.

    Attributes:
        notice, published, source: of the notice, None and "" where the file does not say.
        year: the year that the file itself names, None where it names none.
    """

    days: tuple[YearDay, ...]
    notice: str | None = None
    published: date | None = None
    source: str = ""
    year: int | None = None

    @property
    def years(self) -> tuple[int, ...]:
        """The years that the days belong to."""
        return tuple(sorted({one.year for one in self.days}))

    def chosen(self, year: int | None, known: Iterable[int] = (), *, file: str = "") -> StatutoryYear:
        """Return the arrangement of one year.

        Args:
            year: the year that is meant; None takes the file's own, or the only one that is not `known` yet.

        Raises:
            Problem: `year-nothing`, `year-several`, `year-file`.
        """
        if not self.days:
            raise _problem("year-nothing", _NOTHING, file)
        wanted = year or self.year or _only(self.years, set(known))
        if wanted is None:
            values = {"years": ", ".join(str(one) for one in self.years)}
            raise Problem("year-several", _SEVERAL, hint=_WHICH_YEAR, values=values, where=Place(file=file or None))
        mine = [one for one in self.days if one.year == wanted]
        if not mine:
            raise _problem("year-nothing", _OTHER_YEAR, file, year=wanted)
        alone = self.years == (wanted,)
        data = {
            "year": wanted,
            "off": {one.day.isoformat(): one.holiday for one in mine if one.kind == "off"},
            "makeup": {one.day.isoformat(): one.holiday for one in mine if one.kind == "makeup"},
            # Of several years in one file the number of the notice belongs to one of them at most.
            "notice": self.notice if alone else None,
            "published": self.published if alone else None,
            "source": self.source,
        }
        return StatutoryYear.from_data(data, file=file)


def _only(years: Sequence[int], known: set[int]) -> int | None:
    fresh = [year for year in years if year not in known]
    found = fresh if len(years) > 1 else years
    return found[0] if len(found) == 1 else None


def draft_of(year: StatutoryYear) -> YearDraft:
    """Return a year file as a draft, so that all forms go one way."""
    days = [YearDay(day, "off", code) for day, code in year.off.items()]
    days += [YearDay(day, "makeup", code) for day, code in year.makeup.items()]
    return YearDraft(tuple(sorted(days)), year.notice, year.published, year.source, year.year)


def read_table(text: str, words: YearWords, *, file: str = "") -> YearDraft:
    """Read a table (CSV, or pasted with tabs): a day or a stretch of days, 休 or 班, the holiday.

    The columns may have heads in any order; without heads they are day, kind, holiday. Lines such as
    `文号,国办发明电〔2026〕9号` tell of the notice.

    Raises:
        Problem: `year-line`, with the row.
    """
    mark = "\t" if "\t" in text else ";" if text.count(";") > text.count(",") else ","
    try:
        lines = csv.reader(text.replace("，", ",").splitlines(), delimiter=mark)
        rows = [[cell.strip() for cell in row] for row in lines]
    except csv.Error as error:
        raise _problem("year-nothing", _NOTHING, file) from error
    columns: Sequence[str] = ("day", "kind", "holiday")
    days: list[YearDay] = []
    told: dict[str, str] = {}
    for number, row in enumerate(rows, 1):
        cells = [cell for cell in row if cell]
        if not cells or cells[0].startswith("#"):
            continue
        heads = [words.heads.get(cell.lower(), "") for cell in row]
        if heads[0] in ("year", "notice", "published", "source") and len(cells) <= 2 and "day" not in heads:
            told[heads[0]] = cells[-1] if len(cells) == 2 else ""
        elif "day" in heads and not days:
            columns = heads
        else:
            days += _row(dict(zip(columns, row, strict=False)), words, number, file)
    return _told(days, told)


def _row(cells: Mapping[str, str], words: YearWords, number: int, file: str) -> Iterator[YearDay]:
    span = [part for part in _SPAN.split(cells.get("day", "")) if part]
    span += [cells["until"]] if cells.get("until") else []
    days = [day for part in span if (day := iso_day(part)) is not None]
    kind = words.kind(cells.get("kind", "")) or words.kind(cells.get("holiday", ""))
    if not days or len(days) != len(span) or kind is None:
        raise _line_problem(number, " ".join(cells.values()), file)
    holiday = words.holiday(cells.get("holiday", ""))
    found = list(stretch(days[0], days[-1]))
    if not found:
        raise _line_problem(number, " ".join(cells.values()), file)
    return (YearDay(day, kind, holiday) for day in found)


def read_holiday_cn(text: str, words: YearWords, *, file: str = "") -> YearDraft:
    """Read the open data of holiday-cn: `{year, papers: [address], days: [{name, date, isOffDay}]}`.

    Raises:
        Problem: `year-nothing`: it is another kind of JSON.
    """
    try:
        data = json.loads(text)
        days = [
            YearDay(
                date.fromisoformat(one["date"]), "off" if one["isOffDay"] else "makeup", words.holiday(str(one["name"]))
            )
            for one in data["days"]
        ]
        papers = [str(paper) for paper in data.get("papers", ())]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise _problem("year-nothing", _NOTHING, file) from error
    year = data.get("year")
    return YearDraft(tuple(sorted(days)), source=" ".join(papers), year=year if isinstance(year, int) else None)


def read_calendar(events: Iterable[tuple[str, date, date]], words: YearWords) -> YearDraft:
    """Read the events of a calendar file, each (what it says, first day, last day in China).

    Days off and made up are those whose words say so (休, 班); others are passed over. Only in a calendar that marks
    nothing but the made-up days the bare name of a holiday means that it is off: such a file is an arrangement.
    """
    listed = [(words.kind(said), said, first, last) for said, first, last in events]
    bare: Kind | None = "off" if {kind for kind, *_ in listed} == {"makeup", None} else None
    days: set[YearDay] = set()
    for marked, said, first, last in listed:
        kind = marked or (bare if words.names_holiday(said) else None)
        if kind is not None:
            holiday = words.holiday(said)
            days |= {YearDay(day, kind, holiday) for day in stretch(first, last)}
    return YearDraft(tuple(sorted(days)))


def _told(days: Iterable[YearDay], told: Mapping[str, str]) -> YearDraft:
    year = told.get("year", "")
    return YearDraft(
        tuple(sorted(set(days))),
        told.get("notice") or None,
        iso_day(told.get("published", "")),
        told.get("source", ""),
        int(year) if re.fullmatch(r"\d{4}", year) else None,
    )


def iso_day(text: str) -> date | None:
    """Return the day that a text begins with: 2027-02-05, 2027/2/5, 20270205, 20270205T000000, 2027年2月5日."""
    found = _ISO.match(text.strip())
    return day_or_none(int(found[1]), int(found[2]), int(found[3])) if found else None


def day_or_none(year: int, month: int, day: int) -> date | None:
    """Return a day, None where the calendar has no such one."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def stretch(first: date, last: date) -> Iterator[date]:
    """Yield the days from `first` to `last`; none of a stretch that runs backwards or is longer than a month."""
    if 0 <= (last - first).days < _LONGEST:
        yield from (date.fromordinal(one) for one in range(first.toordinal(), last.toordinal() + 1))


def _problem(code: str, text: str, file: str, **values: object) -> Problem:
    return Problem(code, text, hint=_FORMS, values=values, where=Place(file=file or None))


def _line_problem(number: int, text: str, file: str) -> Problem:
    where = Place(file=file or None, row=number)
    return Problem("year-line", _UNREADABLE, hint=_FORMS, values={"row": number, "text": text}, where=where)


def toml_text(year: StatutoryYear) -> str:
    """Return a year as its file: what a book keeps of it, and what can be handed on to another one."""
    lines = [f"year = {year.year}"]
    if year.notice:
        lines.append(f"notice = {json.dumps(year.notice, ensure_ascii=False)}")
    if year.published:
        lines.append(f"published = {year.published.isoformat()}")
    if year.source:
        lines.append(f"source = {json.dumps(year.source, ensure_ascii=False)}")
    for head, days in (("off", year.off), ("makeup", year.makeup)):
        lines += ["", f"[{head}]"]
        lines += [f"{day.isoformat()} = {json.dumps(code, ensure_ascii=False)}" for day, code in sorted(days.items())]
    return "\n".join(lines) + "\n"
