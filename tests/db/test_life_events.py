"""Life events in a book: their tasks come and go with them, a yearly one comes again, the head is told, and the story
of the sources (A12) works."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from db.desk import Desk
from db.queries.duties import duty_rows
from db.queries.tasks import event_rows, task_rows
from tests.helpers.desk import TODAY, filled_desk
from ui.workspace import Workspace
from workbench.domain.problems import Problem
from workbench.services.clients import add_client, set_client
from workbench.services.interactions import log_interaction
from workbench.services.lifeevents import Noted, add_event, change_event, delete_event, report_event
from workbench.services.tasks import settle_task
from workbench.services.watching import watch_list
from workbench.texts import Texts

ZH = Texts("zh_CN")


@pytest.fixture
def desk(tmp_path):
    with filled_desk(tmp_path, clients=4) as made:
        yield made


@pytest.fixture
def client(desk) -> bytes:
    return desk.client_ids()[0]


def note(desk: Desk, client: bytes, kind: str, on: date, **more: object) -> Noted:
    values = {"client": client, "kind": kind, "on": on, "today": TODAY, "texts": ZH, **more}
    return add_event(desk, **values)  # type: ignore[arg-type]  # as the tests name


def todos(desk: Desk, *, every: bool = False) -> list[tuple[str, date, str]]:
    return [(row.task.title, row.task.due, row.task.state) for row in task_rows(desk, every=every)]


def test_an_event_makes_its_tasks_in_one_step(desk, client):
    noted = note(desk, client, "opening", TODAY + timedelta(days=9), note="临江饭店")
    assert noted.tasks == 3
    assert todos(desk) == [
        ("订花篮，开业当天送到", TODAY + timedelta(days=6), "open"),
        ("开业当天到场或致电祝贺", TODAY + timedelta(days=9), "open"),
        ("问一问经营、收款与代发需要", TODAY + timedelta(days=39), "open"),
    ]
    (first, *_rest) = task_rows(desk)
    assert (first.task.note, first.task.origin, first.task.origin_id) == ("临江饭店", "life_event", noted.event)
    desk.undo()
    assert (todos(desk), event_rows(desk)) == ([], [])


def test_a_title_names_whom_it_happened_to(desk, client):
    note(desk, client, "graduation", TODAY, person="child", texts=Texts("en"))
    assert todos(desk)[0][0] == "Congratulate on the graduation (Child)"


def test_a_public_official_is_given_nothing(desk, client):
    set_client(desk, client=client, fields={"public_official": "yes"}, today=TODAY)
    note(desk, client, "opening", TODAY + timedelta(days=9))
    assert [title for title, _due, _state in todos(desk)] == ["开业当天到场或致电祝贺", "问一问经营、收款与代发需要"]


def test_an_event_that_moves_takes_its_open_tasks_along(desk, client):
    noted = note(desk, client, "wedding", TODAY + timedelta(days=5))
    first = task_rows(desk)[0].task
    settle_task(desk, task=first.id, state="done", on=TODAY)
    change_event(desk, event=noted.event, values={"on": TODAY + timedelta(days=8)}, today=TODAY, texts=ZH)
    assert todos(desk) == [("更新家庭情况：配偶、住址、联系方式", TODAY + timedelta(days=38), "open")]
    change_event(desk, event=noted.event, values={"kind": "moving"}, today=TODAY, texts=ZH)
    assert [title for title, _due, _state in todos(desk)] == ["核对新住址"]
    desk.undo()
    assert [title for title, _due, _state in todos(desk)] == ["更新家庭情况：配偶、住址、联系方式"]


def test_deleting_an_event_takes_what_is_open_and_leaves_what_was_done(desk, client):
    noted = note(desk, client, "wedding", TODAY + timedelta(days=5))
    settle_task(desk, task=task_rows(desk)[0].task.id, state="done", on=TODAY)
    delete_event(desk, event=noted.event)
    assert [state for _title, _due, state in todos(desk, every=True)] == ["done"]
    desk.undo()
    assert len(event_rows(desk)) == 1
    assert len(todos(desk)) == 1


@pytest.mark.parametrize("state", ["done", "dropped"])
def test_finishing_a_yearly_task_makes_the_next_years_in_the_same_step(desk, client, state):
    note(desk, client, "anniversary", date(2016, 2, 29))
    (first,) = task_rows(desk)
    assert first.task.due == date(2027, 2, 28)
    settle_task(desk, task=first.task.id, state=state, on=date(2027, 2, 25))
    (second,) = task_rows(desk)
    assert (second.task.due, second.task.title) == (date(2028, 2, 29), first.task.title)
    desk.undo()
    assert [row.task.id for row in task_rows(desk)] == [first.task.id]


def test_opening_a_yearly_task_again_and_finishing_it_twice_makes_no_second_one(desk, client):
    note(desk, client, "anniversary", date(2016, 5, 1))
    (first,) = task_rows(desk)
    for state in ("done", "open", "dropped"):
        settle_task(desk, task=first.task.id, state=state, on=date(2027, 4, 30))
    assert [row.task.due for row in task_rows(desk)] == [date(2028, 5, 1)]


def test_editing_a_yearly_event_after_this_years_was_done_keeps_next_years(desk, client):
    noted = note(desk, client, "anniversary", TODAY + timedelta(days=5))
    settle_task(desk, task=task_rows(desk)[0].task.id, state="done", on=TODAY)
    change_event(desk, event=noted.event, values={"note": "结婚纪念日"}, today=TODAY, texts=ZH)
    (left,) = task_rows(desk)
    assert left.task.due.year == 2027
    assert left.task.note == "电话 · 结婚纪念日"


def test_a_contact_that_closes_a_yearly_task_makes_the_next_years_too(desk, client):
    note(desk, client, "anniversary", TODAY + timedelta(days=1))
    rules = Workspace(desk, lambda: TODAY).rules
    log_interaction(
        desk,
        rules=rules,
        clients=[client],
        channel="call",
        result="connected",
        at="2026-11-21T02:00:00Z",
        on=TODAY,
        today=TODAY,
    )
    assert [(due.year, state) for _title, due, state in todos(desk, every=True)] == [(2026, "done"), (2027, "open")]


def test_mourning_is_proposed_and_never_set(desk, client):
    noted = note(desk, client, "bereavement", TODAY - timedelta(days=1), person="parent")
    assert noted.mourning_until == TODAY + timedelta(days=364)
    assert desk.row("client", client)["mourning_until"] is None
    set_client(desk, client=client, fields={"mourning_until": "2028-01-01"}, today=TODAY)
    assert note(desk, client, "bereavement", TODAY).mourning_until is None


def test_what_is_told_to_the_head_is_listed_until_it_was_told(desk, client):
    note(desk, client, "wedding", TODAY)
    noted = note(desk, client, "opening", TODAY)
    asked = event_rows(desk, to_report=True)
    assert [(row.event.id, row.event.report_on) for row in asked] == [(noted.event, None)]
    rules = Workspace(desk, lambda: TODAY).rules
    (listed,) = watch_list(desk, rules=rules, day=TODAY, name="to-tell")
    assert (listed.client_id, listed.day, listed.extra["kind"]) == (client, TODAY, "opening")
    report_event(desk, event=noted.event, on=TODAY)
    assert watch_list(desk, rules=rules, day=TODAY, name="to-tell") == []
    assert [row.event.report_on for row in event_rows(desk, to_report=True)] == [TODAY]
    assert report_event(desk, event=noted.event, on=TODAY).operation is None


@pytest.mark.parametrize("wrong", [{"kind": "party"}, {"person": "dog"}, {"on": date(2, 1, 1)}])
def test_an_event_that_nobody_could_mean_is_refused(desk, client, wrong):
    with pytest.raises(Problem):
        note(desk, **{"client": client, "kind": "wedding", "on": TODAY, **wrong})


def test_an_event_is_somebodys(desk):
    with pytest.raises(Problem):
        note(desk, b"?" * 16, "wedding", TODAY)
    with pytest.raises(Problem):
        delete_event(desk, event=b"?" * 16)


def test_the_story_of_the_sources(desk):
    """A12 (S3): a deposit due at the end of August, the flowers at the opening of the restaurant, the birthday call."""
    july = date(2026, 7, 21)
    _changes, client = add_client(
        desk, fields={"name": "沈掌柜", "mobile": "13900000001", "birthday": "1970-10-12"}, today=july
    )
    with desk.transaction("import") as tx:
        holding = {"client_id": client, "kind": "term", "name": "定期存款", "amount_fen": 30_000_000}
        tx.put("holding", tx.new_id(), {**holding, "matures": date(2026, 8, 31)})
        tx.put("snapshot", tx.new_id(), {"client_id": client, "month": "2026-07", "aum_fen": 30_000_000, "as_of": july})

    def asked(on: date) -> set[str]:
        workspace = Workspace(desk, lambda: on)
        workspace.refresh()
        return {row.kind for row in duty_rows(desk, client) if row.state in {"due", "overdue"}}

    def call(on: date, **more: object) -> None:
        rules = Workspace(desk, lambda: on).rules
        log_interaction(
            desk, rules=rules, clients=[client], channel="call", result="connected", at=f"{on}T02:00:00Z",
            on=on, today=on, **more,  # type: ignore[arg-type]  # as named
        )  # fmt: skip

    assert "maturity" not in asked(july)
    assert "maturity" in asked(date(2026, 8, 3))
    call(
        date(2026, 8, 31),
        note="愿意转存，另从他行转来30万；9月20日支取45万开饭店",
        next_step="问开业日期",
        next_on=date(2026, 9, 10),
    )
    assert "maturity" not in asked(date(2026, 8, 31))
    assert "task" in asked(date(2026, 9, 8))
    call(date(2026, 9, 10), task=task_rows(desk, client=client)[0].task.id)
    note_it = add_event(
        desk, client=client, kind="opening", on=date(2026, 9, 28), today=date(2026, 9, 10), texts=ZH, note="沈记酒楼"
    )
    assert note_it.tasks == 3
    workspace = Workspace(desk, lambda: date(2026, 9, 20))
    workspace.refresh()
    flowers = [row for row in duty_rows(desk, client) if row.kind == "task" and row.state == "due"]
    assert [row.reason[1]["title"] for row in flowers] == ["订花篮，开业当天送到"]
    assert "birthday" in asked(date(2026, 10, 8))
