"""Long work stands aside: the steps at which a loop asks whether somebody waits for the interpreter.

One thread runs Python at a time. A loop over a hundred thousand rows beside the window makes every turn of the window
two or three times as long. Where the loop calls `stand_aside` now and then, the one who runs it decides what that
means: nothing on the command line, waiting for the window in its workers (`ui.courtesy`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextvars import ContextVar
from itertools import islice
from typing import TypeVar

T = TypeVar("T")

#: Rows between two steps: a tenth of a millisecond or two.
_STEP = 256

_wait: ContextVar[Callable[[], None] | None] = ContextVar("stand_aside", default=None)


def be_courteous(wait: Callable[[], None] | None) -> None:
    """Call `wait` at the steps of whatever this thread (or context) runs from now on."""
    _wait.set(wait)


def stand_aside() -> None:
    """Say that this is a good moment to wait."""
    if (wait := _wait.get()) is not None:
        wait()


def in_steps(rows: Iterable[T]) -> Iterator[T]:
    """Return an iterator over rows that stands aside after some of them."""
    wait = _wait.get()
    return iter(rows) if wait is None else _in_steps(iter(rows), wait)


def _in_steps(rows: Iterator[T], wait: Callable[[], None]) -> Iterator[T]:
    while some := tuple(islice(rows, _STEP)):
        yield from some
        wait()
