"""Paper re-entry of visit plans: the rows of a printed plan, and what was typed behind their numbers, in one step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from workbench.domain.changes import Changes
from workbench.domain.clients import Interaction
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.domain.visitmarks import VisitMark, parse_visits
from workbench.ports import Store, Transaction
from workbench.readmodels.lists import AppointmentRow
from workbench.services.interactions import TOUCHED, Told, check_contact, write_interaction
from workbench.services.rules import Rules
from workbench.services.turns import own_values
from workbench.services.visitrows import PrintedRows, printed_rows
from workbench.services.visits import CONTACTS

#: Contacts of the day that say that a row without an appointment was typed already.
_MET = ("visit", "call", "arrival")
#: How a client is met of whom nothing was agreed.
_FACE = "visit"


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row of a plan: who, the appointment of that day that is still planned, whether it was recorded before."""

    number: int
    client: bytes
    client_no: str
    name: str
    appointment: AppointmentRow | None
    done: bool

    def channel(self, mark: VisitMark) -> str:
        """Return how the client was met, or was to be."""
        planned = self.appointment.kind if self.appointment is not None else _FACE
        return mark.code.channel or (planned if planned in CONTACTS else _FACE)


@dataclass(frozen=True, slots=True)
class VisitSheet:
    """The rows of a day's plan as one of its prints has them; `prints` are all of them, none for a plan of now."""

    day: date
    rows: Sequence[SheetRow]
    prints: Sequence[PrintedRows]
    version: int


def visit_sheet(store: Store, *, day: date, version: int | None = None) -> VisitSheet:
    """Return the rows of a day's plan, of the newest print unless `version` names another.

    A day whose plan was never printed has its appointments by their times, those that are over included.

    Raises:
        Problem: there is no such print.
    """
    prints = printed_rows(store, day)
    if version is not None and not 1 <= version <= len(prints):
        raise Problem(
            "no-such-print",
            QT_TRANSLATE_NOOP("Problems", "The visit plan of {day} has no print {version}."),
            QT_TRANSLATE_NOOP("Problems", "Without a number the last print is meant."),
            {"day": day.isoformat(), "version": version},
        )
    entries = [row for row in store.entries(day, day) if row.client_id is not None and row.state != "cancelled"]
    if prints:
        chosen = prints[(version or len(prints)) - 1].clients
    else:
        chosen = tuple(dict.fromkeys(row.client_id for row in entries if row.client_id is not None))
    met = _met(store, chosen, day)
    known = {row.id: row for row in store.list_rows(day, chosen)} if chosen else {}
    rows = []
    for number, client in enumerate(chosen, 1):
        own = [row for row in entries if row.client_id == client and row.kind in CONTACTS]
        planned = next((row for row in own if row.state == "planned"), None)
        done = planned is None and (any(row.state == "done" for row in own) or client in met)
        if client in known:
            rows.append(SheetRow(number, client, known[client].client_no or "", known[client].name, planned, done))
    return VisitSheet(day, rows, prints, version or len(prints))


def _met(store: Store, clients: Sequence[bytes], day: date) -> set[bytes]:
    if not clients:
        return set()
    found = store.facts(list(clients), figures=False)
    return {
        facts.client.id
        for facts in found
        if any(one.on == day and one.channel in _MET and not one.occasion for one in facts.interactions)
    }


def enter_sheet(
    store: Store,
    *,
    rules: Rules,
    day: date,
    text: str,
    at: str,
    today: date,
    version: int | None = None,
) -> tuple[Changes, list[tuple[SheetRow, VisitMark]]]:
    """Record what was typed behind the numbers of a plan as one step; a row that was recorded before stays as it is.

    Args:
        text: see `workbench.domain.visitmarks.parse_visits`.
        at: UTC ISO moment.

    Raises:
        Problem: the text is not understood, a number is not on the plan, or the day lies in the future; nothing is
            written then.
    """
    said = parse_visits(text)
    by_number = {row.number: row for row in visit_sheet(store, day=day, version=version).rows}
    _check_known(said, by_number, day)
    fresh = [(by_number[number], mark) for number, mark in said.items() if not by_number[number].done]
    for row, mark in fresh:
        check_contact(row.channel(mark), mark.code.result or "done", mark.minutes, day, today, mark.interest)
    if not fresh:
        return Changes(), []
    with store.transaction("visit-sheet", label=day.isoformat()) as tx:
        for row, mark in fresh:
            _enter(store, tx, rules, row, mark, at=at, day=day)
    return Changes(TOUCHED, tx.operation), fresh


def _check_known(said: Mapping[int, VisitMark], rows: Mapping[int, SheetRow], day: date) -> None:
    missing = [str(number) for number in said if number not in rows]
    if missing:
        raise Problem(
            "not-on-the-plan",
            QT_TRANSLATE_NOOP("Problems", "The visit plan of {day} has no row {numbers}."),
            QT_TRANSLATE_NOOP("Problems", "Look at the day printed on the paper and at its numbers."),
            {"day": day.isoformat(), "numbers": ", ".join(missing)},
        )


def _enter(store: Store, tx: Transaction, rules: Rules, row: SheetRow, mark: VisitMark, *, at: str, day: date) -> None:
    """Record one row; where nobody went, what was planned is cancelled."""
    planned = row.appointment
    if not mark.code.result:
        if planned is not None:
            own = own_values(store, planned.id, planned.turn)
            tx.put("appointment", planned.id, {**own, "state": "cancelled"})
        return
    told = Told(turn=planned.turn, fulfilled={"minutes": mark.minutes} if mark.minutes else {}) if planned else Told()
    said = Interaction(b"", day, row.channel(mark), mark.code.result, mark.note, mark.minutes, interest=mark.interest)
    appointment = planned.id if planned is not None else None
    write_interaction(
        store, tx, rules=rules, clients=[row.client], said=said, at=at, appointment=appointment, told=told
    )
