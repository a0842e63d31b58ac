"""Which run is looked at: an occasion with its year, or the days of clients of the coming weeks."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QWidget

from ui import theme
from ui.context import Context
from ui.occasions import WINDOWS, Choice, choices
from ui.pages.greetings.lines import Run, Wanted
from ui.widgets.basics import ShyLabel, inset
from workbench.reports.formats import WEEKDAYS

#: Pixels of the year with its arrows.
_YEAR = 104


class OccasionBar(QWidget):
    """An occasion, its year or the days ahead, and the day it falls on.

    Signals:
        changed: another run is wanted.
    """

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._choices = choices(context.rules.almanac.occasions, context.today)
        self.occasion = QComboBox()
        self.occasion.setMinimumWidth(230)
        self.occasion.setMaxVisibleItems(24)
        self.year = QSpinBox()
        self.year.setRange(2000, 2099)
        inset(self.year)
        self.days = QComboBox()
        self.date = ShyLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE["s"])
        self.year.setMaximumWidth(_YEAR)
        for widget in (self.occasion, self.year, self.days, self.date):
            row.addWidget(widget)
        row.addStretch(1)
        self.retranslate()
        self._take_year()
        self.occasion.currentIndexChanged.connect(self._on_occasion)
        self.year.valueChanged.connect(self._on_changed)
        self.days.currentIndexChanged.connect(self._on_changed)

    def wanted(self) -> Wanted:
        """Return which run is chosen."""
        return Wanted(self.choice(), self.year.value(), self.days.currentData())

    def choice(self) -> Choice:
        """Return the chosen occasion."""
        code = self.occasion.currentData()
        return next((choice for choice in self._choices if choice.occasion.code == code), self._choices[0])

    def choose(self, code: str) -> bool:
        """Choose an occasion by its code; tells whether there is one."""
        place = self.occasion.findData(code)
        if place >= 0:
            self.occasion.setCurrentIndex(place)
        return place >= 0

    def reload(self) -> None:
        """Offer the occasions of now: the manager's own ones may have changed."""
        self._choices = choices(self._context.rules.almanac.occasions, self._context.today)
        self._fill()

    def show_day(self, run: Run) -> None:
        """Say on which day of the week and of the lunar year the run falls, and how far away it is."""
        day, parts = run.day, []
        if day is not None:
            away = (day - self._context.today).days
            parts = [self._weekday(day), run.lunar.partition("年")[2] or run.lunar]
            if away > 0:
                parts.append(self.tr("in %n day(s)", "", away))
        self.date.setText(" · ".join(part for part in parts if part))

    def _weekday(self, day: dt.date) -> str:
        return self._context.texts.tr("Reports", WEEKDAYS[day.weekday()])

    def _on_occasion(self) -> None:
        self._take_year()
        self.changed.emit()

    def _on_changed(self, _value: int) -> None:
        self.changed.emit()

    def _take_year(self) -> None:
        """Show the year of the chosen occasion, and the controls that fit it."""
        choice = self.choice()
        self.year.blockSignals(True)
        self.year.setValue(choice.year)
        self.year.blockSignals(False)
        self.year.setVisible(not choice.own)
        self.days.setVisible(choice.own)

    def _fill(self) -> None:
        texts, chosen, box = self._context.texts, self.occasion.currentData(), self.occasion
        box.blockSignals(True)
        box.clear()
        before = None
        for choice in self._choices:
            if before is not None and choice.group != before:
                box.insertSeparator(box.count())
            before = choice.group
            day = choice.day.isoformat() if choice.day else self.tr("each on their day")
            box.addItem(f"{texts.named(choice.occasion.name)}  ·  {day}", choice.occasion.code)
        # A separator has no data: asking for None would find it.
        box.setCurrentIndex(max(0, box.findData(chosen)) if chosen else 0)
        box.blockSignals(False)

    def _fill_days(self) -> None:
        days = self.days.currentData()
        self.days.blockSignals(True)
        self.days.clear()
        for number in WINDOWS:
            self.days.addItem(self.tr("next %n day(s)", "", number), number)
        self.days.setCurrentIndex(self.days.findData(days) if days else 0)
        self.days.blockSignals(False)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._fill()
        self._fill_days()
        self.occasion.setAccessibleName(self.tr("Occasion"))
        self.year.setAccessibleName(self.tr("Year"))
        self.days.setAccessibleName(self.tr("Days ahead"))
