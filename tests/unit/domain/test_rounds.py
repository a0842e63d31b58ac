"""A day's round: the nearest first, agreed times kept, times learned from the visits of one day."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.rounds import (
    BRANCH,
    Place,
    Stop,
    Travel,
    Visited,
    clock_of,
    learned,
    minute_of,
    moved,
    proposed,
    road_of,
    timed,
)
from workbench.services.rounds import place_of, round_settings

SETTINGS = round_settings()
EAST, WEST = Place("东区", "学府街"), Place("西区", "中山路")
TRAVEL = Travel(SETTINGS, {(BRANCH, "东区"): 10, (BRANCH, "西区"): 30, ("东区", "西区"): 40})


def stop(name: str, place: Place, fixed: str = "", minutes: int = 40) -> Stop:
    return Stop(name.encode().ljust(16, b"."), None, name, place, minutes, minute_of(fixed) if fixed else None)


def names(made) -> list[str]:
    return [leg.stop.name for leg in made.legs]


@pytest.mark.parametrize(
    ("street", "road"),
    [
        ("学府街18号2幢301室", "学府街"),
        ("学府街蓝湖花园12幢301室", "学府街"),
        ("中山路（近人民路）88号", "中山路"),
        ("花园新村3号", "花园新村"),
        ("解放大道", "解放大道"),
        ("***号**幢", "***号**幢"),
        ("", ""),
    ],
)
def test_the_road_of_an_address(street, road):
    assert road_of(street) == road


def test_an_address_has_a_district_and_a_road():
    assert place_of("江苏省无锡市滨湖区学府街88号301室") == Place("滨湖区", "学府街")
    assert not place_of("").known


def test_the_nearest_district_is_done_before_the_next_one():
    stops = [stop("西一", WEST), stop("东一", EAST), stop("西二", Place("西区", "人民路")), stop("东二", EAST)]
    assert names(proposed(stops, TRAVEL)) == ["东一", "东二", "西一", "西二"]


def test_an_agreed_time_is_kept_and_what_lies_before_it_is_over_in_time():
    stops = [stop("东一", EAST), stop("西会", WEST, "10:30"), stop("东二", EAST), stop("西一", WEST)]
    made = proposed(stops, TRAVEL)
    legs = {leg.stop.name: leg for leg in made.legs}
    assert clock_of(legs["西会"].begins) == "10:30"
    # The second one in the east would end at 10:40; it has to wait.
    assert names(made)[:2] == ["东一", "西会"]
    assert not any(code == "late" for leg in made.legs for code, _ in leg.troubles)


def test_times_follow_one_another_on_the_way_and_leave_the_break_free():
    made = timed([stop("东一", EAST), stop("东二", Place("东区", "人民路"), minutes=120), stop("西一", WEST)], TRAVEL)
    told = [(clock_of(leg.begins), clock_of(leg.ends), leg.travel) for leg in made.legs]
    # Fifteen minutes within a district, to 12:00 it would last to 12:05: it begins after the break.
    assert told == [("09:10", "09:50", 10), ("13:30", "15:30", 15), ("16:10", "16:50", 40)]
    assert (made.back, made.travel) == (30, 95)


def test_an_order_by_hand_says_what_cannot_be():
    made = timed([stop("西一", WEST), stop("东会", EAST, "10:00")], TRAVEL)
    late = next(leg for leg in made.legs if leg.stop.name == "东会")
    assert late.troubles == (("late", {"minutes": 50}),)
    assert timed([stop("远", WEST, "16:50")], TRAVEL).legs[0].troubles == (("overtime", {"ends": "17:00"}),)
    assert timed([stop("无", Place())], TRAVEL).legs[0].troubles == (("no-address", {}),)


def test_times_come_by_hand_first_then_from_visits_then_from_the_settings():
    travel = Travel(SETTINGS, {("东区", "西区"): 40}, {("东区", "西区"): (12, 3), ("东区", "北区"): (22, 2)})
    assert travel.minutes(WEST, EAST) == 40
    assert travel.minutes(EAST, Place("北区")) == 22
    assert travel.minutes(EAST, Place("南区")) == SETTINGS.other
    assert travel.minutes(EAST, Place("东区", "人民路")) == SETTINGS.same_district
    assert travel.minutes(EAST, EAST) == SETTINGS.same_street
    assert travel.minutes(EAST, Place()) == SETTINGS.unknown


def test_ways_are_learned_from_visits_of_one_day_that_follow_one_another():
    day = [
        Visited("2026-11-02", 540, 30, EAST),
        Visited("2026-11-02", 600, 30, WEST),  # 30 minutes after the first
        Visited("2026-11-03", 540, 30, WEST),
        Visited("2026-11-03", 610, 30, EAST),  # 40 minutes
        Visited("2026-11-03", 900, 30, WEST),  # a gap of hours is no way
        Visited("2026-11-04", 540, 30, EAST),
        Visited("2026-11-04", 600, 30, Place("北区")),  # one way alone is no time
    ]
    assert learned(day, SETTINGS) == {("东区", "西区"): (30, 2)}


def test_a_stop_is_moved_and_stays_at_the_ends():
    stops = [stop(name, EAST) for name in "一二三"]
    assert [one.name for one in moved(stops, 0, 1)] == ["二", "一", "三"]
    assert [one.name for one in moved(stops, 2, 5)] == ["一", "二", "三"]
    assert [one.name for one in moved(stops, 2, -2)] == ["三", "一", "二"]


places = st.builds(Place, st.sampled_from(["", "东区", "西区", "北区"]), st.sampled_from(["", "学府街", "中山路"]))
stops_ = st.lists(
    st.builds(
        lambda number, place, fixed, minutes: Stop(
            number.to_bytes(16, "big"), None, str(number), place, minutes, fixed
        ),
        st.integers(0, 10**6),
        places,
        st.one_of(st.none(), st.integers(540, 1000)),
        st.integers(5, 120),
    ),
    max_size=12,
    unique_by=lambda one: one.id,
)


@given(stops_)
def test_a_proposal_holds_every_stop_once_in_time_and_keeps_what_was_agreed(stops):
    made = proposed(stops, TRAVEL)
    assert sorted(leg.stop.id for leg in made.legs) == sorted(one.id for one in stops)
    assert all(leg.begins == leg.stop.fixed for leg in made.legs if leg.stop.fixed is not None)
    # Whatever is not agreed is never late; a free stop is never the reason why an agreed one is.
    assert all(leg.stop.fixed is not None for leg in made.legs for code, _ in leg.troubles if code == "late")
    agreed = [one for one in stops if one.fixed is not None]
    alone = {leg.stop.id: leg.troubles for leg in timed(sorted(agreed, key=lambda one: one.fixed), TRAVEL).legs}
    for leg in made.legs:
        if leg.stop.fixed is not None and not any(alone[leg.stop.id]):
            assert not any(code == "late" for code, _ in leg.troubles)


@given(stops_)
def test_no_district_is_come_back_to_without_an_agreed_time(stops):
    free = [one for one in stops if one.fixed is None]
    order = [leg.stop.place.district for leg in proposed(free, TRAVEL).legs]
    runs = [district for at, district in enumerate(order) if at == 0 or order[at - 1] != district]
    assert len(runs) == len(set(runs))
