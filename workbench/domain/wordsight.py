"""How a text is looked at: width, case, traditional signs and whatever was put between signs are seen through."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

#: Marks that end a sentence or a part of it: a word is not looked for across them, unless they stand between all its
#: signs.
SENTENCE = frozenset("。，；：！？、…,;:!?")
#: What stands for the end of a paragraph: nothing reaches across it.
PARAGRAPH = "\n"
#: Signs of figures, which are no ornament.
_KEPT = frozenset("%‰")


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
    return "".join(_folded(sign, simple) for sign in text)


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
        for made in _folded(sign, simple):
            kind = unicodedata.category(made)
            if kind[0] in "CM":
                continue
            plain.append((made, place))
            if made in SENTENCE or made in _KEPT or kind[0] in "LN":
                tight.append((made, place))
    return Sight(_view(plain), _view(tight), _view([one for one in tight if one[0] not in SENTENCE]))


def _add_space(place: int, lines: int, plain: list[tuple[str, int]], tight: list[tuple[str, int]]) -> None:
    """Add a space, or the end of a paragraph for the second line end in a row."""
    if lines > 1:
        for view in (plain, tight):
            if view and view[-1][0] != PARAGRAPH:
                view.append((PARAGRAPH, place))
    elif plain and plain[-1][0] not in (" ", PARAGRAPH):
        plain.append((" ", place))


def _folded(sign: str, simple: Mapping[str, str]) -> str:
    if sign.isascii():
        return sign.lower()
    return "".join(simple.get(one, one) for one in unicodedata.normalize("NFKC", sign).lower())


def _view(signs: list[tuple[str, int]]) -> View:
    return View("".join(sign for sign, _ in signs), tuple(place for _, place in signs))
