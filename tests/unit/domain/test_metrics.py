"""A window is its full months weighted by their days, or it has no value and names what it lacks."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.rules import WAN, months
from workbench.domain.clients import Snapshot
from workbench.domain.columns import CLIENT_METRICS, METRICS, Figure, Measure
from workbench.domain.metrics import measured
from workbench.domain.months import (
    days_in,
    first_day,
    last_day,
    last_full_month,
    last_quarter,
    month_number,
    month_text,
)
from workbench.domain.registry import BY_NAME
from workbench.domain.series import Series

YEAR = {f"2026-{month:02d}": month for month in range(1, 13)}


def measured_on(series: Series, measure: Measure, day: date) -> Figure:
    """Measure as rules do on a day: the quarter is the last full one before it."""
    end = last_quarter(day) if measure.window == "quarter-average" else last_full_month(day)
    return measured(series, measure, end)


def figure(window: str, day: date, column: str = "aum_fen", known: dict[str, object] | None = None) -> Figure:
    series = Series(months(column, known if known is not None else dict(YEAR)), day)
    return measured_on(series, Measure(column, window), day)


@pytest.mark.parametrize(
    ("day", "month", "quarter"),
    [
        (date(2026, 10, 30), "2026-09", "2026-09"),
        (date(2026, 10, 31), "2026-10", "2026-09"),
        (date(2026, 9, 30), "2026-09", "2026-06"),
        (date(2026, 10, 1), "2026-09", "2026-09"),
        (date(2026, 1, 1), "2025-12", "2025-12"),
        (date(2028, 2, 28), "2028-01", "2027-12"),
        (date(2028, 2, 29), "2028-02", "2027-12"),
    ],
)
def test_a_month_counts_from_its_last_day_and_a_quarter_from_the_day_after(day: date, month: str, quarter: str) -> None:
    assert month_text(last_full_month(day)) == month
    assert month_text(last_quarter(day)) == quarter


def test_averages_are_weighted_by_the_days_of_each_month() -> None:
    assert figure("quarter-average", date(2026, 11, 21)).value_fen == round(
        Fraction(7 * 31 + 8 * 31 + 9 * 30, 92) * WAN
    )
    half = Fraction(5 * 31 + 6 * 30 + 7 * 31 + 8 * 31 + 9 * 30 + 10 * 31, 184)
    assert figure("half-year-average", date(2026, 10, 31)).value_fen == round(half * WAN)
    assert figure("month-average", date(2026, 11, 21)).value_fen == 10 * WAN
    year = sum(month * days_in(month_number(f"2026-{month:02d}")) for month in range(1, 5))
    assert figure("year-average", date(2026, 5, 2)).value_fen == round(Fraction(year, 120) * WAN)


def test_flows_are_summed_and_states_are_taken() -> None:
    assert figure("half-year-sum", date(2026, 11, 21), "card_fen").value_fen == 45 * WAN
    assert figure("twelve-month-sum", date(2026, 12, 31), "card_fen").value_fen == 78 * WAN
    assert figure("month-sum", date(2026, 12, 31), "card_fen").value_fen == 12 * WAN
    assert figure("month-end", date(2026, 11, 21), "loan_fen").value_fen == 10 * WAN
    assert figure("quarter-ends-average", date(2026, 12, 31), "balance_fen").value_fen == round(Fraction(30, 4) * WAN)


def test_a_window_that_lacks_months_has_no_value_and_names_them() -> None:
    known: dict[str, object] = {"2026-05": 1, "2026-07": 1}
    assert figure("half-year-average", date(2026, 9, 30), known=known) == Figure(
        None, ("2026-04", "2026-06", "2026-08", "2026-09")
    )
    assert figure("quarter-ends-average", date(2026, 8, 1), "balance_fen", {"2026-06": 1}).missing == (
        "2025-09",
        "2025-12",
        "2026-03",
    )
    assert figure("month-average", date(2026, 9, 30), known={}).missing == ("2026-09",)


def test_a_column_that_the_file_did_not_have_is_missing_although_the_month_is_there() -> None:
    series = Series([Snapshot("2026-10", None, {"aum_fen": 5})], date(2026, 11, 1))
    assert measured_on(series, Measure("loan_fen", "month-end"), date(2026, 11, 1)) == Figure(None, ("2026-10",))


def test_the_running_month_counts_for_the_newest_value_only_when_its_data_date_has_come() -> None:
    snapshots = [*months("aum_fen", {"2026-10": 1}), Snapshot("2026-11", date(2026, 11, 15), {"aum_fen": 2})]
    assert Series(snapshots, date(2026, 11, 14)).newest("aum_fen") == (month_number("2026-10"), WAN)
    assert Series(snapshots, date(2026, 11, 15)).newest("aum_fen") == (month_number("2026-11"), 2)
    assert measured_on(
        Series(snapshots, date(2026, 11, 15)), Measure("aum_fen", "month-average"), date(2026, 11, 15)
    ) == Figure(WAN)
    assert Series([], date(2026, 11, 15)).newest("aum_fen") is None


def test_two_records_of_one_month_are_united_and_the_later_wins() -> None:
    two = [Snapshot("2026-10", None, {"aum_fen": 1, "loan_fen": 3}), Snapshot("2026-10", None, {"aum_fen": 2})]
    series = Series(two, date(2026, 11, 1))
    assert (series.value("aum_fen", month_number("2026-10")), series.value("loan_fen", month_number("2026-10"))) == (
        2,
        3,
    )


@given(
    known=st.dictionaries(st.integers(24300, 24330), st.integers(0, 10**12), min_size=1),
    day=st.dates(date(2025, 1, 1), date(2027, 12, 31)),
)
def test_any_average_lies_between_its_months(known: dict[int, int], day: date) -> None:
    series = Series([Snapshot(month_text(number), None, {"aum_fen": value}) for number, value in known.items()], day)
    for window in ("month-average", "quarter-average", "half-year-average", "year-average"):
        found = measured_on(series, Measure("aum_fen", window), day)
        assert (found.value_fen is None) == bool(found.missing)
        if found.value_fen is not None:
            assert min(known.values()) <= found.value_fen <= max(known.values())


@given(
    known=st.dictionaries(st.integers(24300, 24323), st.integers(0, 10**12), min_size=1),
    later=st.dictionaries(st.integers(24312, 24330), st.integers(0, 10**12), min_size=1),
)
def test_later_months_never_change_an_earlier_day(known: dict[int, int], later: dict[int, int]) -> None:
    day = last_day(24311)
    old = [Snapshot(month_text(number), None, {"aum_fen": value}) for number, value in known.items()]
    new = [Snapshot(month_text(number), None, {"aum_fen": value}) for number, value in later.items() if number > 24311]
    for window in ("month-average", "quarter-average", "half-year-average"):
        measure = Measure("aum_fen", window)
        assert measured_on(Series(old, day), measure, day) == measured_on(Series([*new, *old], day), measure, day)


def test_every_metric_is_a_column_of_the_book() -> None:
    columns = {column.name for column in BY_NAME["snapshot"].columns}
    counted = {column for column in columns if column.endswith(("_fen", "_count"))}
    assert counted == set(METRICS) - set(CLIENT_METRICS)
    assert first_day(month_number("2026-12")) == date(2026, 12, 1)
