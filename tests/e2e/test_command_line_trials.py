"""`workload` and `simulate` on the command line: complete JSON, sentences for people, and nothing written."""

from __future__ import annotations

import tomllib

import pytest

from tests.helpers.desk import fill
from tests.helpers.terminal import Terminal, new_terminal


@pytest.fixture(scope="module")
def book(tmp_path_factory) -> Terminal:
    terminal = new_terminal(tmp_path_factory.mktemp("trials"))
    with terminal.open() as desk:
        fill(desk, 40)
    return terminal


def test_the_workload_is_told_month_by_month(book):
    said = book.json("workload")
    assert [month["month"] for month in said["months"]] == [f"2026-{number:02d}" for number in range(1, 13)]
    assert said["required_minutes"] == sum(month["required_minutes"] for month in said["months"])
    assert said["capacity_minutes"] == sum(month["capacity_minutes"] for month in said["months"])
    for month in said["months"]:
        assert month["required_minutes"] == sum(duty["minutes"] for duty in month["duties"])
        assert month["announced"]
    assert sum(band["clients"] for band in said["bands"]) == said["clients"] > 0
    assert {pace["source"] for pace in said["pace"]} <= {"set", "recorded", "assumed"}


def test_a_year_that_nobody_announced_is_said(book):
    said = book.json("workload", "--month", "2027-02")
    assert not any(month["announced"] for month in said["months"])
    assert "not announced" in book("workload", "--month", "2027-02", "--lang", "en").out


def test_a_standard_may_come_from_a_file(book, tmp_path):
    file = tmp_path / "ours.toml"
    book.json("simulate", "--standard", "branch-2016", "--set", "quotas.contact.required.20-100=1", "--out", file)
    assert book.json("workload", "--standard", file)["required_minutes"] < book.json("workload")["required_minutes"]


def test_an_assumption_is_kept_and_can_be_taken_back(book, tmp_path):
    own = book.copy(tmp_path)
    before = own.json("workload")
    after = own.json("workload", "--set", "client_minutes=480", "--set", "minutes.call=30")
    assert after["capacity_minutes"] == 2 * before["capacity_minutes"]
    assert next(pace for pace in after["pace"] if pace["channel"] == "call")["source"] == "set"
    own.json("undo")
    assert own.json("workload") == before


@pytest.mark.parametrize("word", ["minutes.smoke=3", "client_minutes", "minutes.call=x", "minutes.call=-3"])
def test_a_word_that_keeps_nothing_is_wrong_usage(book, word):
    assert book("--json", "workload", "--set", word).code == 2


def test_a_trial_tells_before_after_and_who_moves(book):
    said = book.json("simulate", "--scheme", "six-bands", "--set", "tiers.gold.low=70", "--clients")
    before, after = (
        {group["code"]: group["clients"] for group in said[side]["groups"]} for side in ("before", "after")
    )
    assert sum(before.values()) == sum(after.values()) == 40
    assert said["moved"] == len(said["clients"]) == before["gold"] - after["gold"] > 0
    assert {(one["before"], one["after"], one["direction"]) for one in said["clients"]} == {("gold", "silver", "down")}
    assert sum(one["clients"] for one in said["matrix"]) == 40
    assert said["before"]["coverage"] == said["after"]["coverage"] != []
    assert said["hours"]["months"][0]["before_minutes"] == said["hours"]["months"][0]["after_minutes"]


def test_without_a_change_nobody_moves(book):
    assert book.json("simulate", "--scheme", "six-bands")["moved"] == 0
    assert book.json("simulate", "--standard", "branch-2016")["moved"] == 0


def test_a_trial_writes_nothing_into_the_book(book):
    before = book.json("history")
    book.json("simulate", "--standard", "branch-2016", "--set", "bands.500+.low=300")
    assert book.json("history") == before
    assert [one["adopted"] for one in book.json("standards")] == [False]


def test_the_changed_rules_can_be_written_into_a_file(book, tmp_path):
    file = tmp_path / "gold.toml"
    book.json("simulate", "--scheme", "six-bands", "--set", "tiers.gold.low=60.5", "--out", file)
    tiers = {tier["code"]: tier for tier in tomllib.loads(file.read_text(encoding="utf-8"))["tiers"]}
    assert (tiers["gold"]["low"], tiers["silver"]["high"]) == (60.5, 60.5)
    assert book.json("simulate", "--scheme", file)["after"]["groups"][3]["code"] == "gold"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--scheme", "six-bands", "--set", "tiers.gld.low=5"), "no-such-rule"),
        (("--scheme", "six-bands", "--set", "tiers.gold.low=5"), "rules-empty-band"),
        (("--scheme", "six-bands", "--set", "tiers.gold.low=rich"), "rules-wrong-type"),
        (("--scheme", "six-bands", "--set", "nothing"), "bad-assignment"),
        (("--scheme", "no-such-file.toml"), "file-unreadable"),
        (("--scheme", "six-bands", "--out", "/no/such/folder/x.toml"), "file-not-written"),
    ],
)
def test_what_cannot_be_tried_is_a_problem(book, words, code):
    said = book("--json", "simulate", *words)
    assert said.code == 3
    assert said.problem["code"] == code


@pytest.mark.parametrize(
    "words", [(), ("--scheme", "boc", "--standard", "branch-2016"), ("--scheme", "x", "--month", "13")]
)
def test_wrong_usage_is_told(book, words):
    assert book("--json", "simulate", *words).code == 2


def test_a_standard_is_no_scheme(book, tmp_path):
    file = tmp_path / "ours.toml"
    book.json("simulate", "--standard", "branch-2016", "--out", file)
    assert book("--json", "simulate", "--scheme", file).code == 2


def test_people_read_tables(book):
    said = book("simulate", "--scheme", "boc", "--clients", "--lang", "en")
    assert said.code == 0
    assert "BOC Wealth" in said.out
    assert "hours a year before" in said.out
    assert "Call" in book("workload", "--lang", "en").out
