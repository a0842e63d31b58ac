"""How gifts and the cupboard are said on screen: purposes, kinds, states, what speaks against a gift."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from ui.models.columns import Chip
from ui.wording import HIDDEN, Wording
from workbench.domain import money
from workbench.domain.giftchecks import Finding
from workbench.domain.gifts import STATUSES, Gift, StockLine
from workbench.services.giftchecking import gift_rules

_TONES: Mapping[str, str] = {
    "planned": "warning",
    "approved": "accent",
    "given": "info",
    "signed": "success",
    "cancelled": "neutral",
}
TONES: Mapping[str, str] = {"block": "danger", "warn": "warning", "hint": "info"}


class GiftWords(Wording):
    """Says what the lists of gifts say; cheap to make, in the language of now."""

    def purpose(self, code: str) -> str:
        return self._context.texts.named(gift_rules().purpose(code).name)

    def purposes(self) -> dict[str, str]:
        """Return the purposes by code."""
        return {code: self.purpose(code) for code in gift_rules().purposes}

    def gift_kind(self, code: str) -> str:
        return self._context.texts.named(gift_rules().kind(code).name)

    def gift_kinds(self) -> dict[str, str]:
        return {code: self.gift_kind(code) for code in gift_rules().kinds}

    def marks(self) -> dict[str, str]:
        """Return what a thing can be marked with by code: taboos, then traits."""
        rules, named = gift_rules(), self._context.texts.named
        taboos = {code: named(one.name) for code, one in rules.taboos.items()}
        return taboos | {code: named(one.name) for code, one in rules.traits.items()}

    def move_reasons(self) -> dict[str, str]:
        return {code: self._context.texts.named(one.name) for code, one in gift_rules().moves.items()}

    def status(self, code: str) -> str:
        return self.of("Gifts", STATUSES, code)

    def status_chips(self, code: str) -> list[Chip]:
        return [Chip(self.status(code), _TONES.get(code, "neutral"))]

    def said(self, found: Finding) -> str:
        """Return what speaks against a gift; behind the privacy screen without its sums."""
        reason = found.reason
        if self.private:
            values = {name: HIDDEN if name.endswith("_yuan") else value for name, value in reason.values.items()}
            reason = replace(reason, values=values)
        return str(self._context.texts.said(reason))

    def all_said(self, found: Sequence[Finding]) -> str:
        return " ".join(self.said(one) for one in found)

    def what(self, gift: Gift) -> str:
        """Return a gift as one says it: the thing, and how many where there are several."""
        return f"{gift.item} ×{gift.count}" if gift.count > 1 else gift.item

    def yuan(self, fen: int | None) -> str:
        """Return money in yuan, as small sums are said."""
        if fen is None:
            return ""
        return HIDDEN if self.private else money.yuan(fen).removesuffix(".00")

    def cny(self, fen: int) -> str:
        """Return money in yuan with its unit."""
        said = self.yuan(fen)
        return said if self.private else self._context.texts.tr("Gifts", "CNY {amount}", amount=said)

    def stock(self, line: StockLine) -> str:
        """Return how many pieces there are."""
        return self._context.texts.tr("Gifts", "to order") if line.fresh else str(line.here)

    def thing(self, line: StockLine) -> str:
        """Return a thing as a choice says it: its name, what it is worth, how many are free."""
        texts = self._context.texts
        free = texts.tr("Gifts", "to order") if line.fresh else texts.tr("Gifts", "{count} free", count=line.free)
        return f"{line.item.name} · {self.cny(line.item.value_fen)} · {free}"


def typed(fen: int) -> str:
    """Return money as it stands in a field to type in."""
    return money.yuan(fen).replace(",", "").removesuffix(".00")


def read_yuan(text: str) -> int | None:
    """Return an amount typed in yuan as fen, None for nothing.

    Raises:
        ValueError: it is no amount, or below nothing.
    """
    plain = text.strip().replace(",", "").replace("，", "")
    if not plain:
        return None
    try:
        found = money.fen(Decimal(plain))
    except ArithmeticError:
        raise ValueError(text) from None
    if found < 0:
        raise ValueError(text)
    return found
