"""Client search as typed: one text an alphabet, held in memory, searched with `str.find`.

Chinese names have two or three characters, so an index of trigrams cannot find them; a plain scan of narrow texts
can, for one character too (`performance.md`, finding 3).
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

_END = "\n"
#: Marks the start of a word, so that beginnings can be preferred to middles.
_WORD = " "


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

    def find(self, query: str, limit: int) -> list[int]:
        """Return positions of texts that hold `query`, beginnings of words first."""
        found = self._scan(_WORD + query, limit)
        if len(found) < limit:
            seen = set(found)
            found += [one for one in self._scan(query, limit) if one not in seen]
        return found[:limit]

    def _scan(self, query: str, limit: int) -> list[int]:
        found: list[int] = []
        start = self._text.find(query)
        while start >= 0 and len(found) < limit:
            row = bisect_right(self._ends, start)
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
        words = query.lower().split()
        if not words:
            return []
        hits = self._one(words[0], limit if len(words) == 1 else len(self._clients))
        for word in words[1:]:
            more = set(self._one(word, len(self._clients)))
            hits = [row for row in hits if row in more]
        return [self._clients[row] for row in hits[:limit]]

    def _one(self, word: str, limit: int) -> list[int]:
        if any(ord(character) >= 0x2E80 for character in word):
            return self._hanzi.find(word, limit)
        if word.isdigit():
            return self._digits.find(word, limit)
        return self._latin.find(word, limit) or self._hanzi.find(word, limit)
