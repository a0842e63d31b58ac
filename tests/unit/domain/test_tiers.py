"""Tiers follow from figures by the scheme's rules: bounds inside, kept and lost in time, the past stays the past."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.rules import WAN, months, scheme
from workbench.domain.clients import Snapshot
from workbench.domain.months import last_day, month_text
from workbench.domain.series import Series
from workbench.domain.standings import effective_day
from workbench.domain.tierresults import Override, TierResult, TierSpan
from workbench.domain.tiers import evaluate

DAY = date(2026, 11, 21)
LAST_AND_FIRST = (date(2026, 12, 31), date(2027, 1, 1))


def six(value: object, day: date = DAY) -> TierResult:
    """Rate a client with the same month average in every month of 2026 by the six bands."""
    return evaluate(
        Series(months("aum_fen", {f"2026-{m:02d}": value for m in range(1, 13)}), day), scheme("six-bands"), day
    )


def boc(figures: dict[str, object], day: date = DAY, **others: dict[str, object]) -> TierResult:
    snapshots = months("aum_fen", figures)
    for column, values in others.items():
        snapshots += months(column, values)
    return evaluate(Series(snapshots, day), scheme("boc"), day)


@pytest.mark.parametrize(
    ("wan", "tier"),
    [
        ("1.999999", None),
        ("2", "effective"),
        ("9.999999", "effective"),
        ("10", "silver"),
        ("50", "gold"),
        ("99.999999", "gold"),
        ("100", "gold-diamond"),
        ("500", "pre-private"),
        ("799.999999", "pre-private"),
        ("800", "private"),
        ("99999", "private"),
    ],
)
def test_six_bands_take_the_lower_bound_inside(wan: str, tier: str | None) -> None:
    assert six(wan).tier == tier


def test_the_result_says_how_far_the_next_tier_is_and_why_this_one() -> None:
    found = six(30)
    assert (found.tier, found.value_fen, found.month) == ("silver", 30 * WAN, "2026-09")
    assert found.next is not None
    assert (found.next.tier, found.next.distance_fen) == ("gold", 20 * WAN)
    assert [str(reason) for reason in found.basis] == [
        "Quarter average of financial assets at the end of 2026-09 CNY 300,000.00, Silver begins at CNY 100,000.00"
    ]
    assert six(900).next is None


def test_below_the_lowest_tier_the_reason_says_so_and_the_lowest_is_next() -> None:
    found = six(1)
    assert found.tier is None
    assert found.next is not None
    assert (found.next.tier, found.next.distance_fen) == ("effective", WAN)
    assert "below the lowest tier" in str(found.basis[0])


def test_a_quarter_moves_on_the_day_after_it_and_holds_since_then() -> None:
    figures = {f"2026-{m:02d}": 30 if m <= 6 else 60 for m in range(1, 10)}
    rated = {}
    for day in (date(2026, 6, 30), date(2026, 9, 30), date(2026, 10, 1)):
        found = evaluate(Series(months("aum_fen", figures), day), scheme("six-bands"), day)
        rated[day] = (found.tier, found.since)
    assert list(rated.values()) == [
        ("silver", date(2026, 4, 1)),
        ("silver", date(2026, 4, 1)),
        ("gold", date(2026, 10, 1)),
    ]


def test_on_the_last_day_of_a_clients_first_quarter_its_figure_is_not_yet_the_one_asked_for() -> None:
    figures = months("aum_fen", {"2026-10": 60, "2026-11": 60, "2026-12": 60})
    found = {day: evaluate(Series(figures, day), scheme("six-bands"), day) for day in LAST_AND_FIRST}
    last, first = (found[day] for day in LAST_AND_FIRST)
    assert (last.tier, last.value_fen, last.missing[0].months) == (None, None, ("2026-07", "2026-08", "2026-09"))
    assert (first.tier, first.value_fen, first.missing) == ("gold", 60 * WAN, ())


def test_fewer_months_than_the_window_needs_are_reported_and_nothing_is_rated() -> None:
    day = date(2026, 7, 15)
    found = evaluate(Series(months("aum_fen", {"2026-05": 60, "2026-06": 60}), day), scheme("six-bands"), day)
    assert (found.tier, found.value_fen, found.since) == (None, None, None)
    assert [(one.metric, one.months) for one in found.missing] == [("aum_fen", ("2026-04",))]
    assert "missing: 2026-04" in str(found.basis[-1])


def test_a_client_without_any_figure_is_told_what_is_missing() -> None:
    found = evaluate(Series([], DAY), scheme("six-bands"), DAY)
    assert found.tier is None
    assert found.missing[0].months == ("2026-07", "2026-08", "2026-09")


def test_a_rating_holds_while_the_next_window_is_not_there_but_its_figure_is_not_carried_on() -> None:
    day = date(2027, 1, 15)
    found = evaluate(
        Series(months("aum_fen", {f"2026-{m:02d}": 60 for m in range(7, 12)}), day), scheme("six-bands"), day
    )
    assert (found.tier, found.since, found.value_fen) == ("gold", date(2026, 10, 1), None)
    assert found.missing[0].months == ("2026-12",)


@pytest.mark.parametrize(("wan", "tier"), [("19.999999", None), (20, "wealth"), (100, "management"), (600, "private")])
def test_boc_levels_by_month_average(wan: object, tier: str | None) -> None:
    assert boc({"2026-10": wan}).tier == tier


def test_boc_alternatives_give_the_tier_and_its_reasons() -> None:
    by_loan = boc({"2026-10": 5}, loan_fen={"2026-10": 50}, card_spend12_fen={"2026-10": 10})
    assert by_loan.tier == "wealth"
    assert [str(reason).split(" CNY")[0] for reason in by_loan.basis] == [
        "Month-end balance of performing loans at the end of 2026-10",
        "Recognised card spend of twelve months at the end of 2026-10",
    ]
    assert boc({"2026-10": 5}, loan_fen={"2026-10": "49.999999"}).tier is None
    assert boc({"2026-10": 5}, card_spend12_fen={"2026-10": "9.999999"}).tier is None


def test_an_alternative_counts_although_the_measure_itself_is_missing() -> None:
    found = boc({}, loan_fen={"2026-10": 60})
    assert found.tier == "wealth"
    assert found.missing[0].metric == "aum_fen"


def test_boc_moves_on_the_first_day_of_a_month() -> None:
    figures: dict[str, object] = {"2026-09": 30, "2026-10": 150}
    assert boc(figures, date(2026, 10, 31)).tier == "wealth"
    found = boc(figures, date(2026, 11, 1))
    assert (found.tier, found.since) == ("management", date(2026, 11, 1))


def test_boc_keeps_a_tier_for_five_missed_months_and_takes_it_with_the_sixth() -> None:
    figures: dict[str, object] = {"2026-01": 700, **{f"2026-{m:02d}": 150 for m in range(2, 9)}}
    kept = boc(figures, date(2026, 7, 1))
    assert (kept.tier, kept.misses, kept.limit) == ("private", 5, 6)
    assert str(kept.basis[-1]) == "Kept although missed: month 5 of 6"
    lost = boc(figures, date(2026, 8, 1))
    assert (lost.tier, lost.misses, lost.since) == ("management", 0, date(2026, 8, 1))
    assert lost.history == (TierSpan("private", date(2026, 2, 1)), TierSpan("management", date(2026, 8, 1)))


def test_one_month_that_meets_any_alternative_starts_the_count_again() -> None:
    figures: dict[str, object] = {"2026-01": 30, **{f"2026-{m:02d}": 5 for m in range(2, 11)}}
    assert boc(figures, date(2026, 8, 1)).tier is None
    saved = boc(figures, date(2026, 8, 1), loan_fen={"2026-04": 60})
    assert (saved.tier, saved.misses) == ("wealth", 3)


def test_a_month_without_figures_neither_keeps_nor_takes_a_tier() -> None:
    figures: dict[str, object] = {"2026-01": 30, **{f"2026-{m:02d}": 5 for m in (2, 3, 5, 6, 7)}}
    kept = boc(figures, date(2026, 8, 1))
    assert (kept.tier, kept.misses) == ("wealth", 5)
    assert boc(figures | {"2026-04": 5}, date(2026, 8, 1)).tier is None


def test_after_six_misses_the_best_tier_that_one_of_them_met_remains() -> None:
    figures: dict[str, object] = {"2026-01": 700, "2026-02": 150, **{f"2026-{m:02d}": 30 for m in range(3, 9)}}
    assert boc(figures, date(2026, 8, 1)).tier == "management"
    assert boc(figures, date(2026, 9, 1)).tier == "wealth"


def test_a_change_by_hand_holds_within_its_days_and_keeps_the_rated_tier_beside_it() -> None:
    series = Series(months("aum_fen", {f"2026-{m:02d}": 30 for m in range(7, 11)}), DAY)
    by_hand = Override("private", "行长特批", date(2026, 11, 1), date(2026, 12, 31))
    found = evaluate(series, scheme("six-bands"), DAY, overrides=[by_hand])
    assert (found.tier, found.rated_tier, found.since) == ("private", "silver", date(2026, 11, 1))
    assert str(found.basis[0]) == "Set by hand until 2026-12-31: 行长特批"
    for day in (date(2026, 10, 31), date(2027, 1, 1)):
        assert evaluate(Series([], day), scheme("six-bands"), day, overrides=[by_hand]).tier is None


def test_the_last_change_by_hand_in_force_counts() -> None:
    both = [Override("gold", "一"), Override("silver", "二"), Override("private", "三", until=date(2026, 1, 1))]
    assert evaluate(Series([], DAY), scheme("six-bands"), DAY, overrides=both).tier == "silver"


def star_month(month: str, **wan: str) -> Snapshot:
    columns = ("short", "long", "mortgage", "other_loan", "overdraft", "invest", "card", "settle")
    return Snapshot(month, None, {f"{name}_fen": int(Decimal(wan.get(name, "0")) * WAN) for name in columns})


def test_star_points_of_six_months_average_balances_and_sum_flows() -> None:
    snapshots = [star_month(f"2026-{m:02d}", short="10", card="1") for m in range(5, 11)]
    found = evaluate(Series(snapshots, DAY), scheme("icbc-star"), DAY)
    assert found.points == Decimal("3750.00")
    assert (found.tier, found.value_fen, found.since) == ("star-5", None, date(2026, 10, 31))
    assert found.next is not None
    assert (found.next.tier, found.next.distance_points) == ("star-6", Decimal("6250.00"))
    assert {one.row.code: (one.amount_fen, one.points) for one in found.lines if one.points} == {
        "ST2": (10 * WAN, Decimal("1350.00")),
        "ST8": (6 * WAN, Decimal("2400.00")),
    }


def test_stars_want_all_six_months() -> None:
    snapshots = [star_month(f"2026-{m:02d}", short="10") for m in range(6, 11)]
    found = evaluate(Series(snapshots, DAY), scheme("icbc-star"), DAY)
    assert (found.tier, found.points) == (None, None)
    assert {one.months for one in found.missing} == {("2026-05",)}
    assert len(found.missing) == 8


def test_no_points_are_not_rated() -> None:
    found = evaluate(Series([star_month(f"2026-{m:02d}") for m in range(5, 11)], DAY), scheme("icbc-star"), DAY)
    assert (found.tier, found.points) == (None, Decimal("0.00"))
    assert str(found.basis[0]) == "No star points at the end of 2026-10, not rated"


def test_the_service_star_is_lifted_by_products_and_hands_and_leaves_the_contribution_star() -> None:
    series = Series([star_month(f"2026-{m:02d}", short="10") for m in range(5, 11)], DAY)
    star = scheme("icbc-star")
    lifted = evaluate(series, star, DAY, products=("信用卡普卡", "白金信用卡"))
    assert lifted.tier == "star-4"
    assert lifted.service is not None
    assert lifted.service.tier == "star-6"
    assert "because of" in str(lifted.service.basis[0])
    lower = evaluate(series, star, DAY, products=("信用卡普卡",))
    assert lower.service is not None
    assert (lower.service.tier, lower.service.basis) == ("star-4", ())
    hand = evaluate(series, star, DAY, products=("白金信用卡",), overrides=[Override("star-7", "客户经理调整")])
    assert hand.tier == "star-4"
    assert hand.service is not None
    assert hand.service.tier == "star-7"


amounts = st.integers(0, 1200 * WAN)


@given(st.lists(amounts, min_size=3, max_size=3), st.integers(0, 2), st.integers(0, 100 * WAN))
def test_a_higher_measure_never_gives_a_lower_tier(values: list[int], position: int, more: int) -> None:
    def rate(figures: list[int]) -> int:
        named = dict(zip(("2026-07", "2026-08", "2026-09"), figures))
        return evaluate(Series(months("aum_fen", dict(named), 1), DAY), scheme("six-bands"), DAY).rank

    raised = [value + (more if index == position else 0) for index, value in enumerate(values)]
    assert rate(raised) >= rate(values)


@given(st.lists(amounts, min_size=1, max_size=12), st.integers(0, 11), st.integers(0, 500 * WAN))
def test_more_in_any_month_never_lowers_a_level_that_is_kept_for_months(
    values: list[int], position: int, more: int
) -> None:
    def rate(figures: list[int]) -> int:
        snapshots = [Snapshot(f"2026-{index:02d}", None, {"aum_fen": one}) for index, one in enumerate(figures, 1)]
        return evaluate(Series(snapshots, date(2027, 1, 1)), scheme("boc"), date(2027, 1, 1)).rank

    raised = [value + (more if index == position else 0) for index, value in enumerate(values)]
    assert rate(raised) >= rate(values)


known_months = st.dictionaries(st.integers(24312, 24323), amounts, min_size=1)


@given(known_months, st.randoms(use_true_random=False), st.sampled_from(["six-bands", "boc"]))
def test_the_order_of_the_snapshots_is_nothing(known: dict[int, int], chance: Random, code: str) -> None:
    snapshots = [Snapshot(month_text(number), None, {"aum_fen": value}) for number, value in known.items()]
    shuffled = list(snapshots)
    chance.shuffle(shuffled)
    day = date(2027, 1, 1)
    assert evaluate(Series(snapshots, day), scheme(code), day) == evaluate(Series(shuffled, day), scheme(code), day)


@given(known_months, st.integers(24312, 24322), st.sampled_from(["six-bands", "boc"]))
def test_a_past_month_is_rated_the_same_after_later_snapshots(known: dict[int, int], asked: int, code: str) -> None:
    snapshots = [Snapshot(month_text(number), None, {"aum_fen": value}) for number, value in known.items()]
    day = last_day(asked)
    earlier = [one for one in snapshots if one.month <= month_text(asked)]
    assert evaluate(Series(snapshots, day), scheme(code), day) == evaluate(Series(earlier, day), scheme(code), day)


@given(known_months, st.sampled_from(["six-bands", "boc"]))
def test_since_is_the_first_day_on_which_asking_gives_this_tier(known: dict[int, int], code: str) -> None:
    snapshots = [Snapshot(month_text(number), None, {"aum_fen": value}) for number, value in known.items()]
    day = date(2027, 1, 1)
    found = evaluate(Series(snapshots, day), scheme(code), day)
    for asked in [effective_day(scheme(code).timing, number) for number in range(24312, 24324)]:
        if found.since is not None and found.since <= asked <= day:
            assert evaluate(Series(snapshots, asked), scheme(code), asked).tier == found.tier
    if found.since is not None:
        before = date.fromordinal(found.since.toordinal() - 1)
        then = evaluate(Series(snapshots, before), scheme(code), before)
        assert then.since is None or then.tier != found.tier
