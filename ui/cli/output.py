"""Print one JSON document, or lines for people."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import orjson

from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP


def say_document(document: Any, lines: Sequence[str], *, as_json: bool) -> None:
    """Print the document where JSON was asked for, else the lines.

    Raises:
        Problem: `output`: what reads them takes no more, a full disk for instance.
        BrokenPipeError: whoever read them has gone.
    """
    text = orjson.dumps(document, default=plain, option=orjson.OPT_INDENT_2).decode() if as_json else "\n".join(lines)
    try:
        if text:
            print(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        say_no_more()
        raise Problem(
            "output",
            QT_TRANSLATE_NOOP("Problems", "The answer cannot be written: {error}"),
            QT_TRANSLATE_NOOP("Problems", "Check that the folder can be written and that the disk has room."),
            {"error": error.strerror or str(error)},
        ) from error


def say_no_more() -> None:
    """Let nothing that is still in the buffer complain when the process ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def plain(value: object) -> object:
    """Return what JSON does not know: ids as hex, named tuples and mappings as they are."""
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, frozenset | set):
        return sorted(value)
    if isinstance(value, Path):
        return str(value)
    raise TypeError(type(value).__name__)
