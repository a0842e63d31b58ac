"""The watch lists judge one client: attrition after the marks of practice.md §6, sleep, products, reach, outflow."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.rules import WAN, scheme, standard, toml
from workbench.domain.clients import Holding, Snapshot
from workbench.domain.moments import outflow
from workbench.domain.months import month_number
from workbench.domain.problems import Problem
from workbench.domain.series import Series
from workbench.domain.watch import (
    age_by,
    asleep,
    attrition,
    leaning,
    losses,
    months_before,
    needed_daily,
    read_watch,
    unconnected,
    within_reach,
)

DAY = date(2026, 11, 21)
BANDS = standard().bands
RULES = read_watch(toml("watch/lists.toml"), toml("watch/attrition.toml"))
OCTOBER = month_number("2026-10")


def series(
    average: Mapping[str, float | None], balance: Mapping[str, float] | None = None, day: date = DAY, **more
) -> Series:
    """Figures in 万元 by month; a running month's are of the 15th."""
    columns = {"aum_fen": average, "balance_fen": balance or {}, **more}
    months = sorted({month for figures in columns.values() for month in figures})
    found = []
    for month in months:
        figures = {name: round(told[month] * WAN) for name, told in columns.items() if told.get(month) is not None}
        found.append(Snapshot(month, date.fromisoformat(f"{month}-15"), figures))
    return Series(found, day)


def test_mild_attrition_is_an_average_that_met_the_level_and_a_balance_at_its_end_that_did_not() -> None:
    found = attrition(series({"2026-09": 120, "2026-10": 105}, {"2026-10": 60}), BANDS, OCTOBER)
    assert found is not None
    assert (found.code, found.level.code) == ("mild", "100-500")
    assert (found.before_fen, found.after_fen) == (105 * WAN, 60 * WAN)


def test_heavy_attrition_is_the_month_before_that_met_and_this_month_that_did_not() -> None:
    found = attrition(series({"2026-09": 120, "2026-10": 70}, {"2026-10": 60}), BANDS, OCTOBER)
    assert found is not None
    assert (found.code, found.level.code, found.before_fen) == ("heavy", "100-500", 120 * WAN)


def test_the_highest_level_lost_is_told() -> None:
    found = attrition(series({"2026-09": 600, "2026-10": 120}, {"2026-10": 50}), BANDS, OCTOBER)
    assert found is not None
    assert (found.code, found.level.code) == ("heavy", "500+")


def test_a_balance_back_at_the_level_is_recovered_with_what_came_back() -> None:
    figures = {"2026-10": 60, "2026-11": 130}
    found = attrition(series({"2026-09": 120, "2026-10": 105}, figures), BANDS, OCTOBER)
    assert found is not None
    assert (found.code, found.recovered, found.recovered_fen) == ("mild", True, 70 * WAN)


def test_a_balance_that_rose_but_not_to_the_level_recovers_nothing() -> None:
    found = attrition(series({"2026-10": 105}, {"2026-10": 60, "2026-11": 99.99}), BANDS, OCTOBER)
    assert found is not None
    assert (found.recovered, found.recovered_fen) == (False, 0)


@pytest.mark.parametrize(
    ("average", "balance"),
    [
        ({"2026-09": 120, "2026-10": 105}, {"2026-10": 100}),  # exactly on the threshold is in
        ({"2026-09": 120, "2026-10": 105}, {}),  # without a balance nothing is guessed
        ({"2026-10": 60}, {"2026-10": 60}),  # nobody knows that it was more
        ({"2026-09": 19, "2026-10": 5}, {"2026-10": 1}),  # below the lowest level
    ],
)
def test_no_attrition(average: dict[str, float | None], balance: dict[str, float]) -> None:
    assert attrition(series(average, balance), BANDS, OCTOBER) is None


def test_whoever_the_figures_no_longer_name_has_left() -> None:
    found = attrition(series({"2026-08": 120, "2026-09": 120}), BANDS, OCTOBER)
    assert found is not None
    assert (found.code, found.before_fen, found.after_fen) == ("left", 120 * WAN, None)
    assert attrition(series({"2026-09": 120, "2026-11": 120}), BANDS, OCTOBER) is None  # a hole in the files


def test_a_loss_that_only_deepens_stands_once_in_the_ledger() -> None:
    figures = series(
        {"2026-07": 120, "2026-08": 110, "2026-09": 50, "2026-10": 40},
        {"2026-07": 120, "2026-08": 60, "2026-09": 40, "2026-10": 40},
    )
    found = losses(figures, BANDS, month_number("2026-07"), OCTOBER)
    assert [(one.level.code, one.code, one.month) for one in found] == [("100-500", "heavy", month_number("2026-09"))]


def test_losses_between_which_the_money_came_back_are_two() -> None:
    average = {"2026-06": 120, "2026-07": 120, "2026-08": 120, "2026-09": 120}
    figures = series(average, {"2026-06": 60, "2026-07": 120, "2026-08": 120, "2026-09": 60})
    assert len(losses(figures, BANDS, month_number("2026-06"), month_number("2026-09"))) == 2


@given(st.dictionaries(st.sampled_from(["2026-09", "2026-10", "2026-11"]), st.integers(0, 700)), st.data())
def test_what_came_back_is_never_negative_and_never_more_than_there_is(average: dict[str, int], data) -> None:
    balance = data.draw(st.dictionaries(st.sampled_from(["2026-09", "2026-10", "2026-11"]), st.integers(0, 700)))
    found = attrition(series(dict(average), dict(balance)), BANDS, OCTOBER)
    if found is not None:
        assert 0 <= found.recovered_fen <= (found.now_fen or 0)
        assert found.before_fen >= found.level.low
        assert found.after_fen is None or found.after_fen < found.level.low


def test_a_client_sleeps_when_two_signals_hold() -> None:
    steady = {"2026-07": 30, "2026-08": 30, "2026-09": 30, "2026-10": 30.1}
    found = asleep(series(dict(steady)), [date(2026, 4, 1)], date(2025, 1, 1), DAY, RULES)
    assert found is not None
    assert (found.signals, found.known) == (("contact", "change"), ("contact", "change"))


def test_a_signal_the_figures_cannot_tell_counts_neither_way() -> None:
    steady = {"2026-08": 30, "2026-09": 30, "2026-10": 30}  # three months tell nothing of a change within three
    assert asleep(series(dict(steady)), [date(2026, 4, 1)], date(2025, 1, 1), DAY, RULES) is None


def test_transactions_keep_a_client_awake_and_their_absence_is_a_signal() -> None:
    moved = {"2026-07": 30, "2026-08": 40, "2026-09": 50, "2026-10": 60}
    none = {"2026-08": 0, "2026-09": 0, "2026-10": 0}
    contacts, since = [date(2026, 4, 1)], date(2025, 1, 1)
    found = asleep(series(dict(moved), invest_fen=dict(none)), contacts, since, DAY, RULES)
    assert found is not None
    assert found.signals == ("contact", "transaction")
    some = none | {"2026-09": 1}
    assert asleep(series(dict(moved), invest_fen=dict(none), card_fen=some), contacts, since, DAY, RULES) is None


def test_somebody_new_whom_nobody_called_yet_does_not_sleep() -> None:
    steady = {"2026-07": 30, "2026-08": 30, "2026-09": 30, "2026-10": 30}
    assert asleep(series(dict(steady)), [], date(2026, 9, 1), DAY, RULES) is None


def product(wan: int, matures: date) -> Holding:
    return Holding(bytes([wan % 256]) * 16, "理财产品", wan * WAN, matures=matures)


def test_a_level_that_rests_on_a_product_about_to_mature() -> None:
    held = [product(30, date(2026, 12, 1)), product(5, date(2027, 6, 1))]
    found = leaning(120 * WAN, held, BANDS, DAY, 90)
    assert found is not None
    assert (found.level.code, found.without and found.without.code, found.maturing_fen) == (
        "100-500",
        "20-100",
        30 * WAN,
    )


def test_exactly_the_threshold_without_the_product_still_stands() -> None:
    assert leaning(120 * WAN, [product(20, date(2026, 12, 1))], BANDS, DAY, 90) is None
    assert leaning(120 * WAN, [product(30, date(2027, 3, 1))], BANDS, DAY, 90) is None  # later than 90 days


@pytest.mark.parametrize(
    ("wan", "code"), [(90, "100-500"), (89.99, None), (99.99, "100-500"), (100, None), (18, "20-100")]
)
def test_within_reach_begins_at_ninety_per_cent_and_ends_below_the_threshold(wan: float, code: str | None) -> None:
    found = within_reach(round(wan * WAN), BANDS, 90)
    assert (found.code if found else None) == code


def test_the_daily_balance_needed_until_the_month_ends() -> None:
    # 50万 × 30 days − 45万 × 20 days = 600万 over 10 days
    assert needed_daily(50 * WAN, 45 * WAN, date(2026, 11, 20)) == (60 * WAN, 10)
    assert needed_daily(50 * WAN, 45 * WAN, date(2026, 11, 30)) is None
    assert needed_daily(50 * WAN, 90 * WAN, date(2026, 11, 29)) == (0, 1)


def test_a_large_outflow_needs_both_share_and_amount() -> None:
    def flow(before: float, after: float):
        figures = series({"2026-09": before, "2026-10": after})
        return outflow([], figures, DAY, percent=30, least_fen=10 * WAN)

    found = flow(100, 70)
    assert found is not None
    assert (found.amount_fen, found.percent, found.on) == (30 * WAN, 30, date(2026, 10, 31))
    assert flow(100, 70.01) is None
    assert flow(20, 10.5) is None
    assert flow(0, 0) is None


def test_the_balance_tells_an_outflow_before_the_average_does() -> None:
    figures = series({"2026-09": 100, "2026-10": 95}, {"2026-09": 100, "2026-10": 40})
    found = outflow([], figures, DAY, percent=30, least_fen=10 * WAN)
    assert found is not None
    assert (found.column, found.amount_fen) == ("balance_fen", 60 * WAN)


def test_no_contact_for_a_year_is_no_connection() -> None:
    assert unconnected([], DAY, 12)
    assert unconnected([date(2025, 11, 20)], DAY, 12)
    assert not unconnected([date(2025, 11, 21)], DAY, 12)


def test_months_are_counted_back_to_the_same_day_or_the_months_last() -> None:
    assert months_before(date(2026, 3, 31), 1) == date(2026, 2, 28)
    assert months_before(date(2026, 11, 21), 12) == date(2025, 11, 21)


def test_age_is_in_completed_years() -> None:
    assert age_by(date(1956, 11, 21), DAY) == 70
    assert age_by(date(1956, 11, 22), DAY) == 69
    assert age_by(None, DAY) is None


def test_a_wrong_threshold_is_refused_with_its_key() -> None:
    lists = toml("watch/lists.toml")
    with pytest.raises(Problem) as caught:
        read_watch({**lists, "outflow": {"percent": 30, "leest": 10}}, toml("watch/attrition.toml"))
    assert caught.value.values["key"] == "outflow.leest"


def test_tiers_can_be_the_levels_too() -> None:
    found = attrition(series({"2026-10": 52}, {"2026-10": 40}), scheme("six-bands").tiers, OCTOBER)
    assert found is not None
    assert found.level.code == "gold"
