"""Client search as typed: one text an alphabet, held in memory, searched with `str.find`.

Chinese names have two or three characters, so an index of trigrams cannot find them; a plain scan of narrow texts
can, for one character too (`performance.md`, finding 3).
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

_END = "\n"
#: Marks the start of a word, so that beginnings can be preferred to middles.
_WORD = " "
#: From here on characters are Chinese: radicals, Han, and what belongs to them.
_HANZI = 0x2E80

#: Tells of a position whether the other words stand there too.
Accept = Callable[[int], bool]


class SearchRow(NamedTuple):
    """What a search may find of one client; words are separated by blanks."""

    client: bytes
    hanzi: str
    latin: str
    digits: str


class _Blob:
    def __init__(self, texts: Sequence[str]) -> None:
        self._ends = array("L")
        position = 0
        for text in texts:
            position += len(text) + 2
            self._ends.append(position)
        self._text = "".join(f"{_WORD}{text}{_END}" for text in texts)

    def find(self, query: str, limit: int, accept: Accept | None = None) -> list[int]:
        """Return positions of texts that hold `query` and are accepted, beginnings of words first."""
        found = self._scan(_WORD + query, limit, accept)
        if len(found) < limit:
            seen = set(found)
            found += [one for one in self._scan(query, limit, accept) if one not in seen]
        return found[:limit]

    def holds(self, row: int, query: str) -> bool:
        """Tell whether the text at a position holds `query`."""
        return self._text.find(query, self._ends[row - 1] if row else 0, self._ends[row]) >= 0

    def _scan(self, query: str, limit: int, accept: Accept | None) -> list[int]:
        found: list[int] = []
        start = self._text.find(query)
        while start >= 0 and len(found) < limit:
            row = bisect_right(self._ends, start)
            if accept is None or accept(row):
                found.append(row)
            start = self._text.find(query, self._ends[row])
        return found


class SearchIndex:
    """Finds clients by Hanzi, reading, initials, number or phone fragment, in the order of the rows given."""

    def __init__(self, rows: Iterable[SearchRow] = ()) -> None:
        listed = list(rows)
        self._clients = [row.client for row in listed]
        self._hanzi = _Blob([row.hanzi.lower() for row in listed])
        self._latin = _Blob([row.latin.lower() for row in listed])
        self._digits = _Blob([row.digits for row in listed])

    def __len__(self) -> int:
        return len(self._clients)

    def find(self, query: str, limit: int = 1000) -> list[bytes]:
        """Return the ids of at most `limit` clients; every word of the query must be found."""
        # The longest word is the rarest as a rule; the others are looked for where it stands.
        words = sorted(query.lower().split(), key=len, reverse=True)
        if not words:
            return []
        others = words[1:]
        accept = (lambda row: all(self._holds(row, word) for word in others)) if others else None
        return [self._clients[row] for row in self._one(words[0], limit, accept)]

    def _one(self, word: str, limit: int, accept: Accept | None) -> list[int]:
        if _is_hanzi(word):
            return self._hanzi.find(word, limit, accept)
        if word.isdigit():
            return self._digits.find(word, limit, accept)
        return self._latin.find(word, limit, accept) or self._hanzi.find(word, limit, accept)

    def _holds(self, row: int, word: str) -> bool:
        if _is_hanzi(word):
            return self._hanzi.holds(row, word)
        if word.isdigit():
            return self._digits.holds(row, word)
        return self._latin.holds(row, word) or self._hanzi.holds(row, word)


def _is_hanzi(word: str) -> bool:
    return any(ord(character) >= _HANZI for character in word)
