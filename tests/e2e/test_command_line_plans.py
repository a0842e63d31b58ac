"""`tasks`, `task`, `events`, `event`, `plan`, `grid` and the service plan on paper, from the command line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.helpers.terminal import Terminal

TASK = {
    "id", "client_id", "client_no", "name", "title", "starts", "asked_from", "due", "state", "done_on", "closed_by",
    "origin", "origin_id", "content", "note",
}  # fmt: skip
EVENT = {
    "id", "client_id", "client_no", "name", "kind", "on", "person", "yearly", "note", "report", "report_on",
}  # fmt: skip


@pytest.fixture
def book(copy: Terminal) -> Terminal:
    """A book of this test's own."""
    return copy


@pytest.fixture
def number(book: Terminal) -> str:
    return str(book.json("clients", "--limit", "1")[0]["client_no"])


def asked(book: Terminal, number: str, day: str = "2026-11-21") -> list[dict[str, Any]]:
    return [one for one in book.json("due", "--client", number, "--on", day) if one["kind"] == "task"]


def problem(book: Terminal, *words: object) -> dict[str, Any]:
    return book("--json", *words).problem


def test_a_task_goes_from_added_to_done_and_back(book: Terminal, number: str) -> None:
    row = book.json("task", "add", number, "--title", "送对账单", "--due", "2026-11-23", "--content", "aftercare")["id"]
    (one,) = book.json("tasks", "--client", number)
    assert set(one) == TASK
    assert (one["title"], one["asked_from"], one["state"]) == ("送对账单", "2026-11-20", "open")
    assert [duty["state"] for duty in asked(book, number)] == ["due"]
    assert asked(book, number, "2026-11-19") == []
    book.json("task", "set", row, "--due", "2026-11-25", "--by-contact")
    assert book.json("tasks", "--on", "2026-11-21") == []
    assert len(book.json("tasks", "--on", "2026-11-22")) == 1
    book.json("task", "done", row)
    assert book.json("tasks") == []
    assert book.json("tasks", "--all")[0]["done_on"] == "2026-11-21"
    book.json("undo")
    assert book.json("tasks")[0]["closed_by"] == "contact"
    book.json("task", "drop", row)
    book.json("task", "reopen", row)
    assert book.json("tasks")[0]["done_on"] is None


def test_a_promise_of_a_logged_call_is_a_task(book: Terminal, number: str) -> None:
    book.json(
        "log", number, "--channel", "call", "--result", "connected", "--next", "寄资料", "--next-on", "2026-11-30"
    )
    (one,) = book.json("tasks", "--client", number)
    assert (one["title"], one["due"], one["origin"]) == ("寄资料", "2026-11-30", "interaction")


def test_what_is_missing_or_unknown_is_said(book: Terminal, number: str) -> None:
    assert book("task", "add", number, "--title", "x").code == 2
    assert problem(book, "task", "done", "00" * 16)["code"] == "no-such-task"
    assert problem(book, "task", "add", number, "--title", " ", "--due", "2026-11-23")["code"] == "bad-task"
    assert problem(book, "event", "add", number, "--kind", "party", "--on", "2026-11-23")["code"] == "bad-life-event"
    assert problem(book, "plan", number, "--set", "hobby=golf")["code"] == "unknown-part"
    assert problem(book, "plan", number, "--adopt", "hobby")["code"] == "nothing-known"


def test_an_event_brings_its_tasks_and_proposes_mourning(book: Terminal, number: str) -> None:
    added = book.json("event", "add", number, "--kind", "opening", "--on", "2026-12-01", "--note", "临江饭店")
    assert (added["tasks"], added["proposed"]) == (3, {})
    assert [one["due"] for one in book.json("tasks")] == ["2026-11-28", "2026-12-01", "2026-12-31"]
    sad = book.json("event", "add", number, "--kind", "bereavement", "--on", "2026-11-20", "--person", "parent")
    assert sad["proposed"] == {"mourning_until": "2027-11-20"}
    assert book.json("client", number)["mourning_until"] is None
    rows = book.json("events", "--client", number)
    assert all(set(row) == EVENT for row in rows)
    assert [row["id"] for row in book.json("events", "--report")] == [added["id"]]
    book.json("event", "report", added["id"])
    assert book.json("events", "--report")[0]["report_on"] == "2026-11-21"
    book.json("event", "set", added["id"], "--on", "2026-12-03")
    assert "2026-11-30" in [one["due"] for one in book.json("tasks")]
    book.json("event", "delete", added["id"])
    assert all(one["origin_id"] == sad["id"] for one in book.json("tasks"))


def test_a_yearly_event_comes_again(book: Terminal, number: str) -> None:
    book.json("event", "add", number, "--kind", "anniversary", "--on", "2016-02-29")
    (one,) = book.json("tasks")
    assert one["due"] == "2027-02-28"
    book.json("task", "done", one["id"], "--on", "2027-02-27")
    assert [row["due"] for row in book.json("tasks")] == ["2028-02-29"]


def test_the_kinds_of_events_say_what_they_bring(book: Terminal) -> None:
    kinds = {kind["code"]: kind for kind in book.json("events", "--kinds")}
    assert kinds["bereavement"]["mourning_days"] == 365
    assert {"code", "title", "days", "ask", "content", "channel", "by_contact"} <= set(kinds["school"]["tasks"][0])


def test_a_plan_is_shown_with_what_is_known_and_written_in_parts(book: Terminal) -> None:
    number = str(book.json("watch", "unplanned")[0]["client_no"])
    before = book.json("plan", number)
    assert before["needed"]
    assert before["written"] is None
    known = {part["code"]: part["known"] for part in before["parts"]}
    assert known["balance"]
    book.json("plan", number, "--adopt", "balance", "--set", "goal=明年换房")
    after = {part["code"]: part["text"] for part in book.json("plan", number)["parts"]}
    assert after["balance"].splitlines() == known["balance"]
    assert after["goal"] == "明年换房"
    assert number not in [row["client_no"] for row in book.json("watch", "unplanned")]
    book.json("undo")
    assert book.json("plan", number)["written"] is None


def test_the_grid_keeps_nine_cells(book: Terminal, number: str) -> None:
    book.json("grid", number, "--set", "family-now=三口之家", "finance-future=还清房贷")
    cells = book.json("grid", number)["cells"]
    assert len(cells) == 9
    assert cells["family-now"] == "三口之家"
    book.json("grid", number, "--set", "family-now=")
    assert book.json("grid", number)["cells"]["family-now"] == ""


def test_the_service_plan_is_printed(book: Terminal, number: str, tmp_path: Path) -> None:
    out = tmp_path / "plan.pdf"
    book.json("plan", number, "--set", "goal=存够学费")
    assert book.json("report", "service-plan", "--client", number, "--out", str(out))["pages"] == 1
    assert out.read_bytes().startswith(b"%PDF")


def test_people_read_tables(book: Terminal, number: str) -> None:
    book.json("task", "add", number, "--title", "送对账单", "--due", "2026-11-23")
    book.json("event", "add", number, "--kind", "moving", "--on", "2026-11-20")
    for command in (("tasks",), ("events",), ("events", "--kinds"), ("plan", number), ("grid", number)):
        said = book(*command)
        assert said.code == 0
        assert said.out.strip()
