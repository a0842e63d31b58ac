"""Series in the book: their turns stand in the calendar until they get an appointment of their own."""

from __future__ import annotations

import datetime as dt

import pytest

from db.queries.calendar import appointment_rows, people_of
from db.queries.duties import duty_rows
from tests.helpers.desk import TODAY, filled_desk
from ui.workspace import Workspace
from workbench.domain.problems import Problem
from workbench.services.appointments import (
    change_appointment,
    close_appointment,
    copy_appointment,
    plan_appointment,
    plan_appointments,
)
from workbench.services.evaluating import evaluated
from workbench.services.turns import drop_turns, repeat_appointment

_FIRST, _LAST = dt.date(2026, 12, 1), dt.date(2026, 12, 31)


@pytest.fixture
def desk(tmp_path):
    made = filled_desk(tmp_path, clients=12)
    yield made
    made.close()


def _series(desk, **values) -> bytes:
    with desk.transaction("series") as tx:
        row = tx.new_id()
        tx.put("series", row, {"starts": "2026-12-01T09:00", "minutes": 45, "kind": "visit", **values})
    return row


def _moments(desk) -> list[str]:
    return [row.starts for row in appointment_rows(desk, _FIRST, _LAST) if row.series_id is not None]


def test_the_turns_of_a_series_stand_in_the_calendar(desk):
    client = desk.list_rows(TODAY)[0].id
    series = _series(desk, client_id=client, rule="FREQ=WEEKLY;BYDAY=TU", place="单位", mode="round")
    rows = [row for row in appointment_rows(desk, _FIRST, _LAST) if row.virtual]
    assert [row.starts[:10] for row in rows] == ["2026-12-01", "2026-12-08", "2026-12-15", "2026-12-22", "2026-12-29"]
    assert all(row.turn == (series, row.starts) and row.client_id == client and row.mode == "round" for row in rows)
    assert len({row.id for row in rows}) == 5
    assert [row.id for row in appointment_rows(desk, dt.date(2026, 12, 8), dt.date(2026, 12, 8))] == [rows[1].id]


def test_a_turn_with_an_appointment_of_its_own_stands_once_wherever_it_was_moved(desk):
    series = _series(desk, rule="FREQ=WEEKLY;BYDAY=TU", skipped="2026-12-29T09:00")
    (second,) = appointment_rows(desk, dt.date(2026, 12, 8), dt.date(2026, 12, 8))
    with desk.transaction("appointment-change") as tx:
        values = {"series_id": series, "occurrence": "2026-12-08T09:00", "starts": "2026-12-10T15:00"}
        tx.put("appointment", second.id, {**values, "minutes": 45, "kind": "visit", "state": "planned"})
    assert _moments(desk) == ["2026-12-01T09:00", "2026-12-10T15:00", "2026-12-15T09:00", "2026-12-22T09:00"]
    (moved,) = appointment_rows(desk, dt.date(2026, 12, 10), dt.date(2026, 12, 10))
    assert (moved.id, moved.turn, moved.rule, moved.virtual) == (
        second.id,
        (series, "2026-12-08T09:00"),
        "FREQ=WEEKLY;BYDAY=TU",
        False,
    )


def test_what_an_appointment_has_to_heed_of_clients_is_read_at_once(desk):
    clients = [row.id for row in desk.list_rows(TODAY)]
    people = people_of(desk, clients)
    assert set(people) == set(clients)
    assert any(person.preferred_time for person in people.values())


def _planned(desk, **values):
    client = desk.list_rows(TODAY)[0].id
    given = {"starts": "2026-12-01T09:00", "rule": "FREQ=WEEKLY;BYDAY=TU", "place": "单位"} | values
    plan_appointments(desk, clients=[client], **given)
    return [row for row in appointment_rows(desk, _FIRST, _LAST) if row.series_id is not None]


def test_one_turn_can_be_moved_done_or_cancelled_alone(desk):
    rows = _planned(desk)
    change_appointment(desk, appointment=rows[1].id, values={"starts": "2026-12-09T14:00"}, turn=rows[1].turn)
    close_appointment(desk, appointment=rows[2].id, state="cancelled", turn=rows[2].turn)
    after = [row for row in appointment_rows(desk, _FIRST, _LAST) if row.series_id is not None]
    assert [(row.starts, row.state, row.place) for row in after] == [
        ("2026-12-01T09:00", "planned", "单位"),
        ("2026-12-09T14:00", "planned", "单位"),
        ("2026-12-15T09:00", "cancelled", "单位"),
        ("2026-12-22T09:00", "planned", "单位"),
        ("2026-12-29T09:00", "planned", "单位"),
    ]
    assert [row.id for row in after] == [row.id for row in rows]


def test_all_turns_can_be_moved_and_those_that_were_touched_follow(desk):
    rows = _planned(desk)
    close_appointment(desk, appointment=rows[0].id, state="done", turn=rows[0].turn)
    change_appointment(desk, appointment=rows[1].id, values={"place": "网点"}, turn=rows[1].turn)
    values = {"starts": "2026-12-17T10:30"}
    change_appointment(desk, appointment=rows[2].id, values={**values, "minutes": 60}, turn=rows[2].turn, scope="all")
    after = [row for row in appointment_rows(desk, _FIRST, _LAST) if row.series_id is not None]
    assert [(row.starts, row.state, row.minutes, row.place) for row in after] == [
        ("2026-12-01T09:00", "done", 30, "单位"),
        ("2026-12-10T10:30", "planned", 60, "网点"),
        ("2026-12-17T10:30", "planned", 60, "单位"),
        ("2026-12-24T10:30", "planned", 60, "单位"),
        ("2026-12-31T10:30", "planned", 60, "单位"),
    ]


@pytest.mark.parametrize("rule", ["FREQ=WEEKLY;BYDAY=TU", "FREQ=WEEKLY;BYDAY=TU;COUNT=5"])
def test_this_and_later_turns_become_a_series_of_their_own(desk, rule):
    rows = _planned(desk, rule=rule)
    change_appointment(desk, appointment=rows[3].id, values={"place": "网点"}, turn=rows[3].turn)
    values = {"starts": "2026-12-16T15:00"}
    change_appointment(desk, appointment=rows[2].id, values=values, turn=rows[2].turn, scope="later")
    after = [row for row in appointment_rows(desk, _FIRST, dt.date(2027, 1, 20)) if row.series_id is not None]
    assert [(row.starts, row.place) for row in after[:5]] == [
        ("2026-12-01T09:00", "单位"),
        ("2026-12-08T09:00", "单位"),
        ("2026-12-16T15:00", "单位"),
        ("2026-12-23T15:00", "网点"),
        ("2026-12-30T15:00", "单位"),
    ]
    assert len(after) == (5 if "COUNT" in rule else 8)
    assert len({row.series_id for row in after}) == 2
    desk.undo()
    assert [row.starts for row in appointment_rows(desk, _FIRST, _LAST) if row.series_id][2] == "2026-12-15T09:00"


def test_a_day_of_the_month_and_a_weekday_of_the_month_move_along(desk):
    rows = _planned(desk, rule="FREQ=MONTHLY;BYDAY=2SA", starts="2026-12-12T09:00")
    change_appointment(
        desk, appointment=rows[0].id, values={"starts": "2026-12-17T09:00"}, turn=rows[0].turn, scope="all"
    )
    january = appointment_rows(desk, dt.date(2027, 1, 1), dt.date(2027, 1, 31))
    assert [row.starts for row in january if row.series_id] == ["2027-01-21T09:00"]


@pytest.mark.parametrize(
    "rule",
    ["FREQ=MONTHLY;BYMONTHDAY=1,15", "FREQ=MONTHLY;BYDAY=TU", "FREQ=YEARLY;BYWEEKNO=49", "FREQ=MONTHLY;BYDAY=1TU,1WE"],
)
def test_what_cannot_be_moved_alike_is_refused(desk, rule):
    rows = _planned(desk, rule=rule)
    moved = dt.datetime.fromisoformat(rows[0].starts) + dt.timedelta(days=2)
    values = {"starts": f"{moved:%Y-%m-%dT%H:%M}"}
    with pytest.raises(Problem) as refused:
        change_appointment(desk, appointment=rows[0].id, values=values, turn=rows[0].turn, scope="all")
    assert refused.value.code == "cannot-shift"


def test_turns_are_left_out_ended_or_deleted_altogether(desk):
    rows = _planned(desk)
    close_appointment(desk, appointment=rows[0].id, state="done", turn=rows[0].turn)
    drop_turns(desk, appointment=rows[1].id, turn=rows[1].turn)
    assert _moments(desk) == ["2026-12-01T09:00", "2026-12-15T09:00", "2026-12-22T09:00", "2026-12-29T09:00"]
    drop_turns(desk, appointment=rows[3].id, turn=rows[3].turn, scope="later")
    assert _moments(desk) == ["2026-12-01T09:00", "2026-12-15T09:00"]
    drop_turns(desk, appointment=rows[2].id, turn=rows[2].turn, scope="all")
    assert _moments(desk) == ["2026-12-01T09:00"]


def test_an_appointment_can_be_made_to_come_again_and_be_copied(desk):
    client = desk.list_rows(TODAY)[0].id
    _changes, row = plan_appointment(desk, client=client, starts="2026-12-03T10:00", mode="round", remind=15)
    repeat_appointment(desk, appointment=row, rule="FREQ=WEEKLY;COUNT=3")
    assert _moments(desk) == ["2026-12-03T10:00", "2026-12-10T10:00", "2026-12-17T10:00"]
    last = appointment_rows(desk, dt.date(2026, 12, 17), dt.date(2026, 12, 17))[0]
    assert (last.virtual, last.mode, last.remind) == (True, "round", 15)
    assert desk.turn_named(last.id, TODAY) == last.turn
    copy_appointment(desk, appointment=last.id, starts="2026-12-18T11:00", turn=last.turn)
    (copied,) = appointment_rows(desk, dt.date(2026, 12, 18), dt.date(2026, 12, 18))
    assert (copied.client_id, copied.series_id, copied.mode, copied.state) == (client, None, "round", "planned")
    repeat_appointment(desk, appointment=last.id, rule="FREQ=DAILY;COUNT=2", turn=last.turn)
    assert _moments(desk)[2:] == ["2026-12-17T10:00", "2026-12-18T10:00"]


def test_an_entry_of_ones_own_needs_a_title_and_no_client(desk):
    with pytest.raises(Problem) as refused:
        plan_appointments(desk, clients=[], starts="2026-12-03T10:00", kind="other")
    assert refused.value.code == "own-without-title"
    plan_appointment(desk, client=None, starts="2026-12-03T10:00", kind="other", title="晨会", rule="FREQ=DAILY")
    row = appointment_rows(desk, dt.date(2026, 12, 9), dt.date(2026, 12, 9))[0]
    assert (row.client_id, row.title, row.virtual) == (None, "晨会", True)


def test_a_series_that_never_comes_or_is_not_understood_is_refused(desk):
    for rule, code in (("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "never-comes"), ("FREQ=HOURLY", "bad-recurrence")):
        with pytest.raises(Problem) as refused:
            plan_appointments(desk, clients=[], title="x", starts="2026-12-03T10:00", rule=rule)
        assert refused.value.code == code


def test_a_turn_of_the_day_stands_in_today_and_on_the_visit_plan(desk):
    workspace = Workspace(desk, lambda: TODAY)
    workspace.refresh()
    client = desk.list_rows(TODAY)[0].id
    starts = f"{TODAY - dt.timedelta(days=14)}T07:30"
    plan_appointments(desk, clients=[client], starts=starts, rule="FREQ=WEEKLY", purpose="例行")
    workspace.refresh()
    kept = [duty for duty in duty_rows(desk, client) if duty.kind == "appointment" and duty.due == TODAY]
    (turn,) = [row for row in appointment_rows(desk, TODAY, TODAY) if row.virtual]
    assert [duty.id.rpartition("/")[2] for duty in kept][-1:] == [turn.id.hex()]
    (one,) = evaluated(desk, rules=workspace.rules, today=TODAY, ids=[client])
    assert {duty.id for duty in kept} <= {obligation.id for obligation in one.obligations}
    assert client in desk.clients_with_appointments(TODAY)
