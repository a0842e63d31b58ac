"""`schemes` and `standards`: list, check, adopt, withdraw and hand round the rules."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path
from typing import Any

from ui.cli.session import Misused, Session
from ui.files import write_file
from workbench.domain.schemeparts import Scheme
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.services.rulebook import (
    RULE_SUFFIX,
    adopt,
    adopt_text,
    check_rule,
    consequences,
    file_name,
    find_edition,
    kind_of,
    withdraw,
)
from workbench.services.rules import Edition, Kind, Rules, installed_rules
from workbench.services.ruletalk import RuleTalk, differences
from workbench.services.ruletexts import AnyRule, other_kind, read_rule
from workbench.settings import read_text
from workbench.texts import Texts

#: What the state of a version is called.
STATES = {
    "in-force": QT_TRANSLATE_NOOP("CommandLine", "in force"),
    "future": QT_TRANSLATE_NOOP("CommandLine", "adopted for later"),
    "past": QT_TRANSLATE_NOOP("CommandLine", "no longer in force"),
    "installed": "",
}


def show_schemes(session: Session) -> None:
    """Show tier schemes; adopt, check, withdraw or export one where that is asked."""
    _run(session, "scheme")


def show_standards(session: Session) -> None:
    """Show maintenance standards; adopt, check, withdraw or export one where that is asked."""
    _run(session, "standard")


def _run(session: Session, kind: Kind) -> None:
    options = session.options
    if options.check is not None:
        _check(session, kind, options.check)
    elif options.export is not None:
        _export(session, kind, options.export, options.out)
    else:
        if options.adopt is not None:
            _adopt(session, kind, options.adopt)
        if options.withdraw is not None:
            withdraw(session.desk, kind=kind, name=options.withdraw, today=session.today)
        _list(session, kind)


def _rules(session: Session) -> Rules:
    """Return the rules of the day asked; without a book, or without its passphrase, those of the resources."""
    changing = session.options.adopt is not None or session.options.withdraw is not None
    rules = session.workspace.rules if changing or session.can_open else installed_rules(session.today)
    return rules.on(session.options.as_of) if session.options.as_of else rules


# -- adopting


def _adopt(session: Session, kind: Kind, name: str) -> None:
    options, day = session.options, session.options.effective or session.today
    _warn(session, _frozen(session, session.workspace.rules, kind))
    if _is_file(name):
        text, _rule = _read(name, kind)
        adopt_text(session.desk, text=text, file=name, effective=day, reason=options.reason)
    else:
        adopt(session.desk, kind=kind, code=name, effective=day, reason=options.reason)


def _warn(session: Session, frozen: list[dict[str, str]]) -> None:
    """Say which printed reports the adoption leaves as they are."""
    if frozen and not session.options.json:
        periods = ", ".join(dict.fromkeys(one["period"] for one in frozen))
        said = session.texts.tr(
            "CommandLine", "Reports already printed keep their figures and their rules: {periods}.", periods=periods
        )
        print(said, file=sys.stderr)


def _is_file(name: str) -> bool:
    return name.lower().endswith(RULE_SUFFIX) or "/" in name or Path(name).is_file()


def _read(file: str, kind: Kind) -> tuple[str, AnyRule]:
    """Return the text of a rule file and what it says.

    Raises:
        Problem: it cannot be read, is wrong (with the line), or holds rules of the other kind.
    """
    text = read_text(Path(file))
    rule = read_rule(text, file)
    if kind_of(rule) != kind:
        raise other_kind(file)
    return text, rule


def _check(session: Session, kind: Kind, file: str) -> None:
    """Say whether a rule file can be adopted, and what it would change."""
    text, rule = _read(file, kind)
    rules = _rules(session)
    check_rule(rules, rule, text, file)
    before = _compared_with(rules, kind, rule)
    talks = [RuleTalk(tomllib.loads(one), session.texts, rules.occasion_names) for one in (before.text, text)]
    changes = differences(*talks)
    document: dict[str, Any] = {
        "ok": True,
        "kind": kind,
        "id": rule.code,
        "version": rule.version,
        "name": session.texts.named(rule.name),
        "compared_with": {"id": before.rule.code, "version": before.rule.version},
        "changes": [{"key": one.key, "what": one.what, "old": one.old, "new": one.new} for one in changes],
    }
    if session.can_open:
        document["frozen"] = _frozen(session, rules, kind)
    tr = session.texts.tr
    heads = [tr("CommandLine", "What"), tr("CommandLine", "Before"), tr("CommandLine", "After")]
    rows = [[one.what, one.old or "–", one.new or "–"] for one in changes]
    session.show_table(document, heads, rows, tr("CommandLine", "The file is sound; it changes nothing."))


def _compared_with(rules: Rules, kind: Kind, rule: AnyRule) -> Edition[Any]:
    """Return the version that a file would follow: that of its own code, else the one in force."""
    own = [one for one in rules.versions(kind) if one.rule.code == rule.code and one.rule != rule]
    held = [one for one in own if rules.state(one) == "in-force"]
    return (held or own or [rules.in_force[0 if kind == "scheme" else 1]])[-1]


def _frozen(session: Session, rules: Rules, kind: Kind) -> list[dict[str, str]]:
    """Return the printed reports whose period the adoption would touch; they keep their figures."""
    day = session.options.effective or session.today
    found = consequences(session.desk, rules=rules, kind=kind, effective=day)
    return [{"name": name, "period": period} for name, period in found.frozen]


def _export(session: Session, kind: Kind, name: str, out: str | None) -> None:
    """Write a version into a file that a branch can hand round, comments included."""
    if not out:
        raise Misused(session.texts.tr("CommandLine", "Missing: {what}", what="--out"))
    edition = find_edition(_rules(session), kind, name)
    target = Path(out) / file_name(edition) if Path(out).is_dir() else Path(out)
    write_file(target, edition.text.encode())
    document = {"file": str(target), "id": edition.rule.code, "version": edition.rule.version}
    session.show(document, lambda: [str(target)])


# -- listing


def _list(session: Session, kind: Kind) -> None:
    rules, texts = _rules(session), session.texts
    codes = rules.schemes if kind == "scheme" else rules.standards
    held = [rules.edition(kind, code) for code in codes]
    shown = rules.versions(kind) if session.options.versions else held
    documents = [_document(one, rules, texts) for one in shown]
    tr = texts.tr
    heads = [
        tr("CommandLine", "Id"),
        tr("CommandLine", "Title"),
        tr("CommandLine", "Version"),
        tr("CommandLine", "Effective"),
        tr("CommandLine", "State"),
    ]
    rows = [[one["id"], one["name"], one["version"], one["effective"], _state(one, texts)] for one in documents]
    session.show_table(documents, heads, rows)


def _state(document: dict[str, Any], texts: Texts) -> str:
    """Return the state of a version, with those of its code that come into force later."""
    said = [texts.tr("CommandLine", STATES[document["state"]])] if STATES[document["state"]] else []
    if document["state"] == "future":
        return said[0]
    for other in document["versions"]:
        if other["state"] == "future":
            values = {"version": other["version"], "day": other["effective"]}
            said.append(texts.tr("CommandLine", "{version} from {day}", **values))
    return "; ".join(said)


def _document(one: Edition[Any], rules: Rules, texts: Texts) -> dict[str, Any]:
    rule, state = one.rule, rules.state(one)
    others = [other for other in rules.versions(one.kind) if other.rule.code == rule.code]
    bands = rule.tiers if isinstance(rule, Scheme) else rule.bands
    return {
        "id": rule.code,
        "name": texts.named(rule.name),
        "bank": texts.named(rule.bank),
        "version": rule.version,
        "effective": one.effective or rule.effective,
        "dated": rule.effective,
        "state": state,
        "reason": one.reason or None,
        "sources": list(rule.sources),
        "installed": any(other.row is None for other in others) or rules.ships(rule.code),
        "adopted": any(other.row is not None for other in others),
        "in_force": state == "in-force",
        "versions": [
            {
                "version": other.rule.version,
                "effective": other.effective or other.rule.effective,
                "state": rules.state(other),
            }
            for other in others
        ],
        "tiers" if one.kind == "scheme" else "bands": [
            {"code": band.code, "name": texts.named(band.name), "low": band.low, "high": band.high} for band in bands
        ],
    }
