"""Kept orders: a table's rows sorted by a key, made in slices so that no frame waits for it."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

#: Rows sorted in one go; more are sorted slice by slice between two frames.
SLICE = 8_000


@dataclass(frozen=True, slots=True)
class Order:
    """Row numbers in ascending order; those without a key (None) come last, whichever way one looks."""

    numbers: list[int]
    filled: int

    def shown(self, *, descending: bool) -> list[int]:
        """Return the numbers to show; rows without a key stay at the end."""
        if not descending:
            return self.numbers
        return self.numbers[: self.filled][::-1] + self.numbers[self.filled :]


def order_of(keys: Sequence[Any]) -> Order:
    """Return the row numbers in the ascending order of their keys; equal keys keep their order."""
    filled = [number for number, key in enumerate(keys) if key is not None]
    filled.sort(key=keys.__getitem__)
    return Order(filled + [number for number, key in enumerate(keys) if key is None], len(filled))


def moved(order: Order, keys: Mapping[int, Any], key_of: Callable[[int], Any]) -> Order:
    """Return the order after some rows have other keys; the others stay as they are.

    Args:
        order: what held before.
        keys: the new keys by row number.
        key_of: tells the key of any row number.
    """
    filled = [number for number in order.numbers[: order.filled] if number not in keys]
    empty = [number for number in order.numbers[order.filled :] if number not in keys]
    for number, key in keys.items():
        if key is None:
            insort(empty, number)
        else:
            insort(filled, number, key=key_of)
    return Order(filled + empty, len(filled))


class OrderBuilder(QObject):
    """Sorts many rows in slices on the event loop.

    Python's sort keeps the interpreter for as long as it takes, in any thread; what helps is to do less at once.
    Sorted slices are joined in pairs, and two long runs a piece at a time.

    Signals:
        ready: carries the finished `Order`.
    """

    ready = Signal(object)

    def __init__(self, records: Sequence[Any], key: Callable[[Any], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._records = records
        self._key = key
        self._keys: list[Any] = []
        self._runs: list[list[int]] = []
        self._joining: tuple[list[int], list[int], list[int]] | None = None
        self._empty: list[int] = []
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_turn)

    def start(self) -> None:
        """Begin; `ready` comes after some turns of the event loop."""
        self._timer.start()

    def cancel(self) -> None:
        """Stop without an order."""
        self._timer.stop()

    def _on_turn(self) -> None:
        runs = self._runs
        ended = len(self._keys) >= len(self._records)
        if self._joining is not None:
            self._join_some(*self._joining)
        elif len(runs) > 1 and (ended or len(runs[-2]) <= len(runs[-1])):
            right, left = runs.pop(), runs.pop()
            self._joining = (left, right, [])
        elif ended:
            self._timer.stop()
            numbers = runs[0] if runs else []
            self.ready.emit(Order(numbers + self._empty, len(numbers)))
        else:
            self._sort_slice()

    def _sort_slice(self) -> None:
        start, key = len(self._keys), self._key
        self._keys += [key(record) for record in self._records[start : start + SLICE]]
        part = order_of(self._keys[start:])
        self._runs.append([start + number for number in part.numbers[: part.filled]])
        self._empty += [start + number for number in part.numbers[part.filled :]]

    def _join_some(self, left: list[int], right: list[int], joined: list[int]) -> None:
        """Join the beginnings of two runs: some of the left one, and what of the right one stands before the rest.

        Python's sort sees that both are sorted and only merges them.
        """
        key = self._keys.__getitem__
        some, rest = left[:SLICE], left[SLICE:]
        cut = bisect_left(right, key(rest[0]), key=key) if rest else len(right)
        some += right[:cut]
        some.sort(key=key)
        joined += some
        self._joining = (rest, right[cut:], joined)
        if not rest:
            self._runs.append(joined)
            self._joining = None
