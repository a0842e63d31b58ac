"""The page 规则: versions on the left, on the right what the chosen one says and what can be done with it."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.models.columns import Chip, Column
from ui.models.record_table import RecordTableModel
from ui.pages.rules.actions import RuleActions
from ui.pages.rules.reading import Chapters
from ui.pages.rules.rows import RuleBook, RuleRow, kind_name, read_book, state_chip, talk_of
from ui.tasks import Latest
from ui.widgets.basics import EmptyState, button, label, scrolled
from ui.widgets.chips import StatusChip
from ui.widgets.choices import FilterChips
from ui.widgets.flow import FlowLayout
from ui.widgets.page import Page
from ui.widgets.record_view import RecordView
from workbench.domain.changes import Changes

_TABLES = ("rule_set", "setting")
#: The list takes at most this share of the page, in per cent, but so many pixels, and so many where there is room.
_SHARE, _LEAST, _WISHED = 40, 330, 470
#: Pixels of a version with its state.
_VERSION = 156


class RulesPage(Page):
    """Schemes and standards with all their versions."""

    icon = "rules"
    shows_clients = False  # it hides them by itself

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._latest, self._reading = Latest(), Latest()
        self._wanted: tuple[str, str] | None = None
        self.book: RuleBook | None = None
        self.work = RuleActions(context, self, self.current, lambda: self.book)
        self.kinds = FilterChips(self.tr("Kind"), single=True)
        self.model = RecordTableModel(self._columns(), self, key=lambda row: row.key)
        self.view = RecordView(self.model, self.tr("Rules"))
        self.view.setObjectName("rule-versions")
        self.view.setSelectionMode(RecordView.SelectionMode.SingleSelection)
        self.chapters = Chapters()
        self._title = label("", "title", wrap=True)
        self._about = label("", "muted", wrap=True)
        self._note = label("", wrap=True)
        self._note.setProperty("tone", "danger")
        self._chip: StatusChip | None = None
        self.buttons: dict[str, QPushButton] = {}
        self._build()
        self._connect()
        self.retranslate()

    @property
    def title(self) -> str:
        return self.tr("Rules")

    def activate(self) -> None:
        """Read the rules and take the focus."""
        self.refresh()
        self.view.setFocus()

    def open(self, what: object) -> None:
        """Show a version by (kind, code), or read a rule file (a path)."""
        if isinstance(what, Path):
            self.work.read_file(what)
        elif isinstance(what, tuple):
            self._wanted = (str(what[0]), str(what[1]))
            self.refresh()

    # -- how it is built

    def _columns(self) -> list[Column]:
        texts = self._context
        return [
            Column(
                lambda: self.tr("Name"),
                lambda row: texts.texts.named(row.names) or row.code,
                width=0,
                strong=True,
                key="name",
            ),
            # What is in force says so beside its version: a column of its own would cut the names.
            Column(
                lambda: self.tr("Version"),
                "version",
                chips=lambda row: [self._state(row)] if row.state != "installed" else [],
                width=_VERSION,
                key="version",
            ),
        ]

    def _state(self, row: RuleRow) -> Chip:
        return state_chip(row.state, self._context.texts, row.day)

    def _build(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE["s"])
        top = QHBoxLayout()
        top.addWidget(self.kinds, 1)
        top.addWidget(self._add("import", "", "import", self.work.choose_file))
        column.addLayout(top)
        column.addWidget(self.view, 1)
        self.view.set_empty(EmptyState("rules", self.tr("No rules")))
        self._split = split = QSplitter()
        split.setObjectName("rules-split")
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self._right())
        split.setSizes([_WISHED, 760])
        split.setStretchFactor(1, 1)
        self.column.addWidget(self._note)
        self.column.addWidget(split, 1)
        self._note.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget::resizeEvent: on a small screen what a version says needs the room."""
        super().resizeEvent(event)
        # The splitter takes its own size after this.
        QTimer.singleShot(0, self, self._share)

    def _share(self) -> None:
        most = max(_LEAST, self.width() * _SHARE // 100)
        if self._split.sizes()[0] > most:
            self._split.setSizes([most, self.width() - most])

    def _right(self) -> QWidget:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(theme.SPACE["l"], 0, 0, 0)
        column.setSpacing(theme.SPACE["s"])
        self._head = QHBoxLayout()
        self._head.setSpacing(theme.SPACE["s"])
        self._head.addWidget(self._title, 1)
        column.addLayout(self._head)
        column.addWidget(self._about)
        actions = QWidget()
        row = FlowLayout(actions)
        run = self.work
        for key, kind, icon, clicked in (
            ("adopt", "primary", "check", run.adopt),
            ("edit", "", "edit", run.edit),
            ("versions", "", "history", run.compare_versions),
            ("clients", "", "clients", run.compare_clients),
            ("try", "", "sort", run.try_out),
            ("export", "", "export", run.export),
            ("withdraw", "", "delete", run.take_back),
        ):
            row.addWidget(self._add(key, kind, icon, clicked))
        column.addWidget(actions)
        column.addWidget(scrolled(self.chapters), 1)
        return right

    def _add(self, key: str, kind: str, icon: str, run: Callable[[], object]) -> QPushButton:
        self.buttons[key] = button("", kind, icon, run)
        return self.buttons[key]

    def _connect(self) -> None:
        self.view.picked.connect(self._on_picked)
        self.view.opened.connect(lambda _row: self.work.edit())
        self.kinds.changed.connect(lambda _active: self._filter())
        self._context.tasks.changed.connect(self._on_changed)
        for keys, run in (
            ("F5", self.refresh),
            ("Ctrl+E", self.work.edit),
            ("Ctrl+O", self.work.choose_file),
            ("Ctrl+S", self.work.export),
            ("Ctrl+Return", self.work.adopt),
            ("Ctrl+D", self.work.compare_versions),
        ):
            QShortcut(QKeySequence(keys), self, lambda run=run: run() if self.isVisible() else None)

    # -- reading

    def refresh(self) -> None:
        """Read the rules again."""
        today = self._context.today
        self._latest.query(self._context.tasks, lambda desk: read_book(desk, today), self._on_read)

    def current(self) -> RuleRow | None:
        """Return the version that is shown."""
        found = self.view.current_record()
        return found if isinstance(found, RuleRow) else None

    def _on_read(self, book: RuleBook) -> None:
        self.book = book
        self.model.set_records(book.rows)
        self._show_unreadable(book)
        wanted = self._wanted or ("" if self.current() else ("scheme", book.rules.scheme.code))
        self._wanted = None
        found = next((row for row in book.rows if (row.kind, row.code) == wanted), None)
        if found is not None:
            self.kinds.set_active({found.kind})
        self._filter()
        if found is not None:
            self.view.select_key(found.key)
        self._on_picked(self.current())

    def _filter(self) -> None:
        """Show the kinds that are asked for, all when none is."""
        active = self.kinds.active()
        records = self.model.records
        self.model.set_filter([place for place, row in enumerate(records) if not active or row.kind in active])
        if self.current() is None and self.model.rowCount():
            self.view.select_row(0)

    def _show_unreadable(self, book: RuleBook) -> None:
        texts = self._context.texts
        said = self.tr("The book holds rules that this version of the program cannot read: {why}")
        self._note.setText(said.format(why="; ".join(texts.problem(one) for one in book.unreadable)))
        self._note.setVisible(bool(book.unreadable))

    def _on_picked(self, row: RuleRow | None) -> None:
        for key, one in self.buttons.items():
            one.setVisible(key == "import" or row is not None)
        if row is None or self.book is None:
            return
        sound = row.rule is not None
        self.buttons["adopt"].setEnabled(row.adoptable)
        self.buttons["try"].setEnabled(sound)
        self.buttons["clients"].setVisible(row.kind == "scheme")
        self.buttons["clients"].setEnabled(sound)
        self.buttons["versions"].setEnabled(sound)
        self.buttons["withdraw"].setVisible(row.state in ("future", "draft"))
        self._show_head(row)
        self._read(row)

    def _show_head(self, row: RuleRow) -> None:
        texts = self._context.texts
        self._title.setText(texts.named(row.names) or row.code)
        if self._chip is not None:
            self._chip.deleteLater()
        chip = self._state(row)
        self._chip = StatusChip(chip.text, chip.tone)
        self._head.addWidget(self._chip)
        parts = [kind_name(row.kind, texts), row.code, self.tr("version {version}").format(version=row.version)]
        if row.day is not None:
            parts.append(self.tr("in force from {day}").format(day=row.day.isoformat()))
        if row.reason:
            parts.append(row.reason)
        self._about.setText(" · ".join(parts))
        self.buttons["withdraw"].setText(
            self.tr("Drop draft") if row.state == "draft" else self.tr("Withdraw adoption")
        )

    def _read(self, row: RuleRow) -> None:
        """Work out what a version says, beside the GUI thread."""
        rules, texts = self._context.rules, self._context.texts

        def read(_progress: object) -> Any:
            try:
                return talk_of(row.text, rules, texts).chapters()
            except tomllib.TOMLDecodeError:
                return []

        self._reading.compute(self._context.tasks, read, self.chapters.show_chapters)

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if self.isVisible() and changes.touched(*_TABLES):
            self.refresh()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        names = {
            "import": self.tr("Import…"),
            "adopt": self.tr("Adopt…"),
            "edit": self.tr("Edit"),
            "versions": self.tr("Versions…"),
            "clients": self.tr("Clients…"),
            "try": self.tr("What if…"),
            "export": self.tr("Export…"),
            "withdraw": self.tr("Withdraw adoption"),
        }
        keys = {"import": "Ctrl+O", "adopt": "Ctrl+Enter", "edit": "Ctrl+E", "versions": "Ctrl+D", "export": "Ctrl+S"}
        for key, one in self.buttons.items():
            one.setText(names[key])
            one.setAccessibleName(names[key])
            one.setToolTip(f"{names[key]} ({keys[key]})" if key in keys else names[key])
        self.kinds.set_chips([("scheme", self.tr("Schemes"), None), ("standard", self.tr("Standards"), None)])
        if not self.kinds.active() and self.book is None:
            self.kinds.set_active({"scheme"})
        self.view.setAccessibleName(self.tr("Rules"))
        self.model.retranslate()
        self._on_picked(self.current())
