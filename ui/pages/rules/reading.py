"""Shows everything that a version says, chapter by chapter, in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from ui import theme
from ui.widgets.basics import label
from workbench.services.ruletalk import Chapter

#: Pixels of the column of names, and those of the whole below which it is narrow.
_NAMES, _NARROW_NAMES, _NARROW = 190, 112, 520


class Chapters(QWidget):
    """Chapters one below the other; names in one column, what is said of them in the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, theme.SPACE["s"], theme.SPACE["l"])
        self._grid.setHorizontalSpacing(theme.SPACE["m"])
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._row = 0
        self._heads: list[QLabel] = []

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget::resizeEvent: names leave the room to what is said of them."""
        super().resizeEvent(event)
        for head in self._heads:
            head.setFixedWidth(self._room())

    def _room(self) -> int:
        return _NAMES if self.width() >= _NARROW else _NARROW_NAMES

    def show_chapters(self, chapters: Sequence[Chapter]) -> None:
        """Show other chapters."""
        self.setUpdatesEnabled(False)
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        self._row, self._heads = 0, []
        for chapter in chapters:
            self._show(chapter)
        self._grid.setRowStretch(self._row, 1)
        self.setUpdatesEnabled(True)

    def _show(self, chapter: Chapter) -> None:
        if self._row:
            self._grid.setRowMinimumHeight(self._row, theme.SPACE["s"])
            self._row += 1
        self._grid.addWidget(label(chapter.title, "strong"), self._row, 0, 1, 2)
        self._row += 1
        top = Qt.AlignmentFlag.AlignTop
        for name, said in chapter.lines:
            head = label(name, "muted", wrap=True)
            head.setFixedWidth(self._room())
            self._heads.append(head)
            self._grid.addWidget(head, self._row, 0, top)
            self._grid.addWidget(self._said(name, said), self._row, 1)
            self._row += 1

    def _said(self, name: str, said: str) -> QLabel:
        made = label(said, wrap=True, selectable=True)
        made.setAccessibleName(f"{name}: {said}")
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
        made.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        return made
