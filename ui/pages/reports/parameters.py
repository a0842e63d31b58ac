"""What a document is asked for: day, month, clients, occasion, and whether numbers are printed in full."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.context import Context
from ui.occasions import WINDOWS, birthday_window, choices
from ui.pages.reports.clients_field import ClientsField
from ui.pages.reports.gathering_field import GatheringField
from ui.pages.reports.span_field import SpanField
from ui.roster import Roster
from ui.widgets.basics import inset, label
from ui.widgets.choices import refill
from ui.wordcheck.field import Watched
from workbench.domain.distribution import edge_text, read_edges
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.reports.formats import month_text
from workbench.services.watching import LISTS

#: How many past months and quarters are offered.
_MONTHS, _QUARTERS = 24, 12
_TEXT_HEIGHT = 46


@dataclass(frozen=True, slots=True)
class Asked:
    """What the fields say.

    Attributes:
        month, quarter: 'YYYY-MM' and 'YYYYQn'; `window` the days of a birthday list, or those that are compared.
        bands, from_fen: whose movements, none for everybody's; edges: of bins, in fen, none for those of the book.
        gathering: whose sheet, b"" for a blank one.
        list: one watch list by its code, "" for all; `check` asks for the evidence of the circular.
    """

    clients: Sequence[bytes] = ()
    day: dt.date | None = None
    month: str = ""
    occasion: str = ""
    year: int = 0
    window: tuple[dt.date, dt.date] | None = None
    page_each: bool = False
    small: bool = False
    summary: str = ""
    advice: str = ""
    full: bool = False
    reason: str = ""
    quarter: str = ""
    list: str = ""
    check: bool = False
    bands: tuple[str, ...] = ()
    from_fen: int | None = None
    edges: tuple[int, ...] = ()
    gathering: bytes = b""
    shown: frozenset[str] = field(default_factory=frozenset)


_NAMES = {
    "day": QT_TRANSLATE_NOOP("Parameters", "Day"),
    "month": QT_TRANSLATE_NOOP("Parameters", "Month"),
    "quarter": QT_TRANSLATE_NOOP("Parameters", "Quarter"),
    "list": QT_TRANSLATE_NOOP("Parameters", "List"),
    "span": QT_TRANSLATE_NOOP("Parameters", "Months compared"),
    "bins": QT_TRANSLATE_NOOP("Parameters", "Bins (CNY 10,000)"),
    "occasion": QT_TRANSLATE_NOOP("Parameters", "Occasion"),
    "year": QT_TRANSLATE_NOOP("Parameters", "Year"),
    "days": QT_TRANSLATE_NOOP("Parameters", "Days ahead"),
    "gathering": QT_TRANSLATE_NOOP("Parameters", "Gathering"),
    "clients": QT_TRANSLATE_NOOP("Parameters", "Clients"),
    "summary": QT_TRANSLATE_NOOP("Parameters", "Summary of the work"),
    "advice": QT_TRANSLATE_NOOP("Parameters", "What to do better"),
}


class Parameters(QWidget):
    """The fields of the chosen document.

    Signals:
        changed: something else is wanted.
    """

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._shown: frozenset[str] = frozenset()
        self._choices = choices(context.rules.almanac.occasions, context.today)
        self._heads: dict[str, QWidget] = {}
        self._labels: dict[str, QLabel] = {}
        self._make_fields()
        self._build()
        self._connect()
        self.retranslate()

    def asked(self) -> Asked:
        """Return what the fields say; those that the document does not ask for say nothing."""
        shown = self._shown
        day = self.day.date()
        full = "full" in shown and self.full.isChecked()
        return Asked(
            clients=self.clients.clients if "clients" in shown else (),
            day=dt.date(day.year(), day.month(), day.day()) if "day" in shown else None,
            month=self.month.currentData() if "month" in shown else "",
            occasion=self.occasion.currentData() if "occasion" in shown else "",
            year=self.year.value() if "year" in shown else 0,
            window=self._window(),
            page_each="page-each" in shown and self.page_each.isChecked(),
            small="paper" in shown and self.small.isChecked(),
            summary=self.summary.toPlainText().strip() if "month" in shown else "",
            advice=self.advice.toPlainText().strip() if "month" in shown else "",
            full=full,
            quarter=self.quarter.currentData() if "quarter" in shown else "",
            list=self.watched.currentData() if "list" in shown else "",
            check="check" in shown and self.check.isChecked(),
            bands=self.span.bands() if "span" in shown else (),
            from_fen=self.span.from_fen if "span" in shown else None,
            gathering=self.gathering.gathering() if "gathering" in shown else b"",
            edges=self._edges() if "bins" in shown else (),
            reason=self.reason.text().strip() if full else "",
            shown=shown,
        )

    def _window(self) -> tuple[dt.date, dt.date] | None:
        """Return the two days that the document is about, None for one that is about no two days."""
        if "span" in self._shown:
            return self.span.days()
        if "occasion" in self._shown and self._is_own():
            return birthday_window(self._context.today, self.days.currentData())
        return None

    def _edges(self) -> tuple[int, ...]:
        """Return the bins typed; while they cannot be read, none."""
        words = self.bins.text().split()
        try:
            edges = read_edges(words) if words else ()
        except Problem:
            theme.set_property(self.bins, "state", "error")
            return ()
        theme.set_property(self.bins, "state", "")
        return edges

    def set_bins(self, edges: Sequence[int]) -> None:
        """Ask for bins by their edges in fen; none for those of the book."""
        self.bins.setText(",".join(map(edge_text, edges)))

    def show_for(self, parameters: Sequence[str]) -> None:
        """Show the fields that a document asks for."""
        self._shown = frozenset(parameters)
        if "gathering" in self._shown:
            self.gathering.read()
        self._show_fields()

    def set_day(self, day: dt.date) -> None:
        """Ask for a day."""
        self.day.setDate(QDate(day.year, day.month, day.day))

    def set_month(self, month: str) -> None:
        """Ask for a month, 'YYYY-MM'."""
        self.month.setCurrentIndex(max(0, self.month.findData(month)))

    def set_quarter(self, quarter: str) -> None:
        """Ask for a quarter, 'YYYYQn'."""
        self.quarter.setCurrentIndex(max(0, self.quarter.findData(quarter)))

    def set_list(self, name: str) -> None:
        """Ask for one watch list by its code; "" for all of them."""
        self.watched.setCurrentIndex(max(0, self.watched.findData(name)))

    def set_check(self, on: bool) -> None:
        """Ask for the check version of the circular."""
        self.check.setChecked(on)

    def set_occasion(self, occasion: str, year: int, days: int) -> None:
        """Ask for an occasion; `days` only matters for birthdays."""
        self.occasion.setCurrentIndex(max(0, self.occasion.findData(occasion)))
        if year:
            self.year.setValue(year)
        wider = [number for number in WINDOWS if number >= days]
        self.days.setCurrentIndex(self.days.findData(wider[0] if wider else WINDOWS[-1]))

    def _make_fields(self) -> None:
        today = self._context.today
        self.day = QDateEdit(QDate(today.year, today.month, today.day))
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setMinimumWidth(130)
        self.month, self.quarter, self.watched = QComboBox(), QComboBox(), QComboBox()
        self.check = QCheckBox()
        self.span, self.bins = SpanField(self._context), QLineEdit()
        self.bins.setMinimumWidth(220)
        self.gathering = GatheringField(self._context)
        self.occasion = QComboBox()
        self.occasion.setMinimumWidth(150)
        self.year = QSpinBox()
        self.year.setRange(2000, 2099)
        inset(self.year)
        self.year.setValue(self._choices[0].year)
        self.days = QComboBox()
        self.clients = ClientsField(Roster.of(self._context))
        self.page_each = QCheckBox()
        self.small = QCheckBox()
        self.summary, self.advice = QPlainTextEdit(), QPlainTextEdit()
        for text in (self.summary, self.advice):
            text.setFixedHeight(_TEXT_HEIGHT)
            text.setTabChangesFocus(True)
            text.setMinimumWidth(180)
        self.full = QCheckBox()
        self.reason = QLineEdit()
        self.reason.setMinimumWidth(220)

    def _fields(self) -> dict[str, QWidget]:
        return {
            "day": self.day,
            "month": self.month,
            "quarter": self.quarter,
            "list": self.watched,
            "span": self.span,
            "bins": self.bins,
            "occasion": self.occasion,
            "year": self.year,
            "days": self.days,
            "gathering": self.gathering,
            "clients": self.clients,
            "summary": self.summary,
            "advice": self.advice,
        }

    def _build(self) -> None:
        upper = QHBoxLayout()
        upper.setSpacing(theme.SPACE["m"])
        below = QHBoxLayout()
        below.setSpacing(theme.SPACE["l"])
        for name, widget in self._fields().items():
            head = QWidget()
            pair = QVBoxLayout(head)
            pair.setContentsMargins(0, 0, 0, 0)
            pair.setSpacing(2)
            self._labels[name] = label("", "small")
            pair.addWidget(self._labels[name])
            pair.addWidget(Watched(widget, self._context) if isinstance(widget, QPlainTextEdit) else widget)
            self._heads[name] = head
            wide = name in ("clients", "summary", "advice")
            upper.addWidget(head, int(wide), Qt.AlignmentFlag.AlignTop)
        upper.addStretch(0)
        full = QWidget()
        row = QHBoxLayout(full)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE["s"])
        row.addWidget(self.full)
        row.addWidget(self.reason)
        self._full_row = full
        below.addWidget(self.page_each)
        below.addWidget(self.small)
        below.addWidget(self.check)
        below.addWidget(full)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE["s"])
        column.addLayout(upper)
        column.addLayout(below)

    def _connect(self) -> None:
        self.occasion.currentIndexChanged.connect(self._on_occasion)
        self.full.toggled.connect(self._on_full)
        for signal in (
            self.day.dateChanged,
            self.month.currentIndexChanged,
            self.quarter.currentIndexChanged,
            self.watched.currentIndexChanged,
            self.check.toggled,
            self.span.changed,
            self.bins.textChanged,
            self.gathering.chosen,
            self.year.valueChanged,
            self.days.currentIndexChanged,
            self.clients.changed,
            self.page_each.toggled,
            self.small.toggled,
            self.summary.textChanged,
            self.advice.textChanged,
            self.reason.textChanged,
        ):
            signal.connect(self.changed)

    def _is_own(self) -> bool:
        code = self.occasion.currentData()
        return any(choice.occasion.code == code and choice.own for choice in self._choices)

    def _on_occasion(self) -> None:
        code = self.occasion.currentData()
        choice = next((one for one in self._choices if one.occasion.code == code), None)
        if choice is not None:
            self.year.blockSignals(True)
            self.year.setValue(choice.year)
            self.year.blockSignals(False)
        self._show_fields()
        self.changed.emit()

    def _on_full(self, on: bool) -> None:
        self.reason.setVisible(on)
        if on:
            self.reason.setFocus()
        self.changed.emit()

    def _show_fields(self) -> None:
        shown, own = self._shown, self._is_own()
        visible = {
            **{
                name: name in shown
                for name in ("day", "month", "quarter", "list", "span", "bins", "occasion", "gathering", "clients")
            },
            "year": "year" in shown and not own,
            "days": "occasion" in shown and own,
            "summary": "month" in shown,
            "advice": "month" in shown,
        }
        for name, on in visible.items():
            self._heads[name].setVisible(on)
        self.page_each.setVisible("page-each" in shown)
        self.small.setVisible("paper" in shown)
        self.check.setVisible("check" in shown)
        self._full_row.setVisible("full" in shown)
        self.reason.setVisible(self.full.isChecked())
        self.clients.say_none(
            self.tr("Nobody chosen: the appointments of the day") if "day" in shown else self.tr("Nobody chosen yet")
        )

    def _fill_lists(self) -> None:
        texts, today = self._context.texts, self._context.today
        months = [_month_before(today, back) for back in range(_MONTHS)]
        refill(self.month, [(month_text(month, texts), month) for month in months], months[1])
        self.span.show_months(months)
        quarters = _quarters(today)
        said = [(self.tr("Q{quarter} {year}").format(quarter=one[-1], year=one[:4]), one) for one in quarters]
        refill(self.quarter, said, quarters[1])
        lists = [(texts.tr("Watch", text), code) for code, text in LISTS.items()]
        refill(self.watched, [(self.tr("All lists"), ""), *lists], "")
        names = [(texts.named(choice.occasion.name), choice.occasion.code) for choice in self._choices]
        refill(self.occasion, names, names[0][1])
        refill(self.days, [(self.tr("next %n day(s)", "", days), days) for days in WINDOWS], WINDOWS[0])

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._fill_lists()
        for name, widget in self._fields().items():
            said = self._context.texts.tr("Parameters", _NAMES[name])
            self._labels[name].setText(said)
            if name != "clients":
                widget.setAccessibleName(said)
        self.page_each.setText(self.tr("A page for each client"))
        self.small.setText(self.tr("A5 paper"))
        self.check.setText(self.tr("With the evidence, for a check"))
        self.full.setText(self.tr("Numbers in full"))
        self.bins.setPlaceholderText(self.tr("as the book has them"))
        self.reason.setPlaceholderText(self.tr("Reason; it is kept in the history"))
        self.reason.setAccessibleName(self.tr("Reason for numbers in full"))
        for text in (self.summary, self.advice):
            text.setPlaceholderText(self.tr("Left empty: ruled lines to write on"))
        self.clients.retranslate()
        self.gathering.retranslate()
        self._show_fields()


def _quarters(today: dt.date) -> list[str]:
    """Return the running quarter and those before it, as '2026Q3'."""
    running = today.year * 4 + (today.month - 1) // 3
    return [f"{number // 4}Q{number % 4 + 1}" for number in range(running, running - _QUARTERS, -1)]


def _month_before(today: dt.date, back: int) -> str:
    number = today.year * 12 + today.month - 1 - back
    return f"{number // 12}-{number % 12 + 1:02d}"
