"""Which two months are compared, and whose movements are asked about."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QSpinBox, QVBoxLayout, QWidget

from ui.context import Context
from ui.widgets.basics import inset, label
from ui.widgets.choices import FilterChips, refill
from ui.widgets.flow import FlowLayout
from workbench.domain.money import FEN_PER_WAN
from workbench.domain.months import last_day, month_number, month_text, quarter_ended_by
from workbench.domain.moves import BELOW
from workbench.reports.formats import month_text as month_name

_OWN = "own"
_MOST_WAN = 10_000_000
_AMOUNT_WIDTH = 160


@dataclass(frozen=True, slots=True)
class Asked:
    """What the bar asks for: two days, bands or an amount in fen, and the column that is compared."""

    first: dt.date
    last: dt.date
    bands: tuple[str, ...]
    from_fen: int | None
    metric: str


def _before(newest: int, preset: str) -> int:
    """Return the month that a preset compares the newest one with, as months since year 0."""
    return {
        "month": newest - 1,
        "quarter": quarter_ended_by(newest - 1),
        "year-start": newest - newest % 12 - 1,
        "year": newest - 12,
    }[preset]


class PeriodBar(QWidget):
    """Presets, two months, bands and an amount; it wraps where the window is narrow.

    Signals:
        changed: something else is asked for.
    """

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._months: tuple[str, ...] = ()
        self.preset, self.first, self.last, self.compared = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        for box in (self.preset, self.first, self.last, self.compared):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.bands = FilterChips(self.tr("Bands"))
        self.amount = QSpinBox()
        self.amount.setRange(0, _MOST_WAN)
        self.amount.setSingleStep(100)
        self.amount.setKeyboardTracking(False)
        inset(self.amount)
        self.amount.setFixedSize(_AMOUNT_WIDTH, self.preset.sizeHint().height())
        self._to = label("→")
        self._to.setFixedHeight(self.preset.sizeHint().height())
        flow = FlowLayout()
        for widget in (self.preset, self.first, self._to, self.last, self.compared, self.amount):
            flow.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(flow)
        column.addWidget(self.bands)
        self.preset.activated.connect(lambda _place: self._on_preset())
        for box in (self.first, self.last):
            box.activated.connect(lambda _place: self._on_month())
        self.compared.activated.connect(lambda _place: self.changed.emit())
        self.bands.changed.connect(lambda _keys: self.changed.emit())
        self.amount.valueChanged.connect(lambda _value: self.changed.emit())
        self.retranslate()

    @property
    def months(self) -> Sequence[str]:
        """The months that can be chosen, the oldest first."""
        return self._months

    def show_months(self, months: Sequence[str]) -> None:
        """Offer the months that the book has; what was chosen stays chosen while it is there."""
        if tuple(months) == self._months:
            return
        kept = (self.first.currentData(), self.last.currentData())
        self._months = tuple(months)
        own = self.preset.currentData() == _OWN and set(kept) <= set(months)
        self._fill_months(kept)
        if not own:
            self.preset.setCurrentIndex(max(0, self.preset.findData(self.preset.currentData())))
            self._take_preset(self.preset.currentData() if self.preset.currentData() != _OWN else "month")

    def asked(self) -> Asked | None:
        """Return what is asked for; None while the book has no two months to compare."""
        first, last = self.first.currentData(), self.last.currentData()
        if not first or not last or len(self._months) < 2:
            return None
        chosen = self.bands.active()
        codes = [*(band.code for band in self._context.rules.standard.bands), BELOW]
        return Asked(
            last_day(month_number(first)),
            last_day(month_number(last)),
            tuple(code for code in codes if code in chosen),
            self.amount.value() * FEN_PER_WAN or None,
            self.compared.currentData(),
        )

    def choose(self, first: str, last: str) -> None:
        """Compare two months by hand."""
        for box, month in ((self.first, first), (self.last, last)):
            box.setCurrentIndex(max(0, box.findData(month)))
        self._on_month()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        names: list[tuple[QWidget, str]] = [
            (self.preset, self.tr("Period")),
            (self.first, self.tr("From month")),
            (self.last, self.tr("To month")),
            (self.compared, self.tr("What is compared")),
            (self.amount, self.tr("Only clients from this amount on")),
        ]
        for widget, name in names:
            widget.setAccessibleName(name)
            widget.setToolTip(name)
        refill(
            self.preset,
            [
                (self.tr("On the month before"), "month"),
                (self.tr("Since the quarter's end"), "quarter"),
                (self.tr("Since the year began"), "year-start"),
                (self.tr("On a year ago"), "year"),
                (self.tr("Own choice"), _OWN),
            ],
        )
        refill(self.compared, [(self.tr("Monthly average"), "aum_fen"), (self.tr("Month end"), "balance_fen")])
        self._fill_months((self.first.currentData(), self.last.currentData()))
        self.amount.setPrefix("≥ ")
        self.amount.setSuffix(self.tr(" × CNY 10,000"))
        self.amount.setSpecialValueText(self.tr("any amount"))
        texts = self._context.texts
        bands = [(band.code, texts.named(band.name), None) for band in reversed(self._context.rules.standard.bands)]
        self.bands.set_chips([*bands, (BELOW, self.tr("Below the bands"), None)])

    def _fill_months(self, kept: tuple[str | None, str | None]) -> None:
        shown = [(month_name(month, self._context.texts), month) for month in reversed(self._months)]
        for box, month in zip((self.first, self.last), kept, strict=True):
            refill(box, shown)
            if month in self._months:
                box.setCurrentIndex(box.findData(month))

    def _on_preset(self) -> None:
        preset = self.preset.currentData()
        if preset != _OWN:
            self._take_preset(preset)
        self.changed.emit()

    def _take_preset(self, preset: str) -> None:
        """Compare the newest month with the newest one that is not after what the preset means."""
        if not self._months:
            return
        newest = self._months[-1]
        wanted = month_text(_before(month_number(newest), preset))
        earlier = [month for month in self._months if month <= wanted]
        for box, month in ((self.first, (earlier or self._months)[-1 if earlier else 0]), (self.last, newest)):
            box.setCurrentIndex(box.findData(month))

    def _on_month(self) -> None:
        self.preset.setCurrentIndex(self.preset.findData(_OWN))
        self.changed.emit()
