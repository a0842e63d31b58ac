"""The story of a client at a terminal: contacts of several, put right, told, and who changed what."""

from pathlib import Path

import pytest

from tests.helpers.terminal import Terminal

DAY = "2026-11-22"


@pytest.fixture
def book(empty: Terminal) -> Terminal:
    for number, name in (("1", "赵建国"), ("2", "钱秀英"), ("3", "孙志强")):
        empty.json("client", "add", f"name={name}", f"client_no={number}")
    return empty


def entry(book: Terminal, number: str, *more: str) -> dict:
    return book.json("timeline", number, *more)[0]


def test_a_salon_is_logged_once_for_everybody_and_taken_back_at_once(book: Terminal) -> None:
    told = ("--channel", "event", "--result", "done", "--note", "沙龙", "--interest", "4")
    book.json("log", "1", "--also", "2", "--also", "3", *told)
    for number in "123":
        assert entry(book, number)["values"]["others"] == 2
        assert entry(book, number)["kind"] == "salon"
    book.json("undo")
    assert book.json("timeline", "1", "--kind", "salon") == []


def test_a_contact_is_found_changed_moved_and_deleted(book: Terminal) -> None:
    book.json("log", "1", "--channel", "call", "--result", "connected", "--note", "问了利率", "--minutes", "12")
    found = entry(book, "1", "--kind", "contact", "--search", "利率")
    book.json("interaction", "set", found["id"], "--result", "约见", "--note", "约了周三")
    (changed,) = book.json("interaction", "show", found["id"])
    assert (changed["result"], changed["note"], changed["minutes"]) == ("appointment", "约了周三", 12)
    book.json("interaction", "set", found["id"], "--client", "2")
    assert book.json("timeline", "1", "--kind", "contact") == []
    assert entry(book, "2", "--kind", "contact")["id"] == found["id"]
    book.json("interaction", "delete", found["id"])
    assert book.json("timeline", "2", "--kind", "contact") == []
    verbs = [one["verb"] for one in book.json("history", "--client", "2")]
    assert verbs == ["log-delete", "log-change", "client-add"]


def test_the_history_of_a_client_names_the_fields_the_newest_first(book: Terminal) -> None:
    book.json("client", "set", "1", "mobile=13900000017")
    book.json("client", "set", "1", "job=医生")
    newest, before, *_rest = book.json("history", "--client", "1")
    assert newest["rows"][0]["changes"] == [{"field": "job", "from": None, "to": "医生"}]
    values = {change["field"]: change["to"] for change in before["rows"][0]["changes"]}
    assert values["value"] == "139****0017"
    (seen,) = [
        one["rows"][0]["changes"]
        for one in book.json("history", "--client", "1", "--full", "--reason", "核对")
        if one["operation"] == before["operation"]
    ]
    assert {change["field"]: change["to"] for change in seen}["value"] == "13900000017"
    book.json("undo", "--operation", newest["operation"])
    assert next(one for one in book.json("history", "--client", "1") if one["operation"] == newest["operation"])[
        "undone"
    ]


def test_the_contact_report_is_one_page(book: Terminal, tmp_path: Path) -> None:
    book.json("log", "1", "--channel", "visit", "--result", "done", "--note", "谈了养老金", "--next", "送方案")
    target = tmp_path / "report.pdf"
    made = book.json("report", "contact-report", "--client", "1", "--out", str(target))
    assert made["pages"] == 1
    assert target.read_bytes().startswith(b"%PDF")


def test_a_call_made_for_a_task_does_it_and_a_call_deleted_opens_it_again(book: Terminal) -> None:
    task = book.json("task", "add", "1", "--title", "回电", "--due", DAY)["id"]
    told = ("--channel", "call", "--task", task)
    assert book("log", "2", *told, "--result", "connected").code == 3
    assert book("log", "1", "--channel", "call", "--result", "connected", "--task", "nope").code == 3
    book.json("log", "1", *told, "--result", "no-answer")
    assert [one["id"] for one in book.json("tasks")] == [task]
    book.json("log", "1", *told, "--result", "connected")
    assert book.json("tasks") == []
    told_of = book.json("timeline", "1", "--kind", "contact")
    called = next(one["id"] for one in told_of if one["values"]["result"] == "connected")
    book.json("interaction", "delete", called)
    assert [one["id"] for one in book.json("tasks")] == [task]


def test_ownership_and_what_competitors_offer_stand_in_the_story(book: Terminal) -> None:
    book.json("mark", "1", "ownership", "dispute", "--note", "城南支行也在联系")
    book.json("mark", "1", "competitor", "yield", "--note", "他行大额存单 2.6%")
    told = [(one["title"], one["text"]) for one in book.json("timeline", "1", "--kind", "mark")]
    assert any("城南支行" in text for _title, text in told)
    assert any("2.6%" in text for _title, text in told)
