"""Says one thing of one client or of several, or takes it back: strategic class, stage, tags, needs, ownership."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.context import Context
from ui.forms import CodeBox, DayEdit, FormDialog
from ui.widgets.basics import button, label
from workbench.domain.changes import Changes
from workbench.services.marking import clear_marks, mark_kinds, set_marks


class MarkDialog(FormDialog):
    """A kind, a word of it, a note and a last day.

    Signals:
        saved: the marks are kept or taken back, and the dialog has closed.
    """

    saved = Signal()

    def __init__(
        self,
        context: Context,
        clients: Sequence[tuple[bytes, str]],
        kind: str = "strategic",
        parent: QWidget | None = None,
    ) -> None:
        """Make the form for clients given as (id, name), beginning with a kind of mark."""
        super().__init__(context, "", "", parent)
        self._clients = [client for client, _name in clients]
        named = context.texts.named
        self._kinds = {code: one for code, one in mark_kinds().items() if one.mode != "scored"}
        self.setWindowTitle(self.tr("Mark clients"))
        self.accept_button.setText(self.tr("Mark"))
        self.kind = CodeBox(self.tr("What is said"), {code: named(one.name) for code, one in self._kinds.items()})
        self.code = CodeBox(self.tr("Mark"), {})
        self.code.setMaxVisibleItems(16)
        self.note = QLineEdit()
        self.note.setAccessibleName(self.tr("Note"))
        self.until = DayEdit(self.tr("Until"), context.today)
        self.clear = button(self.tr("Take back"), "quiet", "undo", self._take_back)
        self.clear.setAutoDefault(False)
        self.foot.insertWidget(0, self.clear)
        said = clients[0][1] if len(clients) == 1 else self.tr("{count} clients").format(count=f"{len(clients):,}")
        self.form.addRow(self.tr("Client"), label(said, "strong"))
        self.form.addRow(self.tr("What is said"), self.kind)
        self.form.addRow(self.tr("Mark"), self.code)
        self.form.addRow(self.tr("Note"), self.note)
        self.form.addRow(self.tr("Until"), self.until)
        self.kind.currentIndexChanged.connect(lambda _place: self._on_kind())
        self.kind.choose(kind)
        self._on_kind()
        self.code.setFocus()

    def _on_kind(self) -> None:
        kind, named = self._kinds[self.kind.code()], self.context.texts.named
        groups = kind.groups or {}
        self.code.clear()
        for code, one in kind.codes.items():
            group = groups.get(one.group)
            text = f"{named(group)} · {named(one.name)}" if group else named(one.name)
            self.code.addItem(text, code)
        self.note.setPlaceholderText(self.tr("a reason is needed") if kind.note else "")

    def submit(self) -> None:
        """Override FormDialog.submit."""
        if not self.until.valid():
            self.until.setFocus()
            return
        clients, kind, code = self._clients, self.kind.code(), self.code.code()
        note, until, today = self.note.text(), self.until.day(), self.context.today

        def change(desk: Any) -> Changes:
            return set_marks(desk, clients, kind, code, note=note, on=today, until=until)

        self.wait()
        said = self.tr("Marked: {name}").format(name=self.code.currentText())
        self.context.tasks.change(change, self, lambda _changes: self._on_saved(said), self.refuse)

    def _take_back(self) -> None:
        clients, kind = self._clients, self.kind.code()
        code = "" if self._kinds[kind].mode == "single" else self.code.code()
        self.wait()
        said = self.tr("Taken back: {name}").format(name=self.kind.currentText())
        self.context.tasks.change(
            lambda desk: clear_marks(desk, clients, kind, code),
            self,
            lambda _changes: self._on_saved(said),
            self.refuse,
        )

    def _on_saved(self, said: str) -> None:
        self.wait_over()
        self.accept()
        self.context.say(said, undo=True)
        self.saved.emit()
