"""P5: the calendar with 5,000 entries in a month: a frame of each view on a repaint without entries, steps of a drag.

The page is the real one over a real book; what the worker reads is not counted, how long the window stands still is.
"""

from __future__ import annotations

import datetime as dt
import random
import time
from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from db.desk import Desk
from db.queries.clients import client_rows
from tests.bench.books import TODAY, shelf
from tests.bench.fluid import Turns
from tests.bench.frame import Figure, Line, Measure
from tests.helpers.desk import page_context
from ui.application import make_application
from ui.context import Context
from ui.pages.calendar.page import CalendarPage
from ui.pages.calendar.showing import VIEWS
from ui.tidy import Tidy
from ui.widgets.agenda_list import AgendaList
from ui.widgets.schedule_base import ScheduleBase
from ui.widgets.schedule_items import Cells

GOALS = ("P5",)
CLIENTS, ENTRIES = 2_000, 5_000
_SIZE = (1282, 652)
#: A frame costs at most so many frames without entries; the window never stands still for longer, in milliseconds.
_MOST, _STILL = 4.0, 50
_DAY = dt.timedelta(days=1)


def measures() -> Iterator[Line]:
    """Yield the frames, the drag and the longest stand-still of each act."""
    make_application()
    desk = shelf().copied(CLIENTS, "schedule")
    fill(desk)
    with page_context(desk, "zh_CN", TODAY) as context:
        keep = Tidy(context.tasks)
        page = CalendarPage(context)
        page.resize(*_SIZE)
        page.show()
        page.activate()
        _settle(context)
        yield from _frames(page, context)
        yield from _drag(page, context)
        yield from _acts(page, context)
        page.close()
        del keep


def fill(desk: Desk, entries: int = ENTRIES) -> None:
    """Write so many appointments into the month of today, 30 to 90 minutes between eight and six."""
    draw = random.Random(5)
    clients = [row.id for row in client_rows(desk, TODAY)]
    first = TODAY.replace(day=1)
    with desk.transaction("appointment-plan") as tx:
        for _ in range(entries):
            starts = (
                f"{first + _DAY * draw.randrange(30)}T{draw.randrange(8, 18):02d}:{draw.choice(('00', '15', '30'))}"
            )
            values = {
                "starts": starts,
                "minutes": draw.choice((30, 45, 60, 90)),
                "kind": draw.choice(("visit", "call")),
            }
            tx.put("appointment", tx.new_id(), {"client_id": draw.choice(clients), **values, "state": "planned"})


def _settle(context: Context) -> None:
    while context.tasks.pending:
        QApplication.processEvents()
        time.sleep(0.001)
    QApplication.processEvents()


def _paint(view: QAbstractScrollArea) -> None:
    view.viewport().repaint()


def _frames(page: CalendarPage, context: Context) -> Iterator[Line]:
    shown = len(page._loaded.shown)
    for name in VIEWS:
        page.show_view(name)
        _settle(context)
        front = page.views.front
        floor = partial(_paint, front)
        if isinstance(front, AgendaList):
            yield Measure("P5", f"{shown:,} entries: a frame of {name}", floor, None, 16, rounds=25)
            continue
        full, bare = front.cells, Cells.of({})

        def frame(cells: Cells = full, view: ScheduleBase = front) -> None:
            view.cells = cells
            view.arranged()
            _paint(view)

        yield Measure(
            "P5", f"{shown:,} entries: a frame of {name} on one without", frame, partial(frame, bare), _MOST, rounds=25
        )
        frame()


def _drag(page: CalendarPage, context: Context) -> Iterator[Line]:
    page.show_view("week")
    _settle(context)
    week = page.views.week
    key = next(one.entry.key for one in week.placed(TODAY) if not week.entry_rect(one.entry.key).isEmpty())
    start, port = week.entry_rect(key).center(), week.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    step = iter(range(10_000))

    def move() -> None:
        spot = QPointF(start.x(), start.y() + 20 + next(step) % 200)
        event = QMouseEvent(QEvent.Type.MouseMove, spot, QPointF(port.mapToGlobal(spot.toPoint())), left, left, none)
        QApplication.sendEvent(port, event)
        port.repaint()

    yield Measure("P5", "a step of a drag in the full week on its frame", move, port.repaint, 1.5, rounds=40)
    QTest.keyClick(week, Qt.Key.Key_Escape)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=start)


def _acts(page: CalendarPage, context: Context) -> Iterator[Line]:
    acts: list[tuple[str, Callable[[], object]]] = [(f"to {name}", partial(page.show_view, name)) for name in VIEWS]
    page.show_view("month")
    _settle(context)
    acts += [("a month on", partial(page.views.turn, 1)), ("a month back", partial(page.views.turn, -1))]
    acts += [("another day", partial(page.views.select, TODAY - _DAY)), ("read again", page.refresh)]
    for name, act in acts:
        turns = _longest(act, context)
        note = f"(without waiting for a processor {turns.own * 1000:.0f}, cpu {turns.cpu * 1000:.0f})"
        yield Figure("P5", f"{ENTRIES:,} entries: {name}, longest turn", turns.wall * 1000, "ms", _STILL, note)


def _longest(act: Callable[[], object], context: Context) -> Turns:
    """Return the longest turn of the event loop until everything that an act asked for has arrived."""
    turns = Turns()
    turns.begin()
    act()
    QApplication.processEvents()
    turns.end()
    while context.tasks.pending:
        turns.begin()
        time.sleep(0.0005)
        QApplication.processEvents()
        turns.end()
    return turns
