"""Pictures of a greeting run: frozen, with what changed since, the numbers of its sheet, the words as a file."""

from __future__ import annotations

from typing import Any

from ui.pages.greetings.page import GreetingsPage
from ui.shots.camera import Camera, part
from ui.wording import now_utc
from workbench.services.clients import set_client
from workbench.services.greetings import freeze_run, tick_sheet


def greetings(camera: Camera) -> None:
    """Freeze the next run, tick some of its sheet off, let a client change, and open what opens on top."""
    desktop, window = camera.desktop, camera.desktop.window
    context = desktop.context
    window.show_page("greetings", "new-year")
    camera.settle()
    page = part(window, GreetingsPage)
    year, rules, today = page.wanted().year, context.rules, context.today
    run: dict[str, Any] = {"rules": rules, "occasion": "new-year", "today": today}
    context.tasks.change(lambda desk: freeze_run(desk, year=year, **run))
    camera.settle()
    context.tasks.change(lambda desk: tick_sheet(desk, years=[year], text="1-3 4x 6-", at=now_utc(), **run)[0])
    camera.settle()
    someone = next(line.entry.client_id for line in page.run().lines if line.open and line.entry.number == 7)
    context.tasks.change(lambda desk: set_client(desk, client=someone, fields={"salutation": "老同学"}))
    camera.settle()
    page.view.select_key((someone, year))
    camera.take("greetings-frozen", window)
    page.menu.type_sheet()
    camera.top("greetings-sheet")
    page.menu.save_all()
    camera.top("greetings-words")
    page.bar.choose("exams")
    camera.settle()
    camera.take("greetings-by-hand", window)
    page.menu.add()
    camera.top("greetings-add")
    page.bar.choose("birthday")
    camera.settle()
