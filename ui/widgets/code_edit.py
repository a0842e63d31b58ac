"""A field for text that has lines: their numbers beside it, one marked as wrong, comments and heads coloured."""

from __future__ import annotations

import re

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontDatabase,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from ui import theme

_HEAD = re.compile(r"^\s*\[.*\]\s*(#.*)?$")
_PARTS = re.compile(r'(?P<text>"(?:[^"\\]|\\.)*"|\'[^\']*\')|(?P<comment>#.*$)|(?P<number>(?<![\w-])-?\d[\d_.:-]*)')
_TONES = {"text": "success", "comment": "muted", "number": "info"}
_GAP = 10


class CodeEdit(QPlainTextEdit):
    """Plain text with line numbers; Tab leaves the field, for it has a keyboard user to let go."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabChangesFocus(True)
        fixed, base = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont), theme.font("base")
        # Hanzi come from the program's own font.
        fixed.setFamilies([*fixed.families(), *base.families()])
        fixed.setPointSizeF(base.pointSizeF())
        self.setFont(fixed)
        self._wrong = 0
        self._margin = _Margin(self)
        self._colours = _Colours(self.document())
        self.blockCountChanged.connect(lambda _count: self._make_room())
        self.updateRequest.connect(self._on_update)
        self.cursorPositionChanged.connect(self._mark)
        self._make_room()

    def mark_wrong(self, line: int | None) -> None:
        """Mark a line, counted from 1, as wrong; None for no line."""
        self._wrong = line or 0
        self._mark()
        self._margin.update()

    def go_to(self, line: int) -> None:
        """Put the cursor at the beginning of a line, counted from 1, in the middle of the field."""
        cursor = QTextCursor(self.document().findBlockByNumber(max(0, line - 1)))
        self.setTextCursor(cursor)
        self.centerCursor()
        self.setFocus()

    def replace_text(self, text: str) -> None:
        """Put another text in the place of all, so that Ctrl+Z brings the old one back; the view stays where it is."""
        bar, place = self.verticalScrollBar().value(), self.textCursor().position()
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.setPosition(min(place, len(text)))
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(bar)

    def margin_width(self) -> int:
        """Return the pixels that the numbers need."""
        return self.fontMetrics().horizontalAdvance("9" * max(3, len(str(self.blockCount())))) + 2 * _GAP

    def paint_margin(self, event: QPaintEvent) -> None:
        """Draw the numbers of the lines that are in view."""
        painter = QPainter(self._margin)
        painter.fillRect(event.rect(), theme.color("raised"))
        painter.setFont(self.font())
        block, height = self.firstVisibleBlock(), self.fontMetrics().height()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= event.rect().bottom():
            number = block.blockNumber() + 1
            painter.setPen(theme.color("danger" if number == self._wrong else "muted"))
            line = QRect(0, round(top), self._margin.width() - _GAP, height)
            painter.drawText(line, int(Qt.AlignmentFlag.AlignRight), str(number))
            top += self.blockBoundingRect(block).height()
            block = block.next()
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget::resizeEvent."""
        super().resizeEvent(event)
        area = self.contentsRect()
        self._margin.setGeometry(QRect(area.left(), area.top(), self.margin_width(), area.height()))

    def _make_room(self) -> None:
        self.setViewportMargins(self.margin_width(), 0, 0, 0)

    def _on_update(self, area: QRect, moved: int) -> None:
        if moved:
            self._margin.scroll(0, moved)
        else:
            self._margin.update(0, area.y(), self._margin.width(), area.height())

    def _mark(self) -> None:
        marks = []
        if self._wrong and (block := self.document().findBlockByNumber(self._wrong - 1)).isValid():
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(block)
            mark.format.setBackground(theme.color("danger_soft"))
            mark.format.setProperty(QTextCharFormat.Property.FullWidthSelection, True)
            marks.append(mark)
        self.setExtraSelections(marks)


class _Margin(QWidget):
    def __init__(self, edit: CodeEdit) -> None:
        super().__init__(edit)
        self._edit = edit

    def sizeHint(self) -> QSize:
        return QSize(self._edit.margin_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._edit.paint_margin(event)


class _Colours(QSyntaxHighlighter):
    """Colours heads, texts, numbers and comments of a TOML text."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        theme.notifier().changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        if _HEAD.match(text):
            self.setFormat(0, len(text), theme.color("accent"))
            return
        for found in _PARTS.finditer(text):
            kind = found.lastgroup or "text"
            self.setFormat(found.start(), found.end() - found.start(), QColor(theme.color(_TONES[kind])))
