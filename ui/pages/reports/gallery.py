"""The documents to choose from: a column of cards, one of them chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from ui import theme

#: More pixels than any explanation is high.
_TALL = 1000
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_EDGE = 12
_ICON = 20


@dataclass(frozen=True, slots=True)
class GalleryItem:
    """One document: its code, an icon, its title, and in a sentence what it is for."""

    key: str
    icon: str
    title: str
    about: str


class DocumentCard(QAbstractButton):
    """One document as a card; the chosen one carries the accent."""

    def __init__(self, item: GalleryItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(item.title)
        self.setAccessibleDescription(item.about)
        self.setToolTip(item.about)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _room(self, width: int) -> int:
        return width - 2 * _EDGE - _ICON - 8

    def heightForWidth(self, width: int) -> int:
        """Override QWidget::heightForWidth."""
        small = QFontMetrics(theme.font("small"))
        about = small.boundingRect(QRect(0, 0, max(60, self._room(width)), _TALL), _WRAP, self.item.about).height()
        return self._head(width) + about + 2 * _EDGE + 4

    def _head(self, width: int) -> int:
        """Return the pixels that the title takes, on two lines where one is too short."""
        strong = QFontMetrics(theme.font("strong"))
        return strong.boundingRect(QRect(0, 0, max(60, self._room(width)), _TALL), _WRAP, self.item.title).height()

    def sizeHint(self) -> QSize:
        """Override QWidget::sizeHint."""
        return QSize(220, self.heightForWidth(220))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Override QWidget::enterEvent."""
        super().enterEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        ground = "accent_soft" if on else "hover" if self.underMouse() else "surface"
        edge = "focus" if self.hasFocus() else "accent" if on else "border"
        painter.setBrush(theme.color(ground))
        painter.setPen(theme.color(edge))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        head = self._head(self.width())
        theme.draw_icon(painter, QRect(_EDGE, _EDGE, _ICON, _ICON), self.item.icon, "accent" if on else "muted")
        left, room = _EDGE + _ICON + 8, self._room(self.width())
        painter.setPen(theme.color("text"))
        painter.setFont(theme.font("strong"))
        painter.drawText(QRect(left, _EDGE - 2, room, head), _WRAP, self.item.title)
        painter.setPen(theme.color("muted"))
        painter.setFont(theme.font("small"))
        spot = QRect(left, _EDGE + head + 2, room, self.height() - 2 * _EDGE - head - 2)
        needed = painter.fontMetrics().boundingRect(QRect(0, 0, room, _TALL), _WRAP, self.item.about)
        # Half an explanation is none: the tool tip has it whole.
        if needed.height() <= spot.height() + _EDGE + 4:
            painter.drawText(spot.adjusted(0, 0, 0, _EDGE), _WRAP, self.item.about)
        painter.end()


class Gallery(QWidget):
    """The column.

    Signals:
        chosen: another document was chosen; carries its code.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: dict[str, DocumentCard] = {}
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE["s"])
        self._column.addStretch(1)

    def set_items(self, items: Sequence[GalleryItem]) -> None:
        """Show other documents; the chosen one stays chosen."""
        before = self.current()
        for old in self._cards.values():
            self._group.removeButton(old)
            old.deleteLater()
        self._cards = {}
        for place, item in enumerate(items):
            made = DocumentCard(item)
            made.toggled.connect(lambda on, key=item.key: self.chosen.emit(key) if on else None)
            self._cards[item.key] = made
            self._group.addButton(made)
            self._column.insertWidget(place, made)
        if before in self._cards:
            self._mark(before)

    def current(self) -> str:
        """Return the code of the chosen document, "" without one."""
        return next((key for key, made in self._cards.items() if made.isChecked()), "")

    def card(self, key: str) -> DocumentCard:
        """Return the card of a document."""
        return self._cards[key]

    def choose(self, key: str) -> None:
        """Choose a document and tell so, also when it was chosen before."""
        if key in self._cards:
            self._mark(key)
            self.chosen.emit(key)

    def _mark(self, key: str) -> None:
        card = self._cards[key]
        card.blockSignals(True)
        card.setChecked(True)
        card.blockSignals(False)
        self.update()
