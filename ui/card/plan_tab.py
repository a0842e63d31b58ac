"""The card's tab 计划: what is to be done, what happens in the client's life, the service plan and the grid."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.queries.tasks import event_rows
from ui import theme
from ui.card.actions import CardActions
from ui.card.event_dialog import EventDialog, MourningDialog
from ui.card.gathering_section import GatheringSection
from ui.card.passage_dialog import GridDialog, PlanPartDialog
from ui.card.passage_sections import GridSection, PlanSection
from ui.card.plan_sections import EventSection, TodoSection
from ui.card.tab import CardTab
from ui.card.view import CardView
from ui.context import Context
from ui.wording import now_utc
from workbench.domain.changes import Changes
from workbench.domain.clients import Task
from workbench.domain.gatherings import Attendance, Gathering
from workbench.domain.lifeevents import LifeEvent
from workbench.services.inviting import invite
from workbench.services.lifeevents import Noted, delete_event, report_event
from workbench.services.plans import GRID_SHOWN, PlanPart, ServicePlan, known_text, plan_of, write_passages
from workbench.services.settings import change_settings

if TYPE_CHECKING:
    from db.desk import Desk


@dataclass(frozen=True, slots=True)
class Planned:
    """What the tab shows of one client."""

    tasks: Sequence[Task]
    events: Sequence[LifeEvent]
    plan: ServicePlan
    gatherings: Sequence[tuple[Gathering, Attendance]] = ()
    planned: Sequence[Gathering] = ()


class PlanTab(CardTab):
    """Everything that is planned with one client."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._found: Planned | None = None
        self.deeds = CardActions(context, self)
        self.todo = TodoSection(context)
        self.events = EventSection(context)
        self.plan = PlanSection(context)
        self.grid = GridSection(context)
        self.gatherings = GatheringSection(context)
        self._sections = (self.todo, self.events, self.gatherings, self.plan, self.grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE["m"], theme.SPACE["s"], theme.SPACE["s"])
        column.setSpacing(theme.SPACE["m"])
        for number, section in enumerate(self._sections):
            if number:
                column.addWidget(section.rule)
            column.addWidget(section)
        column.addStretch(1)
        self._connect()
        self.show_found(None)

    def _connect(self) -> None:
        self.todo.settle_asked.connect(self.deeds.settle)
        self.todo.edit_asked.connect(self._on_task)
        self.events.edit_asked.connect(self._on_event)
        self.events.delete_asked.connect(self._on_event_deleted)
        self.events.told_asked.connect(self._on_told)
        self.gatherings.invite_asked.connect(self._on_invite)
        self.plan.edit_asked.connect(self._on_part)
        self.plan.adopt_asked.connect(self._on_adopt)
        self.plan.print_asked.connect(self._on_print)
        self.grid.edit_asked.connect(self._on_grid)
        self.grid.shown_asked.connect(self._on_grid_shown)

    @property
    def title(self) -> str:
        """Override CardTab.title."""
        return self.tr("Plan")

    def read(self, desk: Desk, view: CardView) -> Planned | None:
        """Override CardTab.read."""
        client = view.card.client.id
        plan = plan_of(desk, rules=self.context.rules, client=client, today=self.context.today)
        if plan is None:
            return None
        events = [row.event for row in event_rows(desk, client=client)]
        reads, today = desk.gatherings(), self.context.today
        planned = [one for one in reads.gatherings() if one.state == "planned" and one.day and one.day >= today]
        tasks = desk.tasks([client]).get(client, [])
        return Planned(tasks, events, plan, reads.attended_by(client), planned)

    def show_found(self, found: Any) -> None:
        """Override CardTab.show_found."""
        self._found = found
        for number, section in enumerate(self._sections):
            section.setVisible(found is not None)
            section.rule.setVisible(found is not None and number > 0)
        if found is None:
            return
        self.todo.show_tasks(found.tasks)
        self.events.show_events(found.events)
        self.gatherings.show_gatherings(found.gatherings, found.planned)
        self.plan.show_plan(found.plan)
        self.grid.show_plan(found.plan)

    @property
    def _who(self) -> tuple[bytes, str] | None:
        return (self.view.card.client.id, self.view.card.client.name) if self.view is not None else None

    def _on_task(self, task: Task | None) -> None:
        if self._who is not None:
            self.deeds.note_task(*self._who, task)

    def _on_event(self, event: LifeEvent | None) -> None:
        who = self._who
        if who is None:
            return
        dialog = EventDialog(self.context, who, self, event=event)
        dialog.noted.connect(lambda noted: self._on_noted(who, noted))
        dialog.open()

    def _on_noted(self, who: tuple[bytes, str], noted: Noted) -> None:
        self.context.say(self.tr("Noted, {count} to-dos").format(count=noted.tasks), undo=True)
        if noted.mourning_until is not None:
            dialog = MourningDialog(self.context, who, noted.mourning_until, self)
            said = self.tr("In mourning until {day}").format(day=noted.mourning_until.isoformat())
            dialog.set_.connect(lambda: self.context.say(said, undo=True))
            dialog.open()

    def _on_event_deleted(self, event: LifeEvent) -> None:
        self._change(lambda desk: delete_event(desk, event=event.id), self.tr("Deleted"))

    def _on_told(self, event: LifeEvent) -> None:
        on = None if event.report_on else self.context.today
        said = self.tr("Told to the head of the branch") if on else self.tr("Not told yet")
        self._change(lambda desk: report_event(desk, event=event.id, on=on), said)

    def _on_invite(self, gathering: bytes) -> None:
        """Put the client on the list; whom nothing may reach is refused with the reason."""
        if self._who is not None:
            client, today, at = self._who[0], self.context.today, now_utc()
            self._change(
                lambda desk: invite(desk, gathering=gathering, clients=[client], today=today, at=at),
                self.tr("Put on the list"),
            )

    def _on_part(self, part: PlanPart) -> None:
        if self._who is not None:
            self._open(PlanPartDialog(self.context, self._who[0], part, self))

    def _on_grid(self) -> None:
        if self._who is not None and self._found is not None:
            self._open(GridDialog(self.context, self._who[0], self._found.plan.grid, self))

    def _open(self, dialog: PlanPartDialog | GridDialog) -> None:
        said = self.tr("Saved")
        dialog.saved.connect(lambda: self.context.say(said, undo=True))
        dialog.open()

    def _on_adopt(self, parts: Sequence[PlanPart]) -> None:
        if self._who is None:
            return
        client, today = self._who[0], self.context.today
        texts = {part.part.code: known_text(part, self.context.texts) for part in parts}
        self._change(
            lambda desk: write_passages(desk, client=client, kind="plan", texts=texts, today=today), self.tr("Adopted")
        )

    def _on_grid_shown(self, shown: bool) -> None:
        values = {GRID_SHOWN: "1" if shown else ""}
        self.context.tasks.change(lambda desk: change_settings(desk, values=values), self)

    def _on_print(self) -> None:
        if self._who is not None:
            self.context.print_asked.emit("service-plan", [self._who[0]])

    def _change(self, change: Callable[[Any], Changes], said: str) -> None:
        self.context.tasks.change(change, self, lambda _changes: self.context.say(said, undo=True))
