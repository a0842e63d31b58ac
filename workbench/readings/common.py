"""The standard characters by their readings: which syllables there are, and titles found by their letters."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from workbench.settings import read_text, resource

_FILE = "readings/common.txt"


@cache
def common_readings() -> Mapping[str, tuple[str, ...]]:
    """Return the toneless readings of each standard character."""
    found: dict[str, tuple[str, ...]] = {}
    for reading, characters in _lines():
        for character in characters:
            found[character] = (*found.get(character, ()), reading)
    return found


@cache
def syllables() -> frozenset[str]:
    """Return every syllable of the standard language, toneless, ü written v."""
    return frozenset(reading for reading, _characters in _lines())


def fits_title(title: str, wanted: str) -> bool:
    """Tell whether a title holds `wanted` as it stands, or is read like it: 访客计划 by fkjh, jihua, jh or 访kjh.

    A character may be meant by any beginning of any of its readings; signs and blanks are passed over.
    """
    plain, asked = title.casefold(), "".join(wanted.casefold().split())
    if not asked or asked in "".join(plain.split()):
        return bool(asked)
    readings = common_readings()
    parts = [readings.get(character, (character,)) for character in plain if character.isalnum()]
    characters = [character for character in plain if character.isalnum()]
    return any(_reads(asked, parts[start:], characters[start:]) for start in range(len(parts)))


def _reads(asked: str, parts: list[tuple[str, ...]], characters: list[str]) -> bool:
    if not asked:
        return True
    if not parts:
        return False
    if asked[0] == characters[0] and _reads(asked[1:], parts[1:], characters[1:]):
        return True
    for reading in parts[0]:
        shared = next((at for at in range(len(reading)) if asked[at : at + 1] != reading[at]), len(reading))
        if any(_reads(asked[length:], parts[1:], characters[1:]) for length in range(shared, 0, -1)):
            return True
    return False


def _lines() -> list[tuple[str, str]]:
    text = read_text(resource(_FILE))
    return [
        (reading, characters) for line in text.splitlines() if line[0] != "#" for reading, characters in [line.split()]
    ]
