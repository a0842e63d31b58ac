"""Whom to invite to a gathering: who owes a salon, whom it interests, who is new, and whom nothing may reach."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from workbench.domain.texts import QT_TRANSLATE_NOOP

#: Why somebody is not invited (`practice.md` §12.3): nothing is ever sent to the deceased, 勿扰, 居丧 and who refused.
BLOCKS: Mapping[str, str] = {
    "deceased": QT_TRANSLATE_NOOP("Gatherings", "Deceased"),
    "no-contact": QT_TRANSLATE_NOOP("Gatherings", "Asked not to be contacted"),
    "mourning": QT_TRANSLATE_NOOP("Gatherings", "In mourning"),
    "refused": QT_TRANSLATE_NOOP("Gatherings", "Refused messages"),
}
_MONTHS = 12
_LAST = 28


@dataclass(frozen=True, slots=True)
class Guest:
    """One client as an invitation looks at it; money in fen.

    Attributes:
        words: tags, products, needs and preferences in the words of the book.
        invited_on: the last invitation to any gathering; attended: gatherings of this year.
        owed, done: salons that the standard asks for in the year, and those that were held.
    """

    id: bytes
    client_no: str
    name: str
    band: str
    aum_fen: int | None
    words: Sequence[str]
    since: date | None
    prospect: bool
    deceased: bool
    no_contact: bool
    mourning_until: date | None
    consent: bool | None
    invited_on: date | None = None
    attended: int = 0
    owed: int = 0
    done: int = 0

    @property
    def left(self) -> int:
        """Salons that are still owed in the year."""
        return max(0, self.owed - self.done)


@dataclass(frozen=True, slots=True)
class Ask:
    """What is looked for.

    Attributes:
        day: the day of the gathering.
        bands: codes from the lowest to the highest; `only` keeps these alone, empty for all.
        words: interests, any of which may fit.
        recent: whoever was invited from this day on stands behind the others; None for nobody.
        fresh: whoever is in the book since this day is new.
        counts: bands for whose quota a gathering of this level counts; empty when it counts for none.
        listed: clients who stand on the list already.
    """

    day: date
    bands: Sequence[str]
    only: Collection[str] = ()
    words: Sequence[str] = ()
    recent: date | None = None
    fresh: date | None = None
    counts: Collection[str] = ()
    listed: Collection[bytes] = ()


@dataclass(frozen=True, slots=True)
class Proposal:
    """A guest with what speaks for and against an invitation.

    Attributes:
        fits: the interests that fit; left: salons that this gathering would help to fulfil.
        fresh: new to the manager; recent: invited not long ago.
    """

    guest: Guest
    block: str | None
    fits: tuple[str, ...]
    left: int
    fresh: bool
    recent: bool


def block_of(
    *, deceased: bool, no_contact: bool, mourning_until: date | None, consent: bool | None, day: date
) -> str | None:
    """Return the code of what forbids an invitation to a gathering on a day, None when nothing does."""
    if deceased:
        return "deceased"
    if no_contact:
        return "no-contact"
    if mourning_until is not None and day <= mourning_until:
        return "mourning"
    return "refused" if consent is False else None


def propose(guests: Iterable[Guest], ask: Ask) -> list[Proposal]:
    """Return whom to invite, the most fitting first and the blocked ones last; who is listed already is left out.

    Ahead stands who still owes a salon, then whom it interests, then the higher band, then who was invited longest ago.
    """
    rank = {code: place for place, code in enumerate(ask.bands)}
    listed = frozenset(ask.listed)
    found = [
        _proposal(guest, ask) for guest in guests if guest.id not in listed and (not ask.only or guest.band in ask.only)
    ]

    def order(one: Proposal) -> tuple[object, ...]:
        guest = one.guest
        return (
            one.block is not None,
            one.recent,
            not one.left,
            -len(one.fits),
            -rank.get(guest.band, -1),
            guest.invited_on or date.min,
            -(guest.aum_fen or 0),
            guest.client_no,
            guest.id,
        )

    return sorted(found, key=order)


def _proposal(guest: Guest, ask: Ask) -> Proposal:
    held = " ".join(guest.words).casefold()
    return Proposal(
        guest,
        block_of(
            deceased=guest.deceased,
            no_contact=guest.no_contact,
            mourning_until=guest.mourning_until,
            consent=guest.consent,
            day=ask.day,
        ),
        tuple(word for word in ask.words if word.casefold() in held),
        guest.left if guest.band in ask.counts else 0,
        guest.prospect or (ask.fresh is not None and guest.since is not None and guest.since >= ask.fresh),
        ask.recent is not None and guest.invited_on is not None and guest.invited_on >= ask.recent,
    )


def months_before(day: date, months: int) -> date:
    """Return the day so many months earlier; a day that a short month lacks becomes its 28th."""
    number = day.year * _MONTHS + day.month - 1 - months
    return date(number // _MONTHS, number % _MONTHS + 1, min(day.day, _LAST))


def mix(fresh: Iterable[bool]) -> tuple[int, int]:
    """Return (new, old) clients among guests."""
    news = list(fresh)
    return sum(news), len(news) - sum(news)
