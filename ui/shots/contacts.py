"""Pictures of contacts: the timeline, its search, the form for several clients, the history, the privacy screen."""

from __future__ import annotations

from ui.card.card import ClientCard
from ui.roster import Roster
from ui.shots.camera import Camera, part


def contacts(camera: Camera) -> None:
    """Show what happened with a client, how a contact is recorded and put right, and who changed what."""
    desktop, window, client = camera.desktop, camera.desktop.window, camera.somebody()
    window.show_page("clients", client)
    camera.settle()
    card = part(window.page("clients"), ClientCard)
    card.show_tab("timeline")
    camera.take("card-timeline", window)
    card.show_tab("history")
    camera.take("card-history", window)
    shown = card.card
    if shown is not None:
        others = [(row.id, row.name) for row in Roster.of(desktop.context).rows[3:8] if row.id != client]
        card.deeds.log([(client, shown.client.name), *others], channel="event", result="done")
        camera.top("log-several")
        if shown.interactions:
            card.deeds.edit_contact(shown.interactions[0].id)
            camera.settle()
            camera.top("log-edit")
    window.bar.privacy.setChecked(True)
    card.show_tab("timeline")
    camera.take("privacy-card", window)
    window.bar.privacy.setChecked(False)
    card.show_tab("overview")
