"""The times between districts: those that the manager tells, and those that recorded visits show."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from db.queries.rounds import read_round
from ui import theme
from ui.context import Context
from ui.forms import CodeBox, FormDialog, fit
from ui.models.columns import Column
from ui.models.record_table import RecordTableModel
from ui.tasks import Latest
from ui.widgets.basics import EmptyState, inset, label, tool_button
from ui.widgets.deeds import list_key
from ui.widgets.record_view import RecordView
from workbench.domain.changes import Changes
from workbench.domain.rounds import BRANCH
from workbench.services.rounds import RoundBook, round_book, set_travel, travel_lines

_LONGEST = 600
#: A line: from, to, minutes, source, ways.
_Line = tuple[str, str, int, str, int]


class TravelDialog(FormDialog):
    """A table of what is known, and a line to say another time; it names districts and nobody."""

    keeps_quiet = True

    def __init__(self, context: Context, book: RoundBook, parent: QWidget | None = None) -> None:
        super().__init__(context, "", "", parent)
        self.setWindowTitle(self.tr("Times between districts"))
        self.accept_button.setText(self.tr("Note the time"))
        self.cancel_button.setText(self.tr("Close"))
        self._latest = Latest()
        self._book = book
        self.model = RecordTableModel(self._columns(), self, key=lambda line: line[:2])
        self.list = RecordView(self.model, self.windowTitle())
        self.list.setObjectName("travel-times")
        hint = self.tr("Without one a usual time is taken for the same street, the same district and another one.")
        self.list.set_empty(EmptyState("clock", self.tr("No times are known yet"), hint))
        districts = sorted({place.district for place in book.places.values() if place.district})
        names = {BRANCH: self.tr("the branch"), **{name: name for name in districts}}
        self.origin = CodeBox(self.tr("From"), names)
        self.destination = CodeBox(self.tr("To"), names)
        self.minutes = inset(QSpinBox())
        self.minutes.setAccessibleName(self.tr("Minutes"))
        self.minutes.setRange(1, _LONGEST)
        self.minutes.setValue(book.travel.settings.same_district)
        self.forget = tool_button("delete", self.tr("Forget what was said (Del)"), self._forget)
        self._build()
        fit(self, 560, 460)
        self._show()

    def _columns(self) -> list[Column]:
        return [
            Column(lambda: self.tr("From"), lambda line: self._named(line[0]), width=0, key="from"),
            Column(lambda: self.tr("To"), lambda line: self._named(line[1]), width=130, key="to"),
            Column(lambda: self.tr("Minutes"), lambda line: line[2], width=72, align="right", key="minutes"),
            Column(lambda: self.tr("Source"), self._source, width=150, key="source"),
        ]

    def _named(self, district: str) -> str:
        return self.tr("the branch") if district == BRANCH else district

    def _source(self, line: _Line) -> str:
        return self.tr("told") if line[3] == "told" else self.tr("from %n way(s)", "", line[4])

    def _build(self) -> None:
        self.body.insertWidget(0, self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE["s"])
        for part in (
            *(label(self.tr("From"), "muted"), self.origin, label(self.tr("To"), "muted"), self.destination),
            *(label(self.tr("Minutes"), "muted"), self.minutes),
        ):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.forget)
        self.body.insertLayout(1, row)
        self.list.picked.connect(self._on_picked)
        list_key(self.list, "Delete", self._forget)

    def _show(self) -> None:
        self.model.set_records(travel_lines(self._book))
        self._on_picked(self.list.current_record())

    def _on_picked(self, line: _Line | None) -> None:
        self.forget.setEnabled(line is not None and line[3] == "told")
        if line is not None:
            self.origin.choose(line[0])
            self.destination.choose(line[1])
            self.minutes.setValue(line[2])

    def submit(self) -> None:
        """Override FormDialog.submit: note the time and stay open for the next one."""
        origin, destination, minutes = self.origin.code(), self.destination.code(), self.minutes.value()
        self._change(origin, destination, minutes)

    def _forget(self) -> None:
        line: _Line | None = self.list.current_record()
        if line is not None and line[3] == "told":
            self._change(line[0], line[1], None)

    def _change(self, origin: str, destination: str, minutes: int | None) -> None:
        def change(desk: Any) -> Changes:
            return set_travel(desk, origin=origin, destination=destination, minutes=minutes)

        self.wait()
        self.context.tasks.change(change, self, self._on_written, self.refuse)

    def _on_written(self, _changes: Changes) -> None:
        self.wait_over()
        day = self._book.day

        def read(desk: Any) -> RoundBook:
            return round_book(read_round(desk, day))

        self._latest.query(self.context.tasks, read, self._on_read)

    def _on_read(self, book: RoundBook) -> None:
        self._book = book
        self._show()
