"""Rules on the command line: a wrong file is refused with its line, a version holds from its day, prints stay."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.helpers.terminal import Terminal
from workbench.settings import read_text, resource


def version(text: str, low: int = 12) -> str:
    shipped = read_text(resource("schemes/six-bands.toml")).replace('"2022"', f'"{text}"')
    return shipped.replace("high = 10\n", f"high = {low}\n").replace("low = 10\n", f"low = {low}\n")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    target = tmp_path / "six-2027.toml"
    target.write_text(version("2027"), encoding="utf-8")
    return target


def of(rows: list[dict[str, Any]], code: str) -> dict[str, Any]:
    return next(one for one in rows if one["id"] == code)


def test_a_file_is_checked_without_changing_anything(empty: Terminal, file: Path) -> None:
    told = empty.json("schemes", "--check", str(file))
    assert (told["ok"], told["id"], told["version"]) == (True, "six-bands", "2027")
    assert {one["key"] for one in told["changes"]} == {"version", "tiers.effective.high", "tiers.silver.low"}
    assert not any(one["adopted"] for one in empty.json("schemes"))


@pytest.mark.parametrize("option", ["--check", "--adopt"])
@pytest.mark.parametrize(
    ("old", "new", "code", "row"),
    [
        ("low = 12", "low = 13", "rules-gap", 31),
        ("low = 12", "low = 11", "rules-overlap", 31),
        ('metric = "aum_fen"', 'metric = "aum"', "rules-not-allowed", 12),
        ('unit = "wan-yuan"', 'unit = "dollar"', "rules-not-allowed", 14),
        ("cycle =", "cycles =", "rules-unknown-key", 19),
        ("fall_after = 1", "fall_after = ", "toml-broken", 20),
    ],
)
def test_a_wrong_file_is_refused_with_its_line(
    empty: Terminal, file: Path, option: str, old: str, new: str, code: str, row: int
) -> None:
    file.write_text(version("2027").replace(old, new, 1), encoding="utf-8")
    said = empty("--json", "schemes", option, str(file))
    assert said.code == 3
    problem = said.json["problem"]
    assert problem["code"] == code
    assert problem["where"]["row"] == row
    assert problem["where"]["file"] == str(file)
    assert problem["message"]


def test_a_version_holds_from_its_day_and_can_be_withdrawn_before(empty: Terminal, file: Path) -> None:
    listed = empty.json("schemes", "--adopt", str(file), "--effective", "2099-01-01", "--reason", "circular 58")
    now = of(listed, "six-bands")
    assert (now["version"], now["state"], now["in_force"]) == ("2022", "in-force", True)
    assert {"version": "2027", "effective": "2099-01-01", "state": "future"} in now["versions"]
    later = of(empty.json("schemes", "--as-of", "2099-01-01"), "six-bands")
    assert (later["version"], later["effective"], later["reason"]) == ("2027", "2099-01-01", "circular 58")
    assert [one["version"] for one in empty.json("schemes", "--versions") if one["id"] == "six-bands"] == [
        "2027",
        "2022",
    ]
    empty.json("schemes", "--withdraw", "six-bands")
    assert of(empty.json("schemes", "--as-of", "2099-01-01"), "six-bands")["version"] == "2022"


def test_what_came_into_force_cannot_be_withdrawn(empty: Terminal) -> None:
    empty.json("schemes", "--adopt", "boc")
    said = empty("--json", "schemes", "--withdraw", "boc")
    assert (said.code, said.json["problem"]["code"]) == (3, "rules-in-force")


def test_one_version_is_one_text(empty: Terminal, file: Path) -> None:
    empty.json("schemes", "--adopt", str(file))
    file.write_text(version("2027", 15), encoding="utf-8")
    said = empty("--json", "schemes", "--adopt", str(file))
    assert (said.code, said.json["problem"]["code"]) == (3, "rules-version-taken")


@pytest.mark.parametrize("command", ["schemes", "standards"])
def test_what_is_exported_can_be_checked_and_adopted_again(empty: Terminal, tmp_path: Path, command: str) -> None:
    for one in empty.json(command):
        target = tmp_path / f"{one['id']}.toml"
        empty.json(command, "--export", one["id"], "--out", str(target))
        assert target.read_text(encoding="utf-8") == read_text(resource(f"{command}/{one['id']}.toml"))
        assert empty.json(command, "--check", str(target))["ok"]
        listed = empty.json(command, "--adopt", str(target))
        assert of(listed, one["id"])["in_force"]


def test_rules_of_the_other_kind_are_refused(empty: Terminal, file: Path) -> None:
    said = empty("--json", "standards", "--check", str(file))
    assert (said.code, said.json["problem"]["code"]) == (3, "rules-other-kind")


def test_a_printed_month_stays_as_it_was_when_the_rules_change(copy: Terminal, file: Path, tmp_path: Path) -> None:
    def report(*more: str, month: str = "2025-10") -> dict[str, Any]:
        out = str(tmp_path / "month.pdf")
        told: dict[str, Any] = copy.json("report", "monthly-report", "--month", month, "--out", out, *more)
        return told

    first = report()
    assert (first["frozen"], first["version"]) == (True, 1)
    assert [one["code"] for one in first["rules"]] == ["six-bands", "branch-2016"]
    copy.json("schemes", "--adopt", str(file), "--effective", "2025-01-01")
    again = report()
    assert (again["frozen"], again["version"], again["rules"]) == (True, 1, first["rules"])
    renewed = report("--renew")
    assert (renewed["version"], renewed["rules"][0]["version"]) == (2, "2027")
    assert report()["rules"] == renewed["rules"]
    assert copy.json("schemes", "--check", str(file), "--effective", "2025-01-01")["frozen"] == [
        {"name": "monthly-report", "period": "2025-10"}
    ]
