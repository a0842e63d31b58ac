"""Nobody owed a greeting is missed, nobody is greeted twice, nobody is greeted who must not be."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.clients import Birthday, Client, ContactWay
from workbench.domain.greetingfacts import GreetingFacts
from workbench.domain.greetings import BLOCKS, GreetingRun
from workbench.domain.lifeevents import LifeEvent
from workbench.domain.problems import Problem
from workbench.domain.ways import channel_for
from workbench.domain.words import core
from workbench.services.almanac import address_rules, greeting_words, load_almanac

OCCASIONS = load_almanac().occasions
WORDS = greeting_words()
MID_AUTUMN = date(2026, 9, 25)
MOBILE = ContactWay(b"m" * 16, "mobile", "13800000000")
WECHAT = ContactWay(b"w" * 16, "wechat", "wx")


def run(code="mid-autumn", year=2026, **told):
    told.setdefault("manager", "周敏")
    return GreetingRun(OCCASIONS.get(code), year, OCCASIONS, WORDS, address_rules(), **told)


def person(number, name="王芳", *, ways=(MOBILE,), band="20-100", aum=0, greeted=(), past=(), **fields):
    known: dict[str, Any] = {"gender": "F", "consent_messages": True, "birth": date(1980, 5, 5)} | fields
    client = Client(id=bytes([number]) * 16, name=name, client_no=f"{number:03}", **known)
    return GreetingFacts(client, ways, name[0], band, aum, frozenset(greeted), past)


def one(facts, **told):
    (row,) = run(**told).plan([facts])
    return row


def test_a_banded_client_with_consent_gets_a_message_in_our_words():
    row = one(person(1))
    assert (row.occasion, row.year, row.day) == ("mid-autumn", 2026, MID_AUTUMN)
    assert (row.channel, row.state, row.blocked_by) == ("sms", "planned", None)
    assert row.text.startswith("王女士，")
    assert row.text.endswith("您的客户经理周敏")


def test_clients_without_band_are_owed_nothing_unless_the_manager_chose_them():
    facts = person(1, band=None)
    assert run().plan([facts]) == []
    assert len(run(chosen={facts.client.id}).plan([facts])) == 1


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"deceased_on": date(2026, 1, 1)}, "deceased"),
        ({"no_contact": True}, "no-contact"),
        ({"mourning_until": MID_AUTUMN}, "mourning"),
        ({"consent_messages": False}, "refused"),
        ({"greeted": [("mid-autumn", 2026)]}, "already-greeted"),
    ],
)
def test_who_is_not_greeted_and_why(fields, code):
    row = one(person(1, **fields))
    assert (row.state, row.blocked_by, row.channel) == ("blocked", code, None)
    assert code in BLOCKS


def test_without_a_recorded_consent_a_call_is_planned_and_messages_are_blocked():
    row = one(person(1, consent_messages=None))
    assert (row.state, row.blocked_by, row.channel) == ("planned", "no-consent", "call")
    assert row.text


def test_mourning_offers_plain_words_and_nothing_festive():
    row = one(person(1, mourning_until=date(2027, 1, 1)))
    assert row.text
    assert "中秋" not in row.text
    assert "快乐" not in row.text


def test_mourning_ends():
    assert one(person(1, mourning_until=date(2026, 9, 24))).state == "planned"


def test_the_dead_come_before_every_other_reason():
    row = one(person(1, deceased_on=date(2026, 1, 1), no_contact=True, consent_messages=False))
    assert row.blocked_by == "deceased"
    assert row.text == ""


def test_a_greeting_of_another_year_does_not_count():
    assert one(person(1, greeted=[("mid-autumn", 2025), ("national-day", 2026)])).state == "planned"


def blocks(people, **told):
    return [row.blocked_by for row in run(**told).plan(people)]


def test_a_household_is_greeted_once_through_the_larger_assets():
    family = [person(1, household="王家", aum=10), person(2, household="王家", aum=20), person(3, household="李家")]
    assert blocks(family) == ["household", None, None]


def test_the_important_member_speaks_for_the_household():
    family = [person(1, household="王家", aum=10, important=True), person(2, household="王家", aum=20)]
    assert blocks(family) == [None, "household"]


def test_when_the_first_of_a_household_is_blocked_another_is_greeted():
    family = [person(1, household="王家", aum=20, no_contact=True), person(2, household="王家", aum=10)]
    assert blocks(family) == ["no-contact", None]


def test_a_member_greeted_before_stands_for_the_household_even_without_band():
    family = [person(1, household="王家", band=None, greeted=[("mid-autumn", 2026)]), person(2, household="王家")]
    assert blocks(family) == ["household"]


def test_mourning_of_one_silences_the_festivals_of_the_household_but_not_birthdays():
    born = Birthday("solar", 10, 1, 1980)
    family = [
        person(1, household="王家", mourning_until=date(2027, 1, 1), birthday=born),
        person(2, household="王家", birthday=born),
    ]
    assert blocks(family) == ["mourning", "mourning"]
    assert blocks(family, code="birthday") == ["mourning", None]


def test_everybody_of_a_household_has_a_birthday_of_their_own():
    family = [person(number, household="王家", birthday=Birthday("solar", 10, number)) for number in (1, 2)]
    assert blocks(family, code="birthday") == [None, None]


def test_a_birthday_run_keeps_each_clients_own_day_and_the_window():
    people = [
        person(1, birthday=Birthday("lunar", 12, 20, 1950)),
        person(2, birthday=Birthday("solar", 3, 1)),
        person(3),
        person(4, birthday=Birthday("solar", 3, 1, 2026)),
    ]
    rows = run("birthday").plan(people)
    assert [(row.client_id[0], row.day) for row in rows] == [(1, date(2027, 1, 27)), (2, date(2026, 3, 1))]
    inside = run("birthday", window=(date(2026, 2, 20), date(2026, 3, 10))).plan(people)
    assert [row.client_id[0] for row in inside] == [2]


def test_account_anniversaries_follow_the_opening_day():
    (row,) = run("account-anniversary").plan([person(1, opened=date(2016, 2, 29)), person(2)])
    assert row.day == date(2026, 2, 28)


def test_a_wedding_day_comes_again_from_the_year_after_and_what_has_none_is_picked_by_hand():
    married, again, other = person(1), person(2), person(3)
    first = {married.client.id: date(2016, 2, 29), again.client.id: date(2026, 5, 1)}
    told = {"code": "wedding-anniversary", "first_days": first}
    assert [(row.client_id[0], row.day) for row in run(**told).plan([married, again, other])] == [
        (1, date(2026, 2, 28))
    ]
    firm = person(4, kind="company")
    assert run(code="wedding-anniversary", first_days={firm.client.id: date(2016, 5, 1)}).plan([firm]) == []
    (row,) = run(**told, chosen={other.client.id}, day=date(2026, 6, 6)).plan([married, again, other])
    assert (row.client_id[0], row.day) == (3, date(2026, 6, 6))
    (kept,) = run(**told, existing={other.client.id: row}).plan([other])
    assert kept.day == date(2026, 6, 6)
    assert run(**told, window=(date(2026, 3, 1), date(2026, 3, 9))).plan([married]) == []


@pytest.mark.parametrize(
    ("code", "events", "day"),
    [
        ("wedding-anniversary", [("wedding", "self", "", 2010)], 2010),
        ("wedding-anniversary", [("wedding", "self", "", 2010), ("wedding", "self", "", 2020)], 2020),
        ("wedding-anniversary", [("wedding", "child", "", 2010)], None),
        ("wedding-anniversary", [("anniversary", "self", "结婚纪念", 2010)], 2010),
        ("wedding-anniversary", [("anniversary", "self", "", 2010)], None),
        ("wedding-anniversary", [("wedding", "self", "", 2010), ("bereavement", "spouse", "", 2020)], None),
        ("wedding-anniversary", [("bereavement", "spouse", "", 2010), ("wedding", "self", "", 2020)], 2020),
        ("wedding-anniversary", [("wedding", "self", "", 2010), ("bereavement", "parent", "", 2020)], 2010),
        ("company-anniversary", [("opening", "self", "", 2010)], 2010),
        ("company-anniversary", [("anniversary", "company", "", 2010)], 2010),
        ("company-anniversary", [("opening", "child", "", 2010)], None),
    ],
)
def test_which_life_event_is_the_day_stands_in_the_data(code, events, day):
    known = [LifeEvent(b"e", kind, date(year, 5, 1), person=who, note=note) for kind, who, note, year in events]
    found = OCCASIONS.get(code).event_day(known)
    assert (found.year if found else None) == day


def test_an_optional_occasion_is_for_its_audience():
    people = [person(1, gender="F"), person(2, gender="M"), person(3, gender=None)]
    assert [row.client_id[0] for row in run("womens-day").plan(people)] == [1]


def test_what_the_book_cannot_know_is_chosen_by_hand():
    people = [person(1), person(2)]
    assert run("mothers-day").plan(people) == []
    assert [row.client_id[0] for row in run("mothers-day", chosen={people[1].client.id}).plan(people)] == [2]


def test_there_is_no_run_for_a_day_of_the_dead_nor_for_days_without_date():
    for code, problem in (("qingming", "never-greeted"), ("zhongyuan", "never-greeted"), ("exams", "occasion-by-hand")):
        with pytest.raises(Problem) as refused:
            run(code).plan([person(1)])
        assert refused.value.code == problem


def test_mid_autumn_in_the_national_week_is_greeted_once_in_words_for_both():
    facts = person(1)
    both = {text for texts in WORDS.texts["national-day+mid-autumn"].values() for text in map(core, texts)}
    for code in ("national-day", "mid-autumn"):
        assert any(words in one(facts, code=code, year=2028).text for words in both)
    greeted = replace(facts, greeted=frozenset({("national-day", 2028)}))
    assert one(greeted, code="mid-autumn", year=2028).blocked_by == "already-greeted"
    assert one(greeted, code="mid-autumn", year=2027).state == "planned"


def test_a_run_is_the_same_each_time():
    people = [person(number) for number in range(1, 40)]
    assert run().plan(people) == run().plan(people)
    assert len({core(row.text) for row in run().plan(people)}) > 1


def test_no_client_gets_the_same_words_twice_and_then_the_manager_writes():
    past: list[str] = []
    while text := one(person(1, past=tuple(past))).text:
        assert text not in past
        past.append(text)
    texts = WORDS.texts["mid-autumn"]
    assert len(past) == len(texts["warm"]) + len(texts["formal"])


def test_words_are_known_again_under_another_signature_and_address():
    first = one(person(1, gender="M"), manager="旧人").text
    assert core(first) not in one(person(1, past=(first,)), manager="周敏").text
    assert one(person(1, past=(first,))).text[4:20] not in first


def test_words_for_elders_are_for_elders():
    elder = one(person(1, birth=date(1950, 1, 1))).text
    assert elder.startswith("王阿姨，")
    used_up = tuple(text for tone in ("warm", "formal") for text in WORDS.texts["mid-autumn"][tone])
    assert one(person(2, past=used_up)).text == ""


def test_done_and_skipped_rows_stay_and_a_planned_one_keeps_its_words():
    row = one(person(1))
    done, skipped = replace(row, state="done"), replace(row, state="skipped")
    mine = replace(row, text="自己写的话", channel="wechat")
    for kept in (done, skipped, mine):
        assert one(person(1), existing={row.client_id: kept}) == kept
    late = one(person(1, mourning_until=date(2027, 1, 1)), existing={row.client_id: mine})
    assert late.blocked_by == "mourning"
    again = one(person(1), existing={row.client_id: late})
    assert again.state == "planned"


def test_a_done_row_stands_for_the_household():
    people = [person(1, household="王家"), person(2, household="王家", aum=99)]
    done = replace(one(people[0]), state="done")
    rows = run(existing={done.client_id: done}).plan(people)
    assert [(row.state, row.blocked_by) for row in rows] == [("done", None), ("blocked", "household")]


def test_a_frozen_household_keeps_its_speaker():
    people = [person(1, household="王家"), person(2, household="王家")]
    first = {row.client_id: row for row in run().plan(people)}
    richer = [people[0], replace(people[1], aum_fen=10**9)]
    assert run(existing=first).plan(richer) == list(first.values())


@pytest.mark.parametrize(
    ("ways", "consent", "channel"),
    [
        ((MOBILE,), True, "sms"),
        ((MOBILE,), None, "call"),
        ((WECHAT, MOBILE), True, "sms"),
        ((replace(WECHAT, preferred=True), MOBILE), True, "wechat"),
        ((ContactWay(b"p" * 16, "phone", "0510"),), True, "call"),
        ((ContactWay(b"e" * 16, "email", "a@b"),), True, "email"),
        ((ContactWay(b"o" * 16, "other", "?"),), True, "call"),
        ((), True, "call"),
    ],
)
def test_channels(ways, consent, channel):
    assert channel_for(Client(b"c" * 16, "某", consent_messages=consent), ways) == channel


facts = st.builds(
    person,
    st.integers(1, 30),
    band=st.sampled_from([None, "20-100", "500+"]),
    aum=st.integers(0, 5),
    greeted=st.sampled_from([(), [("mid-autumn", 2026)]]),
    household=st.sampled_from([None, "甲", "乙"]),
    consent_messages=st.sampled_from([None, True, False]),
    no_contact=st.booleans(),
    mourning_until=st.sampled_from([None, MID_AUTUMN]),
)


@given(st.lists(facts, unique_by=lambda item: item.client.id, max_size=12))
def test_every_owed_client_has_one_row_and_no_household_two_greetings(people):
    rows = run().plan(people)
    assert [row.client_id for row in rows] == [item.client.id for item in people if item.band]
    spoken: dict[str, int] = {}
    for item in people:
        if item.greeted and item.client.household:
            spoken[item.client.household] = 1
    by_id = {item.client.id: item.client for item in people}
    for row in rows:
        assert (row.state == "blocked") == (row.channel is None)
        assert row.state != "planned" or row.text
        household = by_id[row.client_id].household
        if row.state == "planned" and household:
            spoken[household] = spoken.get(household, 0) + 1
    assert all(count == 1 for count in spoken.values())


@given(st.lists(facts, unique_by=lambda item: item.client.id, max_size=12))
def test_a_second_run_after_the_first_was_done_greets_nobody(people):
    done = {row.client_id: replace(row, state="done") for row in run().plan(people) if row.state == "planned"}
    again = run(existing=done).plan(people)
    assert not [row for row in again if row.state == "planned"]
    told = [
        replace(item, greeted=item.greeted | {("mid-autumn", 2026)}) if item.client.id in done else item
        for item in people
    ]
    assert not [row for row in run().plan(told) if row.state == "planned"]


def test_the_chosen_member_speaks_for_the_household_before_the_important_and_the_rich():
    family = [
        person(1, household="王家", aum=30, important=True),
        replace(person(2, household="王家", aum=10), speaks=True),
    ]
    assert blocks(family) == ["household", None]


def test_the_chosen_member_speaks_even_without_a_band_when_somebody_of_the_household_is_owed():
    family = [person(1, household="王家"), replace(person(2, household="王家", band=None), speaks=True)]
    assert blocks(family) == ["household", None]
    assert blocks(family[1:]) == []


@pytest.mark.parametrize(
    "fields", [{"no_contact": True}, {"deceased_on": date(2026, 1, 1)}, {"consent_messages": False}]
)
def test_when_the_chosen_member_cannot_be_greeted_the_rules_choose_again(fields):
    family = [person(1, household="王家"), replace(person(2, household="王家", **fields), speaks=True)]
    rows = {row.client_id[0]: row for row in run().plan(family)}
    assert (rows[1].state, rows[1].blocked_by) == ("planned", None)
    assert rows.get(2) is None or rows[2].state == "blocked"


def test_mourning_of_the_chosen_member_silences_the_festival_of_the_household():
    family = [person(1, household="王家"), replace(person(2, household="王家", mourning_until=MID_AUTUMN), speaks=True)]
    assert blocks(family) == ["mourning", "mourning"]


def test_a_frozen_speaker_stays_when_another_one_is_chosen_later():
    family = [person(1, household="王家"), person(2, household="王家")]
    existing = {row.client_id: row for row in run().plan(family) if row.state == "planned"}
    chosen = [family[0], replace(family[1], speaks=True)]
    assert blocks(chosen, existing=existing) == blocks(family)


def test_the_chosen_member_is_not_greeted_on_an_optional_day_that_is_not_theirs():
    family = [
        person(1, household="王家", gender="F"),
        replace(person(2, household="王家", gender="M", band=None), speaks=True),
    ]
    rows = run("womens-day").plan(family)
    assert all(row.client_id != family[1].client.id for row in rows)


def test_a_run_tells_through_whom_the_others_of_a_household_are_greeted():
    family = [person(1, household="王家", aum=10), person(2, household="王家", aum=20), person(3)]
    made = run()
    rows = made.plan(family)
    assert made.speakers(family, rows) == {family[0].client.id: family[1].client.id}
    greeted = [replace(family[0], greeted=frozenset({("mid-autumn", 2026)})), family[1]]
    assert made.speakers(greeted, made.plan(greeted)) == {family[1].client.id: family[0].client.id}
