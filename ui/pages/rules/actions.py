"""What can be done with a version: edit, adopt, compare, try out, withdraw, and read or write it as a file."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.context import Context
from ui.files import write_file
from ui.pages.rules.adopting import AdoptDialog
from ui.pages.rules.compare import CompareDialog
from ui.pages.rules.editor import RuleEditor
from ui.pages.rules.rows import RuleBook, RuleRow, title_of
from ui.pages.rules.versions import VersionsDialog
from ui.widgets.page import Page
from workbench.domain.changes import Changes
from workbench.domain.problems import Problem
from workbench.services.rulebook import RULE_SUFFIX, drop_draft, file_name, next_version, withdraw
from workbench.services.ruleediting import with_value
from workbench.services.rules import Edition, Kind
from workbench.settings import read_text

_FILTER = f"TOML (*{RULE_SUFFIX})"


class RuleActions(QObject):
    """Works on the version that the page shows."""

    def __init__(
        self,
        context: Context,
        page: Page,
        current: Callable[[], RuleRow | None],
        book: Callable[[], RuleBook | None],
    ) -> None:
        """Make what the buttons of a page do; `current` returns the version shown, `book` what was read last."""
        super().__init__(page)
        self._context, self._page, self._current, self._book = context, page, current, book

    def edit(self) -> None:
        """Edit a draft, or a copy of a version that becomes one."""
        row = self._current()
        if row is None or (book := self._book()) is None:
            return
        text, draft = row.text, row.row if row.state == "draft" else None
        if draft is None:
            version = next_version(row.version, book.versions(row.code, row.kind))
            text = with_value(text, ("version",), version)
        self._edit(row.kind, text, row.code, draft)

    def _edit(self, kind: Kind, text: str, file: str, draft: bytes | None = None) -> RuleEditor:
        dialog = RuleEditor(self._context, kind, text, file, draft=draft, parent=self._page)
        dialog.adopt_asked.connect(partial(self._on_adopt_asked, dialog, kind, file))
        dialog.tried.connect(lambda asked: self._try(kind, asked, dialog, dialog.take))
        dialog.open()
        return dialog

    def _on_adopt_asked(self, dialog: RuleEditor, kind: Kind, file: str, text: str, draft: bytes | None) -> None:
        asked = AdoptDialog(self._context, kind, text, self._named(text, file), draft=draft, parent=dialog)
        asked.adopted.connect(dialog.accept)
        asked.open()

    def _named(self, text: str, otherwise: str) -> str:
        values = tomllib.loads(text)
        name = values.get("name")
        said = self._context.texts.named(name) if isinstance(name, dict) else otherwise
        return " · ".join(part for part in (said, str(values.get("version", ""))) if part)

    def adopt(self) -> None:
        """Ask for the day and the reason of an adoption."""
        row = self._current()
        if row is not None and row.adoptable:
            draft = row.row if row.state == "draft" else None
            title = title_of(row, self._context.texts)
            AdoptDialog(self._context, row.kind, row.text, title, draft=draft, parent=self._page).open()

    def compare_versions(self) -> None:
        """Show what differs between the version in force and the chosen one."""
        row = self._current()
        if row is None or (book := self._book()) is None or row.rule is None:
            return
        rows = [one for one in book.rows if one.kind == row.kind and one.rule is not None]
        others = [one for one in rows if one is not row]
        same = [one for one in others if one.code == row.code]
        old = next((one for one in same if one.state == "in-force"), (same or others or [row])[0])
        VersionsDialog(self._context, rows, old, row, self._page).open()

    def compare_clients(self) -> None:
        """Show what every client would be under the chosen scheme."""
        row = self._current()
        if row is not None and row.scheme is not None:
            CompareDialog(self._context, row.scheme, self._page).open()

    def try_out(self) -> None:
        """Show what the chosen rules would do before anybody adopts them."""
        row = self._current()
        if row is not None and row.rule is not None:
            kind, code = row.kind, row.code
            self._try(kind, row.text, self._page, lambda taken: self._edit(kind, taken, code).leave_unsaved())

    def _try(self, kind: Kind, text: str, parent: QWidget, take: Callable[[str], object]) -> None:
        # Nobody who only reads needs it.
        from ui.simulating.dialog import SimulateDialog

        dialog = SimulateDialog(self._context, kind, text, parent)
        dialog.taken.connect(take)
        dialog.open()

    def take_back(self) -> None:
        """Drop a draft, or withdraw an adoption that is not in force yet."""
        row = self._current()
        if row is None or row.row is None or row.state not in ("future", "draft"):
            return
        kind, draft, today, name = row.kind, row.row, self._context.today, f"{row.code}@{row.version}"
        if row.state == "draft":
            self._change(lambda desk: drop_draft(desk, row=draft), self.tr("Draft dropped"))
        else:
            said = self.tr("Withdrawn: {name}").format(name=title_of(row, self._context.texts))
            self._change(lambda desk: withdraw(desk, kind=kind, name=name, today=today), said)

    def _change(self, use_case: Callable[[Any], Changes], said: str) -> None:
        self._context.tasks.change(use_case, self._page, lambda _changes: self._context.say(said, undo=True))

    # -- files

    def choose_file(self) -> None:
        """Ask for a rule file and read it."""
        chosen, _kind = QFileDialog.getOpenFileName(self._page, self.tr("Import rules"), "", _FILTER)
        if chosen:
            self.read_file(Path(chosen))

    def read_file(self, path: Path) -> None:
        """Show the rules of a file for looking over; a wrong line is marked, nothing is adopted yet."""
        self._context.tasks.compute(
            lambda _progress: (path.name, read_text(path)), self._on_file, self._page.failed.emit
        )

    def _on_file(self, read: tuple[str, str]) -> None:
        name, text = read
        kind: Kind = "standard" if 'type = "standard"' in text else "scheme"
        dialog = self._edit(kind, text, name)
        dialog.leave_unsaved()

    def export(self) -> None:
        """Write the chosen version into a file that a branch can hand round."""
        row = self._current()
        if row is None:
            return
        offered = file_name(Edition(row.rule, row.text)) if row.rule else f"{row.code}{RULE_SUFFIX}"
        chosen, _kind = QFileDialog.getSaveFileName(self._page, self.tr("Export rules"), offered, _FILTER)
        if chosen:
            self.write(Path(chosen))

    def write(self, path: Path) -> None:
        """Write the chosen version into a file."""
        row = self._current()
        if row is None:
            return
        try:
            write_file(path, row.text.encode())
        except Problem as problem:
            self._page.failed.emit(problem)
            return
        self._context.say(self.tr("Saved: {file}").format(file=path.name))
