"""`greet` from freezing to the proof of who was missed, and the words as a file."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.terminal import Terminal, new_terminal
from workbench.services.demo import fill_demo

RUN = ("greet", "new-year", "--year", "2027")


@pytest.fixture
def desk(tmp_path: Path) -> Terminal:
    made = new_terminal(tmp_path / "desk", today="2026-12-29")
    with made.open() as book:
        fill_demo(book, today=dt.date(2026, 12, 29), clients=60)
    return made


def run(desk: Terminal, *more: str) -> dict[str, Any]:
    return dict(desk.json(*RUN, *more))


def lines(run: dict[str, Any], **asked: Any) -> list[dict[str, Any]]:
    return [row for row in run["rows"] if all(row[key] == value for key, value in asked.items())]


def test_a_run_is_frozen_with_numbers_that_hold(desk):
    assert {row["number"] for row in run(desk)["rows"]} == {None}
    frozen = run(desk, "--freeze")
    assert frozen["frozen_on"] == "2026-12-29"
    assert frozen["freeze_by"] == "2026-12-29"
    planned = lines(frozen, state="planned")
    assert [row["number"] for row in planned] == list(range(1, len(planned) + 1))
    assert {row["number"] for row in lines(frozen, state="blocked")} == {None}
    assert run(desk)["rows"] == frozen["rows"]


def test_the_numbers_of_the_sheet_are_typed_back_with_results(desk):
    frozen = run(desk, "--freeze")
    numbers = {row["number"]: row["client_no"] for row in frozen["rows"]}
    told = run(desk, "--tick", "1", "3-4w", "5x", "6-")
    states = {row["number"]: row["state"] for row in told["rows"]}
    assert [states[number] for number in (1, 2, 3, 4, 5, 6)] == [
        "done",
        "planned",
        "done",
        "done",
        "planned",
        "skipped",
    ]
    by_number = {row["number"]: row for row in told["rows"]}
    assert by_number[3]["reached"] == {"on": "2026-12-29", "channel": "wechat"}
    assert [one["on"] for one in by_number[5]["attempts"]] == ["2026-12-29"]
    contacts = desk.json("client", numbers[5])
    assert contacts
    desk.json("undo")
    assert Counter(row["state"] for row in run(desk)["rows"]) == Counter(row["state"] for row in frozen["rows"])


@pytest.mark.parametrize(
    ("typed", "code"), [("900", "sheet-unknown"), ("3q", "sheet-unreadable"), ("1 1x", "sheet-twice")]
)
def test_what_is_not_on_the_sheet_keeps_nothing(desk, typed, code):
    frozen = run(desk, "--freeze")
    assert desk("--json", *RUN, "--tick", *typed.split()).problem["code"] == code
    assert run(desk) == frozen


def test_without_a_frozen_run_there_are_no_numbers(desk):
    assert desk("--json", *RUN, "--tick", "1").problem["code"] == "run-not-frozen"


def test_who_was_missed_is_told_with_the_attempts(desk):
    frozen = run(desk, "--freeze")
    number = lines(frozen, state="planned")[0]["client_no"]
    run(desk, "--not-reached", number)
    run(desk, "--done", lines(frozen, state="planned")[1]["client_no"])
    assert run(desk, "--missed")["rows"] == []
    late = Terminal(desk.book, today="2027-01-05")
    missed = run(late, "--missed")
    assert missed["missed"] == len(missed["rows"]) == len(lines(frozen, state="planned")) - 1
    assert lines(missed, client_no=number)[0]["attempts"]


def test_later_changes_of_clients_are_differences_until_they_are_taken_over(desk):
    frozen = run(desk, "--freeze")
    planned = lines(frozen, state="planned")
    mourning, renamed = planned[0]["client_no"], planned[1]["client_no"]
    desk.json("client", "set", mourning, "mourning_until=2027-06-01")
    desk.json("client", "set", renamed, "salutation=老同学")
    now = run(desk)
    assert {row["client_no"]: row["change"] for row in now["rows"] if row["change"]} == {
        mourning: "blocked",
        renamed: "address",
    }
    assert lines(now, client_no=renamed)[0]["text"] == planned[1]["text"]
    taken = run(desk, "--freeze")
    assert {row["change"] for row in taken["rows"]} == {None}
    assert lines(taken, client_no=renamed)[0]["text"].startswith("老同学")
    assert lines(taken, client_no=renamed)[0]["number"] == planned[1]["number"]


def test_days_by_hand_are_greeted_for_whom_the_manager_chose(desk):
    numbers = [row["client_no"] for row in lines(run(desk), state="planned")[:2]]
    exams = desk.json("greet", "exams", "--year", "2027", "--add", *numbers, "--on", "2027-06-07")
    assert {row["client_no"] for row in exams["rows"]} == set(numbers)
    assert {row["day"] for row in exams["rows"]} == {"2027-06-07"}
    assert all(row["text"] for row in exams["rows"])
    mothers = desk.json("greet", "mothers-day", "--year", "2027", "--add", numbers[0], "--freeze")
    assert [(row["client_no"], row["number"]) for row in mothers["rows"]] == [(numbers[0], 1)]


def test_an_occasion_of_the_managers_own_has_words(desk):
    code = desk.json("occasion", "add", "店庆", "--rule", "solar:6-18")["code"]
    told = desk.json("greet", code, "--year", "2027")
    assert all("店庆" in row["text"] for row in lines(told, state="planned"))


def test_the_words_are_saved_with_a_reason_and_masked(desk, tmp_path):
    run(desk, "--freeze")
    target = tmp_path / "words.csv"
    assert desk("--json", *RUN, "--save", str(target)).problem["code"] == "reason-needed"
    desk.json(*RUN, "--save", str(target), "--reason", "短信平台")
    rows = list(csv.DictReader(io.StringIO(target.read_text(encoding="utf-8-sig"))))
    assert len(rows) == len(lines(run(desk), state="planned"))
    desk.json(*RUN, "--save", str(tmp_path / "words.txt"), "--reason", "短信平台")
    assert any("短信平台" in str(one) for one in desk.json("history"))


def test_without_an_occasion_the_runs_of_the_coming_weeks_are_listed(desk):
    heads = {one["occasion"]: one for one in desk.json("greet")}
    assert heads["new-year"]["to_freeze"] is True
    run(desk, "--freeze")
    heads = {one["occasion"]: one for one in desk.json("greet")}
    assert heads["new-year"]["frozen_on"] == "2026-12-29"
    assert heads["spring-festival"]["to_freeze"] is False


def test_a_tone_of_the_managers_own_wins(desk):
    warm = next(row for row in run(desk)["rows"] if row["tone"] == "warm" and row["state"] == "planned")
    desk.json("mark", warm["client_no"], "greeting-tone", "formal")
    (now,) = lines(run(desk), client_no=warm["client_no"])
    assert now["tone"] == "formal"
    assert now["text"].endswith("敬上")


def test_birthdays_of_some_days_are_a_run_of_their_own(desk):
    days = ("--from", "2026-12-29", "--to", "2026-12-31")
    some = desk.json("greet", "birthday", "--year", "2026", *days, "--freeze")
    assert all("2026-12-29" <= row["day"] <= "2026-12-31" for row in some["rows"])
    everybody = desk.json("greet", "birthday", "--year", "2026")
    assert len(everybody["rows"]) > len(some["rows"])
