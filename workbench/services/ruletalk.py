"""Says in words everything that a rule file says, and what differs between two of them.

It walks through whatever the file holds, so that a key somebody adds to the format is shown too, at worst by its code.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from workbench.domain.interactions import CHANNELS, RESULTS
from workbench.domain.money import FEN_PER_WAN, FEN_PER_YUAN, UNITS
from workbench.domain.obligations import KIND_NAMES
from workbench.domain.rulewords import KEY_WORDS, VALUE_WORDS
from workbench.domain.standards import SUSPENSIONS
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.texts import Texts

_CONTEXT = "RuleBook"
_GLANCE = QT_TRANSLATE_NOOP("RuleBook", "At a glance")
_YES = QT_TRANSLATE_NOOP("RuleBook", "yes")
_NO = QT_TRANSLATE_NOOP("RuleBook", "no")
_COMMA = QT_TRANSLATE_NOOP("RuleBook", ", ")
_NOTHING = QT_TRANSLATE_NOOP("RuleBook", "nothing")
_PERCENT = QT_TRANSLATE_NOOP("RuleBook", "{percent} %")
_DAYS_TEXT = QT_TRANSLATE_NOOP("RuleBook", "{count} days")
_POINTS = QT_TRANSLATE_NOOP("RuleBook", "{amount} points")
_MONEY = QT_TRANSLATE_NOOP("RuleBook", "CNY {amount_yuan}")
_SAID = QT_TRANSLATE_NOOP("RuleBook", "{name}: {value}")
_FROM = QT_TRANSLATE_NOOP("RuleBook", "from {low}")
_RANGE = QT_TRANSLATE_NOOP("RuleBook", "from {low} to below {high}")
_JOINED = QT_TRANSLATE_NOOP("RuleBook", "{first}; {second}")
_IN_LANGUAGE = QT_TRANSLATE_NOOP("RuleBook", "{what} ({language})")
#: Keys that name a table rather than say something of it.
NAMES = ("type", "code", "name")
#: Keys of the head of a file, shown together.
HEAD = ("version", "effective", "bank", "sources", "note")
_AMOUNTS = frozenset({"low", "high", "at_least", "outflow", "caps"})
_DAYS = frozenset({"lead", "tail", "risk_lead", "appointment_tail"})
_LANGUAGES = {"zh_CN": "中文", "en": "English"}
#: Texts that stand as they are in the file.
_PLAIN = frozenset({"code", "sources", "version", "note", "words", "products"})

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Leaf:
    """One thing that a rule file says.

    Attributes:
        path: the keys and places that lead to it in the parsed file.
        key: the same with codes for places, which stay when tables are added: `tiers.gold.low`.
        way: what leads to it, in words: chapter, table.
        name, said: what it is called and what it says, in words; `value` as the file has it.
    """

    path: Path
    key: str
    way: tuple[str, ...]
    name: str
    said: str
    value: Any


@dataclass(frozen=True, slots=True)
class Chapter:
    """One part of a rule file in words: (name, what is said of it)."""

    key: str
    title: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that two versions say differently, in words; None where a version does not say it."""

    key: str
    what: str
    old: str | None
    new: str | None


class RuleTalk:
    """Speaks of one parsed rule file in one language."""

    def __init__(
        self, values: Mapping[str, Any], texts: Texts, occasions: Mapping[str, Mapping[str, str]] | None = None
    ) -> None:
        """Take a parsed rule file; `occasions` names the calendar's occasions by code."""
        self._values, self._texts = values, texts
        self._names: dict[str, Mapping[str, str]] = dict(occasions or {})
        for part in ("tiers", "bands"):
            for one in _tables(values.get(part)):
                if isinstance(one.get("name"), Mapping):
                    self._names[str(one.get("code"))] = one["name"]
        elements = _tables(_table(values.get("profile")).get("elements"))
        named = [one for one in elements if isinstance(one.get("name"), dict)]
        self._elements = {str(one.get(key)): one["name"] for key in ("code", "source") for one in named}
        self._unit = str(_table(values.get("measure")).get("unit", ""))

    @property
    def language(self) -> str:
        """Return the language it speaks."""
        return self._texts.language

    # -- whole files

    def chapters(self) -> list[Chapter]:
        """Return everything that the file says, chapter by chapter."""
        head = [(self.word(key), self.value(key, self._values[key])) for key in HEAD if key in self._values]
        found = [Chapter("", self._tr(_GLANCE), tuple(head))]
        for key, value in self._values.items():
            if key not in (*HEAD, *NAMES):
                found.append(Chapter(key, self.word(key), tuple(self._lines(key, value))))
        return [chapter for chapter in found if chapter.lines]

    def leaves(self) -> list[Leaf]:
        """Return everything that the file says, one thing each, in the order of the file."""
        return list(self._leaves(self._values, (), (), (), self._unit))

    def _lines(self, key: str, value: Any) -> Iterator[tuple[str, str]]:
        if isinstance(value, Mapping) and not _is_name(value):
            unit = str(value.get("unit", self._unit))
            for name, part in value.items():
                if _is_tables(part):
                    yield from ((self._title(one, name), self._sentence(one, unit)) for one in part)
                elif name not in ("unit", "type", "code"):
                    yield self.word(name), self.value(name, part, unit)
        elif _is_tables(value):
            yield from ((self._title(one, key), self._sentence(one, self._unit)) for one in value)
        else:
            yield self.word(key), self.value(key, value)

    def _leaves(
        self, table: Mapping[str, Any], path: Path, codes: tuple[str, ...], way: tuple[str, ...], unit: str
    ) -> Iterator[Leaf]:
        unit = str(table.get("unit", unit))
        for key, value in table.items():
            here, word = (*path, key), self.word(key)
            if _is_tables(value):
                for place, one in enumerate(value):
                    code = str(one.get("code", place))
                    inner = (*way, word, self._title(one, f"{word} {place + 1}"))
                    yield from self._leaves(one, (*here, place), (*codes, key, code), inner, unit)
            elif isinstance(value, Mapping) and not _is_name(value):
                yield from self._leaves(value, here, (*codes, key), (*way, word), unit)
            elif isinstance(value, Mapping):
                for language, said in value.items():
                    name = self._tr(_IN_LANGUAGE, what=word, language=_LANGUAGES[language])
                    yield Leaf((*here, language), ".".join((*codes, key, language)), way, name, said, said)
            else:
                yield Leaf(here, ".".join((*codes, key)), way, word, self.value(key, value, unit), value)

    # -- single things

    def word(self, key: str) -> str:
        """Return what a key is called."""
        if key in KEY_WORDS:
            return self._tr(KEY_WORDS[key])
        return self._texts.named(self._names[key]) if key in self._names else key.replace("_", " ")

    def value(self, key: str, value: Any, unit: str | None = None) -> str:
        """Return what a value says; amounts are in `unit`."""
        if isinstance(value, bool):
            return self._tr(_YES) if value else self._tr(_NO)
        if isinstance(value, Mapping):
            return self._texts.named(value) if _is_name(value) else self._table(value, unit or self._unit)
        if isinstance(value, list):
            return self._tr(_COMMA).join(self.value(key, one, unit) for one in value) or self._tr(_NOTHING)
        if isinstance(value, date):
            return value.isoformat()
        if isinstance(value, int | float):
            return self._number(key, value, self._unit if unit is None else unit)
        return self._code(key, str(value))

    def _number(self, key: str, value: float, unit: str) -> str:
        said = f"{value:,}"
        if key in _AMOUNTS:
            return self._amount(value, unit)
        if key == "percent" or key.endswith("_percent"):
            return self._tr(_PERCENT, percent=said)
        if key in _DAYS or key.endswith("_days"):
            return self._tr(_DAYS_TEXT, count=said)
        return said

    def _amount(self, value: float, unit: str) -> str:
        if unit == "point":
            return self._tr(_POINTS, amount=f"{value:,}")
        if unit not in UNITS:
            return f"{value:,}"
        fen = Decimal(str(value)) * UNITS[unit]
        return self._tr(
            _MONEY,
            amount_yuan=f"{(fen / FEN_PER_YUAN).normalize():,f}",
            amount_wan=f"{(fen / FEN_PER_WAN).normalize():,f}",
        )

    def _code(self, key: str, code: str) -> str:
        if key in _PLAIN:
            return code
        if key in ("source", "filing") and code in self._elements:
            return self._texts.named(self._elements[code])
        if key in (*SUSPENSIONS, "kind") and code in KIND_NAMES:
            return self._texts.tr("Obligations", KIND_NAMES[code])
        for context, names in (("Channels", CHANNELS), ("Results", RESULTS)):
            if key in ("channels", "ignored_results") and code in names:
                return self._texts.tr(context, names[code])
        if code in self._names:
            return self._texts.named(self._names[code])
        if code in VALUE_WORDS:
            return self._tr(VALUE_WORDS[code])
        return self._texts.tr("Obligations", KIND_NAMES[code]) if code in KIND_NAMES else code

    # -- sentences

    def _title(self, table: Mapping[str, Any], otherwise: str) -> str:
        name = table.get("name")
        if isinstance(name, Mapping):
            return self._texts.named(name)
        return str(table.get("code", "")) or self.word(otherwise)

    def _sentence(self, table: Mapping[str, Any], unit: str) -> str:
        """Return everything that a table says besides its name."""
        unit, parts = str(table.get("unit", unit)), list[str]()
        below: list[str] = []
        if "low" in table:
            parts.append(self._range(table, unit))
        if "metric" in table:
            less = [f"− {self._code('metric', one)}" for one in table.get("less", ())]
            parts.append(self._tr(_COMMA).join([self._code("metric", str(table["metric"])), *less]))
        if "window" in table:
            parts.append(self._code("window", str(table["window"])))
        for key, value in table.items():
            if _is_tables(value):
                below += [self._way(key, one, unit) for one in value]
            elif key not in ("low", "high", "metric", "window", "less", "unit", *NAMES):
                said = self._tr(_SAID, name=self.word(key), value=self.value(key, value, unit))
                (below if key == "evidence" else parts).append(said)
        return "\n".join(part for part in (self._joined(parts), *below) if part)

    def _way(self, key: str, table: Mapping[str, Any], unit: str) -> str:
        first, *more = self._sentence(table, unit).split("\n")
        if more:
            first = "".join(f"\n– {line}" for line in (first, *more))
        said = self._tr(_SAID, name=self._title(table, key), value=first)
        return self._tr(_SAID, name=self.word(key), value=said)

    def _range(self, table: Mapping[str, Any], unit: str) -> str:
        low = self.value("low", table["low"], unit)
        if "high" not in table:
            return self._tr(_FROM, low=low)
        return self._tr(_RANGE, low=low, high=self.value("high", table["high"], unit))

    def _table(self, table: Mapping[str, Any], unit: str) -> str:
        parts = [
            self._tr(_SAID, name=self.word(key), value=self.value(key, value, unit))
            for key, value in table.items()
            if key != "unit"
        ]
        numbers = all(isinstance(value, int) and not isinstance(value, bool) for value in table.values())
        return (self._tr(_COMMA).join(parts) if numbers else self._joined(parts)) or self._tr(_NOTHING)

    def _joined(self, parts: Sequence[str]) -> str:
        if not parts:
            return ""
        said = parts[0]
        for part in parts[1:]:
            said = self._tr(_JOINED, first=said, second=part)
        return said

    def _tr(self, text: str, **values: object) -> str:
        return self._texts.tr(_CONTEXT, text, **values)


def differences(old: RuleTalk, new: RuleTalk) -> list[Difference]:
    """Return what two versions say differently, in the order of the new one; then what only the old one says."""
    before, after = ({leaf.key: leaf for leaf in one.leaves()} for one in (old, new))
    found = []
    for key, leaf in after.items():
        earlier = before.get(key)
        if earlier is None or earlier.value != leaf.value or earlier.said != leaf.said:
            found.append(Difference(key, _what(leaf), earlier.said if earlier else None, leaf.said))
    gone = [leaf for key, leaf in before.items() if key not in after]
    found += [Difference(leaf.key, _what(leaf), leaf.said, None) for leaf in gone]
    return _in_one_language(found, new.language)


def _in_one_language(found: Sequence[Difference], language: str) -> list[Difference]:
    """Return differences without names in another language where the name in this one differs as well."""
    keys = {one.key for one in found}
    return [
        one
        for one in found
        if (ending := one.key.rpartition(".")[2]) not in _LANGUAGES
        or ending == language
        or f"{one.key.rpartition('.')[0]}.{language}" not in keys
    ]


def _what(leaf: Leaf) -> str:
    return " › ".join((*leaf.way, leaf.name))


def _is_name(value: Any) -> bool:
    return isinstance(value, Mapping) and bool(value) and set(value) <= set(_LANGUAGES)


def _is_tables(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(one, Mapping) for one in value)


def _tables(value: Any) -> list[Mapping[str, Any]]:
    return list(value) if _is_tables(value) else []


def _table(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}
