"""The page 客户: views, search and filters above, the list, the card beside it, and what is done with several."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QSplitter, QVBoxLayout, QWidget

from ui import theme
from ui.card.card import ClientCard
from ui.context import Context
from ui.logkeys import LogKeys
from ui.models.record_table import RecordTableModel
from ui.pages.clients.actions import ListActions
from ui.pages.clients.columns import PARTS, SHOWN_AT_FIRST, ClientColumns
from ui.pages.clients.filter_words import plain
from ui.pages.clients.filters import FilterBar
from ui.pages.clients.list_menu import ListMenu
from ui.pages.clients.sieve import Sieve
from ui.pages.clients.strip import ListStrip
from ui.pages.clients.view_dialogs import NameDialog, ViewsDialog
from ui.pages.clients.view_menu import KEYED, Choice, ViewButton, ViewShelf
from ui.roster import Roster
from ui.widgets.basics import EmptyState, button, name_button, tool_button
from ui.widgets.page import Page
from ui.widgets.record_view import RecordView
from ui.widgets.search_box import SearchBox
from workbench.domain.changes import Changes
from workbench.domain.views import ListView, from_json, to_json
from workbench.readmodels.lists import ClientRow
from workbench.services.views import save_view

_SEARCH_WIDTH = 232


class ClientsPage(Page):
    """All clients of the book.

    Signals:
        print_asked: a document is wanted: its name (`visit-plan`, `client-card`) and a list of client ids.
        import_asked: the empty list offers an import, and it is wanted.
    """

    print_asked = Signal(str, object)
    import_asked = Signal()
    icon = "clients"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._roster = Roster.of(context)
        self._wanted: bytes | None = None
        self._fresh = False
        self._own_columns: list[tuple[str, int]] = [(key, 0) for key in SHOWN_AT_FIRST]
        self.card = ClientCard(context)
        columns = ClientColumns(context, self.card.readable, self._roster.part)
        self.model = RecordTableModel(columns.make(), self, key=lambda row: row.id)
        self.view = RecordView(self.model, self.tr("Clients"))
        self.view.setObjectName("clients")
        self.search = SearchBox(self.tr("Name, pinyin, number, #tag, note"))
        self.strip = ListStrip()
        self._new = button(self.tr("New client"), icon="add", clicked=self._add)
        self._more = tool_button("more", self.tr("Columns and export"), self._open_more)
        self.shelf = ViewShelf.of(context)
        self.views = ViewButton(self.shelf)
        self.filters = FilterBar(context, self._roster, (self.views, self.search), (self._new, self._more))
        self.sieve = Sieve(context, self._roster)
        self.actions_ = ListActions(context, self.view, lambda: self.card.deeds, self)
        self.menu = ListMenu(context, self.view, self)
        self._empty = EmptyState("clients", "")
        self._empty_action = self._empty.add_action("", self._on_empty_action)
        self._build()
        self._connect()

    @property
    def title(self) -> str:
        """Override Page.title."""
        return self.tr("Clients")

    def activate(self) -> None:
        """Override Page.activate."""
        self._roster.ensure()
        if self.search.text():
            self.search.setFocus()
        else:
            self.view.setFocus()

    def open(self, what: object) -> None:
        """Override Page.open: show a client, even one that is filtered out, or a view."""
        if isinstance(what, Choice):
            self.show_view(what)
        elif isinstance(what, bytes):
            self._wanted = what
            if self._roster.place(what) is not None:
                self._show_wanted()
            else:
                # Somebody new: the list does not hold it yet.
                self._roster.load()

    def set_privacy(self, on: bool) -> None:
        """Override Page.set_privacy."""
        del on
        self.model.retranslate()
        self.filters.retranslate()

    def retranslate(self) -> None:
        """Override Page.retranslate."""
        self.model.retranslate()
        self.search.setPlaceholderText(self.tr("Name, pinyin, number, #tag, note"))
        self._new.setText(self.tr("New client"))
        name_button(self._more, self.tr("Columns and export"))
        self.strip.retranslate()
        self.filters.retranslate()
        self.views.retranslate()
        self.card.retranslate()
        self._on_reloaded()

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) client shown."""
        self.view.step(by)

    # Views.

    def state(self) -> ListView:
        """Return what is shown now as a view."""
        key, descending = self.view.sorted_by()
        current = self.views.current()
        rest = current.view.rest if current is not None else {}
        text, columns = self.search.text().strip(), tuple(self.view.layout_of())
        return ListView(text, self.filters.wanted(), key, descending, columns, rest)

    def show_view(self, choice: Choice) -> None:
        """Show a view: what it searches, filters, its order, and its columns where it has some."""
        before, view = self.views.current(), choice.view
        if before is None or not before.view.columns:
            self._own_columns = self.view.layout_of()
        self.views.show_view(choice.key)
        self.search.blockSignals(True)
        self.search.setText(view.search)
        self.search.blockSignals(False)
        self.filters.set_wanted(view.filter)
        self.view.show_columns(view.columns or self._own_columns)
        self.view.sort_by(view.sort, descending=view.descending)
        self._filter()
        self.view.setFocus()

    def remember(self, settings: QSettings) -> None:
        """Override Page.remember: the view of last time, too; nothing that may name somebody."""
        super().remember(settings)
        state = ListView(filter=plain(self.filters.wanted()))
        settings.setValue("view", self.views.key)
        settings.setValue("filter", to_json(state))

    def recall(self, settings: QSettings) -> None:
        """Override Page.recall."""
        super().recall(settings)
        self.views.show_view(str(settings.value("view", self.views.key)))
        self.filters.set_wanted(from_json(str(settings.value("filter", ""))).filter)

    def _on_nth_view(self, number: int) -> None:
        for choice in self.shelf.choices()[number : number + 1]:
            self.show_view(choice)

    def run_view(self, action: str) -> None:
        """Do what the menu of views offers: `manage`, `save`, `save-as` or `new`."""
        current, view = self.views.current(), self.state()
        if action == "manage":
            ViewsDialog(self._context, self.shelf, self).open()
        elif action == "save" and current is not None and current.saved is not None:
            name, saved = current.name, current.saved
            self._context.tasks.change(
                lambda desk: save_view(desk, name=name, view=view, saved=saved), self, self._on_view_saved
            )
        else:
            NameDialog(self._context, view, self).open()

    def _on_view_saved(self, _changes: Changes) -> None:
        self._context.say(self.tr("View kept"), undo=True)

    def _mark_view(self) -> None:
        """Say whether what is asked for is still what the view asks for."""
        current = self.views.current()
        if current is not None:
            self.views.show_view(current.key, edited=not current.view.same_question(self.state()))

    def _build(self) -> None:
        self.search.setFixedWidth(_SEARCH_WIDTH)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.view, 1)
        column.addWidget(self.strip)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setObjectName("clients")
        splitter.setProperty("kind", "gap")
        splitter.setHandleWidth(theme.SPACE["m"])
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(self.card)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([760, 410])
        self.view.set_empty(self._empty)
        self.view.show_columns([(key, 0) for key in SHOWN_AT_FIRST])
        self.column.addWidget(self.filters)
        self.column.addWidget(splitter, 1)

    def _connect(self) -> None:
        view, roster, card = self.view, self._roster, self.card
        roster.patched.connect(self._on_patched)
        roster.part_read.connect(self._on_part)
        self.sieve.found.connect(self._on_found)
        self.sieve.waiting.connect(self.strip.show_waiting)
        self.search.searched.connect(self._on_searched)
        self.search.left_down.connect(self._enter_list)
        self.search.returnPressed.connect(self._enter_list)
        self.filters.changed.connect(self._filter)
        view.picked.connect(self._on_picked)
        view.opened.connect(self.open_card)
        view.typed.connect(self.search.take)
        view.selected.connect(self.strip.show_selected)
        view.menu_asked.connect(self.actions_.open_menu)
        view.columns_changed.connect(self._read_parts)
        self.model.shown.connect(self._show_count)
        self.filters.keep_asked.connect(partial(self.run_view, "save-as"))
        self.views.chosen.connect(self.show_view)
        self.views.asked.connect(self.run_view)
        self.actions_.print_asked.connect(self.print_asked)
        card.closed.connect(self.close_card)
        card.step_asked.connect(self.step)
        card.shown.connect(self._show_place)
        card.print_asked.connect(lambda ids: self.print_asked.emit("client-card", ids))
        card.install_keys(self)
        self.keys = LogKeys(self._context, view, self._people, digits=False)
        self.strip.asked.connect(self._do)
        head = view.horizontalHeader()
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(lambda spot: self.more_menu().popup(head.mapToGlobal(spot)))
        self._install_keys()
        roster.follow(self._on_reloaded)

    def _install_keys(self) -> None:
        keys = {
            "Ctrl+N": self._add,
            "Ctrl+F": self.search.setFocus,
            "Ctrl+Shift+F": self.filters.open_menu,
            "Ctrl+Shift+C": self.menu.choose_columns,
            "F5": self._roster.load,
            "Escape": self._step_back,
            "Alt+Down": partial(self.step, 1),
            "Alt+Up": partial(self.step, -1),
            "Ctrl+P": partial(self._do, "print-cards"),
            "Ctrl+E": partial(self._do, "set"),
            "Delete": partial(self._do, "delete"),
            **{f"Ctrl+Shift+{number + 1}": partial(self._on_nth_view, number) for number in range(KEYED)},
        }
        for key, run in keys.items():
            # On the card the same key takes away what is marked there.
            shortcut = QShortcut(QKeySequence(key), self.view if key == "Delete" else self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)

    # Showing.

    def _on_reloaded(self) -> None:
        rows = self._roster.rows
        self.filters.show_rows(rows)
        self.model.set_records(rows, self._roster.places)
        self._read_parts()
        self._filter()
        if self._wanted is not None:
            self._show_wanted()

    def _on_patched(self, rows: list[ClientRow]) -> None:
        self.model.update_records(rows)
        self.filters.show_rows(self._roster.rows)

    def _read_parts(self) -> None:
        """Read what the visible columns need and was not read yet."""
        if self._roster.ready:
            shown = {key for key, _width in self.view.layout_of()}
            self._roster.need(PARTS[key] for key in PARTS if key in shown)

    def _on_part(self, name: str) -> None:
        for number, column in enumerate(self.model.columns):
            if PARTS.get(column.key) == name:
                self.model.renew_column(number)

    def _on_searched(self, text: str) -> None:
        self._fresh = bool(text)
        self._filter()

    def _filter(self) -> None:
        text, wanted = self.search.text().strip(), self.filters.wanted()
        self._say_empty(text, asked=bool(wanted))
        self._mark_view()
        self.sieve.ask(text, wanted)

    def _on_found(self, numbers: list[int] | None) -> None:
        self.model.set_filter(numbers)
        if self._fresh or not self.view.currentIndex().isValid():
            self._fresh = False
            self.view.select_row(0)

    def _say_empty(self, text: str, *, asked: bool) -> None:
        empty = self._empty
        if text:
            empty.say(self.tr("Nobody fits “{text}”").format(text=text), self.tr("Try fewer letters."), "search")
        elif asked:
            empty.say(self.tr("Nobody fits these filters"), self.tr("Take some of them off."), "filter")
        else:
            hint = self.tr("Drop the bank's export on the window, or enter one by hand.")
            empty.say(self.tr("No clients yet"), hint, "clients")
        self._empty_action.setText(self.tr("Show all clients") if text or asked else self.tr("Import files…"))

    def _on_empty_action(self) -> None:
        if self.search.text() or self.filters.wanted():
            self._show_all()
        else:
            self.import_asked.emit()

    def _show_all(self) -> None:
        self.filters.clear()
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self._filter()

    def _show_count(self, _count: int = 0) -> None:
        self.strip.show_count(self.model.rowCount(), self.model.total)
        self._show_place()

    def _show_place(self, _client: object = None) -> None:
        """Say on the card where its client stands in the list."""
        client, row = self.card.client, self.view.currentIndex().row()
        stands = client is not None and 0 <= row < self.model.rowCount() and self.model.key_at(row) == client
        self.card.head.stepper.show_place(row if stands else None, self.model.rowCount())

    def _show_wanted(self) -> None:
        client, self._wanted = self._wanted, None
        if client is None or self._roster.place(client) is None:
            return
        if self.model.row_of(client) is None:
            self._show_all()
        self.view.select_key(client)
        self.card.setVisible(True)
        self.card.show_client(client)
        self.view.setFocus()

    # Acting.

    def _people(self) -> list[tuple[bytes, str]]:
        return [(row.id, row.name) for row in self.view.selected_records()]

    def _enter_list(self) -> None:
        self.view.setFocus()
        if not self.view.currentIndex().isValid():
            self.view.select_row(0)

    def _on_picked(self, row: ClientRow | None) -> None:
        if self.card.isVisible():
            self.card.show_client(row.id if row else None, at_once=False)
        if self._context.private:
            self.model.retranslate()

    def open_card(self, row: ClientRow) -> None:
        """Show the card of a row beside the list."""
        self.card.setVisible(True)
        self.card.show_client(row.id)
        self._show_place()

    def _step_back(self) -> None:
        """Empty the search first, then close the card."""
        if self.search.text():
            self.search.clear()
        else:
            self.close_card()

    def close_card(self) -> None:
        """Give the list the whole width."""
        self.card.setVisible(False)
        self.view.setFocus()

    def _add(self) -> None:
        self.card.deeds.edit(None).saved.connect(self.open)

    def _do(self, action: str) -> None:
        if action == "more":
            self.actions_.menu().popup(self.strip.more.mapToGlobal(self.strip.more.rect().topLeft()))
        else:
            self.actions_.run(action)

    def more_menu(self) -> QMenu:
        """Return the menu of the list, see `ListMenu`."""
        return self.menu.make()

    def _open_more(self) -> None:
        self.more_menu().popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))
