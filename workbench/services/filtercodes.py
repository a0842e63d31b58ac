"""Refuse codes that nothing goes by: a tier of no scheme, a class that no view knows. A misspelt word finds nobody."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from workbench.domain.filters import ANY, BLOCKED, NONE, Filter, parse
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Store
from workbench.services.marking import mark_kinds
from workbench.services.rules import Rules
from workbench.services.valuing import value_rules
from workbench.services.watching import LISTS

#: Codes that the tables themselves define; `flag` has one word for three of its codes.
_FIXED: Mapping[str, tuple[str, ...]] = {
    "kind": ("person", "company"),
    "status": ("managed", "prospect"),
    "gender": ("M", "F"),
    "flag": ("important", "no_contact", "mourning", "deceased", BLOCKED),
    "list": tuple(LISTS),
}
_RATE = "retention."


def read_filter(store: Store, words: Iterable[str], *, rules: Rules) -> dict[str, tuple[str, ...]]:
    """Read `key=value,value` words as they are typed.

    Raises:
        Problem: as `parse`, or a code is unknown under the rules of now.
    """
    wanted = parse(words)
    check_codes(wanted, rules=rules, store=store)
    return wanted


def check_codes(wanted: Filter, *, rules: Rules, store: Store | None = None) -> None:
    """Refuse values that no client could ever have; without `store` classes of the value views are not looked at.

    Raises:
        Problem: `unknown-code`, with the codes there are.
    """
    for key, values in wanted.items():
        known = _known(key, rules, store)
        for value in values:
            if known and value not in (*known, NONE, ANY):
                raise _unknown(value, f"{key}=", known)
        if key == "mark":
            for value in values:
                _check_mark(value)


def check_rates(names: Iterable[str], *, rules: Rules) -> None:
    """Refuse assumptions of the lifetime value that are about a tier of no scheme: `retention.nope`.

    Raises:
        Problem: `unknown-code`.
    """
    known = sorted({"default", *(tier.code for scheme in rules.schemes.values() for tier in scheme.tiers)})
    for name in names:
        if name.startswith(_RATE) and name.removeprefix(_RATE) not in known:
            raise _unknown(name.removeprefix(_RATE), _RATE, known)


def _known(key: str, rules: Rules, store: Store | None) -> tuple[str, ...]:
    """Return the codes of a key, none where any word may stand."""
    if key in _FIXED:
        return _FIXED[key]
    if key == "tier":
        return tuple(tier.code for tier in rules.scheme.tiers)
    if key == "band":
        return tuple(band.code for band in rules.standard.bands)
    if key in ("stage", "relation", "strategic"):
        return tuple(mark_kinds()[key].codes)
    if store is not None and key in ("abc", "rfm"):
        views = value_rules(store)
        return tuple(one.code for one in (views.abc.classes if key == "abc" else views.rfm.groups.values()))
    return ()


def _check_mark(value: str) -> None:
    """A mark is `kind:code`; words of one's own may be anything."""
    kinds = mark_kinds()
    kind, _, code = value.partition(":")
    if value in (NONE, ANY):
        return
    if kind not in kinds:
        raise _unknown(kind, "mark=", tuple(f"{one}:…" for one in kinds))
    if not kinds[kind].free and code not in kinds[kind].codes:
        raise _unknown(code, f"mark={kind}:", tuple(kinds[kind].codes))


def _unknown(value: str, key: str, known: Iterable[str]) -> Problem:
    return Problem(
        "unknown-code",
        QT_TRANSLATE_NOOP("Problems", "{value} is no code of {key}"),
        QT_TRANSLATE_NOOP("Problems", "Choose one of: {choices}"),
        {"value": value, "key": key, "choices": ", ".join(known)},
    )
