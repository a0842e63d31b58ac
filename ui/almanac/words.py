"""How the year calendar says rules, audiences and days."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from workbench.domain.dayrules import LAST, DayRule
from workbench.domain.lunar import day_name, month_name
from workbench.domain.occasions import Occasion
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.reports.formats import WEEKDAYS
from workbench.services.almanac import solar_terms
from workbench.texts import Texts

#: What each kind of rule is called, in the order of the form.
RULE_KINDS: Mapping[str, str] = {
    "solar": QT_TRANSLATE_NOOP("YearCalendar", "Day of the year"),
    "lunar": QT_TRANSLATE_NOOP("YearCalendar", "Lunar day"),
    "weekday": QT_TRANSLATE_NOOP("YearCalendar", "Weekday of a month"),
    "term": QT_TRANSLATE_NOOP("YearCalendar", "Solar term"),
}
#: Which one of a month's weekdays, by number.
PLACES: Mapping[int, str] = {
    1: QT_TRANSLATE_NOOP("YearCalendar", "first"),
    2: QT_TRANSLATE_NOOP("YearCalendar", "second"),
    3: QT_TRANSLATE_NOOP("YearCalendar", "third"),
    4: QT_TRANSLATE_NOOP("YearCalendar", "fourth"),
    5: QT_TRANSLATE_NOOP("YearCalendar", "fifth"),
    LAST: QT_TRANSLATE_NOOP("YearCalendar", "last"),
}
GENDERS: Mapping[str, str] = {
    "": QT_TRANSLATE_NOOP("YearCalendar", "everybody"),
    "F": QT_TRANSLATE_NOOP("YearCalendar", "women"),
    "M": QT_TRANSLATE_NOOP("YearCalendar", "men"),
}
_SOLAR = QT_TRANSLATE_NOOP("YearCalendar", "{month}/{day}")
_LUNAR = QT_TRANSLATE_NOOP("YearCalendar", "lunar {month}/{day}")
_WEEKDAY = QT_TRANSLATE_NOOP("YearCalendar", "{place} {weekday} of month {month}")
_EVE = QT_TRANSLATE_NOOP("YearCalendar", "the day before: {day}")
_DAYS_ON = QT_TRANSLATE_NOOP("YearCalendar", "{day}, {days} days")


def tr(texts: Texts, text: str, **values: object) -> str:
    """Return a text of the year calendar in the language of `texts`."""
    return texts.tr("YearCalendar", text, **values)


def rule_text(rule: DayRule, texts: Texts) -> str:
    """Return a rule in words: 6月18日, 农历八月十五, 五月第二个星期日, 冬至, 前一天."""
    said = _plain(rule, texts)
    if rule.offset == -1:
        return tr(texts, _EVE, day=said)
    return tr(texts, _DAYS_ON, day=said, days=f"{rule.offset:+d}") if rule.offset else said


def _plain(rule: DayRule, texts: Texts) -> str:
    if rule.kind == "term":
        return term_name(rule.term, texts)
    if rule.kind == "solar":
        return tr(texts, _SOLAR, month=rule.numbers[0], day=rule.numbers[1])
    if rule.kind == "lunar":
        month, day = rule.numbers
        if texts.language == "zh_CN":
            return f"农历{month_name(month)}{day_name(day)}"
        return tr(texts, _LUNAR, month=month, day=day)
    month, weekday, which = rule.numbers
    place = tr(texts, PLACES[which]) if which in PLACES else str(which)
    return tr(texts, _WEEKDAY, place=place, weekday=weekday_name(weekday, texts), month=month)


def term_name(term: str, texts: Texts) -> str:
    """Return the name of a solar term, which is known by its Chinese one."""
    return next((texts.named(one) for one in solar_terms().names if one["zh_CN"] == term), term)


def weekday_name(weekday: int, texts: Texts) -> str:
    """Return the name of an ISO weekday."""
    return texts.tr("Reports", WEEKDAYS[weekday - 1])


def audience_text(occasion: Occasion, texts: Texts) -> str:
    """Return in words whom an occasion is for."""
    one = occasion.audience
    parts = [tr(texts, GENDERS[one.gender])] if one.gender else []
    if one.min_age is not None or one.max_age is not None:
        low, high = one.min_age if one.min_age is not None else "", one.max_age if one.max_age is not None else ""
        parts.append(tr(texts, QT_TRANSLATE_NOOP("YearCalendar", "aged {low}–{high}"), low=low, high=high))
    parts += ["/".join(one.jobs)] if one.jobs else []
    parts += [tr(texts, QT_TRANSLATE_NOOP("YearCalendar", "picked by hand"))] if one.by_hand else []
    return " · ".join(parts) or tr(texts, GENDERS[""])


def days_in_words(days: tuple[dt.date, ...], texts: Texts) -> str:
    """Return single days of a year in short: 01-31、02-14."""
    return texts.listed(f"{day:%m-%d}" for day in days)
