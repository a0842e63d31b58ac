"""What the list of rules shows: every version and every draft, with its state today."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from ui.models.columns import Chip
from workbench.domain.problems import Problem
from workbench.domain.schemeparts import Scheme
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.services.rulebook import Draft, drafts
from workbench.services.rules import Edition, Kind, Rules, State, load_rules
from workbench.services.ruletalk import RuleTalk
from workbench.services.ruletexts import AnyRule
from workbench.texts import Texts

if TYPE_CHECKING:
    from db.desk import Desk

KINDS: tuple[Kind, Kind] = ("scheme", "standard")
_KIND_NAMES = {
    "scheme": QT_TRANSLATE_NOOP("RuleBook", "Tier scheme"),
    "standard": QT_TRANSLATE_NOOP("RuleBook", "Maintenance standard"),
}
_STATE_NAMES: Mapping[State, str] = {
    "in-force": QT_TRANSLATE_NOOP("RuleBook", "in force"),
    "future": QT_TRANSLATE_NOOP("RuleBook", "for later"),
    "past": QT_TRANSLATE_NOOP("RuleBook", "past"),
    "installed": QT_TRANSLATE_NOOP("RuleBook", "not adopted"),
    "draft": QT_TRANSLATE_NOOP("RuleBook", "draft"),
}
_STATE_TONES: Mapping[State, str] = {"in-force": "success", "future": "info", "draft": "warning"}


@dataclass(frozen=True, slots=True)
class RuleRow:
    """One version, or one draft.

    Attributes:
        key: stays the same while the list is read again.
        names: its name by language; a draft that cannot be read has its code.
        day: the day from which it holds in this book; None for what nobody adopted.
        rule: None for a draft that says something wrong.
    """

    key: str
    kind: Kind
    code: str
    version: str
    names: Mapping[str, str]
    state: State
    day: dt.date | None
    text: str
    row: bytes | None
    rule: AnyRule | None
    reason: str = ""

    @property
    def adoptable(self) -> bool:
        """Whether it can be adopted: it is sound, and the book does not go by its own copy of it already."""
        return self.rule is not None and not (self.state == "in-force" and self.row is not None)

    @property
    def scheme(self) -> Scheme | None:
        return self.rule if isinstance(self.rule, Scheme) else None


@dataclass(frozen=True, slots=True)
class RuleBook:
    """Everything that the page shows."""

    rows: Sequence[RuleRow]
    rules: Rules
    unreadable: Sequence[Problem]

    def versions(self, code: str, kind: Kind) -> list[str]:
        """Return the versions of a code that are taken."""
        return [row.version for row in self.rows if row.code == code and row.kind == kind]


def read_book(desk: Desk, today: dt.date) -> RuleBook:
    """Read every version and draft of the book."""
    rules = load_rules(desk, today)
    rows: list[RuleRow] = []
    for kind in KINDS:
        rows += sorted((_version_row(one, rules) for one in rules.versions(kind)), key=_order)
        rows += [_draft_row(one) for one in drafts(desk, kind)]
    return RuleBook(rows, rules, (*rules.scheme_shelf.unreadable, *rules.standard_shelf.unreadable))


def _order(row: RuleRow) -> tuple[int, str, int]:
    """What is in force stands first, then what will be, then by code, the newest version first."""
    ranks: tuple[State, ...] = ("in-force", "future")
    rank = ranks.index(row.state) if row.state in ranks else len(ranks)
    return rank, row.code if rank == len(ranks) else "", -(row.day.toordinal() if row.day else 0)


def _version_row(one: Edition[AnyRule], rules: Rules) -> RuleRow:
    rule = one.rule
    key = one.row.hex() if one.row else f"{one.kind}/{rule.code}/{rule.version}"
    state = rules.state(one)
    return RuleRow(
        key, one.kind, rule.code, rule.version, rule.name, state, one.effective, one.text, one.row, rule, one.reason
    )


def _draft_row(one: Draft) -> RuleRow:
    names = one.rule.name if one.rule else {"zh_CN": one.code, "en": one.code}
    return RuleRow(one.row.hex(), one.kind, one.code, one.version, names, "draft", None, one.text, one.row, one.rule)


def kind_name(kind: Literal["scheme", "standard"], texts: Texts) -> str:
    """Return what a kind is called."""
    return texts.tr("RuleBook", _KIND_NAMES[kind])


def state_chip(state: State, texts: Texts, day: dt.date | None = None) -> Chip:
    """Return a state as a chip; what is adopted for later says its day."""
    if state == "future" and day is not None:
        return Chip(texts.tr("RuleBook", "from {day}", day=day.isoformat()), _STATE_TONES[state])
    return Chip(texts.tr("RuleBook", _STATE_NAMES[state]), _STATE_TONES.get(state, "neutral"))


def talk_of(text: str, rules: Rules, texts: Texts) -> RuleTalk:
    """Return who speaks of a text that can be read as TOML."""
    return RuleTalk(tomllib.loads(text), texts, rules.occasion_names)


def title_of(row: RuleRow, texts: Texts) -> str:
    """Return name and version of a row."""
    return " · ".join(part for part in (texts.named(row.names), row.version) if part)
