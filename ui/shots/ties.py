"""Pictures of people who belong together: a family, a company with its people, and the forms about them."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QTabWidget

from ui.card.card import ClientCard
from ui.card.relations_tab import RelationsTab
from ui.shots.camera import Camera, part


def ties(camera: Camera) -> None:
    """Picture the tab of relations of a family and of a company, its forms, and the list of households."""
    for name, kind in (("company", "company"), ("family", "person")):
        tab = _opened(camera, kind)
        camera.take(f"relations-{name}", camera.desktop.window)
    for word, what in (("relate", None), ("edit", None), ("mate", ""), ("households", None)):
        tab.household.asked.emit(word, what)
        camera.top(f"relations-{word}")


def _opened(camera: Camera, kind: str) -> RelationsTab:
    """Open the tab of the one who has the most people around."""
    found: list[bytes] = []
    camera.desktop.tasks.query(lambda desk: _most(desk, kind), found.append)
    camera.settle()
    window = camera.desktop.window
    window.show_page("clients", found[0])
    camera.settle()
    card = part(window.page("clients"), ClientCard)
    tab, tabs = part(card, RelationsTab), part(card, QTabWidget)
    places = [place for place in range(tabs.count()) if (page := tabs.widget(place)) and page.isAncestorOf(tab)]
    tabs.setCurrentIndex(places[0])
    camera.settle()
    return tab


def _most(desk: Any, kind: str) -> bytes:
    around: dict[bytes, int] = {}
    for row in desk.ties().relations(desk.client_ids()):
        for one in (row.client, row.other):
            if one is not None and one.kind == kind and bool(one.household) == (kind == "person"):
                around[one.id] = around.get(one.id, 0) + 1
    return max(around, key=lambda client: around[client])
