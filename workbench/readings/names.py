"""How the names of people and firms are read in pinyin, so that they can be found by letters and sorted.

pypinyin knows characters; which reading a surname takes is told by our own table, since a dictionary gets most
surnames of several readings wrong. ü is written v; nothing carries a tone.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice, product
from typing import Any

from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.readings.common import syllables
from workbench.settings import load_toml, resource

#: Raised when names are read otherwise than before, so that books read them anew.
READINGS = 4
_MAX_OTHERS = 8
_LONGEST_WORD = 4
_SEPARATORS = frozenset("·•・．‧∙")
# Han characters one by one (the extensions beyond U+FFFF included), Latin words and numbers as they stand.
_TOKENS = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]|[a-z]+|\d+")
_TONES = dict.fromkeys(map(ord, "\u0300\u0301\u0302\u0304\u030c"))


@dataclass(frozen=True, slots=True)
class NameReading:
    """One name and how it is read.

    Attributes:
        surname, given: the readings of both parts; `surname` is empty for firms and names without surname.
        surname_text: the surname as it is written, 欧阳.
        full: all syllables together, `dingruchang`; initials: their first letters, `drc`.
        others: further full readings that are plausible, without `full`; their syllables stand in `variants`.
    """

    name: str
    surname: str
    given: str
    surname_text: str
    full: str
    initials: str
    syllables: tuple[str, ...]
    others: tuple[str, ...]
    variants: tuple[tuple[str, ...], ...] = ()

    @property
    def searched(self) -> str:
        """The other readings with their initials, as search wants them: `danxiong dx`; ü as people type it, too."""
        readings = (*self.variants, *_typed_otherwise((self.syllables, *self.variants)))
        return " ".join(f"{''.join(one)} {_initials(one)}" for one in readings)


class NameReader:
    """Reads names by the tables of `readings/surnames.toml`; remembers every character it met."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        """Take the parsed file."""
        self._single: Mapping[str, Any] = data["single"]
        self._compound = {name: tuple(text.split()) for name, text in data["compound"].items()}
        self._longest = max(len(name) for name in self._compound)
        self._given = {character: tuple(text.split()) for character, text in data["given"].items()}
        self._words = {word: tuple(text.split()) for word, text in data["words"].items()}
        self._firms = tuple(data["split"]["firms"])
        self._common = frozenset(data["split"]["common"].replace("\n", "")) | self._single.keys()
        self._met: dict[str, tuple[str, ...]] = {}

    def read(
        self,
        name: str,
        overrides: Mapping[str, str] | None = None,
        *,
        firm: bool | None = None,
        told: str | None = None,
    ) -> NameReading:
        """Return how `name` is read.

        Args:
            name: of a person or firm; brackets, masks and signs are passed over.
            overrides: what the user knows better: a whole name → its syllables with spaces (`单雪` → `shan xue`),
                or a surname → its reading (`覃` → `tan`).
            firm: whether it names a firm; told by its ending when None.
            told: how this one name is read, its syllables with blanks; stands above everything else unless the name
                has another number of characters by now.
        """
        surname, tokens = self._parted(name, firm)
        choices = self._choices(surname, tokens, overrides or {})
        if told is None or len(told.split()) != len(tokens):
            told = (overrides or {}).get(name)
        syllables = tuple(told.split()) if told else tuple(choice[0] for choice in choices)
        full = "".join(syllables)
        parted = len(surname) if len(syllables) == len(tokens) else 0
        variants = _variants(choices, syllables)
        if (alone := self._compound.get("".join(tokens))) and alone != syllables and alone not in variants:
            # 万俟 is somebody of the family 万, or filed under a surname alone.
            variants = (alone, *variants)[:_MAX_OTHERS]
        return NameReading(
            name=name,
            surname="".join(syllables[:parted]),
            given="".join(syllables[parted:]),
            surname_text=surname,
            full=full,
            initials=_initials(syllables),
            syllables=syllables,
            others=tuple("".join(one) for one in variants),
            variants=variants,
        )

    def surname_of(self, name: str, *, firm: bool | None = None) -> str:
        """Return the surname as it is written; empty for firms and for names without one (买买提·艾力)."""
        return self._parted(name, firm)[0]

    @property
    def compounds(self) -> frozenset[str]:
        """The surnames of several characters."""
        return frozenset(self._compound)

    def is_firm(self, name: str) -> bool:
        """Tell whether a name ends as firms and institutions do."""
        return name.rstrip().endswith(self._firms)

    def _parted(self, name: str, firm: bool | None) -> tuple[str, list[str]]:
        """Return the surname as written (or nothing) and all tokens of the name."""
        tokens = _TOKENS.findall(unicodedata.normalize("NFKC", name).lower())
        if not tokens or not _SEPARATORS.isdisjoint(name):
            return "", tokens
        if self.is_firm(name) if firm is None else firm:
            return "", tokens
        for length in range(self._longest, 1, -1):
            head = "".join(tokens[:length])
            if len(tokens) > length and head in self._compound:
                return head, tokens
        first = tokens[0]
        if first.isascii() or (len(tokens) > 3 and first not in self._common):
            return "", tokens
        return first, tokens

    def _choices(self, surname: str, tokens: Sequence[str], overrides: Mapping[str, str]) -> list[tuple[str, ...]]:
        """Return the readings of each token, the one to take first."""
        head = self._surname_choices(surname, overrides)
        rest = tokens[len(surname) :]
        if surname:
            return head + [self._given.get(token) or self._character(token) for token in rest]
        return self._by_words(rest)

    def _surname_choices(self, surname: str, overrides: Mapping[str, str]) -> list[tuple[str, ...]]:
        if not surname:
            return []
        told = overrides.get(surname, "").split()
        if len(told) == len(surname):
            return [(syllable,) for syllable in told]
        if surname in self._compound:
            return [(syllable,) for syllable in self._compound[surname]]
        known = self._single.get(surname)
        usual = self._character(surname)[0]
        if known is None:
            return [(usual,)]
        # Colleagues type the everyday reading too (单 as dan), so it finds the client although it is wrong.
        return [tuple(dict.fromkeys((known["reading"], *known.get("also", ()), usual)))]

    def _by_words(self, tokens: Sequence[str]) -> list[tuple[str, ...]]:
        """Read what has no surname, by the words of firm names where one stands."""
        choices: list[tuple[str, ...]] = []
        while len(choices) < len(tokens):
            start = len(choices)
            heads = ("".join(tokens[start : start + length]) for length in range(_LONGEST_WORD, 1, -1))
            word = next((head for head in heads if head in self._words), None)
            if word:
                choices += [(syllable,) for syllable in self._words[word]]
            else:
                choices.append(self._given.get(tokens[start]) or self._character(tokens[start])[:1])
        return choices

    def _character(self, token: str) -> tuple[str, ...]:
        """Return the dictionary's readings of one token; what it does not know stands for itself."""
        found = self._met.get(token)
        if found is None:
            entry = "" if token.isascii() or len(token) > 1 else _dictionary().get(ord(token), "")
            plain = tuple(dict.fromkeys(_toneless(reading) for reading in entry.split(",") if reading))
            # Further readings of the dictionary are mostly of old books; those in use stand in our table.
            found = self._met[token] = plain[:1] or (token,)
        return found


def _variants(choices: Sequence[Sequence[str]], taken: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Return the syllables of the other plausible readings, each full reading once."""
    told = {"".join(taken)}
    found = []
    for one in islice(product(*choices), 2 * _MAX_OTHERS):
        if (full := "".join(one)) not in told:
            told.add(full)
            found.append(one)
    return tuple(found[:_MAX_OTHERS])


def _typed_otherwise(readings: Iterable[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Return readings with ü as it is typed beside v: 吕 as lu, and as passports have it, lyu."""
    written = ("u", "yu")
    return [
        tuple(syllable.replace("v", letters) if syllable[0] in "ln" else syllable for syllable in one)
        for one in readings
        if any("v" in syllable and syllable[0] in "ln" for syllable in one)
        for letters in written
    ]


def _initials(syllables: Iterable[str]) -> str:
    return "".join(syllable[0] for syllable in syllables)


def _toneless(reading: str) -> str:
    """Return a reading without tone marks, ü as v: lüè → lve."""
    plain = unicodedata.normalize("NFD", reading).translate(_TONES)
    return plain.replace("u\u0308", "v")


@cache
def _dictionary() -> Mapping[int, str]:
    """Return pypinyin's characters, loaded on first use; its phrases are left out, names do not need their 40 MB."""
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")
    from pypinyin.constants import PINYIN_DICT

    return PINYIN_DICT


@cache
def name_reader() -> NameReader:
    """Return the reader of the program's own tables."""
    return NameReader(load_toml(resource("readings/surnames.toml")))


def read_name(name: str, overrides: Mapping[str, str] | None = None, *, firm: bool | None = None) -> NameReading:
    """Return how `name` is read; see `NameReader.read`."""
    return name_reader().read(name, overrides, firm=firm)


def read_names(names: Iterable[str], overrides: Mapping[str, str] | None = None) -> list[NameReading]:
    """Return how each name is read, in order; equal names are read once."""
    read, known = name_reader().read, {}
    for name in (names := list(names)):
        if name not in known:
            known[name] = read(name, overrides)
    return [known[name] for name in names]


def parse_reading(name: str, text: str) -> str:
    """Return what somebody says of how a name is read, as the book keeps it: `shan xiong`.

    Capitals, tone marks, tone figures and ü are forgiven; syllables that are not parted by blanks are parted here.

    Raises:
        Problem: `bad-reading`: it has not one known syllable for each character of the name.
    """
    wanted = sum(1 for token in _TOKENS.findall(unicodedata.normalize("NFKC", name).lower()) if not token.isascii())
    plain = _toneless(unicodedata.normalize("NFKC", text).strip().lower()).replace("u:", "v")
    words = re.sub(r"[0-5]|[^a-z]+", lambda found: "" if found[0].isdigit() else " ", plain).split()
    known = syllables()
    parts = words if len(words) == wanted else _parted("".join(words), wanted, known)
    if not wanted or len(parts) != wanted or not known.issuperset(parts):
        raise Problem(
            "bad-reading",
            QT_TRANSLATE_NOOP("Problems", "{text} is no reading of {name}."),
            QT_TRANSLATE_NOOP("Problems", "Write one syllable for each character, for instance: {example}"),
            {"text": text.strip()[:40], "name": name, "example": " ".join(read_name(name).syllables)},
        )
    return " ".join(parts)


def _parted(text: str, count: int, known: frozenset[str]) -> list[str]:
    """Return `text` as so many known syllables, the longest first; empty when it cannot be parted so."""
    if count == 0:
        return []
    for length in range(min(6, len(text)), 0, -1):
        head, rest = text[:length], text[length:]
        if head in known and bool(rest) == (count > 1):
            parts = _parted(rest, count - 1, known)
            if len(parts) == count - 1:
                return [head, *parts]
    return []


def surname_of(name: str) -> str:
    """Return the surname of a person as it is written, 欧阳 of 欧阳静; needs no dictionary."""
    return name_reader().surname_of(name)


def reading_json(reading: NameReading) -> dict[str, object]:
    """Return a reading as `guanhu pinyin` prints it."""
    return {
        "name": reading.name,
        "surname": reading.surname,
        "given": reading.given,
        "full": reading.full,
        "initials": reading.initials,
        "syllables": list(reading.syllables),
        "others": list(reading.others),
    }
