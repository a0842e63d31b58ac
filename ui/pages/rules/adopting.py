"""Adopts rules for a day: says what changes, for whom it is too late, and what stays as it was printed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.context import Context
from ui.forms import DayEdit, FormDialog
from ui.models.columns import Column
from ui.models.record_table import RecordTableModel
from ui.pages.rules.rows import talk_of
from ui.tasks import Latest
from ui.widgets.basics import EmptyState, label, room_for
from ui.widgets.record_view import RecordView
from workbench.services.rulebook import Consequences, adopt_text, consequences
from workbench.services.rules import Kind
from workbench.services.ruletalk import Difference, differences

#: What the dialog's head says already.
_TITLES = frozenset({"code", "version", "name.zh_CN", "name.en", "effective"})


@dataclass(frozen=True, slots=True)
class _Outlook:
    consequences: Consequences
    changes: Sequence[Difference]


class AdoptDialog(FormDialog):
    """Asks for the day and the reason.

    Signals:
        adopted: the rules were adopted; the dialog has closed.
    """

    adopted = Signal()

    def __init__(
        self, context: Context, kind: Kind, text: str, title: str, *, draft: bytes | None = None, parent: QWidget | None
    ) -> None:
        super().__init__(context, "", "", parent)
        self._kind, self._text, self._title, self._draft = kind, text, title, draft
        self._latest = Latest()
        self.setWindowTitle(self.tr("Adopt rules"))
        self.accept_button.setText(self.tr("Adopt"))
        self.day = DayEdit(self.tr("In force from"), context.today)
        self.day.set_day(context.today)
        self.reason = QLineEdit()
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setPlaceholderText(self.tr("e.g. circular of the branch, kept with the version"))
        self.form.addRow(label(title, "title", wrap=True))
        self.form.addRow(self.tr("In force from"), self.day)
        self.form.addRow(self.tr("Reason"), self.reason)
        self.notes = label("", wrap=True)
        self.notes.setProperty("tone", "warning")
        self.notes.hide()
        self._about = label("", "muted", wrap=True)
        self.model = RecordTableModel(self._columns(), self, key=lambda one: one.key)
        self.view = RecordView(self.model, self.tr("What changes"))
        self.view.set_empty(EmptyState("check", self.tr("It says the same as what is in force on that day.")))
        for place, widget in enumerate((self._about, self.view, self.notes)):
            self.body.insertWidget(1 + place, widget, 1 if widget is self.view else 0)
        self.resize(room_for(parent, 720, 560))
        self.day.day_changed.connect(lambda _day: self._look())
        self._look()
        self.day.setFocus()

    def _columns(self) -> list[Column]:
        return difference_columns(self)

    def _look(self) -> None:
        day = self.day.day() if self.day.valid() else None
        if day is None:
            return
        rules, kind, text, texts = self.context.rules, self._kind, self._text, self.context.texts

        def read(desk: Any) -> _Outlook:
            found = consequences(desk, rules=rules, kind=kind, effective=day)
            talks = [talk_of(one, rules, texts) for one in (found.before.text, text)]
            return _Outlook(found, [one for one in differences(*talks) if one.key not in _TITLES])

        self._latest.query(self.context.tasks, read, self._on_looked, self.refuse)

    def _on_looked(self, outlook: _Outlook) -> None:
        texts, found = self.context.texts, outlook.consequences
        self.model.set_records(outlook.changes)
        before = f"{texts.named(found.before.rule.name)} {found.before.rule.version}"
        self._about.setText(
            self.tr("Until then in force: {name}. What it would change: {count}.").format(
                name=before, count=len(outlook.changes)
            )
        )
        notes = [text for text in self._notes(found) if text]
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))

    def _notes(self, found: Consequences) -> list[str]:
        notes = []
        if found.rewrites:
            notes.append(self.tr("That day is past: results from then on are worked out anew by these rules."))
        if found.frozen:
            periods = ", ".join(dict.fromkeys(period for _name, period in found.frozen))
            notes.append(
                self.tr("Reports already printed keep their figures and their rules: {periods}.").format(
                    periods=periods
                )
            )
        later = self.tr("From {day} on {name} takes its place.")
        return [*notes, *(later.format(day=one.effective, name=" ".join(one.name)) for one in found.later)]

    def submit(self) -> None:
        """Override FormDialog.submit."""
        day: dt.date | None = self.day.day() if self.day.valid() else None
        if day is None:
            self.show_error(self.tr("From which day on shall the rules hold?"))
            self.day.setFocus()
            return
        text, title, reason, draft = self._text, self._title, self.reason.text(), self._draft
        self.wait()
        self.context.tasks.change(
            lambda desk: adopt_text(desk, text=text, file=title, effective=day, reason=reason, draft=draft),
            self,
            self._on_adopted,
            self.refuse,
        )

    def _on_adopted(self, _changes: object) -> None:
        self.wait_over()
        self.accept()
        self.context.say(self.tr("Adopted: {name}").format(name=self._title), undo=True)
        self.adopted.emit()


def difference_columns(owner: Any) -> list[Column]:
    """Return the columns of a list of differences; `owner` speaks their heads."""
    tr = owner.context.texts.tr
    return [
        Column(lambda: tr("RuleBook", "What"), "what", width=0, strong=True, key="what"),
        Column(lambda: tr("RuleBook", "Before"), lambda one: one.old or "–", width=190, key="old"),
        Column(lambda: tr("RuleBook", "After"), lambda one: one.new or "–", width=190, key="new"),
    ]
