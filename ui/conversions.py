"""What Ctrl+K converts as it is typed: a solar day, a lunar day (农历2026-8-15), how a name is read (拼音 单雨桐)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

from ui.widgets.palette import PaletteItem
from workbench.domain.almanac import Almanac
from workbench.domain.lunar import parse_lunar
from workbench.domain.problems import Problem
from workbench.services.almanac import named
from workbench.texts import Texts

_SOLAR = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?")
_LUNAR = re.compile(r"(?:农历|阴历|lunar)\s*(\d{4}-\d{1,2}-\d{1,2}\s*[Ll]?)")
_NAME = re.compile(r"(?:拼音|读音|pinyin)\s*([㐀-鿿𠀀-𲎯·]{1,8})")


def conversion_of(text: str, almanac: Almanac, texts: Texts, show: Callable[[dt.date], None]) -> PaletteItem | None:
    """Return the converted day as an entry that shows it in the calendar; None for a text that is no day.

    Args:
        show: called with the solar day when the entry is chosen.
    """
    try:
        if found := _SOLAR.fullmatch(text.strip()):
            return _item(dt.date(*map(int, found.groups())), almanac, texts, show)
        if found := _LUNAR.fullmatch(text.strip()):
            return _item(almanac.lunar.solar(parse_lunar(found[1].replace(" ", "").upper())), almanac, texts, show)
    except (Problem, ValueError):
        return None
    return None


def name_asked(text: str) -> str:
    """Return the name whose reading is asked for, "" for none."""
    found = _NAME.fullmatch(text.strip())
    return found[1] if found else ""


def reading_of(name: str, texts: Texts) -> PaletteItem:
    """Return how a name is read; slow at first, for a thread of its own."""
    from workbench.readings import read_name

    reading = read_name(name)
    others = texts.tr("Shell", "also {readings}", readings=", ".join(reading.others)) if reading.others else ""
    facts = (reading.initials, others)
    return PaletteItem(
        f"{name}  {' '.join(reading.syllables)}", " · ".join(filter(None, facts)), "client", _nothing, ""
    )


def _item(day: dt.date, almanac: Almanac, texts: Texts, show: Callable[[dt.date], None]) -> PaletteItem:
    info = almanac.day_info(day)
    lunar = texts.tr("Shell", "lunar {day}", day=info.lunar.text) if info.lunar else ""
    names = [info.term, *(festival.name for festival in info.festivals)]
    facts = [lunar, *(named(name, texts.language) for name in names if name)]
    code = info.lunar.iso if info.lunar else ""
    subtitle = " · ".join(fact for fact in facts if fact)
    return PaletteItem(day.isoformat(), subtitle, "calendar", lambda: show(day), code)


def _nothing() -> None:
    """A reading is to be looked at, not to be run."""
