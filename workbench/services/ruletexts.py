"""Reads the text of a rule file, a scheme or a standard; what is wrong is refused with file, line and key."""

from __future__ import annotations

from functools import lru_cache
from pathlib import PurePath
from typing import Any

from workbench.domain.problems import Place, Problem
from workbench.domain.rulelines import placed
from workbench.domain.schemeparts import Scheme
from workbench.domain.schemes import read_scheme
from workbench.domain.standardfile import read_standard
from workbench.domain.standards import Standard
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.settings import parse_toml

AnyRule = Scheme | Standard

#: So many texts are kept read; a book that changed its rules every month for ten years stays within it.
_KEPT = 256


@lru_cache(maxsize=_KEPT)
def read_rule(text: str, file: str) -> AnyRule:
    """Return the scheme or standard that a text describes; a text that was read before costs nothing.

    Args:
        file: the name that a problem says.

    Raises:
        Problem: `toml-broken` or `rules-…`, with the line where it is known.
    """
    values: dict[str, Any] = parse_toml(text, file)
    with placed(text):
        return read_standard(values, file) if values.get("type") == "standard" else read_scheme(values, file)


def read_scheme_text(text: str, file: str) -> Scheme:
    """Return the scheme that a text describes.

    Raises:
        Problem: it is none, or wrong.
    """
    rule = read_rule(text, file)
    if not isinstance(rule, Scheme):
        raise other_kind(file)
    return rule


def read_standard_text(text: str, file: str) -> Standard:
    """Return the standard that a text describes.

    Raises:
        Problem: it is none, or wrong.
    """
    rule = read_rule(text, file)
    if not isinstance(rule, Standard):
        raise other_kind(file)
    return rule


def other_kind(file: str) -> Problem:
    """Return the problem of a scheme where a standard is wanted, or the other way round."""
    return Problem(
        "rules-other-kind",
        QT_TRANSLATE_NOOP("Problems", "{file} holds rules of another kind."),
        QT_TRANSLATE_NOOP("Problems", "Its first line says whether it is a scheme or a standard."),
        {"file": PurePath(file).name},
        Place(file=file or None, row=1),
    )
