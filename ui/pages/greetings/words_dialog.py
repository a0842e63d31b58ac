"""Writes the words of a greeting run into a file for a program that sends them: why, in which form, where."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QWidget

from ui.context import Context
from ui.files import write_file
from ui.forms import CodeBox, FormDialog
from ui.pages.greetings.lines import Wanted
from ui.widgets.basics import label
from ui.wording import now_utc
from workbench.domain.changes import Changes
from workbench.services.greetingfiles import export_words

if TYPE_CHECKING:
    from db.desk import Desk


class SaveWordsDialog(FormDialog):
    """Form and reason; the file is asked for at the end."""

    def __init__(
        self,
        context: Context,
        wanted: Wanted,
        clients: Collection[bytes] | None,
        parent: QWidget | None = None,
    ) -> None:
        """Make the form for a run; `clients` are the chosen ones, None for everybody who is still to be greeted."""
        super().__init__(context, "", "", parent)
        self._wanted, self._clients = wanted, clients
        self.setWindowTitle(self.tr("Save the words"))
        self.accept_button.setText(self.tr("Choose the file…"))
        self.form_box = CodeBox(self.tr("Form"), {"csv": self.tr("Table (csv)"), "txt": self.tr("Plain text (txt)")})
        self.full = QCheckBox(self.tr("numbers in full instead of masked"))
        self.reason = QLineEdit()
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setPlaceholderText(self.tr("kept in the history"))
        who = self.tr("everybody who is still to be greeted")
        if clients is not None:
            who = self.tr("%n chosen client(s)", "", len(clients))
        self.form.addRow(self.tr("For"), label(who, "strong"))
        self.form.addRow(self.tr("Form"), self.form_box)
        self.form.addRow("", self.full)
        self.form.addRow(self.tr("Reason"), self.reason)
        about = self.tr("The file is not encrypted, and nothing is sent. Every export is recorded in the history.")
        self.form.addRow(label(about, "muted", wrap=True))
        self.form_box.currentIndexChanged.connect(self._on_form)
        self.reason.setFocus()

    def submit(self) -> None:
        """Override FormDialog.submit."""
        if not self.reason.text().strip():
            self.show_error(self.tr("Say why; the reason is kept in the history."))
            return
        form = self.form_box.code()
        name = self.context.texts.named(self._wanted.choice.occasion.name)
        proposed = f"{name}_{self.context.today:%Y%m%d}.{form}"
        path, _kind = QFileDialog.getSaveFileName(self, self.windowTitle(), proposed, f"{form} (*.{form})")
        if path:
            self.save_to(Path(path if path.lower().endswith(f".{form}") else f"{path}.{form}"))

    def save_to(self, target: Path) -> None:
        """Write the words into a file in the background."""
        context, wanted, clients = self.context, self._wanted, self._clients
        rules, texts, today = context.rules, context.texts, context.today
        form, full, reason = self.form_box.code(), self.full.isChecked(), self.reason.text()
        rows: list[int] = []

        def change(desk: Desk) -> Changes:
            exported = export_words(
                desk,
                rules=rules,
                texts=texts,
                occasion=wanted.choice.occasion.code,
                years=wanted.years(today),
                window=wanted.window(today),
                form=form,
                reason=reason,
                full=full,
                at=now_utc(),
                today=today,
                file=target.name,
                clients=clients,
            )
            write_file(target, exported.content)
            rows.append(exported.rows)
            return Changes(frozenset({"access"}))

        self.wait()
        context.tasks.change(change, self, lambda _changes: self._on_done(target.name, rows[0]), self.refuse)

    def _on_done(self, file: str, rows: int) -> None:
        self.context.say(self.tr("{file} is saved: %n greeting(s)", "", rows).format(file=file))
        self.accept()

    def _on_form(self, _place: int) -> None:
        # Plain text has no numbers at all.
        self.full.setEnabled(self.form_box.code() == "csv")
