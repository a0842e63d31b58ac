"""What a greeting run knows of one client, and how it speaks to one: channel, form of address, tone and words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date

from workbench.domain.clients import Client, ContactWay
from workbench.domain.occasions import Occasion, Occasions, Together
from workbench.domain.records import record
from workbench.domain.salutations import Address, Tone
from workbench.domain.taboos import NO_TABOOS, TabooRules, Taboos
from workbench.domain.ways import channel_for
from workbench.domain.words import MOURNING, GreetingWords

#: The kind of mark by which the manager says in which tone a client is greeted.
TONE_MARK = "greeting-tone"


@record
class GreetingFacts:
    """One client with what a run must know.

    Attributes:
        surname: as written, from `workbench.readings.surname_of`.
        band: code of the maintenance band, None without one.
        aum_fen: assets in fen; the larger member speaks for a household.
        speaks: the manager chose this member to be greeted for the household.
        greeted: (occasion, year) of every greeting that reached the client.
        past_texts: texts the client got before, or is to get for another day, in any order.
        tone: in which the manager wants the client greeted, None for what the rules say.
        tier: code of the tier, for whoever lists the run.
        said: what was recorded of this occasion, calls that nobody answered included.
    """

    client: Client
    ways: Sequence[ContactWay] = ()
    surname: str = ""
    band: str | None = None
    aum_fen: int = 0
    greeted: frozenset[tuple[str, int]] = frozenset()
    past_texts: Sequence[str] = ()
    speaks: bool = False
    tone: Tone | None = None
    tier: str | None = None
    said: Sequence[Said] = ()


@record
class Said:
    """One recorded contact for an occasion: its local day, channel and result."""

    occasion: str
    year: int
    on: date
    channel: str
    result: str


@dataclass(frozen=True, slots=True)
class GreetingStyle:
    """How an occasion is spoken of to a client.

    Attributes:
        surname: finds the surname of a client's name where the facts do not tell it.
    """

    occasion: Occasion
    year: int
    occasions: Occasions
    words: GreetingWords
    address: Address
    manager: str = ""
    taboos: TabooRules | None = None
    surname: Callable[[str], str] | None = None
    _memo: dict[date, int] = field(default_factory=dict, compare=False, repr=False)
    _codes: list[str] = field(default_factory=list, compare=False, repr=False)

    @property
    def shared(self) -> Together | None:
        """The pair of festivals that is greeted at once this year and this one belongs to, or None."""
        return self.occasions.together(self.occasion.code, self.year) if self.occasion.rule else None

    @property
    def codes(self) -> Sequence[str]:
        """The occasions that are greeted at once with this one, itself included."""
        if not self._codes:
            pair = self.shared
            self._codes.extend((pair.first, pair.second) if pair else (self.occasion.code,))
        return self._codes

    @property
    def key(self) -> str:
        """Under what the words stand: the code of the occasion, or of both that are greeted at once."""
        return "+".join(self.codes)

    def channel(self, person: GreetingFacts) -> str:
        """Return the channel that is proposed: what the client prefers, else what the band is owed, else a message."""
        return channel_for(person.client, person.ways, call=person.band in self.address.call_bands)

    def called(self, person: GreetingFacts, day: date) -> str:
        """Return the form of address on the day."""
        surname = person.surname or (self.surname(person.client.name) if self.surname else "")
        return self.address.of(person.client, surname, day)

    def tone(self, person: GreetingFacts, day: date) -> Tone:
        """Return the tone: the manager's, else by the rules; words for elders give way to a taboo."""
        tone = person.tone or self.address.tone(person.client, person.band, day)
        return "formal" if tone == "elder" and not person.tone and not self.taboos_of(person).elder else tone

    def text(self, person: GreetingFacts, day: date, *, mourning: bool = False) -> str:
        """Return the words for one client, "" when all were used."""
        return self.words.choose(
            MOURNING if mourning else self.key,
            tone=self.tone(person, day),
            address=self.called(person, day),
            manager=self.manager,
            lunar_year=self._lunar_year(day),
            seed=person.client.id + f"{self.occasion.code}{self.year}".encode(),
            past=person.past_texts,
            avoid=self.taboos_of(person).avoid,
            name=self.occasion.name["zh_CN"],
            own=() if mourning else self.occasion.words,
        )

    def _lunar_year(self, day: date) -> int:
        if day not in self._memo:
            self._memo[day] = self.occasions.lunar.lunar_of(day).year
        return self._memo[day]

    def taboos_of(self, person: GreetingFacts) -> Taboos:
        """Return what the client's taboos mean for greetings."""
        return self.taboos.of(person.client.taboo) if self.taboos and person.client.taboo else NO_TABOOS
