"""Invented clients and documents for the tests of paper."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any, BinaryIO

import pytest

from workbench.domain.clients import (
    Address,
    Appointment,
    Birthday,
    Client,
    ContactWay,
    Holding,
    Interaction,
    Snapshot,
)
from workbench.readmodels.documents import (
    BandLine,
    ClientCard,
    ClientCards,
    ClientHead,
    GreetingLine,
    GreetingList,
    Letterhead,
    MonthActivity,
    MonthFigure,
    MonthlyReport,
    ObligationLine,
    Promise,
    ReportClient,
    TierLine,
    VisitEntry,
    VisitPlan,
)
from workbench.texts import Texts

TODAY = date(2026, 11, 21)
MOBILE, LANDLINE, IDENTITY = "13033827107", "0510-85171234", "990101195605027040"
RARE = ("张𬭎", "𬴂志远", "㛃文静", "䶮宇", "𡋾成")
LETTERHEAD = Letterhead("太湖新城支行", "周书岚", date(2026, 10, 31), "2026-11-21 08:35", "BF-20261121-01")


def head(name: str = "廖才霞", **values: Any) -> ClientHead:
    client = Client(
        id=b"1" * 16,
        name=name,
        client_no="8800100017",
        gender="F",
        birthday=Birthday("lunar", 8, 15, 1956),
        id_type="身份证",
        id_no=IDENTITY,
        employer="太湖新城精密机械制造有限公司",
        risk="C3",
        risk_until=date(2027, 9, 28),
        taboo="清真饮食",
        preference="喝茶",
        remark="女儿在南京读研究生。",
    )
    return ClientHead(
        replace(client, **values),
        tier="金卡级",
        band="20–100万",
        age=70,
        next_birthday=date(2026, 12, 3),
        ways=[ContactWay(b"a" * 16, "mobile", MOBILE), ContactWay(b"b" * 16, "phone", LANDLINE)],
        addresses=[Address(b"c" * 16, "home", "学府街191号9幢1640室")],
    )


def interactions(count: int, note: str = "定期到期后考虑转存，月底前把利率单发给她。") -> list[Interaction]:
    return [
        Interaction(bytes([n % 256]) * 16, TODAY - timedelta(days=n), "call", "connected", note) for n in range(count)
    ]


def obligations(count: int, reason: str = "本月应联络2次，已联络1次") -> list[ObligationLine]:
    return [ObligationLine("contact", "主动联络", reason, "overdue", TODAY, 2, 1) for _ in range(count)]


def holdings(count: int) -> list[Holding]:
    return [
        Holding(bytes([n % 256]) * 16, "定期存款", 4_091_715 + n, "三年期定期", matures=TODAY + timedelta(days=n))
        for n in range(count)
    ]


def snapshots(count: int) -> list[Snapshot]:
    return [
        Snapshot(
            f"{2025 + n // 12}-{n % 12 + 1:02d}",
            figures={"aum_fen": 14_117_212 + n, "demand_fen": 4_000_000, "term_fen": 10_000_000},
        )
        for n in range(count)
    ]


def card(name: str = "廖才霞", count: int = 3, **values: Any) -> ClientCard:
    return ClientCard(
        head(name, **values),
        snapshots(count * 4),
        holdings(count),
        obligations(count),
        interactions(count),
        [Appointment(b"x" * 16, "2026-11-25T09:30", 30, "visit", "年度回顾")] * count,
        [Promise("发送利率单", TODAY)] * count,
        TODAY,
        83,
    )


def cards(*names: str, full: bool = False) -> ClientCards:
    return ClientCards(LETTERHEAD, [card(name) for name in names or ("廖才霞",)], full)


def visits(*names: str, full: bool = False, page_each: bool = False) -> VisitPlan:
    entries = [
        VisitEntry(
            head(name),
            Appointment(b"x" * 16, "2026-11-21T09:30", 30, "visit", "回访", "客户公司"),
            interactions(4),
            obligations(2),
            holdings(1),
            ["家庭电话", "风险特征", "产品偏好", "住址"],
            [Promise("发送利率单", TODAY)],
            14_117_212,
            "配偶 廖国强 · 法人 绿源食品有限公司",
        )
        for name in names or ("廖才霞",)
    ]
    return VisitPlan(LETTERHEAD, TODAY, entries, full, page_each)


def greetings(*names: str, full: bool = False) -> GreetingList:
    way = ContactWay(b"a" * 16, "mobile", MOBILE)
    lines = [
        GreetingLine("8800100017", name, "廖总", "金卡级", "call", way, "中秋安康！您的客户经理周书岚")
        for name in names or ("廖才霞",)
    ]
    blocked = GreetingLine("8800100050", "欧阳若琳", state="blocked", blocked_by="居丧期间")
    return GreetingList(LETTERHEAD, "中秋节", date(2026, 9, 25), [blocked, *lines], "农历八月十五", full)


def proof(*names: str) -> GreetingList:
    way = ContactWay(b"a" * 16, "mobile", MOBILE)
    common: dict[str, Any] = {
        "salutation": "廖总",
        "tier": "金卡级",
        "channel": "call",
        "way": way,
        "text": "中秋安康！",
    }
    listed = names or ("廖才霞",)
    missed = [
        GreetingLine("8800100017", name, **common, number=1, attempts="09-25 电话", missed=True) for name in listed
    ]
    done = GreetingLine("8800100018", "孙晚晴", **common, state="done", number=2, reached="09-25 短信")
    blocked = GreetingLine("8800100050", "欧阳若琳", state="blocked", blocked_by="居丧期间")
    day = date(2026, 9, 25)
    return GreetingList(
        LETTERHEAD, "中秋节", day, [*missed, done, blocked], "农历八月十五", frozen_on=date(2026, 9, 22)
    )


def month(*names: str, **values: Any) -> MonthlyReport:
    rows = [ReportClient("8800100017", name, "金卡级", 14_117_212, 1, "金钻级", 99, TODAY, "原因") for name in names]
    model = MonthlyReport(
        LETTERHEAD,
        "2026-11",
        300,
        26_470_370_189,
        297,
        26_111_111_111,
        bands=[BandLine("20–100万", 142, 7_123_456_789, 123_456, 284, 231, 131)],
        tiers=[TierLine("金卡级", 142, 7_123_456_789, 2, 123_456)],
        activity=MonthActivity([("call", 231), ("visit", 31)], 36, 31, 58, 55, 21, 19, 4_312_345_600, 4_012_345_600),
        trend=[MonthFigure("2026-10", 297, 26_111_111_111), MonthFigure("2026-11", 300, 26_470_370_189)],
        new=rows,
        risk=rows,
        summary="本月联络231次。",
        preparer="周书岚",
    )
    return replace(model, **values)


def drawn(draw: Callable[[Any, BinaryIO, Texts], int], model: Any, language: str = "zh_CN") -> tuple[bytes, int]:
    """Return the bytes of a document and its number of pages."""
    out = io.BytesIO()
    pages = draw(model, out, Texts(language))
    return out.getvalue(), pages


def poppler(tool: str, pdf: bytes, folder: Path, *options: str) -> str:
    """Return what a tool of poppler says of a document."""
    program = shutil.which(tool)
    if program is None:
        pytest.fail(f"{tool} is missing: install poppler-utils")
    path = folder / "document.pdf"
    path.write_bytes(pdf)
    target = ["-"] if tool == "pdftotext" else []
    done = subprocess.run([program, *options, str(path), *target], capture_output=True, check=True)
    return done.stdout.decode()


def page_count(pdf: bytes, folder: Path) -> int:
    lines = poppler("pdfinfo", pdf, folder).splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pages:"))
