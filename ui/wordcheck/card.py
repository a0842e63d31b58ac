"""服务用语: the courteous words and what to avoid (X8, X10), with what a text has of them already."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.forms import fit
from ui.widgets.basics import button, label, scrolled
from ui.widgets.tabbing import OrderedTabs
from workbench.domain.servicewords import CardPart
from workbench.services.wording import service_card

_WIDTH, _HEIGHT = 560, 520


class CardDialog(OrderedTabs, QDialog):
    """The card; it only tells."""

    def __init__(self, context: Context, text: str = "", parent: QWidget | None = None) -> None:
        """Make the card; words that `text` has are ticked."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._named = context.texts.named
        card = service_card()
        self._said, self._counted, self._judges = card.said(text), 0, bool(text.strip())
        self.setWindowTitle(self._named(card.title))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, theme.SPACE["s"], 0)
        column.setSpacing(theme.SPACE["m"])
        for part in card.parts:
            column.addWidget(self._part(part))
        column.addStretch(1)
        close = button(self.tr("Close"), clicked=self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        body = QVBoxLayout(self)
        body.setContentsMargins(20, 16, 20, 14)
        body.addWidget(scrolled(inside), 1)
        body.addLayout(foot)
        fit(self, _WIDTH, _HEIGHT)
        close.setFocus()

    def _part(self, part: CardPart) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.SPACE["m"])
        grid.setVerticalSpacing(theme.SPACE["s"])
        grid.setColumnStretch(2, 1)
        grid.addWidget(label(self._named(part.title), "title"), 0, 0, 1, 3)
        grid.addWidget(label(self._named(part.note), "muted", wrap=True), 1, 0, 1, 3)
        for row, item in enumerate(part.items, 2):
            if item.signs:
                grid.addWidget(self._tick(), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(self._named(item.word), "strong"), row, 1, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(self._named(item.text), wrap=True), row, 2)
        return made

    def _tick(self) -> QLabel:
        """Return the mark of the next courteous word: whether the text has it."""
        there = self._counted in self._said
        self._counted += 1
        made = label("✓" if there else "")
        made.setFixedWidth(16)
        theme.set_property(made, "tone", "success")
        if self._judges:
            made.setAccessibleName(self.tr("in the text") if there else self.tr("not in the text"))
        return made
