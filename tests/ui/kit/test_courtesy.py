"""Workers stand aside while the window has a turn to finish, but not for ever."""

from __future__ import annotations

import threading
import time

import pytest

from tests.helpers.waiting import calm
from ui import courtesy
from workbench.domain.courtesy import stand_aside

#: Longer than any test: who waits for it waits for ever.
_EVER = 60.0


@pytest.fixture
def patient(monkeypatch):
    """Let workers wait for the window as long as it takes."""
    monkeypatch.setattr(courtesy, "_PATIENCE", _EVER)
    monkeypatch.setattr(courtesy, "_START", _EVER)


@pytest.mark.usefixtures("patient")
def test_work_begins_when_the_turn_that_asked_for_it_is_over(tasks, qtbot):
    began = threading.Event()
    tasks.compute(lambda _progress: began.set(), lambda _none: None)
    assert not began.wait(0.05)
    calm(qtbot, tasks)
    assert began.is_set()


@pytest.mark.usefixtures("patient")
def test_work_under_way_waits_for_a_turn_that_began_meanwhile(tasks, qtbot):
    reached, steps = threading.Event(), []

    def work(_progress):
        reached.set()
        while len(steps) < 3:
            _work_a_while()
            stand_aside()
            steps.append(1)

    tasks.compute(work, lambda _none: None)
    qtbot.waitUntil(reached.is_set)
    # From here on the window has a turn: the first ping of the work is not answered.
    before = len(steps)
    for _ in range(20):
        _work_a_while()
    assert len(steps) - before <= 1
    calm(qtbot, tasks)
    assert len(steps) == 3


def test_a_window_that_never_finishes_its_turn_does_not_hold_work_for_ever(tasks):
    ended = threading.Event()

    def work(_progress):
        for _ in range(5):
            _work_a_while()
            stand_aside()
        ended.set()

    tasks.compute(work, lambda _none: None)
    assert ended.wait(_EVER)


def _work_a_while():
    """Work for as long as there is between two pings."""
    end = time.monotonic() + 0.003
    while time.monotonic() < end:
        pass
