"""A client's file at a terminal: ways, addresses in parts, stamps, what is stale."""

from __future__ import annotations

import pytest

from tests.helpers.terminal import LIST, Terminal

NUMBER = "8800100017"


@pytest.fixture
def known(empty: Terminal) -> Terminal:
    empty.json(
        "client", "add", "name=林示例", "client_no=1", "mobile=13800000001", "address=江苏省无锡市滨湖区太湖大道191号"
    )
    return empty


def card(terminal: Terminal) -> dict:
    return terminal.json("client", "1", "--full", "--reason", "核对")


def test_ways_are_added_changed_ordered_and_removed(known: Terminal) -> None:
    known.json("way", "add", "1", "wechat", "wx_1", "time=晚上", "consent=yes")
    known.json("way", "set", "1", "wx_1", "note=本人", "consent=no")
    known.json("way", "up", "1", "2")
    ways = card(known)["ways"]
    assert [(one["place"], one["number"], one["time"], one["consent"], one["note"]) for one in ways] == [
        (1, "wx_1", "晚上", False, "本人"),
        (2, "13800000001", None, None, None),
    ]
    known.json("way", "prefer", "1", "13800000001")
    assert card(known)["ways"][0]["preferred"]
    known.json("way", "delete", "1", "2")
    assert len(card(known)["ways"]) == 1
    known.json("undo")
    assert len(card(known)["ways"]) == 2


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("add", "1"), 2),
        (("fly", "1", "2"), 2),
        (("set", "1", "1", "colour=red"), 2),
        (("set", "1", "9", "time=x"), 3),
        (("add", "1", "fax", "1"), 3),
        (("add", "1", "mobile", "12", "time=x"), 3),
        (("set", "1", "1", "consent=perhaps"), 3),
        (("delete", "7", "1"), 3),
    ],
)
def test_wrong_words_about_a_way_are_explained(known: Terminal, words, code) -> None:
    assert known("way", *words).code == code


def test_an_address_is_masked_told_apart_and_corrected(known: Terminal) -> None:
    (home,) = known.json("client", "1")["addresses"]
    assert (home["region"], home["district"], home["street"]) == ("江苏省无锡市", "滨湖区", "太湖大道***号")
    known.json(
        "client",
        "set",
        "1",
        "district=梁溪区",
        "postcode=214000",
        "industry=餐饮",
        "recording_no=SL1",
        "reading=lin shi li",
    )
    found = card(known)
    assert found["addresses"][0]["text"] == "江苏省无锡市梁溪区太湖大道191号"
    assert (found["addresses"][0]["postcode"], found["district"]) == ("214000", "梁溪区")
    assert (found["industry"], found["recording_no"], found["reading"]) == ("餐饮", "SL1", "lin shi li")


def test_what_was_verified_is_kept_with_its_source(known: Terminal) -> None:
    known.json("verify", "1", "--part", "reach", "care", "--source", "client", "--note", "电话")
    parts = {one["part"]: one for one in known.json("verify", "1")}
    assert (parts["reach"]["verified_on"], parts["reach"]["source"], parts["reach"]["note"]) == (
        "2026-11-21",
        "client",
        "电话",
    )
    assert parts["who"]["verified_on"] is None
    assert known("verify", "1", "--part", "hobby", "--source", "client").code == 3
    assert known("verify", "1", "--part", "who", "--source", "client", "--on", "2030-01-01").code == 3
    assert known("verify").code == 2
    assert known("verify", "1", "--stale").code == 2


def test_whose_file_is_stale(known: Terminal) -> None:
    assert known.json("verify", "--stale") == []
    (found,) = known.json("verify", "--stale", "--today", "2028-11-21")
    assert {one["part"] for one in found["parts"]} == {"who", "reach", "bank"}
    (found,) = known.json("verify", "--stale", "--part", "reach", "--today", "2028-11-21")
    assert [one["part"] for one in found["parts"]] == ["reach"]


def test_a_list_of_the_bank_verifies_what_it_brings_and_leaves_a_corrected_address_alone(empty: Terminal) -> None:
    assert empty("import", str(LIST)).code == 1
    parts = {one["part"]: one for one in empty.json("verify", NUMBER)}
    assert (parts["reach"]["source"], parts["reach"]["verified_on"]) == ("bank-file", "2026-10-31")
    before = empty.json("client", NUMBER, "--full", "--reason", "核对")["addresses"][0]
    empty.json(
        "client",
        "set",
        NUMBER,
        f"district={before['district']}{before['street'][:2]}",
        f"street={before['street'][2:]}",
    )
    told = empty.json("client", NUMBER, "--full", "--reason", "核对")["addresses"][0]
    assert (told["text"], told["street"]) == (before["text"], before["street"][2:])
    assert empty("import", str(LIST)).code == 1
    assert empty.json("client", NUMBER, "--full", "--reason", "核对")["addresses"][0]["street"] == before["street"][2:]


def test_what_to_ask_next_stands_on_the_card(known: Terminal) -> None:
    found = known.json("client", "1")
    assert found["ask_next"] == ["preference", "risk", "birthday"]
    assert found["risk_warnings"] == []
    assert not found["elderly"]
