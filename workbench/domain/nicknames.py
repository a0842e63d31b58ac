"""Finds what clients are called beside their names (王总, 李老师, 老张) within words, and stars it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from workbench.domain import masking


@dataclass(frozen=True, slots=True)
class NicknameWords:
    """The words of `greetings/nicknames.toml`.

    Attributes:
        after, before: what stands behind or before a surname.
        everyday: surnames that are words of everyday language as well.
        words: words that are no nickname although one stands in them.
    """

    after: tuple[str, ...]
    before: tuple[str, ...]
    everyday: frozenset[str]
    words: re.Pattern[str]

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> NicknameWords:
        """Read the parsed file."""
        # Every beginning is looked at: 对方 and 方向 both stand in 对方向.
        words = re.compile(f"(?=({_any(data['words'])}))")
        return cls(tuple(data["after"]), tuple(data["before"]), frozenset(data["everyday"]), words)


class Nicknames:
    """Nicknames of the people of a book."""

    def __init__(self, words: NicknameWords, surnames: Collection[str]) -> None:
        """Take the surnames as they are written."""
        self._words = words
        family = _any(surnames)
        called = f"(?:{_any(words.before)})(?P<young>{family})|(?P<old>{family})(?:{_any(words.after)})"
        self._pattern = re.compile(f"(?=(?P<whole>{called}))") if surnames else None

    def hide(self, text: str) -> str:
        """Return words with every nickname starred behind its first character: 王总 is 王*, 老张 is 老*."""
        signs = list(text)
        for first, last in self._found(text):
            signs[first:last] = masking.hide(text[first:last], 1, 0)
        return "".join(signs)

    def _found(self, text: str) -> Iterator[tuple[int, int]]:
        if self._pattern is None:
            return
        common = [found.span(1) for found in self._words.words.finditer(text)]
        for found in self._pattern.finditer(text):
            first, last = found.span("whole")
            surname = found["young"] or found["old"]
            if not any(self._is_word(span, first, last, surname) for span in common):
                yield first, last

    def _is_word(self, span: tuple[int, int], first: int, last: int, surname: str) -> bool:
        """Tell whether a common word is meant: it holds the nickname, or one of an everyday word runs into it."""
        begin, end = span
        if begin <= first and last <= end:
            return True
        overlaps = begin < last and first < end
        return surname in self._words.everyday and overlaps and (begin < first or end > last)


def _any(parts: Collection[str]) -> str:
    """Return a pattern of any of several texts, the longest first."""
    return "|".join(map(re.escape, sorted(set(parts), key=lambda part: (-len(part), part))))
