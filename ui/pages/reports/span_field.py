"""Which two months a document compares, whose they are, and over which bins assets are distributed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from ui.context import Context
from ui.widgets.basics import label
from ui.widgets.choices import refill
from workbench.domain.distribution import edge_text
from workbench.domain.months import last_day, month_number
from workbench.domain.moves import BELOW
from workbench.reports.formats import month_text


class SpanField(QWidget):
    """Two months and a band; everybody unless a band is chosen.

    Signals:
        changed: something else is wanted.
    """

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._months: tuple[str, ...] = ()
        self._bands: tuple[str, ...] = ()
        self.from_fen: int | None = None
        self.first, self.last, self.band = QComboBox(), QComboBox(), QComboBox()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.first, label("→"), self.last, self.band):
            row.addWidget(widget)
        for box in (self.first, self.last, self.band):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for box in (self.first, self.last):
            box.activated.connect(lambda _place: self.changed.emit())
        self.band.activated.connect(lambda _place: self._on_band())

    def show_months(self, months: Sequence[str]) -> None:
        """Offer months, the newest first; at first the last full month and the one before it."""
        self._months = tuple(months)
        for box, month in zip((self.first, self.last), (months[2], months[1]), strict=True):
            refill(box, [(month_text(one, self._context.texts), one) for one in months], first=month)
        texts = self._context.texts
        bands = [(texts.named(band.name), band.code) for band in reversed(self._context.rules.standard.bands)]
        everybody, below = self.tr("All clients"), texts.tr("Movements", "Below the bands")
        refill(self.band, [(everybody, None), *bands, (below, BELOW)])
        self._say_bands()
        names = (self.tr("From month"), self.tr("To month"), self.tr("Whose movements"))
        for box, name in zip((self.first, self.last, self.band), names, strict=True):
            box.setAccessibleName(name)
            box.setToolTip(name)

    def days(self) -> tuple[dt.date, dt.date]:
        """Return the last days of the two months."""
        first, last = (last_day(month_number(box.currentData())) for box in (self.first, self.last))
        return first, last

    def bands(self) -> tuple[str, ...]:
        """Return the bands that are asked about; none for everybody."""
        return self._bands

    def choose(self, window: tuple[dt.date, dt.date], bands: Sequence[str], from_fen: int | None = None) -> None:
        """Ask for the months of two days, and for bands or for clients from an amount in fen on."""
        self.from_fen = from_fen
        for box, day in zip((self.first, self.last), window, strict=True):
            month = f"{day:%Y-%m}"
            if box.findData(month) < 0:
                box.addItem(month_text(month, self._context.texts), month)
            box.setCurrentIndex(box.findData(month))
        self._bands = tuple(bands)
        self._say_bands()

    def _say_bands(self) -> None:
        """Show the bands asked for; several of them, which only the page 变动 asks for, stand in one line."""
        single = len(self._bands) == 1 and self.from_fen is None
        everybody = not self._bands and self.from_fen is None
        place = self.band.findData(self._bands[0]) if single else 0 if everybody else -1
        self.band.setCurrentIndex(place)
        if place < 0:
            least = [] if self.from_fen is None else [f"≥ {edge_text(self.from_fen)}"]
            self.band.setPlaceholderText(", ".join([*self._bands, *least]))

    def _on_band(self) -> None:
        code = self.band.currentData()
        self._bands, self.from_fen = (code,) if code else (), None
        self.changed.emit()
