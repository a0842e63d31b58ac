"""Editors of single fields: each turns a stored value into a text of `workbench.services.clients` and back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QSpinBox, QVBoxLayout, QWidget

from ui import theme
from ui.card.fields import FieldSpec
from ui.context import Context
from ui.field_names import field_name
from ui.forms import CodeBox, DayEdit
from ui.widgets.basics import button, inset, label
from ui.wording import Wording
from workbench.domain import masking
from workbench.domain.birthdays import NextBirthdays, check_birthday
from workbench.domain.clients import Birthday
from workbench.domain.months import months_after
from workbench.domain.problems import Problem
from workbench.services.verifying import profile_rules

_LONG_HEIGHT = 64


class FieldEditor(QWidget):
    """One field of the form; `text()` is what the service takes, an empty text clears the field."""

    def __init__(self, context: Context, spec: FieldSpec) -> None:
        super().__init__()
        self.spec = spec
        self.context = context
        self.name = field_name(context.texts, spec.name)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(theme.SPACE["s"])
        self._before = ""

    def show_value(self, values: Mapping[str, Any]) -> None:
        """Show what is stored; `values` are typed columns by name."""
        self.take(_plain(values.get(self.spec.name)))
        self._before = self.text()

    def changed(self) -> bool:
        """Whether the user changed the field."""
        return self.text() != self._before

    def problem(self) -> str:
        """Return what is wrong with the field, "" when nothing is."""
        return ""

    def take(self, text: str) -> None:
        """Show a text of the service; overridden."""

    def text(self) -> str:
        """Return the text of the service; overridden."""
        return ""

    def _put(self, widget: QWidget) -> None:
        widget.setAccessibleName(self.name)
        self.row.addWidget(widget, 1)
        self.setFocusProxy(widget)


class LineEditor(FieldEditor):
    """A line of text."""

    def __init__(self, context: Context, spec: FieldSpec) -> None:
        super().__init__(context, spec)
        self._line = QLineEdit()
        self._put(self._line)

    def take(self, text: str) -> None:
        """Override FieldEditor.take."""
        self._line.setText(text)

    def text(self) -> str:
        """Override FieldEditor.text."""
        return self._line.text().strip()


class NumberEditor(LineEditor):
    """A number that is shown masked and only replaced: an empty field leaves it as it is."""

    def show_value(self, values: Mapping[str, Any]) -> None:
        """Override FieldEditor.show_value."""
        stored = _plain(values.get(self.spec.name))
        words = Wording(self.context)
        masks = {"id_no": masking.identity, "mobile": words.phone}
        masked = masks.get(self.spec.name, partial(words.address, full=False))(stored)
        if stored:
            self._line.setPlaceholderText(self.tr("{number} (unchanged)").format(number=masked))


class LongEditor(FieldEditor):
    """A few lines of text."""

    def __init__(self, context: Context, spec: FieldSpec) -> None:
        super().__init__(context, spec)
        self._lines = QPlainTextEdit()
        self._lines.setTabChangesFocus(True)
        self._lines.setFixedHeight(_LONG_HEIGHT)
        self._put(self._lines)

    def take(self, text: str) -> None:
        """Override FieldEditor.take."""
        self._lines.setPlainText(text)

    def text(self) -> str:
        """Override FieldEditor.text."""
        return self._lines.toPlainText().strip()


class DayEditor(FieldEditor):
    """A day or none."""

    def __init__(self, context: Context, spec: FieldSpec) -> None:
        super().__init__(context, spec)
        self._day = DayEdit(self.name, context.today)
        self._put(self._day)
        if spec.name == "mourning_until":
            # 居丧 holds for a year where nothing else is said (practice §12.3); the day can be changed.
            months = profile_rules().mourning_months
            said = self.tr("{count} months").format(count=months)
            self.row.addWidget(button(said, clicked=lambda: self._day.set_day(months_after(context.today, months))))

    def take(self, text: str) -> None:
        """Override FieldEditor.take."""
        self._day.setText(text)

    def text(self) -> str:
        """Override FieldEditor.text."""
        day = self._day.day() if self._day.valid() else None
        return day.isoformat() if day else ""

    def problem(self) -> str:
        """Override FieldEditor.problem."""
        if self._day.valid():
            return ""
        return self.tr("{field}: {text} is no day.").format(field=self.name, text=self._day.text())


class ChoiceEditor(FieldEditor):
    """One of several codes."""

    def __init__(self, context: Context, spec: FieldSpec) -> None:
        super().__init__(context, spec)
        choices = spec.choices or {}
        self._box = CodeBox(self.name, {code: context.texts.tr("Choices", text) for code, text in choices.items()})
        self._put(self._box)

    def take(self, text: str) -> None:
        """Override FieldEditor.take."""
        self._box.choose(text or next(iter(self.spec.choices or {"": ""})))

    def text(self) -> str:
        """Override FieldEditor.text."""
        return self._box.code()


class FlagEditor(FieldEditor):
    """Yes or no."""

    def __init__(self, context: Context, spec: FieldSpec) -> None:
        super().__init__(context, spec)
        self._box = QCheckBox()
        self._put(self._box)

    def take(self, text: str) -> None:
        """Override FieldEditor.take."""
        self._box.setChecked(text == "yes")

    def text(self) -> str:
        """Override FieldEditor.text."""
        return "yes" if self._box.isChecked() else "no"


class BirthdayEditor(FieldEditor):
    """What is celebrated: calendar, month and day, the year if known; says at once when no calendar has it.

    Signals:
        told: the sentence below the fields changed; "" when all is well.
    """

    told = Signal(str)

    def __init__(self, context: Context, spec: FieldSpec) -> None:
        super().__init__(context, spec)
        choices = [
            ("", self.tr("not known")),
            ("solar", self.tr("solar")),
            ("lunar", self.tr("lunar")),
        ]
        #: The calendar before the last choice.
        self._kept = ""
        self._calendar = CodeBox(self.tr("Calendar"), choices)
        today = context.today
        self._year = _spin(self.tr("Year"), 0, today.year, self.tr("no year"))
        self._month = _spin(self.tr("Month"), 0, 12, self.tr("month"))
        self._day = _spin(self.tr("Day"), 0, 31, self.tr("day"))
        self._leap = QCheckBox(self.tr("leap month"))
        self._said = label("", "small", wrap=True)
        first, second = QHBoxLayout(), QHBoxLayout()
        for fields, widgets in (
            (first, (self._calendar, self._leap)),
            (second, (self._year, self._month, self._day)),
        ):
            fields.setSpacing(6)
            for widget in widgets:
                fields.addWidget(widget)
            fields.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self._said)
        self.row.addLayout(column, 1)
        self.setFocusProxy(self._calendar)
        self._calendar.activated.connect(self._on_calendar)
        self._calendar.currentIndexChanged.connect(self._tell)
        for box in (self._year, self._month, self._day):
            box.valueChanged.connect(self._tell)
        self._leap.toggled.connect(self._tell)
        self._tell()

    def show_value(self, values: Mapping[str, Any]) -> None:
        """Override FieldEditor.show_value."""
        self._calendar.choose(values.get("bday_calendar") or "")
        self._year.setValue(values.get("bday_year") or 0)
        self._month.setValue(values.get("bday_month") or 0)
        self._day.setValue(values.get("bday_day") or 0)
        self._leap.setChecked(bool(values.get("bday_leap")))
        self._kept = self._calendar.code()
        self._before = self.text()

    def text(self) -> str:
        """Override FieldEditor.text: `lunar:1956-06-15L`, "" for none."""
        if not self._calendar.code():
            return ""
        year = f"{self._year.value():04d}-" if self._year.value() else ""
        leap = "L" if self._leap.isChecked() and self._calendar.code() == "lunar" else ""
        return f"{self._calendar.code()}:{year}{self._month.value():02d}-{self._day.value():02d}{leap}"

    def problem(self) -> str:
        """Override FieldEditor.problem."""
        birthday = self._birthday()
        if birthday is None:
            return ""
        if not (birthday.month and birthday.day):
            return self.tr("A birthday needs month and day; the year may stay unknown.")
        try:
            check_birthday(birthday, self.context.rules.almanac.lunar)
        except Problem as problem:
            return self.context.texts.problem(problem)
        return ""

    def _birthday(self) -> Birthday | None:
        lunar = self._calendar.code() == "lunar"
        if not self._calendar.code():
            return None
        month, day, year = self._month.value(), self._day.value(), self._year.value() or None
        return Birthday("lunar" if lunar else "solar", month, day, year, lunar and self._leap.isChecked())

    def _on_calendar(self) -> None:
        """Say the same day in the other calendar when the whole day is known: what was typed is not typed again."""
        before, self._kept = self._kept, self._calendar.code()
        year, month, day = self._year.value(), self._month.value(), self._day.value()
        table = self.context.rules.almanac.lunar
        if not (year and month and day) or {before, self._kept} != {"solar", "lunar"}:
            return
        try:
            if self._kept == "lunar":
                found = table.lunar_of(dt.date(year, month, day))
                parts = (found.year, found.month, found.day, found.leap)
            else:
                solar = table.solar_of(year, month, day, self._leap.isChecked())
                parts = (solar.year, solar.month, solar.day, False)
        except (Problem, ValueError):
            # No such day in the calendar before: what stands there is for the user to put right.
            return
        for box, value in zip((self._year, self._month, self._day), parts[:3], strict=True):
            box.setValue(value)
        self._leap.setChecked(parts[3])

    def _tell(self) -> None:
        code = self._calendar.code()
        for widget in (self._year, self._month, self._day):
            widget.setEnabled(bool(code))
        self._leap.setVisible(code == "lunar")
        begun = bool(self._month.value() or self._day.value() or self._year.value())
        problem = self.problem() if begun else ""
        theme.set_property(self._said, "tone", "danger" if problem else "")
        birthday = self._birthday()
        whole = birthday is not None and birthday.month and birthday.day
        self._said.setText(problem or (self._celebrated(birthday) if birthday is not None and whole else ""))
        self._said.setVisible(bool(self._said.text()))
        self.told.emit(problem)

    def _celebrated(self, birthday: Birthday) -> str:
        """Return what is kept and when it is kept next: lunar 6-15, next on 2027-07-18 (Sunday), in 239 days."""
        words, today = Wording(self.context), self.context.today
        said = words.birthday(birthday)
        day = NextBirthdays(today, self.context.rules.almanac.lunar).of(birthday)
        if day is None:
            return said
        following = self.tr("{birthday}, next on {day} ({weekday}), in {count} days")
        weekday = QLocale(self.context.texts.language).toString(QDate(day.year, day.month, day.day), "ddd")
        return following.format(birthday=said, day=day.isoformat(), weekday=weekday, count=(day - today).days)


def make_editor(context: Context, spec: FieldSpec) -> FieldEditor:
    """Return the editor of a field."""
    return _EDITORS[spec.editor](context, spec)


def _spin(name: str, low: int, high: int, empty: str) -> QSpinBox:
    made = inset(QSpinBox())
    made.setAccessibleName(name)
    made.setRange(low, high)
    made.setSpecialValueText(empty)
    return made


def _plain(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value.isoformat() if isinstance(value, dt.date) else str(value)


_EDITORS: Mapping[str, type[FieldEditor]] = {
    "text": LineEditor,
    "number": NumberEditor,
    "long": LongEditor,
    "day": DayEditor,
    "choice": ChoiceEditor,
    "flag": FlagEditor,
    "birthday": BirthdayEditor,
}
