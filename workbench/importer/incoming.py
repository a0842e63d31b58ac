"""What the rows of one sheet say of one client: gathered row by row, later rows united with earlier ones."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from workbench.importer.values.phones import Phone

#: Fields of a sheet that are columns of table `client` as they stand.
PLAIN_FIELDS: Final[frozenset[str]] = frozenset(
    "kind gender id_type employer job risk risk_on risk_until opened manager branch tier_reported household salutation "
    "preferred_time preference taboo consent_messages no_contact public_official important remark".split()
)
#: Fields that decide columns of table `client` together with what the book knows.
JUDGED_FIELDS: Final[frozenset[str]] = frozenset({"name", "client_no", "birth", "lunar", "id_no"})

#: A contradiction between two rows of one client: field, earlier and later value as shown.
Contradiction = tuple[str, object, object]


class Incoming:
    """Everything that a sheet tells of one client.

    Attributes:
        row: 1-based row in which the client came first.
        values: plain fields that are not empty; `judged`: likewise those that the book has a say in
            (`id_no` is an `Identity` here).
        products: the list of kinds of products; `flags`: products that columns of yes and no name.
        ways: digits → phone, in the order of the file.
        others: (kind, text) of e-mail and WeChat.
        addresses: kind → part → text.
        figures: month → column → fen; `as_of`: month → the day that they are of.
    """

    __slots__ = ("addresses", "as_of", "figures", "flags", "judged", "others", "products", "row", "values", "ways")

    def __init__(self, row: int, values: dict[str, Any] | None = None, judged: dict[str, Any] | None = None) -> None:
        self.row = row
        self.values: dict[str, Any] = {} if values is None else values
        self.judged: dict[str, Any] = {} if judged is None else judged
        self.products: tuple[str, ...] = ()
        self.flags: tuple[str, ...] = ()
        self.ways: dict[str, Phone] = {}
        self.others: tuple[tuple[str, str], ...] = ()
        self.addresses: dict[str, dict[str, str]] = {}
        self.figures: dict[str, dict[str, int]] = {}
        self.as_of: dict[str, date] = {}

    def unite(self, later: Incoming) -> Iterator[Contradiction]:
        """Take a later row in: lists grow, the later value counts, masks replace nothing; yield what differs."""
        for name, value in later.values.items():
            earlier = self.values.get(name, value)
            if earlier != value:
                yield name, earlier, value
            self.values[name] = value
        yield from self._unite_judged(later)
        for digits, phone in later.ways.items():
            self.ways.setdefault(digits, phone)
        self.others = tuple(dict.fromkeys(self.others + later.others))
        self.products = tuple(dict.fromkeys(self.products + later.products))
        self.flags = tuple(dict.fromkeys(self.flags + later.flags))
        yield from self._unite_addresses(later)
        yield from self._unite_figures(later)

    def _unite_judged(self, later: Incoming) -> Iterator[Contradiction]:
        for name, value in later.judged.items():
            earlier = self.judged.get(name)
            if name == "name" and earlier is not None and "*" in value:
                continue
            if earlier is not None and earlier != value and not (name == "name" and "*" in earlier):
                yield name, earlier, value
            if not (name == "id_no" and _says_less(value, earlier)):
                self.judged[name] = value

    def _unite_addresses(self, later: Incoming) -> Iterator[Contradiction]:
        for kind, parts in later.addresses.items():
            known = self.addresses.setdefault(kind, {})
            for part, text in parts.items():
                if known.get(part, text) != text:
                    yield f"{kind}_address", known[part], text
                known[part] = text

    def _unite_figures(self, later: Incoming) -> Iterator[Contradiction]:
        for month, figures in later.figures.items():
            known = self.figures.setdefault(month, {})
            for name, fen in figures.items():
                if known.get(name, fen) != fen:
                    yield name, known[name], fen
                known[name] = fen
            self.as_of[month] = later.as_of[month]


def _says_less(later: Any, earlier: Any) -> bool:
    """Tell whether a spoilt or masked document number comes after a readable one."""
    return earlier is not None and later.flag in ("spoilt", "masked") and earlier.flag in ("ok", "bad-check")
