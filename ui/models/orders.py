"""Kept orders: a table's rows sorted by a key, made in slices so that no frame waits for it."""

from __future__ import annotations

import time
from array import array
from bisect import bisect_right, insort
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

#: Rows sorted in one go; more are sorted between frames.
SLICE = 8_000
#: Seconds of work between two frames, and rows between two looks at the clock.
_TURN, _STEP = 0.008, 1_000
#: Rows that one part of a big order has, about; and keys looked at for each part to find where it begins.
_PART, _LOOKED_AT = 4_000, 24


@dataclass(frozen=True, slots=True)
class Order:
    """Row numbers in ascending order; those without a key (None) come last, whichever way one looks.

    The numbers stand in an array: it is copied, turned round and let go of at once, whatever its length.
    """

    numbers: array[int]
    filled: int

    def shown(self, *, descending: bool) -> array[int]:
        """Return the numbers to show; rows without a key stay at the end."""
        if not descending:
            return self.numbers
        return self.numbers[: self.filled][::-1] + self.numbers[self.filled :]


def order_of(keys: Sequence[Any]) -> Order:
    """Return the row numbers in the ascending order of their keys; equal keys keep their order."""
    filled = [number for number, key in enumerate(keys) if key is not None]
    filled.sort(key=keys.__getitem__)
    return Order(array("L", filled) + array("L", _empty(keys)), len(filled))


def moved(order: Order, keys: Mapping[int, Any], key_of: Callable[[int], Any]) -> Order:
    """Return the order after a few rows have other keys; the others stay as they are.

    Args:
        order: what held before.
        keys: the new keys by row number.
        key_of: tells the key of any row number.
    """
    numbers, filled = order.numbers[:], order.filled
    for number in keys:
        place = numbers.index(number)
        filled -= place < filled
        del numbers[place]
    for number, key in keys.items():
        if key is None:
            insort(numbers, number, lo=filled)
        else:
            insort(numbers, number, hi=filled, key=key_of)
            filled += 1
    return Order(numbers, filled)


class OrderBuilder(QObject):
    """Sorts many rows in slices on the event loop.

    Python's sort keeps the interpreter for as long as it takes, in any thread; what helps is to do less at once. The
    keys are read, each row is put into one of many parts by its key, and the parts are sorted one by one; some keys
    looked at beforehand tell where parts begin.

    Signals:
        ready: carries the finished `Order`.
    """

    ready = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Iterator[Order | None] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_turn)

    @property
    def busy(self) -> bool:
        """Whether an order is being made."""
        return self._work is not None

    def start(self, records: Sequence[Any], key: Callable[[Any], Any]) -> None:
        """Begin; `ready` comes after some turns of the event loop. What was begun before is given up."""
        self._work = _sorting(records, key)
        self._timer.start()

    def cancel(self) -> None:
        """Stop without an order."""
        self._timer.stop()
        # The work holds a key for each row.
        self._work = None

    def _on_turn(self) -> None:
        ends = time.perf_counter() + _TURN
        for order in self._work or ():
            if order is not None:
                self.cancel()
                self.ready.emit(order)
                return
            if time.perf_counter() >= ends:
                return


def _sorting(records: Sequence[Any], key: Callable[[Any], Any]) -> Iterator[Order | None]:
    """Yield None after each step of the work, and the order at last."""
    keys: list[Any] = []
    for start in range(0, len(records), _STEP):
        keys += map(key, records[start : start + _STEP])
        yield None
    borders = _borders(keys)
    parts: list[list[int]] = [[] for _border in range(len(borders) + 1)]
    empty: list[int] = []
    for start in range(0, len(keys), _STEP):
        for number, one in enumerate(keys[start : start + _STEP], start):
            if one is None:
                empty.append(number)
            else:
                parts[bisect_right(borders, one)].append(number)
        yield None
    numbers = array("L")
    for part in parts:
        part.sort(key=keys.__getitem__)
        numbers.extend(part)
        yield None
    yield Order(numbers + array("L", empty), len(numbers))


def _borders(keys: Sequence[Any]) -> list[Any]:
    """Return the keys between parts of about the same length; fewer where many keys are equal."""
    wanted = len(keys) // _PART
    if wanted < 2:
        return []
    seen = sorted(one for one in keys[:: max(1, len(keys) // (wanted * _LOOKED_AT))] if one is not None)
    return sorted(set(seen[_LOOKED_AT::_LOOKED_AT]))


def _empty(keys: Sequence[Any]) -> Iterator[int]:
    return (number for number, key in enumerate(keys) if key is None)
