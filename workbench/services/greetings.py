"""Greeting runs are frozen, and what came of each greeting is kept: in one step, as contacts of the clients."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from workbench.domain.changes import Changes
from workbench.domain.collecting import uncollected
from workbench.domain.frozen import difference, numbered, tone_of
from workbench.domain.greetingfacts import TONE_MARK
from workbench.domain.greetings import GreetingRow
from workbench.domain.problems import Problem
from workbench.domain.salutations import Tone
from workbench.domain.sheetmarks import CODES, SheetCode, parse_sheet
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Store, Transaction
from workbench.services.greetingrows import greeting_id
from workbench.services.greetingruns import PlannedRun, plan_run
from workbench.services.rules import Rules

#: Channels whose greeting was sent rather than spoken.
_SENT = frozenset({"sms", "wechat", "email", "letter"})
_TOUCHED = frozenset({"greeting", "interaction"})
#: How many numbers a problem names.
_NAMED = 5
REACHED, MISSED, SKIPPED = CODES[""], CODES["x"], CODES["-"]


@uncollected()
def freeze_run(
    store: Store,
    *,
    rules: Rules,
    occasion: str,
    year: int,
    today: date,
    window: tuple[date, date] | None = None,
) -> Changes:
    """Keep a run as it is planned now: who, by which channel, in which words, under which number.

    Doing it again takes over what changed since; numbers that were given stay, and so do words of the manager's own.
    """
    with store.transaction("greet", label=_label(occasion, year)) as tx:
        planned = plan_run(store, rules, occasion, year, window)
        renewed = planned.rows
        if planned.frozen_on is not None:
            renewed = [_renewed(planned, row) for row in planned.rows]
        rows = sorted(renewed, key=lambda row: _order(planned, row))
        places = numbered(rows, planned.places)
        for row in rows:
            place, kept = row.place or places.get(row.client_id), planned.kept.get(row.client_id)
            if kept != row or row.frozen_on is None or kept.place != place:
                _put(store, tx, row, frozen_on=row.frozen_on or today, place=place)
    return Changes(frozenset({"greeting"}), tx.operation)


def _renewed(planned: PlannedRun, row: GreetingRow) -> GreetingRow:
    """Return a frozen line as it would be planned now where it differs; who is owed nothing any more is left out."""
    run, person = planned.run, planned.people[row.client_id]
    changed = difference(run, person, row, frozen=True)
    if changed == "gone":
        return replace(row, state="skipped")
    if changed == "channel":
        return replace(row, channel=run.channel(person))
    return replace(row, text=run.text(person, row.day)) if changed in ("address", "tone") else row


def _order(planned: PlannedRun, row: GreetingRow) -> tuple[date, int, str]:
    person = planned.people[row.client_id]
    return row.day, -len(person.band or ""), person.client.client_no or ""


def _label(occasion: str, year: int) -> str:
    return f"{occasion} {year}"


def _put(store: Store, tx: Transaction, row: GreetingRow, **changed: object) -> None:
    values: dict[str, Any] = {
        "client_id": row.client_id,
        "occasion": row.occasion,
        "year": row.year,
        "day": row.day,
        "channel": row.channel,
        "text": row.text,
        "state": row.state,
        "blocked_by": row.blocked_by,
        "frozen_on": row.frozen_on,
        "place": row.place,
    }
    tx.put("greeting", _row_id(store, row), values | changed)


def _row_id(store: Store, row: GreetingRow) -> bytes:
    """Two runs of one occasion and year make the same row, on every device: nobody is greeted twice."""
    return row.id or greeting_id(store, row.client_id, row.occasion, row.year)


def add_to_run(
    store: Store,
    *,
    rules: Rules,
    occasion: str,
    year: int,
    clients: Collection[bytes],
    today: date,
    day: date | None = None,
) -> Changes:
    """Put clients on a run by hand, whatever their band and the audience of the occasion say.

    Who must not be greeted stands on it with the reason. In a frozen run they get the next numbers.

    Args:
        day: their day, for occasions whose day is picked by hand.
    """
    planned = plan_run(store, rules, occasion, year, chosen=clients, day=day)
    wanted = set(clients)
    rows = [row for row in planned.rows if row.client_id in wanted and planned.kept.get(row.client_id) is None]
    frozen = planned.frozen_on is not None
    places = numbered(rows, planned.places) if frozen else {}
    with store.transaction("greet", label=_label(occasion, year)) as tx:
        for row in rows:
            _put(store, tx, row, frozen_on=today if frozen else None, place=places.get(row.client_id))
    return Changes(frozenset({"greeting"}), tx.operation)


def finish_greetings(
    store: Store,
    *,
    rules: Rules,
    occasion: str,
    year: int,
    clients: Collection[bytes],
    at: str,
    today: date,
) -> Changes:
    """Tick greetings off: each becomes an interaction of its channel, in one step.

    Whoever is greeted through one of them is greeted with them: their rows name the same interaction.

    Args:
        at: UTC ISO moment of the interactions; `today` is their local day.

    Raises:
        Problem: somebody is not to be greeted; then nobody is ticked off.
    """
    outcomes = {(client, year): REACHED for client in clients}
    return record_greetings(store, rules=rules, occasion=occasion, outcomes=outcomes, at=at, today=today)


def record_greetings(
    store: Store,
    *,
    rules: Rules,
    occasion: str,
    outcomes: Mapping[tuple[bytes, int], SheetCode],
    at: str,
    today: date,
) -> Changes:
    """Keep what came of greetings, by client and year, in one step.

    Reached: an interaction by its channel, and the greeting is done. Missed: an unanswered contact, and the greeting
    stays owed. Skipped: left out. Who was reached before is passed over.

    Raises:
        Problem: somebody is not to be greeted; then nothing is kept.
    """
    years = sorted({year for _client, year in outcomes})
    runs = {year: plan_run(store, rules, occasion, year) for year in years}
    with store.transaction("greet", label=_label(occasion, years[0] if years else today.year)) as tx:
        for year, planned in runs.items():
            rows, guests = {row.client_id: row for row in planned.rows}, planned.guests()
            for (client, of_year), code in outcomes.items():
                if of_year != year:
                    continue
                row = rows.get(client)
                if row is None or row.state == "blocked":
                    raise _not_greeted(store, client)
                if row.state != "done":
                    _record(store, tx, row, code, guests.get(client, ()), (at, today))
    return Changes(_TOUCHED, tx.operation) if tx.operation else Changes()


def _record(
    store: Store,
    tx: Transaction,
    row: GreetingRow,
    code: SheetCode,
    guests: Sequence[GreetingRow],
    when: tuple[str, date],
) -> None:
    if code.outcome == "skipped":
        _put(store, tx, row, state="skipped")
        return
    reached, (at, today) = code.outcome == "reached", when
    channel = code.channel or row.channel or "call"
    key = (row.client_id.hex(), row.occasion, str(row.year))
    interaction = (
        tx.natural_id("greeting-interaction", *key)
        if reached
        else tx.natural_id("greeting-attempt", *key, today.isoformat())
    )
    result = "no-answer" if not reached else "sent" if channel in _SENT else "connected"
    tx.put(
        "interaction",
        interaction,
        {
            "client_id": row.client_id,
            "at": at,
            "on": today,
            "channel": channel,
            "result": result,
            "note": (row.text or None) if reached else None,
            "occasion": row.occasion,
            "occasion_year": row.year,
        },
    )
    if not reached:
        _put(store, tx, row, state="planned")
        return
    _put(store, tx, row, state="done", channel=channel, interaction_id=interaction)
    for guest in guests:
        _put(store, tx, guest, interaction_id=interaction)


def tick_sheet(
    store: Store, *, rules: Rules, occasion: str, years: Sequence[int], text: str, at: str, today: date
) -> tuple[Changes, Mapping[int, SheetCode]]:
    """Keep what was written on the printed sheet, such as `3 5-8 12x`, in one step; returns what each number said.

    Raises:
        Problem: nothing is on the sheet, a number is unreadable, not on the sheet or not to be greeted; then nothing
            is kept.
    """
    said = parse_sheet(text)
    rows = store.greetings().rows(occasion, years)
    by_number: dict[int, list[GreetingRow]] = {}
    for row in rows.values():
        if row.place is not None:
            by_number.setdefault(row.place, []).append(row)
    if not by_number:
        raise Problem("run-not-frozen", _NOT_FROZEN, _NOT_FROZEN_HINT)
    unknown = [number for number in said if len(by_number.get(number, ())) != 1]
    if unknown or not said:
        numbers = " ".join(map(str, unknown[:_NAMED])) + (" …" if len(unknown) > _NAMED else "")
        raise Problem("sheet-unknown", _UNKNOWN, _UNKNOWN_HINT, {"numbers": numbers, "last": max(by_number)})
    found = {number: by_number[number][0] for number in said}
    outcomes = {(row.client_id, row.year): said[number] for number, row in found.items()}
    return record_greetings(store, rules=rules, occasion=occasion, outcomes=outcomes, at=at, today=today), said


_NOT_FROZEN = QT_TRANSLATE_NOOP("Problems", "This run has no numbers yet.")
_NOT_FROZEN_HINT = QT_TRANSLATE_NOOP("Problems", "Freeze it and print the sheet; from then on its numbers hold.")
_UNKNOWN = QT_TRANSLATE_NOOP("Problems", "The sheet has no numbers {numbers}.")
_UNKNOWN_HINT = QT_TRANSLATE_NOOP("Problems", "Its last number is {last}. Check what was typed.")


def _not_greeted(store: Store, client: bytes) -> Problem:
    client_no = (store.row("client", client) or {}).get("client_no") or ""
    return Problem(
        "not-to-be-greeted",
        QT_TRANSLATE_NOOP("Problems", "Client {client_no} is not to be greeted for this occasion."),
        QT_TRANSLATE_NOOP("Problems", "The run says why; take that away first if it is wrong."),
        {"client_no": client_no},
    )


def reword(store: Store, *, rules: Rules, occasion: str, year: int, client: bytes, text: str) -> Changes:
    """Change the words of one planned greeting; it keeps them when the run is frozen."""
    planned = plan_run(store, rules, occasion, year)
    with store.transaction("greet", label=_label(occasion, year)) as tx:
        for row in planned.rows:
            if row.client_id == client and row.state == "planned":
                _put(store, tx, row, text=text)
    return Changes(frozenset({"greeting"}), tx.operation)


def reopen_greetings(store: Store, *, occasion: str, year: int, clients: Collection[bytes]) -> Changes:
    """Take ticks back: the interactions that they made go, and the greetings are owed again; left out ones as well."""
    rows = store.greetings().rows(occasion, (year,))
    with store.transaction("greet", label=_label(occasion, year)) as tx:
        gone = set()
        for client in clients:
            row = rows.get((client, year))
            if row is None or row.state not in ("done", "skipped"):
                continue
            if row.state == "done":
                interaction = tx.natural_id("greeting-interaction", client.hex(), occasion, str(year))
                gone.add(interaction)
                tx.delete("interaction", interaction)
            _put(store, tx, row, state="planned", interaction_id=None)
        for row in rows.values():
            if row.blocked_by == "household" and row.interaction_id in gone:
                _put(store, tx, row, interaction_id=None)
    return Changes(_TOUCHED, tx.operation)


def set_tone(
    store: Store, *, rules: Rules, occasion: str, year: int, client: bytes, tone: Tone | None, today: date
) -> Changes:
    """Say in which tone a client is greeted, None for what the rules say; words of ours are chosen anew at once."""
    planned = plan_run(store, rules, occasion, year)
    run, row = planned.run, planned.kept.get(client)
    with store.transaction("mark", label=TONE_MARK) as tx:
        mark = tx.natural_id("mark", client.hex(), TONE_MARK)
        if tone is not None:
            tx.put("mark", mark, {"client_id": client, "kind": TONE_MARK, "code": tone, "on": today})
        elif store.row("mark", mark) is not None:
            tx.delete("mark", mark)
        if row is not None and row.state == "planned" and tone_of(run, row.text) is not None:
            person = replace(planned.people[client], tone=tone)
            _put(store, tx, row, text=run.text(person, row.day))
    return Changes(frozenset({"mark", "greeting"}), tx.operation) if tx.operation else Changes()
