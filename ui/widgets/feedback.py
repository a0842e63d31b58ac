"""What tells the user that something happened or is happening: the toast with undo, and progress with cancel."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.basics import button, label, tool_button

#: Milliseconds that a toast stays; one with an action stays longer.
TOAST_TIME = 4_000
TOAST_ACTION_TIME = 9_000


class Toast(QFrame):
    """One line at the lower edge of its parent, e.g. “已记录 · 撤销”; a new one replaces the old."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setProperty("surface", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._action: Callable[[], object] | None = None
        self._text = label()
        self._mark = tool_button("check", "")
        self._mark.setEnabled(True)
        self._mark.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button = button("", "quiet", clicked=self._on_action)
        self._close = tool_button("close", self.tr("Close"), self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 6, 6)
        row.setSpacing(theme.SPACE["s"])
        for widget in (self._mark, self._text, self._button, self._close):
            row.addWidget(widget)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def say(
        self, text: str, action: str = "", on_action: Callable[[], object] | None = None, tone: str = "success"
    ) -> None:
        """Show a line, with an action such as undo when one is given; tone success, info, warning or danger."""
        icons = {"success": "check", "info": "info", "warning": "warning", "danger": "error"}
        self._mark.setIcon(theme.icon(icons[tone], tone))
        self._text.setText(text)
        self.setAccessibleName(text)
        self._mark.setAccessibleName(text)
        self._action = on_action
        self._button.setText(action)
        self._button.setAccessibleName(action)
        self._button.setVisible(bool(action))
        self._timer.start(TOAST_ACTION_TIME if action else TOAST_TIME)
        self.show()
        self.raise_()
        self._place()

    def text(self) -> str:
        """Return the line that is shown or was shown last."""
        return self._text.text()

    def run_action(self) -> None:
        """Do what the action button does."""
        self._on_action()

    def _on_action(self) -> None:
        action, self._action = self._action, None
        self.hide()
        if action is not None:
            action()

    def _place(self) -> None:
        self.adjustSize()
        left = (self._over.width() - self.width()) // 2
        self.move(left, self._over.height() - self.height() - theme.SPACE["xl"])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QObject::eventFilter: stay in the middle when the parent changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)


class Veil(QWidget):
    """A half-transparent cover over its parent; the parent behind it takes no events."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        parent.installEventFilter(self)
        self.hide()

    def cover(self) -> None:
        """Cover the parent."""
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        veil = QColor(theme.color("shadow"))
        veil.setAlpha(110)
        painter = QPainter(self)
        painter.fillRect(self.rect(), veil)
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QObject::eventFilter: keep covering when the parent changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._over.rect())
        return super().eventFilter(watched, event)


class ProgressOverlay(Veil):
    """Covers a page during a long job and shows how far it is; Escape or the button cancels.

    Signals:
        cancelled: the user wants the job to stop.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box = QFrame(self)
        box.setProperty("surface", "raised")
        box.setFixedWidth(380)
        self._title = label("", "strong", wrap=True)
        self._text = label("", "small", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._cancel = button(self.tr("Cancel"), clicked=self._on_cancel)
        column = QVBoxLayout(box)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for widget in (self._title, self._bar, self._text):
            column.addWidget(widget)
        column.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignRight)
        outer = QVBoxLayout(self)
        outer.addWidget(box, 0, Qt.AlignmentFlag.AlignCenter)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.timeout.connect(self._appear)

    def begin(self, title: str, *, delay: int = 200) -> None:
        """Announce a job; the cover appears after `delay` milliseconds, so that a short one never flickers."""
        self._title.setText(title)
        self.setAccessibleName(title)
        self._text.setText("")
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(title)
        self._cancel.setEnabled(True)
        self._cancel.setText(self.tr("Cancel"))
        self._delay.start(delay)

    def advance(self, done: int, total: int, text: str = "") -> None:
        """Show progress; hand this method to `TaskRunner.job` as `progress`."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        if text:
            self._text.setText(text)

    def end(self) -> None:
        """Take the cover away."""
        self._delay.stop()
        self.hide()

    def _appear(self) -> None:
        self.cover()
        self._cancel.setFocus()

    def _on_cancel(self) -> None:
        self._cancel.setEnabled(False)
        self._cancel.setText(self.tr("Cancelling…"))
        self.cancelled.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget::keyPressEvent: Escape cancels, nothing reaches what is covered."""
        if event.key() == Qt.Key.Key_Escape and self._cancel.isEnabled():
            self._on_cancel()
        event.accept()
