"""The rule book: schemes and standards are read from files, drafted, adopted for a day, withdrawn and compared."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from workbench.domain.changes import Changes
from workbench.domain.derived import link
from workbench.domain.problems import Place, Problem
from workbench.domain.rulefile import Section
from workbench.domain.rulelines import placed
from workbench.domain.schemeparts import Scheme
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Store, Value
from workbench.services.rules import Edition, Kind, Rules, load_rules
from workbench.services.ruletexts import AnyRule, read_rule

RULE_SUFFIX = ".toml"
_TOUCHED = frozenset({"rule_set"})
_UNFIT = re.compile(r"[^\w.-]+")


@dataclass(frozen=True, slots=True)
class Draft:
    """Rules that are still being written; they hold for nobody.

    Attributes:
        rule: what the text says, None while it says something wrong; then `problem` tells what.
    """

    row: bytes
    kind: Kind
    code: str
    version: str
    text: str
    rule: AnyRule | None
    problem: Problem | None


@dataclass(frozen=True, slots=True)
class Consequences:
    """What adopting a version for a day would mean, before it is done.

    Attributes:
        before: what is in force on that day until then.
        later: adoptions that come into force after that day and end this one.
        rewrites: whether days that are past would be judged by it.
        frozen: printed reports of periods from that day on, as (document, period); they keep their figures and rules.
    """

    before: Edition[Any]
    later: tuple[Edition[Any], ...]
    rewrites: bool
    frozen: tuple[tuple[str, str], ...]


def kind_of(rule: AnyRule) -> Kind:
    """Return whether rules are a scheme or a standard."""
    return Edition(rule, "").kind


def find_edition(rules: Rules, kind: Kind, name: str) -> Edition[Any]:
    """Return a version by `CODE` or `CODE@VERSION`; a bare code is the version that holds, or the newest installed.

    Raises:
        Problem: there is none.
    """
    found = [one for one in rules.versions(kind) if name_fits(one, name)]
    if not found:
        raise _unknown(rules, kind, name)
    return found[-1] if "@" in name else rules.edition(kind, name)


def adopt(store: Store, *, kind: Kind, code: str, effective: date, reason: str = "") -> Changes:
    """Copy a version that is known by `CODE` or `CODE@VERSION` into the book, to be in force from a day on.

    What is in force on that day already, word for word, is not adopted again.

    Raises:
        Problem: there is none of this name.
    """
    rules = load_rules(store, effective)
    found = [one for one in rules.versions(kind) if name_fits(one, code)]
    if not found:
        raise _unknown(rules, kind, code)
    edition = next((one for one in reversed(found) if one.row is None), found[-1])
    return adopt_text(store, text=edition.text, file=edition.rule.code, effective=effective, reason=reason)


def name_fits(edition: Edition[Any], name: str) -> bool:
    """Tell whether a version has the name `CODE` or `CODE@VERSION`."""
    code, _, version = name.partition("@")
    return edition.rule.code == code and version in ("", edition.rule.version)


def adopt_text(
    store: Store, *, text: str, file: str, effective: date, reason: str = "", draft: bytes | None = None
) -> Changes:
    """Adopt the rules that a text describes, to be in force from a day on; a draft that became them is dropped.

    Raises:
        Problem: the text is wrong (with the line), or its code and version already name other rules.
    """
    rule = read_rule(_plain(text), file)
    kind, rules = kind_of(rule), load_rules(store, effective)
    check_rule(rules, rule, text, file)
    current = rules.in_force[0 if kind == "scheme" else 1]
    same = current.row is not None and current.rule == rule
    if same and draft is None:
        return Changes()
    with store.transaction("adopt", label=f"{rule.code} {rule.version}", reason=reason.strip()) as tx:
        if not same:
            tx.put("rule_set", tx.new_id(), _row(rule, _plain(text), effective, reason.strip()))
        # A draft whose saving was undone meanwhile is gone already.
        if draft is not None and store.row("rule_set", draft) is not None:
            tx.delete("rule_set", draft)
    return Changes(_TOUCHED, tx.operation)


def check_rule(rules: Rules, rule: AnyRule, text: str, file: str = "") -> None:
    """Refuse rules that do not fit what they stand beside: a version that is taken, or names that nothing has.

    Raises:
        Problem: code and version already name other rules, a derived scheme groups tiers that are not there, or a
            standard greets at occasions that no calendar knows; the latter two with the line.
    """
    check_version(rules, rule, file)
    with placed(text):
        if isinstance(rule, Scheme):
            link(rule, {code: one for code, one in rules.schemes.items() if code != rule.code}, file)
        else:
            _check_occasions(rules, rule.festivals.occasions, file)


def _check_occasions(rules: Rules, occasions: Sequence[str], file: str) -> None:
    known = rules.occasion_names
    for code in occasions:
        if code not in known:
            section = Section({}, "festivals", file)
            section.refuse_value("occasions", code, tuple(known))


def check_version(rules: Rules, rule: AnyRule, file: str = "") -> None:
    """Refuse rules whose code and version already name others: what a report says it was judged by must stay true.

    Raises:
        Problem: they do; comments may differ.
    """
    for one in rules.versions(kind_of(rule)):
        if one.name == (rule.code, rule.version) and one.rule != rule:
            raise Problem(
                "rules-version-taken",
                QT_TRANSLATE_NOOP("Problems", "Version {version} of {code} is already known with other rules."),
                QT_TRANSLATE_NOOP("Problems", "Raise the version in the rule file, then adopt it."),
                {"code": rule.code, "version": rule.version},
                Place(file=file or None),
            )


def consequences(store: Store, *, rules: Rules, kind: Kind, effective: date) -> Consequences:
    """Return what adopting something for a day would mean; `rules` are those of today."""
    then = rules.on(effective)
    later = [one for one in rules.versions(kind) if one.effective is not None and one.effective > effective]
    today = rules.day or effective
    frozen = [one for one in store.frozen_periods() if f"{effective:%Y-%m}" <= one[1]]
    return Consequences(
        then.in_force[0 if kind == "scheme" else 1], tuple(later), effective < today, tuple(dict.fromkeys(frozen))
    )


def withdraw(store: Store, *, kind: Kind, name: str, today: date) -> Changes:
    """Take back an adoption that is not in force yet; what was in force stays in the book.

    Raises:
        Problem: there is no such adoption, or it is in force already.
    """
    rules = load_rules(store, today)
    adopted = [one for one in rules.versions(kind) if one.row is not None and name_fits(one, name)]
    waiting = [one for one in adopted if one.effective is not None and one.effective > today]
    if not adopted:
        raise _unknown(rules, kind, name)
    if not waiting:
        raise Problem(
            "rules-in-force",
            QT_TRANSLATE_NOOP("Problems", "{name} came into force on {day} and is part of the book's history."),
            QT_TRANSLATE_NOOP("Problems", "Adopt another version, or undo the adoption if it was a slip."),
            {"name": name, "day": str(adopted[-1].effective)},
        )
    edition = waiting[-1]
    with store.transaction("withdraw", label=" ".join(edition.name)) as tx:
        assert edition.row is not None
        tx.delete("rule_set", edition.row)
    return Changes(_TOUCHED, tx.operation)


# -- drafts


def drafts(store: Store, kind: Kind) -> list[Draft]:
    """Return the rules of a kind that are still being written."""
    return [_draft(kind, row) for row in store.rule_drafts(kind)]


def _draft(kind: Kind, row: Any) -> Draft:
    rule, problem = None, None
    try:
        rule = read_rule(row["toml"], row["code"] or "")
    except Problem as found:
        problem = found
    return Draft(row["id"], kind, row["code"] or "", row["version"] or "", row["toml"], rule, problem)


def save_draft(store: Store, *, kind: Kind, text: str, code: str, version: str, row: bytes | None = None) -> Changes:
    """Keep rules that are still being written; they may still be wrong.

    Args:
        code, version: what the text calls itself as far as it can be read.
        row: the draft to replace, None for a new one.
    """
    values: dict[str, Value] = {"type": kind, "code": code, "version": version, "toml": _plain(text), "state": "draft"}
    with store.transaction("rule-draft", label=f"{code} {version}".strip()) as tx:
        tx.put("rule_set", row or tx.new_id(), values)
    return Changes(_TOUCHED, tx.operation)


def drop_draft(store: Store, *, row: bytes) -> Changes:
    """Throw a draft away."""
    with store.transaction("rule-draft") as tx:
        tx.delete("rule_set", row)
    return Changes(_TOUCHED, tx.operation)


# -- files


def file_name(edition: Edition[Any]) -> str:
    """Return the name of the file that hands a version round."""
    return _UNFIT.sub("_", "-".join(edition.name)) + RULE_SUFFIX


def next_version(version: str, known: Sequence[str]) -> str:
    """Return a version that is not taken yet: the last number counted on, or a number added."""
    taken = set(known)
    while version in taken:
        found = re.search(r"^(.*\.)(\d+)$", version)
        version = f"{found[1]}{int(found[2]) + 1}" if found else f"{version}.2"
    return version


def _row(rule: AnyRule, text: str, effective: date, reason: str) -> dict[str, Value]:
    return {
        "type": kind_of(rule),
        "code": rule.code,
        "version": rule.version,
        "effective": effective,
        "toml": text,
        "reason": reason or None,
    }


def _plain(text: str) -> str:
    """Return a text as it is kept: without a byte order mark, lines ended in one way."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n")


def _unknown(rules: Rules, kind: Kind, name: str) -> Problem:
    return Problem(
        "unknown-rule-set",
        QT_TRANSLATE_NOOP("Problems", "There is no rule set {code}."),
        QT_TRANSLATE_NOOP("Problems", "There are: {codes}"),
        {"code": name, "codes": ", ".join(dict.fromkeys(one.rule.code for one in rules.versions(kind)))},
    )
