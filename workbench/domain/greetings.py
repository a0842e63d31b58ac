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
- A day that the client's taboos (忌讳) name is not greeted, and words that they name are passed over.
- An optional day that falls on a mandatory one is not greeted beside it.
- What is frozen stays as it is; how it differs from what would be planned now is told (`workbench.domain.frozen`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from workbench.domain.birthdays import celebration
from workbench.domain.clients import Birthday, Client
from workbench.domain.greetingfacts import GreetingFacts, GreetingStyle
from workbench.domain.problems import Problem
from workbench.domain.records import record
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.domain.ways import is_refused, may_message

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
    "taboo": QT_TRANSLATE_NOOP("Greetings", "The client's taboos name this day"),
    "coincides": QT_TRANSLATE_NOOP("Greetings", "Greeted with the festival of the same day"),
}

#: Blocks that leave somebody free to be greeted for the household.
_SPEAKING = (None, "no-consent")
_NEVER = QT_TRANSLATE_NOOP("Problems", "Nobody is greeted on {name}")
_BY_HAND = QT_TRANSLATE_NOOP("Problems", "The day of {name} is chosen by hand for each client")


@record
class GreetingRow:
    """One greeting of one client; columns as table `greeting`.

    `channel` is None for a blocked row; `blocked_by` a code of `BLOCKS` or None; `year` as in `OccasionDay`;
    `frozen_on` is the day on which the run was frozen with it, `place` its number on the sheet from then on;
    `interaction_id` the contact that it was made by; `id` its row in the book, None for one that is not kept.
    """

    client_id: bytes
    occasion: str
    year: int
    day: date
    channel: str | None
    text: str
    state: GreetingState
    blocked_by: str | None = None
    frozen_on: date | None = None
    place: int | None = None
    interaction_id: bytes | None = None
    id: bytes | None = None


@dataclass(frozen=True, slots=True)
class GreetingRun(GreetingStyle):
    """What one run is made of; `plan` gives its rows.

    Attributes:
        existing: rows of this run that the book has, by client; done and skipped ones stay as they are, planned ones
            keep their words and channel as long as nothing blocks them.
        chosen: only these clients, whatever band and audience say.
        window: only celebrations of own days from … to …, for birthday runs.
        day: the day that the manager picked, for occasions without a day of their own.
        first_days: by client the day whose years an occasion that follows life events counts.
    """

    existing: Mapping[bytes, GreetingRow] | None = None
    chosen: Collection[bytes] | None = None
    window: tuple[date, date] | None = None
    day: date | None = None
    first_days: Mapping[bytes, date] | None = None

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
            if block in _SPEAKING and head != person.client.id:
                block = "household"
            rows.append(self._row(person, days[person.client.id], block))
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

    def _check(self) -> None:
        values = {"name": self.occasion.name["zh_CN"]}
        if self.occasion.greet == "never":
            raise Problem("never-greeted", _NEVER, values=values)
        if self.occasion.by_hand_alone and self.day is None and self.existing is None:
            raise Problem("occasion-by-hand", _BY_HAND, values=values)

    def _day(self, client: Client) -> date | None:
        """Return the day of the occasion for this client, None when it has none this year or in the window."""
        if self.occasion.rule is not None:
            return self.occasions.day(self.occasion.code, self.year)
        picked = self._picked(client) if self.occasion.takes_day else None
        if self.occasion.by_hand_alone:
            return picked
        day = self._again(client) or picked
        if day is not None and self.window is not None and not self.window[0] <= day <= self.window[1]:
            return None
        return day

    def _picked(self, client: Client) -> date | None:
        """Return the day that the manager picked for a client, None without one."""
        frozen = (self.existing or {}).get(client.id)
        return frozen.day if frozen else self.day if client.id in (self.chosen or ()) else None

    def _again(self, client: Client) -> date | None:
        """Return when the client's own day comes again this year, None when it does not."""
        kept = client.birthday if self.occasion.own == "birthday" else None
        first = client.opened if self.occasion.own == "opened" else (self.first_days or {}).get(client.id)
        if kept is None and first is not None:
            kept = Birthday("solar", first.month, first.day, first.year)
        if kept is None or (kept.year is not None and kept.year >= self.year):
            return None
        return celebration(kept, self.year, self.occasions.lunar)

    def _is_owed(self, person: GreetingFacts, days: Mapping[bytes, date]) -> bool:
        client = person.client
        kept = (self.existing or {}).get(client.id)
        # Who was frozen, or put on the list by hand, stays on it, whatever was imported since.
        if kept is not None and (kept.frozen_on is not None or kept.blocked_by != "household"):
            return True
        return self.would_owe(person, days[client.id])

    def would_owe(self, person: GreetingFacts, day: date) -> bool:
        """Tell whether the client is owed the greeting by the rules of now, whatever was frozen."""
        client = person.client
        if self.chosen is not None:
            return client.id in self.chosen
        if person.band is None:
            return False
        audience = self.occasion.audience
        return self.occasion.greet == "mandatory" or (not audience.by_hand and audience.suits(client, day))

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
        return next(self._reasons(person, day, households.get(person.client.household or "", ())), None)

    def _reasons(self, person: GreetingFacts, day: date, family: Sequence[GreetingFacts]) -> Iterator[str]:
        """Yield what blocks a greeting, what weighs most first."""
        client = person.client
        if client.deceased_on is not None:
            yield "deceased"
        if self._greeted(person):
            yield "already-greeted"
        if client.no_contact:
            yield "no-contact"
        if _mourns(client, day) or (family and any(_mourns(member.client, day) for member in family)):
            yield "mourning"
        if client.taboo and self.taboos_of(person).forbid(self.occasion.code):
            yield "taboo"
        if person.band is not None and self._coincides(day):
            yield "coincides"
        if family and any(self._greeted(member) for member in family):
            yield "household"
        if not may_message(client, person.ways):
            yield "refused" if client.consent_messages is False else "no-consent"

    def _greeted(self, person: GreetingFacts) -> bool:
        """Tell whether this greeting, or the one it is shared with, has reached the client."""
        kept = (self.existing or {}).get(person.client.id)
        if kept is not None and kept.state == "done":
            return True
        return bool(person.greeted) and any((code, self.year) in person.greeted for code in self.codes)

    def _heads(
        self,
        owed: Sequence[GreetingFacts],
        blocks: Mapping[bytes, str | None],
        households: Mapping[str, list[GreetingFacts]],
    ) -> Mapping[str, bytes]:
        """Return who speaks for each household: who is planned already, chosen, important, or the richest."""
        heads: dict[str, bytes] = {}
        sharing = (person for person in owed if person.client.household in households)
        for person in sorted(sharing, key=self._head_order):
            if blocks[person.client.id] in _SPEAKING:
                heads.setdefault(person.client.household or "", person.client.id)
        return heads

    def _head_order(self, person: GreetingFacts) -> tuple[bool, bool, bool, int, bool, str, bytes]:
        client = person.client
        kept = (self.existing or {}).get(client.id)
        frozen = kept is not None and kept.state == "planned"
        consents = client.consent_messages is True
        rank = (not frozen, not person.speaks, not client.important)
        return (*rank, -person.aum_fen, not consents, client.client_no or "", client.id)

    def _row(self, person: GreetingFacts, day: date, block: str | None) -> GreetingRow:
        """Return the row of now: a kept one with its words and channel as long as nothing blocks it."""
        kept = (self.existing or {}).get(person.client.id)
        if kept is not None and kept.state in ("done", "skipped"):
            return kept
        blocked = block not in _SPEAKING
        if kept is not None and kept.state == "planned" and not blocked:
            if block is not None:
                return replace(kept, blocked_by=block, channel="call")
            # The way that was planned may have been refused since.
            closed = is_refused(kept.channel or "", person.ways, person.client)
            return replace(kept, blocked_by=None, channel=self.channel(person) if closed else kept.channel)
        words = "" if blocked and block != "mourning" else self.text(person, day, mourning=block == "mourning")
        return GreetingRow(
            client_id=person.client.id,
            occasion=self.occasion.code,
            year=self.year,
            day=day,
            channel=None if blocked else self.channel(person),
            text=words,
            state="blocked" if blocked else "planned",
            blocked_by=block,
            frozen_on=kept.frozen_on if kept else None,
            place=kept.place if kept else None,
            interaction_id=kept.interaction_id if kept else None,
            id=kept.id if kept else None,
        )

    def _coincides(self, day: date) -> bool:
        """Tell whether an optional festival falls on a day that everybody is greeted on anyhow."""
        if self.occasion.greet != "optional" or self.occasion.rule is None:
            return False
        return any(one.greet == "mandatory" for one in self.occasions.on(day))


def _mourns(client: Client, day: date) -> bool:
    return client.mourning_until is not None and day <= client.mourning_until
