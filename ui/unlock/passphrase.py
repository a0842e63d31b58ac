"""A passphrase field with show and hide, a caps-lock hint and, for new books, a strength meter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui import theme
from ui.unlock.strength import NEEDED, entropy
from ui.widgets.basics import label, name_button


class PassphraseField(QWidget):
    """One line for a passphrase.

    Signals:
        changed: the text changed.
        entered: Enter was pressed.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make an empty field; `name` is what a screen reader says."""
        super().__init__(parent)
        self.edit = QLineEdit()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setAccessibleName(name)
        self.edit.setMinimumHeight(28)
        # A passphrase is never learned, completed or kept by an input method.
        hints = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        self.edit.setInputMethodHints(hints)
        self.edit.textChanged.connect(self.changed)
        self.edit.returnPressed.connect(self.entered)
        self.edit.installEventFilter(self)
        self._eye = QToolButton()
        self._eye.setCheckable(True)
        self._eye.setIconSize(QSize(18, 18))
        self._eye.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._eye.toggled.connect(self._on_eye)
        self._caps = label("", "small")
        theme.set_property(self._caps, "tone", "warning")
        self._caps.hide()
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE["xs"])
        row.addWidget(self.edit, 1)
        row.addWidget(self._eye)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self._caps)
        self.setFocusProxy(self.edit)
        self._on_eye(False)

    def text(self) -> str:
        """Return what was typed."""
        return self.edit.text()

    def clear(self) -> None:
        """Forget what was typed and hide the next."""
        self.edit.clear()
        self._eye.setChecked(False)

    def _on_eye(self, shown: bool) -> None:
        self._eye.setIcon(theme.icon("eye-off" if shown else "eye", "muted"))
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.edit.setEchoMode(mode)
        name_button(self._eye, self.tr("Hide the passphrase") if shown else self.tr("Show the passphrase"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QObject::eventFilter: Qt does not tell the caps lock, but a letter gives it away."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._look_at_caps(event)
        return super().eventFilter(watched, event)

    def _look_at_caps(self, event: QKeyEvent) -> None:
        letter = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self._caps.hide()
        elif len(letter) == 1 and letter.isascii() and letter.isalpha():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._caps.setText(self.tr("Caps Lock is on"))
            self._caps.setVisible(letter.isupper() != shifted)


class StrengthMeter(QWidget):
    """A bar and a word for how hard a passphrase is to guess; the mark is what a new book needs."""

    _FULL = 100.0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bits = 0.0
        self._word = ""
        self.setFixedHeight(26)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.rate("")

    @property
    def enough(self) -> bool:
        """Whether the passphrase may guard a book."""
        return self._bits >= NEEDED

    def rate(self, passphrase: str) -> None:
        """Show the strength of a passphrase."""
        self._bits = entropy(passphrase)
        if not passphrase:
            self._word = self.tr("Several words or a long sentence; at least {bits} bits").format(bits=round(NEEDED))
        elif self._bits < NEEDED:
            self._word = self.tr("Too weak: {bits} of {needed} bits").format(bits=int(self._bits), needed=round(NEEDED))
        else:
            self._word = self.tr("Strong: {bits} bits").format(bits=int(self._bits))
        self.setAccessibleName(self._word)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        painter = QPainter(self)
        width = self.width()
        filled = round(width * min(1.0, self._bits / self._FULL))
        tint = "success" if self.enough else "warning" if self._bits > NEEDED / 2 else "danger"
        painter.fillRect(0, 2, width, 4, theme.color("border"))
        painter.fillRect(0, 2, filled, 4, theme.color(tint))
        painter.fillRect(round(width * NEEDED / self._FULL), 0, 1, 8, theme.color("muted"))
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("muted" if not self._bits else tint))
        painter.drawText(QRect(0, 8, width, 18), Qt.AlignmentFlag.AlignVCenter, self._word)
        painter.end()
