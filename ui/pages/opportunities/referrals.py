"""The tab 转介: whom others pointed out, how the week of the first contact stands, and who waits for a word."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout

from ui import theme
from ui.context import Context
from ui.models.record_table import RecordTableModel
from ui.pages.opportunities.columns import OpportunityColumns
from ui.pages.opportunities.tab import PursuitTab
from ui.widgets.basics import EmptyState, button, label
from ui.widgets.choices import FilterChips
from ui.widgets.deeds import RowDeed
from ui.widgets.record_view import RecordView
from workbench.domain.opportunities import Opportunity
from workbench.domain.referrals import OUTCOMES, Referral, clock
from workbench.services.opportunities import referral_rules

_SIGNS_WIDTH = 130
_GIVING_WAY = ("source", "on", "status", "feedback")
_KEYS = "SKBLPV"


class ReferralsTab(PursuitTab):
    """Filters above, the list below."""

    def __init__(self, context: Context, at_desk: Callable[[], bytes | None]) -> None:
        """Take the context; `at_desk` tells which client may be read behind the privacy screen."""
        super().__init__(context)
        self._all: Sequence[Referral] = ()
        self._only: frozenset[bytes] | None = None
        self.model = RecordTableModel(OpportunityColumns(context, at_desk).referrals(), self, key=lambda one: one.id)
        self.view = RecordView(self.model, self.tr("Referrals"))
        self.view.setObjectName("referrals")
        self.states = FilterChips(self.tr("State"), single=True)
        self.new = button("", "primary", "add", self.add)
        self.blank = button("", "", "print", self._print_blank)
        self.all = button("", "quiet", "close", self.show_all)
        self.hint = label("", "small")
        self._empty = EmptyState("clients", "")
        top = QHBoxLayout()
        top.setSpacing(theme.SPACE["s"])
        top.addWidget(self.states, 1)
        for widget in (self.all, self.blank, self.new):
            top.addWidget(widget)
        self.all.hide()
        order = {column.key: number for number, column in enumerate(self.model.columns)}
        self.view.give_way([order[key] for key in _GIVING_WAY], _SIGNS_WIDTH)
        self.view.set_empty(self._empty)
        self.column.addLayout(top)
        self.column.addWidget(self.view, 1)
        self.column.addWidget(self.hint)
        self.host = self.set_up(self.view, _KEYS)
        self.states.changed.connect(self._filter)
        self.retranslate()

    def show_read(self, _opportunities: Sequence[Opportunity], referrals: Sequence[Referral]) -> None:
        """Override PursuitTab.show_read."""
        self._all = referrals
        self._say_states()
        self.model.set_records(referrals)
        self._filter()
        if not self.view.currentIndex().isValid():
            self.view.select_row(0)

    def show_only(self, ids: Sequence[bytes]) -> None:
        """Show exactly these referrals, whatever the filters say."""
        self._only = frozenset(ids)
        self.all.show()
        self._filter()

    def show_all(self) -> None:
        """Go back to what the filters say."""
        self._only = None
        self.all.hide()
        self._filter()

    def retranslate(self) -> None:
        """Override PursuitTab.retranslate."""
        self.new.setText(self.tr("Record a referral"))
        self.new.setAccessibleName(self.tr("Record a referral"))
        self.blank.setText(self.tr("Print the form"))
        self.blank.setAccessibleName(self.tr("Print the blank referral form"))
        self.all.setText(self.tr("Behind the figure"))
        self.all.setAccessibleName(self.tr("Show all referrals again"))
        self.hint.setText(
            self.tr("S opportunity of it, K what became of it, B feedback to the referrer, P the form, Enter card")
        )
        self.view.setAccessibleName(self.tr("Referrals"))
        self.model.retranslate()
        self._say_states()

    def take_focus(self) -> None:
        """Override PursuitTab.take_focus."""
        self.view.setFocus()

    def add(self) -> None:
        """Override PursuitTab.add."""
        self.deeds.refer()

    def _print_blank(self) -> None:
        self.deeds.print_form()

    def deeds_of(self, view: RecordView) -> Sequence[RowDeed]:
        """Override PursuitTab.deeds_of."""
        one: Referral | None = view.current_record()
        if one is None:
            return ()
        deeds, who = self.deeds, (one.client_id, one.client_name)
        told = bool(one.referrer or one.referrer_id)
        return (
            RowDeed("opportunities", self.tr("Make an opportunity of it…"), "S", lambda: deeds.follow(one)),
            RowDeed("check", self.tr("What became of it…"), "K", lambda: deeds.end_referral(one), one.open),
            RowDeed("message", self.tr("Feedback to the referrer…"), "B", lambda: deeds.feedback(one), told),
            RowDeed("phone", self.tr("Record an interaction"), "L", lambda: self.log_asked.emit(who)),
            RowDeed("print", self.tr("Print the form"), "P", lambda: deeds.print_form(one)),
            RowDeed("client", self.tr("Open the card"), "V", lambda: self.card_asked.emit(one.client_id)),
            RowDeed("delete", self.tr("Delete"), "Delete", lambda: deeds.delete_referral(one)),
        )

    # Filtering.

    def _state(self, one: Referral) -> set[str]:
        """Return the filters under which a referral is found."""
        found = {one.outcome or "open"}
        if one.owes_feedback:
            found.add("feedback")
        if clock(one, referral_rules(), self.context.today).state == "over":
            found.add("over")
        return found

    def _say_states(self) -> None:
        counts: dict[str, int] = {}
        for one in self._all:
            for state in self._state(one):
                counts[state] = counts.get(state, 0) + 1
        texts = self.context.texts
        names = {"open": self.tr("Open"), "over": self.tr("Overdue"), "feedback": self.tr("Feedback owed")}
        names |= {code: texts.tr("Opportunities", text) for code, text in OUTCOMES.items()}
        self.states.set_chips([(code, text, counts.get(code, 0)) for code, text in names.items()])

    def _filter(self, _changed: object = None) -> None:
        states, only = self.states.active(), self._only
        if self._all:
            self._empty.say(self.tr("No referral fits these filters"), self.tr("Take some of them off."), "filter")
        else:
            hint = self.tr("Ctrl+N records whom a colleague or a client pointed out.")
            self._empty.say(self.tr("No referrals yet"), hint, "clients")
        self.model.set_filter(
            [
                place
                for place, one in enumerate(self._all)
                if (one.id in only if only is not None else not states or states & self._state(one))
            ]
        )
