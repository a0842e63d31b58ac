"""How far the day is: calls, invitations and arrivals (A1) against their targets, and what was agreed."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.widgets.basics import ShyLabel, label
from ui.widgets.charts import SparkBar
from workbench.readmodels.today import DayTally
from workbench.services.goals import DayGoals

#: Pixels of a bar with its figures: where there is room, and at least.
_BAR_WIDTH, _LEAST_WIDTH = 118, 84
#: Calls, invitations and arrivals.
_METERS = 3


class DayMeter(QWidget):
    """One line above the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = [label("", "muted") for _ in range(_METERS)]
        self._bars = [SparkBar("") for _ in range(_METERS)]
        self._agreed = ShyLabel(whole=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE["s"])
        for name, bar in zip(self._names, self._bars, strict=True):
            bar.setMinimumWidth(_LEAST_WIDTH)
            bar.setMaximumWidth(_BAR_WIDTH)
            row.addWidget(name)
            row.addWidget(bar)
            row.addSpacing(theme.SPACE["xs"])
        row.addWidget(self._agreed)
        row.addStretch(1)

    def show_day(self, tally: DayTally, goals: DayGoals) -> None:
        """Show how far the day is."""
        shown = (
            (self.tr("Calls"), tally.calls, goals.calls, goals.least.get("calls", goals.calls)),
            (self.tr("Invited"), tally.invited, goals.invitations, goals.least.get("invitations", goals.invitations)),
            (self.tr("Arrivals"), tally.arrivals, goals.arrivals, goals.least.get("arrivals", goals.arrivals)),
        )
        for (name, done, goal, least), head, bar in zip(shown, self._names, self._bars, strict=True):
            head.setText(name)
            bar.setAccessibleName(name)
            wanted = f"{least}–{goal}" if least < goal else f"{goal}"
            bar.show_share(done, goal, f"{done} / {wanted}", tone="success" if done >= least else "accent")
        said = self.tr("{reached} reached, {agreed} appointments, {expected} expected").format(
            reached=tally.reached, agreed=tally.agreed, expected=tally.expected
        )
        self._agreed.setText(said)
