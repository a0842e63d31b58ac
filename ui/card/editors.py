"""Editors of single fields: each turns a stored value into a text of `workbench.services.clients` and back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QSpinBox, QVBoxLayout, QWidget

from ui import theme
from ui.card.fields import FieldSpec
from ui.context import Context
from ui.field_names import field_name
from ui.forms import CodeBox, DayEdit
from ui.widgets.basics import inset, label
from ui.wording import Wording
from workbench.domain import masking
from workbench.domain.birthdays import check_birthday
from workbench.domain.clients import Birthday
from workbench.domain.problems import Problem

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
        masked = masking.identity(stored) if self.spec.name == "id_no" else Wording(self.context).phone(stored)
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

    def _tell(self) -> None:
        code = self._calendar.code()
        for widget in (self._year, self._month, self._day):
            widget.setEnabled(bool(code))
        self._leap.setVisible(code == "lunar")
        problem = self.problem() if self._month.value() and self._day.value() else ""
        theme.set_property(self._said, "tone", "danger" if problem else "")
        birthday = self._birthday()
        whole = birthday is not None and birthday.month and birthday.day
        self._said.setText(problem or (Wording(self.context).birthday(birthday) if whole else ""))
        self._said.setVisible(bool(self._said.text()))
        self.told.emit(problem)


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
