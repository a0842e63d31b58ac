"""What is owed and has no day yet: a list whose rows can be dragged on a day or planned with Enter."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QByteArray, QMimeData, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QDrag, QPainter, QPixmap
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.models.columns import Column
from ui.models.record_table import RecordTableModel
from ui.widgets.basics import EmptyState, SectionHeader
from ui.widgets.month_grid import MIME
from ui.widgets.record_view import RecordView
from ui.widgets.search_box import SearchBox
from ui.wording import Wording
from workbench.domain.obligations import GROUPS, group_of
from workbench.readmodels.lists import DutyRow
from workbench.services.rules import reason_text

Index = QModelIndex | QPersistentModelIndex
_COPY = Qt.DropAction.CopyAction


class WaitingModel(RecordTableModel):
    """A table whose rows can be taken away with the mouse; what is carried is the obligation's id."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Override QAbstractItemModel::flags."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:
        """Override QAbstractItemModel::mimeTypes."""
        return [MIME]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        """Override QAbstractItemModel::mimeData: the first row speaks; a day gets one client at a time."""
        data = QMimeData()
        if indexes:
            data.setData(MIME, QByteArray(self.record_at(indexes[0].row()).id.encode()))
        return data


class WaitingView(RecordView):
    """A RecordView that carries a small card under the pointer."""

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Override QAbstractItemView::startDrag."""
        record = self.current_record()
        if record is None:
            return
        drag = QDrag(self)
        drag.setMimeData(self.table.mimeData([self.currentIndex()]))
        drag.setPixmap(_card(record.name, self.devicePixelRatioF()))
        drag.setHotSpot(QPoint(12, 12))
        drag.exec(_COPY)


def _card(text: str, ratio: float) -> QPixmap:
    size = QRect(0, 0, 140, 26)
    pixmap = QPixmap(round(size.width() * ratio), round(size.height() * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(theme.color("accent_soft"))
    painter = QPainter(pixmap)
    painter.setPen(theme.color("accent"))
    painter.drawRect(size.adjusted(0, 0, -1, -1))
    painter.setFont(theme.font("strong"))
    painter.drawText(size.adjusted(10, 0, -6, 0), Qt.AlignmentFlag.AlignVCenter, text)
    painter.end()
    return pixmap


class WaitingList(QWidget):
    """The list with its filters.

    Signals:
        plan_asked: a row shall be planned; carries its DutyRow.
        client_asked: a row's client shall be shown; carries the id.
    """

    plan_asked = Signal(object)
    client_asked = Signal(object)

    def __init__(
        self, context: Context, find: Callable[[str], Collection[bytes]], parent: QWidget | None = None
    ) -> None:
        """Make a list; `find` returns the ids of the clients that a text means."""
        super().__init__(parent)
        self._context = context
        self._say = Wording(context)
        self._find = find
        self._rows: list[DutyRow] = []
        self._header = SectionHeader("")
        self._group = QComboBox()
        self._search = SearchBox("")
        self.model = WaitingModel(self._columns(), self, key=lambda row: row.id)
        self.view = WaitingView(self.model, self.tr("Waiting for a day"))
        self._empty = EmptyState("check", "")
        self._set_up_view()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE["s"])
        filters = QHBoxLayout()
        filters.setSpacing(theme.SPACE["s"])
        filters.addWidget(self._group, 1)
        filters.addWidget(self._search, 1)
        column.addWidget(self._header)
        column.addLayout(filters)
        column.addWidget(self.view, 1)
        self._group.currentIndexChanged.connect(self._apply)
        self._search.searched.connect(self._apply)
        self._search.left_down.connect(self.view.setFocus)
        self.view.typed.connect(self._search.take)
        self.view.opened.connect(self.plan_asked)
        self.retranslate()

    def _set_up_view(self) -> None:
        self.view.setObjectName("waiting")
        self.view.horizontalHeader().hide()
        self.view.setSelectionMode(RecordView.SelectionMode.SingleSelection)
        self.view.setDragEnabled(True)
        self.view.setDragDropMode(RecordView.DragDropMode.DragOnly)
        self.view.set_empty(self._empty)

    def _columns(self) -> list[Column]:
        return [
            Column(lambda: self.tr("Client"), "name", width=74, strong=True, key="name"),
            Column(lambda: self.tr("Why"), self._why, width=0, key="why", tip=self._tip),
            Column(
                lambda: self.tr("Due"),
                "due",
                text=self._say.day,
                width=52,
                align="right",
                tone=lambda row: "danger" if row.state == "overdue" else "muted",
                key="due",
                tip=self._tip,
            ),
        ]

    def _why(self, row: DutyRow) -> str:
        return f"{self._say.kind(row.kind)} · {reason_text(row.reason, self._context.texts)}"

    def _tip(self, row: DutyRow) -> str:
        return "\n".join(line for line in (self._why(row), self._preferred(row), row.last_note) if line)

    def _preferred(self, row: DutyRow) -> str:
        return self.tr("Prefers: {time}").format(time=row.preferred_time) if row.preferred_time else ""

    def set_rows(self, rows: Sequence[DutyRow], planned: Collection[bytes], until: dt.date) -> None:
        """Show what is open and due by `until`; clients in `planned` have an appointment already and do not wait."""
        self._rows = [
            row
            for row in rows
            if row.state in ("due", "overdue")
            and row.kind != "appointment"
            and (row.due <= until or row.state == "overdue")
            and row.client_id not in planned
        ]
        self._fill_groups()
        self.model.set_records(self._rows)
        self._apply()

    def row(self, duty: str) -> DutyRow | None:
        """Return the obligation with this id."""
        return next((row for row in self._rows if row.id == duty), None)

    def _fill_groups(self) -> None:
        counts = Counter(group_of(row.kind) for row in self._rows)
        chosen = self._group.currentData()
        self._group.blockSignals(True)
        self._group.clear()
        self._group.addItem(self.tr("Everything  {count}").format(count=len(self._rows)), "")
        for group in GROUPS:
            if counts[group]:
                self._group.addItem(f"{self._say.group(group)}  {counts[group]}", group)
        self._group.setCurrentIndex(max(0, self._group.findData(chosen)))
        self._group.blockSignals(False)

    def _apply(self) -> None:
        group, text = self._group.currentData(), self._search.text().strip()
        found = set(self._find(text)) if text else None
        if not group and found is None:
            self.model.set_filter(None)
        else:
            self.model.set_filter(
                [
                    number
                    for number, row in enumerate(self._rows)
                    if (not group or group_of(row.kind) == group) and (found is None or row.client_id in found)
                ]
            )
        self._header.set_title(self.tr("Waiting for a day"), self.model.rowCount())

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._header.set_title(self.tr("Waiting for a day"), self.model.rowCount())
        self._search.setPlaceholderText(self.tr("Search"))
        self._search.setAccessibleName(self.tr("Search"))
        self._group.setAccessibleName(self.tr("What is owed"))
        self._empty.say(
            self.tr("Nothing waits for a day"), self.tr("Everything that is owed is planned or done."), "check"
        )
        self.view.setAccessibleName(self.tr("Waiting for a day"))
        self.view.setToolTip(self.tr("Drag a row on a day, or press Enter to plan it on the selected day"))
        self.model.retranslate()
        self._fill_groups()


def kind_of_visit(duty: DutyRow) -> str:
    """Return the kind of appointment that fits an obligation: what must be a visit is one, the rest are calls."""
    return "visit" if duty.kind in ("senior-visit", "gift") else "event" if duty.kind == "salon" else "call"


def purpose_of(duty: DutyRow, context: Context) -> str:
    """Return what an appointment for an obligation is for, in words."""
    return f"{Wording(context).kind(duty.kind)} · {reason_text(duty.reason, context.texts)}"
