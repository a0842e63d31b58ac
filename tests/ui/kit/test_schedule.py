"""The drawn views of a schedule: where things stand, all keys, dragging, stretching, drawing, dropping, speaking."""

from __future__ import annotations

from datetime import date, timedelta
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.models.columns import Chip
from ui.widgets.agenda_list import AgendaLine, AgendaList
from ui.widgets.month_grid import MonthGrid
from ui.widgets.schedule_items import NO_TIME, Cells, DayCell, DayEntry, is_shaded, side_by_side, within_day
from ui.widgets.schedule_view import MIME
from ui.widgets.time_grid import TimeGrid
from ui.widgets.timeline_grid import Lane, TimelineGrid

TODAY = date(2026, 11, 24)
DAY = timedelta(days=1)
KEY = Qt.Key
LEFT, CTRL, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture(autouse=True)
def themed(qapp):
    theme.apply(qapp, "light")


def names():
    return list("一二三四五六日")


def entry(key, start, minutes=60, **more):
    return DayEntry(f"{start // 60:02d}:{start % 60:02d} {key}", "accent", key, start=start, minutes=minutes, **more)


CELLS = {
    TODAY: DayCell(
        "十六",
        entries=(
            DayEntry("全天", "gold", "all", start=NO_TIME),
            entry("a", 9 * 60),
            entry("b", 9 * 60 + 30, flag="同一时间"),
            entry("c", 14 * 60, 30),
            entry("kept", 16 * 60, 30, done=True, fixed=True),
        ),
    ),
    TODAY + DAY: DayCell("小雪", True, "休", True, (entry("d", 10 * 60, repeats=True),)),
}


def shown(qtbot, made, width=900, height=640):
    qtbot.addWidget(made)
    made.resize(width, height)
    made.show()
    made.activateWindow()
    made.set_cells(CELLS)
    made.setFocus()
    return made


@pytest.fixture
def week(qtbot):
    return shown(qtbot, TimeGrid("Week", names, TODAY))


@pytest.fixture
def month(qtbot):
    return shown(qtbot, MonthGrid("Month", names, TODAY))


@pytest.fixture
def line(qtbot):
    made = TimelineGrid("Timeline", names, TODAY)
    made.set_lanes([Lane(None, "own"), Lane("x", "张三", "11-25", TODAY + DAY, "warning", "张三 11-25")])
    return shown(qtbot, made)


def drag(view, start, end, *, held=PLAIN):
    """Press, move in two steps, release, as a hand does."""
    port = view.viewport()
    QTest.mousePress(port, LEFT, held, start)
    for place in ((start + end) / 2, end):
        move(port, place, held)
    QTest.mouseRelease(port, LEFT, held, end)


def move(port, place, held):
    spot = QPointF(place)
    QApplication.sendEvent(
        port, QMouseEvent(QEvent.Type.MouseMove, spot, QPointF(port.mapToGlobal(place)), LEFT, LEFT, held)
    )


def told(signal):
    """Collect what a signal carries."""
    seen = []
    signal.connect(lambda *args: seen.append(args))
    return seen


# Side by side.


@given(st.lists(st.tuples(st.integers(0, 1400), st.integers(5, 300)), max_size=40))
def test_what_overlaps_never_shares_a_column_and_groups_are_equally_wide(spans):
    placed = side_by_side(entry(number, start, minutes) for number, (start, minutes) in enumerate(spans))
    assert len(placed) == len(spans)
    for one in placed:
        assert 0 <= one.column < one.columns
        for other in placed:
            if one is not other and one.entry.start < other.entry.end and other.entry.start < one.entry.end:
                assert one.column != other.column
                assert one.columns == other.columns


def test_what_touches_does_not_overlap_and_what_has_no_time_stands_elsewhere():
    placed = side_by_side([entry("a", 540, 30), entry("b", 570, 30), DayEntry("all", key="all")])
    assert [(one.entry.key, one.column, one.columns) for one in placed] == [("a", 0, 1), ("b", 0, 1)]


@pytest.mark.parametrize(("start", "minutes", "found"), [(-30, 60, 0), (1430, 60, 1380), (600, 2000, 0)])
def test_nothing_is_moved_over_midnight(start, minutes, found):
    assert within_day(start, minutes) == found


def test_an_entry_put_elsewhere_stands_there_in_order():
    cells = Cells.of(CELLS)
    cells.put("c", TODAY + DAY, 8 * 60, 45)
    assert [one.key for one in cells[TODAY + DAY].entries] == ["c", "d"]
    assert "c" not in {one.key for one in cells[TODAY].entries}
    assert cells.find("c")[1].minutes == 45
    cells.put("nobody", TODAY, 0, 0)


# The mouse.


def test_an_entry_is_dragged_to_another_day_and_hour(week):
    seen = told(week.moved)
    start = week.entry_rect("c").center()
    right = week.column(2).x() - week.column(1).x()
    drag(week, start, start + QPoint(right, 2 * week.row_height))
    assert seen == [("c", TODAY + DAY, 15 * 60, 30)]
    assert week.chosen == "c"
    assert week.entry_rect("c").left() >= week.column(2).x(), "it is shown there before the book has it"


def test_with_ctrl_a_copy_is_dragged(week):
    moved, copied = told(week.moved), told(week.copied)
    start = week.entry_rect("c").center()
    drag(week, start, start + QPoint(0, 2 * week.row_height), held=CTRL)
    assert (moved, copied) == ([], [("c", TODAY, 15 * 60)])


def test_an_edge_makes_an_entry_longer(week):
    seen = told(week.moved)
    rect = week.entry_rect("a")
    drag(week, QPoint(rect.center().x(), rect.bottom() - 1), QPoint(rect.center().x(), rect.bottom() + week.row_height))
    assert seen == [("a", TODAY, 9 * 60, 90)]


def test_an_edge_at_the_top_lets_it_begin_earlier(week):
    seen = told(week.moved)
    rect = week.entry_rect("a")
    drag(week, QPoint(rect.center().x(), rect.top() + 1), QPoint(rect.center().x(), rect.top() - week.row_height))
    assert seen[0][2] < 9 * 60
    assert seen[0][2] + seen[0][3] == 10 * 60


def test_what_took_place_is_not_dragged_and_escape_drops_nothing(week):
    seen = told(week.moved)
    start = week.entry_rect("kept").center()
    drag(week, start, start + QPoint(0, 60))
    port, start = week.viewport(), week.entry_rect("c").center()
    QTest.mousePress(port, LEFT, PLAIN, start)
    move(port, start + QPoint(0, 60), PLAIN)
    assert week.ghost is not None
    QTest.keyClick(week, KEY.Key_Escape)
    QTest.mouseRelease(port, LEFT, PLAIN, start + QPoint(0, 60))
    assert seen == []


def test_a_time_is_drawn_on_a_free_place(week):
    seen = told(week.slot_activated)
    start = week.slot_rect(TODAY - DAY, 11 * 60, 30).center()
    drag(week, start, start + QPoint(0, 3 * week.row_height))
    assert seen == [(TODAY - DAY, 11 * 60, 90)]


def test_a_double_click_opens_or_asks_for_something_new(week):
    opened, wanted = told(week.entry_activated), told(week.slot_activated)
    QTest.mouseDClick(week.viewport(), LEFT, PLAIN, week.entry_rect("c").center())
    QTest.mouseDClick(week.viewport(), LEFT, PLAIN, week.slot_rect(TODAY, 11 * 60, 30).center())
    assert opened == [("c",)]
    assert wanted == [(TODAY, 11 * 60, 0)]


@pytest.mark.parametrize("held", [PLAIN, CTRL])
def test_in_the_month_an_entry_keeps_its_time(month, held):
    moved, copied = told(month.moved), told(month.copied)
    drag(month, month.entry_rect("a").center(), month.day_rect(TODAY + 8 * DAY).center(), held=held)
    assert (moved, copied) == (
        ([("a", TODAY + 8 * DAY, 540, 60)], []) if held == PLAIN else ([], [("a", TODAY + 8 * DAY, 540)])
    )


def test_a_row_of_the_timeline_is_dragged_across(line):
    line.set_cells({TODAY: DayCell(entries=(entry("a", 540, row="x"),))})
    seen = told(line.moved)
    start = line.entry_rect("a").center()
    drag(line, start, start + QPoint(3 * line.column(0).width(), 0))
    assert seen == [("a", TODAY + 3 * DAY, 540, 60)]


@pytest.mark.parametrize("kind", ["week", "month", "line"])
def test_what_is_dropped_is_told_with_its_place(kind, request):
    view = request.getfixturevalue(kind)
    spots = {
        "week": week_spot(view) if kind == "week" else None,
        "month": view.day_rect(TODAY).center() if kind == "month" else None,
        "line": QPoint(view.column(1).center().x(), 80) if kind == "line" else None,
    }
    data = QMimeData()
    data.setData(MIME, b"client-7")
    seen, spot = told(view.dropped), spots[kind]
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(view.viewport(), QDragEnterEvent(spot, copy, data, LEFT, PLAIN))
    QApplication.sendEvent(view.viewport(), QDragMoveEvent(spot, copy, data, LEFT, PLAIN))
    QApplication.sendEvent(view.viewport(), QDropEvent(QPointF(spot), copy, data, LEFT, PLAIN))
    day, minute, carried = seen[0]
    assert (day, carried) == (TODAY, b"client-7")
    assert minute == (11 * 60 if kind == "week" else NO_TIME)


def week_spot(view):
    rect = view.slot_rect(TODAY, 11 * 60, 30)
    return QPoint(rect.center().x(), rect.top() + 3)


# The keyboard.


def press(view, *keys):
    for one in keys:
        held, key = one if isinstance(one, tuple) else (PLAIN, one)
        QTest.keyClick(view, key, held)


def test_arrows_walk_half_hours_and_entries(week):
    press(week, KEY.Key_Up, KEY.Key_Down)
    assert week.chosen == "a"
    press(week, KEY.Key_Space)
    assert week.chosen == "b"
    press(week, KEY.Key_Down)
    assert week.chosen is None
    assert week.accessibleDescription() == "2026-11-24 10:30"
    press(week, KEY.Key_End)
    assert week.chosen == "kept"
    press(week, KEY.Key_Home)
    assert week.chosen is None
    press(week, KEY.Key_Space)
    assert week.chosen == "all"
    press(week, KEY.Key_Right)
    assert week.chosen_day == TODAY + DAY


def test_ctrl_and_arrows_move_shift_and_arrows_stretch(week):
    seen = told(week.moved)
    week.choose("c")
    press(week, (CTRL, KEY.Key_Down), (CTRL, KEY.Key_Right), (SHIFT, KEY.Key_Down), (SHIFT, KEY.Key_Up))
    assert seen == [
        ("c", TODAY, 14 * 60 + 30, 30),
        ("c", TODAY + DAY, 14 * 60 + 30, 30),
        ("c", TODAY + DAY, 14 * 60 + 30, 45),
        ("c", TODAY + DAY, 14 * 60 + 30, 30),
    ]
    week.choose("kept")
    press(week, (CTRL, KEY.Key_Down), (SHIFT, KEY.Key_Down))
    assert len(seen) == 4


def test_ctrl_and_arrows_move_by_days_and_weeks_in_the_month(month):
    seen = told(month.moved)
    month.choose("a")
    press(month, (CTRL, KEY.Key_Right), (CTRL, KEY.Key_Up))
    assert [place[1] for place in seen] == [TODAY + DAY, TODAY - 6 * DAY]
    assert month.chosen == "a"


def test_copy_cut_and_paste(week):
    moved, copied = told(week.moved), told(week.copied)
    week.choose("c")
    press(week, (CTRL, KEY.Key_C), KEY.Key_Right, KEY.Key_Down, (CTRL, KEY.Key_V), (CTRL, KEY.Key_V))
    assert copied == [("c", TODAY + DAY, 14 * 60 + 30)] * 2
    week.choose("c")
    press(week, (CTRL, KEY.Key_X), KEY.Key_Left, (CTRL, KEY.Key_V), (CTRL, KEY.Key_V))
    assert moved == [("c", TODAY - DAY, 14 * 60, 30)]


def test_letters_digits_and_delete(week):
    signals = (week.slot_activated, week.today_asked, week.view_asked, week.removed, week.entry_done)
    wanted, today, views, removed, done = map(told, signals)
    press(week, KEY.Key_N, KEY.Key_T, KEY.Key_4, KEY.Key_Delete)
    week.choose("c")
    press(week, KEY.Key_Delete, KEY.Key_D)
    assert (wanted, today, views) == ([(TODAY, 9 * 60, 0)], [()], [(3,)])
    assert (removed, done) == ([("c",)], [("c",)])


def test_enter_opens_an_entry_plans_on_a_free_place_and_opens_the_day_at_its_head(week):
    opened, wanted, days = told(week.entry_activated), told(week.slot_activated), told(week.day_activated)
    press(week, KEY.Key_Return, KEY.Key_Home, KEY.Key_Return)
    week.choose("a")
    press(week, KEY.Key_Return)
    assert (opened, wanted, days) == ([("a",)], [(TODAY, 9 * 60, 0)], [(TODAY,)])


def test_pages_turn_weeks_and_plus_makes_hours_higher(week):
    spans, heights = told(week.span_changed), told(week.zoomed)
    press(week, KEY.Key_PageDown)
    assert week.span() == (date(2026, 11, 30), date(2026, 12, 6))
    QTest.keyClicks(week, "+-+")
    assert len(spans) == 1
    assert [args[0] for args in heights] == [28, 24, 28]


def test_the_timeline_walks_rows_and_days_and_turns_by_weeks(line):
    line.set_cells({TODAY: DayCell(entries=(entry("a", 540, row="x"),))})
    press(line, KEY.Key_Down)
    assert (line.lane.key, line.chosen) == ("x", "a")
    assert line.accessibleDescription().startswith("张三, 2026-11-24, 09:00 a")
    moved = told(line.moved)
    press(line, (CTRL, KEY.Key_Right), (CTRL, KEY.Key_Down))
    assert moved == [("a", TODAY + DAY, 540, 60), ("a", TODAY + DAY, 570, 60)]
    wanted = told(line.slot_activated)
    press(line, KEY.Key_Right, KEY.Key_Return, KEY.Key_PageDown)
    assert wanted == [(TODAY + 2 * DAY, NO_TIME, 0)]
    assert line.span()[0] == date(2026, 11, 30)


def test_at_the_edge_the_hours_go_on_while_something_is_dragged(week):
    port, start = week.viewport(), week.entry_rect("c").center()
    before = week.verticalScrollBar().value()
    QTest.mousePress(port, LEFT, PLAIN, start)
    move(port, QPoint(start.x(), port.height() - 2), PLAIN)
    week._creep()
    assert week.verticalScrollBar().value() > before
    assert week.ghost.start > 14 * 60
    QTest.keyClick(week, KEY.Key_Escape)
    week._creep()
    QTest.mouseRelease(port, LEFT, PLAIN, start)


@pytest.mark.parametrize(
    ("day", "cell", "shaded"),
    [
        (TODAY, DayCell(), False),
        (date(2026, 11, 28), DayCell(), True),
        (TODAY, DayCell(rest=True), True),
        (date(2026, 11, 28), DayCell(mark="班", closed=False), False),
        (TODAY, DayCell(closed=True), True),
    ],
)
def test_a_day_on_which_nobody_works_is_shaded(day, cell, shaded):
    assert is_shaded(day, cell) is shaded


def test_a_chosen_entry_that_is_gone_is_chosen_no_more(week):
    week.choose("c")
    week.set_cells({})
    assert week.chosen is None


# Many.


def test_what_has_no_room_is_counted_and_opens_the_day(week):
    many = tuple(entry(number, 10 * 60, 30) for number in range(12))
    week.set_cells({TODAY: DayCell(entries=many)})
    ((sign, count),) = week.plans()[1].more
    shown = [number for number in range(12) if not week.entry_rect(number).isEmpty()]
    assert count == 12 - len(shown)
    days = told(week.day_activated)
    QTest.mouseClick(week.viewport(), LEFT, PLAIN, week.on_screen(sign).center())
    assert days == [(TODAY,)]
    week.choose(11)
    assert not week.entry_rect(11).isEmpty()


@pytest.mark.parametrize("kind", ["week", "month", "line"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_view_is_painted_in_any_size(kind, scheme, request, qapp):
    theme.apply(qapp, scheme)
    view = request.getfixturevalue(kind)
    for size in ((440, 270), (1400, 900)):
        view.resize(*size)
        assert not view.grab().isNull()


# The agenda.


LINES = [
    AgendaLine(TODAY, TODAY, "11-24 周二"),
    AgendaLine("a", TODAY, start=540, minutes=60, time="09:00", name="张三", kind=Chip("拜访"), state=Chip("有冲突")),
    AgendaLine("kept", TODAY, start=960, minutes=30, time="16:00", name="李四", fixed=True),
    AgendaLine(TODAY + 3 * DAY, TODAY + 3 * DAY, "11-27 周五"),
    AgendaLine("d", TODAY + 3 * DAY, start=600, minutes=60, time="10:00", name="王五"),
]


@pytest.fixture
def agenda(qtbot):
    made = AgendaList("Agenda", TODAY)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    made.set_lines(LINES)
    made.setFocus()
    return made


def test_the_agenda_moves_stretches_copies_and_cuts_by_keys(agenda):
    moved, copied = told(agenda.moved), told(agenda.copied)
    agenda.choose("a")
    assert agenda.chosen == "a"
    press(agenda, (CTRL, KEY.Key_Right), (CTRL, KEY.Key_Down), (SHIFT, KEY.Key_Down))
    assert moved == [("a", TODAY + DAY, 540, 60), ("a", TODAY, 570, 60), ("a", TODAY, 540, 75)]
    press(agenda, (CTRL, KEY.Key_C))
    agenda.select(TODAY + 2 * DAY)
    press(agenda, (CTRL, KEY.Key_V))
    assert copied == [("a", TODAY + 2 * DAY, NO_TIME)]
    moved.clear()
    agenda.choose("kept")
    press(agenda, (CTRL, KEY.Key_Right), (SHIFT, KEY.Key_Up))
    assert moved == []


def test_the_agenda_opens_cancels_finishes_plans_and_changes_views(agenda):
    signals = (agenda.entry_activated, agenda.removed, agenda.entry_done, agenda.view_asked, agenda.slot_activated)
    opened, removed, done, views, wanted = map(told, signals)
    agenda.choose("d")
    press(agenda, KEY.Key_Return, KEY.Key_Delete, KEY.Key_D, KEY.Key_1, KEY.Key_N)
    agenda.select(TODAY)
    press(agenda, KEY.Key_Return)
    assert (opened, removed, done, views) == ([("d",)], [("d",)], [("d",)], [(0,)])
    assert wanted == [(TODAY + 3 * DAY, NO_TIME, 0), (TODAY, NO_TIME, 0)]


def test_the_agenda_follows_the_day_and_passes_the_tester(agenda, qtmodeltester):
    days = told(agenda.day_selected)
    agenda.choose("d")
    agenda.select(TODAY)
    assert days == [(TODAY + 3 * DAY,), (TODAY,)]
    qtmodeltester.check(agenda.lines)
    assert not agenda.grab().isNull()


def test_a_line_stands_where_the_clock_stands_and_only_on_today(qtbot, themed):
    grid = shown(qtbot, TimeGrid("w", names, TODAY, 7))
    before = grid.grab().toImage()
    grid.set_now(10 * 60 + 20)
    after = grid.grab().toImage()
    y, danger = grid.y_of(10 * 60 + 20), theme.color("danger").rgb()
    today, other = grid.column(1).center().x(), grid.column(3).center().x()
    assert (before.pixel(today, y) == danger, after.pixel(today, y) == danger) == (False, True)
    assert before.pixel(other, y) == after.pixel(other, y)
    grid.turn(1)
    grid.set_now(10 * 60 + 50)
    assert grid.grab().toImage().pixel(today, grid.y_of(10 * 60 + 50)) != danger
    grid.set_today(TODAY + 7 * DAY)
    assert grid.grab().toImage().pixel(today, grid.y_of(10 * 60 + 50)) == danger


def test_whatever_the_keys_come_to_is_announced(week, month, monkeypatch):
    said = []

    def hear(event):
        said.append((event.object(), event.message()))

    def heard():
        return said[-1]

    listener = SimpleNamespace(isActive=lambda: True, updateAccessibility=hear)
    monkeypatch.setattr("ui.widgets.schedule_base.QAccessible", listener)
    week.activateWindow()
    week.setFocus()
    QApplication.processEvents()
    assert week.hasFocus()
    week.choose("a")
    assert heard() == (week, "09:00 a, 1 of 2, 2026-11-24")
    press(week, KEY.Key_Space)
    assert heard() == (week, "09:30 b, 同一时间, 2 of 2, 2026-11-24")
    week.choose("kept")
    assert heard()[1] == "16:00 kept, done, 2026-11-24"
    week.choose("d")
    assert heard()[1] == "10:00 d, comes again, 2026-11-25"
    spoken = QAccessible.queryAccessibleInterface(week).text(QAccessible.Text.Description)
    assert spoken == heard()[1]
    count = len(said)
    month.clearFocus()
    month.choose("a")
    assert len(said) == count, "what the keyboard is not in says nothing by itself"
    assert month.accessibleDescription().startswith("09:00 a, ")
