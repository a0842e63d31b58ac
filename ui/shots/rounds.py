"""Pictures of a day's round: its stops and who lies on the way, and the times between districts."""

from __future__ import annotations

import datetime as dt

from ui.rounds.dialog import RoundDialog
from ui.rounds.travel_dialog import TravelDialog
from ui.shots.camera import Camera, part


def rounds(camera: Camera) -> None:
    """Picture the round of a day with four clients more, and the times between districts."""
    desktop = camera.desktop
    day = desktop.context.today + dt.timedelta(days=2)
    clients: list[list[bytes]] = []
    desktop.tasks.query(lambda desk: desk.client_ids()[:5], clients.append)
    camera.settle()
    dialog = RoundDialog(desktop.context, day, clients[0], desktop.window)
    dialog.open()
    camera.take("round", dialog)
    dialog.times.click()
    times = part(dialog, TravelDialog)
    camera.take("travel-times", times)
    times.reject()
    dialog.reject()
    camera.settle()
