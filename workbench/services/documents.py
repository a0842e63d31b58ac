"""Fill the printed documents from the book: visit plan, client cards, greeting list."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from workbench.domain.birthdays import NextBirthdays
from workbench.domain.clients import Appointment, ClientFacts
from workbench.domain.obligations import KIND_NAMES, Obligation
from workbench.domain.occasions import age_on
from workbench.domain.profile import ask_next, completeness
from workbench.domain.series import Series
from workbench.domain.standards import band_of
from workbench.domain.suitability import risk_warnings
from workbench.domain.verification import PartState
from workbench.ports import Store
from workbench.readmodels.documents import (
    ClientCard,
    ClientCards,
    ClientHead,
    Letterhead,
    ObligationLine,
    Promise,
    VisitEntry,
    VisitPlan,
)
from workbench.services.evaluating import Evaluated, evaluated
from workbench.services.freezing import rules_line
from workbench.services.rules import Rules, reason_text
from workbench.services.tiepapers import around_rows, people_lines
from workbench.services.verifying import file_states, profile_rules
from workbench.texts import Texts

_OPEN = ("overdue", "due")
#: How many gaps a card names.
_ASKED = 3


@dataclass(frozen=True, slots=True)
class Printing:
    """What every document is made with.

    Attributes:
        today: the day it is taken to be; `printed_at` the local moment to print, as '2026-11-21 08:35'.
        full: whether numbers are printed in full.
    """

    store: Store
    rules: Rules
    texts: Texts
    today: date
    printed_at: str
    full: bool = False

    def letterhead(self, number: str = "") -> Letterhead:
        """Return the head of every page; the watermark names who printed it and when."""
        manager = self.store.setting("manager")
        watermark = f"{manager} {self.today.isoformat()}".strip() if self.full else ""
        return Letterhead(
            self.store.setting("branch"),
            manager,
            self.store.data_date(),
            self.printed_at,
            number,
            watermark,
            rules_line(self.rules, self.texts),
        )

    def on(self, day: date) -> Printing:
        """Return the same with the rules in force on a day: what is past is judged by its own."""
        return replace(self, rules=self.rules.on(min(day, self.today)))

    def head(self, one: Evaluated) -> ClientHead:
        """Return who a client is and how to reach them."""
        client = one.facts.client
        band = band_of(Series(one.facts.snapshots, self.today), self.rules.standard)
        next_days = NextBirthdays(self.today, self.rules.almanac.lunar)
        names = one.tier.service.name if one.tier.service else one.tier.tier_name
        return ClientHead(
            client,
            self.texts.named(names) if names else "",
            self.texts.named(band.name) if band else "",
            age_on(client, self.today),
            next_days.of(client.birthday) if client.birthday else None,
            one.facts.ways,
            one.facts.addresses,
        )

    def obligation_line(self, obligation: Obligation) -> ObligationLine:
        """Return one obligation in words."""
        reason = (obligation.reason.text, obligation.reason.values)
        return ObligationLine(
            obligation.kind,
            self.texts.tr("Obligations", KIND_NAMES[obligation.kind]),
            reason_text(reason, self.texts),
            obligation.state,
            obligation.due,
            obligation.required,
            obligation.done,
        )

    def evaluated(self, ids: Collection[bytes] | None) -> list[Evaluated]:
        return evaluated(self.store, rules=self.rules, today=self.today, ids=ids)


def visit_plan(
    printing: Printing, *, day: date | None, clients: Sequence[bytes] | None = None, page_each: bool = False
) -> VisitPlan:
    """Return the plan of a day's appointments, or of chosen clients in the order given."""
    chosen = list(clients) if clients else printing.store.clients_with_appointments(day or printing.today)
    by_id = {one.facts.client.id: one for one in printing.evaluated(chosen)}
    ordered = [by_id[client] for client in chosen if client in by_id]
    people = people_lines(
        printing.store, [one.facts.client for one in ordered], texts=printing.texts, today=printing.today
    )
    entries = [_visit_entry(printing, one, day, people.get(one.facts.client.id, "")) for one in ordered]
    return VisitPlan(printing.letterhead(), day, entries, printing.full, page_each)


def _visit_entry(printing: Printing, one: Evaluated, day: date | None, people: str) -> VisitEntry:
    facts, rules = one.facts, printing.rules
    horizon = printing.today + timedelta(days=max(rules.standard.maturity.steps))
    soon = [
        holding
        for holding in facts.holdings
        if holding.matures is not None and printing.today <= holding.matures <= horizon
    ]
    newest = Series(facts.snapshots, printing.today).newest(rules.standard.measure.metric)
    return VisitEntry(
        head=printing.head(one),
        appointment=_appointment(facts.appointments, day),
        last=facts.interactions[:6],
        owed=[printing.obligation_line(obligation) for obligation in _open(one)],
        maturing=soon,
        gaps=[printing.texts.named(element.name) for element in ask_next(facts, rules.standard.elements)],
        promises=_promises(facts),
        aum_fen=newest[1] if newest else None,
        people=people,
    )


def _appointment(appointments: Sequence[Appointment], day: date | None) -> Appointment | None:
    planned = [one for one in appointments if one.state == "planned"]
    wanted = day.isoformat() if day else ""
    return next((one for one in planned if one.starts.startswith(wanted)), None)


def _open(one: Evaluated) -> list[Obligation]:
    """Return what is due or overdue, the most urgent first; an appointment says itself by its own line."""
    return sorted(
        (obligation for obligation in one.obligations if obligation.open and obligation.kind != "appointment"),
        key=lambda obligation: (_OPEN.index(obligation.state), obligation.due, obligation.id),
    )


def _promises(facts: ClientFacts) -> list[Promise]:
    """Return open next steps, oldest first; one whose task is done or dropped is promised no more."""
    settled = {task.origin_id for task in facts.tasks if task.state != "open"}
    made = [one for one in facts.interactions if one.next_step and one.id not in settled]
    return [Promise(one.next_step or "", one.next_on) for one in reversed(made[:3])]


def client_cards(printing: Printing, *, clients: Sequence[bytes], small: bool = False) -> ClientCards:
    """Return one card a client, in the order given."""
    by_id = {one.facts.client.id: one for one in printing.evaluated(clients)}
    cards = [_card(printing, by_id[client]) for client in clients if client in by_id]
    return ClientCards(printing.letterhead(), cards, printing.full, small)


def _card(printing: Printing, one: Evaluated) -> ClientCard:
    facts = one.facts
    dates = [snapshot.as_of for snapshot in facts.snapshots if snapshot.as_of]
    planned = [entry for entry in facts.appointments if entry.state == "planned"]
    named, today = printing.texts.named, printing.today
    states = [state for one in printing.store.file_facts(today, [facts.client.id]) for state in file_states(one, today)]
    dates += [state.stamp.on for state in states if state.stamp is not None]
    complete = completeness(facts, printing.rules.standard.elements)
    warnings = risk_warnings(facts.client, facts.holdings, profile_rules().suitability, today)
    return ClientCard(
        head=printing.head(one),
        snapshots=facts.snapshots,
        holdings=facts.holdings,
        obligations=[printing.obligation_line(obligation) for obligation in _open(one)],
        interactions=facts.interactions,
        plan=planned,
        promises=_promises(facts),
        version=max(dates) if dates else facts.client.since,
        completeness=complete.percent,
        household=printing.store.ties().household_called(facts.client.household or ""),
        around=_around(printing, one),
        verified=[
            (
                named(state.part.name),
                state.stamp.on if state.stamp else None,
                _source(state, printing.texts),
                state.stale,
            )
            for state in states
            if state.stamp is not None or state.stale
        ],
        gaps=[named(gap.name) for gap in complete.gaps[:_ASKED]],
        risks=[f"{warning.holding.name or warning.holding.kind} R{warning.product}" for warning in warnings],
    )


def _source(state: PartState, texts: Texts) -> str:
    source = profile_rules().source(state.stamp.source) if state.stamp else None
    return texts.named(source.name) if source else ""


def _around(printing: Printing, one: Evaluated) -> list[tuple[str, str]]:
    band = band_of(Series(one.facts.snapshots, printing.today), printing.rules.standard)
    return around_rows(
        printing.store,
        one.facts.client.id,
        rules=printing.rules,
        texts=printing.texts,
        today=printing.today,
        band=band.code if band else None,
    )
