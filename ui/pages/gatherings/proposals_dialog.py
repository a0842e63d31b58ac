"""Whom to invite: everybody of the book in the order of what speaks for it, the blocked ones last with the reason."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QDialog, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.models.columns import Column
from ui.models.record_table import RecordTableModel
from ui.pages.gatherings.deeds import GatheringDeeds
from ui.pages.gatherings.words import GatheringWords
from ui.pursuits.fields import line
from ui.tasks import Latest
from ui.widgets.basics import EmptyState, button, inset, label, room_for
from ui.widgets.choices import FilterChips
from ui.widgets.record_view import RecordView
from ui.widgets.tabbing import OrderedTabs
from ui.wording import now_utc
from workbench.domain.changes import Changes
from workbench.domain.gatherings import Gathering
from workbench.domain.invitations import Proposal
from workbench.domain.problems import Problem
from workbench.services.gatherings import gathering_rules, templates
from workbench.services.inviting import ask_for, invite, proposals

_MOST_MONTHS = 36
_SIGNS_WIDTH = 240


class ProposalsDialog(OrderedTabs, QDialog):
    """A list to mark in; what is marked goes on the gathering's list."""

    def __init__(
        self, context: Context, gathering: Gathering, deeds: GatheringDeeds, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._gathering, self._deeds = context, gathering, deeds
        self._words = GatheringWords(context)
        self._latest = Latest()
        self._chosen: set[bytes] = set()
        self._found: Sequence[Proposal] = ()
        self.setWindowTitle(self.tr("Whom to invite"))
        self.resize(room_for(parent, 900, 560))
        self.model = RecordTableModel(self._columns(), self, key=lambda one: one.guest.id)
        self.view = RecordView(self.model, self.tr("Proposals"))
        self.view.give_way([5, 4], _SIGNS_WIDTH)
        self.view.set_empty(EmptyState("clients", self.tr("Nobody fits"), self.tr("Take a band or a word off.")))
        self.bands = FilterChips(self.tr("Band"))
        self.interest = line(self.tr("Interest"), self.tr("words of tags, products, preferences"))
        self.months = inset(QSpinBox())
        self.months.setRange(0, _MOST_MONTHS)
        self.months.setAccessibleName(self.tr("Not invited for months"))
        self.count = label("", "muted")
        self.error = label("", wrap=True)
        self.error.setProperty("tone", "danger")
        self.error.hide()
        self.go = button(self.tr("Put on the list"), "primary", clicked=self._take)
        self._fill()
        self._build()
        self._connect()
        self._read()

    def _columns(self) -> list[Column]:
        words = self._words
        return [
            Column(
                lambda: "",
                "guest",
                check=lambda one: None if one.block else one.guest.id in self._chosen,
                text=lambda _guest: "",
                width=36,
                sortable=False,
                key="tick",
            ),
            Column(lambda: self.tr("Name"), lambda one: one.guest.name, width=140, strong=True, key="name"),
            Column(lambda: self.tr("Band"), lambda one: words.band(one.guest.band), width=150, key="band"),
            Column(
                lambda: self.tr("Why"),
                "left",
                text=lambda _left: "",
                chips=words.why,
                width=0,
                sortable=False,
                key="why",
            ),
            Column(lambda: self.tr("Last invited"), lambda one: words.day(one.guest.invited_on), width=100, key="last"),
            Column(lambda: self.tr("This year"), lambda one: one.guest.attended or None, width=76, align="right"),
        ]

    def _fill(self) -> None:
        base = templates().get(self._gathering.template)
        self.interest.setText(" ".join(base.interest) if base else "")
        self.months.setValue(gathering_rules().recent_months)
        bands = self._context.rules.standard.bands
        self.bands.set_chips([(band.code, self._words.band(band.code), None) for band in reversed(bands)])

    def _build(self) -> None:
        top, foot = QHBoxLayout(), QHBoxLayout()
        for row in (top, foot):
            row.setSpacing(theme.SPACE["s"])
        top.addWidget(label(self.tr("Interest")))
        top.addWidget(self.interest, 1)
        top.addWidget(label(self.tr("Not invited for months")))
        top.addWidget(self.months)
        foot.addWidget(self.count)
        foot.addStretch(1)
        foot.addWidget(button(self.tr("Close"), clicked=self.reject))
        foot.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(theme.SPACE["m"])
        column.addWidget(self.bands)
        column.addLayout(top)
        column.addWidget(self.view, 1)
        column.addWidget(self.error)
        column.addLayout(foot)
        self.go.setDefault(True)

    def _connect(self) -> None:
        self.view.toggled.connect(self._on_toggled)
        self.view.opened.connect(self._on_toggled)
        self.bands.changed.connect(self._read)
        self.interest.editingFinished.connect(self._read)
        self.months.valueChanged.connect(self._read)

    def _read(self, _changed: object = None) -> None:
        context, known = self._context, self._gathering
        rules, today = context.rules, context.today
        bands = [str(code) for code in self.bands.active()]
        words, months = self.interest.text().split(), self.months.value()

        def read(desk: Any) -> list[Proposal]:
            ask = ask_for(desk, rules, known, today, bands=bands, words=words, months=months)
            return proposals(desk, rules, ask, today)

        self._latest.query(context.tasks, read, self._on_read)

    def _on_read(self, found: Sequence[Proposal]) -> None:
        self._found = found
        free = {one.guest.id for one in found if one.block is None}
        self._chosen &= free
        self.model.set_records(found)
        if found and not self.view.currentIndex().isValid():
            self.view.select_row(0)
            self.view.setFocus()
        self._say_count()

    def _on_toggled(self, one: Proposal) -> None:
        """Mark, or take the mark off; of several marked rows all of them alike."""
        rows = [row for row in self.view.selected_records() if row.block is None]
        rows = rows if one in rows else [one] if one.block is None else []
        ids = {row.guest.id for row in rows}
        self._chosen = self._chosen - ids if one.guest.id in self._chosen else self._chosen | ids
        self.model.update_records(rows)
        self._say_count()

    def _say_count(self) -> None:
        seats = self._gathering.capacity
        said = self.tr("%n chosen", "", len(self._chosen))
        if seats:
            said += " · " + self.tr("%n seat(s) left", "", max(0, seats - self._gathering.listed))
        self.count.setText(said)
        self.go.setEnabled(bool(self._chosen))

    def _take(self) -> None:
        """Put the chosen ones on the list in the order in which they stand."""
        clients = [one.guest.id for one in self._found if one.guest.id in self._chosen]
        if not clients:
            return
        gathering, today, at = self._gathering.id, self._context.today, now_utc()

        def put(desk: Any) -> Changes:
            return invite(desk, gathering=gathering, clients=clients, today=today, at=at)

        self.go.setEnabled(False)
        self._context.tasks.change(put, self, lambda _changes: self._over(len(clients)), self._refuse)

    def _over(self, count: int) -> None:
        self._context.say(self.tr("%n client(s) put on the list", "", count), undo=True)
        self.accept()

    def _refuse(self, error: BaseException) -> None:
        self.go.setEnabled(True)
        if not isinstance(error, Problem):
            self._context.tasks.failed.emit(error)
            return
        self.error.setText(self._context.texts.problem(error))
        self.error.show()
