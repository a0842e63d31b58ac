"""How a frozen greeting run differs from what would be planned now, and which numbers its lines have on paper."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from workbench.domain.greetingfacts import GreetingFacts
from workbench.domain.greetings import GreetingRow, GreetingRun
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.domain.words import ANY, core

#: What changed since a run was frozen, by code.
DIFFERENCES: Mapping[str, str] = {
    "added": QT_TRANSLATE_NOOP("Greetings", "Not in the frozen list"),
    "blocked": QT_TRANSLATE_NOOP("Greetings", "Was to be greeted, is blocked now"),
    "freed": QT_TRANSLATE_NOOP("Greetings", "Was blocked, can be greeted now"),
    "gone": QT_TRANSLATE_NOOP("Greetings", "Is owed no greeting any more"),
    "channel": QT_TRANSLATE_NOOP("Greetings", "Another channel is proposed now"),
    "tone": QT_TRANSLATE_NOOP("Greetings", "Is greeted in another tone now"),
    "address": QT_TRANSLATE_NOOP("Greetings", "Is addressed in another way now"),
}


def difference(run: GreetingRun, person: GreetingFacts, row: GreetingRow, *, frozen: bool) -> str | None:
    """Return the code of what changed since the run was frozen, None for nothing.

    Args:
        row: the line as it stands, from `GreetingRun.plan`.
        frozen: whether the run is frozen at all.
    """
    kept = (run.existing or {}).get(person.client.id)
    if not frozen or row.state in ("done", "skipped") or row.blocked_by == "already-greeted":
        return None
    if kept is None or kept.frozen_on is None:
        return None if row.blocked_by == "household" else "added"
    if kept.state != row.state:
        return "blocked" if row.state == "blocked" else "freed"
    if row.state == "blocked":
        return None
    if not run.would_owe(person, row.day):
        return "gone"
    if row.channel != run.channel(person) or row.channel != kept.channel:
        return "channel"
    return _reworded(run, person, row)


def _reworded(run: GreetingRun, person: GreetingFacts, row: GreetingRow) -> str | None:
    """Tell whether one of our texts would name the client otherwise now, or be of another tone.

    Words of the manager's own are their own.
    """
    tone = tone_of(run, row.text)
    if tone is None:
        return None
    if run.called(person, row.day) not in row.text:
        return "address"
    if tone == run.tone(person, row.day):
        return None
    # When all words of a tone are used up another one is taken.
    return "tone" if tone_of(run, run.text(person, row.day)) != tone else None


def tone_of(run: GreetingRun, text: str) -> str | None:
    """Return the tone of a text of ours, None for words of the manager's own."""
    known = run.words.texts.get(run.key) or run.words.texts.get(ANY, {})
    return next((tone for tone, texts in known.items() for one in texts if text and core(one) in text), None)


def frozen_on(rows: Iterable[GreetingRow]) -> date | None:
    """Return the day on which a run was first frozen, None for one that is not."""
    return min((row.frozen_on for row in rows if row.frozen_on is not None), default=None)


def freeze_day(day: date, ahead: int) -> date:
    """Return the day on which a run is to be frozen."""
    return day - timedelta(days=ahead)


def numbered(rows: Sequence[GreetingRow], taken: Iterable[int | None]) -> Mapping[bytes, int]:
    """Return the numbers of lines that have none yet, in the order given; blocked lines have none.

    A number is never given twice: the sheet that was printed stays true when lines come later.
    """
    following = max((place for place in taken if place), default=0) + 1
    new = [row.client_id for row in rows if row.place is None and row.state in ("planned", "done")]
    return {client: following + step for step, client in enumerate(new)}
