"""How a text is looked at: width, case, traditional signs and whatever was put between signs are seen through."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

#: Marks that end a sentence or a part of it: a word is not looked for across them, unless they stand between all its
#: signs.
SENTENCE = frozenset("。，；：！？、…,;:!?")
#: What stands for the end of a paragraph: nothing reaches across it.
PARAGRAPH = "\n"
#: Signs of figures, which are no ornament.
_KEPT = frozenset("%‰")
#: Signs whose parts are remembered.
_SIGNS = 8192


@dataclass(frozen=True, slots=True)
class View:
    """One way of looking at a text.

    Attributes:
        text: the signs that are looked at.
        places: the place of each of them in the original, in code points.
    """

    text: str
    places: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where a piece of the view begins and ends in the original."""
        return self.places[start], self.places[end - 1] + 1


@dataclass(frozen=True, slots=True)
class Sight:
    """The three ways of looking at one text.

    Attributes:
        plain: folded, a run of spaces as one: for words that are written with spaces.
        tight: also without everything put between signs, but with the marks of sentences.
        bare: without the marks of sentences too.
    """

    plain: View
    tight: View
    bare: View


def folded(text: str, simple: Mapping[str, str]) -> str:
    """Return a text as words are compared: half width, lower case, simplified."""
    return "".join(simple.get(made, made) for sign in text for made, _counts in _parts(sign))


def look(text: str, simple: Mapping[str, str]) -> Sight:
    """Return the views of a text; `simple` maps traditional signs to simplified ones."""
    plain: list[tuple[str, int]] = []
    tight: list[tuple[str, int]] = []
    lines = 0
    for place, sign in enumerate(text):
        if sign.isspace():
            lines += sign == "\n"
            _add_space(place, lines, plain, tight)
            continue
        lines = 0
        for made, counts in _parts(sign):
            one = (simple.get(made, made), place)
            plain.append(one)
            if counts:
                tight.append(one)
    return Sight(_view(plain), _view(tight), _view([one for one in tight if one[0] not in SENTENCE]))


def _add_space(place: int, lines: int, plain: list[tuple[str, int]], tight: list[tuple[str, int]]) -> None:
    """Add a space, or the end of a paragraph for the second line end in a row."""
    if lines > 1:
        for view in (plain, tight):
            if view and view[-1][0] != PARAGRAPH:
                view.append((PARAGRAPH, place))
    elif plain and plain[-1][0] not in (" ", PARAGRAPH):
        plain.append((" ", place))


@lru_cache(maxsize=_SIGNS)
def _parts(sign: str) -> tuple[tuple[str, bool], ...]:
    """Return what a sign is made of, without marks that are not seen, and whether each part counts as one of a word."""
    parts = []
    for made in unicodedata.normalize("NFKC", sign).lower():
        kind = unicodedata.category(made)[0]
        if kind not in "CM":
            parts.append((made, made in SENTENCE or made in _KEPT or kind in "LN"))
    return tuple(parts)


def _view(signs: list[tuple[str, int]]) -> View:
    return View("".join(sign for sign, _ in signs), tuple(place for _, place in signs))
