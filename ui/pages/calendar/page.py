"""The page 日历: five views of what is planned, the chosen day beside them, and below what still waits for a day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from ui.context import Context
from ui.logkeys import LogKeys
from ui.meetings.arrivals_dialog import open_arrivals
from ui.meetings.sheet_dialog import open_sheet
from ui.pages.calendar import words
from ui.pages.calendar.actions import AppointmentActions
from ui.pages.calendar.bar import CalendarBar
from ui.pages.calendar.day_panel import DayPanel, days_of, reported
from ui.pages.calendar.dialog import AppointmentDialog, Draft
from ui.pages.calendar.frame import frame
from ui.pages.calendar.month import unannounced_years
from ui.pages.calendar.moving import Mover, moment
from ui.pages.calendar.reading import Loaded, flag_at, load
from ui.pages.calendar.showing import VIEWS, View, within
from ui.pages.calendar.ticking import MinuteHand
from ui.pages.calendar.views import Views
from ui.pages.calendar.waiting import Waiting, WaitingList, kind_of, purpose_of
from ui.roster import Roster
from ui.rounds.opening import open_round
from ui.tasks import Latest
from ui.widgets.curtain import Curtain
from ui.widgets.page import Page
from ui.widgets.pick_field import PickItem
from workbench.domain.changes import Changes
from workbench.readmodels.lists import AppointmentRow

#: Tables whose change may show in the calendar or beside it.
_SHOWN = (
    *("appointment", "series", "interaction", "client", "import_file", "rule_set", "greeting", "waiver", "task"),
    *("business_day", "statutory_year", "own_occasion"),
)


class CalendarPage(Page):
    """Days, appointments and what waits for one."""

    icon = "calendar"
    shows_clients = False  # it hides them by itself

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._roster = Roster.of(context)
        self._latest = Latest()
        self._actions = AppointmentActions(context, self)
        self._mover = Mover(context, self)
        self._loaded = Loaded((context.today, context.today), (), (), {})
        self._stale = True
        self.views = Views(context)
        self._hand = MinuteHand(context, self.views)
        self.bar = CalendarBar(context.today)
        self.day = DayPanel(context)
        self.queue = WaitingList(context, self._roster.find)
        self._curtain = Curtain(self.queue)
        self.column.addWidget(frame(self.bar, self.views, self.day, self._curtain))
        self._connect()
        self.retranslate()

    @property
    def title(self) -> str:
        return self.tr("Calendar")

    def activate(self) -> None:
        """Look again if something changed, and take the focus."""
        self._roster.ensure()
        if self._stale:
            self.refresh()
        self.views.front.setFocus()

    def open(self, what: object) -> None:
        """Show a day (a date), or plan an appointment with a client (its id) on the selected day."""
        if isinstance(what, dt.date):
            self.views.select(what)
        elif isinstance(what, bytes):
            row = self._roster.row(what)
            self._ask(Draft(self._plan_day(), what, row.name if row else ""))

    def refresh(self) -> None:
        """Read what is shown and the waiting list again."""
        asked, means, today = self.views.asked(), self.views.means(), self._context.today
        self.views.set_today(today)  # the program may have stood open over midnight
        self._stale = False
        # Whoever is owed something within the month waits, whichever days are shown.
        until = max(asked.span[1], self.views.month_end())
        self._latest.query(self._context.tasks, lambda desk: load(desk, asked, today, until, means), self._on_loaded)

    def remember(self, settings: QSettings) -> None:
        """Override Page.remember: the view in front and the height of the hours, too."""
        super().remember(settings)
        settings.setValue("view", self.views.view)
        settings.setValue("hours", self.views.week.row_height)

    def recall(self, settings: QSettings) -> None:
        """Override Page.recall."""
        super().recall(settings)
        kept, height = str(settings.value("view", "")), str(settings.value("hours", ""))
        if height.isdigit():
            self.views.week.set_row_height(int(height))
        for view in VIEWS:
            if view == kept:
                self.show_view(view)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.views.retranslate()
        self.bar.retranslate(self.views.names())
        self._curtain.retranslate()
        self.day.retranslate()
        self.queue.retranslate()
        self._show()

    # How it is built.

    def _connect(self) -> None:
        bar, views = self.bar, self.views
        bar.stepped.connect(views.turn)
        bar.today_asked.connect(self._go_today)
        bar.day_asked.connect(views.select)
        bar.view_asked.connect(self.show_view)
        bar.almanac_asked.connect(self._open_almanac)
        views.span_changed.connect(self._on_span)
        self._hand.day_turned.connect(self.refresh)
        views.day_selected.connect(self._on_day)
        views.day_activated.connect(self._on_day_activated)
        views.slot_activated.connect(self._on_slot)
        views.entry_chosen.connect(self._on_chosen)
        views.entry_activated.connect(self._on_entry)
        views.entry_done.connect(self._on_done)
        views.removed.connect(self._on_removed)
        views.moved.connect(self._on_moved)
        views.copied.connect(self._on_copied)
        views.dropped.connect(self._on_dropped)
        views.view_asked.connect(lambda place: self.show_view(VIEWS[place]))
        views.today_asked.connect(self._go_today)
        views.menu_asked.connect(self._on_menu)
        views.lane_activated.connect(self._context.client_asked)
        for drawn in views.drawn:
            drawn.judge = self._judge
        for shown in (*views.drawn, views.agenda):
            record = LogKeys(self._context, shown, self._people, digits=False)
            record.meeting = self.day.meeting
        self._mover.refused.connect(self.refresh)
        self._connect_side()
        self._context.tasks.changed.connect(self._on_changed)
        self._context.privacy_changed.connect(self._on_privacy)
        self._curtain.draw(self._context.private)
        for keys, run in (("Ctrl+T", self._go_today), ("F5", self.refresh), ("Ins", self.day.plan.click)):
            self._shortcut(keys, run)
        self._shortcut("Ctrl+Shift+Y", self._open_almanac)
        self._shortcut("Ctrl+Shift+R", self._plan_round)
        self._shortcut("Alt+Left", lambda: views.turn(-1))
        self._shortcut("Alt+Right", lambda: views.turn(1))

    def _connect_side(self) -> None:
        self.queue.plan_asked.connect(lambda row: self.plan_waiting(row, self._plan_day()))
        self.day.plan_asked.connect(lambda: self._ask(Draft(self.views.selected)))
        self.day.done_asked.connect(self._ask_outcome)
        self.day.reopen_asked.connect(self._actions.reopen)
        self.day.cancel_asked.connect(self._actions.cancel)
        self.day.change_asked.connect(self._change)
        self.day.client_asked.connect(self._context.client_asked)
        self.day.print_asked.connect(self._print)
        self.day.arrivals_asked.connect(self._open_arrivals)
        self._shortcut("Ctrl+Shift+A", self._open_arrivals)
        self.day.sheet_asked.connect(self._open_sheet)
        self._shortcut("Ctrl+Shift+B", self._open_sheet)
        self.day.round_asked.connect(self._plan_round)

    def _shortcut(self, keys: str, run: Callable[[], object]) -> None:
        made = QShortcut(QKeySequence(keys), self)
        made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        made.activated.connect(run)

    # How it works.

    def show_view(self, view: View) -> None:
        """Bring another view in front."""
        self.views.show_view(view)
        self.bar.show_view(view)

    def _open_almanac(self) -> None:
        self._context.almanac_asked.emit("years")

    def _go_today(self) -> None:
        self.views.select(self._context.today)
        self.views.front.setFocus()

    def _plan_day(self) -> dt.date:
        return max(self.views.selected, self._context.today)

    def _on_span(self) -> None:
        self._show()
        self.refresh()

    def _on_day(self, day: dt.date) -> None:
        self.bar.show_day(day)
        self._show_day()

    def _on_day_activated(self, day: dt.date) -> None:
        if self.views.view == "week":
            self.show_view("day")
        elif days_of(self._loaded.shown, day):
            self.day.list.setFocus()
            if self.day.current_row() is None:
                self.day.list.setCurrentIndex(self.day.list.items.index(0))
        else:
            self._ask(Draft(day))

    def _on_slot(self, day: dt.date, minute: int, minutes: int) -> None:
        """Plan at a place of a view; on a row of the timeline with its client."""
        client = self.views.lane_client()
        time = dt.time(minute // 60, minute % 60) if minute >= 0 else None
        waiting = self.queue.waiting_for(client) if client is not None else None
        if waiting is not None:
            self.plan_waiting(waiting, day)
            return
        row = self._roster.row(client) if client is not None else None
        self._ask(Draft(day, client, row.name if row else "", time, minutes or 30))

    def _on_chosen(self, key: object) -> None:
        if isinstance(key, bytes):
            self.day.select(key)

    def _on_entry(self, key: object) -> None:
        row = self._loaded.row(key)
        if row is not None:
            self._change(row)

    def _change(self, row: AppointmentRow) -> None:
        """Ask what shall be different: the appointment, or of one that took place what was reported."""
        if row.state != "done":
            self._ask(Draft.of(row))
        elif reported(row):
            self._actions.correct(row)

    def _on_done(self, key: object) -> None:
        row = self._loaded.row(key)
        if row is not None and row.state == "planned":
            self._ask_outcome(row)

    def _on_removed(self, key: object) -> None:
        row = self._loaded.row(key)
        if row is not None and row.state == "planned":
            self._actions.cancel(row)

    def _people(self) -> list[tuple[bytes, str]]:
        """Return whom a contact from the view in front is recorded for: the client of the chosen entry."""
        return self.day.people() if self.views.front.chosen is not None else []

    def _judge(self, key: object, day: dt.date, minute: int, minutes: int) -> str:
        """Tell what would speak against an appointment while it is dragged; other clients are not named to others."""
        row = self._loaded.row(key)
        if row is None or self._context.private:
            return ""
        return flag_at(row, moment(row, day, minute), minutes, self._loaded, self.views.means())

    def _on_moved(self, key: object, day: dt.date, minute: int, minutes: int) -> None:
        row = self._loaded.row(key)
        if row is not None:
            self._mover.move(row, day, minute, minutes)

    def _on_copied(self, key: object, day: dt.date, minute: int) -> None:
        row = self._loaded.row(key)
        if row is not None:
            self._mover.copy(row, day, minute)

    def _on_dropped(self, day: dt.date, minute: int, data: bytes) -> None:
        row = self.queue.waiting_for(data)
        if row is not None:
            self.plan_waiting(row, day, minute)

    def _on_menu(self, place: QPoint) -> None:
        row = self._loaded.row(self.views.front.chosen)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if row is None:
            menu.addAction(self.tr("New appointment…"), lambda: self._ask(Draft(self.views.selected)))
        else:
            self._fill_menu(menu, row)
        menu.popup(place)

    def _fill_menu(self, menu: QMenu, row: AppointmentRow) -> None:
        planned, client = row.state == "planned", row.client_id
        menu.addAction(self.tr("Took place…"), lambda: self._ask_outcome(row)).setEnabled(planned)
        if row.state == "done":
            menu.addAction(self.tr("Change the report…"), lambda: self._change(row)).setEnabled(reported(row))
        else:
            menu.addAction(self.tr("Change or move…"), lambda: self._change(row))
        menu.addAction(self.tr("Copy to the day after"), lambda: self._copy_on(row))
        menu.addAction(self.tr("Cancel the appointment"), lambda: self._actions.cancel(row)).setEnabled(planned)
        if client is not None:
            menu.addSeparator()
            menu.addAction(self.tr("Show the client"), lambda: self._context.client_asked.emit(client))

    def _copy_on(self, row: AppointmentRow) -> None:
        self._mover.copy(row, dt.date.fromisoformat(row.starts[:10]) + dt.timedelta(days=1), -1)

    def plan_waiting(self, row: Waiting, day: dt.date, minute: int = -1) -> None:
        """Open the dialog for a client who waits, on a day and perhaps at a minute of it."""
        time = dt.time(minute // 60, minute % 60) if minute >= 0 else None
        purpose = purpose_of(row, self._context)
        self._ask(Draft(day, row.client_id, row.name, time, kind=kind_of(row), purpose=purpose))

    def _ask(self, draft: Draft) -> None:
        dialog = AppointmentDialog(self._context, draft, self._find, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.decided.connect(self._keep)
        dialog.open()

    def _find(self, text: str) -> Sequence[PickItem]:
        rows = (self._roster.row(client) for client in self._roster.find(text, 30))
        return [PickItem(row.id, row.name, row.client_no) for row in rows if row is not None]

    def _keep(self, draft: Draft) -> None:
        self.views.select(draft.day)
        self._actions.keep(draft)

    def _ask_outcome(self, row: AppointmentRow) -> None:
        self._actions.finish(row)

    def _plan_round(self) -> None:
        open_round(self._context, self, self.views.selected)

    def _open_sheet(self) -> None:
        open_sheet(self._context, self.views.selected, self)

    def _open_arrivals(self) -> None:
        open_arrivals(self._context, self)

    def _print(self) -> None:
        # The document's wish knows the drawing library, which loads only when it is needed.
        from workbench.services.printing import Wish

        self.went.emit("reports", Wish("visit-plan", day=self.views.selected))

    def _on_privacy(self, on: bool) -> None:
        self._curtain.draw(on)
        self._show()
        self.refresh()

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if not changes.touched(*_SHOWN):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def _on_loaded(self, loaded: Loaded) -> None:
        self._loaded = loaded
        self.queue.set_rows(loaded.waiting)
        self._show()

    def _show(self) -> None:
        context, views = self._context, self.views
        views.show_loaded(self._loaded)
        self.bar.show_title(views.title())
        self.bar.show_view(views.view)
        first, last = views.counted()
        missing = unannounced_years(context.rules.almanac, first, last)
        self.bar.notice.show_status(words.unannounced(missing, context.texts) if missing else "", "warning")
        mine = within(self._loaded.shown, (first, last))
        planned, done = (sum(row.state == state for row in mine) for state in ("planned", "done"))
        self.bar.tally.setText(self.tr("{planned} planned, {done} done").format(planned=planned, done=done))
        self._show_day()

    def _show_day(self) -> None:
        day, loaded = self.views.selected, self._loaded
        info = self._context.rules.almanac.day_info(day)
        self.day.show_day(info, days_of(loaded.shown, day), loaded.wishes, loaded.flags)
        self._on_chosen(self.views.front.chosen)
