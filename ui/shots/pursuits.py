"""Pictures of the opportunities page: its tabs, the card beside them, and the forms of opportunities and referrals."""

from __future__ import annotations

from ui.pages.opportunities.page import OpportunitiesPage
from ui.shots.camera import Camera, part
from workbench.services.printing import Wish


def opportunities(camera: Camera) -> None:
    """Picture the tabs, the card with its tab, the dialogs, and the papers."""
    window = camera.desktop.window
    window.show_page("opportunities", "table")
    page = part(window, OpportunitiesPage)
    for place in range(1, page.tabs.count()):
        page.tabs.setCurrentIndex(place)
        camera.take(f"opportunities-{place + 1}", window)
    page.tabs.setCurrentIndex(0)
    for key, name in (("S", "step"), ("K", "close"), ("E", "edit")):
        page.table.host.do(key)
        camera.top(f"opportunity-{name}")
    page.table.add()
    camera.top("opportunity-new")
    page.referrals.add()
    camera.top("referral-new")
    page.referrals.view.select_row(0)
    for key, name in (("K", "end"), ("B", "feedback")):
        page.referrals.host.do(key)
        camera.top(f"referral-{name}")
    page.table.host.do("V")
    camera.take("opportunities-card", window)
    page.card.closed.emit()
    for name in ("opportunities", "lead-form"):
        window.show_page("reports", Wish(name))
        camera.take(f"report-{name}", window)
