"""The forms about people who belong together: a relation, a household, somebody of the team."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from ui.card.people_field import PeopleField
from ui.context import Context
from ui.forms import CodeBox, DayEdit, FormDialog
from ui.pursuits.client_field import client_field
from ui.widgets.basics import label
from ui.widgets.pick_field import PickItem
from workbench.domain.changes import Changes
from workbench.domain.households import Household
from workbench.domain.relations import Tie
from workbench.domain.teams import Teammate
from workbench.services.households import add_members, make_household, set_household
from workbench.services.relating import Entry, add_relation, relation_roles, set_relation
from workbench.services.teams import MateEntry, add_mate, set_mate, team_roles


class TieDialog(FormDialog):
    """A form that writes one change, says so and closes."""

    def _line(self, name: str, text: str = "", hint: str = "") -> QLineEdit:
        made = QLineEdit(text)
        made.setAccessibleName(name)
        made.setPlaceholderText(hint)
        self.form.addRow(name, made)
        return made

    def _day(self, name: str, day: Any) -> DayEdit:
        made = DayEdit(name, self.context.today)
        made.set_day(day)
        self.form.addRow(name, made)
        return made

    def _members(self, people: Sequence[tuple[bytes, str]]) -> PeopleField:
        made = PeopleField(self.context, people, self)
        hint = self.tr("Add a member: name, pinyin, number")
        made.search.setAccessibleName(hint)
        made.search.setPlaceholderText(hint)
        self.form.addRow(self.tr("Members"), made)
        return made

    def _valid(self, *days: DayEdit) -> bool:
        wrong = next((day for day in days if not day.valid()), None)
        if wrong is not None:
            wrong.setFocus()
        return wrong is None

    def _write(self, change: Any, said: str) -> None:
        self.wait()
        self.context.tasks.change(change, self, lambda _changes: self._on_written(said), self.refuse)

    def _on_written(self, said: str) -> None:
        self.wait_over()
        self.accept()
        self.context.say(said, undo=True)


class RelationDialog(TieDialog):
    """Who somebody is to a client: another client, found as in Ctrl+K, or a name."""

    def __init__(
        self,
        context: Context,
        client: tuple[bytes, str],
        parent: QWidget | None = None,
        *,
        tie: Tie | None = None,
        role: str = "",
        company: bool = False,
    ) -> None:
        """Make the form.

        Args:
            client: (id, name) of whose card it is.
            tie: what is changed; None writes a new one that begins with `role`.
            company: the client is a company: its people come first among the roles.
        """
        super().__init__(context, "", "", parent)
        self._client, self._tie = client[0], tie
        self._other = tie.other.id if tie and tie.other else None
        self.setWindowTitle(self.tr("Relation") if tie else self.tr("Add a relation"))
        self.accept_button.setText(self.tr("Save"))
        self.form.addRow(self.tr("Client"), label(client[1], "strong"))
        self.who = client_field(context, self.tr("Client or name"))
        self.form.addRow(self.tr("Who"), self.who)
        hint = self.tr("Pick a client, or type the name of somebody who is none.")
        self.form.addRow("", label(hint, "small", wrap=True))
        self.role = CodeBox(self.tr("Is to the client"), _roles(context, company=company))
        self.role.setMaxVisibleItems(18)
        self.form.addRow(self.tr("Is to the client"), self.role)
        self.way = self._line(self.tr("Phone or other way"), tie.way if tie else "")
        self.birthday = self._line(
            self.tr("Birthday"), tie.birthday if tie else "", self.tr("05-12 / 1956-05-12 / lunar:08-15")
        )
        self.since = self._day(self.tr("Since"), tie.since if tie else None)
        self.until = self._day(self.tr("Until"), tie.until if tie else None)
        self.note = self._line(self.tr("Note"), tie.note if tie else "")
        if tie is not None:
            self.who.setText(tie.name)
        self.role.choose(tie.role if tie else role or ("executive" if company else "spouse"))
        self.who.picked.connect(self._on_picked)
        self.who.textEdited.connect(self._on_typed)
        self._show_own()
        self.who.setFocus()

    def _on_picked(self, item: PickItem) -> None:
        self._other = item.key if isinstance(item.key, bytes) else None
        self._show_own()

    def _on_typed(self, _text: str) -> None:
        self._other = None
        self._show_own()

    def _show_own(self) -> None:
        """A client's number and birthday stand on the client's own card."""
        for field in (self.way, self.birthday):
            self.form.setRowVisible(field, self._other is None)

    def submit(self) -> None:
        """Override FormDialog.submit."""
        if not self._valid(self.since, self.until):
            return
        outside = self._other is None
        entry = Entry(
            self.role.code(),
            self._other,
            self.who.text() if outside else "",
            self.way.text() if outside else "",
            self.birthday.text() if outside else "",
            self.note.text(),
            self.since.day(),
            self.until.day(),
        )
        client, tie = self._client, self._tie

        def change(desk: Any) -> Changes:
            if tie is None:
                return add_relation(desk, client=client, entry=entry)[0]
            return set_relation(desk, row=tie.id, client=client, entry=entry)

        self._write(change, self.tr("Written down: {name}").format(name=self.who.text().strip()))


def _roles(context: Context, *, company: bool) -> list[tuple[str, str]]:
    """Return the roles with their group; a company's people come first on a company's card."""
    named, roles = context.texts.named, relation_roles()
    found = [
        (one.code, f"{named(roles.groups[one.group])} · {named(one.name)}", one)
        for one in roles.roles.values()
        if not (company and one.group == "family")
    ]
    if company:
        found.sort(key=lambda row: not row[2].executive)
    return [(code, text) for code, text, _role in found]


class HouseholdDialog(TieDialog):
    """Makes a household of clients, or changes its name, its note and through whom it is greeted."""

    def __init__(
        self,
        context: Context,
        parent: QWidget | None = None,
        *,
        household: Household | None = None,
        people: Sequence[tuple[bytes, str]] = (),
    ) -> None:
        """Make the form; without a household it makes one of `people`, (id, name), and whoever is added."""
        super().__init__(context, "", "", parent)
        self._household = household
        self.setWindowTitle(self.tr("Household") if household else self.tr("Make a household"))
        self.accept_button.setText(self.tr("Save"))
        called = household.shown if household else f"{people[0][1]}家" if people else ""
        self.name = self._line(self.tr("Name"), household.name if household else "", called)
        self.people: PeopleField | None = None
        if household is None:
            self.people = self._members(people)
            self.people.changed.connect(self._fill_greet)
        self.greet = CodeBox(self.tr("Greeted through"), {})
        self.form.addRow(self.tr("Greeted through"), self.greet)
        self.note = self._line(self.tr("Note"), household.note if household else "")
        self._fill_greet()
        if household and household.speaker:
            self.greet.choose(household.speaker.id.hex())
        self.name.setFocus()

    def _fill_greet(self) -> None:
        kept, home = self.greet.code(), self._household
        members = [(one.id, one.name) for one in home.members] if home else self.people.people() if self.people else []
        self.greet.clear()
        self.greet.addItem(self.tr("as the rules choose: important, then richest"), "")
        for client, name in members:
            self.greet.addItem(name, client.hex())
        place = self.greet.findData(kept)
        self.greet.setCurrentIndex(max(0, place))

    def submit(self) -> None:
        """Override FormDialog.submit."""
        name, note, code = self.name.text(), self.note.text(), self.greet.code()
        greet = bytes.fromhex(code) if code else None
        home = self._household
        clients = self.people.ids() if self.people else []

        def change(desk: Any) -> Changes:
            if home is None:
                return make_household(desk, clients=clients, name=name, greet=greet, note=note)[0]
            return set_household(desk, key=home.key, name=name, greet=greet, choose=True, note=note)

        self._write(change, self.tr("Household kept"))


class MembersDialog(TieDialog):
    """Lets clients join a household."""

    def __init__(self, context: Context, household: Household, parent: QWidget | None = None) -> None:
        super().__init__(context, "", "", parent)
        self._household = household
        self.setWindowTitle(self.tr("Add members"))
        self.accept_button.setText(self.tr("Add"))
        self.form.addRow(self.tr("Household"), label(household.shown, "strong"))
        self.people = self._members(())
        self.people.search.setFocus()

    def submit(self) -> None:
        """Override FormDialog.submit."""
        key, clients = self._household.key, self.people.ids()
        self._write(lambda desk: add_members(desk, key=key, clients=clients), self.tr("Household kept"))


class TeamDialog(TieDialog):
    """Names somebody who looks after a client too; names used before are offered while one types."""

    def __init__(
        self,
        context: Context,
        client: bytes,
        known: Sequence[tuple[str, str, str]],
        parent: QWidget | None = None,
        *,
        mate: Teammate | None = None,
        role: str = "",
    ) -> None:
        """Make the form; `known` are (name, role, phone) used before, `mate` is what is changed, None for a new one."""
        super().__init__(context, "", "", parent)
        self._client, self._mate = client, mate
        self._phones: Mapping[str, str] = {name: phone for name, _role, phone in known if phone}
        self.setWindowTitle(self.tr("Service team"))
        self.accept_button.setText(self.tr("Save"))
        named = context.texts.named
        self.name = self._line(self.tr("Name"), mate.name if mate else "")
        completer = QCompleter(list(dict.fromkeys(name for name, _role, _phone in known)), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.name.setCompleter(completer)
        completer.activated.connect(self._on_known)
        self.role = CodeBox(self.tr("Role"), {code: named(one.name) for code, one in team_roles().items()})
        self.form.addRow(self.tr("Role"), self.role)
        self.phone = self._line(self.tr("Phone"), mate.phone if mate else "")
        self.since = self._day(self.tr("Since"), mate.since if mate else None)
        self.until = self._day(self.tr("Until"), mate.until if mate else None)
        self.note = self._line(self.tr("Note"), mate.note if mate else "")
        self.role.choose(mate.role if mate else role or "backup")
        self.name.setFocus()

    def _on_known(self, name: str) -> None:
        if not self.phone.text().strip():
            self.phone.setText(self._phones.get(name, ""))

    def submit(self) -> None:
        """Override FormDialog.submit."""
        if not self._valid(self.since, self.until):
            return
        entry = MateEntry(
            self.name.text(),
            self.role.code(),
            self.phone.text(),
            self.since.day(),
            self.until.day(),
            self.note.text(),
        )
        client, mate = self._client, self._mate

        def change(desk: Any) -> Changes:
            if mate is None:
                return add_mate(desk, client=client, entry=entry)[0]
            return set_mate(desk, row=mate.id, entry=entry)

        self._write(change, self.tr("Written down: {name}").format(name=entry.name.strip()))
