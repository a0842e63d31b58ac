"""Chooses a month, a quarter or a year, and steps through them."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.forms import CodeBox
from ui.widgets.basics import label, name_button, tool_button
from workbench.domain.months import first_day, last_day, month_of

_MONTHS = {"month": 1, "quarter": 3, "year": 12}
#: Pixels that the longest name of a period takes, so that the arrows do not move.
_NAME_WIDTH = 104


class PeriodPicker(QWidget):
    """Shows a period and its kind; never one that has not begun.

    Signals:
        changed: another period is chosen.
    """

    changed = Signal()

    def __init__(self, today: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        # The month that stays in sight when the kind changes.
        self._anchor = month_of(today)
        self.kind = CodeBox(self.tr("Kind of period"), {code: code for code in _MONTHS})
        self.back = tool_button("chevron-left", "", lambda: self.step(-1))
        self.ahead = tool_button("chevron-right", "", lambda: self.step(1))
        self._name = label("", "strong")
        self._name.setMinimumWidth(_NAME_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE["xs"])
        for widget in (self.kind, self.back, self._name, self.ahead):
            row.addWidget(widget)
        self.kind.currentIndexChanged.connect(self._on_chosen)
        self.retranslate()

    def code(self) -> str:
        """Return the kind: month, quarter or year."""
        return self.kind.code()

    def span(self) -> tuple[dt.date, dt.date]:
        """Return the first and the last day."""
        return first_day(self._first()), last_day(self._first() + _MONTHS[self.code()] - 1)

    def quarter(self) -> str:
        """Return the quarter that the period ends in, or today's while it runs: 2026Q3."""
        _first, last = self.span()
        day = min(last, self._today)
        return f"{day.year}Q{(day.month + 2) // 3}"

    def name(self) -> str:
        """Return what the period is called: 2026年11月, 2026年四季度, 2026年."""
        first, _last = self.span()
        values = {"year": first.year, "month": first.month, "quarter": (first.month + 2) // 3}
        said = {
            "month": self.tr("{year}-{month}"),
            "quarter": self.tr("Q{quarter} {year}"),
            "year": self.tr("Year {year}"),
        }
        return said[self.code()].format(**values)

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) period."""
        months, now = _MONTHS[self.code()], month_of(self._today)
        if self._first() + by * months <= now:
            self._anchor = min(self._anchor + by * months, now)
            self._on_chosen()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        for code, text in (("month", self.tr("Month")), ("quarter", self.tr("Quarter")), ("year", self.tr("Year"))):
            self.kind.setItemText(self.kind.findData(code), text)
        self.kind.setAccessibleName(self.tr("Kind of period"))
        name_button(self.back, self.tr("Earlier"), "Alt+←")
        name_button(self.ahead, self.tr("Later"), "Alt+→")
        self._show()

    def _first(self) -> int:
        """Return the first month as months since year 0."""
        return self._anchor - self._anchor % _MONTHS[self.code()]

    def _on_chosen(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self._name.setText(self.name())
        self._name.setAccessibleName(self.name())
        self.ahead.setEnabled(self._first() + _MONTHS[self.code()] <= month_of(self._today))
