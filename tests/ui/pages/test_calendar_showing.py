"""What the views of the calendar show of appointments: entries, agenda, rows of the timeline, hidden names, many."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from db.queries.duties import duty_rows
from db.queries.planned import planned_clients
from tests.helpers.desk import TODAY, filled_desk, page_context
from ui.pages.calendar.entries import agenda_lines, day_cells, entry_of, lanes
from ui.pages.calendar.showing import FEW, Asked, Means, prepare, prepare_few
from ui.wording import HIDDEN, Wording
from workbench.readmodels.lists import AppointmentRow
from workbench.services.almanac import load_almanac
from workbench.services.appointments import close_appointment, plan_appointment
from workbench.texts import Texts

DAY = dt.date(2026, 12, 1)
WEEK = (DAY, DAY + dt.timedelta(days=6))
TEXTS = Texts("en")


def row(key=b"a", starts=f"{DAY}T09:30", state="planned", client=b"c", **more):
    said = {"name": "张三", "title": "", "place": "理财室", "purpose": "到期"}
    values: dict[str, Any] = {"minutes": 45, "kind": "visit", **said, **more}
    return AppointmentRow(id=key, client_id=client, starts=starts, state=state, **values)


@pytest.fixture
def means(qapp, tmp_path):
    with page_context(filled_desk(tmp_path, clients=8)) as context:
        yield Means(load_almanac(), TEXTS, Wording(context))


def test_an_entry_says_time_client_place_and_purpose():
    made = entry_of(row(), "too near")
    assert (made.text, made.short, made.detail) == ("09:30 张三", "张三", "理财室 · 到期")
    assert (made.start, made.minutes, made.flag, made.fixed) == (570, 45, "too near", False)
    assert entry_of(row(state="done")).fixed
    assert entry_of(row(starts=str(DAY))).start == -1
    assert entry_of(row(series_id=b"s", occurrence=f"{DAY}T09:30")).repeats


def test_while_names_are_hidden_an_entry_says_only_its_time():
    made = entry_of(row(), "At the same time: 李四", private=True)
    assert made.told == f"09:30 {HIDDEN}"


def test_cancelled_ones_are_not_drawn_but_stand_in_the_agenda(means):
    rows = [row(), row(b"b", f"{DAY}T11:00", "cancelled")]
    cells = day_cells(means.almanac, *WEEK, rows, TEXTS)
    assert [one.key for one in cells[DAY].entries] == [b"a"]
    lines = agenda_lines(means.almanac, rows, means.say, TEXTS, {b"a": "why"}, private=False)
    assert [(bool(line.heading), line.key) for line in lines] == [(True, DAY), (False, b"a"), (False, b"b")]
    assert [line.state.text for line in lines[1:]] == ["Conflict", "Cancelled"]
    assert (lines[1].time, lines[1].flag) == ("09:30–10:15", "why")


def test_a_worked_saturday_is_not_shaded_and_a_day_off_is(means):
    cells = day_cells(means.almanac, dt.date(2026, 10, 5), dt.date(2026, 10, 11), (), TEXTS)
    assert [cells[dt.date(2026, 10, day)].closed for day in (5, 9, 10, 11)] == [True, False, False, True]


def test_the_timeline_has_rows_for_appointments_then_for_who_waits(means, tmp_path):
    folder = tmp_path / "other"
    folder.mkdir()
    desk = filled_desk(folder, clients=8)
    duties = [duty for duty in duty_rows(desk) if duty.state in ("due", "overdue")]
    rows = [row(client=None, title="晨会", name=""), row(b"b")]
    last = max(duty.due for duty in duties) if duties else WEEK[1]
    found = lanes(rows, duties, last, means.say, "Own", private=False)
    assert [lane.key for lane in found[:2]] == [None, b"c"]
    assert found[0].name == "Own"
    assert {lane.key for lane in found[2:]} == {duty.client_id for duty in duties}
    assert all(lane.due for lane in found[2:])
    hidden = lanes(rows, duties, last, means.say, "Own", private=True)
    assert {lane.name for lane in hidden[1:]} <= {HIDDEN}
    desk.close()


def test_many_are_left_to_the_reading_under_way(means):
    many = [row(bytes([number // 256, number % 256])) for number in range(FEW + 1)]
    asked = Asked("week", WEEK, False)
    assert not prepare_few(asked, many, {}, (), means).cells[DAY].entries
    assert len(prepare(asked, many, {}, (), means).cells[DAY].entries) == FEW + 1
    assert len(prepare_few(asked, many[:FEW], {}, (), means).cells[DAY].entries) == FEW
    assert prepare_few(Asked("week", WEEK, False), (), {}, (), means).cells[WEEK[1]].secondary


def test_who_has_something_planned_does_not_wait(tmp_path):
    desk = filled_desk(tmp_path, clients=8)
    clients = [row[0] for row in desk.connection.execute("SELECT id FROM client ORDER BY client_no")]
    _, gone = plan_appointment(desk, client=clients[1], starts=f"{DAY}T09:00")
    close_appointment(desk, appointment=gone, state="cancelled")
    plan_appointment(desk, client=clients[2], starts=f"{DAY}T09:00")
    plan_appointment(desk, client=clients[3], starts="2026-11-24T09:00", rule="FREQ=WEEKLY;COUNT=3")
    plan_appointment(desk, client=None, starts=f"{DAY}T08:30", title="晨会")
    assert planned_clients(desk, DAY, DAY) == {clients[2], clients[3]}
    assert TODAY < DAY
    desk.close()
