"""What is refused in a rule file is shown on the line on which it is written."""

from __future__ import annotations

import tomllib

import pytest

from tests.helpers.rules import RESOURCES
from workbench.domain.problems import Problem
from workbench.domain.rulelines import key_lines, line_of, placed
from workbench.domain.schemes import read_scheme
from workbench.domain.standardfile import read_standard

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


@pytest.mark.parametrize(
    ("file", "old", "new", "code"),
    [
        ("schemes/six-bands.toml", "low = 50", "low = 60", "rules-gap"),
        ("schemes/six-bands.toml", "low = 50", "low = 40", "rules-overlap"),
        ("schemes/six-bands.toml", 'metric = "aum_fen"', 'metric = "assets"', "rules-not-allowed"),
        ("schemes/six-bands.toml", 'window = "quarter-average"', 'window = "week"', "rules-not-allowed"),
        ("schemes/six-bands.toml", 'unit = "wan-yuan"', 'unit = "dollar"', "rules-not-allowed"),
        ("schemes/icbc-star.toml", 'metric = "card_fen"', 'metric = "cards"', "rules-not-allowed"),
        ("standards/branch-2016.toml", "low = 100", "low = 120", "rules-gap"),
        ("standards/branch-2016.toml", "low = 100", "low = 90", "rules-overlap"),
        ("standards/branch-2016.toml", 'unit = "wan-yuan"', 'unit = "point"', "rules-not-allowed"),
    ],
)
def test_what_is_wrong_is_refused_with_the_line_on_which_it_stands(file: str, old: str, new: str, code: str) -> None:
    shipped = (RESOURCES / file).read_text(encoding="utf-8")
    text = shipped.replace(old, new, 1)
    assert text != shipped
    read = read_standard if file.startswith("standards") else read_scheme
    with pytest.raises(Problem) as caught, placed(text):
        read(tomllib.loads(text), "mine.toml")
    assert (caught.value.code, caught.value.where.file) == (code, "mine.toml")
    assert caught.value.where.row is not None
    assert new in text.splitlines()[caught.value.where.row - 1]
