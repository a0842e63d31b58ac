"""How a time grid looks: heads of days, hours, entries within the part that is seen."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPen

from ui.widgets.schedule_base import Ghost
from ui.widgets.schedule_items import NO_TIME, STEP, WHOLE, Spot, clock, is_shaded
from ui.widgets.schedule_paint import CENTRE, MIDDLE, NARROW, Ink, paint_day_head, paint_entry, paint_ghost, paint_mark
from ui.widgets.time_frame import GUTTER, TimeFrame

#: A head of so many pixels tells its day in full.
_WIDE = 320
#: The hours of work, which are lit, in minutes.
_FROM, _TO = 8 * 60, 18 * 60


#: Pixels: the height of the time beside the line of now, half the width of its dot.
_NOW, _DOT = 16, 4.0


class TimePainter:
    """Paints one part of a grid once."""

    def __init__(self, grid: TimeFrame, painter: QPainter, part: QRect) -> None:
        self._grid, self._painter, self._part = grid, painter, part
        self._ink = Ink(painter)
        self._size = grid.viewport().rect()

    def paint(self) -> None:
        """Paint the hours with their entries, then the heads above them."""
        grid, painter = self._grid, self._painter
        body = self._size.adjusted(0, grid.top, 0, 0)
        painter.setClipRect(body)
        self._paint_ground(body)
        self._paint_hours(body)
        if grid.target is None:
            self._paint_cursor()
        for number in range(len(grid.days)):
            self._paint_entries(number, body)
        self._paint_now(body)
        if grid.target is not None:
            self._paint_cursor()
        if grid.ghost is not None:
            self._paint_ghost(grid.ghost)
        painter.setClipRect(self._size)
        if self._part.top() < grid.top:
            self._paint_heads()
        painter.setPen(self._ink.color("border"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self._size.adjusted(0, 0, -1, -1))

    def _paint_ground(self, body: QRect) -> None:
        grid, ink = self._grid, self._ink
        ink.fill(body, "surface")
        early, late = grid.y_of(_FROM), grid.y_of(_TO)
        for number, day in enumerate(grid.days):
            column = grid.column(number)
            if is_shaded(day, grid.cells[day]):
                ink.fill(column & body, "window")
            else:
                ink.fill(QRect(column.x(), body.y(), column.width(), early - body.y()) & body, "stripe")
                ink.fill(QRect(column.x(), late, column.width(), body.bottom() - late + 1) & body, "stripe")

    def _paint_hours(self, body: QRect) -> None:
        grid, ink, painter = self._grid, self._ink, self._painter
        strong, weak = ink.color("border"), ink.color("row_line")
        now = grid.y_of(grid.now) if grid.now is not None and grid.today in grid.days else None
        for minute in range(0, WHOLE, STEP):
            y = grid.y_of(minute)
            if body.top() - STEP <= y <= body.bottom():
                whole = minute % 60 == 0
                painter.setPen(strong if whole else weak)
                painter.drawLine(GUTTER, y, self._size.right(), y)
                if whole and (now is None or abs(now - y) >= _NOW + 2):
                    ink.write(QRect(6, y - 1, GUTTER - 8, 18), clock(minute), "muted")
        painter.setPen(strong)
        for number in range(len(grid.days)):
            left = grid.column(number).x()
            painter.drawLine(left, 0, left, self._size.bottom())

    def _paint_entries(self, number: int, body: QRect) -> None:
        """Paint what of a day is seen; the chosen entry lies on top, what is carried is left out."""
        grid, ink = self._grid, self._ink
        ghost, plan = grid.ghost, grid.plans()[number]
        carried = ghost.entry.key if ghost is not None and ghost.entry is not None and not ghost.copy else None
        shift = grid.top - grid.verticalScrollBar().value()
        seen = body & self._part
        first, last = seen.top() - shift, seen.bottom() - shift
        for entry, (left, top, width, height) in plan.entries:
            if top <= last and top + height >= first and (carried is None or entry.key != carried):
                paint_entry(ink, QRect(left, top + shift, width, height), entry, bar=3)
        for box, count in plan.more:
            rect = grid.on_screen(box)
            if rect.intersects(seen):
                ink.fill(rect, "sunken")
                ink.write(rect, f"+{count}", "accent", flags=CENTRE)
        found = grid.cells.find(grid.chosen) if grid.chosen is not None else None
        if found is not None and found[0] == grid.days[number] and found[1].timed and grid.chosen != carried:
            rect = grid.rect_of(number, found[1])
            paint_entry(ink, rect, found[1], marked=True, bar=3)
            self._frame(rect)

    def _frame(self, rect: QRect) -> None:
        if self._grid.hasFocus():
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.setPen(QPen(self._ink.color("focus"), 1))
            self._painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _paint_cursor(self) -> None:
        """Mark the free half hour of the keys, and the place that something would be dropped on."""
        grid = self._grid
        spot = grid.target or (grid.here() if grid.chosen is None else None)
        if spot is None or spot.minute == NO_TIME or spot.day not in grid.days:
            return
        rect = grid.slot_rect(spot.day, spot.minute, STEP).adjusted(0, 0, -1, 0)
        tint = "focus" if grid.hasFocus() or grid.target else "border_strong"
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(self._ink.color(tint), 2))
        self._painter.drawRect(rect.adjusted(1, 1, -1, -1))
        if grid.target is not None:
            self._ink.write(rect.adjusted(6, 0, -4, 0), clock(spot.minute), "text")

    def _paint_now(self, body: QRect) -> None:
        """Draw a line over today where the clock stands, with its time among the hours."""
        grid, ink, painter = self._grid, self._ink, self._painter
        if grid.now is None or grid.today not in grid.days:
            return
        y, column = grid.y_of(grid.now), grid.column(grid.days.index(grid.today))
        said = QRect(2, y - _NOW // 2, GUTTER - 5, _NOW)
        if not said.intersects(body):
            return
        ink.fill(said, "surface")
        ink.write(said.adjusted(4, 0, 0, 0), clock(grid.now), "danger", flags=MIDDLE)
        painter.setPen(QPen(ink.color("danger"), 1))
        painter.drawLine(GUTTER, y, column.left(), y)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.color("danger"))
        painter.drawRect(QRect(column.left(), y - 1, column.width(), 2))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawEllipse(QPointF(column.left() + 1, y), _DOT, _DOT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_ghost(self, ghost: Ghost) -> None:
        grid = self._grid
        if ghost.day not in grid.days:
            return
        start = ghost.start if ghost.entry is None or ghost.entry.timed or ghost.start >= 0 else NO_TIME
        rect = grid.slot_rect(ghost.day, start, max(ghost.minutes, STEP // 2))
        said = f"{clock(start)}–{clock(min(start + ghost.minutes, WHOLE))}" if start != NO_TIME else ""
        name = ghost.entry.short or ghost.entry.text if ghost.entry is not None else ""
        tone = ghost.entry.tone if ghost.entry is not None else "accent"
        paint_ghost(self._ink, rect, f"{said} {name}".strip(), tone, ghost.flag)

    def _paint_heads(self) -> None:
        grid, ink, painter = self._grid, self._ink, self._painter
        ink.fill(QRect(0, 0, self._size.width(), grid.top), "surface")
        names = grid.weekdays()
        for number, day in enumerate(grid.days):
            column, cell = grid.column(number), grid.cells[day]
            if is_shaded(day, cell):
                ink.fill(QRect(column.x(), 0, column.width(), grid.top), "stripe")
            right = column.right() - 4
            if cell.mark:
                right = paint_mark(ink, right, 5, cell.mark, rest=cell.rest)
            head = QRect(column.x() + 2, 1, right - column.x() - 2, 24)
            name, narrow = names[day.weekday()], column.width() < NARROW
            beside = "" if narrow else name
            paint_day_head(ink, head, str(day.day), beside, today=day == grid.today, inside=True, festival=False)
            second = QRect(column.x() + 8, 24, column.width() - 12, 20)
            said = name if narrow and not cell.festival else cell.secondary
            said = cell.tip or said if column.width() >= _WIDE else said
            ink.write(second, said, "accent" if cell.festival else "muted", flags=MIDDLE)
            self._paint_strip(number)
            self._paint_chosen_head(number)
        painter.setPen(ink.color("border"))
        painter.drawLine(0, grid.top - 1, self._size.right(), grid.top - 1)
        for number in range(len(grid.days)):
            left = grid.column(number).x()
            painter.drawLine(left, 0, left, grid.top)

    def _paint_strip(self, number: int) -> None:
        grid = self._grid
        entries = grid.untimed(grid.days[number])
        for line, entry in enumerate(entries[: grid.lines]):
            rest = len(entries) - grid.lines
            rect = grid.strip_rect(number, line)
            if rest > 0 and line == grid.lines - 1:
                self._ink.write(rect, f"+{rest + 1}", "accent")
            else:
                paint_entry(self._ink, rect, entry, marked=entry.key == grid.chosen)

    def _paint_chosen_head(self, number: int) -> None:
        grid = self._grid
        target = grid.target
        dropped = target is not None and target.minute == NO_TIME and target.day == grid.days[number]
        chosen = grid.chosen is None and grid.here() == Spot(grid.days[number], NO_TIME)
        if dropped or chosen:
            tint = "focus" if grid.hasFocus() or dropped else "border_strong"
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.setPen(QPen(self._ink.color(tint), 2))
            column = grid.column(number)
            self._painter.drawRect(QRect(column.x() + 1, 1, column.width() - 2, grid.top - 3))
