"""What a client's taboos mean for greetings: days that are not greeted, words that are passed over."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from workbench.domain.occasions import Occasion

#: What ends a taboo: what stands behind it is another one.
_ENDS = "，,。；;\n"
#: Characters that may stand between 不 and the day that is not kept: 不愿提及生日.
_FAR = 8


@dataclass(frozen=True, slots=True)
class Taboos:
    """What one client's text says.

    Attributes:
        every_day: nothing festive at all; `occasions` are the codes of days that are not greeted.
        avoid: words that no text may hold.
        elder: whether words for elders may be used.
    """

    every_day: bool = False
    occasions: frozenset[str] = frozenset()
    avoid: tuple[str, ...] = ()
    elder: bool = True

    def forbid(self, occasion: str) -> bool:
        """Tell whether the client is not to be greeted on a day."""
        return self.every_day or occasion in self.occasions


#: What nobody said anything of.
NO_TABOOS = Taboos()


class TabooRules:
    """The rules of `greetings/taboos.toml` with the names of the occasions."""

    def __init__(self, data: Mapping[str, Any], occasions: Iterable[Occasion]) -> None:
        """Take the parsed file; `occasions` are known by their Chinese names."""
        days: dict[str, set[str]] = {}
        for one in occasions:
            for name in _names_of(one):
                days.setdefault(name, set()).add(one.code)
        self._every = frozenset(word for entry in data["days"] if entry.get("all") for word in entry["words"])
        for entry in data["days"]:
            for word in entry["words"]:
                days.setdefault(word, set()).update(entry.get("occasions", ()))
        self._days = days
        self._topics = [
            (tuple(entry["words"]), tuple(entry["avoid"]), entry.get("elder", True)) for entry in data["topics"]
        ]
        negations, gifts = "|".join(map(re.escape, data["negations"])), "|".join(map(re.escape, data["gifts"]))
        before = f"(?:{negations})[^{_ENDS}]{{0,{_FAR}}}?"
        behind = f"(?![^{_ENDS}、]{{0,2}}(?:{gifts}))"
        self._pattern = {word: re.compile(before + re.escape(word) + behind) for word in days}
        self._known: dict[str, Taboos] = {}

    def of(self, text: str | None) -> Taboos:
        """Return what a client's taboos say; remembered by their words."""
        said = (text or "").strip()
        if not said:
            return NO_TABOOS
        if said not in self._known:
            self._known[said] = self._read(said)
        return self._known[said]

    def _read(self, said: str) -> Taboos:
        named = [word for word, pattern in self._pattern.items() if word in said and pattern.search(said)]
        topics = [topic for topic in self._topics if any(word in said for word in topic[0])]
        return Taboos(
            any(word in self._every for word in named),
            frozenset(code for word in named for code in self._days[word]),
            tuple(dict.fromkeys(word for _words, avoid, _elder in topics for word in avoid)),
            all(elder for _words, _avoid, elder in topics),
        )


def _names_of(occasion: Occasion) -> set[str]:
    """Return what a day is called in a taboo: 中秋节 and 中秋, 小年 without its region."""
    name = occasion.name["zh_CN"].partition("（")[0]
    short = name.removesuffix("节")
    return {name, short} if len(short) > 1 else {name}
