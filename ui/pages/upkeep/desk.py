"""The duties of the desk itself: batches, reports, forums; one key says that one was done."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.models.columns import Chip, Column
from ui.models.record_table import RecordTableModel
from ui.pages.upkeep.deed_dialog import DeedDialog
from ui.tasks import Latest
from ui.widgets.basics import EmptyState, SectionHeader, button
from ui.widgets.deeds import DeedHost, RowDeed
from ui.widgets.share_view import Share, ShareView
from ui.wording import STATE_TONES, Wording
from workbench.domain.deskduties import Deed, DutyState
from workbench.readmodels.upkeep import BatchList
from workbench.services.deeds import batch_list, forget_deed, record_deed

_TONES: Mapping[str, str] = {"done": "success", "due": "accent", "overdue": "danger"}


class DeskPanel(QWidget):
    """The table of desk duties with what can be done about them.

    Signals:
        batch_read: whom a batch may go to was asked for; carries the `DutyState` and the `BatchList`.
    """

    batch_read = Signal(object, object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._words = Wording(context)
        self._latest = Latest()
        self._head = SectionHeader("")
        self.done = button("", "quiet", "check", self.do)
        self.whom = button("", "quiet", "message", self.show_batch)
        self._head.add_action(self.whom)
        self._head.add_action(self.done)
        self.model = RecordTableModel(self._columns(), self, key=lambda row: row.id)
        self.view = ShareView(self.model, self.tr("Duties of the desk"), bar="share", share=_share, widest="4/4")
        self.view.setObjectName("desk-duties")
        self._empty = EmptyState("check", "")
        self.view.set_empty(self._empty)
        self.view.give_way((1,), 150)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE["xs"])
        column.addWidget(self._head)
        column.addWidget(self.view, 1)
        self.view.picked.connect(lambda _row: self._show_actions())
        self.view.opened.connect(lambda _row: self._open())
        self.host = DeedHost(self.view, self._deeds, ("D", "Shift+D", "B"))
        self.retranslate()

    def show_duties(self, duties: Sequence[DutyState]) -> None:
        """Show the duties as they stand."""
        self.model.set_records(duties)
        self._head.set_title(self.tr("Duties of the desk"), sum(one.state != "done" for one in duties))
        self.view.choose_first()
        self._show_actions()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._head.set_title(self.tr("Duties of the desk"), sum(one.state != "done" for one in self.model.records))
        self._empty.say(self.tr("The standard names no duties of the desk."))
        for made, text, key in (
            (self.done, self.tr("Done today"), "D"),
            (self.whom, self.tr("Whom it may go to"), "B"),
        ):
            made.setText(text)
            made.setAccessibleName(text)
            made.setToolTip(f"{text}  {key}")
        self.model.retranslate()
        self._show_actions()

    # Acting.

    def do(self) -> None:
        """Record the chosen duty as done today; one of a period that has ended asks for its day."""
        duty = self._chosen()
        if duty is None:
            return
        if duty.last < self._context.today:
            self.ask()
        else:
            self.record(duty, self._context.today)

    def ask(self) -> None:
        """Ask for the day and the number of times of what was done."""
        duty = self._chosen()
        if duty is not None:
            day = min(duty.last, self._context.today)
            dialog = DeedDialog(self._context, self._context.texts.named(duty.duty.name), day, self)
            dialog.accepted_with.connect(partial(self._on_deed, duty))
            dialog.open()

    def show_batch(self) -> None:
        """Read whom the chosen batch may go to."""
        duty = self._chosen()
        if duty is None or duty.duty.band is None:
            return
        band, rules, today = duty.duty.band, self._context.rules, self._context.today
        self._latest.query(
            self._context.tasks,
            lambda desk: batch_list(desk, rules=rules, band=band, today=today),
            partial(self._on_batch, duty),
        )

    def record(self, duty: DutyState, on: dt.date, count: int = 1, note: str = "") -> None:
        """Record that a duty was done; the toast takes it back."""
        rules, today, code = self._context.rules, self._context.today, duty.duty.code
        said = self.tr("{duty}: recorded").format(duty=self._context.texts.named(duty.duty.name))
        self._context.tasks.change(
            lambda desk: record_deed(desk, rules=rules, code=code, on=on, today=today, count=count, note=note),
            self,
            lambda _changes: self._context.say(said, undo=True),
        )

    def _deeds(self) -> Sequence[RowDeed]:
        """Return what can be done about the chosen duty."""
        duty = self._chosen()
        if duty is None:
            return ()
        deed = _last_deed(duty)
        return (
            RowDeed("check", self.tr("Done today"), "D", self.do),
            RowDeed("calendar", self.tr("Done on another day…"), "Shift+D", self.ask),
            RowDeed("undo", self.tr("Take back the last entry"), "", self._forget, deed is not None),
            RowDeed("message", self.tr("Whom it may go to"), "B", self.show_batch, _is_batch(duty)),
            RowDeed("print", self.tr("Print the report…"), "", self._print, bool(duty.duty.printed)),
        )

    def _open(self) -> None:
        """Do what Enter means: show whom a batch goes to, print a report, else record it with its day."""
        duty = self._chosen()
        if duty is None:
            return
        if _is_batch(duty):
            self.show_batch()
        elif duty.duty.printed:
            self._print()
        else:
            self.ask()

    def _print(self) -> None:
        duty = self._chosen()
        if duty is not None and duty.duty.printed:
            self._context.print_asked.emit(duty.duty.printed[0], [])

    def _forget(self) -> None:
        deed = _last_deed(self._chosen())
        if deed is None or deed.id is None:
            return
        row, said = deed.id, self.tr("Taken back")
        self._context.tasks.change(
            lambda desk: forget_deed(desk, deed=row), self, lambda _changes: self._context.say(said, undo=True)
        )

    def _on_deed(self, duty: DutyState, on: dt.date, count: int, note: str) -> None:
        self.record(duty, on, count, note)

    def _on_batch(self, duty: DutyState, batch: BatchList) -> None:
        self.batch_read.emit(duty, batch)

    def _chosen(self) -> DutyState | None:
        duty: DutyState | None = self.view.current_record()
        return duty

    def _show_actions(self) -> None:
        duty = self._chosen()
        self.done.setEnabled(duty is not None)
        self.whom.setVisible(_is_batch(duty))

    # Columns.

    def _columns(self) -> list[Column]:
        return [
            Column(lambda: self.tr("Duty"), self._name, width=0, tip=self._name),
            Column(lambda: self.tr("Period"), self._period, width=128),
            Column(
                lambda: self.tr("Done"), lambda row: _share(row).text, text=lambda _value: "", width=88, key="share"
            ),
            Column(lambda: self.tr("State"), "state", text=lambda _value: "", chips=self._chips, width=100),
        ]

    def _name(self, row: DutyState) -> str:
        return self._context.texts.named(row.duty.name)

    def _period(self, row: DutyState) -> str:
        if row.duty.period == "year":
            return str(row.first.year)
        if row.duty.period == "month":
            return f"{row.first:%Y-%m}"
        return f"{row.first:%m-%d} – {row.last:%m-%d}"

    def _chips(self, row: DutyState) -> list[Chip]:
        if row.state == "due":
            return [Chip(self.tr("{days} days left").format(days=row.days_left), STATE_TONES["due"])]
        return [self._words.state(row.state)]


def _share(row: DutyState) -> Share:
    value = min(1.0, row.done / row.duty.required) if row.duty.required else 1.0
    return Share(value, f"{row.done}/{row.duty.required}", None, _TONES[row.state])


def _is_batch(duty: DutyState | None) -> bool:
    return duty is not None and duty.duty.band is not None


def _last_deed(duty: DutyState | None) -> Deed | None:
    """Return the newest proof that was recorded by hand, None when there is none."""
    return next((one for one in reversed(duty.proofs if duty else ()) if one.id is not None), None)
