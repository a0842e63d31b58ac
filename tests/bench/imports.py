"""P7: an xlsx of 20,000 clients and 25 columns into the book, beside calamine and one prepared statement."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import python_calamine
import xlsxwriter

from db.desk import Desk
from db.engine import connect
from db.keys import create_key
from db.store import create_book
from tests.bench.books import CHEAP, PASSPHRASE, TODAY, shelf
from tests.bench.frame import Figure, Line, Measure, not_measured, timed
from workbench.ports import Value
from workbench.services.almanac import lunar_table
from workbench.services.caches import Caches
from workbench.services.importing import apply_plan, plan_files
from workbench.services.rules import load_rules

GOALS = ("P7",)
ROWS = 20_000
PUTS = 5_000
_HEADS = (
    "客户号,姓名,性别,出生日期,证件类型,证件号码,手机号,家庭电话,家庭住址,工作单位,职业,风险等级,风险评估到期日,开户日期,客户等级,"
    "月日均金融资产(元),活期存款(元),定期存款(元),理财(元),基金(元),保险(元),贷款余额(元),备注,客户经理,机构"
).split(",")
_SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"
_GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英浩宇子轩梓涵欣怡"


def measures() -> Iterator[Line]:
    """Yield the import measures: one pass, whose steps are summed up as they end."""
    file = shelf().folder / "clients.xlsx"
    _write(file)
    floor = min(timed(lambda number=number: _floor(file, number))[1] for number in range(2))
    with create_book(shelf().folder / "import.guanhu", PASSPHRASE, cost=CHEAP, kind=Desk) as desk:
        plans: list[Any] = []
        steps: dict[str, tuple[Callable[[], object], float | None]] = {
            "plan": (
                lambda: plans.extend(plan_files(desk, paths=[file], today=TODAY, lunar=lunar_table())),
                None,
            ),
            "plan, log and projection": (lambda: _apply(desk, plans), 2.0),
            "and readings and rules of everybody": (lambda: Caches(desk).finish(load_rules(desk), TODAY), None),
        }
        spent = 0.0
        for name, (step, most) in steps.items():
            spent += timed(step)[1]
            note = f"  {spent * 1000:.0f} ms on {floor * 1000:.0f} ms (cpu)"
            yield Figure("P7", f"xlsx of {ROWS:,} × {len(_HEADS)}: {name}", spent / floor, "x", most, note)
    yield from _log()
    yield not_measured("P7", "sqlite-utils CLI", "it reads no xlsx")


def _floor(file: Path, number: int) -> None:
    """Read the file and write every cell into one table by one prepared statement."""
    path = shelf().folder / f"raw{number}.guanhu"
    rows = python_calamine.load_workbook(file).get_sheet_by_index(0).to_python()
    connection = connect(path, create_key(path, PASSPHRASE, CHEAP))
    connection.execute(f"CREATE TABLE t (c0 TEXT PRIMARY KEY, {', '.join(f'c{n}' for n in range(1, 25))})")
    connection.execute("BEGIN")
    connection.executemany(f"INSERT OR REPLACE INTO t VALUES ({', '.join('?' * 25)})", rows[1:])
    connection.execute("COMMIT")
    connection.close()


def _write(path: Path) -> None:
    draw = random.Random(5)
    book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    sheet = book.add_worksheet("客户清单")
    sheet.write_row(0, 0, _HEADS)
    for number in range(ROWS):
        sheet.write_row(number + 1, 0, _row(number, draw))
    book.close()


def _row(number: int, draw: random.Random) -> list[Any]:
    birth = date(1950, 1, 1) + timedelta(days=draw.randrange(18_000))
    money = [draw.randrange(1_000, 2_000_000) for _ in range(7)]
    return [
        f"8800{number:08d}",
        draw.choice(_SURNAMES) + "".join(draw.choices(_GIVEN, k=2)),
        draw.choice("男女"),
        birth.isoformat(),
        "身份证",
        f"990101{birth:%Y%m%d}{draw.randrange(1000):03d}X",
        f"139{draw.randrange(10**8):08d}",
        f"0510-8{draw.randrange(10**7):07d}",
        f"滨河路{draw.randrange(300)}号",
        "示例单位",
        "职员",
        f"C{draw.randint(1, 5)}",
        "2027-05-01",
        "2015-03-02",
        "金卡",
        *money,
        "",
        "周书岚",
        "太湖新城支行",
    ]


def _apply(desk: Desk, plans: Any) -> None:
    for planned in plans:
        apply_plan(desk, planned=planned, at="2026-11-21T02:00:00Z")


def _log() -> Iterator[Line]:
    """Yield what the log, its hashes and the projection cost beside one prepared statement."""
    with create_book(shelf().folder / "log.guanhu", PASSPHRASE, cost=CHEAP, kind=Desk) as desk:
        desk.connection.execute("CREATE TABLE raw (id BLOB PRIMARY KEY, name TEXT, client_no TEXT, employer TEXT)")
        draw = random.Random(7)

        def drawn() -> list[tuple[bytes, str, str, str]]:
            return [(draw.randbytes(16), "测试", f"{draw.randrange(10**10):010d}", "示例单位") for _ in range(PUTS)]

        def put() -> None:
            with desk.transaction("import") as tx:
                for row, name, number, employer in drawn():
                    values: dict[str, Value] = {"name": name, "client_no": number, "employer": employer}
                    tx.put("client", row, values)

        def raw() -> None:
            desk.connection.execute("BEGIN")
            desk.connection.executemany("INSERT INTO raw VALUES (?, ?, ?, ?)", drawn())
            desk.connection.execute("COMMIT")

        yield Measure("P7", f"{PUTS:,} rows put through the log on executemany", put, raw, None, rounds=3)
