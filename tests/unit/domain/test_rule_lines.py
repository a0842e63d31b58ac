"""What is refused in a rule file is shown on the line on which it is written."""

from __future__ import annotations

import tomllib

import pytest

from tests.helpers.rules import RESOURCES
from workbench.domain.problems import Problem
from workbench.domain.rulelines import key_lines, line_of, placed
from workbench.domain.schemes import read_scheme

TEXT = '''# a comment = 1
code = "x"
name = { zh_CN = "甲 = 乙", en = "[[tiers]]" }
note = """
code = "not here"
[[tiers]]
"""
days = [
  "01-01",  # ] not yet
  "07-01",
]

[measure]
window . first = 3

[[tiers]]
code = "low"
[[tiers.or]]
at_least = 1
[[tiers.or]]
at_least = 2

[[tiers]]
[[tiers.or]]
"at.least" = 3
[tiers.extra]
x = 1
'''


@pytest.mark.parametrize(
    ("key", "line"),
    [
        ("code", 2),
        ("name.en", 3),
        ("note", 4),
        ("days", 8),
        ("measure", 13),
        ("measure.window", 14),
        ("measure.window.first", 14),
        ("tiers[0]", 16),
        ("tiers[0].code", 17),
        ("tiers[0].high", 16),
        ("tiers[0].or[1].at_least", 21),
        ("tiers[1].or[0].at.least", 25),
        ("tiers[1].extra.x", 27),
        ("tiers[2]", 1),
        ("absent", 1),
    ],
)
def test_a_key_has_the_line_it_is_written_on_and_a_missing_one_that_of_its_table(key: str, line: int) -> None:
    assert line_of(key_lines(TEXT), key) == line


def test_every_table_of_the_shipped_schemes_is_found() -> None:
    for path in sorted((RESOURCES / "schemes").glob("*.toml")):
        text = path.read_text(encoding="utf-8")
        lines = key_lines(text)
        for position in range(len(tomllib.loads(text)["tiers"])):
            at = lines[f"tiers[{position}]"]
            assert text.splitlines()[at - 1] == "[[tiers]]"


def test_a_gap_is_refused_with_the_line_of_the_bound() -> None:
    text = (RESOURCES / "schemes" / "six-bands.toml").read_text(encoding="utf-8").replace("low = 50", "low = 60")
    with pytest.raises(Problem) as caught, placed(text):
        read_scheme(tomllib.loads(text), "mine.toml")
    assert (caught.value.code, caught.value.where.file) == ("rules-gap", "mine.toml")
    assert caught.value.where.row is not None
    assert text.splitlines()[caught.value.where.row - 1] == "low = 60"
