"""Asks for the minutes that the workload rests on; what is kept can be taken back like any change."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox, QWidget

from ui.context import Context
from ui.forms import FormDialog
from ui.widgets.basics import inset, label
from ui.wording import Wording
from workbench.domain.pace import AROUND, CLIENT_MINUTES, MINUTES, MOST_MINUTES, Assumptions, Pace
from workbench.services.settings import change_settings

_ITSELF = -1


def _minutes(name: str, value: int, *, least: int = 0, special: str = "") -> QSpinBox:
    """Return a field for minutes; `special` is what the value below the least one means."""
    field = inset(QSpinBox())
    field.setRange(_ITSELF if special else least, MOST_MINUTES)
    field.setSpecialValueText(special)
    field.setAccessibleName(name)
    field.setValue(value)
    return field


class _MinutesDialog(FormDialog):
    """Keeps settings and says so."""

    def keep(self, values: dict[str, str]) -> None:
        """Keep settings of the book; an empty one falls back to what the program knows itself."""
        self.wait()
        self.context.tasks.change(
            lambda desk: change_settings(desk, values=values),
            self,
            lambda _changes: self._kept(),
            self.refuse,
        )

    def _kept(self) -> None:
        self.wait_over()
        self.context.say(self.tr("Assumptions of the workload kept"), undo=True)
        self.accept()


class DayDialog(_MinutesDialog):
    """Asks for the minutes of a working day that are left for clients."""

    def __init__(self, context: Context, minutes: int, parent: QWidget | None = None) -> None:
        super().__init__(context, "", "", parent)
        self.setWindowTitle(self.tr("Time for clients"))
        self.accept_button.setText(self.tr("Keep"))
        name = self.tr("Minutes a working day")
        self.minutes = _minutes(name, minutes, least=1)
        self.form.addRow(name, self.minutes)
        self.form.addRow("", label(self.tr("What is left after meetings, counter duty and paper."), "small", wrap=True))
        self.minutes.setFocus()

    def submit(self) -> None:
        """Override FormDialog.submit."""
        self.keep({CLIENT_MINUTES: str(self.minutes.value())})


class PaceDialog(_MinutesDialog):
    """Asks for the minutes of one channel."""

    def __init__(self, context: Context, pace: Pace, assumptions: Assumptions, parent: QWidget | None = None) -> None:
        super().__init__(context, "", "", parent)
        self._pace = pace
        self.setWindowTitle(Wording(context).channel(pace.channel))
        self.accept_button.setText(self.tr("Keep"))
        channel = pace.channel
        assumed = assumptions.channels[channel]
        itself = (
            self.tr("as recorded: {minutes}").format(minutes=pace.median)
            if pace.median is not None
            else self.tr("as assumed: {minutes}").format(minutes=assumed.minutes)
        )
        whole = self.tr("as assumed: {minutes}").format(minutes=assumed.around)
        named, around = self.tr("Minutes with the client"), self.tr("Minutes around it")
        self.minutes = _minutes(named, assumptions.minutes_set.get(channel, _ITSELF), special=itself)
        self.around = _minutes(around, assumptions.around_set.get(channel, _ITSELF), special=whole)
        self.form.addRow(named, self.minutes)
        self.form.addRow(around, self.around)
        said = self.tr("%n duration(s) recorded; the pace is their median from {least} on.", "", pace.recorded)
        self.form.addRow("", label(said.format(least=assumptions.least), "small", wrap=True))
        self.form.addRow("", label(self.tr("Around it: preparing, the way, writing it up."), "small", wrap=True))
        self.minutes.setFocus()

    def submit(self) -> None:
        """Override FormDialog.submit."""
        channel = self._pace.channel
        fields = {f"{MINUTES}{channel}": self.minutes, f"{AROUND}{channel}": self.around}
        self.keep({key: "" if field.value() == _ITSELF else str(field.value()) for key, field in fields.items()})
