"""What a standard asks of a book in hours, by facts and by properties."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.rules import WAN, standard, toml
from workbench.domain.bandpeople import Person, people_of
from workbench.domain.pace import minutes_of, paces, read_assumptions
from workbench.domain.workload import MonthDays, workload

DAY = date(2026, 11, 21)
DATA = toml("desk/workload.toml")
CHANNELS = ("call", "sms", "wechat", "email", "letter", "visit", "arrival", "event")


def person(number: int, **more):
    return Person(bytes([number]) * 16, f"{number}", f"客户{number}", **more)


def months(working=20, festivals=None):
    return [MonthDays(f"2026-{number:02d}", working, True, (festivals or {}).get(number, 0)) for number in range(1, 13)]


def load_of(people, *, rules=None, year=None, durations=None, contacts=None, settings=None, asked="2026-11"):
    rules = rules or standard()
    assumptions = read_assumptions(DATA, settings or {})
    counted = people_of(people, rules, DAY)
    return workload(
        rules,
        counted,
        year or months(),
        assumptions,
        paces(assumptions, durations or {}),
        asked=asked,
        contacts=contacts or {},
        recorded=None,
    )


def with_quota(code, band, required):
    base = standard()
    quotas = tuple(
        replace(one, required={**one.required, band: required}) if one.code == code else one for one in base.quotas
    )
    return replace(base, quotas=quotas)


# -- pace


def test_too_few_durations_leave_the_assumption_and_say_so():
    assumptions = read_assumptions(DATA, {})
    pace = paces(assumptions, {"call": [30] * (assumptions.least - 1)})["call"]
    assert (pace.minutes, pace.source, pace.recorded) == (8, "assumed", assumptions.least - 1)


def test_enough_durations_make_their_median_the_pace():
    assumptions = read_assumptions(DATA, {})
    pace = paces(assumptions, {"call": [5, 5, 5, 5, 6, 20, 20, 20]})["call"]
    assert (pace.minutes, pace.source, pace.recorded) == (6, "recorded", 8)


def test_only_the_newest_durations_are_looked_at():
    assumptions = read_assumptions(DATA, {})
    pace = paces(assumptions, {"call": [3] * assumptions.last + [99] * 500})["call"]
    assert (pace.minutes, pace.recorded) == (3, assumptions.last)


def test_minutes_set_by_hand_beat_both():
    assumptions = read_assumptions(DATA, {"workload.minutes.call": "12", "workload.around.call": "0"})
    pace = paces(assumptions, {"call": [5] * 50})["call"]
    assert (pace.minutes, pace.around, pace.source, pace.median) == (12, 0, "set", 5)


@pytest.mark.parametrize("text", ["", "x", "-3", "1441", "７", "3.5"])
def test_a_setting_that_is_no_number_of_minutes_is_passed_over(text):
    assert read_assumptions(DATA, {"workload.minutes.call": text}).minutes_set == {}


def test_an_event_is_shared_by_those_who_come():
    assumptions = read_assumptions(DATA, {})
    event = paces(assumptions, {})["event"]
    assert event.each == Fraction(120 + 120 + 20 + 40, 12)


def test_the_recorded_mix_of_channels_counts_where_a_duty_asks_for_it():
    assumptions = read_assumptions(DATA, {})
    known = paces(assumptions, {})
    assert minutes_of(assumptions.doing("contact"), known, {"visit": 30}) == known["visit"].each
    assert minutes_of(assumptions.doing("festival"), known, {"visit": 30}) < known["visit"].each


# -- load


def test_contacts_are_owed_every_month_and_cost_their_pace():
    load = load_of([(person(1), 30 * WAN, ())])
    times, minutes = load.total(kind="contact", month="2026-03")
    assert times == 2
    assert minutes == round(2 * load.contact_minutes)


def test_who_has_no_band_costs_nothing_but_the_desk_remains():
    load = load_of([(person(1), 5 * WAN, ()), (person(2), None, ())])
    assert load.clients == 0
    assert load.required == load.fixed > 0
    assert load.serves() is None


def test_a_client_who_asked_not_to_be_disturbed_is_owed_no_contact():
    calm = load_of([(person(1, no_contact=True), 30 * WAN, ())])
    assert calm.total(kind="contact")[0] == 0
    assert calm.people[0].clients == 1


def test_a_public_official_gets_no_gifts():
    load = load_of([(person(1, public_official=True), 600 * WAN, (4,))])
    assert load.total(kind="gift")[0] == load.total(kind="birthday-gift")[0] == 0
    assert load.total(kind="birthday")[0] == 1


def test_mourning_suspends_until_its_day_and_no_longer():
    ended = load_of([(person(1, mourning_until=date(2026, 11, 20)), 600 * WAN, ())])
    still = load_of([(person(1, mourning_until=DAY), 600 * WAN, ())])
    assert ended.total(kind="gift")[0] == 2
    assert still.total(kind="gift")[0] == 0


def test_prospects_and_the_dead_are_owed_nothing():
    people = [(person(1, managed=False), 30 * WAN, ()), (person(2, deceased=True), 30 * WAN, ())]
    load = load_of(people)
    assert load.total(kind="contact")[0] == load.total(kind="salon")[0] == 0


def test_yearly_duties_come_to_their_number_over_the_year():
    year = months(festivals={2: 1, 9: 1, 10: 1})
    load = load_of([(person(1), 600 * WAN, ())], year=year)
    for kind, number in (("gift", 2), ("salon", 3), ("senior-visit", 2)):
        assert load.total(kind=kind)[0] == number


def test_months_of_festivals_are_heavier():
    load = load_of([(person(1), 600 * WAN, ())], year=months(festivals={2: 1}))
    heavy, light = load.months[1], load.months[6]
    assert heavy.required > light.required
    assert load.total(kind="festival", month="2026-02")[0] == 1


def test_birthdays_weigh_in_their_month():
    load = load_of([(person(1, birthday=("solar", 5, 3, False)), 150 * WAN, (4,))])
    assert load.total(kind="birthday", month="2026-05")[0] == load.total(kind="birthday-gift", month="2026-05")[0] == 1
    assert load.people[1].birthday_unknown == 0


def test_files_are_completed_from_the_month_asked_on_and_within_the_year():
    people = [(person(number, complete=False), 30 * WAN, ()) for number in range(1, 4)]
    autumn = load_of(people, asked="2026-11")
    assert [autumn.total(kind="profile", month=f"2026-{number}")[0] for number in (10, 11, 12)] == [
        0,
        Fraction(3, 2),
        Fraction(3, 2),
    ]
    spring = load_of(people, asked="2026-03")
    assert [spring.total(kind="profile", month=f"2026-0{number}")[0] for number in (2, 3, 4, 5, 6)] == [0, 1, 1, 1, 0]


def test_a_batch_costs_the_same_for_one_client_and_for_many():
    one = load_of([(person(1), 30 * WAN, ())])
    many = load_of([(person(number), 30 * WAN, ()) for number in range(1, 9)])
    assert one.total(kind="batch") == many.total(kind="batch")


def test_capacity_is_working_days_times_the_minutes_for_clients():
    load = load_of([], year=months(working=18), settings={"workload.client_minutes": "300"})
    assert load.month.capacity == 18 * 300
    assert load.capacity == 12 * 18 * 300


def test_as_many_as_can_be_served_fit_and_one_more_does_not():
    mix = [(person(number), 30 * WAN, ()) for number in range(1, 11)]
    load = load_of(mix)
    number = load.serves()
    full = load_of([mix[place % 10] for place in range(number)])
    over = load_of([mix[place % 10] for place in range(number + 2)])
    assert full.required <= full.capacity + 12 * len(full.people)  # minutes are rounded, month by month
    assert over.required > over.capacity


def test_possible_contacts_leave_room_for_everything_else():
    load = load_of([(person(number), 600 * WAN, ()) for number in range(1, 60)])
    month = load.month
    other = month.required - load.total(kind="contact", month=month.month)[1]
    assert load.possible_contacts(month) * load.contact_minutes <= max(0, month.capacity - other)


CLIENT = st.tuples(
    st.integers(0, 900),
    st.booleans(),
    st.booleans(),
    st.lists(st.integers(0, 11), max_size=1),
)


@given(
    st.lists(CLIENT, max_size=12),
    st.sampled_from(["contact", "gift", "salon", "senior-visit"]),
    st.sampled_from(["20-100", "100-500", "500+"]),
    st.integers(0, 6),
    st.integers(0, 6),
)
def test_more_of_a_quota_never_takes_fewer_hours(told, code, band, one, other):
    people = [
        (person(number % 250, no_contact=quiet, complete=whole), value * WAN, tuple(birthdays))
        for number, (value, quiet, whole, birthdays) in enumerate(told)
    ]
    low, high = sorted((one, other))
    less, more = (load_of(people, rules=with_quota(code, band, number)) for number in (low, high))
    assert less.required <= more.required
    assert all(before.required <= after.required for before, after in zip(less.months, more.months, strict=True))


@given(st.lists(CLIENT, max_size=10), st.randoms(use_true_random=False))
def test_the_order_of_the_clients_does_not_matter(told, random):
    people = [
        (person(number % 250, no_contact=quiet, complete=whole), value * WAN, tuple(birthdays))
        for number, (value, quiet, whole, birthdays) in enumerate(told)
    ]
    shuffled = list(people)
    random.shuffle(shuffled)
    assert load_of(people).months == load_of(shuffled).months
