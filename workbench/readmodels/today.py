"""Frozen rows behind 今日 that no other page shows."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DayTally:
    """What was recorded on one day.

    Attributes:
        calls: calls made, unanswered ones included; `reached` without them.
        agreed: interactions of any channel that ended with an appointment.
    """

    calls: int = 0
    reached: int = 0
    agreed: int = 0
    arrivals: int = 0
    visits: int = 0
