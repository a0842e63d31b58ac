"""One day: what the calendars say of it and its appointments, to be done, moved, cancelled or opened."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.logkeys import LogKeys
from ui.models.columns import Chip
from ui.models.item_list import TickItem
from ui.pages.calendar import words
from ui.widgets.basics import button, label, name_button, tool_button
from ui.widgets.chips import StatusChip
from ui.widgets.deeds import list_key
from ui.widgets.lists import TickList
from ui.wording import Wording
from workbench.domain.almanac import DayInfo
from workbench.readmodels.lists import AppointmentRow
from workbench.reports.formats import day_text
from workbench.services.visits import CONTACTS

_TONES = {"off": "danger", "makeup": "neutral", "weekend": "neutral", "unknown": "warning"}


class DayPanel(QWidget):
    """The selected day.

    Signals:
        plan_asked: something new shall be planned on the day.
        print_asked: the day's visit plan shall be printed.
        sheet_asked: what was written on the printed plan shall be typed back.
        arrivals_asked: the lobby's arrival sheet of today shall be opened.
        round_asked: the day's round shall be planned.
        done_asked, change_asked, cancel_asked, reopen_asked: carry the AppointmentRow.
        client_asked: carries the id of an appointment's client.
    """

    plan_asked = Signal()
    print_asked = Signal()
    sheet_asked = Signal()
    arrivals_asked = Signal()
    round_asked = Signal()
    done_asked = Signal(object)
    change_asked = Signal(object)
    cancel_asked = Signal(object)
    reopen_asked = Signal(object)
    client_asked = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._say = Wording(context)
        self._rows: Sequence[AppointmentRow] = ()
        self._wishes: Mapping[bytes, str] = {}
        self._flags: Mapping[bytes, str] = {}
        self._title = label("", "title")
        self._chip = StatusChip()
        self._about = label("", "muted", wrap=True)
        self.list = TickList(self.tr("Appointments of the day"))
        self._none = label("", "muted", wrap=True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.plan = button("", "primary", "add", self.plan_asked.emit)
        self.print = tool_button("print", "", self.print_asked.emit)
        self.sheet = tool_button("note", "", self.sheet_asked.emit)
        self.arrivals = tool_button("arrival", "", self.arrivals_asked.emit)
        self.round = tool_button("visit", "", self.round_asked.emit)
        self.done = tool_button("check", "", lambda: self._emit(self.done_asked))
        self.change = tool_button("edit", "", lambda: self._emit(self.change_asked))
        self.cancel = tool_button("delete", "", lambda: self._emit(self.cancel_asked))
        self.client = tool_button("client", "", self._ask_client)
        self._build()
        self.list.toggled.connect(self._on_toggled)
        self.list.opened.connect(lambda _key: self._emit(self.change_asked))
        self.list.selectionModel().currentChanged.connect(self._update_buttons)
        self.keys = LogKeys(context, self.list, self.people)
        self.keys.meeting = self.meeting
        list_key(self.list, "Delete", lambda: self._emit(self.cancel_asked))
        self.retranslate()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE["s"])
        head.addWidget(self._title)
        head.addWidget(self._chip)
        head.addStretch(1)
        # The papers of the whole day stand with its name: below there is no room for them where little is.
        head.addWidget(self.arrivals)
        head.addWidget(self.print)
        head.addWidget(self.sheet)
        buttons = QHBoxLayout()
        buttons.setSpacing(2)
        buttons.addWidget(self.plan)
        buttons.addStretch(1)
        for made in (self.done, self.change, self.cancel, self.client, self.round):
            buttons.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE["xs"])
        column.addLayout(head)
        column.addWidget(self._about)
        column.addWidget(self.list, 1)
        column.addWidget(self._none, 1)
        column.addLayout(buttons)

    def show_day(
        self, info: DayInfo, rows: Sequence[AppointmentRow], wishes: Mapping[bytes, str], flags: Mapping[bytes, str]
    ) -> None:
        """Show a day with its appointments.

        Args:
            info: what the calendars know of the day.
            rows: its appointments.
            wishes: the preferred times of their clients, by the client's id.
            flags: what speaks against their times, by the appointment's id.
        """
        texts = self._context.texts
        self._rows, self._wishes, self._flags = rows, wishes, flags
        self._title.setText(day_text(info.day, texts))
        self._chip.show_status(words.short_kind(info, texts), _TONES.get(info.kind, "neutral"))
        self._about.setText(self._about_text(info))
        self.list.set_items([self._item(row) for row in rows])
        self.list.setVisible(bool(rows))
        self._none.setVisible(not rows)
        self.print.setEnabled(any(row.state == "planned" and row.client_id for row in rows))
        self._update_buttons()

    def current_row(self) -> AppointmentRow | None:
        """Return the chosen appointment."""
        item = self.list.current_item()
        return next((row for row in self._rows if item is not None and row.id == item.key), None)

    def select(self, appointment: bytes) -> None:
        """Choose an appointment of the day."""
        for number, row in enumerate(self._rows):
            if row.id == appointment:
                self.list.setCurrentIndex(self.list.items.index(number))

    def _about_text(self, info: DayInfo) -> str:
        texts = self._context.texts
        parts = [
            words.lunar_text(info, texts),
            *(texts.named(festival.name) for festival in info.festivals),
            texts.named(info.term) if info.term else "",
            words.day_kind(info, texts) if info.kind in ("off", "makeup", "unknown") else "",
            words.branch_text(info, texts),
        ]
        return " · ".join(part for part in parts if part)

    def _item(self, row: AppointmentRow) -> TickItem:
        private = self._context.private
        flag = self._flags.get(row.id, "") if row.state == "planned" else ""
        detail = [
            "" if private else flag,
            self.tr("{minutes} min").format(minutes=row.minutes) if row.minutes else "",
            self._wish(row),
            row.place,
            "" if private else row.purpose,
        ]
        chip = Chip(self._say.meeting(row.kind), words.TONES.get(row.kind, "neutral"))
        if row.state == "cancelled":
            chip = Chip(self.tr("Cancelled"), "neutral")
        elif flag and not private:
            chip = Chip(words.flagged(self._context.texts), "warning")
        return TickItem(
            row.id,
            words.entry_text(row, private=private),
            " · ".join(part for part in detail if part),
            done=row.state == "done",
            blocked=row.state == "cancelled",
            chip=chip,
        )

    def _wish(self, row: AppointmentRow) -> str:
        wish = self._wishes.get(row.client_id or b"", "")
        return self.tr("prefers {time}").format(time=wish) if wish and row.state == "planned" else ""

    def _on_toggled(self, key: object, done: bool) -> None:
        row = next((row for row in self._rows if row.id == key), None)
        if row is not None:
            # The tick stands when the book says so, not before.
            self.list.set_items([self._item(one) for one in self._rows])
            (self.done_asked if done else self.reopen_asked).emit(row)

    def _emit(self, signal: SignalInstance) -> None:
        row = self.current_row()
        if row is not None:
            signal.emit(row)

    def people(self) -> list[tuple[bytes, str]]:
        """Return the client of the chosen row; nobody for an entry of one's own."""
        row = self.current_row()
        return [(row.client_id, row.name)] if row is not None and row.client_id is not None else []

    def meeting(self) -> tuple[bytes, str] | None:
        """Return the appointment that a contact of the chosen row keeps, and how."""
        row = self.current_row()
        if row is None or row.state != "planned":
            return None
        return row.id, row.kind if row.kind in ("visit", "call", "arrival", "event") else "visit"

    def _ask_client(self) -> None:
        row = self.current_row()
        if row is not None and row.client_id is not None:
            self.client_asked.emit(row.client_id)

    def _update_buttons(self) -> None:
        row = self.current_row()
        planned = row is not None and row.state == "planned"
        for made in (self.done, self.cancel):
            made.setEnabled(planned)
        done = row is not None and row.state == "done"
        self.change.setEnabled(row is not None and (not done or reported(row)))
        name = self.tr("Change the report…") if done else self.tr("Change or move…")
        name_button(self.change, name, self.tr("Enter"))
        self.client.setEnabled(row is not None and row.client_id is not None)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.plan.setText(self.tr("New"))
        self.plan.setAccessibleName(self.tr("Plan an appointment on this day"))
        self.plan.setToolTip(self.tr("Plan an appointment on this day"))
        self._none.setText(self.tr("No appointments"))
        self.list.setAccessibleName(self.tr("Appointments of the day"))
        for made, name, key in (
            (self.done, self.tr("Took place…"), self.tr("Space")),
            (self.change, self.tr("Change or move…"), self.tr("Enter")),
            (self.cancel, self.tr("Cancel the appointment"), self.tr("Del")),
            (self.client, self.tr("Show the client"), ""),
            (self.round, self.tr("Plan the day's round"), "Ctrl+Shift+R"),
            (self.arrivals, self.tr("Arrival sheet of the lobby"), self.tr("Ctrl+Shift+A")),
            (self.print, self.tr("Print the day's visit plan"), ""),
            (self.sheet, self.tr("Type the printed visit plan back"), "Ctrl+Shift+B"),
        ):
            name_button(made, name, key)


def days_of(rows: Sequence[AppointmentRow], day: dt.date) -> list[AppointmentRow]:
    """Return the appointments of one day; cancelled ones last."""
    wanted = day.isoformat()
    mine = [row for row in rows if row.starts.startswith(wanted)]
    return sorted(mine, key=lambda row: (row.state == "cancelled", row.starts))


def reported(row: AppointmentRow) -> bool:
    """Tell whether an appointment that took place has a report: with a client, and a channel of a contact."""
    return row.client_id is not None and row.kind in CONTACTS
