"""The papers of a greeting run: the sheet to tick off, and the proof of who was greeted and who was missed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from workbench.domain.frozen import DIFFERENCES
from workbench.domain.greetings import BLOCKS
from workbench.domain.interactions import CHANNELS
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.readmodels.documents import GreetingLine, GreetingList
from workbench.readmodels.lists import GreetingEntry
from workbench.services.documents import Printing
from workbench.services.greetingruns import greeting_run

_LEFT_OUT = QT_TRANSLATE_NOOP("Reports", "Left out by the manager")
_THROUGH = QT_TRANSLATE_NOOP("Reports", "Greeted through {name}")


def greeting_list(
    printing: Printing, *, occasion: str, year: int, window: tuple[date, date] | None = None
) -> GreetingList:
    """Return a greeting run for its sheets; birthdays of one window may belong to several years."""
    rules, texts = printing.rules, printing.texts
    # Lunar birthdays of January belong to the year before.
    years = sorted({window[0].year - 1, window[0].year, window[1].year}) if window else [year]
    runs = [
        greeting_run(printing.store, rules=rules, occasion=occasion, year=one, today=printing.today, window=window)
        for one in years
    ]
    entries = [entry for run in runs for entry in run.lines]
    if window:
        entries.sort(key=lambda entry: (entry.state == "blocked", entry.day, entry.number or 0))
    name = texts.named(rules.almanac.occasions.get(occasion).name)
    first = min((run.frozen_on for run in runs if run.frozen_on), default=None)
    lines = [_line(printing, entry, own_day=runs[-1].day is None) for entry in entries]
    return GreetingList(printing.letterhead(), name, runs[-1].day, lines, runs[-1].lunar, printing.full, first)


def _line(printing: Printing, entry: GreetingEntry, *, own_day: bool) -> GreetingLine:
    tr = printing.texts.tr
    return GreetingLine(
        entry.client_no,
        entry.name,
        entry.salutation,
        printing.rules.tier_name(entry.tier, printing.texts),
        entry.channel,
        entry.way,
        entry.text,
        entry.day if own_day else None,
        entry.state,
        _reason(printing, entry),
        entry.number,
        tr("Greetings", DIFFERENCES[entry.change]) if entry.change else "",
        _contacts(printing, [entry.reached] if entry.reached else []),
        _contacts(printing, entry.attempts),
        entry.missed,
        bool(entry.through),
    )


def _reason(printing: Printing, entry: GreetingEntry) -> str:
    tr = printing.texts.tr
    if entry.state == "skipped":
        return tr("Reports", _LEFT_OUT)
    if entry.through:
        return tr("Reports", _THROUGH, name=entry.through)
    return tr("Greetings", BLOCKS[entry.blocked_by]) if entry.blocked_by else ""


def _contacts(printing: Printing, contacts: Sequence[tuple[date, str]]) -> str:
    tr = printing.texts.tr
    return "; ".join(f"{on:%m-%d} {tr('Channels', CHANNELS.get(channel, channel))}" for on, channel in contacts)
