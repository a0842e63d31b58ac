"""Whether letters as people type them spell a name: each syllable in full, by its beginning, or by its first letter."""

from __future__ import annotations

import re
from collections.abc import Sequence

#: What can begin a word of pinyin: an initial, some vowels, an ending; all of it may be missing but not the first.
_PIECE = re.compile(r"(?:zh|ch|sh|[bcdfghjklmnpqrstwxyz])?[aeiouv]{0,3}(?:ng|n|r)?")
_VOWELS = frozenset("aeiouv")
#: No syllable begins with one of these.
_INSIDE = frozenset("iuv")
#: So many ways to part what was typed are looked at.
_MOST = 32


def possible_initials(typed: str, *, alone: bool = True) -> list[str]:
    """Return the first letters of the syllables that `typed` may mean: dingrc → drc.

    Args:
        alone: nothing stands beside it, so that what a plain look finds in a reading or its initials is left out:
            syllables that are all whole, and letters that all begin one.
    """
    found: dict[str, bool] = {}
    _part(typed, "", found, short=False)
    return [initials for initials, short in found.items() if not alone or (short and initials != typed)]


def _part(rest: str, initials: str, found: dict[str, bool], *, short: bool) -> None:
    """Note the initials of each way to part `rest`; `short`: a syllable before it was cut to what it begins with."""
    longest = _PIECE.match(rest)
    if rest[0] in _INSIDE or longest is None or len(found) >= _MOST:
        return
    for length in range(max(longest.end(), 1), 0, -1):
        piece = rest[:length]
        if not _PIECE.fullmatch(piece):
            continue
        bare = length == 1 or _VOWELS.isdisjoint(piece)
        if length == len(rest):
            found[initials + rest[0]] = found.get(initials + rest[0], False) or short
        else:
            _part(rest[length:], initials + rest[0], found, short=short or bare)


def split_reading(full: str, initials: str) -> list[tuple[str, ...]]:
    """Return the ways to part a reading into syllables that begin with `initials`; mostly there is one."""
    if not initials:
        return [()] if not full else []
    if not full.startswith(initials[0]):
        return []
    if len(initials) == 1:
        return [(full,)]
    found: list[tuple[str, ...]] = []
    end = full.find(initials[1], 1)
    while end > 0:
        if not _VOWELS.isdisjoint(full[:end]):
            found += [(full[:end], *rest) for rest in split_reading(full[end:], initials[1:])]
        end = full.find(initials[1], end + 1)
    return found


def spells(typed: str, syllables: Sequence[str], characters: Sequence[str] = ()) -> bool:
    """Tell whether `typed` spells neighbouring syllables, from any of them on: 丁rc, dingrc, rchang, ru昌.

    Args:
        typed: Hanzi and letters, without blanks.
        syllables: those of the name.
        characters: the characters they belong to, as many; needed where `typed` has Hanzi.
    """
    return any(_spelled(typed, syllables, characters, start) for start in range(len(syllables)))


def _spelled(typed: str, syllables: Sequence[str], characters: Sequence[str], at: int) -> bool:
    if not typed:
        return True
    if at >= len(syllables):
        return False
    if characters and typed[0] == characters[at]:
        return _spelled(typed[1:], syllables, characters, at + 1)
    syllable = syllables[at]
    shared = next((n for n in range(len(syllable)) if typed[n : n + 1] != syllable[n]), len(syllable))
    return any(_spelled(typed[length:], syllables, characters, at + 1) for length in range(shared, 0, -1))
