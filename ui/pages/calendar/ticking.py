"""The minute hand of the calendar: moves the line of now while the views are seen, sleeps while they are not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from ui.context import Context
from ui.pages.calendar.views import Views

#: Milliseconds of a minute, and how long after its beginning the line moves.
_MINUTE, _AFTER = 60_000, 40


class MinuteHand(QObject):
    """Tells day and week what time it is whenever a minute begins.

    Signals:
        day_turned: it is another day than the one marked.
    """

    day_turned = Signal()

    def __init__(self, context: Context, views: Views) -> None:
        """Watch the views, which it belongs to."""
        super().__init__(views)
        self._context, self._views = context, views
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.move)
        views.installEventFilter(self)

    @property
    def awake(self) -> bool:
        """Whether it waits for the next minute."""
        return self._timer.isActive()

    def move(self) -> None:
        """Show the minute of now and wait for the next."""
        now = self._context.now
        for grid in (self._views.week, self._views.day):
            grid.set_now(now.hour * 60 + now.minute)
        if now.date() != self._views.week.today:
            self.day_turned.emit()
        gone = now.second * 1000 + now.microsecond // 1000
        self._timer.start(_MINUTE - gone + _AFTER)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QObject::eventFilter: wake and sleep with the views."""
        if event.type() == QEvent.Type.Show:
            self.move()
        elif event.type() == QEvent.Type.Hide:
            self._timer.stop()
        return super().eventFilter(watched, event)
