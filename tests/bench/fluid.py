"""P5: what one does with a list of 100,000 clients, and for how long the window stands still at most meanwhile.

The page is the real one over a real book, with its worker. Of every turn of the event loop three lengths are taken:
by the wall, by the wall less the time for which the machine gave no processor to the window's thread (on a shared
machine that is most of it), and of the processor.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QPoint, Qt
from PySide6.QtWidgets import QApplication

from tests.bench.books import TODAY
from tests.bench.crowd import crowded
from tests.bench.frame import Figure, Line
from tests.helpers.desk import page_context
from ui.application import make_application
from ui.pages.clients.page import ClientsPage
from ui.tidy import Tidy
from workbench.services.clients import set_client

GOALS = ("P5",)
MOST = 50
#: Seconds that the loop rests between two turns, and that must pass without work before an act is over.
_REST, _QUIET = 0.0005, 0.12
_SCHEDULER = Path("/proc/thread-self/schedstat")


def _now() -> tuple[float, float, float]:
    return time.perf_counter(), _waited(), time.thread_time()


def _waited() -> float:
    """Return the seconds for which this thread was ready and got no processor; 0 where the system does not tell."""
    try:
        with _SCHEDULER.open("rb", buffering=0) as told:
            return int(told.read().split()[1]) / 1e9
    except (OSError, IndexError):
        return 0.0


@dataclass
class Turns:
    """The longest turn so far, in seconds: by the wall, less the waiting for a processor, and of the processor."""

    wall: float = 0.0
    own: float = 0.0
    cpu: float = 0.0
    _last: tuple[float, float, float] = field(default_factory=_now)

    def begin(self) -> None:
        """A turn begins."""
        self._last = _now()

    def end(self) -> None:
        """A turn has ended."""
        wall, waited, cpu = (now - before for now, before in zip(_now(), self._last, strict=True))
        self.wall, self.own, self.cpu = max(self.wall, wall), max(self.own, wall - waited), max(self.cpu, cpu)


class Watch:
    """Runs acts on a page and watches the turns of the event loop until nothing is left to do."""

    def __init__(self, page: ClientsPage, pending: Callable[[], int]) -> None:
        self._page, self._pending = page, pending

    def worst(self, acts: list[Callable[[], object]]) -> Turns:
        """Return the longest turn of several acts, one after the other."""
        turns = Turns()
        for act in acts:
            self._run(act, turns)
        return turns

    def _run(self, act: Callable[[], object], turns: Turns) -> None:
        turns.begin()
        act()
        turns.end()
        quiet = time.perf_counter()
        while time.perf_counter() - quiet < _QUIET:
            turns.begin()
            # To wake up means to get the interpreter back from the worker: that is part of the turn.
            time.sleep(_REST)
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
            turns.end()
            if self._pending() or self._page.model.sorting:
                quiet = time.perf_counter()


def measures() -> Iterator[Line]:
    """Yield the longest turn of every act."""
    make_application()
    with page_context(crowded("fluid"), "zh_CN", TODAY) as context:
        keep = Tidy(context.tasks)
        page = ClientsPage(context)
        page.resize(1280, 720)
        page.show()
        QApplication.processEvents()
        watch = Watch(page, lambda: context.tasks.pending)
        for name, acts in _acts(page, context):
            turns = watch.worst(acts() if callable(acts) else acts)
            note = f"(without waiting for a processor {turns.own * 1000:.0f}, cpu {turns.cpu * 1000:.0f})"
            yield Figure("P5", f"100,000: {name}", turns.wall * 1000, "ms", MOST, note)
        page.close()
        del keep


def _acts(page: ClientsPage, context: Any) -> Iterator[tuple[str, list[Callable[[], object]]]]:
    view, model = page.view, page.model
    yield "nothing", [lambda: None]
    yield "the list is opened", [page.activate]
    yield "all columns are shown", [lambda: view.show_columns([(one.key, 0) for one in model.columns])]
    columns = [number for number, one in enumerate(model.columns) if one.sortable]
    rising, falling = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
    yield f"sorted by each of {len(columns)} columns", [partial(view.sortByColumn, one, rising) for one in columns]
    yield "each order is reversed", [partial(view.sortByColumn, one, falling) for one in columns]
    filters = (("silent", ["90"]), ("aum", ["50-100"]), ("matures", ["month"]), ("tier", ["none"]), ("tier", []))
    yield "filtered", [partial(page.filters.choose, key, values) for key, values in filters]
    yield "filters off", [page._show_all]
    yield "a search is typed", [partial(page.search.setText, text) for text in ("w", "wang", "王", "13", "zw", "")]
    bar = view.verticalScrollBar()
    yield "scrolled", [partial(bar.setValue, place * 2_811) for place in range(25)]
    yield "walked by keys", [partial(view.step, 1) for _turn in range(5)]
    yield "everybody is selected", [view.selectAll]
    yield "sorted with everybody selected", [partial(view.sortByColumn, columns[0], rising)]
    yield "one is selected again", [partial(view.select_row, 5)]
    client = page.view.current_record().id

    def edit(**fields: str) -> None:
        context.tasks.change(lambda desk: set_client(desk, client=client, fields=fields))

    yield "one client is edited", [partial(edit, employer="新单位")]
    yield "one client gets another name", [partial(edit, name="安一一")]
    yield "the menu of columns is made", [lambda: page.more_menu().popup(QPoint(0, 0))]
    yield "everything is read again", [page._roster.load]
