"""A greeting run: who is owed a greeting for an occasion, by which channel, in which words, and who is not greeted.

Rules (G1, `practice.md` §12, `cli.md`):

- Owed are clients of a maintenance band; for an optional occasion those of its audience, or whom the manager chose.
- Nothing is ever planned for the deceased, for 勿扰, for 居丧 and for clients who refused messages; each row says why.
  One member's mourning silences the festivals of the household. For 居丧 a plain text is offered, not planned.
- Without a recorded consent no message is planned: a call is, and the row says that messages are blocked.
- A household is greeted once for a festival (never for birthdays: those are everybody's own), through one member: who
  is planned already, else whom the manager chose, else the important one, else the richer. A chosen member speaks for
  the household even without a band of its own.
- Who was greeted for the occasion and year, or for the festival that shares its greeting, is not greeted again.
- A client never gets the same words twice; when all words are used up the text is empty and the manager writes one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from workbench.domain.birthdays import celebration
from workbench.domain.clients import Birthday, Client, ContactWay
from workbench.domain.occasions import Occasion, Occasions, Together
from workbench.domain.problems import Problem
from workbench.domain.salutations import Address
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.domain.ways import channel_for, is_refused, may_message
from workbench.domain.words import GreetingWords

GreetingState = Literal["planned", "done", "blocked", "skipped"]
#: Why a greeting is blocked; with `no-consent` the row stays planned as a call, only messages are blocked.
BLOCKS: Mapping[str, str] = {
    "deceased": QT_TRANSLATE_NOOP("Greetings", "Deceased"),
    "no-contact": QT_TRANSLATE_NOOP("Greetings", "Asked not to be contacted"),
    "mourning": QT_TRANSLATE_NOOP("Greetings", "In mourning"),
    "refused": QT_TRANSLATE_NOOP("Greetings", "Refused messages"),
    "no-consent": QT_TRANSLATE_NOOP("Greetings", "No consent to messages recorded, call instead"),
    "household": QT_TRANSLATE_NOOP("Greetings", "Greeted through the household"),
    "already-greeted": QT_TRANSLATE_NOOP("Greetings", "Already greeted"),
}

#: Blocks that leave somebody free to be greeted for the household.
_SPEAKING = (None, "no-consent")
_NEVER = QT_TRANSLATE_NOOP("Problems", "Nobody is greeted on {name}")
_BY_HAND = QT_TRANSLATE_NOOP("Problems", "The day of {name} is chosen by hand for each client")


@dataclass(frozen=True, slots=True)
class GreetingRow:
    """One greeting of one client; columns as table `greeting`.

    `channel` is None for a blocked row; `blocked_by` a code of `BLOCKS` or None; `year` as in `OccasionDay`.
    """

    client_id: bytes
    occasion: str
    year: int
    day: date
    channel: str | None
    text: str
    state: GreetingState
    blocked_by: str | None = None


@dataclass(frozen=True, slots=True)
class GreetingFacts:
    """One client with what a run must know.

    Attributes:
        surname: as written, from `workbench.readings.surname_of`.
        band: code of the maintenance band, None without one.
        aum_fen: assets in fen; the larger member speaks for a household.
        speaks: the manager chose this member to be greeted for the household.
        greeted: (occasion, year) of every greeting that reached the client.
        past_texts: texts the client got before, in any order.
    """

    client: Client
    ways: Sequence[ContactWay] = ()
    surname: str = ""
    band: str | None = None
    aum_fen: int = 0
    greeted: frozenset[tuple[str, int]] = frozenset()
    past_texts: Sequence[str] = ()
    speaks: bool = False


@dataclass(frozen=True, slots=True)
class GreetingRun:
    """What one run is made of; `plan` gives its rows.

    Attributes:
        existing: rows of this run that the book has, by client; done and skipped ones stay as they are, planned ones
            keep their words and channel as long as nothing blocks them.
        chosen: only these clients, whatever band and audience say.
        window: only celebrations of own days from … to …, for birthday runs.
    """

    occasion: Occasion
    year: int
    occasions: Occasions
    words: GreetingWords
    address: Address
    manager: str = ""
    existing: Mapping[bytes, GreetingRow] | None = None
    chosen: Collection[bytes] | None = None
    window: tuple[date, date] | None = None

    def plan(self, people: Iterable[GreetingFacts]) -> list[GreetingRow]:
        """Return a row for every client who is owed, in the order given.

        Args:
            people: all clients of the book that could matter, members of a household together.

        Raises:
            Problem: `never-greeted` (清明), `occasion-by-hand`.
        """
        self._check()
        people = list(people)
        days = {person.client.id: day for person in people if (day := self._day(person.client)) is not None}
        households = self._households(people)
        owed = self._owed(people, days, households)
        blocks = {person.client.id: self._block(person, days[person.client.id], households) for person in owed}
        heads = self._heads(owed, blocks, households)
        rows = []
        for person in owed:
            block = blocks[person.client.id]
            head = heads.get(person.client.household or "", person.client.id)
            if block in (None, "no-consent") and head != person.client.id:
                block = "household"
            rows.append(self._kept(self._row(person, days[person.client.id], block), person))
        return rows

    def speakers(self, people: Iterable[GreetingFacts], rows: Iterable[GreetingRow]) -> Mapping[bytes, bytes]:
        """Return, by client who is greeted through the household, the member through whom: greeted, or planned."""
        people = list(people)
        heads = {row.client_id for row in rows if row.state in ("planned", "done")}
        blocked = {row.client_id for row in rows if row.blocked_by == "household"}
        found: dict[bytes, bytes] = {}
        for family in self._households(people).values():
            speaking = [member for member in family if self._greeted(member)]
            speaking += [member for member in family if member.client.id in heads]
            if speaking:
                found |= {member.client.id: speaking[0].client.id for member in family if member.client.id in blocked}
        return found

    @property
    def shared(self) -> Together | None:
        """The pair of festivals that is greeted at once this year and this one belongs to, or None."""
        return self.occasions.together(self.occasion.code, self.year) if self.occasion.rule else None

    def _check(self) -> None:
        values = {"name": self.occasion.name["zh_CN"]}
        if self.occasion.greet == "never":
            raise Problem("never-greeted", _NEVER, values=values)
        if self.occasion.rule is None and self.occasion.own == "hand":
            raise Problem("occasion-by-hand", _BY_HAND, values=values)

    def _day(self, client: Client) -> date | None:
        """Return the day of the occasion for this client, None when it has none this year or in the window."""
        if self.occasion.rule is not None:
            return self.occasions.day(self.occasion.code, self.year)
        kept = client.birthday
        if self.occasion.own == "opened":
            opened = client.opened
            kept = Birthday("solar", opened.month, opened.day, opened.year) if opened else None
        if kept is None or (kept.year is not None and kept.year >= self.year):
            return None
        day = celebration(kept, self.year, self.occasions.lunar)
        if day is not None and self.window is not None and not self.window[0] <= day <= self.window[1]:
            return None
        return day

    def _is_owed(self, person: GreetingFacts, days: Mapping[bytes, date]) -> bool:
        client = person.client
        if self.chosen is not None:
            return client.id in self.chosen
        if person.band is None:
            return False
        audience = self.occasion.audience
        return self.occasion.greet == "mandatory" or (not audience.by_hand and audience.suits(client, days[client.id]))

    def _owed(
        self,
        people: Sequence[GreetingFacts],
        days: Mapping[bytes, date],
        households: Mapping[str, list[GreetingFacts]],
    ) -> list[GreetingFacts]:
        """Return who gets a row: those who are owed, and the chosen speaker of a household in which somebody is."""
        found = {person.client.id for person in people if person.client.id in days and self._is_owed(person, days)}
        if self.chosen is None and self.occasion.greet == "mandatory":
            for family in households.values():
                if any(member.client.id in found for member in family):
                    found |= {
                        member.client.id
                        for member in family
                        if member.speaks and self._block(member, days[member.client.id], households) in _SPEAKING
                    }
        return [person for person in people if person.client.id in found]

    def _households(self, people: Sequence[GreetingFacts]) -> Mapping[str, list[GreetingFacts]]:
        """Return the members of every household; none for own days, which are not shared."""
        found: dict[str, list[GreetingFacts]] = {}
        if self.occasion.rule is not None:
            for person in people:
                if person.client.household:
                    found.setdefault(person.client.household, []).append(person)
        return found

    def _block(self, person: GreetingFacts, day: date, households: Mapping[str, list[GreetingFacts]]) -> str | None:
        """Return why the client is not greeted, before the household's choice; None when nothing blocks."""
        client = person.client
        family = households.get(client.household or "", ())
        if client.deceased_on is not None:
            return "deceased"
        if self._greeted(person):
            return "already-greeted"
        if client.no_contact:
            return "no-contact"
        if any(_mourns(member.client, day) for member in (person, *family)):
            return "mourning"
        if any(self._greeted(member) for member in family):
            return "household"
        if client.consent_messages is False:
            return "refused"
        return None if may_message(client, person.ways) else "no-consent"

    def _greeted(self, person: GreetingFacts) -> bool:
        """Tell whether this greeting, or the one it is shared with, has reached the client."""
        kept = (self.existing or {}).get(person.client.id)
        pair = self.shared
        codes = (pair.first, pair.second) if pair else (self.occasion.code,)
        return (kept is not None and kept.state == "done") or any((code, self.year) in person.greeted for code in codes)

    def _heads(
        self,
        owed: Sequence[GreetingFacts],
        blocks: Mapping[bytes, str | None],
        households: Mapping[str, list[GreetingFacts]],
    ) -> Mapping[str, bytes]:
        """Return who speaks for each household: who is planned already, chosen, important, or the richest."""
        heads: dict[str, bytes] = {}
        for person in sorted(owed, key=self._head_order):
            household = person.client.household or ""
            if household in households and blocks[person.client.id] in _SPEAKING:
                heads.setdefault(household, person.client.id)
        return heads

    def _head_order(self, person: GreetingFacts) -> tuple[bool, bool, bool, int, bool, str, bytes]:
        client = person.client
        kept = (self.existing or {}).get(client.id)
        frozen = kept is not None and kept.state == "planned"
        consents = client.consent_messages is True
        rank = (not frozen, not person.speaks, not client.important)
        return (*rank, -person.aum_fen, not consents, client.client_no or "", client.id)

    def _row(self, person: GreetingFacts, day: date, block: str | None) -> GreetingRow:
        client = person.client
        blocked = block not in (None, "no-consent")
        words = "" if blocked and block != "mourning" else self._text(person, day, mourning=block == "mourning")
        return GreetingRow(
            client_id=client.id,
            occasion=self.occasion.code,
            year=self.year,
            day=day,
            channel=None if blocked else channel_for(client, person.ways),
            text=words,
            state="blocked" if blocked else "planned",
            blocked_by=block,
        )

    def _text(self, person: GreetingFacts, day: date, *, mourning: bool) -> str:
        pair = self.shared
        code = f"{pair.first}+{pair.second}" if pair else self.occasion.code
        return self.words.choose(
            "mourning" if mourning else code,
            tone=self.address.tone(person.client, person.band, day),
            address=self.address.of(person.client, person.surname, day),
            manager=self.manager,
            lunar_year=self.occasions.lunar.lunar_of(day).year,
            seed=person.client.id + f"{self.occasion.code}{self.year}".encode(),
            past=person.past_texts,
        )

    def _kept(self, row: GreetingRow, person: GreetingFacts) -> GreetingRow:
        kept = (self.existing or {}).get(row.client_id)
        if kept is None:
            return row
        if kept.state in ("done", "skipped"):
            return kept
        if kept.state == "planned" and row.state == "planned":
            if row.blocked_by is not None:
                return replace(kept, blocked_by=row.blocked_by, channel="call")
            # The way that was planned may have been refused since.
            closed = is_refused(kept.channel or "", person.ways, person.client)
            return replace(kept, blocked_by=None, channel=row.channel if closed else kept.channel)
        return row


def _mourns(client: Client, day: date) -> bool:
    return client.mourning_until is not None and day <= client.mourning_until
