"""Counter privacy over a full book: visits, rounds, greetings, gifts, gatherings and years with all their forms."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.helpers.discreet import Book, Neighbour
from ui import theme
from ui.bootstrap import Desktop, demo_desktop
from ui.card.gifts_tab import GiftsTab
from ui.gifts.gift_dialog import GiftDialog
from ui.pages.calendar.page import CalendarPage
from ui.pages.calendar.showing import VIEWS
from ui.pages.clients.page import ClientsPage
from ui.shots import almanac, calendars, camera, contacts, gatherings, gifts, greetings, meetings, rounds, wording
from ui.widgets.schedule_base import ScheduleBase

DAY = dt.date(2026, 11, 23)
SCENES = {
    scene.__name__: scene
    for scene in (
        *(calendars.views, almanac.almanac, meetings.meetings, rounds.rounds, gatherings.gatherings, gifts.gifts),
        *(greetings.greetings, contacts.contacts, wording.wording),
    )
}
#: A platform without a screen says so of every dialog.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def secrets_of(desktop: Desktop, neighbour: Neighbour) -> Book:
    got: list[Book] = []
    desktop.tasks.query(Book.of, got.append)
    neighbour.settle()
    return got[0]


def calendar_views(neighbour: Neighbour) -> int:
    """Look at each view of the calendar; return how many entries there were to hide."""
    window = neighbour.desktop.window
    window.show_page("calendar")
    page = camera.part(window, CalendarPage)
    entries = 0
    for view in VIEWS:
        page.show_view(view)
        neighbour.take(f"calendar-{view}", window)
        front = page.views.front
        if isinstance(front, ScheduleBase):
            entries += sum(len(cell.entries) for cell in front.cells.days.values())
    page.show_view("month")
    return entries


def forms_over_the_card(neighbour: Neighbour) -> None:
    """Sit down with a client who is promised gifts, and open the forms of gifts over the card."""
    desktop, window, got = neighbour.desktop, neighbour.desktop.window, []
    window.bar.privacy.setChecked(False)
    desktop.tasks.query(lambda desk: desk.gift_book().gifts(), got.extend)
    neighbour.settle()
    client = next(one.client_id for one in got if one.status == "planned")
    window.show_page("clients", client)
    neighbour.settle()
    card = camera.part(window, ClientsPage).card
    card.show_tab("gifts")
    neighbour.settle()
    window.bar.privacy.setChecked(True)
    neighbour.settle()
    assert desktop.context.at_desk[0] == client
    neighbour.take("card-gifts", window)
    deeds = card.findChild(GiftsTab).deeds
    mine = [one for one in got if one.client_id == client]
    planned = [one for one in mine if one.status == "planned"]
    deeds.plan([desktop.context.at_desk])
    neighbour.top("card-gift-plan")
    deeds.edit(planned[0])
    form = next(one for one in card.findChildren(GiftDialog) if one.isVisible())
    assert form.value.displayText() != form.value.text() != ""
    neighbour.top("card-gift-edit")
    deeds.step(planned)
    neighbour.top("card-gift-approve")
    deeds.cancel(planned)
    neighbour.top("card-gift-cancel")


@pytest.fixture(scope="module")
def overheard(qapp):
    """What was read beside the desk, by scene and window; how many windows were looked at, how many entries drawn."""
    theme.apply(qapp, "light")
    found, seen = {}, {}
    with demo_desktop("zh_CN", DAY) as desktop:
        neighbour = Neighbour(desktop, Book([], [], set()))
        desktop.window.resize(1366, 728)
        desktop.show()
        neighbour.secrets = secrets_of(desktop, neighbour)
        QTest.keyClick(desktop.window, Qt.Key.Key_F8)
        neighbour.settle()
        assert desktop.context.private
        seen["entries"] = calendar_views(neighbour)
        found["calendar"] = dict(neighbour.read)
        for name, scene in SCENES.items():
            neighbour.read, neighbour.seen = {}, 0
            scene(neighbour)
            found[name], seen[name] = dict(neighbour.read), neighbour.seen
        neighbour.read, neighbour.seen = {}, 0
        forms_over_the_card(neighbour)
        found["card"], seen["card"] = dict(neighbour.read), neighbour.seen
        desktop.window.bar.privacy.setChecked(False)
        neighbour.settle()
        neighbour.read = {}
        desktop.window.show_page("calendar")
        neighbour.take("without the screen", desktop.window)
        found["open"] = dict(neighbour.read)
    return found, seen


@pytest.mark.parametrize("scene", [*SCENES, "card"])
def test_no_window_of_a_scene_names_another_client_or_a_sum(overheard, scene):
    found, seen = overheard
    assert seen[scene]
    assert found[scene] == {}


def test_no_view_of_the_calendar_names_anybody(overheard):
    found, seen = overheard
    assert seen["entries"], "there is something to hide"
    assert found["calendar"] == {}


def test_the_neighbour_reads_well(overheard):
    found, _seen = overheard
    assert found["open"], "without the privacy screen names are there to be read"
