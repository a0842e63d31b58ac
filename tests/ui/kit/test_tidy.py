"""The long search for garbage runs when the background is quiet, never in the middle of something."""

from __future__ import annotations

import gc
from contextlib import contextmanager

import pytest

from ui import tidy
from ui.tasks import TaskRunner
from ui.tidy import Tidy


@pytest.fixture
def tasks(qapp, monkeypatch):
    monkeypatch.setattr(tidy, "_PAUSE", 20)
    before = gc.get_threshold()

    @contextmanager
    def open_store():
        yield "store"

    runner = TaskRunner(open_store)
    yield runner
    runner.shutdown()
    gc.set_threshold(*before)


def test_the_search_waits_for_quiet(tasks, qtbot, monkeypatch):
    searched = []
    monkeypatch.setattr(gc, "get_count", lambda: (0, 0, 99))
    monkeypatch.setattr(gc, "collect", lambda: searched.append(tasks.pending))
    keep = Tidy(tasks)
    tasks.query(lambda _store: None, lambda _none: None)
    qtbot.waitUntil(lambda: bool(searched))
    assert searched == [0]
    assert keep is not None


def test_nothing_is_searched_for_a_little_work(tasks, qtbot, monkeypatch):
    searched = []
    looked = []
    monkeypatch.setattr(gc, "get_count", lambda: looked.append(1) or (0, 0, 1))
    monkeypatch.setattr(gc, "collect", lambda: searched.append(1))
    keep = Tidy(tasks)
    tasks.query(lambda _store: None, lambda _none: None)
    qtbot.waitUntil(lambda: bool(looked))
    assert searched == []
    assert keep is not None
