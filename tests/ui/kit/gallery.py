"""Pictures of every widget and state, in both schemes and languages: `python tests/ui/kit/gallery.py FOLDER`.

They are looked at, not compared: `QT_SCALE_FACTOR=1.5` shows the other usual screen. `GUANHU_TEXTS` may name a table
of texts (context, English, Chinese) that are newer than the catalogue.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer, QTranslator
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.models.columns import Chip, Column
from ui.models.item_list import TickItem, TimelineEntry
from ui.models.record_table import RecordTableModel
from ui.shell.dialogs import BugDialog, ProblemDialog
from ui.shell.help_dialog import HelpDialog
from ui.shell.memory import WindowMemory
from ui.shell.window import MainWindow, PageSpec
from ui.unlock.screen import UnlockScreen
from ui.widgets.basics import EmptyState, KeyValueGrid, SectionHeader, button, card, label
from ui.widgets.charts import Bar, CompositionBar, MonthChart, Part, SparkBar
from ui.widgets.chips import StatusChip
from ui.widgets.choices import ConflictCard, FilterChips
from ui.widgets.lists import TickList, TimelineList
from ui.widgets.month_grid import MonthGrid
from ui.widgets.page import Page
from ui.widgets.palette import PaletteItem
from ui.widgets.pdf_preview import PdfPreview
from ui.widgets.record_view import RecordView
from ui.widgets.schedule_items import DayCell, DayEntry
from ui.widgets.search_box import SearchBox
from workbench.domain.problems import Place, Problem
from workbench.texts import Texts

TODAY = date(2026, 11, 20)


@dataclass(frozen=True)
class Row:
    """An invented client as the gallery's table shows it."""

    id: int
    name: str
    tier: str
    why: str
    fen: int | None
    done: bool = False


ROWS = [
    Row(
        n,
        "王李张刘陈杨赵"[n % 7] + ("伟", "芳芳", "国强", "𬭎", "欣然")[n % 5],
        ("钻石级", "金卡级", "普通")[n % 3],
        why,
        fen,
    )
    for n, (why, fen) in enumerate(
        [
            ("定期存款 7 天后到期：30.00 万元", 495_440_00),
            ("本月欠联络 2 次，已逾期", None),
            ("农历生日（八月十五）", 88_000_00),
            ("风险评估 12 天后到期，需本人到网点或手机银行重新测评，请提前预约", 1_234_567_89),
        ]
        * 12
    )
]


class Catalogue(QTranslator):
    """Speaks Chinese from the catalogue and, for what is newer than it, from a table."""

    def __init__(self) -> None:
        super().__init__()
        self._texts = Texts("zh_CN")
        self._newer: dict[tuple[str, str], str] = {}
        extra = os.environ.get("GUANHU_TEXTS")
        if extra:
            rows = (line.split("\t") for line in Path(extra).read_text(encoding="utf-8").splitlines())
            self._newer = {(row[0], row[1]): row[2] for row in rows if len(row) == 3}

    def isEmpty(self) -> bool:
        """Override QTranslator::isEmpty: Qt drops empty translators."""
        return False

    def translate(self, context: str, text: str, _disambiguation: str | None = None, _n: int = -1) -> str | None:
        """Override QTranslator::translate; None lets Qt go on looking."""
        found = self._newer.get((context, text)) or self._texts.tr(context, text)
        return found if found != text else None


class TodayPage(Page):
    """A page like the real ones: a head, chips and a table."""

    icon = "today"

    def __init__(self) -> None:
        super().__init__()
        tones = {"钻石级": "accent", "金卡级": "gold", "普通": "neutral"}
        columns = [
            Column(lambda: "", "done", text=lambda _v: "", check=lambda r: r.done, width=40, sortable=False),
            Column(lambda: "姓名", "name", width=110, strong=True),
            Column(lambda: "等级", lambda _r: "", chips=lambda r: [Chip(r.tier, tones[r.tier])], width=90),
            Column(
                lambda: "事由",
                "why",
                width=0,
                icon=lambda r: "maturity" if "到期" in r.why else "phone",
                tone=lambda r: "danger" if "逾期" in r.why else None,
            ),
            Column(lambda: "金融资产（万元）", "fen", text=wan, align="right", width=140),
        ]
        model = RecordTableModel(columns, self, key=lambda r: r.id)
        model.set_records(ROWS)
        self.view = RecordView(model, "今日")
        head = SectionHeader("应做事项")
        head.set_title("应做事项", len(ROWS))
        head.add_action(SearchBox("筛选"))
        head.add_action(button("打印拜访计划", icon="print"))
        head.add_action(button("记录联络", "primary", icon="phone"))
        chips = FilterChips("事由")
        chips.set_chips(
            [("due", "到期", 12), ("birthday", "生日", 3), ("contact", "欠联络", 21), ("risk", "风险评估", 4)]
        )
        chips.set_active({"due"})
        for widget in (head, chips, self.view):
            self.column.addWidget(widget)

    @property
    def title(self) -> str:
        """The name on the rail."""
        return "今日"

    def activate(self) -> None:
        """Take the focus."""
        self.view.setFocus()


def wan(fen: int | None) -> str:
    """Return an amount in ten thousands."""
    return "" if fen is None else f"{fen / 1_000_000:,.2f}"


def make_window(folder: Path) -> MainWindow:
    """Return a window with one real page and six empty ones."""
    names = {
        "today": "今日",
        "clients": "客户",
        "calendar": "日历",
        "greetings": "问候",
        "reports": "报表",
        "sync": "同步",
    }
    specs = [
        PageSpec(key, key, lambda name=name: name, TodayPage if key == "today" else Page) for key, name in names.items()
    ]
    specs.append(PageSpec("settings", "settings", lambda: "设置", Page, below=True))
    window = MainWindow(specs, WindowMemory(folder), "0.1.0")
    window.resize(1366, 768)
    window.show_first_page()
    window.rail.set_count(0, 42)
    window.status.set_data_date("2026-10-31")
    window.bar.set_undo("记录联络")
    return window


def make_calendar() -> QWidget:
    """Return a month with festivals, marks, overflow and done entries."""
    grid = MonthGrid("日历", lambda: list("一二三四五六日"), TODAY)
    lunar = ["初一", "初二", "初三", "初四", "初五", "小雪", "初七", "初八", "初九", "初十"]
    cells: dict[date, DayCell] = {}
    for place in range(42):
        day = grid.span()[0] + timedelta(days=place)
        entries: tuple[DayEntry, ...] = ()
        if place % 5 == 2:
            entries = (DayEntry("10:00 王伟 上门", "accent", place), DayEntry("李芳芳 生日", "gold", place, done=True))
        if place == 18:
            entries = tuple(DayEntry(f"{9 + n}:30 客户 {n} 到期提醒", "warning", n) for n in range(6))
        mark = {6: "休", 13: "班"}.get(place, "")
        cells[day] = DayCell("感恩节" if place == 31 else lunar[place % 10], place == 31, mark, place == 6, entries)
    grid.set_cells(cells)
    grid.resize(1000, 620)
    return grid


def make_card() -> QWidget:
    """Return a board of everything small."""
    board = QWidget()
    board.setProperty("surface", "window")
    grid = QGridLayout(board)
    grid.setSpacing(12)
    pieces: list[tuple[str, QWidget]] = []
    facts = KeyValueGrid(2)
    facts.show_pairs(
        [
            ("客户号", "****3021"), ("等级", "金卡级"), ("生日", "农历八月十五（1968 年）"), ("风险等级", ""),
            ("单位", "江海市第三建筑工程有限责任公司项目管理部"), ("偏好时间", "工作日 19:00 以后"),
        ]
    )  # fmt: skip
    pieces.append(("客户资料", facts))
    chart = MonthChart("月日均", lambda v: f"{v:,.1f} 万")
    chart.set_bars([Bar(f"{m}月", None if m == 7 else 180 + 17 * (m % 4) + m, m) for m in range(1, 13)])
    pieces.append(("资产走势", chart))
    parts = CompositionBar("资产构成", lambda v: f"{v:,.2f} 万")
    parts.set_parts(
        [
            Part("定期存款", 120),
            Part("理财", 80.5),
            Part("基金", 22),
            Part("活期", 0.4),
        ]
    )
    pieces.append(("资产构成", parts))
    progress = SparkBar("本月联络")
    progress.show_share(1, 2, "1 / 2 次")
    chips = QWidget()
    row = QHBoxLayout(chips)
    for tone, text in zip(theme.TONES, ("普通", "钻石级", "潜在客户", "已完成", "临界", "逾期", "金卡级"), strict=True):
        row.addWidget(StatusChip(text, tone))
    row.addWidget(progress, 1)
    pieces.append(("状态", chips))
    ticks = TickList("问候")
    ticks.set_items(
        [
            TickItem(1, "王伟", "微信 · 祝您中秋安康", done=True, chip=Chip("金卡级", "gold")),
            TickItem(2, "李芳芳", "短信 · 祝您和家人节日快乐，阖家团圆，身体健康，万事如意"),
            TickItem(3, "陈国强", "居丧期至 2027-03-01，不问候", blocked=True),
        ]
    )
    ticks.setCurrentIndex(ticks.items.index(1))
    pieces.append(("问候名单", ticks))
    timeline = TimelineList("往来")
    timeline.set_entries(
        [
            TimelineEntry(
                1,
                "11-18 周三",
                "phone",
                "电话 · 接通",
                "对三年期大额存单感兴趣，约下周三上午十点到网点详谈，需带身份证。",
                "accent",
            ),
            TimelineEntry(2, "11-02 周一", "visit", "上门拜访", "送中秋伴手礼。", "success"),
            TimelineEntry(3, "10-28 周三", "warning", "定期存款到期未转存", tone="warning"),
        ]
    )
    pieces.append(("往来记录", timeline))
    conflict = ConflictCard("c1", "王伟", "偏好时间")
    conflict.set_values("工作日 19:00 以后", "周末上午", "办公室电脑 · 11-18 20:14", "笔记本 · 11-19 09:02")
    pieces.append(("冲突", conflict))
    empty = EmptyState("import", "还没有客户", "把行里导出的客户清单拖到窗口里，一分钟后就能看到今天该联系谁。")
    empty.add_action("选择文件…", lambda: None)
    pieces.append(("空状态", empty))
    for place, (title, widget) in enumerate(pieces):
        frame = card()
        column = QVBoxLayout(frame)
        column.addWidget(label(title, "strong"))
        column.addWidget(widget, 1)
        grid.addWidget(frame, place // 2, place % 2)
    board.resize(1200, 900)
    return board


def make_pdf() -> QWidget:
    """Return the preview with a small document of three pages."""
    import io

    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen import canvas

    out = io.BytesIO()
    paper = canvas.Canvas(out, pagesize=A4)
    for number in range(3):
        paper.drawString(72, 760, f"Visit plan, page {number + 1}")
        paper.rect(72, 400, 450, 300)
        paper.showPage()
    paper.save()
    made = PdfPreview()
    made.resize(900, 680)
    made.show_pdf(out.getvalue(), "plan.pdf")
    return made


def scenes(folder: Path) -> Iterator[tuple[str, QWidget, Callable[[], object]]]:
    """Yield name, widget and what to do with it once it is shown."""
    window = make_window(folder)
    yield "window", window, lambda: (window.page("today").view.select_row(2), window.say("已记录：王伟 · 接通", "撤销"))  # type: ignore[attr-defined]  # the page of this window
    items = [PaletteItem("王伟", "金卡级 · ****3021 · 138****8000", "client", lambda: None) for _ in range(3)]
    window.set_search(lambda _text: items)
    yield "palette", window, lambda: window.search.open("王")
    yield (
        "progress",
        window,
        lambda: (window.search.dismiss(), window.progress.begin("正在导入 管户客户清单.xlsx", delay=0)),
    )
    yield "calendar", make_calendar(), lambda: None
    yield "card", make_card(), lambda: None
    yield "pdf", make_pdf(), lambda: None
    unlock = UnlockScreen(folder, [folder / "王敏的管户簿.guanhu"])
    yield "unlock", unlock, lambda: (unlock.show_wrong(), unlock.show_wrong())
    create = UnlockScreen(folder)
    yield "create", create, lambda: create.maker.findChild(QWidget)
    where = Place("管户客户清单_20261031.xlsx", "客户清单", 118, "出生日期")
    problem = Problem("bad-day", "The day cannot be read.", "Correct the cell and drop the file again.", {}, where)
    yield "problem", ProblemDialog(problem), lambda: None
    try:
        raise ValueError("王伟 13800138000")
    except ValueError as error:
        yield "bug", BugDialog(error), lambda: None
    yield "help", HelpDialog("0.1.0"), lambda: None


def settle(app: QApplication) -> None:
    """Let everything that is drawn a little later be drawn: PDF pages come from a thread of their own."""
    loop = QEventLoop()
    QTimer.singleShot(150, loop.quit)
    loop.exec()
    app.processEvents()


def main() -> None:
    """Make all pictures."""
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    chinese = Catalogue()
    for language in ("zh", "en"):
        (app.installTranslator if language == "zh" else app.removeTranslator)(chinese)
        for scheme in ("light", "dark"):
            theme.apply(app, scheme)
            with tempfile.TemporaryDirectory() as folder:
                for name, widget, prepare in scenes(Path(folder)):
                    widget.show()
                    app.processEvents()
                    prepare()
                    settle(app)
                    widget.grab().save(str(target / f"{name}_{language}_{scheme}.png"))
                    if name not in ("window", "palette"):
                        widget.close()


if __name__ == "__main__":
    main()
