"""The page 今日: the list to act on, the bar that records, the card beside it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QVBoxLayout, QWidget

from ui import theme
from ui.card.card import ClientCard
from ui.card.log_bar import LogBar
from ui.card.log_dialog import Entry, record
from ui.context import Context
from ui.logkeys import LogKeys
from ui.models.record_table import RecordTableModel
from ui.pages.today.columns import DutyColumns
from ui.pages.today.desk_line import DeskLine
from ui.pages.today.lines import OVERDUE, Day, Line, lines_of
from ui.pages.today.meter import DayMeter
from ui.pages.today.other_day import OtherDayDialog
from ui.pages.today.plan_lines import PlanLines
from ui.pages.today.reader import DayReader
from ui.pages.today.view import DutyView
from ui.widgets.basics import EmptyState, button, name_button, tool_button
from ui.widgets.choices import FilterChips
from ui.widgets.deeds import RowDeed, deed_menu
from ui.widgets.page import Page
from ui.wording import Wording
from workbench.domain.obligations import GROUPS
from workbench.domain.tasks import task_in
from workbench.readmodels.lists import DutyRow
from workbench.services.interactions import Logged

#: Groups that have the whole year, or any day: folded until they are asked for.
NOT_TODAY = frozenset({"yearly", "profile"})


class TodayPage(Page):
    """Whom to contact today and why.

    Signals:
        print_asked: a document is wanted: its name (`visit-plan`, `client-card`) and a list of client ids.
    """

    print_asked = Signal(str, object)
    icon = "today"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._words = Wording(context)
        self.reader = DayReader(context, self)
        self._folded = set(NOT_TODAY)
        self._marked: set[str] = set()
        self.card = ClientCard(context)
        self.model = RecordTableModel(
            DutyColumns(context, self.card.readable).make(),
            self,
            key=lambda line: line.key,
        )
        self.view = DutyView(self.model, self.tr("What is owed today"), self._words)
        self.view.setObjectName("today")
        self.bar = LogBar(context)
        self.meter = DayMeter()
        self.chips = FilterChips(self.tr("Groups"), single=True)
        self._show_settled = button(self.tr("Show settled"), clicked=self._look)
        self._show_settled.setCheckable(True)
        self._print = button(self.tr("Print visit plan"), icon="print", clicked=self._print_plan)
        self._other = tool_button("calendar", self.tr("Other days…"), self._show_other_days)
        self._empty = EmptyState("today", "")
        self.desk = DeskLine(context)
        self.plans = PlanLines(context, self)
        self._build()
        self._connect()

    @property
    def title(self) -> str:
        """Override Page.title."""
        return self.tr("Today")

    def activate(self) -> None:
        """Override Page.activate."""
        self.reader.awake = True
        self.reader.begin_sitting()
        if self.reader.stale:
            self._look()
        else:
            self._show()
        self.desk.look()
        self.view.setFocus()

    def set_privacy(self, on: bool) -> None:
        """Override Page.set_privacy."""
        del on
        self.model.retranslate()

    def retranslate(self) -> None:
        """Override Page.retranslate."""
        self.model.retranslate()
        self.bar.retranslate()
        self.card.retranslate()
        self.desk.retranslate()
        self._show_settled.setText(self.tr("Show settled"))
        name_button(self._other, self.tr("Other days…"))
        self._show()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.SPACE["s"])
        for widget in (self.meter, self._show_settled, self._other, self._print):
            top.addWidget(widget, int(widget is self.meter))
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE["s"])
        column.addWidget(self.bar)
        column.addWidget(self.view, 1)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setObjectName("today")
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setProperty("kind", "gap")
        self._splitter.setHandleWidth(theme.SPACE["m"])
        self._splitter.addWidget(left)
        self._splitter.addWidget(self.card)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setSizes([760, 400])
        self.card.hide()
        self.view.set_empty(self._empty)
        self.column.addLayout(top)
        self.column.addWidget(self.chips)
        self.column.addWidget(self._splitter, 1)
        self.column.addWidget(self.desk)

    def _connect(self) -> None:
        view = self.view
        view.picked.connect(self._on_picked)
        view.opened.connect(lambda line: self._open_card() if line.duty else self._fold(line.group))
        view.fold_asked.connect(self._fold)
        view.toggled.connect(self._mark)
        view.result_asked.connect(self.bar.choose)
        view.action_asked.connect(self._act)
        view.menu_asked.connect(self._open_menu)
        self.chips.changed.connect(self._on_group)
        self.bar.saved.connect(self._save)
        self.bar.left.connect(view.setFocus)
        self.card.closed.connect(self._close_card)
        self.card.print_asked.connect(lambda ids: self.print_asked.emit("client-card", ids))
        self.card.install_keys(self)
        self.keys = LogKeys(self._context, view, self._people, digits=False)
        self.keys.meeting = self._meeting
        self.reader.changed.connect(self._show)
        self.plans.opened.connect(lambda row: self.went.emit("gatherings", row))
        for key, run in (("Escape", self._step_back), ("F5", self._look), ("Ctrl+P", self._print_plan)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)

    def _look(self) -> None:
        self.reader.look(settled=self._show_settled.isChecked())

    def hideEvent(self, event: QHideEvent) -> None:
        """Override QWidget::hideEvent: what changes behind the back is read when the page is shown again."""
        super().hideEvent(event)
        self.reader.awake = False

    # Showing.

    def _show(self) -> None:
        day = self.reader.day
        if day is None:
            return
        counts = day.counts
        named = [(group, self._words.group(group), counts[group]) for group in GROUPS if counts[group]]
        if counts[OVERDUE]:
            named.append((OVERDUE, self.tr("Overdue"), counts[OVERDUE]))
        self.chips.set_chips(named)
        only = next((str(key) for key in self.chips.active()), None)
        # A group that was chosen stands alone: it is there to be read.
        folded = () if only else self._folded
        lines = lines_of(day.duties, self.reader.settled, counts, only=only, folded=folded, marked=self._marked)
        self._say_empty(day)
        self.model.set_records(lines)
        self.meter.show_day(day.tally, day.goals)
        self._show_marked()
        self.waiting.emit(counts[OVERDUE])
        if not self.view.currentIndex().isValid():
            self.view.step_line(1)

    def _say_empty(self, day: Day) -> None:
        if day.clients:
            self._empty.say(
                self.tr("Nothing is due today."), self.tr("What comes next stands in the calendar."), "check"
            )
        else:
            self._empty.say(
                self.tr("No clients yet"), self.tr("Drop the bank's export on the window to begin."), "import"
            )

    def _show_marked(self) -> None:
        count = len(self._marked_clients())
        text = self.tr("Print visit plan ({count})").format(count=count) if count else self.tr("Print visit plan")
        self._print.setText(text)
        self._print.setAccessibleName(text)

    def _on_picked(self, line: Line | None) -> None:
        duty = line.duty if line is not None else None
        if duty is None or not duty.client_id:
            self.bar.show_client("", "call")
            return
        self._context.at_hand = (duty.client_id, duty.name)
        self.bar.show_client(duty.name, "visit" if duty.kind == "appointment" else "call")
        if self.card.isVisible():
            self.card.show_client(duty.client_id, at_once=False)
        if self._context.private:
            self.model.retranslate()

    # Acting.

    def _save(self, channel: str, result: str, note: str) -> None:
        line = self.view.current_line()
        if line is None or line.duty is None:
            return
        duty = line.duty
        if not duty.client_id:
            self.plans.say()
            return
        appointment, task = self._fulfilled(duty, result), task_in(duty.id)
        entry = Entry(channel, result, self._context.today, note, appointment=appointment, task=task)
        record(self._context, [duty.client_id], entry, lambda logged: self._on_logged(duty, logged), None, self)
        self.view.step_line(1, open_only=True)

    @staticmethod
    def _fulfilled(duty: DutyRow, result: str) -> bytes | None:
        """Return the appointment that an interaction fulfils: that of the row, unless nobody answered."""
        if duty.kind != "appointment" or result == "no-answer":
            return None
        return bytes.fromhex(duty.id.rpartition("/")[2])

    def _on_logged(self, duty: DutyRow, logged: Logged) -> None:
        count = len(logged.closed)
        if count:
            said = self.tr("{name}: recorded, {count} done").format(name=duty.name, count=count)
        else:
            said = self.tr("{name}: recorded").format(name=duty.name)
        self._context.say(said, undo=True)

    def _act(self, action: str) -> None:
        line = self.view.current_line()
        if action == "print":
            self._print_plan()
        elif line is not None and line.duty is not None:
            if action == "greet":
                self._context.page_asked.emit("greetings")
            elif not line.duty.client_id:
                if self.plans.act(line.duty, action, settled=line.settled):
                    self.view.step_line(1, open_only=True)
            elif action == "waive":
                self.card.deeds.waive(line.duty)
            elif action == "visit":
                self.card.deeds.plan([(line.duty.client_id, line.duty.name)])
            elif action == "task":
                self.card.deeds.note_task(line.duty.client_id, line.duty.name)
            elif action == "done":
                self._tick_off(line.duty)
            else:
                self.keys.open_form()

    def _tick_off(self, duty: DutyRow) -> None:
        """Tick off a task, or report a visit; what was ticked off by mistake is opened again."""
        task = task_in(duty.id)
        if duty.kind == "appointment":
            self.card.deeds.report(duty.client_id, duty.name, self._fulfilled(duty, "done"))
            return
        if task is None:
            self._context.say(self.tr("Only a to-do is ticked off; this closes by what is recorded."))
            return
        line = self.view.current_line()
        settled = line is not None and line.settled
        self.card.deeds.settle(task, "open" if settled else "done")
        if not settled:
            self.view.step_line(1, open_only=True)

    def _people(self) -> list[tuple[bytes, str]]:
        """Return whom a contact is recorded with: everybody marked, else the row that the cursor is on."""
        duties = [duty for duty in (self.reader.day.duties if self.reader.day else ()) if duty.id in self._marked]
        line = self.view.current_line()
        if not duties and line is not None and line.duty is not None:
            duties = [line.duty]
        return [(duty.client_id, duty.name) for duty in duties if duty.client_id]

    def _meeting(self) -> tuple[bytes, str] | None:
        """Return the appointment of the row that the cursor is on, and how it is kept."""
        line = self.view.current_line()
        if self._marked or line is None or line.duty is None:
            return None
        kept = self._fulfilled(line.duty, "done")
        return (kept, "visit") if kept is not None else None

    def menu_of(self, duty: DutyRow) -> QMenu:
        """Return the menu of a row: what its letters do."""
        waived, task, visit = duty.state == "waived", duty.kind == "task", duty.kind == "appointment"
        drop = self.tr("Drop") if task else self.tr("Waive…")
        entries = (
            ("done", "check", self.tr("Visit report…") if visit else self.tr("Done"), "D"),
            ("log", "phone", self.tr("Record an interaction"), "L"),
            ("visit", "calendar", self.tr("Plan an appointment"), "V"),
            ("task", "tick-box", self.tr("Note a to-do…"), "T"),
            ("waive", "undo" if waived else "minus", self.tr("Owe again") if waived else drop, "W"),
            ("print", "print", self.tr("Print visit plan"), "P"),
        )
        settled = duty.state == "done"
        return deed_menu(
            self,
            [
                RowDeed(icon, text, key, partial(self._act, action), not (settled and action in {"waive", "done"}))
                for action, icon, text, key in entries
                if action != "done" or task or visit
            ],
        )

    def _open_menu(self, spot: QPoint) -> None:
        line = self.view.current_line()
        if line is not None and line.duty is not None:
            duty = line.duty
            menu = self.menu_of(duty) if duty.client_id else self.plans.menu_of(duty, self._act)
            menu.popup(spot)

    def _show_other_days(self) -> None:
        OtherDayDialog(self._context, self).open()

    def _mark(self, line: Line) -> None:
        if line.duty is None or not line.duty.client_id:
            return
        self._marked ^= {line.duty.id}
        self.model.update_records([replace(line, marked=line.duty.id in self._marked)])
        self._show_marked()

    def _marked_clients(self) -> list[bytes]:
        duties = self.reader.day.duties if self.reader.day else ()
        return list(dict.fromkeys(duty.client_id for duty in duties if duty.id in self._marked))

    def _print_plan(self) -> None:
        line = self.view.current_line()
        chosen = self._marked_clients() or ([line.duty.client_id] if line and line.duty and line.duty.client_id else [])
        if chosen:
            self.print_asked.emit("visit-plan", chosen)

    def _on_group(self, chosen: set[object]) -> None:
        self._show()
        for group in chosen:
            self.reader.read_group(str(group))

    def _fold(self, group: str) -> None:
        self._folded ^= {group}
        self._show()

    def _open_card(self) -> None:
        line = self.view.current_line()
        if line is not None and line.duty is not None and not line.duty.client_id:
            self.plans.open(line.duty)
        elif line is not None and line.duty is not None:
            self.card.setVisible(True)
            self.card.show_client(line.duty.client_id)

    def _step_back(self) -> None:
        """Take back what was begun last: a result without its note, then the open card."""
        if not self.bar.forget():
            self._close_card()

    def _close_card(self) -> None:
        if self.card.isVisible():
            self.card.setVisible(False)
            self.view.setFocus()
