"""The command palette (Ctrl+K): clients and commands by a few letters, with the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.widgets.basics import label
from ui.widgets.feedback import Veil
from ui.widgets.line_icons import add_glass

_ROW = 44
_SHOWN_ROWS = 8
_WIDTH = 600
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _SHOWN_ROWS, Qt.Key.Key_PageUp: -_SHOWN_ROWS}
#: The keyboard stays in the palette: Tab goes through the answers as well.
_STEPS |= {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}


@dataclass(frozen=True, slots=True)
class PaletteItem:
    """One answer: what it is called, what helps to tell it apart, and what happens on Enter."""

    title: str
    subtitle: str
    icon: str
    run: Callable[[], object]
    hint: str = ""


class PaletteModel(QAbstractListModel):
    """The answers, in the order the provider gave them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: tuple[PaletteItem, ...] = ()

    def set_items(self, items: Sequence[PaletteItem]) -> None:
        """Show other answers."""
        self.beginResetModel()
        self.items = tuple(items)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Override QAbstractItemModel::rowCount."""
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Override QAbstractItemModel::data."""
        if not index.isValid():
            return None
        item = self.items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (item.title, item.subtitle, item.hint) if part)
        return None


class _PaletteDelegate(QStyledItemDelegate):
    def __init__(self, model: PaletteModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        item = self._model.items[index.row()]
        rect: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("selection"))
            painter.fillRect(rect.x(), rect.y(), 3, rect.height(), theme.color("accent"))
        theme.draw_icon(painter, QRect(rect.x() + 14, rect.y() + 13, 18, 18), item.icon, "accent")
        hint_width = QFontMetrics(theme.font("small")).horizontalAdvance(item.hint) + 16 if item.hint else 0
        room = rect.width() - 44 - 14 - hint_width
        lines = (("base", "text", item.title, 4), ("small", "muted", item.subtitle, 23))
        for style, tint, text, top in lines if item.subtitle else (("base", "text", item.title, 12),):
            font = theme.font(style)
            painter.setFont(font)
            painter.setPen(theme.color(tint))
            short = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(rect.x() + 44, rect.y() + top, room, 20, int(Qt.AlignmentFlag.AlignVCenter), short)
        if item.hint:
            painter.setFont(theme.font("small"))
            painter.setPen(theme.color("faint"))
            painter.drawText(
                rect.adjusted(0, 0, -14, 0), int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), item.hint
            )


class CommandPalette(Veil):
    """Covers the window and answers while one types.

    The provider is asked after every key and may answer at once; a slower one answers later through `show_items`.

    Signals:
        asked: the text changed; for providers that answer later.
        closed: the palette went away, with or without a choice.
    """

    asked = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget, provider: Callable[[str], Sequence[PaletteItem] | None] | None = None) -> None:
        """Make a hidden palette over a window."""
        super().__init__(parent)
        self._provider = provider
        self._back: QWidget | None = None
        self._shown: str | None = None
        self._model = PaletteModel(self)
        self._edit = QLineEdit()
        self._list = QListView()
        self._nothing = label("", "muted")
        self._build()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        hint = self.tr("Client, pinyin, number, employer, #tag, note or command")
        self._edit.setPlaceholderText(hint)
        self._edit.setAccessibleName(hint)
        self._list.setAccessibleName(self.tr("Results"))
        self._nothing.setText(self.tr("Nothing found"))

    def open(self, text: str = "") -> None:
        """Show the palette over the window and take the keyboard."""
        self._back = self.window().focusWidget()
        self.cover()
        self._place()
        self._shown = None
        self._edit.setText(text)
        self._edit.selectAll()
        self._edit.setFocus()
        self._ask()

    def dismiss(self) -> None:
        """Hide it and give the keyboard back."""
        self.hide()
        if self._back is not None and self._back.isVisible():
            self._back.setFocus()
        self._back = None
        self.closed.emit()

    def show_items(self, text: str, items: Sequence[PaletteItem]) -> None:
        """Show answers to `text`; answers to an older text are dropped."""
        if text != self._edit.text().strip():
            return
        # What comes later to the same text must not move the choice from under the fingers.
        row = self._list.currentIndex().row() if text == self._shown else 0
        self._shown = text
        self._model.set_items(items)
        self._list.setVisible(bool(items))
        self._nothing.setVisible(not items and bool(text))
        rows = min(len(items), _SHOWN_ROWS)
        self._list.setFixedHeight(rows * _ROW + 2)
        self._place()
        if items:
            self._list.setCurrentIndex(self._model.index(min(max(row, 0), len(items) - 1)))

    def _build(self) -> None:
        self._box = QFrame(self)
        self._box.setProperty("surface", "raised")
        add_glass(self._edit)
        self._edit.textChanged.connect(self._ask)
        self._edit.installEventFilter(self)
        self._edit.setMinimumHeight(36)
        self._list.setProperty("frame", "none")
        self._list.setModel(self._model)
        self._list.setItemDelegate(_PaletteDelegate(self._model, self._list))
        self._list.setUniformItemSizes(True)
        self._list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.entered.connect(self._list.setCurrentIndex)
        self._list.clicked.connect(self._run)
        self._nothing.setContentsMargins(14, 10, 14, 12)
        self._column = QVBoxLayout(self._box)
        self._column.setContentsMargins(8, 8, 8, 8)
        self._column.setSpacing(6)
        for widget in (self._edit, self._list, self._nothing):
            self._column.addWidget(widget)

    def _place(self) -> None:
        width = min(_WIDTH, self.width() - 40)
        left, top = (self.width() - width) // 2, max(40, self.height() // 9)
        self._box.setGeometry(left, top, width, self._box.sizeHint().height())
        # A list lays its rows out late after a resize; until then they would be as narrow as it was when hidden.
        self._column.activate()
        self._list.doItemsLayout()

    def _ask(self) -> None:
        text = self._edit.text().strip()
        self.asked.emit(text)
        items = self._provider(text) if self._provider is not None else None
        if items is not None:
            self.show_items(text, items)

    def _run(self) -> None:
        row = self._list.currentIndex().row()
        if not 0 <= row < len(self._model.items):
            return
        item = self._model.items[row]
        # Gone first: what runs may open a dialog or take the focus itself.
        self.dismiss()
        item.run()

    def _step(self, by: int) -> None:
        count = len(self._model.items)
        if count:
            row = self._list.currentIndex().row() + by
            row = row % count if abs(by) == 1 else min(max(row, 0), count - 1)
            self._list.setCurrentIndex(self._model.index(row))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QObject::eventFilter: keys in the field move the choice, run it or close the palette."""
        if watched is self._edit and event.type() == QEvent.Type.KeyPress:
            key = event.key()  # type: ignore[attr-defined]  # a key press is a QKeyEvent
            if key in _STEPS:
                self._step(_STEPS[key])
                return True
            if key in _ENTER:
                self._run()
                return True
            if key == Qt.Key.Key_Escape:
                self.dismiss()
                return True
        handled = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return handled

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Override QWidget::mousePressEvent: a click beside the box closes it."""
        if not self._box.geometry().contains(event.position().toPoint()):
            self.dismiss()
