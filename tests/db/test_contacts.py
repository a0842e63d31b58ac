"""Contacts put right: what is owed follows what really happened, whoever changes, moves, deletes or undoes it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from db.desk import Desk
from db.queries.duties import duty_rows
from db.queries.history import client_history
from db.rows import fingerprint
from tests.helpers.desk import TODAY, filled_desk
from ui.workspace import Workspace
from workbench.domain.problems import Problem
from workbench.services.interactionedits import change_interaction, delete_interaction, recorded
from workbench.services.interactions import log_interaction
from workbench.services.timeline import KINDS, counts, timeline

AT = "2026-11-21T02:30:00Z"


@dataclass
class Room:
    desk: Desk
    space: Workspace

    @property
    def rules(self):
        return self.space.rules

    def log(self, *clients, **given):
        said = {"channel": "call", "result": "connected", "at": AT, "on": TODAY, **given}
        log_interaction(self.desk, rules=self.rules, clients=clients, today=TODAY, **said)
        self.space.refresh()
        return self.desk.connection.execute(
            "SELECT id FROM interaction WHERE client_id = ? ORDER BY rowid DESC LIMIT 1", (clients[0],)
        ).fetchone()[0]

    def change(self, row, *clients, **given):
        said = {"channel": "call", "result": "connected", "on": TODAY, **given}
        change_interaction(self.desk, rules=self.rules, interaction=row, clients=clients, today=TODAY, **said)
        self.space.refresh()

    def owed(self, client):
        """Return what is open of a client's contacts: (state, done) of each."""
        return sorted(
            (duty.period_from, duty.state, duty.done)
            for duty in duty_rows(self.desk, client)
            if duty.kind == "contact" and duty.period_to >= TODAY
        )

    def undo(self):
        self.desk.undo()
        self.space.refresh()

    def rows(self, client):
        return self.desk.connection.execute(
            'SELECT channel, result, note, group_id FROM interaction WHERE client_id = ? AND "on" = ?',
            (client, TODAY.isoformat()),
        ).fetchall()


@pytest.fixture
def room(tmp_path):
    with filled_desk(tmp_path, clients=12) as desk:
        space = Workspace(desk, lambda: TODAY)
        space.refresh()
        yield Room(desk, space)


@pytest.fixture
def pair(room):
    """Two clients who are owed contacts this month."""
    owing = [client for client in room.desk.client_ids() if room.owed(client)]
    return owing[0], owing[1]


def test_a_contact_moved_to_another_client_is_owed_again_to_the_first(room, pair):
    first, second = pair
    before = room.owed(first), room.owed(second)
    row = room.log(first)
    assert room.owed(first) != before[0]
    room.change(row, second)
    assert room.owed(first) == before[0]
    assert room.owed(second) != before[1]
    room.undo()
    assert room.owed(second) == before[1]


def test_a_contact_deleted_is_owed_again_and_undo_brings_it_back(room, pair):
    first, _second = pair
    before = room.owed(first)
    row = room.log(first)
    done = room.owed(first)
    delete_interaction(room.desk, rules=room.rules, interaction=row)
    room.space.refresh()
    assert room.owed(first) == before
    room.undo()
    assert room.owed(first) == done


def test_a_call_that_nobody_answered_after_all_closes_nothing(room, pair):
    first, _second = pair
    before = room.owed(first)
    row = room.log(first)
    room.change(row, first, result="no-answer", note="打错了")
    assert room.owed(first) == before
    assert room.rows(first)[0][:3] == ("call", "no-answer", "打错了")


def test_a_contact_of_another_month_counts_there(room, pair):
    first, _second = pair
    before = room.owed(first)
    row = room.log(first)
    room.change(row, first, on=TODAY - dt.timedelta(days=40))
    assert room.owed(first) == before


def test_a_dinner_of_three_is_one_operation_one_group_and_one_undo(room):
    clients = room.desk.client_ids()[:3]
    history = len(room.desk.history())
    room.log(*clients, channel="event", result="done", note="品鉴晚宴", interest=4)
    assert len(room.desk.history()) == history + 1
    groups = {room.rows(client)[0][3] for client in clients}
    assert len(groups) == 1
    assert None not in groups
    room.undo()
    assert all(not any(note == "品鉴晚宴" for *_rest, note, _group in room.rows(client)) for client in clients)


def test_somebody_taken_from_a_group_and_somebody_added_is_one_step(room):
    one, two, three, four = room.desk.client_ids()[:4]
    row = room.log(one, two, three, channel="event", result="done", note="沙龙")
    before = fingerprint(room.desk.connection)
    room.change(row, one, three, four, channel="event", result="done", note="沙龙")
    took_part = {entry["client_id"] for entry in recorded(room.desk, row)}
    assert took_part == {one, three, four}
    room.desk.undo()
    assert fingerprint(room.desk.connection) == before


def test_a_group_of_one_is_no_group(room):
    one, two = room.desk.client_ids()[:2]
    row = room.log(one, two, channel="event", result="done")
    delete_interaction(room.desk, rules=room.rules, interaction=row)
    (left,) = [entry for entry in room.rows(two) if entry[0] == "event"]
    assert left[3] is None


def test_an_appointment_is_planned_again_when_its_contact_goes(room):
    desk = room.desk
    client, meeting = desk.connection.execute(
        "SELECT client_id, id FROM appointment WHERE state = 'planned' AND starts <= '2026-11-21T23' LIMIT 1"
    ).fetchone()
    row = room.log(client, channel="visit", result="done", appointment=meeting)
    assert desk.row("appointment", meeting)["state"] == "done"
    delete_interaction(desk, rules=room.rules, interaction=row)
    assert desk.row("appointment", meeting)["state"] == "planned"


def test_a_promise_follows_its_contact(room):
    one, two = room.desk.client_ids()[:2]
    due = TODAY + dt.timedelta(days=5)
    row = room.log(one, next_step="送资料", next_on=due)

    def promises():
        return room.desk.connection.execute("SELECT client_id, title, due, state FROM task").fetchall()

    assert promises() == [(one, "送资料", due.isoformat(), "open")]
    room.change(row, two, next_step="寄资料", next_on=due)
    assert promises() == [(two, "寄资料", due.isoformat(), "open")]
    room.change(row, two)
    assert promises() == []
    room.undo()
    delete_interaction(room.desk, rules=room.rules, interaction=row)
    assert promises() == []


def test_nobody_and_nothing_are_refused(room):
    (one,) = room.desk.client_ids()[:1]
    row = room.log(one)
    tomorrow = TODAY + dt.timedelta(days=1)
    slips = {
        "nobody-took-part": lambda: room.change(row),
        "in-the-future": lambda: room.change(row, one, on=tomorrow),
        "bad-interest": lambda: room.change(row, one, interest=6),
        "no-such-interaction": lambda: delete_interaction(room.desk, rules=room.rules, interaction=b"x" * 16),
    }
    for code, slip in slips.items():
        with pytest.raises(Problem) as refused:
            slip()
        assert refused.value.code == code


def test_the_timeline_tells_everything_the_newest_first(room):
    one, two = room.desk.client_ids()[:2]
    room.log(one, two, channel="event", result="done", note="沙龙", occasion="salon")
    found = timeline(room.desk, rules=room.rules, client=one, today=TODAY)
    assert [entry.day for entry in found] == sorted((entry.day for entry in found), reverse=True)
    told = counts(found)
    assert set(told) == set(KINDS)
    assert told["salon"] == 1
    assert told["money"] >= 1
    (salon,) = [entry for entry in found if entry.kind == "salon"]
    assert salon.values["others"] == 1


def test_a_timeline_is_read_in_a_few_statements_however_long_it_is(room):
    desk, client = room.desk, room.desk.client_ids()[0]

    def statements():
        seen = []
        desk.connection.set_trace_callback(seen.append)
        timeline(desk, rules=room.rules, client=client, today=TODAY)
        desk.connection.set_trace_callback(None)
        return len(seen)

    before = statements()
    with desk.transaction("log") as tx:
        for number in range(500):
            on = TODAY - dt.timedelta(days=number)
            row = {"client_id": client, "on": on, "channel": "call", "result": "connected", "at": f"{on}T02:00:00Z"}
            tx.put("interaction", tx.new_id(), row)
    assert statements() <= before + 1 <= 20
    found = timeline(desk, rules=room.rules, client=client, today=TODAY)
    assert counts(found)["contact"] >= 500


def test_the_history_of_a_client_says_which_field_became_what(room):
    desk = room.desk
    one, two = desk.client_ids()[:2]
    with desk.transaction("client-set", label="job") as tx:
        tx.put("client", one, {"job": "医生"})
    with desk.transaction("client-set", label="job") as tx:
        tx.put("client", two, {"job": "教师"})
    with desk.transaction("client-set", label="job") as tx:
        tx.put("client", one, {"job": "院长", "employer": desk.row("client", one)["employer"]})
    newest, before, *_rest = client_history(desk, one)
    assert [(change.field, change.before, change.after) for change in newest.rows[0].changes] == [
        ("job", "医生", "院长")
    ]
    assert before.rows[0].changes[0].after == "医生"
    desk.undo(before.operation)
    taken = {entry.operation: entry for entry in client_history(desk, one)}
    assert taken[before.operation].undone
    assert desk.row("client", one)["job"] == "院长"


def test_what_was_moved_away_stands_in_both_histories(room, pair):
    first, second = pair
    row = room.log(first, note="打给谁")
    room.change(row, second, note="打给谁")
    for client in pair:
        verbs = [entry.verb for entry in client_history(room.desk, client)]
        assert verbs[0] == "log-change"


@settings(max_examples=8, phases=(Phase.explicit, Phase.generate))
@given(data=st.data())
def test_any_edit_of_contacts_is_taken_back_row_by_row(tmp_path_factory, data):
    with filled_desk(tmp_path_factory.mktemp("book"), clients=5) as desk:
        space = Workspace(desk, lambda: TODAY)
        space.refresh()
        room, clients = Room(desk, space), desk.client_ids()
        several = st.lists(st.sampled_from(clients), min_size=1, max_size=4, unique=True)
        states = [fingerprint(desk.connection)]
        room.log(*data.draw(several), note="抽查", next_step="回电", next_on=TODAY)
        states.append(fingerprint(desk.connection))
        for _step in range(data.draw(st.integers(1, 3))):
            history = len(desk.history())
            # Whoever is no longer named loses the row: any that is left stands for the contact.
            (row,) = desk.connection.execute("SELECT id FROM interaction WHERE note = '抽查' LIMIT 1").fetchone()
            room.change(
                row,
                *data.draw(several),
                note="抽查",
                result=data.draw(st.sampled_from(("connected", "no-answer", "refused"))),
                next_step=data.draw(st.sampled_from(("", "回电", "送资料"))),
                next_on=data.draw(st.sampled_from((None, TODAY))),
            )
            if len(desk.history()) > history:
                states.append(fingerprint(desk.connection))
        for state in reversed(states[:-1]):
            desk.undo()
            assert fingerprint(desk.connection) == state
