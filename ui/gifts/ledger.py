"""The list 台账: every gift from the plan to the signature, by state and year, with what it comes to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ui.context import Context
from ui.export_dialog import open_export
from ui.forms import CodeBox
from ui.gifts.reading import GiftsRead
from ui.gifts.tab import GiftList
from ui.models.columns import Column
from ui.widgets.basics import button, tool_button
from ui.widgets.choices import FilterChips
from ui.widgets.deeds import RowDeed
from ui.wording import HIDDEN
from workbench.domain.gifts import OPEN, STATUSES, Gift, sum_of

_GIVING_WAY = ("note", "approver", "signed", "purpose", "on")


class LedgerList(GiftList):
    """One row a gift; S takes the next step: approved, given, signed."""

    keys = "SEKPV"

    def __init__(self, context: Context) -> None:
        super().__init__(context, context.texts.tr("LedgerList", "Gift ledger"))
        self._all: Sequence[Gift] = ()
        self._wanted: bytes | None = None
        self.states = FilterChips(self.tr("State"), single=True)
        self.span = CodeBox(self.tr("When"), {})
        self.slips = tool_button("print", "", self._print_month)
        self.file = tool_button("export", "", self._export)
        self.new = button("", "primary", "add", self.add)
        self.top.addWidget(self.states, 1)
        for widget in (self.span, self.slips, self.file, self.new):
            self.top.addWidget(widget)
        order = {column.key: place for place, column in enumerate(self.model.columns)}
        self.view.give_way([order[key] for key in _GIVING_WAY], 140)
        self.states.changed.connect(self._filter)
        self.span.currentIndexChanged.connect(self._filter)
        self.deeds.made.connect(self._on_made)
        self.retranslate()

    def columns(self) -> list[Column]:
        """Override GiftList.columns."""
        words, tr = self.words, self.context.texts.tr
        places = {code: place for place, code in enumerate(STATUSES)}
        return [
            Column(
                lambda: tr("LedgerList", "Day"),
                lambda one: words.day(one.on),
                sort=lambda one: one.on,
                width=76,
                key="on",
            ),
            Column(lambda: tr("LedgerList", "Client"), self._name, width=88, strong=True, key="name"),
            Column(lambda: tr("LedgerList", "Gift"), self._what, width=0, key="what"),
            Column(
                lambda: tr("LedgerList", "Value"),
                lambda one: words.yuan(one.value_fen),
                sort=lambda one: one.value_fen,
                align="right",
                width=76,
                key="value",
            ),
            Column(
                lambda: tr("LedgerList", "What for"), lambda one: words.purpose(one.purpose), width=190, key="purpose"
            ),
            Column(
                lambda: tr("LedgerList", "State"),
                "status",
                text=lambda _value: "",
                chips=lambda one: words.status_chips(one.status),
                sort=lambda one: places[one.status],
                width=104,
                key="state",
            ),
            Column(lambda: tr("LedgerList", "Approved by"), "approver", width=100, key="approver"),
            Column(
                lambda: tr("LedgerList", "Signed"),
                lambda one: words.day(one.signed_on),
                sort=lambda one: one.signed_on,
                width=76,
                key="signed",
            ),
            Column(lambda: tr("LedgerList", "Remark"), self._note, width=130, key="note"),
        ]

    def _name(self, one: Gift) -> str:
        return HIDDEN if self.hidden(one.client_id) else one.client_name

    def _what(self, one: Gift) -> str:
        return HIDDEN if self.hidden(one.client_id) else self.words.what(one)

    def _note(self, one: Gift) -> str:
        said = one.cancelled or one.despite or one.note
        return HIDDEN if said and self.hidden(one.client_id) else said

    def client_of(self, record: Any) -> tuple[bytes, str] | None:
        """Override GiftList.client_of."""
        return record.client_id, record.client_name

    def deeds_of(self, rows: Sequence[Any]) -> Sequence[RowDeed]:
        """Override GiftList.deeds_of."""
        if not rows:
            return ()
        one, deeds = rows[0], self.deeds
        steps = {"planned": self.tr("Approve…"), "approved": self.tr("Given…"), "given": self.tr("Signed…")}
        return (
            RowDeed(
                "check",
                steps.get(one.status, self.tr("Next step…")),
                "S",
                lambda: deeds.step(rows),
                one.status in steps,
            ),
            RowDeed("edit", self.tr("Edit…"), "E", lambda: deeds.edit(one), one.status in OPEN),
            RowDeed("close", self.tr("Cancel…"), "K", lambda: deeds.cancel(rows), one.state != "cancelled"),
            RowDeed(
                "print", self.tr("Print the slips"), "P", lambda: deeds.print_slips(rows), one.state != "cancelled"
            ),
            RowDeed("client", self.tr("Open the card"), "V", lambda: self.card_asked.emit(one.client_id)),
        )

    def add(self) -> None:
        """Override GiftList.add."""
        self.deeds.plan()

    def _print_month(self) -> None:
        self.deeds.print_ledger(f"{self.context.today:%Y-%m}")

    def _export(self) -> None:
        open_export(self.context, self.window(), "gifts")

    def _on_made(self, rows: Sequence[bytes]) -> None:
        self._wanted = rows[0] if rows else None

    def show_read(self, read: GiftsRead) -> None:
        """Override GiftList.show_read."""
        self._all = read.gifts
        self._say_spans()
        self.model.set_records(read.gifts)
        self._filter()
        if self._wanted is not None and self.view.select_key(self._wanted):
            self._wanted = None

    def _say_spans(self) -> None:
        today, kept = self.context.today, self.span.code()
        years = sorted({one.on.year for one in self._all} | {today.year}, reverse=True)
        self.span.blockSignals(True)
        self.span.clear()
        self.span.addItem(self.tr("This month"), f"{today:%Y-%m}")
        for year in years:
            self.span.addItem(self.tr("Year {year}").format(year=year), str(year))
        self.span.addItem(self.tr("All years"), "all")
        self.span.choose(kept if self.span.findData(kept) >= 0 else str(today.year))
        self.span.blockSignals(False)

    def _in_span(self, one: Gift) -> bool:
        code = self.span.code()
        return code == "all" or one.on.isoformat().startswith(code)

    def _filter(self, _changed: object = None) -> None:
        spanned = [one for one in self._all if self._in_span(one)]
        counts = {code: sum(one.status == code for one in spanned) for code in STATUSES}
        self.states.set_chips([(code, self.words.status(code), counts[code]) for code in STATUSES])
        states = self.states.active()
        kept = [
            place for place, one in enumerate(self._all) if self._in_span(one) and (not states or one.status in states)
        ]
        self._say_empty()
        self.model.set_filter(kept)
        self._say_sum([self._all[place] for place in kept])

    def _say_sum(self, shown: Sequence[Gift]) -> None:
        total, words = sum_of(shown), self.words
        said = self.tr("{count} given for {amount}, {planned} planned for {more}").format(
            count=total.gifts,
            amount=words.cny(total.value_fen),
            planned=total.planned,
            more=words.cny(total.planned_fen),
        )
        self.foot.setText(said + " · " + self.tr("S next step, E edit, K cancel, P slips, Enter card"))

    def _say_empty(self) -> None:
        if self._all:
            self.empty.say(self.tr("No gift fits these filters"), self.tr("Take some of them off."), "filter")
        else:
            self.empty.say(self.tr("No gifts yet"), self.tr("Ctrl+N plans one; what is owed stands beside."), "gift")

    def retranslate(self) -> None:
        """Override GiftList.retranslate."""
        self.new.setText(self.tr("Plan a gift"))
        self.new.setAccessibleName(self.tr("Plan a gift"))
        self.slips.setToolTip(self.tr("Print the ledger of the month"))
        self.slips.setAccessibleName(self.tr("Print the ledger of the month"))
        self.file.setToolTip(self.tr("Write the ledger into a file"))
        self.file.setAccessibleName(self.tr("Write the ledger into a file"))
        self.span.setAccessibleName(self.tr("When"))
        self.view.setAccessibleName(self.tr("Gift ledger"))
        self.model.retranslate()
        self._say_spans()
        self._filter()
