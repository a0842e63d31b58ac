"""Tasks in a book: added, changed, closed by hand or by a contact, promised in a contact, and all of it undone."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from db.desk import Desk
from db.queries.duties import duty_rows
from db.queries.tasks import task_rows
from tests.helpers.desk import TODAY, filled_desk
from ui.workspace import Workspace
from workbench.domain.clients import Task
from workbench.domain.problems import Problem
from workbench.services.interactions import Logged, log_interaction
from workbench.services.tasks import add_task, change_task, settle_task

DUE = TODAY + timedelta(days=2)


@pytest.fixture
def workspace(tmp_path):
    with filled_desk(tmp_path, clients=6) as desk:
        yield Workspace(desk, lambda: TODAY)


@pytest.fixture
def desk(workspace) -> Desk:
    return workspace.desk


@pytest.fixture
def client(desk) -> bytes:
    return desk.client_ids()[0]


def call(workspace: Workspace, client: bytes, result: str = "connected", **more: object) -> Logged:
    return log_interaction(
        workspace.desk,
        rules=workspace.rules,
        clients=[client],
        channel="call",
        result=result,
        at="2026-11-21T02:00:00Z",
        on=TODAY,
        today=TODAY,
        **more,  # type: ignore[arg-type]  # what the tests name
    )


def noted(desk: Desk, client: bytes, due: date = DUE, **more: object) -> bytes:
    return add_task(desk, client=client, title="送合同", due=due, **more)[1]  # type: ignore[arg-type]  # as named


def only(desk: Desk, *, every: bool = True) -> Task:
    (row,) = task_rows(desk, every=every)
    return row.task


def asked(workspace: Workspace, client: bytes) -> list[tuple[str, str]]:
    workspace.refresh()
    return [(row.state, row.reason[1]["title"]) for row in duty_rows(workspace.desk, client) if row.kind == "task"]


def test_a_task_is_owed_until_it_is_ticked_off_and_again_when_that_is_undone(workspace, desk, client):
    task = noted(desk, client)
    assert asked(workspace, client) == [("due", "送合同")]
    settle_task(desk, task=task, state="done", on=TODAY)
    assert asked(workspace, client) == [("done", "送合同")]
    desk.undo()
    assert asked(workspace, client) == [("due", "送合同")]
    settle_task(desk, task=task, state="dropped", on=TODAY)
    assert asked(workspace, client) == []
    settle_task(desk, task=task, state="open", on=TODAY)
    assert asked(workspace, client) == [("due", "送合同")]
    assert only(desk).done_on is None


def test_settling_what_is_settled_writes_nothing(desk, client):
    task = noted(desk, client)
    assert settle_task(desk, task=task, state="open", on=TODAY).operation is None
    assert change_task(desk, task=task, values={"title": "送合同"}).operation is None


def test_what_a_task_says_can_be_changed(desk, client):
    task = noted(desk, client)
    change_task(desk, task=task, values={"title": "寄合同", "due": DUE + timedelta(days=1), "content": "aftercare"})
    found = only(desk)
    assert (found.title, found.due, found.content) == ("寄合同", DUE + timedelta(days=1), "aftercare")


@pytest.mark.parametrize(
    "wrong",
    [{"title": "  "}, {"starts": DUE + timedelta(days=1)}, {"content": "sport"}, {"closed_by": "chance"}],
)
def test_a_task_that_could_never_be_met_is_refused(desk, client, wrong):
    with pytest.raises(Problem):
        add_task(desk, **{"client": client, "title": "送合同", "due": DUE, **wrong})


def test_a_task_is_for_somebody_who_is_there(desk):
    with pytest.raises(Problem):
        noted(desk, b"?" * 16)


def test_a_task_that_is_not_there_cannot_be_settled(desk):
    with pytest.raises(Problem):
        settle_task(desk, task=b"?" * 16, state="done", on=TODAY)


def test_a_promise_of_a_contact_becomes_a_task_in_the_same_step(workspace, desk, client):
    call(workspace, client, next_step="寄产品说明", next_on=DUE)
    promised = only(desk)
    assert (promised.title, promised.due, promised.origin) == ("寄产品说明", DUE, "interaction")
    assert desk.row("interaction", promised.origin_id)["next_step"] == "寄产品说明"
    desk.undo()
    assert task_rows(desk, every=True) == []


def test_a_contact_closes_the_tasks_that_wait_for_one_and_says_so(workspace, desk, client):
    by_contact = noted(desk, client, closed_by="contact")
    by_hand = noted(desk, client)
    workspace.refresh()
    assert not any(by_contact.hex() in closed for closed in call(workspace, client, "no-answer").closed)
    assert any(by_contact.hex() in closed for closed in call(workspace, client).closed)
    states = {row.task.id: row.task.state for row in task_rows(desk, every=True)}
    assert states == {by_contact: "done", by_hand: "open"}


def test_a_contact_before_its_first_day_leaves_a_task_open(workspace, desk, client):
    noted(desk, client, due=TODAY + timedelta(days=30), closed_by="contact")
    call(workspace, client)
    assert only(desk).state == "open"


def test_what_a_contact_was_made_for_is_done_unless_nobody_answered(workspace, desk, client):
    task = noted(desk, client)
    call(workspace, client, "no-answer", task=task)
    assert only(desk).state == "open"
    call(workspace, client, task=task)
    assert (only(desk).state, only(desk).done_on) == ("done", TODAY)


def test_the_list_is_in_the_order_of_the_days(desk, client):
    other = desk.client_ids()[1]
    noted(desk, client, due=DUE + timedelta(days=3))
    noted(desk, other, due=DUE)
    assert [row.client_id for row in task_rows(desk)] == [other, client]
    assert [row.client_id for row in task_rows(desk, client=client)] == [client]
