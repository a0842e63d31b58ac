"""Asks for a filter that no menu offers: a key and its values as one types them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.context import Context
from ui.forms import CodeBox, FormDialog
from ui.widgets.basics import label
from workbench.domain.filters import KEYS, parse
from workbench.domain.problems import Problem
from workbench.services.filtercodes import check_codes

if TYPE_CHECKING:
    from ui.pages.clients.filter_words import FilterWords


class FilterDialog(FormDialog):
    """One key and its values.

    Signals:
        chosen: carries the key and its values as a tuple of texts; the dialog has closed.
    """

    chosen = Signal(str, object)

    def __init__(self, context: Context, words: FilterWords, parent: QWidget | None = None) -> None:
        super().__init__(context, "", "", parent)
        self.setWindowTitle(self.tr("Filter"))
        self.accept_button.setText(self.tr("Filter"))
        self.key = CodeBox(self.tr("Filter by"), {key: words.key(key) for key in KEYS})
        self.values = QLineEdit()
        self.values.setAccessibleName(self.tr("Values"))
        self._hint = label("", "muted", wrap=True)
        self.form.addRow(self.tr("Filter by"), self.key)
        self.form.addRow(self.tr("Values"), self.values)
        self.form.addRow("", self._hint)
        self.key.currentIndexChanged.connect(self._show_hint)
        self._show_hint()
        self.values.setFocus()

    def submit(self) -> None:
        """Override FormDialog.submit."""
        try:
            wanted = parse([f"{self.key.code()}={self.values.text()}"])
            check_codes(wanted, rules=self.context.rules)
        except Problem as problem:
            self.refuse(problem)
            return
        if wanted:
            self.accept()
            self.chosen.emit(self.key.code(), wanted[self.key.code()])

    def _show_hint(self) -> None:
        hints = {
            "codes": self.tr("Codes or words, separated by commas; none or any."),
            "days": self.tr("A number of days; none for no such day."),
            "below": self.tr("Per cent."),
            "range": self.tr("50-100, 50- or -100; assets in 10,000 yuan."),
            "birthday": self.tr("A month (11), this, next, or 7d for seven days."),
            "text": self.tr("A part of the word."),
            "members": self.tr("Codes or names, separated by commas."),
        }
        self._hint.setText(hints[KEYS[self.key.code()].kind])
