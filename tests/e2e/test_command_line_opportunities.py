"""`opportunities`, `opportunity`, `referrals`, `referral` and their papers on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.terminal import Terminal

KEYS = {
    "id", "client_no", "client_id", "name", "title", "need", "need_name", "product", "amount_fen", "stage",
    "stage_name", "phase", "marks", "stage_on", "days", "stuck", "source", "source_name", "referral", "opened",
    "closed", "outcome", "reason", "reason_name", "note", "next", "steps", "ways", "outcomes",
}  # fmt: skip


def somebody(terminal: Terminal) -> str:
    return str(terminal.json("clients", "--limit", "1")[0]["client_no"])


def test_an_opportunity_is_followed_from_the_first_step_to_won(copy: Terminal) -> None:
    number = somebody(copy)
    made = copy.json(
        "opportunity", "add", number, "--need", "财富规划", "--amount", "500000.50",
        "--next", "约见", "--next-on", "2026-11-27"
    )  # fmt: skip
    row = made["id"]
    one = made["opportunity"]
    assert set(one) == KEYS
    assert (one["stage"], one["amount_fen"], one["need"]) == ("assign", 50_000_050, "wealth")
    assert one["next"]["due"] == "2026-11-27"
    assert [task["title"] for task in copy.json("tasks") if task["client_no"] == number] == ["约见"]
    while "won" not in one["outcomes"]:
        one = copy.json("opportunity", "step", row)["opportunity"]
    assert [step["stage"] for step in one["steps"]] == [
        "assign", "review", "prepare", "plan", "appoint", "talk", "present", "feedback", "decide", "report", "sign",
        "update",
    ]  # fmt: skip
    one = copy.json("opportunity", "close", row, "--outcome", "won", "--reason", "trust")["opportunity"]
    assert (one["outcome"], one["reason_name"], one["ways"]) == ("won", "关系信任", [])
    assert row in [one["id"] for one in copy.json("opportunities", "--state", "won")]
    assert row not in [one["id"] for one in copy.json("opportunities")]


def test_what_the_machine_does_not_allow_is_a_sentence(copy: Terminal) -> None:
    row = copy.json("opportunity", "add", somebody(copy), "--need", "wealth")["id"]
    for words, code in (
        (("step", row, "--to", "report"), "no-such-way"),
        (("step", row, "--to", "talk"), "note-needed"),
        (("step", row, "--to", "nowhere"), "unknown-word"),
        (("close", row, "--outcome", "won", "--reason", "trust"), "no-such-end"),
        (("close", row, "--outcome", "lost"), "reason-needed"),
        (("reopen", row), "opportunity-open"),
        (("step", "abc"), "bad-id"),
        (("set", row, "amount=viel"), "bad-amount"),
        (("set", row, "colour=red"), "unknown-word"),
        (("set", "00" * 16, "title=x"), "no-such-opportunity"),
    ):
        said = copy("--json", "opportunity", *words)
        assert said.code == 3, words
        assert said.json["problem"]["code"] == code, words
        assert said.json["problem"]["message"]
    assert copy("opportunity", "dance", row).code == 2
    assert copy("opportunity", "step").code == 2


def test_fields_a_next_step_reopening_deleting_and_undo(copy: Terminal) -> None:
    number = somebody(copy)
    row = copy.json("opportunity", "add", number, "--title", "换房贷款")["id"]
    one = copy.json("opportunity", "set", row, "amount=120000", "need=融资", "product=房贷")["opportunity"]
    assert (one["amount_fen"], one["need"], one["product"]) == (12_000_000, "financing", "房贷")
    one = copy.json("opportunity", "set", row, "--next", "带资料", "--next-on", "2026-11-30")["opportunity"]
    assert one["next"]["title"] == "带资料"
    copy.json("opportunity", "close", row, "--outcome", "lost", "--reason", "other", "--note", "自筹")
    assert copy.json("opportunity", "reopen", row)["opportunity"]["outcome"] is None
    copy.json("opportunity", "delete", row)
    assert copy.json("opportunities", "--client", number) == []
    copy.json("undo")
    assert [one["id"] for one in copy.json("opportunities", "--client", number)] == [row]


def test_a_referral_from_the_first_word_to_the_feedback(copy: Terminal) -> None:
    made = copy.json(
        "referral", "add", "name=周远", "mobile=13800138000", "--signal", "cash", "外观特征",
        "--by", "李柜员", "--role", "柜员"
    )  # fmt: skip
    one, row = made["referral"], made["id"]
    assert (one["status"], one["signals"], one["role"]) == ("prospect", ["cash", "looks"], "teller")
    assert one["clock"] == {"state": "running", "due": "2026-11-28", "days_left": 7}
    client = one["client_id"]
    copy.json("log", client, "--channel", "call", "--result", "connected")
    assert copy.json("referrals")[0]["clock"]["state"] == "met"
    followed = copy.json("referral", "follow", row, "--need", "pension", "--amount", "200000")
    (opportunity,) = copy.json("opportunities", "--client", client)
    assert (opportunity["id"], opportunity["referral"], opportunity["source"]) == (
        followed["opportunity"],
        row,
        "branch",
    )
    one = copy.json("referral", "close", row, "--outcome", "converted")["referral"]
    assert (one["status"], one["owes_feedback"]) == ("managed", True)
    one = copy.json("referral", "feedback", row, "--note", "已接手")["referral"]
    assert (one["feedback"], one["owes_feedback"]) == ("已接手", False)
    (figure,) = copy.json("referrals", "--figures")
    assert (figure["referrer"], figure["by_outcome"]) == ("李柜员", {"converted": [row]})
    assert copy("referral", "add", "name=甲", "C1").code == 2


def test_figures_tell_the_opportunities_behind_them(copy: Terminal) -> None:
    row = copy.json("opportunity", "add", somebody(copy), "--need", "wealth", "--amount", "100")["id"]
    copy.json("opportunity", "step", row)
    said = copy.json("opportunities", "--figures")
    steps = {one["stage"]: one for one in said["stages"]}
    assert len(steps) == 13
    assert steps["review"]["here"] == {"opportunities": 1, "amount_fen": 10_000, "ids": [row]}
    assert steps["assign"]["passed"]["ids"] == [row]
    assert steps["assign"]["percent"] == 100.0
    assert said["sources"][0]["code"] == "care"
    assert said["states"]["open"]["ids"] == [row]


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_the_papers_are_printed(copy: Terminal, tmp_path: Path, language: str) -> None:
    number = somebody(copy)
    copy.json("opportunity", "add", number, "--need", "wealth")
    copy.json("referral", "add", number, "--by", "王大堂", "--role", "lobby")
    for name, more in (("opportunities", ()), ("lead-form", ()), ("lead-form", ("--client", number))):
        target = tmp_path / f"{name}.pdf"
        said = copy.json("--lang", language, "report", name, "--out", str(target), *more)
        assert said["pages"] == 1
        assert target.read_bytes().startswith(b"%PDF")


def test_nothing_is_said_in_words_where_there_is_nothing(copy: Terminal) -> None:
    for command in ("opportunities", "referrals"):
        said = copy(command)
        assert (said.code, len(said.out.splitlines())) == (0, 1)


def test_the_list_of_possible_clients_that_a_system_made_becomes_referrals_with_their_week(
    empty: Terminal, tmp_path: Path
) -> None:
    file = tmp_path / "潜在待分配名单.csv"
    file.write_text("客户号,姓名,手机号\n9001,林小满,13800000001\n9002,方知秋,13800000002\n", encoding="utf-8")
    empty.json("client", "add", "name=方知秋", "client_no=9002")
    empty.json("import", file, "--as-referrals")
    (found,) = empty.json("referrals")
    assert (found["name"], found["source"]) == ("林小满", "system")
    assert [one["client_no"] for one in empty.json("clients", "--filter", "status=prospect")] == ["9001"]
    assert {one["due"] for one in empty.json("tasks", "--client", "9001")} == {"2026-11-28"}
    empty.json("undo")
    assert empty.json("referrals") == empty.json("tasks") == []
    empty.json("import", file, "--prospects")
    assert empty.json("referrals") == []
    assert empty("import", file, "--prospects", "--as-referrals").code == 2
