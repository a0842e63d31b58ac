"""Octets of a calendar file: programs that fold by octets break characters apart; here each is put together again."""

from __future__ import annotations

import re

_BEGINS = re.compile(rb"(?:\xef\xbb\xbf)?\s*BEGIN:VCALENDAR", re.IGNORECASE)
#: The first octets of a UTF-8 character, the fold, and the rest of it.
_BROKEN = re.compile(rb"([\xc2-\xf4][\x80-\xbf]*)(\r?\n[ \t])([\x80-\xbf]+)")
_LINES = re.compile(rb"(\r?\n)")


def whole_characters(data: bytes) -> bytes:
    """Return a calendar file in which no fold lies within a character; lines keep their numbers, other files all."""
    if _BEGINS.match(data) is None or _is(data, "utf-8") or _is(data, "gb18030"):
        return data
    mended = _BROKEN.sub(rb"\1\3\2", data)
    if _is(mended, "utf-8"):
        return mended
    mended = _mended(data)
    return mended if _is(mended, "gb18030") else data


def _mended(data: bytes) -> bytes:
    """Move the rest of a GB18030 character that a fold breaks before the fold."""
    parts = _LINES.split(data)
    for number in range(0, len(parts) - 2, 2):
        line, after = parts[number], parts[number + 2]
        wanted = _missing(line, after[1:])
        if wanted and after[:1] in (b" ", b"\t"):
            parts[number], parts[number + 2] = line + after[1 : 1 + wanted], after[:1] + after[1 + wanted :]
    return b"".join(parts)


def _missing(line: bytes, after: bytes) -> int:
    """Return how many octets the last character of a line wants."""
    place = 0
    while place < len(line):
        if line[place] < 0x81:
            place += 1
            continue
        second = line[place + 1 : place + 2] or after[:1]
        place += 4 if second.isdigit() else 2
    return place - len(line)


def _is(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True
