"""Relations are stored once and seen from both sides; households keep their key; a client has one main manager."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from db.desk import Desk
from db.queries.clients import client_rows
from db.queries.search import search_rows
from db.rows import fingerprint
from workbench.domain.problems import Problem
from workbench.services.batch import delete_clients
from workbench.services.clients import delete_client, set_client
from workbench.services.households import (
    add_members,
    dissolve,
    find_household,
    household_name,
    household_of,
    households,
    key_named,
    make_household,
    remove_members,
    set_household,
)
from workbench.services.relating import (
    Entry,
    add_relation,
    circle,
    delete_relation,
    entry_of,
    relation_roles,
    set_relation,
    tie_of,
)
from workbench.services.rules import load_rules
from workbench.services.teams import (
    MateEntry,
    add_mate,
    delete_mate,
    mate_of,
    set_mate,
    standing_in,
    team_of,
    team_roles,
)

pytestmark = pytest.mark.book(clients=8)

TODAY = dt.date(2026, 11, 21)


def seen(desk: Desk, client: bytes) -> list[tuple[str, str, bool]]:
    return [(tie.role, tie.name, tie.other is not None) for tie in circle(desk, client, today=TODAY).ties]


def name(desk: Desk, client: bytes) -> str:
    return desk.row("client", client)["name"]


def company(desk: Desk, client: bytes, called: str = "绿源食品有限公司") -> None:
    set_client(desk, client=client, fields={"kind": "company", "name": called})


# -- relations


def test_one_row_is_seen_from_both_sides(desk):
    mother, child = desk.client_ids()[:2]
    add_relation(desk, client=mother, entry=Entry("child", child))
    assert seen(desk, mother) == [("child", name(desk, child), True)]
    assert seen(desk, child) == [("parent", name(desk, mother), True)]
    desk.undo()
    assert seen(desk, mother) == seen(desk, child) == []


@pytest.mark.parametrize("code", relation_roles().roles)
def test_every_role_comes_back_from_the_other_side(desk, code):
    one, other = desk.client_ids()[:2]
    add_relation(desk, client=one, entry=Entry(code, other))
    (tie,) = circle(desk, other, today=TODAY).ties
    assert relation_roles().inverse(tie.role) == code


@pytest.mark.parametrize("turned", [False, True])
def test_the_same_is_not_written_down_twice_from_whichever_side(desk, turned):
    one, other = desk.client_ids()[:2]
    add_relation(desk, client=one, entry=Entry("child", other))
    again = (other, Entry("parent", one)) if turned else (one, Entry("child", other))
    with pytest.raises(Problem) as caught:
        add_relation(desk, client=again[0], entry=again[1])
    assert caught.value.code == "relation-exists"


@pytest.mark.parametrize(
    ("entry", "code"),
    [
        (Entry("nothing", name="某人"), "unknown-role"),
        (Entry("spouse"), "relation-without-name"),
        (Entry("spouse", name="  "), "relation-without-name"),
        (Entry("spouse", name="某人", since=TODAY, until=dt.date(2020, 1, 1)), "days-reversed"),
        (Entry("spouse", name="某人", birthday="昨天"), "bad-value"),
        (Entry("spouse", b"x" * 16), "relation-gone"),
    ],
)
def test_what_makes_no_sense_is_refused(desk, entry, code):
    before = fingerprint(desk.connection)
    with pytest.raises(Problem) as caught:
        add_relation(desk, client=desk.client_ids()[0], entry=entry)
    assert caught.value.code == code
    assert fingerprint(desk.connection) == before


def test_nobody_is_related_to_themselves(desk):
    client = desk.client_ids()[0]
    with pytest.raises(Problem) as caught:
        add_relation(desk, client=client, entry=Entry("spouse", client))
    assert caught.value.code == "related-to-itself"


def test_what_has_ended_may_begin_again(desk):
    client = desk.client_ids()[0]
    add_relation(desk, client=client, entry=Entry("executive", name="何总", until=dt.date(2024, 12, 31)))
    add_relation(desk, client=client, entry=Entry("executive", name="何总", since=dt.date(2026, 1, 1)))
    assert len(seen(desk, client)) == 2
    with pytest.raises(Problem):
        add_relation(desk, client=client, entry=Entry("executive", name="何总"))


def test_somebody_outside_the_book_keeps_name_way_and_birthday(desk):
    client = desk.client_ids()[0]
    entry = Entry(
        "child", name="小明", way="13800000000", birthday="lunar:08-15", note="高三", since=dt.date(2008, 9, 1)
    )
    _, row = add_relation(desk, client=client, entry=entry)
    owner, tie = tie_of(desk, row)
    assert (owner, entry_of(tie)) == (client, entry)


def test_a_change_from_the_other_side_turns_the_row(desk):
    one, other = desk.client_ids()[:2]
    _, row = add_relation(desk, client=one, entry=Entry("child", other))
    set_relation(desk, row=row, client=other, entry=Entry("sibling", one, note="原登记有误"))
    assert seen(desk, one) == [("sibling", name(desk, other), True)]
    assert seen(desk, other) == [("sibling", name(desk, one), True)]
    desk.undo()
    assert seen(desk, one) == [("child", name(desk, other), True)]


def test_a_change_of_nothing_writes_nothing(desk):
    one, other = desk.client_ids()[:2]
    entry = Entry("spouse", other)
    _, row = add_relation(desk, client=one, entry=entry)
    assert set_relation(desk, row=row, client=one, entry=entry).operation is None


def test_two_copies_that_wrote_the_same_are_shown_once_and_taken_back_together(desk):
    one, other = desk.client_ids()[:2]
    with desk.transaction("relation") as tx:
        tx.put("relation", tx.new_id(), {"client_id": one, "other_id": other, "role": "parent"})
        tx.put("relation", tx.new_id(), {"client_id": other, "other_id": one, "role": "child"})
    (tie,) = circle(desk, one, today=TODAY).ties
    delete_relation(desk, row=tie.id)
    assert seen(desk, one) == seen(desk, other) == []


@pytest.mark.parametrize("gone", [0, 1])
def test_a_deleted_client_stays_as_a_name_and_undo_brings_the_link_back_whole(desk, gone):
    pair = desk.client_ids()[:2]
    add_relation(desk, client=pair[0], entry=Entry("parent", pair[1], note="同住"))
    before, left = fingerprint(desk.connection), pair[1 - gone]
    lost = name(desk, pair[gone])
    delete_client(desk, client=pair[gone])
    role = "parent" if gone else "child"
    assert seen(desk, left) == [(role, lost, False)]
    desk.undo()
    assert fingerprint(desk.connection) == before
    assert seen(desk, left) == [(role, lost, True)]


def test_the_people_of_a_company_are_its_executives_with_clients_first(desk):
    firm, boss, clerk = desk.client_ids()[:3]
    company(desk, firm)
    add_relation(desk, client=firm, entry=Entry("finance", name="外聘会计"))
    add_relation(desk, client=boss, entry=Entry("legal-of", firm))
    add_relation(desk, client=firm, entry=Entry("handler", clerk, until=dt.date(2025, 1, 1)))
    people = circle(desk, firm, today=TODAY).people
    assert [(tie.role, tie.name) for tie in people] == [("legal", name(desk, boss)), ("finance", "外聘会计")]


def test_employers_of_files_are_proposed_and_nothing_is_written(desk):
    firm, one, other, third = desk.client_ids()[:4]
    company(desk, firm)
    set_client(desk, client=one, fields={"employer": "绿源食品有限公司财务部"})
    set_client(desk, client=other, fields={"employer": "绿源食品有限公司"})
    set_client(desk, client=third, fields={"employer": "绿源"})
    before = fingerprint(desk.connection)
    offered = {(one.kind, one.other.id) for one in circle(desk, firm, today=TODAY).proposals}
    assert offered == {("employee", one), ("employee", other)}
    assert [(p.kind, p.other.id, p.role) for p in circle(desk, one, today=TODAY).proposals] == [
        ("employer", firm, "employer")
    ]
    assert fingerprint(desk.connection) == before
    add_relation(desk, client=firm, entry=Entry("executive", one))
    assert [p.other.id for p in circle(desk, firm, today=TODAY).proposals] == [other]


def test_near_family_outside_the_household_is_proposed_for_it(desk):
    one, wife, friend = desk.client_ids()[:3]
    add_relation(desk, client=one, entry=Entry("spouse", wife))
    add_relation(desk, client=one, entry=Entry("friend", friend))
    assert [(p.kind, p.other.id) for p in circle(desk, one, today=TODAY).proposals] == [("household", wife)]
    make_household(desk, clients=[one, wife])
    assert circle(desk, one, today=TODAY).proposals == []


# -- households


def shown(desk: Desk) -> dict[str, list[bytes]]:
    rules = load_rules(desk, TODAY)
    views = households(desk, rules=rules, today=TODAY)
    return {view.household.shown: sorted(one.id for one in view.household.members) for view in views}


def test_a_household_is_made_renamed_and_dissolved_and_each_step_is_undone(desk):
    one, wife, son = desk.client_ids()[:3]
    before = fingerprint(desk.connection)
    _, key = make_household(desk, clients=[one, wife], name="赵家", greet=wife)
    add_members(desk, key=key, clients=[son])
    set_household(desk, key=key, name="赵府", note="每年中秋前拜访")
    assert shown(desk) == {"赵府": sorted([one, wife, son])}
    remove_members(desk, clients=[son])
    dissolve(desk, key=key)
    assert shown(desk) == {}
    for _ in range(5):
        desk.undo()
    assert fingerprint(desk.connection) == before


def test_a_household_without_a_name_is_called_after_its_first_client(desk):
    one, wife = desk.client_ids()[:2]
    make_household(desk, clients=[one, wife])
    assert list(shown(desk)) == [f"{name(desk, one)}家"]


def test_a_name_never_merges_two_households(desk):
    one, two, three, four = desk.client_ids()[:4]
    set_client(desk, client=one, fields={"household": "家庭1"})
    set_client(desk, client=two, fields={"household": "家庭2"})
    set_household(desk, key="家庭1", name="王家")
    _, made = make_household(desk, clients=[three], name="王家")
    # A file that now says 王家 of somebody, or 家庭1 of another, changes nothing of the first two.
    with desk.transaction("import") as tx:
        tx.put("client", four, {"household": "王家"})
    views = households(desk, rules=load_rules(desk, TODAY), today=TODAY)
    sizes = {view.household.key: len(view.household.members) for view in views}
    assert sizes == {"家庭1": 1, "家庭2": 1, made: 1, "王家": 1}


def test_two_households_of_one_name_are_not_taken_for_each_other(desk):
    for client in desk.client_ids()[:2]:
        make_household(desk, clients=[client], name="李家")
    with pytest.raises(Problem) as caught:
        find_household(desk, "李家", today=TODAY)
    assert caught.value.code == "household-ambiguous"


def test_a_household_is_found_by_key_name_or_member(desk):
    one, two = desk.client_ids()[:2]
    _, key = make_household(desk, clients=[one, two], name="赵家")
    for text in (key, "赵家", desk.row("client", two)["client_no"], two.hex()):
        assert find_household(desk, text, today=TODAY).key == key
    with pytest.raises(Problem) as caught:
        find_household(desk, "没有", today=TODAY)
    assert caught.value.code == "no-such-household"


def test_what_is_typed_for_a_household_means_the_one_of_that_name(desk):
    one = desk.client_ids()[0]
    _, key = make_household(desk, clients=[one], name="赵家")
    assert (key_named(desk, "赵家"), key_named(desk, key), key_named(desk, "钱家"), key_named(desk, " ")) == (
        key,
        key,
        "钱家",
        "",
    )


def test_a_member_of_another_household_moves_only_when_told_to(desk):
    one, two = desk.client_ids()[:2]
    make_household(desk, clients=[one], name="甲家")
    _, key = make_household(desk, clients=[two], name="乙家")
    with pytest.raises(Problem) as caught:
        add_members(desk, key=key, clients=[one])
    assert caught.value.code == "other-household"
    add_members(desk, key=key, clients=[one], move=True)
    assert shown(desk) == {"乙家": sorted([one, two])}


def test_only_a_member_is_greeted_for_a_household(desk):
    one, two, stranger = desk.client_ids()[:3]
    with pytest.raises(Problem):
        make_household(desk, clients=[one, two], greet=stranger)
    _, key = make_household(desk, clients=[one, two], greet=two)
    assert desk.ties().speakers() == {two}
    with pytest.raises(Problem):
        set_household(desk, key=key, greet=stranger, choose=True)
    set_household(desk, key=key, greet=None, choose=True)
    assert desk.ties().speakers() == frozenset()


def test_whoever_left_does_not_speak_for_the_household(desk):
    one, two = desk.client_ids()[:2]
    make_household(desk, clients=[one, two], greet=two)
    remove_members(desk, clients=[two])
    assert desk.ties().speakers() == frozenset()
    desk.undo()
    assert desk.ties().speakers() == {two}


def test_assets_are_summed_in_one_month_and_say_who_is_missing(desk):
    one, two, three = desk.client_ids()[:3]
    _, key = make_household(desk, clients=[one, two, three])
    with desk.transaction("import") as tx:
        for client in (one, two, three):
            for month in desk.ties().months([client], TODAY)[client]:
                tx.delete("snapshot", tx.natural_id("snapshot", client.hex(), month))
        for client, month, fen in ((one, "2026-09", 5), (one, "2026-10", 7), (two, "2026-09", 11)):
            values = {"client_id": client, "month": month, "as_of": TODAY, "aum_fen": fen}
            tx.put("snapshot", tx.new_id(), values)
    view = household_of(desk, one, rules=load_rules(desk, TODAY), today=TODAY)
    assert view is not None
    assert view.household.key == key
    assert [(one.month, one.fen, one.counted) for one in view.assets.months] == [("2026-09", 16, 2), ("2026-10", 7, 1)]
    assert view.assets.missing == {two: ("2026-09", 11), three: None}


def test_the_sum_falls_into_a_band_for_information(desk):
    one, two = desk.client_ids()[:2]
    _, key = make_household(desk, clients=[one, two])
    with desk.transaction("import") as tx:
        for client in (one, two):
            for month in desk.ties().months([client], TODAY)[client]:
                tx.put("snapshot", tx.natural_id("snapshot", client.hex(), month), {"aum_fen": 60_000_000})
    view = household_of(desk, two, rules=load_rules(desk, TODAY), today=TODAY)
    assert (view.household.key, view.assets.newest.fen, view.band.code) == (key, 120_000_000, "100-500")


def test_a_member_who_is_deleted_leaves_and_comes_back_with_undo(desk):
    one, two = desk.client_ids()[:2]
    make_household(desk, clients=[one, two], name="赵家", greet=two)
    delete_client(desk, client=two)
    assert shown(desk) == {"赵家": [one]}
    assert household_name(desk, one) == "赵家"
    desk.undo()
    assert shown(desk) == {"赵家": sorted([one, two])}
    assert desk.ties().speakers() == {two}


def test_a_household_of_a_file_is_called_as_the_file_says_until_it_is_named(desk):
    one = desk.client_ids()[0]
    assert household_name(desk, one) == ""
    set_client(desk, client=one, fields={"household": "家庭1"})
    assert household_name(desk, one) == "家庭1"
    set_household(desk, key="家庭1", name="赵家")
    assert household_name(desk, one) == "赵家"
    set_household(desk, key="家庭1", name="")
    assert household_name(desk, one) == "家庭1"


# -- teams


def team(desk: Desk, client: bytes, band: str | None = None) -> Any:
    return team_of(desk, client, rules=load_rules(desk, TODAY), today=TODAY, band=band)


def test_the_standard_misses_whom_it_holds_responsible_beside_the_manager(desk):
    client = desk.client_ids()[0]
    assert list(team(desk, client, "20-100").missing) == []
    assert list(team(desk, client, "500+").missing) == ["outlet-head", "deputy-head", "branch-head"]
    add_mate(desk, client=client, entry=MateEntry("孙行长", "branch-head"))
    add_mate(desk, client=client, entry=MateEntry("旧行长", "deputy-head", until=dt.date(2025, 1, 1)))
    assert list(team(desk, client, "500+").missing) == ["outlet-head", "deputy-head"]


def test_a_client_has_one_main_manager_and_one_who_stands_in(desk):
    client = desk.client_ids()[0]
    set_client(desk, client=client, fields={"manager": "周敏"})
    with pytest.raises(Problem) as caught:
        add_mate(desk, client=client, entry=MateEntry(" 周敏 ", "backup"))
    assert caught.value.code == "main-manager"
    _, row = add_mate(desk, client=client, entry=MateEntry("吴桐", "backup", "13900000000"))
    assert standing_in(desk, client, today=TODAY).name == "吴桐"
    with pytest.raises(Problem) as caught:
        add_mate(desk, client=client, entry=MateEntry("郑好", "backup"))
    assert caught.value.code == "team-twice"
    set_mate(desk, row=row, entry=MateEntry("吴桐", "backup", until=dt.date(2026, 10, 31)))
    add_mate(desk, client=client, entry=MateEntry("郑好", "backup", since=dt.date(2026, 11, 1)))
    assert standing_in(desk, client, today=TODAY).name == "郑好"
    assert team(desk, client).manager == "周敏"


def test_several_may_help_but_nobody_twice_in_one_role(desk):
    client = desk.client_ids()[0]
    add_mate(desk, client=client, entry=MateEntry("甲", "member"))
    add_mate(desk, client=client, entry=MateEntry("乙", "member"))
    with pytest.raises(Problem):
        add_mate(desk, client=client, entry=MateEntry("甲", "member"))
    for bad in (
        MateEntry("", "member"),
        MateEntry("丙", "king"),
        MateEntry("丙", "member", since=TODAY, until=dt.date(2020, 1, 1)),
    ):
        with pytest.raises(Problem):
            add_mate(desk, client=client, entry=bad)


def test_an_entry_of_the_team_is_taken_away_and_brought_back(desk):
    client = desk.client_ids()[0]
    _, row = add_mate(desk, client=client, entry=MateEntry("甲", "member", note="节日同访"))
    assert mate_of(desk, row).note == "节日同访"
    delete_mate(desk, row=row)
    with pytest.raises(Problem):
        mate_of(desk, row)
    with pytest.raises(Problem):
        delete_mate(desk, row=row)
    desk.undo()
    assert mate_of(desk, row).name == "甲"


def test_names_used_before_are_offered(desk):
    one, two = desk.client_ids()[:2]
    add_mate(desk, client=one, entry=MateEntry("孙行长", "branch-head", "0510-81234567"))
    add_mate(desk, client=two, entry=MateEntry("孙行长", "branch-head"))
    add_mate(desk, client=two, entry=MateEntry("甲", "member"))
    assert desk.ties().team_names() == [("孙行长", "branch-head", "0510-81234567"), ("甲", "member", "")]


def test_every_owner_of_a_standard_can_be_named(desk):
    owners = {role for roles in load_rules(desk, TODAY).standard.owners.values() for role in roles}
    assert owners - {"manager"} <= {role.owner for role in team_roles().values()}


def test_very_many_households_are_read_without_naming_everybody(desk, monkeypatch):
    one, two = desk.client_ids()[:2]
    _, key = make_household(desk, clients=[one, two])
    rules = load_rules(desk, TODAY)
    (few,) = households(desk, rules=rules, today=TODAY, keys=[key])
    monkeypatch.setattr("workbench.services.households._NAMED", 1)
    assert households(desk, rules=rules, today=TODAY, keys=[key]) == [few]


def test_several_deleted_at_once_stay_as_names_and_come_back_whole(desk):
    one, two, three = desk.client_ids()[:3]
    add_relation(desk, client=one, entry=Entry("spouse", two))
    add_relation(desk, client=two, entry=Entry("child", three))
    before, names = fingerprint(desk.connection), [name(desk, one), name(desk, two)]
    delete_clients(desk, clients=[one, two])
    assert seen(desk, three) == [("parent", names[1], False)]
    desk.undo()
    assert fingerprint(desk.connection) == before


def test_the_list_and_the_search_call_a_household_by_its_name(desk):
    one, two = desk.client_ids()[:2]
    _, key = make_household(desk, clients=[one, two], name="赵家")
    assert {row.household for row in client_rows(desk, TODAY, [one, two])} == {"赵家"}
    assert all("赵家" in row.words for row in search_rows(desk, [one, two]))
    set_household(desk, key=key, name="")
    assert household_name(desk, one) == "赵家"
