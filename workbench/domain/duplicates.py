"""Which two clients of the book may be one: what they share, and how much that says.

The order is that of imports (client number, identity number, name with phone, name with birthday). The same name alone
is no reason: namesakes are many, and a family shares a telephone under different names.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from workbench.domain.texts import QT_TRANSLATE_NOOP

Strength = Literal["sure", "likely", "possible"]
STRENGTHS: tuple[Strength, ...] = ("sure", "likely", "possible")

#: What two clients share, by code, in the order of weight.
REASONS: Mapping[str, str] = {
    "number": QT_TRANSLATE_NOOP("Duplicates", "same client number"),
    "identity": QT_TRANSLATE_NOOP("Duplicates", "same identity number"),
    "identity-doubtful": QT_TRANSLATE_NOOP("Duplicates", "same name, identity numbers agree as far as they are seen"),
    "phone": QT_TRANSLATE_NOOP("Duplicates", "same name and phone"),
    "phone-masked": QT_TRANSLATE_NOOP("Duplicates", "same name, phones agree as far as they are seen"),
    "birth": QT_TRANSLATE_NOOP("Duplicates", "same name and date of birth"),
    "birthday": QT_TRANSLATE_NOOP("Duplicates", "same name and birthday, year not known"),
}
STRENGTH_NAMES: Mapping[str, str] = {
    "sure": QT_TRANSLATE_NOOP("Duplicates", "almost certain"),
    "likely": QT_TRANSLATE_NOOP("Duplicates", "likely"),
    "possible": QT_TRANSLATE_NOOP("Duplicates", "possible"),
}
_WEAK = frozenset({"phone-masked", "birth", "birthday"})
_STAR = "*"
#: Digits that two numbers must both show before their agreement says anything.
_SEEN = 6


@dataclass(frozen=True, slots=True)
class Likeness:
    """What a client can be told by.

    Attributes:
        numbers, identities: with those under which files knew it before; identities are sound and have 18 digits.
        shown_id: a number that is masked or has a wrong check digit, as it stands.
        phones: digits, masked ones with their stars.
        birthday: (calendar, month, day) of what is celebrated.
    """

    id: bytes
    name: str
    kind: str = "person"
    numbers: frozenset[str] = frozenset()
    identities: frozenset[str] = frozenset()
    shown_id: str = ""
    phones: frozenset[str] = frozenset()
    birth: date | None = None
    birthday: tuple[str, int, int] | None = None
    gender: str | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two clients that may be one, `first` with the smaller id; `reasons` are codes of `REASONS`."""

    first: bytes
    second: bytes
    reasons: tuple[str, ...]
    strength: Strength


def candidate(one: Likeness, other: Likeness) -> Candidate | None:
    """Return why two clients may be one, None where nothing speaks for it."""
    reasons = _reasons(one, other)
    if not reasons:
        return None
    first, second = sorted((one.id, other.id))
    return Candidate(first, second, reasons, _strength(reasons, same_name=_is_namesake(one, other)))


def order(found: Candidate) -> tuple[int, int, bytes]:
    """Sort what is most certain first."""
    return STRENGTHS.index(found.strength), -len(found.reasons), found.first


def pairs_of(groups: Iterable[list[bytes]], most: int = 12) -> set[tuple[bytes, bytes]]:
    """Return the pairs to compare of groups that share something, each with the smaller id first.

    Of a group of more than `most` everybody is compared with the first alone: a number that a bad file gave to
    hundreds shall not make ten thousands of pairs.
    """
    found: set[tuple[bytes, bytes]] = set()
    for group in groups:
        members = sorted(set(group))
        heads = members if len(members) <= most else members[:1]
        found.update((head, other) for head in heads for other in members if head < other)
    return found


def _reasons(one: Likeness, other: Likeness) -> tuple[str, ...]:
    found = ["number"] if one.numbers & other.numbers else []
    if one.kind != other.kind:
        return tuple(found)
    if one.identities & other.identities:
        found.append("identity")
    elif _contradict(one, other):
        # Two people with two documents, whatever else they share.
        return tuple(found)
    if _is_namesake(one, other):
        found += _by_name(one, other)
    return tuple(found)


def _by_name(one: Likeness, other: Likeness) -> list[str]:
    found = []
    if any(_agree(first, second) for first, second in _shown(one, other)):
        found.append("identity-doubtful")
    whole = {phone for phone in one.phones & other.phones if _STAR not in phone}
    if whole:
        found.append("phone")
    elif any(_agree(first, second) for first in one.phones for second in other.phones):
        found.append("phone-masked")
    if None not in (one.gender, other.gender) and one.gender != other.gender:
        return found
    if one.birth and other.birth:
        found += ["birth"] if one.birth == other.birth else []
    elif one.birthday and one.birthday == other.birthday:
        found.append("birthday")
    return found


def _contradict(one: Likeness, other: Likeness) -> bool:
    if one.identities and other.identities:
        return True
    shown = _shown(one, other)
    masked = [pair for pair in shown if any(_STAR in number for number in pair) and _same_length(*pair)]
    return bool(masked) and not any(_fits(*pair) for pair in masked)


def _shown(one: Likeness, other: Likeness) -> list[tuple[str, str]]:
    """Return the pairs of identity numbers of which at least one is not sound."""
    pairs = [(one.shown_id, number) for number in (*other.identities, other.shown_id)]
    pairs += [(number, other.shown_id) for number in one.identities]
    return [(first, second) for first, second in pairs if first and second]


def _same_length(one: str, other: str) -> bool:
    return len(one) == len(other)


def _fits(one: str, other: str) -> bool:
    return _same_length(one, other) and all(a == b or _STAR in (a, b) for a, b in zip(one, other, strict=True))


def _agree(one: str, other: str) -> bool:
    """Tell whether two numbers agree in every place that both show, and show enough of them."""
    both = sum(_STAR not in pair for pair in zip(one, other))
    return both >= _SEEN and _fits(one, other)


def _is_namesake(one: Likeness, other: Likeness) -> bool:
    return bool(one.name) and one.name == other.name and _STAR not in one.name


def _strength(reasons: tuple[str, ...], *, same_name: bool) -> Strength:
    if "identity" in reasons or ("number" in reasons and same_name):
        return "sure"
    if "number" in reasons or len(reasons) > 1 or not _WEAK.issuperset(reasons):
        return "likely"
    return "possible"
