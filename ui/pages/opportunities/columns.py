"""The columns of the opportunity table and of the referrals."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ui.context import Context
from ui.models.columns import Column
from ui.pursuits.words import PursuitWords
from ui.wording import HIDDEN
from workbench.domain.opportunities import Opportunity, stuck
from workbench.domain.referrals import Referral, clock
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.services.opportunities import referral_rules, stages

_TITLES = {
    "name": QT_TRANSLATE_NOOP("OpportunityColumns", "Client"),
    "what": QT_TRANSLATE_NOOP("OpportunityColumns", "Opportunity"),
    "need": QT_TRANSLATE_NOOP("OpportunityColumns", "Need"),
    "product": QT_TRANSLATE_NOOP("OpportunityColumns", "Product"),
    "amount": QT_TRANSLATE_NOOP("OpportunityColumns", "Amount"),
    "stage": QT_TRANSLATE_NOOP("OpportunityColumns", "Step"),
    "days": QT_TRANSLATE_NOOP("OpportunityColumns", "Days"),
    "next": QT_TRANSLATE_NOOP("OpportunityColumns", "Next step"),
    "due": QT_TRANSLATE_NOOP("OpportunityColumns", "By"),
    "source": QT_TRANSLATE_NOOP("OpportunityColumns", "Source"),
    "state": QT_TRANSLATE_NOOP("OpportunityColumns", "State"),
    "reason": QT_TRANSLATE_NOOP("OpportunityColumns", "Why"),
    "opened": QT_TRANSLATE_NOOP("OpportunityColumns", "Opened"),
    "status": QT_TRANSLATE_NOOP("OpportunityColumns", "Status"),
    "referrer": QT_TRANSLATE_NOOP("OpportunityColumns", "Pointed out by"),
    "signals": QT_TRANSLATE_NOOP("OpportunityColumns", "Signs"),
    "on": QT_TRANSLATE_NOOP("OpportunityColumns", "Day"),
    "clock": QT_TRANSLATE_NOOP("OpportunityColumns", "First contact"),
    "outcome": QT_TRANSLATE_NOOP("OpportunityColumns", "Outcome"),
    "feedback": QT_TRANSLATE_NOOP("OpportunityColumns", "Feedback"),
}
#: Columns that are there for whoever asks for them.
HIDDEN_AT_FIRST = frozenset({"need", "opened", "reason"})
#: Columns that give way while the one that stretches has no room.
GIVING_WAY = ("source", "product", "due", "state", "next", "amount")


def _nothing(_value: object) -> str:
    return ""


class OpportunityColumns:
    """Makes the columns; names of clients hide behind the privacy screen, but for the one at the desk."""

    def __init__(self, context: Context, at_desk: Callable[[], bytes | None]) -> None:
        self._context, self._at_desk = context, at_desk
        self._words = PursuitWords(context)

    def opportunities(self) -> list[Column]:
        """Return the columns of the opportunity table from left to right."""
        words, machine = self._words, stages()
        places = {stage.code: place for place, stage in enumerate(machine.stages)}
        return [
            self._column("name", self._name, 84, strong=True),
            self._column("what", lambda one: HIDDEN if self._hidden(one) else words.what(one), 0),
            self._column("need", lambda one: words.need(one.need), 96),
            self._column("product", lambda one: one.product, 104),
            self._column(
                "amount", lambda one: words.amount(one.amount_fen), 86, align="right", sort=lambda one: one.amount_fen
            ),
            self._column("stage", lambda one: words.stage(one.stage), 152, sort=lambda one: places.get(one.stage)),
            self._column(
                "days",
                lambda one: one.standing(self._context.today) if one.open else None,
                52,
                align="right",
                tone=self._days_tone,
            ),
            self._column("next", self._next, 120, tone=self._due_tone),
            self._column(
                "due",
                lambda one: words.near_day(one.next.due) if one.next else "",
                84,
                sort=lambda one: one.next.due if one.next else None,
                tone=self._due_tone,
            ),
            self._column("source", lambda one: words.source(one.source), 112),
            self._column("state", lambda one: one.outcome or "", 92, text=_nothing, chips=words.ended),
            self._column("reason", lambda one: words.reason(one.reason), 110),
            self._column("opened", lambda one: words.day(one.opened), 80, sort=lambda one: one.opened),
        ]

    def referrals(self) -> list[Column]:
        """Return the columns of the referrals from left to right."""
        words, rules = self._words, referral_rules()
        return [
            self._column("name", self._name, 84, strong=True),
            self._column("status", lambda one: self._words.of("Statuses", _STATUSES, one.status), 78),
            self._column(
                "clock",
                lambda one: clock(one, rules, self._context.today).due,
                150,
                text=_nothing,
                chips=lambda one: [] if one.outcome and not one.contacted else words.clock(one),
            ),
            self._column("signals", lambda one: "" if self._hidden(one) else words.signals(one.signals), 0),
            self._column("referrer", words.referrer, 136),
            self._column("source", lambda one: words.source(one.source), 112),
            self._column("on", lambda one: words.day(one.on), 72, sort=lambda one: one.on),
            self._column("outcome", lambda one: one.outcome or "", 104, text=_nothing, chips=words.became),
            self._column("feedback", self._feedback, 92, tone=lambda one: "warning" if one.owes_feedback else None),
        ]

    def _column(self, key: str, value: Callable[[Any], Any], width: int, **more: Any) -> Column:
        texts = self._context.texts
        return Column(lambda: texts.tr("OpportunityColumns", _TITLES[key]), value, width=width, key=key, **more)

    def _hidden(self, one: Opportunity | Referral) -> bool:
        return self._words.private and one.client_id != self._at_desk()

    def _name(self, one: Opportunity | Referral) -> str:
        return HIDDEN if self._hidden(one) else one.client_name

    def _next(self, one: Opportunity) -> str:
        return one.next.title if one.next and not self._hidden(one) else ""

    def _days_tone(self, one: Opportunity) -> str | None:
        return "danger" if stuck(one, stages(), self._context.today) else None

    def _due_tone(self, one: Opportunity) -> str | None:
        return "danger" if one.next and one.next.due < self._context.today else None

    def _feedback(self, one: Referral) -> str:
        if one.feedback_on:
            return self._words.day(one.feedback_on)
        return self._context.texts.tr("OpportunityColumns", "owed") if one.owes_feedback else ""


_STATUSES = {
    "managed": QT_TRANSLATE_NOOP("Statuses", "Managed"),
    "prospect": QT_TRANSLATE_NOOP("Statuses", "Prospect"),
}
