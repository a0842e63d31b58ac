"""Duplicates and the recycle bin on the command line, end to end."""

from __future__ import annotations

from typing import Any

from tests.helpers.terminal import Terminal


def add(terminal: Terminal, *fields: str) -> str:
    said = terminal("--json", "client", "add", *fields)
    assert said.code == 0, said
    return str(said.json["id"])


def shown(terminal: Terminal, *words: str) -> Any:
    said = terminal("--json", *words)
    assert said.code == 0, said
    return said.json


def test_two_rows_of_one_person_are_found_merged_and_taken_apart_again(empty):
    one = add(empty, "name=穆婉清", "client_no=0088000001", "mobile=13912345678", "remark=爱喝茶")
    two = add(empty, "name=穆婉清", "client_no=0088000002", "mobile=13912345678", "remark=周末才有空")
    (found,) = shown(empty, "duplicates")
    assert (found["strength"], found["reasons"]) == ("likely", ["phone"])
    assert {client["id"] for client in found["clients"]} == {one, two}
    assert shown(empty, "duplicates", "--client", "0088000002") == [found]
    plan = shown(empty, "duplicates", "--merge", "0088000001", "0088000002", "--dry-run")
    assert plan["operation"] is None
    assert plan["fields"]["remark"] == "both"
    assert plan["aliases"] == [{"kind": "client_no", "value": "0088000002"}]
    assert len(shown(empty, "clients")) == 2
    done = shown(empty, "duplicates", "--merge", "0088000001", "0088000002", "--take", "remark=gone")
    assert done["operation"]
    (left,) = shown(empty, "clients")
    assert left["client_no"] == "0088000001"
    assert shown(empty, "client", "0088000002")["id"] == done["client"]
    assert shown(empty, "duplicates") == []
    assert shown(empty, "deleted") == []
    shown(empty, "undo")
    assert len(shown(empty, "clients")) == 2
    assert "same name and phone" in empty("--lang", "en", "duplicates").out


def test_who_is_said_to_be_two_people_is_not_offered_again(empty):
    add(empty, "name=穆婉清", "client_no=0088000001", "birth=1980-05-06")
    add(empty, "name=穆婉清", "client_no=0088000002", "birth=1980-05-06")
    assert len(shown(empty, "duplicates")) == 1
    shown(empty, "duplicates", "--distinct", "0088000002", "0088000001", "--note", "母女")
    assert shown(empty, "duplicates") == []


def test_a_side_that_no_field_has_is_refused(empty):
    add(empty, "name=穆婉清", "client_no=0088000001")
    add(empty, "name=穆婉清", "client_no=0088000002")
    merge = ("--json", "duplicates", "--merge", "0088000001", "0088000002", "--take")
    assert empty(*merge, "risk=left").json["problem"]["code"] == "unknown-side"
    assert empty(*merge, "colour=keep").json["problem"]["code"] == "unknown-field"
    assert empty(*merge, "risk").code == 2
    same = empty("--json", "duplicates", "--merge", "0088000001", "0088000001")
    assert same.json["problem"]["code"] == "same-client"


def test_a_deleted_client_comes_back_from_the_bin(empty):
    add(empty, "name=穆婉清", "client_no=0088000001", "mobile=13912345678")
    shown(empty, "log", "0088000001", "--channel", "call", "--result", "connected", "--note", "问利率")
    shown(empty, "client", "delete", "0088000001")
    (found,) = shown(empty, "deleted", "--search", "婉清")
    assert (found["table"], found["with_it"] >= 2) == ("client", True)
    assert shown(empty, "deleted", "--search", "别人") == []
    assert "穆婉清" in empty("deleted").out
    shown(empty, "deleted", "--restore", found["id"])
    assert shown(empty, "client", "0088000001")["ways"][0]["kind"] == "mobile"
    assert shown(empty, "deleted") == []
    assert empty("--json", "deleted", "--restore", "xyz").json["problem"]["code"] == "bad-id"
    assert empty("--json", "deleted", "--restore", found["id"]).json["problem"]["code"] == "not-deleted"


def test_several_steps_are_undone_and_redone_at_once(empty):
    add(empty, "name=穆婉清", "client_no=0088000001")
    for risk in ("C1", "C2", "C3"):
        shown(empty, "client", "set", "0088000001", f"risk={risk}")
    shown(empty, "undo", "--steps", "2")
    assert shown(empty, "client", "0088000001")["risk"] == "C1"
    shown(empty, "redo", "--steps", "2")
    assert shown(empty, "client", "0088000001")["risk"] == "C3"
