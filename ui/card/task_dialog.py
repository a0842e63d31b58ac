"""The slip of paper (F15): what is to be done for a client, by which day; written anew or changed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from ui.context import Context
from ui.forms import CodeBox, DayEdit, FormDialog
from ui.pursuits.client_field import client_field
from ui.widgets.basics import label
from ui.widgets.pick_field import PickItem
from workbench.domain.changes import Changes
from workbench.domain.clients import Task
from workbench.domain.tasks import CONTENT_NAMES
from workbench.services.tasks import add_task, change_task

_CODES = tuple(CONTENT_NAMES)


class TaskDialog(FormDialog):
    """Asks what and by when; the rest is for those who want it.

    Signals:
        saved: the task is written and the dialog has closed.
    """

    saved = Signal()

    def __init__(
        self,
        context: Context,
        client: tuple[bytes, str] | None,
        parent: QWidget | None = None,
        *,
        task: Task | None = None,
        fixed: bool = True,
    ) -> None:
        """Make the form.

        Args:
            client: (id, name); None lets one look for a client.
            task: what is changed; None writes a new one.
            fixed: the client is the one whose card or row it is; otherwise another one can be looked for.
        """
        super().__init__(context, "", "", parent)
        self._client = client[0] if client else None
        self._task = task
        self.setWindowTitle(self.tr("To do") if task is None else self.tr("Change what is to be done"))
        self.accept_button.setText(self.tr("Save"))
        self.who = client_field(context, self.tr("Client: name, reading or number"))
        self.title = QLineEdit()
        self.title.setAccessibleName(self.tr("What is to be done"))
        self.title.setPlaceholderText(self.tr("e.g. bring the contract"))
        self.due = DayEdit(self.tr("By"), context.today)
        self.starts = DayEdit(self.tr("Ask from"), context.today)
        names = [
            ("", self.tr("not said")),
            *((code, context.texts.tr("Tasks", CONTENT_NAMES[code])) for code in _CODES),
        ]
        self.content = CodeBox(self.tr("Content"), names)
        self.by_contact = QCheckBox(self.tr("Done with the next contact"))
        self.note = QLineEdit()
        self.note.setAccessibleName(self.tr("Note"))
        self._lay(client if fixed else None)
        self._fill(client, task)

    def _lay(self, client: tuple[bytes, str] | None) -> None:
        who = self.who if client is None else label(client[1], "strong")
        for title, widget in (
            (self.tr("Client"), who),
            (self.tr("To do"), self.title),
            (self.tr("By"), self.due),
            (self.tr("Ask from"), self.starts),
            (self.tr("Content"), self.content),
            ("", self.by_contact),
            (self.tr("Note"), self.note),
        ):
            self.form.addRow(title, widget)
        self.starts.setToolTip(self.tr("Empty: some days before, as the rules say"))
        self.who.picked.connect(self._on_picked)
        self.who.textEdited.connect(self._on_typed)

    def _fill(self, client: tuple[bytes, str] | None, task: Task | None) -> None:
        if client is not None:
            self.who.setText(client[1])
        if task is not None:
            self.title.setText(task.title)
            self.due.set_day(task.due)
            self.starts.set_day(task.starts)
            self.content.choose(task.content or "")
            self.by_contact.setChecked(task.closed_by == "contact")
            self.note.setText(task.note)
        else:
            self.due.setText("+1")
        (self.title if client is not None else self.who).setFocus()

    def _on_picked(self, item: PickItem) -> None:
        self._client = item.key if isinstance(item.key, bytes) else None
        self.title.setFocus()

    def _on_typed(self) -> None:
        self._client = None

    def submit(self) -> None:
        """Override FormDialog.submit."""
        client, task = self._client, self._task
        if client is None:
            self.show_error(self.tr("Say for which client."))
            self.who.setFocus()
            return
        due = self.due.day() if self.due.valid() else None
        if due is None or not self.starts.valid():
            self.show_error(self.tr("Say by which day, for instance +2 for the day after tomorrow."))
            self.due.setFocus()
            return
        said: dict[str, Any] = {
            "title": self.title.text().strip(),
            "due": due,
            "starts": self.starts.day(),
            "content": self.content.code() or None,
            "closed_by": "contact" if self.by_contact.isChecked() else None,
            "note": self.note.text().strip(),
        }

        def change(desk: Any) -> Changes:
            if task is None:
                return add_task(desk, client=client, **said)[0]
            return change_task(desk, task=task.id, values={**said, "note": said["note"] or None})

        self.wait()
        self.context.tasks.change(change, self, self._on_saved, self.refuse)

    def _on_saved(self, _changes: Changes) -> None:
        self.accept()
        self.saved.emit()
