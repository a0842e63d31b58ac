"""A frozen run tells what changed since, numbers are never given twice, and a day by hand is the manager's."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.unit.domain.test_greetings import MID_AUTUMN, OCCASIONS, WORDS, one, person, run
from workbench.domain.clients import Birthday, ContactWay
from workbench.domain.frozen import difference, numbered
from workbench.domain.words import core

FROZEN = date(2026, 9, 22)


def frozen(people: list[Any]) -> dict[bytes, Any]:
    rows = run().plan(people)
    places = numbered(rows, ())
    return {row.client_id: replace(row, frozen_on=FROZEN, place=places.get(row.client_id)) for row in rows}


def changes(before: list[Any], after: list[Any]) -> list[str | None]:
    now = run(existing=frozen(before))
    by_id = {facts.client.id: facts for facts in after}
    return [difference(now, by_id[row.client_id], row, frozen=True) for row in now.plan(after)]


def changed(facts: Any, **fields: Any) -> Any:
    return replace(facts, client=replace(facts.client, **fields))


def test_nothing_changed_says_nothing():
    people = [person(1), person(2, mourning_until=MID_AUTUMN)]
    assert changes(people, people) == [None, None]


@pytest.mark.parametrize(
    ("after", "code"),
    [
        (lambda facts: changed(facts, mourning_until=MID_AUTUMN), "blocked"),
        (lambda facts: replace(facts, band=None), "gone"),
        (lambda facts: changed(facts, consent_messages=None), "channel"),
        (lambda facts: replace(facts, ways=(ContactWay(b"w" * 16, "wechat", "wx", preferred=True),)), "channel"),
        (lambda facts: changed(facts, salutation="王姐"), "address"),
        (lambda facts: changed(facts, important=True), "tone"),
    ],
)
def test_what_changed_since_is_told(after, code):
    before = person(1)
    assert changes([before], [after(before)]) == [code]


def test_a_client_who_came_later_or_is_free_again_is_told():
    first, blocked = person(1), person(2, no_contact=True)
    assert changes([first, blocked], [first, changed(blocked, no_contact=False), person(3)]) == [None, "freed", "added"]


def test_words_of_the_managers_own_are_no_change():
    facts = person(1)
    kept = {one_id: replace(row, text="王姐，节日好") for one_id, row in frozen([facts]).items()}
    now = run(existing=kept)
    (row,) = now.plan([facts])
    assert difference(now, facts, row, frozen=True) is None


def test_who_is_owed_nothing_any_more_stays_on_the_frozen_list():
    facts = person(1)
    rows = run(existing=frozen([facts])).plan([replace(facts, band=None)])
    assert [row.state for row in rows] == ["planned"]


def test_numbers_follow_those_that_were_given_and_blocked_ones_have_none():
    people = [person(1), person(2, no_contact=True), person(3)]
    rows = run().plan(people)
    assert numbered(rows, (None, 4)) == {people[0].client.id: 5, people[2].client.id: 6}


def test_a_day_by_hand_is_greeted_for_whom_it_was_said():
    people = [person(1), person(2)]
    day = date(2026, 6, 7)
    (row,) = run("exams", chosen={people[1].client.id}, day=day).plan(people)
    assert (row.client_id, row.day, row.state) == (people[1].client.id, day, "planned")
    assert [one.day for one in run("exams", existing={row.client_id: row}).plan(people)] == [day]
    assert run("exams", existing={}).plan(people) == []


def test_an_optional_day_on_a_mandatory_one_is_not_greeted_beside_it():
    # In 2033 the Dragon Boat Festival is on Children's Day.
    assert OCCASIONS.day("dragon-boat", 2033) == OCCASIONS.day("childrens-day", 2033) == date(2033, 6, 1)
    facts = person(1)
    row = one(facts, code="childrens-day", year=2033, chosen={facts.client.id})
    assert (row.state, row.blocked_by) == ("blocked", "coincides")
    assert one(facts, code="dragon-boat", year=2033).state == "planned"


def test_the_tone_of_the_manager_goes_before_age_and_band():
    facts = replace(person(1, birth=date(1940, 1, 1)), tone="warm")
    warm = {core(text) for text in WORDS.texts["mid-autumn"]["warm"]}
    assert any(words in one(facts).text for words in warm)


def test_the_richest_band_is_called_unless_it_prefers_another_way():
    assert one(person(1, band="500+")).channel == "call"
    preferred = ContactWay(b"w" * 16, "wechat", "wx", preferred=True)
    assert one(person(1, band="500+", ways=(preferred,))).channel == "wechat"


def test_a_client_gets_other_words_each_year_for_six_years():
    sent: list[str] = []
    for year in range(2026, 2032):
        facts = person(1, birthday=Birthday("solar", 5, 5, 1980), past=tuple(sent))
        (row,) = run("birthday", year=year).plan([facts])
        assert not [core(text) for text in sent if core(text) in row.text]
        sent.append(row.text)
    assert len(set(sent)) == 6
