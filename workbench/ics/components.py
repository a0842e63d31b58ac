"""Components of a calendar file: what stands between BEGIN and END, whole ones only; damage is named by its line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from workbench.ics.lines import BadLineError, Line, parsed, unfolded

_BEGIN = re.compile(r"^BEGIN:VCALENDAR\s*$", re.IGNORECASE | re.MULTILINE)
#: Calendar, event, alarm, and room for what others put in between.
DEEPEST: Final = 8


@dataclass(slots=True)
class Component:
    """One component; `line` is where it begins, `damaged` the first of its lines that could not be read (0: none)."""

    name: str
    line: int
    lines: list[Line] = field(default_factory=list)
    children: list[Component] = field(default_factory=list)
    damaged: int = 0

    def first(self, name: str) -> Line | None:
        """Return the first property of this name."""
        return next(iter(self.all(name)), None)

    def all(self, name: str) -> Iterator[Line]:
        """Yield the properties of this name in their order."""
        return (line for line in self.lines if line.name == name)

    def text(self, name: str) -> str:
        """Return a property as somebody reads it, "" without it."""
        found = self.first(name)
        return found.text if found else ""

    def inside(self, name: str) -> Iterator[Component]:
        """Yield the components of this name right within this one."""
        return (child for child in self.children if child.name == name)


@dataclass(slots=True)
class CalendarFile:
    """What a file holds: its calendars, and the components that were cut off."""

    calendars: list[Component] = field(default_factory=list)
    cut_off: list[Component] = field(default_factory=list)

    def all(self, name: str) -> Iterator[Component]:
        """Yield the components of this name of all calendars."""
        for calendar in self.calendars:
            yield from calendar.inside(name)


def is_calendar_file(text: str) -> bool:
    """Tell whether a text is a calendar file."""
    return _BEGIN.match(text.lstrip("\ufeff \r\n\t")) is not None


def count_components(text: str) -> int:
    """Return how many components begin in a text, without reading them."""
    return len(re.findall(r"^BEGIN:", text, re.IGNORECASE | re.MULTILINE))


def read_components(text: str) -> CalendarFile:
    """Return the components of a file; what is damaged keeps its place, what lies too deep is passed over."""
    found, stack = CalendarFile(), list[Component]()
    for number, logical in unfolded(text):
        word = logical[:6].upper()
        if word == "BEGIN:":
            stack.append(Component(logical[6:].strip().upper(), number))
        elif logical[:4].upper() == "END:":
            _close(found, stack, logical[4:].strip().upper())
        elif stack:
            _take(stack[-1], number, logical)
    while stack:
        # A file that was not copied to its end: what is whole is kept, what is cut off says where it began.
        last = stack.pop()
        if last.name == "VCALENDAR":
            found.calendars.append(last)
        else:
            found.cut_off.append(last)
    found.cut_off.sort(key=lambda one: one.line)
    return found


def _close(found: CalendarFile, stack: list[Component], name: str) -> None:
    if not any(one.name == name for one in stack):
        return
    while stack[-1].name != name:
        found.cut_off.append(stack.pop())
    done = stack.pop()
    if not stack:
        if done.name == "VCALENDAR":
            found.calendars.append(done)
        return
    if len(stack) < DEEPEST:
        stack[-1].children.append(done)


def _take(component: Component, number: int, logical: str) -> None:
    try:
        component.lines.append(parsed(number, logical))
    except BadLineError as error:
        component.damaged = component.damaged or error.number
