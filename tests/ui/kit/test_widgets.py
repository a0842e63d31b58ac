"""The pieces: keyboard, mouse, screen reader, and what they tell."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPushButton, QWidget

from ui import theme
from ui.models.columns import Chip
from ui.models.item_list import TickItem, TimelineEntry
from ui.widgets.basics import EmptyState, KeyValueGrid, SectionHeader, ShyLabel, button, label, tool_button
from ui.widgets.charts import Bar, CompositionBar, MonthChart, Part, SparkBar
from ui.widgets.chips import StatusChip
from ui.widgets.choices import ConflictCard, FilterChips
from ui.widgets.feedback import ProgressOverlay, Toast
from ui.widgets.lists import TickList, TimelineList
from ui.widgets.month_grid import MonthGrid
from ui.widgets.nav_rail import NavRail
from ui.widgets.palette import CommandPalette, PaletteItem
from ui.widgets.pdf_preview import PdfPreview
from ui.widgets.schedule_items import DayCell, DayEntry, Spot
from ui.widgets.schedule_view import MIME
from ui.widgets.search_box import SearchBox

TODAY = date(2026, 11, 20)
KEY = Qt.Key


@pytest.fixture(autouse=True)
def themed(qapp):
    theme.apply(qapp, "light")


@pytest.fixture
def shown(qtbot):
    def show(widget, width=600, height=400):
        qtbot.addWidget(widget)
        widget.resize(width, height)
        widget.show()
        widget.activateWindow()
        return widget

    return show


# The palette.


class Home(QWidget):
    """A window that keeps what the palette ran."""

    def __init__(self):
        super().__init__()
        self.field = QLineEdit(self)
        self.ran = []


class Palette(CommandPalette):
    """A palette that knows its window."""

    def __init__(self, home, provider):
        super().__init__(home, provider)
        self.home = home


@pytest.fixture
def palette(shown):
    home = Home()
    shown(home, 800, 600)
    names = ["Wang Wei", "Wang Min", "Li Fang"]

    def provider(text):
        found = [name for name in names if text.casefold() in name.casefold()]
        return [PaletteItem(name, "", "client", lambda name=name: home.ran.append(name)) for name in found]

    made = Palette(home, provider)
    home.field.setFocus()
    return made


def field_of(palette):
    return palette._edit


def test_the_palette_is_used_with_the_keyboard_alone(palette, qtbot):
    palette.open()
    edit = field_of(palette)
    QTest.keyClicks(edit, "wang")
    QTest.keyClick(edit, KEY.Key_Down)
    with qtbot.waitSignal(palette.closed):
        QTest.keyClick(edit, KEY.Key_Return)
    assert palette.home.ran == ["Wang Min"]
    assert not palette.isVisible()


def test_the_choice_goes_round_and_escape_gives_the_focus_back(palette):
    palette.open("wang")
    edit = field_of(palette)
    QTest.keyClick(edit, KEY.Key_Up)
    QTest.keyClick(edit, KEY.Key_Return)
    assert palette.home.ran == ["Wang Min"]
    palette.open()
    QTest.keyClick(field_of(palette), KEY.Key_Escape)
    assert not palette.isVisible()
    assert palette.home.focusWidget() is palette.home.field


def test_enter_without_an_answer_does_nothing(palette):
    palette.open("nobody")
    QTest.keyClick(field_of(palette), KEY.Key_Return)
    assert palette.home.ran == []
    assert palette.isVisible()


def test_a_late_answer_to_an_older_text_is_dropped(palette, qtbot):
    palette._provider = lambda _text: None
    palette.open()
    with qtbot.waitSignal(palette.asked) as asked:
        field_of(palette).setText("li")
    assert asked.args == ["li"]
    palette.show_items("l", [PaletteItem("old", "", "client", lambda: palette.home.ran.append("old"))])
    palette.show_items("li", [PaletteItem("new", "", "client", lambda: palette.home.ran.append("new"), "Ctrl+1")])
    QTest.keyClick(field_of(palette), KEY.Key_Return)
    assert palette.home.ran == ["new"]


def test_rows_are_as_wide_as_the_box_from_the_first_moment(palette):
    palette.open("wang")
    view = palette._list
    assert view.visualRect(palette._model.index(0)).width() == view.viewport().width() > palette._box.width() - 30
    assert not palette.grab().isNull()


def test_the_answers_obey_qt_and_are_read_aloud(palette, qtmodeltester):
    palette.open("wang")
    palette._model.set_items([PaletteItem("Wang", "gold", "client", print, "Ctrl+1")])
    qtmodeltester.check(palette._model)
    assert palette._model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Wang, gold, Ctrl+1"


# The rail.


def test_the_rail_goes_by_arrows_round_and_by_mouse(shown, qtbot):
    rail = NavRail("Pages")
    for name in ("Today", "Clients", "Settings"):
        rail.add("today", name, below=name == "Settings")
    shown(rail, 84, 500)
    rail.set_current(0)
    seen = []
    rail.chosen.connect(seen.append)
    QTest.keyClick(rail, KEY.Key_Down)
    QTest.keyClick(rail, KEY.Key_Down)
    QTest.keyClick(rail, KEY.Key_Down)
    QTest.keyClick(rail, KEY.Key_Up)
    QTest.mouseClick(rail.buttons()[1], Qt.MouseButton.LeftButton)
    assert seen == [1, 2, 0, 2, 1]
    assert rail.current() == 1
    assert [b.accessibleName() for b in rail.buttons()] == ["Today", "Clients", "Settings"]
    assert rail.buttons()[2].y() > rail.buttons()[1].y() + 100
    rail.set_count(0, 120)
    assert rail.buttons()[0].accessibleDescription() == "120"
    assert not rail.grab().isNull()


# The month.


@pytest.fixture
def month(shown):
    made = shown(MonthGrid("Month", lambda: list("一二三四五六日"), TODAY), 900, 640)
    entries = tuple(DayEntry(f"Visit {n}", "accent", n, done=n == 1) for n in range(9))
    made.set_cells(
        {
            TODAY: DayCell("小雪", entries=(DayEntry("Wang Wei", "gold", "w"), DayEntry("Li Fang", "info", "l"))),
            date(2026, 11, 26): DayCell("感恩节", True, "休", True, entries),
        }
    )
    made.setFocus()
    return made


def middle(grid, day):
    return grid.day_rect(day).center()


def test_the_month_begins_on_monday_and_shows_six_weeks(month):
    first, last = month.span()
    assert (first.weekday(), (last - first).days) == (0, 41)
    assert first <= date(2026, 11, 1)


def test_arrows_home_end_and_pages_move_the_day(month):
    seen = []
    month.day_selected.connect(seen.append)
    for key in (KEY.Key_Right, KEY.Key_Down, KEY.Key_Left, KEY.Key_Up, KEY.Key_Home, KEY.Key_End, KEY.Key_PageDown):
        QTest.keyClick(month, key)
    assert seen == [date(2026, 11, d) for d in (21, 28, 27, 20, 16, 22)] + [date(2026, 12, 22)]
    assert month.month == (2026, 12)


def test_a_step_from_the_31st_lands_on_the_last_day(month):
    month.select(date(2026, 12, 31))
    month.turn(2)
    assert month.chosen_day == date(2027, 2, 28)
    month.turn(-2)
    assert month.month == (2026, 12)


def test_enter_activates_a_day_and_space_walks_its_entries(month, qtbot):
    with qtbot.waitSignal(month.day_activated) as day:
        QTest.keyClick(month, KEY.Key_Return)
    QTest.keyClick(month, KEY.Key_Space)
    QTest.keyClick(month, KEY.Key_Space)
    with qtbot.waitSignal(month.entry_activated) as entry:
        QTest.keyClick(month, KEY.Key_Return)
    assert (day.args[0], entry.args[0]) == (TODAY, "l")
    assert month.accessibleDescription() == "Li Fang, 2 of 2, 2026-11-20"


def test_a_click_chooses_the_entry_a_second_opens_it_and_the_overflow_opens_the_day(month, qtbot):
    spot = month.entry_rect("w").center()
    with qtbot.waitSignal(month.entry_chosen) as entry:
        QTest.mouseClick(month.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert entry.args == ["w"]
    with qtbot.waitSignal(month.entry_activated) as entry:
        QTest.mouseDClick(month.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert entry.args == ["w"]
    full = month.day_rect(date(2026, 11, 26))
    with qtbot.waitSignal(month.day_activated) as day:
        QTest.mouseClick(month.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(full.x() + 20, full.bottom() - 15))
    assert day.args == [date(2026, 11, 26)]


def test_the_selected_day_is_read_aloud(month):
    month.select(date(2026, 11, 26))
    assert month.accessibleDescription().startswith("2026-11-26, 感恩节, 休, Visit 0")


def test_something_dropped_on_a_day_is_told_with_its_day(month, qtbot):
    data = QMimeData()
    data.setData(MIME, b"client-7")
    day = TODAY + timedelta(days=4)
    spot = QPointF(middle(month, day))
    month.target = Spot(day)
    event = QDropEvent(spot, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    with qtbot.waitSignal(month.dropped) as dropped:
        month.dropEvent(event)
    assert dropped.args == [day, -1, b"client-7"]
    assert month.chosen_day == day


def test_the_month_is_painted_in_any_size(month):
    for size in ((560, 380), (1400, 900)):
        month.resize(*size)
        assert not month.grab().isNull()


# Lists.


def test_space_ticks_what_is_not_blocked(shown, qtbot, qtmodeltester):
    ticks = shown(TickList("Greetings"))
    ticks.set_items(
        [TickItem("a", "Wang", "SMS", chip=Chip("Gold", "gold")), TickItem("b", "Li", "in mourning", blocked=True)]
    )
    qtmodeltester.check(ticks.items)
    ticks.setCurrentIndex(ticks.items.index(0))
    with qtbot.waitSignal(ticks.toggled) as told:
        QTest.keyClick(ticks, KEY.Key_Space)
    assert told.args == ["a", True]
    ticks.setCurrentIndex(ticks.items.index(1))
    with qtbot.assertNotEmitted(ticks.toggled):
        QTest.keyClick(ticks, KEY.Key_Space)
    with qtbot.waitSignal(ticks.opened) as opened:
        QTest.keyClick(ticks, KEY.Key_Return)
    assert opened.args == ["b"]
    assert ticks.items.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Wang, SMS, Gold"
    assert ticks.items.index(0).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked.value
    assert not ticks.grab().isNull()


def test_a_click_on_the_box_ticks_and_beside_it_only_selects(shown, qtbot):
    ticks = shown(TickList("Greetings"))
    ticks.set_items([TickItem("a", "Wang"), TickItem("b", "Li")])
    row = ticks.visualRect(ticks.items.index(1))
    with qtbot.waitSignal(ticks.toggled):
        QTest.mouseClick(ticks.viewport(), Qt.MouseButton.LeftButton, pos=row.topLeft() + QPoint(15, 10))
    with qtbot.assertNotEmitted(ticks.toggled):
        QTest.mouseClick(ticks.viewport(), Qt.MouseButton.LeftButton, pos=row.topLeft() + QPoint(150, 10))
    assert ticks.current_item().key == "b"


def test_a_timeline_wraps_long_words_and_opens_by_enter(shown, qtbot, qtmodeltester):
    line = shown(TimelineList("History"), 300)
    line.set_entries(
        [
            TimelineEntry(1, "11-18", "phone", "Call", "很长的备注" * 30, "accent"),
            TimelineEntry(2, "11-02", "visit", "Visit"),
        ]
    )
    qtmodeltester.check(line.items)
    assert line.sizeHintForRow(0) > 3 * line.sizeHintForRow(1)
    line.setCurrentIndex(line.items.index(1))
    with qtbot.waitSignal(line.opened) as opened:
        QTest.keyClick(line, KEY.Key_Return)
    assert opened.args == [2]
    assert not line.grab().isNull()


# Choices, charts, feedback.


def test_filter_chips_tell_what_is_on_and_keep_it_over_new_counts(shown, qtbot):
    chips = shown(FilterChips("Reasons"))
    chips.set_chips([("due", "Due", 3), ("bday", "Birthday", None)])
    with qtbot.waitSignal(chips.changed) as told:
        chips.findChildren(QPushButton)[0].click()
    assert told.args == [{"due"}]
    chips.set_chips([("due", "Due", 2), ("bday", "Birthday", 1)])
    assert chips.active() == {"due"}


def test_single_chips_take_each_other_off(shown):
    chips = shown(FilterChips("Period", single=True))
    chips.set_chips([(1, "Month", None), (2, "Year", None)])
    first, second = chips.findChildren(QPushButton)
    first.click()
    second.click()
    assert chips.active() == {2}
    second.click()
    assert chips.active() == set()


def test_a_conflict_offers_both_values(shown, qtbot):
    card = shown(ConflictCard("k", "Wang", "Phone"))
    card.set_values("138", "", "office", "laptop")
    mine, theirs = card.findChildren(QPushButton)
    with qtbot.waitSignal(card.chosen) as told:
        theirs.click()
    assert told.args == ["k", "theirs"]
    assert "138" in mine.accessibleName()
    assert theirs.isChecked()
    assert not mine.isChecked()


def test_charts_say_their_figures_and_leave_gaps_empty(shown, qtbot):
    chart = shown(MonthChart("Assets", lambda v: f"{v:.0f}"), 400, 120)
    chart.set_bars([Bar("1月", 3.0, "a"), Bar("2月", None, "b"), Bar("3月", 9.0, "c")])
    assert chart.accessibleDescription() == "1月: 3, 3月: 9"
    with qtbot.waitSignal(chart.clicked) as told:
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(350, 40))
    assert told.args == ["c"]
    parts = shown(CompositionBar("Parts", lambda v: f"{v:.0f}"))
    parts.set_parts([Part("Term", 75), Part("Fund", 25), Part("Debt", -3)])
    assert parts.accessibleDescription() == "Term: 75, Fund: 25"
    spark = shown(SparkBar("Contacts"))
    spark.show_share(5, 2)
    assert spark.accessibleName() == "Contacts: 5 / 2"
    spark.show_share(0, 0)
    for widget in (chart, parts, spark):
        assert not widget.grab().isNull()
    chart.set_bars([])
    parts.set_parts([])
    assert not chart.grab().isNull()
    assert not parts.grab().isNull()


def test_a_toast_runs_its_action_once(shown):
    home = shown(QWidget())
    toast, ran = Toast(home), []
    toast.say("Logged", "Undo", lambda: ran.append(1))
    assert toast.isVisible()
    assert toast.accessibleName() == "Logged"
    toast.run_action()
    toast.run_action()
    assert ran == [1]
    assert not toast.isVisible()
    home.resize(700, 500)
    toast.say("Saved")
    home.resize(500, 300)
    assert toast.geometry().bottom() < 300


def test_progress_is_cancelled_by_escape_only_once(shown, qtbot):
    home = shown(QWidget())
    progress = ProgressOverlay(home)
    progress.begin("Importing", delay=0)
    qtbot.waitUntil(progress.isVisible)
    progress.advance(3, 10, "three")
    told = []
    progress.cancelled.connect(lambda: told.append(1))
    QTest.keyClick(progress, KEY.Key_Escape)
    QTest.keyClick(progress, KEY.Key_Escape)
    assert told == [1]
    progress.end()
    assert not progress.isVisible()


def test_a_short_job_never_shows_its_cover(shown, qtbot):
    progress = ProgressOverlay(shown(QWidget()))
    progress.begin("Short")
    progress.end()
    assert not progress.isVisible()


# Small pieces.


def test_the_search_box_answers_each_key_and_hands_down_on(shown, qtbot):
    box = shown(SearchBox("Search"), 200, 40)
    seen = []
    box.searched.connect(seen.append)
    QTest.keyClicks(box, "wa")
    with qtbot.waitSignal(box.left_down):
        QTest.keyClick(box, KEY.Key_Down)
    QTest.keyClick(box, KEY.Key_Escape)
    assert seen == ["w", "wa", ""]
    box.take("x")
    assert seen[-1] == "x"


def test_a_pausing_search_box_asks_once(shown, qtbot):
    box = shown(SearchBox("Search", pause=30), 200, 40)
    seen = []
    box.searched.connect(seen.append)
    QTest.keyClicks(box, "wang")
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["wang"]


def test_an_empty_state_shows_its_whole_hint(shown, qtbot):
    empty = EmptyState("import", "还没有客户", "把行里导出的客户清单拖到窗口里，一分钟后就能看到今天该联系谁。" * 2)
    made = empty.add_action("选择文件…", lambda: None)
    shown(empty, 380, 400)
    qtbot.waitExposed(empty)
    hint = empty._hint
    assert hint.height() >= hint.heightForWidth(hint.width())
    assert made.accessibleName() == "选择文件…"
    empty.say("Nothing", "", "search")
    assert not hint.isVisible()


def test_pairs_can_be_read_and_an_empty_one_is_a_dash(shown):
    grid = shown(KeyValueGrid(2))
    grid.show_pairs([("Name", "Wang"), ("Risk", ""), ("Tier", StatusChip("Gold", "gold"))])
    grid.show_pairs([("Name", "Wang"), ("Risk", "")])
    texts = [child.accessibleName() for child in grid.findChildren(type(label())) if child.accessibleName()]
    assert "Name: Wang" in texts


def test_markup_in_a_text_is_shown_as_it_is(qapp):
    assert label("<b>王</b>").textFormat() == Qt.TextFormat.PlainText


def test_buttons_have_names_and_run(shown):
    ran = []
    for made in (
        button("Save", "primary", "save", lambda: ran.append(1)),
        tool_button("lock", "Lock", lambda: ran.append(2)),
    ):
        shown(made)
        assert isinstance(made, QAbstractButton)
        assert made.accessibleName()
        made.click()
    assert ran == [1, 2]
    header = shown(SectionHeader("Due"))
    header.set_title("Due", 3)
    header.add_action(button("More"))


# The preview.


@pytest.fixture
def pdf():
    import io

    from reportlab.pdfgen import canvas

    out = io.BytesIO()
    paper = canvas.Canvas(out)
    for number in range(3):
        paper.drawString(72, 700, f"Page {number}")
        paper.showPage()
    paper.save()
    return out.getvalue()


def test_the_preview_counts_saves_and_prints(shown, pdf, qtbot, tmp_path):
    preview = shown(PdfPreview())
    assert preview.show_pdf(pdf, "plan.pdf")
    assert preview.page_count() == 3
    with qtbot.waitSignal(preview.saved) as saved:
        preview.save_to(tmp_path / "plan.pdf")
    assert saved.args[0].read_bytes() == pdf
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    assert preview.print_on(printer) == 3
    again = shown(PdfPreview())
    assert again.show_pdf((tmp_path / "paper.pdf").read_bytes(), "paper.pdf")
    assert again.page_count() == 3


def test_the_preview_zooms_and_comes_back_to_the_width(shown, pdf):
    preview = shown(PdfPreview())
    preview.show_pdf(pdf, "plan.pdf")
    preview._zoom(1.25)
    first = preview._view.zoomFactor()
    preview._zoom(1.25)
    assert preview._view.zoomFactor() == pytest.approx(first * 1.25)
    for _ in range(20):
        preview._zoom(1.25)
    assert preview._view.zoomFactor() == 4.0
    preview._on_fit()
    assert preview._view.zoomMode() == preview._view.ZoomMode.FitToWidth


def test_what_is_no_pdf_is_not_shown(shown):
    preview = shown(PdfPreview())
    assert not preview.show_pdf(b"no pdf", "x.pdf")
    assert preview.page_count() == 0
    preview.clear("Choose a report")
    assert preview.page_count() == 0


def test_a_file_that_cannot_be_written_is_told(shown, pdf, qtbot, tmp_path):
    preview = shown(PdfPreview())
    preview.show_pdf(pdf, "plan.pdf")
    with qtbot.waitSignal(preview.failed) as failed:
        preview.save_to(tmp_path / "missing" / "plan.pdf")
    assert isinstance(failed.args[0], OSError)


def test_a_line_that_must_be_read_whole_is_never_shortened(shown):
    cut, whole = ShyLabel(), ShyLabel(whole=True)
    blank = ShyLabel()
    for one in (cut, whole, blank):
        one.resize(80, 20)
        shown(one)
        one.resize(80, 20)
    cut.setText("11 planned, 12 done")
    whole.setText("11 planned, 12 done")
    assert whole.grab().toImage() == blank.grab().toImage()
    assert cut.grab().toImage() != blank.grab().toImage()
