"""The tab 进程表: every opportunity with where it stands, filtered and summed; one key takes the next step."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout

from ui import theme
from ui.context import Context
from ui.forms import CodeBox
from ui.models.record_table import RecordTableModel
from ui.pages.opportunities.columns import GIVING_WAY, HIDDEN_AT_FIRST, OpportunityColumns
from ui.pages.opportunities.tab import PursuitTab
from ui.pursuits.words import offer
from ui.widgets.basics import EmptyState, button, label, tool_button
from ui.widgets.choices import FilterChips
from ui.widgets.deeds import RowDeed
from ui.widgets.record_view import RecordView
from workbench.domain.opportunities import Opportunity, stuck
from workbench.domain.referrals import Referral
from workbench.domain.stages import OUTCOMES
from workbench.services.opportunities import needs, stages

#: Pixels that what an opportunity is about needs to be read.
_WHAT_WIDTH = 150
#: Pixels below which the tab is narrow.
_NARROW = 560
_KEYS = "SKELV"


class TableTab(PursuitTab):
    """Filters above, the table, and what it comes to below."""

    def __init__(self, context: Context, at_desk: Callable[[], bytes | None]) -> None:
        """Take the context; `at_desk` tells which client may be read behind the privacy screen."""
        super().__init__(context)
        self._all: Sequence[Opportunity] = ()
        #: Only these, while a figure or a column of the board asks for them; None for all.
        self._only: frozenset[bytes] | None = None
        #: What was begun or changed last: its row is chosen once it was read.
        self._wanted: bytes | None = None
        self.model = RecordTableModel(
            OpportunityColumns(context, at_desk).opportunities(), self, key=lambda one: one.id
        )
        self.view = RecordView(self.model, self.tr("Opportunity table"))
        self.view.setObjectName("opportunities")
        self.states = FilterChips(self.tr("State"), single=True)
        self.stage = CodeBox(self.tr("Step"), {})
        self.need = CodeBox(self.tr("Need"), {})
        self.new = button("", "primary", "add", self.add)
        self.print = tool_button("print", "", self.deeds.print_table)
        self.all = button("", "quiet", "close", self.show_all)
        self.sum = label("", "small")
        self._empty = EmptyState("opportunities", "")
        self._build()
        self.host = self.set_up(self.view, _KEYS)
        self.states.changed.connect(self._filter)
        self.stage.currentIndexChanged.connect(self._filter)
        self.need.currentIndexChanged.connect(self._filter)
        self.model.shown.connect(lambda _count: self._say_sum())
        self.deeds.made.connect(self._on_made)
        self.retranslate()
        self.states.set_active({"open"})

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.SPACE["s"])
        top.addWidget(self.states, 1)
        for widget in (self.all, self.stage, self.need, self.print, self.new):
            top.addWidget(widget)
        self.all.hide()
        for number, column in enumerate(self.model.columns):
            self.view.setColumnHidden(number, column.key in HIDDEN_AT_FIRST)
        places = [number for number, column in enumerate(self.model.columns) if column.key in GIVING_WAY]
        order = {self.model.columns[place].key: place for place in places}
        self.view.give_way([order[key] for key in GIVING_WAY], _WHAT_WIDTH)
        self.view.set_empty(self._empty)
        self.column.addLayout(top)
        self.column.addWidget(self.view, 1)
        self.column.addWidget(self.sum)

    def show_read(self, opportunities: Sequence[Opportunity], _referrals: Sequence[Referral]) -> None:
        """Override PursuitTab.show_read."""
        self._all = opportunities
        self._say_states()
        self.model.set_records(opportunities)
        self._filter()
        if any(one.id == self._wanted for one in opportunities):
            self.view.select_key(self._wanted)
            self._wanted = None
        if not self.view.currentIndex().isValid():
            self.view.select_row(0)

    def _on_made(self, row: bytes) -> None:
        self._wanted = row

    def show_only(self, ids: Sequence[bytes]) -> None:
        """Show exactly these opportunities, whatever the filters say."""
        self._only = frozenset(ids)
        self.all.show()
        self._filter()
        self.view.select_row(0)

    def show_all(self) -> None:
        """Go back to what the filters say."""
        self._only = None
        self.all.hide()
        self._filter()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget::resizeEvent: beside the card on a small screen the boxes that filter nothing give way."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        for box in (self.stage, self.need):
            box.setVisible(not narrow or bool(box.code()))
        self.new.setText("" if narrow else self.tr("New opportunity"))

    def retranslate(self) -> None:
        """Override PursuitTab.retranslate."""
        texts = self.context.texts
        for box, name, first, names in (
            (self.stage, self.tr("Step"), self.tr("Every step"), {one.code: one.name for one in stages().stages}),
            (self.need, self.tr("Need"), self.tr("Every need"), needs()),
        ):
            kept = box.code()
            box.blockSignals(True)
            box.clear()
            for code, text in {"": first, **offer(self.context, names)}.items():
                box.addItem(text, code)
            box.choose(kept)
            box.blockSignals(False)
            box.setAccessibleName(name)
            box.setMaxVisibleItems(16)
        self.new.setText("" if self.width() < _NARROW else self.tr("New opportunity"))
        self.new.setAccessibleName(self.tr("New opportunity"))
        self.all.setText(self.tr("Behind the figure"))
        self.all.setAccessibleName(self.tr("Show all opportunities again"))
        self.print.setToolTip(self.tr("Print the opportunity table"))
        self.print.setAccessibleName(self.tr("Print the opportunity table"))
        self.view.setAccessibleName(texts.tr("TableTab", "Opportunity table"))
        self.model.retranslate()
        self._say_states()
        self._say_sum()

    def take_focus(self) -> None:
        """Override PursuitTab.take_focus."""
        self.view.setFocus()

    def add(self) -> None:
        """Override PursuitTab.add."""
        self.deeds.begin()

    def deeds_of(self, view: RecordView) -> Sequence[RowDeed]:
        """Override PursuitTab.deeds_of."""
        return self.deeds_for(view.current_record())

    def deeds_for(self, one: Opportunity | None) -> Sequence[RowDeed]:
        """Return what can be done with an opportunity."""
        if one is None:
            return ()
        who = (one.client_id, one.client_name)
        moves = one.open and stages().known(one.stage)
        deeds = self.deeds
        return (
            RowDeed("chevron-right", self.tr("Next step…"), "S", lambda: deeds.step(one), moves),
            RowDeed("check", self.tr("Close…"), "K", lambda: deeds.close(one), moves),
            RowDeed("undo", self.tr("Reopen"), "S", lambda: deeds.reopen(one), not one.open),
            RowDeed("edit", self.tr("Edit…"), "E", lambda: deeds.edit(one)),
            RowDeed("phone", self.tr("Record an interaction"), "L", lambda: self.log_asked.emit(who)),
            RowDeed("client", self.tr("Open the card"), "V", lambda: self.card_asked.emit(one.client_id)),
            RowDeed("delete", self.tr("Delete"), "Delete", lambda: deeds.delete(one)),
        )

    # Filtering.

    def _say_states(self) -> None:
        texts, today = self.context.texts, self.context.today
        counts: dict[str, int] = {}
        for one in self._all:
            counts[one.outcome or "open"] = counts.get(one.outcome or "open", 0) + 1
            if stuck(one, stages(), today):
                counts["stuck"] = counts.get("stuck", 0) + 1
        names = {"open": self.tr("Open"), "stuck": texts.tr("Opportunities", "Stuck")}
        names |= {code: texts.tr("Opportunities", text) for code, text in OUTCOMES.items()}
        self.states.set_chips([(code, text, counts.get(code, 0)) for code, text in names.items()])

    def _keeps(self, one: Opportunity, states: set[object]) -> bool:
        if self._only is not None:
            return one.id in self._only
        if self.stage.code() not in ("", one.stage) or self.need.code() not in ("", one.need):
            return False
        if "stuck" in states:
            return stuck(one, stages(), self.context.today)
        return not states or (one.outcome or "open") in states

    def _filter(self, _changed: object = None) -> None:
        states = self.states.active()
        self._say_empty()
        self.model.set_filter([place for place, one in enumerate(self._all) if self._keeps(one, states)])
        self._say_sum()

    def _say_empty(self) -> None:
        if self._all:
            self._empty.say(self.tr("No opportunity fits these filters"), self.tr("Take some of them off."), "filter")
        else:
            hint = self.tr("Ctrl+N follows a need of a client, step by step.")
            self._empty.say(self.tr("No opportunities yet"), hint, "opportunities")

    def _say_sum(self) -> None:
        rows = [self.model.record_at(row) for row in range(self.model.rowCount())]
        known = [one.amount_fen for one in rows if one.amount_fen is not None]
        said = self.tr("{count} opportunities").format(count=f"{len(rows):,}")
        if known:
            said += " · " + self.tr("together {amount}").format(amount=self.words.money(sum(known)))
        self.sum.setText(said + " · " + self.tr("S next step, K close, Enter card"))
