"""`guanhu shots`: every page and dialog of the window as a picture, from the demonstration book."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from ui import theme
from ui.application import Language
from ui.bootstrap import demo_desktop
from ui.cli.output import say_document
from ui.shots import (
    almanac,
    calendars,
    clients,
    contacts,
    desk,
    filing,
    gatherings,
    gifts,
    greetings,
    lists,
    meetings,
    planning,
    pursuits,
    rounds,
    rulework,
    ties,
    twins,
    wording,
)
from ui.shots.camera import Camera
from ui.shots.sizes import size_of
from ui.unlock.screen import UnlockScreen

#: The day of the pictures when none is named: they can be made anew at any time and compare equal.
DAY = dt.date(2026, 11, 23)

#: What is pictured beside the pages, in this order; another scene is another line.
SCENES: tuple[Callable[[Camera], None], ...] = (
    clients.cards,
    lists.lists,
    contacts.contacts,
    filing.filing,
    planning.planning,
    ties.ties,
    desk.scenes,
    calendars.views,
    almanac.almanac,
    meetings.meetings,
    clients.today,
    rulework.upkeep,
    rulework.movements,
    rulework.values,
    rounds.rounds,
    pursuits.opportunities,
    gatherings.gatherings,
    gifts.gifts,
    greetings.greetings,
    twins.twins,
    wording.wording,
    desk.feedback,
    desk.past,
    desk.exchange,
)


def take_shots(app: QApplication, options: argparse.Namespace) -> int:
    """Make the pictures and say which."""
    folder = Path(options.folder)
    folder.mkdir(parents=True, exist_ok=True)
    language = Language(app)
    language.use(options.lang)
    theme.apply(app, options.theme)
    day, size, mark = options.today or DAY, size_of(options.size, options.scale), f"{options.lang}-{options.theme}"
    with demo_desktop(options.lang, day) as desktop:
        camera = Camera(desktop, folder, size, mark)
        camera.pages()
        for scene in SCENES:
            scene(camera)
        _first_screen(camera, folder)
        files = camera.files
    with demo_desktop(options.lang, day, empty=True) as desktop:
        camera = Camera(desktop, folder, size, mark)
        camera.pages("empty-")
        files += camera.files
    say_document({"files": [str(file) for file in files]}, [str(file) for file in files], as_json=options.json)
    return 0


def _first_screen(camera: Camera, folder: Path) -> None:
    screen = UnlockScreen(folder)
    camera.take("create", camera.resized(screen))
    screen.show_unlock()
    camera.take("unlock", screen)
    screen.close()
