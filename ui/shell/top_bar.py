"""The bar above the pages: where one is, the search, undo and redo, privacy, scheme and lock."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from ui import theme
from ui.widgets.basics import label, line, name_button, tool_button

HEIGHT = 52


class SearchButton(QAbstractButton):
    """Looks like a search field and opens the palette, so that there is one search in the whole program."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(32)
        self.setMinimumWidth(220)
        self.setMaximumWidth(440)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        """Override QWidget::sizeHint."""
        return QSize(440, 32)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        edge = "focus" if focused else "muted" if self.underMouse() else "border_strong"
        painter.setPen(QPen(theme.color(edge), 2 if focused else 1))
        painter.setBrush(theme.color("window"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
        theme.draw_icon(painter, QRect(10, 8, 16, 16), "search", "faint")
        painter.setFont(theme.font("base"))
        painter.setPen(theme.color("faint"))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect().adjusted(34, 0, -64, 0), middle, self.text())
        painter.setFont(theme.font("small"))
        painter.drawText(self.rect().adjusted(0, 0, -12, 0), middle | Qt.AlignmentFlag.AlignRight, "Ctrl+K")
        painter.end()


class TopBar(QWidget):
    """Title, search and the actions that belong to the whole book.

    Signals:
        search_asked, undo_asked, redo_asked, lock_asked, help_asked: the user asked for it.
        privacy_switched: on or off.
        scheme_asked: the other colour scheme is wanted.
    """

    search_asked = Signal()
    undo_asked = Signal()
    redo_asked = Signal()
    lock_asked = Signal()
    help_asked = Signal()
    scheme_asked = Signal()
    privacy_switched = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self._title = label("", "headline")
        self._title.setMinimumWidth(110)
        self.search = SearchButton()
        self.search.clicked.connect(self.search_asked)
        self.undo = tool_button("undo", "", self.undo_asked.emit)
        self.redo = tool_button("redo", "", self.redo_asked.emit)
        self.privacy = tool_button("eye", "")
        self.privacy.setCheckable(True)
        self.privacy.toggled.connect(self._on_privacy)
        self.scheme = tool_button("moon", "", self.scheme_asked.emit)
        self.help = tool_button("help", "", self.help_asked.emit)
        self.lock = tool_button("lock", "", self.lock_asked.emit)
        self._lay_out()
        self.set_undo("")
        self.set_redo("")
        theme.notifier().changed.connect(self._on_scheme)
        self._on_scheme(theme.scheme())
        self.retranslate()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE["l"], 0, theme.SPACE["m"], 0)
        row.setSpacing(2)
        row.addWidget(self._title)
        row.addStretch(1)
        row.addWidget(self.search, 4)
        row.addStretch(1)
        groups = ((self.undo, self.redo), (self.privacy, self.scheme), (self.help, self.lock))
        for place, group in enumerate(groups):
            if place:
                mark = line("v")
                mark.setFixedHeight(20)
                row.addSpacing(6)
                row.addWidget(mark)
                row.addSpacing(6)
            for widget in group:
                row.addWidget(widget)

    def set_title(self, title: str) -> None:
        """Show the name of the page."""
        self._title.setText(title)

    def set_undo(self, what: str) -> None:
        """Tell what undo would take back; "" when there is nothing."""
        self._undone = what
        self.undo.setEnabled(bool(what))
        name_button(self.undo, self.tr("Undo: {what}").format(what=what) if what else self.tr("Undo"), "Ctrl+Z")

    def set_redo(self, what: str) -> None:
        """Tell what redo would bring back; "" when there is nothing."""
        self._redone = what
        self.redo.setEnabled(bool(what))
        name_button(self.redo, self.tr("Redo: {what}").format(what=what) if what else self.tr("Redo"), "Ctrl+Y")

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.search.setText(self.tr("Search clients and commands"))
        self.search.setAccessibleName(self.search.text())
        name_button(self.privacy, self.tr("Privacy: hide other clients and amounts"), "F8")
        name_button(self.scheme, self.tr("Light or dark"))
        name_button(self.help, self.tr("Help and shortcuts"), "F1")
        name_button(self.lock, self.tr("Lock the book"), "Ctrl+L")
        self.set_undo(self._undone)
        self.set_redo(self._redone)

    def _on_privacy(self, on: bool) -> None:
        self.privacy.setIcon(theme.icon("eye-off" if on else "eye", "muted", "accent"))
        self.privacy_switched.emit(on)

    def _on_scheme(self, name: str) -> None:
        self.scheme.setIcon(theme.icon("moon" if name == "light" else "sun", "muted"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.color("border"))
        painter.end()
