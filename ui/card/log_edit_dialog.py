"""A contact that was recorded, put right: wrong client, wrong day, a slip of the pen; or taken away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QWidget

from ui.card.log_dialog import Entry, LogDialog
from ui.context import Context
from ui.widgets.basics import button
from workbench.domain.changes import Changes
from workbench.services.interactionedits import change_interaction
from workbench.services.interactions import Logged


class LogEditDialog(LogDialog):
    """The form of a contact, filled with what was recorded; whoever is named took part.

    Signals:
        delete_asked: the contact shall go; carries the id of the interaction. The dialog has closed.
    """

    delete_asked = Signal(object)

    def __init__(self, context: Context, rows: Sequence[Mapping[str, Any]], parent: QWidget | None = None) -> None:
        """Make the form for the rows of a contact, the asked one first."""
        first = rows[0]
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
        remove = button(self.tr("Delete"), "danger", "delete", self._ask_delete)
        remove.setAutoDefault(False)
        self.foot.insertWidget(0, remove)
        self._note.selectAll()

    def write(self, entry: Entry) -> None:
        """Override LogDialog.write."""
        rules, today, row = self.context.rules, self.context.today, self._row
        clients = self.people.ids()
        outcome: list[Logged] = []

        def change(desk: Any) -> Changes:
            logged = change_interaction(
                desk,
                rules=rules,
                interaction=row,
                clients=clients,
                channel=entry.channel,
                result=entry.result,
                on=entry.on,
                today=today,
                note=entry.note,
                minutes=entry.minutes,
                next_step=entry.next_step,
                next_on=entry.next_on,
                occasion=entry.occasion,
                interest=entry.interest,
            )
            outcome.append(logged)
            return logged.changes

        self.context.tasks.change(change, self, lambda _changes: self._on_logged(outcome[0]), self.refuse)

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
