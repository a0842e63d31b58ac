"""Files dragged over the window: shows that they may be dropped anywhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QRect, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.widgets.feedback import Veil


def local_files(data: QMimeData) -> list[Path]:
    """Return the files of a drag that lie on this machine."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class DropOverlay(Veil):
    """Covers its window while files are dragged over it; hand it the window's drag events.

    Signals:
        dropped: carries the files, a list of Path.
    """

    dropped = Signal(object)

    def __init__(self, parent: QWidget, text: Callable[[], str]) -> None:
        super().__init__(parent)
        self._text = text
        self.setAcceptDrops(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(theme.color("surface"))
        ground.setAlpha(235)
        painter.fillRect(self.rect(), ground)
        painter.setPen(QPen(theme.color("accent"), 2, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self.rect().adjusted(24, 24, -24, -24), 10, 10)
        middle = self.rect().center()
        theme.draw_icon(painter, QRect(middle.x() - 28, middle.y() - 64, 56, 56), "import", "accent")
        painter.setFont(theme.font("title"))
        painter.setPen(theme.color("text"))
        painter.drawText(QRect(0, middle.y() + 4, self.width(), 36), Qt.AlignmentFlag.AlignCenter, self._text())
        painter.end()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Override QWidget::dragEnterEvent."""
        if local_files(event.mimeData()):
            event.acceptProposedAction()
            self.cover()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Override QWidget::dragLeaveEvent."""
        self.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Override QWidget::dropEvent."""
        self.hide()
        files = local_files(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.dropped.emit(files)
