"""A field whose words reach a client, with what the check says of them in a line below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.models.tips import plain_tip
from ui.widgets.basics import label, name_button, tool_button
from ui.wordcheck import words
from ui.wordcheck.marks import TONES
from ui.wordcheck.watch import LineWatch, TextWatch, Watch


class WordLine(QWidget):
    """What the check says of one field: the finding at the cursor, else how many there are; hidden without any.

    With a card it always stays, for its button opens the card of service language.
    """

    def __init__(self, watch: Watch, parent: QWidget, *, card: bool = False) -> None:
        # Without a parent it would be a window for a moment, and take the keyboard from the one in front.
        super().__init__(parent)
        self.watch = watch
        self._card = tool_button("info", "", self._open_card) if card else None
        self.said = label("", "small", wrap=True)
        self.fix = tool_button("edit", "", watch.fix)
        # Both are reached by keys in the field itself; Tab goes from field to field.
        self.fix.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE["s"])
        row.addWidget(self.said, 1)
        row.addWidget(self.fix, 0, Qt.AlignmentFlag.AlignTop)
        if self._card is not None:
            row.addWidget(self._card, 0, Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        watch.changed.connect(self.refresh)
        self.retranslate()

    def refresh(self) -> None:
        """Say what there is to say."""
        watch, texts = self.watch, self.watch.context.texts
        here = watch.here
        if watch.trouble:
            said = watch.trouble
        elif here is not None:
            said = words.sentence(here, texts)
        else:
            said = words.with_keys(words.summary(watch.findings, texts)) if watch.findings else ""
        self.said.setText(said)
        self.said.setToolTip(plain_tip(words.source(here, texts)) if here else "")
        severity = here.severity if here else watch.gravest
        theme.set_property(self.said, "tone", TONES.get(severity, "") if not watch.trouble else "danger")
        self.fix.setVisible(bool(watch.findings))
        self.said.setVisible(bool(said) or self._card is not None)
        self.setVisible(bool(said) or self._card is not None)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        field = self.watch.field.accessibleName()
        name_button(self.fix, self.tr("What can be done about “{field}”").format(field=field), words.FIX)
        if self._card is not None:
            name_button(self._card, self.tr("Service language"))
        self.refresh()

    def _open_card(self) -> None:
        from ui.wordcheck.card import CardDialog  # asked for now and then

        CardDialog(self.watch.context, self.watch.text(), self.window()).open()


class Watched(QWidget):
    """A field and its line as one widget of a form; the field takes the keyboard.

    Attributes:
        watch: the check of the field.
    """

    def __init__(
        self, field: QLineEdit | QPlainTextEdit, context: Context, *, letter: bool = False, card: bool = False
    ) -> None:
        """Take a field over; `letter` wants courteous words too, `card` offers the card of service language."""
        super().__init__()
        self.watch = watch_over(field, context, letter=letter)
        self.line = WordLine(self.watch, self, card=card)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(field, 1)
        column.addWidget(self.line)
        if isinstance(field, QLineEdit):
            # A line keeps its height: what a form has to spare goes elsewhere.
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setFocusProxy(field)


def watch_over(field: QLineEdit | QPlainTextEdit, context: Context, *, letter: bool = False) -> Watch:
    """Begin to check a field."""
    if isinstance(field, QLineEdit):
        return LineWatch(field, context, letter=letter)
    return TextWatch(field, context, letter=letter)
