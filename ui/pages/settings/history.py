"""What was done with the book, by whom and when; any change can be taken back on its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.models.columns import Chip, Column
from ui.models.record_table import RecordTableModel
from ui.steplabels import said_label
from ui.tasks import Latest
from ui.widgets.basics import EmptyState, button
from ui.widgets.choices import FilterChips
from ui.widgets.curtain import Curtain
from ui.widgets.record_view import RecordView
from ui.widgets.search_box import SearchBox
from ui.wording import local_moment
from workbench.domain.verbs import RECORDS, VERBS

if TYPE_CHECKING:
    from db.desk import Desk
    from db.undo import HistoryEntry

_UNDO = frozenset({"undo", "redo"})
#: Verbs that are neither changes nor records of access.
_OTHERS = frozenset({"create", "device"})


@dataclass(frozen=True, slots=True)
class Event:
    """One transaction of the log."""

    operation: str
    at: str
    device: str
    verb: str
    label: str
    reason: str
    undone: bool
    #: The verb that the label goes with.
    about: str

    @property
    def can_undo(self) -> bool:
        return not self.undone and self.verb not in RECORDS | _UNDO | _OTHERS


def read_events(desk: Desk, client: bytes | None = None) -> list[Event]:
    """Read the log, newest first: all of it, or what touched one client."""
    from db.queries.history import operations_of
    from db.receive import device_name

    own = desk.device.hex()
    names: dict[str, str] = {own: ""}
    wanted = operations_of(desk, client) if client is not None else None
    events = []
    history = desk.history()
    about = _labelled(history)
    for one in reversed(history):
        if wanted is not None and one.entry.id not in wanted:
            continue
        device = one.entry.author.partition(".")[0]
        if device not in names:
            names[device] = device_name(desk, device)
        entry = one.entry
        told = (one.label, one.reason, one.undone, about[entry.name])
        events.append(Event(entry.name, entry.at, names[device], entry.verb, *told))
    return events


def _labelled(history: Sequence[HistoryEntry]) -> dict[str, str]:
    """Return the verb that the label of each operation goes with: an undo has the label of what it took back."""
    found: dict[str, str] = {}
    for one in history:
        found[one.entry.name] = found.get(one.entry.undoes or "", one.entry.verb)
    return found


class HistoryTab(QWidget):
    """The log as a table."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._latest = Latest()
        self._events: Sequence[Event] = ()
        self._client: bytes | None = None
        self.everybody = button("", "", "close", self.show_everybody)
        self.everybody.hide()
        self.model = RecordTableModel(self._columns(), self, key=lambda event: event.operation)
        self.view = RecordView(self.model, self.tr("History"))
        self.view.setObjectName("history")
        self.view.setSelectionMode(RecordView.SelectionMode.SingleSelection)
        self._empty = EmptyState("history", "")
        self.view.set_empty(self._empty)
        self.filters = FilterChips(self.tr("Kind"), single=True)
        self._search = SearchBox(self.tr("Search"))
        self._search.setMaximumWidth(220)
        self.undo = button("", "", "undo", self._undo)
        self.then = button("", "", "history", self._show_then)
        self._build()
        self.filters.changed.connect(self._apply)
        self._search.searched.connect(self._apply)
        self.view.picked.connect(self._on_picked)
        self.retranslate()
        self._on_picked(None)

    def _columns(self) -> list[Column]:
        return [
            Column(lambda: self.tr("When"), "at", text=local_moment, width=140, key="at"),
            Column(lambda: self.tr("What"), self._what, width=0, key="what", chips=self._chips),
            Column(lambda: self.tr("Reason"), "reason", width=200, key="reason"),
            Column(
                lambda: self.tr("Computer"),
                "device",
                text=lambda name: name or self.tr("this one"),
                width=120,
                key="device",
            ),
        ]

    def _what(self, event: Event) -> str:
        verb = self._context.texts.tr("Verbs", VERBS.get(event.verb, event.verb))
        texts, rules = self._context.texts, self._context.rules
        return f"{verb}  {said_label(event.about, event.label, texts, rules)}".rstrip()

    def _chips(self, event: Event) -> Sequence[Chip]:
        return (Chip(self.tr("taken back"), "neutral"),) if event.undone else ()

    def _build(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(theme.SPACE["m"])
        bar.addWidget(self.filters, 1)
        bar.addWidget(self.everybody)
        bar.addWidget(self._search)
        bar.addWidget(self.then)
        bar.addWidget(self.undo)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE["s"])
        column.addLayout(bar)
        column.addWidget(self.view, 1)
        # Labels may hold numbers and names.
        self.curtain = Curtain(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, theme.SPACE["m"], 0, 0)
        outer.addWidget(self.curtain)

    def refresh(self) -> None:
        """Read the log again."""
        client = self._client
        self._latest.query(self._context.tasks, lambda desk: read_events(desk, client), self._on_read)

    def show_client(self, client: bytes) -> None:
        """Show only what touched one client."""
        self._client = client
        self.everybody.show()

    def show_everybody(self) -> None:
        """Show the whole log again."""
        self._client = None
        self.everybody.hide()
        self.refresh()

    def _on_read(self, events: Sequence[Event]) -> None:
        self._events = events
        counts = Counter(_kind(event) for event in events)
        names = {
            "change": self.tr("Changes"),
            "view": self.tr("Shown in full"),
            "print": self.tr("Printed"),
            "export": self.tr("Exported"),
        }
        self.filters.set_chips([(kind, name, counts[kind]) for kind, name in names.items()])
        self.model.set_records(events)
        self._apply()
        self._on_picked(self.view.current_record())

    def _apply(self) -> None:
        kinds, text = self.filters.active(), self._search.text().strip().casefold()
        tests: list[Callable[[Event], bool]] = []
        if kinds:
            tests.append(lambda event: _kind(event) in kinds)
        if text:
            tests.append(lambda event: text in f"{self._what(event)} {event.reason}".casefold())
        numbers = [number for number, event in enumerate(self._events) if all(test(event) for test in tests)]
        self.model.set_filter(numbers if tests else None)

    def _on_picked(self, event: Event | None) -> None:
        self.undo.setEnabled(event is not None and event.can_undo)
        self.then.setEnabled(event is not None)

    def _show_then(self) -> None:
        event: Event | None = self.view.current_record()
        if event is not None:
            self._context.past_asked.emit(event.operation, event.at)

    def _undo(self) -> None:
        event: Event | None = self.view.current_record()
        if event is None or not event.can_undo:
            return
        said = self.tr("Taken back: {what}").format(what=self._what(event))
        self._context.tasks.change(
            lambda desk: desk.undo(event.operation), self, lambda _changes: self._context.say(said)
        )

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.everybody.setText(self.tr("One client only"))
        self.everybody.setAccessibleName(self.tr("Show the history of everybody again"))
        self.everybody.setToolTip(self.tr("Show the history of everybody again"))
        self.undo.setText(self.tr("Take this back"))
        self.undo.setAccessibleName(self.tr("Take this back"))
        self.then.setText(self.tr("The book then"))
        self.then.setAccessibleName(self.tr("Show the book as it stood after this"))
        self.then.setToolTip(self.tr("Show the book as it stood after this"))
        self._search.setPlaceholderText(self.tr("Search"))
        self._empty.say(self.tr("Nothing of this kind"), "", "history")
        self.curtain.retranslate()
        self.model.retranslate()
        self._on_read(self._events)


def _kind(event: Event) -> str:
    return event.verb if event.verb in RECORDS else "change"
