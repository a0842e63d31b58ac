"""`calendar import-year`, `occasion` and `business`: what a book adds to the program's calendar, undone as easily."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any
from unittest import mock

import pytest

from db.keys import Cost
from db.packets import seal
from tests.helpers.books import CHEAP
from tests.helpers.terminal import Terminal, say

NOTICE = """关于2027年部分节假日安排的通知
国办发明电〔2026〕99号
一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月5日（周五）至12日（周五）放假调休，共8天。1月31日（周日）、2月14日（周日）上班。
三、清明节：4月3日（周六）至5日（周一）放假，共3天。
四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。5月8日（周六）上班。
五、端午节：6月9日（周三）放假1天，不调休。
六、中秋节：9月15日（周三）放假1天，不调休。
七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、10月9日（周六）上班。
2026年11月20日
"""
YEAR = {"year", "announced", "origin", "notice", "published", "source", "off", "makeup", "worked"}
OCCASION = {"code", "name", "rule", "greet", "audience", "words", "own", "retired", "next"}
OPENING = {"date", "open", "reason", "certain", "holiday", "hours", "note", "why"}


@pytest.fixture
def notice(tmp_path: Path) -> Path:
    path = tmp_path / "通知.txt"
    path.write_text(NOTICE, encoding="utf-8")
    return path


def day_of(book: Terminal, day: str) -> dict[str, Any]:
    (one,) = book.json("calendar", "--from", day, "--to", day)
    return dict(one)


def code(book: Terminal, *words: object) -> str:
    return str(book("--json", *words).problem["code"])


def test_years_are_listed_with_2027_not_announced(empty: Terminal) -> None:
    years = {one["year"]: one for one in empty.json("calendar", "years")}
    assert set(years) == set(range(2004, 2028))
    assert all(set(one) == YEAR for one in years.values())
    assert [years[year]["worked"] for year in (2024, 2025, 2026)] == [251, 248, 248]
    assert (years[2025]["notice"], years[2026]["notice"]) == ("国办发明电〔2024〕12号", None)
    assert (years[2027]["announced"], years[2027]["off"], years[2027]["worked"]) == (False, 13, None)
    told = empty.json("calendar", "year", "2027")
    assert (told["announced"], len(told["off"])) == (False, 13)
    assert empty.json("calendar", "year", "2026")["worked"] == 248


def test_a_new_year_is_imported_from_its_notice_and_taken_away_again(empty: Terminal, notice: Path) -> None:
    plan = empty.json("calendar", "import-year", notice, "--dry-run")
    assert (plan["operation"], plan["year"], plan["notice"]) == (None, 2027, "国办发明电〔2026〕99号")
    assert (plan["missing"], plan["replaces"], plan["worked"]) == ([], None, 261 - 18 + 5)
    assert day_of(empty, "2027-02-14")["kind"] == "unknown"
    done = empty.json("calendar", "import-year", notice, "--source", "分行通知")
    assert (done["source"], done["published"], bool(done["operation"])) == ("分行通知", "2026-11-20", True)
    sunday = day_of(empty, "2027-02-14")
    assert (sunday["kind"], sunday["announced"], sunday["notice"]) == ("makeup", True, "国办发明电〔2026〕99号")
    years = {one["year"]: one for one in empty.json("calendar", "years")}
    assert (years[2027]["origin"], years[2027]["source"]) == ("imported", "分行通知")
    assert years[2028]["announced"] is False
    empty.json("undo")
    assert day_of(empty, "2027-02-14")["kind"] == "unknown"
    empty.json("redo")
    assert day_of(empty, "2027-02-14")["kind"] == "makeup"
    empty.json("calendar", "remove-year", "2027")
    assert day_of(empty, "2027-02-14")["kind"] == "unknown"
    assert code(empty, "calendar", "remove-year", "2027") == "year-not-imported"
    assert code(empty, "calendar", "remove-year", "2026") == "year-not-imported"


def test_a_year_that_was_shipped_can_be_corrected_and_the_difference_is_told(empty: Terminal, tmp_path: Path) -> None:
    table = tmp_path / "2026.csv"
    table.write_text("日期,安排,节日\n2026-10-01..2026-10-08,休,国庆节\n2026-10-10,班,国庆节\n", encoding="gb18030")
    told = empty.json("calendar", "import-year", table)
    assert (told["replaces"], told["notice"]) == ("shipped", None)
    assert "2026-10-08" in told["changed"]
    assert {one["holiday"] for one in told["missing"]} > {"spring-festival", "qingming"}
    assert day_of(empty, "2026-10-08")["kind"] == "off"


def test_a_pipe_and_an_unreadable_file_are_told_with_their_place(empty: Terminal, tmp_path: Path) -> None:
    data = {"year": 2027, "papers": [], "days": [{"name": "元旦", "date": "2027-01-01", "isOffDay": True}]}
    path = tmp_path / "2027.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    assert empty.json("calendar", "import-year", path)["year"] == 2027
    piped = empty("--json", "calendar", "import-year", "-", "--dry-run", stdin="2028-01-01,休,元旦\n")
    assert (piped.code, piped.json["year"]) == (0, 2028)
    bad = tmp_path / "bad.csv"
    bad.write_text("2027-01-01,休,元旦\n昨天,休,元旦\n", encoding="utf-8")
    problem = empty("--json", "calendar", "import-year", bad).problem
    assert (problem["code"], problem["where"]["file"], problem["where"]["row"]) == ("year-line", "bad.csv", 2)
    assert code(empty, "calendar", "import-year", tmp_path / "none.csv") == "file-unreadable"


@pytest.mark.parametrize(
    "words",
    [
        ["calendar"],
        ["calendar", "--from", "2026-01-01"],
        ["calendar", "import-year"],
        ["calendar", "year", "soon"],
        ["calendar", "dream"],
        ["calendar", "workdays"],
        ["occasions"],
        ["occasion", "add", "店庆"],
        ["business", "open"],
        ["business", "dance", "2026-11-21"],
    ],
)
def test_wrong_words_are_usage(empty: Terminal, words: list[str]) -> None:
    assert empty(*words).code == 2


def test_working_days_are_counted_by_the_state_council_and_by_the_branch(empty: Terminal) -> None:
    assert empty.json("calendar", "workdays", "2026-09-30", "3") == {
        "from": "2026-09-30",
        "days": 3,
        "date": "2026-10-10",
        "certain": True,
    }
    assert empty.json("calendar", "workdays", "--from", "2026-01-01", "--to", "2026-12-31")["days"] == 248
    assert empty.json("calendar", "workdays", "2026-12-31", "2")["certain"] is False
    assert code(empty, "calendar", "workdays", "--from", "2027-01-01", "--to", "2027-12-31") == "year-unannounced"
    empty.json("business", "week", "1-6")
    assert empty.json("calendar", "workdays", "2026-11-20", "1", "--branch")["date"] == "2026-11-21"


def test_the_branch_decides_its_own_days(empty: Terminal) -> None:
    told = empty.json("business", "open", "2026-10-03..2026-10-05", "--hours", "9:00-12:00", "--note", "国庆值班")
    assert told["week"] == "1-5"
    assert [one["date"] for one in told["days"]] == ["2026-10-03", "2026-10-04", "2026-10-05"]
    assert set(told["days"][0]) == OPENING
    assert (told["days"][0]["hours"], told["days"][0]["note"]) == ("09:00-12:00", "国庆值班")
    third = day_of(empty, "2026-10-03")
    assert (third["kind"], third["open"], third["hours"]) == ("off", True, "09:00-12:00")
    empty.json("business", "close", "2026-11-20", "--note", "搬迁")
    days = {one["date"]: one for one in empty.json("business", "--from", "2026-11-20", "--to", "2026-11-22")["days"]}
    assert [days[day]["reason"] for day in sorted(days)] == ["told", "weekend", "weekend"]
    assert "搬迁" in days["2026-11-20"]["why"]
    empty.json("business", "forget", "2026-10-03..2026-10-05", "2026-11-20")
    assert empty.json("business")["days"] == []
    empty.json("undo")
    assert len(empty.json("business")["days"]) == 4
    assert code(empty, "business", "open", "2026-13-01") == "day-unreadable"
    assert code(empty, "business", "open", "2026-10-03", "--hours", "早上") == "bad-hours"
    assert code(empty, "business", "week", "周一") == "bad-week"
    assert code(empty, "business", "close", "2026-01-01..2028-01-01") == "business-days"


def test_an_own_occasion_stands_in_the_calendar_and_can_be_greeted(copy: Terminal) -> None:
    made = copy.json("occasion", "add", "店庆", "--rule", "solar:12-18", "--words", "{address}，感谢您与我们同行！")
    assert set(made) - {"operation"} == OCCASION
    assert (made["code"], made["next"], made["own"]) == ("own-dianqing", "2026-12-18", True)
    assert day_of(copy, "2026-12-18")["festivals"] == ["店庆"]
    rows = copy.json("occasions", "--from", "2026-12-18", "--to", "2026-12-18")
    assert "own-dianqing" in [one["occasion"] for one in rows]
    run = copy.json("greet", "own-dianqing", "--year", "2026")
    assert run["date"] == "2026-12-18"
    assert run["rows"]
    texts = {row["text"] for row in run["rows"] if row["state"] == "planned"}
    assert texts
    assert all("感谢您与我们同行" in text for text in texts)


def test_every_kind_of_rule_names_a_day(empty: Terminal) -> None:
    rules = {
        "solar:6-18": "2027-06-18",
        "lunar:8-15": "2027-09-15",
        "weekday:5-7-2": "2027-05-09",
        "weekday:11-1--1": "2026-11-30",
        "term:冬至": "2026-12-22",
        "eve:lunar:1-1": "2027-02-05",
        "solar:2-29": "2027-02-28",
    }
    for number, (rule, day) in enumerate(rules.items()):
        made = empty.json("occasion", "add", f"日子{number}", "--code", f"own-{number}", "--rule", rule)
        assert (made["rule"], made["next"]) == (rule, day)
    mine = [one for one in empty.json("occasions", "--list") if one["own"]]
    assert [one["rule"] for one in mine] == list(rules)
    for rule in ("solar:2-30", "lunar:13-1", "weekday:5-7-0", "term:盛夏", "sometimes", "solar:5", "eve:"):
        assert code(empty, "occasion", "add", "不存在", "--rule", rule) == "bad-rule"


def test_an_own_occasion_is_changed_retired_and_deleted(empty: Terminal) -> None:
    empty.json("occasion", "add", "教师座谈日", "--rule", "lunar:12-8", "--job", "教师", "--min-age", "30")
    (one,) = [one for one in empty.json("occasions", "--list") if one["own"]]
    assert one["audience"] == {"min_age": 30, "jobs": ["教师"]}
    mine = one["code"]
    empty.json("occasion", "set", mine, "--greet", "never", "--gender", "F", "--name", "园丁日")
    changed = empty.json("occasion", "set", mine, "--gender", "any", "--job", "")
    assert (changed["name"], changed["greet"], changed["audience"]) == ("园丁日", "never", {"min_age": 30})
    retired = empty.json("occasion", "set", mine, "--retire")
    assert (retired["retired"], retired["next"]) == (True, None)
    assert "园丁日" not in day_of(empty, "2027-01-15")["festivals"]
    empty.json("occasion", "set", mine, "--revive")
    assert "园丁日" in day_of(empty, "2027-01-15")["festivals"]
    empty.json("occasion", "delete", mine)
    assert [one for one in empty.json("occasions", "--list") if one["own"]] == []
    empty.json("undo")
    assert len([one for one in empty.json("occasions", "--list") if one["own"]]) == 1


def test_what_an_own_occasion_cannot_be_is_refused(copy: Terminal) -> None:
    copy.json("occasion", "add", "店庆", "--rule", "solar:11-20")
    assert code(copy, "occasion", "add", "店庆", "--rule", "solar:6-18") == "occasion-taken"
    assert (
        code(copy, "occasion", "add", "我的春节", "--code", "spring-festival", "--rule", "lunar:1-1")
        == "occasion-taken"
    )
    assert code(copy, "occasion", "set", "spring-festival", "--greet", "never") == "occasion-not-own"
    assert code(copy, "occasion", "delete", "nothing") == "occasion-unknown"
    assert code(copy, "occasion", "set", "own-dianqing", "--min-age", "60", "--max-age", "30") == "bad-audience"
    run = copy.json("greet", "own-dianqing", "--year", "2026")
    someone = next(row["client_no"] for row in run["rows"] if row["state"] == "planned")
    copy.json("greet", "own-dianqing", "--year", "2026", "--done", someone)
    assert code(copy, "occasion", "delete", "own-dianqing") == "occasion-in-use"
    copy.json("occasion", "set", "own-dianqing", "--retire")
    assert copy.json("timeline", someone)


def test_the_days_of_a_household_are_told_once(copy: Terminal) -> None:
    first, second = (row["client_no"] for row in copy.json("clients", "--limit", "2"))
    copy.json("household", "make", first, second)
    for number in (first, second):
        words = ("relation", "add", number, "--role", "child", "--name", "小宝", "--birthday", "06-18")
        copy.json(*words)
    span = ("--from", "2026-11-21", "--to", "2027-11-20")
    rows = [one for one in copy.json("occasions", "--family", *span) if one["who"] == "小宝"]
    assert [(one["date"], one["kind"], len(one["also"])) for one in rows] == [("2027-06-18", "relative", 1)]
    told = copy.json("occasions", "--family", "--client", second, *span)
    assert "小宝" in [one["who"] for one in told]


def test_the_policy_is_told_with_the_three_open_cases(empty: Terminal) -> None:
    told = empty.json("calendar", "policy")
    assert [(one["year"], one["month"]) for one in told["open"]] == [(2057, 9), (2089, 8), (2097, 7)]
    assert {"day-30", "leap-month", "february-29", "partial", "unannounced"} <= {one["code"] for one in told["rules"]}
    assert all(one["title"] and one["text"] for one in told["rules"])


def test_the_plain_calendar_needs_no_book_and_no_passphrase(tmp_path: Path) -> None:
    said = say("--json", "calendar", "workdays", "2026-09-30", "3", passphrase=None, XDG_DATA_HOME=str(tmp_path))
    assert said.json["date"] == "2026-10-10"


@pytest.mark.parametrize("zone", ["UTC", "Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati"])
def test_no_day_moves_with_the_computers_zone(zone: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import time

    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        folder = {"XDG_DATA_HOME": str(tmp_path)}
        assert (
            say("--json", "lunar", "2033-12-22", passphrase=None, **folder).json[0]["lunar"]["text"]
            == "二〇三三年闰冬月初一"
        )
        days = say("--json", "calendar", "--from", "2026-02-16", "--to", "2026-02-17", passphrase=None, **folder).json
        assert [one["festivals"] for one in days] == [["除夕"], ["春节"]]
    finally:
        monkeypatch.undo()
        time.tzset()
    assert dt.date(2026, 2, 17).isoweekday() == 2


def test_two_copies_that_import_the_same_year_have_it_once(
    empty: Terminal, notice: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # This is not about sealing, which takes its second.
    monkeypatch.setattr(seal, "seal", lambda content, passphrase: content)
    monkeypatch.setattr(seal, "unseal", lambda content, passphrase, file: content)
    first, second = empty, Terminal(tmp_path / "laptop" / "book.guanhu")
    first.json("business", "week", "1-6")
    first.json("sync", "export", "--to", "new", "--out", tmp_path / "new.rms")
    with mock.patch("db.keys.Cost", lambda **given: Cost(**given) if given else CHEAP):
        assert second("--json", "sync", "merge", tmp_path / "new.rms").code == 0
    names = {one["this"]: one["name"] for one in second.json("sync", "status")["devices"]}
    for terminal in (first, second):
        terminal.json("calendar", "import-year", notice)
        terminal.json("business", "close", "2027-01-04", "--note", "盘点")
    first.json("occasion", "add", "店庆", "--rule", "solar:6-18")
    second.json("sync", "export", "--to", names[False], "--out", tmp_path / "one.rms")
    first.json("sync", "merge", tmp_path / "one.rms")
    first.json("sync", "export", "--to", names[True], "--out", tmp_path / "two.rms")
    second.json("sync", "merge", tmp_path / "two.rms")
    for terminal in (first, second):
        assert terminal.json("sync", "status")["conflicts"] == [], "the same was said twice"
        assert [one["year"] for one in terminal.json("calendar", "years") if one["origin"] == "imported"] == [2027]
        assert [one["note"] for one in terminal.json("business")["days"]] == ["盘点"]
        assert terminal.json("business")["week"] == "1-6"
        assert [one["code"] for one in terminal.json("occasions", "--list") if one["own"]] == ["own-dianqing"]
