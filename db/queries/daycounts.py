"""How many days are left on the evaluated day: what kept reasons count to is filled in when they are read."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from typing import Any, NamedTuple

#: Under which name the counts stand in table `meta`.
KEY = "days"


class DayCounts(NamedTuple):
    """The evaluated day, and the working days from it up to the days (ISO) that kept reasons count to."""

    day: dt.date
    worked: Mapping[str, int]

    def fill(self, values: dict[str, Any]) -> dict[str, Any]:
        """Put the number of days into the values of a kept reason."""
        kept = values.get("days")
        if isinstance(kept, dict):
            values["days"] = self._count(kept)
        return values

    def _count(self, kept: Mapping[str, Any]) -> int:
        if kept.get("worked") and kept["to"] in self.worked:
            return self.worked[kept["to"]]
        return abs((dt.date.fromisoformat(kept["to"]) - self.day).days)


def day_counts(connection: Any) -> DayCounts:
    """Return the counts of the day on which clients were evaluated last."""
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (KEY,)).fetchone()
    if row is None:
        return DayCounts(dt.date.min, {})
    day, worked = json.loads(row[0])
    return DayCounts(dt.date.fromisoformat(day), worked)
