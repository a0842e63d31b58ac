"""What must be known before anything is done for a client, and what it stops: on top of the overview."""

from __future__ import annotations

from collections.abc import Iterator

from ui.card.sections import Section
from ui.card.view import CardView
from ui.field_names import field_name
from workbench.domain.clients import Client
from workbench.domain.obligations import KIND_NAMES
from workbench.domain.suitability import RiskWarning, is_elderly
from workbench.services.verifying import profile_rules


class CautionSection(Section):
    """One line a caution; the section is there only while there is one."""

    def show_view(self, view: CardView, *, full: bool = False) -> None:
        """Override Section.show_view."""
        del full
        self.clear()
        self.head.set_title(self.tr("Take care"))
        for name, said, tone in (*self._states(view), *self._risks(view)):
            self.add_pair(name, said, tone=tone)
        self.setVisible(self.rows.count() > 0)

    def _states(self, view: CardView) -> Iterator[tuple[str, str, str]]:
        client, texts = view.card.client, self.context.texts
        if client.deceased_on is not None:
            said = self.tr("on {day}. Greetings, messages, tasks and reminders stop. Still open: {open}")
            left = self._left_open(view) or self.tr("nothing")
            day = client.deceased_on.isoformat()
            yield self.words.flag("deceased").text, said.format(day=day, open=left), "danger"
        if client.mourning_until is not None and client.mourning_until >= self.context.today:
            said = self.tr("until {day}. No festive greeting, plain words of comfort instead. {stopped}")
            text = said.format(day=client.mourning_until.isoformat(), stopped=self._stopped("mourning"))
            yield self.words.flag("mourning").text, text, "danger"
        if client.no_contact:
            said = self.tr("No greetings and no messages. {stopped}").format(stopped=self._stopped("no_contact"))
            yield self.words.flag("no_contact").text, said, "danger"
        if client.consent_messages is False:
            said = self.tr("refused: no greeting and no batch of messages; a call may be made.")
            yield field_name(texts, "consent_messages"), said, "warning"
        if client.public_official:
            yield self.words.flag("public_official").text, self._stopped("public_official"), "warning"

    def _stopped(self, state: str) -> str:
        """Return which duties of the standard a state of the client suspends."""
        kinds = self.context.rules.standard.suspend.get(state, frozenset())
        names = [self.words.kind(code) for code in KIND_NAMES if code in kinds]
        mark = "、" if self.context.texts.language == "zh_CN" else ", "
        return self.tr("Not owed meanwhile: {kinds}").format(kinds=mark.join(names)) if names else ""

    def _left_open(self, view: CardView) -> str:
        card = view.card
        planned = sum(one.state == "planned" for one in card.appointments)
        parts = [
            self.tr("{count} products").format(count=len(card.holdings)) if card.holdings else "",
            self.tr("{count} appointments").format(count=planned) if planned else "",
            self.tr("the household {name}").format(name=card.household) if card.household else "",
        ]
        mark = "、" if self.context.texts.language == "zh_CN" else ", "
        return mark.join(part for part in parts if part)

    def _risks(self, view: CardView) -> Iterator[tuple[str, str, str]]:
        client = view.card.client
        name = field_name(self.context.texts, "risk")
        if is_elderly(client, profile_rules().suitability, self.context.today):
            limit, level = profile_rules().suitability.elderly, profile_rules().suitability.elderly_risk
            said = self.tr("{age} years and more: special care with products of R{level} and above.")
            yield self.tr("Age"), said.format(age=limit, level=level), "warning"
        ended = client.risk_until is not None and client.risk_until < self.context.today
        if ended and client.risk_until is not None:
            said = self.tr("The assessment {risk} ended on {day}.")
            yield name, said.format(risk=client.risk or "", day=client.risk_until.isoformat()), "danger"
        for concern in ("above", "elderly", "unassessed"):
            found = [warning for warning in view.warnings if warning.concern == concern]
            if found:
                yield name, self._said_risks(client, concern, found), "danger" if concern == "above" else "warning"
        for day, own, product in view.noted:
            said = self.tr("A note{day} names C{own} together with R{product}, which does not fit.")
            when = f" ({day.isoformat()})" if day else ""
            yield name, said.format(day=when, own=own, product=product), "warning"

    def _said_risks(self, client: Client, concern: str, found: list[RiskWarning]) -> str:
        """Return one sentence for all products of one concern."""
        mark = "、" if self.context.texts.language == "zh_CN" else ", "
        one = self.tr("{product} (R{level})")
        names = [one.format(product=each.holding.name or each.holding.kind, level=each.product) for each in found]
        said = {
            "above": self.tr("Above the own level {risk}: {products}"),
            "elderly": self.tr("At this age ask twice: {products}"),
            "unassessed": self.tr("No assessment is recorded: {products}"),
        }[concern]
        return said.format(products=mark.join(names), risk=client.risk or "")
