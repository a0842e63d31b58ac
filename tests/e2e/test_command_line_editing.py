"""Working at a terminal: clients by hand, interactions and what they close, greetings, visits, undo and history."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.helpers.terminal import ASSETS, LIST, Terminal

NUMBER = "8800102274"  # a client of the band 20–100万, who is owed two contacts a month and two salons a year
RICH = "8800110324"  # of the band 500万+


def states(terminal: Terminal, number: str, *more: str) -> dict[str, str]:
    return {one["id"]: one["state"] for one in terminal.json("due", "--client", number, *more)}


def duty(terminal: Terminal, number: str, rule: str, *more: str) -> dict[str, Any]:
    found = [one for one in terminal.json("due", "--client", number, *more) if one["rule"] == rule]
    return found[0]


def test_a_client_needs_nothing_but_a_name(empty: Terminal) -> None:
    made = empty.json("client", "add", "name=林晓岚")
    assert set(made) == {"operation", "client_no", "id"}
    card = empty.json("client", made["id"])
    assert (card["name"], card["client_no"], card["since"], card["status"]) == ("林晓岚", None, "2026-11-21", "managed")
    assert empty("client", "add", "name= ").code == 3


def test_what_is_typed_is_read_like_what_stands_in_files(empty: Terminal) -> None:
    made = empty.json(
        *("client", "add", "name=买买提·艾力", "client_no=00012345", "gender=男", "risk=c3", "risk_until=2027/1/5"),
        *("mobile=+86 138-0000-0001", "phone=0510-81234567", "address=人民路1号", "consent_messages=是"),
        *("id_no=990101195605027040", "employer=第三中学", "email=a@example.com"),
    )
    card = empty.json("client", "00012345", "--full", "--reason", "核对")
    assert card["id"] == made["id"]
    assert (card["gender"], card["risk"], card["risk_until"]) == ("M", "C3", "2027-01-05")
    assert [(way["kind"], way["number"]) for way in card["ways"]] == [
        ("mobile", "13800000001"),
        ("phone", "0510-81234567"),
        ("email", "a@example.com"),
    ]
    assert (card["birth"], card["id_flag"], card["consent_messages"]) == ("1956-05-02", "ok", True)
    assert card["birthday"] == {"calendar": "solar", "month": 5, "day": 2, "leap": False, "year": 1956}


@pytest.mark.parametrize(
    "field",
    [
        "risk=C9",
        "risk=",
        "birth=1990-02-30",
        "birth=2030-01-01",
        "gender=x?",
        "kind=alien",
        "status=lost",
        "consent_messages=maybe",
        "birthday=lunar:2026-06-15L",
        "birthday=lunar:2026-02-30",
        "birthday=lunar:13-01",
        "birthday=02-30",
        "birthday=1956-05-02L",
        "birthday=mars:05-02",
        "mobile=abc",
        "email=nobody",
        "id_no=4.2E+17",
        "bday_month=77",
        "since=2020-01-01",
        "nothing=1",
        "name=",
        "client_no=8800100017",
    ],
)
def test_what_no_calendar_or_form_knows_is_refused_and_nothing_is_written(copy: Terminal, field: str) -> None:
    before = copy.json("client", NUMBER), len(copy.json("history"))
    said = copy("--json", "client", "set", NUMBER, "employer=新单位", field)
    if field == "risk=":  # an empty text clears a field
        assert (said.code, copy.json("client", NUMBER)["risk"]) == (0, None)
        return
    assert said.code == 3
    assert said.problem["code"] in {
        *("bad-value", "unknown-field", "no-name", "number-taken", "no-such-birthday"),
        *("lunar-leap", "lunar-day", "no-leap-month", "lunar-day-missing"),
    } or said.problem["code"].startswith("lunar")
    assert (copy.json("client", NUMBER), len(copy.json("history"))) == before


def test_a_lunar_birthday_in_a_leap_month_is_kept(copy: Terminal) -> None:
    copy.json("client", "set", NUMBER, "birthday=lunar:2025-06-15L")
    kept = copy.json("client", NUMBER)["birthday"]
    assert kept == {"calendar": "lunar", "month": 6, "day": 15, "leap": True, "year": 2025}
    days = copy.json("occasions", "--from", "2026-01-01", "--to", "2027-12-31", "--client", NUMBER)
    assert [one["date"] for one in days if one["occasion"] == "birthday"] == ["2026-07-28", "2027-07-18"]


def test_a_wrong_check_digit_is_kept_and_flagged(copy: Terminal) -> None:
    copy.json("client", "set", NUMBER, "id_no=990101195605027041")
    card = copy.json("client", NUMBER, "--full", "--reason", "核对")
    assert (card["id_no"], card["id_flag"]) == ("990101195605027041", "bad-check")
    copy.json("client", "set", NUMBER, "id_no=")
    assert copy.json("client", NUMBER)["id_no"] is None


def test_an_unknown_field_is_told_with_those_there_are(copy: Terminal) -> None:
    problem = copy("--json", "client", "set", NUMBER, "hobby=fishing").problem
    assert problem["code"] == "unknown-field"
    assert "hobby" in problem["message"]
    for field in ("name", "risk", "birthday", "mobile", "address", "consent_messages"):
        assert field in problem["hint"]


def test_the_same_value_again_is_no_operation(copy: Terminal) -> None:
    copy.json("client", "set", NUMBER, "risk=C2", "mobile=13911112222", "address=学府街1号")
    again = copy.json("client", "set", NUMBER, "risk=c2", "mobile=139 1111 2222", "address=学府街1号")
    assert again["operation"] is None


def test_a_number_takes_the_place_of_the_first_and_an_empty_one_removes_them(copy: Terminal) -> None:
    copy.json("client", "set", NUMBER, "mobile=13911112222")
    full = ("--full", "--reason", "核对")
    assert [one["number"] for one in copy.json("client", NUMBER, *full)["phones"]] == ["13911112222"]
    copy.json("client", "set", NUMBER, "mobile=")
    assert copy.json("client", NUMBER)["phones"] == []
    copy.json("undo")
    copy.json("undo")
    assert [one["number"] for one in copy.json("client", NUMBER, *full)["phones"]] == ["18055025571"]


def test_a_deleted_client_is_gone_and_undo_brings_everything_back(copy: Terminal) -> None:
    before = copy.json("client", NUMBER)
    assert copy.json("client", "delete", NUMBER)["client_no"] == NUMBER
    assert copy("client", NUMBER).code == 3
    assert len(copy.json("clients")) == 299
    copy.json("undo")
    assert copy.json("client", NUMBER) == before


def test_an_unanswered_call_closes_nothing_and_the_second_contact_closes_exactly_the_quota(copy: Terminal) -> None:
    contact = duty(copy, NUMBER, "branch-2016/contact")["id"]
    before = states(copy, NUMBER)
    assert copy.json("log", NUMBER, "--channel", "电话", "--result", "未接")["closed"] == []
    assert copy.json("log", NUMBER, "--channel", "call", "--result", "connected", "--note", "聊了存单")["closed"] == []
    assert copy.json("log", NUMBER, "--channel", "微信", "--result", "接通", "--at", "2026-11-20T16:30")["closed"] == [
        contact
    ]
    after = states(copy, NUMBER)
    assert {one for one in after if after[one] != before[one]} == {contact}
    talks = copy.json("client", NUMBER)["interactions"]
    assert [(one["on"], one["result"]) for one in talks] == [
        ("2026-11-21", "connected"),
        ("2026-11-21", "no-answer"),
        ("2026-11-20", "connected"),
    ]


@pytest.mark.parametrize(
    ("occasion", "channel", "rule", "times"),
    [
        ("salon", "event", "branch-2016/salon", 3),
        ("gift", "arrival", "branch-2016/gift", 2),
        ("senior-visit", "visit", "branch-2016/senior-visit", 2),
    ],
)
def test_gifts_salons_and_senior_visits_are_closed_by_their_name(
    copy: Terminal, occasion: str, channel: str, rule: str, times: int
) -> None:
    owed = duty(copy, RICH, rule)
    assert (owed["required"], owed["done"], owed["state"]) == (times, 0, "due")
    plain = copy.json("log", RICH, "--channel", "call", "--result", "connected")["closed"]
    assert owed["id"] not in plain
    words = ("log", RICH, "--channel", channel, "--result", "done", "--occasion", occasion)
    closed = [copy.json(*words)["closed"] for _ in range(times)]
    assert [owed["id"] in ids for ids in closed] == [False] * (times - 1) + [True]


def test_the_year_of_a_greeting_is_the_calendars_own(copy: Terminal) -> None:
    greeted = Terminal(copy.book, "2026-12-30")
    closed = greeted.json("log", NUMBER, "--channel", "call", "--result", "connected", "--occasion", "new-year")[
        "closed"
    ]
    assert [one.split("/")[:2] for one in closed] == [["branch-2016", "new-year"]]
    assert closed[0].endswith("/2027")
    copy.json("client", "set", NUMBER, "birthday=lunar:1960-12-20")  # falls on 27 January 2027
    birthday = Terminal(copy.book, "2027-01-25")
    closed = birthday.json("log", NUMBER, "--channel", "call", "--result", "connected", "--occasion", "birthday")[
        "closed"
    ]
    assert [one.split("/")[1] for one in closed] == ["birthday"]
    assert closed[0].endswith("/2026")
    assert copy("log", NUMBER, "--channel", "call", "--result", "done", "--occasion", "ghost").code == 3


def test_nothing_is_recorded_before_it_happens(copy: Terminal) -> None:
    said = copy("--json", "log", NUMBER, "--channel", "call", "--result", "connected", "--at", "2026-11-22T09:00")
    assert said.problem["code"] == "in-the-future"
    for words in (("fax", "connected"), ("call", "great")):
        assert copy("log", NUMBER, "--channel", words[0], "--result", words[1]).code == 3
    assert copy("log", NUMBER, "--channel", "call", "--result", "connected", "--at", "yesterday").code == 3
    assert copy.json("client", NUMBER)["interactions"] == []


def test_obligations_are_told_for_any_day(copy: Terminal) -> None:
    copy.json("log", NUMBER, "--channel", "call", "--result", "connected", "--at", "2026-11-03T10:00")
    copy.json("log", NUMBER, "--channel", "call", "--result", "connected", "--at", "2026-11-10T10:00")
    assert duty(copy, NUMBER, "branch-2016/contact")["state"] == "done"
    december = duty(copy, NUMBER, "branch-2016/contact", "--on", "2026-12-10")
    assert (december["state"], december["period"]) == ("due", ["2026-12-01", "2026-12-31"])
    missed = Terminal(copy.book, "2027-01-03").json("due", "--client", NUMBER)
    late = [one for one in missed if one["rule"] == "branch-2016/contact" and one["state"] == "overdue"]
    assert [one["period"] for one in late] == [["2026-12-01", "2026-12-31"]]
    until = copy.json("due", "--client", NUMBER, "--until", "2026-12-31")
    assert len([one for one in until if one["rule"] == "branch-2016/contact"]) == 2


def test_what_a_client_does_not_want_is_waived_with_the_reason(copy: Terminal) -> None:
    copy.json("client", "set", RICH, "no_contact=是")
    waived = [one for one in copy.json("due", "--client", RICH) if one["state"] == "waived"]
    assert {one["kind"] for one in waived} >= {"contact", "gift", "salon"}
    assert {one["reason"] for one in waived} == {"客户要求勿扰"} or all(one["reason"] for one in waived)
    assert "已免" in copy("due", "--client", RICH).out or waived


def test_greetings_are_frozen_and_ticked_off_and_blocked_ones_refused(copy: Terminal) -> None:
    copy.json("client", "set", NUMBER, "no_contact=yes")
    run = copy.json("greet", "new-year", "--year", "2027", "--freeze")
    assert run["frozen"]
    blocked = {row["client_no"]: row["blocked_by"] for row in run["rows"] if row["state"] == "blocked"}
    assert blocked[NUMBER] == "no-contact"
    assert copy("greet", "new-year", "--year", "2027", "--done", NUMBER).code == 3
    ticked = copy.json("greet", "new-year", "--year", "2027", "--done", RICH)
    row = next(row for row in ticked["rows"] if row["client_no"] == RICH)
    assert (row["state"], bool(row["text"])) == ("done", True)
    talk = copy.json("client", RICH)["interactions"][0]
    assert (talk["occasion"], talk["occasion_year"], talk["note"]) == ("new-year", 2027, row["text"])
    shown = copy("greet", "new-year", "--year", "2027").out
    assert row["text"] in shown
    assert "no-contact" not in shown
    copy.json("undo")
    again = copy.json("greet", "new-year", "--year", "2027")
    assert next(row for row in again["rows"] if row["client_no"] == RICH)["state"] == "planned"


def test_appointments_are_planned_listed_and_closed(copy: Terminal) -> None:
    made = copy.json("visit", "add", NUMBER, "--starts", "2026-11-25T10:00", "--purpose", "资产检视")
    (row,) = copy.json("visits")
    assert (row["id"], row["client_no"], row["starts"], row["state"]) == (
        made["id"],
        NUMBER,
        "2026-11-25T10:00",
        "planned",
    )
    day = copy.json("calendar", "--from", "2026-11-25", "--to", "2026-11-25")[0]
    assert [entry["id"] for entry in day["entries"]] == [made["id"]]
    copy.json("visit", "done", made["id"])
    assert copy.json("visits")[0]["state"] == "done"
    assert copy("visit", "done", "nobody").code == 3
    assert copy("visit", "add", NUMBER).code == 2


def test_undo_and_redo_walk_the_chain_over_imports(empty: Terminal) -> None:
    empty("import", LIST, ASSETS)
    empty.json("client", "set", NUMBER, "risk=C1")
    verbs = [empty.json("undo")["verb"] for _ in range(3)]
    assert verbs == ["undo"] * 3
    assert empty.json("clients") == []
    assert empty("undo").code == 3
    for _ in range(3):
        empty.json("redo")
    assert empty.json("client", NUMBER)["risk"] == "C1"
    assert empty("redo").code == 3
    history = empty.json("history")
    assert [one["verb"] for one in history] == ["import", "import", "client-set", *["undo"] * 3, *["redo"] * 3]
    assert not any(one["undone"] for one in history[:3])
    first = history[0]["operation"]
    assert empty.json("undo", "--operation", first)["undoes"] == first
    assert next(one["undone"] for one in empty.json("history") if one["operation"] == first)


def test_exports_are_masked_recorded_and_come_back_unchanged(copy: Terminal, tmp_path: Path) -> None:
    masked = copy.json("export", "clients", "--format", "csv", "--out", tmp_path / "masked.csv")
    assert masked == {"file": str(tmp_path / "masked.csv"), "rows": 300}
    assert "13033827107" not in (tmp_path / "masked.csv").read_text(encoding="utf-8-sig")
    for what, form in (("clients", "xlsx"), ("clients", "csv"), ("contacts", "vcf"), ("holdings", "xlsx")):
        file = tmp_path / f"{what}.{form}"
        copy.json("export", what, "--format", form, "--out", file, "--full", "--reason", "换机")
        back = copy("--json", "import", file).json
        assert [(sheet["new"], sheet["changed"]) for sheet in back] == [(0, 0)], (what, form)
    assert [one["reason"] for one in copy.json("history", "--kind", "export")] == [None, *["换机"] * 4]
    copy.json("visit", "add", NUMBER, "--starts", "2026-11-25T10:00", "--purpose", "面谈，带资料")
    part = ("--part", "appointments")
    assert copy.json("export", "calendar", "--format", "ics", *part, "--out", tmp_path / "c.ics")["rows"] == 1
    text = (tmp_path / "c.ics").read_text(encoding="utf-8")
    assert "DTSTART;TZID=Asia/Shanghai:20261125T100000" in text
    assert "面谈" not in text
