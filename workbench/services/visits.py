"""Visit reports (V2): how a visit, call or arrival went, in one step; promises with days become tasks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from workbench.domain.changes import Changes
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Store, Value
from workbench.services.appointments import check, close_appointment
from workbench.services.interactions import Logged, Told, check_contact, log_interaction
from workbench.services.rules import Rules
from workbench.services.turns import Turn, own_values

#: Kinds of appointments that are a channel of a contact.
CONTACTS = ("visit", "call", "arrival", "event")
#: What a report asks for beside the note (V2), by the columns of table `interaction`.
REPORTED: Mapping[str, str] = {
    "news": QT_TRANSLATE_NOOP("VisitReport", "What is new"),
    "opinion": QT_TRANSLATE_NOOP("VisitReport", "Opinions and advice"),
    "appraisal": QT_TRANSLATE_NOOP("VisitReport", "How I am seen"),
}
#: What a report of each kind says when nobody says otherwise.
USUAL = {"call": "connected"}


@dataclass(frozen=True, slots=True)
class Report:
    """What is said of a visit: 动态, 意见建议, 对我的评价, 下一步.

    Attributes:
        result: a code of `workbench.domain.interactions`.
        interest: 1 none to 5 decided.
        promises: what is to be done, each with the day by which; without a day it is only noted.
        mode: directed or round, empty to leave it.
    """

    result: str = "done"
    note: str = ""
    news: str = ""
    opinion: str = ""
    appraisal: str = ""
    minutes: int | None = None
    interest: int | None = None
    promises: tuple[tuple[str, date | None], ...] = ()
    mode: str = ""


def report_visit(
    store: Store,
    *,
    rules: Rules,
    appointment: bytes,
    report: Report,
    at: str,
    today: date,
    turn: Turn | None = None,
    on: date | None = None,
) -> Logged:
    """Record how an appointment went; it is done, and its client has a contact of its day.

    An entry of one's own is done and nothing else.

    Args:
        at: UTC ISO moment; `on` the local day it took place; without it its own day, or today for one that was to come.
        turn: for a turn of a series that nobody touched.

    Raises:
        Problem: there is no such appointment, or it lies in the future.
    """
    row = own_values(store, appointment, turn) or store.row("appointment", appointment)
    if row is None:
        raise Problem("no-such-appointment", QT_TRANSLATE_NOOP("Problems", "This appointment is no longer there."))
    # What is finished before its day took place today.
    day = on or min(date.fromisoformat(str(row["starts"])[:10]), today)
    check({"mode": report.mode})
    client = row.get("client_id")
    if not isinstance(client, bytes) or row.get("kind") not in CONTACTS:
        return Logged(_close_own(store, appointment, turn, day, today), ())
    visit = _Visit(client, str(row["kind"]), appointment, day, turn)
    return _record(store, rules, visit, report, at=at, today=today)


def _close_own(store: Store, appointment: bytes, turn: Turn | None, day: date, today: date) -> Changes:
    check_contact("event", "done", None, day, today)
    return close_appointment(store, appointment=appointment, state="done", turn=turn)


def report_unplanned(
    store: Store,
    *,
    rules: Rules,
    client: bytes,
    kind: str,
    starts: str,
    report: Report,
    at: str,
    today: date,
) -> Logged:
    """Record a visit that nobody planned; it stands in the calendar as done at `starts`, local 'YYYY-MM-DDTHH:MM'.

    Raises:
        Problem: there is no such moment or kind, or it lies in the future.
    """
    values: dict[str, Value] = {"starts": starts, "minutes": report.minutes or 30, "kind": kind}
    check({**values, "mode": report.mode})
    day = date.fromisoformat(starts[:10])
    check_contact(kind, report.result, report.minutes, day, today, report.interest)
    # The appointment is made with the contact, in one step.
    made = store.natural_id("unplanned", client.hex(), starts, kind)
    visit = _Visit(client, kind, made, day, None, {**values, "client_id": client})
    return _record(store, rules, visit, report, at=at, today=today)


@dataclass(frozen=True, slots=True)
class _Visit:
    """What took place: with whom, how, and the appointment that it fulfils; `made` are columns of a new one."""

    client: bytes
    kind: str
    appointment: bytes
    day: date
    turn: Turn | None
    made: Mapping[str, Value] = field(default_factory=dict)


def _record(store: Store, rules: Rules, visit: _Visit, report: Report, *, at: str, today: date) -> Logged:
    """Record the contact that fulfils an appointment, with everything the report says."""
    first, *others = report.promises or (("", None),)
    undated = [title for title, due in others if due is None]
    promised = tuple((title, due) for title, due in others if due is not None)
    fulfilled = dict(visit.made)
    if report.mode:
        fulfilled["mode"] = report.mode
    if report.minutes:
        fulfilled["minutes"] = report.minutes
    return log_interaction(
        store,
        rules=rules,
        clients=[visit.client],
        channel=visit.kind,
        result=report.result,
        at=at,
        on=visit.day,
        today=today,
        note="\n".join(part for part in (report.note.strip(), *undated) if part),
        minutes=report.minutes,
        next_step=first[0],
        next_on=first[1],
        appointment=visit.appointment,
        interest=report.interest,
        told=Told(report.news, report.opinion, report.appraisal, promised, visit.turn, fulfilled),
    )
