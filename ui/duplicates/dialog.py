"""查重: who may stand in the book twice, and what is to be done about it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.duplicates.compare import CompareDialog
from ui.duplicates.search import Twins, TwinSearch
from ui.forms import fit
from ui.models.columns import Chip, Column
from ui.models.record_table import RecordTableModel
from ui.widgets.basics import EmptyState, button, label
from ui.widgets.curtain import Curtain
from ui.widgets.deeds import list_key
from ui.widgets.record_view import RecordView
from ui.widgets.tabbing import OrderedTabs
from ui.wording import HIDDEN
from workbench.domain.changes import Changes
from workbench.domain.clients import Client
from workbench.domain.duplicates import REASONS, STRENGTH_NAMES
from workbench.services.merging import keep_apart

_TONES = {"sure": "danger", "likely": "warning", "possible": "neutral"}


class DuplicatesDialog(OrderedTabs, QDialog):
    """A list of pairs; Enter opens two of them side by side, N says that they are two people."""

    def __init__(self, context: Context, client: bytes | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._client = client
        self.search = TwinSearch(context, self)
        self.setWindowTitle(self.tr("Find duplicates"))
        self.setMinimumSize(640, 380)
        fit(self, 860, 520)
        self.model = RecordTableModel(self._columns(), self, key=lambda twins: twins.key)
        self.view = RecordView(self.model, self.tr("Pairs that may be one client"))
        self.view.setObjectName("duplicates")
        self.view.setSelectionMode(RecordView.SelectionMode.SingleSelection)
        self._empty = EmptyState("clients", self.tr("Searching…"))
        self.view.set_empty(self._empty)
        self._progress = QProgressBar()
        self._progress.setAccessibleName(self.tr("Searching…"))
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(4)
        self._about = label("", "muted", wrap=True)
        self.compare = button(self.tr("Compare…"), "primary", clicked=self._compare)
        self.apart = button(self.tr("Not the same person"), clicked=self._keep_apart)
        self.close_button = button(self.tr("Close"), clicked=self.reject)
        self.close_button.setAutoDefault(False)
        self.compare.setAutoDefault(False)
        self.apart.setAutoDefault(False)
        self._build()
        self._connect()
        self._on_picked(None)
        self.look()

    def _columns(self) -> list[Column]:
        tr = self._context.texts.tr
        return [
            Column(lambda: self.tr("Client"), "one", text=lambda one: one.name, width=0, strong=True, key="one"),
            Column(lambda: self.tr("Number"), lambda row: self._number(row.one), width=118, key="number"),
            Column(lambda: self.tr("Maybe the same"), "other", text=lambda one: one.name, width=0, key="other"),
            Column(lambda: self.tr("Number"), lambda row: self._number(row.other), width=118, key="other-number"),
            Column(
                lambda: self.tr("Why"),
                lambda row: self._context.texts.listed(tr("Duplicates", REASONS[one]) for one in row.candidate.reasons),
                width=220,
                key="why",
            ),
            Column(
                lambda: self.tr("How sure"),
                lambda row: row.candidate.strength,
                text=lambda _strength: "",
                chips=self._chips,
                width=104,
                key="strength",
            ),
        ]

    def _chips(self, row: Twins) -> list[Chip]:
        strength = row.candidate.strength
        return [Chip(self._context.texts.tr("Duplicates", STRENGTH_NAMES[strength]), _TONES[strength])]

    def _number(self, client: Client) -> str:
        if not client.client_no:
            return self.tr("none")
        return HIDDEN if self._context.private else client.client_no

    def _build(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._progress)
        column.addWidget(self.view, 1)
        self.curtain = Curtain(inside)
        self.curtain.draw(self._context.private)
        foot = QHBoxLayout()
        foot.addWidget(self.apart)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.compare)
        body = QVBoxLayout(self)
        body.setContentsMargins(20, 16, 20, 14)
        body.setSpacing(theme.SPACE["m"])
        body.addWidget(self._about)
        body.addWidget(self.curtain, 1)
        body.addLayout(foot)

    def _connect(self) -> None:
        self.search.advanced.connect(self._on_advanced)
        self.search.found.connect(self._on_found)
        self.view.picked.connect(self._on_picked)
        self.view.opened.connect(self._compare)
        self._context.tasks.changed.connect(self._on_changed)
        self._context.privacy_changed.connect(self.curtain.draw)
        list_key(self.view, "N", self._keep_apart)

    def look(self) -> None:
        """Search again."""
        self._progress.setRange(0, 0)
        self._progress.setVisible(True)
        self.search.start(self._client)

    def _on_advanced(self, done: int, steps: int) -> None:
        self._progress.setRange(0, steps)
        self._progress.setValue(done)

    def _on_found(self, found: Sequence[Twins]) -> None:
        self._progress.setVisible(False)
        self._empty.say(
            self.tr("Nobody seems to stand in the book twice"),
            self.tr("The same name alone says nothing: namesakes are many."),
            "check",
        )
        self.model.set_records(list(found))
        said = self.tr("Pairs that share a number, a document, or the name with a phone or a birthday: {count}")
        self._about.setText(said.format(count=len(found)) if found else "")
        if found and not self.view.currentIndex().isValid():
            self.view.select_row(0)
        self._on_picked(self.view.current_record())
        self.view.setFocus()

    def _on_picked(self, row: Twins | None) -> None:
        self.compare.setEnabled(row is not None)
        self.apart.setEnabled(row is not None)

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if changes.touched("client", "contact_way", "distinct_pair", "alias"):
            self.look()

    def _compare(self, _row: object = None) -> None:
        row: Twins | None = self.view.current_record()
        if row is not None and not self._context.private:
            CompareDialog(self._context, row.one.id, row.other.id, self).open()

    def _keep_apart(self) -> None:
        row: Twins | None = self.view.current_record()
        if row is None:
            return
        one, other, today = row.one.id, row.other.id, self._context.today
        said = self.tr("Noted: two people")

        def change(desk: Any) -> Changes:
            return keep_apart(desk, one=one, other=other, today=today)

        self._context.tasks.change(change, self, lambda _changes: self._context.say(said, undo=True))

    def done(self, result: int) -> None:
        """Override QDialog::done: nobody waits for the search any more."""
        self.search.stop()
        super().done(result)
