"""A passphrase field with show and hide and a caps-lock hint."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from ui import theme
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

    def show_text(self) -> None:
        """Show what stands in the field, e.g. a suggestion to be written down."""
        self._eye.setChecked(True)

    def _on_eye(self, shown: bool) -> None:
        # A word and not an icon: the drawing of icons is not loaded before the first screen is painted.
        self._eye.setText(self.tr("Hide") if shown else self.tr("Show"))
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
