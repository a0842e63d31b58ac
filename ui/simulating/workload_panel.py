"""How much work the standard is: a year of months against what is possible, by kind and band, and what it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.models.columns import Chip, Column
from ui.models.record_table import RecordTableModel
from ui.simulating.pace_dialog import DayDialog, PaceDialog
from ui.simulating.words import SOURCES, hours, kind_name, month_label
from ui.tasks import Latest
from ui.widgets.basics import EmptyState, SectionHeader, ShyLabel, button, label, tool_button
from ui.widgets.load_chart import LoadBar, LoadChart
from ui.widgets.record_view import RecordView
from ui.wording import Wording
from workbench.domain.changes import Changes
from workbench.domain.pace import Assumptions, Pace
from workbench.domain.workload import KINDS, MonthLoad, Workload
from workbench.services.workload import load_assumptions, workload_of

#: What makes the figures stale when it is written.
_TABLES = ("client", "snapshot", "interaction", "rule_set", "setting")
_TONES = {"set": "accent", "recorded": "success", "assumed": "neutral"}
_FIRST_YEAR, _LAST_YEAR = 1902, 2099
#: Signs for which a narrow column has room.
_SHORT = 11
#: The bands give way to the names of the kinds where these have less room, in pixels.
_KIND_WIDTH = 110


@dataclass(frozen=True, slots=True)
class _KindLine:
    """One kind of work of a month: (times, minutes) by band, and together."""

    kind: str
    bands: tuple[Fraction, ...]
    times: Fraction
    minutes: int


class WorkloadPanel(QWidget):
    """The load of the standard in force on this book; a click on a month shows it in numbers.

    Attributes:
        corner: year and day, for whoever shows the panel to place beside its name.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._words = Wording(context)
        self._latest = Latest()
        self._stale = True
        self._month = f"{context.today:%Y-%m}"
        self.load: Workload | None = None
        self.assumptions: Assumptions | None = None
        self.corner = QWidget()
        self._busy = ShyLabel()
        self._year = label("", "strong")
        self._earlier = tool_button("chevron-left", "", lambda: self.step(-1))
        self._later = tool_button("chevron-right", "", lambda: self.step(1))
        self._day = button("", "quiet", "clock", self.ask_day)
        self.summary = label("", "strong", wrap=True)
        self.note = label("", "small", wrap=True)
        self.chart = LoadChart("", hours)
        self._kinds_head, self._pace_head = SectionHeader(""), SectionHeader("")
        self.kinds = RecordTableModel(self._kind_columns(), self, key=lambda row: row.kind)
        self.kind_view = RecordView(self.kinds, "")
        self.pace = RecordTableModel(self._pace_columns(), self, key=lambda row: row.channel)
        self.pace_view = RecordView(self.pace, "")
        self._empty = EmptyState("clients", "")
        self.kind_view.set_empty(self._empty)
        self.kind_view.give_way(range(1, len(self.kinds.columns) - 1), _KIND_WIDTH)
        self._build()
        self.chart.clicked.connect(self.show_month)
        self.pace_view.opened.connect(self.ask_pace)
        context.tasks.changed.connect(self._on_changed)
        self.retranslate()

    def _build(self) -> None:
        controls = QHBoxLayout(self.corner)
        controls.setContentsMargins(0, 0, 0, 0)
        controls.setSpacing(theme.SPACE["s"])
        for widget in (self._busy, self._day, self._earlier, self._year, self._later):
            controls.addWidget(widget)
        left, right = QWidget(), QWidget()
        for side, head, view in ((left, self._kinds_head, self.kind_view), (right, self._pace_head, self.pace_view)):
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(theme.SPACE["xs"])
            column.addWidget(head)
            column.addWidget(view, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setObjectName("workload")
        split.setChildrenCollapsible(False)
        split.setProperty("kind", "gap")
        split.setHandleWidth(theme.SPACE["m"])
        split.addWidget(left)
        split.addWidget(right)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        split.setSizes([500, 460])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, theme.SPACE["m"], 0, 0)
        whole.setSpacing(theme.SPACE["s"])
        whole.addWidget(self.summary)
        whole.addWidget(self.chart, 2)
        whole.addWidget(self.note)
        whole.addWidget(split, 3)

    # -- what whoever shows the panel calls

    def look(self) -> None:
        """Read if something changed since the last time."""
        if self._stale:
            self.refresh()

    def refresh(self) -> None:
        """Read again."""
        self._stale = False
        self._busy.setText(self.tr("Counting…"))
        rules, today, month = self._context.rules, self._context.today, self._month

        def read(desk: Any) -> tuple[Workload, Assumptions]:
            return workload_of(desk, rules=rules, today=today, month=month), load_assumptions(desk)

        self._latest.query(self._context.tasks, read, self._on_read, self._on_failed)

    def take_focus(self) -> None:
        """Put the keyboard where work begins."""
        self.chart.setFocus()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        for made, name in ((self._earlier, self.tr("Earlier year")), (self._later, self.tr("Later year"))):
            made.setToolTip(name)
            made.setAccessibleName(name)
        self._day.setToolTip(self.tr("Minutes of a day that are left for clients"))
        self.chart.setAccessibleName(self.tr("Hours a month"))
        self.kind_view.setAccessibleName(self.tr("Work by kind"))
        self.pace_view.setAccessibleName(self.tr("Pace by channel"))
        self._pace_head.set_title(self.tr("What a contact takes"))
        self._empty.say(self.tr("The standard asks nothing of this book in this month."))
        self.kinds.retranslate()
        self.pace.retranslate()
        if self.load is not None and self.assumptions is not None:
            self._show(self.load, self.assumptions)

    # -- what the manager does

    def step(self, years: int) -> None:
        """Go to an earlier or later year."""
        year = min(max(int(self._month[:4]) + years, _FIRST_YEAR), _LAST_YEAR)
        self._month = f"{year:04d}-{self._month[5:]}"
        self.refresh()

    def show_month(self, month: object) -> None:
        """Show a month of the year in numbers."""
        if self.load is not None and self.assumptions is not None and isinstance(month, str):
            self._month = month
            self._show(self.load, self.assumptions)

    def ask_day(self) -> None:
        """Ask for the minutes of a day that are left for clients."""
        if self.assumptions is not None:
            DayDialog(self._context, self.assumptions.client_minutes, self).open()

    def ask_pace(self, pace: Pace) -> None:
        """Ask for the minutes of a channel."""
        if self.assumptions is not None:
            PaceDialog(self._context, pace, self.assumptions, self).open()

    # -- how it works

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if changes.touched(*_TABLES):
            self._stale = True
            if self.isVisible():
                self.refresh()

    def _on_failed(self, error: BaseException) -> None:
        self._busy.setText("")
        self._context.tasks.failed.emit(error)

    def _on_read(self, result: tuple[Workload, Assumptions]) -> None:
        self._busy.setText("")
        self._show(*result)

    def _show(self, load: Workload, assumptions: Assumptions) -> None:
        self.load, self.assumptions = load, assumptions
        texts = self._context.texts
        self._year.setText(self._month[:4])
        self._day.setText(self.tr("{hours} h a day").format(hours=hours(assumptions.client_minutes)))
        self._day.setAccessibleName(f"{self._day.text()}, {self._day.toolTip()}")
        month = next((one for one in load.months if one.month == self._month), load.month)
        self.chart.set_bars(
            [
                LoadBar(
                    month_label(one.month, texts),
                    (one.required,),
                    one.capacity,
                    one.month,
                    "" if one.days.announced else self.tr("working days not announced yet"),
                    one is month,
                )
                for one in load.months
            ],
            (self.tr("Required hours"),),
            self.tr("Possible hours"),
        )
        self.summary.setText(self._said(load, month))
        self.note.setText(self._noted(load, month))
        self._kinds_head.set_title(self.tr("Work in {month}").format(month=month.month))
        self.kinds.set_records(_lines(load, month))
        self.pace.set_records(list(load.paces.values()))

    def _said(self, load: Workload, month: MonthLoad) -> str:
        parts = [
            self.tr("{required} of {possible} hours, {percent} %").format(
                required=hours(month.required), possible=hours(month.capacity), percent=month.percent
            )
            if month.percent is not None
            else self.tr("{required} hours").format(required=hours(month.required))
        ]
        possible = load.possible_contacts(month)
        required = f"{float(load.required_contacts(month)):,.0f}"
        if possible is not None:
            parts.append(
                self.tr("contacts: {required} required, {possible} possible").format(
                    required=required, possible=f"{possible:,}"
                )
            )
        if month.days.recorded is not None:
            parts.append(self.tr("{count} recorded").format(count=f"{month.days.recorded:,}"))
        elif load.recorded is not None:
            parts.append(self.tr("{count} recorded a month").format(count=f"{float(load.recorded):,.0f}"))
        return f"{month.month}  {' · '.join(parts)}"

    def _noted(self, load: Workload, month: MonthLoad) -> str:
        """Return what has to be known beside the figures."""
        serves = load.serves()
        days = self.tr("%n working day(s)", "", month.days.working_days)
        parts = [days if month.days.announced else self.tr("{days}, not announced yet").format(days=days)]
        parts.append(self.tr("%n client(s) with a band", "", load.clients))
        if serves is not None:
            parts.append(self.tr("time for %n of this mix", "", serves))
        by_band = [
            self.tr("{band}: {count}").format(band=self._words.band(one.band), count=f"{count:,}")
            for one in load.people
            if (count := load.serves(one.band)) is not None
        ]
        if by_band:
            parts.append(self.tr("of one band alone: {bands}").format(bands=self.tr(", ").join(by_band)))
        if load.own_mix:
            parts.append(self.tr("contacts in your own mix of channels"))
        return " · ".join(parts)

    def _kind_columns(self) -> list[Column]:
        bands = self._context.rules.standard.bands

        def of_band(place: int) -> Column:
            return Column(
                lambda: self._band(bands[place].code),
                lambda row: float(row.bands[place]) if place < len(row.bands) else 0.0,
                _times,
                width=98,
                align="right",
            )

        return [
            Column(lambda: self.tr("Kind"), lambda row: kind_name(row.kind, self._context.texts), width=0, strong=True),
            *(of_band(place) for place in range(len(bands))),
            Column(lambda: self.tr("Hours"), "minutes", hours, width=70, align="right"),
        ]

    def _band(self, code: str) -> str:
        """Return a band's name as the head of a narrow column: its code where the name is long."""
        name = self._words.band(code)
        return name if len(name) <= _SHORT else code

    def _channel(self, pace: Pace) -> str:
        """Return a channel, with the clients who share an event."""
        name = self._words.channel(pace.channel)
        return name if pace.people == 1 else self.tr("{channel} ÷ {people}").format(channel=name, people=pace.people)

    def _pace_columns(self) -> list[Column]:
        texts = self._context.texts
        return [
            Column(lambda: self.tr("Channel"), self._channel, width=0, strong=True),
            Column(lambda: self.tr("Minutes"), "minutes", width=64, align="right"),
            Column(lambda: self.tr("Around"), "around", width=60, align="right"),
            Column(
                lambda: self.tr("Source"),
                "source",
                width=92,
                text=lambda _value: "",
                chips=lambda row: [Chip(texts.tr("Workload", SOURCES[row.source]), _TONES[row.source])],
            ),
            Column(lambda: self.tr("Recorded"), "recorded", lambda value: f"{value:,}", width=84, align="right"),
        ]


def _lines(load: Workload, month: MonthLoad) -> list[_KindLine]:
    bands = [one.band for one in load.people]
    found = []
    for kind in KINDS:
        times, minutes = load.total(kind=kind, month=month.month)
        if times or minutes:
            by_band = tuple(load.total(kind=kind, band=band, month=month.month)[0] for band in bands)
            found.append(_KindLine(kind, by_band, times, minutes))
    return found


def _times(value: float) -> str:
    if not value:
        return ""
    return f"{value:,.0f}" if value == int(value) or value >= 100 else f"{value:,.1f}"
