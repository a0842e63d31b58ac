"""The card's tab 商机: what is followed with this client, every step of it, and who pointed the client out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.card.tab import PartsTab, Press, named_part, press_row, title_row
from ui.card.view import CardView
from ui.context import Context
from ui.pursuits.actions import PursuitActions
from ui.pursuits.words import PursuitWords
from ui.widgets.basics import SectionHeader, button, label
from workbench.domain.opportunities import Opportunity, Step
from workbench.domain.referrals import Referral
from workbench.services.opportunities import stages

if TYPE_CHECKING:
    from db.desk import Desk


class Found(NamedTuple):
    """What is followed with one client."""

    opportunities: Sequence[Opportunity]
    referrals: Sequence[Referral]


class OpportunitiesTab(PartsTab):
    """Open opportunities first, each with its steps and what can be done with it; then referrals."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.said = PursuitWords(context)
        self.deeds = PursuitActions(context, self)
        self.show_found(None)

    @property
    def title(self) -> str:
        """Override CardTab.title."""
        return self.tr("Opportunities")

    def read(self, desk: Desk, view: CardView) -> Found:
        """Override CardTab.read."""
        book, clients = desk.pipeline(), [view.card.client.id]
        return Found(book.opportunities(clients), book.referrals(clients))

    def put_parts(self, found: Found) -> None:
        """Override PartsTab.put_parts."""
        opportunities = sorted(found.opportunities, key=lambda one: not one.open)
        head = SectionHeader("")
        head.set_title(self.tr("Opportunities"), len(opportunities))
        head.add_action(button(self.tr("New opportunity"), icon="add", clicked=self._begin))
        self.put(head)
        if not opportunities:
            self.put(label(self.tr("Nothing is followed with this client."), "muted", wrap=True))
        for one in opportunities:
            self.put(self._opportunity(one))
        second = SectionHeader("")
        second.set_title(self.tr("Referrals"), len(found.referrals))
        second.add_action(button(self.tr("Record a referral"), icon="add", clicked=self._refer))
        self.put(second)
        for referral in found.referrals:
            self.put(self._referral(referral))

    def _begin(self) -> None:
        self.deeds.begin(self.who())

    def _refer(self) -> None:
        self.deeds.refer(self.who())

    # One opportunity, one referral.

    def _opportunity(self, one: Opportunity) -> QWidget:
        words = self.said
        box, column = named_part(words.what(one))
        column.addLayout(title_row(words.what(one), words.ended(one)))
        facts = (words.need(one.need), one.product, words.money(one.amount_fen), words.source(one.source))
        column.addWidget(label(" · ".join(fact for fact in facts if fact), "small", wrap=True))
        if one.note:
            column.addWidget(label(one.note, "muted", wrap=True))
        column.addWidget(label(self._standing(one), wrap=True))
        if one.next:
            said = self.tr("Next: {title}, by {day}").format(title=one.next.title, day=words.near_day(one.next.due))
            column.addWidget(label(said, wrap=True))
        for step in reversed(one.steps):
            column.addWidget(label(self._step(step), "small", wrap=True))
        column.addLayout(self._deeds(one))
        return box

    def _standing(self, one: Opportunity) -> str:
        words = self.said
        if not one.open:
            why = words.reason(one.reason)
            return self.tr("Closed on {day}: {why}").format(day=words.day(one.closed), why=why)
        place = stages().place(one.stage) + 1 if stages().known(one.stage) else 0
        days = one.standing(self.context.today)
        return self.tr("Step {place} of {all}: {stage}, for {days} d").format(
            place=place, all=len(stages().stages), stage=words.stage(one.stage), days=days
        )

    def _step(self, step: Step) -> str:
        words = self.said
        return "  ".join(part for part in (words.day(step.on), words.stage(step.stage), step.note) if part)

    def _deeds(self, one: Opportunity) -> QHBoxLayout:
        deeds, what = self.deeds, self.said.what(one)
        if one.open:
            entries: list[Press] = [
                ("chevron-right", self.tr("Next step…"), lambda: deeds.step(one)),
                ("check", self.tr("Close…"), lambda: deeds.close(one)),
                ("edit", self.tr("Edit…"), lambda: deeds.edit(one)),
            ]
        else:
            entries = [("undo", self.tr("Reopen"), lambda: deeds.reopen(one))]
        return press_row([*entries, ("delete", self.tr("Delete"), lambda: deeds.delete(one))], what)

    def _referral(self, one: Referral) -> QWidget:
        words = self.said
        said = " · ".join(part for part in (words.day(one.on), words.source(one.source), words.referrer(one)) if part)
        box, column = named_part(said)
        column.addLayout(title_row(said, words.became(one) or words.clock(one)))
        for text in (words.signals(one.signals), one.note, self._told(one)):
            if text:
                column.addWidget(label(text, "small", wrap=True))
        deeds = self.deeds
        entries: list[Press] = [("opportunities", self.tr("Make an opportunity of it…"), lambda: deeds.follow(one))]
        if one.open:
            entries.append(("check", self.tr("What became of it…"), lambda: deeds.end_referral(one)))
        elif one.owes_feedback:
            entries.append(("message", self.tr("Feedback…"), lambda: deeds.feedback(one)))
        entries.append(("print", self.tr("Print"), lambda: deeds.print_form(one)))
        column.addLayout(press_row(entries, said))
        return box

    def _told(self, one: Referral) -> str:
        if one.feedback_on:
            return self.tr("Told on {day}: {words}").format(day=self.said.day(one.feedback_on), words=one.feedback)
        return self.tr("The referrer waits to hear what became of it.") if one.owes_feedback else ""
