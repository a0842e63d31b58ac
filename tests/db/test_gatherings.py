"""Gatherings in a real book: planned from templates, people invited and counted, held in one step, all of it undone."""

from __future__ import annotations

import datetime as dt
from contextlib import contextmanager
from typing import Any

import pytest

from db.queries.calendar import appointment_rows
from db.rows import fingerprint
from tests.helpers.desk import empty_desk
from ui.happenings import Teller
from ui.workspace import Workspace
from workbench.domain.gatherings import in_rows
from workbench.domain.problems import Problem
from workbench.services.gatherings import (
    add_gathering,
    cancel_gathering,
    delete_gathering,
    find_gathering,
    follow_appointment,
    next_day,
    put_item,
    reopen_gathering,
    set_gathering,
    templates,
    tick_items,
)
from workbench.services.inviting import arrive, ask_for, hold, invite, proposals, reply, strike, walk_in
from workbench.services.timeline import timeline
from workbench.texts import Texts

TODAY = dt.date(2026, 11, 20)
AT = "2026-11-20T06:00:00Z"
TEXTS = Texts("zh_CN")


class Book:
    """A desk with its rules, and short words for what tests do with it."""

    def __init__(self, desk):
        self.desk = desk
        self.workspace = Workspace(desk, lambda: TODAY)

    @property
    def rules(self):
        self.workspace.refresh()
        return self.workspace.rules

    def person(self, number, wan=0, **values):
        with self.desk.transaction("import") as tx:
            row = tx.natural_id("client", number)
            given = {"client_no": number, "name": f"客户{number}", "kind": "person", "status": "managed"}
            tx.put("client", row, given | {"since": dt.date(2020, 1, 1)} | values)
            if wan:
                snapshot = tx.natural_id("snapshot", number)
                money = {"client_id": row, "month": "2026-10", "as_of": dt.date(2026, 10, 31)}
                tx.put("snapshot", snapshot, money | {"aum_fen": wan * 1_000_000})
        return row

    def salon(self, day="2026-11-20", **fields):
        fields = {"title": "年末资产配置沙龙", "starts": f"{day}T14:30", "place": "二楼贵宾厅"} | fields
        _, rows = add_gathering(self.desk, rules=self.rules, texts=TEXTS, template="salon", fields=fields)
        return rows[0]

    def people(self, gathering):
        return self.desk.gatherings().attendances(gathering)

    def invite(self, gathering, *clients, channel="call"):
        return invite(self.desk, gathering=gathering, clients=clients, today=TODAY, at=AT, channel=channel)

    def arrive(self, gathering, *rows, came=True):
        chosen = [one.id for one in in_rows(self.people(gathering), rows)]
        return arrive(
            self.desk,
            rules=self.rules,
            texts=TEXTS,
            gathering=gathering,
            people=chosen,
            came=came,
            at=AT,
            today=TODAY,
        )

    def hold(self, gathering):
        return hold(self.desk, rules=self.rules, texts=TEXTS, gathering=gathering, at=AT, today=TODAY)

    def owed(self, client):
        rules = self.rules
        guest = next(one for one in self.desk.gatherings().guests(TODAY) if one.id == client)
        del rules
        return guest.owed, guest.done


@contextmanager
def refused(code):
    """The block is refused with this code."""
    with pytest.raises(Problem) as caught:
        yield
    assert caught.value.code == code


@pytest.fixture
def book(tmp_path):
    made = Book(empty_desk(tmp_path))
    yield made
    made.desk.close()


def test_a_template_brings_its_checklist_counted_in_working_days(book):
    row = book.salon("2026-12-05")
    items = book.desk.gatherings().items(row)
    due = {item.title: item.due for item in items}
    assert due["确定主题、讲师与时间，报主管审批"] == dt.date(2026, 11, 16)
    assert due["提前半小时到场，检查设备与签到表"] == dt.date(2026, 12, 5)
    assert due["致谢：电话或短信"] == dt.date(2026, 12, 7)
    assert {item.kind for item in items} == {"task", "person", "material", "cost"}
    known = find_gathering(book.desk, row)
    assert (known.planned_fen, known.spent_fen, known.tasks, known.tasks_done) == (160_000, 0, 12, 0)
    assert known.follow_up == (30, 60, 90)


def test_a_gathering_stands_in_the_calendar_and_goes_along_with_its_entry(book):
    row = book.salon("2026-12-05")
    (entry,) = appointment_rows(book.desk, dt.date(2026, 12, 5), dt.date(2026, 12, 5))
    assert (entry.kind, entry.title, entry.client_id, entry.minutes) == ("event", "年末资产配置沙龙", None, 90)
    with book.desk.transaction("appointment-change") as tx:
        tx.put("appointment", entry.id, {"starts": "2026-12-08T10:00"})
        assert follow_appointment(book.desk, tx, entry.id, {"starts": "2026-12-08T10:00"})
        assert not follow_appointment(book.desk, tx, b"x" * 16, {"starts": "2026-12-08T10:00"})
    known = find_gathering(book.desk, row)
    assert known.starts == "2026-12-08T10:00"
    assert next(one.due for one in book.desk.gatherings().items(row) if one.title == "致谢：电话或短信") == dt.date(
        2026, 12, 9
    )
    set_gathering(book.desk, rules=book.rules, gathering=row, fields={"starts": "2026-12-05T14:30", "place": "三楼"})
    (entry,) = appointment_rows(book.desk, dt.date(2026, 12, 5), dt.date(2026, 12, 5))
    assert (entry.starts, entry.place) == ("2026-12-05T14:30", "三楼")
    cancel_gathering(book.desk, gathering=row, note="讲师生病")
    assert appointment_rows(book.desk, dt.date(2026, 12, 5), dt.date(2026, 12, 5))[0].state == "cancelled"
    reopen_gathering(book.desk, gathering=row)
    assert find_gathering(book.desk, row).state == "planned"


def test_an_entry_that_was_deleted_in_the_calendar_comes_back_with_the_next_change(book):
    row = book.salon("2026-12-05")
    entry = find_gathering(book.desk, row).appointment_id
    with book.desk.transaction("appointment-change") as tx:
        tx.delete("appointment", entry)
    set_gathering(book.desk, rules=book.rules, gathering=row, fields={"place": "三楼"})
    (made,) = appointment_rows(book.desk, dt.date(2026, 12, 5), dt.date(2026, 12, 5))
    assert (made.title, made.place, made.state) == ("年末资产配置沙龙", "三楼", "planned")
    with book.desk.transaction("appointment-change") as tx:
        tx.delete("appointment", made.id)
    delete_gathering(book.desk, gathering=row)
    assert book.desk.gatherings().gatherings() == []


def test_the_day_of_a_plan_that_moved_there_and_back_is_the_same(book):
    row = book.salon("2026-12-04")
    before = [(item.title, item.due) for item in book.desk.gatherings().items(row)]
    for starts in ("2026-12-23T14:30", "2026-12-04T14:30"):
        set_gathering(book.desk, rules=book.rules, gathering=row, fields={"starts": starts})
    assert [(item.title, item.due) for item in book.desk.gatherings().items(row)] == before


def test_outreach_comes_round_on_a_saturday_of_the_middle_of_each_month(book):
    base = templates()["community"]
    assert next_day(base, book.rules, TODAY) == dt.date(2026, 12, 12)
    _, rows = add_gathering(
        book.desk,
        rules=book.rules,
        texts=TEXTS,
        template="community",
        times=3,
        fields={"starts": "2026-12-12T09:00", "place": "湖滨社区"},
    )
    days = [find_gathering(book.desk, row).day for row in rows]
    assert days == [dt.date(2026, 12, 12), dt.date(2027, 1, 16), dt.date(2027, 2, 13)]
    items = book.desk.gatherings().items(rows[0])
    assert sum(item.title[0].isdigit() for item in items) == 14
    notice = next(item for item in items if "提前一周" in item.title)
    assert notice.due == dt.date(2026, 12, 5)
    with refused("no-round"):
        add_gathering(
            book.desk, rules=book.rules, texts=TEXTS, template="salon", times=2, fields={"starts": "2026-12-12T09:00"}
        )


def test_every_template_can_be_planned_and_suggests_its_season(book):
    for code, base in templates().items():
        day = next_day(base, book.rules, TODAY) or dt.date(2026, 12, 4)
        assert day > TODAY
        _, rows = add_gathering(
            book.desk, rules=book.rules, texts=TEXTS, template=code, fields={"starts": f"{day}T{base.start}"}
        )
        assert find_gathering(book.desk, rows[0]).tasks
    assert len(templates()) >= 12


def test_costs_and_ticks_are_summed_up(book):
    row = book.salon()
    _, item = put_item(book.desk, gathering=row, fields={"kind": "cost", "title": "横幅", "planned_fen": 5_000})
    put_item(book.desk, gathering=row, item=item, fields={"spent_fen": 6_000})
    tasks = [one.id for one in book.desk.gatherings().items(row) if one.kind == "task"][:2]
    tick_items(book.desk, gathering=row, items=tasks, done_on=TODAY)
    known = find_gathering(book.desk, row)
    assert (known.planned_fen, known.spent_fen, known.tasks_done) == (165_000, 6_000, 2)
    with refused("bad-plan-item"):
        put_item(book.desk, gathering=row, fields={"title": " "})


def test_proposals_put_first_who_owes_a_salon_and_never_whom_nothing_may_reach(book):
    rich = book.person("R", 600)
    fond = book.person("F", 50, preference="喜欢基金")
    plain = book.person("P", 30)
    free = book.person("N", 5)
    new = book.person("W", 30, since=dt.date(2026, 9, 1))
    told: dict[str, dict[str, Any]] = {
        "D": {"deceased_on": dt.date(2026, 1, 1)},
        "M": {"mourning_until": dt.date(2026, 12, 31)},
        "Q": {"no_contact": True},
        "X": {"consent_messages": False},
    }
    for number, values in told.items():
        book.person(number, 700, **values)
    row = book.salon("2026-11-25")
    rules = book.rules
    ask = ask_for(book.desk, rules, find_gathering(book.desk, row), TODAY)
    found = proposals(book.desk, rules, ask, TODAY)
    assert [one.guest.id for one in found[:5]] == [fond, rich, plain, new, free]
    assert found[0].fits == ("基金",)
    assert [one.left for one in found[:5]] == [2, 3, 2, 2, 0]
    assert {one.guest.client_no: one.block for one in found[5:]} == {
        "D": "deceased",
        "M": "mourning",
        "Q": "no-contact",
        "X": "refused",
    }
    assert {one.guest.id for one in found if one.fresh} == {new}
    book.invite(row, rich)
    again = ask_for(book.desk, rules, find_gathering(book.desk, row), TODAY)
    assert rich not in {one.guest.id for one in proposals(book.desk, rules, again, TODAY)}
    other = book.salon("2026-12-25")
    later = ask_for(book.desk, rules, find_gathering(book.desk, other), TODAY, bands=("500+",))
    (one,) = [one for one in proposals(book.desk, rules, later, TODAY) if one.block is None]
    assert (one.guest.id, one.recent) == (rich, True)


def test_a_salon_of_the_city_counts_only_where_the_standard_names_its_level(book):
    book.person("R", 600)
    book.person("P", 30)
    rules = book.rules
    _, (row,) = add_gathering(
        book.desk, rules=rules, texts=TEXTS, template="city-salon", fields={"starts": "2026-11-27T15:00"}
    )
    ask = ask_for(book.desk, rules, find_gathering(book.desk, row), TODAY)
    assert {one.guest.client_no: one.left for one in proposals(book.desk, rules, ask, TODAY)} == {"R": 3, "P": 0}


def test_nobody_is_invited_whom_nothing_may_reach(book):
    row, client = book.salon(), book.person("M", 50, mourning_until=TODAY)
    before = fingerprint(book.desk.connection)
    with refused("not-to-be-invited"):
        book.invite(row, client)
    assert fingerprint(book.desk.connection) == before


def test_an_invitation_by_a_channel_is_one_contact_however_often_it_is_said(book):
    row, client = book.salon(), book.person("A", 50)
    book.invite(row, client, channel="")
    (one,) = book.people(row)
    assert (one.place, one.standing, one.invited_on) == (1, "listed", None)
    for channel in ("call", "sms"):
        book.invite(row, client, channel=channel)
    rows = book.desk.connection.execute("SELECT channel, result, note FROM interaction").fetchall()
    assert [tuple(one) for one in rows] == [("call", "connected", "年末资产配置沙龙")]
    (one,) = book.people(row)
    assert (one.standing, one.channel) == ("invited", "call")


def test_holding_is_one_step_that_counts_for_the_standard_and_leaves_tasks(book):
    came, missed, declined, listed = (book.person(number, 150) for number in "ABCD")
    row = book.salon()
    book.invite(row, came, missed, declined)
    book.invite(row, listed, channel="")
    reply(book.desk, gathering=row, people=[book.people(row)[2].id], answer="no", today=TODAY)
    assert book.owed(came) == (2, 0)
    book.arrive(row, 1)
    before = fingerprint(book.desk.connection)
    held = book.hold(row)
    assert (held.arrived, held.missed, held.tasks) == (1, 1, 4)
    assert book.owed(came) == (2, 1)
    assert book.owed(missed) == (2, 0)
    known = find_gathering(book.desk, row)
    assert (known.state, known.invited, known.confirmed, known.arrived, known.missed) == ("held", 3, 0, 1, 1)
    tasks = book.desk.tasks([came, missed, declined, listed])
    assert [(one.due, one.title) for one in tasks[missed]] == [
        (dt.date(2026, 11, 25), "未到活动「年末资产配置沙龙」，问候并另约")
    ]
    assert [one.due for one in tasks[came]] == [dt.date(2026, 12, 21), dt.date(2027, 1, 19), dt.date(2027, 2, 18)]
    assert not tasks.get(declined)
    assert not tasks.get(listed)
    assert [one.standing for one in book.people(row)] == ["arrived", "missed", "no", "listed"]
    with refused("gathering-held"):
        book.hold(row)
    book.desk.undo(held.changes.operation)
    assert fingerprint(book.desk.connection) == before


def test_who_was_counted_wrongly_is_put_right_after_the_gathering(book):
    first, second = book.person("A", 150), book.person("B", 150)
    row = book.salon()
    book.invite(row, first, second)
    book.arrive(row, 1)
    book.hold(row)
    book.arrive(row, 2)
    assert book.owed(second) == (2, 1)
    assert [one.state for one in book.desk.tasks([second])[second] if "未到" in one.title] == ["dropped"]
    book.arrive(row, 1, came=False)
    assert book.owed(first) == (2, 0)
    assert [one.title for one in book.desk.tasks([first])[first] if one.state == "open"] == [
        "未到活动「年末资产配置沙龙」，问候并另约"
    ]
    with refused("came-already"):
        strike(book.desk, gathering=row, people=[book.people(row)[1].id])


def test_somebody_who_just_came_by_gets_the_next_row(book):
    row = book.salon()
    book.invite(row, book.person("A", 30))
    more = {"rules": book.rules, "texts": TEXTS, "at": AT, "today": TODAY}
    walk_in(book.desk, gathering=row, clients=[book.person("B", 30)], **more)
    assert [(one.place, one.standing) for one in book.people(row)] == [(1, "invited"), (2, "arrived")]
    with refused("no-such-row"):
        in_rows(book.people(row), [3])


def test_nothing_is_held_before_its_day(book):
    row = book.salon("2026-11-21")
    with refused("gathering-ahead"):
        book.hold(row)


def test_deals_are_what_those_who_came_signed_soon_after(book):
    client, other = book.person("A", 150), book.person("B", 150)
    row = book.salon("2026-11-10")
    book.invite(row, client, other)
    book.arrive(row, 1)
    with book.desk.transaction("opportunity-add") as tx:
        for who, number in ((client, 1), (other, 2)):
            values = {"client_id": who, "title": "存单", "stage": "won", "outcome": "won", "amount_fen": number * 100}
            tx.put("opportunity", tx.new_id(), values | {"opened": dt.date(2026, 11, 12), "closed": TODAY})
    deals = book.desk.gatherings().deals(find_gathering(book.desk, row), 90)
    assert (deals.opened, deals.won, deals.won_fen) == (1, 1, 100)


def test_a_deleted_gathering_comes_back_whole(book):
    row = book.salon("2026-12-05")
    book.invite(row, book.person("A", 30))
    before = fingerprint(book.desk.connection)
    changes = delete_gathering(book.desk, gathering=row)
    assert not book.desk.gatherings().gatherings()
    assert not book.desk.connection.execute("SELECT 1 FROM gathering_item").fetchall()
    book.desk.undo(changes.operation)
    assert fingerprint(book.desk.connection) == before


def test_a_client_knows_the_gatherings_it_was_listed_for(book):
    client = book.person("A", 30)
    first, second = book.salon("2026-11-18"), book.salon("2026-12-18")
    for row in (first, second):
        book.invite(row, client)
    assert [(one.id, how.standing) for one, how in book.desk.gatherings().attended_by(client)] == [
        (second, "invited"),
        (first, "invited"),
    ]
    assert book.desk.gatherings().attended_by(b"x" * 16) == []


def test_the_timeline_tells_invitations_and_who_came_only_once(book):
    client = book.person("A", 150)
    first, second = book.salon("2026-11-18"), book.salon("2026-12-18")
    book.invite(first, client)
    book.invite(second, client, channel="")
    book.arrive(first, 1)
    book.hold(first)
    told = [one for one in timeline(book.desk, rules=book.rules, client=client, today=TODAY) if one.kind == "salon"]
    assert [(one.table, one.day) for one in told] == [
        ("attendance", dt.date(2026, 12, 18)),
        ("interaction", dt.date(2026, 11, 18)),
    ]
    teller = Teller(TEXTS, book.rules, str)
    assert "年末资产配置沙龙" in teller.say(told[0]).title
