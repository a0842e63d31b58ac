"""How an appointment comes again: a choice of the usual ways, or a rule as RFC 5545 writes it, and until when."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui import theme
from ui.forms import CodeBox, DayEdit
from workbench.domain.problems import Problem
from workbench.domain.recurrence import WEEKDAYS, parse_rule

_OWN = "own"
_LAST = -1


class RepeatBox(QWidget):
    """The choices speak of the day of the appointment and change with it.

    Signals:
        changed: another rule was chosen.
    """

    changed = Signal()

    def __init__(self, day: dt.date, today: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day = day
        self.choice = CodeBox(self.tr("Comes again"), {})
        self.own = QLineEdit()
        self.own.setAccessibleName(self.tr("Rule of the repetition"))
        self.own.setPlaceholderText("FREQ=MONTHLY;BYDAY=2SA")
        self.until = DayEdit(self.tr("Until"), today)
        self.until.setPlaceholderText(self.tr("until, e.g. +90"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE["s"])
        row.addWidget(self.choice, 3)
        row.addWidget(self.own, 3)
        row.addWidget(self.until, 2)
        self._fill()
        self.choice.currentIndexChanged.connect(self._on_choice)
        self._on_choice()

    def show_day(self, day: dt.date) -> None:
        """Let the choices speak of another day; what was chosen stays chosen."""
        place = self.choice.currentIndex()
        self._day = day
        self._fill()
        self.choice.setCurrentIndex(min(place, self.choice.count() - 1))

    def show_rule(self, rule: str) -> None:
        """Show the rule of a series."""
        if not rule:
            return
        found = parse_rule(rule)
        if found.until:
            self.until.set_day(dt.date.fromisoformat(found.until[:10]))
        plain = ";".join(part for part in rule.split(";") if not part.startswith("UNTIL="))
        place = self.choice.findData(plain)
        if place >= 0:
            self.choice.setCurrentIndex(place)
        else:
            self.choice.choose(_OWN)
            self.own.setText(plain)

    def valid(self) -> bool:
        """Whether the rule can be understood."""
        try:
            self.rule()
        except (Problem, ValueError):
            return False
        return True

    def rule(self) -> str:
        """Return the rule, empty for what comes once.

        Raises:
            Problem: it is not understood.
            ValueError: the day is none.
        """
        code = self.choice.code()
        text = self.own.text().strip() if code == _OWN else code
        if not text:
            return ""
        until = self.until.day()
        if until is not None and "COUNT=" not in text.upper():
            text += f";UNTIL={until:%Y%m%d}T235900"
        return parse_rule(text).text

    def _fill(self) -> None:
        self.choice.blockSignals(True)
        self.choice.clear()
        for rule, text in self._choices():
            self.choice.addItem(text, rule)
        self.choice.blockSignals(False)

    def _choices(self) -> list[tuple[str, str]]:
        day, name = self._day, self._weekday()
        code, ordinal = WEEKDAYS[day.weekday()], (day.day - 1) // 7 + 1
        return [
            ("", self.tr("Once")),
            ("FREQ=DAILY", self.tr("Every day")),
            ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", self.tr("Monday to Friday")),
            (f"FREQ=WEEKLY;BYDAY={code}", self.tr("Every week, {weekday}").format(weekday=name)),
            (f"FREQ=WEEKLY;INTERVAL=2;BYDAY={code}", self.tr("Every two weeks, {weekday}").format(weekday=name)),
            (self._month_rule(), self.tr("Every month on day {day}").format(day=day.day)),
            (
                f"FREQ=MONTHLY;BYDAY={ordinal if ordinal < 5 else _LAST}{code}",
                self._nth(ordinal, name),
            ),
            ("FREQ=YEARLY", self.tr("Every year on {day}").format(day=f"{day:%m-%d}")),
            (_OWN, self.tr("Another rule…")),
        ]

    def _month_rule(self) -> str:
        """Return the rule for a day of the month; in a shorter month it is the last day."""
        if self._day.day <= 28:
            return f"FREQ=MONTHLY;BYMONTHDAY={self._day.day}"
        days = ",".join(str(day) for day in range(28, self._day.day + 1))
        return f"FREQ=MONTHLY;BYMONTHDAY={days};BYSETPOS=-1"

    def _nth(self, ordinal: int, name: str) -> str:
        if ordinal == 5:
            return self.tr("Every month, the last {weekday}").format(weekday=name)
        return self.tr("Every month, {weekday} number {number}").format(weekday=name, number=ordinal)

    def _weekday(self) -> str:
        return (
            self.tr("Monday"),
            self.tr("Tuesday"),
            self.tr("Wednesday"),
            self.tr("Thursday"),
            self.tr("Friday"),
            self.tr("Saturday"),
            self.tr("Sunday"),
        )[self._day.weekday()]

    def _on_choice(self) -> None:
        code = self.choice.code()
        self.own.setVisible(code == _OWN)
        self.until.setVisible(bool(code))
        self.changed.emit()
