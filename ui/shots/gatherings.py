"""Pictures of the page of gatherings: plan, list and result, the forms, the proposals, and the papers."""

from __future__ import annotations

from ui.pages.gatherings.page import GatheringsPage
from ui.shots.camera import Camera, part
from workbench.services.printing import Wish


def gatherings(camera: Camera) -> None:
    """Picture the parts of a gathering, its dialogs, and its papers."""
    window = camera.desktop.window
    window.show_page("gatherings")
    page = part(window, GatheringsPage)
    tab = page.gatherings
    camera.settle()
    tab.view.select_row(1)
    camera.settle()
    for place, name in enumerate(("plan", "people", "result")):
        tab.panel.show_part(place)
        camera.take(f"gathering-{name}", window)
    tab.add()
    camera.top("gathering-new")
    tab.edit()
    camera.top("gathering-edit")
    tab.panel.plan.add()
    camera.top("gathering-line")
    people = tab.panel.people
    people.propose()
    camera.top("gathering-proposals")
    people.view.select_row(0)
    for key, name in (("I", "invite"), ("E", "reply"), ("R", "rows"), ("W", "walk-in")):
        people.host.do(key)
        camera.top(f"gathering-{name}")
    tab.view.select_key(next(one.id for one in tab.model.records if one.arrived))
    camera.settle()
    people.ask_gift()
    camera.top("gathering-gift")
    one = tab.view.current_record()
    for name in ("event-sheet", "event-plan"):
        window.show_page("reports", Wish(name, gathering=one.id))
        camera.take(f"report-{name}", window)
