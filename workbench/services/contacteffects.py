"""What a recorded contact settles beside itself: a household greeted through one member, and tasks that it closed."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any

from workbench.domain.clients import Interaction, Task
from workbench.domain.standards import TAGS
from workbench.domain.tasks import starts_of
from workbench.ports import Store, Transaction, Value
from workbench.services.greetingrows import kept_greeting
from workbench.services.rules import Rules
from workbench.services.tasks import close_task

#: Why a member of a household is not greeted in person.
_HOUSEHOLD = "household"


def greets_households(rules: Rules, contact: Interaction) -> bool:
    """Tell whether a contact is a greeting that reached somebody on a day that households share: not a birthday."""
    if not contact.occasion or contact.occasion in TAGS or contact.result in rules.standard.contact.ignored:
        return False
    return rules.almanac.occasions.get(contact.occasion).rule is not None


def share_greeting(
    store: Store,
    tx: Transaction,
    *,
    rules: Rules,
    contact: Interaction,
    rows: Mapping[bytes, bytes],
    years: Mapping[bytes, int | None],
) -> frozenset[bytes]:
    """Greet, within the transaction of a greeting, the households of those whom it reached.

    A household is greeted once (`product.md`): the others name the same interaction, as when a run is ticked off.

    Args:
        rows: the interactions by client, `years` the year of the occasion.

    Returns:
        The greetings that now name one of the interactions.
    """
    if not greets_households(rules, contact):
        return frozenset()
    ties, occasion, credited = store.ties(), contact.occasion or "", set()
    for client, row in rows.items():
        key, year = ties.household_of(client), years[client]
        if not key or year is None:
            continue
        day = rules.almanac.occasions.day(occasion, year) or contact.on
        for household in ties.households([key], today=contact.on):
            for member in household.members:
                if member.id not in rows and not member.deceased:
                    credited.add(_credit(store, tx, member.id, (occasion, year, day), row))
    return frozenset(credited)


def _credit(store: Store, tx: Transaction, member: bytes, what: tuple[str, int, date], interaction: bytes) -> bytes:
    """Let the greeting of a member say that it came through another one; who has one of their own keeps it."""
    occasion, year, day = what
    row, kept = kept_greeting(store, member, occasion, year)
    if kept.get("state") in ("done", "skipped") or kept.get("blocked_by") not in (None, "no-consent", _HOUSEHOLD):
        return row
    values: dict[str, Value] = {"state": "blocked", "blocked_by": _HOUSEHOLD, "interaction_id": interaction}
    if not kept:
        values |= {"client_id": member, "occasion": occasion, "year": year, "day": day}
    tx.put("greeting", row, values)
    return row


def release_greeting(store: Store, tx: Transaction, greeting: bytes) -> None:
    """Let a greeting be owed again whose contact went, within a transaction.

    What was never planned for a member of a household goes as a whole; what was frozen is planned as it was.
    """
    kept = store.row("greeting", greeting) or {}
    if kept.get("blocked_by") == _HOUSEHOLD and not kept.get("channel"):
        tx.delete("greeting", greeting)
    else:
        tx.put("greeting", greeting, {"state": "planned", "blocked_by": None, "interaction_id": None})


def regreet(
    store: Store,
    tx: Transaction,
    *,
    rules: Rules,
    contact: Interaction,
    was: Sequence[Mapping[str, Any]],
    rows: Mapping[bytes, bytes],
    years: Mapping[bytes, int | None],
) -> None:
    """Let the greetings that a contact settled follow what is said of it now, within the transaction that changes it.

    Args:
        was: the interactions as they were; `rows` are those of now by client, as in `share_greeting`.
    """
    credited = share_greeting(store, tx, rules=rules, contact=contact, rows=rows, years=years)
    reached = contact.result not in rules.standard.contact.ignored
    kept = [row["id"] for row in was if row["id"] in rows.values()]
    for greeting in (row for table, row in store.hanging_on(kept) if table == "greeting" and row not in credited):
        said = store.row("greeting", greeting) or {}
        own = said.get("blocked_by") != _HOUSEHOLD and said.get("client_id") in rows
        if not (own and reached and (said["occasion"], said["year"]) == (contact.occasion, years[said["client_id"]])):
            release_greeting(store, tx, greeting)


def resettle(
    store: Store,
    tx: Transaction,
    *,
    rules: Rules,
    rows: Sequence[Mapping[str, Any]],
    contact: Interaction | None,
    clients: Collection[bytes] = (),
) -> None:
    """Let the tasks that a contact closed follow it, within the transaction that changes or deletes it.

    A task is open again when the contact does not meet it any more and no other contact does; one that the contact
    meets now is done.

    Args:
        rows: the interactions as they were; `contact` what is said now, None when they go.
        clients: who still takes part.
    """
    hanging = store.hanging_on([row["id"] for row in rows])
    settled = {row for table, row in hanging if table == "settled"}
    concerned = {*clients, *(row["client_id"] for row in rows)}
    tasks = {one.id: (client, one) for client, own in store.tasks(concerned).items() for one in own}
    others = _others(store, {tasks[one][0] for one in settled if one in tasks}, {row["id"] for row in rows})
    for one in sorted(settled & tasks.keys()):
        client, task = tasks[one]
        said = [contact] if contact is not None and client in clients else []
        met = [each.on for each in said if _meets(rules, task, each)]
        if task.closed_by == "contact":
            met += [each.on for each in others.get(client, ()) if _meets(rules, task, each)]
        if not met:
            close_task(store, tx, one, "open", task.due)
        elif task.done_on not in met:
            tx.put("task", one, {"done_on": min(met)})
    if contact is None:
        return
    for one, (client, task) in tasks.items():
        waits = task.state == "open" and task.closed_by == "contact" and client in clients
        if waits and _meets(rules, task, contact):
            close_task(store, tx, one, "done", contact.on)


def _others(store: Store, clients: Collection[bytes], but: Collection[bytes]) -> Mapping[bytes, list[Interaction]]:
    """Return the other contacts of these clients."""
    if not clients:
        return {}
    found = store.facts(list(clients), figures=False)
    return {facts.client.id: [one for one in facts.interactions if one.id not in but] for facts in found}


def _meets(rules: Rules, task: Task, contact: Interaction) -> bool:
    """Tell whether a contact settles a task: one that waits for any contact, or one that it was made for."""
    evidence = rules.standard.contact
    if task.closed_by == "contact":
        return evidence.counts(contact) and starts_of(task, rules.tasks) <= contact.on
    return contact.result not in evidence.ignored
