"""Tiers by criteria, by hand and by groups of another scheme, and levels that fall slowly, as their files say."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from copy import deepcopy
from datetime import date
from typing import Any

import pytest

from tests.helpers.rules import RESOURCES, WAN, months, scheme, toml
from workbench.domain.clients import Client, ClientFacts, Interaction, Snapshot
from workbench.domain.derived import link, linked
from workbench.domain.problems import Problem
from workbench.domain.rulelines import placed
from workbench.domain.schemeparts import Scheme
from workbench.domain.schemes import read_scheme
from workbench.domain.series import Series, series_of
from workbench.domain.tierresults import Override, TierResult, TierSpan
from workbench.domain.tiers import evaluate

DAY = date(2026, 11, 21)
CODES = ("six-bands", "boc", "boc-old", "icbc-star", "cards", "ladder", "high-mid-low", "five-levels", "ccb")


def series(
    day: date = DAY, opened: date | None = None, events: Iterable[date] = (), **columns: Mapping[str, Any]
) -> Series:
    """Return the figures of a client: columns by month, money in 万元 and counts as they are."""
    snapshots: list[Snapshot] = []
    for column, figures in columns.items():
        snapshots += months(column, figures, WAN if column.endswith("_fen") else 1)
    return Series(snapshots, day, opened=opened, events=events)


def every_month(value: object, year: int = 2026) -> dict[str, object]:
    return {f"{year}-{month:02d}": value for month in range(1, 13)}


def edited(code: str, **changes: Any) -> Scheme:
    values = deepcopy(toml(f"schemes/{code}.toml"))
    for name, value in changes.items():
        values[name] = {**values.get(name, {}), **value}
    return read_scheme(values)


def test_every_scheme_of_the_contract_is_shipped_and_says_which_amounts_are_ours() -> None:
    shipped = {path.stem for path in (RESOURCES / "schemes").glob("*.toml")}
    assert shipped == set(CODES)
    for code in ("boc-old", "cards", "ladder", "high-mid-low", "five-levels", "ccb"):
        note = scheme(code).note
        assert note is not None
        assert set(note) == {"zh_CN", "en"}
    assert [tier.code for tier in scheme("cards").tiers] == ["ordinary", "silver", "gold", "platinum"]
    assert [tier.code for tier in scheme("boc-old").tiers] == ["wealth", "management", "private"]


@pytest.mark.parametrize(
    ("columns", "tier"),
    [
        ({"aum_fen": {"2026-10": "49.99"}}, None),
        ({"aum_fen": {"2026-10": 50}}, "wealth"),
        ({"aum_fen": {"2026-10": 1}, "mortgage_contract_fen": {"2026-10": 100}}, "wealth"),
        ({"aum_fen": {"2026-10": 1}, "mortgage_contract_fen": {"2026-10": "99.99"}}, None),
        ({"card_gross12_fen": {"2026-10": 20}, "card_excluded12_fen": {"2026-10": 5}}, "wealth"),
        ({"card_gross12_fen": {"2026-10": 20}, "card_excluded12_fen": {"2026-10": "5.01"}}, None),
        ({"card_spend12_fen": {"2026-10": 15}}, "wealth"),
        ({"stock_fen": {"2025-12": 40, "2026-03": 160, "2026-06": 100, "2026-09": 100}}, "wealth"),
        ({"stock_fen": {"2025-12": 40, "2026-03": 160, "2026-06": 100, "2026-09": "99.99"}}, None),
    ],
)
def test_the_former_boc_scheme_takes_any_one_of_four_ways(columns: dict[str, Any], tier: str | None) -> None:
    assert evaluate(series(**columns), scheme("boc-old"), DAY).tier == tier


def test_gross_card_spend_without_what_is_excluded_is_reported_and_not_taken_for_it() -> None:
    found = evaluate(series(aum_fen={"2026-10": 1}, card_gross12_fen={"2026-10": 90}), scheme("boc"), DAY)
    assert found.tier is None
    assert {(one.metric, one.months, one.never) for one in found.missing} >= {
        ("card_excluded12_fen", ("2026-10",), True)
    }
    assert [str(reason) for reason in found.basis] == [
        "Month average of financial assets at the end of 2026-10 CNY 10,000.00, below the lowest tier"
    ]


def test_a_measure_that_no_file_has_is_told_apart_from_one_that_lacks_a_month() -> None:
    never = evaluate(series(balance_fen={"2026-10": 60}), scheme("boc"), DAY)
    assert (never.tier, never.value_fen) == (None, None)
    assert "no imported file has this figure" in str(never.basis[-1])
    lacks = evaluate(series(aum_fen={"2026-09": 60, "2026-07": 60}), scheme("six-bands"), DAY)
    assert "missing: 2026-08" in str(lacks.basis[-1])


def card(**columns: Any) -> TierResult:
    return evaluate(series(**columns), scheme("cards"), DAY)


def test_cards_ask_for_all_of_a_group_or_for_another_way() -> None:
    held: dict[str, Any] = {"trade_count": {**every_month(2, 2025), **every_month(2)}, "product_count": {"2026-10": 3}}
    silver = card(aum_fen={"2026-10": 1}, **held)
    assert silver.tier == "silver"
    assert [str(reason) for reason in silver.basis[:2]] == [
        "Transactions of twelve months at the end of 2026-10 24, Silver card asks for 24",
        "Products held at the end of 2026-10 3, Silver card asks for 3",
    ]
    assert (
        card(aum_fen={"2026-10": 1}, trade_count=held["trade_count"], product_count={"2026-10": 2}).tier == "ordinary"
    )
    assert card(aum_fen={"2026-10": 10}, product_count={"2026-10": 0}).tier == "silver"
    assert card().tier == "ordinary"


def test_what_is_unknown_neither_meets_nor_misses_a_group() -> None:
    opened = date(2023, 5, 17)
    figures: dict[str, Any] = {"aum_fen": every_month(35), "product_count": {"2026-08": 4, "2026-10": 2}}
    for day, tier, misses in ((date(2026, 9, 1), "gold", 0), (date(2026, 10, 1), "gold", 0), (DAY, "gold", 1)):
        found = evaluate(series(day, opened, **figures), scheme("cards"), day)
        assert (found.tier, found.misses) == (tier, misses)
    assert ("product_count", ("2026-09",)) in [
        (one.metric, one.months)
        for one in evaluate(series(date(2026, 10, 1), opened, **figures), scheme("cards"), date(2026, 10, 1)).missing
    ]


def test_the_length_of_a_relation_and_events_count_by_their_days_and_stay_what_they_were() -> None:
    events = [
        Interaction(b"1" * 16, date(2026, 3, 8), "event", "done"),
        Interaction(b"2" * 16, date(2026, 5, 20), "visit", "connected", occasion="salon"),
        Interaction(b"3" * 16, date(2026, 6, 1), "event", "refused"),
        Interaction(b"4" * 16, date(2026, 6, 2), "call", "connected"),
        Interaction(b"5" * 16, date(2026, 11, 5), "event", "done"),
    ]
    client = Client(b"c" * 16, "客户", opened=date(2024, 10, 31))
    figures = [*months("aum_fen", every_month(120)), *months("product_count", every_month(5), 1)]

    def on(day: date, known: list[Interaction]) -> TierResult:
        facts = ClientFacts(client, snapshots=figures, interactions=known)
        return evaluate(series_of(facts, day), scheme("ladder"), day)

    assert on(date(2026, 2, 1), events).tier == "junior"
    assert on(date(2026, 4, 1), events).tier == "middle"
    assert on(date(2026, 12, 1), events).tier == "senior"
    assert on(date(2026, 4, 1), events) == on(date(2026, 4, 1), events[:1])
    figure = series_of(ClientFacts(client), DAY)
    assert (figure.value("tenure_months", 2026 * 12 + 9), figure.value("tenure_months", 2024 * 12 + 8)) == (24, None)


def test_a_derived_scheme_says_what_its_base_says_in_fewer_words() -> None:
    groups = {None: None, "effective": "low", "silver": "low", "gold": "mid", "gold-diamond": "mid", "private": "high"}
    for wan in (1, 5, 30, 60, 300, 900):
        figures = series(aum_fen=every_month(wan))
        base, derived = evaluate(figures, scheme("six-bands"), DAY), evaluate(figures, scheme("high-mid-low"), DAY)
        assert derived.tier == groups[base.tier]
        assert (derived.value_fen, derived.measure) == (base.value_fen, base.measure)
    found = evaluate(
        series(aum_fen={**every_month(30), "2026-07": 5, "2026-08": 5, "2026-09": 5}), scheme("high-mid-low"), DAY
    )
    assert (found.since, found.history) == (date(2026, 4, 1), (TierSpan("low", date(2026, 4, 1)),))
    assert found.next is not None
    assert (found.next.tier, found.next.distance_fen) == ("mid", 45 * WAN)


def test_a_tier_set_by_hand_under_the_base_shows_in_the_groups() -> None:
    hand = Override("private", "行长特批", date(2026, 11, 1))
    assert evaluate(series(aum_fen=every_month(5)), scheme("high-mid-low"), DAY, overrides=[hand]).tier == "high"


@pytest.mark.parametrize(
    ("position", "groups", "key"),
    [
        (0, ["effective", "gold"], "tiers[0].of"),
        (1, ["gold"], "tiers[2].of"),
        (2, ["pre-private"], "tiers[2].of"),
        (2, ["pre-private", "private", "silver"], "tiers[2].of"),
        (0, ["nobody"], "tiers[0].of"),
    ],
)
def test_groups_that_skip_or_repeat_a_tier_are_refused(position: int, groups: list[str], key: str) -> None:
    values = deepcopy(toml("schemes/high-mid-low.toml"))
    values["tiers"][position]["of"] = groups
    with pytest.raises(Problem) as caught:
        link(read_scheme(values), {"six-bands": scheme("six-bands")}, "mine.toml")
    assert (caught.value.code, caught.value.values["key"]) == ("rules-ungrouped", key)


def test_a_derived_scheme_without_its_base_is_refused_alone_and_left_out_among_others() -> None:
    alone = read_scheme(toml("schemes/high-mid-low.toml"))
    with pytest.raises(Problem, match=r"derived\.scheme"):
        link(alone, {})
    assert linked({"high-mid-low": alone, "boc": scheme("boc")}).keys() == {"boc"}


def test_levels_by_hand_have_no_tier_but_the_one_somebody_sets() -> None:
    levels = scheme("five-levels")
    nobody = evaluate(series(aum_fen=every_month(900)), levels, DAY)
    assert (nobody.tier, nobody.basis, nobody.next, nobody.missing) == (None, (), None, ())
    hand = Override("level-4", "十年老客户", date(2026, 1, 1), date(2026, 12, 31))
    found = evaluate(series(), levels, DAY, overrides=[hand])
    assert (found.tier, found.since) == ("level-4", date(2026, 1, 1))
    assert evaluate(series(), levels, date(2027, 1, 1), overrides=[hand]).tier is None


def ccb(*values: object, day: date) -> TierResult:
    figures = {f"2026-{month:02d}": value for month, value in enumerate(values, 1)}
    return evaluate(series(day, aum_fen=figures), scheme("ccb"), day)


@pytest.mark.parametrize(
    ("wan", "tier"),
    [
        (0, "sleeping"), ("4.999999", "mass"), (5, "potential"), ("29.999999", "potential"), (30, "quality"),
        ("49.999999", "quality"), (50, "wealth-1"), (100, "wealth-2"), ("299.999999", "wealth-2"), (300, "vip"),
        (1000, "private"),
    ],
)  # fmt: skip
def test_ccb_levels_take_the_lower_bound_inside(wan: object, tier: str) -> None:
    assert ccb(wan, day=date(2026, 1, 31)).tier == tier


def test_ccb_rises_at_once_on_the_last_day_of_the_month() -> None:
    assert ccb(10, 60, day=date(2026, 2, 27)).tier == "potential"
    found = ccb(10, 60, day=date(2026, 2, 28))
    assert (found.tier, found.since) == ("wealth-1", date(2026, 2, 28))


def test_ccb_watches_from_the_fourth_month_and_one_month_that_reaches_the_level_clears_it() -> None:
    below = (60, 40, 10, 20)
    assert ccb(*below, day=date(2026, 4, 30)).watch is None
    watched = ccb(*below, day=date(2026, 5, 1))
    assert watched.tier == "wealth-1"
    assert watched.watch is not None
    assert (watched.watch.since, watched.watch.misses, watched.watch.limit) == (date(2026, 5, 1), 3, 6)
    assert watched.falls_on == date(2026, 8, 1)
    later = ccb(*below, 10, day=date(2026, 6, 2))
    assert later.watch is not None
    assert (later.watch.since, later.misses) == (date(2026, 5, 1), 4)
    cleared = ccb(*below, 50, day=date(2026, 6, 2))
    assert (cleared.watch, cleared.misses, cleared.falls_on) == (None, 0, None)


def test_ccb_falls_after_six_months_to_the_best_of_them_from_the_next_month_on() -> None:
    months_below = (60, 10, 40, 10, 2, 2, 2)
    waiting = ccb(*months_below, day=date(2026, 7, 31))
    assert (waiting.tier, waiting.misses) == ("wealth-1", 6)
    assert waiting.pending == TierSpan("quality", date(2026, 8, 1))
    fallen = ccb(*months_below, day=date(2026, 8, 1))
    assert (fallen.tier, fallen.since, fallen.pending) == ("quality", date(2026, 8, 1), None)
    assert fallen.history == (TierSpan("wealth-1", date(2026, 1, 31)), TierSpan("quality", date(2026, 8, 1)))


def test_fixed_rating_days_rate_only_on_them_and_say_what_is_to_come() -> None:
    fixed = edited("boc", timing={"effect": "fixed-days", "days": ["07-01", "01-01"], "fall_after": 1})
    figures = {"2026-05": 30, "2026-06": 150, "2026-07": 700, "2026-08": 30}

    def on(day: date) -> TierResult:
        return evaluate(series(day, aum_fen=figures), fixed, day)

    assert on(date(2026, 6, 30)).tier is None
    assert on(date(2026, 6, 30)).pending == TierSpan("management", date(2026, 7, 1))
    july = on(date(2026, 7, 1))
    assert (july.tier, july.since) == ("management", date(2026, 7, 1))
    september = on(date(2026, 9, 1))
    assert (september.tier, september.pending) == ("management", TierSpan("wealth", date(2027, 1, 1)))
    assert (september.month, september.value_fen) == ("2026-08", 30 * WAN)


def test_rising_at_once_and_falling_on_fixed_days_lets_a_later_month_call_the_fall_off() -> None:
    values = {"effect": "immediate", "fall_effect": "fixed-days", "days": ["07-01"], "fall_after": 1}
    slow = edited("boc", timing=values)
    fallen = {"2026-01": 150, "2026-02": 30, "2026-06": 30}
    saved = {"2026-01": 150, "2026-02": 30, "2026-06": 120}
    for figures, tier in ((fallen, "wealth"), (saved, "management")):
        assert evaluate(series(date(2026, 6, 30), aum_fen=figures), slow, date(2026, 6, 30)).tier == "management"
        assert evaluate(series(date(2026, 7, 1), aum_fen=figures), slow, date(2026, 7, 1)).tier == tier


def test_the_service_star_falls_only_on_its_fixed_days_where_the_file_names_them() -> None:
    columns = {row.measure.metric for row in scheme("icbc-star").rows}
    high = [Snapshot(f"2026-{m:02d}", None, {**dict.fromkeys(columns, 0), "short_fen": 100 * WAN}) for m in range(1, 7)]
    low = [Snapshot(f"2026-{m:02d}", None, dict.fromkeys(columns, 0)) for m in range(7, 13)]
    fixed = edited("icbc-star", service={"days": ["01-01"]})
    day = date(2026, 12, 31)
    shipped, slow = (evaluate(Series([*high, *low], day), one, day) for one in (scheme("icbc-star"), fixed))
    assert shipped.service is not None
    assert slow.service is not None
    assert (shipped.service.tier, slow.service.tier, slow.tier) == (None, "star-6", None)
    new_year = date(2027, 1, 1)
    then = evaluate(Series([*high, *low], new_year), fixed, new_year)
    assert then.service is not None
    assert then.service.tier is None


def test_a_kind_of_client_that_the_scheme_leaves_out_is_not_rated_and_told_so() -> None:
    people = edited("boc", exclude={"kinds": ["company"]})
    figures = series(aum_fen={"2026-10": 700})
    assert evaluate(figures, people, DAY, kind="person").tier == "private"
    left_out = evaluate(figures, people, DAY, kind="company")
    assert (left_out.tier, left_out.next) == (None, None)
    assert [str(reason) for reason in left_out.basis] == ["This scheme does not rate clients of this kind"]


def test_columns_can_be_taken_off_the_measure() -> None:
    plain = edited("boc", measure={"metric": "balance_fen", "window": "month-end"})
    without = edited("boc", measure={"metric": "balance_fen", "window": "month-end", "less": ["insurance_fen"]})
    figures = series(balance_fen={"2026-10": 120}, insurance_fen={"2026-10": 30})
    assert (evaluate(figures, plain, DAY).tier, evaluate(figures, without, DAY).tier) == ("management", "wealth")
    found = evaluate(figures, without, DAY)
    assert (found.value_fen, found.measure) == (90 * WAN, "balance_fen-insurance_fen/month-end")


EDITS = [
    ("six-bands", "low = 50\n", "low = 60\n", "rules-gap", "low = 60"),
    ("six-bands", "low = 50\n", "low = 40\n", "rules-overlap", "low = 40"),
    ("six-bands", 'metric = "aum_fen"', 'metric = "assets"', "rules-not-allowed", 'metric = "assets"'),
    ("six-bands", 'unit = "wan-yuan"', 'unit = "point"', "rules-not-allowed", 'unit = "point"'),
    ("six-bands", "fall_after = 1", "fall_after = 1\nfall = 2", "rules-unknown-key", "fall = 2"),
    ("six-bands", 'metric = "aum_fen"', 'metric = "trade_count"', "rules-not-allowed", 'metric = "trade_count"'),
    ("boc", 'less = ["card_excluded12_fen"]', 'less = ["card_fen"]', "rules-other-column", 'less = ["card_fen"]'),
    ("ccb", "watch_after = 3", "watch_after = 6", "rules-not-allowed", "watch_after = 6"),
    ("ccb", 'fall_effect = "month-start"', 'fall_effect = "fixed-days"', "rules-missing", "[timing]"),
    (
        "cards",
        'unit = "count"\nat_least = 24',
        'unit = "wan-yuan"\nat_least = 24',
        "rules-not-allowed",
        'unit = "wan-yuan"',
    ),
    ("cards", "at_least = 24", "at_least = 24.5", "rules-too-fine", "at_least = 24.5"),
    ("cards", "everyone = true", "everyone = 1", "rules-wrong-type", "everyone = 1"),
    (
        "cards",
        'name = { zh_CN = "银卡客户", en = "Silver card" }',
        'name = "银卡"',
        "rules-wrong-type",
        'name = "银卡"',
    ),
    ("high-mid-low", "[derived]", "[timing]\nfall_after = 1\n[derived]", "rules-not-allowed", 'scheme = "six-bands"'),
    ("icbc-star", "[service]\n", '[service]\ndays = ["02-30"]\n', "rules-not-allowed", 'days = ["02-30"]'),
    ("icbc-star", 'metric = "short_fen"', 'metric = "trade_count"', "rules-not-allowed", 'metric = "trade_count"'),
]


@pytest.mark.parametrize(("code", "old", "new", "problem", "line"), EDITS, ids=[f"{one[0]} {one[3]}" for one in EDITS])
def test_a_wrong_file_is_refused_with_the_line_of_the_mistake(
    code: str, old: str, new: str, problem: str, line: str
) -> None:
    text = (RESOURCES / "schemes" / f"{code}.toml").read_text(encoding="utf-8")
    assert old in text
    wrong = text.replace(old, new, 1)
    with pytest.raises(Problem) as caught, placed(wrong):
        read_scheme(tomllib.loads(wrong), "mine.toml")
    assert caught.value.code == problem
    assert caught.value.where.row is not None
    assert wrong.splitlines()[caught.value.where.row - 1] == line
