"""Two months compared (`domain.md` §12): the worked case to the digit, and what holds of any two months."""

from __future__ import annotations

import random
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.taihu import months
from workbench.domain.money import FEN_PER_WAN, divide
from workbench.domain.movements import FIGURES, Movements, compare
from workbench.domain.moves import ABSENT, BELOW, Figure, Membership, Outflow
from workbench.domain.shares import hundredths, percent_text

CODES = ("20-100", "100-500", "500+")
LOWS = tuple(wan * FEN_PER_WAN for wan in (20, 100, 500))
LARGE = Outflow(50 * FEN_PER_WAN, 20)
YI = 10_000 * FEN_PER_WAN


def asked(*bands: str, from_wan: int | None = None) -> Membership:
    return Membership(CODES, LOWS, frozenset(bands), None if from_wan is None else from_wan * FEN_PER_WAN)


@pytest.fixture(params=[asked("500+"), asked(from_wan=500)], ids=["band", "threshold"])
def taihu(request) -> Movements:
    opening, closing, products = months()
    return compare(opening, closing, request.param, LARGE, products)


def yi(figure: Figure) -> tuple[int, Decimal]:
    return figure.clients, Decimal(figure.aum_fen) / YI


def in_wan(fen: int | None) -> Decimal:
    """Round to the one decimal that the source gives."""
    return Decimal(divide(fen, FEN_PER_WAN // 10)) / 10


def test_the_branch_grew_from_72_to_150_clients(taihu):
    assert yi(taihu.opening) == (72, Decimal("5.85"))
    assert yi(taihu.closing) == (150, Decimal("15.12"))
    assert yi(taihu.kept) == (39, Decimal("3.25"))
    assert yi(taihu.lost) == (33, Decimal("2.6"))
    assert yi(taihu.net) == (78, Decimal("9.27"))
    assert taihu.gross_new.clients == 111
    assert (taihu.left.clients, taihu.fell.clients) == (20, 13)
    assert (taihu.came.clients, taihu.rose.clients) == (111, 0)


def test_retention_attrition_and_growth_have_the_percentages_of_the_source(taihu):
    opening = taihu.opening
    said = [
        [
            percent_text(hundredths(figure.clients, opening.clients)),
            percent_text(hundredths(figure.aum_fen, opening.aum_fen)),
        ]
        for figure in (taihu.kept, taihu.lost, taihu.net)
    ]
    assert said == [["54.17%", "55.56%"], ["45.83%", "44.44%"], ["108.33%", "158.46%"]]


def test_averages_are_those_of_the_source(taihu):
    found = [in_wan(figure.average_fen) for figure in (taihu.opening, taihu.closing, taihu.lost, taihu.kept)]
    assert found == [Decimal("812.5"), Decimal(1008), Decimal("787.9"), Decimal("833.3")]


def test_44_clients_are_there_only_through_products(taihu):
    flagged = taihu.product_only()
    worth = sum(move.product_fen for move in flagged)
    assert (len(flagged), Decimal(worth) / YI) == (44, Decimal("3.08"))
    assert percent_text(hundredths(len(flagged), taihu.closing.clients)) == "29.33%"
    assert percent_text(hundredths(worth, taihu.closing.aum_fen)) == "20.37%"


def test_a_client_exactly_on_the_threshold_is_in():
    found = compare({b"a": LOWS[2]}, {b"a": LOWS[2] - 1}, asked("500+"), LARGE)
    assert (found.opening.clients, found.fell.clients, found.closing.clients) == (1, 1, 0)
    assert compare({}, {b"a": LOWS[0]}, asked(), LARGE).moves[0].after == "20-100"


def test_a_product_that_leaves_exactly_the_threshold_is_no_risk():
    held = {b"a": LOWS[2] + 7}
    stays = compare({}, held, asked(), LARGE, {b"a": 7})
    falls = compare({}, held, asked(), LARGE, {b"a": 8})
    assert (stays.product_only(), len(falls.product_only())) == ([], 1)


def test_of_nothing_there_is_no_percentage():
    empty = compare({}, {b"a": 5}, asked(), LARGE)
    assert hundredths(empty.kept.clients, empty.opening.clients) is None
    assert empty.opening.average_fen is None


@pytest.mark.parametrize(
    ("part", "whole", "said"), [(1, 8, "12.50"), (1, 3, "33.33"), (1, 16000, "0.01"), (-1, 3, "-33.33")]
)
def test_percentages_have_two_decimals_rounded_half_up(part, whole, said):
    assert percent_text(hundredths(part, whole)) == f"{said}%"


def test_a_large_outflow_needs_the_amount_and_the_share():
    wan = FEN_PER_WAN
    opening = {b"left": 60 * wan, b"amount only": 1000 * wan, b"share only": 40 * wan, b"both": 100 * wan}
    closing = {b"amount only": 940 * wan, b"share only": 1, b"both": 50 * wan}
    found = compare(opening, closing, asked(), LARGE).outflows()
    assert [move.client_id for move in found] == [b"left", b"both"]


def test_movements_between_bands_stand_in_the_matrix():
    wan = FEN_PER_WAN
    found = compare({b"up": 50 * wan, b"down": 600 * wan}, {b"up": 150 * wan, b"down": 10 * wan}, asked(), LARGE)
    assert {(move.before, move.after) for move in found.moves} == {("20-100", "100-500"), ("500+", BELOW)}
    assert [move.client_id for move in found.between("500+", BELOW)] == [b"down"]
    lines = {line.band: line for line in found.by_band}
    assert lines["100-500"].moved_in == (1, 150 * wan)
    assert lines["20-100"].moved_out == (1, 50 * wan)


CLIENTS = st.integers(0, 30).map(lambda number: number.to_bytes(16, "big"))
# Amounts around the thresholds, and any others.
AMOUNTS = st.one_of(st.integers(0, 10**10), st.sampled_from(LOWS).flatmap(lambda low: st.integers(low - 2, low + 2)))
MONTHS = st.dictionaries(CLIENTS, AMOUNTS, max_size=30)
MEMBERSHIPS = st.one_of(
    st.lists(st.sampled_from((*CODES, BELOW)), max_size=3).map(lambda bands: asked(*bands)),
    st.integers(0, 900).map(lambda wan: asked(from_wan=wan)),
)


@given(MONTHS, MONTHS, MEMBERSHIPS)
def test_kept_and_lost_are_the_opening_kept_and_new_the_closing(opening, closing, membership):
    found = compare(opening, closing, membership, LARGE)
    assert found.kept.plus(found.lost) == found.opening
    assert found.kept_closing.plus(found.gross_new) == found.closing
    assert found.left.plus(found.fell) == found.lost
    assert found.came.plus(found.rose) == found.gross_new
    assert found.net.clients == found.gross_new.clients - found.lost.clients
    change_of_kept = found.kept_closing.aum_fen - found.kept.aum_fen
    assert found.net.aum_fen == found.gross_new.aum_fen - found.lost.aum_fen + change_of_kept


@given(MONTHS, MONTHS, MEMBERSHIPS)
def test_bands_add_up_to_the_totals(opening, closing, membership):
    found = compare(opening, closing, membership, LARGE)
    for name in ("opening", "closing", "kept", "lost", "gross_new", "net"):
        total = Figure()
        for line in found.by_band:
            total = total.plus(getattr(line, name))
        assert total == getattr(found, name), name
    for line in found.by_band:
        moved = line.moved_in.clients - line.moved_out.clients
        assert line.closing.clients == line.opening.clients - line.lost.clients + line.gross_new.clients + moved


@given(MONTHS, MONTHS, MEMBERSHIPS)
def test_swapping_the_days_swaps_lost_and_new(opening, closing, membership):
    forth, back = compare(opening, closing, membership, LARGE), compare(closing, opening, membership, LARGE)
    assert (back.opening, back.closing) == (forth.closing, forth.opening)
    assert (back.lost, back.gross_new) == (forth.gross_new, forth.lost)
    assert (back.left, back.came, back.fell, back.rose) == (forth.came, forth.left, forth.rose, forth.fell)
    assert back.kept == forth.kept_closing


@given(MONTHS, MONTHS, MEMBERSHIPS, st.randoms(use_true_random=False))
def test_the_order_of_clients_does_not_matter(opening, closing, membership, pick: random.Random):
    found = compare(opening, closing, membership, LARGE)
    shuffled = list(opening.items())
    pick.shuffle(shuffled)
    again = compare(dict(shuffled), dict(reversed(closing.items())), membership, LARGE)
    assert sorted(again.moves, key=lambda move: move.client_id) == sorted(found.moves, key=lambda move: move.client_id)
    assert [again.behind(name) for name in FIGURES] == [found.behind(name) for name in FIGURES]
    assert again.by_band == found.by_band


@given(MONTHS, MONTHS, MEMBERSHIPS)
def test_every_figure_opens_as_many_clients_as_it_counts(opening, closing, membership):
    found = compare(opening, closing, membership, LARGE, dict.fromkeys(closing, 10**9))
    for name in FIGURES:
        rows = found.behind(name)
        assert len({move.client_id for move in rows}) == len(rows)
        if name not in ("net", "product_only", "outflows", "moved_in", "moved_out"):
            assert len(rows) == getattr(found, name).clients
        for line in found.by_band:
            if hasattr(line, name) and name != "net":
                assert len(found.behind(name, line.band)) == getattr(line, name).clients
    for (_kind, before, after), cell in found.matrix.items():
        assert len(found.between(before, after)) >= cell.clients
        assert ABSENT not in (before, after) or before != after
