"""Record what happened with clients, and say which obligations that closed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from workbench.domain.birthdays import celebrations_between
from workbench.domain.changes import Changes
from workbench.domain.clients import Birthday, Interaction
from workbench.domain.interactions import CHANNELS, RESULTS
from workbench.domain.obligations import closed_by
from workbench.domain.problems import Problem
from workbench.domain.standards import SALONS
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Store, Transaction, Value
from workbench.services.contacteffects import share_greeting
from workbench.services.evaluating import obligations_of
from workbench.services.rules import Rules
from workbench.services.tasks import asked_task, follow_up, put_task
from workbench.services.turns import Turn, own_values

#: How interested a client was: 1 none to 5 decided.
INTEREST = range(1, 6)
#: Tables that a recorded contact changes.
TOUCHED = frozenset({"interaction", "appointment", "task", "greeting"})
#: Minutes of a whole day; more is a slip.
_LONGEST = 24 * 60
#: Days around an occasion within which an interaction can only mean this one and not last year's.
_AROUND = timedelta(days=183)


@dataclass(frozen=True, slots=True)
class Told:
    """What a visit report asks for beside the note (V2): 动态, 意见建议, 对我的评价, and what was promised further.

    Attributes:
        promises: what is to be done, with the day by which; the first promise of a contact is its next step.
        turn, fulfilled: which turn of a series the appointment is, and further columns of it.
    """

    news: str = ""
    opinion: str = ""
    appraisal: str = ""
    promises: tuple[tuple[str, date], ...] = ()
    turn: Turn | None = None
    fulfilled: Mapping[str, Value] = field(default_factory=dict)

    @property
    def columns(self) -> dict[str, Value]:
        """What is kept with the interaction itself."""
        return {name: getattr(self, name).strip() or None for name in ("news", "opinion", "appraisal")}


NOTHING_TOLD = Told()


@dataclass(frozen=True, slots=True)
class Logged:
    """The outcome of recording an interaction; `closed` holds obligation ids."""

    changes: Changes
    closed: tuple[str, ...]


def log_interaction(
    store: Store,
    *,
    rules: Rules,
    clients: Sequence[bytes],
    channel: str,
    result: str,
    at: str,
    on: date,
    today: date,
    note: str = "",
    minutes: int | None = None,
    next_step: str = "",
    next_on: date | None = None,
    appointment: bytes | None = None,
    occasion: str = "",
    interest: int | None = None,
    task: bytes | None = None,
    told: Told = NOTHING_TOLD,
) -> Logged:
    """Record one interaction with one or several clients as one step; with several, their rows share a `group_id`.

    Args:
        at: UTC ISO moment; `on` is the manager's local day of it.
        channel, result: codes of `workbench.domain.interactions`; `interest` is 1 (not at all) to 5 (decided).
        appointment: what it fulfils; it is set to done.
        occasion: one of `TAGS` or a festival, which settles the whole household; its year is nearest to the day.
        next_step, next_on: what was promised; with a day it becomes a task.
        task: what it was made for; done unless nobody was reached.
        told: what a visit report says beside the note.

    Raises:
        Problem: it lies in the future, a code or number is not understood, or the task is somebody else's.
    """
    check_contact(channel, result, minutes, on, today, interest)
    _check_task(store, task, clients)
    before = obligations_of(store, rules=rules, today=today, ids=clients)
    said = Interaction(b"", on, channel, result, note, minutes, next_step, next_on, occasion or None, interest=interest)
    with store.transaction("log") as tx:
        write_interaction(
            store, tx, rules=rules, clients=clients, said=said, at=at, appointment=appointment, task=task, told=told
        )
    after = obligations_of(store, rules=rules, today=today, ids=clients)
    return Logged(Changes(TOUCHED, tx.operation), tuple(closed_by(before, after)))


def write_interaction(
    store: Store,
    tx: Transaction,
    *,
    rules: Rules,
    clients: Sequence[bytes],
    said: Interaction,
    at: str,
    appointment: bytes | None = None,
    task: bytes | None = None,
    told: Told = NOTHING_TOLD,
) -> None:
    """Write what `log_interaction` records within a transaction; `said` was checked already, its id means nothing."""
    values: dict[str, Value] = {"at": at, "on": said.on, "channel": said.channel, "result": said.result}
    values |= {"note": said.note.strip() or None, "minutes": said.minutes, "interest": said.interest}
    values |= {"next_step": (said.next_step or "").strip() or None, "next_on": said.next_on}
    values |= {"appointment_id": appointment, **told.columns}
    occasion = said.occasion or ""
    years = occasion_years(store, rules, clients, occasion, said.on)
    values["group_id"] = tx.new_id() if len(clients) > 1 else None
    rows = _put_rows(tx, values, occasion, years)
    _keep(store, tx, told, rows, appointment, said.on)
    follow_up(store, tx, rules=rules, contact=said, rows=rows, task=task)
    share_greeting(store, tx, rules=rules, contact=said, rows=rows, years=years)


def _check_task(store: Store, task: bytes | None, clients: Sequence[bytes]) -> None:
    if task is not None and asked_task(store, task)["client_id"] not in clients:
        raise Problem(
            "task-of-another",
            QT_TRANSLATE_NOOP("Problems", "This task is for another client."),
            QT_TRANSLATE_NOOP("Problems", "Name the client it is for, or leave the task out."),
        )


def _put_rows(
    tx: Transaction, values: Mapping[str, Value], occasion: str, years: Mapping[bytes, int | None]
) -> dict[bytes, bytes]:
    """Write the interaction of each client, with the year of its occasion, and return the rows by client."""
    rows = {client: tx.new_id() for client in years}
    for client, row in rows.items():
        own = {**values, "client_id": client, "occasion": occasion or None, "occasion_year": years[client]}
        tx.put("interaction", row, {name: value for name, value in own.items() if value is not None})
    return rows


def _keep(
    store: Store, tx: Transaction, told: Told, rows: Mapping[bytes, bytes], appointment: bytes | None, on: date
) -> None:
    """Set the appointment to done, and make a task of each further promise; it belongs to the appointment."""
    for client in rows:
        for title, due in told.promises:
            put_task(tx, client, title, due, origin="appointment" if appointment else None, origin_id=appointment)
    if appointment is None:
        return
    turn = told.turn
    if turn is None and not told.fulfilled and store.row("appointment", appointment) is None:
        turn = store.turn_named(appointment, on)
    own = own_values(store, appointment, turn)
    tx.put("appointment", appointment, {**own, **told.fulfilled, "state": "done"})


def check_contact(
    channel: str, result: str, minutes: int | None, on: date, today: date, interest: int | None = None
) -> None:
    """Refuse what cannot have happened.

    Raises:
        Problem: the day lies in the future, or a code or number is not understood.
    """
    if on > today:
        raise Problem(
            "in-the-future",
            QT_TRANSLATE_NOOP("Problems", "{day} lies in the future; an interaction is recorded after it took place."),
            QT_TRANSLATE_NOOP("Problems", "Plan an appointment instead."),
            {"day": on.isoformat()},
        )
    if channel not in CHANNELS or result not in RESULTS:
        raise Problem(
            "unknown-word",
            QT_TRANSLATE_NOOP("Problems", "{channel} with {result} is no interaction."),
            QT_TRANSLATE_NOOP("Problems", "Choose a channel and a result from the list."),
            {"channel": channel, "result": result},
        )
    if minutes is not None and not 0 <= minutes <= _LONGEST:
        raise Problem(
            "bad-minutes",
            QT_TRANSLATE_NOOP("Problems", "{minutes} minutes are no length of an interaction."),
            QT_TRANSLATE_NOOP("Problems", "Give the minutes of that day, 0 to 1440."),
            {"minutes": minutes},
        )
    if interest is not None and interest not in INTEREST:
        raise Problem(
            "bad-interest",
            QT_TRANSLATE_NOOP("Problems", "{interest} is no interest."),
            QT_TRANSLATE_NOOP("Problems", "Give 1 (none) to 5 (decided)."),
            {"interest": interest},
        )


def occasion_years(
    store: Store, rules: Rules, clients: Sequence[bytes], occasion: str, on: date
) -> dict[bytes, int | None]:
    """Return the year that names the occasion for each client: of a lunar birthday its lunar year.

    Raises:
        Problem: there is no such occasion.
    """
    if not occasion or occasion in ("gift", "senior-visit", *SALONS.values()):
        return dict.fromkeys(clients, on.year if occasion else None)
    if occasion in ("birthday", "birthday-gift"):
        people = {facts.client.id: facts.client for facts in store.facts(clients)}
        return {client: _birthday_year(rules, people[client].birthday, on) for client in clients}
    rules.almanac.occasions.get(occasion)
    days = [(year, rules.almanac.occasions.day(occasion, year)) for year in (on.year - 1, on.year, on.year + 1)]
    return dict.fromkeys(clients, _nearest([(year, day) for year, day in days if day is not None], on))


def _birthday_year(rules: Rules, birthday: Birthday | None, on: date) -> int:
    if birthday is None:
        return on.year
    kept = celebrations_between(birthday, on - _AROUND, on + _AROUND, rules.almanac.lunar)
    return _nearest(kept, on)


def _nearest(days: Sequence[tuple[int, date]], on: date) -> int:
    """Return the year whose day lies nearest to `on`; the calendar year where there is none."""
    return min(days, key=lambda pair: abs(pair[1] - on), default=(on.year, on))[0]
