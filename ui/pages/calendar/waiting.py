"""What is owed and has no day yet: a list whose rows can be dragged on a day or planned with Enter."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QMimeData, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QDrag, QPainter, QPixmap
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.logkeys import LogKeys
from ui.models.columns import Column
from ui.models.record_table import RecordTableModel
from ui.widgets.basics import EmptyState, SectionHeader
from ui.widgets.record_view import RecordView
from ui.widgets.schedule_view import MIME
from ui.widgets.search_box import SearchBox
from ui.wording import Wording
from workbench.domain.obligations import GROUPS, group_of
from workbench.readmodels.lists import DutyRow
from workbench.services.rules import reason_text

Index = QModelIndex | QPersistentModelIndex
_COPY = Qt.DropAction.CopyAction
#: So many reasons make the purpose of an appointment; more would not be read.
_REASONS = 2


@dataclass(frozen=True, slots=True)
class Waiting:
    """One client who waits for a day, with everything that is open, the most pressing first."""

    duties: tuple[DutyRow, ...]

    @property
    def first(self) -> DutyRow:
        return self.duties[0]

    @property
    def client_id(self) -> bytes:
        return self.first.client_id

    @property
    def name(self) -> str:
        return self.first.name

    @property
    def due(self) -> dt.date:
        """The day by which the most pressing one is owed."""
        return self.first.due


def gathered(duties: Iterable[DutyRow]) -> list[Waiting]:
    """Return one line a client, in the order in which the clients first appear."""
    found: dict[bytes, list[DutyRow]] = {}
    for duty in duties:
        found.setdefault(duty.client_id, []).append(duty)
    return [Waiting(tuple(mine)) for mine in found.values()]


def waiting_duties(rows: Iterable[DutyRow], planned: Collection[bytes], until: dt.date) -> list[DutyRow]:
    """Return what is open and due by `until`; clients in `planned` have an appointment already and do not wait."""
    return [
        row
        for row in rows
        if row.state in ("due", "overdue")
        and row.kind != "appointment"
        and (row.due <= until or row.state == "overdue")
        and row.client_id not in planned
    ]


class WaitingModel(RecordTableModel):
    """A table whose rows can be taken away with the mouse; what is carried is the client's id."""

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
            data.setData(MIME, QByteArray(self.record_at(indexes[0].row()).client_id))
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
        plan_asked: a row shall be planned; carries its Waiting.
    """

    plan_asked = Signal(object)

    def __init__(
        self, context: Context, find: Callable[[str], Collection[bytes]], parent: QWidget | None = None
    ) -> None:
        """Make a list; `find` returns the ids of the clients that a text means."""
        super().__init__(parent)
        self._context = context
        self._say = Wording(context)
        self._find = find
        self._duties: Sequence[DutyRow] = ()
        self._rows: list[Waiting] = []
        self._header = SectionHeader("")
        self._group = QComboBox()
        self._search = SearchBox("")
        self.model = WaitingModel(self._columns(), self, key=lambda row: row.client_id)
        self.view = WaitingView(self.model, self.tr("Waiting for a day"))
        self.keys = LogKeys(context, self.view, digits=False)
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
        self._group.currentIndexChanged.connect(self._gather)
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
            Column(lambda: self.tr("Client"), "name", width=72, strong=True, key="name"),
            Column(lambda: self.tr("Why"), self._why, width=0, key="why", tip=self._tip),
            Column(
                lambda: self.tr("Due"),
                "due",
                text=self._day,
                width=64,
                align="right",
                tone=self._tone,
                key="due",
                tip=self._tip,
            ),
        ]

    def _why(self, row: Waiting) -> str:
        said = self._reason(row.first)
        more = len(row.duties) - 1
        return self.tr("{reason} (+{more})").format(reason=said, more=more) if more else said

    def _reason(self, duty: DutyRow) -> str:
        return f"{self._say.kind(duty.kind)} · {reason_text(duty.reason, self._context.texts)}"

    def _tip(self, row: Waiting) -> str:
        wish = row.first.preferred_time
        preferred = self.tr("Prefers: {time}").format(time=wish) if wish else ""
        lines = (*map(self._reason, row.duties), preferred, row.first.last_note)
        return "\n".join(line for line in lines if line)

    def _day(self, day: dt.date) -> str:
        return f"{day:%m-%d}" if day.year == self._context.today.year else f"{day:%y-%m-%d}"

    def _tone(self, row: Waiting) -> str:
        if row.first.state == "overdue":
            return "danger"
        return "warning" if row.due < self._context.today else "muted"

    def set_rows(self, duties: Sequence[DutyRow]) -> None:
        """Show what waits for a day, see `waiting_duties`."""
        if duties == self._duties:
            return
        self._duties = duties
        self._fill_groups()
        self._gather()

    @property
    def duties(self) -> Sequence[DutyRow]:
        """What is owed and has no day yet, the most pressing first."""
        return self._duties

    def waiting_for(self, client: bytes) -> Waiting | None:
        """Return the line of a client."""
        return next((row for row in self._rows if row.client_id == client), None)

    def _gather(self) -> None:
        group = self._group.currentData()
        self._rows = gathered(row for row in self._duties if not group or group_of(row.kind) == group)
        self.model.set_records(self._rows)
        self._apply()

    def _fill_groups(self) -> None:
        everybody = len({row.client_id for row in self._duties})
        counts = Counter(group for group, _client in {(group_of(row.kind), row.client_id) for row in self._duties})
        chosen = self._group.currentData()
        self._group.blockSignals(True)
        self._group.clear()
        self._group.addItem(self.tr("Everything  {count}").format(count=everybody), "")
        for group in GROUPS:
            if counts[group]:
                self._group.addItem(f"{self._say.group(group)}  {counts[group]}", group)
        self._group.setCurrentIndex(max(0, self._group.findData(chosen)))
        self._group.blockSignals(False)

    def _apply(self) -> None:
        text = self._search.text().strip()
        found = set(self._find(text)) if text else set()
        numbers = [number for number, row in enumerate(self._rows) if row.client_id in found]
        self.model.set_filter(numbers if text else None)
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


def kind_of(row: Waiting) -> str:
    """Return the kind of appointment that fits: a visit or event where one is owed, otherwise a call."""
    kinds = {duty.kind for duty in row.duties}
    if kinds & {"senior-visit", "gift"}:
        return "visit"
    return "event" if row.first.kind == "salon" else "call"


def purpose_of(row: Waiting, context: Context) -> str:
    """Return what an appointment is for, in the words of the most pressing obligations."""
    say = Wording(context)
    return "; ".join(
        f"{say.kind(duty.kind)}: {reason_text(duty.reason, context.texts)}" for duty in row.duties[:_REASONS]
    )
