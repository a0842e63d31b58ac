"""The list 库存: what is in the cupboard, promised and given, what is to be bought again, and its taboos."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ui.context import Context
from ui.gifts.reading import GiftsRead
from ui.gifts.tab import GiftList
from ui.models.columns import Chip, Column
from ui.widgets.basics import button
from ui.widgets.choices import FilterChips
from ui.widgets.deeds import RowDeed
from workbench.domain.gifts import StockLine
from workbench.services.giftchecking import gift_rules


class CupboardList(GiftList):
    """One row a thing; S records what came in or went, E changes the thing."""

    keys = "SEG"

    def __init__(self, context: Context) -> None:
        super().__init__(context, context.texts.tr("CupboardList", "Gift cupboard"))
        self._all: Sequence[StockLine] = ()
        self._wanted: bytes | None = None
        self.states = FilterChips(self.tr("State"), single=True)
        self.usual = button("", "", "box", self.deeds.usual)
        self.new = button("", "primary", "add", self.add)
        self.top.addWidget(self.states, 1)
        self.top.addWidget(self.usual)
        self.top.addWidget(self.new)
        order = {column.key: place for place, column in enumerate(self.model.columns)}
        self.view.give_way([order[key] for key in ("last", "marks", "kind")], 140)
        self.states.changed.connect(self._filter)
        self.deeds.stocked.connect(self._on_stocked)
        self.retranslate()

    def columns(self) -> list[Column]:
        """Override GiftList.columns."""
        return [*self._about(), *self._pieces()]

    def _about(self) -> list[Column]:
        words, tr = self.words, self.context.texts.tr
        return [
            Column(lambda: tr("CupboardList", "Thing"), lambda one: one.item.name, width=0, strong=True, key="name"),
            Column(
                lambda: tr("CupboardList", "Kind"), lambda one: words.gift_kind(one.item.kind), width=150, key="kind"
            ),
            Column(
                lambda: tr("CupboardList", "Value"),
                lambda one: words.yuan(one.item.value_fen),
                sort=lambda one: one.item.value_fen,
                align="right",
                width=80,
                key="value",
            ),
        ]

    def _pieces(self) -> list[Column]:
        words, tr = self.words, self.context.texts.tr
        return [
            Column(
                lambda: tr("CupboardList", "In stock"),
                words.stock,
                sort=lambda one: None if one.fresh else one.here,
                tone=lambda one: "danger" if one.low else None,
                align="right",
                width=84,
                key="here",
            ),
            Column(
                lambda: tr("CupboardList", "Promised"),
                lambda one: one.promised or None,
                align="right",
                width=80,
                key="promised",
            ),
            Column(
                lambda: tr("CupboardList", "Given"), lambda one: one.given or None, align="right", width=72, key="given"
            ),
            Column(
                lambda: tr("CupboardList", "Marks"),
                self._marked,
                text=lambda _value: "",
                chips=self._chips,
                width=190,
                key="marks",
            ),
            Column(
                lambda: tr("CupboardList", "Last given"),
                lambda one: words.day(one.used_on),
                sort=lambda one: one.used_on,
                width=90,
                key="last",
            ),
        ]

    def _chips(self, line: StockLine) -> list[Chip]:
        """Return what the thing is: taboos, traits, to be bought again, out of use."""
        rules, item, named = gift_rules(), line.item, self.context.texts.named
        taboos = [one for code, one in rules.taboos.items() if code in item.taboos or one.words.found(item.name)]
        traits = rules.traits_of(item.name, item.kind, item.taboos)
        found = [Chip(named(one.name), "danger") for one in taboos]
        found += [Chip(named(one.name), "neutral") for code, one in rules.traits.items() if code in traits]
        if line.low:
            found.append(Chip(self.tr("buy again"), "warning"))
        if item.retired:
            found.append(Chip(self.tr("out of use"), "neutral"))
        return found

    def _marked(self, line: StockLine) -> str:
        return " ".join(chip.text for chip in self._chips(line))

    def key_of(self, record: Any) -> Any:
        """Override GiftList.key_of."""
        return record.item.id

    def deeds_of(self, rows: Sequence[Any]) -> Sequence[RowDeed]:
        """Override GiftList.deeds_of."""
        if not rows:
            return ()
        one, deeds = rows[0], self.deeds
        free = not one.given and not one.promised
        return (
            RowDeed("box", self.tr("Came in or went…"), "S", lambda: deeds.move(one), not one.fresh),
            RowDeed("edit", self.tr("Edit…"), "E", lambda: deeds.change_thing(one)),
            RowDeed(
                "gift", self.tr("Give it to a client…"), "G", lambda: deeds.plan(item=one.item.id), not one.item.retired
            ),
            RowDeed("delete", self.tr("Delete"), "Delete", lambda: deeds.delete_thing(one), free),
        )

    def add(self) -> None:
        """Override GiftList.add."""
        self.deeds.add_thing()

    def _on_stocked(self, row: bytes) -> None:
        self._wanted = row

    def show_read(self, read: GiftsRead) -> None:
        """Override GiftList.show_read."""
        self._all = read.stock
        self.model.set_records(read.stock)
        self._filter()
        if self._wanted is not None and self.view.select_key(self._wanted):
            self._wanted = None

    def _state(self, line: StockLine) -> set[str]:
        if line.item.retired:
            return {"retired"}
        return {"used"} | ({"low"} if line.low else set())

    def _filter(self, _changed: object = None) -> None:
        names = (("used", self.tr("In use")), ("low", self.tr("Buy again")), ("retired", self.tr("Out of use")))
        counts = {code: sum(code in self._state(one) for one in self._all) for code, _name in names}
        self.states.set_chips([(code, name, counts[code]) for code, name in names])
        states = self.states.active()
        kept = [place for place, one in enumerate(self._all) if not states or states & self._state(one)]
        if self._all:
            self.empty.say(self.tr("Nothing fits this filter"), "", "filter")
        else:
            hint = self.tr("Begin with the usual things, or add one of your own with Ctrl+N.")
            self.empty.say(self.tr("The cupboard is empty"), hint, "box")
        self.model.set_filter(kept)
        shown = [self._all[place] for place in kept]
        worth = sum(one.here * one.item.value_fen for one in shown if not one.fresh)
        said = self.tr("{count} things worth {amount}").format(count=len(shown), amount=self.words.cny(worth))
        self.foot.setText(said + " · " + self.tr("S came or went, E edit, G give"))

    def retranslate(self) -> None:
        """Override GiftList.retranslate."""
        self.new.setText(self.tr("New thing"))
        self.new.setAccessibleName(self.tr("New thing in the cupboard"))
        self.usual.setText(self.tr("Usual things"))
        self.usual.setAccessibleName(self.tr("Put the usual things into the list"))
        self.view.setAccessibleName(self.tr("Gift cupboard"))
        self.model.retranslate()
        self._filter()
