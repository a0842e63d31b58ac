"""Plan an appointment, or change one: who, when, what for; warns of what speaks against the time, forbids nothing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QDate, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from db.queries.calendar import appointment_rows
from db.queries.clients import names
from ui import theme
from ui.context import Context
from ui.pages.calendar import words
from ui.pages.calendar.month import clashes, free_slot, wished_time
from ui.tasks import Latest
from ui.widgets.basics import button, inset, label
from ui.widgets.pick_field import PickField, PickItem
from ui.widgets.tabbing import OrderedTabs
from ui.wording import MEETING_NAMES, Wording
from workbench.ports import Value
from workbench.readmodels.lists import AppointmentRow
from workbench.reports.formats import day_text


@dataclass(frozen=True, slots=True)
class Draft:
    """An appointment as the dialog has it; `time` None means the first free slot that suits the client."""

    day: dt.date
    client: bytes | None = None
    name: str = ""
    time: dt.time | None = None
    minutes: int = 30
    kind: str = "visit"
    title: str = ""
    place: str = ""
    purpose: str = ""
    appointment: bytes | None = None

    @classmethod
    def of(cls, row: AppointmentRow) -> Draft:
        """Return what an appointment says now."""
        begins = words.begins(row)
        return cls(
            begins.date(),
            row.client_id,
            row.name,
            begins.time(),
            row.minutes or 30,
            row.kind,
            row.title,
            row.place,
            row.purpose,
            row.id,
        )

    @property
    def values(self) -> dict[str, Value]:
        """What changes of an appointment are kept, as columns of table `appointment`."""
        return {
            "starts": self.starts,
            "minutes": self.minutes,
            "kind": self.kind,
            "place": self.place,
            "purpose": self.purpose,
        }

    @property
    def starts(self) -> str:
        """The local moment as the book keeps it."""
        return f"{self.day.isoformat()}T{self.time or dt.time(9):%H:%M}"


class AppointmentDialog(OrderedTabs, QDialog):
    """Asks for the few things that an appointment needs; Enter plans it.

    Signals:
        decided: carries the Draft to be kept.
    """

    decided = Signal(object)

    def __init__(
        self,
        context: Context,
        draft: Draft,
        find: Callable[[str], Sequence[PickItem]],
        parent: QWidget | None = None,
    ) -> None:
        """Open on a draft; `find` answers the search for a client where the draft has none."""
        super().__init__(parent)
        self._context = context
        self._draft = draft
        self._taken: Sequence[AppointmentRow] = ()
        self._taken_day: dt.date | None = None
        self._preferred = ""
        self._free_time = draft.time is None
        self._days, self._person = Latest(), Latest()
        new = draft.appointment is None
        self.setWindowTitle(self.tr("Plan an appointment") if new else self.tr("Change the appointment"))
        self.setMinimumWidth(500)
        self._make_fields(context, find)
        self._build(self.tr("Plan") if new else self.tr("Save"))
        self._connect()
        self._on_day()
        self._ask_about_client()
        (self.client if self._draft.client is None else self.time).setFocus()

    def _make_fields(self, context: Context, find: Callable[[str], Sequence[PickItem]]) -> None:
        draft = self._draft
        self.client = PickField(self.tr("Name, pinyin, initials or number"), find)
        self.client.setText(draft.name)
        self.client.setReadOnly(draft.client is not None)
        self.client.setClearButtonEnabled(draft.client is None)
        self.day = QDateEdit(QDate(draft.day.year, draft.day.month, draft.day.day))
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setMinimumWidth(140)
        self.time = QTimeEdit(QTime(9, 0))
        self.time.setDisplayFormat("HH:mm")
        if draft.time is not None:
            self.time.setTime(QTime(draft.time.hour, draft.time.minute))
        self.minutes = QSpinBox()
        self.minutes.setRange(5, 600)
        self.minutes.setSingleStep(15)
        self.minutes.setValue(draft.minutes)
        self.minutes.setSuffix(self.tr(" min"))
        for box in (self.time, self.minutes):
            inset(box)
        self.kind = QComboBox()
        for kind in MEETING_NAMES:
            self.kind.addItem(Wording(context).meeting(kind), kind)
        self.kind.setCurrentIndex(max(0, self.kind.findData(draft.kind)))
        self.place = QLineEdit(draft.place)
        self.place.setPlaceholderText(self.tr("Where, e.g. the branch or their office"))
        self.purpose = QLineEdit(draft.purpose)
        self.purpose.setCursorPosition(0)
        self.purpose.setPlaceholderText(self.tr("What for"))
        self._wish = label("", "small", wrap=True)
        self._warning = label("", wrap=True)
        theme.set_property(self._warning, "tone", "warning")

    def _build(self, verb: str) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(theme.SPACE["l"])
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        who = QVBoxLayout()
        who.setSpacing(2)
        who.addWidget(self.client)
        who.addWidget(self._wish)
        when = QHBoxLayout()
        when.setSpacing(theme.SPACE["s"])
        for widget, stretch in ((self.day, 3), (self.time, 2), (self.minutes, 2)):
            when.addWidget(widget, stretch)
        rows: list[tuple[str, QWidget | QHBoxLayout | QVBoxLayout]] = [
            (self.tr("Client"), who),
            (self.tr("When"), when),
            (self.tr("Kind"), self.kind),
            (self.tr("Place"), self.place),
            (self.tr("Purpose"), self.purpose),
        ]
        for name, field in rows:
            form.addRow(label(name, "muted"), field)
        names_of = ((self.day, self.tr("Day")), (self.time, self.tr("Time")), (self.minutes, self.tr("Minutes")))
        more = ((self.kind, self.tr("Kind")), (self.place, self.tr("Place")), (self.purpose, self.tr("Purpose")))
        for field, name in (*names_of, *more):
            field.setAccessibleName(name)
        self.accept_button = button(verb, "primary", clicked=self._on_accepted)
        self.accept_button.setDefault(True)
        cancel = button(self.tr("Cancel"), clicked=self.reject)
        cancel.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE["m"])
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.accept_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(theme.SPACE["m"])
        column.addLayout(form)
        column.addWidget(self._warning)
        column.addStretch(1)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self.client.picked.connect(self._on_picked)
        self.client.textEdited.connect(self._on_client_edited)
        self.day.dateChanged.connect(self._on_day)
        self.time.timeChanged.connect(self._on_time)
        self.minutes.valueChanged.connect(self._warn)

    def draft(self) -> Draft:
        """Return what the fields say."""
        time = self.time.time()
        return replace(
            self._draft,
            day=self._chosen_day(),
            time=dt.time(time.hour(), time.minute()),
            minutes=self.minutes.value(),
            kind=self.kind.currentData(),
            place=self.place.text().strip(),
            purpose=self.purpose.text().strip(),
        )

    def warning(self) -> str:
        """Return what speaks against the time; empty when nothing does."""
        return self._warning.text()

    def _chosen_day(self) -> dt.date:
        day = self.day.date()
        return dt.date(day.year(), day.month(), day.day())

    def _on_picked(self, item: PickItem) -> None:
        if isinstance(item.key, bytes):
            self._draft = replace(self._draft, client=item.key, name=item.name)
            self._ask_about_client()
            self._warn()

    def _on_client_edited(self) -> None:
        self._draft = replace(self._draft, client=None, name="")
        self._wish.setText("")
        self._warn()

    def _ask_about_client(self) -> None:
        client = self._draft.client
        if client is not None:
            self._person.query(self._context.tasks, lambda desk: names(desk, [client]).get(client), self._on_client)
        self._wish.setVisible(bool(self._wish.text()))

    def _on_client(self, client: object) -> None:
        self._preferred = getattr(client, "preferred_time", None) or ""
        wish = self.tr("Prefers: {time}").format(time=self._preferred) if self._preferred else ""
        self._wish.setText(wish)
        self._wish.setVisible(bool(wish))
        self._suggest_time()

    def _on_day(self) -> None:
        day = self._chosen_day()
        self._days.query(self._context.tasks, lambda desk: (day, appointment_rows(desk, day, day)), self._on_taken)
        self._warn()

    def _on_taken(self, found: tuple[dt.date, list[AppointmentRow]]) -> None:
        self._taken_day, self._taken = found
        self._suggest_time()
        self._warn()

    def _suggest_time(self) -> None:
        if self._free_time:
            found = free_slot(self._taken, self.minutes.value(), wished_time(self._preferred))
            self.time.blockSignals(True)
            self.time.setTime(QTime(found.hour, found.minute))
            self.time.blockSignals(False)
            self._warn()

    def _on_time(self) -> None:
        self._free_time = False
        self._warn()

    def _warn(self) -> None:
        lines = [line for line in (self._day_warning(), self._clash_warning()) if line]
        self._warning.setText("\n".join(lines))
        self._warning.setVisible(bool(lines))
        self.accept_button.setEnabled(self._draft.client is not None or self._draft.appointment is not None)

    def _day_warning(self) -> str:
        day, texts = self._chosen_day(), self._context.texts
        info = self._context.rules.almanac.day_info(day)
        why = words.day_kind(info, texts)
        if day < self._context.today:
            return self.tr("{day} is past.").format(day=day_text(day, texts))
        if not why or info.kind == "makeup":
            return ""
        return self.tr("{day}: {why}").format(day=day_text(day, texts), why=why)

    def _clash_warning(self) -> str:
        draft = self.draft()
        if self._taken_day != draft.day or draft.time is None:
            return ""
        begin = dt.datetime.combine(draft.day, draft.time)
        hit = clashes(self._taken, begin, draft.minutes, but=draft.appointment)
        others = [words.entry_text(row, private=self._context.private) for row in hit]
        return self.tr("At the same time: {others}").format(others=", ".join(others)) if others else ""

    def _on_accepted(self) -> None:
        self.decided.emit(self.draft())
        self.accept()
