"""The rows of a greeting run as the page shows them, read from the book in the background."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.occasions import Choice, birthday_window, years_of
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.readmodels.lists import GreetingEntry
from workbench.services.greetingruns import greeting_run

if TYPE_CHECKING:
    from db.desk import Desk
    from workbench.services.rules import Rules

Key = tuple[bytes, int]

#: What can be done about a block, by its code.
ADVICE: Mapping[str, str] = {
    "deceased": QT_TRANSLATE_NOOP("Greetings", "Nothing is sent any more. Look at the client's card for what is open."),
    "no-contact": QT_TRANSLATE_NOOP("Greetings", "If the client has changed their mind, take the mark off their card."),
    "mourning": QT_TRANSLATE_NOOP(
        "Greetings",
        "No congratulations until the mourning ends. The words beside it are plain and may be used by hand.",
    ),
    "refused": QT_TRANSLATE_NOOP(
        "Greetings", "Messages were refused. Record a new consent on the card if there is one."
    ),
    "no-consent": QT_TRANSLATE_NOOP(
        "Greetings", "Call instead of writing, and ask for consent; record it on the card."
    ),
    "household": QT_TRANSLATE_NOOP("Greetings", "Another member of the household is greeted for all of them."),
    "already-greeted": QT_TRANSLATE_NOOP("Greetings", "This greeting, or the one it is shared with, was made before."),
    "taboo": QT_TRANSLATE_NOOP("Greetings", "What the client does not want stands on the card; it is repeated below."),
    "coincides": QT_TRANSLATE_NOOP("Greetings", "The client is greeted for the mandatory festival of the same day."),
}
#: A block in a word or two, for the table.
SHORT: Mapping[str, str] = {
    "deceased": QT_TRANSLATE_NOOP("Greetings", "Deceased"),
    "no-contact": QT_TRANSLATE_NOOP("Greetings", "Do not disturb"),
    "mourning": QT_TRANSLATE_NOOP("Greetings", "In mourning"),
    "refused": QT_TRANSLATE_NOOP("Greetings", "No messages"),
    "no-consent": QT_TRANSLATE_NOOP("Greetings", "Call instead"),
    "household": QT_TRANSLATE_NOOP("Greetings", "Household"),
    "already-greeted": QT_TRANSLATE_NOOP("Greetings", "Greeted"),
    "taboo": QT_TRANSLATE_NOOP("Greetings", "Taboo"),
    "coincides": QT_TRANSLATE_NOOP("Greetings", "Same day"),
}
#: How a client is spoken to.
TONE_NAMES: Mapping[str, str] = {
    "formal": QT_TRANSLATE_NOOP("Greetings", "Formal"),
    "warm": QT_TRANSLATE_NOOP("Greetings", "Warm"),
    "elder": QT_TRANSLATE_NOOP("Greetings", "For elders"),
}
#: What changed since the run was frozen, in a word or two.
CHANGED: Mapping[str, str] = {
    "added": QT_TRANSLATE_NOOP("Greetings", "New"),
    "blocked": QT_TRANSLATE_NOOP("Greetings", "Blocked since"),
    "freed": QT_TRANSLATE_NOOP("Greetings", "Free since"),
    "gone": QT_TRANSLATE_NOOP("Greetings", "Not owed now"),
    "channel": QT_TRANSLATE_NOOP("Greetings", "Other channel"),
    "tone": QT_TRANSLATE_NOOP("Greetings", "Other tone"),
    "address": QT_TRANSLATE_NOOP("Greetings", "Other address"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """One client of a run; birthdays of one window may belong to two years."""

    entry: GreetingEntry
    year: int

    @property
    def key(self) -> Key:
        return self.entry.client_id, self.year

    @property
    def blocked(self) -> bool:
        return self.entry.state == "blocked"

    @property
    def done(self) -> bool:
        return self.entry.state == "done"

    @property
    def open(self) -> bool:
        return self.entry.state == "planned"

    @property
    def skipped(self) -> bool:
        return self.entry.state == "skipped"

    @property
    def missed(self) -> bool:
        return self.entry.missed

    @property
    def changed(self) -> bool:
        return self.entry.change is not None


@dataclass(frozen=True, slots=True)
class Run:
    """A run on the screen: blocked lines stand at the end."""

    lines: Sequence[Line]
    day: dt.date | None
    lunar: str
    frozen: bool
    frozen_on: dt.date | None = None
    freeze_by: dt.date | None = None

    @property
    def owed(self) -> int:
        """How many are to be greeted, done ones included."""
        return sum(not line.blocked and not line.skipped for line in self.lines)

    @property
    def changed(self) -> int:
        """How many lines are otherwise than they were frozen."""
        return sum(line.changed for line in self.lines)

    @property
    def done(self) -> int:
        return sum(line.done for line in self.lines)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which run: an occasion and year, or the birthdays of so many days."""

    choice: Choice
    year: int
    days: int = 0

    def years(self, today: dt.date) -> list[int]:
        """Return the years that the run is kept under."""
        window = self.window(today)
        return years_of(window) if window else [self.year]

    def window(self, today: dt.date) -> tuple[dt.date, dt.date] | None:
        """Return the days of a run of birthdays, None for a festival."""
        return birthday_window(today, self.days) if self.choice.own else None


def read_run(desk: Desk, wanted: Wanted, rules: Rules, today: dt.date) -> Run:
    """Read a run as it stands."""
    occasion, window = wanted.choice.occasion.code, wanted.window(today)
    views = [
        (year, greeting_run(desk, rules=rules, occasion=occasion, year=year, today=today, window=window))
        for year in wanted.years(today)
    ]
    lines = [Line(entry, year) for year, view in views for entry in view.lines]
    if window:
        lines.sort(key=lambda line: (line.blocked, line.entry.day))
    newest = views[-1][1]
    kept = {view.frozen for _year, view in views if view.lines}
    first = min((view.frozen_on for _year, view in views if view.frozen_on), default=None)
    return Run(lines, newest.day, newest.lunar, kept == {True}, first, newest.freeze_by)
