"""The visit report (V2): what is new, what the client thinks, how we are seen, what comes next; under a minute by keys.

Tab goes from field to field, Ctrl+Enter saves. Each promise with a day becomes a task.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QSpinBox, QTimeEdit, QWidget

from ui import theme
from ui.context import Context
from ui.forms import CodeBox, DayEdit, FormDialog
from ui.meetings.promises import PromiseBox
from ui.widgets.basics import button, inset, label
from ui.wordcheck.field import Watched
from ui.wording import HIDDEN, Wording, now_utc
from workbench.domain.agenda import MODES
from workbench.domain.changes import Changes
from workbench.readmodels.lists import AppointmentRow
from workbench.services.interactions import Logged
from workbench.services.visits import CONTACTS, USUAL, Report, report_unplanned, report_visit

if TYPE_CHECKING:
    from db.desk import Desk

_RESULTS = ("done", "connected", "appointment", "refused", "no-answer")
#: Kinds that are face to face: only these have a mode.
_MODED = ("visit",)
_LINES = 46
_DEFAULT_MINUTES = 30


@dataclass(frozen=True, slots=True)
class Meeting:
    """What is reported: an appointment of the calendar, or a visit to a client that nobody planned."""

    client: bytes | None
    name: str
    kind: str = "visit"
    row: AppointmentRow | None = None

    @classmethod
    def of(cls, row: AppointmentRow) -> Meeting:
        """Return an entry of the calendar."""
        return cls(row.client_id, row.name or row.title, row.kind, row)


class ReportDialog(FormDialog):
    """Asks how an appointment or an unplanned visit went and records it.

    Signals:
        reported: carries the `Logged`; the dialog has closed.
    """

    reported = Signal(object)

    def __init__(self, context: Context, meeting: Meeting, parent: QWidget | None = None) -> None:
        super().__init__(context, "", "", parent)
        self.meeting = meeting
        words = Wording(context)
        self.setWindowTitle(self.tr("Visit report"))
        self.accept_button.setText(self.tr("Save"))
        self.accept_button.setToolTip(self.tr("Ctrl+Enter"))
        self.setMinimumWidth(600)
        self.kind = CodeBox(self.tr("Kind"), {code: words.meeting(code) for code in CONTACTS})
        self.kind.choose(meeting.kind if meeting.kind in CONTACTS else "visit")
        self.mode = CodeBox(self.tr("Mode"), {"": self.tr("mode not stated")} | _modes(context))
        self.outcome = CodeBox(self.tr("Result"), {code: words.result(code) for code in _RESULTS})
        self.outcome.choose(USUAL.get(meeting.kind, "done"))
        self.minutes = inset(QSpinBox())
        self.minutes.setAccessibleName(self.tr("Minutes"))
        self.minutes.setRange(0, 600)
        self.minutes.setSingleStep(5)
        self.minutes.setSuffix(self.tr(" min"))
        self.interest = CodeBox(self.tr("Interest"), {"": self.tr("interest not stated")} | self._interests())
        self.on = DayEdit(self.tr("Day"), context.today)
        self.on.setMinimumWidth(140)
        self.time = inset(QTimeEdit(QTime(context.now.hour, context.now.minute)))
        self.time.setAccessibleName(self.tr("Time"))
        self.time.setDisplayFormat("HH:mm")
        self.news = text_field(self.tr("What is new"), self.tr("family, work, plans, money coming or going"))
        self.opinion = line_field(self.tr("Opinions and advice"), self.tr("what the client thinks of the bank"))
        self.appraisal = line_field(self.tr("How I am seen"), self.tr("what the client says of my work"))
        self.note = text_field(self.tr("What was talked about"), "")
        self.promises = PromiseBox(context.today)
        self._build()
        self._fill()
        self.news.setFocus()

    def others(self) -> bool:
        """Tell whether the form names somebody beside the client at the desk (see `ui.privacy`)."""
        here = self.context.at_desk
        return here is None or self.meeting.client != here[0]

    def _build(self) -> None:
        row = self.meeting.row
        name = HIDDEN if self.context.private and self.others() else self.meeting.name
        when = row.starts.replace("T", " ") if row is not None else ""
        head = label(" · ".join(part for part in (name, when, row.purpose if row else "") if part), "strong", wrap=True)
        self.form.addRow(label("", "muted"), head)
        what = _beside(self.kind, self.mode, self.outcome) if row is None else _beside(self.mode, self.outcome)
        rows: list[tuple[str, QWidget]] = [
            (self.tr("What"), what),
            (self.tr("When"), _beside(self.on, self.time, self.minutes)),
            (self.tr("What is new"), self.news),
            (self.tr("Opinions and advice"), self.opinion),
            (self.tr("How I am seen"), self.appraisal),
            (self.tr("Talked about"), Watched(self.note, self.context)),
        ]
        for title, widget in rows:
            self.form.addRow(title, widget)
        self.form.addRow(self.tr("Next step"), self.promises)
        self.form.addRow(self.tr("Interest"), self.interest)
        self.more = button(self.tr("One more promise"), "quiet", "add", self.promises.add)
        self.foot.insertWidget(0, self.more)
        self.kind.currentIndexChanged.connect(self._on_kind)

    def _fill(self) -> None:
        row = self.meeting.row
        self.minutes.setValue(row.minutes if row is not None else _DEFAULT_MINUTES)
        if row is None:
            self.on.set_day(self.context.today)
        else:
            self.mode.choose(row.mode)
            begins = dt.datetime.fromisoformat(row.starts)
            self.on.set_day(min(begins.date(), self.context.today))
            self.time.setTime(QTime(begins.hour, begins.minute))
        self._on_kind()

    def _interests(self) -> dict[str, str]:
        return {
            "1": self.tr("1  not at all"),
            "2": self.tr("2  little"),
            "3": self.tr("3  some"),
            "4": self.tr("4  strong"),
            "5": self.tr("5  decided"),
        }

    def _on_kind(self) -> None:
        self.mode.setVisible(self.kind.code() in _MODED)

    def report(self) -> Report:
        """Return what the form says."""
        return Report(
            result=self.outcome.code(),
            note=self.note.toPlainText().strip(),
            news=self.news.toPlainText().strip(),
            opinion=self.opinion.text().strip(),
            appraisal=self.appraisal.text().strip(),
            minutes=self.minutes.value() or None,
            interest=int(self.interest.code() or 0) or None,
            promises=tuple(self.promises.said()),
            mode=self.mode.code() if self.kind.code() in _MODED else "",
        )

    def submit(self) -> None:
        """Override FormDialog.submit."""
        if not self.accept_button.isEnabled():
            return
        if not (self.on.valid() and self.promises.valid()):
            self.show_error(self.tr("Write days as 2026-11-25."))
            return
        self.wait()
        outcome: list[Logged] = []
        change = self._change(self.report(), outcome)
        self.context.tasks.change(change, self, lambda _changes: self._on_reported(outcome[0]), self.refuse)

    def _change(self, report: Report, outcome: list[Logged]) -> Callable[[Desk], Changes]:
        """Return what records the report in the background."""
        context, meeting = self.context, self.meeting
        day, clock = self.on.day() or context.today, self.time.time()
        local = dt.datetime.combine(day, dt.time(clock.hour(), clock.minute()))
        at = min(local.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ"), now_utc()) if day == context.today else ""
        at = at or local.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        if meeting.row is not None:
            record = partial(
                report_visit,
                rules=context.rules,
                appointment=meeting.row.id,
                turn=meeting.row.turn,
                report=report,
                at=at,
                on=day,
                today=context.today,
            )
        else:
            assert meeting.client is not None
            starts = f"{local:%Y-%m-%dT%H:%M}"
            record = partial(
                report_unplanned,
                rules=context.rules,
                client=meeting.client,
                kind=self.kind.code(),
                starts=starts,
                report=report,
                at=at,
                today=context.today,
            )

        def change(desk: Desk) -> Changes:
            logged: Logged = record(desk)
            outcome.append(logged)
            return logged.changes

        return change

    def _on_reported(self, logged: Logged) -> None:
        self.accept()
        self.reported.emit(logged)


def _modes(context: Context) -> dict[str, str]:
    return {code: context.texts.tr("Meetings", text) for code, text in MODES.items()}


def text_field(name: str, hint: str) -> QPlainTextEdit:
    """Return a field of some lines for words of a report."""
    made = QPlainTextEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(hint)
    made.setTabChangesFocus(True)
    made.setFixedHeight(_LINES)
    return made


def line_field(name: str, hint: str) -> QLineEdit:
    """Return a field of one line for words of a report."""
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(hint)
    return made


def _beside(*widgets: QWidget) -> QWidget:
    """Return fields in one line."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.SPACE["s"])
    for widget in widgets:
        row.addWidget(widget, 1)
    return made


def ask_report(context: Context, meeting: Meeting, parent: QWidget) -> ReportDialog:
    """Open the report; the toast afterwards says what it closed."""
    dialog = ReportDialog(context, meeting, parent)
    dialog.open()
    return dialog


def unplanned(client: bytes, name: str, kind: str = "visit") -> Meeting:
    """Return a visit to a client that stands in no calendar."""
    return replace(Meeting(client, name), kind=kind)
