"""`calendar years|year|import-year|remove-year|workdays|policy` and `business`."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from ui.cli.session import Misused, Session
from ui.cli.usage import FIRST_YEAR, LAST_YEAR
from workbench.domain.almanac import Almanac
from workbench.domain.business import Opening, week_text
from workbench.domain.days import StatutoryYear
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.domain.yearfiles import YearDraft
from workbench.readmodels.almanac import YearReport
from workbench.services.almanac import calendar_policy, holiday_name, load_almanac, opening_text
from workbench.services.yearcalendar import (
    decide_days,
    forget_days,
    import_year,
    read_year,
    read_year_file,
    read_year_text,
    remove_year,
    set_branch_week,
    year_report,
)

#: Working days that are counted in one go: some twenty years.
_MOST_STEPS = 5000


def almanac_of(session: Session) -> Almanac:
    """Return the calendars, with the book's own where there is a book."""
    if session.options.book or session.book_path.exists():
        return load_almanac(own=session.desk.own_calendar())
    return load_almanac()


# -- years


def calendar_word(session: Session) -> None:
    """Do what the first word of `calendar` asks for."""
    words: Sequence[str] = session.options.words
    actions: Mapping[str, tuple[int, Callable[[Session, Sequence[str]], None]]] = {
        "years": (0, _years),
        "year": (1, _year),
        "import-year": (1, _import_year),
        "remove-year": (1, _remove_year),
        "workdays": (2, _workdays),
        "policy": (0, _policy),
    }
    count, act = actions.get(words[0], (0, None))
    allowed = {count, 0} if words[0] == "workdays" else {count}
    if act is None or len(words) - 1 not in allowed:
        said = session.texts.tr("CommandLine", "calendar takes: {words}", words=" ".join(actions))
        raise Misused(said)
    act(session, words[1:])


def _number(session: Session, text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise Misused(session.texts.tr("CommandLine", "{text} is no number.", text=text)) from None


def _years(session: Session, _words: Sequence[str]) -> None:
    almanac, tr = almanac_of(session), session.texts.tr
    known = almanac.days.years
    documents = [_year_json(almanac, one) for one in known]
    coming = max(session.today.year, known[-1].year) + 1
    documents += [
        {"year": year, "announced": False, "origin": None, "notice": None, "published": None, "source": None,
         "off": len(almanac.days.legal_days(year)), "makeup": None, "worked": None}
        for year in range(known[0].year, coming + 1)
        if not almanac.days.announced(year)
    ]  # fmt: skip
    documents.sort(key=lambda one: one["year"])
    heads = [
        tr("CommandLine", "Year"),
        tr("CommandLine", "Days off"),
        tr("CommandLine", "Made up"),
        tr("CommandLine", "Working days"),
        tr("CommandLine", "Notice"),
        tr("CommandLine", "Published"),
        tr("CommandLine", "Source"),
    ]
    rows = [
        [
            one["year"],
            one["off"],
            one["makeup"],
            one["worked"],
            one["notice"] if one["announced"] else tr("CommandLine", "not announced"),
            one["published"],
            one["source"],
        ]
        for one in documents
    ]
    session.show_table(documents, heads, rows)


def _year_json(almanac: Almanac, year: StatutoryYear) -> dict[str, Any]:
    return {
        "year": year.year,
        "announced": True,
        "origin": "imported" if year.row else "shipped",
        "notice": year.notice,
        "published": year.published,
        "source": year.source or None,
        "off": len(year.off),
        "makeup": len(year.makeup),
        "worked": almanac.days.count(dt.date(year.year, 1, 1), dt.date(year.year, 12, 31)),
    }


def _year(session: Session, words: Sequence[str]) -> None:
    almanac, wanted = almanac_of(session), _number(session, words[0])
    found = next((one for one in almanac.days.years if one.year == wanted), None)
    if found is None:
        legal = almanac.days.legal_days(wanted)
        document: dict[str, Any] = {"year": wanted, "announced": False, "notice": None}
        document["off"] = [{"date": day, "holiday": code} for day, code in sorted(legal.items())]
        said = session.texts.tr("CommandLine", "The days off of {year} are not announced; certain are:", year=wanted)
        lines = [
            f"{day}  {holiday_name(code, almanac.occasions, session.texts)}" for day, code in sorted(legal.items())
        ]
        session.show(document, lambda: [said, *lines])
        return
    _show_report(session, almanac, year_report(almanac, found), {"announced": True})


def _import_year(session: Session, words: Sequence[str]) -> None:
    options, almanac = session.options, almanac_of(session)
    draft = _piped() if words[0] == "-" else read_year_file(Path(words[0]))
    known = [one.year for one in almanac.days.years]
    year = draft.chosen(options.year, known, file=Path(words[0]).name)
    year = replace(
        year,
        notice=options.notice or year.notice,
        published=options.published or year.published,
        source=options.source or year.source,
    )
    report = year_report(almanac, year)
    operation = None if options.dry_run else import_year(session.desk, year=year).operation
    _show_report(session, almanac, report, {"operation": operation})


def _piped() -> YearDraft:
    """Return what stands on stdin."""
    raw = getattr(sys.stdin, "buffer", None)
    return read_year_text(sys.stdin.read()) if raw is None else read_year(raw.read(), "-")


def _show_report(session: Session, almanac: Almanac, report: YearReport, more: Mapping[str, Any]) -> None:
    year, texts = report.year, session.texts
    document = {
        **more,
        "year": year.year,
        "notice": year.notice,
        "published": year.published,
        "source": year.source or None,
        "off": [{"date": day, "holiday": code} for day, code in sorted(year.off.items())],
        "makeup": [{"date": day, "holiday": code} for day, code in sorted(year.makeup.items())],
        "worked": report.worked,
        "replaces": report.replaces,
        "changed": report.changed,
        "missing": [{"date": day, "holiday": code} for day, code in report.missing],
    }

    def name(code: str) -> str:
        return holiday_name(code, almanac.occasions, texts)

    def lines() -> list[str]:
        said = [
            texts.tr("CommandLine", "{year}: {days} working days, notice {notice}", year=year.year, days=report.worked,
                     notice=year.notice or texts.tr("CommandLine", "not known"))
        ]  # fmt: skip
        for one in report.stretches:
            made_up = texts.listed(f"{day:%m-%d}" for day in one.makeup)
            tail = texts.tr("CommandLine", ", made up on {days}", days=made_up) if made_up else ""
            said.append(f"  {name(one.holiday)}  {one.first:%m-%d} – {one.last:%m-%d}  ({one.days}){tail}")
        said += [
            texts.tr("CommandLine", "! {day} ({holiday}) is off by law and missing", day=day, holiday=name(code))
            for day, code in report.missing
        ]
        if report.changed:
            said.append(texts.tr("CommandLine", "{count} days are another kind than before", count=len(report.changed)))
        return said

    session.show(document, lines)


def _remove_year(session: Session, words: Sequence[str]) -> None:
    year = _number(session, words[0])
    operation = remove_year(session.desk, year=year).operation
    done = session.texts.tr("CommandLine", "The imported days off of {year} are taken away.", year=year)
    session.show({"operation": operation, "year": year}, lambda: [done])


def _workdays(session: Session, words: Sequence[str]) -> None:
    almanac, options, tr = almanac_of(session), session.options, session.texts.tr
    if words:
        start, steps = _day(words[0]), _number(session, words[1])
        if abs(steps) > _MOST_STEPS:
            limits = {"low": -_MOST_STEPS, "high": _MOST_STEPS}
            raise Misused(tr("CommandLine", "{text} is not a number from {low} to {high}.", text=words[1], **limits))
        found = (almanac.branch.add if options.branch else almanac.days.estimate)(start, steps)
        document: dict[str, Any] = {"from": start, "days": steps, "date": found.day, "certain": found.certain}
        doubt = "" if found.certain else tr("CommandLine", " (the days off are not announced yet)")
        session.show(document, lambda: [f"{found.day}{doubt}"])
        return
    if options.first is None or options.last is None:
        raise Misused(tr("CommandLine", "workdays takes a day and a number, or --from and --to."))
    first, last = session.days(options.first, options.last)
    count = almanac.branch.count(first, last) if options.branch else almanac.days.count(first, last)
    session.show({"from": first, "to": last, "days": count}, lambda: [str(count)])


def _policy(session: Session, _words: Sequence[str]) -> None:
    policy, texts = calendar_policy(), session.texts
    documents = [
        {"code": one.code, "title": texts.named(one.title), "text": texts.named(one.text)} for one in policy.rules
    ]
    cases = [
        {"year": one.year, "month": one.month, "first": one.first, "other": one.other, "text": texts.named(one.text)}
        for one in policy.open_cases
    ]

    def lines() -> list[str]:
        said = [line for one in documents for line in (one["title"], f"  {one['text']}", "")]
        return [*said, *(f"{one['year']}-{one['month']}  {one['first']}  {one['text']}" for one in cases)]

    session.show({"rules": documents, "open": cases}, lines)


# -- business days


def business(session: Session) -> None:
    """Show or decide on which days the branch is open."""
    words: Sequence[str] = session.options.words
    options = session.options
    if words:
        _decide(session, words[0], words[1:])
    almanac = load_almanac(own=session.desk.own_calendar())
    if not words and options.first and options.last:
        first, last = session.days(options.first, options.last)
        days = [first + dt.timedelta(days=step) for step in range((last - first).days + 1)]
    else:
        days = [one.day for one in almanac.branch.decided]
    openings = [almanac.branch.on(day) for day in days]
    texts = session.texts
    documents = [_opening_json(one, opening_text(one, almanac.occasions, texts)) for one in openings]
    heads = [texts.tr("CommandLine", "Day"), texts.tr("CommandLine", "Business"), texts.tr("CommandLine", "Why")]
    rows = [
        [one["date"], texts.tr("CommandLine", "yes") if one["open"] else texts.tr("CommandLine", "no"), one["why"]]
        for one in documents
    ]
    week = week_text(almanac.branch.week)
    empty = texts.tr("CommandLine", "Open on weekdays {week}; no day was decided.", week=week)
    session.show_table({"week": week, "days": documents}, heads, rows, empty)


def _opening_json(one: Opening, why: str) -> dict[str, Any]:
    return {
        "date": one.day,
        "open": one.open,
        "reason": one.reason,
        "certain": one.certain,
        "holiday": one.holiday,
        "hours": one.hours,
        "note": one.note,
        "why": why,
    }


def _decide(session: Session, word: str, rest: Sequence[str]) -> None:
    options, desk = session.options, session.desk
    if word == "week" and len(rest) == 1:
        set_branch_week(desk, text=rest[0])
    elif word in ("open", "close") and rest:
        days = _days_of(session, rest)
        decide_days(desk, days=days, is_open=word == "open", hours=options.hours, note=options.note)
    elif word == "forget" and rest:
        forget_days(desk, days=_days_of(session, rest))
    else:
        raise Misused(session.texts.tr("CommandLine", "business takes: {words}", words="open close forget week"))


def _days_of(session: Session, words: Sequence[str]) -> list[dt.date]:
    found: list[dt.date] = []
    for word in words:
        first, _, last = word.partition("..")
        begin, end = session.days(_day(first), _day(last or first))
        found += [begin + dt.timedelta(days=step) for step in range((end - begin).days + 1)]
    return found


def _day(text: str) -> dt.date:
    try:
        found = dt.date.fromisoformat(text)
    except ValueError:
        found = None
    # Other years have no calendar, and a slip of the pen must not be counted through day by day.
    if found is None or not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise Problem(
            "day-unreadable",
            QT_TRANSLATE_NOOP("Problems", "{text} is not a day."),
            QT_TRANSLATE_NOOP("Problems", "Write it as 2026-11-21."),
            {"text": text},
        )
    return found
