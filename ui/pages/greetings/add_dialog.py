"""Puts clients on a greeting run by hand: whom the book cannot tell, on the day that the manager picks."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from ui.card.people_field import PeopleField
from ui.context import Context
from ui.forms import DayEdit, FormDialog
from ui.occasions import Choice
from ui.widgets.basics import label
from workbench.domain.changes import Changes
from workbench.services.greetings import add_to_run


class AddDialog(FormDialog):
    """Clients, and their day where the occasion has none of its own."""

    def __init__(self, context: Context, choice: Choice, year: int, parent: QWidget | None = None) -> None:
        super().__init__(context, "", "", parent)
        self._choice, self._year = choice, year
        self.setWindowTitle(self.tr("Put clients on the list"))
        self.accept_button.setText(self.tr("Put on the list"))
        self.people = PeopleField(context, ())
        self.people.search.setAccessibleName(self.tr("Who is greeted"))
        self.day = DayEdit(self.tr("Day"), context.today)
        self.form.addRow(self.tr("Occasion"), label(context.texts.named(choice.occasion.name), "strong"))
        self.form.addRow(self.tr("Clients"), self.people)
        self._by_hand = choice.occasion.takes_day
        if self._by_hand:
            self.day.set_day(context.today)
            self.form.addRow(self.tr("Day"), self.day)
        about = self.tr("Who must not be greeted stands on the list with the reason.")
        self.form.addRow("", label(about, "small", wrap=True))
        self.people.search.setFocus()

    def submit(self) -> None:
        """Override FormDialog.submit."""
        if not self.people.ids():
            self.show_error(self.tr("Choose at least one client."))
            return
        day = self.day.day() if self._by_hand else None
        if self._by_hand and day is None:
            self.show_error(self.tr("Choose the day."))
            return
        use_case = partial(
            add_to_run,
            rules=self.context.rules,
            occasion=self._choice.occasion.code,
            year=day.year if day else self._year,
            clients=self.people.ids(),
            today=self.context.today,
            day=day,
        )
        self.wait()
        self.context.tasks.change(use_case, self, self._on_done, self.refuse)

    def _on_done(self, _changes: Changes) -> None:
        self.context.say(self.tr("%n client(s) put on the list", "", len(self.people.ids())), undo=True)
        self.accept()
