"""What speaks against gifts: reads clients, their earlier gifts and the cupboard, and asks the rules."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from workbench.domain.giftchecks import Finding, Receiver, Wanted, blocks, findings, warnings
from workbench.domain.giftrules import GiftRules, read_gift_rules
from workbench.domain.gifts import Gift, GiftItem, StockLine, YearUse, stock_lines, year_use
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Store
from workbench.settings import load_toml, resource

#: More pieces than any gift has.
_MOST_COUNT = 10_000
#: More than any gift is worth: it still fits an amount in fen.
_MOST_FEN = 10**12
#: Days of a year and a bit, by which the look back is longer than the years of the rule.
_YEAR = 366


@cache
def gift_rules() -> GiftRules:
    """Return the rules of gifts, the branch's own where it has its own file."""
    rules, catalogue = resource("gifts/rules.toml"), resource("gifts/catalogue.toml")
    return read_gift_rules(load_toml(rules), load_toml(catalogue), rules.name, catalogue.name)


@dataclass(frozen=True, slots=True)
class GiftWish:
    """A gift that somebody wants to plan.

    Attributes:
        item: a thing of the cupboard, None for one that only has a `name`.
        value_fen: of all pieces; None for what the thing says.
        despite: why it is given although something speaks against it.
        id: the gift, where it is planned already.
    """

    client: bytes
    purpose: str
    on: date
    item: bytes | None = None
    name: str = ""
    kind: str = ""
    count: int = 1
    value_fen: int | None = None
    note: str = ""
    entitlement: str = ""
    despite: str = ""
    gathering: bytes | None = None
    id: bytes | None = None


class Checker:
    """Checks gifts of many clients; reads what they share once."""

    def __init__(self, store: Store, clients: Sequence[bytes], on: date) -> None:
        """Read the clients, their gifts of the years that count around `on`, and the cupboard."""
        self.rules = gift_rules()
        book = store.gift_book()
        self._receivers = book.receivers(clients)
        since = on - timedelta(days=_YEAR * (self.rules.repeat_years + 1))
        self._before: dict[bytes, list[Gift]] = {}
        for one in book.gifts(clients, first=since):
            self._before.setdefault(one.client_id, []).append(one)
        self.stock = {line.item.id: line for line in cupboard(store)}

    def receiver(self, client: bytes) -> Receiver:
        """Return a client.

        Raises:
            Problem: `no-such-client`.
        """
        found = self._receivers.get(client)
        if found is None:
            raise Problem("no-such-client", QT_TRANSLATE_NOOP("Problems", "This client is no longer there."))
        return found

    def before(self, client: bytes) -> Sequence[Gift]:
        """Return the gifts of a client of the years that count, the newest first."""
        return self._before.get(client, ())

    def item(self, wish: GiftWish) -> GiftItem:
        """Return the thing that is wished, made up where it is none of the cupboard.

        Raises:
            Problem: `no-such-item`, or `item-needed` when nothing is named.
        """
        if wish.item is not None:
            line = self.stock.get(wish.item)
            if line is None:
                raise no_such_item()
            return line.item
        if not wish.name.strip():
            raise Problem(
                "item-needed",
                QT_TRANSLATE_NOOP("Problems", "Say what is given."),
                QT_TRANSLATE_NOOP("Problems", "Choose a thing of the cupboard, or name it with its value."),
            )
        return GiftItem(b"", wish.name.strip(), wish.kind or "other")

    def value_fen(self, wish: GiftWish) -> int:
        """Return what all pieces of a gift are worth, in fen."""
        return wish.value_fen if wish.value_fen is not None else self.item(wish).value_fen * wish.count

    def findings(self, wish: GiftWish, also: Sequence[Gift] = (), taken: int = 0) -> list[Finding]:
        """Return what speaks against a gift.

        Args:
            also: gifts of the client that are planned in the same step.
            taken: pieces of the same thing that others get in the same step.
        """
        item = self.item(wish)
        line = self.stock.get(item.id)
        own = sum(one.count for one in self.before(wish.client) if one.id == wish.id and one.item_id == item.id)
        wanted = Wanted(
            item=item.name,
            kind=item.kind,
            count=wish.count,
            value_fen=self.value_fen(wish),
            purpose=wish.purpose,
            on=wish.on,
            item_id=item.id or None,
            marks=item.taboos,
            note=wish.note,
            id=wish.id,
            left=None if line is None or line.fresh else line.free + own - taken,
        )
        return findings(wanted, self.receiver(wish.client), [*self.before(wish.client), *also], self.rules)

    def as_gift(self, wish: GiftWish) -> Gift:
        """Return a wish as the gift that it will be, so that two of one client count together."""
        item = self.item(wish)
        return Gift(
            id=b"",
            client_id=wish.client,
            client_no="",
            client_name="",
            item_id=item.id or None,
            item=item.name,
            kind=item.kind,
            on=wish.on,
            count=wish.count,
            value_fen=self.value_fen(wish),
            purpose=wish.purpose,
        )

    def year_use(self, client: bytes, year: int) -> YearUse:
        """Return what a client got of the year's cap."""
        receiver = self.receiver(client)
        cap = self.rules.cap(receiver.band, receiver.tier)
        return year_use(self.before(client), year, cap.year_fen)


def cupboard(store: Store) -> list[StockLine]:
    """Return everything that the cupboard knows, with its pieces."""
    book = store.gift_book()
    return stock_lines(list(book.items()), dict(gift_rules().kinds), dict(book.came()), dict(book.gone()))


def check(store: Store, wish: GiftWish) -> list[Finding]:
    """Return what speaks against one gift, the most serious first."""
    return Checker(store, [wish.client], wish.on).findings(wish)


def check_wish(checker: Checker, wish: GiftWish) -> None:
    """Refuse what cannot be a gift: an unknown purpose, no piece, a value below nothing, none for what is only named.

    Raises:
        Problem: `unknown-word`, `bad-gift`, `value-needed`, or as `Checker.item`.
    """
    if wish.purpose not in checker.rules.purposes:
        raise Problem(
            "unknown-word",
            QT_TRANSLATE_NOOP("Problems", "{word} is no purpose of a gift."),
            QT_TRANSLATE_NOOP("Problems", "It is one of: {names}"),
            {"word": wish.purpose, "names": ", ".join(checker.rules.purposes)},
        )
    if not 1 <= wish.count <= _MOST_COUNT or not 0 <= checker.value_fen(wish) <= _MOST_FEN:
        raise Problem(
            "bad-gift",
            QT_TRANSLATE_NOOP("Problems", "A gift has at least one piece and a value that is not below nothing."),
            QT_TRANSLATE_NOOP("Problems", "Give the pieces as a whole number and the value in yuan."),
        )
    if wish.item is None and wish.value_fen is None:
        raise Problem(
            "value-needed",
            QT_TRANSLATE_NOOP("Problems", "Say what {item} is worth."),
            QT_TRANSLATE_NOOP("Problems", "Caps go by the value; what costs nothing has a value of 0."),
            {"item": checker.item(wish).name},
        )


def refuse_blocked(name: str, found: Sequence[Finding], despite: str) -> None:
    """Refuse a gift that something forbids, or that something speaks against without a reason to give it still.

    Raises:
        Problem: with the code of what forbids it, or `gift-warned`.
    """
    forbidding = blocks(found)
    if forbidding:
        raise Problem(
            f"gift-{forbidding[0].code}",
            QT_TRANSLATE_NOOP("Problems", "No gift for {name}: {why}"),
            QT_TRANSLATE_NOOP("Problems", "Choose something else, or leave it."),
            {"name": name, "why": forbidding[0].reason},
        )
    doubts = warnings(found)
    if doubts and not despite.strip():
        raise Problem(
            "gift-warned",
            QT_TRANSLATE_NOOP("Problems", "{name}: {why}"),
            QT_TRANSLATE_NOOP("Problems", "Say why it is given all the same, or choose something else."),
            {"name": name, "why": doubts[0].reason},
        )


def no_such_item() -> Problem:
    """Return what is raised for a thing that the cupboard does not know."""
    return Problem(
        "no-such-item",
        QT_TRANSLATE_NOOP("Problems", "The cupboard has no such thing."),
        QT_TRANSLATE_NOOP("Problems", "The command gift-items lists what it has."),
    )


def limits(rules: GiftRules) -> Mapping[str, tuple[int, int]]:
    """Return (fen of one gift, fen of a year) by band, "" for everybody else."""
    return {band: (cap.gift_fen, cap.year_fen) for cap in rules.caps for band in (cap.bands or ("",))}
