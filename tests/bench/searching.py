"""P3: search as typed over 100,000 clients, by kind of query, beside a bare `str.find` for the first fifty."""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import partial

from tests.bench.frame import Line, Measure, not_measured
from workbench.domain.search import SearchIndex, SearchRow

GOALS = ("P3",)
CLIENTS = 100_000
SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英浩宇子轩梓涵欣怡"
SYLLABLES = ("wang", "li", "zhang", "wei", "fang", "na", "min", "jing", "hao", "yu", "xuan", "han")
QUERIES = {
    "王芳": "two Hanzi",
    "伟": "one Hanzi",
    "zhangwei": "reading",
    "zw": "initials",
    "1381": "4 digits",
    "13800": "5 digits",
    "陈浩宇": "a full name",
    "没有这个人": "no match",
    "王 138": "two words",
}


def measures() -> Iterator[Line]:
    """Yield the search measures; the goal is a quarter of Anki's time, about 4 ms (p95)."""
    rows = list(_rows())
    index = SearchIndex(rows)
    blob = "\n".join(f"{row.hanzi} {row.latin} {row.digits}" for row in rows)
    for query, kind in QUERIES.items():
        name = f"search {query} ({kind}), first 50, p95"
        find = partial(index.find, query, 50)
        yield Measure("P3", name, find, partial(_bare, blob, query.split()[0]), None, rounds=40, percentile=95)
        yield Measure("P3", f"search {query}, first 1,000, p95", partial(index.find, query), None, 4, 40, 95)
    yield not_measured("P3", "Anki find_notes over 100,000", "not installed")


def _bare(blob: str, query: str) -> list[int]:
    found: list[int] = []
    start = blob.find(query)
    while start >= 0 and len(found) < 50:
        found.append(start)
        start = blob.find(query, blob.find("\n", start) + 1)
    return found


def _rows() -> Iterator[SearchRow]:
    draw = random.Random(3)
    for number in range(CLIENTS):
        name = draw.choice(SURNAMES) + "".join(draw.choices(GIVEN, k=draw.randint(1, 2)))
        reading = "".join(draw.choices(SYLLABLES, k=len(name)))
        yield SearchRow(number.to_bytes(16), name, f"{reading} {reading[0]}", f"13{draw.randint(10**8, 10**9 - 1)}")
