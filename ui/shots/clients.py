"""Pictures of the card of a client and of the list of the day beside it."""

from __future__ import annotations

from ui.card.card import ClientCard
from ui.pages.today.page import TodayPage
from ui.shots.camera import Camera, part
from workbench.services.printing import Wish


def cards(camera: Camera) -> None:
    """Picture the card of a client, its tabs and the dialogs that it opens."""
    window, client = camera.desktop.window, camera.somebody()
    window.show_page("clients", client)
    camera.take("card", window)
    card = part(window.page("clients"), ClientCard)
    for action in ("log", "plan", "edit", "why"):
        card.act(action)
        camera.top(action)
    card.reveal()
    camera.top("reason")
    camera.tabs("card", card)
    window.show_page("reports", Wish("client-card", [client]))
    camera.take("client-card", window)


def today(camera: Camera) -> None:
    """Picture the list of the day with the card beside it, and behind the privacy screen."""
    window = camera.desktop.window
    window.show_page("today")
    camera.settle()
    page = part(window, TodayPage)
    view = page.view
    view.opened.emit(view.current_record())
    camera.take("today-card", window)
    window.bar.privacy.click()
    camera.take("private", window)
    window.bar.privacy.click()
    part(page, ClientCard).closed.emit()
