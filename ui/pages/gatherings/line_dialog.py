"""The form of one line of a plan: a task with its day, a person, material, or a cost."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.forms import CodeBox, DayEdit, FormDialog
from ui.pages.gatherings.words import GatheringWords
from ui.pursuits.fields import beside, line
from workbench.domain.changes import Changes
from workbench.domain.gatherings import ITEM_KINDS, PHASES, Gathering, PlanItem
from workbench.ports import Value
from workbench.services.gatherings import put_item


class LineDialog(FormDialog):
    """Adds a line, or changes one."""

    def __init__(
        self,
        context: Context,
        gathering: Gathering,
        *,
        known: PlanItem | None = None,
        kind: str = "task",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, "", "", parent)
        self._gathering, self._known = gathering, known
        words = GatheringWords(context)
        self.setWindowTitle(self.tr("Line of the plan"))
        self.accept_button.setText(self.tr("Save"))
        self.what = line(self.tr("What"))
        self.kind = CodeBox(self.tr("Kind"), words.names(ITEM_KINDS))
        self.phase = CodeBox(self.tr("When"), words.names(PHASES))
        self.who = line(self.tr("Who"))
        self.due = DayEdit(self.tr("By"), context.today)
        self.count = line(self.tr("Number"))
        self.planned, self.spent = line(self.tr("Planned"), self.tr("in CNY")), line(self.tr("Spent"))
        self.note = line(self.tr("Note"))
        rows: list[tuple[str, QWidget]] = [
            (self.tr("What"), self.what),
            (self.tr("Kind"), beside(self.kind, self.tr("When"), self.phase)),
            (self.tr("Who"), beside(self.who, self.tr("By"), self.due)),
            (self.tr("Number"), self.count),
            (self.tr("Planned"), beside(self.planned, self.tr("Spent"), self.spent)),
            (self.tr("Note"), self.note),
        ]
        for title, widget in rows:
            self.form.addRow(title, widget)
        self.kind.choose(known.kind if known else kind)
        if known is not None:
            self.phase.choose(known.phase)
            self.what.setText(known.title)
            self.who.setText(known.who)
            self.due.set_day(known.due)
            self.count.setText("" if known.count is None else str(known.count))
            self.planned.setText(words.yuan(known.planned_fen))
            self.spent.setText(words.yuan(known.spent_fen))
            self.note.setText(known.note)
        self.what.setFocus()

    def submit(self) -> None:
        """Override FormDialog.submit."""
        if not self.due.valid():
            self.show_error(self.tr("Write days as 2026-11-25."))
            self.due.setFocus()
            return
        try:
            fields = self._fields()
        except ValueError:
            self.show_error(self.tr("Write numbers and amounts as numbers."))
            self.count.setFocus()
            return
        gathering, item = self._gathering.id, self._known.id if self._known else None

        def change(desk: Any) -> Changes:
            return put_item(desk, gathering=gathering, fields=fields, item=item)[0]

        self.wait()
        self.context.tasks.change(change, self, lambda _changes: self._on_saved(), self.refuse)

    def _fields(self) -> dict[str, Value]:
        count = self.count.text().strip()
        return {
            "kind": self.kind.code(),
            "phase": self.phase.code(),
            "title": self.what.text().strip(),
            "who": self.who.text().strip() or None,
            "due": self.due.day(),
            "count": int(count) if count else None,
            "planned_fen": GatheringWords.read_yuan(self.planned.text()),
            "spent_fen": GatheringWords.read_yuan(self.spent.text()),
            "note": self.note.text().strip() or None,
        }

    def _on_saved(self) -> None:
        self.wait_over()
        self.context.say(self.tr("Saved"), undo=True)
        self.accept()
