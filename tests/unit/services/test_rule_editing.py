"""Editing one value of a rule file leaves every other byte alone, and what differs is told in words."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest

from workbench.domain.problems import Problem
from workbench.services.ruleediting import choices_of, read_value, with_value
from workbench.services.ruletalk import Leaf, RuleTalk, differences
from workbench.services.ruletexts import read_rule
from workbench.settings import read_text, resource, resource_files
from workbench.texts import Texts

FILES = [path for folder in ("schemes", "standards") for path in resource_files(folder)]


def talk(text: str, language: str = "en") -> RuleTalk:
    return RuleTalk(tomllib.loads(text), Texts(language))


def leaf(text: str, key: str) -> Leaf:
    return next(one for one in talk(text).leaves() if one.key == key)


@pytest.fixture(scope="module")
def stars() -> str:
    return read_text(resource("schemes/icbc-star.toml"))


@pytest.fixture(scope="module")
def bands() -> str:
    return read_text(resource("schemes/six-bands.toml"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_setting_what_is_there_changes_nothing(path: Any) -> None:
    text = read_text(path)
    for one in talk(text).leaves():
        if not isinstance(one.value, list | dict):
            assert tomllib.loads(with_value(text, one.path, one.value)) == tomllib.loads(text)


def test_only_the_line_of_the_value_changes(stars: str) -> None:
    changed = with_value(stars, leaf(stars, "rows.ST8.per_wan").path, 350)
    before, after = stars.splitlines(), changed.splitlines()
    assert [new for old, new in zip(before, after, strict=True) if old != new] == ["per_wan = 350"]
    read_rule(changed, "stars.toml")


def test_a_flag_and_a_list_are_changed_too() -> None:
    text = read_text(resource("standards/branch-2016.toml"))
    text = with_value(text, leaf(text, "quotas.contact.evidence.greetings").path, True)
    text = with_value(text, leaf(text, "festivals.occasions").path, ["new-year"])
    standard: Any = read_rule(text, "branch.toml")
    assert standard.quotas[0].evidence.greetings
    assert standard.festivals.occasions == ("new-year",)


def test_a_place_that_is_gone_is_said(bands: str) -> None:
    with pytest.raises(Problem) as found:
        with_value(bands, ("tiers", 9, "low"), 1)
    assert found.value.code == "rules-not-edited"


def test_what_differs_is_told_in_words(bands: str) -> None:
    text = with_value(bands, leaf(bands, "tiers.silver.low").path, 12)
    text = with_value(text, leaf(text, "tiers.effective.high").path, 12)
    found = differences(talk(bands), talk(text))
    assert [(one.what, one.old, one.new) for one in found] == [
        ("Tiers › Effective › To below", "CNY 100,000", "CNY 120,000"),
        ("Tiers › Silver › From", "CNY 100,000", "CNY 120,000"),
    ]
    assert not differences(talk(bands), talk(bands))


def test_a_tier_more_or_less_is_told_too(bands: str) -> None:
    more = bands.replace("low = 800\n", "low = 800\nhigh = 3000\n") + (
        '\n[[tiers]]\ncode = "top"\nname = { zh_CN = "顶级", en = "Top" }\nlow = 3000\n'
    )
    found = {one.key: one for one in differences(talk(bands), talk(more))}
    assert found["tiers.top.low"].old is None
    assert found["tiers.private.high"].new == "CNY 30,000,000"
    assert {one.key: one.new for one in differences(talk(more), talk(bands))}["tiers.top.low"] is None


def test_everything_that_a_file_says_is_shown(stars: str) -> None:
    said = "\n".join(f"{name} {text}" for chapter in talk(stars).chapters() for name, text in chapter.lines)
    for words in ("from 80,000 points", "Points per CNY 10,000: 400", "Tier: Six stars", "at once", "ST14"):
        assert words in said


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_key_of_a_shipped_file_is_said_by_its_code(path: Any) -> None:
    text = read_text(path)
    said = [word for one in talk(text).leaves() for word in (*one.way, one.name)]
    assert not [word for word in said if "_" in word]


def test_what_somebody_types_is_read_as_the_file_has_it(bands: str) -> None:
    low = leaf(bands, "tiers.silver.low")
    assert (read_value(low, "1,200"), read_value(low, "12.5")) == (1200, 12.5)
    with pytest.raises(Problem):
        read_value(low, "many")
    sources = leaf(bands, "sources")
    assert read_value(sources, "T1、T2") == ["T1", "T2"]


def test_codes_are_chosen_among_those_that_fit() -> None:
    text = read_text(resource("standards/branch-2016.toml"))
    values = tomllib.loads(text)
    assert choices_of(leaf(text, "birthday.bands"), values, ()) == ["20-100", "100-500", "500+"]
    assert "call" in (choices_of(leaf(text, "contact.channels"), values, ()) or ())
    assert choices_of(leaf(text, "quotas.contact.tail"), values, ()) is None
