"""Frozen rows behind 今日 that no other page shows."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DayTally:
    """What was recorded on one day.

    Attributes:
        calls: calls made, unanswered ones included; `reached` without them.
        agreed: interactions of any channel that ended with an appointment.
        invited: clients who were called or written to (约访, A1).
        expected: clients whose arrival was agreed for the day, those who have come included.
    """

    calls: int = 0
    reached: int = 0
    agreed: int = 0
    arrivals: int = 0
    visits: int = 0
    invited: int = 0
    expected: int = 0
