"""Content lines of a calendar file: folded and unfolded, escaped and unescaped, with the line where each began."""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

#: Octets of a line without its end; RFC 5545 asks for no more.
FOLD: Final = 75
_NAME = re.compile(r"[A-Za-z0-9-]+")
_PARAMETER = re.compile(r";([A-Za-z0-9-]+)(?:=((?:\"[^\"]*\"|[^\";:,]*)(?:,(?:\"[^\"]*\"|[^\";:,]*))*))?")
_VALUES = re.compile(r"\"[^\"]*\"|[^\",]+")
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_CARET = {"^n": "\n", "^N": "\n", "^^": "^", "^'": '"'}


class BadLineError(ValueError):
    """A line that is no property; it knows where it stands."""

    def __init__(self, number: int) -> None:
        super().__init__(f"line {number}")
        self.number = number


@dataclass(frozen=True, slots=True)
class Line:
    """One property: its name in capitals, its parameters by their names in capitals, its value as it is written.

    `number` is the 1-based line of the file in which it begins.
    """

    number: int
    name: str
    value: str
    parameters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def parameter(self, name: str) -> str:
        """Return the first value of a parameter, "" without it."""
        return next(iter(self.parameters.get(name, ())), "")

    @property
    def text(self) -> str:
        """The value as somebody reads it."""
        return unescape(self.value).strip()


def unfolded(text: str) -> Iterator[tuple[int, str]]:
    """Yield the logical lines with the 1-based number of their first line; empty lines are passed over."""
    began, parts = 0, list[str]()
    for number, physical in enumerate(re.split(r"\r\n|\n|\r", text.lstrip("\ufeff")), 1):
        if physical[:1] in (" ", "\t") and parts:
            parts.append(physical[1:])
            continue
        if parts and parts[-1].endswith("=") and _is_quoted_printable(parts[0]):
            # A soft break of an old phone: the line goes on without a blank before it.
            parts[-1] = parts[-1][:-1]
            parts.append(physical)
            continue
        if parts:
            yield began, "".join(parts)
        began, parts = number, [physical] if physical.strip() else []
    if parts:
        yield began, "".join(parts)


def parsed(number: int, text: str) -> Line:
    """Return the property of a logical line.

    Raises:
        BadLineError: there is no name, or no colon behind it.
    """
    head = _NAME.match(text)
    if head is None:
        raise BadLineError(number)
    at, parameters = head.end(), dict[str, tuple[str, ...]]()
    while found := _PARAMETER.match(text, at):
        name, told = found[1].upper(), found[2]
        # Version 1.0 writes a bare value in the place of its name (;QUOTED-PRINTABLE).
        key, values = (name, told) if told is not None else (_bare(name), name)
        parameters[key] = parameters.get(key, ()) + tuple(_plain(one) for one in _VALUES.findall(values))
        at = found.end()
    if text[at : at + 1] != ":":
        raise BadLineError(number)
    value = text[at + 1 :]
    if "QUOTED-PRINTABLE" in (one.upper() for one in parameters.get("ENCODING", ())):
        value = _decoded(value, parameters.get("CHARSET", ("utf-8",))[0])
    return Line(number, head[0].upper(), value, parameters)


def unescape(value: str) -> str:
    """Return a text without the signs that the format puts before commas, semicolons and ends of lines."""
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)


def escape(text: str) -> str:
    """Return a text as a value: backslash, semicolon, comma and ends of lines are marked; control characters go."""
    plain = "".join(sign for sign in text.replace("\r\n", "\n").replace("\r", "\n") if sign >= " " or sign in "\n\t")
    return plain.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def split(value: str, sign: str = ",") -> list[str]:
    """Return the parts of a list as they are written; a marked sign separates nothing."""
    return [part for part in re.split(rf"(?<!\\){re.escape(sign)}", value) if part.strip()]


def folded(line: str) -> str:
    """Return a line with its end, folded at 75 octets and never within a character."""
    octets = line.encode()
    if len(octets) <= FOLD:
        return f"{line}\r\n"
    parts, at, room = [], 0, FOLD
    while at < len(octets):
        end = min(at + room, len(octets))
        while end < len(octets) and octets[end] & 0xC0 == 0x80:
            end -= 1
        parts.append(octets[at:end].decode())
        # What follows has a blank before it.
        at, room = end, FOLD - 1
    return "\r\n ".join(parts) + "\r\n"


def _is_quoted_printable(line: str) -> bool:
    return "QUOTED-PRINTABLE" in line.partition(":")[0].upper()


def _bare(name: str) -> str:
    return "ENCODING" if name in ("QUOTED-PRINTABLE", "BASE64", "8BIT") else name


def _plain(value: str) -> str:
    return re.sub(r"\^[nN^']", lambda found: _CARET[found[0]], value.strip('"'))


def _decoded(value: str, charset: str) -> str:
    octets = quopri.decodestring(value.encode("ascii", "replace"))
    for name in (charset, "utf-8", "gb18030"):
        try:
            return octets.decode(name)
        except (LookupError, UnicodeDecodeError):
            continue
    return octets.decode("utf-8", "replace")
