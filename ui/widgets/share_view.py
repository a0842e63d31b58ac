"""A table of shares: one column of bars with a mark at the goal, and headings that span all columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.models.record_table import RecordTableModel
from ui.widgets.headed_view import HeadedView
from ui.widgets.lean_delegate import LeanDelegate, Span
from ui.widgets.record_view import RecordView

_PADDING = 8
_BAR_HEIGHT = 8
#: Pixels between the bar and its words.
_GAP = 8


@dataclass(frozen=True, slots=True)
class Share:
    """How far something is: `value` of 1, its words, the `goal` of 1 if there is one, and the tone of the bar."""

    value: float
    text: str
    goal: float | None = None
    tone: str = "accent"


class _ShareDelegate(LeanDelegate):
    """Paints the bars and the headings, everything else as usual."""

    def __init__(
        self,
        model: RecordTableModel,
        bar: str,
        share: Callable[[Any], Share | None],
        heading: Callable[[Any], str],
        widest: str,
        parent: QWidget,
    ) -> None:
        super().__init__(model, parent)
        self._table, self._bar, self._share, self._heading = model, bar, share, heading
        self._widest_text = widest

    def paint_row(self, painter: QPainter, row: int, top: int, spans: Sequence[Span]) -> None:
        """Override LeanDelegate.paint_row."""
        record = self._table.record_at(row)
        title = self._heading(record)
        if title:
            self._paint_heading(painter, title, top, max(left + width for _number, left, width in spans))
            return
        super().paint_row(painter, row, top, spans)
        share = self._share(record)
        for number, left, width in spans:
            if share is not None and self._table.columns[number].key == self._bar:
                self._paint_share(painter, share, left + _PADDING, top, width - 2 * _PADDING)

    def _paint_heading(self, painter: QPainter, title: str, top: int, right: int) -> None:
        height = theme.ROW_HEIGHT
        painter.fillRect(0, top, right, height, theme.color("stripe"))
        painter.fillRect(0, top + height - 1, right, 1, theme.color("border"))
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.color("text"))
        middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(_PADDING, top, right - _PADDING, height, middle, title)

    def _paint_share(self, painter: QPainter, share: Share, left: int, top: int, width: int) -> None:
        painter.setFont(theme.font("small"))
        # As much room as “100%” takes, so that the bars of a table are of one length.
        words = max(painter.fontMetrics().horizontalAdvance(text) for text in (share.text, self._widest_text))
        room, middle = max(16, width - words - _GAP), top + theme.ROW_HEIGHT // 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("sunken"))
        painter.drawRoundedRect(QRectF(left, middle - _BAR_HEIGHT / 2, room, _BAR_HEIGHT), 3, 3)
        filled = room * min(1.0, max(0.0, share.value))
        if filled:
            painter.setBrush(theme.color(share.tone))
            painter.drawRoundedRect(QRectF(left, middle - _BAR_HEIGHT / 2, max(5.0, filled), _BAR_HEIGHT), 3, 3)
        if share.goal is not None:
            # The mark of the goal stands out of the bar: it is seen on either ground, and on black and white.
            spot = left + min(room - 2, round(room * share.goal))
            painter.fillRect(spot, middle - _BAR_HEIGHT, 2, 2 * _BAR_HEIGHT, theme.color("text"))
        painter.setPen(theme.color("muted"))
        right = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        painter.drawText(left + room, top, width - room, theme.ROW_HEIGHT, right, share.text)


class ShareView(HeadedView):
    """Shows records of which some are headings; these are skipped by the arrow keys and never chosen."""

    def __init__(
        self,
        model: RecordTableModel,
        name: str,
        *,
        bar: str,
        share: Callable[[Any], Share | None],
        heading: Callable[[Any], str] = lambda _record: "",
        widest: str = "100.0%",
        parent: QWidget | None = None,
    ) -> None:
        """Make a view.

        Args:
            model: its order is the order shown: the columns cannot be sorted by a click.
            name: what a screen reader calls the table.
            bar: the key of the column that holds the bar; its text is what a screen reader says of it.
            share: how far a record is, None for no bar.
            heading: the text of a heading, "" for any other record.
            widest: the widest words beside a bar that are usual.
            parent: owner in Qt's sense.
        """
        super().__init__(model, name, parent)
        self._heading = heading
        model.heading = heading
        self._delegate = _ShareDelegate(model, bar, share, heading, widest, self)
        self.setItemDelegate(self._delegate)
        self.setSortingEnabled(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.setSelectionMode(RecordView.SelectionMode.SingleSelection)

    def choose_first(self) -> None:
        """Choose the first record that is no heading, unless one is chosen."""
        if self.current_record() is None:
            self.step_to(1, row=-1)

    def current_record(self) -> Any:
        """Override RecordView.current_record: a heading is nobody."""
        record = super().current_record()
        return None if record is None or self._heading(record) else record

    def stops_at(self, record: Any) -> bool:
        """Override HeadedView.stops_at."""
        return not self._heading(record)
