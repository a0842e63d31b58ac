"""The wording check (X1, X2, X5, X7, X10, X12, advertising law): what a text to a client may or should not say."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from workbench.domain.reasons import Names
from workbench.domain.rulefile import Section, refuse
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.domain.wordpattern import (
    BadPatternError,
    context_regexes,
    english_regex,
    literal,
    spaced,
    word_regex,
)
from workbench.domain.wordsight import Sight, View, folded, look

#: From the gravest to the lightest: may not be said, should not be said, could be said better.
SEVERITIES = ("block", "warn", "hint")
SEVERITY_NAMES: Mapping[str, str] = {
    "block": QT_TRANSLATE_NOOP("WordCheck", "forbidden"),
    "warn": QT_TRANSLATE_NOOP("WordCheck", "careful"),
    "hint": QT_TRANSLATE_NOOP("WordCheck", "hint"),
}
_BAD_PATTERN = QT_TRANSLATE_NOOP("Problems", "In the word list {key} cannot be read: {found}.")
_NO_RULE = QT_TRANSLATE_NOOP("Problems", "In the word list {key} is {found}, which no table [rules.…] describes.")
_NO_GROUP = QT_TRANSLATE_NOOP("Problems", "In the word list {key} names {found}, which [groups] does not have.")
#: Signs before a word that a context may need; the longest gap and what stands before it.
_REACH = 40
_SPECIAL = re.compile(r"[*#()|?<>^$]")


@dataclass(frozen=True, slots=True)
class Finding:
    """One word of a text that should be another one.

    Attributes:
        start: its first sign in the text, in code points.
        end: the place behind its last sign.
        word: the word of the list; what stands in the text where the list has a pattern.
        severity: one of `SEVERITIES`.
        rule: the code of the rule it comes from, such as `X1`.
        advice: what to do about it.
        replace: words that could stand there instead.
    """

    start: int
    end: int
    word: str
    severity: str
    rule: str
    advice: Names
    replace: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Context:
    """Surroundings that decide about a word: `severity` is empty where they make it harmless."""

    severity: str
    before: re.Pattern[str] | None
    after: re.Pattern[str] | None

    def fits(self, text: str, start: int, end: int) -> bool:
        """Tell whether the word at this place of a view stands in these surroundings."""
        if self.before is not None and not self.before.search(text, max(0, start - _REACH), start):
            return False
        return self.after is None or self.after.match(text, end) is not None


@dataclass(frozen=True, slots=True)
class Entry:
    """Words of the list that share a severity, contexts, a rule and advice.

    Attributes:
        han: finds the words in a tight view, None if there are none.
        latin: finds those that are written with spaces in a plain view.
        bare: finds them with marks of sentences between all their signs.
    """

    severity: str
    rule: str
    advice: Names
    replace: tuple[str, ...]
    contexts: tuple[Context, ...]
    words: frozenset[str]
    han: re.Pattern[str] | None
    latin: re.Pattern[str] | None
    bare: re.Pattern[str] | None

    def matches(self, sight: Sight) -> Iterator[tuple[View, int, int]]:
        """Yield where words of this entry stand, whatever is around them."""
        for finder, view in ((self.han, sight.tight), (self.latin, sight.plain)):
            if finder is not None:
                yield from ((view, *found.span()) for found in finder.finditer(view.text))
        if self.bare is not None:
            for found in self.bare.finditer(sight.bare.text):
                if _apart(sight.bare, *found.span()):
                    yield (sight.bare, *found.span())

    def judged(self, view: View, start: int, end: int) -> str:
        """Return the severity of a word at a place, empty where its surroundings make it harmless."""
        fitting = (one.severity for one in self.contexts if one.fits(view.text, start, end))
        return next(fitting, self.severity)


@dataclass(frozen=True, slots=True)
class WordList:
    """All words that are looked for.

    Attributes:
        rules: the name of each rule by its code: where it comes from.
    """

    entries: tuple[Entry, ...]
    rules: Mapping[str, Names]
    simple: Mapping[str, str]

    def check(self, text: str) -> tuple[Finding, ...]:
        """Return what a text should not say, by place; of words that overlap only the gravest and longest."""
        sight = look(text, self.simple)
        found: list[Finding] = []
        for entry in self.entries:
            for view, start, end in entry.matches(sight):
                if severity := entry.judged(view, start, end):
                    found.append(_finding(entry, severity, view, (start, end), text))
        return _apart_from_one_another(found)


def gravest(findings: Iterable[Finding]) -> str:
    """Return the gravest severity among findings, empty when there are none."""
    return min((one.severity for one in findings), key=SEVERITIES.index, default="")


def counted(findings: Iterable[Finding]) -> dict[str, int]:
    """Return how many findings of each severity there are, the gravest first, without those that are not there."""
    severities = [one.severity for one in findings]
    return {one: severities.count(one) for one in SEVERITIES if one in severities}


def replaced(text: str, finding: Finding, word: str) -> str:
    """Return a text with another word in the place of a finding."""
    return text[: finding.start] + word + text[finding.end :]


def _apart(view: View, start: int, end: int) -> bool:
    """Tell whether something stands between every two signs of a word in the original."""
    places = view.places[start:end]
    return all(after - before > 1 for before, after in pairwise(places))


def _finding(entry: Entry, severity: str, view: View, span: tuple[int, int], text: str) -> Finding:
    seen = view.text[slice(*span)]
    start, end = view.span(*span)
    word = seen if seen in entry.words else text[start:end]
    return Finding(start, end, word, severity, entry.rule, entry.advice, entry.replace)


def _apart_from_one_another(found: list[Finding]) -> tuple[Finding, ...]:
    """Return the findings by place; of those that overlap the gravest, and of these the longest."""
    kept: list[Finding] = []
    for one in sorted(found, key=lambda one: (SEVERITIES.index(one.severity), one.start - one.end, one.start)):
        place = bisect_left(kept, one.end, key=lambda other: other.start)
        # What is kept does not overlap: only the last one that begins before the end of this one can reach into it.
        if place == 0 or kept[place - 1].end <= one.start:
            kept.insert(place, one)
    return tuple(kept)


# Reading the files.


def read_signs(root: Section) -> Mapping[str, str]:
    """Return traditional sign → simplified one from the pairs of a file of signs."""
    root.only("traditional")
    pairs = [pair for line in root.texts("traditional") for pair in line.split()]
    for pair in pairs:
        if len(pair) != len("險险"):
            refuse("words-bad-pattern", _BAD_PATTERN, root.file, key=root.key("traditional"), found=pair)
    return {pair[0]: pair[1] for pair in pairs}


def read_rules(root: Section) -> dict[str, Names]:
    """Return the names of the rules that one file describes, by code."""
    rules = root.section("rules", optional=True)
    return {code: rules.names(code) for code in rules.values}


def read_entries(root: Section, rules: Mapping[str, Names], simple: Mapping[str, str]) -> tuple[Entry, ...]:
    """Return the entries of one word list.

    Raises:
        Problem: `rules-…` or `words-…` with the file and the path of what is wrong.
    """
    root.only("rules", "sets", "groups", "words")
    given = root.section("sets", optional=True)
    sets = {name: given.texts(name) for name in given.values}
    groups = root.section("groups", optional=True)
    fold = partial(folded, simple=simple)
    contexts = _Contexts(groups, sets, fold)
    return tuple(_read_entry(one, rules, sets, fold, contexts) for one in root.sections("words", optional=True))


@dataclass(frozen=True, slots=True)
class _Contexts:
    """Reads the surroundings of an entry; those of a group are named `@group`."""

    groups: Section
    sets: Mapping[str, Sequence[str]]
    fold: Callable[[str], str]

    def read(self, section: Section) -> tuple[Context, ...]:
        # What is denied is no promise; a promise stays one though its word could be harmless elsewhere.
        order = (("never", ""), ("block", "block"), ("warn", "warn"), ("unless", ""), ("hint", "hint"))
        return tuple(
            Context(severity, *self._regexes(section, name, pattern))
            for name, severity in order
            for pattern in self._patterns(section, name)
        )

    def _patterns(self, section: Section, name: str) -> Iterator[str]:
        for pattern in section.texts(name, ()):
            if not pattern.startswith("@"):
                yield pattern
            elif self.groups.has(pattern[1:]):
                yield from self.groups.texts(pattern[1:])
            else:
                refuse("words-no-group", _NO_GROUP, section.file, key=section.key(name), found=pattern)

    def _regexes(
        self, section: Section, name: str, pattern: str
    ) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
        try:
            return context_regexes(pattern, self.sets, self.fold)
        except BadPatternError:
            refuse("words-bad-pattern", _BAD_PATTERN, section.file, key=section.key(name), found=pattern)


def _read_entry(
    section: Section,
    rules: Mapping[str, Names],
    sets: Mapping[str, Sequence[str]],
    fold: Callable[[str], str],
    contexts: _Contexts,
) -> Entry:
    section.only("words", "severity", "rule", "advice", "replace", "never", "block", "warn", "unless", "hint")
    words, rule = section.texts("words"), section.text("rule")
    if not words:
        refuse("words-bad-pattern", _BAD_PATTERN, section.file, key=section.key("words"), found="[]")
    if rule not in rules:
        refuse("words-no-rule", _NO_RULE, section.file, key=section.key("rule"), found=rule)
    latin = [word for word in words if spaced(word)]
    han = [word for word in words if not spaced(word)]
    whole = [word for word in han if literal(word)]

    def compiled(make: Callable[..., str], patterns: Sequence[str]) -> re.Pattern[str] | None:
        if not patterns:
            return None
        try:
            return re.compile(make(patterns, sets, fold))
        except BadPatternError as error:
            refuse("words-bad-pattern", _BAD_PATTERN, section.file, key=section.key("words"), found=error)

    return Entry(
        severity=section.choice("severity", SEVERITIES),
        rule=rule,
        advice=section.names("advice"),
        replace=section.texts("replace", ()),
        contexts=contexts.read(section),
        words=frozenset(fold(word) for word in words if not _SPECIAL.search(word)),
        han=compiled(word_regex, han),
        latin=compiled(english_regex, latin),
        bare=compiled(word_regex, whole),
    )
