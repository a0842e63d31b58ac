"""Series in the book: their turns stand in the calendar until they get an appointment of their own."""

from __future__ import annotations

import datetime as dt

import pytest

from db.queries.calendar import appointment_rows, people_of
from tests.helpers.desk import TODAY, filled_desk

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
