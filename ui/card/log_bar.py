"""Records the result of a contact with one key and, if wanted, a note: the bar above a list of clients."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.forms import CodeBox
from ui.widgets.basics import button, label
from ui.widgets.flow import FlowLayout
from ui.wording import HIDDEN, Wording

#: The results that have a key, in the order of the keys 1 to 4.
RESULTS = ("connected", "no-answer", "appointment", "refused")
#: Pixels that a note needs to be readable.
NOTE_WIDTH = 180
CHANNELS = ("call", "wechat", "sms", "visit", "arrival")


class LogBar(QFrame):
    """Waits for a result, then for a note; Enter saves, `forget` takes the result back.

    Signals:
        saved: carries channel, result and note.
        left: the keyboard goes back to the list.
    """

    saved = Signal(str, str, str)
    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._context = context
        self._words = Wording(context)
        self._name = ""
        self._result = ""
        self._who = label("", "strong")
        self._who.setMinimumWidth(64)
        self._channel = CodeBox(self.tr("Channel"), {code: self._words.channel(code) for code in CHANNELS})
        self._buttons: dict[str, QPushButton] = {}
        self._note = QLineEdit()
        self._note.returnPressed.connect(self._save)
        self._save_button = button(self.tr("Save"), "primary", clicked=self._save)
        self._build()
        self.retranslate()
        self.show_client("", "call")
        context.privacy_changed.connect(self._say_who)

    def show_client(self, name: str, channel: str) -> None:
        """Wait for a result for somebody; an empty name disables the bar."""
        self._name = name
        self._say_who()
        self._channel.choose(channel)
        self.setEnabled(bool(name))
        self.reset()

    def _say_who(self) -> None:
        """Say whom the result is for; behind the privacy screen only the client at the desk is named."""
        here = self._context.at_desk
        hidden = self._context.private and self._name and (here is None or here[1] != self._name)
        self._who.setText(HIDDEN if hidden else self._name or self.tr("No row chosen"))

    def choose(self, place: int) -> None:
        """Take the result of a key and go on to the note."""
        self._result = RESULTS[place]
        for code, made in self._buttons.items():
            made.setChecked(code == self._result)
        self._save_button.setEnabled(True)
        self._note.setEnabled(True)
        self._note.setFocus()

    def reset(self) -> None:
        """Forget result and note."""
        self._result = ""
        self._note.clear()
        self._note.setEnabled(False)
        self._save_button.setEnabled(False)
        for made in self._buttons.values():
            made.setChecked(False)

    def forget(self) -> bool:
        """Take a chosen result back; return whether there was one."""
        if not self._result:
            return False
        self.reset()
        self.left.emit()
        return True

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._note.setPlaceholderText(self.tr("Note, then Enter to save"))
        self._note.setAccessibleName(self.tr("Note"))
        self._save_button.setText(self.tr("Save"))
        for place, code in enumerate(RESULTS, 1):
            text = f"{place}  {self._words.result(code)}"
            self._buttons[code].setText(text)
            self._buttons[code].setAccessibleName(text)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        for row in (self._first, self._second):
            row.setSpacing(theme.SPACE["s"])
            column.addLayout(row)
        self._who.setMinimumHeight(self._channel.sizeHint().height())
        self._first.addWidget(self._who, 0, Qt.AlignmentFlag.AlignTop)
        self._first.addWidget(self._channel, 0, Qt.AlignmentFlag.AlignTop)
        # Beside the card on a small screen the results take two lines.
        self._results = QWidget()
        flow = FlowLayout(self._results)
        for place, code in enumerate(RESULTS):
            made = QPushButton()
            made.setCheckable(True)
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            made.clicked.connect(lambda _checked=False, place=place: self.choose(place))
            self._buttons[code] = made
            flow.addWidget(made)
        self._first.addWidget(self._results, 1)
        self._place_note(self._first)

    def _place_note(self, row: QHBoxLayout) -> None:
        """Put the note at the end of a row: the second one where the first has no room for it."""
        for widget, stretch in ((self._note, 1), (self._save_button, 0)):
            self._first.removeWidget(widget)
            self._second.removeWidget(widget)
            row.addWidget(widget, stretch)
        self._first.setStretchFactor(self._results, int(row is self._second))
        self._noted = row

    def _room_left(self) -> int:
        """Return the pixels that the first row leaves for a note."""
        fixed = [self._who, self._channel, self._results, self._save_button]
        return (
            self.width() - sum(widget.sizeHint().width() + theme.SPACE["s"] for widget in fixed) - 2 * theme.SPACE["m"]
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget::resizeEvent."""
        super().resizeEvent(event)
        wanted = self._first if self._room_left() >= NOTE_WIDTH else self._second
        if wanted is not self._noted:
            self._place_note(wanted)
        beside = self._who.sizeHint().width() + self._channel.sizeHint().width() + 2 * theme.SPACE["s"]
        tight = self.width() - 2 * theme.SPACE["m"] - beside < self._results.sizeHint().width()
        if tight != self._who.isHidden():
            self._make_tight(tight=tight)

    def _make_tight(self, *, tight: bool) -> None:
        """Leave the first row to the results where they fill it: the card beside it says who."""
        self._who.setVisible(not tight)
        (self._first if tight else self._second).removeWidget(self._channel)
        if tight:
            self._second.insertWidget(0, self._channel)
        else:
            self._first.insertWidget(1, self._channel, 0, Qt.AlignmentFlag.AlignTop)

    def _save(self) -> None:
        if self._result:
            channel, result, note = self._channel.code(), self._result, self._note.text().strip()
            self.reset()
            self.left.emit()
            self.saved.emit(channel, result, note)
