"""The parts of the tab 关系: the household with what it holds, who is around the client, who looks after it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui import theme
from ui.card.sections import Section
from ui.context import Context
from ui.models.tips import plain_tip
from ui.widgets.basics import button, label, tool_button
from ui.widgets.charts import Bar, MonthChart
from ui.widgets.chips import StatusChip
from ui.wording import HIDDEN
from workbench.domain.birthdays import NextBirthdays
from workbench.domain.households import Member
from workbench.domain.relations import Proposal, Tie
from workbench.domain.teams import Teammate
from workbench.services.households import HouseholdView
from workbench.services.relating import Circle, birthday_of, relation_roles, said_birthday
from workbench.services.teams import Team, team_roles

_MONTHS = 12
#: Days before a relative's birthday from which its date is told beside it.
_SOON = 30


class TieSection(Section):
    """A section whose rows have buttons.

    Signals:
        asked: something is to be done: a word, and what it is about.
        client_asked: somebody's card is wanted; carries the id.
    """

    asked = Signal(str, object)
    client_asked = Signal(object)

    def tie_mark(self) -> str:
        """Return what joins names in the language of now."""
        return "、" if self.context.texts.language == "zh_CN" else ", "

    def add_row(self, parts: Sequence[QWidget], buttons: Sequence[QWidget] = ()) -> None:
        """Add a line of widgets, its buttons at the right."""
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE["s"])
        for number, part in enumerate(parts):
            row.addWidget(part, 1 if number == len(parts) - 1 else 0)
        for one in buttons:
            row.addWidget(one, 0, Qt.AlignmentFlag.AlignTop)
        self.rows.addWidget(made)

    def name_button(self, client: bytes, name: str) -> QPushButton:
        """Return a button that opens somebody's card."""
        made = button(name, "link", clicked=partial(self.client_asked.emit, client))
        made.setAccessibleName(self.tr("{name}: open the card").format(name=name))
        made.setToolTip(plain_tip(made.accessibleName()))
        return made

    def tool(self, icon: str, name: str, word: str, what: object) -> QWidget:
        """Return a small button that asks for something."""
        return tool_button(icon, name, partial(self.asked.emit, word, what))


class HouseholdSection(TieSection):
    """Who is greeted once and what they hold together."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.make = button(self.tr("Make a household…"), "quiet", "household", partial(self.asked.emit, "make", None))
        self.join = tool_button("add", self.tr("Add a member"), partial(self.asked.emit, "join", None))
        self.edit = tool_button("edit", self.tr("Name and greeting"), partial(self.asked.emit, "edit", None))
        self.end = tool_button("delete", self.tr("Dissolve the household"), partial(self.asked.emit, "dissolve", None))
        self.all = tool_button("clients", self.tr("All households"), partial(self.asked.emit, "households", None))
        for one in (self.make, self.join, self.edit, self.end, self.all):
            self.head.add_action(one)

    def show_household(self, client: bytes, view: HouseholdView | None) -> None:
        """Show the household of a client, None for none."""
        self.clear()
        self.head.set_title(self.tr("Household"))
        private = self.words.private
        self.make.setVisible(view is None and not private)
        for one in (self.join, self.edit, self.end):
            one.setVisible(view is not None and not private)
        self.all.setVisible(not private)
        if view is None:
            self.add_nothing(self.tr("Belongs to no household: greeted alone, counted alone."))
            return
        if private:
            self.add_nothing(self.tr("Hidden by the privacy screen."))
            return
        self.add_pair(self.tr("Name"), view.household.shown)
        if view.household.note:
            self.add_pair(self.tr("Note"), view.household.note)
        self._add_sum(view)
        for member in view.household.members:
            self._add_member(client, member, view)

    def _add_sum(self, view: HouseholdView) -> None:
        newest, words = view.assets.newest, self.words
        if newest is None:
            self.add_pair(self.tr("Together"), self.tr("no figures yet"))
            return
        said = self.tr("{amount} in {month}").format(amount=words.money(newest.fen), month=newest.month)
        if view.band is not None:
            # For information only: tiers and bands judge single clients.
            said = self.tr("{sum}; would be band {band}").format(sum=said, band=words.band(view.band.code))
        self.add_pair(self.tr("Together"), said)
        missing = [self._missed(one, view) for one in view.household.members if one.id in view.assets.missing]
        if missing:
            said = self.tr("{names}: not counted").format(names=self.tie_mark().join(missing))
            self.add_pair(self.tr("No figure"), said, tone="warning")
        months = view.assets.months[-_MONTHS:]
        if len(months) > 1:
            chart = MonthChart(self.tr("Assets together by month"), lambda fen: words.amount(round(fen)))
            chart.set_bars([Bar(str(int(one.month[5:])), one.fen, one.month) for one in months])
            self.rows.addWidget(chart)

    def _missed(self, member: Member, view: HouseholdView) -> str:
        last = view.assets.missing[member.id]
        if last is None:
            return member.name
        said = self.tr("{name} (last {month}: {amount})")
        return said.format(name=member.name, month=last[0], amount=self.words.money(last[1]))

    def _add_member(self, client: bytes, member: Member, view: HouseholdView) -> None:
        name = label(member.name, "strong") if member.id == client else self.name_button(member.id, member.name)
        parts: list[QWidget] = [name]
        if view.household.speaker is not None and member.id == view.household.speaker.id:
            parts.append(StatusChip(self.tr("is greeted"), "accent"))
        if member.mourning or member.deceased:
            chip = self.words.flag("deceased" if member.deceased else "mourning")
            parts.append(StatusChip(chip.text, chip.tone))
        facts = [self.words.tier(member.tier), self.words.money(member.aum_fen)]
        parts.append(label(" · ".join(fact for fact in facts if fact), "muted"))
        out = self.tr("{name}: take out of the household").format(name=member.name)
        self.add_row(parts, [self.tool("close", out, "leave", member)])


class PeopleSection(TieSection):
    """The relations as a list, and what the book proposes."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.add = button(self.tr("Add…"), "quiet", "add", partial(self.asked.emit, "relate", None))
        self.add.setAccessibleName(self.tr("Add a relation"))
        self.head.add_action(self.add)

    def show_circle(self, circle: Circle) -> None:
        """Show who is around somebody."""
        self.clear()
        company = circle.client.kind == "company"
        title = self.tr("People of the company (clients: {count})") if company else self.tr("Relations")
        self.head.set_title(title.format(count=sum(tie.other is not None for tie in circle.people)))
        self.add.setVisible(not self.words.private)
        if not circle.ties and not circle.proposals:
            self.add_nothing(self.tr("Nobody is written down yet."))
        if self.words.private:
            for tie in circle.ties:
                self.add_pair(self.role(tie.role), HIDDEN)
            return
        for tie in circle.ties:
            self._add_tie(tie)
        if circle.proposals:
            self.rows.addWidget(label(self.tr("The book suggests"), "small"))
        for proposal in circle.proposals:
            self._add_proposal(proposal)

    def role(self, code: str) -> str:
        """Return the name of a role."""
        return self.context.texts.named(relation_roles().named(code))

    def born(self, text: str) -> str:
        """Return a birthday as it is said, with the days until it is near: it is shown, nothing is owed for it."""
        said = said_birthday(text, self.context.texts)
        kept = birthday_of(text)
        if kept is None:
            return said
        next_day = NextBirthdays(self.context.today, self.context.rules.almanac.lunar).of(kept)
        if next_day is None or (next_day - self.context.today).days > _SOON:
            return said
        return self.tr("{birthday} ({near})").format(birthday=said, near=self.words.near_day(next_day))

    def told(self, tie: Tie) -> str:
        """Return what is said of a tie beside name and role."""
        parts = [tie.way, self.tr("birthday {day}").format(day=self.born(tie.birthday)) if tie.birthday else ""]
        if tie.since:
            parts.append(self.tr("since {day}").format(day=tie.since.isoformat()))
        if tie.until:
            parts.append(self.tr("until {day}").format(day=tie.until.isoformat()))
        return " · ".join(part for part in (*parts, tie.note) if part)

    def _add_tie(self, tie: Tie) -> None:
        role = label(self.role(tie.role), "muted", wrap=True)
        role.setFixedWidth(88)
        name = self.name_button(tie.other.id, tie.name) if tie.other else label(tie.name)
        said = label(self.told(tie), "muted", wrap=True)
        said.setAccessibleName(", ".join(part for part in (self.role(tie.role), tie.name, said.text()) if part))
        buttons = [
            self.tool("edit", self.tr("{name}: edit").format(name=tie.name), "change", tie),
            self.tool("close", self.tr("{name}: take away").format(name=tie.name), "part", tie),
        ]
        self.add_row([role, name, said], buttons)

    def _add_proposal(self, proposal: Proposal) -> None:
        role = label(self.role(proposal.role), "muted", wrap=True)
        role.setFixedWidth(88)
        name = self.name_button(proposal.other.id, proposal.other.name)
        household = proposal.kind == "household"
        why = self.tr("does not share the household") if household else self.tr("as the employer in the file says")
        text = self.tr("Into the household") if household else self.tr("Add")
        take = button(text, "link", "add", partial(self.asked.emit, "take", proposal))
        take.setAccessibleName(f"{proposal.other.name}: {text}")
        self.add_row([role, name, label(why, "muted", wrap=True)], [take])


class TeamSection(TieSection):
    """The main manager, who stands in, co-owners and helpers, and whom the standard misses."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.add = button(self.tr("Add…"), "quiet", "add", partial(self.asked.emit, "mate", ""))
        self.add.setAccessibleName(self.tr("Add somebody to the service team"))
        self.head.add_action(self.add)

    def show_team(self, team: Team) -> None:
        """Show who looks after a client."""
        self.clear()
        self.head.set_title(self.tr("Service team"))
        self.add_pair(self.tr("Manager (A)"), team.manager or self.tr("not recorded"))
        for mate in team.mates:
            self._add_mate(mate)
        owners = {one.owner: code for code, one in team_roles().items() if one.owner}
        for missing in team.missing:
            code = owners.get(missing, missing)
            name = self.tr("{role}: name somebody").format(role=self._role(code))
            self.add_pair(
                self._role(code),
                self.tr("the standard asks for one; nobody is named"),
                tone="warning",
                buttons=[self.tool("add", name, "mate", code)],
            )

    def _role(self, code: str) -> str:
        known = team_roles().get(code)
        return self.context.texts.named(known.name) if known else code

    def _add_mate(self, mate: Teammate) -> None:
        parts = [mate.name, mate.phone]
        if mate.since:
            parts.append(self.tr("since {day}").format(day=mate.since.isoformat()))
        if mate.until:
            parts.append(self.tr("until {day}").format(day=mate.until.isoformat()))
        said = " · ".join(part for part in (*parts, mate.note) if part)
        buttons = [
            self.tool("edit", self.tr("{name}: edit").format(name=mate.name), "remate", mate),
            self.tool("close", self.tr("{name}: take away").format(name=mate.name), "unmate", mate),
        ]
        tone = "" if mate.holds(self.context.today) else "muted"
        self.add_pair(self._role(mate.role), said, tone=tone, buttons=buttons)
