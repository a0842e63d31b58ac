"""Client search as typed: a text for each kind of fact, held in memory, searched with `str.find`.

Chinese names have two or three characters, so an index of trigrams cannot find them; a plain scan of narrow texts
can, for one character too (`performance.md`, finding 3). Notes are not held here, see `db.queries.notes`.
"""

from __future__ import annotations

import math
import re
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Literal, NamedTuple

from workbench.domain.courtesy import in_steps
from workbench.domain.spelling import possible_initials, spells, split_reading

Where = Literal["name", "number", "word"]

_END = "\n"
#: Stands before and behind every word, so that whole words and beginnings can be preferred to middles.
_WORD = " "
#: Parts the sections of a text: what kind of number or word it is.
SECTION = "\t"
#: Marks a word of the query that asks for a tag alone.
TAG = "#"
_RUNS = re.compile(r"[^\x00-\x7f]+|[a-z]+|[^a-z\x80-\U0010ffff]+")
#: What numbers are made of: the last sign of an identity number may be an x.
_NUMBER = re.compile("[0-9]*x?")
#: A number as it is spoken, in groups: 138-0013-8000.
_GROUPED = re.compile(r"[0-9]+(?:-[0-9]+)+")
#: Landlines stand with a hyphen behind an area code of three or four digits, which people type or leave out.
_AREAS, _LANDLINE = (3, 4), 5
#: Full identity numbers are found by the digits at their end that are kept.
ID_TAIL = 8
_ID_LENGTHS = (15, 18)
#: How often a word stands somewhere is guessed from so many pieces of so many characters.
_PIECES, _PIECE = 8, 4096
_LETTERS, _DIGITS = re.compile("[a-wyz]"), re.compile("[0-9]")
#: Full-width letters, digits and signs, as an input method for Chinese writes them, and the dots within names.
_WIDE = re.compile("[\uff01-\uff5eüǖǘǚǜ]")
_PLAIN = (
    {0xFEE0 + code: code for code in range(0x21, 0x7F)}
    | dict.fromkeys(map(ord, "•・．‧∙"), "·")
    # Readings are kept with v for ü.
    | dict.fromkeys(map(ord, "üÜǖǘǚǜ"), "v")
)
#: Characters looked through in one go.
_LOOK = 1 << 16
#: More rows than this are yielded as somebody asks for them, not looked up beforehand.
_DENSE = 500
#: So many rows that hold one word are looked at for the other words in one go.
_BATCH = 256
#: Fewer rows than this are looked at one by one where a word may be spelled in parts.
_FEW = 3000


class SearchRow(NamedTuple):
    """What a search may find of one client; words are separated by blanks, sections by `SECTION`.

    Attributes:
        names: the name; behind it other names of the client.
        full, initials: the readings, and the initials of each in the same order.
        numbers: client numbers; phones; the end of the identity number.
        words: employer; job; tags; everything else that is one word.
    """

    client: bytes
    names: str
    full: str
    initials: str
    numbers: str = ""
    words: str = ""


class Found(NamedTuple):
    """Where a client was found: in which text, in which section of it, and the words that fit."""

    where: Where
    section: int
    text: str


class _Blob:
    """One text of all clients, a line each.

    Attributes:
        letters, digits: whether any stand in it at all; most texts lack one of them and need not be looked through.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self.ends = array("L")
        lines = []
        position = 0
        for text in in_steps(texts):
            line = f"{_WORD}{text.lower().replace(SECTION, _BETWEEN)}{_WORD}{_END}"
            position += len(line)
            self.ends.append(position)
            lines.append(line)
        self.text = "".join(lines)
        if _any_of(_WIDE, self.text):
            self.text = self.text.translate(_PLAIN)
        self.letters = _any_of(_LETTERS, self.text)
        self.digits = _any_of(_DIGITS, self.text)
        step = max(1, len(self.text) // _PIECES)
        self._samples = range(0, len(self.text), step)

    def line(self, row: int) -> str:
        """Return the line of a row without its end."""
        return self.text[self.ends[row - 1] if row else 0 : self.ends[row] - 1]

    def may_hold(self, word: str) -> bool:
        """Tell whether a look through the text can find a word at all."""
        if word.isascii() and word.isalnum():
            return (self.letters or _NUMBER.fullmatch(word) is not None) and (self.digits or word.isalpha())
        return True

    def scan(self, needle: str) -> Iterator[int]:
        """Yield the rows that hold `needle`, rising, as far as somebody asks."""
        text, ends = self.text, self.ends
        start = text.find(needle)
        while start >= 0:
            row = bisect_right(ends, start)
            yield row
            start = text.find(needle, ends[row])

    def ranked(self, word: str) -> tuple[Iterable[int], Iterable[int], Iterable[int]]:
        """Return the rows where a word stands whole, at the beginning of a word, and anywhere."""
        whole, beginning = f"{_WORD}{word}{_WORD}", _WORD + word
        if self.guess(word) > _DENSE:
            return self.scan(whole), self.scan(beginning), self.scan(word)
        rows = list(self.scan(word))
        begun = self.keep(rows, beginning)
        return self.keep(begun, whole), begun, rows

    def keep(self, rows: Sequence[int], needle: str) -> list[int]:
        """Return those of some rows that hold `needle`, in their order."""
        find, ends = self.text.find, self.ends
        return [row for row in rows if find(needle, ends[row - 1] if row else 0, ends[row]) >= 0]

    def guess(self, needle: str) -> int:
        """Guess how many rows hold `needle`."""
        if len(self.text) < _PIECES * _PIECE:
            return self.text.count(needle)
        seen = sum(self.text.count(needle, start, start + _PIECE) for start in self._samples)
        return seen * len(self.text) // (_PIECES * _PIECE)


def _any_of(signs: re.Pattern[str], text: str) -> bool:
    """Look through a text piece by piece: a look through all of it would keep the interpreter."""
    return any(signs.search(text, start, start + _LOOK) for start in range(0, len(text), _LOOK))


_BETWEEN = f"{_WORD}{SECTION}{_WORD}"


class SearchIndex:
    """Finds clients by name, reading, number or word, names first, in the order of the rows given."""

    def __init__(self, rows: Iterable[SearchRow] = ()) -> None:
        listed = list(rows)
        self._clients = [row.client for row in listed]
        self._names = _Blob(row.names for row in listed)
        self._full = _Blob(row.full for row in listed)
        self._initials = _Blob(row.initials for row in listed)
        self._numbers = _Blob(row.numbers for row in listed)
        self._words = _Blob(row.words for row in listed)
        #: Every row of initials once: what stands nowhere here need not be looked for.
        self._spelt = _WORD.join({word for row in listed for word in row.initials.split()})
        self._places: dict[bytes, int] = {}

    def __len__(self) -> int:
        return len(self._clients)

    def find(self, query: str, limit: int = 1000) -> list[bytes]:
        """Return the ids of at most `limit` clients; every word of the query must be found.

        A word that begins with # asks for the tag behind it.
        """
        return [self._clients[row] for row in self.rows(query, limit)]

    def rows(self, query: str, limit: int = 1000) -> list[int]:
        """Return the positions of at most `limit` clients, as `find`."""
        words = _words_of(query)
        if not words:
            return []
        return list(islice(in_steps(self._one(words[0])), limit)) if len(words) == 1 else self._all(words, limit)

    def holds(self, client: bytes, words: Sequence[str]) -> bool:
        """Tell whether a client is found by each of these words."""
        row = self._place(client)
        return row is not None and all(self._keep([row], word.lower()) for word in words)

    def found(self, client: bytes, query: str) -> Found | None:
        """Return where a client was found by the words that names do not hold; None when the name says it all."""
        row = self._place(client)
        for word in _words_of(query) if row is not None else ():
            assert row is not None, "asked for a client that is here"
            if not word.startswith(TAG) and self._in_name([row], word):
                continue
            texts: tuple[tuple[Where, _Blob], ...] = (("number", self._numbers), ("word", self._words))
            for where, blob in texts:
                for plain in _also(word):
                    found = _section(blob.line(row), plain)
                    if found is not None:
                        return Found(where, *found)
        return None

    # One word.

    def _one(self, word: str) -> Iterator[int]:
        """Yield the rows that hold a word, the best first, each once."""
        seen: set[int] = set()
        for rows in self._ranked(word):
            for row in rows:
                if row not in seen:
                    seen.add(row)
                    yield row

    def _ranked(self, word: str) -> Iterator[Iterable[int]]:
        """Yield rows by rank: whole names, their beginnings, their middles, spelled in parts; numbers; words."""
        names = [blob.ranked(word) for blob in self._name_texts(word)]
        for rank in range(3):
            yield from (rows[rank] for rows in names)
        yield self._spelled(word)
        for plain in _also(word):
            for blob in self._other_texts(plain):
                _whole, begun, rows = blob.ranked(plain)
                yield from (begun, rows)

    def _name_texts(self, word: str) -> Sequence[_Blob]:
        if word.startswith(TAG):
            return ()
        blobs = (self._initials, self._full, self._names) if word.isascii() and word.isalnum() else (self._names,)
        return [blob for blob in blobs if blob.may_hold(word)]

    def _other_texts(self, word: str) -> Sequence[_Blob]:
        return [blob for blob in (self._numbers, self._words) if blob.may_hold(word)]

    # Letters that spell syllables in parts, alone or beside Hanzi.

    def _spelled(self, word: str) -> Iterator[int]:
        for initials, hanzi in _spellings(word):
            if initials not in self._spelt:
                continue
            rows: Iterable[int] = self._initials.scan(initials)
            if hanzi:
                rows = self._initials.keep(list(self._names.scan(hanzi)), initials)
            yield from (row for row in rows if self._spells(row, word))

    def _spells(self, row: int, word: str) -> bool:
        """Tell whether a word spells one of the readings of a row."""
        name = self._names.line(row).partition(SECTION)[0]
        characters = [sign for sign in name if sign.isalnum()] if not word.isascii() else []
        for full, initials in zip(self._full.line(row).split(), self._initials.line(row).split(), strict=False):
            if characters and len(characters) != len(initials):
                continue
            if any(spells(word, one, characters) for one in split_reading(full, initials)):
                return True
        return False

    # Several words.

    def _all(self, words: Sequence[str], limit: int) -> list[int]:
        """Return the rows that hold every word, those that fit the first word best before others."""
        guessed = {word: self._guess(word) + 1 for word in words}
        rarest = min(guessed, key=guessed.__getitem__)
        first, others = words[0], [word for word in guessed if word != words[0]]
        # So many rows of the first word have to be looked at until enough hold the others too.
        expected = limit / math.prod(min(1, guessed[word] / len(self)) for word in others) if len(self) else 0
        if expected < guessed[rarest]:
            return self._first_of(self._one(first), others, limit)
        rows = self._every(rarest)
        for word in sorted(guessed, key=guessed.__getitem__):
            if word != rarest and rows:
                rows = self._keep(rows, word)
        return self._by_rank(rows, first, limit)

    def _first_of(self, rows: Iterator[int], words: Sequence[str], limit: int) -> list[int]:
        """Return the first rows that hold these words, without looking at more than needed."""
        found: list[int] = []
        while len(found) < limit and (batch := list(islice(rows, _BATCH))):
            for word in words:
                batch = self._keep(batch, word)
            found += batch
        return found[:limit]

    def _guess(self, word: str) -> int:
        return sum(blob.guess(plain) for plain in _also(word) for blob in self._texts(plain))

    def _texts(self, word: str) -> Sequence[_Blob]:
        return (*self._name_texts(word), *self._other_texts(word))

    def _every(self, word: str) -> list[int]:
        """Return all rows that hold a word, in rising order."""
        found: set[int] = set()
        for plain in _also(word):
            for blob in self._texts(plain):
                found.update(blob.scan(plain))
        if len(found) < _FEW:
            found.update(self._spelled(word))
        return sorted(found)

    def _keep(self, rows: list[int], word: str) -> list[int]:
        """Return those of some rows that hold a word, in their order."""
        kept: set[int] = set()
        left = rows
        for plain in _also(word):
            for blob in self._texts(plain):
                if left and (fit := blob.keep(left, plain)):
                    kept.update(fit)
                    left = [row for row in left if row not in kept]
        if left and (pairs := _spellings(word)):
            likely = {
                row
                for initials, _hanzi in pairs
                if initials in self._spelt
                for row in self._initials.keep(left, initials)
            }
            kept.update(row for row in likely if self._spells(row, word))
        return [row for row in rows if row in kept] if left else rows

    def _in_name(self, rows: list[int], word: str) -> bool:
        return any(blob.keep(rows, word) for blob in self._name_texts(word)) or (
            bool(_spellings(word)) and self._spells(rows[0], word)
        )

    def _by_rank(self, rows: list[int], word: str, limit: int) -> list[int]:
        """Return the first rows, those first in whose name the word stands: whole, at its beginning, inside."""
        ranked: dict[int, None] = {}
        left = rows
        for needle in (f"{_WORD}{word}{_WORD}", _WORD + word, word):
            for blob in self._name_texts(word):
                if left and len(ranked) < limit:
                    ranked.update(dict.fromkeys(blob.keep(left, needle)))
                    left = [row for row in left if row not in ranked]
        return [*ranked, *left][:limit]

    def _place(self, client: bytes) -> int | None:
        if not self._places:
            self._places = {one: row for row, one in enumerate(self._clients)}
        return self._places.get(client)


def _words_of(query: str) -> list[str]:
    return query.translate(_PLAIN).lower().split()


def _also(word: str) -> tuple[str, ...]:
    """Return what a word is looked up as outside of names.

    A tag by its beginning, an identity number by its end, a phone with and without hyphens.
    """
    if word.startswith(TAG):
        return (_WORD + word,)
    if len(word) in _ID_LENGTHS and word[:-1].isdigit():
        return (word, word[-ID_TAIL:])
    if _GROUPED.fullmatch(word):
        return (word, word.replace("-", ""))
    if word.isdigit() and word[0] == "0" and len(word) >= _LANDLINE:
        return (word, *(f"{word[:area]}-{word[area:]}" for area in _AREAS))
    return (word,)


def _spellings(word: str) -> list[tuple[str, str]]:
    """Return (initials, Hanzi) of a word with letters: both must stand in a row for the word to spell it."""
    runs = _RUNS.findall(word)
    letters = [run for run in runs if run.isascii()]
    if not letters or not all(run.isalpha() and run.islower() for run in letters):
        return []
    hanzi = max((run for run in runs if not run.isascii()), key=len, default="")
    if len(runs) > 1 and not hanzi:
        return []
    longest = max(letters, key=len)
    return [(initials, hanzi) for initials in possible_initials(longest, alone=not hanzi)]


def _section(line: str, word: str) -> tuple[int, str] | None:
    """Return the number of the section that holds a word, and the blank-separated part that fits."""
    for number, section in enumerate(line.split(SECTION)):
        if word.strip() in section:
            part = next((part for part in section.split() if word.strip() in part), section.strip())
            return number, part
    return None
