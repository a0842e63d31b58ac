"""Bins over the assets of a month (T8): the worked case, what is refused, and what holds of any bins."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.taihu import months
from workbench.domain.distribution import check_edges, distribute, edge_text, read_edges, read_movement_file
from workbench.domain.money import FEN_PER_WAN
from workbench.domain.problems import Problem

FILE = Path(__file__).resolve().parents[3] / "resources" / "movements" / "bins.toml"


def values():
    return tomllib.loads(FILE.read_text(encoding="utf-8"))


def test_the_72_clients_lie_in_the_bins_of_the_source():
    edges = read_movement_file(values(), "bins.toml").sets[0].edges
    found = distribute(months()[0], edges)
    assert [one.figure.clients for one in found.bins] == [20, 16, 11, 8, 9, 8]
    assert [one.high_fen for one in found.bins][-2:] == [1000 * FEN_PER_WAN, None]
    assert (found.total.clients, found.below.figure.clients) == (72, 0)
    assert found.total.aum_fen == 58_500 * FEN_PER_WAN


def test_who_is_exactly_on_an_edge_lies_in_the_upper_bin():
    found = distribute({b"a": 600, b"b": 599, b"c": 499}, [500, 600])
    assert [[client for client, _ in one.clients] for one in (found.below, *found.bins)] == [[b"c"], [b"b"], [b"a"]]


@given(
    st.dictionaries(st.binary(min_size=16, max_size=16), st.integers(0, 10**9), max_size=40),
    st.lists(st.integers(0, 10**9), min_size=1, max_size=12, unique=True).map(sorted),
)
def test_everybody_is_in_exactly_one_bin(held, edges):
    found = distribute(held, edges)
    clients = [client for one in (found.below, *found.bins) for client, _ in one.clients]
    assert sorted(clients) == sorted(held)
    assert found.total.aum_fen + found.below.figure.aum_fen == sum(held.values())
    for one in found.bins:
        assert all(one.low_fen <= value and (one.high_fen is None or value < one.high_fen) for _, value in one.clients)


@pytest.mark.parametrize("texts", [["500,600,700"], ["500", "600", "700"], ["500，600、700"], ["500, 600 ,700,"]])
def test_edges_are_written_as_people_write_them(texts):
    assert read_edges(texts) == tuple(wan * FEN_PER_WAN for wan in (500, 600, 700))


@pytest.mark.parametrize("edge", ["0.5", "500", "1000", "0", "12.3456"])
def test_an_edge_is_shown_as_it_is_typed(edge):
    assert edge_text(read_edges([edge])[0]) == edge


@pytest.mark.parametrize("texts", [[], ["", ","], ["600,500"], ["500,500"], ["many"], ["nan"], ["inf"], ["1e99"]])
def test_bins_that_do_not_rise_are_refused(texts):
    with pytest.raises(Problem) as refused:
        read_edges(texts)
    assert refused.value.code == "bad-bins"


def test_more_bins_than_can_be_read_are_refused():
    with pytest.raises(Problem):
        check_edges(range(41))


@pytest.mark.parametrize(
    "broken",
    [
        {"sets": []},
        {"sets": [{"code": "a", "name": {"zh_CN": "甲", "en": "A"}, "edges_wan": [600, 500]}]},
        {"outflow": {"at_least_wan": 50}},
        {"more": 1},
    ],
)
def test_a_file_of_a_branch_that_is_wrong_is_refused(broken):
    with pytest.raises(Problem):
        read_movement_file(values() | broken, "bins.toml")
