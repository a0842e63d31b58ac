"""Pictures of duplicates and of the recycle bin: somebody is entered twice, somebody else is deleted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from db.desk import Desk
from ui.duplicates.compare import CompareDialog
from ui.shots.camera import Camera
from workbench.domain.changes import Changes
from workbench.services.clients import add_client, delete_client

_COPIED = ("name", "employer", "birth")


def twins(camera: Camera) -> None:
    """Enter the client with the most entries once more and look for duplicates, from the card too."""
    desktop, window, client = camera.desktop, camera.desktop.window, camera.somebody()
    today = desktop.context.today
    made: list[bytes] = []
    desktop.tasks.change(lambda desk: _doubled(desk, client, today, made))
    camera.settle()
    window.show_page("clients", client)
    camera.take("card-twin", window)
    desktop.find_duplicates()
    camera.top("duplicates")
    camera.dialog("compare", lambda: _opened(CompareDialog(desktop.context, client, made[0], window)))
    desktop.tasks.change(lambda desk: delete_client(desk, client=made[0]))
    camera.settle()
    desktop.open_bin()
    camera.top("recycle-bin")
    desktop.tasks.change(lambda desk: desk.undo_steps(2))
    camera.settle()


def _opened(dialog: CompareDialog) -> CompareDialog:
    dialog.open()
    return dialog


def _doubled(desk: Desk, client: bytes, today: dt.date, made: list[bytes]) -> Changes:
    row: Mapping[str, Any] = desk.row("client", client) or {}
    fields = {name: str(row[name]) for name in _COPIED if row.get(name)}
    others = {"risk": "C2", "remark": "常由女儿陪同来办理业务", "client_no": "8899000017"}
    changes, twin = add_client(desk, fields={**fields, **others}, today=today)
    made.append(twin)
    return changes
