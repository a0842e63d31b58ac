"""Writes lists for other programs: which list, which form, masked or in full with a reason, and where."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.files import write_file
from ui.forms import CodeBox, FormDialog
from ui.widgets.basics import label
from ui.wording import now_utc
from workbench.domain.changes import Changes
from workbench.domain.problems import Problem
from workbench.services.access import need_reason
from workbench.services.calendarfile import PARTS, CalendarWish
from workbench.services.exporting import Exported, export_list

#: Which forms each list has, the most useful first.
_FORMS: Mapping[str, tuple[str, ...]] = {
    "clients": ("xlsx", "csv"),
    "holdings": ("xlsx", "csv"),
    "contacts": ("vcf", "xlsx", "csv"),
    "calendar": ("ics", "xlsx", "csv"),
    "gifts": ("xlsx", "csv"),
}


class ExportListDialog(FormDialog):
    """Asks for everything but the file, then for the file, and writes it."""

    def __init__(self, context: Context, parent: QWidget | None = None, *, what: str = "clients") -> None:
        """Ask about the list `what` first."""
        super().__init__(context, "", "", parent)
        self.setWindowTitle(self.tr("Export a list"))
        self.accept_button.setText(self.tr("Choose the file…"))
        self._names = {
            "clients": self.tr("Clients"),
            "holdings": self.tr("Holdings"),
            "contacts": self.tr("Phone book"),
            "calendar": self.tr("Appointments"),
            "gifts": self.tr("Gift ledger"),
        }
        self.what = CodeBox(self.tr("List"), self._names)
        self.form_box = CodeBox(self.tr("Form"), {})
        self.parts = {code: QCheckBox(context.texts.tr("Export", name)) for code, name in PARTS.items()}
        self.full = QCheckBox(self.tr("numbers in full instead of masked"))
        self.reason = QLineEdit()
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setPlaceholderText(self.tr("kept in the history"))
        self.form.addRow(self.tr("List"), self.what)
        self.form.addRow(self.tr("Form"), self.form_box)
        self.form.addRow(self.tr("With"), self._parts())
        self.form.addRow("", self.full)
        self.form.addRow(self.tr("Reason"), self.reason)
        about = self.tr("The file is not encrypted. Every export is recorded in the history.")
        self.form.addRow(label(about, "muted", wrap=True))
        calendars = self.tr("A client is only the client number there, unless everything is written in full.")
        self._calendars = label(calendars, "muted", wrap=True)
        self.form.addRow(self._calendars)
        self.what.choose(what)
        self.what.currentIndexChanged.connect(self._on_what)
        self.form_box.currentIndexChanged.connect(self._on_form)
        self.full.toggled.connect(self._on_full)
        self._on_what()
        self._on_full(False)

    def submit(self) -> None:
        """Override FormDialog.submit."""
        if self._is_calendar() and not self._chosen_parts():
            self.show_error(self.tr("Choose at least one part of the calendar."))
            return
        try:
            if self.full.isChecked():
                need_reason(self.reason.text())
        except Problem as problem:
            self.refuse(problem)
            return
        form = self.form_box.code()
        proposed = f"{self._names[self.what.code()]}_{self.context.today:%Y%m%d}.{form}"
        path, _kind = QFileDialog.getSaveFileName(self, self.windowTitle(), proposed, f"{form} (*.{form})")
        if path:
            self.export_to(Path(path if path.lower().endswith(f".{form}") else f"{path}.{form}"))

    def export_to(self, target: Path) -> None:
        """Write the list into a file in the background."""
        context, what, form = self.context, self.what.code(), self.form_box.code()
        full, reason, rules, texts = self.full.isChecked(), self.reason.text().strip(), context.rules, context.texts
        wish = CalendarWish(context.today, self._chosen_parts()) if self._is_calendar() else None
        outcome: list[Exported] = []

        def change(desk: Any) -> Changes:
            exported = export_list(
                desk,
                rules=rules,
                texts=texts,
                what=what,
                form=form,
                full=full,
                reason=reason,
                at=now_utc(),
                file=target.name,
                wish=wish,
            )
            write_file(target, exported.content)
            outcome.append(exported)
            return Changes(frozenset({"access"}))

        self.wait()
        context.tasks.change(change, self, lambda _changes: self._on_done(target.name, outcome[0].rows), self.refuse)

    def _on_done(self, file: str, rows: int) -> None:
        self.context.say(self.tr("{file} is saved: %n row(s)", "", rows).format(file=file))
        self.accept()

    def _on_what(self) -> None:
        self.form_box.clear()
        for form in _FORMS[self.what.code()]:
            self.form_box.addItem(form, form)

        self._on_form()

    def _on_form(self) -> None:
        """A calendar file has parts, other forms have not."""
        calendar = self._is_calendar()
        self.form.setRowVisible(self._part_box, calendar)
        self.form.setRowVisible(self._calendars, calendar)

    def _parts(self) -> QWidget:
        self._part_box = QWidget()
        column = QVBoxLayout(self._part_box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE["xs"])
        for box in self.parts.values():
            box.setChecked(True)
            column.addWidget(box)
        return self._part_box

    def _is_calendar(self) -> bool:
        return self.form_box.code() == "ics"

    def _chosen_parts(self) -> tuple[str, ...]:
        return tuple(code for code, box in self.parts.items() if box.isChecked())

    def _on_full(self, full: bool) -> None:
        self.reason.setEnabled(full)
        if full:
            self.reason.setFocus()


def open_export(context: Context, over: QWidget, what: str = "clients") -> None:
    """Ask what list is to be written, this one first."""
    ExportListDialog(context, over, what=what).open()
