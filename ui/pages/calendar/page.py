"""The page 日历: a month, the selected day beside it, and below that what still waits for a day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import QDate, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.pages.calendar import words
from ui.pages.calendar.actions import AppointmentActions
from ui.pages.calendar.day_panel import DayPanel, days_of
from ui.pages.calendar.dialog import AppointmentDialog, Draft
from ui.pages.calendar.finish import FinishDialog
from ui.pages.calendar.month import month_cells, unannounced_years
from ui.pages.calendar.reading import Loaded, load
from ui.pages.calendar.waiting import Waiting, WaitingList, kind_of, purpose_of
from ui.roster import Roster
from ui.tasks import Latest
from ui.widgets.basics import ShyLabel, button, label, name_button, tool_button
from ui.widgets.chips import StatusChip
from ui.widgets.curtain import Curtain
from ui.widgets.month_grid import MonthGrid
from ui.widgets.page import Page
from ui.widgets.pick_field import PickItem
from workbench.domain.changes import Changes
from workbench.readmodels.lists import AppointmentRow
from workbench.reports.formats import WEEKDAYS, month_text

#: Fits beside the day on the smallest window.
_SMALLEST = QSize(480, 290)

#: Tables whose change may show in the calendar or beside it.
_SHOWN = ("appointment", "interaction", "client", "import_file", "rule_set", "greeting", "waiver", "task")


class CalendarPage(Page):
    """Months, days, appointments and what waits for one."""

    icon = "calendar"
    shows_clients = False  # it hides them by itself

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._roster = Roster.of(context)
        self._latest = Latest()
        self._actions = AppointmentActions(context, self)
        self._loaded = Loaded((context.today, context.today), (), (), frozenset(), {})
        self._stale = True
        self.grid = MonthGrid(self.tr("Month"), self._weekdays, context.today)
        self.grid.setMinimumSize(_SMALLEST)
        self.day = DayPanel(context)
        self.queue = WaitingList(context, self._roster.find)
        self._curtain = Curtain(self.queue)
        self._make_bar()
        self._build()
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
        self.grid.setFocus()

    def open(self, what: object) -> None:
        """Show a day (a date), or plan an appointment with a client (its id) on the selected day."""
        if isinstance(what, dt.date):
            self.grid.select(what)
        elif isinstance(what, bytes):
            row = self._roster.row(what)
            self._ask(Draft(max(self.grid.selected, self._context.today), what, row.name if row else ""))

    def refresh(self) -> None:
        """Read the month and the waiting list again."""
        span, today = self.grid.span(), self._context.today
        self.grid.set_today(today)  # the program may have stood open over midnight
        self._stale = False
        self._latest.query(self._context.tasks, lambda desk: load(desk, span, today), self._on_loaded)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        name_button(self._earlier, self.tr("Previous month"), self.tr("PgUp"))
        name_button(self._later, self.tr("Next month"), self.tr("PgDn"))
        self._today.setText(self.tr("Today"))
        self._today.setAccessibleName(self.tr("Today"))
        self._jump.setAccessibleName(self.tr("Go to date"))
        self._jump.setToolTip(self.tr("Go to date"))
        self.grid.setAccessibleName(self.tr("Month"))
        self._curtain.retranslate()
        self.day.retranslate()
        self.queue.retranslate()
        self._show()

    # How it is built.

    def _make_bar(self) -> None:
        self._month = label("", "headline")
        self._earlier = tool_button("chevron-left", "", lambda: self.grid.step_month(-1))
        self._later = tool_button("chevron-right", "", lambda: self.grid.step_month(1))
        self._today = button("", clicked=self._go_today)
        self._jump = QDateEdit()
        self._jump.setDisplayFormat("yyyy-MM-dd")
        self._jump.setCalendarPopup(True)
        self._jump.setFixedWidth(130)
        self._set_jump(self._context.today)
        # Typing a date goes there when it is complete, not at every digit.
        self._jump.setKeyboardTracking(False)
        self._notice = StatusChip()
        self._tally = ShyLabel()

    def _build(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(theme.SPACE["xs"])
        for widget in (self._earlier, self._later):
            bar.addWidget(widget)
        bar.addSpacing(theme.SPACE["xs"])
        bar.addWidget(self._month)
        bar.addSpacing(theme.SPACE["m"])
        bar.addWidget(self._today)
        bar.addWidget(self._jump)
        bar.addSpacing(theme.SPACE["s"])
        bar.addWidget(self._notice)
        bar.addStretch(1)
        bar.addWidget(self._tally)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, theme.SPACE["m"], 0)
        column.setSpacing(theme.SPACE["s"])
        column.addLayout(bar)
        column.addWidget(self.grid, 1)
        self._side = QSplitter(Qt.Orientation.Vertical)
        self._side.setObjectName("side")
        self._side.setChildrenCollapsible(False)
        for part, edges in ((self.day, (0, 12)), (self._curtain, (12, 0))):
            holder = QWidget()
            inner = QVBoxLayout(holder)
            inner.setContentsMargins(theme.SPACE["m"], edges[0], 0, edges[1])
            inner.addWidget(part)
            self._side.addWidget(holder)
        self._side.setSizes([270, 330])
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setObjectName("main")
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self._side)
        split.setStretchFactor(0, 1)
        split.setSizes([860, 350])
        self._side.setMinimumWidth(290)
        self.column.addWidget(split)

    def _connect(self) -> None:
        self.grid.month_changed.connect(self._on_month)
        self.grid.day_selected.connect(self._on_day)
        self.grid.day_activated.connect(self._on_day_activated)
        self.grid.entry_activated.connect(self._on_entry)
        self.grid.dropped.connect(self._on_dropped)
        self._jump.dateChanged.connect(self._on_jump)
        self.queue.plan_asked.connect(lambda row: self.plan_waiting(row, self._plan_day()))
        self.day.plan_asked.connect(lambda: self._ask(Draft(self.grid.selected)))
        self.day.done_asked.connect(self._ask_outcome)
        self.day.reopen_asked.connect(self._actions.reopen)
        self.day.cancel_asked.connect(self._actions.cancel)
        self.day.change_asked.connect(lambda row: self._ask(Draft.of(row)))
        self.day.client_asked.connect(self._context.client_asked)
        self.day.print_asked.connect(self._print)
        self._context.tasks.changed.connect(self._on_changed)
        self._context.privacy_changed.connect(self._on_privacy)
        self._curtain.draw(self._context.private)
        for keys, run in (("Ctrl+T", self._go_today), ("F5", self.refresh), ("Ins", self.day.plan.click)):
            self._shortcut(keys, run)

    def _shortcut(self, keys: str, run: Callable[[], object]) -> None:
        made = QShortcut(QKeySequence(keys), self)
        made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        made.activated.connect(run)

    # How it works.

    def _weekdays(self) -> list[str]:
        return [self._context.texts.tr("Reports", name) for name in WEEKDAYS]

    def _go_today(self) -> None:
        self.grid.select(self._context.today)
        self.grid.setFocus()

    def _plan_day(self) -> dt.date:
        return max(self.grid.selected, self._context.today)

    def _on_month(self, _year: int, _month: int) -> None:
        self._show()
        self.refresh()

    def _on_day(self, day: dt.date) -> None:
        self._set_jump(day)
        self._show_day()

    def _set_jump(self, day: dt.date) -> None:
        self._jump.blockSignals(True)
        self._jump.setDate(QDate(day.year, day.month, day.day))
        self._jump.blockSignals(False)

    def _on_jump(self, day: QDate) -> None:
        self.grid.select(dt.date(day.year(), day.month(), day.day()))

    def _on_day_activated(self, day: dt.date) -> None:
        if days_of(self._loaded.shown, day):
            self.day.list.setFocus()
            if self.day.current_row() is None:
                self.day.list.setCurrentIndex(self.day.list.items.index(0))
        else:
            self._ask(Draft(day))

    def _on_entry(self, key: object) -> None:
        if isinstance(key, bytes):
            self.day.select(key)
            self.day.list.setFocus()

    def _on_dropped(self, day: dt.date, data: bytes) -> None:
        row = self.queue.waiting_for(data)
        if row is not None:
            self.plan_waiting(row, day)

    def plan_waiting(self, row: Waiting, day: dt.date) -> None:
        """Open the dialog for a client who waits, on a day."""
        self._ask(Draft(day, row.client_id, row.name, kind=kind_of(row), purpose=purpose_of(row, self._context)))

    def _ask(self, draft: Draft) -> None:
        dialog = AppointmentDialog(self._context, draft, self._find, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.decided.connect(self._keep)
        dialog.open()

    def _find(self, text: str) -> Sequence[PickItem]:
        rows = (self._roster.row(client) for client in self._roster.find(text, 30))
        return [PickItem(row.id, row.name, row.client_no) for row in rows if row is not None]

    def _keep(self, draft: Draft) -> None:
        self.grid.select(draft.day)
        self._actions.keep(draft)

    def _ask_outcome(self, row: AppointmentRow) -> None:
        dialog = FinishDialog(self._context, row, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.decided.connect(lambda outcome: self._actions.finish(row, outcome))
        dialog.open()

    def _print(self) -> None:
        # The document's wish knows the drawing library, which loads only when it is needed.
        from workbench.services.printing import Wish

        self.went.emit("reports", Wish("visit-plan", day=self.grid.selected))

    def _on_privacy(self, on: bool) -> None:
        self._curtain.draw(on)
        self._show()

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if not changes.touched(*_SHOWN):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def _on_loaded(self, loaded: Loaded) -> None:
        self._loaded = loaded
        self.queue.set_rows(loaded.duties, loaded.planned, loaded.span[1])
        self._show()

    def _show(self) -> None:
        context, span = self._context, self.grid.span()
        cells = month_cells(context.rules.almanac, *span, self._loaded.shown, context.texts, private=context.private)
        self.grid.set_cells(cells)
        year, month = self.grid.month
        self._month.setText(month_text(f"{year}-{month:02d}", context.texts))
        missing = unannounced_years(context.rules.almanac, dt.date(year, month, 1), dt.date(year, month, 1))
        self._notice.show_status(words.unannounced(missing, context.texts) if missing else "", "warning")
        mine = [row for row in self._loaded.shown if row.starts.startswith(f"{year}-{month:02d}")]
        planned, done = (sum(row.state == state for row in mine) for state in ("planned", "done"))
        self._tally.setText(self.tr("{planned} planned, {done} done").format(planned=planned, done=done))
        self._show_day()

    def _show_day(self) -> None:
        day = self.grid.selected
        info = self._context.rules.almanac.day_info(day)
        self.day.show_day(info, days_of(self._loaded.shown, day), self._loaded.wishes)
