"""关系: the map of who is around the client, the household with its sum, the relations one by one, the service team."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout

from ui import theme
from ui.card.tab import CardTab
from ui.card.tie_dialogs import HouseholdDialog, MembersDialog, RelationDialog, TeamDialog
from ui.card.tie_sections import HouseholdSection, PeopleSection, TeamSection
from ui.card.view import CardView
from ui.context import Context
from ui.widgets.relation_map import MapNode, RelationMap, Side
from ui.wording import HIDDEN
from workbench.domain.changes import Changes
from workbench.domain.households import Member
from workbench.domain.relations import Proposal, Tie
from workbench.domain.teams import Teammate
from workbench.services.households import (
    HouseholdView,
    add_members,
    dissolve,
    household_of,
    make_household,
    remove_members,
)
from workbench.services.relating import Circle, Entry, add_relation, circle, delete_relation, relation_roles
from workbench.services.teams import Team, delete_mate, team_of

if TYPE_CHECKING:
    from db.desk import Desk


@dataclass(frozen=True, slots=True)
class Around:
    """Everything that the tab shows, read at once; `names` are those used in teams before."""

    circle: Circle
    household: HouseholdView | None
    team: Team
    names: Sequence[tuple[str, str, str]]


class RelationsTab(CardTab):
    """Everybody around one client."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._around: Around | None = None
        self.household = HouseholdSection(context)
        self.map = RelationMap(self.tr("Map of relations"))
        self.people = PeopleSection(context)
        self.team = TeamSection(context)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE["m"], theme.SPACE["s"], theme.SPACE["s"])
        column.setSpacing(theme.SPACE["m"])
        # The map first: who belongs together is what one looks for (practice: a family diagram before any form).
        column.addWidget(self.map)
        column.addWidget(self.household)
        for below in (self.people, self.team):
            column.addWidget(below.rule)
            column.addWidget(below)
        column.addStretch(1)
        for section in (self.household, self.people, self.team):
            section.asked.connect(self._on_asked)
            section.client_asked.connect(context.client_asked)
        self.map.opened.connect(context.client_asked)
        self.map.more_asked.connect(self._on_more)

    @property
    def title(self) -> str:
        """Override CardTab.title."""
        return self.tr("Relations")

    def read(self, desk: Desk, view: CardView) -> Around | None:
        """Override CardTab.read."""
        client, today, rules = view.card.client.id, self.context.today, self.context.rules
        found = circle(desk, client, today=today)
        if found is None:
            return None
        return Around(
            found,
            household_of(desk, client, rules=rules, today=today),
            team_of(desk, client, rules=rules, today=today, band=view.card.band),
            desk.ties().team_names(),
        )

    def show_found(self, found: Any) -> None:
        """Override CardTab.show_found."""
        self._around = found
        for part in (self.household, self.map, self.people, self.team):
            part.setVisible(found is not None)
        if found is None:
            return
        self.household.show_household(found.circle.client.id, found.household)
        # A company has people, not a family.
        self.household.setVisible(found.household is not None or found.circle.client.kind != "company")
        self._show_map(found)
        self.people.show_circle(found.circle)
        self.team.show_team(found.team)

    def _show_map(self, around: Around) -> None:
        private = self.context.private
        ties = [tie for tie in around.circle.ties if tie.holds(self.context.today)]
        self.map.setVisible(bool(ties))
        nodes = [self._node(tie, private=private) for tie in ties]
        headings: Mapping[Side, str] = {
            "family": self.tr("Family"),
            "company": self.tr("Company"),
            "above": self.tr("Referred by"),
            "below": self.tr("Around"),
        }
        self.map.show_people(around.circle.client.name, nodes, headings, self.tr("and {count} more"))

    def _node(self, tie: Tie, *, private: bool) -> MapNode:
        role, side = self.people.role(tie.role), relation_roles().place(tie.role)
        if private:
            return MapNode(tie.id, HIDDEN, role, side, known=False)
        key = tie.other.id if tie.other else tie.id
        told = self.tr("client") if tie.other else self.tr("not in the book")
        return MapNode(key, tie.name, role, side, known=tie.other is not None, told=told)

    def _on_more(self, _side: str) -> None:
        """The rest stands in the list below."""
        self.people.add.setFocus()

    # What can be asked for.

    def _on_asked(self, word: str, what: object) -> None:
        around = self._around
        if around is None:
            return
        actions: Mapping[str, Callable[[Around, Any], object]] = {
            "make": self._make,
            "join": self._join,
            "edit": self._edit,
            "dissolve": self._dissolve,
            "leave": self._leave,
            "households": self._all,
            "relate": self._relate,
            "change": self._change,
            "part": self._part,
            "take": self._take,
            "mate": self._mate,
            "remate": self._remate,
            "unmate": self._unmate,
        }
        actions[word](around, what)

    def _write(self, change: Callable[[Any], Changes], said: str) -> None:
        self.context.tasks.change(change, self, lambda _changes: self.context.say(said, undo=True))

    def _make(self, around: Around, _what: object) -> None:
        one = around.circle.client
        HouseholdDialog(self.context, self, people=[(one.id, one.name)]).open()

    def _join(self, around: Around, _what: object) -> None:
        if around.household is not None:
            MembersDialog(self.context, around.household.household, self).open()

    def _edit(self, around: Around, _what: object) -> None:
        if around.household is not None:
            HouseholdDialog(self.context, self, household=around.household.household).open()

    def _dissolve(self, around: Around, _what: object) -> None:
        if around.household is not None:
            home = around.household.household
            self._write(lambda desk: dissolve(desk, key=home.key), self.tr("Dissolved: {name}").format(name=home.shown))

    def _leave(self, _around: Around, member: Member) -> None:
        said = self.tr("Taken out: {name}").format(name=member.name)
        self._write(lambda desk: remove_members(desk, clients=[member.id]), said)

    def _all(self, _around: Around, _what: object) -> None:
        from ui.households.dialog import HouseholdsDialog  # asked for now and then

        HouseholdsDialog(self.context, self).open()

    def _relate(self, around: Around, _what: object) -> None:
        one = around.circle.client
        RelationDialog(self.context, (one.id, one.name), self, company=one.kind == "company").open()

    def _change(self, around: Around, tie: Tie) -> None:
        one = around.circle.client
        RelationDialog(self.context, (one.id, one.name), self, tie=tie, company=one.kind == "company").open()

    def _part(self, _around: Around, tie: Tie) -> None:
        said = self.tr("Taken away: {name}").format(name=tie.name)
        self._write(lambda desk: delete_relation(desk, row=tie.id), said)

    def _take(self, around: Around, proposal: Proposal) -> None:
        client, other = around.circle.client, proposal.other
        if proposal.kind == "household":
            self._write(
                lambda desk: _together(desk, client.id, other.id, client.household, other.household),
                self.tr("Household kept"),
            )
        else:
            entry = Entry(proposal.role, other.id)
            said = self.tr("Written down: {name}").format(name=other.name)
            self._write(lambda desk: add_relation(desk, client=client.id, entry=entry)[0], said)

    def _mate(self, around: Around, role: str) -> None:
        TeamDialog(self.context, around.circle.client.id, around.names, self, role=role).open()

    def _remate(self, around: Around, mate: Teammate) -> None:
        TeamDialog(self.context, around.circle.client.id, around.names, self, mate=mate).open()

    def _unmate(self, _around: Around, mate: Teammate) -> None:
        said = self.tr("Taken away: {name}").format(name=mate.name)
        self._write(lambda desk: delete_mate(desk, row=mate.id), said)


def _together(desk: Any, client: bytes, other: bytes, own: str, others: str) -> Changes:
    """Let two share a household: whoever has one keeps it, the other one joins; whoever has another moves."""
    if own:
        return add_members(desk, key=own, clients=[other], move=True)
    if others:
        return add_members(desk, key=others, clients=[client])
    return make_household(desk, clients=[client, other])[0]
