"""P3: search as typed over 100,000 clients; the goal is a quarter of Anki's time, about 4 ms (p95)."""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import partial

from tests.bench.frame import Measure
from workbench.domain.search import SearchIndex, SearchRow

CLIENTS = 100_000
SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英浩宇子轩梓涵欣怡"
SYLLABLES = ("wang", "li", "zhang", "wei", "fang", "na", "min", "jing", "hao", "yu", "xuan", "han")
QUERIES = ("王芳", "伟", "zhangwei", "zw", "1381", "13800", "陈浩宇", "没有这个人")


def measures() -> Iterator[Measure]:
    """Yield the search measures; the first 50 hits fill a list on screen."""
    index = SearchIndex(_rows())
    for query in QUERIES:
        yield Measure("P3", f"search {query} (p95)", partial(index.find, query, 50), None, 4, rounds=40, percentile=95)


def _rows() -> Iterator[SearchRow]:
    draw = random.Random(3)
    for number in range(CLIENTS):
        name = draw.choice(SURNAMES) + "".join(draw.choices(GIVEN, k=draw.randint(1, 2)))
        reading = "".join(draw.choices(SYLLABLES, k=len(name)))
        yield SearchRow(number.to_bytes(16), name, f"{reading} {reading[0]}", f"13{draw.randint(10**8, 10**9 - 1)}")
