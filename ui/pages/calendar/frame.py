"""How the page is laid out: the views with their bar, beside them the chosen day, below that what waits for a day."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from ui import theme


def frame(bar: QWidget, views: QWidget, day: QWidget, waiting: QWidget) -> QSplitter:
    """Return the parts of the page side by side; their widths are remembered by the names of the splitters."""
    left = QWidget()
    column = QVBoxLayout(left)
    column.setContentsMargins(0, 0, theme.SPACE["m"], 0)
    column.setSpacing(theme.SPACE["s"])
    column.addWidget(bar)
    column.addWidget(views, 1)
    side = _splitter(Qt.Orientation.Vertical, "side")
    for part, edges in ((day, (0, 12)), (waiting, (12, 0))):
        holder = QWidget()
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(theme.SPACE["m"], edges[0], 0, edges[1])
        inner.addWidget(part)
        side.addWidget(holder)
    side.setSizes([270, 330])
    side.setMinimumWidth(290)
    split = _splitter(Qt.Orientation.Horizontal, "main")
    split.addWidget(left)
    split.addWidget(side)
    split.setStretchFactor(0, 1)
    split.setSizes([860, 350])
    return split


def _splitter(way: Qt.Orientation, name: str) -> QSplitter:
    made = QSplitter(way)
    made.setObjectName(name)
    made.setChildrenCollapsible(False)
    return made
