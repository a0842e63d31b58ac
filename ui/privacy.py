"""The privacy screen (F8) over the whole window: what pages, dialogs and messages obey without knowing each other.

The rules for whoever adds something:

- A page is behind its curtain while the screen is on, unless it overrides `Page.set_privacy` (it then hides other
  clients and amounts by itself, through `Wording`) or says `shows_clients = False`.
- A dialog is behind a veil, unless it stands over the card of the client at the desk and names nobody else
  (`others()`), or says `keeps_quiet = True` because it never names anybody.
- Lists, messages and the names of what undo takes back pass through `ui.models.discretion`.
- Window titles never name anybody; nor do names of files that are proposed.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QWidget

from ui.context import Context
from ui.models.discretion import discretion
from ui.models.record_table import RecordTableModel
from ui.roster import Roster
from ui.widgets.curtain import Veil

#: The name by which a dialog finds the card that it stands over.
CARD = "client-card"


class PrivacyGuard(QObject):
    """Draws veils over dialogs and censors lists while the privacy screen is on."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._context = context
        self._roster = Roster.of(context)
        self._veils: dict[QDialog, Veil] = {}
        context.privacy_changed.connect(self._on_switched)
        context.seated.connect(self._on_reloaded)
        self._roster.reloaded.connect(self._on_reloaded)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QObject::eventFilter: watches the program only while the screen is on."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QDialog) and self._context.private:
            self._cover(watched)
        return False

    def _on_switched(self, private: bool) -> None:
        app = QApplication.instance()
        if app is None:
            return
        if private:
            self._begin()
            self._roster.ensure()
            app.installEventFilter(self)
            for widget in QApplication.topLevelWidgets():
                if isinstance(widget, QDialog) and widget.isVisible():
                    self._cover(widget)
        else:
            app.removeEventFilter(self)
            discretion.end()
            for veil in self._veils.values():
                veil.lift()
            self._veils.clear()
        _look_anew()

    def _on_reloaded(self) -> None:
        if self._context.private:
            self._begin()
            _look_anew()

    def _begin(self) -> None:
        """Hide every name but that of the client at the desk."""
        here = self._context.at_desk
        names = {row.name for row in self._roster.rows if here is None or row.id != here[0]}
        discretion.begin(names, informed=self._roster.ready)

    def _cover(self, dialog: QDialog) -> None:
        if dialog not in self._veils and not may_stay(dialog):
            self._veils[dialog] = Veil(dialog)
            dialog.destroyed.connect(self._forget)

    def _forget(self) -> None:
        self._veils = {dialog: veil for dialog, veil in self._veils.items() if veil.is_there()}


def may_stay(dialog: QDialog) -> bool:
    """Tell whether a dialog may be read beside the desk."""
    if getattr(dialog, "keeps_quiet", False):
        return True
    others = getattr(dialog, "others", None)
    if others is not None and others():
        return False
    over: QWidget | None = dialog.parentWidget()
    while over is not None and over.objectName() != CARD:
        over = over.parentWidget()
    return over is not None


def _look_anew() -> None:
    """Let every list ask for its texts again."""
    for widget in QApplication.allWidgets():
        if isinstance(widget, QAbstractItemView):
            model = widget.model()
            if isinstance(model, RecordTableModel):
                model.retranslate()
            widget.viewport().update()
