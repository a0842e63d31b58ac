"""How many strokes a character has, and names in the order of strokes (姓氏笔画); read only when somebody asks."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from workbench.readings.names import name_reader, surname_of
from workbench.settings import read_text, resource

_FILE = "readings/strokes.txt"
#: As in packaging/make_readings.py: a count is the character so many places behind this one.
_ZERO = 33
#: What is no ideograph stands behind those that are.
_LAST = "\uffff"
#: Names up to this length are parted without a look at what they are: nearly all.
_SHORT = 3


@cache
def _table() -> Mapping[int, str]:
    """Return the counts by the first code point of their line."""
    lines = (line for line in read_text(resource(_FILE)).splitlines() if line[0] != "#")
    return {int(start, 16): counts for start, counts in (line.split(" ", 1) for line in lines)}


def strokes(character: str) -> int:
    """Return the strokes of a character, 0 for what is no CJK unified ideograph."""
    code = ord(character)
    counts = _table().get(code & ~63)
    return ord(counts[code & 63]) - _ZERO if counts else 0


@cache
def _sign(character: str) -> str:
    """Return what a character is sorted by: its strokes, then its place in Unicode, which follows the radicals."""
    count = strokes(character)
    return f"{chr(count)}{character}" if count else f"{_LAST}{character}"


def stroke_key(name: str) -> str:
    """Return the text by which a name is sorted: strokes of the surname's characters, then of the given name.

    Clients of one surname stand together; of these the shorter names come first, as Chinese lists have it.
    """
    if len(name) <= _SHORT:
        head = 2 if len(name) > 2 and name[:2] in _compounds() else 1
    else:
        surname = surname_of(name)
        head = len(surname) if surname and name.startswith(surname) else 0
    length = chr(min(len(name) - head, 0xFF)) if head else ""
    return "".join(map(_sign, name[:head])) + length + "".join(map(_sign, name[head:]))


@cache
def _compounds() -> frozenset[str]:
    return name_reader().compounds
