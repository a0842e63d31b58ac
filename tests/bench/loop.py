"""P5: the longest gap of the event loop while an import, a new day or a print runs in the background."""

from __future__ import annotations

import datetime as dt
import io
import time
from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer

from db.queries.clients import client_rows
from tests.bench.books import MIDDLE, TODAY, shelf
from tests.bench.frame import Figure, Line
from ui.application import make_application
from ui.tasks import TaskRunner
from ui.tidy import Tidy
from ui.workspace import Workspace
from workbench.reports.client_card import client_card
from workbench.services import documents
from workbench.services.caches import Caches
from workbench.services.demo import fill_demo
from workbench.services.documents import Printing
from workbench.texts import Texts

GOALS = ("P5",)
_TICK = 5
MOST = 50


def measures() -> Iterator[Line]:
    """Yield the gaps; a timer of 5 ms stands for the user."""
    make_application()
    desk = shelf().copied(MIDDLE, "loop")
    workspace = Workspace(desk, lambda: TODAY)
    workspace.refresh()
    tasks = TaskRunner(workspace.lend, close=workspace.close)
    keep = Tidy(tasks)
    rules = workspace.rules
    # Everybody is evaluated again when a month begins.
    month = (TODAY.replace(day=1) + dt.timedelta(days=31)).replace(day=1)
    works: dict[str, Callable[[Any], object]] = {
        "nothing": lambda _desk: time.sleep(0.5),
        f"the list of {MIDDLE:,} is read": lambda desk: client_rows(desk, TODAY),
        f"{MIDDLE:,} clients are evaluated": lambda desk: Caches(desk).finish(rules, month),
        "50 cards are printed": lambda desk: _print(Printing(desk, rules, Texts("zh_CN"), TODAY, "")),
        "500 clients with a year of history are written": lambda desk: fill_demo(desk, today=TODAY, clients=500),
    }
    for name, work in works.items():
        gap = _longest_gap(tasks, work) * 1000
        yield Figure("P5", f"longest gap of the event loop while {name}", gap, "ms", MOST)
    tasks.shutdown()
    del keep


def _print(printing: Printing) -> None:
    clients = printing.store.client_ids()[:50]
    client_card(documents.client_cards(printing, clients=clients), io.BytesIO(), printing.texts)


def _longest_gap(tasks: TaskRunner, work: Callable[[Any], object]) -> float:
    loop, timer = QEventLoop(), QTimer()
    last, longest = time.monotonic(), 0.0

    def tick() -> None:
        nonlocal last, longest
        now = time.monotonic()
        longest, last = max(longest, now - last), now

    timer.setInterval(_TICK)
    timer.timeout.connect(tick)
    timer.start()
    last = time.monotonic()
    tasks.query(work, lambda _result: loop.quit(), lambda error: loop.exit(_fail(error)))
    loop.exec()
    timer.stop()
    return longest


def _fail(error: BaseException) -> int:
    print(f"     failed: {error!r}")
    return 1
