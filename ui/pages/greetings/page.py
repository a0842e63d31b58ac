"""The page 问候: choose an occasion, look through who is owed a greeting, copy the words, tick off."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QSplitter, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.logkeys import LogKeys
from ui.occasions import WINDOWS, Choice, choices
from ui.pages.greetings.actions import RunActions
from ui.pages.greetings.lines import Line, Run, Wanted, read_run
from ui.pages.greetings.run_model import DAY_COLUMN, RunModel
from ui.pages.greetings.words_panel import WordsPanel
from ui.tasks import Latest
from ui.widgets.basics import EmptyState, ShyLabel, button, inset
from ui.widgets.charts import SparkBar
from ui.widgets.choices import FilterChips
from ui.widgets.curtain import Curtain
from ui.widgets.page import Page
from ui.widgets.record_view import RecordView
from workbench.domain.changes import Changes
from workbench.domain.greetings import BLOCKS
from workbench.reports.formats import WEEKDAYS

_TABLES = ("greeting", "interaction", "client", "household", "contact_way", "import_file", "setting", "rule_set")

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
        self._choices = choices(context.rules.almanac.occasions, context.today)
        self._make_bar()
        self.model = RunModel(context, self)
        self.view = RecordView(self.model, self.tr("Greetings"))
        self._empty = EmptyState("greetings", "")
        self.view.set_empty(self._empty)
        # The card tells number and tier too; the words are what is read here.
        self.view.give_way((5, 2), 170)
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
        if isinstance(what, str) and any(choice.occasion.code == what for choice in self._choices):
            self._choose(what)

    def wanted(self) -> Wanted:
        """Return which run is chosen."""
        return Wanted(self._choice(), self.year.value(), self.days.currentData())

    def refresh(self) -> None:
        """Read the run again."""
        wanted, rules, today = self.wanted(), self._context.rules, self._context.today
        self._stale = False
        self._latest.query(self._context.tasks, lambda desk: read_run(desk, wanted, rules, today), self._on_run)

    # How it is built.

    def _make_bar(self) -> None:
        self.occasion = QComboBox()
        self.occasion.setMinimumWidth(230)
        self.occasion.setMaxVisibleItems(24)
        self.year = QSpinBox()
        self.year.setRange(2000, 2099)
        inset(self.year)
        self.days = QComboBox()
        self._date = ShyLabel()
        self.progress = SparkBar(self.tr("Ticked off"))
        self.progress.setMaximumWidth(220)
        self.freeze = button("", "", "lock", self._freeze)
        self.print = button("", "", "print", self._print)
        self.tick = button("", "", "check", self._tick_selected)
        self.filters = FilterChips(self.tr("Show"), single=True)

    def _build(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(theme.SPACE["s"])
        for widget in (self.occasion, self.year, self.days, self._date):
            bar.addWidget(widget)
        bar.addStretch(1)
        bar.addWidget(self.freeze)
        bar.addWidget(self.print)
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
        self.occasion.currentIndexChanged.connect(self._on_occasion)
        self.year.valueChanged.connect(self._on_wanted)
        self.days.currentIndexChanged.connect(self._on_wanted)
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
        for keys, run in (("F5", self.refresh), ("Ctrl+P", self.print.click)):
            self._shortcut(keys, run)

    def _shortcut(self, keys: str, run: Callable[[], object]) -> None:
        made = QShortcut(QKeySequence(keys), self)
        made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        made.activated.connect(run)

    def _people(self) -> list[tuple[bytes, str]]:
        return [(line.entry.client_id, line.entry.name) for line in self.view.selected_records()]

    # Choosing the run.

    def _choice(self) -> Choice:
        code = self.occasion.currentData()
        return next((choice for choice in self._choices if choice.occasion.code == code), self._choices[0])

    def _choose(self, code: str) -> None:
        self.occasion.setCurrentIndex(max(0, self.occasion.findData(code)))

    def _on_occasion(self) -> None:
        choice = self._choice()
        self.year.blockSignals(True)
        self.year.setValue(choice.year)
        self.year.blockSignals(False)
        self._on_wanted()

    def _on_wanted(self) -> None:
        own = self._choice().own
        self._show_controls(own=own)
        self.refresh()

    def _fill_choices(self) -> None:
        texts, chosen = self._context.texts, self.occasion.currentData()
        self.occasion.blockSignals(True)
        self.occasion.clear()
        before = None
        for choice in self._choices:
            if before is not None and choice.occasion.greet != before:
                self.occasion.insertSeparator(self.occasion.count())
            before = choice.occasion.greet
            day = choice.day.isoformat() if choice.day else self.tr("each on their day")
            self.occasion.addItem(f"{texts.named(choice.occasion.name)}  ·  {day}", choice.occasion.code)
        # A separator has no data: asking for None would find it.
        self.occasion.setCurrentIndex(self.occasion.findData(chosen) if chosen else 0)
        self.occasion.blockSignals(False)
        days = self.days.currentData()
        self.days.blockSignals(True)
        self.days.clear()
        for number in WINDOWS:
            self.days.addItem(self.tr("next %n day(s)", "", number), number)
        self.days.setCurrentIndex(self.days.findData(days) if days else 0)
        self.days.blockSignals(False)

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
        open_lines = sum(line.open for line in run.lines)
        blocked = sum(line.blocked for line in run.lines)
        self.filters.set_chips(
            [
                ("open", self.tr("To do"), open_lines),
                ("done", self.tr("Done"), run.done),
                ("blocked", self.tr("Not greeted"), blocked),
            ]
        )
        tone = "success" if run.owed and run.done == run.owed else "accent"
        self.progress.show_share(run.done, run.owed, f"{run.done}/{run.owed}", tone)
        self.freeze.setEnabled(bool(run.lines) and not run.frozen)
        self.freeze.setText(self.tr("Frozen") if run.frozen else self.tr("Freeze the list"))
        self.freeze.setAccessibleName(self.freeze.text())
        self.print.setEnabled(bool(run.lines))
        self._date.setText(self._date_text())
        self._on_selected()

    def _date_text(self) -> str:
        day = self._run.day
        if day is None:
            return ""
        away = (day - self._context.today).days
        parts = [
            self._context.texts.tr("Reports", WEEKDAYS[day.weekday()]),
            self._run.lunar.partition("年")[2] or self._run.lunar,
        ]
        if away > 0:
            parts.append(self.tr("in %n day(s)", "", away))
        return " · ".join(part for part in parts if part)

    def _on_filter(self, keys: object) -> None:
        chosen = keys if isinstance(keys, set) else set()
        tests = {"open": lambda line: line.open, "done": lambda line: line.done, "blocked": lambda line: line.blocked}
        if not chosen:
            self.model.set_filter(None)
            return
        (key,) = chosen
        self.model.set_filter([number for number, line in enumerate(self._run.lines) if tests[str(key)](line)])

    def _on_selected(self, _count: int = 0) -> None:
        ready = [line for line in self.view.selected_records() if line.open]
        self.tick.setEnabled(bool(ready))
        self.tick.setText(self.tr("Tick off %n", "", len(ready)) if len(ready) > 1 else self.tr("Tick off"))
        self.tick.setAccessibleName(self.tick.text())

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if not changes.touched(*_TABLES):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    # What can be done.

    def _on_toggled(self, line: Line) -> None:
        chosen = self.view.selected_records()
        lines = chosen if line in chosen and len(chosen) > 1 else [line]
        if line.done:
            self._actions.reopen(self._code(), [one for one in lines if one.done])
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
        return self._choice().occasion.code

    def _freeze(self) -> None:
        self._actions.freeze(self.wanted(), {line.year for line in self._run.lines})

    def _reword(self, line: Line, words: str) -> None:
        self._actions.reword(self._code(), line, words)

    def _copy(self, line: Line, words: str, tick: bool) -> None:
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

    def _print(self) -> None:
        # The document's wish knows the drawing library, which loads only when it is needed.
        from workbench.services.printing import Wish

        wanted = self.wanted()
        window: tuple[dt.date, dt.date] | None = wanted.window(self._context.today)
        code = wanted.choice.occasion.code
        self.went.emit("reports", Wish("greeting-list", occasion=code, year=wanted.year, window=window))

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        first = self.occasion.count() == 0
        self._fill_choices()
        if first:
            self._on_choice_made()
        self.occasion.setAccessibleName(self.tr("Occasion"))
        self.year.setAccessibleName(self.tr("Year"))
        self.days.setAccessibleName(self.tr("Days ahead"))
        self.print.setText(self.tr("Print the list…"))
        self.print.setAccessibleName(self.tr("Print the list…"))
        self.freeze.setToolTip(
            self.tr("Keep who is greeted, how and in which words; later imports change nothing of it")
        )
        self._empty.say(
            self.tr("Nobody is owed a greeting here"),
            self.tr("Greetings are owed to clients of a maintenance band. Import assets, or choose another occasion."),
        )
        self.view.setAccessibleName(self.tr("Greetings"))
        self._curtain.retranslate()
        self.words.retranslate()
        self.model.retranslate()
        self._show_numbers()

    def _on_choice_made(self) -> None:
        """Show the controls that fit the first choice, before anything is read."""
        choice = self._choice()
        self.year.blockSignals(True)
        self.year.setValue(choice.year)
        self.year.blockSignals(False)
        self._show_controls(own=choice.own)

    def _show_controls(self, *, own: bool) -> None:
        self.year.setVisible(not own)
        self.days.setVisible(own)
        self.view.setColumnHidden(DAY_COLUMN, not own)
