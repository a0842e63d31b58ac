"""用语检查: any text can be pasted or opened and is checked; what `guanhu lint` does."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.context import Context
from ui.forms import fit
from ui.models.columns import Chip, Column
from ui.models.record_table import RecordTableModel
from ui.widgets.basics import EmptyState, button, label
from ui.widgets.deeds import list_key
from ui.widgets.record_view import RecordView
from ui.widgets.tabbing import OrderedTabs
from ui.wordcheck import words
from ui.wordcheck.marks import TONES
from ui.wordcheck.watch import TextWatch
from workbench.domain.problems import Problem
from workbench.domain.wording import SEVERITIES, Finding
from workbench.settings import read_text

_WIDTH, _HEIGHT = 980, 620


@dataclass(frozen=True, slots=True)
class Row:
    """One finding with its line and the place in it, both counted from 1."""

    number: int
    line: int
    place: int
    one: Finding


def rows_of(text: str, findings: tuple[Finding, ...]) -> list[Row]:
    """Return the findings of a text with their lines."""
    rows: list[Row] = []
    line, begins, seen = 1, 0, 0
    for number, one in enumerate(findings):
        line += text.count("\n", seen, one.start)
        begins = max(begins, text.rfind("\n", seen, one.start) + 1)
        seen = one.start
        rows.append(Row(number, line, one.start - begins + 1, one))
    return rows


class CheckDialog(OrderedTabs, QDialog):
    """A text above, its findings below; one leads to the other."""

    def __init__(self, context: Context, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self.setWindowTitle(self.tr("Wording check"))
        self.text = QPlainTextEdit(text)
        self.text.setAccessibleName(self.tr("Text to be checked"))
        self.text.setPlaceholderText(self.tr("Write or paste here what a client shall read."))
        self.text.setTabChangesFocus(True)
        self.letter = QCheckBox(self.tr("It is a letter: courteous words too"))
        self.watch = TextWatch(self.text, context)
        self.model = RecordTableModel(self._columns(), self, key=lambda row: row.number)
        self.view = RecordView(self.model, self.tr("Findings"))
        self.view.setObjectName("wording-findings")
        self.view.setSelectionMode(RecordView.SelectionMode.SingleSelection)
        self._empty = EmptyState("check", "")
        self.view.set_empty(self._empty)
        self.said = label("", "small", wrap=True)
        self.open_button = button(self.tr("Open a text file…"), "", "folder", self._open_file)
        self.card_button = button(self.tr("Service language"), "quiet", "info", self._show_card)
        self.copy_button = button(self.tr("Copy the text"), "", "copy", self._copy)
        self.fix_button = button(self.tr("Change the word…"), "primary", "edit", self._fix)
        self.close_button = button(self.tr("Close"), clicked=self.reject)
        self._build()
        self.watch.changed.connect(self._show)
        self.view.picked.connect(self._on_picked)
        self.view.opened.connect(self._on_opened)
        self.letter.toggled.connect(self._on_letter)
        for keys, run in ((words.NEXT, self.watch.go_next), (words.PREVIOUS, self.watch.go_previous)):
            list_key(self.view, keys, run)
        self._shown: tuple[Finding, ...] | None = None
        self._show()
        self.text.setFocus()

    def _columns(self) -> list[Column]:
        texts = self._context.texts

        def severity(row: Row) -> list[Chip]:
            return [Chip(words.severity_name(row.one.severity, texts), TONES[row.one.severity])]

        return [
            Column(
                lambda: self.tr("Place"),
                lambda row: (row.line, row.place),
                text=lambda at: f"{at[0]}:{at[1]}",
                width=64,
                key="place",
            ),
            Column(
                lambda: self.tr("How grave"),
                lambda row: 1 + SEVERITIES.index(row.one.severity),
                text=lambda _place: "",
                chips=severity,
                width=92,
                key="severity",
            ),
            Column(lambda: self.tr("Word"), lambda row: row.one.word, strong=True, width=140, key="word"),
            Column(lambda: self.tr("Advice"), lambda row: texts.named(row.one.advice), width=0, key="advice"),
            Column(lambda: self.tr("Rule"), lambda row: words.source(row.one, texts), width=230, key="rule"),
        ]

    def _build(self) -> None:
        above = QWidget()
        column = QVBoxLayout(above)
        column.setContentsMargins(0, 0, 0, theme.SPACE["s"])
        column.setSpacing(theme.SPACE["s"])
        column.addWidget(self.text, 1)
        line = QHBoxLayout()
        line.addWidget(self.said, 1)
        line.addWidget(self.letter)
        column.addLayout(line)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setObjectName("wording-check")
        split.setChildrenCollapsible(False)
        split.addWidget(above)
        split.addWidget(self.view)
        split.setSizes([260, 260])
        foot = QHBoxLayout()
        foot.setSpacing(theme.SPACE["s"])
        for made in (self.open_button, self.card_button, self.copy_button, self.fix_button, self.close_button):
            made.setAutoDefault(False)
        foot.addWidget(self.open_button)
        foot.addWidget(self.card_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.copy_button)
        foot.addWidget(self.fix_button)
        body = QVBoxLayout(self)
        body.setContentsMargins(20, 16, 20, 14)
        body.setSpacing(theme.SPACE["m"])
        body.addWidget(split, 1)
        body.addLayout(foot)
        self.setMinimumSize(600, 380)
        fit(self, _WIDTH, _HEIGHT)

    def _show(self) -> None:
        """Show the findings again when there are others; mark the one at the cursor."""
        watch, texts = self.watch, self._context.texts
        if watch.findings is not self._shown:
            self._shown = watch.findings
            self.model.set_records(rows_of(self.text.toPlainText(), watch.findings))
            self._say_empty()
        here = watch.here
        if watch.trouble or here is None:
            said = words.summary(watch.findings, texts)
            self.said.setText(watch.trouble or (words.with_keys(said) if said else ""))
        else:
            self.said.setText(words.tip(here, texts))
        severity = here.severity if here else watch.gravest
        theme.set_property(self.said, "tone", "danger" if watch.trouble else TONES.get(severity, ""))
        self.fix_button.setEnabled(bool(watch.findings))
        self.copy_button.setEnabled(bool(self.text.toPlainText()))
        if here is not None and not self.view.hasFocus():
            self.view.select_key(watch.findings.index(here))

    def _say_empty(self) -> None:
        if self.text.toPlainText().strip():
            self._empty.say(self.tr("Nothing to find fault with"), self.tr("A person still has to read it."))
        else:
            self._empty.say(self.tr("Nothing to check yet"), self.tr("Findings stand here while you write."))

    def _on_picked(self, row: Row | None) -> None:
        if row is not None and self.view.hasFocus():
            self.watch.select(row.one)

    def _on_opened(self, row: Row) -> None:
        self.watch.select(row.one)
        self.text.setFocus()

    def _on_letter(self, letter: bool) -> None:
        self.watch.be_letter(letter=letter)

    def _fix(self) -> None:
        self.text.setFocus()
        self.watch.fix()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._context.say(self.tr("Copied"))

    def _show_card(self) -> None:
        from ui.wordcheck.card import CardDialog  # asked for now and then

        CardDialog(self._context, self.text.toPlainText(), self).open()

    def _open_file(self) -> None:
        chooser = QFileDialog(self, self.tr("Open a text file"), "", self.tr("Text (*.txt *.md);;All files (*)"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(self._read)
        chooser.open()

    def _read(self, name: str) -> None:
        self._context.tasks.compute(partial(_text_of, name), self.text.setPlainText, self._on_unread)

    def _on_unread(self, error: BaseException) -> None:
        if isinstance(error, Problem):
            self.said.setText(self._context.texts.problem(error))
            theme.set_property(self.said, "tone", "danger")
        else:
            self._context.tasks.failed.emit(error)


def _text_of(name: str, _progress: object) -> str:
    return read_text(Path(name))
