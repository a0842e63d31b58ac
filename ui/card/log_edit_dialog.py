"""A contact that was recorded, put right: wrong client, wrong day, a slip of the pen; or taken away."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ui.card.log_dialog import Entry, LogDialog, put
from ui.context import Context
from ui.meetings.promises import PromiseBox
from ui.meetings.report_dialog import line_field, text_field
from ui.widgets.basics import button, label
from workbench.services.interactionedits import change_interaction
from workbench.services.interactions import Logged
from workbench.services.visits import REPORTED

#: Where the words of a visit report stand in the form: between what it was and its note.
_REPORT_ROW = 2
#: Pixels of the note where the words of a report stand above it.
_NOTE_LINES = 46


class LogEditDialog(LogDialog):
    """The form of a contact, filled with what was recorded; whoever is named took part.

    Signals:
        delete_asked: the contact shall go; carries the id of the interaction. The dialog has closed.
    """

    delete_asked = Signal(object)

    def __init__(
        self,
        context: Context,
        rows: Sequence[Mapping[str, Any]],
        parent: QWidget | None = None,
        *,
        promises: Sequence[tuple[str, dt.date]] = (),
    ) -> None:
        """Make the form for the rows of a contact, the asked one first.

        Args:
            promises: what it promises beside its next step.
        """
        first = rows[0]
        self._fields: dict[str, QPlainTextEdit | QLineEdit] = {}
        self._promises = PromiseBox(context.today) if first["appointment_id"] is not None else None
        super().__init__(
            context,
            [(row["client_id"], row["name"]) for row in rows],
            parent,
            channel=first["channel"] or "call",
            result=first["result"] or "",
        )
        self.setWindowTitle(self.tr("Change an interaction"))
        self._row: bytes = first["id"]
        self._time.setEnabled(False)
        self._time.setTime(QTime(0, 0))
        self._time.hide()
        self._on.set_day(first["on"])
        self._note.setPlainText(first["note"] or "")
        self._minutes.setValue(first["minutes"] or 0)
        self._interest.choose(str(first["interest"] or ""))
        self._choose_occasion(first["occasion"] or "")
        self._next.setText(first["next_step"] or "")
        self._next_on.set_day(first["next_on"])
        if self._promises is not None or any(first[name] for name in REPORTED):
            self._add_report(first, promises)
        remove = button(self.tr("Delete"), "danger", "delete", self._ask_delete)
        remove.setAutoDefault(False)
        self.foot.insertWidget(0, remove)
        self._note.selectAll()

    def submit(self) -> None:
        """Override LogDialog.submit: each further promise becomes a task, and a task has its day."""
        if self._promises is None:
            super().submit()
        elif not self._promises.valid():
            self.show_error(self.tr("Write days as 2026-11-25."))
        elif any(due is None or not title for title, due in self._promises.said()):
            self.show_error(self.tr("Give each further promise its words and its day."))
        else:
            super().submit()

    def write(self, entry: Entry) -> None:
        """Override LogDialog.write."""
        rules, today, row = self.context.rules, self.context.today, self._row
        clients = self.people.ids()
        reported = {name: _said(field) for name, field in self._fields.items()}
        promises = None
        if self._promises is not None:
            promises = [(title, due) for title, due in self._promises.said() if due is not None]

        def log(desk: Any) -> Logged:
            kept: dict[str, Any] = {"interaction": row, "clients": clients, "reported": reported, "promises": promises}
            return change_interaction(desk, rules=rules, today=today, **kept, **entry.told)

        put(self.context, log, self._on_logged, self.refuse, self)

    def _add_report(self, first: Mapping[str, Any], promises: Sequence[tuple[str, dt.date]]) -> None:
        """Show what the report of a visit said (V2), above and below the note."""
        self.setMinimumWidth(600)
        self._fields = {
            "news": text_field(self.tr("What is new"), self.tr("family, work, plans, money coming or going")),
            "opinion": line_field(self.tr("Opinions and advice"), self.tr("what the client thinks of the bank")),
            "appraisal": line_field(self.tr("How I am seen"), self.tr("what the client says of my work")),
        }
        for place, (name, field) in enumerate(self._fields.items(), _REPORT_ROW):
            self.form.insertRow(place, field.accessibleName(), field)
            text = first[name] or ""
            if isinstance(field, QPlainTextEdit):
                field.setPlainText(text)
            else:
                field.setText(text)
        self._note.setFixedHeight(_NOTE_LINES)
        self._join_rows(occasion=bool(first["occasion"]))
        if self._promises is not None:
            self._promises.show_said(promises)
            self.form.addRow(self.tr("Promises"), self._promises)
            more = button(self.tr("One more promise"), "quiet", "add", self._promises.add)
            more.setAutoDefault(False)
            self.foot.insertWidget(0, more)

    def _join_rows(self, *, occasion: bool) -> None:
        """Let minutes and interest stand beside the day, so that a report fits on the smallest screen."""
        name = self.form.labelForField(self._interest)
        self.form.takeRow(self._interest)
        if name is not None:
            name.deleteLater()
        when, counts = self._on.parentWidget(), self._counts.parentWidget()
        row = when.layout() if when is not None else None
        assert row is not None
        assert counts is not None
        for widget in (self._minutes, label(self.tr("Interest"), "muted"), self._interest):
            row.addWidget(widget)
        self.form.setRowVisible(counts, occasion)

    def _choose_occasion(self, code: str) -> None:
        """Choose what it counts as; a festival that was greeted has its name."""
        known = {one.code: one for one in self.context.rules.almanac.occasions}
        if self._counts.findData(code) < 0 and code in known:
            self._counts.addItem(self.context.texts.named(known[code].name), code)
        self._counts.choose(code)

    def _moment(self) -> str:
        """Override LogDialog._moment: the time of day stays as it was recorded."""
        return ""

    def _ask_delete(self) -> None:
        self.reject()
        self.delete_asked.emit(self._row)


def _said(field: QPlainTextEdit | QLineEdit) -> str:
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()
