"""Finding, tags, told readings and orders on the command line."""

from __future__ import annotations

import pytest


@pytest.fixture
def told(empty):
    """A book with three clients, one of whom reads the name in another way."""
    people = (
        ("8800100001", "单雄", "13900007731", "想换房"),
        ("8800100002", "丁一", "13900007732", ""),
        ("8800100003", "王芳", "13900007733", "女儿出国"),
    )
    for number, name, mobile, remark in people:
        said = empty("client", "add", f"name={name}", f"client_no={number}", f"mobile={mobile}", f"remark={remark}")
        assert said.code == 0, said
    return empty


def found(terminal, *words: str) -> list[str]:
    said = terminal("--json", "clients", *words)
    assert said.code == 0, said
    return [one["name"] for one in said.json]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("sx", ["单雄"]),
        ("danx", ["单雄"]),
        ("单x", ["单雄"]),
        ("7733", ["王芳"]),
        ("换房", ["单雄"]),
        ("王 出国", ["王芳"]),
        ("没有", []),
    ],
)
def test_a_search_finds_as_the_window_does(told, text, names):
    assert found(told, "--search", text) == names


def test_where_a_client_was_found_is_told(told):
    assert told("--json", "clients", "--search", "换房").json[0]["found_in"] == "remark"
    assert told("--json", "clients", "--search", "7733").json[0]["found_in"] == "phone"
    assert "found_in" not in told("--json", "clients", "--search", "sx").json[0]


def test_a_told_reading_orders_and_finds_and_is_undone(told):
    assert found(told) == ["丁一", "单雄", "王芳"]
    assert told("client", "set", "8800100001", "reading=chan xiong").code == 0
    assert found(told) == ["单雄", "丁一", "王芳"]
    assert found(told, "--search", "cx") == ["单雄"]
    (read,) = told("--json", "pinyin", "--client", "8800100001").json
    assert (read["full"], read["initials"]) == ("chanxiong", "cx")
    assert told("--json", "pinyin", "单雄").json[0]["full"] == "shanxiong"
    assert told("undo").code == 0
    assert found(told) == ["丁一", "单雄", "王芳"]
    assert told("client", "set", "8800100001", "reading=abc").code == 3
    assert told("pinyin").code == 2


def test_strokes_order_the_list(told):
    assert found(told, "--sort", "stroke") == ["丁一", "王芳", "单雄"]
    assert found(told, "--sort", "number") == ["单雄", "丁一", "王芳"]


def test_tags_are_given_taken_counted_and_filter(told):
    said = told("--json", "tag", "8800100001", "8800100003", "+老板娘", "+VIP")
    assert [one["tags"] for one in said.json["clients"]] == [["老板娘", "VIP"], ["老板娘", "VIP"]]
    assert told("--json", "tag", "8800100001", "-VIP").json["clients"][0]["tags"] == ["老板娘"]
    assert found(told, "--tag", "老板娘") == ["单雄", "王芳"]
    assert found(told, "--tag", "老板娘", "--tag", "VIP") == ["王芳"]
    assert found(told, "--search", "#老板") == ["单雄", "王芳"]
    counted = {one["tag"]: one["clients"] for one in told("--json", "tags").json}
    assert (counted["老板娘"], counted["VIP"], counted["企业主"]) == (2, 1, 0)
    assert told("tag", "8800100001", "+两 个").code == 3
    assert told("tag", "+无人").code == 2
    told("undo")
    told("undo")
    assert found(told, "--tag", "老板娘") == []
