"""The page 同步: packets out, packets in, the other copies, and the conflicts."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QSplitter, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.models.columns import Chip, Column
from ui.models.record_table import RecordTableModel
from ui.pages.sync.conflicts import ConflictList
from ui.pages.sync.export_dialog import ExportDialog
from ui.pages.sync.merge_dialog import MergeDialog
from ui.pages.sync.words import fingerprint, gap_text
from ui.tasks import Latest
from ui.widgets.basics import EmptyState, SectionHeader, button, card, label, scrolled
from ui.widgets.curtain import Curtain
from ui.widgets.drop_overlay import local_files
from ui.widgets.page import Page
from ui.widgets.record_view import RecordView
from ui.wording import local_moment
from workbench.domain.changes import Changes
from workbench.services import syncing
from workbench.sync.records import DeviceRow, Exported, Merged, SyncStatus

#: Pixels of the table of copies: its head and one row; and what a name needs to be read.
_ONE_ROW = 72
_NAME_WIDTH = 150
#: Least widths of the two sides: both are whole on a window of 880 pixels.
_LEAST = (380, 380)
#: Qt's own: no greatest height.
_ANY_HEIGHT = 16_777_215

if TYPE_CHECKING:
    from db.desk import Desk

SUFFIX = ".rms"


def read_status(desk: Desk) -> tuple[SyncStatus, str]:
    """Read where the book stands, and the name that the next packet will be offered under."""
    from db.packets.exchange import Exchange

    exchange = Exchange(desk)
    return syncing.status(exchange), exchange.file_name(exchange.next_number())


def _decide(desk: Desk, conflict: str, take: str) -> Changes:
    from db.packets.exchange import Exchange

    return syncing.resolve(desk, Exchange(desk), conflict=conflict, take=take)


def _rename(desk: Desk, name: str) -> Changes:
    from db.packets.exchange import Exchange

    return syncing.rename_copy(Exchange(desk), name=name)


class SyncPage(Page):
    """Exchange with the other computers."""

    icon = "sync"
    shows_clients = False  # it hides them by itself

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._latest = Latest()
        self._devices: Sequence[DeviceRow] = ()
        self._file_name = ""
        self._export = button("", "primary", "export", self.ask_export)
        self._merge = button("", "", "import", self.choose_packet)
        self._how = label("", "muted", wrap=True)
        self._out_about, self._in_about = label("", "muted", wrap=True), label("", "muted", wrap=True)
        self._out_title, self._in_title = label("", "strong"), label("", "strong")
        self._gaps = label("", wrap=True)
        theme.set_property(self._gaps, "tone", "warning")
        self._copies = SectionHeader("")
        self.name = QLineEdit()
        self.name.setMaximumWidth(84)
        self._name_label = label("", "muted")
        self.model = RecordTableModel(self._columns(), self, key=lambda row: row.device)
        self.view = RecordView(self.model, self.tr("Copies of the book"))
        self.view.setObjectName("copies")
        self.view.give_way((1,), _NAME_WIDTH)
        self._alone = EmptyState("sync", "")
        self.conflicts = ConflictList(context)
        self._curtain = Curtain(self.conflicts)
        self._build()
        self._connect()
        self.setAcceptDrops(True)
        self.retranslate()

    @property
    def title(self) -> str:
        return self.tr("Sync")

    def activate(self) -> None:
        """Look where the book stands."""
        self.refresh()
        self._export.setFocus()

    def open(self, what: object) -> None:
        """Rehearse a packet, by its path."""
        if isinstance(what, Path):
            self.rehearse(what)

    def refresh(self) -> None:
        """Read copies and conflicts again."""
        self._latest.query(self._context.tasks, read_status, self._on_status)

    # How it is built.

    def _columns(self) -> list[Column]:
        return [
            Column(
                lambda: self.tr("Copy"),
                "name",
                width=0,
                strong=True,
                chips=lambda row: (Chip(self.tr("this one"), "accent"),) if row.this else (),
                key="name",
            ),
            Column(lambda: self.tr("Signature"), "key", text=fingerprint, width=170, sortable=False, key="signature"),
            Column(lambda: self.tr("Last packet from it"), "last_in", text=local_moment, width=130, key="in"),
            Column(lambda: self.tr("Last packet for it"), "last_out", text=local_moment, width=130, key="out"),
        ]

    def _box(self, title: QWidget, about: QWidget, action: QWidget) -> QWidget:
        box = card()
        column = QVBoxLayout(box)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(theme.SPACE["s"])
        column.addWidget(title)
        column.addWidget(about, 1)
        row = QHBoxLayout()
        row.addWidget(action)
        row.addStretch(1)
        column.addLayout(row)
        return box

    def _build(self) -> None:
        boxes = QHBoxLayout()
        boxes.setSpacing(theme.SPACE["s"])
        boxes.addWidget(self._box(self._out_title, self._out_about, self._export), 1)
        boxes.addWidget(self._box(self._in_title, self._in_about, self._merge), 1)
        own = QHBoxLayout()
        own.setSpacing(theme.SPACE["s"])
        own.addWidget(self._name_label)
        own.addWidget(self.name)
        self._copies.add_action(self._wrap(own))
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, theme.SPACE["m"], 0)
        column.setSpacing(theme.SPACE["m"])
        column.addLayout(boxes)
        column.addWidget(self._gaps)
        column.addWidget(self._copies)
        column.addWidget(self.view, 2)
        column.addWidget(self._alone, 3)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(theme.SPACE["m"], 0, 0, 0)
        beside.addWidget(self._curtain)
        split = QSplitter()
        split.setObjectName("main")
        split.setChildrenCollapsible(False)
        sides = (scrolled(left), right)
        for side, least in zip(sides, _LEAST, strict=True):
            side.setMinimumWidth(least)
            split.addWidget(side)
        split.setSizes([640, 600])
        self._curtain.draw(self._context.private)
        self.column.addWidget(split)

    @staticmethod
    def _wrap(layout: QHBoxLayout) -> QWidget:
        holder = QWidget()
        layout.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(layout)
        return holder

    def _connect(self) -> None:
        self.conflicts.decided.connect(self._on_decided)
        self.conflicts.client_asked.connect(self._context.client_asked)
        self.name.returnPressed.connect(self._on_named)
        self._context.tasks.changed.connect(self._on_changed)
        self._context.privacy_changed.connect(self._curtain.draw)
        QShortcut(QKeySequence("F5"), self, lambda: self.refresh() if self.isVisible() else None)

    # Out.

    def ask_export(self) -> ExportDialog:
        """Open the dialog that makes a packet."""
        dialog = ExportDialog(self._context, self._devices, self._file_name, self)
        dialog.exported.connect(self._on_exported)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _on_exported(self, done: Exported) -> None:
        name = Path(done.file).name
        self._context.say(self.tr("Packet {file} is ready: %n change(s)", "", done.transactions).format(file=name))
        self.refresh()

    # In.

    def choose_packet(self) -> None:
        """Ask for a packet file and rehearse it."""
        path, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Choose a packet"), "", self.tr("Packets (*.rms);;All files (*)")
        )
        if path:
            self.rehearse(Path(path))

    def rehearse(self, packet: Path) -> MergeDialog:
        """Open the dialog that rehearses and merges a packet."""
        dialog = MergeDialog(self._context, packet, self)
        dialog.merged.connect(self._on_merged)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _on_merged(self, merged: Merged) -> None:
        account = merged.account
        said = self.tr("Merged: {new} new, {changed} changed, {deleted} deleted clients, {conflicts} conflicts").format(
            new=account.clients.new,
            changed=account.clients.changed,
            deleted=account.clients.deleted,
            conflicts=len(account.conflicts),
        )
        self._context.say(said, undo=merged.changes.operation is not None)
        self.refresh()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Override QWidget::dragEnterEvent: packets may be dropped on the page."""
        if any(path.suffix.lower() == SUFFIX for path in local_files(event.mimeData())):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Override QWidget::dropEvent."""
        packets = [path for path in local_files(event.mimeData()) if path.suffix.lower() == SUFFIX]
        if packets:
            event.acceptProposedAction()
            # The drop must have ended before a dialog opens, or the file manager waits for it.
            QTimer.singleShot(0, self, lambda: self.rehearse(packets[0]))

    # Conflicts and copies.

    def _on_decided(self, conflict: str, take: str) -> None:
        self._context.tasks.change(
            lambda desk: _decide(desk, conflict, take),
            self,
            lambda _changes: self._context.say(self.tr("Decided; it reaches the other computers by itself"), undo=True),
            self._on_refused,
        )

    def _on_refused(self, error: BaseException) -> None:
        # The card shows a choice that the book did not take.
        self.refresh()
        self._context.tasks.failed.emit(error)

    def _on_named(self) -> None:
        name = self.name.text()
        own = next((device.name for device in self._devices if device.this), "")
        if name.strip() and name != own:
            self._context.tasks.change(
                lambda desk: _rename(desk, name),
                self,
                lambda _changes: self._context.say(self.tr("This copy has a name")),
            )

    def _on_changed(self, _changes: Changes, _initiator: object) -> None:
        if self.isVisible():
            self.refresh()

    def _on_status(self, read: tuple[SyncStatus, str]) -> None:
        status, self._file_name = read
        self._devices = status.devices
        alone = all(device.this for device in status.devices)
        self.model.set_records(status.devices)
        self._alone.setVisible(alone)
        # One copy needs one row; what to do next has the room.
        self.view.setMaximumHeight(_ONE_ROW if alone else _ANY_HEIGHT)
        self._copies.set_title(self.tr("Copies of the book"), None if alone else len(status.devices))
        if not self.name.hasFocus():
            self.name.setText(next((device.name for device in status.devices if device.this), ""))
        lines = [gap_text(gap, self._context.texts) for gap in status.gaps]
        if status.waiting:
            lines.append(self.tr("%n change(s) kept until they arrive; nothing is lost.", "", status.waiting))
        self._gaps.setText("\n".join(lines))
        self._gaps.setVisible(bool(lines))
        self.conflicts.set_rows(status.conflicts)
        self.waiting.emit(len(status.conflicts))

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        for made, name in (
            (self._export, self.tr("Make a packet…")),
            (self._merge, self.tr("Choose a packet…")),
        ):
            made.setText(name)
            made.setAccessibleName(name)
        self._out_title.setText(self.tr("To the other computer"))
        self._in_title.setText(self.tr("From the other computer"))
        self._out_about.setText(
            self.tr("Writes what the other copy does not have yet into one encrypted file for the stick.")
        )
        self._in_about.setText(self.tr("Choose its packet, or drop it here. You see what would change before it does."))
        self._copies.set_title(self.tr("Copies of the book"))
        self._name_label.setText(self.tr("This computer is called"))
        self.name.setAccessibleName(self.tr("Name of this copy"))
        self.name.setToolTip(self.tr("Enter keeps the name"))
        self._alone.say(
            self.tr("Two computers, one book"),
            self.tr(
                "Make a packet for a new computer, carry it there and open it at the first start. From then on each"
                " side makes packets for the other; merging one twice, or in any order, does no harm."
            ),
            "sync",
        )
        self._curtain.retranslate()
        self.conflicts.retranslate()
        self.model.retranslate()
