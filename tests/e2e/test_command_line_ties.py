"""Who belongs together, at a terminal: relations from both sides, households with their sum, teams, and undo."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.helpers.terminal import Terminal


@pytest.fixture
def family(empty: Terminal) -> tuple[Terminal, list[str]]:
    """A father, a mother, a son and their company; returns their numbers."""
    people = [("父亲", "1001"), ("母亲", "1002"), ("儿子", "1003")]
    for name, number in people:
        empty.json("client", "add", f"name=林{name}", f"client_no={number}", "employer=林记食品有限公司")
    empty.json("client", "add", "name=林记食品有限公司", "client_no=2001", "kind=company")
    return empty, [number for _name, number in people] + ["2001"]


def ties(terminal: Terminal, number: str) -> list[tuple[str, str]]:
    return [(one["role"], one["name"]) for one in terminal.json("relations", number)["relations"]]


def test_a_relation_is_written_down_seen_from_both_sides_changed_and_taken_back(family):
    terminal, (father, mother, *_rest) = family
    made = terminal.json("relation", "add", father, "--role", "spouse", "--with", mother, "--since", "1999-05-01")
    assert made["operation"]
    assert ties(terminal, mother) == [("spouse", "林父亲")]
    terminal.json("relation", "set", made["id"], "--note", "金婚在即")
    (shown,) = terminal.json("relations", mother)["relations"]
    assert (shown["note"], shown["since"], shown["client"]["client_no"]) == ("金婚在即", "1999-05-01", father)
    terminal.json("relation", "delete", made["id"])
    assert ties(terminal, father) == []
    terminal.json("undo")
    assert ties(terminal, father) == [("spouse", "林母亲")]


def test_somebody_outside_the_book_and_what_is_refused(family):
    terminal, (father, mother, *_rest) = family
    terminal.json("relation", "add", father, "--role", "parent", "--name", "林老先生", "--birthday", "lunar:08-15")
    (shown,) = terminal.json("relations", father)["relations"]
    assert (shown["client"], shown["birthday"]) == (None, "lunar:08-15")
    refusals = {
        ("relation", "add", father, "--role", "king", "--name", "某人"): "unknown-role",
        ("relation", "add", father, "--role", "spouse", "--with", father): "related-to-itself",
        ("relation", "add", father, "--role", "parent", "--name", "林老先生"): "relation-exists",
        ("relation", "set", "zz", "--note", "x"): "no-such-entry",
        ("relation", "delete", "00" * 16): "relation-gone",
        ("household", "set", "没有"): "no-such-household",
        ("household", "make", mother, "--greet", father): "no-member",
        ("team", father, "add", "--name", "甲", "--role", "king"): "unknown-role",
    }
    for words, code in refusals.items():
        assert terminal("--json", *words).problem["code"] == code, words
    assert terminal("relation", "add", father).code == 2


def test_a_company_proposes_those_whose_employer_it_is(family):
    terminal, (father, *_rest, firm) = family
    assert {one["role"] for one in terminal.json("relations", firm)["proposals"]} == {"employee"}
    terminal.json("relation", "add", father, "--role", "legal-of", "--with", firm)
    found = terminal.json("relations", firm)
    assert [one["role"] for one in found["relations"]] == ["legal"]
    assert found["people"] == [found["relations"][0]["id"]]
    assert len(found["proposals"]) == 2


def test_a_household_is_made_named_and_dissolved_and_every_step_can_be_undone(family):
    terminal, (father, mother, son, _firm) = family
    key = terminal.json("household", "make", father, mother, "--name", "林家", "--greet", mother)["key"]
    terminal.json("household", "add", "林家", son)
    terminal.json("household", "set", key, "--name", "林府", "--note", "中秋登门")
    (shown,) = terminal.json("households", "--history")
    assert (shown["key"], shown["name"], shown["greet"], shown["note"]) == (key, "林府", mother, "中秋登门")
    assert sorted(one["client_no"] for one in shown["members"]) == [father, mother, son]
    assert (shown["aum_fen"], shown["months"], shown["members"][0]["counted"]) == (None, [], False)
    assert terminal.json("households", "--client", "2001") == []
    terminal.json("household", "remove", son)
    terminal.json("household", "dissolve", "林府")
    assert terminal.json("households") == []
    terminal.json("undo")
    assert [one["name"] for one in terminal.json("households")] == ["林府"]


def test_assets_of_the_sample_households_are_summed_in_one_month(copy):
    rich, other = "8800110324", "8800102274"
    sums = [one["aum_fen"] for one in copy.json("clients") if one["client_no"] in (rich, other)]
    copy.json("household", "make", rich, other, "--name", "示例家")
    (shown,) = copy.json("households", "--client", rich, "--history")
    assert shown["aum_fen"] == sum(sums)
    assert (shown["month"], shown["counted"], shown["band"]) == ("2026-10", 2, "500+")
    assert [one["month"] for one in shown["months"]] == sorted(one["month"] for one in shown["months"])


def test_the_team_says_who_is_missing_until_somebody_is_named(copy):
    rich = "8800110324"
    assert copy.json("team", rich)["missing"] == ["outlet-head", "deputy-head", "branch-head"]
    made = copy.json("team", rich, "add", "--name", "孙行长", "--role", "branch-head", "--phone", "0510-81234567")
    copy.json("team", rich, "add", "--name", "吴桐", "--role", "backup")
    found = copy.json("team", rich)
    assert [(one["name"], one["role"]) for one in found["team"]] == [("吴桐", "backup"), ("孙行长", "branch-head")]
    assert found["missing"] == ["outlet-head", "deputy-head"]
    copy.json("team", rich, "set", "--id", made["id"], "--until", "2026-10-31")
    assert "branch-head" in copy.json("team", rich)["missing"]
    assert ("孙行长", "branch-head", "0510-81234567") in [tuple(one.values()) for one in copy.json("team")]
    copy.json("team", rich, "delete", "--id", made["id"])
    assert len(copy.json("team", rich)["team"]) == 1


@pytest.mark.parametrize("words", [("relations", "1001"), ("relation", "roles"), ("households",), ("team", "1001")])
@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_people_read_tables(family, words, language):
    terminal, (father, mother, *_rest) = family
    terminal.json("household", "make", father, mother)
    terminal.json("relation", "add", father, "--role", "spouse", "--with", mother)
    said = terminal("--lang", language, *words)
    assert (said.code, said.err) == (0, "")
    assert "{" not in said.out


def test_the_document_and_the_list_of_a_client_say_who_and_what_is_around(copy: Terminal, tmp_path: Path) -> None:
    one, two = (found["client_no"] for found in copy.json("clients", "--limit", "2"))
    copy.json("tag", one, "+企业主")
    copy.json("relation", "add", one, "--role", "spouse", "--with", two)
    copy.json("household", "make", one, two, "--move")
    copy.json("team", one, "add", "--role", "backup", "--name", "周书岚")
    copy.json("task", "add", one, "--title", "回电", "--due", "2026-11-25")
    copy.json("opportunity", "add", one, "--title", "大额存单")
    copy.json("mark", one, "ownership", "first-sale", "--note", "理财首销")
    found = copy.json("client", one)
    assert "企业主" in found["tags"]
    assert [(tie["role"], tie["client_no"]) for tie in found["relations"]][:1] == [("spouse", two)]
    assert two in [member["client_no"] for member in found["household_members"]]
    assert {"name": "周书岚", "role": "backup"} in found["team"]["mates"]
    assert "回电" in [task["title"] for task in found["tasks"]]
    assert ("大额存单", True) in [(chance["title"], chance["open"]) for chance in found["opportunities"]]
    assert ("ownership", "first-sale") in [(mark["kind"], mark["code"]) for mark in found["marks"]]
    said = copy("client", one).out
    assert "#企业主" in said
    assert "配偶" in said
    assert "周书岚" in said
    copy.json("--lang", "en", "export", "clients", "--format", "csv", "--out", tmp_path / "list.csv")
    with (tmp_path / "list.csv").open(encoding="utf-8-sig", newline="") as file:
        row = next(row for row in csv.DictReader(file) if row["Client number"] == one)
    assert "企业主" in row["Tags"]
    assert row["Household"]
    assert row["Relations"] == "1"
    assert row["Service team"] == "周书岚"
    assert row["Open opportunities"] == "1"
    assert [(sheet["new"], sheet["changed"]) for sheet in copy.json("import", tmp_path / "list.csv")] == [(0, 0)]
    assert "13900" not in str(found["relations"])


def test_the_number_of_somebody_outside_the_book_is_masked_until_a_reason_is_given(family):
    terminal, (father, *_rest) = family
    terminal.json("relation", "add", father, "--role", "child", "--name", "林小满", "--way", "13912345678")
    assert terminal.json("relations", father)["relations"][0]["way"] == "139****5678"
    assert terminal("relations", father, "--full").code == 3
    assert terminal.json("relations", father, "--full", "--reason", "回访")["relations"][0]["way"] == "13912345678"
    assert [one["reason"] for one in terminal.json("history", "--kind", "view")] == ["回访"]
