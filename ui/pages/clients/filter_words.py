"""What filters are called on the screen, and which values the menus offer for each."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from ui.context import Context
from ui.roster import Roster
from ui.wording import HIDDEN, Wording
from workbench.domain.filters import ANY, BLOCKED, KEYS, NONE, Filter
from workbench.domain.households import HAND
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.services.watching import LISTS

STATUS_NAMES: Mapping[str, str] = {
    "managed": QT_TRANSLATE_NOOP("Statuses", "Managed"),
    "prospect": QT_TRANSLATE_NOOP("Statuses", "Prospect"),
}
_KIND_NAMES: Mapping[str, str] = {
    "person": QT_TRANSLATE_NOOP("Filters", "Person"),
    "company": QT_TRANSLATE_NOOP("Filters", "Company"),
}
_GENDERS: Mapping[str, str] = {"F": QT_TRANSLATE_NOOP("Filters", "Women"), "M": QT_TRANSLATE_NOOP("Filters", "Men")}
_WORDS: Mapping[str, str] = {
    NONE: QT_TRANSLATE_NOOP("Filters", "none"),
    ANY: QT_TRANSLATE_NOOP("Filters", "any"),
    BLOCKED: QT_TRANSLATE_NOOP("Filters", "not to be greeted"),
    "expired": QT_TRANSLATE_NOOP("Filters", "expired"),
    "soon": QT_TRANSLATE_NOOP("Filters", "ends soon"),
    "this": QT_TRANSLATE_NOOP("Filters", "this month"),
    "next": QT_TRANSLATE_NOOP("Filters", "next month"),
    "month": QT_TRANSLATE_NOOP("Filters", "this month"),
}
#: Keys of the filter menu in groups, in their order; tier and band have buttons of their own.
MENU: tuple[tuple[str, ...], ...] = (
    ("due", "silent", "flag", "tag", "list"),
    ("aum", "change", "matures", "opportunities"),
    ("birthday", "age", "gender", "risk", "district"),
    ("completeness", "kind", "status", "household", "manager"),
)
#: What is offered for keys whose values are numbers or ranges.
_OFFERED: Mapping[str, Sequence[str]] = {
    "due": ("0", "7", "30", NONE),
    "silent": ("30", "60", "90", "180", "365"),
    "flag": ("important", BLOCKED, "no_contact", "mourning", "deceased", NONE),
    "list": tuple(LISTS),
    "aum": ("-5", "5-20", "20-50", "50-100", "100-600", "600-", NONE),
    "change": ("--10", "-10-0", "0-10", "10-"),
    "matures": ("month", "7", "30", "90", NONE),
    "opportunities": ("1-", NONE),
    "birthday": ("this", "next", "7d", *(str(month) for month in range(1, 13)), NONE),
    "age": ("-30", "30-45", "45-60", "60-65", "65-", NONE),
    "gender": ("F", "M", NONE),
    "risk": ("C1", "C2", "C3", "C4", "C5", "expired", "soon", NONE),
    "completeness": ("40", "60", "80", "100"),
    "kind": ("person", "company"),
    "status": ("managed", "prospect"),
}
#: Keys of which one value is wanted at a time.
SINGLE = frozenset({"due", "silent", "completeness"})
#: So many people are named of a household that shares its name with another.
_MEMBERS = 2
#: So many values of the book are offered, the most frequent first.
_MOST = 24


class FilterWords:
    """Says keys and values in the language of now."""

    def __init__(self, context: Context, roster: Roster) -> None:
        self._context, self._roster = context, roster
        self._words = Wording(context)

    def key(self, key: str) -> str:
        """Return the name of a key."""
        return self._context.texts.tr("Filters", KEYS[key].name)

    def chip(self, key: str, values: Sequence[str]) -> str:
        """Return what a chip says of one key."""
        texts = self._context.texts
        mark = "、" if texts.language == "zh_CN" else ", "
        said = mark.join(self.value(key, value) for value in values)
        return texts.tr("Filters", QT_TRANSLATE_NOOP("Filters", "{name}: {values}"), name=self.key(key), values=said)

    def value(self, key: str, value: str) -> str:
        """Return what a value of a key is called."""
        if self._context.private and key in ("household", "employer"):
            return HIDDEN
        if value in _WORDS:
            return self._context.texts.tr("Filters", _WORDS[value])
        said = self._sayers().get(key)
        return said(value) if said else value

    def offered(self, key: str) -> list[tuple[str, str, int | None]]:
        """Return (value, text, how many or None) to choose from, what is ticked besides left out."""
        if key in _OFFERED:
            return [(value, self.value(key, value), None) for value in _OFFERED[key]]
        counted = self._counted(key)
        found = [(value, self.value(key, value), count) for value, count in counted.most_common(_MOST)]
        return [*found, (NONE, self.value(key, NONE), None)] if found else []

    def _counted(self, key: str) -> Counter[str]:
        part, field = KEYS[key].part, KEYS[key].field
        if key == "household":
            shared = self._shared_names()
            homes = self._roster.parts.get(part, {}).values()
            return Counter(home if name in shared else name for home, name in homes)
        if part:
            found = self._roster.parts.get(part, {}).values()
            return Counter(value for some in found for value in (some if isinstance(some, tuple) else (some,)) if value)
        return Counter(value for row in self._roster.rows if (value := getattr(row, field)))

    def _shared_names(self) -> set[str]:
        """Return the names that two households have."""
        keys = set(self._roster.parts.get("home", {}).values())
        return {name for name, count in Counter(name for _key, name in keys).items() if count > 1}

    def _household(self, value: str) -> str:
        """Say a household by its name, one that shares it by some of its people as well."""
        texts = self._context.texts
        homes = self._roster.parts.get("home", {})
        members = [client for client, (key, name) in homes.items() if value == key != name]
        if not members:
            # Keys that were given here say nothing to people; the names are read in a moment.
            return "…" if value.startswith(HAND) and not homes else value
        mark = "、" if texts.language == "zh_CN" else ", "
        rows = (self._roster.row(one) for one in members)
        people = mark.join(sorted(row.name for row in rows if row is not None)[:_MEMBERS])
        return texts.tr(
            "Filters", QT_TRANSLATE_NOOP("Filters", "{name} ({people})"), name=homes[members[0]][1], people=people
        )

    def _sayers(self) -> Mapping[str, Callable[[str], str]]:
        words, tr = self._words, self._context.texts.tr
        return {
            "tier": words.tier,
            "band": words.band,
            "flag": lambda value: words.flag(value).text,
            "due": lambda value: tr("Filters", "by today") if value == "0" else self._within(value),
            "matures": self._within,
            "silent": lambda value: tr("Filters", "{count} days or more", count=value),
            "completeness": lambda value: f"{value}%",
            "aum": self._wan,
            "change": self._wan,
            "birthday": self._month,
            "kind": lambda value: tr("Filters", _KIND_NAMES.get(value, value)),
            "status": lambda value: tr("Statuses", STATUS_NAMES.get(value, value)),
            "gender": lambda value: tr("Filters", _GENDERS.get(value, value)),
            "household": self._household,
            "list": lambda value: tr("Watch", LISTS.get(value, value)),
        }

    def _within(self, value: str) -> str:
        return self._context.texts.tr("Filters", "within {count} days", count=value)

    def _wan(self, value: str) -> str:
        return self._context.texts.tr("Filters", "{range} (10,000 yuan)", range=value.replace("--", "-"))

    def _month(self, value: str) -> str:
        if value.endswith("d"):
            return self._within(value[:-1])
        texts = self._context.texts
        return f"{value}月" if texts.language == "zh_CN" else dt.date(2000, int(value), 1).strftime("%B")


def plain(wanted: Filter) -> dict[str, tuple[str, ...]]:
    """Return a filter without what may name people: for a file that anybody can read."""
    return {key: values for key, values in wanted.items() if key not in ("household", "employer")}
