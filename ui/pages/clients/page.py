"""The page 客户: search and filters above, the list, the card beside it, and what is done with several clients."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QSplitter, QVBoxLayout, QWidget

from ui import theme
from ui.card.card import ClientCard
from ui.context import Context
from ui.export_dialog import ExportListDialog
from ui.logkeys import LogKeys
from ui.models.record_table import RecordTableModel
from ui.pages.clients.column_menu import column_menu
from ui.pages.clients.columns import HIDDEN_AT_FIRST, ClientColumns
from ui.pages.clients.filters import FilterBar, Wish
from ui.pages.clients.strip import ListStrip
from ui.roster import Roster
from ui.widgets.basics import EmptyState, button, name_button, tool_button
from ui.widgets.page import Page
from ui.widgets.record_view import RecordView
from ui.widgets.search_box import SearchBox
from workbench.readmodels.lists import ClientRow

_SEARCH_WIDTH = 256


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
        self.card = ClientCard(context)
        self._columns = ClientColumns(context, lambda: self.card.client if self.card.isVisible() else None)
        self.model = RecordTableModel(self._columns.make(), self, key=lambda row: row.id)
        self.view = RecordView(self.model, self.tr("Clients"))
        self.view.setObjectName("clients")
        self.search = SearchBox(self.tr("Name, pinyin, number, phone"))
        self.strip = ListStrip()
        self._new = button(self.tr("New client"), icon="add", clicked=self._add)
        self._more = tool_button("more", self.tr("Columns and export"), self._open_more)
        self.filters = FilterBar(context, (self.search,), (self._new, self._more))
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
        """Override Page.open: show a client, even one that is filtered out."""
        if isinstance(what, bytes):
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

    def retranslate(self) -> None:
        """Override Page.retranslate."""
        self.model.retranslate()
        self.search.setPlaceholderText(self.tr("Name, pinyin, number, phone"))
        self._new.setText(self.tr("New client"))
        name_button(self._more, self.tr("Columns and export"))
        self.strip.retranslate()
        self.card.retranslate()
        self._on_reloaded()

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) client shown."""
        self.view.step(by)

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
        for number, column_ in enumerate(self.model.columns):
            self.view.setColumnHidden(number, column_.key in HIDDEN_AT_FIRST)
        self.column.addWidget(self.filters)
        self.column.addWidget(splitter, 1)

    def _connect(self) -> None:
        view, roster, card = self.view, self._roster, self.card
        roster.reloaded.connect(self._on_reloaded)
        roster.patched.connect(self._on_patched)
        self.search.searched.connect(lambda _text: self._filter())
        self.search.left_down.connect(self._enter_list)
        self.search.returnPressed.connect(self._enter_list)
        self.filters.changed.connect(self._filter)
        view.picked.connect(self._on_picked)
        view.opened.connect(self._open_card)
        view.typed.connect(self.search.take)
        view.selected.connect(self.strip.show_selected)
        view.menu_asked.connect(self._open_menu)
        self.model.shown.connect(lambda _count: self._show_count())
        card.closed.connect(self._close_card)
        card.print_asked.connect(lambda ids: self.print_asked.emit("client-card", ids))
        card.install_keys(self)
        self.keys = LogKeys(self._context, view, self._people, digits=False)
        self.strip.asked.connect(self._do)
        keys = {
            "Ctrl+N": self._add,
            "Ctrl+F": self.search.setFocus,
            "F5": roster.load,
            "Escape": self._step_back,
            "Alt+Down": partial(self.step, 1),
            "Alt+Up": partial(self.step, -1),
            "Ctrl+P": partial(self._do, "print-cards"),
            "Delete": partial(self.card.act, "delete"),
        }
        for key, run in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)

    # Showing.

    def _on_reloaded(self) -> None:
        rows = self._roster.rows
        self.filters.show_rows(rows)
        self.model.set_records(rows, self._roster.places)
        self._filter()
        if self._wanted is not None:
            self._show_wanted()
        elif not self.view.currentIndex().isValid() and rows:
            self.view.select_row(0)

    def _on_patched(self, rows: list[ClientRow]) -> None:
        self.model.update_records(rows)
        self.filters.show_rows(self._roster.rows)

    def _filter(self) -> None:
        text, wish = self.search.text().strip(), self.filters.wish()
        self._say_empty(text, wish)
        self.model.set_filter(self._found(text, wish))
        if text and self.model.rowCount():
            self.view.select_row(0)

    def _found(self, text: str, wish: Wish) -> list[int] | None:
        """Return the positions of the rows to show, None for all."""
        rows, today = self._roster.rows, self._context.today
        if text:
            ids = self._roster.find(text, len(rows))
            found = [place for place in map(self._roster.place, ids) if place is not None]
            return [place for place in found if wish.keeps(rows[place], today)] if wish else found
        if wish:
            return [place for place, row in enumerate(rows) if wish.keeps(row, today)]
        return None

    def _say_empty(self, text: str, wish: Wish) -> None:
        empty = self._empty
        if text:
            empty.say(self.tr("Nobody fits “{text}”").format(text=text), self.tr("Try fewer letters."), "search")
        elif wish:
            empty.say(self.tr("Nobody fits these filters"), self.tr("Take some of them off."), "filter")
        else:
            hint = self.tr("Drop the bank's export on the window, or enter one by hand.")
            empty.say(self.tr("No clients yet"), hint, "clients")
        self._empty_action.setText(self.tr("Show all clients") if text or wish else self.tr("Import files…"))

    def _on_empty_action(self) -> None:
        if self.search.text() or self.filters.wish():
            self._show_all()
        else:
            self.import_asked.emit()

    def _show_all(self) -> None:
        self.filters.clear()
        self.search.clear()
        self._filter()

    def _show_count(self) -> None:
        self.strip.show_count(self.model.rowCount(), self.model.total)

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

    def _open_card(self, row: ClientRow) -> None:
        self.card.setVisible(True)
        self.card.show_client(row.id)

    def _step_back(self) -> None:
        """Empty the search first, then close the card."""
        if self.search.text():
            self.search.clear()
        else:
            self._close_card()

    def _close_card(self) -> None:
        self.card.setVisible(False)
        self.view.setFocus()

    def _add(self) -> None:
        self.card.deeds.edit(None).saved.connect(self.open)

    def _do(self, action: str) -> None:
        rows: list[ClientRow] = self.view.selected_records()
        if not rows:
            return
        if action == "log":
            self.card.deeds.log([(row.id, row.name) for row in rows])
        else:
            document = "client-card" if action == "print-cards" else "visit-plan"
            self.print_asked.emit(document, [row.id for row in rows])

    def _open_menu(self, spot: QPoint) -> None:
        row: ClientRow | None = self.view.current_record()
        if row is None:
            return
        deeds, menu = self.card.deeds, QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        several = len(self.view.selected_records()) > 1
        entries = [
            ("phone", self.tr("Record an interaction"), partial(self._do, "log")),
            ("calendar", self.tr("Plan an appointment"), partial(deeds.plan, row.id, row.name)),
            ("edit", self.tr("Edit"), partial(deeds.edit, row.id)),
            ("print", self.tr("Print client cards"), partial(self._do, "print-cards")),
            ("visit", self.tr("Print a visit plan"), partial(self._do, "print-plan")),
            ("delete", self.tr("Delete"), partial(deeds.delete, row.id, row.name)),
        ]
        for icon, text, run in entries:
            entry = menu.addAction(theme.icon(icon, "muted"), text)
            entry.triggered.connect(lambda _checked=False, run=run: run())
            entry.setEnabled(not several or icon in ("phone", "print", "visit"))
        menu.popup(spot)

    def more_menu(self) -> QMenu:
        """Return the menu of the list: its columns, and writing it into a file."""
        menu = column_menu(self.view, self)
        menu.addSeparator()
        menu.addAction(theme.icon("export", "muted"), self.tr("Export a list…"), self._export)
        everybody = partial(self._context.duplicates_asked.emit, None)
        menu.addAction(theme.icon("clients", "muted"), self.tr("Find duplicates…"), everybody)
        menu.addAction(theme.icon("delete", "muted"), self.tr("Recycle bin…"), self._context.bin_asked.emit)
        return menu

    def _open_more(self) -> None:
        self.more_menu().popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _export(self) -> None:
        ExportListDialog(self._context, self).open()
