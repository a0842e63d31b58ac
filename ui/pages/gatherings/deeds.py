"""What is done with gatherings from the page: each deed runs in the background and can be undone from the toast."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.context import Context
from ui.files import write_file
from ui.wordcheck.gate import Gate
from ui.wording import now_utc
from workbench.domain.changes import Changes
from workbench.domain.gatherings import Attendance, Gathering, PlanItem
from workbench.services.access import record_access
from workbench.services.gatherings import (
    cancel_gathering,
    delete_gathering,
    delete_items,
    reopen_gathering,
    tick_items,
)
from workbench.services.invitationwords import invitations
from workbench.services.inviting import arrive, hold, reply, strike, walk_in
from workbench.services.printing import Wish

#: Milliseconds after which copied words leave the clipboard again.
_CLIPBOARD_TIME = 60_000


class GatheringDeeds(QObject):
    """Runs what lists and dialogs ask for.

    Signals:
        planned: a gathering was planned or changed; carries its id.
    """

    planned = Signal(object)

    def __init__(self, context: Context, over: QWidget) -> None:
        super().__init__(over)
        self._context = context
        self._over = over
        self._copied = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_CLIPBOARD_TIME)
        self._timer.timeout.connect(self.clear_clipboard)

    # Gatherings.

    def cancel(self, one: Gathering) -> None:
        """Call it off; the toast takes it back."""
        self._change(lambda desk: cancel_gathering(desk, gathering=one.id), self.tr("Called off"))

    def reopen(self, one: Gathering) -> None:
        """Plan it again after it was called off."""
        self._change(lambda desk: reopen_gathering(desk, gathering=one.id), self.tr("Planned again"))

    def delete(self, one: Gathering) -> None:
        """Delete it with its plan and list; the toast takes it back."""
        self._change(lambda desk: delete_gathering(desk, gathering=one.id), self.tr("Gathering deleted"))

    def hold(self, one: Gathering) -> None:
        """Close it: contacts for who came, tasks for who did not and for the follow-up."""
        context, at = self._context, now_utc()
        rules, texts, today = context.rules, context.texts, context.today

        def close(desk: Any) -> Changes:
            return hold(desk, rules=rules, texts=texts, gathering=one.id, at=at, today=today).changes

        self._change(close, self.tr("Held; whoever came has a contact and a follow-up"))

    def print_sheet(self, one: Gathering) -> None:
        """Ask for the sign-in sheet on paper."""
        self._context.wish_asked.emit(Wish("event-sheet", gathering=one.id))

    def print_plan(self, one: Gathering) -> None:
        """Ask for the planner sheet on paper."""
        self._context.wish_asked.emit(Wish("event-plan", gathering=one.id))

    # The plan.

    def tick(self, one: Gathering, items: Sequence[PlanItem], done: bool) -> None:
        """Say that lines of the plan are done, or not."""
        ids, on = [item.id for item in items], self._context.today if done else None
        said = self.tr("Done") if done else self.tr("Open again")
        self._change(lambda desk: tick_items(desk, gathering=one.id, items=ids, done_on=on), said)

    def drop(self, one: Gathering, items: Sequence[PlanItem]) -> None:
        """Delete lines of the plan."""
        ids = [item.id for item in items]
        self._change(lambda desk: delete_items(desk, gathering=one.id, items=ids), self.tr("Deleted"))

    # People.

    def reply(self, one: Gathering, people: Sequence[Attendance], answer: str) -> None:
        """Note what marked people replied."""
        ids, today = [row.id for row in people], self._context.today
        self._change(
            lambda desk: reply(desk, gathering=one.id, people=ids, answer=answer, today=today), self.tr("Reply noted")
        )

    def arrive(self, one: Gathering, people: Sequence[Attendance], came: bool | None) -> None:
        """Note who came, who did not, or that it is not known."""
        context, at, ids = self._context, now_utc(), [row.id for row in people]
        rules, texts, today = context.rules, context.texts, context.today

        def note(desk: Any) -> Changes:
            return arrive(desk, rules=rules, texts=texts, gathering=one.id, people=ids, came=came, at=at, today=today)

        self._change(note, self.tr("Arrival noted") if came else self.tr("Absence noted"))

    def walk_in(self, one: Gathering, client: bytes) -> None:
        """Note somebody who came without standing on the list."""
        context, at = self._context, now_utc()
        rules, texts, today = context.rules, context.texts, context.today

        def note(desk: Any) -> Changes:
            return walk_in(desk, rules=rules, texts=texts, gathering=one.id, clients=[client], at=at, today=today)

        self._change(note, self.tr("Arrival noted"))

    def strike(self, one: Gathering, people: Sequence[Attendance]) -> None:
        """Take marked people off the list."""
        ids = [row.id for row in people]
        self._change(lambda desk: strike(desk, gathering=one.id, people=ids), self.tr("Taken off the list"))

    def copy_words(self, one: Gathering, people: Sequence[Attendance]) -> None:
        """Copy how marked people are invited, one below the other."""
        clients, today = [row.client_id for row in people], self._context.today
        self._context.tasks.query(
            lambda desk: invitations(desk, gathering=one.id, clients=clients, today=today), self._on_words
        )

    def save_words(self, one: Gathering, people: Sequence[Attendance]) -> None:
        """Write how marked people are invited into a text file that one chooses."""
        proposed = f"{one.title}-{one.starts[:10]}.txt"
        path, _kind = QFileDialog.getSaveFileName(self._over, self.tr("Save the invitations"), proposed, "txt (*.txt)")
        if path:
            clients, today = [row.client_id for row in people], self._context.today
            self._context.tasks.query(
                lambda desk: invitations(desk, gathering=one.id, clients=clients, today=today),
                partial(self._on_file_words, Path(path), [row.name for row in people]),
            )

    def _on_file_words(self, path: Path, names: Sequence[str], found: dict[bytes, str]) -> None:
        gate = Gate(self._context, self._over)
        gate.copying(found, self.tr("Save all the same"), lambda: self._save_now(path, names, found))

    def _save_now(self, path: Path, names: Sequence[str], found: dict[bytes, str]) -> None:
        lines = [f"{name}\n{text}" for name, text in zip(names, found.values(), strict=True)]
        write_file(path, ("\n\n".join(lines) + "\n").encode())
        at, rows, file = now_utc(), len(lines), path.name

        def kept(desk: Any) -> Changes:
            return record_access(desk, kind="export", what="invitations", at=at, rows=rows, file=file)

        said = self.tr("%n invitation(s) saved", "", rows)
        self._context.tasks.change(kept, self, lambda _changes: self._context.say(said))

    def print_words(self, one: Gathering) -> None:
        """Ask for the invitations on paper, to call from."""
        self._context.wish_asked.emit(Wish("event-invitations", gathering=one.id))

    def _on_words(self, found: dict[bytes, str]) -> None:
        gate = Gate(self._context, self._over)
        gate.copying(found, self.tr("Copy all the same"), lambda: self._copy_now(found))

    def _copy_now(self, found: dict[bytes, str]) -> None:
        self._copied = "\n\n".join(found.values())
        QGuiApplication.clipboard().setText(self._copied)
        self._timer.start()
        self._context.say(self.tr("%n invitation(s) copied", "", len(found)))

    def clear_clipboard(self) -> None:
        """Take the copied words away again, unless something else was copied since."""
        board = QGuiApplication.clipboard()
        if self._copied and board.text() == self._copied:
            board.clear()
        self._copied = ""

    def _change(self, change: Callable[[Any], Changes], said: str) -> None:
        self._context.tasks.change(change, self, lambda _changes: self._context.say(said, undo=True))
