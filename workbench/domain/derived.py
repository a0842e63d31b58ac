"""Links a derived scheme (T10: 高、中、低) with the scheme whose tiers it groups."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from workbench.domain.problems import Problem
from workbench.domain.rulefile import refuse
from workbench.domain.schemeparts import Scheme
from workbench.domain.texts import QT_TRANSLATE_NOOP

_NO_BASE = QT_TRANSLATE_NOOP("Problems", "In the rule file {key} is {found}, which is no scheme that can be grouped.")
_UNGROUPED = QT_TRANSLATE_NOOP(
    "Problems", "In the rule file {key} is {found}; the tiers of {base} have to follow one another without a gap."
)


def link(scheme: Scheme, schemes: Mapping[str, Scheme], file: str = "") -> Scheme:
    """Return a derived scheme with the scheme that it groups; any other scheme as it is.

    Raises:
        Problem: there is no such scheme, it is derived itself, or the groups skip or repeat a tier.
    """
    if scheme.kind != "derived":
        return scheme
    base = schemes.get(scheme.derives)
    if base is None or base.kind == "derived":
        refuse("rules-no-base", _NO_BASE, file, key="derived.scheme", found=scheme.derives)
    codes = [tier.code for tier in base.tiers]
    expected = codes[codes.index(scheme.tiers[0].groups[0]) :] if scheme.tiers[0].groups[0] in codes else codes
    place = 0
    for position, tier in enumerate(scheme.tiers):
        for code in tier.groups:
            if expected[place : place + 1] != [code]:
                key = f"tiers[{position}].of"
                refuse("rules-ungrouped", _UNGROUPED, file, key=key, found=code, base=scheme.derives)
            place += 1
    if place != len(expected):
        key = f"tiers[{len(scheme.tiers) - 1}].of"
        refuse("rules-ungrouped", _UNGROUPED, file, key=key, found=expected[place - 1], base=scheme.derives)
    bounds = {tier.code: tier for tier in base.tiers}
    tiers = tuple(
        replace(tier, low=bounds[tier.groups[0]].low, high=bounds[tier.groups[-1]].high) for tier in scheme.tiers
    )
    return replace(
        scheme, tiers=tiers, base=base, measure=base.measure, measure_name=base.measure_name, timing=base.timing
    )


def linked(schemes: Mapping[str, Scheme]) -> dict[str, Scheme]:
    """Return the schemes with every derived one linked; one whose base is not there, or does not fit, is left out."""
    found = {}
    for code, scheme in schemes.items():
        try:
            found[code] = link(scheme, schemes)
        except Problem:
            continue
    return found
