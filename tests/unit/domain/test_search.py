"""Search as typed: by Hanzi, reading, initials, number and phone, one word or several."""

from __future__ import annotations

import pytest

from workbench.domain.search import SearchIndex, SearchRow

ROWS = [
    SearchRow(b"1", "王芳 太湖中学", "wangfang wf", "88001 13900001111"),
    SearchRow(b"2", "王志强 机械厂", "wangzhiqiang wzq", "88002 13900002222"),
    SearchRow(b"3", "李芳 ABC公司", "lifang lf", "88003 13800001111"),
    SearchRow(b"4", "欧阳王", "ouyangwang oyw", "88004 15000000000"),
]


@pytest.fixture(scope="module")
def index() -> SearchIndex:
    return SearchIndex(ROWS)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("芳", [b"1", b"3"]),
        ("王", [b"1", b"2", b"4"]),
        ("wang", [b"1", b"2", b"4"]),
        ("wf", [b"1"]),
        ("1390", [b"1", b"2"]),
        ("1111", [b"1", b"3"]),
        ("abc", [b"3"]),
        ("没有", []),
        ("", []),
        ("王 1390", [b"1", b"2"]),
        ("1111 芳 王", [b"1"]),
        ("li abc", [b"3"]),
        ("王 没有", []),
    ],
)
def test_every_word_is_found_where_it_belongs(index: SearchIndex, query: str, found: list[bytes]) -> None:
    assert index.find(query) == found


def test_beginnings_of_words_come_first(index: SearchIndex) -> None:
    assert index.find("王", 2) == [b"1", b"2"]
    assert index.find("fang") == [b"1", b"3"]


def test_no_more_are_returned_than_wanted(index: SearchIndex) -> None:
    assert index.find("王 0", 1) == [b"1"]
