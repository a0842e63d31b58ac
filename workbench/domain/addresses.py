"""Tells district and street of a Chinese address apart; the parts joined are always the address again.

The grammar is data (`resources/profile/addresses.toml`): province · prefecture · district · the rest. A name without
its ending (江苏, 无锡) counts only when what follows shows that no road is meant (南京西路, 中山路).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

#: The longest name of a district, of a county town, and of a prefecture that no list knows, in characters.
_LONGEST, _TOWN, _PLACE = 14, 5, 8


@dataclass(frozen=True, slots=True)
class AddressParts:
    """The parts of an address in their order, "" where there is none; joined they are the address."""

    province: str = ""
    city: str = ""
    district: str = ""
    street: str = ""

    @property
    def region(self) -> str:
        """What stands before the district."""
        return self.province + self.city

    @property
    def text(self) -> str:
        """The whole address."""
        return self.province + self.city + self.district + self.street


@dataclass(frozen=True, slots=True)
class AddressGrammar:
    """The words that addresses are made of; endings are longest first."""

    provinces: tuple[str, ...]
    province_endings: tuple[str, ...]
    municipalities: frozenset[str]
    prefectures: frozenset[str]
    prefecture_endings: tuple[str, ...]
    district_endings: tuple[str, ...]
    not_districts: tuple[str, ...]
    longer_words: tuple[str, ...]
    street_signs: tuple[str, ...]
    #: The last characters of endings and signs: all others are passed over quickly.
    ending_tails: frozenset[str]
    sign_tails: frozenset[str]

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> AddressGrammar:
        """Return the grammar of the resource."""
        endings, signs = _longest_first(data["district_endings"]), tuple(data["street_signs"].split())
        return cls(
            provinces=_longest_first(data["provinces"].split()),
            province_endings=_longest_first(data["province_endings"]),
            municipalities=frozenset(data["municipalities"].split()),
            prefectures=frozenset(data["prefectures"].split()),
            prefecture_endings=_longest_first(data["prefecture_endings"]),
            district_endings=endings,
            not_districts=tuple(data["not_districts"]),
            longer_words=tuple(data["longer_words"]),
            street_signs=signs,
            ending_tails=frozenset(word[-1] for word in endings),
            sign_tails=frozenset(word[-1] for word in signs),
        )

    def split(self, text: str) -> AddressParts:
        """Return the parts of an address; what is not understood stays in the street."""
        at = self._province(text, 0)
        city = self._city(text, at)
        if at and not self._is_named(text[:at]) and city == at and not self._district(text, at):
            # A bare name of a province with nothing behind it that a region would have is the beginning of a road.
            at = city = 0
        district = self._district(text, city)
        if district and city == at and text[district - 1] == "市":
            # 临江市湖滨区: a city of no list, since a district follows it.
            inner = self._district(text, district)
            if inner and text[inner - 1] != "市":
                city, district = district, inner
        end = max(city, district)
        return AddressParts(text[:at], text[at:city], text[city:end], text[end:])

    def _is_named(self, province: str) -> bool:
        """Tell whether a province has its ending, so that it is no road."""
        return province.endswith(("市", *self.province_endings))

    def _province(self, text: str, at: int) -> int:
        """Return where the province ends, `at` when there is none."""
        head = text[at : at + 2]
        if head in self.municipalities:
            end = at + 2
            return end + 1 if text.startswith("市", end) and not self._is_longer(text, end) else end
        for name in self.provinces:
            if name[:2] == head and text.startswith(name, at):
                end = at + len(name)
                return next((end + len(word) for word in self.province_endings if text.startswith(word, end)), end)
        for word in ("省", "自治区"):
            place = text.find(word, at + 2, at + _PLACE)
            if place > 0 and not self._has_sign(text, at, place):
                return place + len(word)
        return at

    def _city(self, text: str, at: int) -> int:
        """Return where the prefecture ends, `at` when there is none."""
        for length in (4, 3, 2):
            if text[at : at + length] not in self.prefectures:
                continue
            end = at + length
            if text.startswith("市区", end):
                return end
            for word in self.prefecture_endings:
                if text.startswith(word, end) and not self._is_longer(text, end):
                    return end + len(word)
            # Two names in a row are no road; one alone needs a district behind it. 朝阳 may be the city or 朝阳区.
            if self._district(text, end) or (at and not text.startswith(("区", "县", "旗"), end)):
                return end
        for word in self.prefecture_endings:
            place = text.find(word, at + 2, at + _PLACE + 4) if len(word) > 1 else -1
            if place > 0 and not self._has_sign(text, at, place):
                return place + len(word)
        return at

    def _district(self, text: str, at: int) -> int:
        """Return where the district that begins at `at` ends, 0 when there is none."""
        if text.startswith("市区", at):
            return at + 2
        for end in range(at + 2, min(len(text), at + _LONGEST) + 1):
            if self._stops(text, at, end):
                return 0
            if self._is_district(text, at, end):
                # 新城区 is a district of its own, not 新城 and something that begins with 区.
                return end + 1 if text[end - 1] == "城" and text.startswith("区", end) else end
        return 0

    def _stops(self, text: str, at: int, end: int) -> bool:
        """Tell whether the character before `end` shows that a road or a number has begun."""
        last = text[end - 1]
        if last.isspace() or last.isdecimal() or (last.isascii() and last.isalnum()) or last in "，,。;；()（）":
            return True
        return last in self.sign_tails and any(
            text.endswith(sign, at, end) and end - len(sign) > at and not self._is_ending(text, end)
            for sign in self.street_signs
        )

    def _is_ending(self, text: str, end: int) -> bool:
        """Tell whether a sign is followed at once by what ends a district: 镇 in 某镇区 is none of a street."""
        return text.startswith(("区", "县"), end) and not text.startswith("区", end + 1)

    def _is_district(self, text: str, at: int, end: int) -> bool:
        if text[end - 1] not in self.ending_tails:
            return False
        ending = next((word for word in self.district_endings if text.endswith(word, at, end)), "")
        if not ending or end - len(ending) < at:
            return False
        if ending == "市" and end - at > _TOWN:
            return False
        if len(ending) == 1 and text[at:end].endswith(self.not_districts):
            return False
        return not self._is_longer(text, end - 1)

    def _is_longer(self, text: str, at: int) -> bool:
        """Tell whether the ending at `at` is the beginning of a longer word: 市民, 县前."""
        return any(text.startswith(word, at) for word in self.longer_words)

    def _has_sign(self, text: str, at: int, end: int) -> bool:
        return any(text.find(sign, at + 1, end) >= 0 for sign in self.street_signs)


def _longest_first(words: list[str]) -> tuple[str, ...]:
    return tuple(sorted(words, key=len, reverse=True))


def stored_parts(text: str, district: str | None, street: str | None, grammar: AddressGrammar) -> AddressParts:
    """Return the parts of an address as the book keeps it: told apart by hand or by a file, else by the grammar.

    What stands before the district (province and city) comes as `province`.
    """
    if not district and not street:
        return grammar.split(text)
    tail = (district or "") + (street or "")
    region = text[: -len(tail)] if text.endswith(tail) else text.partition(district)[0] if district else ""
    return AddressParts("" if region == text else region, "", district or "", street or "")
