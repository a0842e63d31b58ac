"""What is said to be lacking for a tier is enough: who brings it reaches the tier, and who brings less does not."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.rules import WAN, months, scheme
from workbench.domain.clients import Snapshot
from workbench.domain.columns import Measure
from workbench.domain.distances import Lack, Path
from workbench.domain.metrics import measured, window_months
from workbench.domain.months import days_in, first_day, last_day, last_full_month, month_number, month_text
from workbench.domain.schemeparts import Criterion, Scheme, Timing, Way
from workbench.domain.schemes import read_scheme
from workbench.domain.series import Series
from workbench.domain.tiers import evaluate
from workbench.domain.tierwords import step_to

DAY = date(2026, 11, 21)
START = month_number("2025-06")


def only_way(series: Series, code: str = "six-bands", day: date = DAY) -> Lack:
    found = evaluate(series, scheme(code), day).next
    assert found is not None
    return found.ways[0].parts[0]


def test_an_average_says_what_to_hold_for_the_rest_of_the_running_window() -> None:
    figures = [*months("aum_fen", {f"2026-{m:02d}": 40 for m in range(7, 11)})]
    figures.append(Snapshot("2026-11", date(2026, 11, 15), {"aum_fen": 40 * WAN}))
    lack = only_way(Series(figures, DAY))
    # October has 31 days at 40万, November 15; 92 days at 50万 are wanted by the end of the year.
    assert lack.level == -(-(92 * 50 - 46 * 40) * WAN // 46)
    assert (lack.since, lack.by, lack.days) == (date(2026, 11, 16), date(2026, 12, 31), 46)
    assert (lack.value, lack.lacking) == (40 * WAN, lack.level - 40 * WAN)
    assert str(step_to(lack)) == (
        "Quarter average of financial assets: hold CNY 600,000.00 a day from 2026-11-16 to 2026-12-31 (46 days),"
        " CNY 200,000.00 more than now"
    )


def test_amounts_for_people_are_rounded_up_to_hundreds() -> None:
    figures = months("aum_fen", {f"2026-{m:02d}": "49.999999" for m in range(7, 11)})
    lack = only_way(Series(figures, DAY))
    assert lack.lacking == 2
    assert "CNY 500,100.00 a day" in str(step_to(lack))
    assert "CNY 100.00 more than now" in str(step_to(lack))


def test_a_window_that_lacks_a_month_says_which() -> None:
    lack = only_way(Series(months("aum_fen", {"2026-09": 40}), DAY))
    assert (lack.lacking, lack.missing[0].months, lack.missing[0].never) == (None, ("2026-10",), False)
    assert "missing: 2026-10" in str(step_to(lack))
    never = only_way(Series(months("balance_fen", {"2026-10": 40}), DAY), "boc")
    assert (never.lacking, never.missing[0].never) == (None, True)
    assert str(step_to(never)).endswith("no imported file has this figure")


def test_every_alternative_is_a_way_of_its_own() -> None:
    figures = [*months("aum_fen", {"2026-10": 5}), *months("loan_fen", {"2026-10": 20})]
    found = evaluate(Series(figures, DAY), scheme("boc"), DAY).next
    assert found is not None
    assert [way.name["en"] for way in found.ways] == [
        "Month average of financial assets",
        "Month-end balance of performing loans",
        "Recognised card spend of twelve months",
        "Card spend of twelve months less what is excluded",
    ]
    loan = found.ways[1].parts[0]
    assert (loan.lacking, loan.by) == (30 * WAN, date(2026, 11, 30))
    assert str(step_to(loan)) == "Month-end balance of performing loans: CNY 300,000.00 more on 2026-11-30"


def test_a_group_says_what_each_of_its_parts_lacks() -> None:
    figures = [*months("aum_fen", {"2026-10": 35}), *months("product_count", {"2026-10": 2}, 1)]
    found = evaluate(Series(figures, DAY, opened=date(2025, 2, 10)), scheme("cards"), DAY).next
    assert found is not None
    assert found.tier == "gold"
    group = found.ways[1]
    assert [str(step_to(part)) for part in group.parts] == [
        "Month average of financial assets: reached on 2026-11-30 if CNY 300,000.00 a day are held until then",
        "Products held: 2 more by 2026-11-30",
        "Months since the account was opened: reached on 2027-02-28",
    ]


def test_star_points_are_lacking_in_each_row_by_its_coefficient() -> None:
    columns = {row.measure.metric for row in scheme("icbc-star").rows}
    figures = [
        Snapshot(f"2026-{m:02d}", None, {**dict.fromkeys(columns, 0), "short_fen": 10 * WAN}) for m in range(5, 11)
    ]
    found = evaluate(Series(figures, DAY), scheme("icbc-star"), DAY).next
    assert found is not None
    assert (found.tier, found.distance_points) == ("star-5", Decimal("650.00"))
    ways = {way.parts[0].metric: way.parts[0] for way in found.ways}
    assert ways["long_fen"].lacking == 6_500_000
    assert (ways["long_fen"].months, ways["card_fen"].months) == (6, 0)
    assert ways["short_fen"].lacking == -(-650 * WAN // 135)
    assert str(step_to(ways["card_fen"])) == "Card spending: CNY 16,300.00 more, once (400 points a 10,000)"


def one_way(measure: Measure, target: int, *, quarter: bool = False) -> Scheme:
    """Return a scheme with one tier that asks for one measure."""
    name = {"zh_CN": "指标", "en": "Measure"}
    values: dict[str, Any] = {
        "type": "scheme", "code": "x", "version": "1", "effective": DAY, "bank": name, "name": name, "sources": [],
        "measure": {"kind": "criteria", "name": name},
        "timing": {"effect": "immediate", "cycle": "quarter" if quarter else "month", "fall_after": 1},
        "tiers": [{"code": "t", "name": name, "or": [
            {"metric": "aum_fen", "window": "month-average", "unit": "fen", "at_least": 1, "name": name}
        ]}],
    }  # fmt: skip
    made = read_scheme(values)
    assert made.timing == Timing(cycle="quarter" if quarter else "month")
    (tier,) = made.tiers
    way = Way(name, (Criterion(measure, target, name),))
    object.__setattr__(tier, "alternatives", (way,))
    return made


def lacking_for(series: Series, made: Scheme, day: date) -> Lack | None:
    found = evaluate(series, made, day).next
    if found is None:
        return None
    (path,) = found.ways
    assert isinstance(path, Path)
    return path.parts[0]


past = st.lists(st.integers(0, 500 * WAN), min_size=17, max_size=17)
days = st.dates(date(2026, 8, 1), date(2026, 10, 31))
averages = st.sampled_from(["month-average", "quarter-average", "half-year-average", "year-average"])


@given(past, days, averages, st.integers(1, 600 * WAN), st.integers(0, 28), st.booleans())
def test_holding_the_level_to_the_end_reaches_the_tier_and_a_fen_less_does_not(
    values: list[int], day: date, window: str, target: int, behind: int, quarter: bool
) -> None:
    made = one_way(Measure("aum_fen", window), target, quarter=quarter)
    ended = last_full_month(day)
    known = [Snapshot(month_text(n), None, {"aum_fen": v}) for n, v in enumerate(values, START) if n <= ended]
    as_of = day - timedelta(days=behind)
    running = values[-1]
    begun = as_of.day if as_of >= first_day(ended + 1) else 0
    if begun:
        known.append(Snapshot(month_text(ended + 1), as_of, {"aum_fen": running}))
    lack = lacking_for(Series(known, day), made, day)
    if lack is None or lack.level is None or lack.by is None:
        return
    assert lack.days > 0
    for level, enough in ((lack.level, True), (lack.level - 1, False)):
        future = [one for one in known if one.month <= month_text(ended)]
        for number in range(ended + 1, month_number(lack.by.isoformat()[:7]) + 1):
            length = days_in(number)
            first = begun if number == ended + 1 else 0
            average = (running * first + level * (length - first)) // length
            future.append(Snapshot(month_text(number), None, {"aum_fen": average}))
        end = month_number(lack.by.isoformat()[:7])
        figure = measured(Series(future, lack.by), Measure("aum_fen", window), end).value_fen
        assert figure is not None
        if enough:
            assert figure >= target
        elif lack.level > 0:
            # The mean is rounded half up and the running month down: a fen or two less may still do.
            assert figure < target + 3


@given(past, days, st.integers(1, 900 * WAN), st.sampled_from(["half-year-sum", "twelve-month-sum", "month-sum"]))
def test_bringing_the_sum_that_lacks_reaches_the_tier_exactly(
    values: list[int], day: date, target: int, window: str
) -> None:
    made = one_way(Measure("card_fen", window), target)
    ended = last_full_month(day)
    known = {n: v for n, v in enumerate(values, START) if n <= ended}
    snapshots = [Snapshot(month_text(n), None, {"card_fen": v}) for n, v in known.items()]
    lack = lacking_for(Series(snapshots, day), made, day)
    if lack is None or lack.lacking is None or lack.by is None:
        return
    end = month_number(lack.by.isoformat()[:7])
    for amount in {lack.lacking, max(0, lack.lacking - 1)}:
        then = [*snapshots, Snapshot(month_text(ended + 1), None, {"card_fen": amount})]
        figure = measured(Series(then, last_day(end)), Measure("card_fen", window), end).value_fen
        assert figure is not None
        assert (figure >= target) is (amount == lack.lacking)


@given(past, days, st.integers(1, 900 * WAN), st.booleans())
def test_a_state_or_the_mean_of_quarter_ends_is_reached_by_what_lacks(
    values: list[int], day: date, target: int, ends: bool
) -> None:
    window = "quarter-ends-average" if ends else "month-end"
    made = one_way(Measure("stock_fen", window), target)
    ended = last_full_month(day)
    known = {n: v for n, v in enumerate(values, START) if n <= ended}
    snapshots = [Snapshot(month_text(n), None, {"stock_fen": v}) for n, v in known.items()]
    lack = lacking_for(Series(snapshots, day), made, day)
    if lack is None or lack.lacking is None or lack.by is None or lack.value is None:
        return
    end = month_number(lack.by.isoformat()[:7])
    reached = [*snapshots, Snapshot(month_text(end), None, {"stock_fen": lack.value + lack.lacking})]
    assert end in window_months(window, end)
    figure = measured(Series(reached, last_day(end)), Measure("stock_fen", window), end).value_fen
    assert figure is not None
    assert figure >= target


@given(st.lists(st.integers(0, 100 * WAN), min_size=8, max_size=8), st.integers(0, 7))
def test_the_amount_that_lacks_in_one_row_of_stars_gives_the_next_star(amounts: list[int], row: int) -> None:
    star = scheme("icbc-star")
    rows = dict(zip([one.measure.metric for one in star.rows], amounts, strict=True))
    figures = [Snapshot(f"2026-{m:02d}", None, dict(rows)) for m in range(5, 11)]
    before = evaluate(Series(figures, DAY), star, DAY)
    if before.next is None:
        return
    lack = before.next.ways[row].parts[0]
    assert lack.lacking is not None
    assert lack.lacking > 0
    held = figures if lack.months else figures[-1:]
    for one in held:
        one.figures[lack.metric] += lack.lacking
    assert evaluate(Series(figures, DAY), star, DAY).rank > before.rank


@pytest.mark.parametrize("code", ["five-levels", "cards"])
def test_ways_never_fail_on_a_client_without_figures(code: str) -> None:
    found = evaluate(Series([], DAY), scheme(code), DAY)
    assert found.next is None or all(part.lacking is None for way in found.next.ways for part in way.parts)
