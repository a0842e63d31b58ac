"""A new day in the window: lists come first, the evaluation follows in slices."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.helpers.desk import TODAY, filled_desk
from ui.catchup import CatchUp
from ui.tasks import TaskRunner
from ui.workspace import Workspace
from workbench.services import caches as caching

#: Everybody is evaluated again when a month begins.
NEXT_MONTH = dt.date(2026, 12, 1)


@pytest.fixture
def workspace(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(caching, "AT_ONCE", 5)
    monkeypatch.setattr(caching, "SLICE", 5)
    made = Workspace(filled_desk(tmp_path), lambda: TODAY)
    made.refresh()
    return made


@pytest.fixture
def tasks(workspace):
    runner = TaskRunner(workspace.lend, close=workspace.close)
    yield runner
    runner.shutdown()


def test_lists_are_read_while_a_new_day_is_worked_off(workspace, tasks, qtbot):
    catch_up = CatchUp(tasks, workspace)
    workspace.today = lambda: NEXT_MONTH
    order: list[object] = []
    catch_up.advanced.connect(lambda done, total: order.append((done, total)))
    with qtbot.waitSignal(tasks.changed) as told:
        tasks.query(lambda desk: len(desk.standings()), order.append)
    assert order[0] == 40, "the list did not wait"
    assert order[1:] == [(5, 40), (10, 40), (15, 40), (20, 40), (25, 40), (30, 40), (35, 40), (0, 0)]
    assert told.args[1] is catch_up


def test_nothing_runs_while_everybody_is_evaluated(workspace, tasks, qtbot):
    catch_up = CatchUp(tasks, workspace)
    steps = []
    catch_up.advanced.connect(lambda *step: steps.append(step))
    with qtbot.waitSignal(tasks.busy, check_params_cb=lambda busy: not busy):
        tasks.query(lambda desk: desk.position(), lambda _position: None)
    assert steps == []
