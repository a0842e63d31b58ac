"""Pictures of what is planned with a client: to-dos, life events, the service plan on the card and on paper."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QTabWidget

from ui.card.plan_tab import PlanTab
from ui.shots.camera import Camera, part
from workbench.services.printing import Wish


def planning(camera: Camera) -> None:
    """Picture the tab of what is planned with its forms, and the paper."""
    window, client = camera.desktop.window, camera.somebody()
    window.show_page("clients", client)
    camera.take("card-again", window)
    tab = part(window.page("clients"), PlanTab)
    area = next(one for one in window.page("clients").findChildren(QScrollArea) if one.isAncestorOf(tab))
    tabs = next(one for one in window.page("clients").findChildren(QTabWidget) if one.isAncestorOf(tab))
    tabs.setCurrentWidget(area)
    camera.take("card-plan", window)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    camera.take("card-plan-end", window)
    tab.events.edit_asked.emit(None)
    camera.top("life-event")
    tab.grid.edit_asked.emit()
    camera.top("grid")
    camera.desktop.note_task()
    camera.top("to-do")
    window.show_page("reports", Wish("service-plan", [client]))
    camera.take("service-plan", window)
