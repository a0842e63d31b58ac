"""Changes single values of a rule file's text and leaves its comments, its order and everything else as they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from workbench.domain.columns import METRICS, WINDOWS
from workbench.domain.interactions import CHANNELS, RESULTS
from workbench.domain.money import UNITS
from workbench.domain.problems import Problem
from workbench.domain.standards import KINDS, ROLES, SUSPENSIONS, TAGS
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.services.ruletalk import Leaf, Path

#: Key of a rule file → the codes it may have; lists may have several of them.
_CHOICES: Mapping[str, Sequence[str]] = {
    "metric": tuple(METRICS),
    "window": tuple(WINDOWS),
    "unit": tuple(UNITS),
    "effect": ("immediate", "month-start"),
    "cycle": ("month", "quarter"),
    "channels": tuple(CHANNELS),
    "ignored_results": tuple(RESULTS),
    "tags": TAGS,
    "owners": ROLES,
    "by": ROLES,
    **dict.fromkeys(SUSPENSIONS, KINDS),
}
_PERIODS = {"quotas": ("month", "quarter", "year"), "desk": ("week", "month", "quarter", "year")}


def with_value(text: str, path: Path, value: Any) -> str:
    """Return the text of a rule file with one value changed.

    Args:
        path: keys and places as `Leaf.path` has them.

    Raises:
        Problem: the text has no such place any more.
    """
    # Only who edits rules needs it.
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    try:
        document = tomlkit.parse(text)
        table: Any = document
        for step in path[:-1]:
            table = table[step]
        table[path[-1]] = value
    except (TOMLKitError, KeyError, IndexError, TypeError) as error:
        raise Problem(
            "rules-not-edited",
            QT_TRANSLATE_NOOP("Problems", "{key} cannot be changed while the text is wrong."),
            QT_TRANSLATE_NOOP("Problems", "Correct the text first; the line below it says what is wrong."),
            {"key": ".".join(map(str, path))},
        ) from error
    return tomlkit.dumps(document)


def choices_of(leaf: Leaf, values: Mapping[str, Any], occasions: Sequence[str]) -> Sequence[str] | None:
    """Return the codes that a value may have, None where it may be anything of its kind.

    Args:
        values: the parsed rule file.
        occasions: the codes of the calendar's occasions.
    """
    key = leaf.key.rpartition(".")[2]
    if key == "period":
        return _PERIODS.get(leaf.key.partition(".")[0])
    if key == "occasions":
        return occasions
    if key == "bands":
        return [str(band["code"]) for band in values.get("bands", ())]
    if key == "tier":
        return [str(tier["code"]) for tier in values.get("tiers", ())]
    return _CHOICES.get(key)


def read_value(leaf: Leaf, text: str) -> Any:
    """Return the value that somebody typed for a leaf, of the kind that the file has there.

    Raises:
        Problem: it is of another kind.
    """
    written = text.strip().replace(",", "").replace("，", "").replace("_", "")
    kind = type(leaf.value)
    try:
        if kind is int:
            return _whole(written)
        if kind is float:
            return float(written)
        if isinstance(leaf.value, list):
            parts = [part.strip() for part in text.replace("，", ",").replace("、", ",").split(",") if part.strip()]
            numbers = bool(leaf.value) and all(isinstance(one, int) for one in leaf.value)
            return [int(part) for part in parts] if numbers else parts
    except ValueError:
        raise Problem(
            "rules-not-a-number",
            QT_TRANSLATE_NOOP("Problems", "{text} is no number."),
            QT_TRANSLATE_NOOP("Problems", "Type digits only, such as 50 or 2.5."),
            {"text": text.strip()},
        ) from None
    return text.strip()


def _whole(text: str) -> int | float:
    """Return a number, whole where it is written so: a threshold of 50 may become 50.5."""
    number = float(text)
    return int(text) if number == int(number) and "." not in text else number
