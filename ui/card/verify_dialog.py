"""Says that parts of a client's file were verified today, and by which source."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from ui.context import Context
from ui.forms import CodeBox, DayEdit, FormDialog
from workbench.domain.verification import PartState
from workbench.services.verifying import profile_rules, verify


def said_state(context: Context, state: PartState) -> str:
    """Return how a part stands: verified when and by what, or that it never was."""
    tr, stamp = context.texts.tr, state.stamp
    if stamp is None:
        return tr("Verifying", "never verified")
    source = profile_rules().source(stamp.source)
    name = context.texts.named(source.name) if source else stamp.source
    age = tr("Verifying", "{count} months ago", count=state.months) if state.months else ""
    said = tr("Verifying", "verified {day}, {source}", day=stamp.on.isoformat(), source=name)
    return f"{said} · {age}" if age else said


class VerifyDialog(FormDialog):
    """The parts to tick, the source, the day; Enter says it.

    Signals:
        saved: the stamps are kept; the dialog has closed.
    """

    saved = Signal()

    def __init__(
        self,
        context: Context,
        client: bytes,
        states: Sequence[PartState],
        parent: QWidget | None = None,
        *,
        parts: Collection[str] = (),
    ) -> None:
        """Make the form; `parts` are ticked, without any the stale ones, else what is written to reach the client."""
        super().__init__(context, "", "", parent)
        self._client = client
        self.setWindowTitle(self.tr("Verified"))
        self.accept_button.setText(self.tr("Verified"))
        ticked = set(parts) or {state.part.code for state in states if state.stale} or {"reach"}
        self._parts: dict[str, QCheckBox] = {}
        ticks, column = QWidget(), QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        ticks.setLayout(column)
        for state in states:
            box = QCheckBox(f"{context.texts.named(state.part.name)} · {said_state(context, state)}")
            box.setChecked(state.part.code in ticked)
            self._parts[state.part.code] = box
            column.addWidget(box)
        sources = [(source.code, context.texts.named(source.name)) for source in profile_rules().sources]
        self._source = CodeBox(self.tr("Source"), sources)
        self._day = DayEdit(self.tr("Day"), context.today)
        self._day.set_day(context.today)
        self._note = QLineEdit()
        self._note.setAccessibleName(self.tr("Note"))
        self.form.addRow(self.tr("Parts"), ticks)
        self.form.addRow(self.tr("Source"), self._source)
        self.form.addRow(self.tr("Day"), self._day)
        self.form.addRow(self.tr("Note"), self._note)
        self._source.setFocus()

    def submit(self) -> None:
        """Override FormDialog.submit."""
        parts = [code for code, box in self._parts.items() if box.isChecked()]
        if not parts:
            self.show_error(self.tr("Tick what was verified."))
            return
        day = self._day.day() if self._day.valid() else None
        if day is None:
            self.show_error(self.tr("{text} is no day.").format(text=self._day.text()))
            return
        client, source, note, today = self._client, self._source.code(), self._note.text(), self.context.today

        def change(desk: Any) -> Any:
            return verify(desk, client=client, parts=parts, source=source, on=day, today=today, note=note)

        self.wait()
        self.context.tasks.change(change, self, lambda _changes: self._on_saved(), self.refuse)

    def _on_saved(self) -> None:
        self.accept()
        self.saved.emit()
