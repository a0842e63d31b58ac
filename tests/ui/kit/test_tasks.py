"""The door to the background: order, delivery, cancelling, outdated requests and errors."""

from __future__ import annotations

import threading
from contextlib import contextmanager

from PySide6.QtCore import QObject, QThread

from tests.helpers.waiting import calm
from ui.tasks import Latest, TaskRunner
from workbench.domain.changes import Changes
from workbench.domain.problems import CancelledError, Problem


class Receiver(QObject):
    """A page of its own that keeps what it got."""

    def __init__(self):
        super().__init__()
        self.got = []

    def take(self, result):
        self.got.append((result, QThread.currentThread() is self.thread()))


def test_a_result_arrives_on_the_gui_thread(tasks, qtbot):
    receiver = Receiver()
    tasks.query(lambda store: store + "!", receiver.take)
    qtbot.waitUntil(lambda: bool(receiver.got))
    assert receiver.got == [("store!", True)]


def test_reads_run_on_one_thread_in_order(tasks, qtbot):
    threads, order = set(), []
    for number in range(20):
        tasks.query(lambda _store: threads.add(threading.get_ident()), lambda _none, n=number: order.append(n))
    qtbot.waitUntil(lambda: len(order) == 20)
    assert order == list(range(20))
    assert len(threads) == 1
    assert threads != {threading.get_ident()}


def test_a_change_tells_every_page_what_it_touched(tasks, qtbot):
    done = []
    with qtbot.waitSignal(tasks.changed) as caught:
        tasks.change(lambda _store: Changes(frozenset({"client"}), "1.1"), initiator="page", done=done.append)
    assert caught.args == [Changes(frozenset({"client"}), "1.1"), "page"]
    assert done == [caught.args[0]]


def test_a_change_that_wrote_nothing_tells_nobody(tasks, qtbot):
    told, done = [], []
    tasks.changed.connect(lambda *args: told.append(args))
    tasks.change(lambda _store: Changes(), done=done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert told == []


def test_an_error_goes_to_its_asker_or_else_to_everybody(tasks, qtbot):
    def fail(_store):
        raise Problem("no-file", "There is no file.")

    mine = []
    with qtbot.assertNotEmitted(tasks.failed):
        tasks.query(fail, print, mine.append)
        qtbot.waitUntil(lambda: bool(mine))
    assert mine[0].code == "no-file"
    with qtbot.waitSignal(tasks.failed) as caught:
        tasks.query(fail, print)
    assert caught.args[0].code == "no-file"


def test_a_cancelled_job_stops_at_its_next_step_and_is_silent(tasks, qtbot):
    seen, ended = [], []
    started = threading.Event()
    go_on = threading.Event()

    def work(_store, progress):
        progress(0, 10)
        started.set()
        go_on.wait(5)
        for step in range(10):
            progress(step, 10)
            seen.append(step)

    with qtbot.assertNotEmitted(tasks.failed):
        task = tasks.job(work, failed=ended.append)
        started.wait(5)
        task.cancel()
        go_on.set()
        qtbot.waitUntil(lambda: bool(ended))
    assert isinstance(ended[0], CancelledError)
    assert seen == []


def test_progress_reaches_the_screen_and_the_last_step_always_does(tasks, qtbot):
    seen, done = [], []

    def work(_store, progress):
        for step in range(1, 1001):
            progress(step, 1000, "clients")
        return Changes(frozenset({"client"}), "1.2")

    with qtbot.waitSignal(tasks.changed):
        tasks.job(work, lambda *args: seen.append(args), done.append)
    assert seen[-1] == (1000, 1000, "clients")
    assert len(seen) < 1000
    assert done


def test_only_the_newest_request_is_shown(tasks, qtbot):
    latest, shown, ran = Latest(), [], []
    gate = threading.Event()
    latest.query(tasks, lambda _store: gate.wait(5), shown.append)
    for text in ("w", "wa", "wan"):
        latest.query(tasks, lambda _store, t=text: ran.append(t) or t, shown.append)
    gate.set()
    calm(qtbot, tasks)
    assert shown == ["wan"]
    assert ran == ["wan"]


def test_work_without_the_book_does_not_wait_for_it(tasks, qtbot):
    gate, got = threading.Event(), []
    tasks.query(lambda _store: gate.wait(5), got.append)
    tasks.compute(lambda _progress: "pdf", got.append)
    qtbot.waitUntil(lambda: got == ["pdf"])
    gate.set()
    qtbot.waitUntil(lambda: got == ["pdf", True])


def test_a_result_for_a_deleted_page_is_dropped(tasks, qtbot):
    gate, receiver = threading.Event(), Receiver()
    tasks.query(lambda _store: gate.wait(5), receiver.take)
    receiver.deleteLater()
    with qtbot.waitSignal(receiver.destroyed):
        pass
    gate.set()
    calm(qtbot, tasks)
    assert receiver.got == []


def test_busy_is_told_once_for_many_tasks(tasks, qtbot):
    states = []
    tasks.busy.connect(states.append)
    done = []
    for _ in range(5):
        tasks.query(lambda _store: None, done.append)
    qtbot.waitUntil(lambda: len(done) == 5 and tasks.pending == 0)
    assert states == [True, False]


def test_shutdown_closes_the_book_in_the_worker_and_delivers_nothing_more(qapp):
    closed, got = [], []

    @contextmanager
    def open_store():
        yield None

    runner = TaskRunner(open_store, close=lambda: closed.append(threading.current_thread().name))
    gate = threading.Event()
    runner.query(lambda _store: gate.wait(5), got.append)
    runner.query(lambda _store: got.append("ran"), got.append)
    gate.set()
    runner.shutdown()
    qapp.processEvents()
    assert closed
    assert closed[0].startswith("book")
    assert got == []
    assert runner.query(lambda _store: None, got.append).cancelled
