"""Gifts, gatherings, year calendar at the edges: numbers out of range, doubtful words, a past step of the book."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.helpers.terminal import Terminal, say


@pytest.mark.parametrize(
    "words",
    [
        ("gifts", "--year", "99999"),
        ("gifts", "--year", "-1"),
        ("calendar", "workdays", "2026-11-21", "99999999"),
        ("calendar", "workdays", "2026-11-21", "-99999999", "--branch"),
        ("calendar", "workdays", "9999-12-30", "5"),
        ("business", "open", "0001-01-01..9999-12-31"),
    ],
)
def test_numbers_out_of_range_are_refused_at_once(empty: Terminal, words: tuple[str, ...]) -> None:
    began = time.monotonic()
    said = empty("--json", *words)
    assert said.code in (2, 3)
    assert said.problem["message"]
    assert time.monotonic() - began < 2


def test_working_days_are_counted_far_ahead(empty: Terminal) -> None:
    assert empty.json("calendar", "workdays", "2026-11-21", "5000")["certain"] is False
    assert empty("calendar", "workdays", "2026-11-21", "-5000").code == 0


def test_a_doubtful_word_is_neither_yes_nor_no(empty: Terminal) -> None:
    empty.json("stock", "add", "银杯", "--kind", "household", "--value", "88")
    assert empty("--json", "stock", "set", "银杯", "retired=maybe").code == 2
    assert empty.json("stock", "set", "银杯", "retired=yes")["item"]["retired"] is True
    assert empty.json("stock", "set", "银杯", "retired=no")["item"]["retired"] is False


def test_an_amount_of_a_gift_is_not_called_one_of_an_opportunity(empty: Terminal) -> None:
    said = empty("--json", "stock", "add", "银杯", "--kind", "household", "--value", "viel")
    assert said.problem["code"] == "bad-amount"
    assert "商机" not in said.problem["message"]


def test_the_list_of_a_gathering_tells_the_bands_of_the_step_it_is_seen_at(copy: Terminal) -> None:
    number = next(one["client_no"] for one in copy.json("clients") if one["band"] == "500+")
    (row,) = copy.json("gathering", "add", "--template", "salon", "--starts", "2026-11-28")["ids"]
    invited = copy.json("gathering", "invite", row, number, "--by", "call")
    assert invited
    step = copy.json("history")[-1]["operation"]
    for words in (("attendance", row), ("gathering", "show", row)):
        now, then = copy.json(*words), copy.json("--book-on", step, *words)
        assert then == now
    assert copy.json("--book-on", step, "attendance", row)[0]["band"] == "500+"


def test_a_deleted_gathering_a_thing_and_a_series_come_back_whole(copy: Terminal) -> None:
    number = copy.json("clients", "--limit", "1")[0]["client_no"]
    (row,) = copy.json("gathering", "add", "--template", "salon", "--title", "年末沙龙", "--starts", "2026-11-21")[
        "ids"
    ]
    copy.json("gathering", "invite", row, number, "--by", "call")
    copy.json("gathering", "arrive", row, "1")
    copy.json("gathering", "hold", row)
    copy.json("stock", "add", "紫砂壶", "--kind", "household", "--value", "90", "--count", "5")
    turn = copy.json("visit", "add", number, "--starts", "2026-11-24T10:00", "--rule", "FREQ=WEEKLY;COUNT=4")["id"]
    span = ("--from", "2026-11-20", "--to", "2026-12-31")
    reads = (
        ("gathering", "show", row),
        ("stock", "moves", "紫砂壶"),
        ("visits", *span),
        ("tasks",),
        ("timeline", number),
        ("due",),
    )
    for words, table, name in (
        (("gathering", "delete", row), "gathering", "年末沙龙"),
        (("stock", "delete", "紫砂壶"), "gift_item", "紫砂壶"),
        (("visit", "delete", turn, "--scope", "all"), "series", "2026-11-24 10:00"),
    ):
        before = [copy.json(*one) for one in reads]
        copy.json(*words)
        (gone,) = copy.json("deleted")
        assert (gone["table"], name in gone["text"]) == (table, True)
        copy.json("deleted", "--restore", gone["id"])
        assert [copy.json(*one) for one in reads] == before
        assert copy.json("deleted") == []


def test_two_of_one_gathering_who_turn_out_to_be_one_stand_in_its_list_once(empty: Terminal) -> None:
    for number, name in (("1", "周远"), ("2", "周遠")):
        empty.json("client", "add", f"name={name}", f"client_no={number}")
    (row,) = empty.json("gathering", "add", "--template", "salon", "--starts", "2026-11-21")["ids"]
    empty.json("gathering", "invite", row, "1", "2", "--by", "call")
    empty.json("gathering", "reply", row, "1", "--answer", "yes")
    empty.json("gathering", "arrive", row, "2")
    empty.json("duplicates", "--merge", "1", "2")
    (one,) = empty.json("attendance", row)
    assert (one["client_no"], one["reply"], one["came"]) == ("1", "yes", True)
    empty.json("undo")
    assert len(empty.json("attendance", row)) == 2


@pytest.mark.parametrize("book", [".", "/", ""])
@pytest.mark.parametrize("command", [("clients",), ("init",), ("check",)])
def test_a_folder_is_no_book(
    book: str, command: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    said = say("--json", "--book", book, *command)
    assert said.code == 3
    assert said.problem["code"] == ("book-exists" if command == ("init",) else "no-such-book")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("words", [("help",), ("--json", "help"), ("--json", "lunar", "yesterday")])
def test_an_answer_that_cannot_be_written_is_said(words: tuple[str, ...]) -> None:
    with Path("/dev/full").open("w") as full:
        ended = subprocess.run(
            [sys.executable, "-m", "ui.main", *words], stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert ended.returncode == 3
    assert ended.stderr.strip()
    assert "Traceback" not in ended.stderr
    assert "Exception ignored" not in ended.stderr


@pytest.mark.parametrize(("words", "code"), [(("--json", "help"), 0), (("--json", "lunar", "yesterday"), 3)])
def test_who_reads_no_further_ends_the_answer_without_a_word(words: tuple[str, ...], code: int) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as pipe:
        ended = subprocess.run(
            [sys.executable, "-m", "ui.main", *words], stdout=pipe, stderr=subprocess.PIPE, text=True, check=False
        )
    assert ended.returncode == code
    assert "Traceback" not in ended.stderr
    assert "Exception ignored" not in ended.stderr
