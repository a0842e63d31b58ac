"""Before a visit stands in one line who belongs to the client: the household, the family, the roles in companies."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.helpers.desk import TODAY
from workbench.services.clients import set_client
from workbench.services.documents import Printing, visit_plan
from workbench.services.households import make_household
from workbench.services.relating import Entry, add_relation
from workbench.services.rules import load_rules
from workbench.services.tiepapers import people_lines
from workbench.texts import Texts

pytestmark = pytest.mark.book(clients=8)


def people(desk, *clients, language="zh_CN"):
    found = [facts.client for facts in desk.facts(list(clients), figures=False)]
    return people_lines(desk, found, texts=Texts(language), today=TODAY)


def name(desk, client):
    return desk.row("client", client)["name"]


def test_family_comes_before_roles_and_who_only_lives_there_is_of_the_household(desk):
    one, two, three, company = desk.client_ids()[:4]
    set_client(desk, client=company, fields={"kind": "company", "name": "绿源食品有限公司"})
    add_relation(desk, client=company, entry=Entry(role="legal", other=one))
    add_relation(desk, client=one, entry=Entry(role="spouse", other=two))
    make_household(desk, clients=[one, two, three])
    line = people(desk, one)[one]
    spouse, employer = f"配偶 {name(desk, two)}", "绿源食品有限公司"
    assert name(desk, three) in line.split(" · ")[0]
    assert line.index(spouse) < line.index(employer)
    assert line.count(name(desk, two)) == 1


def test_what_has_ended_and_who_died_are_not_named(desk):
    one, two, three = desk.client_ids()[:3]
    add_relation(desk, client=one, entry=Entry(role="referrer", name="老友", until=TODAY - dt.timedelta(days=1)))
    make_household(desk, clients=[one, two, three])
    set_client(desk, client=three, fields={"deceased_on": TODAY.isoformat()})
    line = people(desk, one)[one]
    assert "老友" not in line
    assert name(desk, three) not in line
    assert name(desk, two) in line


def test_a_number_or_birthday_of_somebody_else_is_never_printed(desk):
    one = desk.client_ids()[0]
    add_relation(desk, client=one, entry=Entry(role="child", name="小明", way="13900001111", birthday="2015-03-08"))
    assert people(desk, one)[one] == "子女 小明"


def test_of_many_the_first_are_named_and_the_rest_counted(desk):
    one = desk.client_ids()[0]
    for number in range(9):
        add_relation(desk, client=one, entry=Entry(role="friend", name=f"友{number}"))
    assert "(9 in all)" in people(desk, one, language="en")[one]


def test_the_visit_plan_reads_everybody_at_once(desk):
    clients = desk.client_ids()
    rules = load_rules(desk, TODAY)
    add_relation(desk, client=clients[0], entry=Entry(role="spouse", other=clients[1]))
    printing = Printing(desk, rules, Texts("zh_CN"), TODAY, "2026-11-21 08:00")
    plan = visit_plan(printing, day=None, clients=clients)
    assert [bool(entry.people) for entry in plan.entries] == [True, True, *[False] * 6]
    seen: list[str] = []
    desk.connection.set_trace_callback(seen.append)
    people(desk, clients[0])
    few = len(seen)
    people(desk, *clients)
    desk.connection.set_trace_callback(None)
    assert len(seen) - few == few
