"""Greeting runs: who is owed one for an occasion, kept as it is (frozen), and ticked off as interactions."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from workbench.domain.changes import Changes
from workbench.domain.clients import ClientFacts
from workbench.domain.greetings import GreetingFacts, GreetingRow, GreetingRun
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.domain.ways import way_for
from workbench.ports import Standing, Store, Transaction
from workbench.readings import surname_of
from workbench.readmodels.lists import GreetingEntry, GreetingRunView
from workbench.services.almanac import address_rules, greeting_words
from workbench.services.rules import Rules

_COLUMNS = ("occasion", "year", "day", "channel", "text", "state", "blocked_by")
#: Channels whose greeting was sent rather than spoken.
_SENT = frozenset({"sms", "wechat", "email", "letter"})


def greeting_run(
    store: Store,
    *,
    rules: Rules,
    occasion: str,
    year: int,
    today: date,
    window: tuple[date, date] | None = None,
) -> GreetingRunView:
    """Return a run as it stands: kept rows as they were frozen, the others planned afresh.

    `window` keeps only birthdays between two days.

    Raises:
        Problem: there is no such occasion, or nobody is greeted on it.
    """
    planned = _planned(store, rules, occasion, year, window)
    people, standings = planned.people, planned.standings
    entries = [
        _entry(row, people[row.client_id], standings.get(row.client_id), today, planned.through(row.client_id))
        for row in planned.rows
    ]
    day = rules.almanac.occasions.day(occasion, year)
    # A greeting that came through a household is kept without anybody having frozen the run.
    frozen = any(
        (one.occasion, one.year) == (occasion, year) and one.blocked_by != "household"
        for rows in planned.kept.values()
        for one in rows
    )
    lunar = rules.almanac.lunar.lunar_of(day).text if day else ""
    return GreetingRunView(occasion, year, day, lunar, frozen, sorted(entries, key=_order))


def _order(entry: GreetingEntry) -> tuple[bool, date, int, str]:
    return entry.state == "blocked", entry.day, -len(entry.band or ""), entry.client_no


@dataclass(frozen=True, slots=True)
class _Planned:
    """A run with all that it was planned from; `speakers` are those through whom households are greeted."""

    people: Mapping[bytes, ClientFacts]
    standings: Mapping[bytes, Standing]
    kept: Mapping[bytes, Sequence[GreetingRow]]
    rows: Sequence[GreetingRow]
    speakers: Mapping[bytes, bytes]

    def through(self, client: bytes) -> str:
        """Return the name of the member through whom a client is greeted, "" for somebody greeted in person."""
        speaker = self.speakers.get(client)
        return self.people[speaker].client.name if speaker else ""

    def guests(self) -> Mapping[bytes, Sequence[GreetingRow]]:
        """Return, by the member through whom they are greeted, the rows of the others."""
        found: dict[bytes, list[GreetingRow]] = {}
        for row in self.rows:
            if (speaker := self.speakers.get(row.client_id)) is not None:
                found.setdefault(speaker, []).append(row)
        return found


def _planned(store: Store, rules: Rules, occasion: str, year: int, window: tuple[date, date] | None = None) -> _Planned:
    people = {facts.client.id: facts for facts in store.facts(figures=False)}
    standings, kept, chosen = store.standings(), store.greetings(), store.ties().speakers()
    existing = {
        row.client_id: row for rows in kept.values() for row in rows if row.occasion == occasion and row.year == year
    }
    run = GreetingRun(
        rules.almanac.occasions.get(occasion),
        year,
        rules.almanac.occasions,
        greeting_words(),
        address_rules(),
        rules.manager,
        existing,
        window=window,
    )
    told = [
        _greeting_facts(facts, standings.get(client), kept.get(client, ()), speaks=client in chosen)
        for client, facts in people.items()
        if facts.client.status == "managed"
    ]
    rows = run.plan(told)
    return _Planned(people, standings, kept, rows, run.speakers(told, rows))


def _greeting_facts(
    facts: ClientFacts, standing: Standing | None, kept: Sequence[GreetingRow], *, speaks: bool
) -> GreetingFacts:
    spoken = {
        (one.occasion, one.occasion_year)
        for one in facts.interactions
        if one.occasion and one.occasion_year and one.result != "no-answer"
    }
    done = {(row.occasion, row.year) for row in kept if row.state == "done"}
    return GreetingFacts(
        client=facts.client,
        ways=facts.ways,
        surname=surname_of(facts.client.name),
        band=standing.band if standing else None,
        aum_fen=(standing.aum_fen or 0) if standing else 0,
        greeted=frozenset(spoken | done),
        past_texts=[row.text for row in kept if row.state == "done"],
        speaks=speaks,
    )


def _entry(row: GreetingRow, facts: ClientFacts, standing: Standing | None, today: date, through: str) -> GreetingEntry:
    client = facts.client
    return GreetingEntry(
        client.id,
        client.client_no or "",
        client.name,
        address_rules().of(client, surname_of(client.name), today),
        standing.tier if standing else None,
        standing.band if standing else None,
        row.channel or "",
        way_for(row.channel or "call", facts.ways, client),
        row.text,
        row.day,
        row.state,
        row.blocked_by,
        through,
    )


def freeze_run(
    store: Store,
    *,
    rules: Rules,
    occasion: str,
    year: int,
    window: tuple[date, date] | None = None,
) -> Changes:
    """Keep a run as it is planned now: who, by which channel, in which words. Doing it again adds who is missing."""
    planned = _planned(store, rules, occasion, year, window)
    known = {
        row.client_id: row
        for rows in planned.kept.values()
        for row in rows
        if (row.occasion, row.year) == (occasion, year)
    }
    with store.transaction("greet", label=f"{occasion} {year}") as tx:
        for row in planned.rows:
            if known.get(row.client_id) != row:
                _put(tx, row)
    return Changes(frozenset({"greeting"}), tx.operation)


def _put(tx: Transaction, row: GreetingRow, **changed: object) -> None:
    values = {"client_id": row.client_id, **{name: getattr(row, name) for name in _COLUMNS}, **changed}
    tx.put("greeting", _row_id(tx, row), values)


def _row_id(tx: Transaction, row: GreetingRow) -> bytes:
    """Two runs of one occasion and year make the same row, on every device: nobody is greeted twice."""
    return tx.natural_id("greeting", row.client_id.hex(), row.occasion, str(row.year))


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
    planned = _planned(store, rules, occasion, year)
    rows, guests = {row.client_id: row for row in planned.rows}, planned.guests()
    for client in clients:
        if client not in rows or rows[client].state == "blocked":
            raise _not_greeted(planned.people[client].client.client_no or "")
    open_rows = [rows[client] for client in clients if rows[client].state != "done"]
    with store.transaction("greet", label=f"{occasion} {year}") as tx:
        for row in open_rows:
            interaction = tx.natural_id("greeting-interaction", row.client_id.hex(), occasion, str(year))
            channel = row.channel or "call"
            tx.put(
                "interaction",
                interaction,
                {
                    "client_id": row.client_id,
                    "at": at,
                    "on": today,
                    "channel": channel,
                    "result": "sent" if channel in _SENT else "connected",
                    "note": row.text or None,
                    "occasion": occasion,
                    "occasion_year": year,
                },
            )
            _put(tx, row, state="done", interaction_id=interaction)
            for guest in guests.get(row.client_id, ()):
                _put(tx, guest, interaction_id=interaction)
    return Changes(frozenset({"greeting", "interaction"}), tx.operation)


def _not_greeted(client_no: str) -> Problem:
    return Problem(
        "not-to-be-greeted",
        QT_TRANSLATE_NOOP("Problems", "Client {client_no} is not to be greeted for this occasion."),
        QT_TRANSLATE_NOOP("Problems", "The run says why; take that away first if it is wrong."),
        {"client_no": client_no},
    )


def reword(store: Store, *, rules: Rules, occasion: str, year: int, client: bytes, text: str) -> Changes:
    """Change the words of one planned greeting; the row is frozen by it."""
    with store.transaction("greet", label=f"{occasion} {year}") as tx:
        for row in _planned(store, rules, occasion, year).rows:
            if row.client_id == client and row.state == "planned":
                _put(tx, row, text=text)
    return Changes(frozenset({"greeting"}), tx.operation)


def reopen_greetings(store: Store, *, occasion: str, year: int, clients: Collection[bytes]) -> Changes:
    """Take ticks back: the interactions that they made go, and the greetings are owed again."""
    kept = store.greetings()
    with store.transaction("greet", label=f"{occasion} {year}") as tx:
        gone = set()
        for client in clients:
            for row in kept.get(client, ()):
                if (row.occasion, row.year, row.state) == (occasion, year, "done"):
                    interaction = tx.natural_id("greeting-interaction", client.hex(), occasion, str(year))
                    gone.add(interaction)
                    tx.delete("interaction", interaction)
                    _put(tx, row, state="planned", interaction_id=None)
        for row in (row for rows in kept.values() for row in rows):
            if (row.occasion, row.year, row.blocked_by) == (occasion, year, "household"):
                shared = store.row("greeting", _row_id(tx, row)) or {}
                if shared.get("interaction_id") in gone:
                    _put(tx, row, interaction_id=None)
    return Changes(frozenset({"greeting", "interaction"}), tx.operation)
