"""Reads the State Council's notice about a year's days off from its published text, as somebody copied it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from workbench.domain.yearfiles import DECEMBER, Kind, YearDay, YearDraft, YearWords, day_or_none, iso_day, stretch

_ONE_DAY = timedelta(days=1)
_NOTICE_NO = re.compile(r"国办发\S{0,6}〔\d{4}〕\d+号")
_TITLE_YEAR = re.compile(r"(\d{4})年(?:部分)?节假日")
_CHINESE_DAY = re.compile(r"(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:[（(][^）)]*[）)])?")
_HEADED = re.compile(r"^\s*[一二三四五六七八九十]+、\s*([^：:]+)[：:](.*)$", re.DOTALL)


def read_notice(text: str, words: YearWords) -> YearDraft:
    """Read the text of the State Council's notice as it is published: 一、元旦：1月1日（周四）至3日（周六）放假…上班。

    The year comes from its title; number and day where the text has them. Days that are only recommended are not off.
    """
    title = _TITLE_YEAR.search(text)
    if title is None:
        return YearDraft(())
    year = int(title[1])
    days: list[YearDay] = []
    for paragraph in re.split(r"\n(?=\s*[一二三四五六七八九十]+、)", text):
        if (headed := _HEADED.match(paragraph)) is not None:
            days += _paragraph(headed[2], words.holiday(headed[1]), year, words)
    number = _NOTICE_NO.search(text)
    return YearDraft(tuple(sorted(set(days))), number[0] if number else None, _signed(text), "", year)


def _paragraph(text: str, holiday: str, year: int, words: YearWords) -> Iterator[YearDay]:
    for sentence in re.split(r"[。；;\n]", text):
        if "鼓励" in sentence:
            continue
        for clause in _clauses(sentence):
            kind = words.kind(clause)
            if kind is not None:
                yield from (YearDay(day, kind, holiday) for day in _days_in(clause, year, holiday, kind))


def _clauses(sentence: str) -> list[str]:
    """Return a sentence in parts that each speak of one kind of day: days off first, then 上班."""
    parts = re.split(r"[，,](?=[^，,]*上班)", sentence)
    return [part for part in parts if "日" in part]


def _days_in(clause: str, year: int, holiday: str, kind: Kind) -> Iterator[date]:
    """Yield the days that a clause names: single ones, stretches with 至, and the weekend a day is joined with."""
    month, previous, joined = 0, None, 0
    for found in _CHINESE_DAY.finditer(clause):
        month = int(found[2]) if found[2] else month
        if not month:
            continue
        day = day_or_none(int(found[1] or _year_of(year, month, holiday)), month, int(found[3]))
        if day is None:
            continue
        between = clause[joined : found.start()]
        if previous is not None and "至" in between and kind == "off":
            yield from stretch(previous, day)
        else:
            yield day
        previous, joined = day, found.end()
    if kind == "off" and previous is not None and "与周末连休" in clause:
        yield from _weekend_beside(previous)


def _weekend_beside(day: date) -> Iterator[date]:
    """Yield Saturday and Sunday before a Monday, or behind a Friday."""
    step = {1: -_ONE_DAY, 5: _ONE_DAY}.get(day.isoweekday())
    if step is not None:
        yield from (day + step, day + 2 * step)


def _year_of(year: int, month: int, holiday: str) -> int:
    return year - (month == DECEMBER and holiday == "new-year")


def _signed(text: str) -> date | None:
    """Return the day under the notice: the last line that is nothing but a day."""
    lines = [line.strip() for line in text.splitlines()]
    days = [iso_day(line) for line in lines if re.fullmatch(r"\d{4}年\d{1,2}月\d{1,2}日", line)]
    return days[-1] if days else None
