"""Rule texts with numbers turned: at their places, neighbours included, refused by the same reader."""

from __future__ import annotations

import tomllib
from decimal import Decimal

import pytest

from tests.helpers.rules import RESOURCES, WAN
from workbench.domain.knobs import GROUPS, TIMING, knobs_of
from workbench.domain.problems import Problem
from workbench.domain.rulechange import place_of, value_at, whole_change
from workbench.services.ruletexts import read_scheme_text, read_standard_text
from workbench.services.trials import assignments, knobs_in, with_changes

FILES = sorted([*(RESOURCES / "schemes").glob("*.toml"), *(RESOURCES / "standards").glob("*.toml")])


@pytest.fixture
def bands() -> str:
    return (RESOURCES / "schemes/six-bands.toml").read_text(encoding="utf-8")


@pytest.fixture
def branch() -> str:
    return (RESOURCES / "standards/branch-2016.toml").read_text(encoding="utf-8")


def test_a_moved_lower_bound_moves_the_upper_bound_below_it(bands):
    rule = read_scheme_text(with_changes(bands, "x", {"tiers.gold.low": 60}), "x")
    assert [(tier.low, tier.high) for tier in rule.tiers][1:3] == [(10 * WAN, 60 * WAN), (60 * WAN, 100 * WAN)]


def test_a_moved_upper_bound_moves_the_lower_bound_above_it(bands):
    rule = read_scheme_text(with_changes(bands, "x", {"tiers.gold.high": 90}), "x")
    assert rule.tiers[3].low == 90 * WAN


def test_both_bounds_named_are_both_taken_and_a_gap_is_refused(bands):
    with pytest.raises(Problem) as caught:
        with_changes(bands, "x", {"tiers.gold.low": 60, "tiers.silver.high": 55})
    assert caught.value.code == "rules-gap"


def test_a_bound_beyond_its_neighbour_is_refused(bands):
    with pytest.raises(Problem) as caught:
        with_changes(bands, "x", {"tiers.gold.low": 5})
    assert caught.value.code == "rules-empty-band"


@pytest.mark.parametrize("path", ["", "tiers", "tiers.gold", "tiers.nobody.low", "nothing.at.all", "tiers.gold.low.x"])
def test_a_path_to_nothing_is_said_with_what_there_is(bands, path):
    with pytest.raises(Problem) as caught:
        with_changes(bands, "x", {path: 1})
    assert caught.value.code == "no-such-rule"


def test_a_new_key_that_no_rule_knows_is_refused(bands):
    with pytest.raises(Problem) as caught:
        with_changes(bands, "x", {"timing.colour": 1})
    assert caught.value.code == "rules-unknown-key"


def test_a_quota_can_be_given_to_a_band_that_had_none(branch):
    rule = read_standard_text(with_changes(branch, "x", {"quotas.gift.required.20-100": 3}), "x")
    assert next(quota for quota in rule.quotas if quota.code == "gift").required["20-100"] == 3


def test_only_the_lines_of_the_numbers_change(branch):
    text = with_changes(branch, "x", {"quotas.contact.required.20-100": 1, "bands.500+.low": 450})
    changed = [(old, new) for old, new in zip(branch.splitlines(), text.splitlines(), strict=True) if old != new]
    assert len(changed) == 3


def test_what_is_as_it_was_leaves_the_text_alone(bands):
    assert with_changes(bands, "x", {"tiers.gold.low": 50}) == bands


def test_tables_are_named_by_code_or_by_number(bands):
    values = tomllib.loads(bands)
    assert place_of(values, "tiers.gold.low") == place_of(values, "tiers.2.low") == ("tiers", 2, "low")


def test_the_lowest_bound_moves_alone(bands):
    assert whole_change(tomllib.loads(bands), {"tiers.effective.low": 1}) == {("tiers", 0, "low"): 1}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_knob_of_a_shipped_file_stands_where_it_says(path):
    values = tomllib.loads(path.read_text(encoding="utf-8"))
    knobs = knobs_of(values)
    assert len({knob.path for knob in knobs}) == len(knobs)
    for knob in knobs:
        assert knob.group in GROUPS
        assert knob.names or knob.path.rpartition(".")[2] in TIMING
        found = value_at(values, place_of(values, knob.path))
        assert knob.value == Decimal(str(found)) if found is not None else knob.value == 0


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_knob_can_be_turned_and_written(path):
    text = path.read_text(encoding="utf-8")
    knobs = knobs_in(text, path.name)
    bounds = [knob.value for knob in knobs if knob.group in ("tiers", "bands")]
    for knob in knobs:
        wanted = knob.value - 1 if knob.unit == "percent" else knob.value + 1  # some goals are everybody already
        if knob.group in ("tiers", "bands"):
            above = [value for value in bounds if value > knob.value]
            wanted = knob.value if not above else round((knob.value + min(above)) / 2, knob.decimals)
        number = int(wanted) if wanted == int(wanted) else float(wanted)
        values = tomllib.loads(with_changes(text, path.name, {knob.path: number}))
        assert value_at(values, place_of(values, knob.path)) == number


def test_words_of_the_command_line_are_read_as_toml():
    assert assignments(["a.b=60", "c=1.5", "d=true", "e=gold", 'f="x y"']) == {
        "a.b": 60,
        "c": 1.5,
        "d": True,
        "e": "gold",
        "f": "x y",
    }


@pytest.mark.parametrize("word", ["", "a", "=3", "a=", "  = "])
def test_a_word_without_place_or_value_is_refused(word):
    with pytest.raises(Problem) as caught:
        assignments([word])
    assert caught.value.code == "bad-assignment"
