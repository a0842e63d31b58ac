"""The tasks of a calendar file (VTODO): by which day, and whether they are done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo

from workbench.ics.components import CalendarFile, Component
from workbench.ics.events import OWN_CLIENT, OWN_DERIVED, Refused
from workbench.ics.lines import Line
from workbench.ics.values import read_length, read_stamp
from workbench.ics.versions import version_of
from workbench.ics.zones import Zones, to_home


@dataclass(frozen=True, slots=True)
class ToDoEntry:
    """One VTODO; days are the desk's.

    Attributes:
        line: where it begins.
        state: open, done or dropped; `done_on` the day on which it was done, None when the file does not say.
        client: the client number in files of our own; `derived` what this program made it of.
    """

    line: int
    uid: str
    title: str
    due: date
    starts: date | None = None
    note: str = ""
    state: str = "open"
    done_on: date | None = None
    version: str = ""
    client: str = ""
    derived: str = ""


def read_to_dos(file: CalendarFile) -> Iterator[ToDoEntry | Refused]:
    """Yield the tasks of a file in their order; one without a day by which it is to be done says so."""
    zones = Zones(file.all("VTIMEZONE"))
    for calendar in file.calendars:
        takes_back = calendar.text("METHOD").strip().upper() == "CANCEL"
        for component in calendar.inside("VTODO"):
            yield _read(component, zones, takes_back=takes_back)


def _read(component: Component, zones: Zones, *, takes_back: bool) -> ToDoEntry | Refused:
    title = component.text("SUMMARY")
    if component.damaged:
        return Refused(component.damaged, "event-damaged", title=title)
    starts, due = _day(component.first("DTSTART"), zones), _day(component.first("DUE"), zones)
    length = read_length(component.text("DURATION"))
    if due is None and starts is not None and length is not None:
        due = starts + length
    if due is None:
        line = component.first("DUE")
        return Refused(line.number if line else component.line, "todo-no-due", title=title)
    status = component.text("STATUS").upper()
    done = (
        status == "COMPLETED" or component.first("COMPLETED") is not None or component.text("PERCENT-COMPLETE") == "100"
    )
    ended = _day(component.first("COMPLETED"), zones)
    return ToDoEntry(
        component.line,
        component.text("UID"),
        title,
        due.date(),
        min(starts, due).date() if starts is not None else None,
        component.text("DESCRIPTION"),
        "dropped" if takes_back or status == "CANCELLED" else "done" if done else "open",
        ended.date() if ended is not None else None,
        version_of(component),
        component.text(OWN_CLIENT),
        component.text(OWN_DERIVED),
    )


def _day(line: Line | None, zones: Zones) -> datetime | None:
    """Return a moment by the clock of the desk."""
    stamp = read_stamp(line.value) if line is not None else None
    if line is None or stamp is None:
        return None
    if stamp.whole_day:
        return stamp.local
    zone: tzinfo | None = UTC if stamp.utc else zones.find(line.parameter("TZID")) if line.parameter("TZID") else None
    return to_home(stamp.local, zone)
