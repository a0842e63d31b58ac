"""How far the day is: calls and arrivals against their targets, and what was agreed."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.widgets.basics import ShyLabel, label
from ui.widgets.charts import SparkBar
from workbench.readmodels.today import DayTally
from workbench.services.goals import DayGoals

_BAR_WIDTH = 130


class DayMeter(QWidget):
    """One line above the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = [label("", "muted"), label("", "muted")]
        self._bars = [SparkBar(""), SparkBar("")]
        self._agreed = ShyLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE["s"])
        for name, bar in zip(self._names, self._bars, strict=True):
            bar.setFixedWidth(_BAR_WIDTH)
            row.addWidget(name)
            row.addWidget(bar)
            row.addSpacing(theme.SPACE["m"])
        row.addWidget(self._agreed)
        row.addStretch(1)

    def show_day(self, tally: DayTally, goals: DayGoals) -> None:
        """Show how far the day is."""
        shown = ((self.tr("Calls"), tally.calls, goals.calls), (self.tr("Arrivals"), tally.arrivals, goals.arrivals))
        for (name, done, goal), head, bar in zip(shown, self._names, self._bars, strict=True):
            head.setText(name)
            bar.setAccessibleName(name)
            bar.show_share(done, goal, tone="success" if done >= goal else "accent")
        said = self.tr("{reached} reached, {agreed} appointments").format(reached=tally.reached, agreed=tally.agreed)
        self._agreed.setText(said)
