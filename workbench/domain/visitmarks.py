"""The rows of a printed visit plan typed back, such as `12 v 3 30`: row 12, visited, interest 3, 30 minutes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class VisitCode:
    """What a letter says: the channel, "" for the one that was planned, and the result, "" where nobody went."""

    channel: str
    result: str


#: By letter; the Chinese characters mean the same.
VISIT_CODES: Mapping[str, VisitCode] = {
    "v": VisitCode("visit", "done"),
    "访": VisitCode("visit", "done"),
    "c": VisitCode("call", "connected"),
    "电": VisitCode("call", "connected"),
    "a": VisitCode("arrival", "done"),
    "到": VisitCode("arrival", "done"),
    "x": VisitCode("", "no-answer"),
    "未": VisitCode("", "no-answer"),
    "b": VisitCode("", "appointment"),
    "约": VisitCode("", "appointment"),
    "r": VisitCode("", "refused"),
    "拒": VisitCode("", "refused"),
    "-": VisitCode("", ""),
    "免": VisitCode("", ""),
}
_VISITED = "v"


@dataclass(frozen=True, slots=True)
class VisitMark:
    """What is said of one row; `interest` is 1 (none) to 5 (decided)."""

    code: VisitCode
    interest: int | None = None
    minutes: int | None = None
    note: str = ""


_LETTERS = "".join(VISIT_CODES).replace("-", "")
_ROWS = re.compile(rf"(?P<rows>\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*)(?P<code>[{_LETTERS}]|-(?!\d))?")
#: Entries stand on lines of their own, or with a semicolon between.
_BREAK = re.compile(r"[\n;；]+")
_DASHES = str.maketrans(dict.fromkeys("–—−~～〜至", "-") | {"，": ",", "、": ","})
#: More rows than a paper can have: a slip of the finger. Interest goes up to five; what is more is minutes.
_MOST, _KEENEST = 2_000, 5

_UNREADABLE = QT_TRANSLATE_NOOP("Problems", "“{text}” is no row of the visit plan.")
_UNREADABLE_HINT = QT_TRANSLATE_NOOP(
    "Problems", "Write row, letter, interest and minutes, such as 12 v 3 30; each row on a line or after a semicolon."
)
_TWICE = QT_TRANSLATE_NOOP("Problems", "Number {number} is named twice with different results.")


def parse_visits(text: str) -> dict[int, VisitMark]:
    """Return what is said of each row, in the order written.

    An entry is `ROWS [LETTER] [INTEREST] [MINUTES] [NOTE]`; rows alone, such as `3 5-8 12x`, say no more than results.

    Raises:
        Problem: `visits-unreadable`, an entry is not understood; `sheet-twice`, a row has two results.
    """
    found: dict[int, VisitMark] = {}
    for entry in (part.strip() for part in _BREAK.split(text)):
        for number, mark in _read(entry) if entry else ():
            if found.setdefault(number, mark) != mark:
                raise Problem("sheet-twice", _TWICE, values={"number": number})
    return found


def _read(entry: str) -> list[tuple[int, VisitMark]]:
    words = entry.split()
    first = _ROWS.fullmatch(_plain(words[0]))
    if first is None:
        raise _unreadable(entry)
    code, rest = first["code"], words[1:]
    if code is None and rest and _plain(rest[0]) in VISIT_CODES:
        code, rest = _plain(rest[0]), rest[1:]
    if code is None and rest:
        return [pair for word in words for pair in _alone(word, entry)]
    return [(number, _mark(code or _VISITED, rest)) for number in _numbers(first["rows"], entry)]


def _alone(word: str, entry: str) -> list[tuple[int, VisitMark]]:
    """Return the rows of a list of rows, each with nothing but its letter."""
    told = _ROWS.fullmatch(_plain(word))
    if told is None:
        raise _unreadable(entry)
    return [(number, _mark(told["code"] or _VISITED, [])) for number in _numbers(told["rows"], entry)]


def _mark(code: str, rest: list[str]) -> VisitMark:
    """Return what stands behind a row: interest, minutes, and the words after them."""
    left, interest, minutes = list(rest), None, None
    if left and (figure := _figure(left[0])) is not None and 1 <= figure <= _KEENEST:
        interest = figure
        left.pop(0)
    if left and (figure := _figure(left[0])) is not None:
        minutes = figure
        left.pop(0)
    return VisitMark(VISIT_CODES[code], interest, minutes, " ".join(left))


def _figure(word: str) -> int | None:
    plain = _plain(word)
    return int(plain) if plain.isascii() and plain.isdecimal() and len(plain) < 5 else None


def _numbers(rows: str, entry: str) -> list[int]:
    found: list[int] = []
    for part in rows.split(","):
        first, _, last = part.partition("-")
        begin, end = int(first), int(last or first)
        if not 0 < begin <= end <= _MOST:
            raise _unreadable(entry)
        found += range(begin, end + 1)
    return found


def _plain(word: str) -> str:
    return unicodedata.normalize("NFKC", word.translate(_DASHES)).lower()


def _unreadable(entry: str) -> Problem:
    return Problem("visits-unreadable", _UNREADABLE, _UNREADABLE_HINT, {"text": entry})
