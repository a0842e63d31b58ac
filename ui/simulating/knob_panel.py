"""The numbers of a rule set as sliders and fields: turned here, they are tried at once and written nowhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from itertools import groupby, pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QLabel, QSlider, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.widgets.basics import inset, label
from workbench.domain.knobs import GROUPS, TIMING, Knob
from workbench.domain.texts import QT_TRANSLATE_NOOP

#: Groups whose numbers lie one above the other.
_STACKED = ("tiers", "bands")
_UNITS: Mapping[str, str] = {
    "wan-yuan": QT_TRANSLATE_NOOP("Knobs", "10,000 yuan"),
    "yuan": QT_TRANSLATE_NOOP("Knobs", "yuan"),
    "fen": QT_TRANSLATE_NOOP("Knobs", "fen"),
    "point": QT_TRANSLATE_NOOP("Knobs", "points"),
    "percent": "%",
    "month": QT_TRANSLATE_NOOP("Knobs", "months"),
}
_PERIODS: Mapping[str, str] = {
    "week": QT_TRANSLATE_NOOP("Knobs", "a week"),
    "month": QT_TRANSLATE_NOOP("Knobs", "a month"),
    "quarter": QT_TRANSLATE_NOOP("Knobs", "a quarter"),
    "year": QT_TRANSLATE_NOOP("Knobs", "a year"),
}
_MOST = 10_000_000.0
#: A share cannot be more than everybody.
_WHOLE = 100
#: The slider reaches so many times the present number, and at least so far.
_REACH, _LEAST_REACH = 2, 6


class _NumberField(QDoubleSpinBox):
    """A field that says 100 for a hundred, however fine its unit is."""

    def textFromValue(self, value: float) -> str:
        """Override QDoubleSpinBox::textFromValue."""
        text = super().textFromValue(value)
        point = self.locale().decimalPoint()
        return text.rstrip("0").rstrip(point) if point in text else text


class _Row:
    """One number: its name, a slider and a field that follow each other."""

    def __init__(self, knob: Knob, name: str, said: str) -> None:
        """Make a row; `said` is what a screen reader says of it."""
        self.knob = knob
        self.title = QLabel(name)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field beside it does all that it does, by the keyboard
        self.slider.setMinimumWidth(48)
        self.field = _NumberField()
        self.field.setDecimals(knob.decimals)
        self.most = _WHOLE if knob.unit == "percent" else _MOST
        self.field.setRange(0, self.most)
        self.field.setStepType(QDoubleSpinBox.StepType.DefaultStepType)
        self.field.setKeyboardTracking(False)
        self.field.setAccessibleName(said)
        self.field.setFixedWidth(92)
        self.field.setGroupSeparatorShown(True)
        inset(self.field)
        self.title.setBuddy(self.field)
        reach = max(float(knob.value) * _REACH, _LEAST_REACH)
        self.slider.setRange(0, round(self.most if knob.unit == "percent" else reach))
        self.show_value(knob.value)

    @property
    def value(self) -> Decimal:
        return Decimal(str(round(self.field.value(), self.knob.decimals)))

    def show_value(self, value: Decimal) -> None:
        for widget in (self.field, self.slider):
            widget.blockSignals(True)
        self.field.setValue(float(value))
        self.slider.setValue(round(float(value)))
        for widget in (self.field, self.slider):
            widget.blockSignals(False)


class KnobPanel(QWidget):
    """All numbers that can be tried, by group.

    Signals:
        turned: a number was turned.
    """

    turned = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.rows: dict[str, _Row] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, theme.SPACE["s"], 0)
        self._column.setSpacing(theme.SPACE["m"])

    def show_knobs(self, knobs: Sequence[Knob]) -> None:
        """Show the numbers of a rule set, once."""
        for group, members in groupby(knobs, key=lambda knob: knob.group):
            listed = list(members)
            units = {self._unit(knob) for knob in listed}
            texts = self._context.texts
            title = texts.tr("Knobs", GROUPS[group])
            shared = units.pop() if len(units) == 1 else ""
            if shared:
                title = texts.tr("Knobs", "{title} ({unit})", title=title, unit=shared)
            self._column.addWidget(label(title, "strong", wrap=True))
            self._column.addLayout(self._grid(listed, units=not shared))
        self._column.addStretch(1)
        self._keep_apart()

    def changes(self) -> dict[str, int | float]:
        """Return path → number of what differs from the text."""
        return {
            path: int(row.value) if row.value == int(row.value) else float(row.value)
            for path, row in self.rows.items()
            if row.value != row.knob.value
        }

    def reset(self) -> None:
        """Turn everything back."""
        for row in self.rows.values():
            row.field.setRange(0, row.most)
            row.show_value(row.knob.value)
        self._keep_apart()
        self._mark()
        self.turned.emit()

    def _grid(self, knobs: Sequence[Knob], *, units: bool) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.SPACE["s"])
        grid.setVerticalSpacing(theme.SPACE["xs"])
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        line = 0
        for head, members in groupby(knobs, key=self._head):
            if head:
                grid.addWidget(label(head, "muted", wrap=True), line, 0, 1, 4)
                line += 1
            for knob in members:
                self._add(grid, line, knob, units=units)
                line += 1
        return grid

    def _add(self, grid: QGridLayout, line: int, knob: Knob, *, units: bool) -> None:
        name, unit = self._name(knob), self._unit(knob)
        row = self.rows[knob.path] = _Row(knob, name, " ".join(filter(None, (self._head(knob), name, unit))))
        grid.addWidget(row.title, line, 0)
        grid.addWidget(row.slider, line, 1)
        grid.addWidget(row.field, line, 2)
        if units:
            grid.addWidget(label(unit, "small"), line, 3)
        row.field.valueChanged.connect(lambda _value: self._on_field(row))
        row.slider.valueChanged.connect(row.field.setValue)

    def _head(self, knob: Knob) -> str:
        """Return the wider thing that a number belongs to, "" where it stands for itself."""
        return self._context.texts.named(knob.names[0]) if len(knob.names) > 1 else ""

    def _name(self, knob: Knob) -> str:
        texts = self._context.texts
        if not knob.names:
            return texts.tr("Knobs", TIMING[knob.path.rpartition(".")[2]])
        return " · ".join(texts.named(name) for name in knob.names[1:] or knob.names)

    def _unit(self, knob: Knob) -> str:
        words = _PERIODS.get(knob.per) or _UNITS.get(knob.unit, "")
        return self._context.texts.tr("Knobs", words) if words else ""

    def _on_field(self, row: _Row) -> None:
        row.show_value(row.value)
        self._keep_apart()
        self._mark()
        self.turned.emit()

    def _keep_apart(self) -> None:
        """Let no bound cross its neighbours: the rules would refuse it."""
        stacked = [row for row in self.rows.values() if row.knob.group in _STACKED]
        for below, above in pairwise(stacked):
            step = 10**-below.knob.decimals
            for row, low, high in ((below, None, above), (above, below, None)):
                row.field.blockSignals(True)
                if high is not None:
                    row.field.setMaximum(max(float(high.value) - step, 0))
                if low is not None:
                    row.field.setMinimum(float(low.value) + step)
                row.field.blockSignals(False)

    def _mark(self) -> None:
        """Let turned numbers stand out."""
        for row in self.rows.values():
            theme.set_property(row.title, "type", "strong" if row.value != row.knob.value else "")
