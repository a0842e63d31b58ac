"""Finds the line of a rule file on which a key stands, so that what is refused can be shown where it is written.

TOML's own parser keeps no lines; a small scanner of headers and keys finds them again. A key that is not written (a
missing one) has the line of the nearest table that it belongs to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace

from workbench.domain.problems import Problem

_HEADER = re.compile(r"\s*(\[\[?)\s*(.+?)\s*\]\]?\s*(?:#.*)?$")
_PART = re.compile(r"""\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([A-Za-z0-9_-]+))\s*(\.)?""")
_STOPS = re.compile(r'"""|\'\'\'|"(?:[^"\\]|\\.)*"|\'[^\']*\'|#|[\[\]{}]')


@contextmanager
def placed(text: str) -> Iterator[None]:
    """Give every problem that names a key of the rule file `text` the line of that key in `where.row`."""
    try:
        yield
    except Problem as problem:
        key = problem.values.get("key")
        if isinstance(key, str) and problem.where.row is None:
            problem.where = replace(problem.where, row=line_of(key_lines(text), key))
        raise


def line_of(lines: Mapping[str, int], key: str) -> int:
    """Return the line of a key path, else that of the nearest table around it; 1 when there is none."""
    while key:
        if key in lines:
            return lines[key]
        cut = max(key.rfind("."), key.rfind("["))
        key = key[:cut] if cut > 0 else ""
    return 1


def key_lines(text: str) -> dict[str, int]:
    """Return key path (`tiers[2].low`) → line, counted from 1, of every header and key that starts a line."""
    found: dict[str, int] = {}
    counts: dict[str, int] = {}
    prefix, inside = "", _Inside()
    for number, line in enumerate(text.splitlines(), 1):
        if inside.value:
            inside.read(line)
            continue
        header = _HEADER.match(line)
        if header:
            prefix = _table(header[2], counts, many=header[1] == "[[")
            found.setdefault(prefix, number)
            continue
        names, rest = _key(line)
        if names:
            for depth in range(1, len(names) + 1):
                found.setdefault(_joined(prefix, ".".join(names[:depth])), number)
            inside.read(rest)
    return found


def _joined(prefix: str, name: str) -> str:
    return f"{prefix}.{name}" if prefix else name


def _table(written: str, counts: dict[str, int], *, many: bool) -> str:
    """Return the path of a header: tables of a list are counted, and the last one is what a deeper header means."""
    path = ""
    names = _names(written)
    for position, name in enumerate(names):
        path = _joined(path, name)
        if many and position == len(names) - 1:
            counts[path] = counts.get(path, -1) + 1
        if path in counts:
            path = f"{path}[{counts[path]}]"
    return path


def _names(written: str) -> list[str]:
    names, at = [], 0
    while found := _PART.match(written, at):
        names.append(next(part for part in found.group(1, 2, 3) if part is not None))
        at = found.end()
        if not found[4]:
            break
    return names


def _key(line: str) -> tuple[list[str], str]:
    """Return the dotted names before the first equals sign, and what stands after it."""
    names, at = [], 0
    while found := _PART.match(line, at):
        names.append(next(part for part in found.group(1, 2, 3) if part is not None))
        at = found.end()
        if not found[4]:
            break
    if not names or line[at : at + 1] != "=":
        return [], ""
    return names, line[at + 1 :]


class _Inside:
    """Whether a value goes on below its line: an open bracket or a text of several lines."""

    def __init__(self) -> None:
        self._depth = 0
        self._quote = ""

    @property
    def value(self) -> bool:
        return self._depth > 0 or bool(self._quote)

    def read(self, line: str) -> None:
        at = 0
        while True:
            if self._quote:
                end = line.find(self._quote, at)
                if end < 0:
                    return
                at, self._quote = end + 3, ""
            found = _STOPS.search(line, at)
            if found is None or found[0] == "#":
                return
            at = found.end()
            if found[0] in ('"""', "'''"):
                self._quote = found[0]
            elif found[0] in "[{":
                self._depth += 1
            elif found[0] in "]}":
                self._depth -= 1
