"""P5, P6, P13: a book in use for years, whose log is long: what follows every change, undo, histories, the past.

The book of some clients gets tens of thousands of small transactions, a fifth of them on few clients; everything is
asked when a tenth of them are there, and at the end.
"""

from __future__ import annotations

import datetime as dt
import random
import statistics
import time
from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtWidgets import QApplication

from db import past
from db.desk import Desk
from db.queries.clients import client_rows
from db.queries.history import client_history
from db.queries.status import book_facts
from tests.bench.books import MIDDLE, TODAY, shelf
from tests.bench.fluid import Turns
from tests.bench.frame import Figure, Line, timed
from tests.helpers.desk import page_context
from ui.application import make_application
from ui.card.story import StoryTab
from ui.card.view import read_view
from ui.duplicates.dialog import DuplicatesDialog
from ui.duplicates.search import Twins
from ui.pages.settings.history import read_events
from workbench.domain.duplicates import Candidate
from workbench.ports import Value
from workbench.services.rules import load_rules
from workbench.services.timeline import timeline

GOALS = ("P5", "P6", "P13")
#: Transactions of five years.
YEARS = 25_000
#: Entries of one client's timeline, and pairs of one search for duplicates.
MANY = 2_000


def measures() -> Iterator[Line]:
    """Yield what each thing costs in the end, how it grew with the log, and how long the window stands still."""
    desk = shelf().copied(MIDDLE, "years")
    desk.connection.execute("PRAGMA synchronous=OFF")  # writing years in a minute is not what is measured
    _live(desk, YEARS // 10)
    before = _asked(desk)
    _live(desk, YEARS - YEARS // 10)
    after = _asked(desk)
    for name, most in (("counts and steps after a change", 5), ("undo", None), ("redo", None)):
        figure = f"{name}, {YEARS:,} transactions in the log (cpu)"
        yield Figure("P6", figure, after[name] * 1000, "ms", most)
        grown = f"{name}, log of {YEARS // 10:,} → {YEARS:,} (cpu)"
        yield Figure("P13", grown, after[name] / before[name], "x", 1.5)
    for name in ("history of one client", "timeline of one client", "the whole history read"):
        yield Figure("P6", f"{name}, {YEARS:,} transactions in the log (cpu)", after[name] * 1000, "ms")
    yield from _past(desk)
    yield from _windows(desk)


def _live(desk: Desk, count: int) -> None:
    """Write some of the years: contacts, edits, looks, and now and then a change taken back."""
    draw, clients = random.Random(count), desk.client_ids()
    for number in range(count):
        client = draw.choice(clients[:40] if draw.random() < 0.2 else clients)
        what = draw.random()
        if what < 0.75:
            _call(desk, client, TODAY - dt.timedelta(days=draw.randrange(1_800)))
        elif what < 0.88:
            with desk.transaction("client-set", label="job") as tx:
                tx.put("client", client, {"remark": f"第 {number} 次修改"})
        elif what < 0.97:
            with desk.transaction("view", label="card", reason="核实") as tx:
                tx.put("access", tx.new_id(), {"client_id": client, "kind": "view", "what": "card", "rows": 1})
        else:
            desk.undo()


def _call(desk: Desk, client: bytes, day: dt.date) -> None:
    values: dict[str, Value] = {
        "client_id": client,
        "on": day,
        "channel": "call",
        "result": "connected",
        "note": "聊了到期安排",
    }
    with desk.transaction("log", label="call") as tx:
        tx.put("interaction", tx.new_id(), values)


def _asked(desk: Desk) -> dict[str, float]:
    """Return the seconds of the processor that each thing takes."""
    busy, rules = _busiest(desk), load_rules(desk, TODAY)
    asked: dict[str, Callable[[], object]] = {
        "undo": desk.undo,
        "redo": desk.redo,
        "counts and steps after a change": lambda: book_facts(desk),
        "history of one client": lambda: client_history(desk, busy),
        "timeline of one client": lambda: timeline(desk, rules=rules, client=busy, today=TODAY),
        "the whole history read": lambda: read_events(desk),
    }
    book_facts(desk)
    found: dict[str, list[float]] = {name: [] for name in asked}
    for _ in range(5):
        _call(desk, busy, TODAY)
        for name, ask in asked.items():
            found[name].append(timed(ask)[1])
    return {name: statistics.median(seconds) for name, seconds in found.items()}


def _busiest(desk: Desk) -> bytes:
    query = "SELECT client_id FROM interaction GROUP BY client_id ORDER BY count(*) DESC LIMIT 1"
    return bytes(desk.connection.execute(query).fetchone()[0])


def _past(desk: Desk) -> Iterator[Line]:
    """Yield what the copy of the book as it stood costs beside reading all its tables, and how soon it stops."""
    entry = desk.log.entry(desk.log.newest() - 1_000)
    silences, last = [0.0], time.thread_time()

    def progress(done: int, total: int, text: str = "") -> None:
        nonlocal last
        del done, total, text
        now = time.thread_time()
        silences.append(now - last)
        last = now

    tables = [name for (name,) in desk.connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    floor = timed(lambda: [desk.connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in tables])[1]
    last = time.thread_time()
    spent = timed(lambda: past.book_as_of(desk, past.cut_after(desk, entry.name), progress).close())[1]
    note = f"  {spent:.2f} s on {floor:.2f} s"
    name = f"the book of {MIDDLE:,} as it stood 1,000 changes ago on fetchall (cpu)"
    yield Figure("P6", name, spent / floor, "x", None, note)
    yield Figure("P5", "the longest it does not ask whether to go on (cpu)", max(silences) * 1000, "ms", 200)


def _windows(desk: Desk) -> Iterator[Line]:
    """Yield how long the window stands still when a long story, or many pairs, are shown."""
    make_application()
    busy = _busiest(desk)
    while desk.connection.execute("SELECT count(*) FROM interaction WHERE client_id = ?", (busy,)).fetchone()[0] < MANY:
        _call(desk, busy, TODAY - dt.timedelta(days=random.Random(1).randrange(1_800)))
    rows = client_rows(desk, TODAY)
    with page_context(desk, "zh_CN", TODAY) as context:
        tab = StoryTab(context)
        view = read_view(desk, rules=context.rules, today=TODAY, client=busy)
        assert view is not None
        told = tab.read(desk, view)
        tab.resize(700, 600)
        tab.show()
        _turn(lambda: None)
        yield _still(f"a timeline of {len(told):,} is shown", partial(tab.show_found, told))
        yield _still("words are sought in it", partial(tab.search.setText, "到期"))
        yield _still("it is scrolled to its end", tab.list.scrollToBottom)
        tab.close()
        dialog = DuplicatesDialog(context)
        dialog.show()
        people = [one.client for one in desk.facts([row.id for row in rows[:100]], figures=False)]
        pairs = [
            Twins(Candidate(people[n % 100].id, n.to_bytes(16), ("phone",), "likely"), people[n % 100], people[n % 99])
            for n in range(MANY)
        ]
        dialog.search.stop()
        yield _still(f"{MANY:,} pairs that may be one client are shown", partial(dialog.search.found.emit, pairs))
        dialog.reject()


def _still(name: str, act: Callable[[], object]) -> Figure:
    turns = _turn(act)
    note = f"(without waiting for a processor {turns.own * 1000:.0f}, cpu {turns.cpu * 1000:.0f})"
    return Figure("P5", f"longest the window stands still while {name}", turns.wall * 1000, "ms", 50, note)


def _turn(act: Callable[[], object]) -> Turns:
    """Return the longest turn of the event loop from an act until a third of a second later."""
    turns = Turns()
    turns.begin()
    act()
    turns.end()
    until = time.monotonic() + 0.3
    while time.monotonic() < until:
        turns.begin()
        QApplication.processEvents()
        turns.end()
    return turns
