"""The preview of an import: sheets on the left, what each would change on the right; nothing is written yet."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QSplitter, QTabWidget, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.files import write_file
from ui.forms import CodeBox
from ui.importing.manner import MannerBar
from ui.importing.mapping import MappingTab
from ui.importing.notes import NotesTab
from ui.importing.words import as_csv, kind_name
from ui.importing.work import Choices, Manner
from ui.models.columns import Chip, Column
from ui.models.record_table import RecordTableModel
from ui.widgets.basics import KeyValueGrid, button, label, room_for
from ui.widgets.record_view import RecordView
from ui.widgets.tabbing import OrderedTabs, name_tabs
from workbench.importer.plan import FilePlan, SheetPlan
from workbench.services.importing import Leads


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One sheet in the list on the left."""

    number: int
    plan: FilePlan
    sheet: SheetPlan


class ImportDialog(OrderedTabs, QDialog):
    """Shows what an import would change.

    Signals:
        apply_asked: the plans are to be written.
        plan_asked: the columns were assigned, or the files are to be read, otherwise; carries the choices as
            {file: {header: field or None}}.
    """

    apply_asked = Signal()
    plan_asked = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._plans: Sequence[FilePlan] = ()
        self._choices: dict[str, dict[str, str | None]] = {}
        self.setWindowTitle(self.tr("Import preview"))
        self.setMinimumSize(720, 400)
        self.resize(room_for(parent, 1180, 640))
        self.model = RecordTableModel(self._columns(), self, key=lambda line: line.number)
        self.view = RecordView(self.model, self.tr("Sheets"))
        self.manner = MannerBar(context)
        self.mapping = MappingTab(context)
        self.notes = NotesTab(context)
        self._facts = KeyValueGrid(2)
        self._title = label("", "title")
        self._summary = label("", "strong", wrap=True)
        self.apply_button = button(self.tr("Import"), "primary", clicked=self.apply_asked.emit)
        self.cancel_button = button(self.tr("Cancel"), clicked=self.reject)
        self._export = button(self.tr("Save the notes as a table…"), icon="export", clicked=self._save_notes)
        self._new_name = label(self.tr("New clients are"), "muted")
        self.new = CodeBox(
            self.tr("New clients are"),
            {
                "managed": self.tr("my clients"),
                "prospects": self.tr("prospects"),
                "referrals": self.tr("prospects, referred by the system"),
            },
        )
        self._gone_name = label("", "muted")
        self.gone = CodeBox(
            self.tr("No longer in the calendar"), {"": self.tr("stays"), "cancel": self.tr("is cancelled")}
        )
        self._build()
        self.view.picked.connect(self._on_picked)
        self.mapping.chosen.connect(self._on_chosen)
        self.manner.changed.connect(lambda: self.plan_asked.emit(self._choices))
        self.gone.activated.connect(lambda: self.plan_asked.emit(self._choices))

    def show_plans(self, plans: Sequence[FilePlan], choices: Choices) -> None:
        """Show plans, made with these choices."""
        self._plans = plans
        self.manner.offer_sheets(plans)
        self._choices = {file: dict(chosen) for file, chosen in choices.items()}
        sheets = [(plan, sheet) for plan in plans for sheet in plan.sheets]
        self.model.set_records([SheetLine(number, plan, sheet) for number, (plan, sheet) in enumerate(sheets)])
        if not self.view.currentIndex().isValid():
            self.view.select_row(0)
        else:
            self._on_picked(self.view.current_record())
        self._summarise([sheet for _plan, sheet in sheets])

    def plans(self) -> Sequence[FilePlan]:
        """Return what is shown."""
        return self._plans

    def asked(self) -> Manner:
        """Return how the files are to be read."""
        return replace(self.manner.manner(), cancel_gone=bool(self.gone.code()))

    def leads(self) -> Leads | None:
        """Return whether new clients are prospects, and referred ones; None for clients whom one manages."""
        chosen = self.new.code()
        return None if chosen == "managed" else Leads(chosen == "referrals", self._context.texts, self._context.today)

    def _columns(self) -> list[Column]:
        texts = self._context.texts
        return [
            Column(
                lambda: self.tr("Sheet"),
                lambda line: line.sheet.sheet or line.plan.file,
                width=0,
                sortable=False,
                strong=True,
                tip=lambda line: line.plan.file,
            ),
            Column(
                lambda: self.tr("Holds"),
                lambda line: kind_name(line.sheet, texts),
                width=104,
                sortable=False,
                tone=lambda line: None if line.sheet.kind else "muted",
            ),
            Column(lambda: self.tr("New"), _count("new"), width=52, align="right", sortable=False),
            Column(lambda: self.tr("Changed"), _count("changed"), width=78, align="right", sortable=False),
            Column(
                lambda: self.tr("Rejected"),
                "sheet",
                text=lambda _sheet: "",
                width=72,
                chips=_rejected,
                sortable=False,
            ),
        ]

    def _build(self) -> None:
        details = QWidget()
        column = QVBoxLayout(details)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE["s"])
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        name_tabs(self._tabs, self.tr("What is in the files"))
        self._tabs.addTab(self.notes, "")
        self._tabs.addTab(self.mapping, "")
        column.addWidget(self._title)
        column.addWidget(self._facts)
        column.addWidget(self._tabs, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setProperty("kind", "gap")
        splitter.setHandleWidth(theme.SPACE["m"])
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.view)
        splitter.addWidget(details)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([470, 670])
        foot = QHBoxLayout()
        foot.setSpacing(theme.SPACE["s"])
        foot.addWidget(self._export)
        foot.addStretch(1)
        foot.addWidget(self._gone_name)
        foot.addWidget(self.gone)
        foot.addWidget(self._new_name)
        foot.addWidget(self.new)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.apply_button)
        self.cancel_button.setAutoDefault(False)
        self._export.setAutoDefault(False)
        self.apply_button.setDefault(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 14)
        whole.setSpacing(theme.SPACE["m"])
        whole.addWidget(self._summary)
        whole.addWidget(self.manner)
        whole.addWidget(splitter, 1)
        whole.addLayout(foot)
        self.view.setFocus()

    def _on_picked(self, line: SheetLine | None) -> None:
        if line is None:
            return
        sheet = line.sheet
        self._title.setText(line.plan.file)
        self._facts.show_pairs(self._pairs(sheet))
        chosen: Mapping[str, str | None] = self._choices.get(line.plan.file, {})
        self.mapping.show_sheet(sheet, chosen)
        self.notes.show_sheet(sheet)
        count = len(sheet.rejected) + len(sheet.warnings) + len(sheet.skipped)
        self._tabs.setTabText(0, self.tr("Notes ({count})").format(count=count))
        self._tabs.setTabText(1, self.tr("Columns ({count})").format(count=len(sheet.mapping)))
        self._tabs.setTabEnabled(1, sheet.kind not in (None, "contacts", "calendar"))

    def _pairs(self, sheet: SheetPlan) -> list[tuple[str, str]]:
        counts = self.tr("{new} new, {changed} changed, {same} the same")
        pairs = [
            (self.tr("Holds"), kind_name(sheet, self._context.texts)),
            (self.tr("Counts"), counts.format(new=sheet.new, changed=sheet.changed, same=sheet.same)),
            (self.tr("Data date"), sheet.data_date.isoformat() if sheet.data_date else ""),
            (self.tr("Head in row"), str(sheet.header_row or "")),
        ]
        shown = {None: 1, "calendar": 2}.get(sheet.kind, len(pairs))
        return pairs[:shown]

    def _summarise(self, sheets: Sequence[SheetPlan]) -> None:
        writes = any(plan.writes for plan in self._plans)
        rejected = sum(len(sheet.rejected) for sheet in sheets)
        doubtful = sum(len(sheet.warnings) for sheet in sheets)
        if not any(sheet.kind for sheet in sheets):
            said = self.tr("These files hold nothing that can be imported; the notes say why.")
        elif not writes:
            said = self.tr("Nothing is new: the book already holds all of it.")
        else:
            counts = self.tr("rejected rows: {rejected}, doubtful values: {doubtful}")
            parts = [*self._by_kind(sheets), counts.format(rejected=rejected, doubtful=doubtful)]
            said = " · ".join(parts)
        self._summary.setText(said)
        self.apply_button.setEnabled(writes)
        makes = any(sheet.new and sheet.kind in ("clients", "snapshots") for sheet in sheets)
        gone = sum(sheet.gone for sheet in sheets)
        self._gone_name.setText(self.tr("No longer in the calendar ({count})").format(count=gone))
        self._gone_name.setVisible(bool(gone))
        self.gone.setVisible(bool(gone))
        self._new_name.setVisible(makes)
        self.new.setVisible(makes)
        self._export.setEnabled(bool(rejected or doubtful or any(sheet.skipped for sheet in sheets)))

    def _by_kind(self, sheets: Sequence[SheetPlan]) -> list[str]:
        """Return what changes, kind by kind."""
        said, texts = [], self._context.texts
        for kind in dict.fromkeys(sheet.kind for sheet in sheets if sheet.kind):
            own = [sheet for sheet in sheets if sheet.kind == kind]
            new, changed = sum(sheet.new for sheet in own), sum(sheet.changed for sheet in own)
            line = self.tr("{kind}: {new} new, {changed} changed")
            said.append(line.format(kind=kind_name(own[0], texts), new=new, changed=changed))
        return said

    def _on_chosen(self, head: str, field: str | None) -> None:
        line: SheetLine | None = self.view.current_record()
        if line is not None:
            self._choices.setdefault(line.plan.file, {})[head] = field
            self.plan_asked.emit(self._choices)

    def _save_notes(self) -> None:
        name = self.tr("import notes")
        path, _filter = QFileDialog.getSaveFileName(self, self.tr("Save the notes"), f"{name}.csv", "CSV (*.csv)")
        if path:
            content, said = as_csv(self._plans, self._context.texts), self.tr("Saved")
            self._context.tasks.compute(
                lambda _progress: write_file(Path(path), content), lambda _done: self._context.say(said)
            )


def _count(name: str) -> Callable[[SheetLine], str]:
    """Return a reader of a count that says nothing for nothing."""
    return lambda line: str(getattr(line.sheet, name) or "")


def _rejected(line: SheetLine) -> list[Chip]:
    count = len(line.sheet.rejected)
    return [Chip(str(count), "danger")] if count else []
