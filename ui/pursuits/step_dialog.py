"""Takes a step of an opportunity, or ends it: which way, on which day, what was said, and what comes next."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ui.context import Context
from ui.forms import CodeBox, DayEdit, FormDialog
from ui.pursuits.fields import beside
from ui.pursuits.words import PursuitWords
from ui.widgets.basics import button, label
from ui.wordcheck.field import Watched
from workbench.domain.changes import Changes
from workbench.domain.opportunities import Opportunity
from workbench.domain.stages import OUTCOMES, Way
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.services.opportunities import close_opportunity, stages, step_opportunity

_NOTE_HEIGHT = 58
_KINDS = {
    "yes": QT_TRANSLATE_NOOP("Opportunities", "Accepted: {stage}"),
    "skip": QT_TRANSLATE_NOOP("Opportunities", "Skip to: {stage}"),
    "back": QT_TRANSLATE_NOOP("Opportunities", "Back to: {stage}"),
}


class StepDialog(FormDialog):
    """The step that follows is chosen already: Enter takes it.

    Signals:
        taken: the step is written and the dialog has closed; carries the opportunity's id.
        close_asked: the opportunity is to be closed instead; carries the `Opportunity`.
    """

    taken = Signal(object)
    close_asked = Signal(object)

    def __init__(self, context: Context, one: Opportunity, parent: QWidget | None = None) -> None:
        super().__init__(context, "", "", parent)
        self._one = one
        self._words = PursuitWords(context)
        self._ways = {way.stage.code: way for way in stages().ways(one.stage)}
        self.setWindowTitle(self.tr("Next step of the opportunity"))
        self.accept_button.setText(self.tr("Take the step"))
        self.to = CodeBox(self.tr("Step"), {code: self._said(way) for code, way in self._ways.items()})
        self.to.setMaxVisibleItems(16)
        self.on = DayEdit(self.tr("Day"), context.today)
        self.on.set_day(context.today)
        self.note = QPlainTextEdit()
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(_NOTE_HEIGHT)
        self.contact = CodeBox(self.tr("Contact"), {"": self.tr("none")})
        self.next = QLineEdit()
        self.next.setAccessibleName(self.tr("To be done next"))
        self.next.setPlaceholderText(self.tr("becomes a to-do"))
        self.due = DayEdit(self.tr("By"), context.today)
        self._lay()
        self.to.currentIndexChanged.connect(self._on_way)
        self._on_way()
        self.note.setFocus()
        context.tasks.query(lambda desk: desk.pipeline().contacts(one.client_id), self._show_contacts)

    def _said(self, way: Way) -> str:
        name, texts = self._words.stage(way.stage.code), self.context.texts
        return texts.tr("Opportunities", _KINDS[way.kind], stage=name) if way.kind in _KINDS else name

    def _lay(self) -> None:
        one = self._one
        rows: list[tuple[str, QWidget]] = [
            (self.tr("Client"), label(one.client_name, "strong")),
            (self.tr("Opportunity"), label(self._words.what(one), wrap=True)),
            (self.tr("Now"), label(self._words.stage(one.stage), "muted")),
            (self.tr("Step"), self.to),
            (self.tr("Note"), Watched(self.note, self.context)),
            (self.tr("Day"), beside(self.on, self.tr("Contact"), self.contact)),
            (self.tr("To be done next"), beside(self.next, self.tr("By"), self.due)),
        ]
        for title, widget in rows:
            self.form.addRow(title, widget)
        self.no = button(self.tr("Not accepted: close…"), "quiet", "close", self._ask_close)
        self.no.setAutoDefault(False)
        if not stages().stage(one.stage).decision:
            self.no.setText(self.tr("Close the opportunity…"))
        self.foot.insertWidget(0, self.no)

    def _on_way(self) -> None:
        way = self._ways.get(self.to.code())
        needed = way is not None and way.needs_note
        self.note.setPlaceholderText(self.tr("say why the order is left") if needed else "")

    def _show_contacts(self, found: Sequence[tuple[bytes, dt.date, str, str, str]]) -> None:
        words = self._words
        for row, on, channel, result, _note in found:
            self.contact.addItem(f"{words.day(on)} {words.channel(channel)} {words.result(result)}", row.hex())

    def _ask_close(self) -> None:
        self.reject()
        self.close_asked.emit(self._one)

    def submit(self) -> None:
        """Override FormDialog.submit."""
        day = self.on.day() if self.on.valid() else None
        if day is None or not self.due.valid():
            self.show_error(self.tr("Write days as 2026-11-25."))
            return
        one, to, note, today = self._one, self.to.code(), self.note.toPlainText(), self.context.today
        contact, title, due = self.contact.code(), self.next.text(), self.due.day()

        def change(desk: Any) -> Changes:
            return step_opportunity(
                desk,
                opportunity=one.id,
                today=today,
                to=to,
                on=day,
                note=note,
                interaction=bytes.fromhex(contact) if contact else None,
                next_title=title,
                next_due=due,
            )

        self.wait()
        said = self.tr("{name}: {stage}").format(name=one.client_name, stage=self._words.stage(to))
        self.context.tasks.change(change, self, lambda _changes: self._on_taken(said), self.refuse)

    def _on_taken(self, said: str) -> None:
        self.wait_over()
        self.accept()
        self.context.say(said, undo=True)
        self.taken.emit(self._one.id)


class CloseDialog(FormDialog):
    """Ends an opportunity: how, why, and in which words.

    Signals:
        closed: it is written and the dialog has closed; carries the opportunity's id.
    """

    closed = Signal(object)

    def __init__(self, context: Context, one: Opportunity, parent: QWidget | None = None) -> None:
        super().__init__(context, "", "", parent)
        self._one = one
        self._words = PursuitWords(context)
        self.setWindowTitle(self.tr("Close the opportunity"))
        self.accept_button.setText(self.tr("Close it"))
        allowed = stages().stage(one.stage).outcomes
        tr = context.texts.tr
        self.outcome = CodeBox(self.tr("Ended"), {code: tr("Opportunities", OUTCOMES[code]) for code in allowed})
        self.reason = CodeBox(self.tr("Why"), {})
        self.reason.setMaxVisibleItems(12)
        self.on = DayEdit(self.tr("Day"), context.today)
        self.on.set_day(context.today)
        self.note = QLineEdit()
        self.note.setAccessibleName(self.tr("In words"))
        rows: list[tuple[str, QWidget]] = [
            (self.tr("Client"), label(one.client_name, "strong")),
            (self.tr("Opportunity"), label(self._words.what(one), wrap=True)),
            (self.tr("Ended"), self.outcome),
            (self.tr("Why"), self.reason),
            (self.tr("In words"), self.note),
            (self.tr("Day"), self.on),
        ]
        for title, widget in rows:
            self.form.addRow(title, widget)
        self.outcome.currentIndexChanged.connect(self._on_outcome)
        self._on_outcome()
        self.reason.setFocus()

    def _on_outcome(self) -> None:
        named = self.context.texts.named
        self.reason.clear()
        for one in stages().reasons_of(self.outcome.code()):
            self.reason.addItem(named(one.name), one.code)

    def submit(self) -> None:
        """Override FormDialog.submit."""
        day = self.on.day() if self.on.valid() else None
        if day is None:
            self.show_error(self.tr("Write days as 2026-11-25."))
            return
        one, outcome, reason = self._one, self.outcome.code(), self.reason.code()
        note, today = self.note.text(), self.context.today

        def change(desk: Any) -> Changes:
            return close_opportunity(
                desk, opportunity=one.id, outcome=outcome, reason=reason, today=today, on=day, note=note
            )

        self.wait()
        said = self.tr("Closed: {outcome}").format(outcome=self.outcome.currentText())
        self.context.tasks.change(change, self, lambda _changes: self._on_closed(said), self.refuse)

    def _on_closed(self, said: str) -> None:
        self.wait_over()
        self.accept()
        self.context.say(said, undo=True)
        self.closed.emit(self._one.id)
