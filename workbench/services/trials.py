"""A rule text with some of its numbers turned: read, changed at their places, and read again by the same reader."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from typing import Any

from workbench.domain.derived import link
from workbench.domain.knobs import Knob, knobs_of
from workbench.domain.problems import Problem
from workbench.domain.rulechange import changed, value_at, whole_change
from workbench.domain.rulelines import placed
from workbench.domain.schemeparts import Scheme
from workbench.domain.schemes import read_scheme
from workbench.domain.standardfile import read_standard
from workbench.domain.standards import Standard
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.services.ruleediting import with_value
from workbench.services.rules import Rules
from workbench.services.ruletexts import read_rule
from workbench.settings import parse_toml


def trial_of(rules: Rules, text: str, file: str, changes: Mapping[str, Any] | None = None) -> Scheme | Standard:
    """Return the scheme or standard of a text with other values at some paths, such as `{"tiers.gold.low": 60}`.

    Nothing is written; a derived scheme comes with the one that it groups.

    Args:
        file: the name that a problem says.

    Raises:
        Problem: `toml-broken`, `no-such-rule`, or `rules-…`: the result leaves a gap or is otherwise refused.
    """
    values = parse_toml(text, file)
    if changes:
        values = changed(values, whole_change(values, changes))
    with placed(text):
        if values.get("type") == "standard":
            return read_standard(values, file)
        return link(read_scheme(values, file), rules.schemes, file)


def with_changes(text: str, file: str, changes: Mapping[str, Any]) -> str:
    """Return a rule text with other values at some paths; comments and order stay as they are.

    Raises:
        Problem: a path names nothing, or the result would be refused.
    """
    values = parse_toml(text, file)
    for place, value in whole_change(values, changes).items():
        if value_at(values, place) != value:
            text = with_value(text, place, value)
    read_rule(text, file)
    return text


def knobs_in(text: str, file: str) -> Sequence[Knob]:
    """Return what can be turned in a rule text that can be read.

    Raises:
        Problem: it cannot be read.
    """
    read_rule(text, file)
    return knobs_of(parse_toml(text, file))


def assignments(words: Sequence[str]) -> dict[str, Any]:
    """Return {path: value} of words such as `tiers.gold.low=60`; a value that TOML does not know is text.

    Raises:
        Problem: `bad-assignment`, for a word without path or value.
    """
    found = {}
    for word in words:
        path, sign, value = word.partition("=")
        if not (path.strip() and sign and value.strip()):
            raise Problem(
                "bad-assignment",
                QT_TRANSLATE_NOOP("Problems", "{word} changes nothing."),
                QT_TRANSLATE_NOOP("Problems", "Write a place and its value, such as tiers.gold.low=60."),
                {"word": word},
            )
        found[path.strip()] = _value(value.strip())
    return found


def _value(text: str) -> Any:
    try:
        return tomllib.loads(f"v = {text}")["v"]
    except (tomllib.TOMLDecodeError, KeyError, RecursionError):
        return text
