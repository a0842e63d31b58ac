"""The view of groups with a plan (分群管理): whom each takes in, and who was contacted since it began (L10)."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.models.columns import Column
from ui.models.record_table import RecordTableModel
from ui.value.group_dialog import GroupDialog
from ui.value.view import Listing, ValueView
from ui.widgets.basics import EmptyState, button, label
from ui.widgets.record_view import RecordView
from workbench.domain.segments import Segment, SegmentCheck
from workbench.services.segmenting import contents, delete_segment
from workbench.services.valuing import ValueLine

#: Pixels in which every column of the list can be read.
_LEAST = 410


class GroupsView(ValueView):
    """The groups as a list; the chosen one opens its clients and says who was contacted."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.add = button("", "primary", "add", self.new_group)
        self.edit = button("", "", "edit", self.edit_group)
        self.delete = button("", "danger", "delete", self._delete)
        self.model = RecordTableModel(self._columns(), self, key=lambda row: row.segment.id)
        self.view = RecordView(self.model, self.tr("Groups of clients"))
        self.view.setObjectName("groups")
        self.view.setSelectionMode(RecordView.SelectionMode.SingleSelection)
        self._empty = EmptyState("filter", "")
        self.view.set_empty(self._empty)
        self._note = label("", "muted", wrap=True)
        head = QHBoxLayout()
        for widget in (self.add, self.edit, self.delete):
            head.addWidget(widget)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE["s"])
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addWidget(self._note)
        self.view.picked.connect(self._on_picked)
        self.view.opened.connect(lambda _row: self.edit_group())
        self._say()

    def _columns(self) -> list[Column]:
        named = self.context.texts.named
        return [
            Column(lambda: self.tr("Group"), lambda row: row.segment.name, width=112, strong=True, key="name"),
            Column(
                lambda: self.tr("Content"),
                lambda row: named(contents().get(row.segment.content, {"": ""})),
                width=76,
                key="content",
            ),
            Column(
                lambda: self.tr("Goal"),
                lambda row: row.segment.goal,
                tip=lambda row: row.segment.goal,
                width=0,
                key="goal",
            ),
            Column(lambda: self.tr("Until"), lambda row: row.segment.until, text=self.words.day, width=66, key="until"),
            Column(
                lambda: self.tr("Contacted"),
                lambda row: f"{len(row.contacted):,} / {len(row.clients):,}",
                align="right",
                sort=lambda row: len(row.contacted) / max(1, len(row.clients)),
                tone=self._tone,
                width=84,
                key="contacted",
            ),
        ]

    def _tone(self, row: SegmentCheck) -> str | None:
        until = row.segment.until
        late = until is not None and until < self.context.today
        return "success" if not row.waiting else "danger" if late else None

    def least_width(self) -> int:
        """Override ValueView.least_width."""
        return _LEAST

    def fill(self) -> None:
        """Override ValueView.fill."""
        self._say()
        if self.shown is not None:
            self.model.set_records(self.shown.checks)
        self._on_picked(self.view.current_record())

    def _say(self) -> None:
        names = {self.add: self.tr("New group"), self.edit: self.tr("Edit"), self.delete: self.tr("Delete")}
        for widget, name in names.items():
            widget.setText(name)
            widget.setAccessibleName(name)
        self._empty.say(
            self.tr("No groups yet"), self.tr("A group has a filter, a goal, what is done for it, and a last day.")
        )
        self.model.retranslate()

    def _on_picked(self, row: SegmentCheck | None) -> None:
        self.edit.setEnabled(row is not None)
        self.delete.setEnabled(row is not None)
        self._note.setText(row.segment.note if row is not None else "")
        self._note.setVisible(bool(self._note.text()))
        if row is not None:
            self.ask(row.segment.id)

    def listing(self, key: object) -> Listing | None:
        """Override ValueView.listing."""
        assert self.shown is not None
        check = next((one for one in self.shown.checks if one.segment.id == key), None)
        if check is None:
            return None
        wanted, done = set(check.clients), set(check.contacted)
        contacted, waiting = self.tr("contacted, last on {day}"), self.tr("not contacted under the plan")

        def why(line: ValueLine) -> str:
            if line.facts.client_id in done and line.facts.last_contact is not None:
                return contacted.format(day=line.facts.last_contact.isoformat())
            return waiting

        return Listing(check.segment.name, [line for line in self.lines if line.facts.client_id in wanted], why)

    def new_group(self) -> None:
        """Ask for a new group."""
        GroupDialog(self.context, None, self).open()

    def edit_group(self) -> None:
        """Ask for changes of the chosen group."""
        row: SegmentCheck | None = self.view.current_record()
        if row is not None:
            GroupDialog(self.context, row.segment, self).open()

    def _delete(self) -> None:
        row: SegmentCheck | None = self.view.current_record()
        if row is not None:
            self.drop(row.segment)

    def drop(self, segment: Segment) -> None:
        """Delete a group; its clients stay, and undo brings it back."""
        said, key = self.tr("Group deleted: {name}").format(name=segment.name), segment.id
        self.key = None
        self.forgot.emit()
        self.context.tasks.change(
            lambda desk: delete_segment(desk, segment=key), self, lambda _changes: self.context.say(said, undo=True)
        )
