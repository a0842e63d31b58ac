"""The card of service language: courteous words (X10) and what to avoid (X8), and which of them a text has."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.domain.reasons import Names
from workbench.domain.rulefile import Section
from workbench.domain.wording import Finding

#: Signs from which a text is a letter rather than a line of it.
_LETTER = 12


@dataclass(frozen=True, slots=True)
class CardItem:
    """One line of the card; `signs` are words by which a text is seen to have it, empty where none tell."""

    word: Names
    text: Names
    signs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CardPart:
    """Some lines under one title."""

    title: Names
    note: Names
    items: tuple[CardItem, ...]


@dataclass(frozen=True, slots=True)
class ServiceCard:
    """The whole card; `lacks` is what is said of a letter without any of the courteous words."""

    title: Names
    lacks: Names
    parts: tuple[CardPart, ...]

    def said(self, text: str) -> frozenset[int]:
        """Return which of the courteous words a text has, as numbers among those that have signs."""
        counted = [item for part in self.parts for item in part.items if item.signs]
        return frozenset(place for place, item in enumerate(counted) if any(sign in text for sign in item.signs))


def letter_lacks(text: str, card: ServiceCard) -> Finding | None:
    """Return a hint on a letter without any courteous word (X10), else None; a line is no letter.

    It stands at the letter's first line, where its greeting would.
    """
    if len(text.strip()) < _LETTER or card.said(text):
        return None
    start = len(text) - len(text.lstrip())
    end = start + len(text.strip().split("\n", 1)[0])
    return Finding(start, end, card.parts[0].title["zh_CN"], "hint", "X10", card.lacks)


def read_card(root: Section) -> ServiceCard:
    """Return the card of a file.

    Raises:
        Problem: `rules-…` with the path of what is wrong.
    """
    root.only("title", "lacks", "parts")
    return ServiceCard(
        root.names("title"),
        root.names("lacks"),
        tuple(_read_part(part) for part in root.sections("parts", least=1)),
    )


def _read_part(section: Section) -> CardPart:
    section.only("title", "note", "items")
    return CardPart(section.names("title"), section.names("note"), tuple(map(_read_item, section.sections("items"))))


def _read_item(section: Section) -> CardItem:
    section.only("word", "text", "signs")
    return CardItem(section.names("word"), section.names("text"), section.texts("signs", ()))
