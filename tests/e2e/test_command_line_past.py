"""The book as it stood, at a terminal: `--book-on` with a day, a moment or an operation."""

from __future__ import annotations

from tests.helpers.terminal import Terminal

NUMBER = "8800102274"


def test_the_book_as_it_stood_after_an_operation(copy: Terminal) -> None:
    before = copy.json("clients")
    operation = copy.json("history")[-1]["operation"]
    copy.json("client", "set", NUMBER, "remark=改过了")
    copy.json("client", "delete", "8800110324")
    assert len(copy.json("clients")) == len(before) - 1
    assert copy.json("--book-on", operation, "clients") == before
    assert copy.json("client", NUMBER, "--book-on", operation)["remark"] != "改过了"


def test_it_can_be_printed_and_not_changed(copy: Terminal, tmp_path: object) -> None:
    operation = copy.json("history")[-1]["operation"]
    said = copy("--json", "--book-on", operation, "client", "set", NUMBER, "remark=改写历史")
    assert (said.code, said.problem["code"]) == (3, "book-of-the-past")
    printed = copy.json(
        "--book-on", operation, "report", "monthly-report", "--month", "2026-10", "--out", f"{tmp_path}/then.pdf"
    )
    assert printed["frozen"] is False
    assert copy.json("history")[-1]["verb"] == "print"


def test_a_time_before_the_book_and_one_that_is_none_are_refused(copy: Terminal) -> None:
    for when, code in (("2001-01-01", "before-the-book"), ("yesterday", "bad-moment"), ("a.b.c", "unknown-operation")):
        said = copy("--json", "--book-on", when, "clients")
        assert (said.code, said.problem["code"]) == (3, code)
