"""Composition root of the window: the one place where book, background, pages and shell meet."""

from __future__ import annotations

import datetime as dt
import secrets
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from db.desk import Desk
from db.packets.copies import make_copy
from db.queries.status import book_facts
from db.store import create_book, open_book
from ui import theme
from ui.application import VERSION
from ui.card.task_dialog import TaskDialog
from ui.catchup import CatchUp
from ui.context import Context
from ui.duplicates.notice import TwinNotice
from ui.export_dialog import open_export
from ui.finder import Finder
from ui.gifts.opening import open_gift
from ui.importing.flow import ImportFlow
from ui.meetings.arrivals_dialog import open_arrivals
from ui.pages.calendar.page import CalendarPage
from ui.pages.clients.page import ClientsPage
from ui.pages.clients.view_menu import KEYED, ViewShelf
from ui.pages.gatherings.page import GatheringsPage
from ui.pages.greetings.page import GreetingsPage
from ui.pages.movements.page import MovementsPage
from ui.pages.opportunities.page import OpportunitiesPage
from ui.pages.reports.page import ReportsPage
from ui.pages.rules.page import RulesPage
from ui.pages.settings.page import SettingsPage
from ui.pages.sync.page import SyncPage
from ui.pages.today.page import TodayPage
from ui.pages.upkeep.page import UpkeepPage
from ui.papers import PAPERS
from ui.past.visit import Visit
from ui.privacy import PrivacyGuard
from ui.pursuits.actions import PursuitActions
from ui.reminding import Reminding
from ui.rounds.opening import open_round
from ui.shell.memory import WindowMemory
from ui.shell.window import MainWindow, PageSpec
from ui.tasks import TaskRunner
from ui.tidy import Tidy
from ui.undoing import Undoing
from ui.unlock.copy_form import NewCopy
from ui.unlock.create_form import NewBook
from ui.widgets.palette import PaletteItem
from ui.wordcheck.opening import open_check
from ui.workspace import Workspace
from workbench.domain.changes import Changes
from workbench.domain.registry import BY_NAME
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.readmodels.lists import BookFacts
from workbench.services.demo import fill_demo
from workbench.services.printing import Wish
from workbench.services.rulebook import RULE_SUFFIX
from workbench.services.settings import change_settings
from workbench.texts import Texts

PACKET_SUFFIX = ".rms"
#: The file of the demonstration book, and the passphrase that the README tells.
DEMO_STEM = "demo"
DEMO_PASSPHRASE = "guanhu-demo"  # noqa: S105 - everybody in that book is invented

#: Key, icon, name and maker of each page, in the order of the rail; the last stands below.
_PAGES: tuple[tuple[str, str, str, Callable[[Context], QWidget]], ...] = (
    ("today", "today", QT_TRANSLATE_NOOP("Shell", "Today"), TodayPage),
    ("clients", "clients", QT_TRANSLATE_NOOP("Shell", "Clients"), ClientsPage),
    ("calendar", "calendar", QT_TRANSLATE_NOOP("Shell", "Calendar"), CalendarPage),
    ("greetings", "greetings", QT_TRANSLATE_NOOP("Shell", "Greetings"), GreetingsPage),
    ("gatherings", "gatherings", QT_TRANSLATE_NOOP("Shell", "Gatherings"), GatheringsPage),
    ("opportunities", "opportunities", QT_TRANSLATE_NOOP("Shell", "Opportunities"), OpportunitiesPage),
    ("upkeep", "upkeep", QT_TRANSLATE_NOOP("Shell", "Upkeep"), UpkeepPage),
    ("movements", "movements", QT_TRANSLATE_NOOP("Shell", "Movements"), MovementsPage),
    ("reports", "reports", QT_TRANSLATE_NOOP("Shell", "Reports"), ReportsPage),
    ("rules", "rules", QT_TRANSLATE_NOOP("Shell", "Rules"), RulesPage),
    ("sync", "sync", QT_TRANSLATE_NOOP("Shell", "Sync"), SyncPage),
    ("settings", "settings", QT_TRANSLATE_NOOP("Shell", "Settings"), SettingsPage),
)
BELOW = "settings"
#: What goes to the pages that no digit of their place reaches.
_SIGNS = {"rules": "Shift+U", "sync": "0", "settings": ","}
#: Tells every page to look again.
EVERYTHING = Changes(frozenset(BY_NAME))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Shell", text)


class Desktop(QObject):
    """The open desk: its window, its background, and what joins them.

    Signals:
        lock_asked: the manager, or too long a pause, wants the book closed.
        language_chosen: zh_CN or en.
        lock_changed: minutes of pause after which the book is closed; 0 for never.
    """

    lock_asked = Signal()
    language_chosen = Signal(str)
    lock_changed = Signal(int)

    def __init__(self, desk: Desk, *, today: Callable[[], dt.date], texts: Texts, folder: Path, version: str) -> None:
        super().__init__()
        self.workspace = Workspace(desk, today)
        rules = self.workspace.rules
        self.tasks = TaskRunner(self.workspace.lend, close=self.workspace.close)
        self.catch_up = CatchUp(self.tasks, self.workspace, self)
        self._tidy = Tidy(self.tasks, self)
        self.context = Context(self.tasks, texts, self.workspace.today, lambda: self.workspace.current or rules)
        self.memory = WindowMemory(folder)
        specs = [
            PageSpec(key, icon, partial(_tr, name), partial(self._made, make), key == BELOW, _SIGNS.get(key, ""))
            for key, icon, name, make in _PAGES
        ]
        self.window = MainWindow(specs, self.memory, version)
        self.imports = ImportFlow(self.context, self.window)
        self.visit = Visit(self.context, self.workspace, self.window.progress, self.window)
        self.finder = Finder(self.context)
        self.undoing = Undoing(self.context, self.window)
        self.twins = TwinNotice(self.context, self.window)
        self.privacy = PrivacyGuard(self.context)
        self.reminding = Reminding(self.context, self.window)
        self._connect()
        self._look_again()

    def show(self) -> None:
        """Show the window on its first page."""
        self.window.show_first_page()
        self.window.show()

    def speak(self, texts: Texts) -> None:
        """Say everything in another language."""
        self.context.texts = texts
        self.tasks.changed.emit(EVERYTHING, self)

    def shutdown(self) -> None:
        """End the background and close the book; the privacy screen is one of the program, and goes with the book."""
        self.reminding.stop()
        self.context.set_private(False)
        self.tasks.shutdown()

    def _connect(self) -> None:
        context, window, tasks = self.context, self.window, self.tasks
        tasks.failed.connect(window.show_error)
        tasks.busy.connect(window.status.set_busy)
        self.catch_up.advanced.connect(window.status.set_progress)
        tasks.changed.connect(self._on_changed)
        context.client_asked.connect(partial(window.show_page, "clients"))
        context.page_asked.connect(window.show_page)
        context.history_asked.connect(partial(window.show_page, "settings"))
        context.past_asked.connect(self.visit.go_after)
        self.visit.moved.connect(self._on_moved)
        window.past.back_asked.connect(self.visit.come_back)
        context.day_asked.connect(partial(window.show_page, "calendar"))
        context.said.connect(self._on_said)
        context.files_asked.connect(self._on_files)
        context.print_asked.connect(self._on_print)
        context.wish_asked.connect(partial(window.show_page, "reports"))
        window.files_dropped.connect(self._on_files)
        window.privacy_switched.connect(context.set_private)
        context.privacy_changed.connect(self._on_privacy)
        self.imports.imported.connect(self.twins.look)
        context.duplicates_asked.connect(self.find_duplicates)
        context.bin_asked.connect(self.open_bin)
        context.almanac_asked.connect(self.open_almanac)
        window.lock_asked.connect(self.lock_asked)
        window.set_search(self.finder.find)
        self.finder.found.connect(window.answer_search)
        for make in self._commands():
            window.add_command(make)
        window.add_commands(self._views)
        QShortcut(QKeySequence("F7"), window).activated.connect(self.note_task)

    def _made(self, make: Callable[[Context], QWidget]) -> QWidget:
        """Make a page and join what it asks of others."""
        page = make(self.context)
        if isinstance(page, TodayPage | ClientsPage):
            page.print_asked.connect(self._on_print)
        if isinstance(page, ClientsPage):
            page.import_asked.connect(self.imports.choose)
        if isinstance(page, SettingsPage):
            page.theme_chosen.connect(self._on_scheme)
            page.language_chosen.connect(self.language_chosen)
            page.lock_changed.connect(self.lock_changed)
        return page

    def _on_print(self, document: str, clients: list[bytes]) -> None:
        self.window.show_page("reports", Wish(document, clients))

    def _on_privacy(self, _on: bool) -> None:
        """What undo would take back may name somebody."""
        self._look_again()

    def _on_scheme(self, name: str) -> None:
        if name != theme.scheme():
            self.window.switch_scheme()

    def _views(self) -> list[PaletteItem]:
        """Return the views of the client list, the first of them with their keys."""
        show, what = partial(self.window.show_page, "clients"), _tr(QT_TRANSLATE_NOOP("Shell", "View of the clients"))
        return [
            PaletteItem(one.name, what, "clients", partial(show, one), f"Ctrl+Shift+{place}" if place <= KEYED else "")
            for place, one in enumerate(ViewShelf.of(self.context).choices(), 1)
        ]

    def _commands(self) -> list[Callable[[], PaletteItem]]:
        """Return the commands that the palette offers beside pages and clients."""
        window, export = self.window, partial(open_export, self.context, self.window)
        plan = partial(window.show_page, "gatherings", "new")

        def item(text: str, icon: str, run: Callable[[], object], hint: str = "") -> Callable[[], PaletteItem]:
            return lambda: PaletteItem(_tr(text), "", icon, run, hint)

        return [
            item(QT_TRANSLATE_NOOP("Shell", "Import files"), "import", self.imports.choose, "Ctrl+I"),
            item(QT_TRANSLATE_NOOP("Shell", "Export a list"), "export", export),
            item(QT_TRANSLATE_NOOP("Shell", "Note a to-do"), "tick-box", self.note_task, "F7"),
            item(QT_TRANSLATE_NOOP("Shell", "New opportunity"), "opportunities", self.begin_opportunity),
            item(QT_TRANSLATE_NOOP("Shell", "New referral"), "add", self.record_referral),
            item(QT_TRANSLATE_NOOP("Shell", "Plan a gift"), "gift", partial(open_gift, self.context, window)),
            item(QT_TRANSLATE_NOOP("Shell", "New gathering"), "gatherings", plan),
            item(QT_TRANSLATE_NOOP("Shell", "Households"), "household", self.show_households),
            item(QT_TRANSLATE_NOOP("Shell", "Year calendar"), "calendar", self.open_almanac),
            item(QT_TRANSLATE_NOOP("Shell", "Day's round"), "visit", partial(open_round, self.context, window)),
            item(QT_TRANSLATE_NOOP("Shell", "Arrival sheet"), "arrival", partial(open_arrivals, self.context, window)),
            item(QT_TRANSLATE_NOOP("Shell", "Export the calendar"), "export", partial(export, "calendar")),
            item(QT_TRANSLATE_NOOP("Shell", "Star calculator"), "star", self.count_stars),
            item(QT_TRANSLATE_NOOP("Shell", "Wording check"), "edit", partial(open_check, self.context, window)),
            item(QT_TRANSLATE_NOOP("Shell", "Find duplicates"), "clients", self.find_duplicates),
            item(QT_TRANSLATE_NOOP("Shell", "Recycle bin"), "delete", self.open_bin),
            item(QT_TRANSLATE_NOOP("Shell", "Undo"), "undo", self.undo, "Ctrl+Z"),
            item(QT_TRANSLATE_NOOP("Shell", "Redo"), "redo", self.redo, "Ctrl+Y"),
            item(QT_TRANSLATE_NOOP("Shell", "Undo several steps"), "undo", self.undoing.open_undo_menu, "Ctrl+Alt+Z"),
            item(QT_TRANSLATE_NOOP("Shell", "The book as it stood…"), "history", self.visit.ask),
            item(QT_TRANSLATE_NOOP("Shell", "Light or dark"), "moon", window.switch_scheme),
            item(QT_TRANSLATE_NOOP("Shell", "Hide numbers"), "eye-off", window.bar.privacy.click, "F8"),
            item(QT_TRANSLATE_NOOP("Shell", "Lock"), "lock", self.lock_asked.emit, "Ctrl+L"),
            item(QT_TRANSLATE_NOOP("Shell", "中文 / English"), "language", self._switch_language),
            item(QT_TRANSLATE_NOOP("Shell", "Help and shortcuts"), "help", window.show_help, "F1"),
            *(partial(self._paper, name) for name in PAPERS),
        ]

    def _paper(self, name: str) -> PaletteItem:
        """Return the command that shows a paper where it can be printed."""
        title, about = self.context.texts.tr("Reports", PAPERS[name]), _tr(QT_TRANSLATE_NOOP("Shell", "Print a paper"))
        return PaletteItem(title, about, "print", partial(self.window.show_page, "reports", Wish(name)))

    def note_task(self) -> None:
        """Open the slip of paper for the client at hand; another one can be looked for."""
        said = _tr(QT_TRANSLATE_NOOP("Shell", "Noted"))
        dialog = TaskDialog(self.context, self.context.at_hand, self.window, fixed=False)
        dialog.saved.connect(lambda: self.context.say(said, undo=True))
        dialog.open()

    def begin_opportunity(self) -> None:
        """Open the form of a new opportunity of the client in front, or of one to be looked for."""
        self._pursue().begin(self.context.in_front)

    def record_referral(self) -> None:
        """Open the form of a referral of the client in front, or of somebody else."""
        self._pursue().refer(self.context.in_front)

    def _pursue(self) -> PursuitActions:
        return PursuitActions(self.context, self.window)

    def show_households(self) -> None:
        """Open the list of households."""
        from ui.households.dialog import HouseholdsDialog  # asked for now and then

        HouseholdsDialog(self.context, self.window).open()

    def count_stars(self) -> None:
        """Open the star calculator."""
        from ui.stars.dialog import StarDialog  # asked for now and then

        StarDialog(self.context, parent=self.window).open()

    def undo(self) -> None:
        """Take back the last change."""
        self.undoing.undo()

    def redo(self) -> None:
        """Take back the last undo."""
        self.undoing.redo()

    def find_duplicates(self, client: bytes | None = None) -> None:
        """Open the list of who may stand in the book twice: of the whole book, or of one client."""
        from ui.duplicates.dialog import DuplicatesDialog  # asked for now and then

        DuplicatesDialog(self.context, client, self.window).open()

    def open_bin(self) -> None:
        """Open the recycle bin."""
        from ui.recycle.dialog import RecycleDialog  # asked for now and then

        RecycleDialog(self.context, self.window).open()

    def open_almanac(self, tab: str = "years") -> None:
        """Open the year calendar on one of its tabs."""
        from ui.almanac.dialog import AlmanacDialog  # asked for now and then

        AlmanacDialog(self.context, tab, self.window).open()

    def _on_moved(self, day: dt.date | None) -> None:
        self.window.past.show_day(day)
        self.tasks.changed.emit(EVERYTHING, self)

    def _switch_language(self) -> None:
        self.language_chosen.emit("en" if self.context.texts.language == "zh_CN" else "zh_CN")

    def _on_said(self, sentence: str, undo: bool) -> None:
        self.window.say(sentence, _tr("Undo") if undo else "", self.undo if undo else None)

    def _on_files(self, files: list[Path]) -> None:
        packets = [file for file in files if file.suffix.lower() == PACKET_SUFFIX]
        rules = [file for file in files if file.suffix.lower() == RULE_SUFFIX]
        others = [file for file in files if file not in (*packets, *rules)]
        if packets:
            self.window.show_page("sync", packets[0])
        if rules:
            self.window.show_page("rules", rules[0])
        if others:
            self.imports.start(others)

    def _on_changed(self, _changes: Changes, _initiator: object) -> None:
        # One look for a burst of changes; the worker is asked after the pages have asked.
        QTimer.singleShot(0, self, self._look_again)

    def _look_again(self) -> None:
        self.tasks.query(book_facts, self._show_facts)

    def _show_facts(self, facts: BookFacts) -> None:
        status = self.window.status
        status.set_data_date(facts.data_date.isoformat() if facts.data_date else "")
        status.set_sync((facts.last_sync or "")[:10])
        now = self.workspace.visited is None
        self.undoing.show_steps(facts.undo if now else (), facts.redo if now else ())


def open_desk(path: Path, passphrase: str) -> Desk:
    """Open a book; slow, for a thread of its own. Raises what `db.store.open_book` raises."""
    return open_book(path, passphrase, kind=Desk)


def create_desk(wanted: NewBook) -> Desk:
    """Make the book that the first screen asked for; slow, for a thread of its own."""
    desk = create_book(wanted.path, wanted.passphrase, kind=Desk)
    values = {"manager": wanted.manager, "branch": wanted.branch, "approver": wanted.approver}
    change_settings(desk, values={key: value for key, value in values.items() if value}, verb="create")
    return desk


def copy_desk(wanted: NewCopy) -> Desk:
    """Make the second copy of a book out of a packet; slow, for a thread of its own. Raises what `make_copy` raises."""
    desk, _merged = make_copy(
        wanted.path, wanted.passphrase, packet=wanted.packet, packet_passphrase=wanted.packet_passphrase, kind=Desk
    )
    return desk


def demo_desk(folder: Path, today: dt.date) -> Desk:
    """Open the demonstration book in a folder, making it when there is none; slow, for a thread of its own."""
    path = folder / f"{DEMO_STEM}.guanhu"
    desk = (
        open_book(path, DEMO_PASSPHRASE, kind=Desk) if path.exists() else create_book(path, DEMO_PASSPHRASE, kind=Desk)
    )
    if not desk.client_ids():
        fill_demo(desk, today=today)
    return desk


@contextmanager
def demo_desktop(language: str, today: dt.date, *, empty: bool = False) -> Iterator[Desktop]:
    """Lend a desk over a demonstration book, or an empty one, that is thrown away afterwards."""
    with tempfile.TemporaryDirectory(prefix="guanhu-") as folder:
        desk = create_book(Path(folder) / "demo.guanhu", secrets.token_urlsafe(), kind=Desk)
        if not empty:
            fill_demo(desk, today=today)
        desktop = Desktop(desk, today=lambda: today, texts=Texts(language), folder=Path(folder), version=VERSION)
        try:
            yield desktop
        finally:
            desktop.window.close()
            desktop.shutdown()
            # Thousands of widgets: whatever is styled later would style them as well.
            desktop.window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
