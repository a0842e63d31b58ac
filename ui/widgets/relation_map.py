"""A small map of who is around somebody: family on one side, companies on the other, who referred them above.

Every box is a button of its own, so that the keyboard moves among them and a screen reader names them; the map behind
them paints the lines. `arrange` only counts boxes and knows nothing of Qt's events.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise
from typing import Literal

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import theme
from ui.models.tips import plain_tip

Side = Literal["family", "company", "above", "below"]
SIDES: tuple[Side, ...] = ("above", "family", "company", "below")
#: The most boxes of a side, the one that counts the rest included.
MOST: Mapping[Side, int] = {"family": 8, "company": 8, "above": 3, "below": 6}

_GAP, _ROW_GAP, _EDGE = 22.0, 8.0, 2.0
_PADDING = 6
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class MapNode:
    """Somebody on the map; `known` can be opened, `told` is what a screen reader and the tip say besides."""

    key: Hashable
    name: str
    role: str
    side: Side
    known: bool = True
    told: str = ""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Where everything stands: boxes by side in order, the box in the middle, the headings, and the whole height."""

    centre: QRectF
    boxes: Mapping[Side, Sequence[QRectF]]
    headings: Mapping[Side, QRectF]
    height: float


@dataclass(slots=True)
class _Page:
    """A page of three columns that is filled from the top."""

    width: float
    box: float
    line: float
    headings: dict[Side, QRectF] = field(default_factory=dict)

    @property
    def column(self) -> float:
        """How wide a column is."""
        return (self.width - 2 * _EDGE - 2 * _GAP) / 3

    def left(self, place: float) -> float:
        """Return where a column begins; halves stand between two."""
        return _EDGE + place * (self.column + _GAP)

    def row(self, top: float, count: int) -> list[QRectF]:
        """Return rows of at most three boxes, each row in the middle of the page."""
        boxes = []
        for number in range(count):
            line, place = divmod(number, 3)
            here = min(count - line * 3, 3)
            x = self.left(place + (3 - here) / 2)
            boxes.append(QRectF(x, top + line * (self.box + _ROW_GAP), self.column, self.box))
        return boxes

    def stack(self, top: float, place: int, count: int) -> list[QRectF]:
        """Return boxes below each other in one column."""
        step = self.box + _ROW_GAP
        return [QRectF(self.left(place), top + number * step, self.column, self.box) for number in range(count)]


def arrange(counts: Mapping[Side, int], width: float, box: float, line: float) -> Arrangement:
    """Lay out so many boxes of each side (at most `MOST`) around the middle; no two touch.

    Args:
        width: of the whole map; `box` the height of a box and `line` of a heading, all in pixels.
    """
    page = _Page(width, box, line)
    boxes: dict[Side, Sequence[QRectF]] = {}
    top = _EDGE
    if counts.get("above"):
        boxes["above"], top = _rows(page, "above", counts["above"], top)
    sides: Mapping[Side, int] = {"family": 0, "company": 2}
    tallest = max((counts.get("family", 0), counts.get("company", 0), 1))
    heading = line if counts.get("family") or counts.get("company") else 0.0
    block = tallest * box + (tallest - 1) * _ROW_GAP
    for side, place in sides.items():
        count = counts.get(side, 0)
        own = count * box + (count - 1) * _ROW_GAP
        start = top + heading + (block - own) / 2
        if count:
            page.headings[side] = QRectF(page.left(place), start - line, page.column, line)
            boxes[side] = page.stack(start, place, count)
    centre = QRectF(page.left(1), top + heading + (block - box) / 2, page.column, box)
    top += heading + block + _EDGE
    if counts.get("below"):
        boxes["below"], top = _rows(page, "below", counts["below"], top + _ROW_GAP)
    return Arrangement(centre, boxes, page.headings, top)


def _rows(page: _Page, side: Side, count: int, top: float) -> tuple[Sequence[QRectF], float]:
    """Return the boxes of a side that stands in rows, and where the next part begins."""
    lines = -(-count // 3)
    # The heading stands at the edge, where no line to the middle passes.
    page.headings[side] = QRectF(page.left(0), top, page.column, page.line)
    height = lines * (page.box + _ROW_GAP)
    return page.row(top + page.line, count), top + page.line + height + _ROW_GAP


class MapBox(QAbstractButton):
    """One box of the map.

    Signals:
        steered: an arrow was pressed; carries the direction across and down.
        entered: it was clicked, or Enter was pressed.
    """

    steered = Signal(int, int)
    entered = Signal()

    def __init__(self, name: str, role: str, told: str, *, kind: str, parent: QWidget) -> None:
        """Make a box; `kind` is centre, known, outside or more."""
        super().__init__(parent)
        self.name, self._role, self.kind = name, role, kind
        self.setAccessibleName(", ".join(part for part in (name, role, told) if part))
        self.setToolTip(plain_tip("\n".join(part for part in (name, role, told) if part)))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        if kind != "outside":
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QAbstractButton::keyPressEvent: arrows move among the boxes, Enter opens."""
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self.steered.emit(*_ARROWS[key])
        elif key in _ENTER:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        fills = {"centre": "accent_soft", "known": "raised", "outside": "surface", "more": "sunken"}
        hot = self.underMouse() and self.kind in ("known", "more")
        painter.setBrush(theme.color("hover" if hot else fills[self.kind]))
        if self.hasFocus():
            painter.setPen(QPen(theme.color("focus"), 2))
        else:
            style = Qt.PenStyle.DashLine if self.kind == "outside" else Qt.PenStyle.SolidLine
            painter.setPen(QPen(theme.color("accent" if self.kind == "centre" else "border_strong"), 1, style))
        painter.drawRoundedRect(edge, 6, 6)
        self._paint_words(painter, edge.adjusted(_PADDING, 3, -_PADDING, -3))
        painter.end()

    def _paint_words(self, painter: QPainter, room: QRectF) -> None:
        base, small = QFontMetrics(theme.font("strong")), QFontMetrics(theme.font("small"))
        lines = [(line, "strong", "text", base) for line in wrapped(self.name, base, room.width())]
        if self._role:
            said = small.elidedText(self._role, Qt.TextElideMode.ElideRight, int(room.width()))
            lines.append((said, "small", "muted", small))
        top = room.top() + (room.height() - sum(metrics.height() for *_words, metrics in lines)) / 2
        for text, style, tint, metrics in lines:
            painter.setFont(theme.font(style))
            painter.setPen(theme.color(tint))
            place = QRectF(room.left(), top, room.width(), metrics.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
            top += metrics.height()


def wrapped(text: str, metrics: QFontMetrics, width: float) -> list[str]:
    """Return a name in at most two lines; what still does not fit is cut with an ellipsis."""
    if metrics.horizontalAdvance(text) <= width:
        return [text]
    words, end = text, len(text)
    while end > 1 and metrics.horizontalAdvance(words[:end]) > width:
        end -= 1
    blank = words.rfind(" ", 0, end + 1)
    end = blank if blank > 0 else end
    rest = metrics.elidedText(words[end:].strip(), Qt.TextElideMode.ElideRight, int(width))
    return [words[:end].strip(), rest]


class RelationMap(QWidget):
    """Somebody in the middle and everybody around.

    Signals:
        opened: a box of somebody known was entered; carries the node's key.
        more_asked: the box that counts the rest was entered; carries the side.
    """

    opened = Signal(object)
    more_asked = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._headings: Mapping[Side, str] = {}
        self._shown: list[tuple[MapBox, Side | None]] = []
        self._plan = arrange({}, 360, 40, 16)
        self._counts: dict[Side, int] = {}
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(300)

    @property
    def boxes(self) -> Sequence[MapBox]:
        """Every box, the one in the middle first."""
        return [box for box, _side in self._shown]

    def show_people(self, centre: str, nodes: Sequence[MapNode], headings: Mapping[Side, str], more: str) -> None:
        """Show somebody and who is around; `more` says how many are left out and holds `{count}`."""
        for box, _side in self._shown:
            box.hide()
            box.deleteLater()
        self._headings = headings
        self._shown = [(self._box(centre, "", "", "centre"), None)]
        self._counts = {}
        for side in SIDES:
            there = [node for node in nodes if node.side == side]
            fits = len(there) if len(there) <= MOST[side] else MOST[side] - 1
            for node in there[:fits]:
                box = self._box(node.name, node.role, node.told, "known" if node.known else "outside")
                if node.known:
                    box.entered.connect(partial(self.opened.emit, node.key))
                self._shown.append((box, side))
            if len(there) > fits:
                said = more.format(count=len(there) - fits)
                box = self._box(f"+{len(there) - fits}", "", said, "more")
                box.entered.connect(partial(self.more_asked.emit, side))
                self._shown.append((box, side))
            self._counts[side] = min(len(there), MOST[side])
        self.setAccessibleDescription("; ".join(box.accessibleName() for box in self.boxes[1:]))
        self.boxes[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._place()
        for box in self.boxes:
            box.show()
        self.updateGeometry()
        self.update()

    def _box(self, name: str, role: str, told: str, kind: str) -> MapBox:
        box = MapBox(name, role, told, kind=kind, parent=self)
        box.steered.connect(self._steer)
        if kind in ("known", "more"):
            box.clicked.connect(box.entered)
        return box

    def _height(self, width: float) -> float:
        """Return the height of a box: three lines where some name needs two."""
        base, small = QFontMetrics(theme.font("strong")), QFontMetrics(theme.font("small"))
        room = _Page(width, 0, 0).column - 2 * _PADDING - 2
        lines = 2 if any(base.horizontalAdvance(box.name) > room for box in self.boxes) else 1
        return lines * base.height() + small.height() + 10

    def _planned(self, width: float) -> Arrangement:
        return arrange(self._counts, width, self._height(width), QFontMetrics(theme.font("small")).height() + 4.0)

    def _place(self) -> None:
        self._plan = self._planned(float(max(self.width(), self.minimumWidth())))
        rooms = {side: iter(boxes) for side, boxes in self._plan.boxes.items()}
        for box, side in self._shown:
            place = self._plan.centre if side is None else next(rooms[side])
            box.setGeometry(place.toAlignedRect())

    def hasHeightForWidth(self) -> bool:
        """Override QWidget::hasHeightForWidth."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Override QWidget::heightForWidth."""
        return round(self._planned(float(max(width, self.minimumWidth()))).height) + 1

    def sizeHint(self) -> QSize:
        """Override QWidget::sizeHint."""
        width = max(self.width(), 360)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Override QWidget::minimumSizeHint."""
        return QSize(self.minimumWidth(), self.heightForWidth(max(self.width(), self.minimumWidth())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget::resizeEvent."""
        super().resizeEvent(event)
        self._place()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Override QWidget::paintEvent: the headings and the lines; the boxes stand above them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("muted"))
        for side, place in self._plan.headings.items():
            painter.drawText(
                place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, self._headings.get(side, "")
            )
        painter.setPen(QPen(theme.color("border_strong"), 1.4))
        for side, boxes in self._plan.boxes.items():
            for box in boxes:
                painter.drawLines(self._path(side, box))
        painter.end()

    def _path(self, side: Side, box: QRectF) -> list[QLineF]:
        """Return the line from the middle to a box: across, along and across again."""
        middle = self._plan.centre
        if side in ("family", "company"):
            start = QPointF(middle.left() if side == "family" else middle.right(), middle.center().y())
            end = QPointF(box.right() if side == "family" else box.left(), box.center().y())
            bend = (start.x() + end.x()) / 2
            corners = [start, QPointF(bend, start.y()), QPointF(bend, end.y()), end]
        else:
            start = QPointF(middle.center().x(), middle.top() if side == "above" else middle.bottom())
            end = QPointF(box.center().x(), box.bottom() if side == "above" else box.top())
            near = end.y() + (_ROW_GAP / 2 if side == "above" else -_ROW_GAP / 2)
            corners = [start, QPointF(start.x(), near), QPointF(end.x(), near), end]
        return [QLineF(one, other) for one, other in pairwise(corners)]

    def _steer(self, across: int, down: int) -> None:
        """Move the focus to the nearest box in a direction."""
        here = self.focusWidget()
        if not isinstance(here, MapBox):
            return
        start = QRectF(here.geometry()).center()

        def away(box: MapBox) -> float:
            there = QRectF(box.geometry()).center()
            along = (there.x() - start.x()) * across + (there.y() - start.y()) * down
            aside = abs((there.x() - start.x()) * down) + abs((there.y() - start.y()) * across)
            return along + 2 * aside if along > 1 else float("inf")

        nearest = min(self.boxes, key=away, default=None)
        if nearest is not None and nearest is not here and away(nearest) < float("inf"):
            self._focus(nearest)

    def _focus(self, chosen: MapBox) -> None:
        """Give the focus to one box; Tab finds the map again where it was left."""
        for box in self.boxes:
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus if box is chosen else Qt.FocusPolicy.ClickFocus)
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)
