"""`guanhu shots`: every page and dialog of the window as a picture, from the demonstration book."""

from __future__ import annotations

import argparse
import datetime as dt
import secrets
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QSize
from PySide6.QtWidgets import QApplication, QDialog, QTabWidget, QWidget

from db.desk import Desk
from db.packets.copies import make_copy
from db.packets.exchange import Exchange
from db.queries.clients import most_active_client
from ui import theme
from ui.application import Language
from ui.bootstrap import Desktop, demo_desktop
from ui.card.card import ClientCard
from ui.card.mark_dialog import MarkDialog
from ui.card.radar_dialog import RadarDialog
from ui.cli.output import say_document
from ui.importing.preview import ImportDialog
from ui.pages.calendar.day_panel import DayPanel
from ui.pages.movements.page import MovementsPage
from ui.pages.rules.editor import RuleEditor
from ui.pages.rules.page import RulesPage
from ui.pages.sync.page import SyncPage
from ui.pages.upkeep.page import UpkeepPage
from ui.simulating.dialog import SimulateDialog
from ui.unlock.screen import UnlockScreen
from ui.value.group_dialog import GroupDialog
from ui.value.panel import VIEWS, ValuePanel
from ui.widgets.pick_chart import PickChart
from ui.widgets.record_view import RecordView
from workbench.domain.changes import Changes
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.services.clients import set_client
from workbench.services.printing import Wish

_Kind = TypeVar("_Kind", bound=QWidget)

#: How long a page may take until its picture is made, in milliseconds.
PATIENCE = 20_000
#: Without work for so long, in milliseconds, a page has settled: longer than any pause a search box or preview makes.
CALM = 600
#: The day of the pictures when none is named: they can be made anew at any time and compare equal.
DAY = dt.date(2026, 11, 23)


def take_shots(app: QApplication, options: argparse.Namespace) -> int:
    """Make the pictures and say which."""
    folder = Path(options.folder)
    folder.mkdir(parents=True, exist_ok=True)
    language = Language(app)
    language.use(options.lang)
    theme.apply(app, options.theme)
    day, size = options.today or DAY, size_of(options.size, options.scale)
    with demo_desktop(options.lang, day) as desktop:
        files = Photographer(desktop, folder, size, options.lang, options.theme).everything()
    with demo_desktop(options.lang, day, empty=True) as desktop:
        files += Photographer(desktop, folder, size, options.lang, options.theme).pages("empty-")
    say_document({"files": [str(file) for file in files]}, [str(file) for file in files], as_json=options.json)
    return 0


def size_of(text: str, scale: float = 1.0) -> QSize:
    """Return the window's size on a screen of WxH pixels at a scale: 1366x768 at 1.5 leaves 911x512.

    Raises:
        Problem: it is not one.
    """
    width, _, height = text.lower().partition("x")
    if not (width.isdigit() and height.isdigit()):
        raise _problem(text)
    return QSize(round(int(width) / scale), round(int(height) / scale))


def _problem(text: str) -> Problem:
    return Problem(
        "bad-size",
        QT_TRANSLATE_NOOP("Problems", "{text} is not a size."),
        QT_TRANSLATE_NOOP("Problems", "Write it as 1366x768."),
        {"text": text},
    )


def changed_apart(desk: Desk, *, client: bytes, folder: Path, packet: Path, words: str) -> Changes:
    """Make a second copy, change a client there and here, and write the packet that comes back; return what changed."""
    first = folder / "first.rms"
    Exchange(desk).export(to="new", out=first, passphrase=words)
    copy, _merged = make_copy(folder / "copy.guanhu", words, packet=first, packet_passphrase=words, kind=Desk)
    with copy:
        set_client(copy, client=client, fields={"preferred_time": "午休", "remark": "11月拜访时提到换房"})
        Exchange(copy).export(to=desk.device.hex(), out=packet, passphrase=words)
    return set_client(desk, client=client, fields={"preferred_time": "晚饭后", "remark": "准备换房，关注贷款"})


class Photographer:
    """Walks through the window and takes its pictures."""

    def __init__(self, desktop: Desktop, folder: Path, size: QSize, language: str, scheme: str) -> None:
        self._desktop, self._folder = desktop, folder
        self._size, self._mark = size, f"{language}-{scheme}"
        self.files: list[Path] = []

    def everything(self) -> list[Path]:
        """Take all pictures."""
        self.pages()
        self._cards()
        self._scenes()
        self._today()
        self._upkeep()
        self._movements()
        self._values()
        self._feedback()
        self._exchange()
        screen = UnlockScreen(self._folder)
        screen.resize(self._size)
        screen.show()
        self.take("create", screen)
        screen.show_unlock()
        self.take("unlock", screen)
        screen.close()
        return self.files

    def pages(self, mark: str = "") -> list[Path]:
        """Take every page as it opens; `mark` begins the names of the pictures."""
        window = self._desktop.window
        window.resize(self._size)
        window.show()
        for key in window.page_keys():
            window.show_page(key)
            self.take(mark + key, window)
        return self.files

    def _cards(self) -> None:
        """Picture the card of a client, its tabs and the dialogs that it opens."""
        window, client = self._desktop.window, self._somebody()
        window.show_page("clients", client)
        self.take("card", window)
        card = _part(window.page("clients"), ClientCard)
        for action in ("log", "plan", "edit", "why"):
            card.act(action)
            self._top(action)
        card.reveal()
        self._top("reason")
        self._tabs("card", card)
        window.show_page("reports", Wish("client-card", [client]))
        self.take("client-card", window)

    def _tabs(self, name: str, widget: QWidget) -> None:
        """Picture the window with each further tab of a part in front."""
        tabs = _part(widget, QTabWidget)
        for place in range(1, tabs.count()):
            tabs.setCurrentIndex(place)
            self.take(f"{name}-{place + 1}", self._desktop.window)
        tabs.setCurrentIndex(0)

    def _today(self) -> None:
        """Picture the list of the day with the card beside it, and behind the privacy screen."""
        window, page = self._desktop.window, self._desktop.window.page("today")
        window.show_page("today")
        view = _part(page, RecordView)
        view.opened.emit(view.current_record())
        self.take("today-card", window)
        window.bar.privacy.click()
        self.take("private", window)
        window.bar.privacy.click()
        _part(page, ClientCard).closed.emit()

    def _upkeep(self) -> None:
        """Picture the tabs of upkeep, every watch list that has columns of its own, and what asks for a day."""
        window = self._desktop.window
        window.show_page("upkeep", "fulfilment")
        page = window.page("upkeep")
        self._tabs("upkeep", page)
        if isinstance(page, UpkeepPage):
            page.fulfilment.desk.ask()
            self._top("deed")
            page.fulfilment.desk.view.select_row(3)
            page.fulfilment.desk.show_batch()
            self.take("upkeep-batch", window)
            window.show_page("upkeep", "lists")
            for place in (3, 5):
                page.lists.view.select_row(place)
                self.take(f"upkeep-list-{place}", window)
            page.lists.ask_loss()
            self._top("loss")

    def _movements(self) -> None:
        """Picture a comparison in all its ways, over the last year, and its documents."""
        window = self._desktop.window
        window.show_page("movements")
        page = window.page("movements")
        if not isinstance(page, MovementsPage):
            return
        page.period.preset.setCurrentIndex(page.period.preset.findData("year-start"))
        page.period.preset.activated.emit(page.period.preset.currentIndex())
        for view in ("bands", "table", "matrix", "reasons"):
            page.changes.pictures.choose(view)
            self.take(f"movements-{view}", window)
        page.changes.pictures.choose("bridge")
        for name in ("movements", "distribution"):
            window.show_page("reports", Wish(name))
            self.take(f"report-{name}", window)

    def _values(self) -> None:
        """Picture the distribution, every value view with the clients of its first figure, and what they ask for."""
        window = self._desktop.window
        window.show_page("movements", "distribution")
        self.take("movements-2", window)
        window.show_page("movements", "value")
        panel = _part(window.page("movements"), ValuePanel)
        self.settle()
        for code in VIEWS:
            panel.show_view(code)
            chart = panel.views[code].findChild(PickChart)
            if chart is not None and chart.spots:
                chart.clicked.emit(chart.spots[0].key)
            self.take(f"value-{code}", window)
        client = [(self._somebody(), "")]
        MarkDialog(panel.context, client, parent=panel).open()
        self._top("value-mark")
        RadarDialog(panel.context, client[0][0], "", panel).open()
        self._top("value-radar")
        GroupDialog(panel.context, None, panel).open()
        self._top("value-group")

    def _feedback(self) -> None:
        """Picture what the window says by itself: a toast, progress, and a problem."""
        window = self._desktop.window
        self._desktop.undo()
        self.take("toast", window)
        self._desktop.redo()
        window.progress.begin(window.windowTitle(), delay=0)
        window.progress.advance(3, 10)
        self.take("progress", window)
        window.progress.end()
        self._dialog("problem", lambda: window.show_error(_problem("1366")))
        self._dialog("bug", lambda: window.show_error(RuntimeError()))

    def _exchange(self) -> None:
        """Picture a packet from a second copy: what it would change, then what both changed."""
        window, words = self._desktop.window, secrets.token_urlsafe()
        page = _part(window, SyncPage)
        with tempfile.TemporaryDirectory(prefix="guanhu-") as folder:
            packet = Path(folder) / "laptop.rms"
            client = self._somebody()
            work = partial(changed_apart, client=client, folder=Path(folder), packet=packet, words=words)
            self._desktop.tasks.change(work)
            self.settle()
            window.show_page("sync")
            dialog = page.rehearse(packet)
            dialog.passphrase.edit.setText(words)
            dialog.rehearse()
            self.settle()
            self.take("rehearsal", dialog)
            dialog.merge()
            self.settle()
            self.take("conflict", window)

    def _scenes(self) -> None:
        """Open what opens on top of pages."""
        desktop, window = self._desktop, self._desktop.window
        window.show_page("settings")
        self._tabs("settings", window.page("settings"))
        window.show_page("calendar")
        _part(window.page("calendar"), DayPanel).plan_asked.emit()
        self._top("appointment")
        window.show_page("reports", Wish("monthly-report"))
        self.take("monthly-report", window)
        window.show_page("sync")
        _part(window, SyncPage).ask_export()
        self._top("export")
        window.show_page("today")
        window.search.open("z")
        self.take("finder", window)
        window.search.close()
        desktop.count_stars()
        self._top("stars")
        self._dialog("help", window.show_help)
        scheme, standard = desktop.context.rules.in_force
        for kind, text in (("scheme", scheme.text), ("standard", standard.text)):
            trial = SimulateDialog(desktop.context, kind, text, window)
            trial.show()
            self._top(f"what-if-{kind}")
        self._rules()
        self._imported(desktop)

    def _rules(self) -> None:
        """Picture a standard in words, its form, a line that is wrong, an adoption, and two versions side by side."""
        window = self._desktop.window
        window.show_page("rules", ("standard", "branch-2016"))
        self.take("rules-standard", window)
        work = _part(window, RulesPage).work
        work.edit()
        self.settle()
        editor = _part(window, RuleEditor)
        self.take("rules-form", editor)
        editor.tabs.setCurrentWidget(editor.text)
        editor.take(editor.text.toPlainText().replace("low = 100\nhigh = 500", "low = 110\nhigh = 500"))
        self.settle()
        editor.go.click()
        self.take("rules-text", editor)
        editor.done(0)
        window.show_page("rules", ("scheme", "boc"))
        self.settle()
        for name, run in (
            ("rules-adopt", work.adopt),
            ("rules-versions", work.compare_versions),
            ("rules-clients", work.compare_clients),
            ("rules-try", work.try_out),
        ):
            run()
            self._top(name)

    def _somebody(self) -> bytes:
        """Return a client with much to see: the one with the most entries."""
        found: list[bytes] = []
        self._desktop.tasks.query(most_active_client, found.append)
        self.settle()
        return found[0]

    def _imported(self, desktop: Desktop) -> None:
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
            desktop.imports.start([file])
            self.settle()
            for dialog in desktop.window.findChildren(ImportDialog):
                tabs = _part(dialog, QTabWidget)
                tabs.setCurrentIndex(1)
                self.take("import-columns", dialog)
                tabs.setCurrentIndex(0)
            self._top("import")

    def _top(self, name: str) -> None:
        """Picture the dialog that is open, in front of its window, and close it."""
        self.settle()
        window = self._desktop.window
        for dialog in window.findChildren(QDialog):
            if dialog.isVisible():
                self.take(name, dialog)
                dialog.reject()
        self.settle()

    def _dialog(self, name: str, make: Callable[[], QDialog]) -> None:
        dialog = make()
        self.take(name, dialog)
        dialog.close()

    def take(self, name: str, widget: QWidget) -> None:
        """Wait until the work of a page is done, then picture it."""
        self.settle()
        target = self._folder / f"{name}-{self._mark}.png"
        widget.grab().save(str(target))
        self.files.append(target)

    def settle(self) -> None:
        """Let everything that was asked for arrive and be painted."""
        patience, calm, loop = QDeadlineTimer(PATIENCE), QDeadlineTimer(CALM), QEventLoop()
        while not (calm.hasExpired() or patience.hasExpired()):
            loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            # Without a running event loop Qt keeps what was thrown away.
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            if self._desktop.tasks.pending:
                calm.setRemainingTime(CALM)


def _part(widget: QWidget, kind: type[_Kind]) -> _Kind:
    """Return the part of that kind inside a widget."""
    found = widget.findChild(kind)
    assert found is not None, kind.__name__
    return found
