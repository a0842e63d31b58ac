"""The list 应送: who is owed a gift by the standard, what of the cupboard suits, and why somebody gets nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ui.context import Context
from ui.gifts.reading import GiftsRead
from ui.gifts.tab import GiftList
from ui.models.columns import Column
from ui.widgets.basics import button
from ui.widgets.deeds import RowDeed
from ui.wording import HIDDEN
from workbench.services.giftproposals import Proposal


class OwedList(GiftList):
    """One row a gift that is owed; S plans what is proposed, for all chosen rows in one step."""

    keys = "SEV"

    def __init__(self, context: Context) -> None:
        super().__init__(context, context.texts.tr("OwedList", "Gifts that are owed"))
        # Stands beside the names of the lists: a row for one button would be wasted.
        self.plan_all = button("", "", "check", self._plan_all)
        self._all: Sequence[Proposal] = ()
        order = {column.key: place for place, column in enumerate(self.model.columns)}
        self.view.give_way([order[key] for key in ("left", "done", "tier", "value")], 150)
        self.retranslate()

    def columns(self) -> list[Column]:
        """Override GiftList.columns."""
        words, tr = self.words, self.context.texts.tr
        return [
            Column(lambda: tr("OwedList", "Client"), self._name, width=96, strong=True, key="name"),
            Column(
                lambda: tr("OwedList", "Tier"),
                lambda one: words.tier(one.receiver.tier),
                text=lambda _value: "",
                chips=lambda one: words.tier_chips(one.receiver.tier),
                sort=lambda one: -self.context.rules.scheme.rank(one.receiver.tier),
                width=92 if self.context.texts.language == "zh_CN" else 118,
                key="tier",
            ),
            Column(lambda: tr("OwedList", "What for"), lambda one: words.purpose(one.purpose), width=140, key="what"),
            Column(
                lambda: tr("OwedList", "Due"),
                lambda one: words.near_day(one.duty.due),
                sort=lambda one: one.duty.due,
                tone=lambda one: "danger" if one.duty.due < self.context.today else None,
                width=84,
                key="due",
            ),
            Column(
                lambda: tr("OwedList", "This year"),
                lambda one: f"{one.duty.done}/{one.duty.required}",
                width=72,
                align="center",
                key="done",
            ),
            Column(lambda: tr("OwedList", "What suits"), self._suits, tone=self._tone, width=0, key="item"),
            Column(
                lambda: tr("OwedList", "Value"),
                lambda one: words.yuan(one.item.item.value_fen) if one.item else "",
                sort=lambda one: one.item.item.value_fen if one.item else None,
                align="right",
                width=76,
                key="value",
            ),
            Column(
                lambda: tr("OwedList", "Left of the year"),
                lambda one: words.yuan(one.year.left_fen),
                sort=lambda one: one.year.left_fen,
                align="right",
                width=104,
                key="left",
            ),
        ]

    def _name(self, one: Proposal) -> str:
        return HIDDEN if self.hidden(one.receiver.id) else one.receiver.name

    def _suits(self, one: Proposal) -> str:
        if one.found:
            return HIDDEN if self.hidden(one.receiver.id) else self.words.all_said(one.found)
        if one.item is None:
            return self.tr("Nothing in the cupboard suits")
        return f"{one.item.item.name} ({self.tr('to order')})" if one.item.fresh else one.item.item.name

    def _tone(self, one: Proposal) -> str | None:
        return "danger" if one.found else "warning" if one.item is None else None

    def key_of(self, record: Any) -> Any:
        """Override GiftList.key_of."""
        return record.duty.id

    def client_of(self, record: Any) -> tuple[bytes, str] | None:
        """Override GiftList.client_of."""
        return record.receiver.id, record.receiver.name

    def deeds_of(self, rows: Sequence[Any]) -> Sequence[RowDeed]:
        """Override GiftList.deeds_of."""
        if not rows:
            return ()
        one, today = rows[0], self.context.today
        able = any(each.item is not None for each in rows)
        who = (one.receiver.id, one.receiver.name)
        item = one.item.item.id if one.item else None
        return (
            RowDeed("check", self.tr("Plan what suits"), "S", lambda: self.deeds.promise(rows, today), able),
            RowDeed(
                "edit",
                self.tr("Choose a gift…"),
                "E",
                lambda: self.deeds.plan([who], purpose=one.purpose, item=item),
                not one.found,
            ),
            RowDeed("client", self.tr("Open the card"), "V", lambda: self.card_asked.emit(who[0])),
        )

    def _plan_all(self) -> None:
        self.deeds.promise(self._all, self.context.today)

    def add(self) -> None:
        """Override GiftList.add."""
        self.deeds.plan()

    def show_read(self, read: GiftsRead) -> None:
        """Override GiftList.show_read."""
        self._all = read.owed
        self.model.set_records(read.owed)
        self._say()

    def _say(self) -> None:
        able = [one for one in self._all if one.item is not None]
        value = sum(one.item.item.value_fen for one in able if one.item)
        self.plan_all.setText(self.tr("Plan all that suits ({count})").format(count=len(able)))
        self.plan_all.setAccessibleName(self.plan_all.text())
        self.plan_all.setEnabled(bool(able))
        said = self.tr("{count} are owed a gift, {able} can be planned for {amount}")
        said = said.format(count=len(self._all), able=len(able), amount=self.words.cny(value))
        self.foot.setText(said + " · " + self.tr("S plan, E choose another, Enter card"))

    def retranslate(self) -> None:
        """Override GiftList.retranslate."""
        self.empty.say(
            self.tr("Nobody is owed a gift now"), self.tr("What the standard asks for is promised or given."), "gift"
        )
        self.view.setAccessibleName(self.tr("Gifts that are owed"))
        self.model.retranslate()
        self._say()
