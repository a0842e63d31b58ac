"""Pictures of a client's file: the card of somebody with everything to take care of, and the dialogs that edit it."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QTabWidget

from ui.card.card import ClientCard
from ui.shots.camera import Camera, part
from workbench.domain.changes import Changes
from workbench.ports import Store
from workbench.services.clients import set_client
from workbench.services.places import set_address
from workbench.services.verifying import verify
from workbench.services.ways import add_way

#: The place of the file among the tabs of the card.
_FILE = 2


def filing(camera: Camera) -> None:
    """Show the file of a client of whom much is to be known."""
    desktop, window, client = camera.desktop, camera.desktop.window, camera.somebody()
    today = desktop.context.today
    desktop.tasks.change(lambda desk: _fill(desk, client, today), camera)
    camera.settle()
    window.show_page("clients", client)
    camera.take("card-file", window)
    card = part(window.page("clients"), ClientCard)
    tabs = part(card, QTabWidget)
    tabs.setCurrentIndex(_FILE)
    camera.take("card-file-tab", window)
    for action in ("verify", "ask", "edit"):
        card.act(action)
        camera.top(f"file-{action}")
    shown = card.card
    if shown is not None:
        card.filing.use_way("edit", client, shown.ways[0], full=False)
        camera.top("way")
        card.filing.use_way("copy", client, shown.ways[0], full=False)
        camera.top("copy-reason")
        card.filing.edit_address(client, shown.addresses[0], full=True)
        camera.top("address")
    tabs.setCurrentIndex(0)


def _fill(store: Store, client: bytes, today: dt.date) -> Changes:
    """Give the client what the pictures show."""
    set_client(
        store,
        client=client,
        fields={
            "risk": "C2",
            "risk_until": "2026-11-01",
            "birth": "1956-05-02",
            "birthday": "lunar:1956-06-15",
            "mourning_until": "2027-08-01",
            "taboo": "忌口：糖尿病",
            "preference": "饮食：清真（本人告知，2026-05-06）",
            "industry": "餐饮",
            "recording_no": "SL202605060012",
            "remark": "为C2客户谈过R4产品",
        },
    )
    set_address(store, client=client, kind="home", parts={"text": "江苏省无锡市滨湖区学府街191号9幢1640室"})
    set_address(store, client=client, kind="work", parts={"text": "无锡市梁溪区中山路88号", "postcode": "214000"})
    add_way(store, client=client, kind="mobile", value="13900000017", details={"consent": False, "note": "工作手机"})
    add_way(store, client=client, kind="email", value="somebody@example.com", details={"time": "工作日18点后"})
    return verify(store, client=client, parts=["who", "reach"], source="client", on=today, today=today)
