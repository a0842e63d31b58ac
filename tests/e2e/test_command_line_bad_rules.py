"""Rule files that an outside tester wrote: each is refused with its place, and nothing of it stays in the book."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.terminal import Terminal

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
SHIPPED = {
    name: (RESOURCES / folder / f"{name}.toml").read_text(encoding="utf-8")
    for folder, name in (("schemes", "six-bands"), ("schemes", "high-mid-low"), ("standards", "branch-2016"))
}
SCHEMES = [
    ("six-bands", "fall_after = 1", "fall_after = 99999999999999999999", "rules-too-large"),
    ("six-bands", "low = 800", "low = 800\n[note]\nzh_CN = " + "[" * 3000 + "]" * 3000, "toml-broken"),
    ("six-bands", 'code = "six-bands"', 'code = "../six-bands"', "rules-bad-code"),
    ("high-mid-low", 'scheme = "six-bands"', 'scheme = "high-mid-low"', "rules-no-base"),
    ("high-mid-low", 'scheme = "six-bands"', 'scheme = "nothing"', "rules-no-base"),
    ("high-mid-low", '"gold", "gold-diamond"', '"gold", "silver"', "rules-ungrouped"),
]
STANDARDS = [
    ("branch-2016", "within_days = 7", "within_days = 9999999999", "rules-too-large"),
    ("branch-2016", "tail = 7", "tail = 99999999", "rules-too-large"),
    ("branch-2016", "steps = [30,", "steps = [30000000,", "rules-too-large"),
    ("branch-2016", "percent = 80", "percent = 180", "rules-too-large"),
    ("branch-2016", "near_percent = 90", "near_percent = 900", "rules-too-large"),
    ("branch-2016", '"lantern"', '"halloween"', "rules-not-allowed"),
]


def written(folder: Path, name: str, old: str, new: str) -> Path:
    text = SHIPPED[name]
    assert old in text
    path = folder / "rules.toml"
    path.write_text(text.replace(old, new, 1).replace('version = "', 'version = "another ', 1), encoding="utf-8")
    return path


@pytest.mark.parametrize("option", ["--adopt", "--check"])
@pytest.mark.parametrize(
    ("command", "name", "old", "new", "code"),
    [("schemes", *case) for case in SCHEMES] + [("standards", *case) for case in STANDARDS],
)
def test_is_refused_where_it_is_wrong(
    empty: Terminal, tmp_path: Path, command: str, name: str, old: str, new: str, code: str, option: str
) -> None:
    path = written(tmp_path, name, old, new)
    before = empty.json(command, "--versions")
    said = empty("--json", command, option, path)
    assert said.code == 3
    assert said.problem["code"] == code
    assert said.problem["where"]["file"] == str(path)
    assert said.problem["hint"]
    if code != "toml-broken":
        line = path.read_text(encoding="utf-8").splitlines()[said.problem["where"]["row"] - 1]
        assert line.partition("=")[0].strip() == old.partition("=")[0].strip() or new in line
    assert empty.json(command, "--versions") == before
    assert empty.json("history") == []


def test_a_file_that_is_no_rule_file_by_its_size_is_not_read(empty: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "rules.toml"
    path.write_text(SHIPPED["six-bands"] + "\n#" + "x" * (5 * 2**20), encoding="utf-8")
    assert empty("--json", "schemes", "--check", path).problem["code"] == "file-too-large"


def test_a_value_that_nests_without_end_changes_nothing(book: Terminal) -> None:
    said = book("--json", "simulate", "--scheme", "six-bands", "--set", "tiers.gold.low=" + "[" * 3000)
    assert said.code == 3
