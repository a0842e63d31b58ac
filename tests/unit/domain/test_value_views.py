"""ABC, RFM, lifetime value, ladders, composition and radar: facts, and what holds for every book."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.marks import Mark
from workbench.domain.problems import Problem
from workbench.domain.shares import WHOLE, shares
from workbench.domain.value.clv import (
    Lifetime,
    assumption_values,
    changed,
    contribution,
    read_clv,
)
from workbench.domain.value.composition import area_of, by_kind, by_property
from workbench.domain.value.conditions import measures, read_ladder
from workbench.domain.value.facts import ValueFacts
from workbench.domain.value.pareto import classify, read_abc
from workbench.domain.value.radar import radar, read_radar
from workbench.domain.value.rfm import fifths, read_rfm, score
from workbench.domain.value.stages import placed, read_stages
from workbench.settings import load_toml, resource

DAY = dt.date(2026, 11, 21)


def values(name: str) -> dict:
    return load_toml(resource(f"value/{name}.toml"))


ABC = read_abc(values("abc"), "abc.toml")
RFM = read_rfm(values("rfm"), "rfm.toml")
CLV = read_clv(values("clv"), "clv.toml")
STAGES = read_stages(values("stages"), values("strategic"), ("stages.toml", "strategic.toml"))
RADAR = read_radar(values("radar"), "radar.toml")


def facts(number: int = 1, **changes) -> ValueFacts:
    plain: dict[str, Any] = {
        "client_id": number.to_bytes(16, "big"),
        "client_no": f"{number:08d}",
        "name": "示例",
        "managed": True,
        "tier": None,
        "band": None,
        "tenure": 1000,
        "aum_fen": 10_000_000,
        "base_fen": 10_000_000,
        "amounts": (None,) * len(CLV.columns),
        "recorded_fen": None,
        "contacts": 3,
        "last_contact": DAY - dt.timedelta(days=10),
        "silent": 10,
        "gone": False,
    }
    return ValueFacts(**(plain | changes))


MONEY = st.one_of(st.none(), st.integers(-1_000, 10**12))
BOOKS = st.dictionaries(st.binary(min_size=16, max_size=16), MONEY, max_size=60)


@given(st.lists(st.integers(0, 10**15), max_size=40))
def test_shares_add_up_to_everything_and_are_off_by_less_than_a_hundredth(amounts):
    found = shares(amounts)
    total = sum(amounts)
    assert sum(found) == (WHOLE if total else 0)
    for amount, share in zip(amounts, found, strict=True):
        assert abs(share * total - amount * WHOLE) < max(1, total)


def test_the_largest_remainder_gets_the_hundredth():
    assert shares([1, 1, 1]) == [3334, 3333, 3333]
    assert shares([2, 1]) == [6667, 3333]
    assert shares([0, 0]) == [0, 0]


@given(BOOKS)
def test_abc_classes_part_the_clients_whose_value_is_known(book):
    found = classify(book, ABC)
    known = {key for key, value in book.items() if value is not None}
    assert set(found.of) == known
    assert sum(one.clients for one in found.classes) == len(known)
    assert sum(one.value_fen for one in found.classes) == found.total_fen
    assert sum(one.clients_share for one in found.classes) == (WHOLE if known else 0)
    assert sum(one.value_share for one in found.classes) == (WHOLE if found.total_fen else 0)


@given(BOOKS)
def test_more_value_is_never_a_worse_class_and_equal_value_is_the_same(book):
    order = [one.code for one in ABC.classes]
    found = classify(book, ABC).of
    ranked = sorted(found, key=lambda key: -book[key])
    places = [(book[key], order.index(found[key])) for key in ranked]
    for (more, better), (less, worse) in pairwise(places):
        assert better <= worse
        assert more != less or better == worse


@given(BOOKS, st.randoms(use_true_random=False))
def test_abc_does_not_depend_on_the_order_of_the_clients(book, chance):
    keys = list(book)
    chance.shuffle(keys)
    mixed = classify({key: book[key] for key in keys}, ABC)
    assert mixed.of == classify(book, ABC).of
    assert mixed.curve == classify(book, ABC).curve


@given(BOOKS)
def test_the_curve_rises_from_nothing_to_everything(book):
    curve = classify(book, ABC).curve
    if curve:
        assert curve[0] == (0, 0)
        assert curve[-1] == (WHOLE, WHOLE)
        assert list(curve) == sorted(curve)


def test_a_fifth_of_the_clients_with_four_fifths_of_the_value():
    book = {bytes([number]): 400 if number < 2 else 25 for number in range(10)}
    found = classify(book, ABC)
    assert (found.top_clients, found.top_fen, found.top_share) == (2, 800, 8000)
    assert [one.clients for one in found.classes] == [2, 8, 0]


def test_who_crosses_the_limit_is_still_above_it():
    found = classify({b"a": 79, b"b": 2, b"c": 19}, ABC).of
    assert found == {b"a": "A", b"c": "A", b"b": "C"}


def test_a_class_file_that_goes_backwards_is_refused():
    broken = values("abc")
    broken["classes"][1]["upto"] = 70
    with pytest.raises(Problem) as refused:
        read_abc(broken, "abc.toml")
    assert "classes[1].upto" in str(refused.value.values["key"])


@pytest.mark.parametrize(
    ("days", "contacts", "recency", "frequency"),
    [(0, 0, 5, 1), (30, 1, 5, 1), (31, 2, 4, 2), (90, 6, 3, 3), (180, 23, 2, 4), (181, 24, 1, 5), (None, 0, 1, 1)],
)
def test_recency_and_frequency_are_cut_where_the_file_says(days, contacts, recency, frequency):
    last = None if days is None else DAY - dt.timedelta(days=days)
    one = facts(last_contact=last, contacts=contacts)
    found = score([one], {one.client_id: 5}, RFM, DAY)[one.client_id]
    assert (found.recency, found.frequency) == (recency, frequency)


@given(st.lists(st.integers(0, 1000), min_size=1, max_size=50))
def test_fifths_rise_with_value_and_ties_are_equal(money):
    ordered = sorted(money)
    found = [fifths(ordered, value) for value in ordered]
    assert found == sorted(found)
    assert set(found) <= {1, 2, 3, 4, 5}
    assert len(set(zip(ordered, found, strict=True))) == len(set(ordered))


def test_a_hundred_different_amounts_make_five_equal_fifths():
    people = [facts(number, aum_fen=number) for number in range(100)]
    found = score(people, {one.client_id: one.aum_fen for one in people}, RFM, DAY)
    assert [sum(one.monetary == fifth for one in found.values()) for fifth in range(1, 6)] == [20] * 5


@given(st.lists(st.integers(0, 50), min_size=1, max_size=30), st.randoms(use_true_random=False))
def test_rfm_does_not_depend_on_the_order_of_the_clients(money, chance):
    people = [facts(number, aum_fen=value, contacts=value) for number, value in enumerate(money)]
    by_client = {one.client_id: one.aum_fen for one in people}
    first = score(people, by_client, RFM, DAY)
    chance.shuffle(people)
    assert score(people, by_client, RFM, DAY) == first


def test_every_combination_of_high_and_low_has_its_group():
    assert len(RFM.groups) == 8


def test_a_lifetime_is_contribution_times_retention_discounted_year_by_year():
    assumed = changed(CLV, {"horizon": Decimal(2), "discount": Decimal(10), "retention.gold": Decimal(80)})
    years = Lifetime(assumed).years(100_000, "gold")
    # 1000.00 × 0.8 ÷ 1.1 = 727.27 and 1000.00 × 0.64 ÷ 1.21 = 528.93
    assert [(one.staying, one.discounting, one.fen) for one in years] == [(8000, 9091, 72_727), (6400, 8264, 52_893)]
    assert Lifetime(assumed).value(100_000, "gold") == 125_620


@given(st.integers(-(10**12), 10**12), st.integers(1, 30), st.integers(0, 10_000), st.integers(0, 10_000))
def test_the_value_is_the_sum_of_its_years_to_the_fen(fen, horizon, kept, discount):
    names = {"horizon": Decimal(horizon), "discount": Decimal(discount) / 100, "retention.default": Decimal(kept) / 100}
    lifetime = Lifetime(changed(CLV, names))
    assert lifetime.value(fen, None) == sum(one.fen for one in lifetime.years(fen, None))


@given(st.integers(0, 10**12), st.integers(0, 9_999))
def test_who_stays_longer_is_never_worth_less(fen, kept):
    some = Lifetime(changed(CLV, {"retention.default": Decimal(kept) / 100}))
    more = Lifetime(changed(CLV, {"retention.default": Decimal(kept + 1) / 100}))
    assert more.value(fen, None) >= some.value(fen, None)


def test_a_recorded_contribution_goes_before_an_estimate():
    found = contribution(facts(recorded_fen=12_345), CLV)
    assert (found.fen, found.source, found.rows) == (12_345, "recorded", ())


def test_an_estimate_shows_its_rows_and_counts_nothing_twice():
    amounts = tuple({"demand_fen": 4_000_000, "loan_fen": 50_000_000}.get(column) for column in CLV.columns)
    found = contribution(facts(amounts=amounts), CLV, explain=True)
    shown = {row.column: (row.balance_fen, row.fen) for row in found.rows}
    # 40,000.00 at 1.60 %, 500,000.00 of loans at 1.50 %, and 60,000.00 that no kind explains at 0.70 %.
    assert shown == {"demand_fen": (4_000_000, 64_000), "loan_fen": (50_000_000, 750_000), "rest": (6_000_000, 42_000)}
    assert found.fen == sum(row.fen for row in found.rows)
    assert found.source == "estimated"


def test_without_a_figure_there_is_no_estimate():
    assert contribution(facts(aum_fen=None), CLV).fen is None


@pytest.mark.parametrize(
    "wrong",
    [
        {"horizon": Decimal(0)},
        {"horizon": Decimal(51)},
        {"horizon": Decimal("2.5")},
        {"retention.gold": Decimal("100.01")},
        {"discount": Decimal(-1)},
        {"discount": Decimal("3.001")},
        {"nonsense": Decimal(1)},
        {"yields.nothing_fen": Decimal(1)},
    ],
)
def test_assumptions_that_make_no_sense_are_refused(wrong):
    with pytest.raises(Problem) as refused:
        changed(CLV, wrong)
    assert refused.value.code == "bad-assumption"


def test_assumptions_read_back_as_they_were_set():
    names = {"horizon": Decimal(7), "retention.star-9": Decimal("12.34"), "yields.rest": Decimal("0.05")}
    assert assumption_values(changed(CLV, names)).items() >= names.items()


def stage(**changes) -> str | None:
    one = facts(**changes)
    return STAGES.stages.place(measures(one, 1_000, "B")).code


def test_stages_are_looked_for_in_their_order():
    assert stage(managed=False, aum_fen=None) == "acquire"
    assert stage(tenure=30) == "acquire"
    assert stage(tenure=31) == "grow"
    assert stage(tenure=181) == "mature"
    assert stage(aum_fen=12_000_000) == "grow"
    assert stage(aum_fen=11_999_999) == "mature"
    assert stage(aum_fen=7_000_000) == "decline"
    assert stage(aum_fen=7_000_001) == "mature"
    assert stage(silent=180) == "decline"
    assert stage(silent=179) == "mature"
    assert stage(silent=None) == "mature"
    assert stage(gone=True, aum_fen=0) == "lost"
    assert stage(aum_fen=0) == "lost"


def test_the_way_to_a_client_has_five_steps():
    def step(abc: str = "C", **changes):
        return STAGES.relations.place(measures(facts(**changes), 0, abc)).code

    assert step(managed=False, contacts=0) == "judge"
    assert step(managed=False, contacts=1) == "select"
    assert step(managed=False, contacts=2) == "win"
    assert step(tenure=400) == "develop"
    assert step("A", tenure=400) == "keep"
    assert step(tenure=1095) == "keep"


def test_strategic_classes_go_by_value_and_growth():
    def proposed(abc: str, earned: int | None = 1_000, **changes):
        return STAGES.strategic.place(measures(facts(**changes), earned, abc)).code

    assert proposed("A") == "mvc"
    assert proposed("A", aum_fen=5_000_000) == "migrating"
    assert proposed("C", aum_fen=15_000_000) == "mgc"
    assert proposed("C", 0) == "bz"
    assert proposed("C") is None
    assert proposed("A", gone=True, aum_fen=0) is None


def test_reasons_tell_the_clients_own_figures():
    one = measures(facts(aum_fen=5_000_000), 1_000, "A")
    found = STAGES.strategic.place(one)
    said = [str(reason) for reason in STAGES.strategic.why(one, found.line)]
    assert said == ["assets -50.00 % in 3 months", "value class A"]


def test_the_managers_word_wins_while_it_holds():
    one = facts()
    figures = measures(one, 1_000, "A")
    mark = Mark(b"m", one.client_id, "strategic", "mgc", note="企业主，扩产中", until=DAY)
    found = placed(STAGES.strategic, figures, [mark], "strategic", DAY)
    assert (found.code, found.proposed, found.mark) == ("mgc", "mvc", mark)
    later = placed(STAGES.strategic, figures, [mark], "strategic", DAY + dt.timedelta(days=1))
    assert (later.code, later.mark) == ("mvc", None)


@given(
    st.booleans(),
    st.one_of(st.none(), st.integers(0, 5000)),
    st.one_of(st.none(), st.integers(0, 10**10)),
    st.one_of(st.none(), st.integers(0, 10**10)),
    st.integers(0, 50),
    st.one_of(st.none(), st.integers(0, 2000)),
    st.booleans(),
)
def test_everybody_stands_on_exactly_one_stage_and_step(managed, tenure, aum, base, contacts, silent, gone):
    one = facts(
        managed=managed,
        tenure=tenure,
        aum_fen=aum,
        base_fen=base,
        contacts=contacts,
        silent=silent,
        gone=gone,
    )
    figures = measures(one, None, None)
    assert STAGES.stages.place(figures).code in {rule.code for rule in STAGES.stages.rules}
    assert STAGES.relations.place(figures).code in {rule.code for rule in STAGES.relations.rules}


def test_a_line_with_a_mistyped_key_is_refused_with_its_place():
    from workbench.domain.rulefile import Section

    top = Section({"stages": [{"code": "x", "when": [{"tenur_from": 3}]}]}, file="stages.toml")
    with pytest.raises(Problem) as refused:
        read_ladder(top.sections("stages"), 1)
    assert refused.value.values["key"] == "stages[0].when[0].tenur_from"


@given(st.lists(st.tuples(st.sampled_from(["", "gold", "silver", "x"]), st.integers(0, 10**9)), max_size=40))
def test_parts_of_a_composition_add_up_to_the_whole(rows):
    found = by_property(rows, ["gold", "silver"])
    assert found.total_clients == len(rows)
    assert found.total_fen == sum(fen for _key, fen in rows)
    assert sum(line.share for line in found.lines) == (WHOLE if found.total_fen else 0)
    assert sum(line.clients_share or 0 for line in found.lines) == (WHOLE if rows else 0)


def test_known_parts_stand_in_their_order_and_the_unknown_last():
    found = by_property([("", 9), ("silver", 1), ("b", 5), ("gold", 1)], ["gold", "silver"])
    assert [line.key for line in found.lines] == ["gold", "silver", "b", ""]


def test_the_composition_of_the_text_comes_out_to_the_digit():
    """L12: of 7,422,745.70 the three goods together are 26.11 % of sales, as the table of the text has it."""
    found = by_kind({"rest": (1, 548_466_679), "goods": (1, 193_807_891)}, 1)
    assert found.total_fen == 742_274_570
    assert [(line.key, line.share) for line in found.lines] == [("rest", 7389), ("goods", 2611)]


@pytest.mark.parametrize(
    ("district", "address", "area"),
    [
        ("湖滨区", "别处", "湖滨区"),
        ("", "江南省临江市湖滨区解放路12号", "湖滨区"),
        ("", "临江市云溪县中山街", "云溪县"),
        ("", "高新区创业路8号", "高新区"),
        ("", "解放路12号", ""),
        ("", "", ""),
    ],
)
def test_the_area_of_an_address(district, address, area):
    assert area_of(district, address) == area


NAMES = {code: {"zh_CN": code, "en": code} for code in ("loyalty", "activity", "credit", "assets")}


@given(st.integers(-(10**9), 10**12), st.integers(-(10**9), 10**12))
def test_proposals_stay_between_0_and_100_and_rise_with_their_figure(low, high):
    low, high = sorted((low, high))
    for rule in RADAR.dimensions.values():
        assert 0 <= rule.score(low) <= rule.score(high) <= 100


def test_the_managers_score_stands_beside_the_proposal():
    mark = Mark(b"m", b"c", "radar", "activity", score=30, note="只谈不办")
    found = {one.code: one for one in radar(NAMES, RADAR, {"contacts": 12}, [mark], DAY)}
    assert list(found) == list(NAMES)
    assert (found["activity"].score, found["activity"].proposed, found["activity"].shown) == (30, 75, 30)
    assert (found["credit"].score, found["credit"].proposed, found["credit"].shown) == (None, None, None)
    assert found["assets"].proposed is None


def test_a_line_of_points_that_falls_is_refused():
    broken = values("radar")
    broken["dimensions"][0]["points"] = [[0, 50], [10, 20]]
    with pytest.raises(Problem):
        read_radar(broken, "radar.toml")
