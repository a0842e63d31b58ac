"""Print one JSON document, or lines for people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import orjson


def say_document(document: Any, lines: Sequence[str], *, as_json: bool) -> None:
    """Print the document where JSON was asked for, else the lines."""
    if as_json:
        print(orjson.dumps(document, default=plain, option=orjson.OPT_INDENT_2).decode())
    else:
        for line in lines:
            print(line)


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
