"""Kept orders: a table's rows sorted by a key, made in slices so that no frame waits for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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


class OrderBuilder(QObject):
    """Sorts many rows in slices on the event loop.

    Python's sort keeps the interpreter for as long as it takes, in any thread; what helps is to do less at once.
    The last step joins the sorted slices, which is a single merge for the sort that Python has.

    Signals:
        ready: carries the finished `Order`.
    """

    ready = Signal(object)

    def __init__(self, records: Sequence[Any], key: Callable[[Any], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._records = records
        self._key = key
        self._keys: list[Any] = []
        self._numbers: list[int] = []
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
        start = len(self._keys)
        if start >= len(self._records):
            self._timer.stop()
            self._numbers.sort(key=self._keys.__getitem__)
            self.ready.emit(Order(self._numbers + self._empty, len(self._numbers)))
            return
        key = self._key
        self._keys += [key(record) for record in self._records[start : start + SLICE]]
        part = order_of(self._keys[start:])
        self._numbers += [start + number for number in part.numbers[: part.filled]]
        self._empty += [start + number for number in part.numbers[part.filled :]]
