"""Follow opportunities (商机): begin, take steps, change, close with a reason, reopen, delete; all of it undoable."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache

from workbench.domain.changes import Changes
from workbench.domain.opportunities import Opportunity, check_close, check_reopen, check_step
from workbench.domain.problems import Problem
from workbench.domain.reasons import Names
from workbench.domain.referrals import ReferralRules, read_referrals, unknown
from workbench.domain.stages import REOPENED, Stages, read_stages
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Store, Transaction, Value
from workbench.services.marking import mark_kinds
from workbench.services.tasks import put_task
from workbench.settings import load_toml, resource

_TOUCHED = frozenset({"opportunity", "opportunity_step", "task"})
_ORIGIN = "opportunity"
#: What may be changed by hand; the stage and the end change by steps.
FIELDS = ("title", "need", "product", "amount_fen", "source", "note")
#: More than any deal: it still fits an amount in fen.
_MOST_FEN = 10**15


@cache
def stages() -> Stages:
    """Return the steps in force, the branch's own where it has its own file."""
    path = resource("opportunities/stages.toml")
    return read_stages(load_toml(path), path.name)


@cache
def referral_rules() -> ReferralRules:
    """Return sources, signs, roles and days of referrals."""
    path = resource("opportunities/referrals.toml")
    return read_referrals(load_toml(path), path.name)


def needs() -> Mapping[str, Names]:
    """Return the needs (V12, L8) by code: those that a client can be marked with."""
    return {code: one.name for code, one in mark_kinds()["need"].codes.items()}


def find_opportunity(store: Store, row: bytes) -> Opportunity:
    """Return one opportunity.

    Raises:
        Problem: `no-such-opportunity`.
    """
    values = store.row("opportunity", row)
    client = values and values["client_id"]
    known = store.pipeline().opportunities([client]) if client else ()
    for one in known:
        if one.id == row:
            return one
    raise Problem("no-such-opportunity", QT_TRANSLATE_NOOP("Problems", "There is no such opportunity."))


def add_opportunity(
    store: Store,
    *,
    client: bytes,
    today: date,
    title: str = "",
    need: str = "",
    product: str = "",
    amount_fen: int | None = None,
    source: str = "",
    stage: str = "",
    on: date | None = None,
    note: str = "",
    referral: bytes | None = None,
    next_title: str = "",
    next_due: date | None = None,
) -> tuple[Changes, bytes]:
    """Begin an opportunity and return its id; nothing is mandatory but a need or a title.

    Args:
        stage: where it begins, "" for the first step; the decision and what follows it cannot be a beginning.
        on: the day it was opened, None for today.
        referral: what it came from.
        next_title, next_due: what is to be done next; it becomes a task.

    Raises:
        Problem: neither need nor title, a word that is in no list, a day to come, or a stage that is no beginning.
    """
    fields: dict[str, Value] = {"title": title, "need": need, "product": product, "amount_fen": amount_fen}
    fields |= {"source": source or "care", "note": note}
    checked = _checked(fields)
    if not checked["need"] and not checked["title"]:
        raise Problem(
            "need-needed",
            QT_TRANSLATE_NOOP("Problems", "An opportunity needs a need or a title."),
            QT_TRANSLATE_NOOP("Problems", "Choose the need, or say in a few words what the client wants."),
        )
    began, opened = _beginning(stage), on or today
    _check_day(opened, today)
    with store.transaction("opportunity-add") as tx:
        row = tx.new_id()
        values = {**checked, "client_id": client, "stage": began, "stage_on": opened, "opened": opened}
        tx.put("opportunity", row, {name: one for name, one in (values | {"referral_id": referral}).items() if one})
        _put_step(tx, client, row, began, opened, "")
        _put_next(tx, client, row, next_title, next_due)
    return Changes(_TOUCHED, tx.operation), row


def step_opportunity(
    store: Store,
    *,
    opportunity: bytes,
    today: date,
    to: str = "",
    on: date | None = None,
    note: str = "",
    interaction: bytes | None = None,
    next_title: str = "",
    next_due: date | None = None,
) -> Changes:
    """Take a step; what was to be done is done with it, and the next thing to do takes its place.

    Args:
        to: the stage, "" for the one that follows in order.
        on: the day of the step, None for today; not before the step before it.
        interaction: the contact in which it happened.

    Raises:
        Problem: the opportunity is closed, no such step leads from its stage, it needs a note, or the day is wrong.
    """
    known, day = find_opportunity(store, opportunity), on or today
    wanted = to or _usual(known)
    check_step(known, stages(), wanted, note)
    _check_day(day, today, known.stage_on)
    with store.transaction("opportunity-step", label=wanted) as tx:
        tx.put("opportunity", opportunity, {"stage": wanted, "stage_on": day})
        _put_step(tx, known.client_id, opportunity, wanted, day, note, interaction)
        _end_tasks(store, tx, opportunity, "done", day)
        _put_next(tx, known.client_id, opportunity, next_title, next_due)
    return Changes(_TOUCHED, tx.operation)


def set_opportunity(store: Store, *, opportunity: bytes, fields: Mapping[str, Value]) -> Changes:
    """Change what is said of an opportunity (`FIELDS`); "" or None clears a field.

    Raises:
        Problem: there is no such field or opportunity, a word is in no list, or neither need nor title would be left.
    """
    known = find_opportunity(store, opportunity)
    changed = {name: one for name, one in _checked(fields).items() if (getattr(known, name) or None) != one}
    left = {"need": known.need, "title": known.title} | changed
    if not left["need"] and not left["title"]:
        raise Problem("need-needed", QT_TRANSLATE_NOOP("Problems", "An opportunity needs a need or a title."))
    with store.transaction("opportunity-set", label=", ".join(sorted(changed))) as tx:
        if changed:
            tx.put("opportunity", opportunity, changed)
    return Changes(_TOUCHED, tx.operation) if tx.operation else Changes()


def plan_next(store: Store, *, opportunity: bytes, title: str, due: date) -> Changes:
    """Say what is to be done next, in the place of what was to be done.

    Raises:
        Problem: there is no such opportunity, it is closed, or the words are missing.
    """
    known = find_opportunity(store, opportunity)
    if not known.open:
        check_step(known, stages(), known.stage, "")
    if not title.strip():
        raise Problem("title-needed", QT_TRANSLATE_NOOP("Problems", "Say what is to be done next."))
    with store.transaction("opportunity-set", label="next") as tx:
        _end_tasks(store, tx, opportunity, "dropped", None)
        _put_next(tx, known.client_id, opportunity, title, due)
    return Changes(_TOUCHED, tx.operation)


def close_opportunity(
    store: Store,
    *,
    opportunity: bytes,
    outcome: str,
    reason: str,
    today: date,
    on: date | None = None,
    note: str = "",
) -> Changes:
    """Close an opportunity as won, lost or declined, with a reason; what was to be done is dropped.

    Raises:
        Problem: it is closed, cannot end so in its stage, the reason or its words are missing, or the day is wrong.
    """
    known, day = find_opportunity(store, opportunity), on or today
    check_close(known, stages(), outcome, reason, note)
    _check_day(day, today, known.stage_on)
    with store.transaction("opportunity-close", label=outcome) as tx:
        tx.put("opportunity", opportunity, {"outcome": outcome, "reason": reason, "closed": day})
        _put_step(tx, known.client_id, opportunity, outcome, day, note)
        _end_tasks(store, tx, opportunity, "done" if outcome == "won" else "dropped", day)
    return Changes(_TOUCHED, tx.operation)


def reopen_opportunity(store: Store, *, opportunity: bytes, today: date, note: str = "") -> Changes:
    """Open a closed opportunity again in the stage in which it was closed; the record of its end stays.

    Raises:
        Problem: it is open.
    """
    known = find_opportunity(store, opportunity)
    check_reopen(known)
    with store.transaction("opportunity-reopen") as tx:
        values: dict[str, Value] = {"outcome": None, "reason": None, "closed": None, "stage_on": today}
        tx.put("opportunity", opportunity, values)
        _put_step(tx, known.client_id, opportunity, REOPENED, today, note)
    return Changes(_TOUCHED, tx.operation)


def delete_opportunity(store: Store, *, opportunity: bytes) -> Changes:
    """Delete an opportunity with its steps and its tasks; undo brings all of it back."""
    known = find_opportunity(store, opportunity)
    with store.transaction("opportunity-delete") as tx:
        for task, _state in store.pipeline().tasks_of(_ORIGIN, opportunity):
            tx.delete("task", task)
        for step in known.steps:
            tx.delete("opportunity_step", step.id)
        tx.delete("opportunity", opportunity)
    return Changes(_TOUCHED, tx.operation)


def _checked(fields: Mapping[str, Value]) -> dict[str, Value]:
    """Return fields as they are kept, texts without blanks around them and None for nothing said."""
    found: dict[str, Value] = {}
    lists: Mapping[str, Sequence[str]] = {"need": tuple(needs()), "source": tuple(referral_rules().sources)}
    for name, given in fields.items():
        if name not in FIELDS:
            raise unknown(name, FIELDS)
        value = given.strip() or None if isinstance(given, str) else given
        if name in lists and value is not None and value not in lists[name]:
            raise unknown(str(value), lists[name])
        if name == "amount_fen" and value is not None and not (isinstance(value, int) and 0 <= value < _MOST_FEN):
            raise Problem(
                "bad-amount",
                QT_TRANSLATE_NOOP("Problems", "{amount} is no amount of an opportunity."),
                QT_TRANSLATE_NOOP("Problems", "Give it in yuan, not below nothing."),
                {"amount": value},
            )
        found[name] = value
    return found


def _beginning(stage: str) -> str:
    """Return the stage in which an opportunity begins."""
    starts = [one.code for one in stages().starts()]
    if not stage:
        return starts[0]
    stages().place(stage)
    if stage not in starts:
        raise Problem(
            "no-beginning",
            QT_TRANSLATE_NOOP("Problems", "An opportunity does not begin with the step {stage}."),
            QT_TRANSLATE_NOOP("Problems", "It begins with one of: {stages}"),
            {"stage": stage, "stages": ", ".join(starts)},
        )
    return stage


def _usual(known: Opportunity) -> str:
    way = stages().usual(known.stage)
    if way is None:
        raise Problem(
            "no-next-step",
            QT_TRANSLATE_NOOP("Problems", "No step follows the last one."),
            QT_TRANSLATE_NOOP("Problems", "Close the opportunity as won, or name an earlier step."),
        )
    return way.stage.code


def _check_day(day: date, today: date, least: date | None = None) -> None:
    """Refuse a step of a day to come, or of one before the step before it."""
    if day > today:
        raise Problem(
            "in-the-future",
            QT_TRANSLATE_NOOP("Problems", "{day} lies in the future; a step is recorded after it was taken."),
            QT_TRANSLATE_NOOP("Problems", "Plan it as the next step instead."),
            {"day": day.isoformat()},
        )
    if least is not None and day < least:
        raise Problem(
            "before-the-last-step",
            QT_TRANSLATE_NOOP("Problems", "{day} lies before the last step of {last}."),
            QT_TRANSLATE_NOOP("Problems", "Give the day of the last step or a later one."),
            {"day": day.isoformat(), "last": least.isoformat()},
        )


def _put_step(
    tx: Transaction, client: bytes, row: bytes, stage: str, on: date, note: str, interaction: bytes | None = None
) -> None:
    values: dict[str, Value] = {"client_id": client, "opportunity_id": row, "stage": stage, "on": on}
    values |= {"note": note.strip() or None, "interaction_id": interaction}
    tx.put("opportunity_step", tx.new_id(), {name: one for name, one in values.items() if one is not None})


def _put_next(tx: Transaction, client: bytes, row: bytes, title: str, due: date | None) -> None:
    """Make the next step a task; words without a day, or a day without words, are asked for again."""
    if not title.strip() and due is None:
        return
    if not title.strip() or due is None:
        raise Problem(
            "next-step-incomplete",
            QT_TRANSLATE_NOOP("Problems", "A next step has words and a day."),
            QT_TRANSLATE_NOOP("Problems", "Give both, or neither."),
        )
    put_task(tx, client, title, due, origin=_ORIGIN, origin_id=row)


def _end_tasks(store: Store, tx: Transaction, row: bytes, state: str, on: date | None) -> None:
    """End what is still to be done for an opportunity."""
    end_tasks(store, tx, _ORIGIN, row, state, on)


def end_tasks(store: Store, tx: Transaction, origin: str, row: bytes, state: str, on: date | None) -> None:
    """End the open tasks that a row asked for: `done` on a day, or `dropped`."""
    for task, now in store.pipeline().tasks_of(origin, row):
        if now == "open":
            tx.put("task", task, {"state": state, "done_on": on if state == "done" else None})
