"""Gifts in a real book: from the plan to the signature, what closes with it, the cupboard, and undo of each step."""

from __future__ import annotations

from typing import Any

import pytest

from db.rows import fingerprint
from tests.helpers.desk import TODAY, filled_desk
from tests.helpers.gifts import Room, person
from workbench.domain.problems import Problem
from workbench.services.entitlements import entitlement_totals, entitlements
from workbench.services.giftchecking import GiftWish, cupboard
from workbench.services.giftproposals import proposals
from workbench.services.gifts import (
    approve_gifts,
    cancel_gifts,
    find_gifts,
    plan_gifts,
    set_gift,
    sign_gifts,
)
from workbench.services.giftstock import add_usual, delete_item, move_stock, set_item
from workbench.services.interactionedits import delete_interaction
from workbench.services.marking import set_mark
from workbench.texts import Texts


def test_a_gift_goes_from_the_plan_to_the_signature(room):
    client, item = person(room), room.item()
    gift = room.plan(client, item, count=2)
    statuses = [find_gifts(room.desk, [gift])[0].status]
    room.approve(gift)
    statuses.append(find_gifts(room.desk, [gift])[0].status)
    room.give(gift)
    statuses.append(find_gifts(room.desk, [gift])[0].status)
    sign_gifts(room.desk, gifts=[gift], on=TODAY, today=TODAY)
    (one,) = find_gifts(room.desk, [gift])
    assert [*statuses, one.status] == ["planned", "approved", "given", "signed"]
    assert (one.value_fen, one.approver, one.signed_by, one.kind) == (19_600, "李行长", "客户C1", "household")


def test_giving_closes_what_the_standard_owes_and_undo_opens_it_again(room):
    client, item = person(room), room.item()
    assert room.owed(client) == ["gift"]
    gift = room.plan(client, item)
    room.approve(gift)
    before = fingerprint(room.desk.connection)
    room.give(gift)
    assert room.owed(client) == []
    (row,) = room.desk.connection.execute("SELECT occasion, occasion_year, channel, note FROM interaction").fetchall()
    assert tuple(row) == ("gift", 2026, "visit", "保温杯")
    room.desk.undo()
    assert fingerprint(room.desk.connection) == before
    assert room.owed(client) == ["gift"]


def test_flowers_close_the_birthday_gift_of_that_birthday(room):
    birthday: dict[str, Any] = {
        "bday_calendar": "solar",
        "bday_month": 11,
        "bday_day": 24,
        "bday_year": 1970,
        "bday_leap": False,
    }
    client = person(room, **birthday)
    assert sorted(room.owed(client)) == ["birthday-gift", "gift"]
    gift = room.plan(client, room.item("生日花束", kind="flowers", count=0), "birthday")
    room.approve(gift)
    room.give(gift, channel="letter", signed_by="家人")
    assert room.owed(client) == ["gift"]
    assert find_gifts(room.desk, [gift])[0].status == "signed"


def test_nothing_is_given_that_was_not_approved_and_nobody_approves_for_themselves(room):
    client, item = person(room), room.item()
    gift = room.plan(client, item)
    with pytest.raises(Problem) as refused:
        room.give(gift)
    assert refused.value.code == "gift-not-approved"
    with room.desk.transaction("settings") as tx:
        tx.put("setting", room.desk.setting_id("manager"), {"key": "manager", "value": "王经理"})
    with pytest.raises(Problem) as refused:
        approve_gifts(room.desk, gifts=[gift], approver="王经理", on=TODAY)
    assert refused.value.code == "approver-is-giver"


def test_what_is_forbidden_is_refused_and_a_warning_wants_a_reason_that_is_kept(room):
    client, item = person(room), room.item()
    with pytest.raises(Problem) as refused:
        room.plan(client, None, name="座钟", value_fen=1)
    assert refused.value.code == "gift-clock"
    assert "送终" in Texts("zh_CN").problem(refused.value)
    first = room.plan(client, item)
    with pytest.raises(Problem) as refused:
        room.plan(client, item)
    assert refused.value.code == "gift-warned"
    second = room.plan(client, item, despite="客户指定")
    assert find_gifts(room.desk, [second])[0].despite == "客户指定"
    assert first != second


def test_two_wishes_of_one_step_count_together(room):
    client = person(room)
    wishes = [
        GiftWish(client, "care", TODAY, None, name=name, value_fen=50_000) for name in ("甲茶", "乙茶", "丙茶", "丁茶")
    ]
    with pytest.raises(Problem) as refused:
        plan_gifts(room.desk, rules=room.rules, wishes=wishes, today=TODAY)
    assert refused.value.code == "gift-year-cap"
    assert room.desk.gift_book().gifts() == []
    made = plan_gifts(room.desk, rules=room.rules, wishes=wishes[:3], today=TODAY, approver="李行长")[1]
    assert {one.status for one in find_gifts(room.desk, made)} == {"approved"}


def test_who_became_an_official_after_the_plan_gets_nothing(room):
    client, item = person(room), room.item()
    gift = room.plan(client, item)
    room.approve(gift)
    with room.desk.transaction("client-set") as tx:
        tx.put("client", client, {"public_official": True})
    with pytest.raises(Problem) as refused:
        room.give(gift)
    assert refused.value.code == "gift-official"


def test_the_cupboard_counts_what_came_was_promised_and_given(room):
    client, item = person(room), room.item(count=3, least=2)
    gift = room.plan(client, item, count=2)
    (line,) = cupboard(room.desk)
    assert (line.here, line.promised, line.free, line.low) == (3, 2, 1, False)
    room.approve(gift)
    room.give(gift)
    (line,) = cupboard(room.desk)
    assert (line.here, line.promised, line.free, line.low) == (1, 0, 1, True)
    move_stock(room.desk, item=item, reason="spoilt", count=1, on=TODAY, today=TODAY, note="碰碎")
    move_stock(room.desk, item=item, reason="counted", count=5, on=TODAY, today=TODAY)
    assert cupboard(room.desk)[0].here == 5
    assert [one.count for one in room.desk.gift_book().moves(item)] == [5, -1, 3]
    with pytest.raises(Problem) as refused:
        move_stock(room.desk, item=item, reason="lobby", count=6, on=TODAY, today=TODAY)
    assert refused.value.code == "out-of-stock"


def test_an_empty_cupboard_gives_nothing_but_flowers_are_ordered(room):
    client = person(room)
    cup, flowers = room.item(count=0), room.item("花束", kind="flowers", count=0)
    gift, bunch = room.plan(client, cup), room.plan(client, flowers, despite="同时送花")
    room.approve(gift, bunch)
    with pytest.raises(Problem) as refused:
        room.give(gift)
    assert refused.value.code == "out-of-stock"
    room.give(bunch)


def test_a_gift_that_comes_back_takes_its_contact_and_entitlement_with_it(room):
    client, item = person(room, aum=2_000_000_000), room.item()
    code = next(one.entitlement.code for one in entitlements(room.desk, rules=room.rules, client=client, day=TODAY))
    gift = room.plan(client, item, entitlement=code)
    room.approve(gift)
    room.give(gift)
    used = {
        one.entitlement.code: one.used for one in entitlements(room.desk, rules=room.rules, client=client, day=TODAY)
    }
    assert used[code] == 1
    assert sum(one.used for one in entitlement_totals(room.desk, rules=room.rules, day=TODAY)) == 1
    cancel_gifts(room.desk, gifts=[gift], reason="客户退回")
    (one,) = find_gifts(room.desk, [gift])
    assert (one.status, one.cancelled) == ("cancelled", "客户退回")
    assert room.desk.connection.execute("SELECT count(*) FROM interaction").fetchone() == (0,)
    assert room.desk.entitlement_uses() == {}
    assert cupboard(room.desk)[0].here == 10
    room.desk.undo()
    assert find_gifts(room.desk, [gift])[0].status == "given"
    assert room.desk.entitlement_uses() != {}


def test_another_thing_wants_to_be_approved_again(room):
    client, item, other = person(room), room.item(), room.item("钢笔")
    gift = room.plan(client, item)
    room.approve(gift)
    wish = GiftWish(client, "contribution", TODAY, item, note="刻字", id=gift)
    set_gift(room.desk, rules=room.rules, wish=wish, today=TODAY)
    assert find_gifts(room.desk, [gift])[0].status == "approved"
    set_gift(room.desk, rules=room.rules, wish=GiftWish(client, "contribution", TODAY, other, id=gift), today=TODAY)
    (one,) = find_gifts(room.desk, [gift])
    assert (one.status, one.item) == ("planned", "钢笔")


def test_who_is_owed_a_gift_is_proposed_what_suits_until_it_is_promised(room):
    add_usual(room.desk, texts=Texts("zh_CN"))
    sweet = person(room, "C1", preference="喜欢喝绿茶")
    official = person(room, "C2", public_official=True)
    for line in cupboard(room.desk):
        if not line.fresh:
            move_stock(room.desk, item=line.item.id, reason="bought", count=1, on=TODAY, today=TODAY)
    found = proposals(room.desk, today=TODAY)
    assert [one.receiver.id for one in found] == [sweet]
    assert found[0].item is not None
    assert found[0].item.item.name == "明前绿茶礼盒"
    assert official not in [one.receiver.id for one in found]
    plan_gifts(room.desk, rules=room.rules, wishes=[found[0].wish(TODAY)], today=TODAY)
    assert proposals(room.desk, today=TODAY) == []


def test_one_piece_is_proposed_to_one_client_only(room):
    first, second, item = person(room, "C1"), person(room, "C2"), room.item(count=1)
    found = {one.receiver.id: one.item and one.item.item.id for one in proposals(room.desk, today=TODAY)}
    assert set(found) == {first, second}
    assert sorted([one is not None for one in found.values()]) == [False, True]
    assert item in found.values()


def test_a_diabetic_is_proposed_no_cake(room):
    birthday: dict[str, Any] = {
        "bday_calendar": "solar",
        "bday_month": 11,
        "bday_day": 24,
        "bday_year": 1970,
        "bday_leap": False,
    }
    person(room, **birthday, taboo="忌口：糖尿病，花粉过敏")
    add_usual(room.desk, texts=Texts("zh_CN"))
    named = {one.duty.occasion: one.item and one.item.item.name for one in proposals(room.desk, today=TODAY)}
    assert named["birthday-gift"] == "无糖蛋糕"


def test_things_have_one_name_words_of_the_lists_and_stay_while_the_ledger_names_them(room):
    client, item = person(room), room.item()
    with pytest.raises(Problem) as refused:
        room.item()
    assert refused.value.code == "item-known"
    with pytest.raises(Problem):
        set_item(room.desk, item=item, fields={"taboos": "clock nothing"})
    set_item(room.desk, item=item, fields={"taboos": "clock"})
    with pytest.raises(Problem) as refused:
        room.plan(client, item)
    assert refused.value.code == "gift-clock"
    set_item(room.desk, item=item, fields={"taboos": ""})
    room.plan(client, item)
    with pytest.raises(Problem) as refused:
        delete_item(room.desk, item=item)
    assert refused.value.code == "item-used"
    set_item(room.desk, item=item, fields={"retired": True})
    assert cupboard(room.desk)[0].item.retired


def test_undo_of_every_step_leads_back_to_the_empty_ledger(room):
    client, item = person(room), room.item()
    before = fingerprint(room.desk.connection)
    gift = room.plan(client, item)
    room.approve(gift)
    room.give(gift)
    sign_gifts(room.desk, gifts=[gift], on=TODAY, today=TODAY)
    cancel_gifts(room.desk, gifts=[gift], reason="误记")
    for _step in range(5):
        room.desk.undo()
    assert fingerprint(room.desk.connection) == before


def test_a_full_book_is_proposed_to_without_a_query_a_client(tmp_path):
    desk = filled_desk(tmp_path, 40)
    room = Room(desk)
    add_usual(desk, texts=Texts("zh_CN"))
    asked: list[str] = []
    desk.connection.set_trace_callback(asked.append)
    found = proposals(desk, today=TODAY)
    desk.connection.set_trace_callback(None)
    assert len(found) > 5
    assert len(asked) < 15
    del room
    desk.close()


def test_what_a_client_told_us_not_to_take_is_marked_with_source_and_day(room):
    client = person(room)
    set_mark(room.desk, client, "diet", "sugar", note="客户本人说", on=TODAY)
    assert room.desk.gift_book().receivers([client])[client].diets == ("sugar",)
    with pytest.raises(Problem) as refused:
        room.plan(client, None, name="蜂蜜礼盒", value_fen=100)
    assert refused.value.code == "gift-diet-sugar"


def test_two_gifts_that_one_client_is_owed_are_two_things(room):
    birthday: dict[str, Any] = {"bday_calendar": "solar", "bday_month": 11, "bday_day": 24, "bday_year": 1970}
    client = person(room, bday_leap=False, **birthday)
    for name in ("保温杯", "钢笔"):
        room.item(name, count=1, value_fen=30_000)
    room.item("花束", kind="flowers", count=0, value_fen=30_000)
    found = [one for one in proposals(room.desk, today=TODAY) if one.receiver.id == client]
    wishes = [one.wish(TODAY) for one in found]
    assert len({one.item for one in wishes}) == 2
    assert len(plan_gifts(room.desk, rules=room.rules, wishes=wishes, today=TODAY)[1]) == 2


def test_a_gift_whose_contact_is_deleted_is_planned_again(room):
    client, item = person(room), room.item()
    gift = room.plan(client, item)
    room.approve(gift)
    room.give(gift, signed_by="家人")
    (contact,) = room.desk.connection.execute("SELECT id FROM interaction").fetchone()
    delete_interaction(room.desk, rules=room.rules, interaction=contact)
    (one,) = find_gifts(room.desk, [gift])
    assert (one.status, one.interaction_id, one.signed_by) == ("approved", None, "")
    assert room.owed(client) == ["gift"]
    room.desk.undo()
    assert find_gifts(room.desk, [gift])[0].status == "signed"
