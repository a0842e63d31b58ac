"""The command line as the contract for checks has it: keys, exit codes, problems, languages, masks, help."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.books import PASSPHRASE
from tests.helpers.terminal import Terminal, say
from ui.cli.commands import COMMANDS
from ui.cli.parser import COMMAND_TEXTS, GRAPHICAL

ROOT = Path(__file__).resolve().parents[2]

CLIENT = set(
    "id client_no name pinyin initials gender birth birthday phones id_no address employer risk risk_until tier band"
    " aum_fen completeness next_due".split()
)
DUTY = set("id client_no name kind rule period required done due state reason".split())
TIER = set(
    "client_no tier tier_name since basis measure value_fen next_tier distance_fen misses points"
    " distance_points".split()
)
HOLDING = set("client_no kind code name risk amount_fen starts matures rate".split())
SHEET = set(
    "file sheet kind encoding header_row data_date mapping new changed same rejected warnings skipped operation".split()
)
DAY = set("date lunar term festivals kind announced notice entries".split())
HISTORY = set("operation at device verb label undone".split())


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        (("clients",), CLIENT),
        (("due",), DUTY),
        (("due", "--on", "2026-12-30"), DUTY),
        (("due", "--until", "2026-12-30"), DUTY),
        (("tiers",), TIER),
        (("tiers", "--scheme", "icbc-star", "--as-of", "2026-10-31"), TIER),
        (("holdings",), HOLDING),
        (("history",), HISTORY),
        (("calendar", "--from", "2026-11-21", "--to", "2026-11-22"), DAY),
        (("schemes",), {"id", "name", "version", "effective", "adopted"}),
        (("standards",), {"id", "name", "version", "effective", "adopted"}),
        (("occasions", "--from", "2026-11-21", "--to", "2026-12-31"), {"occasion", "name", "date", "calendar"}),
        (("report", "--list"), {"name", "title"}),
        (("lunar", "2026-11-21"), {"date", "lunar"}),
        (("solar", "2025-6-15L"), {"date", "lunar"}),
        (("pinyin", "丁如昌"), {"name", "surname", "given", "full", "initials", "syllables", "others"}),
    ],
)
def test_every_row_has_the_keys_of_the_contract(book: Terminal, words: Any, keys: set[str]) -> None:
    rows = book.json(*words)
    assert rows
    for row in rows:
        assert keys <= set(row)


def test_the_sheets_of_an_import_have_the_keys_of_the_contract(imported: Any) -> None:
    for sheet in imported[1]:
        assert set(sheet) >= SHEET
        for one in (*sheet["rejected"], *sheet["warnings"]):
            assert {"row", "code", "message"} <= set(one)
        assert all(set(one) == {"row", "why"} for one in sheet["skipped"])


def test_a_card_holds_everything(book: Terminal) -> None:
    card = book.json("client", "8800100017")
    more = "ways addresses snapshots holdings interactions appointments obligations tier_name since id_flag"
    assert set(card) >= CLIENT | set(more.split())
    assert len(card["snapshots"]) == 6
    assert card["snapshots"][-1]["aum_fen"] == 16365718


def test_a_greeting_run_and_a_report_have_the_keys_of_the_contract(copy: Terminal, tmp_path: Path) -> None:
    run = copy.json("greet", "new-year", "--year", "2027")
    assert set(run) >= {"occasion", "date", "rows"}
    assert run["date"] == "2027-01-01"
    assert all(set(row) >= {"client_no", "channel", "text", "state", "blocked_by"} for row in run["rows"])
    paper = copy.json("report", "client-card", "--client", "8800100017", "--out", tmp_path / "card.pdf")
    assert set(paper) >= {"file", "pages", "sha256", "frozen"}
    small = ("--paper", "a5", "--out", tmp_path / "small.pdf")
    assert copy.json("report", "client-card", "--client", "8800100017", *small)["pages"] == 1
    assert (tmp_path / "card.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ((), 2),
        (("frobnicate",), 2),
        (("clients", "--nothing"), 2),
        (("clients", "--limit", "-1"), 2),
        (("clients", "--today", "2026-13-01"), 2),
        (("client",), 2),
        (("client", "set"), 2),
        (("client", "add"), 2),
        (("client", "set", "8800100017"), 2),
        (("client", "8800100017", "more"), 2),
        (("due", "--on", "9999-12-31"), 2),
        (("due", "--on", "2026-12-01", "--until", "2026-11-01"), 2),
        (("calendar", "--from", "2026-12-01", "--to", "2026-11-01"), 2),
        (("log", "8800100017", "--channel", "call", "--result", "connected", "--minutes", "9" * 30), 2),
        (("greet", "new-year", "--year", "20270"), 2),
        (("report", "visit-plan"), 2),
        (("sync",), 2),
        (("sync", "export"), 2),
        (("sync", "merge"), 2),
        (("client", "nobody"), 3),
        (("client", "add", "risk=C3"), 3),
        (("tiers", "--scheme", "nope"), 3),
        (("clients", "--tier", "nope"), 3),
        (("clients", "--full"), 3),
        (("client", "8800100017", "--full", "--reason", " "), 3),
        (("lunar", "foo"), 3),
        (("lunar", "1850-01-01"), 3),
        (("solar", "2026-6-15L"), 3),
        (("greet", "ghost", "--year", "2027"), 3),
        (("report", "ghost", "--out", "x.pdf"), 3),
        (("report", "client-card", "--out", "x.pdf"), 3),
        (("report", "client-card", "--client", "8800100017", "--out", "."), 3),
        (("export", "clients", "--format", "vcf", "--out", "x.vcf"), 3),
        (("undo", "--operation", "nobody.0.9"), 3),
        (("import", "/does/not/exist.xlsx"), 3),
        (("init",), 3),
        (("sync", "rehearse", "/does/not/exist.rms"), 3),
        (("sync", "resolve", "nothing", "--take", "mine"), 3),
    ],
)
def test_what_cannot_be_done_has_its_exit_code_and_is_told_once_for_people_once_for_machines(
    copy: Terminal, words: Any, code: int, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    if not words:
        words = ("--today", "yesterday", "clients")
    said = copy("--json", *words)
    assert said.code == code
    problem = said.problem
    assert set(problem) == {"code", "message", "where", "hint"}
    assert set(problem["where"]) == {"file", "sheet", "row", "column"}
    assert problem["message"].splitlines()[0] in said.err
    assert "Traceback" not in said.err
    plain = copy(*words)
    assert (plain.code, plain.out) == (code, "")
    assert plain.err.strip()


def test_a_wrong_passphrase_says_so_and_nothing_else(book: Terminal) -> None:
    said = book("clients", passphrase="something else")
    assert (said.code, said.out) == (4, "")
    assert len(said.err.splitlines()) == 2
    assert book("--json", "clients", passphrase="something else").problem["code"] == "wrong-passphrase"
    assert book("clients", passphrase=None).code == 4


def test_the_passphrase_comes_from_the_first_line_of_a_file(book: Terminal, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text(f"{PASSPHRASE}\nwhatever", encoding="utf-8")
    assert book("clients", "--limit", 1, "--passphrase-file", tmp_path / "secret", passphrase=None).code == 0
    assert book("clients", "--passphrase-file", tmp_path / "nothing", passphrase=None).code == 4


def test_an_empty_passphrase_makes_no_book(tmp_path: Path) -> None:
    said = say("--book", tmp_path / "new.guanhu", "init", passphrase="")
    assert said.code == 4
    assert list(tmp_path.iterdir()) == []


def test_options_of_all_commands_stand_before_or_after_the_command(book: Terminal) -> None:
    words = ("--book", book.book, "--today", "2026-11-21", "--lang", "en", "--json")
    before, after = say(*words, "clients"), say("clients", *words)
    assert before.code == 0
    assert before == after


def test_nobody_is_asked_for_a_passphrase_where_no_book_is_needed() -> None:
    for words in (
        ("lunar", "2026-11-21"),
        ("solar", "2026-10-13"),
        ("pinyin", "单雄信"),
        ("schemes",),
        ("standards",),
        ("help",),
        ("calendar", "--from", "2026-11-21", "--to", "2026-11-22"),
        ("report", "--list"),
    ):
        said = say("--json", *words, passphrase=None)
        assert (said.code, said.err) == (0, ""), words
        assert said.json


def test_codes_do_not_depend_on_the_language_and_names_do(book: Terminal) -> None:
    chinese, english = book.json("tiers"), book.json("tiers", "--lang", "en")
    assert [one["tier"] for one in chinese] == [one["tier"] for one in english]
    assert {one["tier_name"] for one in chinese} - {None} == {
        "有效户",
        "银卡级",
        "金卡级",
        "金钻级",
        "准私银级",
        "私银级",
    }
    assert "Gold" in {one["tier_name"] for one in english}
    (duty, *_), (told, *_) = book.json("due"), book.json("due", "--lang", "en")
    assert duty["id"] == told["id"]
    assert duty["reason"] != told["reason"]


def test_numbers_are_masked_unless_a_reason_is_given_which_the_history_keeps(copy: Terminal) -> None:
    masked = copy("client", "8800100017").out + copy("--json", "client", "8800100017").out + copy("clients").out
    assert "13033827107" not in masked
    assert "990101195605027040" not in masked
    assert "191号" not in masked
    assert "130****7107" in masked
    shown = copy.json("client", "8800100017", "--full", "--reason", "回访核对")
    assert shown["phones"][0]["number"] == "13033827107"
    assert shown["id_no"] == "990101195605027040"
    assert "191号" in shown["address"]
    (seen,) = copy.json("history", "--kind", "view", "--client", "8800100017")
    assert (seen["verb"], seen["reason"]) == ("view", "回访核对")
    assert copy.json("history", "--kind", "change", "--client", "8800102274")


@pytest.mark.parametrize(
    "query", ["廖才霞", "廖才", "liaocaixia", "LCX", "lcx", "8800100017", "13033827107", "7107", "廖才霞 7107"]
)
def test_a_client_is_found_by_hanzi_pinyin_initials_number_and_the_end_of_the_phone(book: Terminal, query: str) -> None:
    assert "8800100017" in [one["client_no"] for one in book.json("clients", "--search", query)]


def test_lists_are_filtered_by_tier_band_and_what_is_due(book: Terminal) -> None:
    everybody = book.json("clients")
    for band in ("20-100", "100-500", "500+"):
        assert book.json("clients", "--band", band) == [one for one in everybody if one["band"] == band]
    gold = book.json("clients", "--tier", "gold")
    assert gold == [one for one in everybody if one["tier"] == "gold"] == book.json("clients", "--tier", "金卡级")
    due = [one["client_no"] for one in book.json("clients", "--due")]
    assert due == [one["client_no"] for one in everybody if one["next_due"] and one["next_due"] <= "2026-11-21"]
    assert book.json("clients", "--limit", "7") == everybody[:7]
    assert book.json("clients", "--search", " ") == everybody


def test_the_standard_owes_nothing_below_its_lowest_band(book: Terminal) -> None:
    without = {one["client_no"] for one in book.json("clients") if one["band"] is None}
    for duty in book.json("due"):
        assert duty["client_no"] not in without or duty["kind"] in {"maturity", "risk", "tier-near", "tier-loss"}


def test_every_command_stands_in_the_help_of_both_languages(capsys: pytest.CaptureFixture[str]) -> None:
    assert set(COMMANDS) | (GRAPHICAL - {None}) == set(COMMAND_TEXTS)
    chinese, english = say("help"), say("--lang", "en", "help")
    for name in COMMAND_TEXTS:
        assert f"\n    {name} " in chinese.out
        assert f"\n    {name} " in english.out
    assert set(say("--json", "help").json) == set(COMMAND_TEXTS)
    assert "usage:" not in chinese.out
    assert say("client", "--help").code == 0


def test_adopting_a_scheme_changes_the_tiers_of_the_list_and_undo_takes_it_back(copy: Terminal) -> None:
    before = {one["client_no"]: one["tier"] for one in copy.json("clients")}
    schemes = {one["id"]: one for one in copy.json("schemes", "--adopt", "icbc-star")}
    assert schemes["icbc-star"]["in_force"]
    assert schemes["icbc-star"]["adopted"]
    after = {one["client_no"]: one["tier"] for one in copy.json("clients")}
    assert all(tier is None or tier.startswith(("star", "pre-star")) for tier in after.values())
    assert after == {one["client_no"]: one["service_tier"] or one["tier"] for one in copy.json("tiers")}
    history = len(copy.json("history"))
    copy.json("schemes", "--adopt", "icbc-star")
    assert len(copy.json("history")) == history
    copy.json("undo")
    assert {one["client_no"]: one["tier"] for one in copy.json("clients")} == before


def test_the_days_of_an_unannounced_year_are_not_guessed(book: Terminal) -> None:
    days = {one["date"]: one for one in book.json("calendar", "--from", "2027-01-01", "--to", "2027-12-31")}
    off = [day for day, one in days.items() if one["kind"] == "off"]
    assert off == [
        *("2027-01-01", "2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08", "2027-04-05", "2027-05-01"),
        *("2027-05-02", "2027-06-09", "2027-09-15", "2027-10-01", "2027-10-02", "2027-10-03"),
    ]
    assert {one["kind"] for one in days.values()} == {"off", "unknown"}
    assert {(one["announced"], one["notice"]) for one in days.values()} == {(False, None)}
    worked = book.json("calendar", "--from", "2026-01-01", "--to", "2026-12-31")
    assert sum(one["kind"] in ("work", "makeup") for one in worked) == 248


def test_days_and_names_are_read_from_stdin_line_by_line() -> None:
    said = say("--json", "lunar", "-", stdin="2025-08-08\n\n2026-02-17\n")
    assert [one["lunar"]["text"] for one in said.json] == ["二〇二五年闰六月十五", "二〇二六年正月初一"]
    said = say("--json", "solar", "-", stdin="2025-6-15L\nnonsense\n2026-1-1\n")
    assert (said.code, [one["date"] for one in said.json]) == (1, ["2025-08-08", "2026-02-17"])
    assert said.err.startswith("2: ")
    said = say("--json", "pinyin", "-", stdin="丁如昌\n吕布\n")
    assert [one["full"] for one in said.json] == ["dingruchang", "lvbu"]


def test_what_is_piped_in_may_be_gb18030_and_what_comes_out_is_utf8() -> None:
    command = [sys.executable, "-m", "ui.main", "--json", "pinyin", "-"]
    environment = {"PATH": "", "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "ascii"}
    piped = "单雄信\n".encode("gb18030")
    done = subprocess.run(command, cwd=ROOT, env=environment, input=piped, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout.decode("utf-8"))[0]["name"] == "单雄信"


def test_tables_are_aligned_whatever_the_width_of_the_signs(book: Terminal) -> None:
    lines = book("holdings").out.splitlines()
    starts = {len(line[: line.rindex("2")].encode("gb18030", "replace")) for line in lines[2:8]}
    assert len(starts) <= 2
    assert book("clients", "--search", "没有这样的人").out.strip() == "没有符合条件的客户。"
    assert book("--lang", "en", "clients", "--search", "nobody").out.strip() == "No client fits."
    assert "CommandLine" not in book("client", "8800102274").out
