"""The main window: rail, top bar, pages made when first shown, status, palette, toast, progress and drop area."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.models.discretion import discretion
from ui.shell.dialogs import show_error
from ui.shell.help_dialog import HelpDialog
from ui.shell.memory import WindowMemory
from ui.shell.past_bar import PastBar
from ui.shell.status import StatusBar
from ui.shell.top_bar import TopBar
from ui.widgets.drop_overlay import DropOverlay, local_files
from ui.widgets.feedback import ProgressOverlay, Toast
from ui.widgets.nav_rail import NavRail
from ui.widgets.page import Page
from ui.widgets.palette import CommandPalette, PaletteItem
from ui.widgets.tabbing import OrderedTabs
from workbench.readings.common import fits_title

#: The size on the first day: fits a 1366×768 screen with its task bar.
FIRST_SIZE = QSize(1280, 700)
SMALLEST = QSize(880, 460)
#: Clients that stand before the commands in the palette; all of them are seen without scrolling.
_CLIENTS_FIRST = 4
#: Commands that stand among many clients.
_COMMANDS_AMONG = 4
#: Pages that a digit reaches by their place; one further down names its own sign, or is reached by the search.
_DIGITS = 9


@dataclass(frozen=True)
class PageSpec:
    """A page that can be made: a stable key, its icon and title before it exists, and how to make it.

    `sign` is what goes to it together with Ctrl or Alt where that is not the digit of its place.
    """

    key: str
    icon: str
    title: Callable[[], str]
    make: Callable[[], QWidget]
    below: bool = False
    sign: str = ""


class MainWindow(OrderedTabs, QMainWindow):
    """The window around the pages.

    Signals:
        page_shown: key of the page that is now in front.
        undo_asked, redo_asked, lock_asked: for the composition root.
        privacy_switched: on or off.
        scheme_chosen: "light" or "dark".
        files_dropped: list of Path.
        closing: the window is about to close; everything is remembered already.
    """

    page_shown = Signal(str)
    undo_asked = Signal()
    redo_asked = Signal()
    lock_asked = Signal()
    privacy_switched = Signal(bool)
    scheme_chosen = Signal(str)
    files_dropped = Signal(object)
    closing = Signal()

    def __init__(
        self, pages: Sequence[PageSpec], memory: WindowMemory, version: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._specs = {spec.key: spec for spec in pages}
        self._keys = [spec.key for spec in pages]
        self._pages: dict[str, QWidget] = {}
        self._memory = memory
        self._version = version
        self._provider: Callable[[str], Sequence[PaletteItem] | None] | None = None
        self._commands: list[Callable[[], PaletteItem]] = []
        self._more_commands: list[Callable[[], Sequence[PaletteItem]]] = []
        self._privacy = False
        self.bar = TopBar()
        self.past = PastBar()
        self.status = StatusBar()
        self.rail = NavRail(self.tr("Pages"))
        self._stack = QStackedWidget()
        self._build()
        self.toast = Toast(self._stack)
        self.progress = ProgressOverlay(self._stack)
        self.search = CommandPalette(self, self._answers)
        self._drop = DropOverlay(self, lambda: self.tr("Drop the files here to import them"))
        self._drop.dropped.connect(self.files_dropped)
        self._connect()
        self.retranslate()
        if not memory.place_window(self):
            self.resize(FIRST_SIZE)

    # What the composition root calls.

    def show_page(self, key: str, what: object = None) -> None:
        """Bring a page to the front, making it on first use, and let it open something."""
        page = self.page(key)
        self.rail.set_current(self._keys.index(key))
        self._stack.setCurrentWidget(page)
        self.bar.set_title(self._specs[key].title())
        activate = getattr(page, "activate", None)
        if activate is not None:
            activate()
        if what is not None and isinstance(page, Page):
            page.open(what)
        self.page_shown.emit(key)

    def show_first_page(self) -> None:
        """Show the page of last time, or the first one."""
        self.show_page(self._memory.page if self._memory.page in self._specs else self._keys[0])

    def page(self, key: str) -> QWidget:
        """Return a page, making it on first use.

        Raises:
            KeyError: there is no such page.
        """
        if key not in self._pages:
            page = self._specs[key].make()
            self._pages[key] = page
            self._stack.addWidget(page)
            if isinstance(page, Page):
                self._adopt(key, page)
        return self._pages[key]

    def page_keys(self) -> list[str]:
        """Return the keys of all pages in the order of the rail."""
        return list(self._keys)

    def current_key(self) -> str:
        """Return the key of the page in front, "" before the first."""
        number = self.rail.current()
        return self._keys[number] if number >= 0 else ""

    def set_search(self, provider: Callable[[str], Sequence[PaletteItem] | None]) -> None:
        """Ask this provider for clients; None as its answer means “later, through `answer_search`”."""
        self._provider = provider

    def answer_search(self, text: str, items: Sequence[PaletteItem]) -> None:
        """Show the answers of a slow provider together with the fitting commands."""
        self.search.show_items(text, self._together(items, text))

    def add_command(self, make: Callable[[], PaletteItem]) -> None:
        """Offer a command in the palette; asked anew each time, so it follows the language."""
        self._commands.append(make)

    def add_commands(self, make: Callable[[], Sequence[PaletteItem]]) -> None:
        """Offer commands of which there may be more or fewer each time, e.g. the views of a list."""
        self._more_commands.append(make)

    def show_error(self, error: BaseException) -> QDialog:
        """Show a problem or a bug; slot for `TaskRunner.failed`."""
        return show_error(error, self)

    def say(self, text: str, action: str = "", on_action: Callable[[], object] | None = None) -> None:
        """Show a line in the toast; behind the privacy screen it names nobody."""
        self.toast.say(discretion.sentence(text) or self.tr("Done"), action, on_action)

    def set_privacy(self, on: bool) -> None:
        """Hide or show what must not be read beside the desk, on every page."""
        self._privacy = on
        self.bar.privacy.setChecked(on)
        if on:
            self.toast.hide()
        for page in self._pages.values():
            if isinstance(page, Page):
                page.set_privacy(on)
        self.privacy_switched.emit(on)

    def switch_scheme(self) -> None:
        """Change between light and dark, and remember it."""
        name: theme.Scheme = "dark" if theme.scheme() == "light" else "light"
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, name)
        self._memory.scheme = name
        self.scheme_chosen.emit(name)

    def show_help(self) -> QDialog:
        """Open the help."""
        made = HelpDialog(self._version, parent=self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        made.open()
        return made

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        # Never a client's name here: titles show in task bars, screen shares and window lists.
        self.setWindowTitle(self.tr("Guanhu"))
        for number, key in enumerate(self._keys):
            self.rail.rename(number, self._specs[key].title(), self._hint(key))
        if self.current_key():
            self.bar.set_title(self._specs[self.current_key()].title())

    # How it works.

    def _build(self) -> None:
        for spec in self._specs.values():
            self.rail.add(spec.icon, spec.title(), below=spec.below)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.bar)
        right.addWidget(self.past)
        right.addWidget(self._stack, 1)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self.setCentralWidget(middle)
        self.setStatusBar(self.status)
        self.setMinimumSize(SMALLEST)
        self.setAcceptDrops(True)

    def _connect(self) -> None:
        self.rail.chosen.connect(lambda number: self.show_page(self._keys[number]))
        self.bar.search_asked.connect(self.search.open)
        self.bar.undo_asked.connect(self.undo_asked)
        self.bar.redo_asked.connect(self.redo_asked)
        self.bar.lock_asked.connect(self.lock_asked)
        self.bar.help_asked.connect(self.show_help)
        self.bar.scheme_asked.connect(self.switch_scheme)
        self.bar.privacy_switched.connect(self.set_privacy)
        keys: list[tuple[str, Callable[[], object]]] = [
            ("Ctrl+K", self.search.open),
            ("Ctrl+Z", self.bar.undo.click),
            ("Ctrl+Y", self.bar.redo.click),
            ("Ctrl+Shift+Z", self.bar.redo.click),
            ("Ctrl+L", self.lock_asked.emit),
            ("F8", self.bar.privacy.click),
            ("F1", self.show_help),
        ]
        for key in self._keys:
            sign = self._sign(key)
            # Alt does the same for whatever is a single key.
            held = ("Ctrl", "Alt") if len(sign) == 1 else ("Ctrl",)
            keys += [(f"{one}+{sign}", partial(self.show_page, key)) for one in held if sign]
        for sequence, run in keys:
            QShortcut(QKeySequence(sequence), self).activated.connect(run)

    def _adopt(self, key: str, page: Page) -> None:
        page.said.connect(self.say)
        page.went.connect(self.show_page)
        page.failed.connect(self.show_error)
        page.waiting.connect(lambda count: self.rail.set_count(self._keys.index(key), count))
        page.set_privacy(self._privacy)
        self._memory.settings.beginGroup(f"page-{key}")
        page.recall(self._memory.settings)
        self._memory.settings.endGroup()

    def _sign(self, key: str) -> str:
        """Return what goes to a page together with Ctrl or Alt: its own sign, or the digit of its place, or ""."""
        place = self._keys.index(key) + 1
        return self._specs[key].sign or (str(place) if place <= _DIGITS else "")

    def _hint(self, key: str) -> str:
        sign = self._sign(key)
        return f"Ctrl+{sign}" if sign else ""

    def _answers(self, text: str) -> Sequence[PaletteItem] | None:
        found = self._provider(text) if self._provider is not None and text else ()
        return None if found is None else self._together(found, text)

    def _together(self, found: Sequence[PaletteItem], text: str) -> list[PaletteItem]:
        """Return clients and commands: the best clients, what the letters call, the other clients."""
        called = self._fitting(text)
        if len(found) <= _CLIENTS_FIRST:
            return [*found, *called]
        return [*found[:_CLIENTS_FIRST], *called[:_COMMANDS_AMONG], *found[_CLIENTS_FIRST:], *called[_COMMANDS_AMONG:]]

    def _fitting(self, text: str) -> list[PaletteItem]:
        pages = [
            PaletteItem(spec.title(), "", spec.icon, partial(self.show_page, spec.key), self._hint(spec.key))
            for spec in self._specs.values()
        ]
        more = (item for make in self._more_commands for item in make())
        offered = [*pages, *(make() for make in self._commands), *more]
        return [item for item in offered if fits_title(item.title, text)] if text else offered

    # What Qt calls.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Override QWidget::dragEnterEvent: files may be dropped anywhere."""
        if local_files(event.mimeData()):
            event.acceptProposedAction()
            self._drop.cover()

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent: follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for part in (self, self.bar, self.past, self.status, self.search, *self._pages.values()):
                retranslate = getattr(part, "retranslate", None)
                if retranslate is not None:
                    retranslate()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Override QWidget::closeEvent."""
        self._memory.keep_window(self, self.current_key())
        for key, page in self._pages.items():
            if isinstance(page, Page):
                self._memory.settings.beginGroup(f"page-{key}")
                page.remember(self._memory.settings)
                self._memory.settings.endGroup()
        self._memory.settings.sync()
        self.closing.emit()
        super().closeEvent(event)
