"""Search as typed: by Hanzi, reading, initials, number and phone, one word or several."""

from __future__ import annotations

import pytest

from workbench.domain.search import SearchIndex, SearchRow

ROWS = [
    SearchRow(b"1", "王芳", "wangfang", "wf", "88001\t13900001111\t03077758", "太湖中学\t教师\t#老板娘 #代发"),
    SearchRow(b"2", "王志强", "wangzhiqiang", "wzq", "88002\t13900002222", "机械厂"),
    SearchRow(b"3", "李芳", "lifang", "lf", "88003\t13800001111", "ABC公司\t\t#代发"),
    SearchRow(b"4", "欧阳王", "ouyangwang", "oyw", "88004\t15000000000"),
    SearchRow(b"5", "单雄\t单大雄", "shanxiong danxiong", "sx dx", "88005 77005\t15011112222"),
    SearchRow(b"6", "郑洁", "zhengjie", "zj", "88006\t0510-81766333\t0307775X"),
    SearchRow(b"7", "买买提·艾力", "maimaitiaili", "mmtal", "88007", "ＸＹＺ商行"),
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
        ("1111", [b"1", b"3", b"5"]),
        ("7758", [b"1"]),
        ("110101199003077758", [b"1"]),
        ("77005", [b"5"]),
        ("775x", [b"6"]),
        ("775X", [b"6"]),
        ("11010119900307775X", [b"6"]),
        ("139-0000-1111", [b"1"]),
        ("０５１０", [b"6"]),
        ("ｚｊ", [b"6"]),
        ("买买提•艾力", [b"7"]),
        ("xyz", [b"7"]),
        ("ＸＹＺ", [b"7"]),
        ("138-0000", [b"3"]),
        ("0510-8176", [b"6"]),
        ("051081766333", [b"6"]),
        ("05108176", [b"6"]),
        ("单大雄", [b"5"]),
        ("danxiong", [b"5"]),
        ("dx", [b"5"]),
        ("danx", [b"5"]),
        ("单x", [b"5"]),
        ("d雄", [b"5"]),
        ("zhqiang", [b"2"]),
        ("wangzq", [b"2"]),
        ("王zhq", [b"2"]),
        ("王qiang", []),
        ("zqw", []),
        ("太湖", [b"1"]),
        ("教师", [b"1"]),
        ("代发", [b"1", b"3"]),
        ("#代发", [b"1", b"3"]),
        ("#老板", [b"1"]),
        ("#娘", []),
        ("#", [b"1", b"3"]),
        ("d xiong", [b"5"]),
        ("王 #代发", [b"1"]),
        ("wzq 机械", [b"2"]),
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
