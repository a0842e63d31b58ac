"""The first screen: unlock a book, make a new one, copy one from a packet, or look at invented people.

It knows no store: whoever owns it opens the book. Nothing heavy may be imported here, for this screen is what the
start of the program is measured by (goal P1).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.unlock.unlock_form import UnlockForm
from ui.widgets.basics import button, label
from ui.widgets.tabbing import OrderedTabs

if TYPE_CHECKING:
    from ui.unlock.copy_form import CopyForm
    from ui.unlock.create_form import CreateForm

_SIDE = 300
_FORM = 460


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


class UnlockScreen(OrderedTabs, QWidget):
    """Unlocks, creates or copies; answer its signals with `show_problem`, `show_wrong` or by closing it.

    Signals:
        unlock_asked: carries the book's Path and the passphrase.
        create_asked: carries a `NewBook`.
        copy_asked: carries a `NewCopy`: the second copy of a book is to be made from a packet.
        demo_asked: the user wants to look at the demonstration book.
        quit_asked: the user gave up.
    """

    unlock_asked = Signal(object, str)
    create_asked = Signal(object)
    copy_asked = Signal(object)
    demo_asked = Signal()
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
        self._copier: CopyForm | None = None
        self.opener = UnlockForm(recent)
        self._front: UnlockForm | CreateForm | CopyForm = self.opener
        self._forms: list[UnlockForm | CreateForm | CopyForm] = []
        self._stack = QStackedWidget()
        self._others = QWidget()
        self._side = _Side()
        self._build()
        self.opener.asked.connect(self.unlock_asked)
        self.opener.create_wanted.connect(self.show_create)
        QShortcut(QKeySequence("Ctrl+Q"), self).activated.connect(self.quit_asked)
        self.resize(900, 600)
        self.setMinimumSize(820, 460)
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

    @property
    def copier(self) -> CopyForm:
        """The form that makes the second copy; made when it is first wanted."""
        if self._copier is None:
            from ui.unlock.copy_form import CopyForm

            self._copier = CopyForm(self._folder)
            self._add(self._copier)
            self._copier.asked.connect(self.copy_asked)
            self._copier.unlock_wanted.connect(self.show_unlock)
        return self._copier

    def show_unlock(self) -> None:
        """Show the form that unlocks."""
        self._show(self.opener)

    def show_create(self) -> None:
        """Show the form that makes a new book."""
        self._show(self.maker)

    def show_copy(self) -> None:
        """Show the form that makes the second copy of a book."""
        self._show(self.copier)

    def _show(self, form: UnlockForm | CreateForm | CopyForm) -> None:
        self._front = form
        self._stack.setCurrentIndex(self._forms.index(form))
        form.begin()

    def show_busy(self, busy: bool) -> None:
        """Show that the key is being derived: about a second."""
        for form in (self.opener, self._maker, self._copier):
            if form is not None:
                form.set_busy(busy)
        self._others.setEnabled(not busy)

    def show_wrong(self) -> None:
        """Say that the passphrase is wrong; for a book the wait before the next try grows each time in a row."""
        self.show_busy(False)
        (self.copier if self._front is self._copier else self.opener).show_wrong()

    def show_problem(self, sentence: str, hint: str = "") -> None:
        """Say what went wrong on the form that is shown."""
        self.show_busy(False)
        self._front.show_message(f"{sentence}\n{hint}" if hint else sentence)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Override QWidget::dragEnterEvent: a packet may be dropped here."""
        if any(url.toLocalFile().lower().endswith(".rms") for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Override QWidget::dropEvent: a packet makes a copy."""
        for url in event.mimeData().urls():
            if url.toLocalFile().lower().endswith(".rms"):
                self.show_copy()
                self.copier.set_packet(Path(url.toLocalFile()))

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._stack, 1)
        right.addWidget(self._others)
        row.addLayout(right, 1)
        self._add(self.opener)
        other = QHBoxLayout(self._others)
        other.setContentsMargins(24, 0, 24, 12)
        other.addStretch(1)
        other.addWidget(button(self.tr("Second copy from a packet…"), "quiet", clicked=self.show_copy))
        other.addWidget(button(self.tr("Look at a demonstration book"), "quiet", clicked=self.demo_asked.emit))
        other.addStretch(1)
        self.setAcceptDrops(True)

    def _add(self, form: UnlockForm | CreateForm | CopyForm) -> None:
        self._forms.append(form)
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
