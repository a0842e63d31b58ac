"""Short forms about people on a list: invited by what, replied what, the rows of the sheet, somebody who came by."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QSpinBox, QWidget

from ui.context import Context
from ui.forms import CodeBox, DayEdit, FormDialog
from ui.pages.gatherings.deeds import GatheringDeeds
from ui.pages.gatherings.words import GatheringWords
from ui.pursuits.client_field import client_field
from ui.pursuits.fields import line
from ui.widgets.basics import inset, label
from ui.widgets.pick_field import PickItem
from ui.wording import now_utc
from workbench.domain.changes import Changes
from workbench.domain.gatherings import REPLIES, Attendance, Gathering, in_rows, read_rows
from workbench.domain.problems import Problem
from workbench.services.inviting import arrive, invite, reply
from workbench.texts import Texts

_MOST_COMPANIONS = 50


class _PeopleDialog(FormDialog):
    """A form about some people of a list."""

    def __init__(self, context: Context, gathering: Gathering, title: str, parent: QWidget | None) -> None:
        super().__init__(context, title, "", parent)
        self.gathering = gathering
        self.words = GatheringWords(context)
        self.accept_button.setText(self.tr("Save"))

    def change(self, use_case: Any, said: str) -> None:
        """Do it, say it and close."""
        self.wait()
        self.context.tasks.change(use_case, self, lambda _changes: self._over(said), self.refuse)

    def _over(self, said: str) -> None:
        self.wait_over()
        self.context.say(said, undo=True)
        self.accept()


class InviteDialog(_PeopleDialog):
    """By what channel people were invited, and when: that was a contact with each."""

    def __init__(
        self, context: Context, gathering: Gathering, people: Sequence[Attendance], parent: QWidget | None = None
    ) -> None:
        super().__init__(context, gathering, "", parent)
        self._people = people
        self.setWindowTitle(self.tr("Invited"))
        self.channel = CodeBox(self.tr("By"), self.words.channels())
        self.on = DayEdit(self.tr("On"), context.today)
        self.on.set_day(context.today)
        self.form.addRow(self.tr("Whom"), label(_who(people, context.texts), "strong", wrap=True))
        self.form.addRow(self.tr("By"), self.channel)
        self.form.addRow(self.tr("On"), self.on)
        self.channel.setFocus()

    def submit(self) -> None:
        """Override FormDialog.submit."""
        if not self.on.valid():
            self.show_error(self.tr("Write days as 2026-11-25."))
            return
        clients = [one.client_id for one in self._people]
        gathering, channel, on = self.gathering.id, self.channel.code(), self.on.day()
        at, today = now_utc(), self.context.today

        def tell(desk: Any) -> Changes:
            return invite(desk, gathering=gathering, clients=clients, today=today, at=at, channel=channel, on=on)

        self.change(tell, self.tr("Invited; the contact is recorded"))


class ReplyDialog(_PeopleDialog):
    """What people replied, with how many, and why."""

    def __init__(
        self, context: Context, gathering: Gathering, people: Sequence[Attendance], parent: QWidget | None = None
    ) -> None:
        super().__init__(context, gathering, "", parent)
        self._people = people
        self.setWindowTitle(self.tr("Reply"))
        self.answer = CodeBox(self.tr("Reply"), {"": self.tr("nothing yet"), **self.words.names(REPLIES)})
        self.companions = inset(QSpinBox())
        self.companions.setRange(0, _MOST_COMPANIONS)
        self.companions.setAccessibleName(self.tr("Companions"))
        self.note = line(self.tr("Note"))
        self.form.addRow(self.tr("Who"), label(_who(people, context.texts), "strong", wrap=True))
        self.form.addRow(self.tr("Reply"), self.answer)
        self.form.addRow(self.tr("Companions"), self.companions)
        self.form.addRow(self.tr("Note"), self.note)
        first = people[0]
        self.answer.choose(first.reply)
        self.companions.setValue(first.companions)
        self.note.setText(first.note if len(people) == 1 else "")
        self.answer.setFocus()

    def submit(self) -> None:
        """Override FormDialog.submit."""
        ids, gathering, today = [one.id for one in self._people], self.gathering.id, self.context.today
        answer, companions, note = self.answer.code(), self.companions.value(), self.note.text()

        def noted(desk: Any) -> Changes:
            return reply(
                desk, gathering=gathering, people=ids, answer=answer, today=today, companions=companions, note=note
            )

        self.change(noted, self.tr("Reply noted"))


class RowsDialog(_PeopleDialog):
    """The rows of the printed sheet, typed as they stand there: who came, or who did not."""

    def __init__(
        self,
        context: Context,
        gathering: Gathering,
        people: Sequence[Attendance],
        deeds: GatheringDeeds,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, gathering, "", parent)
        self._people, self._deeds = people, deeds
        self.setWindowTitle(self.tr("Rows of the sheet"))
        self.rows = line(self.tr("Rows"), "3 5-8 12")
        self.what = CodeBox(self.tr("They"), {"came": self.tr("came"), "missed": self.tr("did not come")})
        self.names = label("", "muted", wrap=True)
        self.form.addRow(self.tr("Rows"), self.rows)
        self.form.addRow(self.tr("They"), self.what)
        self.form.addRow("", self.names)
        self.rows.textChanged.connect(self._on_rows)
        self.rows.setFocus()

    def _on_rows(self) -> None:
        """Say whom the numbers mean while they are typed."""
        try:
            found = in_rows(self._people, read_rows(self.rows.text()))
        except Problem as problem:
            self.names.setText(self.context.texts.problem(problem))
            return
        self.names.setText(_who(found, self.context.texts))

    def submit(self) -> None:
        """Override FormDialog.submit."""
        try:
            found = in_rows(self._people, read_rows(self.rows.text()))
        except Problem as problem:
            self.refuse(problem)
            return
        if not found:
            self.show_error(self.tr("Type the numbers that stand before the names on the sheet."))
            return
        context, ids, came = self.context, [one.id for one in found], self.what.code() == "came"
        rules, texts, today, at, gathering = context.rules, context.texts, context.today, now_utc(), self.gathering.id

        def noted(desk: Any) -> Changes:
            return arrive(
                desk, rules=rules, texts=texts, gathering=gathering, people=ids, came=came, at=at, today=today
            )

        self.change(noted, self.tr("%n arrival(s) noted", "", len(ids)) if came else self.tr("Absence noted"))


class WalkInDialog(_PeopleDialog):
    """A client who came without standing on the list."""

    def __init__(
        self, context: Context, gathering: Gathering, deeds: GatheringDeeds, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, gathering, "", parent)
        self._deeds = deeds
        self._client: bytes | None = None
        self.setWindowTitle(self.tr("Somebody else came"))
        self.who = client_field(context, self.tr("Client: name, reading or number"))
        self.who.picked.connect(self._on_who)
        self.form.addRow(self.tr("Client"), self.who)
        self.who.setFocus()

    def _on_who(self, item: PickItem) -> None:
        self._client = item.key if isinstance(item.key, bytes) else None

    def submit(self) -> None:
        """Override FormDialog.submit."""
        if self._client is None:
            self.show_error(self.tr("Say who came."))
            self.who.setFocus()
            return
        self._deeds.walk_in(self.gathering, self._client)
        self.accept()


def _who(people: Sequence[Attendance], texts: Texts) -> str:
    return texts.listed(one.name for one in people)
