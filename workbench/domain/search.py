"""Client search as typed: one text an alphabet, held in memory, searched with `str.find`.

Chinese names have two or three characters, so an index of trigrams cannot find them; a plain scan of narrow texts
can, for one character too (`performance.md`, finding 3).
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

_END = "\n"
#: Marks the start of a word, so that beginnings can be preferred to middles.
_WORD = " "
#: From here on characters are Chinese: radicals, Han, and what belongs to them.
_HANZI = 0x2E80


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
        found = list(islice(self._scan(_WORD + query), limit))
        if len(found) < limit:
            seen = set(found)
            found += islice((row for row in self._scan(query) if row not in seen), limit - len(found))
        return found

    def among(self, query: str, accept: Callable[[int], bool]) -> list[int]:
        """Return every position whose text holds `query` and is accepted, beginnings of words first."""
        found = [row for row in self._scan(query) if accept(row)]
        return sorted(found, key=lambda row: not self.holds(row, _WORD + query))

    def holds(self, row: int, query: str) -> bool:
        """Tell whether the text at a position holds `query`."""
        return self._text.find(query, self._ends[row - 1] if row else 0, self._ends[row]) >= 0

    def count(self, query: str) -> int:
        """Return how often `query` stands in all texts."""
        return self._text.count(query)

    def _scan(self, query: str) -> Iterator[int]:
        start = self._text.find(query)
        while start >= 0:
            row = bisect_right(self._ends, start)
            yield row
            start = self._text.find(query, self._ends[row])


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
        rows = self._one(words[0], limit) if len(words) == 1 else self._all(words)[:limit]
        return [self._clients[row] for row in rows]

    def _one(self, word: str, limit: int) -> list[int]:
        for blob in self._blobs(word):
            found = blob.find(word, limit)
            if found:
                return found
        return []

    def _all(self, words: Sequence[str]) -> list[int]:
        """Return the rows that hold every word; the rarest is scanned for, the others where it stands."""
        counted = {word: sum(blob.count(word) for blob in self._blobs(word)) for word in words}
        rarest, *others = sorted(counted, key=counted.__getitem__)

        def accept(row: int) -> bool:
            return all(any(blob.holds(row, word) for blob in self._blobs(word)) for word in others)

        return next((found for blob in self._blobs(rarest) if (found := blob.among(rarest, accept))), [])

    def _blobs(self, word: str) -> Sequence[_Blob]:
        """Return where a word can stand, most likely first; Latin letters also stand in the names of firms."""
        if _is_hanzi(word):
            return (self._hanzi,)
        return (self._digits,) if word.isdigit() else (self._latin, self._hanzi)


def _is_hanzi(word: str) -> bool:
    return any(ord(character) >= _HANZI for character in word)
