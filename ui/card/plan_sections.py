"""The parts of the tab 计划 that concern days: what is to be done, and what happens in the client's life."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.card.sections import Section
from ui.context import Context
from ui.widgets.basics import button, label, tool_button
from ui.widgets.chips import StatusChip
from ui.wording import HIDDEN
from workbench.domain.clients import Task
from workbench.domain.lifeevents import PERSON_NAMES, LifeEvent
from workbench.domain.tasks import CONTENT_NAMES, ORIGIN_NAMES, STATE_NAMES
from workbench.services.yearly import event_rules

_SMALL_BUTTON = QSize(24, 22)
#: Settled tasks that are shown when asked for, the newest first.
_SETTLED = 12


class RowSection(Section):
    """A section whose rows say something in two lines and have buttons."""

    def add_entry(
        self, title: str, below: Sequence[str], chips: Sequence[QWidget] = (), buttons: Sequence[QWidget] = ()
    ) -> None:
        """Add a row: a title with chips beside it, what there is to say below it, and buttons at the right."""
        said = " · ".join(part for part in below if part)
        made = QFrame()
        made.setAccessibleName(f"{title}: {said}" if said else title)
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 2)
        row.setSpacing(theme.SPACE["xs"])
        words = QVBoxLayout()
        words.setSpacing(1)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(label(title, "strong", wrap=True), 1)
        for chip in chips:
            head.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        words.addLayout(head)
        if said:
            words.addWidget(label(said, "muted", wrap=True))
        row.addLayout(words, 1)
        for one in buttons:
            one.setFixedSize(_SMALL_BUTTON)
            row.addWidget(one, 0, Qt.AlignmentFlag.AlignTop)
        self.rows.addWidget(made)


class TodoSection(RowSection):
    """Tasks of a client: what is open by its day, what was settled on demand.

    Signals:
        settle_asked: a task is to be set to done, dropped or open; carries its id and the state.
        edit_asked: a task is to be changed; carries it, None for a new one.
    """

    settle_asked = Signal(object, str)
    edit_asked = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._tasks: Sequence[Task] = ()
        self._settled = False
        self._switch = button("", "quiet", clicked=self._on_switch)
        self.add = tool_button("add", self.tr("Note a to-do"), partial(self.edit_asked.emit, None))
        self.head.add_action(self._switch)
        self.head.add_action(self.add)

    def show_tasks(self, tasks: Sequence[Task]) -> None:
        """Show the tasks of a client."""
        self._tasks = tasks
        self.clear()
        opened = [task for task in tasks if task.state == "open"]
        settled = sorted((task for task in tasks if task.state != "open"), key=_newest_first)
        self.head.set_title(self.tr("To do"), len(opened))
        text = self.tr("Hide settled") if self._settled else self.tr("Settled: {count}")
        self._switch.setText(text.format(count=len(settled)))
        self._switch.setAccessibleName(self._switch.text())
        self._switch.setVisible(bool(settled))
        for task in opened:
            self._add(task)
        if not opened:
            self.add_nothing(self.tr("Nothing is to be done."))
        for task in settled[:_SETTLED] if self._settled else ():
            self._add(task)

    def _add(self, task: Task) -> None:
        texts, today = self.context.texts, self.context.today
        title = task.title or texts.named(self.context.rules.tasks.untitled)
        by = self.tr("by {day}").format(day=self.words.near_day(task.due))
        chips, buttons = list[QWidget](), list[QWidget]()
        if task.state == "open":
            if task.due < today:
                chips.append(StatusChip(self.words.state("overdue").text, "danger"))
            buttons = [
                self._tool("check", self.tr("Done"), task, "done"),
                tool_button("edit", self.tr("Change"), partial(self.edit_asked.emit, task)),
                self._tool("minus", self.tr("Drop"), task, "dropped"),
            ]
        else:
            tone = "success" if task.state == "done" else "neutral"
            chips.append(StatusChip(self.words.of("Tasks", STATE_NAMES, task.state), tone))
            by = self.words.day(task.done_on or task.due)
            buttons = [self._tool("undo", self.tr("Open again"), task, "open")]
        for one in buttons:
            one.setAccessibleName(f"{one.toolTip()}: {title}")
        origin = self.words.of("Tasks", ORIGIN_NAMES, task.origin) if task.origin else ""
        content = self.words.of("Tasks", CONTENT_NAMES, task.content)
        closing = self.tr("with the next contact") if task.closed_by == "contact" and task.state == "open" else ""
        note = HIDDEN if self.words.private and task.note else task.note
        self.add_entry(title, (by, origin, content, closing, note), chips, buttons)

    def _tool(self, icon: str, name: str, task: Task, state: str) -> QWidget:
        return tool_button(icon, name, partial(self.settle_asked.emit, task.id, state))

    def _on_switch(self) -> None:
        self._settled = not self._settled
        self.show_tasks(self._tasks)


class EventSection(RowSection):
    """Life events of a client, the newest first.

    Signals:
        edit_asked: an event is to be changed; carries it, None for a new one.
        delete_asked: an event is to be deleted; carries it.
        told_asked: an event was told to the branch's head, or was not; carries it.
    """

    edit_asked = Signal(object)
    delete_asked = Signal(object)
    told_asked = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.add = tool_button("add", self.tr("Note a life event"), partial(self.edit_asked.emit, None))
        self.head.add_action(self.add)

    def show_events(self, events: Sequence[LifeEvent]) -> None:
        """Show the events of a client."""
        self.clear()
        self.head.set_title(self.tr("Life events"), len(events))
        for event in events:
            self._add(event)
        if not events:
            self.add_nothing(self.tr("None noted: school, wedding, moving, opening … each brings its to-dos."))

    def _add(self, event: LifeEvent) -> None:
        texts = self.context.texts
        kind = event_rules().kinds.get(event.kind)
        title = texts.named(kind.name) if kind else event.kind
        chips: list[QWidget] = []
        if event.yearly:
            chips.append(StatusChip(self.tr("each year"), "info"))
        if event.report:
            told = event.report_on is not None
            chips.append(StatusChip(self.tr("told") if told else self.tr("to tell"), "success" if told else "warning"))
        buttons = [
            tool_button("edit", self.tr("Change"), partial(self.edit_asked.emit, event)),
            tool_button("delete", self.tr("Delete"), partial(self.delete_asked.emit, event)),
        ]
        if event.report:
            name = self.tr("Not told yet") if event.report_on else self.tr("Told to the head of the branch today")
            icon = "undo" if event.report_on else "check"
            buttons.insert(0, tool_button(icon, name, partial(self.told_asked.emit, event)))
        for one in buttons:
            one.setAccessibleName(f"{one.toolTip()}: {title}")
        person = self.words.of("LifeEvents", PERSON_NAMES, event.person) if event.person != "self" else ""
        note = HIDDEN if self.words.private and event.note else event.note
        told_on = self.tr("told on {day}").format(day=self.words.day(event.report_on)) if event.report_on else ""
        self.add_entry(title, (self.words.day(event.on), person, note, told_on), chips, buttons)


def _newest_first(task: Task) -> int:
    return -(task.done_on or task.due).toordinal()
