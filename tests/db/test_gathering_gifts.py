"""One gift for everybody who came to a gathering: who may not is named with the reason, one undo takes all."""

from __future__ import annotations

from typing import Any

import pytest

from db.rows import fingerprint
from tests.helpers.desk import TODAY
from tests.helpers.gifts import AT, Room, person
from workbench.domain.problems import Problem
from workbench.services.gatheringgifts import PURPOSE, give_at_gathering, guest_gifts
from workbench.services.gatherings import add_gathering
from workbench.services.giftchecking import GiftWish, cupboard
from workbench.services.gifts import find_gifts
from workbench.services.inviting import arrive, hold, walk_in
from workbench.texts import Texts


def salon(room: Room, *clients: bytes) -> bytes:
    """Return a salon of today to which these clients came."""
    texts = Texts("zh_CN")
    fields: dict[str, Any] = {"starts": f"{TODAY}T14:30"}
    _, (row,) = add_gathering(room.desk, rules=room.rules, texts=texts, template="salon", fields=fields)
    if clients:
        walk_in(room.desk, rules=room.rules, texts=texts, gathering=row, clients=clients, at=AT, today=TODAY)
    return row


def wish(item: bytes | None, **more: Any) -> GiftWish:
    return GiftWish(b"", PURPOSE, TODAY, item, **more)


def give(room: Room, gathering: bytes, what: GiftWish, **more: Any) -> list[bytes]:
    more = {"approver": "李行长"} | more
    return give_at_gathering(room.desk, rules=room.rules, gathering=gathering, wish=what, today=TODAY, **more)[1]


def test_all_who_may_have_it_get_it_in_one_step_and_one_undo_takes_it_back(room):
    one, two = person(room, "C1"), person(room, "C2")
    official, diet = person(room, "C3", public_official=True), person(room, "C4", taboo="糖尿病")
    away = person(room, "C5")
    row, item = salon(room, one, two, official, diet), room.item("桂花糕", kind="food", value_fen=5_000, taboos="sugar")
    judged = guest_gifts(room.desk, gathering=row, wish=wish(item))
    assert [(each.name, each.able, [found.code for found in each.found]) for each in judged] == [
        ("客户C1", True, []),
        ("客户C2", True, []),
        ("客户C3", False, ["official"]),
        ("客户C4", False, ["diet-sugar"]),
    ]
    before = fingerprint(room.desk.connection)
    made = find_gifts(room.desk, give(room, row, wish(item)))
    assert {gift.client_id for gift in made} == {one, two}
    assert {(gift.status, gift.on, gift.approver, gift.gathering_id) for gift in made} == {
        ("given", TODAY, "李行长", row)
    }
    assert next(line for line in cupboard(room.desk) if line.item.id == item).here == 8
    assert away not in {gift.client_id for gift in made}
    room.desk.undo()
    assert fingerprint(room.desk.connection) == before


def test_nobody_gets_two_gifts_of_one_gathering(room):
    one, two = person(room, "C1"), person(room, "C2")
    row = salon(room, one)
    give(room, row, wish(room.item("保温杯")))
    with pytest.raises(Problem) as refused:
        give(room, row, wish(room.item("台历")))
    assert refused.value.code == "gift-for-nobody"
    walk_in(room.desk, rules=room.rules, texts=Texts("zh_CN"), gathering=row, clients=[two], at=AT, today=TODAY)
    (gift,) = find_gifts(room.desk, give(room, row, wish(room.item("帆布袋"))))
    assert gift.client_id == two


def test_the_cupboard_is_counted_down_along_the_rows_of_the_sheet(room):
    clients = [person(room, f"C{number}") for number in range(1, 4)]
    row, item = salon(room, *clients), room.item("保温杯", count=2)
    judged = guest_gifts(room.desk, gathering=row, wish=wish(item))
    assert [each.able for each in judged] == [True, True, False]
    assert [found.code for found in judged[2].found] == ["stock"]
    assert len(give(room, row, wish(item))) == 2


def test_what_warns_needs_a_reason_and_only_the_warned_keep_it(room):
    one, two = person(room, "C1"), person(room, "C2")
    item = room.item("保温杯")
    before = room.plan(one, item)
    row = salon(room, one, two)
    judged = guest_gifts(room.desk, gathering=row, wish=wish(item))
    assert [each.able for each in judged] == [False, True]
    made = find_gifts(room.desk, give(room, row, wish(item, despite="客户要两只")))
    assert {gift.client_id: gift.despite for gift in made} == {one: "客户要两只", two: ""}
    assert find_gifts(room.desk, [before])[0].status == "planned"


def test_the_caps_of_the_year_hold(room):
    poor = person(room, "C1", aum=1_000)
    row, item = salon(room, poor), room.item("骨瓷杯", value_fen=19_000)
    (judged,) = guest_gifts(room.desk, gathering=row, wish=wish(item))
    assert [found.code for found in judged.found] == ["gift-cap"]


def test_handed_over_without_an_approver_is_refused_and_planned_is_not(room):
    row, item = salon(room, person(room)), room.item()
    with pytest.raises(Problem) as refused:
        give(room, row, wish(item), approver="")
    assert refused.value.code == "approver-needed"
    (gift,) = find_gifts(room.desk, give(room, row, wish(item), approver="", handed=False))
    assert gift.status == "planned"


def test_a_gathering_to_which_nobody_came_and_what_cannot_be_a_gift_are_refused(room):
    row, item = salon(room), room.item()
    for what, code in ((wish(item), "nobody-came"), (wish(item, count=0), "nobody-came")):
        with pytest.raises(Problem) as refused:
            give(room, row, what)
        assert refused.value.code == code
    busy = salon(room, person(room))
    with pytest.raises(Problem) as refused:
        guest_gifts(room.desk, gathering=busy, wish=wish(item, count=0))
    assert refused.value.code == "bad-gift"


def test_after_it_was_held_the_visit_there_stays_the_one_contact(room):
    client = person(room)
    row = salon(room, client)
    hold(room.desk, rules=room.rules, texts=Texts("zh_CN"), gathering=row, at=AT, today=TODAY)
    give(room, row, wish(room.item()))
    assert room.desk.connection.execute("SELECT count(*) FROM interaction").fetchall() == [(1,)]
    people = [one.id for one in room.desk.gatherings().attendances(row)]
    more = {"rules": room.rules, "texts": Texts("zh_CN"), "at": AT, "today": TODAY}
    arrive(room.desk, gathering=row, people=people, came=False, **more)
    with pytest.raises(Problem):
        guest_gifts(room.desk, gathering=row, wish=wish(None, name="杯"))
