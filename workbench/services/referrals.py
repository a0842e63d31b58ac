"""Referrals (转介, RF1–RF3): record who was pointed out, follow up within the week (A2), and tell what became of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from workbench.domain.changes import Changes
from workbench.domain.problems import Problem
from workbench.domain.referrals import OUTCOMES, Referral, check_signals, unknown
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Store, Transaction, Value
from workbench.services.clients import put_client
from workbench.services.opportunities import add_opportunity, end_tasks, needs, referral_rules
from workbench.services.tasks import put_task
from workbench.texts import Texts

_TOUCHED = frozenset({"referral", "task"})
_MADE = frozenset({"client", "contact_way", "address"})
_ORIGIN = "referral"


def find_referral(store: Store, row: bytes) -> Referral:
    """Return one referral.

    Raises:
        Problem: `no-such-referral`.
    """
    values = store.row("referral", row)
    client = values and values["client_id"]
    for one in store.pipeline().referrals([client]) if client else ():
        if one.id == row:
            return one
    raise Problem("no-such-referral", QT_TRANSLATE_NOOP("Problems", "There is no such referral."))


def add_referral(
    store: Store,
    *,
    texts: Texts,
    today: date,
    client: bytes | None = None,
    person: Mapping[str, str] | None = None,
    on: date | None = None,
    source: str = "branch",
    signals: Sequence[str] = (),
    referrer: str = "",
    role: str = "",
    referrer_id: bytes | None = None,
    assigned: date | None = None,
    note: str = "",
) -> tuple[Changes, bytes]:
    """Record that somebody pointed a client out; a new one becomes a prospect in the same step. Return the id.

    Args:
        texts: the language in which the tasks are called.
        client: who was pointed out, None for somebody new, whose `person` gives name, number and the rest.
        on: the day, None for today; `assigned` the day the week begins, None for the same day.
        signals: codes of the signs (P8).
        referrer: who pointed out, with a `role`; or `referrer_id`, the client who did.

    Raises:
        Problem: a word is in no list, a day lies ahead, nobody is named, or as `add_client`.
    """
    _check(source, signals, role)
    day = on or today
    began = assigned or day
    for one in (day, began):
        _check_past(one, today)
    if referrer_id is not None and referrer_id == client:
        raise Problem("own-referrer", QT_TRANSLATE_NOOP("Problems", "Nobody points out themselves."))
    values: dict[str, Value] = {"on": day, "assigned": began, "source": source, "signals": " ".join(signals)}
    # A client who points out is named by the name of now, a colleague by what was written.
    values |= {"referrer_id": referrer_id, "referrer_role": "client"} if referrer_id else {}
    values |= {} if referrer_id else {"referrer": referrer.strip(), "referrer_role": role}
    values["note"] = note.strip()
    with store.transaction("referral-add") as tx:
        who = client or put_client(store, tx, fields={**(person or {}), "status": "prospect"}, today=today)
        row = tx.new_id()
        tx.put("referral", row, {"client_id": who} | {name: one for name, one in values.items() if one})
        _put_tasks(tx, texts, who, row, began)
    return Changes(_TOUCHED | (_MADE if client is None else frozenset()), tx.operation), row


def put_referral(tx: Transaction, *, texts: Texts, client: bytes, on: date, source: str, note: str = "") -> bytes:
    """Record a referral by no person within a transaction, and start its week; return its id."""
    row = tx.new_id()
    values: dict[str, Value] = {"client_id": client, "on": on, "assigned": on, "source": source}
    tx.put("referral", row, values | ({"note": note} if note else {}))
    _put_tasks(tx, texts, client, row, on)
    return row


def _put_tasks(tx: Transaction, texts: Texts, client: bytes, row: bytes, began: date) -> None:
    """Start the week: the first contact, which any contact closes, and the file."""
    rules = referral_rules()
    follow, filing = began + timedelta(days=rules.follow_days), began + timedelta(days=rules.filing_days)
    title = texts.named(rules.titles["follow"])
    put_task(tx, client, title, follow, starts=began, closed_by="contact", origin=_ORIGIN, origin_id=row)
    put_task(tx, client, texts.named(rules.titles["filing"]), filing, starts=began, origin=_ORIGIN, origin_id=row)


def close_referral(
    store: Store,
    *,
    texts: Texts,
    referral: bytes,
    outcome: str,
    today: date,
    on: date | None = None,
    note: str = "",
) -> Changes:
    """Say what became of a referral; `converted` makes the prospect a managed client in the same step (RF2).

    Whoever pointed out is to be told: that is a task until the feedback is recorded.

    Raises:
        Problem: it is closed, there is no such outcome, or the day lies ahead.
    """
    known, day = find_referral(store, referral), on or today
    if not known.open:
        raise Problem(
            "referral-closed",
            QT_TRANSLATE_NOOP("Problems", "This referral is closed."),
            QT_TRANSLATE_NOOP("Problems", "Undo its end, or record a new one."),
        )
    if outcome not in OUTCOMES:
        raise unknown(outcome, tuple(OUTCOMES))
    _check_past(day, today)
    rules = referral_rules()
    taken = outcome == "converted" and known.status == "prospect"
    with store.transaction("referral-close", label=outcome) as tx:
        values: dict[str, Value] = {"outcome": outcome, "outcome_on": day}
        if note.strip():
            values["note"] = "\n".join(part for part in (known.note, note.strip()) if part)
        tx.put("referral", referral, values)
        if taken:
            tx.put("client", known.client_id, {"status": "managed", "since": day})
        end_tasks(store, tx, _ORIGIN, referral, "done" if outcome == "converted" else "dropped", day)
        if known.feedback_on is None and (known.referrer or known.referrer_id):
            title = texts.named(rules.titles["feedback"]).format(referrer=known.referrer)
            due = day + timedelta(days=rules.feedback_days)
            put_task(tx, known.client_id, title, due, starts=day, origin=_ORIGIN, origin_id=referral)
    return Changes(_TOUCHED | (_MADE if taken else frozenset()), tx.operation)


def give_feedback(store: Store, *, referral: bytes, feedback: str, today: date, on: date | None = None) -> Changes:
    """Record that whoever pointed out was told what became of it (RF1).

    Raises:
        Problem: nobody waits for it, the words are missing, or the day lies ahead.
    """
    known, day = find_referral(store, referral), on or today
    if not (known.referrer or known.referrer_id):
        raise Problem(
            "nobody-to-tell",
            QT_TRANSLATE_NOOP("Problems", "Nobody is named who pointed this client out."),
        )
    if not feedback.strip():
        raise Problem("feedback-needed", QT_TRANSLATE_NOOP("Problems", "Say in a line what was told."))
    _check_past(day, today)
    with store.transaction("referral-feedback") as tx:
        tx.put("referral", referral, {"feedback": feedback.strip(), "feedback_on": day})
        if not known.open:
            # While it is open, its tasks are the first contact and the file.
            end_tasks(store, tx, _ORIGIN, referral, "done", day)
    return Changes(_TOUCHED, tx.operation)


def follow_referral(
    store: Store,
    *,
    referral: bytes,
    today: date,
    need: str = "",
    title: str = "",
    amount_fen: int | None = None,
    next_title: str = "",
    next_due: date | None = None,
) -> tuple[Changes, bytes]:
    """Make an opportunity of a referral, with its client and source; return its id.

    Raises:
        Problem: as `add_opportunity`.
    """
    known = find_referral(store, referral)
    if not need and not title.strip():
        need = "wealth" if "wealth" in needs() else next(iter(needs()))
    return add_opportunity(
        store,
        client=known.client_id,
        today=today,
        title=title,
        need=need,
        amount_fen=amount_fen,
        source=known.source,
        note=known.note,
        referral=referral,
        next_title=next_title,
        next_due=next_due,
    )


def delete_referral(store: Store, *, referral: bytes) -> Changes:
    """Delete a referral with its tasks; the client and opportunities stay, undo brings it back."""
    find_referral(store, referral)
    with store.transaction("referral-delete") as tx:
        for task, _state in store.pipeline().tasks_of(_ORIGIN, referral):
            tx.delete("task", task)
        tx.delete("referral", referral)
    return Changes(_TOUCHED, tx.operation)


def _check(source: str, signals: Sequence[str], role: str) -> None:
    rules = referral_rules()
    asked = [code for code, one in rules.sources.items() if one.referral]
    if source not in asked:
        raise unknown(source, asked)
    check_signals(signals, rules)
    if role and role not in rules.roles:
        raise unknown(role, tuple(rules.roles))


def _check_past(day: date, today: date) -> None:
    if day > today:
        raise Problem(
            "in-the-future",
            QT_TRANSLATE_NOOP("Problems", "{day} lies in the future; a referral is recorded after it was made."),
            "",
            {"day": day.isoformat()},
        )
