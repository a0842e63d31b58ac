"""A client's file in a book: ways, addresses and stamps by hand, everything undone by itself, imports left alone."""

from __future__ import annotations

import datetime as dt

import pytest

from db.desk import Desk
from tests.helpers.desk import TODAY, empty_desk
from workbench.domain.problems import Problem
from workbench.services.clients import add_client, set_client
from workbench.services.places import set_address
from workbench.services.verifying import file_states, profile_rules, stale_files, verify
from workbench.services.ways import add_way, move_way, prefer_way, remove_way, set_way


@pytest.fixture
def desk(tmp_path):
    made = empty_desk(tmp_path)
    yield made
    made.close()


@pytest.fixture
def client(desk):
    return add_client(desk, fields={"name": "林示例", "mobile": "13800000001"}, today=TODAY)[1]


def ways(desk: Desk, client: bytes) -> list[str]:
    return [one.value for one in desk.facts([client])[0].ways]


def home(desk: Desk, client: bytes) -> tuple[str | None, ...]:
    (one,) = desk.facts([client])[0].addresses
    return one.text, one.district, one.street, one.postcode


def test_several_ways_of_a_kind_stand_in_the_managers_own_order(desk, client):
    add_way(desk, client=client, kind="mobile", value="139 0000 0002", details={"time": "晚上", "consent": False})
    add_way(desk, client=client, kind="wechat", value="wx_1")
    assert ways(desk, client) == ["13800000001", "wx_1", "13900000002"]
    third = desk.facts([client])[0].ways[2]
    assert (third.time, third.consent) == ("晚上", False)
    move_way(desk, client=client, way=third.id, step=-1)
    assert ways(desk, client) == ["13800000001", "13900000002", "wx_1"]
    assert move_way(desk, client=client, way=desk.facts([client])[0].ways[0].id, step=-1).operation is None
    prefer_way(desk, client=client, way=desk.facts([client])[0].ways[2].id)
    assert ways(desk, client)[0] == "wx_1"
    first = desk.facts([client])[0].ways[0]
    move_way(desk, client=client, way=first.id, step=1)
    assert [one.preferred for one in desk.facts([client])[0].ways] == [True, False, False]
    for _ in range(5):
        desk.undo()
    assert ways(desk, client) == ["13800000001"]


def test_the_same_number_again_changes_what_is_said_of_it(desk, client):
    add_way(desk, client=client, kind="mobile", value="13800000001", details={"note": "本人"})
    (one,) = desk.facts([client])[0].ways
    assert one.note == "本人"


def test_a_way_is_changed_without_its_number_being_typed_again(desk, client):
    (one,) = desk.facts([client])[0].ways
    set_way(desk, client=client, way=one.id, kind="work", details={"consent": True, "time": "上午"})
    (after,) = desk.facts([client])[0].ways
    assert (after.kind, after.value, after.consent, after.time) == ("work", "13800000001", True, "上午")
    assert set_way(desk, client=client, way=one.id, details={"time": "上午"}).operation is None
    remove_way(desk, way=one.id)
    assert ways(desk, client) == []
    with pytest.raises(Problem):
        set_way(desk, client=client, way=one.id, details={"time": "x"})


@pytest.mark.parametrize(("kind", "value"), [("mobile", "12"), ("email", "nobody"), ("fax", "1"), ("mobile", " ")])
def test_what_is_no_way_is_refused(desk, client, kind, value):
    with pytest.raises(Problem):
        add_way(desk, client=client, kind=kind, value=value)


def test_an_address_is_told_apart_and_corrected_by_hand(desk, client):
    set_client(desk, client=client, fields={"address": "江苏省无锡市滨湖区太湖大道1号"})
    assert home(desk, client) == ("江苏省无锡市滨湖区太湖大道1号", "滨湖区", "太湖大道1号", None)
    set_client(desk, client=client, fields={"district": "梁溪区", "postcode": "214000"})
    assert home(desk, client) == ("江苏省无锡市梁溪区太湖大道1号", "梁溪区", "太湖大道1号", "214000")
    set_address(
        desk,
        client=client,
        kind="home",
        parts={"text": "江苏省无锡市梁溪区太湖大道1号", "district": "", "street": "梁溪区太湖大道1号"},
    )
    assert home(desk, client) == ("江苏省无锡市梁溪区太湖大道1号", None, "梁溪区太湖大道1号", "214000")
    desk.undo()
    assert home(desk, client)[1] == "梁溪区"
    set_client(desk, client=client, fields={"address": ""})
    assert not desk.facts([client])[0].addresses


def test_a_stamp_is_kept_with_its_source_and_undone(desk, client):
    verify(desk, client=client, parts=["reach", "who"], source="client", on=TODAY, today=TODAY, note="电话")
    (facts,) = desk.file_facts(TODAY, [client])
    states = {one.part.code: one for one in file_states(facts, TODAY)}
    assert (states["reach"].stamp.source, states["reach"].stamp.note) == ("client", "电话")
    assert states["care"].stamp is None
    desk.undo()
    assert desk.file_facts(TODAY, [client])[0].stamps == []


@pytest.mark.parametrize(
    ("parts", "source", "on"),
    [
        (["hobby"], "client", TODAY),
        ([], "client", TODAY),
        (["who"], "rumour", TODAY),
        (["who"], "client", TODAY + dt.timedelta(1)),
    ],
)
def test_a_stamp_needs_a_part_a_source_and_a_day_that_has_come(desk, client, parts, source, on):
    with pytest.raises(Problem):
        verify(desk, client=client, parts=parts, source=source, on=on, today=TODAY)


def test_files_grow_stale_part_by_part_and_a_stamp_makes_them_fresh(desk, client):
    months = profile_rules().part("reach").months
    later = TODAY + dt.timedelta(days=31 * months)
    (found,) = stale_files(desk.file_facts(later), later)
    assert found.parts[0].part.code == "reach"
    verify(desk, client=client, parts=["reach"], source="document", on=later, today=later)
    assert not any(
        one.part.code == "reach" for stale in stale_files(desk.file_facts(later), later) for one in stale.parts
    )
    assert stale_files(desk.file_facts(later), later, "reach") == []
