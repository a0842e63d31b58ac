"""The one filter language of the list, of saved views, of groups of clients and of the command line.

A filter names keys, and for each key the values that are alternatives; all keys must fit (`tier=gold,private
due=7`). Most keys look at what a row of the list holds. Some look at a *part* that is read only when it is asked for
(tags, maturities …), and some name clients that a longer piece of work finds (watch lists, value classes).
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal, Protocol

from workbench.domain.courtesy import in_steps
from workbench.domain.months import last_day, month_of
from workbench.domain.problems import Problem
from workbench.domain.ranges import Range, read_range
from workbench.domain.texts import QT_TRANSLATE_NOOP

Filter = Mapping[str, tuple[str, ...]]
Kind = Literal["codes", "days", "below", "range", "birthday", "text", "members"]

#: Stand for a client who has nothing, and for one who has anything.
NONE, ANY = "none", "any"
#: The unit of asset ranges: 1万元 in fen.
_WAN = 1_000_000
_BLOCKS = frozenset({"no_contact", "mourning", "deceased"})
_MOST_DAYS = 36_500


class Listed(Protocol):
    """What a filter sees of a client; `workbench.readmodels.lists.ClientRow` has it."""

    @property
    def id(self) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Key:
    """One thing to filter by.

    Attributes:
        kind: how its values are read.
        field: what of a row it looks at, "" for a part.
        part: what must be read first, "" for the row itself.
        name: English, context "Filters".
        words: values that mean something of their own.
    """

    kind: Kind
    name: str
    field: str = ""
    part: str = ""
    words: tuple[str, ...] = ()


KEYS: Mapping[str, Key] = {
    "tier": Key("codes", QT_TRANSLATE_NOOP("Filters", "Tier"), "tier"),
    "band": Key("codes", QT_TRANSLATE_NOOP("Filters", "Band"), "band"),
    "due": Key("days", QT_TRANSLATE_NOOP("Filters", "Due within"), "next_due", words=("month",)),
    "flag": Key("codes", QT_TRANSLATE_NOOP("Filters", "Mark"), "flags"),
    "tag": Key("codes", QT_TRANSLATE_NOOP("Filters", "Tag"), part="tags"),
    "risk": Key("codes", QT_TRANSLATE_NOOP("Filters", "Risk"), "risk", words=("expired", "soon")),
    "birthday": Key("birthday", QT_TRANSLATE_NOOP("Filters", "Birthday"), part="birthday", words=("this", "next")),
    "matures": Key("days", QT_TRANSLATE_NOOP("Filters", "Matures within"), part="maturity", words=("month",)),
    "silent": Key("days", QT_TRANSLATE_NOOP("Filters", "Silent for"), "last_contact"),
    "aum": Key("range", QT_TRANSLATE_NOOP("Filters", "Assets"), "aum_fen"),
    "change": Key("range", QT_TRANSLATE_NOOP("Filters", "Change of assets"), part="change"),
    "age": Key("range", QT_TRANSLATE_NOOP("Filters", "Age"), "birth"),
    "completeness": Key("below", QT_TRANSLATE_NOOP("Filters", "File below"), "completeness"),
    "district": Key("codes", QT_TRANSLATE_NOOP("Filters", "District"), part="district"),
    "kind": Key("codes", QT_TRANSLATE_NOOP("Filters", "Kind"), "kind"),
    "status": Key("codes", QT_TRANSLATE_NOOP("Filters", "Status"), "status"),
    "gender": Key("codes", QT_TRANSLATE_NOOP("Filters", "Gender"), "gender"),
    "household": Key("codes", QT_TRANSLATE_NOOP("Filters", "Household"), part="home"),
    "manager": Key("codes", QT_TRANSLATE_NOOP("Filters", "Manager"), "manager"),
    "employer": Key("text", QT_TRANSLATE_NOOP("Filters", "Employer"), "employer"),
    "job": Key("text", QT_TRANSLATE_NOOP("Filters", "Job or industry"), part="job"),
    "opportunities": Key("range", QT_TRANSLATE_NOOP("Filters", "Opportunities"), part="opportunities"),
    "mark": Key("codes", QT_TRANSLATE_NOOP("Filters", "Said of the client"), part="marks"),
    "list": Key("members", QT_TRANSLATE_NOOP("Filters", "Watch list")),
    "segment": Key("members", QT_TRANSLATE_NOOP("Filters", "Group")),
    "abc": Key("members", QT_TRANSLATE_NOOP("Filters", "Value class")),
    "rfm": Key("members", QT_TRANSLATE_NOOP("Filters", "RFM group")),
    "stage": Key("members", QT_TRANSLATE_NOOP("Filters", "Stage")),
    "relation": Key("members", QT_TRANSLATE_NOOP("Filters", "Relation")),
    "strategic": Key("members", QT_TRANSLATE_NOOP("Filters", "Strategic class")),
}
#: What the value views know of a client; groups are judged by it.
VALUE_KEYS = ("abc", "rfm", "stage", "relation", "strategic")
#: What makes a client one who is not greeted.
BLOCKED = "blocked"


@dataclass(frozen=True, slots=True)
class Asked:
    """What a filter is judged with.

    Attributes:
        today: the day it is taken to be.
        parts: what was read for the parts: by part and client; clients without an entry have nothing.
        members: by key of kind `members`, the clients who fit.
        risk_lead: days before its end from which a risk assessment ends soon.
    """

    today: date
    parts: Mapping[str, Mapping[bytes, Any]] = field(default_factory=dict)
    members: Mapping[str, Container[bytes]] = field(default_factory=dict)
    risk_lead: int = 30


Test = Callable[[Any], bool]


def parse(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Read `key=value,value` words; a key that comes twice has the values of both, one without values is left out.

    Raises:
        Problem: `unknown-filter`, or `bad-filter` for a value that says nothing for its key.
    """
    found: dict[str, tuple[str, ...]] = {}
    for word in words:
        key, mark, values = word.partition("=")
        given = tuple(value.strip() for value in values.replace("，", ",").split(",") if value.strip())
        if not mark:
            raise _unknown(word.strip())
        if given:
            found[key.strip()] = tuple(dict.fromkeys((*found.get(key.strip(), ()), *given)))
    check(found)
    return found


def check(wanted: Filter, keys: Container[str] = KEYS) -> None:
    """Refuse keys that are not known and values that say nothing.

    Raises:
        Problem: `unknown-filter` or `bad-filter`.
    """
    for key, values in wanted.items():
        if key not in KEYS or key not in keys:
            raise _unknown(key)
        for value in values:
            if not _readable(KEYS[key], value):
                raise _bad(key, value)


def words_of(wanted: Filter) -> list[str]:
    """Return a filter as the words that `parse` reads."""
    return [f"{key}={','.join(values)}" for key, values in wanted.items() if values]


def parts_of(wanted: Filter) -> frozenset[str]:
    """Return the parts that must be read before the filter can be judged."""
    return frozenset(KEYS[key].part for key, values in wanted.items() if values and KEYS[key].part)


def members_of(wanted: Filter) -> dict[str, tuple[str, ...]]:
    """Return what of a filter names clients that a longer piece of work finds."""
    return {key: values for key, values in wanted.items() if values and KEYS[key].kind == "members"}


def narrow(rows: Sequence[Any], wanted: Filter, asked: Asked, among: Sequence[int] | None = None) -> Sequence[int]:
    """Return the positions of the rows that fit, in order; only those `among` are looked at when given."""
    numbers: Sequence[int] = range(len(rows)) if among is None else among
    for test in tests(wanted, asked):
        numbers = [number for number in in_steps(numbers) if test(rows[number])]
    return numbers


def keeps(row: Any, wanted: Filter, asked: Asked) -> bool:
    """Tell whether one row fits."""
    return all(test(row) for test in tests(wanted, asked))


def tests(wanted: Filter, asked: Asked) -> list[Test]:
    """Return what a row must pass, one test a key; the quick ones first."""
    keyed = sorted(((KEYS[key], key, values) for key, values in wanted.items() if values), key=lambda one: one[0].part)
    return [_test(key, name, values, asked) for key, name, values in keyed]


def _test(key: Key, name: str, values: tuple[str, ...], asked: Asked) -> Test:
    if key.kind == "members":
        members = asked.members.get(name, ())
        return lambda row: row.id in members
    read = _reader(key, asked)
    if name == "risk":
        return _risk(values, asked)
    if name == "flag":
        return _flags(values)
    if name == "age":
        return _any_range(values, _ages(read, asked.today))
    makers: Mapping[str, Callable[[], Test]] = {
        "codes": lambda: _codes(values, read),
        "days": lambda: _days(values, read, asked.today, silent=name == "silent"),
        "below": lambda: _below(values, read),
        "range": lambda: _any_range(values, read, 1 if name == "opportunities" else _WAN),
        "birthday": lambda: _birthday(values, read, asked.today),
        "text": lambda: _holds(values, read),
    }
    return makers[key.kind]()


def _reader(key: Key, asked: Asked) -> Callable[[Any], Any]:
    if key.part:
        known = asked.parts.get(key.part, {})
        return lambda row: known.get(row.id)
    name = key.field
    return lambda row: getattr(row, name)


def _codes(values: Sequence[str], read: Callable[[Any], Any]) -> Test:
    """Fit any of the codes; what is read is one code, several in a tuple, or nothing."""
    wanted, nothing, anything = frozenset(values), NONE in values, ANY in values

    def test(row: Any) -> bool:
        found = read(row)
        if not found:
            return nothing
        if anything:
            return True
        return not wanted.isdisjoint(found) if isinstance(found, tuple) else found in wanted

    return test


def _flags(values: Sequence[str]) -> Test:
    wanted = frozenset(values) | (_BLOCKS if BLOCKED in values else frozenset())
    return _codes(tuple(wanted), lambda row: row.flags)


def _risk(values: Sequence[str], asked: Asked) -> Test:
    """Levels, `expired`, `soon` (it ends within the lead of the standard) and none or any."""
    levels = _codes(tuple(value for value in values if value not in KEYS["risk"].words), lambda row: row.risk)
    expired, soon = "expired" in values, "soon" in values

    def test(row: Any) -> bool:
        if (expired or soon) and row.risk_until is not None:
            left = (row.risk_until - asked.today).days
            if (expired and left < 0) or (soon and 0 <= left <= asked.risk_lead):
                return True
        return levels(row)

    return test


def _days(values: Sequence[str], read: Callable[[Any], Any], today: date, *, silent: bool) -> Test:
    """Within so many days from today, or this month; silent: not for so many days, or never."""
    counts = [int(value) for value in values if value.isdecimal()]
    nothing, anything = NONE in values, ANY in values
    if silent:
        least = min(counts, default=None)

        def quiet(row: Any) -> bool:
            day = read(row)
            if day is None:
                return nothing or least is not None
            return anything or (least is not None and (today - day).days > least)

        return quiet
    lasts = [date.fromordinal(today.toordinal() + max(counts))] if counts else []
    last = max([*lasts, last_day(month_of(today))] if "month" in values else lasts, default=None)

    def within(row: Any) -> bool:
        day = read(row)
        return nothing if day is None else anything or (last is not None and day <= last)

    return within


def _below(values: Sequence[str], read: Callable[[Any], Any]) -> Test:
    limit = max(int(value) for value in values)
    return lambda row: (read(row) or 0) < limit


def _any_range(values: Sequence[str], read: Callable[[Any], Any], unit: int = 1) -> Test:
    ranges: list[Range] = [made for value in values if (made := read_range(value, unit)) is not None]
    nothing, anything = NONE in values, ANY in values

    def test(row: Any) -> bool:
        found = read(row)
        if found is None:
            return nothing
        return anything or any(one.holds(found) for one in ranges)

    return test


def _ages(read: Callable[[Any], Any], today: date) -> Callable[[Any], int | None]:
    def age(row: Any) -> int | None:
        birth = read(row)
        if birth is None:
            return None
        return int(today.year - birth.year - ((today.month, today.day) < (birth.month, birth.day)))

    return age


def _birthday(values: Sequence[str], read: Callable[[Any], Any], today: date) -> Test:
    """The month in which the next birthday is celebrated: a number, this or next; `7d` means within seven days."""
    months = {int(value) for value in values if value.isdecimal()}
    months |= {today.month} if "this" in values else set()
    months |= {today.month % 12 + 1} if "next" in values else set()
    last = max((int(value[:-1]) for value in values if value.endswith("d")), default=-1)
    nothing, anything = NONE in values, ANY in values

    def test(row: Any) -> bool:
        day = read(row)
        if day is None:
            return nothing
        return anything or day.month in months or 0 <= (day - today).days <= last

    return test


def _holds(values: Sequence[str], read: Callable[[Any], Any]) -> Test:
    plain = tuple(value.lower() for value in values if value not in (NONE, ANY))
    nothing, anything = NONE in values, ANY in values

    def test(row: Any) -> bool:
        found = (read(row) or "").lower()
        if not found:
            return nothing
        return anything or any(one in found for one in plain)

    return test


def _readable(key: Key, value: str) -> bool:
    if value in key.words or (value in (NONE, ANY) and key.kind not in ("below", "members")):
        return True
    if key.kind in ("days", "below"):
        return _count(value, _MOST_DAYS)
    if key.kind == "range":
        return read_range(value, 1) is not None
    if key.kind == "birthday":
        return _count(value.removesuffix("d"), 366 if value.endswith("d") else 12) and value != "0"
    return bool(value.strip())


def _count(text: str, most: int) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= 6 and int(text) <= most


def _unknown(key: str) -> Problem:
    return Problem(
        "unknown-filter",
        QT_TRANSLATE_NOOP("Problems", "The list cannot be filtered by {key}."),
        QT_TRANSLATE_NOOP("Problems", "Filters are written key=value; keys are: {keys}"),
        {"key": key, "keys": ", ".join(KEYS)},
    )


def _bad(key: str, value: str) -> Problem:
    return Problem(
        "bad-filter",
        QT_TRANSLATE_NOOP("Problems", "{value} says nothing for the filter {key}."),
        QT_TRANSLATE_NOOP(
            "Problems",
            "Days are numbers (due=7), ranges 50-100, 50- or -100, months 11, this or next, codes as in the list.",
        ),
        {"key": key, "value": value},
    )
