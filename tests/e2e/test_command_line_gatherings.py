"""`gatherings`, `gathering`, `attendance`: a salon from its template to the follow-up, rows of the sheet typed back."""

from __future__ import annotations

import pytest

from tests.helpers.terminal import Terminal, new_terminal


@pytest.fixture
def book(tmp_path) -> Terminal:
    terminal = new_terminal(tmp_path)
    for number, name in enumerate(("周以宁", "陈默", "梁秋", "顾安"), 1):
        said = terminal.json("client", "add", f"name={name}", f"client_no=C{number}", "consent_messages=yes")
        assert said
    return terminal


def planned(book, *more, template="salon"):
    said = book.json(
        "gathering",
        "add",
        "--template",
        template,
        "--title",
        "年末沙龙",
        "--starts",
        "2026-11-21",
        "--place",
        "二楼",
        *more,
    )
    return said["ids"][0]


def test_a_salon_from_the_template_to_the_follow_up(book):
    row = planned(book)
    shown = book.json("gathering", "show", row)
    assert (shown["starts"], shown["state"], shown["planned_fen"]) == ("2026-11-21T14:30", "planned", 160_000)
    assert {one["kind"] for one in shown["plan"]} == {"task", "person", "material", "cost"}
    assert len(book.json("gathering", "propose", row)) == 4
    book.json("gathering", "invite", row, "C1", "C2", "C3", "--by", "call")
    book.json("gathering", "reply", row, "1-2", "--answer", "yes")
    book.json("gathering", "reply", row, "3", "--answer", "no", "--note", "出差")
    book.json("gathering", "arrive", row, "1", "--companions", "2")
    said = book.json("gathering", "arrive", row, "--client", "C4")
    assert [one["standing"] for one in said["attendance"]] == ["arrived", "yes", "no", "arrived"]
    held = book.json("gathering", "hold", row)
    assert (held["arrived"], held["missed"], held["tasks"]) == (2, 1, 7)
    assert held["gathering"]["companions"] == 2
    (missed,) = book.json("tasks", "--client", "C2")
    assert "年末沙龙" in missed["title"]
    kinds = [one["kind"] for one in book.json("timeline", "C1")]
    assert "salon" in kinds
    book.json("undo")
    assert book.json("gathering", "show", row)["state"] == "planned"
    assert book.json("tasks", "--client", "C2") == []


def test_a_plan_is_changed_by_the_numbers_of_its_lines(book):
    row = planned(book)
    book.json("gathering", "line", row, "--kind", "cost", "--title", "横幅", "--planned", "80")
    book.json("gathering", "tick", row, "1", "3-4")
    shown = book.json("gathering", "show", row)
    assert shown["tasks"]["done"] == 3
    assert (shown["plan"][-1]["title"], shown["plan"][-1]["planned_fen"]) == ("横幅", 8_000)
    book.json("gathering", "tick", row, str(shown["plan"][-1]["place"]), "--drop")
    book.json("gathering", "set", row, "capacity=8", "starts=2026-11-28", "follow_up=30")
    shown = book.json("gathering", "show", row)
    assert (shown["capacity"], shown["starts"], shown["follow_up"]) == (8, "2026-11-28T14:30", [30])
    assert shown["planned_fen"] == 160_000


def test_the_words_of_an_invitation_are_plain_text(book):
    row = planned(book)
    (said,) = book.json("gathering", "words", row, "C1")
    assert "年末沙龙" in said["text"]
    assert "11月21日（周六）" in said["text"]
    assert "{" not in said["text"]


def test_outreach_is_planned_for_several_months_at_once(book):
    said = book.json(
        "gathering", "add", "--template", "community", "--starts", "2026-12-12", "--place", "湖滨社区", "--times", "2"
    )
    assert [one["starts"] for one in said["gatherings"]] == ["2026-12-12T09:00", "2027-01-16T09:00"]
    assert [one["state"] for one in book.json("gatherings")] == ["planned", "planned"]


def test_a_row_that_nobody_stands_in_changes_nothing(book):
    row = planned(book)
    book.json("gathering", "invite", row, "C1")
    said = book("--json", "gathering", "arrive", row, "1", "7")
    assert said.problem["code"] == "no-such-row"
    assert [one["came"] for one in book.json("attendance", row)] == [None]
    assert book("--json", "gathering", "arrive", row, "eins").problem["code"] == "bad-rows"
    assert book("--json", "gathering", "dance", row).code == 2


def test_a_gathering_is_called_off_planned_again_and_deleted(book):
    row = planned(book)
    book.json("gathering", "cancel", row, "--note", "台风")
    assert book.json("gatherings", "--state", "cancelled")[0]["note"] == "台风"
    book.json("gathering", "reopen", row)
    book.json("gathering", "delete", row)
    assert book.json("gatherings") == []


def test_everybody_who_came_gets_a_gift_and_whoever_gets_none_is_named(book):
    row = planned(book)
    words = ("gift", "gathering", row, "--item", "书签", "--value", "20")
    assert book("--json", *words).problem["code"] == "nobody-came"
    book.json("gathering", "arrive", row, "--client", "C1", "C2", "C3")
    book.json("client", "set", "C2", "public_official=yes")
    tried = book("--json", *words, "--dry-run")
    assert (tried.code, tried.json["operation"]) == (1, None)
    assert [(one["client_no"], one["gets_it"]) for one in tried.json["people"]] == [
        ("C1", True),
        ("C2", False),
        ("C3", True),
    ]
    assert [one["code"] for one in tried.json["people"][1]["found"]] == ["official"]
    assert book("--json", *words).problem["code"] == "approver-needed"
    assert book.json("gifts") == []
    given = book.json(*words, "--by", "李行长")
    assert [one["state"] for one in given["gifts"]] == ["given", "given"]
    assert {(one["purpose"], one["gathering"], one["on"]) for one in given["gifts"]} == {("event", row, "2026-11-21")}
    assert "公职人员" in book("--lang", "zh_CN", *words, "--dry-run").out
    assert book("--json", *words, "--by", "李行长").problem["code"] == "gift-for-nobody"
    book.json("undo")
    assert book.json("gifts") == []
    assert {one["state"] for one in book.json(*words, "--planned")["gifts"]} == {"planned"}
    assert book("gift", "gathering", row, row, "--item", "书签").code == 2


def test_the_lines_of_plans_that_are_due_are_listed_and_ticked(book):
    row = planned(book)
    book.json("gathering", "line", row, "--kind", "task", "--title", "订茶歇", "--due", "2026-11-20", "--who", "大堂")
    due = book.json("gatherings", "--due")
    assert {one["gathering"] for one in due} == {row}
    assert all(one["kind"] == "task" and one["done_on"] is None and one["due"] <= "2026-11-28" for one in due)
    (line,) = [one for one in due if one["title"] == "订茶歇"]
    book.json("gathering", "tick", row, str(line["place"]))
    assert line["id"] not in [one["id"] for one in book.json("gatherings", "--due")]
    book.json("undo")
    assert line["id"] in [one["id"] for one in book.json("gatherings", "--due")]
    assert "订茶歇" in book("--lang", "zh_CN", "gatherings", "--due").out


def test_whom_to_invite_is_named_by_a_band_that_exists_and_while_it_is_planned(book):
    row = planned(book)
    assert book("--json", "gathering", "invite", row, "--band", "rich", "--top", "2").problem["code"] == "unknown-word"
    assert len(book.json("gathering", "invite", row, "--top", "3")["attendance"]) == 3
    assert len(book.json("gathering", "invite", row, "--top", "3")["attendance"]) == 4
    said = book.json("gathering", "invite", row, "--top", "3")
    assert (said["operation"], len(said["attendance"])) == (None, 4)
    book.json("gathering", "hold", row)
    assert book("--json", "gathering", "invite", row, "C1", "--by", "call").problem["code"] == "gathering-held"
