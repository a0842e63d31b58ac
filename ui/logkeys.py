"""The keys that record a contact from any list of clients: F4 opens the form, 1 to 4 begin it with a result.

The rule is the same everywhere (help, F1): where digits do not search, 1 to 4 are the results of a call; then the note,
then Enter. Where a log bar stands above the list, the bar takes the digit; elsewhere the form does. F4 always opens the
form, with everybody who is marked; Shift+F4 the visit report of the one who is marked.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.card.actions import CardActions
from ui.card.log_bar import RESULTS
from ui.context import Context
from ui.widgets.record_view import RecordView

People = Sequence[tuple[bytes, str]]
_FORM = Qt.Key.Key_F4
_DIGITS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4)
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class LogKeys(QObject):
    """Lets a list record contacts by keys.

    Attributes:
        bar: takes the place of a digit (0 to 3) instead of the form; None where no bar stands.
        meeting: returns the appointment that a contact of the marked row fulfils, and its channel; None for none.
    """

    def __init__(
        self,
        context: Context,
        view: QWidget,
        people: Callable[[], People] | None = None,
        *,
        digits: bool = True,
    ) -> None:
        """Watch a list, or whatever else shows one client after the other.

        Args:
            people: who is marked, as (id, name); without it a RecordView over records with `client_id` and `name`.
            digits: whether 1 to 4 record, too; not where digits search.
        """
        super().__init__(view)
        self._view = view
        self._people = people or self._marked
        self._digits = digits
        self._deeds = CardActions(context, view)
        self.bar: Callable[[int], object] | None = None
        self.meeting: Callable[[], tuple[bytes, str] | None] | None = None
        view.installEventFilter(self)

    def open_form(self, result: str = "") -> None:
        """Open the form for everybody who is marked, with a result when that was said already."""
        people = list(dict(self._people()).items())
        if not people:
            return
        meeting = self.meeting() if self.meeting is not None and len(people) == 1 else None
        if meeting is None:
            self._deeds.log(people, result=result)
        else:
            self._deeds.log(people, appointment=meeting[0], channel=meeting[1], result=result)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QObject::eventFilter: the keys are ours before shortcuts of the page see them."""
        if not isinstance(event, QKeyEvent) or watched is not self._view:
            return False
        if event.type() == QEvent.Type.ShortcutOverride and self._is_ours(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and self._is_ours(event):
            if _is_report(event):
                self.open_report()
            else:
                self._press(Qt.Key(event.key()))
            return True
        return False

    def open_report(self) -> None:
        """Open the visit report of the client who is marked."""
        people = list(dict(self._people()).items())
        if people:
            meeting = self.meeting() if self.meeting is not None else None
            self._deeds.report(*people[0], meeting[0] if meeting else None)

    def _is_ours(self, event: QKeyEvent) -> bool:
        if _is_report(event):
            return bool(self._people())
        if event.modifiers() & ~_KEYPAD or not self._people():
            return False
        return event.key() == _FORM or (self._digits and event.key() in _DIGITS)

    def _press(self, key: Qt.Key) -> None:
        if key == _FORM:
            self.open_form()
        elif self.bar is not None:
            self.bar(_DIGITS.index(key))
        else:
            self.open_form(RESULTS[_DIGITS.index(key)])

    def _marked(self) -> People:
        """Return whom the selected records of a RecordView are about."""
        records = self._view.selected_records() if isinstance(self._view, RecordView) else []
        return [(record.client_id, record.name) for record in records if record.client_id is not None]


def _is_report(event: QKeyEvent) -> bool:
    return event.key() == _FORM and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
