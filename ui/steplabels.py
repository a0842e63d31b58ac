"""What an operation was done to, in words: its label keeps codes as the log has them, this says their names; no Qt."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

from ui.changewords import column_name
from ui.papers import PAPERS
from workbench.domain import referrals, stages
from workbench.domain.obligations import KIND_NAMES
from workbench.domain.rounds import BRANCH
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.domain.verbs import RECORDS
from workbench.services.entitlements import catalogues
from workbench.services.marking import mark_kinds
from workbench.services.opportunities import stages as opportunity_stages
from workbench.services.relating import relation_roles
from workbench.services.rules import Rules
from workbench.services.verifying import profile_rules
from workbench.services.yearly import event_rules
from workbench.texts import Texts

Names = Mapping[str, str]

#: What was shown, written or copied and is no document.
_SEEN: Mapping[str, str] = {
    "clients": QT_TRANSLATE_NOOP("Verbs", "client list"),
    "card": QT_TRANSLATE_NOOP("Verbs", "client card"),
    "relations": QT_TRANSLATE_NOOP("Verbs", "relations"),
    "history": QT_TRANSLATE_NOOP("Verbs", "history"),
    "conflicts": QT_TRANSLATE_NOOP("Verbs", "conflicts"),
    "contact way": QT_TRANSLATE_NOOP("Verbs", "contact way"),
    "copied-words": QT_TRANSLATE_NOOP("Verbs", "words copied in spite of the wording check"),
    "greetings": QT_TRANSLATE_NOOP("Verbs", "greetings"),
    "invitations": QT_TRANSLATE_NOOP("Verbs", "invitations"),
    "holdings": QT_TRANSLATE_NOOP("Verbs", "holdings"),
    "contacts": QT_TRANSLATE_NOOP("Verbs", "phone book"),
    "calendar": QT_TRANSLATE_NOOP("Verbs", "appointments"),
    "gifts": QT_TRANSLATE_NOOP("Verbs", "gift ledger"),
}
_BRANCH = QT_TRANSLATE_NOOP("Verbs", "the branch")
#: An address is labelled by its kind; its column is called so.
_ADDRESS = re.compile(r"(home|work|other) address")
_CODE = re.compile(r"[a-z][a-z0-9_.-]*")


def said_label(verb: str, label: str, texts: Texts, rules: Rules) -> str:
    """Return the label of an operation as people read it.

    Files, days, titles and names that somebody gave stand as they are; a code that has no name is left out.
    """
    if verb in ("undo", "redo"):
        return ""  # the label is that of what was taken back
    if verb in RECORDS:
        return _seen(label, texts)
    if verb in _TRANSLATED:
        context, names = _TRANSLATED[verb]
        return _joined((texts.tr(context, names[label]) if label in names else label for label in [label]), texts)
    if verb in _NAMED:
        named = _NAMED[verb](rules)
        return _joined((texts.named(named[code]) if code in named else code for code in label.split(", ")), texts)
    return _SAID[verb](label, texts, rules) if verb in _SAID else label


def _joined(parts: Iterable[str], texts: Texts) -> str:
    return texts.listed(part for part in parts if not _CODE.fullmatch(part))


def _seen(label: str, texts: Texts) -> str:
    """Return a document, or a list with the form of its file."""
    if label in PAPERS:
        return texts.tr("Reports", PAPERS[label])
    what, _, form = label.partition(".")
    return " ".join(part for part in (texts.tr("Verbs", _SEEN[what]) if what in _SEEN else "", form) if part)


def _fields(label: str, texts: Texts, _rules: Rules) -> str:
    return _joined((column_name(texts, _ADDRESS.sub(r"\1_address", field)) for field in label.split(", ")), texts)


def _festival(label: str, texts: Texts, rules: Rules) -> str:
    code, _, year = label.rpartition(" ")
    return f"{_name(rules.occasion_names, code, texts)} {year}".strip()


def _rule_title(label: str, texts: Texts, rules: Rules) -> str:
    code, _, version = label.partition(" ")
    names = {one.rule.code: one.rule.name for kind in ("scheme", "standard") for one in rules.versions(kind)}
    return f"{_name(names, code, texts)} {version}".strip()


def _tier(label: str, texts: Texts, rules: Rules) -> str:
    code, _, tier = label.partition("/")
    scheme = rules.schemes.get(code)
    if scheme is None:
        return ""
    own = {one.code: one.name for one in scheme.tiers}
    return f"{texts.named(scheme.name)} {_name(own, tier, texts)}".strip()


def _name(names: Mapping[str, Names], code: str, texts: Texts) -> str:
    return texts.named(names[code]) if code in names else "" if _CODE.fullmatch(code) else code


def _way(label: str, texts: Texts, _rules: Rules) -> str:
    ends = label.split(" – ")
    return " – ".join(texts.tr("Verbs", _BRANCH) if end == BRANCH else end for end in ends)


def _number(label: str, _texts: Texts, _rules: Rules) -> str:
    return label if label.isdecimal() else ""


def _duties(rules: Rules) -> Mapping[str, Names]:
    return {duty.code: duty.name for duty in rules.standard.desk}


def _entitlements(rules: Rules) -> Mapping[str, Names]:
    own = catalogues().get(rules.scheme.code, ())
    return {one.code: one.name for found in (*catalogues().values(), own) for one in found}


def _marks(_rules: Rules) -> Mapping[str, Names]:
    return {code: kind.name for code, kind in mark_kinds().items()}


def _roles(_rules: Rules) -> Mapping[str, Names]:
    return {code: role.name for code, role in relation_roles().roles.items()}


def _steps(_rules: Rules) -> Mapping[str, Names]:
    return {one.code: one.name for one in opportunity_stages().stages}


def _parts(_rules: Rules) -> Mapping[str, Names]:
    return {one.code: one.name for one in profile_rules().parts}


def _events(_rules: Rules) -> Mapping[str, Names]:
    return {code: kind.name for code, kind in event_rules().kinds.items()}


#: Verbs whose label is one code with a text of the catalogue: its context, and the texts.
_TRANSLATED: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "waive": ("Obligations", KIND_NAMES),
    "opportunity-close": ("Opportunities", stages.OUTCOMES),
    "referral-close": ("Opportunities", referrals.OUTCOMES),
}
#: Verbs whose label is codes that files name.
_NAMED: Mapping[str, Callable[[Rules], Mapping[str, Names]]] = {
    "deed": _duties,
    "entitle": _entitlements,
    "mark": _marks,
    "relation": _roles,
    "opportunity-step": _steps,
    "verify": _parts,
    **dict.fromkeys(("event-add", "event-set", "event-report", "event-delete"), _events),
}
_SAID: Mapping[str, Callable[[str, Texts, Rules], str]] = {
    **dict.fromkeys(("client-set", "clients-set", "opportunity-set", "resolve", "settings", "create"), _fields),
    **dict.fromkeys(("adopt", "withdraw", "rule-draft"), _rule_title),
    "greet": _festival,
    "tier-set": _tier,
    "travel": _way,
    "demo": _number,
}
