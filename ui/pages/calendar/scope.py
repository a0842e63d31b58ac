"""A turn of a series is changed: only this one, this and later ones, or all of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from ui.context import Context
from ui.forms import FormDialog
from ui.widgets.basics import label
from workbench.services.turns import SCOPES, Scope


class ScopeDialog(FormDialog):
    """Asks how far a change reaches; Enter takes only this turn.

    Signals:
        decided: carries a code of `workbench.services.turns.SCOPES`.
    """

    decided = Signal(str)

    def __init__(self, context: Context, about: str, parent: QWidget | None = None) -> None:
        """Ask; `about` says what is changed of which appointment."""
        super().__init__(context, self.tr("It comes again"), self.tr("Change"), parent)
        self._choices = QButtonGroup(self)
        self.form.addRow(label(about, "strong", wrap=True))
        self.form.addRow(label(self.tr("Change which ones?"), "muted"))
        for place, text in enumerate(SCOPES.values()):
            made = QRadioButton(context.texts.tr("Meetings", text))
            made.setAccessibleName(made.text())
            self._choices.addButton(made, place)
            self.form.addRow(made)
        self._choices.button(0).setChecked(True)
        self._choices.button(0).setFocus()

    def choose(self, scope: Scope) -> None:
        """Choose how far, by its code."""
        self._choices.button(list(SCOPES).index(scope)).setChecked(True)

    def submit(self) -> None:
        """Override FormDialog.submit."""
        self.decided.emit(list(SCOPES)[self._choices.checkedId()])
        self.accept()
