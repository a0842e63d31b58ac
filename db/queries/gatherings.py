"""Read side of gatherings: each list in one step, whatever its length."""

from __future__ import annotations

from typing import Any

from db.queries.records import array_of, read_json
from workbench.domain.gatherings import Gathering

_COLUMNS = array_of(
    "hex(g.id)",
    "g.title",
    "g.kind",
    "g.level",
    "g.starts",
    "g.minutes",
    "g.place",
    "g.host",
    "g.capacity",
    "g.state",
    "g.template",
    "g.goal",
    "g.follow_up",
    "g.note",
    "coalesce(a.invited, 0)",
    "coalesce(a.confirmed, 0)",
    "coalesce(a.arrived, 0)",
    "coalesce(a.missed, 0)",
    "coalesce(a.companions, 0)",
    "coalesce(i.tasks, 0)",
    "coalesce(i.tasks_done, 0)",
    "coalesce(i.planned, 0)",
    "coalesce(i.spent, 0)",
)
_SELECT = f"""SELECT {_COLUMNS} AS j FROM gathering g
    LEFT JOIN (SELECT gathering_id, count(*) AS invited, sum(reply = 'yes') AS confirmed, sum(came IS 1) AS arrived,
               sum(came IS 0) AS missed, sum(CASE WHEN came IS 1 THEN coalesce(companions, 0) ELSE 0 END) AS companions
               FROM attendance WHERE gathering_id IS NOT NULL GROUP BY gathering_id) a ON a.gathering_id = g.id
    LEFT JOIN (SELECT gathering_id, sum(kind = 'task') AS tasks,
               sum(kind = 'task' AND done_on IS NOT NULL) AS tasks_done,
               sum(coalesce(planned_fen, 0)) AS planned, sum(coalesce(spent_fen, 0)) AS spent
               FROM gathering_item GROUP BY gathering_id) i ON i.gathering_id = g.id"""


class GatheringReads:
    """The gatherings of a book."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def gatherings(self) -> list[Gathering]:
        """Return all gatherings, the latest day first; who is without a day stands before them."""
        rows = read_json(self._connection, f"{_SELECT} ORDER BY g.starts IS NOT NULL, g.starts DESC, g.id")
        return [_gathering(row) for row in rows]


def _gathering(row: list[Any]) -> Gathering:
    texts = [one or "" for one in row[1:5]]
    return Gathering(
        bytes.fromhex(row[0]),
        *texts,
        row[5] or 0,
        row[6] or "",
        row[7] or "",
        row[8] or 0,
        row[9] or "planned",
        row[10] or "",
        row[11] or "",
        tuple(int(one) for one in (row[12] or "").split() if one.isdigit()),
        row[13] or "",
        *(one or 0 for one in row[14:]),
    )
