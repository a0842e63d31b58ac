"""回收站: what was deleted, searchable, and bringing it back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.forms import fit
from ui.models.columns import Chip, Column
from ui.models.record_table import RecordTableModel
from ui.tasks import Latest
from ui.widgets.basics import EmptyState, button, label
from ui.widgets.curtain import Curtain
from ui.widgets.record_view import RecordView
from ui.widgets.search_box import SearchBox
from ui.widgets.tabbing import OrderedTabs
from ui.wording import local_moment
from workbench.domain.changes import Changes
from workbench.readmodels.deleted import DELETABLE, Deleted
from workbench.services.recycling import bring_back

if TYPE_CHECKING:
    from db.desk import Desk


def read_deleted(desk: Desk) -> list[Deleted]:
    """Return what was deleted; runs in the background."""
    from db.queries.deleted import deleted

    return deleted(desk)


class RecycleDialog(OrderedTabs, QDialog):
    """A list with a search; Enter brings back."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._latest = Latest()
        self._rows: Sequence[Deleted] = ()
        self.setWindowTitle(self.tr("Recycle bin"))
        self.setMinimumSize(640, 380)
        fit(self, 860, 520)
        self.search = SearchBox(self.tr("Name, number, note"))
        self.model = RecordTableModel(self._columns(), self, key=lambda row: row.id)
        self.view = RecordView(self.model, self.tr("Deleted"))
        self.view.setObjectName("recycle-bin")
        self.view.setSelectionMode(RecordView.SelectionMode.SingleSelection)
        self._empty = EmptyState("delete", self.tr("Reading…"))
        self.view.set_empty(self._empty)
        self.restore = button(self.tr("Bring back"), "primary", "undo", self._restore)
        self.close_button = button(self.tr("Close"), clicked=self.reject)
        for made in (self.restore, self.close_button):
            made.setAutoDefault(False)
        self._build()
        self.search.searched.connect(self._apply)
        self.search.left_down.connect(self.view.setFocus)
        self.view.typed.connect(self.search.take)
        self.view.picked.connect(self._on_picked)
        self.view.opened.connect(self._restore)
        context.tasks.changed.connect(self._on_changed)
        context.privacy_changed.connect(self.curtain.draw)
        self._on_picked(None)
        self.read()

    def _columns(self) -> list[Column]:
        tr = self._context.texts.tr
        return [
            Column(lambda: self.tr("When"), "at", text=local_moment, width=132, key="at"),
            Column(
                lambda: self.tr("What"),
                "table",
                text=lambda _table: "",
                chips=lambda row: [Chip(tr("Recycling", DELETABLE[row.table]), "neutral")],
                width=96,
                key="what",
            ),
            Column(lambda: self.tr("Name"), "text", width=0, strong=True, key="name"),
            Column(lambda: self.tr("Of whom"), "owner_name", width=110, key="owner"),
            Column(lambda: self.tr("With it"), lambda row: row.children or None, width=74, align="right", key="with"),
            Column(
                lambda: self.tr("Computer"),
                "device",
                text=lambda name: name or self.tr("this one"),
                width=96,
                key="device",
            ),
        ]

    def _build(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE["s"])
        column.addWidget(self.search)
        column.addWidget(self.view, 1)
        self.curtain = Curtain(inside)
        self.curtain.draw(self._context.private)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.restore)
        body = QVBoxLayout(self)
        body.setContentsMargins(20, 16, 20, 14)
        body.setSpacing(theme.SPACE["m"])
        about = self.tr("What comes back brings along what went with it, relations included. Undo deletes it again.")
        body.addWidget(label(about, "muted", wrap=True))
        body.addWidget(self.curtain, 1)
        body.addLayout(foot)

    def read(self) -> None:
        """Look into the bin again."""
        self._latest.query(self._context.tasks, read_deleted, self._on_read)

    def _on_read(self, rows: Sequence[Deleted]) -> None:
        self._rows = rows
        self.model.set_records(list(rows))
        self._apply()
        if rows and not self.view.currentIndex().isValid():
            self.view.select_row(0)
        self._on_picked(self.view.current_record())
        if not self.search.hasFocus():
            self.view.setFocus()

    def _apply(self, _text: str = "") -> None:
        wanted = self.search.text().strip()
        if wanted:
            self._empty.say(self.tr("Nothing fits “{text}”").format(text=wanted), "", "search")
        else:
            self._empty.say(self.tr("The recycle bin is empty"), "", "delete")
        numbers = [number for number, row in enumerate(self._rows) if row.fits(wanted)]
        self.model.set_filter(numbers if wanted else None)

    def _on_picked(self, row: Deleted | None) -> None:
        self.restore.setEnabled(row is not None)

    def _on_changed(self, _changes: Changes, _initiator: object) -> None:
        self.read()

    def _restore(self, _row: object = None) -> None:
        row: Deleted | None = self.view.current_record()
        if row is None or self._context.private:
            return
        wanted, said = row.id, self.tr("Brought back")

        def change(desk: Any) -> Changes:
            return bring_back(desk, row=wanted)

        self._context.tasks.change(change, self, lambda _changes: self._context.say(said, undo=True))

    def done(self, result: int) -> None:
        """Override QDialog::done: nobody waits for the list any more."""
        self._latest.cancel()
        super().done(result)
