"""What holds for every shipped scheme, whatever the figures: more is never less, order is nothing, the past stays."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.rules import RESOURCES, WAN, scheme
from workbench.domain.clients import Snapshot
from workbench.domain.columns import SNAPSHOT_METRICS
from workbench.domain.months import last_day, month_number, month_text
from workbench.domain.schemeparts import Criterion
from workbench.domain.series import Series, Table
from workbench.domain.tierresults import Override, TierResult
from workbench.domain.tiers import evaluate

CODES = sorted(path.stem for path in (RESOURCES / "schemes").glob("*.toml"))
FIRST, COUNT = month_number("2025-01"), 24
DAY = date(2027, 1, 1)
#: Columns that the schemes look at, in steps that lie near their bounds.
MONEY = ("aum_fen", "loan_fen", "card_spend12_fen", "mortgage_contract_fen", "stock_fen", "short_fen", "card_fen")
COUNTED = {"trade_count": 8, "product_count": 6}

Known = Mapping[int, Mapping[str, int]]


def columns() -> st.SearchStrategy[dict[str, int]]:
    near = st.sampled_from([0, 2, 5, 10, 20, 30, 50, 100, 300, 500, 600, 800, 1000])
    money = st.builds(lambda wan, off: max(0, wan * WAN + off), near, st.sampled_from([-1, 0, 1]))
    fixed: dict[str, st.SearchStrategy[int]] = dict.fromkeys(MONEY, money)
    fixed |= {name: st.integers(0, most) for name, most in COUNTED.items()}
    zero = ("long_fen", "mortgage_fen", "other_loan_fen", "overdraft_fen", "invest_fen", "settle_fen")
    return st.fixed_dictionaries(fixed).map(lambda found: {**dict.fromkeys(zero, 0), **found})


known_months = st.dictionaries(st.integers(FIRST, FIRST + COUNT - 1), columns(), min_size=1, max_size=COUNT)
any_code = st.sampled_from(CODES)


def snapshots(known: Known) -> list[Snapshot]:
    return [Snapshot(month_text(number), None, dict(figures)) for number, figures in known.items()]


def rated(known: Known, code: str, day: date = DAY) -> TierResult:
    return evaluate(Series(snapshots(known), day, opened=date(2020, 1, 1)), scheme(code), day)


@given(known_months, any_code, st.sampled_from([*MONEY, *COUNTED]), st.randoms(use_true_random=False))
def test_a_higher_figure_in_any_month_never_gives_a_lower_tier(
    known: dict[int, dict[str, int]], code: str, column: str, chance: Random
) -> None:
    month = chance.choice(sorted(known))
    more = 1 if column in COUNTED else chance.choice([1, WAN, 100 * WAN])
    raised = {**known, month: {**known[month], column: known[month][column] + more}}
    assert rated(raised, code).rank >= rated(known, code).rank


@given(known_months, any_code, st.randoms(use_true_random=False))
def test_the_order_in_which_months_come_is_nothing(known: dict[int, dict[str, int]], code: str, chance: Random) -> None:
    shuffled = list(known.items())
    chance.shuffle(shuffled)
    assert rated(dict(shuffled), code) == rated(dict(sorted(known.items())), code)


@given(known_months, any_code, st.integers(FIRST, FIRST + COUNT - 2))
def test_a_past_day_is_told_the_same_after_later_imports(
    known: dict[int, dict[str, int]], code: str, asked: int
) -> None:
    day = last_day(asked)
    earlier = {number: figures for number, figures in known.items() if number <= asked}
    assert rated(known, code, day) == rated(earlier, code, day)


@given(known_months, any_code)
def test_columns_as_they_lie_in_a_table_are_rated_as_snapshots_are(known: dict[int, dict[str, int]], code: str) -> None:
    first, last = min(known), max(known)
    names = {name for figures in known.values() for name in figures}
    table = Table(first, {name: [known.get(n, {}).get(name) for n in range(first, last + 1)] for name in names})
    series = Series((), DAY, table=table, opened=date(2020, 1, 1))
    assert evaluate(series, scheme(code), DAY) == rated(known, code)


@given(known_months, any_code)
def test_without_detail_the_tier_is_the_same(known: dict[int, dict[str, int]], code: str) -> None:
    series = Series(snapshots(known), DAY, opened=date(2020, 1, 1))
    whole, short = rated(known, code), evaluate(series, scheme(code), DAY, detail=False)
    for name in ("tier", "rank", "since", "misses", "watch", "falls_on", "pending", "value_fen", "points", "service"):
        assert getattr(whole, name) == getattr(short, name)
    assert (whole.next and (whole.next.tier, whole.next.distance_fen)) == (
        short.next and (short.next.tier, short.next.distance_fen)
    )


@pytest.mark.parametrize("code", [code for code in CODES if scheme(code).kind in ("money", "derived")])
def test_exactly_on_a_threshold_is_in_and_one_fen_less_is_out(code: str) -> None:
    for tier in scheme(code).tiers:
        for fen, rank in ((tier.low, scheme(code).rank(tier.code)), (tier.low - 1, scheme(code).rank(tier.code) - 1)):
            known = {number: {"aum_fen": fen} for number in range(FIRST, FIRST + COUNT)}
            assert fen < 0 or rated(known, code).rank == rank


@given(known_months, any_code, any_code)
def test_two_schemes_on_one_client_never_touch_each_other(
    known: dict[int, dict[str, int]], one: str, other: str
) -> None:
    series = Series(snapshots(known), DAY, opened=date(2020, 1, 1))
    alone = rated(known, one)
    evaluate(series, scheme(other), DAY, overrides=[Override(scheme(other).tiers[-1].code, "手工")])
    assert evaluate(series, scheme(one), DAY) == alone


def spans(code: str) -> st.SearchStrategy[list[Override]]:
    days = st.lists(st.dates(date(2026, 1, 1), DAY), min_size=2, max_size=8, unique=True).map(sorted)
    tiers = st.sampled_from([tier.code for tier in scheme(code).tiers])
    return st.tuples(days, st.lists(tiers, min_size=4, max_size=4)).map(
        lambda told: [
            Override(tier, "手工", since, until)
            for tier, since, until in zip(told[1], told[0][::2], told[0][1::2], strict=False)
        ]
    )


@given(st.data(), known_months, any_code, st.randoms(use_true_random=False))
def test_the_order_in_which_tiers_were_set_by_hand_is_nothing(
    data: st.DataObject, known: dict[int, dict[str, int]], code: str, chance: Random
) -> None:
    series = Series(snapshots(known), DAY, opened=date(2020, 1, 1))
    overrides = data.draw(spans(code))
    shuffled = chance.sample(overrides, len(overrides))
    assert evaluate(series, scheme(code), DAY, overrides=shuffled) == evaluate(
        series, scheme(code), DAY, overrides=overrides
    )


def bounds() -> list[tuple[str, str, Criterion]]:
    """Return every criterion of the shipped schemes that is the only one of its way."""
    return [
        (code, tier.code, way.parts[0])
        for code in CODES
        for tier in scheme(code).tiers
        for way in tier.alternatives
        if len(way.parts) == 1 and way.parts[0].measure.metric in SNAPSHOT_METRICS
    ]


@pytest.mark.parametrize(("code", "tier", "one"), bounds())
def test_exactly_on_a_criterion_is_in_and_a_piece_less_is_out(code: str, tier: str, one: Criterion) -> None:
    whole = one.at_least if SNAPSHOT_METRICS[one.measure.metric] != "flow" else None
    asked, nothing = scheme(code), dict.fromkeys(SNAPSHOT_METRICS, 0)
    for value, inside in ((one.at_least, True), (one.at_least - 1, False)):
        last = FIRST + COUNT - 1
        known = {
            number: {**nothing, one.measure.metric: value if whole is not None or number == last else 0}
            for number in range(FIRST, FIRST + COUNT)
        }
        found = evaluate(Series(snapshots(known), DAY), asked, DAY)
        assert (found.rank >= asked.rank(tier)) is inside, (value, found.tier)
