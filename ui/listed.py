"""The list behind a figure: every number on a screen opens the clients that it counts, in this panel beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.card.plan_dialog import PlanDialog
from ui.context import Context
from ui.listedcolumns import ListedColumns
from ui.logkeys import LogKeys
from ui.models.columns import Chip, Column
from ui.models.record_table import RecordTableModel
from ui.widgets.basics import EmptyState, SectionHeader, label
from ui.widgets.deeds import DeedHost, RowDeed, list_key
from ui.widgets.record_view import RecordView
from ui.wording import Wording
from workbench.readmodels.lists import ListedClient

#: The columns by their keys, in the order in which they stand unless somebody wants others.
COLUMNS = ("name", "client_no", "tier", "band", "value", "reason")


@dataclass(frozen=True, slots=True)
class ListedAction:
    """What can be done with the chosen clients besides opening them; `run` gets the selected rows."""

    icon: str
    text: Callable[[], str]
    run: Callable[[Sequence[ListedClient]], object]


class ListedPanel(QWidget):
    """Shows the clients behind a figure; Enter or a double click opens a card, the menu plans and prints.

    Signals:
        picked: the current row changed; carries the `ListedClient` or None.
    """

    picked = Signal(object)

    def __init__(
        self,
        context: Context,
        columns: Sequence[str | Column] = COLUMNS,
        *,
        titles: Mapping[str, Callable[[], str]] | None = None,
        code: Callable[[str], Chip | None] | None = None,
        actions: Sequence[ListedAction] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty panel.

        Args:
            context: what pages share.
            columns: keys of `name client_no tier band value other change day code reason`, or ready columns over
                `ListedClient`.
            titles: other titles by key, asked late.
            code: says what a row's code means, as a chip.
            actions: further entries of the context menu.
            parent: owner in Qt's sense.
        """
        super().__init__(parent)
        self._context = context
        self._words = Wording(context)
        self._actions = tuple(actions)
        self._head = SectionHeader("")
        self._sum = label("", "small")
        self._note: Callable[[], str] | None = None
        self._head.add_action(self._sum)
        self._empty = EmptyState("clients", "")
        keyed = ListedColumns(context, titles or {}, code or (lambda _code: None))
        made = [one if isinstance(one, Column) else keyed.make(one) for one in columns]
        self.model = RecordTableModel(made, self, key=lambda row: (row.client_id, row.code, row.day))
        self.view = RecordView(self.model, self.tr("Clients behind the figure"))
        self.keys = LogKeys(context, self.view)
        self.view.set_empty(self._empty)
        self._lay_out()
        self.view.opened.connect(lambda row: context.client_asked.emit(row.client_id))
        self.view.picked.connect(self.picked)
        self.model.shown.connect(lambda _count: self._say_sum())
        context.privacy_changed.connect(self._on_privacy)
        for key, action in (("V", self.plan), ("P", self.print_plan)):
            list_key(self.view, key, action)
        self.host = DeedHost(self.view, self._deeds)
        self.clear(self.tr("Choose a figure to see its clients"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE["xs"])
        column.addWidget(self._head)
        column.addWidget(self.view, 1)

    def show_rows(
        self, title: str, rows: Sequence[ListedClient], empty: str = "", note: Callable[[], str] | None = None
    ) -> None:
        """Show the clients of a figure under its title.

        Args:
            title: what the figure is.
            rows: its clients.
            empty: what it means that there is nobody.
            note: what stands beside the title instead of the sum of the values; asked again when words change.
        """
        self._note = note
        self._empty.say(empty or self.tr("Nobody"), "", "clients")
        self.model.set_records(rows)
        self._head.set_title(title, len(rows))
        self.view.setAccessibleName(title)

    def clear(self, sentence: str) -> None:
        """Show nobody, and a sentence instead."""
        self._note = None
        self._empty.say(sentence)
        self.model.set_records([])
        self._head.set_title("")

    def focus_first(self) -> None:
        """Put the keyboard into the list, on its first row unless one is chosen."""
        if not self.view.currentIndex().isValid():
            self.view.select_row(0)
        self.view.setFocus()

    def retranslate(self) -> None:
        """Say columns and cells in the language of now; the title comes with the next rows."""
        self.model.retranslate()
        self._say_sum()

    def _deeds(self) -> Sequence[RowDeed]:
        """Return what can be done with the chosen rows; V and P stand in the help, not in the menu."""
        rows: Sequence[ListedClient] = self.view.selected_records()
        if not rows:
            return ()
        alone = len(rows) == 1
        return (
            RowDeed("client", self.tr("Open the card"), "", self._open, alone),
            RowDeed("phone", self.tr("Record an interaction…"), "", self.keys.open_form),
            RowDeed("calendar", self.tr("Plan an appointment"), "", self.plan, alone),
            RowDeed("visit", self.tr("Print a visit plan"), "", self.print_plan),
            *(RowDeed(one.icon, one.text(), "", partial(one.run, rows)) for one in self._actions),
        )

    # Acting.

    def _open(self) -> None:
        row = self.view.current_record()
        if row is not None:
            self._context.client_asked.emit(row.client_id)

    def plan(self) -> None:
        """Ask for an appointment with the chosen clients."""
        rows: Sequence[ListedClient] = self.view.selected_records()
        if not rows:
            return
        people = {row.client_id: row.name for row in rows}
        dialog = PlanDialog(self._context, list(people.items()), self)
        said = self.tr("Planned for {moment}")
        dialog.planned.connect(
            lambda starts: self._context.say(said.format(moment=starts.replace("T", " ")), undo=True)
        )
        dialog.open()

    def print_plan(self) -> None:
        """Ask for a visit plan of the chosen clients."""
        rows: Sequence[ListedClient] = self.view.selected_records()
        if rows:
            self._context.print_asked.emit("visit-plan", list(dict.fromkeys(row.client_id for row in rows)))

    def _on_privacy(self, _on: bool) -> None:
        # Connected as a method, it goes with the panel; a lambda would outlive it, for dialogs show this list, too.
        self.model.retranslate()
        self._say_sum()

    def _say_sum(self) -> None:
        if self._note is not None:
            self._sum.setText(self._note())
            return
        worth = [row.value_fen for row in self.model.records if row.value_fen is not None]
        said = self._words.money(sum(worth)) if worth else ""
        self._sum.setText(self.tr("together {amount}").format(amount=said) if said else "")
