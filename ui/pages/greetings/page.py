"""The page 问候: choose an occasion, look through who is owed a greeting, copy the words, tick off."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.logkeys import LogKeys
from ui.pages.greetings.actions import RunActions
from ui.pages.greetings.bar import OccasionBar
from ui.pages.greetings.lines import Line, Run, Wanted, read_run
from ui.pages.greetings.run_menu import RunMenu
from ui.pages.greetings.run_model import DAY_COLUMN, RunModel
from ui.pages.greetings.words_panel import WordsPanel
from ui.tasks import Latest
from ui.widgets.basics import EmptyState, button
from ui.widgets.charts import SparkBar
from ui.widgets.choices import FilterChips
from ui.widgets.curtain import Curtain
from ui.widgets.page import Page
from ui.widgets.record_view import RecordView
from ui.wordcheck.gate import Gate
from workbench.domain.changes import Changes
from workbench.domain.greetings import BLOCKS

if TYPE_CHECKING:
    from workbench.domain.salutations import Tone
    from workbench.services.printing import Wish

_TABLES = (
    *("greeting", "interaction", "client", "household", "contact_way", "import_file", "setting", "rule_set"),
    *("mark", "own_occasion", "statutory_year"),
)

#: What the filters keep.
_TESTS: Mapping[str, Callable[[Line], bool]] = {
    "open": attrgetter("open"),
    "done": attrgetter("done"),
    "blocked": attrgetter("blocked"),
    "missed": attrgetter("missed"),
    "changed": attrgetter("changed"),
}
#: Pixels from which there is room for the bar beside the filters.
_WIDE = 960


class GreetingsPage(Page):
    """One greeting run at a time."""

    icon = "greetings"
    shows_clients = False  # it hides them by itself

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._latest = Latest()
        self._run = Run((), None, "", frozen=False)
        self._stale = True
        self._actions = RunActions(context, self)
        self._gate = Gate(context, self)
        self._make_bar()
        self.model = RunModel(context, self)
        self.view = RecordView(self.model, self.tr("Greetings"))
        self._empty = EmptyState("greetings", "")
        self.view.set_empty(self._empty)
        # The card tells number, tier and way too; the words are what is read here.
        self.view.give_way((6, 3, 1, 5), 100)
        self.view.setObjectName("greetings")
        self.words = WordsPanel(context)
        self._build()
        self._connect()
        self.retranslate()

    @property
    def title(self) -> str:
        return self.tr("Greetings")

    def activate(self) -> None:
        """Look again if something changed, and take the focus."""
        if self._stale:
            self.refresh()
        self.view.setFocus()

    def open(self, what: object) -> None:
        """Show the run of an occasion, by its code."""
        if isinstance(what, str):
            self.bar.choose(what)

    def wanted(self) -> Wanted:
        """Return which run is chosen."""
        return self.bar.wanted()

    def refresh(self) -> None:
        """Read the run again."""
        wanted, rules, today = self.wanted(), self._context.rules, self._context.today
        self._stale = False
        self._latest.query(self._context.tasks, lambda desk: read_run(desk, wanted, rules, today), self._on_run)

    # How it is built.

    def _make_bar(self) -> None:
        self.bar = OccasionBar(self._context)
        self.days = self.bar.days
        self.progress = SparkBar(self.tr("Ticked off"))
        self.progress.setMaximumWidth(220)
        self.freeze = button("", "", "lock", self._freeze)
        self.print = button("", "", "print", self._print)
        self.tick = button("", "", "check", self._tick_selected)
        self.more = button("", "", "more")
        self._more_menu = QMenu(self)
        self.more.setMenu(self._more_menu)
        self.menu = RunMenu(self._context, self._actions, self, self)
        self.filters = FilterChips(self.tr("Show"), single=True)

    def _build(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(theme.SPACE["s"])
        bar.addWidget(self.bar, 1)
        bar.addWidget(self.freeze)
        bar.addWidget(self.print)
        bar.addWidget(self.more)
        below = QHBoxLayout()
        below.setSpacing(theme.SPACE["m"])
        below.addWidget(self.filters, 1)
        below.addWidget(self.progress)
        below.addWidget(self.tick)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, theme.SPACE["m"], 0)
        column.setSpacing(theme.SPACE["s"])
        column.addLayout(below)
        column.addWidget(self.view, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setObjectName("main")
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self.words)
        split.setStretchFactor(0, 1)
        split.setSizes([900, 340])
        self.words.setMinimumWidth(270)
        self._curtain = Curtain(split)
        self._curtain.draw(self._context.private)
        self.column.addLayout(bar)
        self.column.addWidget(self._curtain, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget::resizeEvent: the filters count too; the bar gives way to them."""
        super().resizeEvent(event)
        self.progress.setVisible(self.width() >= _WIDE)

    def _connect(self) -> None:
        self.bar.changed.connect(self._on_wanted)
        self._more_menu.aboutToShow.connect(self._fill_menu)
        self.view.menu_asked.connect(self._open_menu)
        self.filters.changed.connect(self._on_filter)
        self.view.toggled.connect(self._on_toggled)
        self.view.picked.connect(self.words.show_line)
        self.view.opened.connect(lambda line: self._context.client_asked.emit(line.entry.client_id))
        self.view.selected.connect(self._on_selected)
        self.keys = LogKeys(self._context, self.view, self._people)
        self.words.copy_asked.connect(self._copy)
        self.words.reword_asked.connect(self._reword)
        self.words.client_asked.connect(self._context.client_asked)
        self._context.tasks.changed.connect(self._on_changed)
        self._context.privacy_changed.connect(self._curtain.draw)
        self.words.tone_asked.connect(self._retone)
        for keys, run in (
            ("F5", self.refresh),
            ("Ctrl+P", self.print.click),
            ("Ctrl+T", self.menu.type_sheet),
            ("Ctrl+Shift+A", self.menu.add),
            ("Ctrl+Shift+S", self.menu.save_all),
        ):
            self._shortcut(keys, run, self)
        for keys, run in (("N", self.menu.miss), ("Del", self.menu.skip), ("Ctrl+C", self.menu.copy)):
            self._shortcut(keys, run, self.view)

    def _shortcut(self, keys: str, run: Callable[[], object], over: QWidget) -> None:
        made = QShortcut(QKeySequence(keys), over)
        made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        made.activated.connect(run)

    def _say_empty(self) -> None:
        """Say why the list is empty, and what to do about it."""
        hint = self.tr(
            "Greetings are owed to clients of a maintenance band. Import assets, or choose another occasion."
        )
        if self.bar.choice().by_hand:
            hint = self.tr("The book cannot know whom this day is for: put clients on the list with Ctrl+Shift+A.")
        self._empty.say(self.tr("Nobody is owed a greeting here"), hint)

    def _fill_menu(self) -> None:
        self.menu.whole(self._more_menu)

    def _open_menu(self, spot: QPoint) -> None:
        if self.chosen():
            menu = self.menu.of_lines()
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(spot)

    def _people(self) -> list[tuple[bytes, str]]:
        return [(line.entry.client_id, line.entry.name) for line in self.view.selected_records()]

    # Choosing the run.

    def run(self) -> Run:
        """Return the run that is shown."""
        return self._run

    def chosen(self) -> Sequence[Line]:
        """Return the selected lines."""
        return list(self.view.selected_records())

    def _on_wanted(self) -> None:
        self._show_day_column()
        self._say_empty()
        self.refresh()

    def _show_day_column(self) -> None:
        choice = self.bar.choice()
        self.view.setColumnHidden(DAY_COLUMN, choice.day is not None)

    # Showing it.

    def _on_run(self, run: Run) -> None:
        self._run = run
        self.model.set_records(run.lines)
        self._show_numbers()
        self._on_filter(self.filters.active())
        if not self.view.currentIndex().isValid():
            self.view.select_row(0)
        self.words.show_line(self.view.current_record())

    def _show_numbers(self) -> None:
        run = self._run
        self.filters.set_chips(self._chips(run))
        tone = "success" if run.owed and run.done == run.owed else "accent"
        self.progress.show_share(run.done, run.owed, f"{run.done}/{run.owed}", tone)
        self._show_frozen(run)
        self.print.setEnabled(bool(run.lines))
        self.bar.show_day(run)
        self._on_selected()

    def _chips(self, run: Run) -> list[tuple[object, str, int | None]]:
        """Return what the list can be narrowed to; changes and who was missed only where there are any."""
        count = {key: sum(test(line) for line in run.lines) for key, test in _TESTS.items()}
        chips: list[tuple[object, str, int | None]] = [
            ("open", self.tr("To do"), count["open"]),
            ("done", self.tr("Done"), count["done"]),
            ("blocked", self.tr("Not greeted"), count["blocked"]),
        ]
        if count["missed"]:
            chips.append(("missed", self.tr("Missed"), count["missed"]))
        if count["changed"]:
            chips.append(("changed", self.tr("Changed since"), count["changed"]))
        return chips

    def _show_frozen(self, run: Run) -> None:
        """Say on the button whether the list is frozen, what changed since, or by when it is to be frozen."""
        name = self.tr("Freeze the list")
        if run.frozen:
            name = self.tr("Take over %n change(s)", "", run.changed) if run.changed else self.tr("Frozen")
        self.freeze.setText(name)
        self.freeze.setAccessibleName(name)
        self.freeze.setEnabled(bool(run.lines) and (not run.frozen or bool(run.changed)))
        due = run.freeze_by is not None and run.day is not None and run.freeze_by <= self._context.today <= run.day
        theme.set_property(self.freeze, "kind", "primary" if due and not run.frozen and run.lines else "")
        tip = self.tr("Keep who is greeted, how and in which words; later imports change nothing of it")
        if run.frozen_on is not None:
            tip = self.tr("Frozen on {day}; lines that were added or changed since say so").format(day=run.frozen_on)
        elif run.freeze_by is not None:
            tip = f"{tip} · {self.tr('to be frozen on {day}').format(day=run.freeze_by)}"
        self.freeze.setToolTip(tip)

    def _on_filter(self, keys: object) -> None:
        chosen = keys if isinstance(keys, set) else set()
        if not chosen:
            self.model.set_filter(None)
            return
        (key,) = chosen
        self.model.set_filter([number for number, line in enumerate(self._run.lines) if _TESTS[str(key)](line)])

    def _on_selected(self, _count: int = 0) -> None:
        ready = [line for line in self.view.selected_records() if line.open]
        self.tick.setEnabled(bool(ready))
        self.tick.setText(self.tr("Tick off %n", "", len(ready)) if len(ready) > 1 else self.tr("Tick off"))
        self.tick.setAccessibleName(self.tick.text())

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if not changes.touched(*_TABLES):
            return
        if changes.touched("own_occasion", "statutory_year"):
            self.bar.reload()
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    # What can be done.

    def _on_toggled(self, line: Line) -> None:
        chosen = self.view.selected_records()
        lines = chosen if line in chosen and len(chosen) > 1 else [line]
        if line.done or line.skipped:
            self._actions.reopen(self._code(), [one for one in lines if one.done or one.skipped])
        elif line.blocked:
            why = self._context.texts.tr("Greetings", BLOCKS[line.entry.blocked_by or ""])
            self._context.say(self.tr("{who} is not greeted: {why}").format(who=line.entry.name, why=why))
        else:
            self._finish([one for one in lines if one.open])

    def _tick_selected(self) -> None:
        self._finish([line for line in self.view.selected_records() if line.open])

    def _finish(self, lines: Sequence[Line]) -> None:
        self._actions.finish(self._code(), lines)

    def _code(self) -> str:
        return self.bar.choice().occasion.code

    def _freeze(self) -> None:
        self._actions.freeze(self.wanted(), {line.year for line in self._run.lines})

    def _retone(self, line: Line, tone: str) -> None:
        self._actions.retone(self._code(), line, cast("Tone", tone) if tone else None)

    def _reword(self, line: Line, words: str) -> None:
        self._actions.reword(self._code(), line, words)

    def _copy(self, line: Line, words: str, tick: bool) -> None:
        go = partial(self._copy_now, line, words, tick)
        self._gate.copying({line.entry.client_id: words}, self.tr("Copy all the same"), go)

    def _copy_now(self, line: Line, words: str, tick: bool) -> None:
        self._actions.copy(line, words)
        if tick:
            if line.open and words.strip() != line.entry.text:
                self._reword(line, words.strip())
            self._finish([line])
            self._next_open(line)

    def _next_open(self, line: Line) -> None:
        shown = [self.model.record_at(row) for row in range(self.model.rowCount())]
        after = shown[shown.index(line) + 1 :] if line in shown else shown
        following = next((one for one in after if one.open), None)
        if following is not None:
            self.view.select_key(following.key)

    def print_as(self, paper: str) -> None:
        """Ask for a paper of the run that has none of its words."""
        self.went.emit("reports", self._wish(paper))

    def _wish(self, paper: str) -> Wish:
        # The document's wish knows the drawing library, which loads only when it is needed.
        from workbench.services.printing import Wish

        wanted = self.wanted()
        window: tuple[dt.date, dt.date] | None = wanted.window(self._context.today)
        return Wish(paper, occasion=wanted.choice.occasion.code, year=wanted.year, window=window)

    def _print(self) -> None:
        wish = self._wish("greeting-list")

        def go(reason: str) -> None:
            self.went.emit("reports", replace(wish, words_reason=reason))

        self._gate.printing((line.entry.text for line in self._run.lines), self.tr("Print all the same"), go)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.bar.retranslate()
        self._show_day_column()
        self.more.setText(self.tr("More"))
        self.more.setAccessibleName(self.tr("More about this list"))
        self.print.setText(self.tr("Print the list…"))
        self.print.setAccessibleName(self.tr("Print the list…"))
        self._say_empty()
        self.view.setAccessibleName(self.tr("Greetings"))
        self._curtain.retranslate()
        self.words.retranslate()
        self.model.retranslate()
        self._show_numbers()
