"""Loads the calendars and greeting texts from the resources and says them as the command line does."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from hashlib import blake2b

from workbench.domain.almanac import Almanac, DayInfo
from workbench.domain.business import WEEK, BranchDays, Opening, parse_week
from workbench.domain.days import LawVersion, StatutoryDays, StatutoryYear
from workbench.domain.lunar import LunarDate, LunarTable, SolarTerms
from workbench.domain.occasions import Occasion, OccasionDay, Occasions
from workbench.domain.problems import Problem
from workbench.domain.salutations import Address
from workbench.domain.words import GreetingWords
from workbench.readmodels.almanac import CalendarPolicy, OpenCase, OwnCalendar, PolicyRule
from workbench.settings import load_toml, parse_toml, resource, resource_files
from workbench.texts import DEFAULT_LANGUAGE, Texts


@cache
def lunar_table() -> LunarTable:
    """Return the lunar calendar of 1900–2100."""
    return LunarTable.from_data(load_toml(resource("calendar/lunar.toml")))


@cache
def solar_terms() -> SolarTerms:
    """Return the 24 terms of every year."""
    return SolarTerms.from_data(load_toml(resource("calendar/terms.toml")))


@cache
def shipped_years() -> tuple[StatutoryYear, ...]:
    """Return the statutory years in the resources, a branch's own file before the shipped one."""
    files = resource_files("calendar/statutory")
    return tuple(StatutoryYear.from_data(load_toml(path), file=path.name) for path in files)


@cache
def calendar_mark() -> str:
    """Return a mark that changes with the calendar files: what was worked out with other ones is made anew."""
    files = [*resource_files("calendar/statutory"), resource("calendar/occasions.toml"), resource("calendar/law.toml")]
    found = blake2b(digest_size=8)
    for path in files:
        found.update(path.read_bytes())
    return found.hexdigest()


def load_almanac(imported: Iterable[StatutoryYear] = (), own: OwnCalendar | None = None) -> Almanac:
    """Return all calendars; `imported` years and the book's `own` calendar replace and complete the shipped ones.

    What the book keeps and this program cannot read, because a newer one wrote it, is passed over.

    Raises:
        Problem: `year-file`, `toml-broken` …, for a file that a person spoilt.
    """
    lunar, terms = lunar_table(), solar_terms()
    kept = own or OwnCalendar()
    law = [LawVersion.from_data(version) for version in load_toml(resource("calendar/law.toml"))["version"]]
    days = StatutoryDays([*shipped_years(), *_kept_years(kept), *imported], law, lunar, terms)
    mine = _kept_occasions(kept, terms)
    occasions = Occasions.from_data(load_toml(resource("calendar/occasions.toml")), lunar, terms, mine)
    return Almanac(lunar, terms, days, occasions, BranchDays(days, kept.days, _week(kept.week)))


def _kept_years(own: OwnCalendar) -> list[StatutoryYear]:
    found = []
    for row, payload in own.years:
        try:
            found.append(StatutoryYear.from_data(parse_toml(payload, "statutory_year"), row=row))
        except Problem:
            continue
    return found


def _kept_occasions(own: OwnCalendar, terms: SolarTerms) -> list[Occasion]:
    found = []
    for row, payload in own.occasions:
        try:
            occasion = replace(Occasion.from_data(json.loads(payload)), row=row)
            if occasion.rule is not None:
                occasion.rule.check(terms)
        except (Problem, ValueError, KeyError, TypeError, AttributeError):
            continue
        found += [occasion] if occasion.rule else []
    return found


def _week(text: str) -> frozenset[int]:
    try:
        return parse_week(text)
    except Problem:
        return WEEK


@cache
def calendar_policy() -> CalendarPolicy:
    """Return what the calendars do in doubtful cases, as it is told to people."""
    data = load_toml(resource("calendar/policy.toml"))
    return CalendarPolicy(
        tuple(PolicyRule(**one) for one in data["rule"]), tuple(OpenCase(**one) for one in data["open"])
    )


@cache
def greeting_words(language: str = DEFAULT_LANGUAGE) -> GreetingWords:
    """Return the greeting texts; clients are greeted in Chinese whatever language the screen has."""
    return GreetingWords.from_data(*map(load_toml, resource_files(f"greetings/{language}")))


@cache
def address_rules() -> Address:
    """Return how clients are addressed."""
    return Address.from_data(load_toml(resource("greetings/address.toml")))


def lunar_json(lunar: LunarDate) -> dict[str, object]:
    """Return a lunar date as `guanhu lunar` prints it."""
    return {"year": lunar.year, "month": lunar.month, "leap": lunar.leap, "day": lunar.day, "text": lunar.text}


def converted_json(day: date, lunar: LunarDate) -> dict[str, object]:
    """Return one line of `guanhu lunar` and `guanhu solar`."""
    return {"date": day.isoformat(), "lunar": lunar_json(lunar)}


def day_json(info: DayInfo, language: str = DEFAULT_LANGUAGE) -> dict[str, object]:
    """Return one day as `guanhu calendar` prints it, without the book's entries."""
    return {
        "date": info.day.isoformat(),
        "lunar": lunar_json(info.lunar) if info.lunar else None,
        "term": named(info.term, language) if info.term else None,
        "festivals": [named(festival.name, language) for festival in info.festivals],
        "kind": info.kind,
        "announced": info.announced,
        "notice": info.notice,
        "holiday": info.holiday,
        "open": info.opening.open,
        "hours": info.opening.hours,
    }


def occasion_json(row: OccasionDay, occasions: Occasions, language: str = DEFAULT_LANGUAGE) -> dict[str, object]:
    """Return one row as `guanhu occasions` prints it; the client's keys only where there is one."""
    told: dict[str, object] = {
        "occasion": row.occasion,
        "name": named(occasions.get(row.occasion).name, language),
        "date": row.day.isoformat(),
        "calendar": row.calendar,
        "year": row.year,
    }
    if row.client_id is not None:
        told |= {"client_no": row.client_no, "client_name": row.client_name}
    return told


def named(names: Mapping[str, str], language: str) -> str:
    """Return a name in `language`, in Chinese where it has none."""
    return names.get(language) or names[DEFAULT_LANGUAGE]


@cache
def _further_holidays() -> Mapping[str, str]:
    """Return the names of holidays that are no occasion (the day of victory of 2015), by code."""
    return {code: names[0] for code, names in load_toml(resource("calendar/yearfiles.toml"))["also"].items()}


def holiday_name(code: str, occasions: Occasions, texts: Texts) -> str:
    """Return what a holiday is called; one that no calendar knows as the file said it."""
    try:
        return texts.named(occasions.get(code).name)
    except Problem:
        return _further_holidays().get(code, code)


def opening_text(opening: Opening, occasions: Occasions, texts: Texts) -> str:
    """Return in words why a day is a business day of the branch or none, with its hours and note."""
    holiday = holiday_name(opening.holiday, occasions, texts) if opening.holiday else ""
    said = texts.tr("BusinessDays", opening.text, holiday=holiday, year=opening.day.year)
    more = [part for part in (opening.hours, opening.note) if part]
    return " · ".join([said, *more])
