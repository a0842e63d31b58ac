"""The line above the calendar: back and on, what is shown, today, a date to go to, and which view."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from PySide6.QtCore import QDate, QSignalBlocker, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QDateEdit, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui import theme
from ui.pages.calendar.showing import VIEWS, View
from ui.widgets.basics import ShyLabel, button, label, name_button, tool_button
from ui.widgets.chips import StatusChip

#: Widths in pixels below which the views become a box, and the date and the tally go.
_NARROW, _TIGHT = 700, 560


class CalendarBar(QWidget):
    """What stands above every view.

    Signals:
        stepped: the period after (1) or before (-1) is wanted.
        today_asked: today is wanted.
        day_asked: a day is wanted; carries the date.
        view_asked: another view is wanted; carries its name.
        almanac_asked: the year calendar is wanted.
    """

    stepped = Signal(int)
    today_asked = Signal()
    day_asked = Signal(object)
    view_asked = Signal(str)
    almanac_asked = Signal()

    def __init__(self, today: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label("", "headline")
        self.earlier = tool_button("chevron-left", "", lambda: self.stepped.emit(-1))
        self.later = tool_button("chevron-right", "", lambda: self.stepped.emit(1))
        self.today = button("", clicked=self.today_asked.emit)
        self.jump = QDateEdit()
        self.jump.setDisplayFormat("yyyy-MM-dd")
        self.jump.setCalendarPopup(True)
        self.jump.setFixedWidth(130)
        # Typing a date goes there when it is complete, not at every digit.
        self.jump.setKeyboardTracking(False)
        self.almanac = tool_button("calendar", "", self.almanac_asked.emit)
        self.notice = StatusChip()
        self.tally = ShyLabel(whole=True)
        self._views = QButtonGroup(self)
        self._box = QComboBox()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._build()
        self.show_day(today)
        self.jump.dateChanged.connect(self._on_jump)
        self._views.idClicked.connect(lambda place: self.view_asked.emit(VIEWS[place]))
        self._box.activated.connect(lambda place: self.view_asked.emit(VIEWS[place]))

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE["xs"])
        row.addWidget(self.earlier)
        row.addWidget(self.later)
        row.addSpacing(theme.SPACE["xs"])
        row.addWidget(self._title)
        row.addSpacing(theme.SPACE["s"])
        row.addWidget(self.today)
        row.addWidget(self.jump)
        row.addWidget(self.almanac)
        row.addWidget(self.notice)
        row.addStretch(1)
        row.addWidget(self.tally)
        row.addSpacing(theme.SPACE["s"])
        for place, _view in enumerate(VIEWS):
            made = QPushButton()
            made.setProperty("kind", "filter")
            made.setCheckable(True)
            made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            self._views.addButton(made, place)
            row.addWidget(made)
            self._box.addItem("")
        row.addWidget(self._box)
        self._box.hide()

    def minimumSizeHint(self) -> QSize:
        """Override QWidget::minimumSizeHint: the line takes what room there is."""
        return QSize(0, super().minimumSizeHint().height())

    def show_title(self, text: str) -> None:
        """Say which days are shown."""
        self._title.setText(text)

    def show_day(self, day: dt.date) -> None:
        """Show a day in the field for the date, without going there."""
        with QSignalBlocker(self.jump):
            self.jump.setDate(QDate(day.year, day.month, day.day))

    def show_view(self, view: View) -> None:
        """Mark the view in front."""
        self._views.button(VIEWS.index(view)).setChecked(True)
        self._box.setCurrentIndex(VIEWS.index(view))

    def _on_jump(self, day: QDate) -> None:
        self.day_asked.emit(dt.date(day.year(), day.month(), day.day()))

    def retranslate(self, names: Mapping[View, str]) -> None:
        """Say everything in the language of now."""
        name_button(self.earlier, self.tr("The period before"), "Alt+←")
        name_button(self.later, self.tr("The period after"), "Alt+→")
        self.today.setText(self.tr("Today"))
        self.today.setAccessibleName(self.tr("Today"))
        self.today.setToolTip("Ctrl+T")
        self.jump.setAccessibleName(self.tr("Go to date"))
        self.jump.setToolTip(self.tr("Go to date"))
        name_button(self.almanac, self.tr("Year calendar: days off, own occasions, business days"), "Ctrl+Shift+Y")
        self._box.setAccessibleName(self.tr("View"))
        for place, view in enumerate(VIEWS):
            made = self._views.button(place)
            made.setText(names[view])
            made.setAccessibleName(names[view])
            made.setToolTip(f"{names[view]}  {place + 1}")
            self._box.setItemText(place, names[view])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget::resizeEvent: what is least needed gives way."""
        super().resizeEvent(event)
        width = self.width()
        for made in self._views.buttons():
            made.setVisible(width >= _NARROW)
        self._box.setVisible(width < _NARROW)
        self.jump.setVisible(width >= _TIGHT)
        self.tally.setVisible(width >= _NARROW)
