"""The whole form for an interaction: channel, result, note, moment, what it counts as; for one client or several."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QSpinBox, QTimeEdit, QWidget

from ui import theme
from ui.card.people_field import PeopleField
from ui.context import Context
from ui.forms import CodeBox, DayEdit, FormDialog
from ui.widgets.basics import inset
from ui.wordcheck.field import Watched
from ui.wording import Wording, now_utc
from workbench.domain.changes import Changes
from workbench.domain.interactions import CHANNELS, RESULTS
from workbench.domain.standards import TAGS
from workbench.services.interactions import Logged, log_interaction

#: The result that a channel usually has, preselected.
_USUAL = {"call": "connected", "sms": "sent", "wechat": "sent", "email": "sent", "letter": "sent"}
_TOLD = ("channel", "result", "on", "note", "minutes", "next_step", "next_on", "occasion", "interest")
_NOTE_HEIGHT = 78
_SHIFT = Qt.KeyboardModifier.ShiftModifier


@dataclass(frozen=True, slots=True)
class Entry:
    """What is to be recorded: codes, the manager's local day, and words.

    Attributes:
        occasion: what it counts as beside a contact, one of `workbench.domain.standards.TAGS`; "" for nothing.
        at: UTC ISO moment; "" for now.
        task: what it was made for.
    """

    channel: str
    result: str
    on: dt.date
    note: str = ""
    minutes: int | None = None
    next_step: str = ""
    next_on: dt.date | None = None
    appointment: bytes | None = None
    occasion: str = ""
    at: str = ""
    interest: int | None = None
    task: bytes | None = None

    @property
    def told(self) -> dict[str, Any]:
        """What is said of the contact itself, by the names that recording and changing it share."""
        return {name: getattr(self, name) for name in _TOLD}


def record(context: Context, clients: Sequence[bytes], entry: Entry, done: Any, failed: Any, initiator: object) -> None:
    """Record an interaction in the background; `done(Logged)` then comes on the GUI thread."""
    rules, today = context.rules, context.today
    own: dict[str, Any] = {"at": entry.at or now_utc(), "appointment": entry.appointment, "task": entry.task}

    def log(desk: Any) -> Logged:
        return log_interaction(desk, rules=rules, clients=clients, today=today, **own, **entry.told)

    put(context, log, done, failed, initiator)


def put(context: Context, log: Callable[[Any], Logged], done: Any, failed: Any, initiator: object) -> None:
    """Write a contact in the background; `done(Logged)` then comes on the GUI thread."""
    outcome: list[Logged] = []

    def change(desk: Any) -> Changes:
        outcome.append(log(desk))
        return outcome[0].changes

    context.tasks.change(change, initiator, lambda _changes: done(outcome[0]), failed)


class NoteEdit(QPlainTextEdit):
    """A note of any length: Enter is done with it, Shift+Enter begins another line.

    Signals:
        entered: Enter was pressed.
    """

    entered = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFixedHeight(_NOTE_HEIGHT)
        self.setPlaceholderText(self.tr("Enter saves, Shift+Enter begins a line"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QPlainTextEdit::keyPressEvent."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _SHIFT:
            self.entered.emit()
            return
        super().keyPressEvent(event)


class LogDialog(FormDialog):
    """Records one interaction with one or several clients.

    Signals:
        logged: carries the `Logged`; the dialog has closed.
    """

    logged = Signal(object)

    def __init__(
        self,
        context: Context,
        clients: Sequence[tuple[bytes, str]],
        parent: QWidget | None = None,
        *,
        appointment: bytes | None = None,
        channel: str = "call",
        result: str = "",
    ) -> None:
        """Make the form for clients given as (id, name).

        Args:
            appointment: what the interaction fulfils.
            channel, result: what is proposed; without a result the channel's usual one.
        """
        super().__init__(context, "", "", parent)
        self.people = PeopleField(context, clients)
        self._appointment = appointment
        words = Wording(context)
        self.setWindowTitle(self.tr("Record an interaction"))
        self.accept_button.setText(self.tr("Save"))
        self._channel = CodeBox(self.tr("Channel"), {code: words.channel(code) for code in CHANNELS})
        self._result = CodeBox(self.tr("Result"), {code: words.result(code) for code in RESULTS})
        self._counts = CodeBox(self.tr("Counts as"), self._tags())
        self._on = DayEdit(self.tr("Day"), context.today)
        self._time = inset(QTimeEdit(QTime.currentTime()))
        self._time.setAccessibleName(self.tr("Time"))
        self._time.setDisplayFormat("HH:mm")
        self._opened_at = self._time.time()
        self._note = NoteEdit(self.tr("Note"))
        self._note.entered.connect(self.submit)
        self._interest = CodeBox(self.tr("Interest"), self._interests())
        self._minutes = inset(QSpinBox())
        self._minutes.setAccessibleName(self.tr("Minutes"))
        self._minutes.setRange(0, 600)
        self._minutes.setSpecialValueText(self.tr("minutes not stated"))
        self._minutes.setSuffix(self.tr(" min"))
        self._next = QLineEdit()
        self._next.setAccessibleName(self.tr("Next step"))
        self._next_on = DayEdit(self.tr("Until"), context.today)
        self._build()
        self._channel.currentIndexChanged.connect(self._on_channel)
        self._channel.choose(channel)
        self._on_channel()
        if result:
            self._result.choose(result)
        self._on.set_day(context.today)
        self._note.setFocus()

    def others(self) -> bool:
        """Tell whether the form names somebody beside the client at the desk (see `ui.privacy`)."""
        here = self.context.at_desk
        return any(here is None or client != here[0] for client in self.people.ids())

    def submit(self) -> None:
        """Override FormDialog.submit."""
        if not (self._on.valid() and self._next_on.valid()):
            self.show_error(self.tr("Write days as 2026-11-25."))
        elif not self.people.ids():
            self.show_error(self.tr("Name at least one client."))
        elif self.accept_button.isEnabled():
            self.wait()
            self.write(self.entry())

    def write(self, entry: Entry) -> None:
        """Record what the form says, in the background."""
        record(self.context, self.people.ids(), entry, self._on_logged, self.refuse, self)

    def entry(self) -> Entry:
        """Return what the form says."""
        return Entry(
            self._channel.code(),
            self._result.code(),
            self._on.day() or self.context.today,
            self._note.toPlainText().strip(),
            minutes=self._minutes.value() or None,
            next_step=self._next.text().strip(),
            next_on=self._next_on.day(),
            appointment=self._appointment,
            occasion=self._counts.code(),
            at=self._moment(),
            interest=int(self._interest.code() or 0) or None,
        )

    def _build(self) -> None:
        what = _beside(self._channel, self._result)
        more = _beside(self._counts, self._minutes)
        promise = _beside(self._next, self._next_on)
        rows: list[tuple[str, QWidget]] = [
            (self.tr("Clients"), self.people),
            (self.tr("What"), what),
            (self.tr("Note"), Watched(self._note, self.context)),
            (self.tr("Day"), self._when()),
            (self.tr("Counts as"), more),
            (self.tr("Interest"), self._interest),
            (self.tr("Next step"), promise),
        ]
        for name, widget in rows:
            self.form.addRow(name, widget)

    def _interests(self) -> dict[str, str]:
        return {
            "": self.tr("not stated"),
            "1": self.tr("1  not at all"),
            "2": self.tr("2  little"),
            "3": self.tr("3  some"),
            "4": self.tr("4  strong"),
            "5": self.tr("5  decided"),
        }

    def _tags(self) -> dict[str, str]:
        """Return what an interaction may be beside a contact, in the order of `TAGS`."""
        names = {
            "gift": self.tr("a gift"),
            "birthday-gift": self.tr("a birthday gift"),
            "salon": self.tr("a salon"),
            "city-salon": self.tr("a salon at city level"),
            "senior-visit": self.tr("a visit with a senior"),
        }
        return {"": self.tr("contact only")} | {tag: names[tag] for tag in TAGS}

    def _when(self) -> QWidget:
        return _beside(self._on, self._time)

    def _moment(self) -> str:
        """Return the moment as UTC ISO text; "" (now) while day and time stand as they were proposed."""
        day, clock = self._on.day() or self.context.today, self._time.time()
        if day == self.context.today and clock == self._opened_at:
            return ""
        local = dt.datetime.combine(day, dt.time(clock.hour(), clock.minute()))
        return local.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

    def _on_channel(self) -> None:
        self._result.choose(_USUAL.get(self._channel.code(), "done"))

    def _on_logged(self, logged: Logged) -> None:
        self.accept()
        self.logged.emit(logged)


def _beside(first: QWidget, second: QWidget) -> QWidget:
    """Return two fields in one line."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.SPACE["s"])
    row.addWidget(first, 1)
    row.addWidget(second, 1)
    return made
