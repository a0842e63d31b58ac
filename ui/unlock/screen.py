"""The first screen: unlock a book, or make a new one. It knows no store; whoever owns it opens the book.

Nothing heavy may be imported here: this screen is what the start of the program is measured by (goal P1).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.unlock.unlock_form import UnlockForm
from ui.widgets.basics import label

if TYPE_CHECKING:
    from ui.unlock.create_form import CreateForm

_SIDE = 340
_FORM = 420


class _Side(QWidget):
    """The coloured left side with the name of the program."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(_SIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 48, 28, 28)
        column.setSpacing(theme.SPACE["m"])
        self._name = self._line("figure", "rail_text_active")
        self._what = self._line("base", "rail_text")
        self._promise = self._line("small", "rail_text")
        column.addWidget(self._name)
        column.addWidget(self._what)
        column.addStretch(1)
        column.addWidget(self._promise)
        self.retranslate()

    def _line(self, style: str, tint: str) -> QLabel:
        made = label("", wrap=True)
        made.setFont(theme.font(style))
        # The side keeps its own ground in both schemes, so its letters do not follow the palette.
        made.setStyleSheet(f"color: {theme.hex_color(tint)}")
        return made

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._name.setText(self.tr("Guanhu"))
        self._what.setText(self.tr("The desk of a relationship manager: whom to contact today, and why."))
        self._promise.setText(self.tr("Offline and encrypted. Nothing leaves this computer by itself."))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("rail"))
        painter.fillRect(32, 36, 36, 3, theme.color("rail_mark"))
        painter.end()


class UnlockScreen(QWidget):
    """Unlocks or creates; answer its signals with `show_problem`, `show_wrong` or by closing it.

    Signals:
        unlock_asked: carries the book's Path and the passphrase.
        create_asked: carries a `NewBook`.
        quit_asked: the user gave up.
    """

    unlock_asked = Signal(object, str)
    create_asked = Signal(object)
    quit_asked = Signal()

    def __init__(self, folder: Path, recent: Sequence[Path] = (), parent: QWidget | None = None) -> None:
        """Make the screen.

        Args:
            folder: where a new book is proposed to lie.
            recent: books opened before, the last one first; empty on the first start.
            parent: owner in Qt's sense.
        """
        super().__init__(parent)
        self.setProperty("surface", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._folder = folder
        self._maker: CreateForm | None = None
        self.opener = UnlockForm(recent)
        self._stack = QStackedWidget()
        self._side = _Side()
        self._build()
        self.opener.asked.connect(self.unlock_asked)
        self.opener.create_wanted.connect(self.show_create)
        QShortcut(QKeySequence("Ctrl+Q"), self).activated.connect(self.quit_asked)
        self.resize(900, 600)
        self.setMinimumSize(760, 520)
        self.setWindowTitle(self.tr("Guanhu"))
        if recent:
            self.show_unlock()
        else:
            self.show_create()

    @property
    def maker(self) -> CreateForm:
        """The form that makes a book; made when it is first wanted, for most starts never want it."""
        if self._maker is None:
            from ui.unlock.create_form import CreateForm

            self._maker = CreateForm(self._folder)
            self._add(self._maker)
            self._maker.asked.connect(self.create_asked)
            self._maker.unlock_wanted.connect(self.show_unlock)
        return self._maker

    def show_unlock(self) -> None:
        """Show the form that unlocks."""
        self._stack.setCurrentIndex(0)
        self.opener.begin()

    def show_create(self) -> None:
        """Show the form that makes a new book."""
        maker = self.maker
        self._stack.setCurrentIndex(1)
        maker.begin()

    def show_busy(self, busy: bool) -> None:
        """Show that the key is being derived: about a second."""
        self.opener.set_busy(busy)
        if self._maker is not None:
            self._maker.set_busy(busy)

    def show_wrong(self) -> None:
        """Say that the passphrase is wrong; each time in a row the wait before the next try grows."""
        self.show_busy(False)
        self.opener.show_wrong()

    def show_problem(self, sentence: str, hint: str = "") -> None:
        """Say what went wrong on the form that is shown."""
        self.show_busy(False)
        text = f"{sentence}\n{hint}" if hint else sentence
        (self.opener if self._stack.currentIndex() == 0 else self.maker).show_message(text)

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addWidget(self._stack, 1)
        self._add(self.opener)

    def _add(self, form: QWidget) -> None:
        form.setFixedWidth(_FORM)
        holder = QWidget()
        holder.setProperty("surface", "clear")
        column = QVBoxLayout(holder)
        column.setContentsMargins(24, 24, 24, 24)
        column.addWidget(form, 1, Qt.AlignmentFlag.AlignHCenter)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(holder)
        self._stack.addWidget(area)
