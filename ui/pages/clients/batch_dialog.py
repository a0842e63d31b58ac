"""Changes one field of several clients, or their tags: one operation, and one undo."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.card.editors import FieldEditor, make_editor
from ui.card.fields import GROUPS, FieldSpec
from ui.context import Context
from ui.field_names import field_name
from ui.forms import CodeBox, FormDialog
from ui.widgets.basics import label
from ui.widgets.feedback import ProgressOverlay
from workbench.services.batch import TOGETHER, Together, set_clients
from workbench.services.tagging import Tagged, tag_clients

_SPECS = {spec.name: spec for group in GROUPS for spec in group.fields}


class BatchDialog(FormDialog):
    """Asks which field, and what shall stand there for everybody selected."""

    def __init__(self, context: Context, clients: Sequence[bytes], parent: QWidget | None = None) -> None:
        super().__init__(context, "", "", parent)
        self._clients = list(clients)
        self.setWindowTitle(self.tr("Change {count} clients").format(count=f"{len(self._clients):,}"))
        self.accept_button.setText(self.tr("Change them"))
        self.field = CodeBox(self.tr("Field"), {name: field_name(context.texts, name) for name in TOGETHER})
        self._place = QVBoxLayout()
        holder = QWidget()
        self._place.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(self._place)
        self.form.addRow(self.tr("Field"), self.field)
        self.form.addRow(self.tr("Shall be"), holder)
        hint = self.tr("An empty field is cleared. It is one step: undo takes all of it back.")
        self.form.addRow("", label(hint, "muted", wrap=True))
        self._overlay = ProgressOverlay(self)
        self.editor: FieldEditor = self._made()
        self.field.currentIndexChanged.connect(self._on_field)
        self.field.setFocus()

    def submit(self) -> None:
        """Override FormDialog.submit."""
        problem = self.editor.problem()
        if problem:
            self.show_error(problem)
            return
        fields, clients, today = {self.field.code(): self.editor.text()}, self._clients, self.context.today

        def work(desk: Any, progress: Any) -> Together:
            return set_clients(desk, clients=clients, fields=fields, today=today, progress=progress)

        self.wait()
        self._overlay.begin(self.windowTitle())
        task = self.context.tasks.job(work, self._overlay.advance, self._on_done, self._on_failed, self)
        self._overlay.cancelled.connect(task.cancel)

    def _made(self) -> FieldEditor:
        name = self.field.code()
        made = make_editor(self.context, _SPECS.get(name, FieldSpec(name)))
        self._place.addWidget(made)
        return made

    def _on_field(self) -> None:
        old = self.editor
        self._place.removeWidget(old)
        old.hide()
        old.deleteLater()
        self.error.hide()
        self.editor = self._made()

    def _on_done(self, done: Together) -> None:
        self._overlay.end()
        self.wait_over()
        self.accept()
        said = self.tr("{changed} clients changed, {same} were like that already")
        self.context.say(said.format(changed=f"{done.changed:,}", same=f"{done.same:,}"), undo=bool(done.changed))
        if done.changes.operation is not None:
            self.context.tasks.changed.emit(done.changes, self)

    def _on_failed(self, error: BaseException) -> None:
        self._overlay.end()
        self.refuse(error)


class TagDialog(FormDialog):
    """Asks which tags everybody selected gets, and which are taken away."""

    def __init__(
        self, context: Context, clients: Sequence[bytes], known: Sequence[str], parent: QWidget | None = None
    ) -> None:
        """Make the dialog; `known` are the tags that some of them have."""
        super().__init__(context, "", "", parent)
        self._clients = list(clients)
        self.setWindowTitle(self.tr("Tags of {count} clients").format(count=f"{len(self._clients):,}"))
        self.accept_button.setText(self.tr("Change them"))
        self.given, self.taken = QLineEdit(), QLineEdit()
        for text, field in ((self.tr("Give"), self.given), (self.tr("Take away"), self.taken)):
            field.setAccessibleName(text)
            field.setPlaceholderText(self.tr("Words, separated by blanks"))
            self.form.addRow(text, field)
        if known:
            said = self.tr("Some have: {tags}").format(tags="  ".join(known[:20]))
            self.form.addRow("", label(said, "muted", wrap=True))
        self.given.setFocus()

    def submit(self) -> None:
        """Override FormDialog.submit."""
        clients, today = self._clients, self.context.today
        add, remove = (_words(field.text()) for field in (self.given, self.taken))
        if not add and not remove:
            return

        def change(desk: Any) -> Tagged:
            return tag_clients(desk, clients, add=add, remove=remove, on=today)

        self.wait()
        self.context.tasks.query(change, self._on_done, self.refuse)

    def _on_done(self, done: Tagged) -> None:
        self.wait_over()
        self.accept()
        said = self.tr("Tags of {changed} clients changed, {same} were like that already")
        self.context.say(said.format(changed=f"{done.changed:,}", same=f"{done.same:,}"), undo=bool(done.changed))
        if done.changes.operation is not None:
            self.context.tasks.changed.emit(done.changes, self)


def _words(text: str) -> list[str]:
    return text.replace("，", " ").replace(",", " ").replace("、", " ").split()
