"""The dictionary of heads: which words of bank files mean which field of the book."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal

from workbench.settings import load_toml, resource

FIELDS_RESOURCE = "import/fields.toml"

Role = Literal["key", "profile", "figure", "product", "context", "none"]

#: How sure a match is, best first: the user's word before the dictionary's.
TOLD, EXACT, NOISE, PATTERN = -1, 0, 1, 2

_BRACKETS = re.compile(r"[(\[{<【〔《][^()\[\]{}<>【】〔〕《》]*[)\]}>】〕》]")
#: Brackets that say what is within a figure, not which one it is: aum(不含保险).
_WITHIN = re.compile(r"[(\[【](?:其中)?(?:不含|不包括|不包含|含|包括|包含)|除外[)\]】]")
_BRACKET_SIGNS = re.compile(r"[()\[\]{}<>【】〔〕《》]")
_PLAIN_NOTE = re.compile(
    r"[(\[【](?:单位|金额单位|币种|人民币|折人民币|本外币|[:,、=%‰/]|[十百千万亿]?[元圆]|[万亿]|必填|选填|必输|可选|年|天|是/否|y/n|"
    r"yyyy[-/年]?mm[-/月]?(?:dd日?)?|%|笔|个|户|\d+)*[)\]】]"
)
#: A unit that shares its brackets with another word: aum(月均,万元).
_UNIT_IN_NOTE = re.compile(
    r"(?<=[(\[【])(?:单位:?)?(?:折?人民币)?[十百千万亿]*[元圆万亿][,、;/:|](?=[^)\]】])"
    r"|[,、;/:|](?:单位:?)?(?:折?人民币)?[十百千万亿]*[元圆万亿](?=[)\]】])"
)
_UNIT_TAIL = re.compile(r"(?<=.)[/_:\-|](?:单位:?)?(?:人民币)?[十百千万亿]*元$")
_EDGES = re.compile(r"^(?:[\s*※#★☆▲△●:_\-]+|\(?\d{1,2}[.、)])+(?=.)|[\s*※★☆:、_\-./]+$")
_SPACES = re.compile(r"[\s\u200b\ufeff]+")
_NOISE_DEPTH = 3


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field that a column may hold; see the head of `fields.toml` for the meaning of the parts."""

    name: str
    type: str
    role: Role
    weak: bool = False
    profile: bool = False
    way: str = ""
    address: str = ""
    part: str = ""
    patterns: tuple[re.Pattern[str], ...] = ()

    @property
    def many(self) -> bool:
        """Several columns may hold this field: phones and other ways of contact, flags of products."""
        return bool(self.way) or self.type in ("product-flag", "none")


@dataclass(frozen=True, slots=True)
class Match:
    """The fields that a head may mean, most likely first; `product` is what a flag column stands for."""

    fields: tuple[str, ...]
    quality: int
    product: str | None = None


@dataclass(frozen=True, slots=True)
class FieldBook:
    """All fields with their words; immutable, shared by all imports."""

    specs: Mapping[str, FieldSpec]
    aliases: Mapping[str, tuple[str, ...]]
    prefixes: tuple[str, ...]
    suffixes: tuple[str, ...]
    not_figures: tuple[str, ...]
    comparisons: tuple[str, ...]
    risk_scales: tuple[tuple[str, ...], ...]
    surely_yuan: int
    documents: Mapping[str, str]
    client_kinds: Mapping[str, str]
    _memo: dict[str, tuple[Match | None, Match | None, Match | None]] = field(default_factory=dict)

    @classmethod
    def from_toml(cls, data: Mapping[str, Any]) -> FieldBook:
        aliases: dict[str, list[str]] = {}
        specs = {}
        for name, entry in data["fields"].items():
            specs[name] = _spec(name, entry)
            for alias in entry.get("aliases", ()):
                aliases.setdefault(head_key(alias), []).append(name)
        return cls(
            specs=specs,
            aliases={alias: tuple(dict.fromkeys(names)) for alias, names in aliases.items()},
            prefixes=tuple(sorted(data["noise_prefixes"], key=len, reverse=True)),
            suffixes=tuple(sorted(data["noise_suffixes"], key=len, reverse=True)),
            not_figures=tuple(data["not_figures"]),
            comparisons=tuple(data["comparisons"]),
            surely_yuan=data["surely_yuan"],
            risk_scales=tuple(tuple(scale) for scale in data["risk_scales"]),
            documents=_inverted(data["documents"]),
            client_kinds=_inverted(data["client_kinds"]),
        )

    def exact(self, text: str) -> Match | None:
        """Return the match of a head as it is written, brackets with units left out."""
        return self._matches(text)[0]

    def noisy(self, text: str) -> Match | None:
        """Return the match of a head without the words that banks put around a field's name."""
        return self._matches(text)[1]

    def patterned(self, text: str) -> Match | None:
        """Return the match of a head by the patterns of the fields."""
        return self._matches(text)[2]

    def _matches(self, text: str) -> tuple[Match | None, Match | None, Match | None]:
        found = self._memo.get(text)
        if found is None:
            key = head_key(text)
            bare = _BRACKETS.sub("", key)
            found = (self._exact(key, bare), self._noisy(bare), self._patterned(bare) or self._patterned(key))
            if any(word in note for note in _BRACKETS.findall(key) for word in self.comparisons):
                # The brackets say that it is no figure but its change, its rank or its aim.
                first, second, third = (None if self._is_money(match) else match for match in found)
                found = (first, second, third)
            self._memo[text] = found
        return found

    def _is_money(self, match: Match | None) -> bool:
        return match is not None and self.specs[match.fields[0]].type == "money"

    def _exact(self, key: str, bare: str) -> Match | None:
        names = self.aliases.get(key) or self.aliases.get(_without_joints(key))
        if not names and bare != key and not _WITHIN.search(key):
            # What stands in brackets may be the point: 金融资产(月日均), 信用卡消费(近12个月).
            flat = _BRACKET_SIGNS.sub("", _UNIT_IN_NOTE.sub("", key))
            names = self.aliases.get(flat)
            patterned = None if names else self._patterned(flat)
            if patterned:
                return patterned
        names = names or self.aliases.get(bare)
        if not names:
            return None
        product = bare if "product_flag" in names else None
        return Match(names, EXACT, product)

    def _noisy(self, key: str) -> Match | None:
        seen, level = {key}, {key}
        for _ in range(_NOISE_DEPTH):
            level = {shorter for longer in level for shorter in self._shortened(longer)} - seen
            for shorter in sorted(level, key=len, reverse=True):
                names = self.aliases.get(shorter)
                if names:
                    product = shorter if "product_flag" in names else None
                    return Match(names, NOISE, product)
            seen |= level
        return None

    def _shortened(self, key: str) -> Iterable[str]:
        for prefix in self.prefixes:
            if key.startswith(prefix) and len(key) > len(prefix) + 1:
                yield key[len(prefix) :]
        for suffix in self.suffixes:
            if key.endswith(suffix) and len(key) > len(suffix) + 1:
                yield key[: -len(suffix)]

    def _patterned(self, key: str) -> Match | None:
        compared = any(word in key for word in self.not_figures)
        names, product = [], None
        for spec in self.specs.values():
            if compared and spec.role == "figure":
                continue
            found = next((match for pattern in spec.patterns if (match := pattern.search(key))), None)
            if found:
                names.append(spec.name)
                product = product or found.groupdict().get("product")
        return Match(tuple(names), PATTERN, product) if names else None


def _without_joints(key: str) -> str:
    """Return the head of a data mart (cust_no, AUM BAL) in one piece; Chinese heads mean something by their strokes."""
    return re.sub(r"[_\-.]", "", key) if key.isascii() else key


def head_key(text: str) -> str:
    """Return a head as it is compared: half width, small letters, no space, no notes of units, no stars."""
    key = _SPACES.sub("", unicodedata.normalize("NFKC", text)).lower().strip("\"'")
    key = _UNIT_TAIL.sub("", _PLAIN_NOTE.sub("", key))
    bare = _EDGES.sub("", key)
    return bare or key


@cache
def default_fields() -> FieldBook:
    """Return the dictionary of the resource folder (a branch's own first)."""
    return FieldBook.from_toml(load_toml(resource(FIELDS_RESOURCE)))


def _spec(name: str, entry: Mapping[str, Any]) -> FieldSpec:
    return FieldSpec(
        name=name,
        type=entry["type"],
        role=entry["role"],
        weak=entry.get("weak", False),
        profile=entry.get("profile", False),
        way=entry.get("way", ""),
        address=entry.get("address", ""),
        part=entry.get("part", ""),
        patterns=tuple(re.compile(pattern) for pattern in entry.get("patterns", ())),
    )


def _inverted(data: Mapping[str, Iterable[str]]) -> dict[str, str]:
    return {word.lower(): name for name, words in data.items() for word in words}
