"""One gathering beside the list: what it is, what can be done with it, and its plan, list and result in tabs."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.pages.gatherings.deeds import GatheringDeeds
from ui.pages.gatherings.part import Part, Whole
from ui.pages.gatherings.people import PeoplePart
from ui.pages.gatherings.plan import PlanPart
from ui.pages.gatherings.result import ResultPart
from ui.pages.gatherings.words import GatheringWords
from ui.widgets.basics import EmptyState, ShyLabel, button, label, tool_button
from ui.widgets.chips import StatusChip
from ui.widgets.tabbing import name_tabs
from workbench.domain.gatherings import Gathering


class GatheringPanel(QWidget):
    """What is known of one gathering.

    Signals:
        edit_asked: the form of the gathering is wanted.
    """

    edit_asked = Signal()

    def __init__(self, context: Context, deeds: GatheringDeeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._deeds = context, deeds
        self._words = GatheringWords(context)
        self.whole: Whole | None = None
        self.title = label("", "title")
        self.chip = StatusChip()
        self.facts = ShyLabel()
        self.edit = tool_button("edit", "", self.edit_asked.emit)
        self.print = tool_button("print", "", self._print)
        self.more = tool_button("more", "", self._open_menu)
        self.hold = button("", "primary", "check", self._hold)
        self.plan, self.people = PlanPart(context, deeds), PeoplePart(context, deeds)
        self.result = ResultPart(context, deeds)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        for part in self.parts():
            self.tabs.addTab(part, "")
        self._nothing = EmptyState("gatherings", "")
        self._stack = QStackedWidget()
        self._build()
        self.retranslate()

    def _build(self) -> None:
        head, row = QHBoxLayout(), QHBoxLayout()
        for one in (head, row):
            one.setSpacing(theme.SPACE["s"])
        head.addWidget(self.title)
        head.addWidget(self.chip)
        head.addStretch(1)
        for widget in (self.edit, self.print, self.more, self.hold):
            head.addWidget(widget)
        row.addWidget(self.facts, 1)
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE["s"])
        column.addLayout(head)
        column.addLayout(row)
        column.addWidget(self.tabs, 1)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(shown)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def parts(self) -> tuple[Part, ...]:
        """Return the parts in the order of their tabs."""
        return self.plan, self.people, self.result

    def show_part(self, place: int) -> None:
        """Bring the plan (0), the list (1) or the result (2) to the front."""
        self.tabs.setCurrentIndex(place)
        self.parts()[place].take_focus()

    def show_whole(self, whole: Whole | None) -> None:
        """Show a gathering, None for none."""
        self.whole = whole
        self._stack.setCurrentIndex(int(whole is not None))
        if whole is None:
            return
        one, words = whole.gathering, self._words
        self.title.setText(one.title)
        chips = words.chips(one)
        self.chip.show_status(chips[0].text, chips[0].tone)
        parts = (words.when(one), one.place, words.kind_of(one), words.level(one), one.host, one.goal)
        self.facts.setText(" · ".join(part for part in parts if part))
        self.hold.setVisible(one.state == "planned")
        self.hold.setEnabled(one.day is not None and one.day <= self._context.today)
        for part in self.parts():
            part.show_whole(whole)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        name_tabs(self.tabs, self.tr("The gathering"))
        for place, name in enumerate((self.tr("Plan"), self.tr("List"), self.tr("Result"))):
            self.tabs.setTabText(place, name)
        for widget, name in (
            (self.edit, self.tr("Change…")),
            (self.print, self.tr("Print the sign-in sheet")),
            (self.more, self.tr("More")),
        ):
            widget.setToolTip(name)
            widget.setAccessibleName(name)
        self.hold.setText(self.tr("Held"))
        self.hold.setAccessibleName(self.tr("Close the gathering as held"))
        self.hold.setToolTip(
            self.tr("Whoever came gets a contact and a follow-up; whoever was awaited and did not come, a to-do.")
        )
        self._nothing.say(self.tr("No gathering chosen"), self.tr("Ctrl+N plans one from a template."))
        for part in self.parts():
            part.retranslate()
        if self.whole is not None:
            self.show_whole(self.whole)

    def take_focus(self) -> None:
        """Put the keyboard in the part in front."""
        self.parts()[self.tabs.currentIndex()].take_focus()

    def menu(self) -> QMenu:
        """Return what else can be done with the gathering."""
        menu = QMenu(self)
        one = self._one()
        if one is None:
            return menu
        deeds = self._deeds
        menu.addAction(theme.icon("print", "muted"), self.tr("Sign-in sheet")).triggered.connect(self._print)
        menu.addAction(theme.icon("print", "muted"), self.tr("Planner")).triggered.connect(self._print_plan)
        if one.state == "planned":
            menu.addAction(theme.icon("close", "muted"), self.tr("Call it off")).triggered.connect(
                lambda: deeds.cancel(one)
            )
        if one.state == "cancelled":
            menu.addAction(theme.icon("undo", "muted"), self.tr("Plan it again")).triggered.connect(
                lambda: deeds.reopen(one)
            )
        menu.addAction(theme.icon("delete", "muted"), self.tr("Delete")).triggered.connect(lambda: deeds.delete(one))
        return menu

    def _one(self) -> Gathering | None:
        return self.whole.gathering if self.whole else None

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _print(self) -> None:
        one = self._one()
        if one is not None:
            self._deeds.print_sheet(one)

    def _print_plan(self) -> None:
        one = self._one()
        if one is not None:
            self._deeds.print_plan(one)

    def _hold(self) -> None:
        one = self._one()
        if one is not None:
            self._deeds.hold(one)
