"""Notes what happens in a client's life, and asks whether 居丧 is fitting; nothing is set without being asked."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from ui.context import Context
from ui.forms import CodeBox, DayEdit, FormDialog
from ui.widgets.basics import label
from workbench.domain.changes import Changes
from workbench.domain.lifeevents import PERSON_NAMES, LifeEvent
from workbench.services.clients import set_client
from workbench.services.lifeevents import Noted, add_event, change_event
from workbench.services.yearly import event_rules


class EventDialog(FormDialog):
    """Asks what, when and to whom; the to-dos of the kind are told before they are made.

    Signals:
        noted: the event is written and the dialog has closed; carries the `Noted`.
    """

    noted = Signal(object)

    def __init__(
        self,
        context: Context,
        client: tuple[bytes, str],
        parent: QWidget | None = None,
        *,
        event: LifeEvent | None = None,
    ) -> None:
        """Make the form for a client given as (id, name); `event` is what is changed, None for a new one."""
        super().__init__(context, "", "", parent)
        self._client, self._event = client[0], event
        texts = context.texts
        self.setWindowTitle(self.tr("Life event") if event is None else self.tr("Change the life event"))
        self.accept_button.setText(self.tr("Save"))
        kinds = [(code, texts.named(kind.name)) for code, kind in event_rules().kinds.items()]
        self.kind = CodeBox(self.tr("What"), kinds)
        self.on = DayEdit(self.tr("Day"), context.today)
        persons = [(code, texts.tr("LifeEvents", name)) for code, name in PERSON_NAMES.items()]
        self.person = CodeBox(self.tr("Who"), persons)
        self.yearly = QCheckBox(self.tr("comes again each year"))
        self.report = QCheckBox(self.tr("tell the head of the branch"))
        self.note = QLineEdit()
        self.note.setAccessibleName(self.tr("Note"))
        self.brings = label("", "muted", wrap=True)
        for title, widget in (
            (self.tr("Client"), label(client[1], "strong")),
            (self.tr("What"), self.kind),
            (self.tr("Day"), self.on),
            (self.tr("Who"), self.person),
            ("", self.yearly),
            ("", self.report),
            (self.tr("Note"), self.note),
            (self.tr("Brings"), self.brings),
        ):
            self.form.addRow(title, widget)
        self._fill(event)
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.kind.setFocus()

    def _fill(self, event: LifeEvent | None) -> None:
        if event is not None:
            self.kind.choose(event.kind)
            self.person.choose(event.person)
            self.note.setText(event.note)
        self.on.set_day(event.on if event else self.context.today)
        self._on_kind()
        if event is not None:
            self.yearly.setChecked(event.yearly)
            self.report.setChecked(event.report)

    def _on_kind(self) -> None:
        """Propose what the kind proposes, and tell what it brings."""
        kind, texts = event_rules().kinds.get(self.kind.code()), self.context.texts
        if kind is None:
            return
        self.yearly.setChecked(kind.yearly)
        self.report.setChecked(kind.report)
        mark = "；" if texts.language == "zh_CN" else "; "
        self.brings.setText(mark.join(texts.named(task.title) for task in kind.tasks))

    def submit(self) -> None:
        """Override FormDialog.submit."""
        on = self.on.day() if self.on.valid() else None
        if on is None:
            self.show_error(self.tr("Say on which day."))
            self.on.setFocus()
            return
        values: dict[str, Any] = {
            "kind": self.kind.code(),
            "on": on,
            "person": self.person.code(),
            "yearly": self.yearly.isChecked(),
            "report": self.report.isChecked(),
            "note": self.note.text().strip(),
        }
        client, event, today, texts = self._client, self._event, self.context.today, self.context.texts
        outcome: list[Noted] = []

        def change(desk: Any) -> Changes:
            if event is None:
                noted = add_event(desk, client=client, today=today, texts=texts, **values)
            else:
                kept = {**values, "note": values["note"] or None}
                noted = change_event(desk, event=event.id, values=kept, today=today, texts=texts)
            outcome.append(noted)
            return noted.changes

        self.wait()
        self.context.tasks.change(change, self, lambda _changes: self._on_noted(outcome[0]), self.refuse)

    def _on_noted(self, noted: Noted) -> None:
        self.accept()
        self.noted.emit(noted)


class MourningDialog(FormDialog):
    """Asks until when the client is in mourning; the day that the event proposes can be changed or left.

    Signals:
        set_: the day is written and the dialog has closed.
    """

    set_ = Signal()

    def __init__(
        self, context: Context, client: tuple[bytes, str], until: dt.date, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, "", "", parent)
        self._client = client[0]
        self.setWindowTitle(self.tr("In mourning?"))
        self.accept_button.setText(self.tr("Set"))
        self.cancel_button.setText(self.tr("Leave it"))
        self.until = DayEdit(self.tr("In mourning until"), context.today)
        self.until.set_day(until)
        said = self.tr("Until then festive greetings, gifts and invitations rest. Customs differ: change the day.")
        self.form.addRow(label(client[1], "strong"))
        self.form.addRow(label(said, "muted", wrap=True))
        self.form.addRow(self.tr("In mourning until"), self.until)

    def submit(self) -> None:
        """Override FormDialog.submit."""
        until = self.until.day() if self.until.valid() else None
        if until is None:
            self.show_error(self.tr("Say until which day."))
            return
        client, today = self._client, self.context.today
        fields = {"mourning_until": until.isoformat()}
        self.wait()
        self.context.tasks.change(
            lambda desk: set_client(desk, client=client, fields=fields, today=today), self, self._on_set, self.refuse
        )

    def _on_set(self, _changes: Changes) -> None:
        self.accept()
        self.set_.emit()
