"""What must not be read while somebody stands beside the desk: one rule that every list and message passes through.

While it is on, names of other clients and amounts are replaced wherever a model hands out a text. Pages and dialogs
hide themselves as a whole (`ui.widgets.page`, `ui.privacy`); this is what stands behind them.
"""

from __future__ import annotations

import re
from collections.abc import Collection

#: What stands where something is hidden.
HIDDEN = "•••"
_AMOUNT = re.compile(
    r"(?:CNY|RMB|¥|￥)\s?-?\d[\d,]*(?:\.\d+)?|(?<![\d,.–—-])-?\d[\d,]*(?:\.\d+)?\s?(?:万元|亿元|万|亿|元)(?![名户人家+以及])"
)


class Discretion:
    """Whether texts are censored, and whose names they must not hold."""

    def __init__(self) -> None:
        self.on = False
        #: Whether the names are known; before that, sentences that may hold one are not shown at all.
        self.informed = False
        self._names: frozenset[str] = frozenset()
        self._lengths: tuple[int, ...] = ()

    def begin(self, names: Collection[str], *, informed: bool = True) -> None:
        """Hide amounts and these names; not `informed` says that the names are still being read."""
        self.informed = informed
        self._names = frozenset(name for name in names if len(name) > 1)
        self._lengths = tuple(sorted({len(name) for name in self._names}, reverse=True))
        self.on = True

    def end(self) -> None:
        """Show everything again."""
        self.on = False
        self._names, self._lengths = frozenset(), ()

    def text(self, text: str) -> str:
        """Return a text as it may be read now."""
        if not self.on or not text:
            return text
        return _AMOUNT.sub(HIDDEN, self._without_names(text))

    def sentence(self, text: str) -> str:
        """Return a message as it may be shown now, "" while nobody can tell whom it names."""
        return "" if self.on and not self.informed else self.text(text)

    def _without_names(self, text: str) -> str:
        if not self._lengths:
            return text
        found: list[str] = []
        at = 0
        while at < len(text):
            length = next((size for size in self._lengths if text[at : at + size] in self._names), 0)
            found.append(HIDDEN if length else text[at])
            at += length or 1
        return "".join(found)


#: The one rule of the program.
discretion = Discretion()
