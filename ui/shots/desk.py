"""Pictures of what opens on top of pages, of packets and of imports, and of what the window says by itself."""

from __future__ import annotations

import secrets
import tempfile
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QTabWidget

from db.desk import Desk
from db.packets.copies import make_copy
from db.packets.exchange import Exchange
from ui.importing.preview import ImportDialog
from ui.pages.calendar.day_panel import DayPanel
from ui.pages.sync.page import SyncPage
from ui.shots.camera import Camera, part
from ui.shots.rulework import rules
from ui.shots.sizes import bad_size
from ui.simulating.dialog import SimulateDialog
from workbench.domain.changes import Changes
from workbench.services.clients import set_client
from workbench.services.printing import Wish


def scenes(camera: Camera) -> None:
    """Open what opens on top of pages."""
    desktop, window = camera.desktop, camera.desktop.window
    window.show_page("settings")
    camera.tabs("settings", window.page("settings"))
    window.show_page("calendar")
    part(window.page("calendar"), DayPanel).plan_asked.emit()
    camera.top("appointment")
    window.show_page("reports", Wish("monthly-report"))
    camera.take("monthly-report", window)
    window.show_page("sync")
    part(window, SyncPage).ask_export()
    camera.top("export")
    window.show_page("today")
    window.search.open("z")
    camera.take("finder", window)
    window.search.close()
    desktop.count_stars()
    camera.top("stars")
    camera.dialog("help", window.show_help)
    scheme, standard = desktop.context.rules.in_force
    for kind, text in (("scheme", scheme.text), ("standard", standard.text)):
        trial = SimulateDialog(desktop.context, kind, text, window)
        trial.show()
        camera.top(f"what-if-{kind}")
    rules(camera)
    imported(camera)


def imported(camera: Camera) -> None:
    """Drop a bank's file on the window: the book's own list, with one client more and a row that names nobody."""
    rows = [
        "客户号,客户姓名,手机号码,月日均(万元)",
        "8820000000,示例甲,138****0000,36.5",
        "8899999999,示例乙,13900000000,52",
        ",,,1",
    ]
    with tempfile.TemporaryDirectory(prefix="guanhu-") as folder:
        file = Path(folder) / "管户客户清单_20261031.csv"
        file.write_text("\n".join(rows), encoding="gb18030")
        camera.desktop.imports.start([file])
        camera.settle()
        for dialog in camera.desktop.window.findChildren(ImportDialog):
            tabs = part(dialog, QTabWidget)
            tabs.setCurrentIndex(1)
            camera.take("import-columns", dialog)
            tabs.setCurrentIndex(0)
        camera.top("import")


def feedback(camera: Camera) -> None:
    """Picture what the window says by itself: a toast, progress, and a problem."""
    window = camera.desktop.window
    camera.desktop.undo()
    camera.take("toast", window)
    camera.desktop.redo()
    window.progress.begin(window.windowTitle(), delay=0)
    window.progress.advance(3, 10)
    camera.take("progress", window)
    window.progress.end()
    camera.dialog("problem", lambda: window.show_error(bad_size("1366")))
    camera.dialog("bug", lambda: window.show_error(RuntimeError()))


def past(camera: Camera) -> None:
    """Ask for a day, and picture the book as it stood before its last change."""
    desktop, window = camera.desktop, camera.desktop.window
    desktop.visit.ask()
    camera.top("past-day")
    window.show_page("clients", camera.somebody())
    found: list[tuple[str, str]] = []
    desktop.tasks.query(lambda desk: [(one.name, one.at) for one in desk.log.entries()][-2:], found.extend)
    camera.settle()
    desktop.context.past_asked.emit(*found[0])
    camera.take("past", window)
    desktop.visit.come_back()
    camera.settle()


def exchange(camera: Camera) -> None:
    """Picture a packet from a second copy: what it would change, then what both changed."""
    window, words = camera.desktop.window, secrets.token_urlsafe()
    page = part(window, SyncPage)
    with tempfile.TemporaryDirectory(prefix="guanhu-") as folder:
        packet = Path(folder) / "laptop.rms"
        client = camera.somebody()
        work = partial(changed_apart, client=client, folder=Path(folder), packet=packet, words=words)
        camera.desktop.tasks.change(work)
        camera.settle()
        window.show_page("sync")
        dialog = page.rehearse(packet)
        dialog.passphrase.edit.setText(words)
        dialog.rehearse()
        camera.settle()
        camera.take("rehearsal", dialog)
        dialog.merge()
        camera.settle()
        camera.take("conflict", window)


def changed_apart(desk: Desk, *, client: bytes, folder: Path, packet: Path, words: str) -> Changes:
    """Make a second copy, change a client there and here, and write the packet that comes back; return what changed."""
    first = folder / "first.rms"
    Exchange(desk).export(to="new", out=first, passphrase=words)
    copy, _merged = make_copy(folder / "copy.guanhu", words, packet=first, packet_passphrase=words, kind=Desk)
    with copy:
        set_client(copy, client=client, fields={"preferred_time": "午休", "remark": "11月拜访时提到换房"})
        Exchange(copy).export(to=desk.device.hex(), out=packet, passphrase=words)
    return set_client(desk, client=client, fields={"preferred_time": "晚饭后", "remark": "准备换房，关注贷款"})
