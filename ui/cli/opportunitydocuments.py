"""JSON of opportunities and referrals, and the figures of many; money in fen, days as ISO dates."""

from __future__ import annotations

from datetime import date
from typing import Any

from workbench.domain import referrals as referral_words
from workbench.domain.opportunities import Opportunity, stuck
from workbench.domain.pipeline import Heap, SourceFigure, StageFigure
from workbench.domain.reasons import Names
from workbench.domain.referrals import Referral, clock
from workbench.domain.stages import OUTCOMES, REOPENED
from workbench.services.opportunities import needs, referral_rules, stages
from workbench.texts import Texts


def opportunity_document(one: Opportunity, texts: Texts, today: date) -> dict[str, Any]:
    """Return one opportunity with its steps and what may follow."""
    machine = stages()
    stage = machine.stage(one.stage) if machine.known(one.stage) else None
    return {
        "id": one.id,
        "client_no": one.client_no,
        "client_id": one.client_id,
        "name": one.client_name,
        "title": one.title or None,
        "need": one.need or None,
        "need_name": need_name(one.need, texts) or None,
        "product": one.product or None,
        "amount_fen": one.amount_fen,
        "stage": one.stage,
        "stage_name": texts.named(machine.stage_name(one.stage)),
        "phase": stage.phase if stage else None,
        "marks": list(stage.marks) if stage else [],
        "stage_on": one.stage_on,
        "days": one.standing(today),
        "stuck": stuck(one, machine, today),
        "source": one.source or None,
        "source_name": source_name(one.source, texts) or None,
        "referral": one.referral_id,
        "opened": one.opened,
        "closed": one.closed,
        "outcome": one.outcome,
        "reason": one.reason or None,
        "reason_name": texts.named(machine.reason_name(one.reason)) if one.reason else None,
        "note": one.note or None,
        "next": None if one.next is None else {"task": one.next.task_id, "title": one.next.title, "due": one.next.due},
        "steps": [
            {
                "stage": step.stage,
                "name": step_name(step.stage, texts),
                "on": step.on,
                "note": step.note or None,
                "interaction": step.interaction_id,
            }
            for step in one.steps
        ],
        "ways": [
            {"stage": way.stage.code, "kind": way.kind, "needs_note": way.needs_note}
            for way in (machine.ways(one.stage) if one.open and stage else ())
        ],
        "outcomes": list(stage.outcomes) if one.open and stage else [],
    }


def referral_document(one: Referral, texts: Texts, today: date) -> dict[str, Any]:
    """Return one referral with how its week stands."""
    rules = referral_rules()
    found = clock(one, rules, today)
    return {
        "id": one.id,
        "client_no": one.client_no or None,
        "client_id": one.client_id,
        "name": one.client_name,
        "status": one.status,
        "on": one.on,
        "source": one.source,
        "source_name": source_name(one.source, texts),
        "signals": list(one.signals),
        "signal_names": [texts.named(rules.signals.get(code, _plain(code))) for code in one.signals],
        "referrer": one.referrer or None,
        "role": one.role or None,
        "role_name": texts.named(rules.roles.get(one.role, _plain(one.role))) or None,
        "referrer_id": one.referrer_id,
        "assigned": one.assigned,
        "contacted": one.contacted,
        "clock": {"state": found.state, "due": found.due, "days_left": found.left},
        "outcome": one.outcome,
        "outcome_on": one.outcome_on,
        "feedback": one.feedback or None,
        "feedback_on": one.feedback_on,
        "owes_feedback": one.owes_feedback,
        "opportunities": one.opportunities,
        "note": one.note or None,
    }


def stage_document(figure: StageFigure, texts: Texts) -> dict[str, Any]:
    """Return the figures of one step with the opportunities behind each."""
    return {
        "stage": figure.stage,
        "name": texts.named(stages().stage_name(figure.stage)),
        "here": heap_document(figure.here),
        "entered": heap_document(figure.entered),
        "passed": heap_document(figure.passed),
        "ended": heap_document(figure.ended),
        "percent": None if figure.rate is None else figure.rate / 100,
    }


def source_document(figure: SourceFigure, name: str) -> dict[str, Any]:
    """Return the figures of one source or need with the opportunities behind each."""
    heaps = {state: heap_document(getattr(figure, state)) for state in ("all", "open", "won", "lost", "declined")}
    return {"code": figure.code, "name": name} | heaps | {"percent": None if figure.rate is None else figure.rate / 100}


def heap_document(heap: Heap) -> dict[str, Any]:
    return {"opportunities": len(heap), "amount_fen": heap.amount_fen, "ids": list(heap.ids)}


def need_name(code: str, texts: Texts) -> str:
    return texts.named(needs().get(code, _plain(code)))


def source_name(code: str, texts: Texts) -> str:
    found = referral_rules().sources.get(code)
    return texts.named(found.name) if found else code


def step_name(code: str, texts: Texts) -> str:
    """Return what a kept step says: a stage, an end, or that it goes on."""
    if code in OUTCOMES:
        return texts.tr("Opportunities", OUTCOMES[code])
    return texts.tr("Opportunities", "Reopened") if code == REOPENED else texts.named(stages().stage_name(code))


def outcome_name(code: str, texts: Texts) -> str:
    """Return what became of a referral."""
    return texts.tr("Opportunities", referral_words.OUTCOMES[code]) if code in referral_words.OUTCOMES else code


def _plain(code: str) -> Names:
    return {"en": code}
