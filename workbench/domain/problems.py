"""Errors that the user can act on: a sentence, a place and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Place:
    """Where in which file a problem stands; rows and columns count from 1."""

    file: str | None = None
    sheet: str | None = None
    row: int | None = None
    column: str | None = None


# Not frozen: Python itself writes the traceback into an exception that passes a `with` block.
@dataclass(eq=False)
class Problem(Exception):  # noqa: N818 - a problem is the user's, an error would be ours
    """Something the user can put right; everything else is a bug.

    Attributes:
        code: stable kebab-case name, the same in every language.
        text: English sentence with `{placeholders}`, marked `QT_TRANSLATE_NOOP("Problems", …)`.
        hint: what to do about it, marked likewise.
        values: what fills the placeholders of both.
        where: the place in a file, if there is one.
    """

    code: str
    text: str
    hint: str = ""
    values: Mapping[str, object] = field(default_factory=dict)
    where: Place = field(default_factory=Place)

    def __str__(self) -> str:
        return self.text.format(**self.values)


class WrongPassphraseError(Problem):
    """The passphrase does not open the key file (exit code 4)."""


class CancelledError(Exception):
    """The user cancelled the work; nothing was written."""
