"""Invite to a gathering, note replies and arrivals, and hold it: who came had a contact, who did not is asked about."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from workbench.domain.changes import Changes
from workbench.domain.clients import Interaction
from workbench.domain.gatherings import REPLIES, Attendance, Gathering
from workbench.domain.interactions import CHANNELS
from workbench.domain.invitations import Ask, Guest, Proposal, months_before, propose
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Store, Transaction, Value
from workbench.services.gatherings import find_gathering, gathering_rules, template_of, templates
from workbench.services.rules import Rules
from workbench.services.salonlevels import SALON, occasion_at
from workbench.services.tasks import close_task, follow_up, put_task
from workbench.texts import Texts

TOUCHED = frozenset({"gathering", "attendance", "interaction", "task", "appointment"})
_ORIGIN = "gathering"
_MOST_COMPANIONS = 50
#: How one is told of a gathering, and how that went.
_SENT, _TALKED = "sent", "connected"
_SPOKEN = ("call", "visit", "arrival")


@dataclass(frozen=True, slots=True)
class Held:
    """What holding a gathering came to: clients who came, who were awaited in vain, and tasks that were left."""

    changes: Changes
    arrived: int
    missed: int
    tasks: int


def ask_for(
    store: Store,
    rules: Rules,
    gathering: Gathering,
    today: date,
    *,
    bands: Collection[str] = (),
    words: Sequence[str] | None = None,
    months: int | None = None,
) -> Ask:
    """Return what is looked for to fill a gathering's list.

    Args:
        bands: only these, none for all.
        words: interests; None for those of its template.
        months: whoever was invited within so many months stands behind; None for the branch's own number.
    """
    base = templates().get(gathering.template)
    recent = gathering_rules().recent_months if months is None else months
    return Ask(
        day=gathering.day or today,
        bands=[band.code for band in rules.standard.bands],
        only=bands,
        words=(base.interest if base else ()) if words is None else tuple(words),
        recent=months_before(today, recent) if recent else None,
        fresh=months_before(today, gathering_rules().fresh_months),
        counts=_counting(rules, gathering),
        listed={one.client_id for one in store.gatherings().attendances(gathering.id)},
    )


def _counting(rules: Rules, gathering: Gathering) -> frozenset[str]:
    """Return the bands whose salons a gathering fulfils: of its level, where the standard names levels (G3)."""
    base = templates().get(gathering.template)
    if base is not None and base.occasion != SALON:
        return frozenset()
    quota = next((one for one in rules.standard.quotas if one.kind == "salon"), None)
    if quota is None:
        return frozenset()
    return frozenset(code for code in quota.required if gathering.level in quota.levels.get(code, (gathering.level,)))


def proposals(store: Store, rules: Rules, ask: Ask, today: date) -> list[Proposal]:
    """Return whom to invite, the most fitting first; of a year to come everybody of a band owes all salons."""
    guests: Iterable[Guest] = store.gatherings().guests(ask.day)
    quota = next((one for one in rules.standard.quotas if one.kind == "salon"), None)
    if quota is not None and ask.day.year != today.year:
        guests = [replace(guest, owed=quota.required.get(guest.band, 0), done=0) for guest in guests]
    return propose(guests, ask)


def invite(
    store: Store,
    *,
    gathering: bytes,
    clients: Sequence[bytes],
    today: date,
    at: str,
    channel: str = "",
    on: date | None = None,
    note: str = "",
) -> Changes:
    """Put clients on the list; with a channel they were invited by it, and that was a contact with each.

    Args:
        at: UTC ISO moment of now.
        channel: by what they were told; "" puts them on the list only.
        on: the day they were told, None for today.

    Raises:
        Problem: the gathering is over, the day lies ahead, there is no such channel, or somebody is not to be invited.
    """
    known, day = find_gathering(store, gathering), on or today
    _check_open(known)
    _check_not_held(known)
    _check_invitation(channel, day, today)
    present = {one.client_id: one for one in store.gatherings().attendances(gathering)}
    _check_blocks(store, known, clients)
    place = max((one.place for one in present.values()), default=0)
    with store.transaction("gathering-invite", label=known.title) as tx:
        for client in dict.fromkeys(clients):
            one = present.get(client)
            values: dict[str, Value] = {"note": note.strip()} if note.strip() else {}
            if one is None:
                place += 1
                values |= {"client_id": client, "gathering_id": gathering, "place": place}
            if channel and (one is None or one.invited_on is None):
                values |= {"invited_on": day, "channel": channel}
                _tell(tx, known, client, channel, day, at)
            if values:
                tx.put("attendance", one.id if one else tx.new_id(), values)
    return Changes(TOUCHED, tx.operation)


def _tell(tx: Transaction, known: Gathering, client: bytes, channel: str, on: date, at: str) -> None:
    """Write the contact by which somebody was invited (邀约 is an active contact)."""
    result = _TALKED if channel in _SPOKEN else _SENT
    values: dict[str, Value] = {"client_id": client, "at": at, "on": on, "channel": channel, "result": result}
    tx.put("interaction", tx.new_id(), {**values, "note": known.title})


def _check_open(known: Gathering) -> None:
    if known.state == "cancelled":
        raise Problem(
            "gathering-cancelled",
            QT_TRANSLATE_NOOP("Problems", "This gathering was called off."),
            QT_TRANSLATE_NOOP("Problems", "Plan it again first."),
        )


def _check_not_held(known: Gathering) -> None:
    if known.state == "held":
        raise Problem("gathering-held", QT_TRANSLATE_NOOP("Problems", "This gathering was held."))


def _check_invitation(channel: str, on: date, today: date) -> None:
    if on > today or (channel and channel not in CHANNELS):
        raise Problem(
            "bad-invitation",
            QT_TRANSLATE_NOOP("Problems", "Nobody can be invited like that."),
            QT_TRANSLATE_NOOP("Problems", "Choose a channel from the list, and a day up to today."),
        )


def _check_blocks(store: Store, known: Gathering, clients: Sequence[bytes]) -> None:
    """Refuse to invite whom nothing may reach; whoever is on the list is judged as of now, too."""
    ask = Ask(day=known.day or date.min, bands=())
    wanted = set(clients)
    guests = [guest for guest in store.gatherings().guests(ask.day) if guest.id in wanted]
    unknown = wanted - {guest.id for guest in guests}
    if unknown:
        raise Problem("no-such-client", QT_TRANSLATE_NOOP("Problems", "This client is no longer there."))
    blocked = [one.guest.name for one in propose(guests, ask) if one.block is not None]
    if blocked:
        raise Problem(
            "not-to-be-invited",
            QT_TRANSLATE_NOOP(
                "Problems", "{names} must not be invited: in mourning, not to be disturbed, refused or deceased."
            ),
            QT_TRANSLATE_NOOP("Problems", "Take them off the choice; the proposals say why."),
            {"names": "、".join(blocked[:3])},
        )


def strike(store: Store, *, gathering: bytes, people: Sequence[bytes]) -> Changes:
    """Take rows off the list by their ids; the invitations that were recorded stay what they were."""
    known = find_gathering(store, gathering)
    gone = [one for one in store.gatherings().attendances(gathering) if one.id in set(people)]
    if any(one.interaction_id for one in gone):
        raise Problem(
            "came-already",
            QT_TRANSLATE_NOOP("Problems", "Somebody who came cannot be taken off the list."),
            QT_TRANSLATE_NOOP("Problems", "Say first that they did not come."),
        )
    with store.transaction("gathering-invite", label=known.title) as tx:
        for one in gone:
            tx.delete("attendance", one.id)
    return Changes(TOUCHED, tx.operation)


def reply(
    store: Store,
    *,
    gathering: bytes,
    people: Sequence[bytes],
    answer: str,
    today: date,
    on: date | None = None,
    companions: int | None = None,
    note: str = "",
) -> Changes:
    """Note what clients on the list replied (`REPLIES`), "" for nothing yet; `people` are rows of the list.

    Raises:
        Problem: there is no such answer, or the day lies ahead.
    """
    known, day = find_gathering(store, gathering), on or today
    if (answer and answer not in REPLIES) or day > today or not 0 <= (companions or 0) <= _MOST_COMPANIONS:
        raise Problem(
            "bad-reply",
            QT_TRANSLATE_NOOP("Problems", "A reply cannot be like that."),
            QT_TRANSLATE_NOOP("Problems", "It is yes, no or maybe, up to today, with at most 50 companions."),
        )
    values: dict[str, Value] = {"reply": answer or None, "replied_on": day if answer else None}
    values |= {"companions": companions or None} if companions is not None else {}
    values |= {"note": note.strip()} if note.strip() else {}
    with store.transaction("gathering-reply", label=known.title) as tx:
        for row in people:
            tx.put("attendance", row, values)
    return Changes(TOUCHED, tx.operation)


def arrive(
    store: Store,
    *,
    rules: Rules,
    texts: Texts,
    gathering: bytes,
    people: Sequence[bytes],
    came: bool | None = True,
    at: str,
    today: date,
    companions: int | None = None,
) -> Changes:
    """Note who came, who did not, or (None) that it is not known; `people` are rows of the list.

    After the gathering was held the contact of each and the tasks go along with it.

    Raises:
        Problem: the day of the gathering lies ahead, or it was called off.
    """
    known = find_gathering(store, gathering)
    _check_open(known)
    _check_day(known, today)
    chosen = set(people)
    with store.transaction("gathering-arrive", label=known.title) as tx:
        for one in store.gatherings().attendances(gathering):
            if one.id not in chosen:
                continue
            values: dict[str, Value] = {"came": came}
            values |= {"companions": companions or None} if companions is not None else {}
            if known.state == "held" and came is not one.came:
                _take_back(store, tx, known, one, today)
                values |= {"interaction_id": _attend(store, tx, rules, texts, known, one, at) if came else None}
                if came is False and one.reply != "no":
                    _miss(tx, rules, texts, known, one, today)
            tx.put("attendance", one.id, values)
    return Changes(TOUCHED, tx.operation)


def walk_in(
    store: Store, *, rules: Rules, texts: Texts, gathering: bytes, clients: Sequence[bytes], at: str, today: date
) -> Changes:
    """Note clients who came without standing on the list; they get the next rows of the sheet.

    Raises:
        Problem: as `arrive`; or somebody stands on the list.
    """
    known = find_gathering(store, gathering)
    _check_open(known)
    _check_day(known, today)
    present = {one.client_id: one for one in store.gatherings().attendances(gathering)}
    place = max((one.place for one in present.values()), default=0)
    with store.transaction("gathering-arrive", label=known.title) as tx:
        for client in dict.fromkeys(clients):
            if client in present:
                raise Problem(
                    "listed-already", QT_TRANSLATE_NOOP("Problems", "This client stands on the list already.")
                )
            place += 1
            row = tx.new_id()
            values: dict[str, Value] = {"client_id": client, "gathering_id": gathering, "place": place, "came": True}
            if known.state == "held":
                values["interaction_id"] = _came(store, tx, rules, texts, known, client, at)
            tx.put("attendance", row, values)
    return Changes(TOUCHED, tx.operation)


def hold(store: Store, *, rules: Rules, texts: Texts, gathering: bytes, at: str, today: date) -> Held:
    """Close a gathering: a contact with everybody who came, to be asked again in 30, 60 and 90 days (its follow-up).

    Whoever was awaited and did not come becomes a task; those who declined, and those who were never told, do not.
    All of it is one step.

    Raises:
        Problem: it was held or called off already, or its day lies ahead.
    """
    known = find_gathering(store, gathering)
    _check_open(known)
    _check_not_held(known)
    _check_day(known, today)
    people = store.gatherings().attendances(gathering)
    arrived = [one for one in people if one.came]
    missed = [one for one in people if one.missing]
    tasks = 0
    with store.transaction("gathering-hold", label=known.title) as tx:
        tx.put("gathering", gathering, {"state": "held"})
        if known.appointment_id is not None and store.row("appointment", known.appointment_id) is not None:
            tx.put("appointment", known.appointment_id, {"state": "done"})
        for one in arrived:
            tx.put("attendance", one.id, {"interaction_id": _attend(store, tx, rules, texts, known, one, at)})
            tasks += len(known.follow_up)
        for one in missed:
            tx.put("attendance", one.id, {"came": False})
            _miss(tx, rules, texts, known, one, today)
            tasks += 1
    return Held(Changes(TOUCHED, tx.operation), len(arrived), len(missed), tasks)


def _check_day(known: Gathering, today: date) -> None:
    if known.day is None or known.day > today:
        raise Problem(
            "gathering-ahead",
            QT_TRANSLATE_NOOP("Problems", "This gathering lies ahead; who came is noted on its day."),
            QT_TRANSLATE_NOOP("Problems", "Move it to the day on which it was held, if that was another one."),
        )


def _attend(
    store: Store, tx: Transaction, rules: Rules, texts: Texts, known: Gathering, one: Attendance, at: str
) -> bytes:
    return _came(store, tx, rules, texts, known, one.client_id, at)


def _came(store: Store, tx: Transaction, rules: Rules, texts: Texts, known: Gathering, client: bytes, at: str) -> bytes:
    """Write the contact of somebody who came, as the standard counts it, and the tasks to follow up; return its id."""
    base, day = template_of(known.template) if known.template in templates() else None, known.day or date.min
    channel = base.channel if base else "event"
    occasion = occasion_at(known, base.occasion if base else SALON if known.kind in _SALONS else "")
    row = tx.new_id()
    values: dict[str, Value] = {"client_id": client, "at": at, "on": day, "channel": channel, "result": "done"}
    values |= {"note": known.title, "minutes": known.minutes or None}
    values |= {"occasion": occasion, "occasion_year": day.year} if occasion else {}
    tx.put("interaction", row, {name: value for name, value in values.items() if value is not None})
    contact = Interaction(row, day, channel, "done", note=known.title, occasion=occasion or None)
    follow_up(store, tx, rules=rules, contact=contact, rows={client: row})
    for days in known.follow_up:
        due = rules.almanac.days.estimate(day + timedelta(days=days), 0).day
        title = texts.named(gathering_rules().titles["follow"]).format(title=known.title, days=days)
        put_task(tx, client, title, due, closed_by="contact", origin=_ORIGIN, origin_id=known.id, content="aftercare")
    return row


#: Kinds that count as a salon when they were planned without a template.
_SALONS = ("salon", "forum", "service-meeting", "lecture", "outing")


def _miss(tx: Transaction, rules: Rules, texts: Texts, known: Gathering, one: Attendance, today: date) -> None:
    """Leave a task for somebody who was awaited in vain, due some working days later and never before today."""
    day = known.day or today
    due = max(rules.almanac.days.estimate(day, gathering_rules().miss_days).day, today)
    title = texts.named(gathering_rules().titles["missed"]).format(title=known.title)
    put_task(tx, one.client_id, title, due, starts=min(due, max(day, today)), origin=_ORIGIN, origin_id=known.id)


def _take_back(store: Store, tx: Transaction, known: Gathering, one: Attendance, today: date) -> None:
    """Take back what an attendance left behind before it is said otherwise."""
    if one.interaction_id is not None:
        tx.delete("interaction", one.interaction_id)
    for task in store.gatherings().tasks_left(known.id, one.client_id):
        close_task(store, tx, task, "dropped", today)
