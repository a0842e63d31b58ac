"""Duties of the desk: periods, what proves them, what is overdue and for how long it is shown."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.rules import standard, toml
from workbench.domain.deskduties import PERIODS, Deed, DeskDuty, duty_state, duty_states, period_of
from workbench.domain.problems import Problem
from workbench.domain.standardfile import read_standard

DAYS = st.dates(date(2020, 1, 1), date(2030, 12, 31))


def duty(period: str = "month", required: int = 2, tail: int = 7) -> DeskDuty:
    return DeskDuty("survey", {"en": "Survey", "zh_CN": "调查"}, period, required, tail)  # type: ignore[arg-type]  # told by the table of cases


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        ("week", date(2026, 11, 16), date(2026, 11, 22)),
        ("month", date(2026, 11, 1), date(2026, 11, 30)),
        ("quarter", date(2026, 10, 1), date(2026, 12, 31)),
        ("year", date(2026, 1, 1), date(2026, 12, 31)),
    ],
)
def test_the_period_of_a_day(period: str, first: date, last: date) -> None:
    assert period_of(period, date(2026, 11, 21)) == (first, last)  # type: ignore[arg-type]  # told by the table of cases


@given(DAYS, st.sampled_from(PERIODS))
def test_a_day_lies_in_its_period_and_periods_touch(day: date, period: str) -> None:
    first, last = period_of(period, day)  # type: ignore[arg-type]  # told by the table of cases
    assert first <= day <= last
    assert period_of(period, last + timedelta(days=1))[0] == last + timedelta(days=1)  # type: ignore[arg-type]  # told by the table of cases


def test_only_what_was_done_in_the_period_and_by_the_day_counts() -> None:
    deeds = [
        Deed("survey", date(2026, 10, 31), 5),
        Deed("survey", date(2026, 11, 3)),
        Deed("survey", date(2026, 11, 25)),
    ]
    state = duty_state(duty(), deeds, date(2026, 11, 20))
    assert (state.done, state.left, state.state, state.days_left) == (1, 1, "due", 11)
    assert duty_state(duty(), deeds, date(2026, 11, 25)).state == "done"


def test_an_unmet_period_is_shown_until_its_tail_ends_and_never_before_the_desk_began() -> None:
    found = duty_states([duty()], {}, date(2026, 11, 7))
    assert [(one.first, one.state) for one in found] == [(date(2026, 10, 1), "overdue"), (date(2026, 11, 1), "due")]
    assert [one.state for one in duty_states([duty()], {}, date(2026, 11, 8))] == ["due"]
    assert [one.state for one in duty_states([duty()], {}, date(2026, 11, 7), since=date(2026, 11, 1))] == ["due"]


@given(DAYS, st.lists(st.tuples(DAYS, st.integers(1, 9)), max_size=8), st.sampled_from(PERIODS), st.integers(1, 9))
def test_what_is_left_is_never_negative_and_order_does_not_matter(
    day: date, told: list[tuple[date, int]], period: str, required: int
) -> None:
    deeds = [Deed("survey", on, count) for on, count in told]
    one = duty_state(duty(period, required), deeds, day)
    other = duty_state(duty(period, required), deeds[::-1], day)
    assert one.left == max(0, required - one.done) >= 0
    assert (one.done, one.state) == (other.done, other.state)
    assert one.days_left >= 1


def test_the_branch_standard_has_every_duty_of_the_source() -> None:
    duties = {one.code: one for one in standard().desk}
    wanted = {
        "weekly-meeting": ("week", 1),  # MS7
        "monthly-report": ("month", 1),
        "quarterly-standard": ("quarter", 1),  # MS8
        "inspection": ("quarter", 1),  # MS10
        "forum": ("year", 1),
        "service-conference": ("year", 1),
        "survey": ("year", 1),
        "holiday-gifts": ("year", 6),
        "visits": ("month", 4),
        "tour": ("year", 1),
        **{f"product-sms/{band}": ("month", 4) for band in ("20-100", "100-500", "500+")},
    }
    assert {code: (one.period, one.required) for code, one in duties.items()} == wanted
    assert duties["weekly-meeting"].printed == ("weekly-meeting",)
    assert duties["product-sms/500+"].band == "500+"
    assert duties["visits"].channels == ("visit",)


def test_salons_have_their_level_and_senior_visits_their_roles() -> None:
    quotas = {one.code: one for one in standard().quotas}
    assert quotas["salon"].levels == {"20-100": ("branch",), "100-500": ("branch",), "500+": ("branch", "city")}
    assert quotas["senior-visit"].by == ("branch-head", "deputy-head")


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"desk": [{"code": "x", "name": {"zh_CN": "甲", "en": "X"}, "period": "decade", "required": 1}]}, "period"),
        ({"desk": [{"code": "x", "name": {"zh_CN": "甲", "en": "X"}, "period": "week", "required": 0}]}, "required"),
        ({"desk": [{"code": "x", "name": {"zh_CN": "甲", "en": "X"}, "period": "week", "requird": 1}]}, "requird"),
        ({"moments": {"outflow_percent": 0, "outflow": 1, "outflow_days": 1, "change_days": 1}}, "outflow_percent"),
    ],
)
def test_a_wrong_duty_is_refused_with_its_key(change: dict[str, object], key: str) -> None:
    with pytest.raises(Problem) as caught:
        read_standard({**toml("standards/branch-2016.toml"), **change})
    assert key in str(caught.value.values["key"])


def test_a_standard_without_the_new_parts_is_read_as_before() -> None:
    values = toml("standards/branch-2016.toml")
    old = read_standard({key: value for key, value in values.items() if key not in {"desk", "moments"}})
    assert (old.desk, old.moments) == ((), None)
