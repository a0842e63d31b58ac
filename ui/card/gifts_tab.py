"""The card's tab 礼品: what the client got and will get, what is left of the year, and what must not be given."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.card.mark_dialog import MarkDialog
from ui.card.tab import CardTab
from ui.card.view import CardView
from ui.context import Context
from ui.gifts.actions import GiftActions
from ui.gifts.words import GiftWords
from ui.widgets.basics import SectionHeader, button, label
from ui.widgets.chips import StatusChip
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


class GiftsTab(CardTab):
    """Open gifts first, each with its next step; then what was given."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.said = GiftWords(context)
        self.deeds = GiftActions(context, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.SPACE["s"], theme.SPACE["s"], theme.SPACE["s"])
        self._column.setSpacing(theme.SPACE["s"])
        self._parts: list[QWidget] = []
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

    def show_found(self, found: Found | None) -> None:
        """Override CardTab.show_found."""
        for old in self._parts:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._parts = []
        while self._column.count():
            self._column.takeAt(0)
        if found is None:
            return
        head = SectionHeader("")
        head.set_title(self.tr("Gifts"), len(found.gifts))
        plan = button(self.tr("Plan a gift"), icon="gift", clicked=self._plan)
        plan.setEnabled(not found.blocked)
        head.add_action(plan)
        head.add_action(button(self.tr("Does not take…"), icon="blocked", clicked=self._mark))
        self._put(head)
        self._say_rules(found)
        for one in found.owed:
            self._put(self._proposal(one))
        shown = sorted(found.gifts, key=lambda one: one.status not in (*OPEN, "given"))
        if not shown:
            self._put(label(self.tr("Nothing was given to this client yet."), "muted", wrap=True))
        for gift in shown[:_OLD]:
            self._put(self._gift(gift))
        if len(shown) > _OLD:
            self._put(label(self.tr("and {count} more in the ledger").format(count=len(shown) - _OLD), "muted"))
        self._column.addStretch(1)

    def _put(self, widget: QWidget) -> None:
        self._parts.append(widget)
        self._column.addWidget(widget)

    def _who(self) -> list[tuple[bytes, str]]:
        client = self.view.card.client if self.view else None
        return [(client.id, client.name)] if client else []

    def _plan(self) -> None:
        self.deeds.plan(self._who())

    def _mark(self) -> None:
        """Ask what the client does not take, with who said so."""
        if who := self._who():
            MarkDialog(self.context, who, DIET, self).open()

    # Its parts.

    def _say_rules(self, found: Found) -> None:
        """Say why nothing may be given, or what is left of the year, and what the client does not take."""
        words, year = self.said, found.year
        if found.blocked:
            said = label(words.all_said(found.blocked), wrap=True)
            theme.set_property(said, "tone", "danger")
            self._put(said)
        else:
            text = self.tr("{year}: given {given}, planned {planned}, left of {cap}: {left}").format(
                year=year.year,
                given=words.cny(year.given_fen),
                planned=words.cny(year.planned_fen),
                cap=words.cny(year.cap_fen),
                left=words.cny(year.left_fen),
            )
            self._put(label(text, "small", wrap=True))
        if found.diets:
            names = [self.context.texts.named(gift_rules().diets[code].name) for code in found.diets]
            mark = "、" if self.context.texts.language == "zh_CN" else ", "
            diet = label(self.tr("Does not take: {names}").format(names=mark.join(names)), wrap=True)
            theme.set_property(diet, "tone", "warning")
            self._put(diet)

    def _proposal(self, one: Proposal) -> QWidget:
        words = self.said
        what = one.item.item.name if one.item else self.tr("nothing in the cupboard suits")
        text = self.tr("Owed until {day}: {purpose}. Suits: {what}").format(
            day=words.near_day(one.duty.due), purpose=words.purpose(one.purpose), what=what
        )
        box, column = _box(text)
        column.addWidget(label(text, wrap=True))
        if one.item is not None and not one.found:
            today = self.context.today
            column.addLayout(_row([("check", self.tr("Plan it"), lambda: self.deeds.promise([one], today))], what))
        return box

    def _gift(self, one: Gift) -> QWidget:
        words = self.said
        box, column = _box(words.what(one))
        title = QHBoxLayout()
        title.addWidget(label(words.what(one), "strong", wrap=True), 1)
        for chip in words.status_chips(one.status):
            title.addWidget(StatusChip(chip.text, chip.tone))
        column.addLayout(title)
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
        entries: list[tuple[str, str, Callable[[], object]]] = []
        if one.status in steps:
            entries.append(("check", steps[one.status], lambda: deeds.step([one])))
            entries.append(("print", self.tr("Slip"), lambda: deeds.print_slips([one])))
        if one.status in OPEN:
            entries.append(("edit", self.tr("Edit…"), lambda: deeds.edit(one)))
        if one.state != "cancelled":
            entries.append(("close", self.tr("Cancel…"), lambda: deeds.cancel([one])))
        return _row(entries, self.said.what(one))


def _box(name: str) -> tuple[QWidget, QVBoxLayout]:
    """Return a part that a screen reader calls by name, and its column."""
    box = QWidget()
    box.setAccessibleName(name)
    column = QVBoxLayout(box)
    column.setContentsMargins(0, theme.SPACE["xs"], 0, theme.SPACE["s"])
    column.setSpacing(theme.SPACE["xs"])
    return box, column


def _row(entries: Sequence[tuple[str, str, Callable[[], object]]], about: str) -> QHBoxLayout:
    """Return buttons side by side; each is read aloud with what it is about."""
    row = QHBoxLayout()
    row.setSpacing(theme.SPACE["xs"])
    for icon, text, run in entries:
        made = button(text, "quiet", icon, run)
        made.setAccessibleName(f"{text} {about}")
        row.addWidget(made)
    row.addStretch(1)
    return row
