"""Headings, empty states and other small pieces that every page is made of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.models.tips import plain_tip

SpinBox = TypeVar("SpinBox", bound=QAbstractSpinBox)

#: The longest line of an explanation, in pixels.
_READABLE = 420
#: A lower empty state has no room for its picture, which its sentence would cover, in pixels.
_PICTURED = 130
#: What a dialog leaves of its owner's window, in pixels: the edges, and below them the title bar.
_AROUND = (48, 72)


def label(text: str = "", kind: str = "", *, wrap: bool = False, selectable: bool = False) -> QLabel:
    """Return a label of a type style: "" base, small, muted, strong, title, headline or figure."""
    made = QLabel(text)
    # Texts are data: a client's remark must never be read as markup.
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if kind:
        made.setProperty("type", kind)
    if selectable:
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        made.setTextInteractionFlags(flags)
    return made


class ShyLabel(QLabel):
    """A line of less weight than its neighbours: it is shortened, or not there, where they need the room.

    One that is `whole` is never shortened, because half of it would say something else.
    """

    #: Pixels below which a shortened text says nothing any more.
    _LEAST = 60

    def __init__(self, kind: str = "muted", parent: QWidget | None = None, *, whole: bool = False) -> None:
        super().__init__(parent)
        self._whole = whole
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("type", kind)

    def minimumSizeHint(self) -> QSize:
        """Override QLabel::minimumSizeHint."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QLabel::paintEvent."""
        room = self.width()
        if self.fontMetrics().horizontalAdvance(self.text()) <= room:
            super().paintEvent(event)
        elif room >= self._LEAST and not self._whole:
            painter = QPainter(self)
            text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
            painter.setPen(self.palette().windowText().color())
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter), text)
            painter.end()


def button(text: str, kind: str = "", icon: str = "", clicked: Callable[[], object] | None = None) -> QPushButton:
    """Return a push button: kind "" plain, primary, danger, quiet, link or tag (both of a line's height); an icon."""
    # A name may be data: an ampersand in it is no key.
    made = QPushButton(text.replace("&", "&&"))
    made.setAccessibleName(text)
    if kind:
        made.setProperty("kind", kind)
    if icon:
        made.setIcon(theme.icon(icon, "on_accent" if kind == "primary" else "accent" if kind == "quiet" else "muted"))
    if clicked is not None:
        made.clicked.connect(lambda _checked=False: clicked())
    return made


def tool_button(icon: str, name: str, clicked: Callable[[], object] | None = None, shortcut: str = "") -> QToolButton:
    """Return an icon button; `name` is its tool tip and what a screen reader says."""
    made = QToolButton()
    made.setIcon(theme.icon(icon, "muted", "accent"))
    made.setIconSize(QSize(18, 18))
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    name_button(made, name, shortcut)
    if clicked is not None:
        made.clicked.connect(lambda _checked=False: clicked())
    return made


def name_button(made: QToolButton, name: str, shortcut: str = "") -> None:
    """Give an icon button its name, e.g. again after the language changed."""
    made.setAccessibleName(name)
    made.setToolTip(plain_tip(f"{name}  {shortcut}" if shortcut else name))


def room_for(owner: QWidget | None, width: int, height: int) -> QSize:
    """Return a dialog's first size in pixels: the wanted one, or what its owner's window has room for."""
    wanted = QSize(width, height)
    return wanted if owner is None else wanted.boundedTo(owner.window().size() - QSize(*_AROUND))


def scrolled(widget: QWidget, name: str = "") -> QScrollArea:
    """Return an area that shows the widget whole where there is room, and lets it be scrolled where there is not.

    One with a name is scrolled by the keyboard as well.
    """
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name else Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(name)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    widget.setProperty("surface", "clear")
    area.setWidget(widget)
    return area


def inset(box: SpinBox) -> SpinBox:
    """Give a number or time field the same distance between border and text as other fields have."""
    # WORKAROUND: Qt's style sheets ignore the padding of a spin box on its left side.
    box.lineEdit().setTextMargins(6, 0, 0, 0)
    return box


def line(orientation: str = "h") -> QFrame:
    """Return a hair line, "h" or "v"."""
    made = QFrame()
    made.setProperty("line", orientation)
    return made


def card(parent: QWidget | None = None) -> QFrame:
    """Return a framed surface to lay things out on."""
    made = QFrame(parent)
    made.setProperty("surface", "card")
    return made


class SectionHeader(QWidget):
    """A title with an optional count on its left and actions on its right."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label(title, "strong")
        self._count = label("", "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE["s"])
        row.addWidget(self._title)
        row.addWidget(self._count)
        row.addStretch(1)
        self._row = row

    def set_title(self, title: str, count: int | None = None) -> None:
        """Show a title and, when given, how many there are."""
        self._title.setText(title)
        self._count.setText("" if count is None else str(count))

    def add_action(self, widget: QWidget) -> None:
        """Put a button on the right."""
        self._row.addWidget(widget)


class _Glyph(QWidget):
    """A large pale icon."""

    def __init__(self, name: str, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setFixedSize(side, side)

    def show_icon(self, name: str) -> None:
        self._name = name
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent_soft"))
        painter.drawEllipse(self.rect())
        side = self.width() // 2
        corner = (self.width() - side) // 2
        theme.draw_icon(painter, QRect(corner, corner, side, side), self._name, "accent")
        painter.end()


class EmptyState(QWidget):
    """What is shown instead of nothing: an icon, a sentence, a hint and perhaps a button that helps."""

    def __init__(self, icon: str, sentence: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph = _Glyph(icon, 56)
        self._sentence = label(sentence, "strong", wrap=True)
        self._hint = label(hint, "muted", wrap=True)
        # To show what has no parent yet would open a window of its own, which takes the keyboard away.
        if not hint:
            self._hint.hide()
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(theme.SPACE["s"])
        column = QVBoxLayout(self)
        column.setSpacing(theme.SPACE["s"])
        column.addStretch(2)
        column.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignHCenter)
        for text in (self._sentence, self._hint):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            column.addWidget(text)
        column.addSpacing(theme.SPACE["xs"])
        column.addLayout(self._buttons)
        self._buttons.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.setAccessibleName(sentence)

    def say(self, sentence: str, hint: str = "", icon: str = "") -> None:
        """Show another sentence."""
        self._sentence.setText(sentence)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.setAccessibleName(sentence)
        if icon:
            self._glyph.show_icon(icon)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget::resizeEvent: lines of a readable length, in the middle."""
        super().resizeEvent(event)
        # Margins and not a maximum width: a wrapped label that is aligned does not get the height it needs.
        side = max(theme.SPACE["m"], (self.width() - _READABLE) // 2)
        self.setContentsMargins(side, 0, side, 0)
        self._glyph.setVisible(self.height() >= _PICTURED)

    def add_action(self, text: str, clicked: Callable[[], object], kind: str = "primary") -> QPushButton:
        """Add a button below the sentence and return it."""
        made = button(text, kind, clicked=clicked)
        self._buttons.addWidget(made)
        return made


class KeyValueGrid(QWidget):
    """Names and values in aligned columns, e.g. the facts of a card; values can be selected and copied."""

    def __init__(self, columns: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.SPACE["m"])
        self._grid.setVerticalSpacing(6)
        for column in range(columns):
            self._grid.setColumnStretch(2 * column + 1, 1)

    def show_pairs(self, pairs: Sequence[tuple[str, str] | tuple[str, QWidget]]) -> None:
        """Show pairs of a name and a text or widget, filled row by row."""
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for place, (name, value) in enumerate(pairs):
            row, column = divmod(place, self._columns)
            head = label(name, "muted")
            head.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
            body = value if isinstance(value, QWidget) else self._text(name, value)
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(head, row, 2 * column, top)
            self._grid.addWidget(body, row, 2 * column + 1, top)
        # What is left over goes below the last row and not between the rows.
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def _text(self, name: str, value: str) -> QLabel:
        made = label(value or "—", "" if value else "muted", wrap=True, selectable=bool(value))
        made.setAccessibleName(f"{name}: {value}")
        return made
