"""The card's tab 礼品: what the client got and will get, what is left of the year, and what must not be given."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.card.mark_dialog import MarkDialog
from ui.card.tab import PartsTab, Press, named_part, press_row, title_row
from ui.card.view import CardView
from ui.context import Context
from ui.gifts.actions import GiftActions
from ui.gifts.words import GiftWords
from ui.widgets.basics import SectionHeader, button, label
from workbench.domain.giftchecks import Finding, diets_of, state_blocks
from workbench.domain.gifts import OPEN, Gift, YearUse
from workbench.services.giftchecking import Checker, gift_rules
from workbench.services.giftproposals import Proposal, proposals

if TYPE_CHECKING:
    from db.desk import Desk

#: The kind of mark that says what a client does not take.
DIET = "diet"
#: Gifts of earlier years that are listed.
_OLD = 12


class Found(NamedTuple):
    """What is known of one client's gifts."""

    gifts: Sequence[Gift]
    year: YearUse
    owed: Sequence[Proposal]
    blocked: Sequence[Finding]
    diets: Sequence[str]


class GiftsTab(PartsTab):
    """Open gifts first, each with its next step; then what was given."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.said = GiftWords(context)
        self.deeds = GiftActions(context, self)
        self.show_found(None)

    @property
    def title(self) -> str:
        """Override CardTab.title."""
        return self.tr("Gifts")

    def read(self, desk: Desk, view: CardView) -> Found:
        """Override CardTab.read."""
        client, today = view.card.client.id, self.context.today
        checker = Checker(desk, [client], today)
        receiver = checker.receiver(client)
        return Found(
            desk.gift_book().gifts([client]),
            checker.year_use(client, today.year),
            proposals(desk, today=today, clients=[client]),
            state_blocks(receiver, today, checker.rules),
            diets_of(receiver, checker.rules),
        )

    def put_parts(self, found: Found) -> None:
        """Override PartsTab.put_parts."""
        head = SectionHeader("")
        head.set_title(self.tr("Gifts"), len(found.gifts))
        plan = button(self.tr("Plan a gift"), icon="gift", clicked=self._plan)
        plan.setEnabled(not found.blocked)
        head.add_action(plan)
        head.add_action(button(self.tr("Does not take…"), icon="blocked", clicked=self._mark))
        self.put(head)
        self._say_rules(found)
        for one in found.owed:
            self.put(self._proposal(one))
        shown = sorted(found.gifts, key=lambda one: one.status not in (*OPEN, "given"))
        if not shown:
            self.put(label(self.tr("Nothing was given to this client yet."), "muted", wrap=True))
        for gift in shown[:_OLD]:
            self.put(self._gift(gift))
        if len(shown) > _OLD:
            self.put(label(self.tr("and {count} more in the ledger").format(count=len(shown) - _OLD), "muted"))

    def _plan(self) -> None:
        self.deeds.plan([who] if (who := self.who()) else [])

    def _mark(self) -> None:
        """Ask what the client does not take, with who said so."""
        if who := self.who():
            MarkDialog(self.context, [who], DIET, self).open()

    # Its parts.

    def _say_rules(self, found: Found) -> None:
        """Say why nothing may be given, or what is left of the year, and what the client does not take."""
        words, year = self.said, found.year
        if found.blocked:
            said = label(words.all_said(found.blocked), wrap=True)
            theme.set_property(said, "tone", "danger")
            self.put(said)
        else:
            text = self.tr("{year}: given {given}, planned {planned}, left of {cap}: {left}").format(
                year=year.year,
                given=words.cny(year.given_fen),
                planned=words.cny(year.planned_fen),
                cap=words.cny(year.cap_fen),
                left=words.cny(year.left_fen),
            )
            self.put(label(text, "small", wrap=True))
        if found.diets:
            names = [self.context.texts.named(gift_rules().diets[code].name) for code in found.diets]
            mark = "、" if self.context.texts.language == "zh_CN" else ", "
            diet = label(self.tr("Does not take: {names}").format(names=mark.join(names)), wrap=True)
            theme.set_property(diet, "tone", "warning")
            self.put(diet)

    def _proposal(self, one: Proposal) -> QWidget:
        words = self.said
        what = one.item.item.name if one.item else self.tr("nothing in the cupboard suits")
        text = self.tr("Owed until {day}: {purpose}. Suits: {what}").format(
            day=words.near_day(one.duty.due), purpose=words.purpose(one.purpose), what=what
        )
        box, column = named_part(text)
        column.addWidget(label(text, wrap=True))
        if one.item is not None and not one.found:
            today = self.context.today
            column.addLayout(press_row([("check", self.tr("Plan it"), lambda: self.deeds.promise([one], today))], what))
        return box

    def _gift(self, one: Gift) -> QWidget:
        words = self.said
        box, column = named_part(words.what(one))
        column.addLayout(title_row(words.what(one), words.status_chips(one.status)))
        facts = (words.day(one.on), words.cny(one.value_fen), words.purpose(one.purpose))
        column.addWidget(label(" · ".join(fact for fact in facts if fact), "small", wrap=True))
        for text in (self._signed(one), one.despite, one.cancelled, one.note):
            if text:
                column.addWidget(label(text, "small", wrap=True))
        column.addLayout(self._deeds_of(one))
        return box

    def _signed(self, one: Gift) -> str:
        words, said = self.said, []
        if one.approved_on:
            said.append(
                self.tr("approved by {name} on {day}").format(name=one.approver, day=words.day(one.approved_on))
            )
        if one.signed_on:
            said.append(self.tr("signed by {name} on {day}").format(name=one.signed_by, day=words.day(one.signed_on)))
        return " · ".join(said)

    def _deeds_of(self, one: Gift) -> QHBoxLayout:
        deeds, steps = self.deeds, {
            "planned": self.tr("Approve…"),
            "approved": self.tr("Given…"),
            "given": self.tr("Signed…"),
        }  # fmt: skip
        entries: list[Press] = []
        if one.status in steps:
            entries.append(("check", steps[one.status], lambda: deeds.step([one])))
            entries.append(("print", self.tr("Slip"), lambda: deeds.print_slips([one])))
        if one.status in OPEN:
            entries.append(("edit", self.tr("Edit…"), lambda: deeds.edit(one)))
        if one.state != "cancelled":
            entries.append(("close", self.tr("Cancel…"), lambda: deeds.cancel([one])))
        return press_row(entries, self.said.what(one))
