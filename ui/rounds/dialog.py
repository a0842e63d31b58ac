"""The dialog 当日路线: the stops of a day in the order of the round, and beside them who lies on the way."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSplitter, QVBoxLayout, QWidget

from db.queries.rounds import read_round
from ui import theme
from ui.context import Context
from ui.forms import DayEdit, FormDialog, fit
from ui.models.record_table import RecordTableModel
from ui.pursuits.client_field import client_field
from ui.rounds.columns import RoundColumns
from ui.rounds.words import place_text
from ui.tasks import Latest
from ui.widgets.basics import EmptyState, button, label, tool_button
from ui.widgets.deeds import list_key
from ui.widgets.order_view import OrderView
from ui.widgets.pick_field import PickItem
from ui.widgets.record_view import RecordView
from workbench.domain.agenda import Conflict
from workbench.domain.changes import Changes
from workbench.domain.rounds import Leg, Round, Stop, clock_of, minute_of, moved
from workbench.readmodels.rounds import Visitor
from workbench.services.rounds import RoundBook, in_order, propose, round_book, take_round, warnings_of

if TYPE_CHECKING:
    from db.desk import Desk

_TABLES = ("appointment", "series", "travel", "address", "client", "import_file")


class RoundDialog(FormDialog):
    """Plans one day: the nearest first, then as the manager likes; nothing is written before it is taken over."""

    def __init__(
        self,
        context: Context,
        day: dt.date | None = None,
        clients: Sequence[bytes] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Plan a day (None: today) with its visits and these clients."""
        super().__init__(context, "", "", parent)
        self.setWindowTitle(self.tr("Day's round"))
        self.accept_button.setText(self.tr("Put into the calendar"))
        self._latest = Latest()
        self._book: RoundBook | None = None
        self._wanted = list(clients)
        self._stops: list[Stop] = []
        self._made = Round()
        self._warnings: Mapping[bytes, Sequence[Conflict]] = {}
        self.day = DayEdit(self.tr("Day"), context.today)
        self.day.set_day(day or context.today)
        self.begins = QLineEdit()
        self.begins.setAccessibleName(self.tr("Leaves the branch at"))
        self.begins.setPlaceholderText("09:00")
        self.client = client_field(context, self.tr("Add a client"))
        words = RoundColumns(context, self)
        stops, near = words.stops(self._number, self._speaking_against), words.near(self._where)
        self.model = RecordTableModel(stops, self, key=lambda leg: leg.stop.id)
        self.list = OrderView(self.model, self.tr("Stops of the round"))
        self.list.setObjectName("round-stops")
        self.list.give_way((6, 2), 130)
        self.near_model = RecordTableModel(near, self, key=lambda person: person.id)
        self.near = RecordView(self.near_model, self.tr("On the way"))
        self.near.setObjectName("round-near")
        self._summary = label("", "strong")
        self._build()
        self._connect()
        fit(self, 1080, 620)
        self._read()

    # How it is built.

    def _build(self) -> None:
        self.begins.setFixedWidth(72)
        self.day.setFixedWidth(150)
        self.add_near = button(self.tr("Take along"), "", "add", self._take_near)
        self.propose = button(self.tr("Nearest first"), "", "sort", self._propose)
        self.up = tool_button("chevron-up", self.tr("Earlier (Alt+↑)"), partial(self._step, -1))
        self.down = tool_button("chevron-down", self.tr("Later (Alt+↓)"), partial(self._step, 1))
        self.remove = tool_button("delete", self.tr("Leave out (Del)"), self._leave_out)
        self.times = button(self.tr("Times between districts…"), "", "clock", self._open_times)
        self.print = button(self.tr("Print the plan"), "", "print", self._print)
        for made in (self.propose, self.times, self.print, self.add_near):
            made.setAutoDefault(False)
        hint = self.tr("Add clients, or take along who is on the way.")
        self.list.set_empty(EmptyState("visit", self.tr("No visits on this day"), hint))
        self.near.set_empty(EmptyState("check", self.tr("Nothing is owed to anybody near")))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setProperty("kind", "gap")
        split.setHandleWidth(theme.SPACE["m"])
        split.addWidget(_column(self.list, _row(self.propose, self.up, self.down, self.remove, None, self._summary)))
        split.addWidget(_column(self.near, _row(self.add_near, None), self.tr("On the way, with something owed")))
        split.setStretchFactor(0, 1)
        split.setSizes([690, 340])
        day, leaves = label(self.tr("Day"), "muted"), label(self.tr("Leaves the branch at"), "muted")
        top = _row(day, self.day, leaves, self.begins, self.client, self.times)
        top.setStretchFactor(self.client, 1)
        self.body.insertLayout(0, top)
        self.body.insertWidget(1, split, 1)
        self.foot.insertWidget(0, self.print)

    def _connect(self) -> None:
        self.day.day_changed.connect(self._on_day)
        self.begins.editingFinished.connect(self._on_begins)
        self.client.picked.connect(self._on_picked)
        self.list.moved.connect(self._on_moved)
        self.list.toggled.connect(self._on_toggled)
        self.list.opened.connect(self._on_toggled)
        self.near.opened.connect(self._take_near)
        list_key(self.list, "Delete", self._leave_out)
        self.context.tasks.changed.connect(self._on_changed)

    # What is read and shown.

    def _number(self, leg: Leg) -> int:
        return self._made.legs.index(leg) + 1

    def _speaking_against(self, leg: Leg) -> Sequence[Conflict]:
        return self._warnings.get(leg.stop.id, ())

    def _where(self, person: Visitor) -> str:
        return place_text(self._book.places[person.id]) if self._book else ""

    def _read(self) -> None:
        day = self.day.day() if self.day.valid() else None
        if day is None:
            return

        def read(desk: Desk) -> RoundBook:
            return round_book(read_round(desk, day))

        self._latest.query(self.context.tasks, read, self._on_read)

    def _on_read(self, book: RoundBook) -> None:
        """Show what was read: a day seen first in the proposed order, one that is worked on in the manager's."""
        known = list(self._stops) if self._book is not None and self._book.day == book.day else []
        if known:
            fresh = {stop.id: stop for stop in book.stops}
            there = {stop.client_id for stop in book.stops}
            kept = [fresh.pop(stop.id, stop) for stop in known if stop.id in fresh or not stop.appointment]
            kept = [stop for stop in kept if stop.appointment or stop.client_id not in there]
            self._stops = [*kept, *(stop for key, stop in fresh.items() if key not in {one.id for one in kept})]
        self._book = book
        if known:
            self._show()
            return
        self._stops = book.with_clients(self._wanted)
        self._propose()
        self.list.setFocus()

    def _propose(self) -> None:
        """Put the stops into the order of the nearest first."""
        if self._book is not None:
            self._stops = [leg.stop for leg in propose(self._book, self._stops, begins=self._begin()).legs]
            self._show()

    def _show(self, current: bytes | None = None) -> None:
        if self._book is None:
            return
        self._made = in_order(self._book, self._stops, begins=self._begin())
        self._warnings = warnings_of(self._book, self._made, self.context.rules.almanac)
        self.model.set_records(list(self._made.legs))
        if current is not None:
            self.list.select_key(current)
        elif not self.list.currentIndex().isValid():
            self.list.select_row(0)
        chosen = {stop.client_id for stop in self._stops if stop.client_id}
        districts = {stop.place.district for stop in self._stops if stop.place.district}
        near = [
            one
            for one in self._book.candidates(chosen)
            if not districts or self._book.places[one.id].district in districts
        ]
        self.near_model.set_records(near)
        self._summarise()

    def _summarise(self) -> None:
        made = self._made
        said = ""
        if made.legs:
            said = self.tr("On the way {minutes} min · back at {clock}").format(
                minutes=made.travel, clock=clock_of(made.legs[-1].ends + made.back)
            )
        self._summary.setText(said)
        several = len(self._stops) > 1
        self.propose.setEnabled(several)
        self.up.setEnabled(several)
        self.down.setEnabled(several)
        self.remove.setEnabled(bool(self._stops))
        self.print.setEnabled(any(stop.client_id for stop in self._stops))
        self.accept_button.setEnabled(bool(self._stops))

    def _begin(self) -> int | None:
        try:
            return minute_of(self.begins.text()) if self.begins.text().strip() else None
        except ValueError:
            return None

    # What the manager does.

    def _on_day(self, day: dt.date | None) -> None:
        if day is not None:
            self._wanted = [*self._wanted, *(stop.id for stop in self._stops if not stop.appointment)]
            self._stops, self._book = [], None
            self._read()

    def _on_begins(self) -> None:
        text = self.begins.text().strip()
        ok = not text or self._begin() is not None
        theme.set_property(self.begins, "state", "" if ok else "error")
        if ok and text:
            self.begins.setText(clock_of(self._begin() or 0))
        self._show()

    def _on_picked(self, item: PickItem) -> None:
        if isinstance(item.key, bytes):
            self._add(item.key)
        self.client.clear()

    def _take_near(self, _person: object = None) -> None:
        person: Visitor | None = self.near.current_record()
        if person is not None:
            row = self.near.currentIndex().row()
            self._add(person.id)
            self.near.select_row(min(row, self.near_model.rowCount() - 1))

    def _add(self, client: bytes) -> None:
        """Put a client where the way is shortest, the order of the others kept."""
        stop = self._book.stop(client) if self._book else None
        if self._book is None or stop is None or any(one.client_id == client for one in self._stops):
            return
        book, begin = self._book, self._begin()
        tries = [[*self._stops[:at], stop, *self._stops[at:]] for at in range(len(self._stops) + 1)]
        self._stops = min(tries, key=lambda order: _cost(in_order(book, order, begins=begin)))
        self._show(stop.id)

    def _step(self, by: int) -> None:
        at = self.list.currentIndex().row()
        if at >= 0 and 0 <= at + by < len(self._stops):
            self._on_moved(at, at + by)

    def _on_moved(self, at: int, to: int) -> None:
        key = self._stops[at].id
        self._stops = moved(self._stops, at, to - at)
        self._show(key)

    def _on_toggled(self, leg: Leg) -> None:
        """A stop has its time agreed, or the round may choose it."""
        fixed = leg.begins if leg.stop.fixed is None else None
        self._stops = [replace(stop, fixed=fixed) if stop.id == leg.stop.id else stop for stop in self._stops]
        self._show(leg.stop.id)

    def _leave_out(self) -> None:
        """Leave a stop out of the round; its appointment stays where it is."""
        leg: Leg | None = self.list.current_record()
        if leg is None:
            return
        row = self.list.currentIndex().row()
        self._stops = [stop for stop in self._stops if stop.id != leg.stop.id]
        self._show()
        self.list.select_row(min(row, len(self._stops) - 1))

    def _open_times(self) -> None:
        if self._book is not None:
            from ui.rounds.travel_dialog import TravelDialog  # asked for now and then

            TravelDialog(self.context, self._book, self).open()

    def _print(self) -> None:
        """Show the visit plan in the order of the round."""
        # The document's wish knows much that a round does not need.
        from workbench.services.printing import Wish

        clients = [leg.stop.client_id for leg in self._made.legs if leg.stop.client_id]
        day = self._book.day if self._book else None
        self.context.wish_asked.emit(Wish("visit-plan", list(dict.fromkeys(clients)), day))
        self.reject()

    def submit(self) -> None:
        """Override FormDialog.submit: the whole round in one step."""
        if self._book is None or not self._stops or not self.accept_button.isEnabled():
            return
        day, legs = self._book.day, self._made.legs
        self.wait()
        self.context.tasks.change(lambda desk: take_round(desk, day=day, legs=legs), self, self._on_taken, self.refuse)

    def _on_taken(self, changes: Changes) -> None:
        if changes.operation:
            self.context.say(self.tr("The round stands in the calendar"), undo=True)
        else:
            self.context.say(self.tr("The calendar holds it already"))
        self.accept()

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if initiator is not self and (changes.touched(*_TABLES) or changes.operation is None):
            self._read()


def _row(*parts: QWidget | None) -> QHBoxLayout:
    """Return widgets beside each other; None takes the room that is left."""
    row = QHBoxLayout()
    row.setSpacing(theme.SPACE["s"])
    for part in parts:
        if part is None:
            row.addStretch(1)
        else:
            row.addWidget(part)
    return row


def _column(view: QWidget, foot: QHBoxLayout, title: str = "") -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.SPACE["s"])
    if title:
        column.addWidget(label(title, "muted"))
    column.addWidget(view, 1)
    column.addLayout(foot)
    return holder


def _cost(made: Round) -> tuple[int, int, int]:
    """Order rounds: first those that come nowhere too late, then the shortest way, then the earliest end."""
    bad = sum(code != "no-address" for leg in made.legs for code, _ in leg.troubles)
    return bad, made.travel, made.legs[-1].ends if made.legs else 0
