"""Types the numbers of the printed sheet back: who was greeted, who was not reached, all in one step."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ui.context import Context
from ui.forms import FormDialog
from ui.pages.greetings.lines import Line
from ui.widgets.basics import label
from ui.wording import Wording, now_utc
from workbench.domain.changes import Changes
from workbench.domain.problems import Problem
from workbench.domain.sheetmarks import SheetCode, parse_sheet
from workbench.services.greetings import tick_sheet

if TYPE_CHECKING:
    from db.desk import Desk


class SheetDialog(FormDialog):
    """A line of numbers, and below it who they are and what is kept of each."""

    def __init__(
        self,
        context: Context,
        occasion: str,
        years: Sequence[int],
        lines: Sequence[Line],
        parent: QWidget | None = None,
    ) -> None:
        """Make the form for a run that is frozen; `lines` are those that it shows."""
        super().__init__(context, "", "", parent)
        self._occasion, self._years = occasion, years
        self._say = Wording(context)
        self._by_number: Mapping[int, Line] = {line.entry.number: line for line in lines if line.entry.number}
        self.setWindowTitle(self.tr("Numbers of the sheet"))
        self.setMinimumWidth(560)
        self.accept_button.setText(self.tr("Keep"))
        self.numbers = QLineEdit()
        self.numbers.setAccessibleName(self.tr("Numbers"))
        self.numbers.setPlaceholderText("3 5-8 12x")
        self.numbers.setClearButtonEnabled(True)
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setMinimumHeight(190)
        self.preview.setAccessibleName(self.tr("What is kept"))
        self.sum = label("", "muted")
        about = self.tr(
            "x not reached · c call · s SMS · w WeChat · e e-mail · l letter · v visit · a at the branch · - left out; "
            "nothing behind a number: greeted as planned"
        )
        self.form.addRow(self.tr("Numbers"), self.numbers)
        self.form.addRow("", label(about, "small", wrap=True))
        self.form.addRow(self.tr("What is kept"), self.preview)
        self.form.addRow("", self.sum)
        self.numbers.textChanged.connect(self._on_text)
        self._on_text("")
        self.numbers.setFocus()

    def submit(self) -> None:
        """Override FormDialog.submit."""
        rules, today, text = self.context.rules, self.context.today, self.numbers.text()
        occasion, years = self._occasion, self._years

        def change(desk: Desk) -> Changes:
            changes, _said = tick_sheet(
                desk, rules=rules, occasion=occasion, years=years, text=text, at=now_utc(), today=today
            )
            return changes

        self.wait()
        self.context.tasks.change(change, self, self._on_done, self.refuse)

    def _on_done(self, _changes: Changes) -> None:
        self.context.say(self.tr("The sheet is kept: {sum}").format(sum=self.sum.text()), undo=True)
        self.accept()

    def _on_text(self, text: str) -> None:
        self.error.hide()
        try:
            said = parse_sheet(text)
        except Problem as problem:
            self.preview.setPlainText(self.context.texts.problem(problem))
            self.sum.setText("")
            self.accept_button.setEnabled(False)
            return
        unknown = [number for number in said if number not in self._by_number]
        lines = [self._told(number, code) for number, code in said.items()]
        self.preview.setPlainText("\n".join(lines))
        self.sum.setText(self._sum(said) if said else "")
        self.accept_button.setEnabled(bool(said) and not unknown)

    def _told(self, number: int, code: SheetCode) -> str:
        line = self._by_number.get(number)
        if line is None:
            return self.tr("{number}  is not on the sheet").format(number=number)
        who = self.tr("(hidden)") if self.context.private else line.entry.name
        if line.done:
            return self.tr("{number}  {who}: done before").format(number=number, who=who)
        if line.blocked:
            return self.tr("{number}  {who}: is blocked now").format(number=number, who=who)
        return f"{number}  {who}: {self._outcome(code, code.channel or line.entry.channel)}"

    def _outcome(self, code: SheetCode, channel: str) -> str:
        if code.outcome == "skipped":
            return self.tr("left out")
        said = self._say.channel(channel) if channel else ""
        return f"{said}, {self.tr('not reached') if code.outcome == 'missed' else self.tr('greeted')}".lstrip(", ")

    def _sum(self, said: Mapping[int, SheetCode]) -> str:
        count = Counter(code.outcome for code in said.values())
        parts = [
            self.tr("%n greeted", "", count["reached"]) if count["reached"] else "",
            self.tr("%n not reached", "", count["missed"]) if count["missed"] else "",
            self.tr("%n left out", "", count["skipped"]) if count["skipped"] else "",
        ]
        return " · ".join(part for part in parts if part)
