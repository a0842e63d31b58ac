"""A book full of invented people, and the context that pages get, for tests that need something to look at."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from db.desk import Desk
from db.store import open_book
from tests.helpers.books import PASSPHRASE, Fill, copied
from ui.context import Context
from ui.tasks import TaskRunner
from ui.workspace import Workspace
from workbench.services.demo import fill_demo
from workbench.texts import Texts

TODAY = dt.date(2026, 11, 21)

_SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章"
_GIVEN = (
    "建国",
    "秀英",
    "志强",
    "丽华",
    "晓东",
    "雅琴",
    "永福",
    "春梅",
    "文斌",
    "若兰",
    "海涛",
    "玉珍",
    "子轩",
    "慧敏",
)
_NOTES = ("问了大额存单利率，想等月底再看", "下周出差，回来再联系", "孩子明年出国，关注外汇", "对净值型产品有顾虑", "")
_EMPLOYERS = ("临江第一中学", "恒远机械有限公司", "市人民医院", "退休", "自营餐饮", "")


def _client(number: int, pick: random.Random) -> dict[str, Any]:
    birth = dt.date(1950 + number % 45, 1 + number % 12, 1 + number * 7 % 28)
    lunar = number % 4 == 0
    return {
        "client_no": f"88001{number:05d}",
        "name": _SURNAMES[number % len(_SURNAMES)] + _GIVEN[number % len(_GIVEN)],
        "kind": "person",
        "status": "managed",
        "gender": "MF"[number % 2],
        "birth": birth,
        "bday_calendar": "lunar" if lunar else "solar",
        "bday_year": birth.year,
        "bday_month": 10 if lunar else 11 if number % 5 == 0 else birth.month,
        "bday_day": 13 if lunar else 22 + number % 6 if number % 5 == 0 else birth.day,
        "bday_leap": False,
        "employer": pick.choice(_EMPLOYERS) or None,
        "risk": f"C{1 + number % 5}" if number % 7 else None,
        "risk_until": TODAY + dt.timedelta(days=number * 11 - 60) if number % 7 else None,
        "opened": dt.date(2012, 3, 1 + number % 28),
        "products": "定期存款、手机银行" if number % 3 else "理财金卡",
        "preferred_time": ("上午", "下午3点后", "晚上7点后", None)[number % 4],
        "preference": "稳健，偏好大额存单" if number % 3 == 0 else None,
        "taboo": "不谈保险" if number % 9 == 0 else None,
        "consent_messages": (True, None, False)[number % 3],
        "no_contact": number == 17,
        "mourning_until": TODAY + dt.timedelta(days=20) if number == 9 else None,
        "important": number % 10 == 0,
        "remark": "儿子在外地工作，常由女儿陪同办理业务。" if number % 6 == 0 else None,
        "source": "hand",
        "since": dt.date(2026, 6, 1),
    }


def _money_rows(tx: Any, client: bytes, number: int, pick: random.Random) -> None:
    base = (8 + number * number % 620) * 1_000_000
    for back in range(6):
        month = dt.date(2026, 10 - back, 1)
        fen = base + pick.randrange(-15, 16) * base // 200 - back * base // 60
        figures = {"demand_fen": fen // 5, "term_fen": fen // 2, "wealth_fen": fen // 5, "fund_fen": fen // 10}
        row: dict[str, Any] = {
            "client_id": client,
            "month": f"{month:%Y-%m}",
            "as_of": dt.date(2026, 10, 31),
            "aum_fen": fen,
        }
        tx.put("snapshot", tx.natural_id("snapshot", client.hex(), f"{month:%Y-%m}"), {**row, **figures})
    for place in range(1 + number % 3):
        matures = TODAY + dt.timedelta(days=(number * 13 + place * 40) % 200 - 5)
        held: dict[str, Any] = {
            "client_id": client,
            "kind": ("定期存款", "理财产品", "大额存单")[place],
            "name": ("一年定期", "安心理财90天", "大额存单三年")[place],
            "amount_fen": base // (3 + place),
            "starts": matures - dt.timedelta(days=365),
            "matures": matures,
            "rate": "2.15",
            "as_of": dt.date(2026, 10, 31),
        }
        tx.put("holding", tx.new_id(), held)


def _story_rows(tx: Any, client: bytes, number: int, pick: random.Random) -> None:
    for back in range(number % 5):
        on = TODAY - dt.timedelta(days=3 + back * 17 + number % 9)
        row: dict[str, Any] = {
            "client_id": client,
            "at": f"{on}T02:30:00Z",
            "on": on,
            "channel": ("call", "wechat", "visit", "arrival")[(number + back) % 4],
            "result": ("connected", "no-answer", "done", "appointment")[(number + back) % 4],
            "note": pick.choice(_NOTES) or None,
            "minutes": 5 + number % 20,
        }
        tx.put("interaction", tx.new_id(), row)
    if number % 8 == 0:
        starts = f"{TODAY + dt.timedelta(days=(number // 8 - 1) % 3)}T{9 + number % 8:02d}:30"
        planned = {"client_id": client, "starts": starts, "minutes": 30, "kind": "visit", "purpose": "到期产品衔接"}
        tx.put("appointment", tx.new_id(), {**planned, "place": "理财室", "state": "planned"})


def fill(desk: Desk, clients: int = 40, seed: int = 7) -> list[bytes]:
    """Write invented clients with everything a card shows; return their ids in order."""
    pick = random.Random(seed)
    ids: list[bytes] = []
    with desk.transaction("demo") as tx:
        for number in range(1, clients + 1):
            client = tx.natural_id("client", f"88001{number:05d}")
            ids.append(client)
            tx.put("client", client, _client(number, pick))
            phone = f"139{number * 7919 % 100_000_000:08d}"
            way: dict[str, Any] = {
                "client_id": client,
                "kind": "mobile",
                "value": phone,
                "masked": False,
                "preferred": True,
            }
            tx.put("contact_way", tx.natural_id("contact_way", client.hex(), phone), way)
            if number % 3 == 0:
                home: dict[str, Any] = {
                    "client_id": client,
                    "kind": "phone",
                    "value": f"0510-8{number:07d}",
                    "masked": False,
                }
                tx.put("contact_way", tx.new_id(), home)
            if number % 2:
                place: dict[str, Any] = {"client_id": client, "kind": "home", "text": f"临江市滨河路{number}号3幢502室"}
                tx.put("address", tx.natural_id("address", client.hex(), "home"), place)
            _money_rows(tx, client, number, pick)
            _story_rows(tx, client, number, pick)
        sheet: dict[str, Any] = {
            "file": "管户客户清单_20261031.xlsx",
            "sheet": "客户清单",
            "kind": "clients",
            "new": clients,
        }
        tx.put("import_file", tx.new_id(), {**sheet, "data_date": dt.date(2026, 10, 31), "at": "2026-11-02T01:00:00Z"})
    return ids


@cache
def _filling(clients: int) -> Fill:
    return lambda desk: fill(desk, clients)


def empty_desk(folder: Path) -> Desk:
    """Return an open book without clients, cheap to unlock."""
    return open_book(copied(folder / "book.guanhu"), PASSPHRASE, kind=Desk)


def filled_desk(folder: Path, clients: int = 40) -> Desk:
    """Return an open book with invented clients, holdings, months, interactions and appointments."""
    return open_book(copied(folder / "book.guanhu", _filling(clients)), PASSPHRASE, kind=Desk)


@cache
def _demo(today: dt.date, clients: int) -> Fill:
    return lambda desk: fill_demo(desk, today=today, clients=clients)


def demo_desk(folder: Path, today: dt.date, clients: int) -> Desk:
    """Return an open book as `guanhu demo` fills it: somebody in every list, something in every state."""
    return open_book(copied(folder / "book.guanhu", _demo(today, clients)), PASSPHRASE, kind=Desk)


@contextmanager
def page_context(desk: Desk, language: str = "en", today: dt.date = TODAY) -> Iterator[Context]:
    """Lend what a page is made with; the background ends and the book is closed with the block."""
    workspace = Workspace(desk, lambda: today)
    workspace.refresh()
    tasks = TaskRunner(workspace.lend, close=workspace.close)
    rules = workspace.rules
    context = Context(tasks, Texts(language), lambda: today, lambda: workspace.current or rules)
    try:
        yield context
    finally:
        tasks.shutdown()
