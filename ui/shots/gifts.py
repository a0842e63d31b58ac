"""Pictures of the gifts: the four lists, the forms of each step, and the papers."""

from __future__ import annotations

from ui.gifts.page_part import GiftsPart
from ui.pages.clients.page import ClientsPage
from ui.pages.gatherings.page import GatheringsPage
from ui.shots.camera import Camera, part
from workbench.services.printing import Wish


def gifts(camera: Camera) -> None:
    """Picture the lists, a form of each kind, and the papers."""
    window = camera.desktop.window
    window.show_page("gatherings", "gifts")
    page = part(window, GatheringsPage).gifts
    for name in ("owed", "ledger", "cupboard", "entitled"):
        page.open(name)
        camera.take(f"gifts-{name}", window)
    page.open("owed")
    page.owed.view.select_row(0)
    page.owed.host.do("E")
    camera.top("gift-plan")
    page.open("ledger")
    for status, name in (("planned", "approve"), ("approved", "give"), ("given", "sign")):
        page.ledger.states.set_active({status})
        page.ledger.states.changed.emit({status})
        page.ledger.view.select_row(0)
        page.ledger.host.do("S")
        camera.top(f"gift-{name}")
    page.ledger.host.do("K")
    camera.top("gift-cancel")
    page.ledger.states.set_active(set())
    page.ledger.states.changed.emit(set())
    page.open("cupboard")
    page.cupboard.view.select_row(0)
    page.cupboard.host.do("E")
    camera.top("gift-thing")
    _stocked(page)
    page.cupboard.host.do("S")
    camera.top("gift-stock")
    for name in ("gift-slip", "gift-ledger"):
        window.show_page("reports", Wish(name))
        camera.take(f"report-{name}", window)
    window.show_page("clients", page.ledger.model.record_at(0).client_id)
    card = part(window, ClientsPage).card
    card.show_tab("gifts")
    camera.take("card-gifts", window)


def _stocked(part_of_page: GiftsPart) -> None:
    """Put the cursor on a thing that has pieces."""
    model = part_of_page.cupboard.model
    for row in range(model.rowCount()):
        if not model.record_at(row).fresh:
            part_of_page.cupboard.view.select_row(row)
            return
