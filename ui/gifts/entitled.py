"""The list 权益: what each tier gives its clients in a year, and how much of it was used."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ui.context import Context
from ui.gifts.reading import GiftsRead
from ui.gifts.tab import GiftList
from ui.models.columns import Column
from ui.widgets.deeds import RowDeed


class EntitledList(GiftList):
    """One row an entitlement of a tier."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, context.texts.tr("EntitledList", "Entitlements by tier"))
        self.retranslate()

    def columns(self) -> list[Column]:
        """Override GiftList.columns."""
        words, texts = self.words, self.context.texts
        tr, rank = texts.tr, self.context.rules.scheme.rank
        return [
            Column(
                lambda: tr("EntitledList", "Tier"),
                lambda one: words.tier(one.tier),
                text=lambda _value: "",
                chips=lambda one: words.tier_chips(one.tier),
                sort=lambda one: -rank(one.tier),
                width=110,
                key="tier",
            ),
            Column(
                lambda: tr("EntitledList", "Entitlement"),
                lambda one: texts.named(one.entitlement.name),
                width=0,
                strong=True,
                key="name",
            ),
            Column(lambda: tr("EntitledList", "Clients"), "clients", align="right", width=90, key="clients"),
            Column(
                lambda: tr("EntitledList", "Each a year"),
                lambda one: one.entitlement.quota,
                text=lambda quota: tr("EntitledList", "as wanted") if quota is None else str(quota),
                align="right",
                width=110,
                key="quota",
            ),
            Column(lambda: tr("EntitledList", "Used"), "used", align="right", width=90, key="used"),
            Column(lambda: tr("EntitledList", "Left"), "left", align="right", width=90, key="left"),
        ]

    def key_of(self, record: Any) -> Any:
        """Override GiftList.key_of."""
        return record.tier, record.entitlement.code

    def deeds_of(self, rows: Sequence[Any]) -> Sequence[RowDeed]:
        """Override GiftList.deeds_of: a use is recorded on the card of a client."""
        del rows
        return ()

    def show_read(self, read: GiftsRead) -> None:
        """Override GiftList.show_read."""
        self.model.set_records(read.totals)
        said = self.tr("In {year}: {used} uses. A use is recorded on the client's card, or with a gift.")
        used = sum(one.used for one in read.totals)
        self.foot.setText(said.format(year=self.context.today.year, used=used))

    def retranslate(self) -> None:
        """Override GiftList.retranslate."""
        self.empty.say(
            self.tr("The scheme in force names no entitlements"),
            self.tr("A branch writes its own file of them."),
            "star",
        )
        self.view.setAccessibleName(self.tr("Entitlements by tier"))
        self.model.retranslate()
