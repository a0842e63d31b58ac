"""Says that a report shows the figures of its first print, by which rules, and offers those of now beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.widgets.basics import label
from workbench.services.freezing import kept_on

if TYPE_CHECKING:
    from workbench.services.printing import Filled


class FrozenBar(QWidget):
    """One line above the preview; hidden while the period is not over.

    Signals:
        renewed: figures of now are asked for, or the kept ones again.
    """

    renewed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._filled: Filled | None = None
        self.said = label("", "small", wrap=True)
        self.renew = QCheckBox()
        self.renew.toggled.connect(lambda _on: self.renewed.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE["m"])
        row.addWidget(self.said, 1)
        row.addWidget(self.renew)
        self.hide()
        self.retranslate()

    def wants_new(self) -> bool:
        """Whether figures of now are asked for although others were kept."""
        return self.renew.isChecked()

    def settle(self) -> None:
        """Ask for the kept figures again, without telling."""
        self.renew.blockSignals(True)
        self.renew.setChecked(False)
        self.renew.blockSignals(False)

    def show_filled(self, filled: Filled) -> None:
        """Say where the figures of a document come from."""
        self._filled = filled
        self.setVisible(filled.period is not None)
        self.renew.setVisible(filled.versions > 0)
        self._say()

    def _say(self) -> None:
        filled = self._filled
        if filled is None or filled.period is None:
            return
        texts = self._context.texts
        names = {one.rule.code: texts.named(one.rule.name) for one in self._context.rules.in_force}
        rules = texts.listed(f"{names.get(one.code, one.code)} {one.version} ({one.effective})" for one in filled.used)
        if filled.kept is not None:
            said = self.tr("Frozen on {day}, print {number} of {count}. Rules: {rules}")
            day, number = kept_on(filled.kept.at), filled.kept.version
        elif filled.versions:
            said = self.tr("Figures of today; printing keeps them beside the {count} kept before. Rules: {rules}")
            day, number = "", 0
        else:
            said = self.tr("This period is over: the first print keeps its figures for ever. Rules: {rules}")
            day, number = "", 0
        text = said.format(day=day, number=number, count=filled.versions, rules=rules)
        self.said.setText(text)
        self.said.setAccessibleName(text)
        theme.set_property(self.said, "tone", "info" if filled.kept is not None else "")

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.renew.setText(self.tr("With the data of today"))
        self.renew.setAccessibleName(self.renew.text())
        self._say()
