"""The rules as they are in force on a day: schemes and standards of the resources and of the book, and calendars."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from hashlib import blake2s
from typing import Any, Generic, Literal, TypeVar

from workbench.domain.almanac import Almanac
from workbench.domain.derived import linked
from workbench.domain.problems import Problem
from workbench.domain.schemeparts import Scheme
from workbench.domain.standards import Standard
from workbench.domain.tasks import TaskRule
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Store
from workbench.services.almanac import calendar_mark, load_almanac
from workbench.services.ruletexts import read_scheme_text, read_standard_text
from workbench.services.taskrules import load_task_rule
from workbench.settings import read_text, resource_files
from workbench.texts import Texts

DEFAULT_SCHEME, DEFAULT_STANDARD = "six-bands", "branch-2016"

Kind = Literal["scheme", "standard"]
#: What a version is on a day: in force, adopted for later, adopted and followed by another, only installed, not ready.
State = Literal["in-force", "future", "past", "installed", "draft"]
Rule = TypeVar("Rule", bound=Scheme | Standard)


@dataclass(frozen=True, slots=True)
class Edition(Generic[Rule]):
    """One version of a scheme or standard with its text.

    Attributes:
        effective: the day from which the book goes by it; None for one that is only installed.
        row: its row in the book (16 bytes), None for an installed one.
        reason: why it was adopted.
    """

    rule: Rule
    text: str
    effective: date | None = None
    row: bytes | None = None
    reason: str = ""

    @property
    def kind(self) -> Kind:
        return "scheme" if isinstance(self.rule, Scheme) else "standard"

    @property
    def name(self) -> tuple[str, str]:
        """Return code and version, which name a text for ever."""
        return self.rule.code, self.rule.version

    @property
    def digest(self) -> str:
        """Return a short mark of the text."""
        return blake2s(self.text.encode(), digest_size=6).hexdigest()


@dataclass(frozen=True, slots=True)
class Shelf(Generic[Rule]):
    """All versions of one kind.

    Attributes:
        installed: the program's and the branch's own files.
        adopted: what the book kept, in the order in which it comes into force.
        default: the code that holds before the first adoption.
        unreadable: why a text that the book kept cannot be read; another program wrote it.
    """

    installed: tuple[Edition[Rule], ...]
    adopted: tuple[Edition[Rule], ...]
    default: str
    unreadable: tuple[Problem, ...] = ()

    def on(self, day: date | None) -> Edition[Rule]:
        """Return the version in force on a day; None asks for the one adopted last, whenever it comes into force."""
        begun = [one for one in self.adopted if _begun(one, day)]
        return begun[-1] if begun else self._installed(self.default, day)

    def of(self, code: str, day: date | None) -> Edition[Rule]:
        """Return the version of a code that holds on a day; one that never held is the newest installed.

        Raises:
            KeyError: there is none of this code.
        """
        own = [one for one in self.adopted if one.rule.code == code]
        begun = [one for one in own if _begun(one, day)]
        if begun:
            return begun[-1]
        if any(one.rule.code == code for one in self.installed):
            return self._installed(code, day)
        if not own:
            raise KeyError(code)
        return own[0]

    def codes(self) -> list[str]:
        """Return every code, the installed ones first."""
        return list(dict.fromkeys(one.rule.code for one in (*self.installed, *self.adopted)))

    def versions(self) -> list[Edition[Rule]]:
        """Return every version: the adopted in the order in which they come into force, then what is only installed."""
        kept = {(one.name, one.text) for one in self.adopted}
        return [*self.adopted, *(one for one in self.installed if (one.name, one.text) not in kept)]

    def _installed(self, code: str, day: date | None) -> Edition[Rule]:
        found = sorted((one for one in self.installed if one.rule.code == code), key=lambda one: one.rule.effective)
        begun = [one for one in found if day is None or one.rule.effective <= day]
        return (begun or found)[-1]


def _begun(edition: Edition[Any], day: date | None) -> bool:
    return day is None or edition.effective is None or edition.effective <= day


@dataclass(frozen=True)
class Rules:
    """What evaluations need beside the clients: scheme and standard in force on `day`, and the calendars.

    Attributes:
        scheme, standard: in force in this book on `day`.
        schemes, standards: by code, the version that holds on `day` or the newest installed.
        day: the day these are the rules of; None takes what was adopted last.
        tasks: when tasks are listed.
    """

    scheme: Scheme
    standard: Standard
    schemes: Mapping[str, Scheme]
    standards: Mapping[str, Standard]
    almanac: Almanac
    manager: str = ""
    day: date | None = None
    scheme_shelf: Shelf[Scheme] = field(default_factory=lambda: Shelf((), (), DEFAULT_SCHEME), repr=False)
    standard_shelf: Shelf[Standard] = field(default_factory=lambda: Shelf((), (), DEFAULT_STANDARD), repr=False)
    tasks: TaskRule = field(default_factory=TaskRule)

    @cached_property
    def key(self) -> str:
        """Return what the caches depend on beside day and clients: the versions with their texts, and the calendar."""
        marks = (f"{one.rule.code}/{one.rule.version}/{one.digest}" for one in self.in_force)
        earlier = self.earlier_standard
        before = () if earlier is None else (f"{self.standard_shelf.on(earlier[1] - timedelta(days=1)).digest}",)
        own = blake2s(repr((self.tasks, self._own_days())).encode(), digest_size=6).hexdigest()
        return "|".join((*marks, *before, calendar_mark(), own))

    def _own_days(self) -> tuple[object, ...]:
        """Return what of the book's own calendar decides who is owed what: imported years, occasions of the duty."""
        asked = self.standard.festivals.occasions
        years = ((one.year, sorted(one.off), sorted(one.makeup)) for one in self.almanac.days.years if one.row)
        occasions = ((one.code, one.rule, one.retired) for one in self.almanac.occasions.of_the_manager)
        return (*years, *(one for one in occasions if one[0] in asked))

    @property
    def in_force(self) -> tuple[Edition[Scheme], Edition[Standard]]:
        """Return the versions in force on this day, with their texts."""
        return self.scheme_shelf.on(self.day), self.standard_shelf.on(self.day)

    @property
    def earlier_standard(self) -> tuple[Standard, date] | None:
        """Return the standard before the one in force, and the day on which that one began; None before an adoption."""
        begun = self.standard_shelf.on(self.day).effective
        if begun is None or self.tried_out:
            return None
        return self.standard_shelf.on(begun - timedelta(days=1)).rule, begun

    def on(self, day: date) -> Rules:
        """Return the rules as they were, or will be, in force on a day: a past result is worked out with its own."""
        if day == self.day or self.tried_out:
            return self
        return _rules_of(self.scheme_shelf, self.standard_shelf, day, self)

    @property
    def tried_out(self) -> bool:
        """Whether somebody put other rules in their place to see what they would do; those hold on any day."""
        scheme, standard = self.in_force
        # A scheme that groups the tiers of another one is linked with it, which makes it a new record.
        held = self.schemes.get(scheme.rule.code, scheme.rule) if scheme.rule.kind == "derived" else scheme.rule
        return self.scheme is not held or self.standard is not standard.rule

    def versions(self, kind: Kind) -> list[Edition[Any]]:
        """Return every version of a kind: the adopted as they come into force, then the installed."""
        shelf = self._shelf(kind)
        found, current = list(shelf.versions()), shelf.on(self.day)
        # The shipped default is in force until the same text, adopted for later, takes its place.
        return found if current in found else [*found, current]

    def edition(self, kind: Kind, code: str) -> Edition[Any]:
        """Return the version of a code that holds on this day; one that never held is the newest installed.

        Raises:
            KeyError: there is none of this code.
        """
        return self._shelf(kind).of(code, self.day)

    def state(self, edition: Edition[Any]) -> State:
        """Return what a version is on this day."""
        current = self._shelf(edition.kind).on(self.day)
        if (edition.name, edition.text) == (current.name, current.text) and edition.row == current.row:
            return "in-force"
        if edition.effective is None:
            return "installed"
        return "past" if _begun(edition, self.day) else "future"

    def ships(self, code: str) -> bool:
        """Tell whether the program or the branch ships rules of this code."""
        shipped = {one.rule.code for one in self.scheme_shelf.installed}
        return code in shipped | {one.rule.code for one in self.standard_shelf.installed}

    @property
    def occasion_names(self) -> Mapping[str, Mapping[str, str]]:
        """Return the names of the calendar's occasions by code."""
        return {one.code: one.name for one in self.almanac.occasions}

    def tier_name(self, code: str | None, texts: Texts) -> str:
        """Return the name of a tier of the adopted scheme."""
        return next((texts.named(tier.name) for tier in self.scheme.tiers if tier.code == code), "")

    def band_name(self, code: str | None, texts: Texts) -> str:
        """Return the name of a maintenance band."""
        return next((texts.named(band.name) for band in self.standard.bands if band.code == code), "")

    def installed_scheme(self, code: str) -> Scheme:
        """Return a scheme by its code.

        Raises:
            Problem: there is none of this code.
        """
        if code not in self.schemes:
            raise Problem(
                "unknown-scheme",
                QT_TRANSLATE_NOOP("Problems", "There is no tier scheme {code}."),
                QT_TRANSLATE_NOOP("Problems", "Installed are: {codes}"),
                {"code": code, "codes": ", ".join(self.schemes)},
            )
        return self.schemes[code]

    def _shelf(self, kind: Kind) -> Shelf[Any]:
        return self.scheme_shelf if kind == "scheme" else self.standard_shelf


def load_rules(store: Store, day: date | None = None) -> Rules:
    """Return the rules of a book on a day: what it adopted, else the defaults of the resources.

    Args:
        day: None takes what was adopted last, even if it comes into force later.
    """
    schemes = _shelf(store, "scheme", read_scheme_text, DEFAULT_SCHEME)
    standards = _shelf(store, "standard", read_standard_text, DEFAULT_STANDARD)
    almanac = load_almanac(own=store.own_calendar())
    return _rules_of(schemes, standards, day, almanac=almanac, manager=store.setting("manager"))


def _rules_of(
    schemes: Shelf[Scheme],
    standards: Shelf[Standard],
    day: date | None,
    others: Rules | None = None,
    *,
    almanac: Almanac | None = None,
    manager: str = "",
) -> Rules:
    shared = others.almanac if others else almanac
    assert shared is not None
    by_code = linked({code: schemes.of(code, day).rule for code in schemes.codes()})
    in_force = schemes.on(day).rule
    return Rules(
        by_code.get(in_force.code, in_force),
        standards.on(day).rule,
        by_code,
        {code: standards.of(code, day).rule for code in standards.codes()},
        shared,
        others.manager if others else manager,
        day,
        schemes,
        standards,
        others.tasks if others else load_task_rule(),
    )


def installed_rules(day: date) -> Rules:
    """Return the rules that a book which adopted nothing goes by."""
    schemes = Shelf(_installed("schemes", read_scheme_text), (), DEFAULT_SCHEME)
    standards = Shelf(_installed("standards", read_standard_text), (), DEFAULT_STANDARD)
    return _rules_of(schemes, standards, day, almanac=load_almanac())


def _installed(folder: str, read: Callable[[str, str], Rule]) -> tuple[Edition[Rule], ...]:
    files = [(read_text(path), path.name) for path in resource_files(folder)]
    return tuple(Edition(read(text, name), text) for text, name in files)


def _shelf(store: Store, kind: Kind, read: Callable[[str, str], Rule], default: str) -> Shelf[Rule]:
    """Return all versions of a kind; a text that cannot be read, written by a newer program, holds for nobody."""
    kept: list[Edition[Rule]] = []
    unreadable: list[Problem] = []
    for row in store.rule_sets(kind):
        try:
            rule = read(row["toml"], row["code"])
        except Problem as problem:
            unreadable.append(problem)
        else:
            kept.append(Edition(rule, row["toml"], row["effective"], row["id"], row["reason"] or ""))
    return Shelf(_installed(f"{kind}s", read), tuple(kept), default, tuple(unreadable))


def reason_text(reason: tuple[str, Mapping[str, Any]], texts: Texts, context: str = "Obligations") -> str:
    """Return a reason in the language of `texts`; values that are names take its language too."""
    text, values = reason
    return texts.tr(context, text, **localised(values, texts))


def localised(values: Mapping[str, Any], texts: Texts) -> dict[str, Any]:
    """Return values with names in several languages replaced by the one of `texts`."""
    return {key: texts.named(value) if isinstance(value, Mapping) else value for key, value in values.items()}
