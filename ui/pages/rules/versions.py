"""Two versions side by side: only what they say differently."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.forms import CodeBox
from ui.models.record_table import RecordTableModel
from ui.pages.rules.adopting import difference_columns
from ui.pages.rules.rows import RuleRow, state_chip, talk_of, title_of
from ui.tasks import Latest
from ui.widgets.basics import EmptyState, label, room_for, tool_button
from ui.widgets.look_dialog import LookDialog
from ui.widgets.record_view import RecordView
from workbench.services.ruletalk import Difference, differences


class VersionsDialog(LookDialog):
    """Compares any two versions and drafts of one kind."""

    def __init__(
        self, context: Context, rows: Sequence[RuleRow], old: RuleRow, new: RuleRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.context = context
        self._rows = {row.key: row for row in rows}
        self._latest = Latest()
        self.setWindowTitle(self.tr("Compare versions"))
        self.resize(room_for(parent, 900, 560))
        names = [
            (row.key, f"{title_of(row, context.texts)} · {state_chip(row.state, context.texts).text}") for row in rows
        ]
        self.old, self.new = CodeBox(self.tr("Before"), names), CodeBox(self.tr("After"), names)
        self.old.choose(old.key)
        self.new.choose(new.key)
        self.model = RecordTableModel(difference_columns(self), self, key=lambda one: one.key)
        self.view = RecordView(self.model, self.tr("What differs"))
        self.view.set_empty(EmptyState("check", self.tr("They say the same.")))
        self._build()
        self.old.currentIndexChanged.connect(lambda _place: self._look())
        self.new.currentIndexChanged.connect(lambda _place: self._look())
        self._look()

    def _build(self) -> None:
        for text, box in ((self.tr("Before"), self.old), (self.tr("After"), self.new)):
            self.top.addWidget(label(text, "muted"))
            self.top.addWidget(box, 1)
            box.setMinimumContentsLength(14)
        self.top.insertWidget(2, tool_button("sync", self.tr("Swap"), self._swap))
        self.lay_out(self.view)

    def _swap(self) -> None:
        old, new = self.old.code(), self.new.code()
        self.old.choose(new)
        self.new.choose(old)

    def _look(self) -> None:
        texts = [self._rows[box.code()].text for box in (self.old, self.new)]
        rules, words = self.context.rules, self.context.texts

        def compare(_progress: object) -> list[Difference]:
            return differences(*(talk_of(text, rules, words) for text in texts))

        self._latest.compute(self.context.tasks, compare, self._on_compared)

    def _on_compared(self, found: list[Difference]) -> None:
        self.model.set_records(found)
        self.note.setText(self.tr("%n difference(s)", "", len(found)))
