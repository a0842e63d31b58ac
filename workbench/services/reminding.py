"""How this book's manager wants to be reminded: the settings of the book, else `desk/reminders.toml`."""

from __future__ import annotations

from workbench.domain.reminding import Habits, parse_quiet
from workbench.ports import Store
from workbench.settings import load_toml, resource

#: Settings of the book, as the settings page keeps them: `1` and `0` for yes and no.
KEYS = ("remind.on", "remind.minutes", "remind.quiet", "remind.names")
#: How nobody says that nothing is quiet: an empty setting would mean the resource's.
NEVER = "-"


def read_habits(store: Store) -> Habits:
    """Return how to remind; a setting that cannot be read counts as not made."""
    told = habit_texts(store)
    quiet = "" if told["remind.quiet"] == NEVER else told["remind.quiet"]
    minutes = told["remind.minutes"]
    return Habits(
        told["remind.on"] == "1",
        int(minutes) if minutes.isdigit() else 0,
        parse_quiet(quiet),
        told["remind.names"] == "1",
    )


def habit_texts(store: Store) -> dict[str, str]:
    """Return the settings as texts, those of the resource where the book has none."""
    shipped = load_toml(resource("desk/reminders.toml"))
    found = {}
    for key in KEYS:
        value = shipped[key.partition(".")[2]]
        usual = str(int(value)) if isinstance(value, bool) else str(value)
        found[key] = store.setting(key) or usual
    return found
