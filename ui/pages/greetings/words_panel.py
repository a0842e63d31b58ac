"""The chosen client's greeting: whom it addresses, its words to be changed or copied, or why there is none."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.forms import CodeBox
from ui.pages.greetings.lines import ADVICE, TONE_NAMES, Line
from ui.pages.greetings.run_model import shown_way
from ui.widgets.basics import EmptyState, button, label
from ui.widgets.chips import StatusChip
from ui.wordcheck.field import Watched
from ui.wording import Wording
from workbench.domain.frozen import DIFFERENCES
from workbench.domain.greetings import BLOCKS
from workbench.domain.salutations import TONES

#: Pixels that the longest name of a tone takes.
_TONE = 196


class WordsPanel(QWidget):
    """Shows one line of the run.

    Signals:
        copy_asked: carries the line, the words as they stand in the editor, and whether to tick it off too.
        reword_asked: carries the line and its new words.
        client_asked: carries the client's id.
        tone_asked: carries the line and a tone, "" for what the rules say.

    Attributes:
        editor: the words; what checks them as they are typed hangs a highlighter on its document.
    """

    copy_asked = Signal(object, str, bool)
    reword_asked = Signal(object, str)
    client_asked = Signal(object)
    tone_asked = Signal(object, str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._say = Wording(context)
        self._line: Line | None = None
        self._name = label("", "title")
        self._chip = StatusChip()
        self._about = label("", "muted", wrap=True)
        self._why = label("", "strong", wrap=True)
        theme.set_property(self._why, "tone", "warning")
        self._advice = label("", "", wrap=True)
        self.editor = QPlainTextEdit()
        self.editor.setTabChangesFocus(True)
        self.editor.setMaximumHeight(190)
        self.checked = Watched(self.editor, context, card=True)
        self._proof = label("", "small", wrap=True)
        self._count = label("", "small")
        self.tone = CodeBox("", {})
        self.tone.setMinimumWidth(_TONE)
        self.tone.activated.connect(self._on_tone)
        self.copy = button("", "", "copy", lambda: self._copy(tick=False))
        self.copy_tick = button("", "primary", "check", lambda: self._copy(tick=True))
        self.save = button("", "quiet", "save", self._reword)
        self.client = button("", "quiet", "client", self._show_client)
        self._note = label("", "small", wrap=True)
        self._empty = EmptyState("greetings", "")
        self._build()
        self.editor.textChanged.connect(self._on_text)
        for keys, run in (("Ctrl+Shift+C", self.copy.click), ("Ctrl+Return", self.copy_tick.click)):
            QShortcut(QKeySequence(keys), self, run)
        self.retranslate()
        self.show_line(None)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE["s"])
        head.addWidget(self._name)
        head.addWidget(self._chip)
        head.addStretch(1)
        head.addWidget(self.client)
        below = QHBoxLayout()
        below.addWidget(self.tone)
        below.addWidget(self._count)
        below.addStretch(1)
        below.addWidget(self.save)
        actions = QHBoxLayout()
        actions.setSpacing(theme.SPACE["s"])
        actions.addWidget(self.copy)
        actions.addWidget(self.copy_tick)
        actions.addStretch(1)
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE["s"])
        column.addLayout(head)
        for widget in (self._about, self._why, self._advice, self._proof):
            column.addWidget(widget)
        column.addWidget(self.checked)
        column.addLayout(below)
        column.addLayout(actions)
        column.addWidget(self._note)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.SPACE["m"], 0, 0, 0)
        outer.addWidget(self._body)
        outer.addWidget(self._empty)

    @property
    def line(self) -> Line | None:
        """The line that is shown."""
        return self._line

    def show_line(self, line: Line | None) -> None:
        """Show a line of the run, or that none is chosen."""
        same = line is not None and self._line is not None and line.key == self._line.key
        unsaved = same and self._line is not None and self.editor.toPlainText() != self._line.entry.text
        self._line = line
        self._body.setVisible(line is not None)
        self._empty.setVisible(line is None)
        if line is None:
            return
        self._show_head(line)
        # What is being typed survives that the list is read again.
        if not unsaved:
            self.editor.setPlainText(line.entry.text)
        self.editor.setReadOnly(not line.open)
        self.checked.setVisible(line.open or bool(line.entry.text))
        self.copy.setEnabled(bool(line.entry.text))
        for made in (self.copy, self.copy_tick):
            made.setVisible(line.open or bool(line.entry.text))
        self.copy_tick.setEnabled(line.open)
        self._on_text()

    def _show_head(self, line: Line) -> None:
        entry, texts = line.entry, self._context.texts
        self._name.setText(entry.name)
        self._chip.show_status(self._say.tier(entry.tier), self._say.tier_tone(entry.tier))
        channel = self._say.channel(entry.channel) if entry.channel else ""
        parts = (entry.salutation, channel, shown_way(line), self._say.near_day(entry.day))
        self._about.setText(" · ".join(part for part in parts if part))
        block = entry.blocked_by
        why = texts.tr("Greetings", BLOCKS[block]) if block else ""
        self._why.setText(self.tr("Greeted through {name}").format(name=entry.through) if entry.through else why)
        self._why.setVisible(bool(block))
        self._advice.setText(texts.tr("Greetings", ADVICE[block]) if block else "")
        self._advice.setVisible(bool(block))
        self._show_proof(line)
        self._fill_tones(line)

    def _show_proof(self, line: Line) -> None:
        """Say what came of it, what changed since the run was frozen, and what the client does not want."""
        entry, tr = line.entry, self._context.texts.tr
        told = [tr("Greetings", DIFFERENCES[entry.change])] if entry.change else []
        if entry.reached:
            told.append(self._contact(self.tr("Greeted {day}, {channel}"), *entry.reached))
        told += [self._contact(self.tr("Not reached {day}, {channel}"), *one) for one in entry.attempts]
        if entry.taboo:
            told.append(self.tr("Taboos: {text}").format(text=entry.taboo))
        self._proof.setText("\n".join(told))
        self._proof.setVisible(bool(told))

    def _contact(self, sentence: str, day: date, channel: str) -> str:
        return sentence.format(day=self._say.near_day(day), channel=self._say.channel(channel))

    def _fill_tones(self, line: Line) -> None:
        """Offer the tones; the first is what the rules say."""
        tr, box = self._context.texts.tr, self.tone
        box.clear()
        box.addItem(self.tr("Tone by the rules"), "")
        for tone in TONES:
            box.addItem(tr("Greetings", TONE_NAMES[tone]), tone)
        if line.entry.own_tone:
            box.choose(line.entry.tone)
        else:
            box.setItemText(
                0, self.tr("{tone} (by the rules)").format(tone=tr("Greetings", TONE_NAMES[line.entry.tone]))
            )
        box.setVisible(line.open)

    def _on_tone(self, _place: int) -> None:
        if self._line is not None:
            self.tone_asked.emit(self._line, self.tone.code())

    def _on_text(self) -> None:
        line = self._line
        if line is None:
            return
        words = self.editor.toPlainText()
        self._count.setVisible(bool(words))
        self._count.setText(self.tr("%n character(s)", "", len(words)))
        self.save.setVisible(line.open and words != line.entry.text)
        self.copy.setEnabled(bool(words.strip()))

    def _copy(self, *, tick: bool) -> None:
        if self._line is not None:
            self.copy_asked.emit(self._line, self.editor.toPlainText(), tick)

    def _reword(self) -> None:
        if self._line is not None:
            self.reword_asked.emit(self._line, self.editor.toPlainText().strip())

    def _show_client(self) -> None:
        if self._line is not None:
            self.client_asked.emit(self._line.entry.client_id)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        texts = (
            (self.copy, self.tr("Copy"), "Ctrl+Shift+C"),
            (self.copy_tick, self.tr("Copy and tick off"), "Ctrl+Enter"),
            (self.save, self.tr("Keep these words"), ""),
            (self.client, self.tr("Card"), ""),
        )
        for made, name, keys in texts:
            made.setText(name)
            made.setAccessibleName(name)
            made.setToolTip(f"{name}  {keys}".strip())
        self.tone.setAccessibleName(self.tr("Tone"))
        self.editor.setAccessibleName(self.tr("Words of the greeting"))
        self.editor.setPlaceholderText(self.tr("All our words were used for this client before. Write your own."))
        self.checked.line.retranslate()
        self._note.setText(self.tr("This program sends nothing: send it yourself, then tick it off."))
        self._empty.say(self.tr("Choose a client on the left"), self.tr("Their greeting stands here."))
