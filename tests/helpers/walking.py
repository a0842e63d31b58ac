"""A walk through everything the window can show: the scenes of the pictures, and the dialogs that no picture needs."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QSize, QtMsgType, qInstallMessageHandler
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QDialog, QTabWidget, QTreeWidget, QWidget

from tests.helpers import inspecting
from tests.helpers.waiting import settle
from ui.bootstrap import Desktop
from ui.card.card import ClientCard
from ui.card.event_dialog import MourningDialog
from ui.card.plan_tab import PlanTab
from ui.card.relations_tab import RelationsTab
from ui.card.tier_dialog import TierDialog
from ui.export_dialog import open_export
from ui.meetings.report_dialog import Meeting, ReportDialog
from ui.pages.calendar.page import CalendarPage
from ui.pages.clients.page import ClientsPage
from ui.pages.rules.picking import PickDialog
from ui.pages.sync.page import SyncPage
from ui.pages.today.page import TodayPage
from ui.shots import camera as shots
from ui.shots import desk, taking, ties
from ui.simulating.workload_panel import WorkloadPanel
from workbench.readmodels.lists import AppointmentRow

Look = Callable[[QWidget], Iterable[str]]
LOOKS: dict[str, Look] = {
    "nameless": inspecting.nameless,
    "foreign": inspecting.foreign,
    "twins": inspecting.twins,
    "mumbled": inspecting.mumbled,
    "keys twice": inspecting.keys_twice,
    "jumps": inspecting.jumps,
}
#: What is pictured, but for packets: two more books would be made for one dialog, which is opened by itself.
SCENES = tuple(scene for scene in taking.SCENES if scene is not desk.exchange)


class Walker(shots.Camera):
    """Looks at what a camera would picture.

    Attributes:
        found: what is wrong, by kind, each with where it was seen.
        opened: the kinds of window that were looked at.
    """

    def __init__(self, desktop: Desktop) -> None:
        super().__init__(desktop, Path(), QSize(1366, 728), "")
        self.found: dict[str, dict[str, str]] = defaultdict(dict)
        self.opened: set[type[QWidget]] = set()
        self._testers: dict[int, tuple[object, QAbstractItemModelTester]] = {}

    def settle(self) -> None:
        """Override Camera.settle: nobody looks at these pictures, so nothing needs to have been painted."""
        settle(self.desktop.tasks)

    def take(self, name: str, widget: QWidget) -> None:
        """Override Camera.take: look instead of picturing."""
        self.settle()
        root = widget.window()
        self.opened.add(type(root))
        for kind, look in LOOKS.items():
            for what in look(root):
                self.found[kind].setdefault(what, name)
        self._test_models(name, root)

    def _test_models(self, name: str, root: QWidget) -> None:
        """Let Qt's own tester go through every model shown; it is told to report what it finds as a warning."""
        said: list[str] = []

        def hear(_kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
            if context.category == "qt.modeltest":
                said.append(message)

        before = qInstallMessageHandler(hear)
        try:
            for view in inspecting.views(root):
                model = view.model()
                if model is not None and not isinstance(view, QTreeWidget):  # Qt's own model, it fails Qt's own tester
                    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
                    for message in said:
                        self.found["models"].setdefault(f"{inspecting.where(view)}: {message}", name)
                    said.clear()
        finally:
            qInstallMessageHandler(before)

    def dialogs(self, name: str) -> None:
        """Look at the dialogs that are open, the topmost first, and close them."""
        self.settle()
        for one in reversed([w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]):
            self.take(name, one)
            one.reject()
        self.settle()


def walk(walker: Walker) -> None:
    """Go everywhere."""
    walker.pages()
    for scene in SCENES:
        scene(walker)
    for forms in (_forms_of_the_card, _forms_of_pages):
        forms(walker)


def _forms_of_the_card(walker: Walker) -> None:
    """Open the forms of the card that no picture needs."""
    desktop, window, client = walker.desktop, walker.desktop.window, walker.somebody()
    window.show_page("clients", client)
    walker.settle()
    card = shots.part(window.page("clients"), ClientCard)
    card.act("why")
    walker.settle()
    shots.part(window, TierDialog)._ask_override()
    walker.dialogs("tier")
    MourningDialog(desktop.context, (client, "某某"), dt.date(2027, 3, 1), card).open()
    walker.dialogs("mourning")
    tabs, plan = shots.part(card, QTabWidget), shots.part(card, PlanTab)
    tabs.setCurrentIndex(next(place for place in range(tabs.count()) if tabs.widget(place).isAncestorOf(plan)))
    walker.settle()
    assert plan._found is not None
    plan._on_part(plan._found.plan.parts[0])
    walker.dialogs("plan part")
    shots.part(card, RelationsTab)
    ties.ties(walker)
    shots.part(window.page("clients"), RelationsTab).household.asked.emit("join", None)
    walker.dialogs("members")


def _forms_of_pages(walker: Walker) -> None:
    """Open the forms of pages that no picture needs."""
    desktop, window = walker.desktop, walker.desktop.window
    context = desktop.context
    window.show_page("today")
    walker.settle()
    today = shots.part(window, TodayPage)
    line = today.view.current_line()
    assert line is not None
    assert line.duty is not None
    today.card.deeds.waive(line.duty)
    walker.dialogs("waive")
    today._show_other_days()
    walker.dialogs("other days")
    shots.part(window, ClientsPage).run_view("new")
    walker.dialogs("name of a view")
    open_export(desktop.context, desktop.window)
    walker.dialogs("export a list")
    row = AppointmentRow(b"", None, "", "2026-11-23T09:30", 30, "visit", "某某", "", "", "planned")
    ReportDialog(context, Meeting.of(row), shots.part(window, CalendarPage)).open()
    walker.dialogs("finish")
    PickDialog("节日", [("a", "元旦"), ("b", "春节")], ["a"], window).open()
    walker.dialogs("pick")
    window.show_page("sync")
    shots.part(window, SyncPage).rehearse(Path("laptop.rms"))
    walker.dialogs("rehearse")
    window.show_page("upkeep", "workload")
    walker.settle()
    load = shots.part(window, WorkloadPanel)
    load.ask_day()
    walker.dialogs("minutes of a day")
    assert load.load is not None
    load.ask_pace(next(iter(load.load.paces.values())))
    walker.dialogs("minutes of a channel")
