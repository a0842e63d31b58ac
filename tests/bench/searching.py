"""P3: search as typed over 100,000 clients, by kind of query, beside a bare `str.find` for the first fifty; notes."""

from __future__ import annotations

import random
import tracemalloc
from collections.abc import Iterator
from functools import partial

from db.queries.search import note_hits
from tests.bench.books import LARGE, shelf
from tests.bench.frame import Figure, Line, Measure, not_measured
from workbench.domain.search import SearchIndex, SearchRow
from workbench.readings import NameReading, name_reader

GOALS = ("P3",)
CLIENTS = 100_000
SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗单曾仇解区翟覃"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英浩宇子轩梓涵欣怡乐"
EMPLOYERS = ("太湖中学", "机械厂", "第一医院", "市税务局", "晨光纺织有限公司", "自营餐饮", "")
TAGS = ("#老板娘", "#代发", "", "", "")
QUERIES = {
    "王芳": "two Hanzi",
    "伟": "one Hanzi",
    "王": "a surname",
    "zhangwei": "reading",
    "zhangw": "part of a reading",
    "zw": "initials",
    "w": "one letter",
    "danw": "another reading of 单",
    "wangxh": "letters in parts",
    "王zx": "Hanzi and letters",
    "1": "one digit",
    "1381": "4 digits",
    "13800": "5 digits",
    "陈浩宇": "a full name",
    "没有这个人": "no match",
    "nosuchname": "no match in letters",
    "中学": "employer",
    "#老板": "tag",
    "王 138": "two words",
    "王 芳": "two Hanzi apart",
    "张 浩 中学": "three words",
    "z 138": "a letter and digits",
}


def measures() -> Iterator[Line]:
    """Yield the search measures; the goal is a quarter of Anki's time, about 4 ms (p95)."""
    rows = list(_rows())
    tracemalloc.start()
    index = SearchIndex(rows)
    held = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    yield Figure("P3", f"what search holds in memory of {CLIENTS:,} clients", held / 2**20, "MiB")
    blob = "\n".join(f"{row.names} {row.full} {row.initials} {row.numbers} {row.words}" for row in rows)
    for query, kind in QUERIES.items():
        name = f"search {query} ({kind}), first 50, p95"
        find = partial(index.find, query, 50)
        yield Measure("P3", name, find, partial(_bare, blob, query.split()[0]), None, rounds=40, percentile=95)
        yield Measure("P3", f"search {query}, first 1,000, p95", partial(index.find, query), None, 4, 40, 95)
    yield not_measured("P3", "Anki find_notes over 100,000", "not installed")
    yield from _notes()


def _notes() -> Iterator[Line]:
    """Yield what looking through the notes costs, in the background and only when names bring too few."""
    with shelf().open(LARGE) as desk:
        for words in (["沙龙"], ["利率"], ["没有这样的话"], ["no such words"]):
            look = partial(note_hits, desk, words, 12)
            name = f"notes of {LARGE:,} clients looked through for {words[0]}"
            yield Measure("P3", name, look, None, None, rounds=5)


def _bare(blob: str, query: str) -> list[int]:
    found: list[int] = []
    start = blob.find(query)
    while start >= 0 and len(found) < 50:
        found.append(start)
        start = blob.find(query, blob.find("\n", start) + 1)
    return found


def _rows() -> Iterator[SearchRow]:
    """Yield invented clients in the order of their readings, as the list has them."""
    draw, read = random.Random(3), name_reader().read
    known: dict[str, NameReading] = {}
    names = [draw.choice(SURNAMES) + "".join(draw.choices(GIVEN, k=draw.randint(1, 2))) for _ in range(CLIENTS)]
    for name in set(names):
        known[name] = read(name)
    for number, name in enumerate(sorted(names, key=lambda one: (known[one].full, one))):
        one = known[name]
        readings = (one.syllables, *one.variants)
        yield SearchRow(
            number.to_bytes(16),
            name,
            " ".join("".join(parts) for parts in readings),
            " ".join("".join(part[0] for part in parts) for parts in readings),
            f"88{draw.randint(0, 10**8 - 1):08d}\t13{draw.randint(0, 10**9 - 1):09d}\t{draw.randint(0, 10**8 - 1):08d}",
            f"{draw.choice(EMPLOYERS)}\t\t{draw.choice(TAGS)}",
        )
