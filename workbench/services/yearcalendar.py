"""Keeps the book's own calendar: days off of a new year, occasions of the manager's own, the branch's business days."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from pathlib import Path

from workbench.domain.almanac import Almanac
from workbench.domain.business import parse_hours, parse_week, week_text
from workbench.domain.changes import Changes
from workbench.domain.days import StatutoryYear
from workbench.domain.occasions import Occasion, Occasions
from workbench.domain.problems import Place, Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.domain.yearfiles import (
    YearDraft,
    YearWords,
    draft_of,
    read_calendar,
    read_holiday_cn,
    read_table,
    toml_text,
)
from workbench.domain.yearnotices import read_notice
from workbench.ics.components import is_calendar_file, read_components
from workbench.ics.events import Event, read_events
from workbench.ports import Store
from workbench.readings import name_reader
from workbench.readmodels.almanac import Stretch, YearReport
from workbench.services.almanac import load_almanac, solar_terms
from workbench.services.settings import change_settings
from workbench.settings import load_toml, parse_toml, resource

#: What a year file of any form may weigh; the largest calendars that are handed about have a tenth of it.
_MOST_BYTES = 2 * 2**20
#: Days that may be decided in one step: a year's Saturdays, or a month of rebuilding, and not a slip of the pen.
_MOST_DAYS = 400
_WEEK = "branch_week"

_NO_TEXT = QT_TRANSLATE_NOOP("Problems", "{file} is neither UTF-8 nor GB18030 text")
_TOO_LARGE = QT_TRANSLATE_NOOP("Problems", "{file} is too large for the days off of a year")
_SAVE_AS_TEXT = QT_TRANSLATE_NOOP("Problems", "Save it as text (CSV UTF-8), or paste the text of the notice.")
_NOT_IMPORTED = QT_TRANSLATE_NOOP("Problems", "No arrangement of {year} was imported into this book")
_SHIPPED_STAYS = QT_TRANSLATE_NOOP("Problems", "The years that the program brought stay as they are.")
_CODE_TAKEN = QT_TRANSLATE_NOOP("Problems", "There is an occasion “{code}” already")
_OTHER_CODE = QT_TRANSLATE_NOOP("Problems", "Choose another name or code.")
_NOT_OWN = QT_TRANSLATE_NOOP("Problems", "“{code}” is an occasion of the program and stays as it is")
_MAKE_OWN = QT_TRANSLATE_NOOP("Problems", "Make an occasion of your own instead.")
_IN_USE = QT_TRANSLATE_NOOP("Problems", "The occasion {code} is named by {count} greetings, contacts or gifts")
_RETIRE = QT_TRANSLATE_NOOP("Problems", "Retire it instead: it has no days any more and what was done keeps its name.")
_NO_NAME = QT_TRANSLATE_NOOP("Problems", "An occasion needs a name")
_NO_DAYS = QT_TRANSLATE_NOOP("Problems", "No day is named")
_MANY_DAYS = QT_TRANSLATE_NOOP("Problems", "More than {most} days at once are no exception")
_SET_WEEK = QT_TRANSLATE_NOOP("Problems", "Set the branch's weekdays instead.")


@cache
def year_words() -> YearWords:
    """Return how files about days off speak."""
    data = load_toml(resource("calendar/yearfiles.toml"))
    occasions = {
        one["code"]: one["name"].values() for one in load_toml(resource("calendar/occasions.toml"))["occasion"]
    }
    return YearWords.from_data(data, {code: tuple(occasions.get(code, ())) for code in data["also"]})


def read_year(content: bytes, name: str) -> YearDraft:
    """Return what a file about days off says: TOML, CSV, .ics, JSON of holiday-cn, or the text of the notice.

    The form is told by what stands in it, not by its name: files are renamed on their way.

    Raises:
        Problem: `year-text`, `year-line`, `year-file`, `toml-broken` …
    """
    if len(content) > _MOST_BYTES:
        raise Problem("year-text", _TOO_LARGE, hint=_SAVE_AS_TEXT, values={"file": name}, where=Place(file=name))
    return read_year_text(_decoded(content, name), name)


def read_year_text(text: str, name: str = "") -> YearDraft:
    """Return what a text about days off says; the form is found out as in `read_year`."""
    words, begins = year_words(), text.lstrip("\ufeff \t\r\n")
    if is_calendar_file(text):
        return read_calendar(_events(text), words)
    if begins.startswith("{"):
        return read_holiday_cn(begins, words, file=name)
    if "[off]" in text or name.lower().endswith(".toml"):
        return draft_of(StatutoryYear.from_data(parse_toml(text.lstrip("\ufeff"), name), file=name))
    if (notice := read_notice(text, words)).days:
        return notice
    return read_table(begins, words, file=name)


def _events(text: str) -> Iterator[tuple[str, date, date]]:
    """Yield what the events of a calendar file say, with their first and last day in China."""
    for event in read_events(read_components(text)):
        if isinstance(event, Event) and not event.cancelled:
            ends = event.starts + timedelta(minutes=max(event.minutes, 1) - 1)
            yield event.title, event.starts.date(), ends.date()


def read_year_file(path: Path) -> YearDraft:
    """Read a file as `read_year`; raises like `file_text` and `read_year_text`."""
    return read_year_text(file_text(path), path.name)


def file_text(path: Path) -> str:
    """Return the text of a file about days off, whatever Chinese encoding it has.

    Raises:
        Problem: `file-unreadable`, `year-text`.
    """
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise Problem("year-text", _TOO_LARGE, hint=_SAVE_AS_TEXT, values={"file": path.name})
        return _decoded(path.read_bytes(), path.name)
    except OSError as error:
        raise Problem(
            "file-unreadable",
            QT_TRANSLATE_NOOP("Problems", "{file} cannot be read: {reason}"),
            values={"file": path.name, "reason": error.strerror or str(error)},
            where=Place(file=str(path)),
        ) from error


def _decoded(content: bytes, name: str) -> str:
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise Problem("year-text", _NO_TEXT, hint=_SAVE_AS_TEXT, values={"file": name}, where=Place(file=name))


def year_report(almanac: Almanac, year: StatutoryYear) -> YearReport:
    """Return what an arrangement comes to, beside the one that is known; nothing is written."""
    known = next((one for one in almanac.days.years if one.year == year.year), None)
    with_it = almanac.days.replaced(year)
    days = [
        date.fromordinal(one) for one in range(date(year.year, 1, 1).toordinal(), date(year.year + 1, 1, 1).toordinal())
    ]
    before = almanac.days
    return YearReport(
        year,
        stretches(year),
        with_it.count(days[0], days[-1]),
        None if known is None else "imported" if known.row else "shipped",
        tuple(day for day in days if known is not None and before.kind(day) != with_it.kind(day)),
        tuple(sorted((day, code) for day, code in before.legal_days(year.year).items() if day not in year.off)),
    )


def stretches(year: StatutoryYear) -> tuple[Stretch, ...]:
    """Return the days off of a year in a row, each with the days that are worked for its holiday."""
    found: list[list[date]] = []
    days = sorted(year.off)
    for day in days:
        joins = bool(found) and (day - found[-1][-1]).days == 1 and year.off[day] == year.off[found[-1][-1]]
        if joins:
            found[-1].append(day)
        else:
            found.append([day])
    makeup: dict[str, list[date]] = {}
    for day, code in sorted(year.makeup.items()):
        makeup.setdefault(code, []).append(day)
    return tuple(Stretch(year.off[row[0]], row[0], row[-1], tuple(makeup.pop(year.off[row[0]], ()))) for row in found)


def import_year(store: Store, *, year: StatutoryYear) -> Changes:
    """Keep an arrangement in the book; one of the same year that was imported before is replaced."""
    row = store.natural_id("statutory_year", str(year.year))
    with store.transaction("year-import", label=str(year.year)) as tx:
        tx.put(
            "statutory_year",
            row,
            {
                "year": year.year,
                "notice": year.notice,
                "published": year.published,
                "source": year.source or None,
                "payload": toml_text(year),
            },
        )
    return Changes(frozenset({"statutory_year"}), tx.operation)


def remove_year(store: Store, *, year: int) -> Changes:
    """Take an imported arrangement away: the shipped one counts again, or none is announced.

    Raises:
        Problem: `year-not-imported`.
    """
    row = store.natural_id("statutory_year", str(year))
    if store.row("statutory_year", row) is None:
        raise Problem("year-not-imported", _NOT_IMPORTED, hint=_SHIPPED_STAYS, values={"year": year})
    with store.transaction("year-remove", label=str(year)) as tx:
        tx.delete("statutory_year", row)
    return Changes(frozenset({"statutory_year"}), tx.operation)


def keep_occasion(store: Store, *, occasion: Occasion, new: bool) -> Changes:
    """Keep an occasion of the manager's own.

    Args:
        new: it is made now, its code must be free; else the one of its code is changed.

    Raises:
        Problem: `occasion-taken`, `occasion-not-own`, `occasion-nameless`, `bad-rule`, `bad-audience`.
    """
    known = {one.code: one for one in load_almanac(own=store.own_calendar()).occasions if not one.gone}
    _check_code(known, occasion.code, new=new)
    _check_occasion(occasion)
    row = known[occasion.code].row if not new else store.natural_id("own_occasion", occasion.code)
    assert row is not None
    name = next(iter(occasion.name.values()))
    with store.transaction("occasion", label=name) as tx:
        tx.put("own_occasion", row, {"code": occasion.code, "name": name, "payload": _payload(occasion)})
    return Changes(frozenset({"own_occasion"}), tx.operation)


def _payload(occasion: Occasion) -> str:
    return json.dumps(occasion.data(), ensure_ascii=False, separators=(",", ":"))


def own_code(name: str) -> str:
    """Return the code of an own occasion by how its name is read: 店庆 → own-dianqing."""
    read = "".join(letter for letter in name_reader().read(name).full.lower() if letter.isascii() and letter.isalnum())
    return f"own-{read}" if read else ""


def _check_code(known: Mapping[str, Occasion], code: str, *, new: bool) -> None:
    if new and code in known:
        raise Problem("occasion-taken", _CODE_TAKEN, hint=_OTHER_CODE, values={"code": code})
    if not new:
        own_occasion(known.values(), code)


def own_occasion(occasions: Occasions | Iterable[Occasion], code: str) -> Occasion:
    """Return an occasion of the manager's own.

    Raises:
        Problem: `occasion-unknown`, `occasion-not-own`.
    """
    found = {one.code: one for one in occasions if not one.gone}
    if code not in found:
        mine = ", ".join(one.code for one in found.values() if one.row) or "–"
        raise Problem(
            "occasion-unknown",
            QT_TRANSLATE_NOOP("Problems", "There is no occasion “{code}”"),
            hint=QT_TRANSLATE_NOOP("Problems", "Choose one of: {known}"),
            values={"code": code, "known": mine},
        )
    if found[code].row is None:
        raise Problem("occasion-not-own", _NOT_OWN, hint=_MAKE_OWN, values={"code": code})
    return found[code]


def _check_occasion(occasion: Occasion) -> None:
    if not any(name.strip() for name in occasion.name.values()) or not occasion.code:
        raise Problem("occasion-nameless", _NO_NAME)
    assert occasion.rule is not None
    occasion.rule.check(solar_terms())
    occasion.audience.check()


def delete_occasion(store: Store, *, code: str) -> Changes:
    """Delete an occasion of the manager's own that nothing was done for yet.

    Raises:
        Problem: `occasion-unknown`, `occasion-not-own`, `occasion-in-use`.
    """
    found = own_occasion(load_almanac(own=store.own_calendar()).occasions, code)
    if count := store.occasion_uses(code):
        raise Problem("occasion-in-use", _IN_USE, hint=_RETIRE, values={"code": code, "count": count})
    assert found.row is not None
    # The row stays with its name: another copy of the book may have greeted on it meanwhile.
    payload = _payload(replace(found, gone=True, retired=False))
    with store.transaction("occasion-delete", label=next(iter(found.name.values()))) as tx:
        tx.put("own_occasion", found.row, {"payload": payload})
    return Changes(frozenset({"own_occasion"}), tx.operation)


def decide_days(store: Store, *, days: Collection[date], is_open: bool, hours: str = "", note: str = "") -> Changes:
    """Say of days that the branch is open or closed, whatever its week and the State Council say.

    Raises:
        Problem: `bad-hours`, `business-days`.
    """
    told = _checked(days)
    values = {"open": is_open, "hours": parse_hours(hours) if is_open else None, "note": note.strip() or None}
    with store.transaction("business", label=_days_label(told)) as tx:
        for day in told:
            tx.put("business_day", store.natural_id("business_day", day.isoformat()), {"day": day, **values})
    return Changes(frozenset({"business_day"}), tx.operation)


def forget_days(store: Store, *, days: Collection[date]) -> Changes:
    """Take back what was said of days: the branch's week and the State Council's days count again."""
    rows = {day: store.natural_id("business_day", day.isoformat()) for day in _checked(days)}
    told = [day for day, row in rows.items() if store.row("business_day", row) is not None]
    with store.transaction("business", label=_days_label(told)) as tx:
        for day in told:
            tx.delete("business_day", rows[day])
    return Changes(frozenset({"business_day"}), tx.operation)


def set_branch_week(store: Store, *, text: str) -> Changes:
    """Set the weekdays on which the branch is open as a rule; an empty text is Monday to Friday.

    Raises:
        Problem: `bad-week`.
    """
    return change_settings(store, values={_WEEK: week_text(parse_week(text)) if text.strip() else ""})


def _checked(days: Collection[date]) -> Sequence[date]:
    found = sorted(set(days))
    if not found:
        raise Problem("business-days", _NO_DAYS)
    if len(found) > _MOST_DAYS:
        raise Problem("business-days", _MANY_DAYS, hint=_SET_WEEK, values={"most": _MOST_DAYS})
    return found


def _days_label(days: Sequence[date]) -> str:
    """Return days for the history: one, or from … to."""
    if not days:
        return ""
    whole = all((after - before).days == 1 for before, after in pairwise(days))
    return f"{days[0]}" if len(days) == 1 else f"{days[0]}–{days[-1]}" if whole else f"{days[0]} +{len(days) - 1}"
