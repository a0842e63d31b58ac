"""Where the entries of one day stand in a time grid: side by side, as many as have room, the others counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRect

from ui.widgets.schedule_items import STEP, DayEntry, Placed

#: Left edge, top (from midnight on), width and height, in pixels.
Box = tuple[int, int, int, int]
#: The least width and the least height of an entry, and the width of the sign for what is hidden, in pixels.
NARROW, _LOWEST, _SIGN = 32, 15, 18


@dataclass(slots=True)
class DayPlan:
    """The places of one day.

    Attributes:
        entries: in the order in which they are painted, with their places.
        shown, hidden: places by key; hidden ones have no room beside the others.
        more: places of the signs for what is hidden, each with how many it stands for.
    """

    entries: list[tuple[DayEntry, Box]] = field(default_factory=list)
    shown: dict[object, Box] = field(default_factory=dict)
    hidden: dict[object, Box] = field(default_factory=dict)
    unseen: dict[object, DayEntry] = field(default_factory=dict)
    more: list[tuple[Box, int]] = field(default_factory=list)

    def boxes(self, chosen: object) -> Iterator[tuple[DayEntry, Box]]:
        """Yield what lies on top first; a chosen entry is shown even where there is no room."""
        if chosen in self.hidden:
            yield self.unseen[chosen], self.hidden[chosen]
        yield from reversed(self.entries)


def plan_of(placed: Sequence[Placed], column: QRect, row: int) -> DayPlan:
    """Return where the entries of a day stand; `column` is its column and `row` the height of half an hour."""
    plan = DayPlan()
    left, width = column.x() + 1, column.width() - 4
    counts: Counter[int] = Counter()
    for one in placed:
        entry = one.entry
        room = width if one.columns * NARROW <= width else width - _SIGN
        fits = min(one.columns, max(1, room // NARROW))
        place = min(one.column, fits - 1)
        begin, end = left + room * place // fits, left + room * (place + 1) // fits
        top = entry.start * row // STEP
        box = (begin, top, end - begin - 1, max(_LOWEST, entry.end * row // STEP - top) - 1)
        if one.column >= fits:
            plan.hidden[entry.key] = box
            plan.unseen[entry.key] = entry
            counts[entry.start // 60] += 1
        else:
            plan.shown[entry.key] = box
            plan.entries.append((entry, box))
    sign = left + width - _SIGN
    plan.more = [((sign, 2 * hour * row, _SIGN - 1, 2 * row - 1), count) for hour, count in counts.items()]
    return plan
