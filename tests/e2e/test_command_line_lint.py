"""`guanhu lint`: the wording check from the command line, without a book and without a passphrase."""

from __future__ import annotations

from pathlib import Path

from tests.helpers.terminal import Terminal, say

KEYS = ["start", "end", "word", "severity", "rule", "advice"]


def test_findings_are_listed_without_a_passphrase_and_problems_give_code_1():
    done = say("lint", "这款产品保本保息", "--json", passphrase=None)
    assert done.code == 1
    assert [list(one) for one in done.json] == [KEYS]
    (found,) = done.json
    assert (found["start"], found["end"], found["word"], found["severity"]) == (4, 8, "保本保息", "block")


def test_a_text_without_fault_is_an_empty_list_and_code_0():
    done = say("lint", "祝您身体健康，出行注意安全", "--json", passphrase=None)
    assert (done.code, done.json) == (0, [])
    assert say("lint", "祝您身体健康", passphrase=None).out.strip()


def test_hints_alone_are_no_problem():
    done = say("lint", "你好", "--json", passphrase=None)
    assert (done.code, [one["severity"] for one in done.json]) == (0, ["hint"])


def test_stdin_is_one_text_with_its_own_places():
    done = say("lint", "-", "--json", stdin="尊敬的王女士：\n\n保 本\n", passphrase=None)
    assert [(one["start"], one["end"]) for one in done.json] == [(9, 12)]


def test_a_file_is_checked_and_one_that_is_missing_is_a_problem(tmp_path: Path):
    letter = tmp_path / "letter.txt"
    letter.write_text("\ufeff稳赚", encoding="utf-8")
    assert say("lint", "--file", str(letter), "--json", passphrase=None).json[0]["start"] == 0
    assert (
        say("lint", "--file", str(tmp_path / "none.txt"), "--json", passphrase=None).problem["code"]
        == "file-unreadable"
    )


def test_neither_a_text_nor_a_file_is_wrong_usage():
    assert say("lint", passphrase=None).code == 2
    assert say("lint", "a", "--file", "b", passphrase=None).code == 2


def test_a_table_for_people_tells_the_place_by_line():
    said = say("lint", "您好\n这是稳赚的", passphrase=None).out
    assert "2:3" in said
    assert "稳赚" in said


def test_advice_is_in_the_language_asked_for():
    assert "benchmark" in say("--lang", "en", "lint", "预期收益率", "--json", passphrase=None).json[0]["advice"]


def test_a_branch_replaces_and_adds_word_lists(tmp_path: Path):
    from workbench.services.wording import word_list

    folder = tmp_path / "wording"
    folder.mkdir()
    rules = '[rules]\nown = { zh_CN = "支行", en = "Branch" }\n'
    own = rules + '[[words]]\nwords = ["甲乙丙"]\nseverity = "%s"\nrule = "own"\n'
    (folder / "own.toml").write_text(own % "warn" + 'advice = { zh_CN = "改", en = "Change" }\n', encoding="utf-8")
    try:
        word_list.cache_clear()
        added = say("lint", "甲乙丙，稳赚", "--json", passphrase=None, GUANHU_RESOURCES=str(tmp_path)).json
        assert [one["word"] for one in added] == ["甲乙丙", "稳赚"]
        word_list.cache_clear()
        (folder / "own.toml").write_text(own % "grave", encoding="utf-8")
        wrong = say("lint", "甲", "--json", passphrase=None, GUANHU_RESOURCES=str(tmp_path)).problem
        assert (wrong["where"]["file"], wrong["where"]["row"]) == ("own.toml", 5)
    finally:
        word_list.cache_clear()


def test_a_greeting_list_with_forbidden_words_is_printed_only_with_a_reason(copy: Terminal, tmp_path: Path):
    run = copy.json("greet", "new-year", "--year", "2027")
    client = next(row["client_no"] for row in run["rows"] if row["state"] == "planned")
    words = ("--client", client, "--words", "元旦快乐！这款产品稳赚。")
    told = copy("greet", "new-year", "--year", "2027", *words)
    assert told.code == 0
    assert "稳赚" in told.err
    paper = ("report", "greeting-list", "--occasion", "new-year", "--year", "2027", "--out", tmp_path / "list.pdf")
    refused = copy("--json", *paper).problem
    assert refused["code"] == "words-blocked"
    assert "稳赚" in refused["message"]
    assert not (tmp_path / "list.pdf").exists()
    assert copy.json(*paper, "--reason", "留作反面例子")["pages"] >= 1
    assert copy.json("history", "--kind", "print")[0]["verb"] == "print"
