"""Addresses told apart: province, city, district, street; joined they are always the address again."""

from __future__ import annotations

import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.helpers.terminal import SAMPLES
from workbench.domain.addresses import stored_parts
from workbench.importer.values.addresses import address_grammar, split_address

GRAMMAR = address_grammar()


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("江苏省无锡市滨湖区太湖西大道1号", ("江苏省", "无锡市", "滨湖区", "太湖西大道1号")),
        ("江苏无锡滨湖区太湖西大道1号", ("江苏", "无锡", "滨湖区", "太湖西大道1号")),
        ("江苏无锡中山路1号", ("江苏", "无锡", "", "中山路1号")),
        ("无锡市中山路1号", ("", "无锡市", "", "中山路1号")),
        ("无锡市区中山路1号", ("", "无锡", "市区", "中山路1号")),
        ("北京市朝阳区建国路88号", ("北京市", "", "朝阳区", "建国路88号")),
        ("上海浦东新区世纪大道8号", ("上海", "", "浦东新区", "世纪大道8号")),
        ("新疆维吾尔自治区伊犁哈萨克自治州伊宁市解放路", ("新疆维吾尔自治区", "伊犁哈萨克自治州", "伊宁市", "解放路")),
        ("江阴市澄江街道澄江中路1号", ("", "", "江阴市", "澄江街道澄江中路1号")),
        ("长沙市长沙县星沙街道", ("", "长沙市", "长沙县", "星沙街道")),
        ("临江市湖滨区解放路12号", ("", "临江市", "湖滨区", "解放路12号")),
        ("苏州市工业园区星湖街328号", ("", "苏州市", "工业园区", "星湖街328号")),
        ("太湖新城学府街191号9幢1640室", ("", "", "太湖新城", "学府街191号9幢1640室")),
    ],
)
def test_the_parts_of_an_address(text, parts):
    found = split_address(text)
    assert (found.province, found.city, found.district, found.street) == parts


@pytest.mark.parametrize(
    "text",
    [
        "南京西路100号",
        "中山路117号",
        "北京路12号",
        "阳光小区3幢501室",
        "城市花园1号",
        "中山路农贸市场3号",
        "新城路12号",
        "太湖大道88号金城新区",
        "",
        "1号",
    ],
)
def test_a_road_an_estate_or_a_market_is_no_district(text):
    """A name that is a city's elsewhere (南京, 中山) is a road when no district follows it."""
    found = split_address(text)
    assert (found.region, found.district, found.street) == ("", "", text)


@pytest.mark.parametrize(
    "district", ["路南区", "道里区", "镇海区", "路桥区", "鼓楼区", "钟楼区", "七里河区", "新城区", "市中区"]
)
def test_districts_whose_names_hold_signs_of_a_street(district):
    assert split_address(f"{district}解放路1号").district == district


def test_every_address_of_the_samples_names_its_district_or_begins_with_a_road():
    clients = json.loads((SAMPLES / "expected.json").read_text(encoding="utf-8"))["clients"]
    for client in clients:
        found = split_address(client["address"])
        assert found.text == client["address"]
        assert bool(found.district) == bool(client["address"]), client["address"]


_PLACE = st.sampled_from("太湖滨江南北东西安宁平阳清河山城".strip())
_NAME = st.text(_PLACE, min_size=2, max_size=3)
#: No road that makes another word with the district before it: 县 and 城 would be 县城.
_ROAD = _NAME.filter(lambda name: name[0] != "城")
_ANY = st.text(
    st.one_of(
        st.sampled_from("省市区县旗州盟镇乡路街道巷弄号幢室新城开发园江苏无锡北京朝阳中山0123456789 "), st.characters()
    ),
    max_size=30,
)


@given(_ANY)
@example("市区")
@example("北京市")
def test_joining_the_parts_gives_the_text_back(text):
    assert split_address(text).text == text


@given(_ANY, st.text(max_size=6), st.text(max_size=6))
def test_what_was_told_apart_by_hand_is_shown_as_it_was(text, district, street):
    found = stored_parts(text, district, street, GRAMMAR)
    if district or street:
        assert (found.district, found.street) == (district, street)
    else:
        assert found.text == text


@given(_ANY, st.text(min_size=1, max_size=6), st.text(max_size=6))
def test_what_stands_before_the_district_is_kept(region, district, street):
    found = stored_parts(region + district + street, district, street, GRAMMAR)
    assert found.region == region


@given(_NAME, st.sampled_from(["区", "县"]), _ROAD, st.integers(1, 999))
def test_a_city_of_the_list_with_its_district(name, ending, road, number):
    district = f"甲{name}{ending}"
    found = split_address(f"江苏省无锡市{district}{road}路{number}号")
    assert (found.region, found.district, found.street) == ("江苏省无锡市", district, f"{road}路{number}号")
