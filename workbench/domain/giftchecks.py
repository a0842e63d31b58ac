"""Whether a gift may be given to a client, and why not: the client's state, purpose, caps, customs, diets, repeats."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from workbench.domain.giftrules import GiftRules, Severity
from workbench.domain.gifts import Gift, year_use
from workbench.domain.money import yuan
from workbench.domain.reasons import Reason
from workbench.domain.texts import QT_TRANSLATE_NOOP

_GAPS = re.compile(r"[\s,，、；;。.：:（）()/|+和及与]+")
_PARTICLES = "了过的食吃喝用收"


@dataclass(frozen=True, slots=True)
class Receiver:
    """What the rules of gifts look at of a client; `diets` are codes that were marked for the client."""

    id: bytes
    client_no: str
    name: str
    gender: str | None = None
    taboo: str = ""
    preference: str = ""
    no_contact: bool = False
    mourning_until: date | None = None
    deceased_on: date | None = None
    public_official: bool = False
    band: str | None = None
    tier: str | None = None
    diets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Wanted:
    """A gift that is to be given: a thing, how many, fen together, what for and when.

    Attributes:
        id: the gift itself where it is planned already, so that it does not count twice.
        marks: codes of taboos and traits that the thing was marked with.
        left: pieces in the cupboard that nobody else was promised, None for a thing that has none.
    """

    item: str
    kind: str
    count: int
    value_fen: int
    purpose: str
    on: date
    item_id: bytes | None = None
    marks: tuple[str, ...] = ()
    note: str = ""
    id: bytes | None = None
    left: int | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """Something against a gift: a code, how serious it is, and the reason in a sentence."""

    code: str
    severity: Severity
    reason: Reason


def findings(wanted: Wanted, receiver: Receiver, before: Sequence[Gift], rules: GiftRules) -> list[Finding]:
    """Return everything that speaks against a gift, the most serious first; none when it may be given.

    Args:
        before: the client's other gifts of the last years, planned ones included.
    """
    others = [one for one in before if one.counts and one.id != wanted.id]
    found = [
        *_state(receiver, wanted.on, rules),
        *_purpose(wanted, rules),
        *_customs(wanted, receiver, rules),
        *_diets(wanted, receiver, rules),
        *_own_words(wanted, receiver, rules),
        *_caps(wanted, receiver, others, rules),
        *_repeats(wanted, others, rules),
        *_stock(wanted),
    ]
    order = {"block": 0, "warn": 1, "hint": 2}
    return sorted(found, key=lambda one: order[one.severity])


def blocks(found: Iterable[Finding]) -> list[Finding]:
    """Return what cannot be overridden."""
    return [one for one in found if one.severity == "block"]


def warnings(found: Iterable[Finding]) -> list[Finding]:
    """Return what asks for a reason."""
    return [one for one in found if one.severity == "warn"]


def _say(code: str, severity: Severity, text: str, **values: object) -> Finding:
    return Finding(code, severity, Reason("Gifts", text, values))


def state_blocks(receiver: Receiver, on: date, rules: GiftRules) -> list[Finding]:
    """Return why a client gets nothing at all on a day."""
    return list(_state(receiver, on, rules))


def _state(receiver: Receiver, on: date, rules: GiftRules) -> Iterator[Finding]:
    if receiver.deceased_on is not None:
        yield _say("deceased", "block", QT_TRANSLATE_NOOP("Gifts", "The client is deceased."))
    if receiver.public_official:
        yield _say("official", "block", QT_TRANSLATE_NOOP("Gifts", "A public official is given nothing."))
    if receiver.no_contact:
        yield _say("no-contact", "block", QT_TRANSLATE_NOOP("Gifts", "The client asked not to be disturbed."))
    if receiver.mourning_until is not None and receiver.mourning_until >= on:
        said = QT_TRANSLATE_NOOP("Gifts", "In mourning until {until}: no gifts.")
        yield _say("mourning", "block", said, until=receiver.mourning_until)
    word = rules.takes_nothing.found(f"{receiver.taboo} {receiver.preference}")
    if word:
        yield _say("takes-nothing", "block", QT_TRANSLATE_NOOP("Gifts", "The client takes no gifts: {word}"), word=word)


def _purpose(wanted: Wanted, rules: GiftRules) -> Iterator[Finding]:
    purpose = rules.purpose(wanted.purpose)
    if purpose.refused is not None:
        said = QT_TRANSLATE_NOOP("Gifts", "{purpose} is not allowed. {why}")
        yield _say("purpose", "block", said, purpose=purpose.name, why=purpose.refused)
        return
    word = rules.refused_words.found(f"{wanted.note} {wanted.item}")
    if word:
        said = QT_TRANSLATE_NOOP("Gifts", "“{word}” is not allowed. {why}")
        yield _say("purpose", "block", said, word=word, why=rules.refused_why)


def _customs(wanted: Wanted, receiver: Receiver, rules: GiftRules) -> Iterator[Finding]:
    for taboo in rules.taboos.values():
        if taboo.gender and receiver.gender != taboo.gender:
            continue
        by_count = bool(taboo.digit) and taboo.digit in str(wanted.count)
        if taboo.code in wanted.marks or taboo.words.found(wanted.item) or by_count:
            said = QT_TRANSLATE_NOOP("Gifts", "{what}: {why}")
            yield _say(taboo.code, taboo.severity, said, what=taboo.name, why=taboo.why)
    if rules.purpose(wanted.purpose).happy and wanted.count >= rules.odd_from and wanted.count % 2:
        said = QT_TRANSLATE_NOOP("Gifts", "{count} pieces: at a happy event things come in even numbers.")
        yield _say("odd", "warn", said, count=wanted.count)


def diets_of(receiver: Receiver, rules: GiftRules) -> list[str]:
    """Return the codes of what a client does not take: marked, or said in the noted taboos and preferences."""
    noted = f"{receiver.taboo} {receiver.preference}"
    return [
        code
        for code, diet in rules.diets.items()
        if code in receiver.diets or any(word in noted for word in diet.words)
    ]


def _diets(wanted: Wanted, receiver: Receiver, rules: GiftRules) -> Iterator[Finding]:
    traits = rules.traits_of(wanted.item, wanted.kind, wanted.marks)
    for code in diets_of(receiver, rules):
        diet = rules.diets[code]
        bad = [rules.traits[trait] for trait in diet.avoid if trait in traits]
        if bad:
            said = QT_TRANSLATE_NOOP("Gifts", "The client: {diet}; this has: {trait}")
            yield _say(f"diet-{code}", "block", said, diet=diet.name, trait=bad[0].name)
        elif diet.only and "food" in traits and diet.only not in traits:
            said = QT_TRANSLATE_NOOP("Gifts", "The client: {diet}; this is not marked so.")
            yield _say(f"diet-{code}", "warn", said, diet=diet.name)


def own_words(noted: str, rules: GiftRules) -> list[str]:
    """Return the things that noted taboos name: 忌口：榴莲、不吃香菜 → 榴莲, 香菜."""
    found = []
    for part in _GAPS.split(noted):
        word, stripped = part, False
        for before in sorted(rules.said_before, key=len, reverse=True):
            if word.startswith(before):
                word, stripped = word[len(before) :].lstrip(_PARTICLES), True
                break
        for after in rules.said_after:
            if word.endswith(after):
                word, stripped = word[: -len(after)], True
        # What the diets know is judged there: who eats 清真 is not forbidden it.
        known = any(known in word for diet in rules.diets.values() for known in diet.words)
        if not known and (len(word) > 1 or (stripped and word)):
            found.append(word)
    return found


def _own_words(wanted: Wanted, receiver: Receiver, rules: GiftRules) -> Iterator[Finding]:
    word = next((word for word in own_words(receiver.taboo, rules) if word in wanted.item), "")
    if word:
        said = QT_TRANSLATE_NOOP("Gifts", "Noted as a taboo of the client: {word}")
        yield _say("own-taboo", "block", said, word=word)


def _caps(wanted: Wanted, receiver: Receiver, others: Sequence[Gift], rules: GiftRules) -> Iterator[Finding]:
    cap, severity = rules.cap(receiver.band, receiver.tier), rules.cap_severity
    if wanted.value_fen > cap.gift_fen:
        said = QT_TRANSLATE_NOOP("Gifts", "CNY {value_yuan} is above the cap of one gift, CNY {cap_yuan}.")
        yield _say("gift-cap", severity, said, value_yuan=yuan(wanted.value_fen), cap_yuan=yuan(cap.gift_fen))
    use = year_use(others, wanted.on.year, cap.year_fen)
    if wanted.value_fen > use.left_fen:
        said = QT_TRANSLATE_NOOP(
            "Gifts", "Of the yearly cap of CNY {cap_yuan} only CNY {left_yuan} are left in {year}."
        )
        values = {"cap_yuan": yuan(cap.year_fen), "left_yuan": yuan(use.left_fen), "year": wanted.on.year}
        yield _say("year-cap", severity, said, **values)


def _same(one: Gift, wanted: Wanted) -> bool:
    return one.item == wanted.item or (one.item_id is not None and one.item_id == wanted.item_id)


def _repeats(wanted: Wanted, others: Sequence[Gift], rules: GiftRules) -> Iterator[Finding]:
    if rules.kind(wanted.kind).repeats:
        return
    since, until = _years(wanted.on, -rules.repeat_years), _years(wanted.on, rules.repeat_years)
    days = [one.on for one in others if _same(one, wanted) and since < one.on < until]
    if days:
        said = QT_TRANSLATE_NOOP("Gifts", "The client has this from {on} already; not again within {years} years.")
        yield _say("repeat", rules.repeat_severity, said, on=max(days), years=rules.repeat_years)


def _years(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 2, 28)


def _stock(wanted: Wanted) -> Iterator[Finding]:
    if wanted.left is not None and wanted.left < wanted.count:
        said = QT_TRANSLATE_NOOP("Gifts", "Only {left} are free in the cupboard.")
        yield _say("stock", "hint", said, left=wanted.left)
