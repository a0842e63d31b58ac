"""Reads a rule file that TOML has already parsed, and refuses what is wrong with the path of the offending key."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import NoReturn, TypeVar

from workbench.domain.money import UNITS
from workbench.domain.problems import Place, Problem
from workbench.domain.reasons import Names
from workbench.domain.texts import QT_TRANSLATE_NOOP

_MISSING = QT_TRANSLATE_NOOP("Problems", "The rule file lacks {key}.")
_UNKNOWN_KEY = QT_TRANSLATE_NOOP("Problems", "The rule file has {key}, which no rule knows.")
#: What a key must be, by the kind of value that is read.
_WRONG_TYPE: Mapping[str, str] = {
    "text": QT_TRANSLATE_NOOP("Problems", "In the rule file {key} must be text, not {found}."),
    "texts": QT_TRANSLATE_NOOP("Problems", "In the rule file {key} must be a list of texts, not {found}."),
    "flag": QT_TRANSLATE_NOOP("Problems", "In the rule file {key} must be true or false, not {found}."),
    "day": QT_TRANSLATE_NOOP("Problems", "In the rule file {key} must be a day such as 2016-01-08, not {found}."),
    "count": QT_TRANSLATE_NOOP("Problems", "In the rule file {key} must be a whole number, not {found}."),
    "counts": QT_TRANSLATE_NOOP("Problems", "In the rule file {key} must be a list of whole numbers, not {found}."),
    "number": QT_TRANSLATE_NOOP("Problems", "In the rule file {key} must be a number, not {found}."),
    "table": QT_TRANSLATE_NOOP("Problems", "In the rule file {key} must be a table, not {found}."),
    "tables": QT_TRANSLATE_NOOP("Problems", "In the rule file {key} must be a list of tables, not {found}."),
}
_NOT_ALLOWED = QT_TRANSLATE_NOOP("Problems", "In the rule file {key} is {found}; allowed are {allowed}.")
_FRACTION = QT_TRANSLATE_NOOP("Problems", "In the rule file {key} is {found}, which is finer than the unit allows.")
_NEGATIVE = QT_TRANSLATE_NOOP("Problems", "In the rule file {key} is {found}; it must not be below {least}.")
_TOO_LARGE = QT_TRANSLATE_NOOP("Problems", "In the rule file {key} is {found}; it must not be above {most}.")
_BAD_CODE = QT_TRANSLATE_NOOP(
    "Problems",
    "In the rule file {key} is {found}; a code has letters, digits, '-', '_' and '.', at most {most} of them.",
)
_REPEATED = QT_TRANSLATE_NOOP("Problems", "In the rule file {key} repeats {found}.")
_HINT = QT_TRANSLATE_NOOP("Problems", "Correct the rule file, then load it again.")

T = TypeVar("T")

#: Whole numbers are days, months, times and shares; none is above the days of a century.
_MOST_COUNT = 36_500
#: In 万元 this still fits the 64 bits of an amount in fen.
_MOST_NUMBER = 10**12
_MOST_CODE = 64
_CODE = re.compile(r"\w[\w.-]*")


def refuse(code: str, text: str, file: str, **values: object) -> NoReturn:
    """Raise the `Problem` of a rule file; `key` among the values is the path of the offending key."""
    raise Problem(code, text, hint=_HINT, values=values, where=Place(file=file or None))


@dataclass(frozen=True, slots=True)
class Section:
    """One table of a rule file, with the path that leads to it (`tiers[2].low`)."""

    values: Mapping[str, object]
    path: str = ""
    file: str = ""

    def key(self, name: str) -> str:
        return f"{self.path}.{name}" if self.path else name

    def has(self, name: str) -> bool:
        return name in self.values

    def only(self, *names: str) -> None:
        """Refuse keys that no rule knows: a mistyped key must not silently mean nothing."""
        for name in self.values:
            if name not in names:
                refuse("rules-unknown-key", _UNKNOWN_KEY, self.file, key=self.key(name))

    def refuse_value(self, name: str, found: object, allowed: Sequence[str]) -> NoReturn:
        refuse(
            "rules-not-allowed", _NOT_ALLOWED, self.file, key=self.key(name), found=found, allowed=", ".join(allowed)
        )

    def refuse_repeat(self, name: str, found: object) -> NoReturn:
        refuse("rules-repeated", _REPEATED, self.file, key=self.key(name), found=found)

    def text(self, name: str, default: str | None = None) -> str:
        return self._typed(name, str, "text", default)

    def code(self, name: str = "code") -> str:
        """Return the code of a rule set: it names files and is written before `@VERSION`."""
        found = self.text(name)
        if len(found) > _MOST_CODE or not _CODE.fullmatch(found):
            refuse(
                "rules-bad-code", _BAD_CODE, self.file, key=self.key(name), found=found[:_MOST_CODE], most=_MOST_CODE
            )
        return found

    def flag(self, name: str, default: bool | None = None) -> bool:
        return self._typed(name, bool, "flag", default)

    def day(self, name: str) -> date:
        return self._typed(name, date, "day", None)

    def count(self, name: str, default: int | None = None, least: int = 0, most: int = _MOST_COUNT) -> int:
        """Return a whole number that is neither below `least` nor above `most`."""
        found = self._typed(name, int, "count", default)
        if isinstance(found, bool):
            self._wrong_type(name, "count", found)
        if found < least:
            refuse("rules-too-small", _NEGATIVE, self.file, key=self.key(name), found=found, least=least)
        if found > most:
            refuse("rules-too-large", _TOO_LARGE, self.file, key=self.key(name), found=found, most=most)
        return found

    def choice(self, name: str, allowed: Sequence[str], default: str | None = None) -> str:
        found = self.text(name, default)
        if found not in allowed:
            self.refuse_value(name, found, allowed)
        return found

    def texts(self, name: str, default: Sequence[str] | None = None) -> tuple[str, ...]:
        found = self._get(name, default)
        if not isinstance(found, Sequence) or isinstance(found, str) or not all(isinstance(one, str) for one in found):
            self._wrong_type(name, "texts", found)
        return tuple(found)

    def choices(self, name: str, allowed: Sequence[str], default: Sequence[str] | None = None) -> tuple[str, ...]:
        found = self.texts(name, default)
        for one in found:
            if one not in allowed:
                self.refuse_value(name, one, allowed)
        return found

    def counts(self, name: str) -> tuple[int, ...]:
        """Return a list of whole numbers of at least 0."""
        found = self._get(name, None)
        if not isinstance(found, Sequence) or isinstance(found, str):
            self._wrong_type(name, "counts", found)
        for one in found:
            if isinstance(one, bool) or not isinstance(one, int) or one < 0:
                self._wrong_type(name, "counts", one)
            if one > _MOST_COUNT:
                refuse("rules-too-large", _TOO_LARGE, self.file, key=self.key(name), found=one, most=_MOST_COUNT)
        return tuple(found)

    def names(self, name: str = "name") -> Names:
        """Return a name in several languages; zh_CN and en are both required."""
        section = self.section(name)
        return {language: section.text(language) for language in ("zh_CN", "en")}

    def number(self, name: str) -> Decimal:
        """Return a number of at least 0, exactly as it stands in the file."""
        found = self._get(name, None)
        if isinstance(found, bool) or not isinstance(found, int | float | str):
            self._wrong_type(name, "number", found)
        try:
            value = Decimal(str(found))
        except InvalidOperation:
            self._wrong_type(name, "number", found)
        if not value.is_finite() or value < 0:
            refuse("rules-too-small", _NEGATIVE, self.file, key=self.key(name), found=found, least=0)
        if value >= _MOST_NUMBER:
            refuse("rules-too-large", _TOO_LARGE, self.file, key=self.key(name), found=found, most=_MOST_NUMBER - 1)
        return value

    def scaled(self, name: str, scale: int) -> int:
        """Return a number times `scale` as a whole number; refuse what would have to be rounded."""
        value = self.number(name) * scale
        if value != value.to_integral_value():
            refuse("rules-too-fine", _FRACTION, self.file, key=self.key(name), found=self.values[name])
        return int(value)

    def money_unit(self, name: str = "unit") -> int:
        """Return the fen of the unit that money in this section is written in."""
        return UNITS[self.choice(name, tuple(UNITS))]

    def section(self, name: str, *, optional: bool = False) -> Section:
        found = self._get(name, {} if optional else None)
        if not isinstance(found, Mapping):
            self._wrong_type(name, "table", found)
        return Section(found, self.key(name), self.file)

    def sections(self, name: str, *, optional: bool = False, least: int = 0) -> tuple[Section, ...]:
        """Return the tables of an array, at least `least`, each with its place in the path, counted from 0."""
        found = self._get(name, () if optional else None)
        if not isinstance(found, Sequence) or isinstance(found, str):
            self._wrong_type(name, "tables", found)
        if len(found) < least:
            refuse("rules-missing", _MISSING, self.file, key=self.key(f"{name}[{len(found)}]"))
        return tuple(self._numbered(name, found))

    def _numbered(self, name: str, found: Sequence[object]) -> Iterator[Section]:
        for position, one in enumerate(found):
            if not isinstance(one, Mapping):
                self._wrong_type(f"{name}[{position}]", "table", one)
            yield Section(one, f"{self.key(name)}[{position}]", self.file)

    def _get(self, name: str, default: object) -> object:
        found = self.values.get(name, default)
        if found is None:
            refuse("rules-missing", _MISSING, self.file, key=self.key(name))
        return found

    def _typed(self, name: str, kind: type[T], expected: str, default: T | None) -> T:
        found = self._get(name, default)
        if not isinstance(found, kind):
            self._wrong_type(name, expected, found)
        return found

    def _wrong_type(self, name: str, expected: str, found: object) -> NoReturn:
        refuse("rules-wrong-type", _WRONG_TYPE[expected], self.file, key=self.key(name), found=found)


def unique(sections: Sequence[Section], name: str, code: Callable[[Section], str]) -> None:
    """Refuse two tables of one list that carry the same code."""
    seen: set[str] = set()
    for section in sections:
        found = code(section)
        if found in seen:
            section.refuse_repeat(name, found)
        seen.add(found)
