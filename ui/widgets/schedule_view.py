"""The mouse of the views of a schedule: choosing, dragging, drawing a time, dropping, tool tips."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from ui.models.tips import plain_tip
from ui.widgets.schedule_base import Ghost, ScheduleBase
from ui.widgets.schedule_items import NO_TIME, STEP, Spot

#: Type of what may be dropped on a day; its bytes are handed on as they are.
MIME = "application/x-guanhu-key"
_CTRL = Qt.KeyboardModifier.ControlModifier
#: Milliseconds between two steps of a view that scrolls by itself while something is dragged to its edge.
_CREEP = 40


class ScheduleView(ScheduleBase):
    """A view that is used with the mouse as well."""

    def __init__(self, name: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(name, today, parent)
        self.target: Spot | None = None
        self._grip: tuple[Spot, QPoint] | None = None
        self._last = QPoint()
        self._creeping = QTimer(self)
        self._creeping.setInterval(_CREEP)
        self._creeping.timeout.connect(self._creep)
        self.viewport().setMouseTracking(True)
        self.viewport().setAcceptDrops(True)

    # What kinds of views say of themselves.

    def spot_at(self, place: QPoint) -> Spot | None:
        """Return what lies at a place of the viewport."""
        raise NotImplementedError

    def carried(self, grip: Spot, now: Spot) -> Ghost:
        """Return where a dragged entry would stand: on another day at its own time."""
        assert grip.entry is not None
        return Ghost(now.day, grip.entry.start, grip.entry.minutes, grip.entry)

    def creep(self, _place: QPoint) -> bool:
        """Scroll a little where something is dragged to an edge; return whether it did."""
        return False

    # The mouse.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Override QWidget::mousePressEvent."""
        place = event.position().toPoint()
        spot = self.spot_at(place)
        if spot is None:
            return
        self.pressed(spot)
        if spot.more:
            self.day_activated.emit(spot.day)
        elif event.button() == Qt.MouseButton.LeftButton:
            self._grip = (spot, place)

    def pressed(self, spot: Spot) -> None:
        """Choose what was pressed."""
        self._choose(spot.day, spot.entry)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Override QWidget::mouseMoveEvent: drag, or show what could be done here."""
        place = event.position().toPoint()
        if self._grip is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self._point(self.spot_at(place))
            return
        spot, start = self._grip
        far = (place - start).manhattanLength() >= QApplication.startDragDistance()
        if self.ghost is None and not far:
            return
        self._drag(spot, place, copy=bool(event.modifiers() & _CTRL))

    def _drag(self, grip: Spot, place: QPoint, *, copy: bool) -> None:
        self._last = place
        now = self.spot_at(self.kept_inside(place))
        if now is None or (grip.entry is None and not self.can_draw(grip)) or (grip.entry and grip.entry.fixed):
            return
        ghost = self.drawn(grip, now) if grip.entry is None else self.carried(grip, now)
        self.ghost = self._judged(replace(ghost, copy=copy and grip.entry is not None and not grip.edge))
        if not self._creeping.isActive():
            self._creeping.start()
        self.viewport().setCursor(Qt.CursorShape.SizeVerCursor if grip.edge else Qt.CursorShape.ClosedHandCursor)
        self.viewport().update()

    def _judged(self, ghost: Ghost) -> Ghost:
        """Return a ghost with what speaks against its place; asked again only where the place is another one."""
        before = self.ghost
        if ghost.entry is None or self.judge is None:
            return ghost
        if before is not None and replace(ghost, flag=before.flag) == before:
            return before
        return replace(ghost, flag=self.judge(ghost.entry.key, ghost.day, ghost.start, ghost.minutes))

    def can_draw(self, _grip: Spot) -> bool:
        """Whether dragging over a free place draws the time of something new."""
        return False

    def drawn(self, grip: Spot, now: Spot) -> Ghost:
        """Return the time that is drawn over a free place."""
        first, last = sorted((grip.minute, now.minute))
        return Ghost(grip.day, first, max(last - first, STEP))

    def kept_inside(self, place: QPoint) -> QPoint:
        """Return the place nearest to where the mouse is that lies in the view."""
        inside = self.viewport().rect().adjusted(1, 1, -2, -2)
        return QPoint(
            min(max(place.x(), inside.left()), inside.right()), min(max(place.y(), inside.top()), inside.bottom())
        )

    def _let_go(self) -> None:
        """Override ScheduleBase._let_go: the mouse holds nothing any more."""
        self._grip = None
        self._creeping.stop()
        self.viewport().unsetCursor()
        super()._let_go()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Override QWidget::mouseReleaseEvent: what was dragged is put down."""
        ghost, self.ghost, self._grip = self.ghost, None, None
        self._creeping.stop()
        self.viewport().unsetCursor()
        self.viewport().update()
        if ghost is not None and ghost.entry is None:
            self.slot_activated.emit(ghost.day, ghost.start, ghost.minutes)
        elif ghost is not None:
            self._put(ghost)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Override QWidget::mouseDoubleClickEvent."""
        spot = self.spot_at(event.position().toPoint())
        self._grip = None
        if spot is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if spot.entry is not None:
            self.entry_activated.emit(spot.entry.key)
        elif spot.minute == NO_TIME:
            self.day_activated.emit(spot.day)
        else:
            self.slot_activated.emit(spot.day, spot.minute, 0)

    def _creep(self) -> None:
        """Go on scrolling while the mouse rests at the edge."""
        place = self._last
        if self._grip is None or self.ghost is None:
            self._creeping.stop()
        elif self.creep(place):
            self._drag(self._grip[0], place, copy=self.ghost.copy)

    def _point(self, spot: Spot | None) -> None:
        shape = Qt.CursorShape.ArrowCursor
        if spot is not None and spot.edge:
            shape = Qt.CursorShape.SizeVerCursor
        elif spot is not None and (spot.entry is not None or spot.more):
            shape = Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Override QWidget::contextMenuEvent."""
        if event.reason() != QContextMenuEvent.Reason.Keyboard:
            spot = self.spot_at(event.pos())
            if spot is not None:
                self.pressed(spot)
        self.menu_asked.emit(event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        """Override QAbstractScrollArea::viewportEvent: the tool tip tells a day or an entry in full."""
        if isinstance(event, QHelpEvent):
            spot = self.spot_at(event.pos())
            QToolTip.showText(event.globalPos(), plain_tip(self.tip(spot)) if spot else "", self)
            return True
        return super().viewportEvent(event)

    def tip(self, spot: Spot) -> str:
        """Return the tool tip of a place."""
        if spot.entry is not None:
            return "\n".join(part for part in (spot.entry.text, spot.entry.detail, spot.entry.flag) if part)
        cell = self.cells[spot.day]
        lines = [cell.tip or cell.secondary, *(entry.text for entry in cell.entries[:20])]
        return "\n".join(text for text in lines if text)

    # What is dropped.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Override QWidget::dragEnterEvent."""
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Override QWidget::dragMoveEvent: mark the place under the pointer."""
        self.target = self.spot_at(event.position().toPoint())
        event.setAccepted(self.target is not None and event.mimeData().hasFormat(MIME))
        self.viewport().update()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Override QWidget::dragLeaveEvent."""
        self.target = None
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Override QWidget::dropEvent."""
        spot, self.target = self.target, None
        self.viewport().update()
        if spot is not None and event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()
            self._choose(spot.day, None)
            self.dropped.emit(spot.day, spot.minute, bytes(event.mimeData().data(MIME).data()))
