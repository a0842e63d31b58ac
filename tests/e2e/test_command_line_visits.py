"""The visit calendar at a terminal: series, reports, own entries, conflicts and the arrival sheet."""

from __future__ import annotations

import pytest

from tests.helpers.terminal import Terminal

WEEK = ("--from", "2026-11-23", "--to", "2026-12-06")


@pytest.fixture
def book(empty: Terminal) -> Terminal:
    for number, name in (("1", "赵建国"), ("2", "钱秀英"), ("3", "孙志强")):
        empty.json("client", "add", f"name={name}", f"client_no={number}")
    return empty


def starts(book: Terminal, *span: str) -> list[str]:
    return [row["starts"] for row in book.json("visits", *(span or WEEK))]


def test_a_visit_that_comes_again_is_changed_for_one_turn_later_ones_or_all(book: Terminal) -> None:
    made = book.json("visit", "add", "1", "--starts", "2026-11-24T10:00", "--rule", "FREQ=WEEKLY;BYDAY=TU,TH")
    assert starts(book) == ["2026-11-24T10:00", "2026-11-26T10:00", "2026-12-01T10:00", "2026-12-03T10:00"]
    first, second, third, _last = book.json("visits", *WEEK)
    assert (first["id"], first["rule"]) == (made["id"], "FREQ=WEEKLY;BYDAY=TU,TH")
    book.json("visit", "change", second["id"], "--starts", "2026-11-27T15:00")
    book.json("visit", "change", third["id"], "--minutes", "60", "--scope", "later")
    assert starts(book) == ["2026-11-24T10:00", "2026-11-27T15:00", "2026-12-01T10:00", "2026-12-03T10:00"]
    assert [row["minutes"] for row in book.json("visits", *WEEK)] == [30, 30, 60, 60]
    third = book.json("visits", *WEEK)[2]
    book.json("visit", "cancel", third["id"])
    assert [row["state"] for row in book.json("visits", *WEEK)] == ["planned", "planned", "cancelled", "planned"]
    later = book.json("visits", *WEEK)[-1]["id"]
    book.json("visit", "delete", later, "--scope", "later")
    assert starts(book) == ["2026-11-24T10:00", "2026-11-27T15:00", "2026-12-01T10:00"]
    book.json("undo")
    assert len(starts(book)) == 4


def test_an_appointment_is_copied_and_made_to_come_again(book: Terminal) -> None:
    made = book.json("visit", "add", "1", "--starts", "2026-11-24T10:00", "--mode", "round", "--remind", "30")
    book.json("visit", "copy", made["id"], "--starts", "2026-11-25T10:00")
    book.json("visit", "repeat", made["id"], "--rule", "FREQ=WEEKLY;COUNT=2")
    rows = book.json("visits", *WEEK)
    assert [row["starts"] for row in rows] == ["2026-11-24T10:00", "2026-11-25T10:00", "2026-12-01T10:00"]
    assert {(row["mode"], row["remind"]) for row in rows} == {("round", 30)}


def test_one_is_never_reminded_of_what_says_so_and_as_usual_of_what_says_so(book: Terminal) -> None:
    made = book.json("visit", "add", "1", "--starts", "2026-11-24T10:00", "--remind", "never", "--rule", "FREQ=WEEKLY")
    assert {row["remind"] for row in book.json("visits", *WEEK)} == {"never"}
    for told, kept in (("usual", None), ("0", 0), ("never", "never")):
        book.json("visit", "change", made["id"], "--remind", told)
        assert book.json("visits", *WEEK)[0]["remind"] == kept
    assert book("visit", "change", made["id"], "--remind", "-1").code == 2
    (change, *_rest) = book.json("history", "--client", "1")
    assert change["verb"] == "appointment-change"


def test_a_visit_report_is_a_contact_with_promises_that_become_tasks(book: Terminal) -> None:
    made = book.json("visit", "add", "1", "--starts", "2026-11-20T10:00", "--minutes", "45")
    told = (
        "--news",
        "儿子要出国",
        "--opinion",
        "排队太久",
        "--appraisal",
        "细心",
        "--note",
        "谈了外汇",
        "--interest",
        "4",
    )
    promises = ("--next", "送方案", "--next-on", "2026-11-27", "--promise", "2026-12-04", "约行长见面")
    book.json("visit", "done", made["id"], *told, *promises, "--mode", "directed", "--minutes", "50")
    (row,) = book.json("visits", "--from", "2026-11-20", "--to", "2026-11-20")
    assert (row["state"], row["mode"], row["minutes"]) == ("done", "directed", 50)
    entry = book.json("timeline", "1", "--kind", "contact")[0]
    assert (entry["day"], entry["values"]["channel"]) == ("2026-11-20", "visit")
    assert (entry["values"]["news"], entry["values"]["opinion"]) == ("儿子要出国", "排队太久")
    assert "儿子要出国" in book("timeline", "1").out
    tasks = {(task["title"], task["due"], task["origin"]) for task in book.json("tasks")}
    assert tasks == {("送方案", "2026-11-27", "interaction"), ("约行长见面", "2026-12-04", "appointment")}
    (said,) = book.json("interaction", "show", entry["id"])
    assert (said["news"], said["opinion"], said["appraisal"]) == ("儿子要出国", "排队太久", "细心")
    book.json("undo")
    assert book.json("tasks") == []
    assert book.json("visits", "--from", "2026-11-20", "--to", "2026-11-20")[0]["state"] == "planned"


@pytest.mark.parametrize("named", ["interaction", "appointment"])
def test_a_visit_report_is_put_right_afterwards_by_either_id(book: Terminal, named: str) -> None:
    made = book.json("visit", "add", "1", "--starts", "2026-11-20T10:00")
    promises = ("--next", "送方案", "--promise", "2026-12-04", "约行长见面", "--promise", "2026-12-05", "寄资料")
    book.json("visit", "done", made["id"], "--news", "儿子要出国", "--opinion", "排队太久", *promises)
    row = book.json("timeline", "1", "--kind", "contact")[0]["id"]
    told = (
        "--news",
        "女儿要出国",
        "--opinion",
        "",
        "--promise",
        "2026-12-06",
        "寄资料",
        "--promise",
        "2026-12-07",
        "回电",
    )
    if named == "interaction":
        book.json("interaction", "set", row, *told)
    else:
        book.json("visit", "report", made["id"], *told)
    (said,) = book.json("interaction", "show", made["id"])
    assert (said["id"], said["news"], said["opinion"]) == (row, "女儿要出国", None)
    # The day of what was promised before moves; what is not named any more becomes what is named anew.
    assert [tuple(one.values()) for one in said["promises"]] == [("寄资料", "2026-12-06"), ("回电", "2026-12-07")]
    assert len(book.json("tasks")) == 2
    (change, *_rest) = book.json("history", "--client", "1")
    assert change["verb"] == "log-change"
    book.json("undo")
    (said,) = book.json("interaction", "show", row)
    assert (said["news"], said["opinion"]) == ("儿子要出国", "排队太久")
    assert [one["title"] for one in said["promises"]] == ["约行长见面", "寄资料"]
    book.json("visit", "report", made["id"], "--no-promise")
    assert book.json("tasks") == []


def test_promises_of_a_report_go_with_it_and_move_with_it(book: Terminal) -> None:
    made = book.json("visit", "add", "1", "--starts", "2026-11-20T10:00")
    book.json("visit", "done", made["id"], "--next", "a", "--promise", "2026-12-05", "b")
    book.json("interaction", "set", made["id"], "--client", "2")
    assert {task["client_no"] for task in book.json("tasks")} == {"2"}
    book.json("interaction", "delete", made["id"])
    assert [task["title"] for task in book.json("tasks")] == []
    book.json("undo")
    assert len(book.json("tasks")) == 1


def test_what_kept_no_appointment_has_one_next_step_and_a_closed_one_may_have_no_report(book: Terminal) -> None:
    book.json("log", "1", "--channel", "call", "--result", "connected")
    row = book.json("timeline", "1", "--kind", "contact")[0]["id"]
    assert book("--json", "interaction", "set", row, "--promise", "2026-12-04", "a").problem["code"] == "no-report"
    own = book.json("visit", "add", "--title", "晨会", "--starts", "2026-11-20T08:30")["id"]
    book.json("visit", "done", own)
    assert book("--json", "visit", "report", own, "--note", "x").problem["code"] == "nothing-reported"


def _three_of_one_day(book: Terminal) -> None:
    for number, time in (("1", "10:00"), ("2", "09:00"), ("3", "14:00")):
        book.json("visit", "add", number, "--starts", f"2026-11-20T{time}")


def test_the_rows_of_the_printed_plan_are_typed_back_in_one_step(book: Terminal, tmp_path) -> None:
    _three_of_one_day(book)
    book.json("report", "visit-plan", "--out", tmp_path / "p.pdf", "--from", "2026-11-20")
    # What is planned after the print moves no number of the paper.
    book.json("client", "add", "name=李早", "client_no=4")
    book.json("visit", "add", "4", "--starts", "2026-11-20T08:00")
    shown = book.json("visit", "sheet", "--on", "2026-11-20")
    assert (shown["print"], [row["client_no"] for row in shown["rows"]]) == (1, ["2", "1", "3"])
    told = book.json("visit", "sheet", "1 v 3 45 谈了到期; 2 x; 3 -", "--on", "2026-11-20")
    assert [row["entered"]["result"] for row in told["rows"]] == ["done", "no-answer", None]
    day = ("--from", "2026-11-20", "--to", "2026-11-20")
    assert [(row["client_no"], row["state"], row["minutes"]) for row in book.json("visits", *day)] == [
        ("4", "planned", 30),
        ("2", "done", 45),
        ("1", "done", 30),
        ("3", "cancelled", 30),
    ]
    (said,) = book.json("interaction", "show", book.json("timeline", "2", "--kind", "contact")[0]["id"])
    assert (said["channel"], said["interest"], said["minutes"], said["note"]) == ("visit", 3, 45, "谈了到期")
    # The same paper typed twice records nobody twice.
    assert book.json("visit", "sheet", "1 v 3 45 谈了到期; 2 x", "--on", "2026-11-20")["operation"] is None
    book.json("undo")
    assert {row["state"] for row in book.json("visits", *day)} == {"planned"}


def test_a_paper_that_nobody_printed_has_the_day_by_its_times_and_wrong_numbers_write_nothing(book: Terminal) -> None:
    _three_of_one_day(book)
    on = ("--on", "2026-11-20")
    assert [row["client_no"] for row in book.json("visit", "sheet", *on)["rows"]] == ["2", "1", "3"]
    for text, code in (("1 v; 9 v", "not-on-the-plan"), ("zz", "visits-unreadable"), ("1 v 3 2000", "bad-minutes")):
        assert book("--json", "visit", "sheet", text, *on).problem["code"] == code
    assert book("--json", "visit", "sheet", "1", *on, "--print", "2").problem["code"] == "no-such-print"
    assert {row["state"] for row in book.json("visits", "--from", "2026-11-20", "--to", "2026-11-20")} == {"planned"}
    book.json("visit", "add", "1", "--starts", "2026-11-24T10:00")
    assert book("--json", "visit", "sheet", "1 v", "--on", "2026-11-24").problem["code"] == "in-the-future"
    assert book("--lang", "zh_CN", "visit", "sheet", "-", *on, stdin="1 v\n2 c 4\n").code == 0
    assert [row["state"] for row in book.json("visits", "--from", "2026-11-20", "--to", "2026-11-20")][:2] == [
        "done"
    ] * 2


def test_a_visit_that_nobody_planned_stands_in_the_calendar_once_it_is_reported(book: Terminal) -> None:
    done = book.json("visit", "done", "2", "--starts", "2026-11-20T15:00", "--mode", "round", "--note", "路过")
    (row,) = book.json("visits", "--from", "2026-11-20", "--to", "2026-11-20")
    assert (row["id"], row["state"], row["mode"], row["kind"]) == (done["id"], "done", "round", "visit")


def test_a_turn_of_a_series_is_reported_like_any_other(book: Terminal) -> None:
    book.json("visit", "add", "1", "--starts", "2026-11-17T10:00", "--rule", "FREQ=DAILY;COUNT=3")
    second = book.json("visits", "--from", "2026-11-18", "--to", "2026-11-18")[0]["id"]
    book.json("visit", "done", second, "--note", "在家")
    rows = book.json("visits", "--from", "2026-11-17", "--to", "2026-11-19")
    assert [row["state"] for row in rows] == ["planned", "done", "planned"]


def test_what_speaks_against_a_time_is_told_with_the_appointment(book: Terminal) -> None:
    book.json("client", "set", "1", "preferred_time=上午")
    book.json("visit", "add", "1", "--starts", "2026-11-28T15:00")
    book.json("visit", "add", "--title", "晨会", "--starts", "2026-11-28T15:10", "--minutes", "20")
    rows = book.json("visits", *WEEK)
    assert [[one["code"] for one in row["conflicts"]] for row in rows] == [
        ["overlap", "weekend", "unwished"],
        ["overlap"],
    ]
    assert (rows[1]["client_no"], rows[1]["title"]) == (None, "晨会")
    assert rows[0]["conflicts"][0]["with"] == [rows[1]["id"]]


def test_arrivals_are_registered_with_or_without_an_appointment(book: Terminal) -> None:
    book.json("visit", "add", "1", "--starts", "2026-11-21T10:00", "--kind", "arrival")
    assert [row["state"] for row in book.json("arrivals")] == ["planned"]
    rows = book.json("arrivals", "1", "2", "--at", "10:05")
    assert [(row["client_no"], row["starts"][11:], row["state"]) for row in rows] == [
        ("1", "10:00", "done"),
        ("2", "10:05", "done"),
    ]
    assert book.json("timeline", "2", "--kind", "contact")[0]["values"]["channel"] == "arrival"


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("add", "1"), 2),
        (("add", "--starts", "2026-11-25T10:00"), 3),
        (("add", "1", "--starts", "2026-11-25T10:00", "--rule", "FREQ=HOURLY"), 3),
        (("change", "nobody", "--minutes", "10"), 3),
        (("change",), 3),
        (("done", "nobody"), 3),
        (("repeat", "00" * 16, "--rule", "FREQ=DAILY"), 3),
    ],
)
def test_what_cannot_be_done_is_refused(book: Terminal, arguments: tuple[str, ...], code: int) -> None:
    assert book("visit", *arguments).code == code
