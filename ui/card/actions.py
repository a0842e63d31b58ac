"""What can be done with one client or several, from the card or a list: the dialogs and the words afterwards."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from db.queries.calendar import meeting_with
from ui.card.edit_dialog import EditDialog
from ui.card.log_dialog import LogDialog
from ui.card.log_edit_dialog import LogEditDialog
from ui.card.loss_dialog import LossDialog
from ui.card.mark_dialog import MarkDialog
from ui.card.plan_dialog import PlanDialog
from ui.card.task_dialog import TaskDialog
from ui.card.tier_dialog import TierDialog
from ui.card.waive_dialog import WaiveDialog
from ui.card.way_dialog import WayDialog
from ui.context import Context
from ui.meetings.report_dialog import Meeting, ask_report, unplanned
from workbench.domain import masking
from workbench.domain.changes import Changes
from workbench.domain.clients import Appointment, Task
from workbench.domain.tasks import task_in
from workbench.readmodels.lists import AppointmentRow, CardRow, DutyRow
from workbench.readmodels.timeline import Happening
from workbench.services.clients import delete_client
from workbench.services.entitlements import use_entitlement
from workbench.services.interactionedits import delete_interaction, recorded
from workbench.services.interactions import Logged
from workbench.services.promises import Promise, promised
from workbench.services.tasks import settle_task
from workbench.services.waiving import owe_again

#: Where the card shows what an entry of its timeline tells; what has a form or a page of its own is opened instead.
_TAB_OF: Mapping[str, str] = {
    "money": "overview",
    "opportunity": "opportunities",
    "task": "plan",
    "event": "plan",
    "mark": "overview",
    "import": "history",
    "gift": "overview",
}
_OPENED = frozenset({"interaction", "appointment", "greeting", "tier_override"})


class CardActions(QObject):
    """Runs actions over a widget that its dialogs belong to.

    Signals:
        logged: an interaction was recorded; carries the `Logged`.
        print_asked: printed cards are wanted; carries a list of ids.
    """

    logged = Signal(object)
    print_asked = Signal(object)

    def __init__(self, context: Context, over: QWidget) -> None:
        super().__init__(over)
        self._context = context
        self._over = over

    def run(self, action: str, card: CardRow) -> None:
        """Do one thing for the client of a card.

        Args:
            action: log, plan, report, edit, edit-GROUP, add-way, print, delete, copy, history, task, loss, mark (of
                ownership, competitors, class …), or why (this tier).
        """
        client, name = card.client.id, card.client.name
        word, _, group = action.partition("-")
        actions: dict[str, Callable[[], object]] = {
            "log": lambda: self.log([(client, name)]),
            "plan": lambda: self.plan([(client, name)]),
            "report": lambda: self.report(client, name),
            "edit": lambda: self.edit(client, group or "who"),
            "add": lambda: WayDialog(self._context, client, self._over).open(),
            "print": lambda: self.print_asked.emit([client]),
            "delete": lambda: self.delete(client, name),
            "copy": lambda: self.copy(card),
            "history": lambda: self._context.history_asked.emit(client),
            "task": lambda: self.note_task(client, name),
            "loss": lambda: self.ask_loss([(client, name)]),
            "mark": lambda: MarkDialog(self._context, [(client, name)], "ownership", self._over).open(),
            "why": lambda: TierDialog(self._context, client, name, self._over).open(),
        }
        actions[word]()

    def log(
        self,
        clients: Sequence[tuple[bytes, str]],
        *,
        appointment: bytes | None = None,
        channel: str = "call",
        result: str = "",
    ) -> None:
        """Open the form for an interaction with clients given as (id, name)."""
        dialog = LogDialog(self._context, clients, self._over, appointment=appointment, channel=channel, result=result)
        dialog.logged.connect(self._on_logged)
        dialog.open()

    def edit_contact(self, interaction: bytes) -> None:
        """Open the form of a contact that was recorded, named by its id or by the appointment it kept."""
        self._context.tasks.query(lambda desk: _recorded(desk, interaction), self._on_recorded)

    def delete_contact(self, interaction: bytes) -> None:
        """Delete a contact of one client; the toast takes it back."""
        rules, said = self._context.rules, self.tr("The contact was deleted")
        self._change(lambda desk: delete_interaction(desk, rules=rules, interaction=interaction), said)

    def open_happening(self, card: CardRow, one: Happening) -> str:
        """Open what stands behind an entry of the timeline; return the tab of the card that shows it, "" for none."""
        planned = {meeting.id: meeting for meeting in card.appointments if meeting.state == "planned"}
        if one.table == "interaction" and one.row is not None:
            self.edit_contact(one.row)
        elif one.table == "appointment":
            if one.row in planned:
                self.fulfil(card, planned[one.row])
            else:
                self._context.day_asked.emit(one.day)
        elif one.table == "greeting":
            self._context.page_asked.emit("greetings")
        elif one.what == "tier" or one.table == "tier_override":
            TierDialog(self._context, card.client.id, card.client.name, self._over).open()
        return _TAB_OF.get(one.kind, "") if one.table not in _OPENED else ""

    def _on_recorded(self, found: tuple[Sequence[Mapping[str, Any]], Sequence[Promise]]) -> None:
        rows, promises = found
        dialog = LogEditDialog(self._context, rows, self._over, promises=promises)
        dialog.logged.connect(self._on_corrected)
        dialog.delete_asked.connect(self.delete_contact)
        dialog.open()

    def _on_corrected(self, _logged: Logged) -> None:
        self._context.say(self.tr("Saved"), undo=True)

    def report(self, client: bytes, name: str, appointment: bytes | None = None) -> None:
        """Open the visit report: of an appointment, else of the client's planned one of these days, else unplanned."""
        today = self._context.today
        self._context.tasks.query(
            lambda desk: (client, name, meeting_with(desk, client, today, appointment)), self._on_meeting
        )

    def _on_meeting(self, found: tuple[bytes, str, AppointmentRow | None]) -> None:
        client, name, row = found
        meeting = unplanned(client, name) if row is None or row.kind == "other" else Meeting.of(row)
        ask_report(self._context, meeting, self._over).reported.connect(self._on_logged)

    def fulfil(self, card: CardRow, appointment: Appointment) -> None:
        """Report what became of an appointment."""
        self.report(card.client.id, card.client.name, appointment.id)

    def note_task(self, client: bytes, name: str, task: Task | None = None) -> None:
        """Ask what is to be done for a client by when, or change what was noted."""
        dialog = TaskDialog(self._context, (client, name), self._over, task=task)
        said = self.tr("Noted") if task is None else self.tr("Saved")
        dialog.saved.connect(lambda: self._context.say(said, undo=True))
        dialog.open()

    def tick_off(self, duty: DutyRow) -> None:
        """Set the to-do that an obligation stands for to done."""
        task = task_in(duty.id)
        if task is not None:
            self.settle(task, "done")

    def settle(self, task: bytes, state: str) -> None:
        """Set a task to done or dropped today, or open it again."""
        said = {"done": self.tr("Done"), "dropped": self.tr("Dropped"), "open": self.tr("Open again")}[state]
        today = self._context.today
        self._change(lambda desk: settle_task(desk, task=task, state=state, on=today), said)

    def waive(self, duty: DutyRow) -> None:
        """Ask why an obligation is not done and waive it; one that is waived already is owed again.

        A task is the manager's own: it is dropped without being asked.
        """
        if duty.state == "done":
            return
        task = task_in(duty.id)
        if task is not None and duty.state != "waived":
            self.settle(task, "dropped")
            return
        if duty.state == "waived":
            client, obligation = duty.client_id, duty.id
            self._change(lambda desk: owe_again(desk, client=client, obligation=obligation), self.tr("Owed again"))
            return
        dialog = WaiveDialog(self._context, duty, self._over)
        said = self.tr("Waived")
        dialog.waived.connect(lambda: self._context.say(said, undo=True))
        dialog.open()

    def plan(self, people: Sequence[tuple[bytes, str]]) -> None:
        """Open the form for an appointment with these clients: ids and names."""
        dialog = PlanDialog(self._context, people, self._over)
        dialog.planned.connect(self._on_planned)
        dialog.open()

    def edit(self, client: bytes | None, group: str = "who") -> EditDialog:
        """Open the fields of a client, or empty ones for a new client; return the dialog."""
        dialog = EditDialog(self._context, client, self._over, group=group)
        dialog.saved.connect(self._on_saved)
        dialog.open()
        return dialog

    def delete(self, client: bytes, name: str) -> None:
        """Delete a client; the toast takes it back."""
        said = self.tr("{name} was deleted").format(name=name)
        self._change(lambda desk: delete_client(desk, client=client), said)

    def copy(self, card: CardRow) -> None:
        """Copy name and masked phone."""
        number = next((way.value for way in card.ways if way.kind in ("mobile", "phone", "work")), "")
        self._copied(f"{card.client.name} {masking.phone(number)}".strip())

    def ask_loss(self, clients: Sequence[tuple[bytes, str]], code: str = "") -> None:
        """Ask why clients given as (id, name) left or take money away; `code` is the reason said so far."""
        dialog = LossDialog(self._context, clients, code, self._over)
        said = self.tr("Saved")
        dialog.saved.connect(lambda: self._context.say(said, undo=True))
        dialog.open()

    def use(self, client: bytes, code: str, name: str) -> None:
        """Record one use of an entitlement today."""
        rules, today = self._context.rules, self._context.today

        def change(desk: Any) -> Changes:
            return use_entitlement(desk, rules=rules, client=client, code=code, on=today, today=today)

        self._change(change, self.tr("{name}: one use recorded").format(name=name))

    def _copied(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._context.say(self.tr("Copied"))

    def _change(self, change: Callable[[Any], Changes], said: str) -> None:
        self._context.tasks.change(change, self, lambda _changes: self._context.say(said, undo=True))

    def _on_saved(self, _client: bytes) -> None:
        self._context.say(self.tr("Saved"), undo=True)

    def _on_planned(self, starts: str) -> None:
        self._context.say(self.tr("Planned for {moment}").format(moment=starts.replace("T", " ")), undo=True)

    def _on_logged(self, logged: Logged) -> None:
        self.logged.emit(logged)
        count = len(logged.closed)
        said = self.tr("Recorded, {count} done").format(count=count) if count else self.tr("Recorded")
        self._context.say(said, undo=True)


def _recorded(desk: Any, interaction: bytes) -> tuple[Sequence[Mapping[str, Any]], Sequence[Promise]]:
    rows = recorded(desk, interaction)
    return rows, promised(desk, rows)
