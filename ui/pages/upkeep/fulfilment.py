"""The tab 达标: what the standard asked for in a period and what was done of it, and the duties of the desk itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, ClassVar, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter

from ui import theme
from ui.context import Context
from ui.listed import ListedPanel
from ui.models.columns import Chip, Column
from ui.models.record_table import RecordTableModel
from ui.pages.upkeep.desk import DeskPanel
from ui.pages.upkeep.period import PeriodPicker
from ui.pages.upkeep.tab import Read, Tab
from ui.widgets.basics import EmptyState, button
from ui.widgets.share_view import Share, ShareView
from workbench.domain.deskduties import DutyState
from workbench.domain.reasons import Names
from workbench.domain.shares import WHOLE, percent_text
from workbench.readmodels.upkeep import BatchList, DeskView, Fulfilment, FulfilmentLine, WatchedClient
from workbench.services.deeds import desk_duties
from workbench.services.fulfilling import fulfilment
from workbench.services.printing import Wish

#: Pixels that the left side needs for a duty, its bar and who is behind.
_LEFT = 372
#: Places of two columns of the right table.
_DONE, _CODE = 2, 3
#: From this share of what is owed on a bar is no alarm any more.
_NEARLY = 8_000


@dataclass(frozen=True, slots=True)
class QuotaRow:
    """A line of the table: a duty of a band, or the heading of the band (`line` is None)."""

    band: str
    names: Names
    line: FulfilmentLine | None = None

    @property
    def key(self) -> tuple[str, str]:
        return self.band, self.line.code if self.line else ""


class _Read(NamedTuple):
    fulfilment: Fulfilment
    desk: DeskView


class FulfilmentTab(Tab):
    """Bands and quotas with their bars, the desk's duties below them, the clients behind on the right."""

    TABLES: ClassVar = (*Tab.TABLES, "waiver", "greeting", "deed", "access", "appointment", "frozen_report")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.period = PeriodPicker(context.today)
        self.model = RecordTableModel(self._columns(), self, key=lambda row: row.key)
        self.view = ShareView(self.model, self.tr("Fulfilment"), bar="rate", share=self._share, heading=self._heading)
        self.view.setObjectName("fulfilment-quotas")
        self._empty = EmptyState("upkeep", "")
        self.view.set_empty(self._empty)
        self.view.give_way((2, 1, 3), 150)
        self.view.setMinimumWidth(_LEFT)
        self.desk = DeskPanel(context)
        self.panel = ListedPanel(context, ("name", "tier", self._done_column(), "code", "reason"), code=self._code)
        self.panel.view.setObjectName("fulfilment-clients")
        self.panel.view.give_way((1,), 190)
        self.print = button("", icon="print", clicked=self._print)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self.controls.addWidget(self.period)
        self.controls.addWidget(self.print)
        left = QSplitter(Qt.Orientation.Vertical)
        left.setObjectName("fulfilment-left")
        left.setChildrenCollapsible(False)
        left.setProperty("kind", "gap")
        left.setHandleWidth(theme.SPACE["s"])
        left.addWidget(self.view)
        left.addWidget(self.desk)
        left.setStretchFactor(0, 3)
        left.setStretchFactor(1, 2)
        left.setSizes([330, 230])
        self.column.addWidget(self.sides("fulfilment", left, self.panel, (680, 520)), 1)
        self.period.changed.connect(self.refresh)
        self.view.picked.connect(lambda _row: self._show_clients())
        self.view.opened.connect(lambda _row: self.panel.focus_first())
        self.desk.batch_read.connect(self._show_batch)
        self.key("F5", self.refresh)
        self.key("Ctrl+P", self._print)
        self.key("Alt+Left", lambda: self.period.step(-1))
        self.key("Alt+Right", lambda: self.period.step(1))

    def reading(self) -> Read:
        """Override Tab.reading."""
        today = self.context.today
        first, last = self.period.span()
        # A past period is judged by the standard that was in force at its end.
        rules = self.context.rules.on(min(last, today))

        def read(desk: Any, progress: Any) -> _Read:
            done = fulfilment(desk, rules=rules, first=first, last=last, today=today, progress=progress)
            return _Read(done, desk_duties(desk, rules=rules, today=today))

        return read

    def show_read(self, result: _Read) -> None:
        """Override Tab.show_read."""
        rows: list[QuotaRow] = []
        for line in result.fulfilment.lines:
            if not rows or rows[-1].band != line.band:
                rows.append(QuotaRow(line.band, line.band_name))
            rows.append(QuotaRow(line.band, line.band_name, line))
        self.model.set_records(rows)
        self.desk.show_duties(result.desk.duties)
        self.view.choose_first()
        self._show_clients()

    def retranslate(self) -> None:
        """Override Tab.retranslate."""
        self.period.retranslate()
        self.print.setText(self.tr("Print"))
        self.print.setAccessibleName(self.tr("Print the circular of the quarter"))
        self._empty.say(
            self.tr("Nothing was owed in this period."),
            self.tr("Only clients with a maintenance band are owed something. Import their assets first."),
        )
        self.model.retranslate()
        self.desk.retranslate()
        self.panel.retranslate()
        self._show_clients()

    def take_focus(self) -> None:
        """Override Tab.take_focus."""
        self.view.setFocus()

    # Columns.

    def _columns(self) -> list[Column]:
        def count(title: Callable[[], str], name: str, width: int) -> Column:
            return Column(title, partial(_count, name), width=width, align="right")

        return [
            Column(lambda: self.tr("Duty"), self._name, width=0, tip=self._name),
            count(lambda: self.tr("Clients"), "clients", 66),
            count(lambda: self.tr("Waived"), "waived", 60),
            Column(lambda: self.tr("Done/owed"), _done_of_owed, width=96, align="right"),
            Column(lambda: self.tr("Rate"), self._spoken, text=lambda _value: "", width=140, key="rate"),
            Column(
                lambda: self.tr("Behind"),
                lambda row: f"{len(row.line.behind):,}" if row.line else "",
                width=66,
                align="right",
                tone=lambda row: "danger" if row.line and row.line.behind else "muted",
            ),
        ]

    def _done_column(self) -> Column:
        return Column(
            lambda: self.tr("Done"),
            _done_of,
            width=72,
            align="right",
            key="done",
        )

    def _heading(self, row: QuotaRow) -> str:
        if row.line is not None:
            return ""
        return self.tr("Band {name}").format(name=self.context.texts.named(row.names))

    def _name(self, row: QuotaRow) -> str:
        return self.context.texts.named(row.line.name) if row.line else ""

    def _spoken(self, row: QuotaRow) -> str:
        share = self._share(row)
        return share.text if share else ""

    def _share(self, row: QuotaRow) -> Share | None:
        line = row.line
        if line is None or line.hundredths is None:
            return None
        tone = "success" if line.hundredths >= WHOLE else "accent" if line.hundredths >= _NEARLY else "warning"
        return Share(line.hundredths / WHOLE, percent_text(line.hundredths, 1), None, tone)

    def _code(self, code: str) -> Chip | None:
        """Return why a batch must not go to a client, in one word."""
        names = {
            "deceased": self.tr("deceased"),
            "no-contact": self.tr("do not disturb"),
            "mourning": self.tr("in mourning"),
            "refused": self.tr("refused"),
            "no-consent": self.tr("no consent"),
            "no-mobile": self.tr("no mobile"),
        }
        return Chip(names[code], "warning") if code in names else None

    # Showing.

    def _show_clients(self) -> None:
        row: QuotaRow | None = self.view.current_record()
        if row is None or row.line is None:
            self.panel.clear(self.tr("Choose a duty to see who is behind"))
            return
        self._show_columns(batch=False)
        title = self.tr("Behind: {duty}").format(duty=self._name(row))
        self.panel.show_rows(title, list(row.line.behind), self.tr("Nobody is behind."))

    def _show_batch(self, duty: DutyState, batch: BatchList) -> None:
        rows: Sequence[WatchedClient] = [*batch.blocked, *batch.may]
        self._show_columns(batch=True)
        title = self.tr("{duty}: may go to {may}, must not to {blocked}").format(
            duty=self.context.texts.named(duty.duty.name), may=len(batch.may), blocked=len(batch.blocked)
        )
        self.panel.show_rows(title, rows)
        self.panel.focus_first()

    def _show_columns(self, *, batch: bool) -> None:
        """Show what is done of what is owed, or why a message must not be sent."""
        self.panel.view.setColumnHidden(_DONE, batch)
        self.panel.view.setColumnHidden(_CODE, not batch)

    def _print(self) -> None:
        self.context.wish_asked.emit(Wish("quarterly-standard", quarter=self.period.quarter()))


def _count(name: str, row: QuotaRow) -> str:
    """Return a figure of a line; nobody and nothing stay blank where that is the usual case."""
    number = getattr(row.line, name) if row.line else None
    return "" if number is None or (name == "waived" and not number) else f"{number:,}"


def _done_of_owed(row: QuotaRow) -> str:
    return f"{row.line.done:,}/{row.line.required:,}" if row.line else ""


def _done_of(row: WatchedClient) -> str:
    """Return “1/2” of a client who is behind, nothing of one of another list."""
    extra = row.extra
    return f"{extra['done']}/{extra['required']}" if "required" in extra else ""
