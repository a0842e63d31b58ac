"""Pictures of the calendar's further views, and of the question how far a change of a series reaches."""

from __future__ import annotations

from ui.pages.calendar.page import CalendarPage
from ui.pages.calendar.scope import ScopeDialog
from ui.pages.calendar.showing import VIEWS
from ui.shots.camera import Camera, part


def views(camera: Camera) -> None:
    """Open every view of the calendar but the month, which is pictured as the page."""
    window = camera.desktop.window
    window.show_page("calendar")
    page = part(window, CalendarPage)
    for view in VIEWS[1:]:
        page.show_view(view)
        camera.take(f"calendar-{view}", window)
    page.show_view(VIEWS[0])
    ScopeDialog(camera.desktop.context, "示例甲 12-01 10:00", page).open()
    camera.top("calendar-series")
