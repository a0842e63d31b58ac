"""Desktop reminders of today's appointments: through the tray where the desktop has one, else as a toast.

What is told names no client unless the manager allowed it, and never while the privacy screen is on.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from db.queries.calendar import appointment_rows
from ui import theme
from ui.context import Context
from ui.tasks import Latest
from ui.wording import Wording
from workbench.domain.changes import Changes
from workbench.domain.reminding import Habits, due, next_ring
from workbench.readmodels.lists import AppointmentRow
from workbench.services.reminding import read_habits

if TYPE_CHECKING:
    from db.desk import Desk

_READ = ("appointment", "series", "setting", "client")
#: The timer looks again at least so often: the day turns, and computers sleep.
_LONGEST_MS = 15 * 60 * 1000
_SHOWN_MS = 15_000


class Reminding(QObject):
    """Waits for the next reminder while the book is open; a click on it shows the day in the window, its parent.

    Signals:
        reminded: an appointment was told of; carries title, text and the AppointmentRow.
    """

    reminded = Signal(str, str, object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._latest = Latest()
        self._rows: Sequence[AppointmentRow] = ()
        self._habits = Habits(on=False)
        self._since = context.now
        self._tray: QSystemTrayIcon | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.look)
        context.tasks.changed.connect(self._on_changed)

    def start(self) -> None:
        """Read today's appointments and wait for the first one to come."""
        self._since = self._context.now
        self._read()

    def stop(self) -> None:
        """Wait for nothing any more; the icon leaves the tray."""
        self._timer.stop()
        if self._tray is not None:
            self._tray.hide()
            self._tray = None

    def look(self) -> None:
        """Tell what is due now, then wait for the next."""
        now = self._context.now
        for row in due(self._rows, self._habits, self._since, now):
            self._tell(row, now)
        self._since = now
        self._read()

    def _read(self) -> None:
        today = self._context.today

        def read(desk: Desk) -> tuple[Habits, list[AppointmentRow]]:
            return read_habits(desk), appointment_rows(desk, today, today + dt.timedelta(days=1))

        self._latest.query(self._context.tasks, read, self._on_read)

    def _on_read(self, found: tuple[Habits, list[AppointmentRow]]) -> None:
        self._habits, self._rows = found
        if not self._habits.on:
            self.stop()
            return
        now = self._context.now
        coming = next_ring(self._rows, self._habits, now)
        wait = _LONGEST_MS
        if coming is not None:
            wait = min(wait, max(0, round((coming - now).total_seconds() * 1000)) + 200)
        self._timer.start(wait)

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if changes.touched(*_READ):
            self._read()

    def _tell(self, row: AppointmentRow, now: dt.datetime) -> None:
        title, text = self.words(row, now)
        self.reminded.emit(title, text, row)
        tray = self._tray_icon()
        if tray is None:
            self._context.say(f"{title}  {text}")
            return
        tray.setProperty("day", row.starts[:10])
        tray.showMessage(title, text, theme.icon("calendar", "accent"), _SHOWN_MS)

    def words(self, row: AppointmentRow, now: dt.datetime) -> tuple[str, str]:
        """Return title and text of a reminder; the client's name only where it may be seen."""
        kind = Wording(self._context).meeting(row.kind)
        minutes = max(0, round((dt.datetime.fromisoformat(row.starts) - now).total_seconds() / 60))
        when = self.tr("in {minutes} min").format(minutes=minutes) if minutes else self.tr("now")
        named = self._habits.names and not self._context.private
        parts = [row.name, row.title, row.place] if named else []
        title = f"{row.starts[11:]} {kind}"
        return title, " · ".join(part for part in (*parts, when) if part)

    def _tray_icon(self) -> QSystemTrayIcon | None:
        """Return the icon in the tray; None where the desktop shows no messages."""
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            return None
        if self._tray is None:
            self._tray = QSystemTrayIcon(theme.icon("calendar", "accent"), self)
            self._tray.setToolTip(self.tr("Guanhu"))
            self._tray.messageClicked.connect(self._on_clicked)
            self._tray.activated.connect(self._on_clicked)
            self._tray.show()
        return self._tray

    def _on_clicked(self) -> None:
        day = self._tray.property("day") if self._tray is not None else None
        window = self.parent()
        if isinstance(window, QWidget):
            if window.isMinimized():
                window.showNormal()
            window.raise_()
            window.activateWindow()
        self._context.day_asked.emit(dt.date.fromisoformat(day) if day else self._context.today)
