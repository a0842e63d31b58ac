"""What a greeting run is made of, read in a few steps for everybody: clients, ways, what was said before."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, cast

from db.queries.records import WAY_ORDER, array_of, day, read_json
from workbench.domain.clients import Birthday, Client, ContactWay
from workbench.domain.greetingfacts import TONE_MARK, GreetingFacts, Said
from workbench.domain.greetings import GreetingRow
from workbench.domain.lifeevents import LifeEvent
from workbench.domain.salutations import TONES, Tone

_ROW = (
    *("hex(client_id)", "occasion", "year", "day", "channel", "text", "state", "blocked_by", "frozen_on", "place"),
    *("hex(interaction_id)", "hex(id)"),
)
_CLIENT = (
    "client_no name kind gender birth bday_calendar bday_year bday_month bday_day bday_leap employer job opened "
    "salutation taboo consent_messages no_contact mourning_until deceased_on public_official important household "
    "preference"
).split()
_NOTHING: frozenset[tuple[str, int]] = frozenset()


class GreetingReads:
    """The book as greeting runs read it; implements `workbench.ports.greetings.GreetingBook`."""

    def __init__(self, connection: Any) -> None:
        """Take the connection of an open book."""
        self._db = connection

    def rows(self, occasion: str, years: Sequence[int]) -> Mapping[tuple[bytes, int], GreetingRow]:
        """Return the greetings that the book keeps of an occasion, by client and year, the first frozen first."""
        marks = ",".join("?" * len(years))
        found = read_json(
            self._db,
            f"SELECT {array_of(*_ROW)} AS j FROM greeting WHERE occasion = ? AND year IN ({marks})"
            " ORDER BY place IS NULL, place, day, rowid",
            (occasion, *years),
        )
        rows = (_row(one) for one in found)
        return {(row.client_id, row.year): row for row in rows}

    def runs(self, first: dt.date, last: dt.date) -> Sequence[tuple[str, int, dt.date, dt.date, int, int]]:
        """Return (occasion, year, day, frozen on, lines, done) of the runs frozen for days from … to …."""
        columns = array_of(
            "occasion", "year", "min(day)", "min(frozen_on)", "sum(state != 'blocked')", "sum(state = 'done')"
        )
        found = read_json(
            self._db,
            f"SELECT {columns} AS j FROM greeting WHERE day BETWEEN ? AND ? AND frozen_on IS NOT NULL"
            " GROUP BY occasion, year ORDER BY min(day)",
            (first.isoformat(), last.isoformat()),
        )
        parse = dt.date.fromisoformat
        return [(code, year, parse(on), parse(frozen), lines, done) for code, year, on, frozen, lines, done in found]

    def life_events(self, kinds: Sequence[str]) -> Mapping[bytes, Sequence[LifeEvent]]:
        """Return by client the life events of these kinds."""
        columns = array_of("hex(client_id)", "hex(id)", "kind", '"on"', "person", "note")
        found: dict[bytes, list[LifeEvent]] = {}
        for client, row, kind, on, person, note in read_json(
            self._db,
            f'SELECT {columns} AS j FROM life_event WHERE "on" IS NOT NULL AND kind IN ({_marks(kinds)})',
            tuple(kinds),
        ):
            event = LifeEvent(bytes.fromhex(row), kind, dt.date.fromisoformat(on), False, person or "self", note or "")
            found.setdefault(bytes.fromhex(client), []).append(event)
        return found

    def awaits(self, occasion: str, year: int) -> bool:
        """Tell whether a mandatory festival would greet anybody, without planning it; the first one found ends it."""
        found = self._db.execute(
            "SELECT EXISTS (SELECT 1 FROM greeting WHERE occasion = ? AND year = ? AND blocked_by IS NOT 'household')"
            " OR EXISTS (SELECT 1 FROM standing s JOIN client c ON c.id = s.id WHERE s.band IS NOT NULL"
            " AND (c.status = 'managed' OR c.status IS NULL)"
            " AND (c.household IS NOT NULL OR (c.deceased_on IS NULL AND c.no_contact IS NOT 1)))",
            (occasion, year),
        ).fetchall()
        return bool(found[0][0])

    def people(
        self, codes: Sequence[str], year: int, *, every_text: bool = False, everybody: bool = False
    ) -> list[GreetingFacts]:
        """Return who could matter to a run, by name: clients of a band, of a household, or kept in the run.

        Args:
            codes: the occasions that are greeted at once, the one of the run first.
            every_text: the words of the run may have been used for any other occasion too.
            everybody: clients without band as well, because somebody is chosen by hand.
        """
        ways, said = self._ways(), self._said(codes, year)
        notes, texts = self._notes(codes), self._texts(codes, year, every=every_text)
        done = self._done(codes, year)
        columns = array_of(
            *("hex(c.id)", "s.band", "s.aum_fen", "s.tier", "h.greet_id IS NOT NULL", "m.code"),
            *(f"c.{name}" for name in _CLIENT),
        )
        rows = read_json(
            self._db,
            f"SELECT {columns} AS j FROM client c LEFT JOIN standing s ON s.id = c.id"
            " LEFT JOIN household h ON h.greet_id = c.id AND h.key = c.household"
            f" LEFT JOIN mark m ON m.client_id = c.id AND m.kind = '{TONE_MARK}'"
            " WHERE c.id IN (SELECT client_id FROM greeting WHERE occasion = ? AND year = ?)"
            " OR ((c.status = 'managed' OR c.status IS NULL) AND (? OR s.band IS NOT NULL OR c.household IS NOT NULL))"
            " ORDER BY c.name, c.id",
            (codes[0], year, everybody),
        )
        found: dict[str, GreetingFacts] = {}
        for key, band, aum, tier, speaks, tone, *columns_of in rows:
            told: Sequence[Said] = said.get(key, ())
            reached = done.get(key, _NOTHING)
            if told:
                reached |= {(one.occasion, one.year) for one in told if one.result != "no-answer"}
            found[key] = GreetingFacts(
                _client(key, columns_of),
                [_way(one) for one in ways.get(key, ())],
                "",
                band,
                aum or 0,
                reached,
                (*notes.get(key, ()), *texts.get(key, ())),
                bool(speaks),
                cast("Tone", tone) if tone in TONES else None,
                tier,
                told,
            )
        return list(found.values())

    def _ways(self) -> dict[str, list[list[Any]]]:
        columns = array_of("hex(client_id)", "kind", "value", "masked", "preferred", "consent")
        found: dict[str, list[list[Any]]] = {}
        for row in read_json(self._db, f"SELECT {columns} AS j FROM contact_way ORDER BY {WAY_ORDER}"):
            found.setdefault(row[0], []).append(row)
        return found

    def _said(self, codes: Sequence[str], year: int) -> dict[str, list[Said]]:
        columns = array_of("hex(client_id)", "occasion", '"on"', "channel", "result")
        found: dict[str, list[Said]] = {}
        for key, occasion, on, channel, result in read_json(
            self._db,
            f"SELECT {columns} AS j FROM interaction WHERE occasion IN ({_marks(codes)}) AND occasion_year = ?"
            ' ORDER BY "on", rowid',
            (*codes, year),
        ):
            told = Said(occasion, year, dt.date.fromisoformat(on), channel or "call", result or "connected")
            found.setdefault(key, []).append(told)
        return found

    def _notes(self, codes: Sequence[str]) -> dict[str, list[str]]:
        return self._grouped(
            f"SELECT {array_of('hex(client_id)', 'note')} AS j FROM interaction WHERE occasion IN ({_marks(codes)})"
            " AND note IS NOT NULL AND result IS NOT 'no-answer'",
            codes,
        )

    def _texts(self, codes: Sequence[str], year: int, *, every: bool) -> dict[str, list[str]]:
        """Return the words that were sent, or that wait to be sent for another day."""
        where = "" if every else f" AND occasion IN ({_marks(codes)})"
        return self._grouped(
            f"SELECT {array_of('hex(client_id)', 'text')} AS j FROM greeting WHERE text IS NOT NULL AND text != ''"
            f" AND (state = 'done' OR (state = 'planned' AND year >= ? AND NOT (occasion = ? AND year = ?))){where}",
            # What waited longer than a year is not sent any more.
            (year - 1, codes[0], year, *(() if every else codes)),
        )

    def _done(self, codes: Sequence[str], year: int) -> dict[str, frozenset[tuple[str, int]]]:
        found: dict[str, frozenset[tuple[str, int]]] = {}
        for key, occasion in read_json(
            self._db,
            f"SELECT {array_of('hex(client_id)', 'occasion')} AS j FROM greeting"
            f" WHERE occasion IN ({_marks(codes)}) AND year = ? AND state = 'done'",
            (*codes, year),
        ):
            found[key] = found.get(key, frozenset()) | {(occasion, year)}
        return found

    def _grouped(self, select: str, values: Sequence[Any]) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for key, text in read_json(self._db, select, values):
            found.setdefault(key, []).append(text)
        return found


def _marks(values: Sequence[Any]) -> str:
    return ",".join("?" * len(values))


def _way(row: list[Any]) -> ContactWay:
    _key, kind, value, masked, preferred, consent = row
    said = None if consent is None else bool(consent)
    return ContactWay(b"", kind or "other", value or "", bool(masked), bool(preferred), None, said)


def _row(row: list[Any]) -> GreetingRow:
    key, occasion, year, on, channel, text, state, blocked, frozen, place, interaction, own = row
    return GreetingRow(
        bytes.fromhex(key),
        occasion,
        year,
        dt.date.fromisoformat(on),
        channel,
        text or "",
        state or "planned",
        blocked,
        day(frozen),
        place,
        bytes.fromhex(interaction) if interaction else None,
        bytes.fromhex(own),
    )


def _client(key: str, row: list[Any]) -> Client:
    # fmt: off
    (
        client_no, name, kind, gender, birth, calendar, year, month, number, leap, employer, job, opened,
        salutation, taboo, consent, no_contact, mourning, deceased, official, important, household, preference,
    ) = row
    # fmt: on
    return Client(
        bytes.fromhex(key),
        name or "",
        client_no,
        kind or "person",
        gender=gender,
        birth=day(birth),
        birthday=Birthday(calendar, month, number, year, bool(leap)) if calendar and month and number else None,
        employer=employer,
        job=job,
        opened=day(opened),
        salutation=salutation,
        taboo=taboo,
        consent_messages=None if consent is None else bool(consent),
        no_contact=bool(no_contact),
        mourning_until=day(mourning),
        deceased_on=day(deceased),
        public_official=bool(official),
        important=bool(important),
        household=household,
        preference=preference,
    )
