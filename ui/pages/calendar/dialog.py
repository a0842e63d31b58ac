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
    QLabel,
    QLineEdit,
    QSizePolicy,
    QSpinBox,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from db.queries.calendar import appointment_rows, people_of
from ui import theme
from ui.context import Context
from ui.forms import CodeBox
from ui.meetings.repeat_box import RepeatBox
from ui.pages.calendar import words
from ui.pages.calendar.month import free_slot, wished_time
from ui.tasks import Latest
from ui.widgets.basics import button, inset, label
from ui.widgets.pick_field import PickField, PickItem
from ui.widgets.tabbing import OrderedTabs
from ui.wordcheck.field import Watched
from ui.wording import MEETING_NAMES, Wording
from workbench.domain.agenda import MODES, Person
from workbench.domain.reminding import NEVER_REMIND
from workbench.ports import Value
from workbench.readmodels.lists import AppointmentRow
from workbench.reports.formats import day_text
from workbench.services.agenda import conflict_text, flags_at

#: Minutes before an appointment at which one may be reminded.
_REMINDERS = (0, 5, 15, 30, 60, 120, 1440)
#: A draft has no id yet; no row of the book has this one.
_DRAFT = b"draft"


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
    mode: str = ""
    remind: int | None = None
    rule: str = ""
    row: AppointmentRow | None = None

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
            row.mode,
            row.remind,
            row.rule,
            row,
        )

    @property
    def values(self) -> dict[str, Value]:
        """What changes of an appointment are kept, as columns of table `appointment`: those that differ."""
        values: dict[str, Value] = {
            "starts": self.starts,
            "minutes": self.minutes,
            "kind": self.kind,
            "title": self.title,
            "place": self.place,
            "purpose": self.purpose,
            "mode": self.mode,
            "remind": self.remind,
        }
        row = self.row
        return values if row is None else {name: value for name, value in values.items() if getattr(row, name) != value}

    @property
    def entry(self) -> AppointmentRow:
        """What the rules judge before it is kept."""
        key = self.appointment or _DRAFT
        return AppointmentRow(
            *(key, self.client, self.name, self.starts, self.minutes, self.kind, self.title, self.place),
            *(self.purpose, "planned", self.mode),
        )

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
        self._people: dict[bytes, Person] = {}
        self._preferred = ""
        self._free_time = draft.time is None
        self._days, self._person = Latest(), Latest()
        new = draft.appointment is None
        self.setWindowTitle(self.tr("Plan an appointment") if new else self.tr("Change the appointment"))
        self.setMinimumWidth(560)
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
        self.title = QLineEdit(draft.title)
        self.title.setPlaceholderText(self.tr("without a client: what it is, e.g. the morning meeting"))
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
        self.mode = CodeBox(self.tr("Mode"), {"": self.tr("no mode yet")} | self._modes())
        self.mode.choose(draft.mode)
        self.repeat = RepeatBox(draft.day, context.today)
        self.repeat.show_rule(draft.rule)
        self.remind = QComboBox()
        self.remind.addItem(self.tr("usual reminder"), None)
        for minutes in dict.fromkeys((*_REMINDERS, draft.remind)):
            if minutes not in (None, NEVER_REMIND):
                self.remind.addItem(self._before(minutes), minutes)
        self.remind.addItem(self.tr("never remind"), NEVER_REMIND)
        self.remind.setCurrentIndex(max(0, self.remind.findData(draft.remind)))
        self.place = QLineEdit(draft.place)
        self.place.setPlaceholderText(self.tr("Where, e.g. the branch or their office"))
        self.purpose = QLineEdit(draft.purpose)
        self.purpose.setCursorPosition(0)
        self.purpose.setPlaceholderText(self.tr("What for"))
        self._wish = label("", "small", wrap=True)
        self._form: QFormLayout
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
        what = QHBoxLayout()
        what.setSpacing(theme.SPACE["s"])
        for box, stretch in ((self.kind, 6), (self.mode, 7), (self.remind, 8)):
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # the longest choice is rare
            what.addWidget(box, stretch)
        rows: list[tuple[str, QWidget | QHBoxLayout | QVBoxLayout]] = [
            (self.tr("Client"), who),
            (self.tr("Title"), self.title),
            (self.tr("When"), when),
            (self.tr("Comes again"), self.repeat),
            (self.tr("Kind"), what),
            (self.tr("Place"), self.place),
            (self.tr("Purpose"), Watched(self.purpose, self._context)),
        ]
        for name, field in rows:
            form.addRow(label(name, "muted"), field)
        self._form = form
        self._name_fields()
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

    def _name_fields(self) -> None:
        names_of = ((self.day, self.tr("Day")), (self.time, self.tr("Time")), (self.minutes, self.tr("Minutes")))
        more = (
            (self.kind, self.tr("Kind")),
            (self.place, self.tr("Place")),
            (self.purpose, self.tr("Purpose")),
            (self.title, self.tr("Title")),
            (self.remind, self.tr("Reminder")),
        )
        for field, name in (*names_of, *more):
            field.setAccessibleName(name)

    def _connect(self) -> None:
        self.client.picked.connect(self._on_picked)
        self.client.textEdited.connect(self._on_client_edited)
        self.day.dateChanged.connect(self._on_day)
        self.time.timeChanged.connect(self._on_time)
        self.minutes.valueChanged.connect(self._warn)
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.title.textChanged.connect(self._warn)
        self.repeat.changed.connect(self._warn)
        self.repeat.own.textChanged.connect(self._warn)
        self._on_kind()

    def _modes(self) -> dict[str, str]:
        return {code: self._context.texts.tr("Meetings", text) for code, text in MODES.items()}

    def _before(self, minutes: int) -> str:
        if minutes == 0:
            return self.tr("remind when it begins")
        if minutes % 1440 == 0:
            return self.tr("remind {count} days before").format(count=minutes // 1440)
        return self.tr("remind {count} min before").format(count=minutes)

    def _on_kind(self) -> None:
        self.mode.setVisible(self.kind.currentData() == "visit")
        self._warn()

    def draft(self) -> Draft:
        """Return what the fields say."""
        time = self.time.time()
        return replace(
            self._draft,
            day=self._chosen_day(),
            time=dt.time(time.hour(), time.minute()),
            minutes=self.minutes.value(),
            kind=self.kind.currentData(),
            title=self.title.text().strip(),
            place=self.place.text().strip(),
            purpose=self.purpose.text().strip(),
            mode=self.mode.code() if self.kind.currentData() == "visit" else self._draft.mode,
            remind=self.remind.currentData(),
            rule=self.repeat.rule() if self.repeat.valid() else self._draft.rule,
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
        self._ask_about_client()
        self._warn()

    def _ask_about_client(self) -> None:
        client = self._draft.client
        if client is not None:
            self._person.query(self._context.tasks, lambda desk: people_of(desk, [client]), self._on_client)
        self._wish.setVisible(bool(self._wish.text()))
        # What has a client needs no title; it keeps one that it has.
        own = client is None or bool(self.title.text())
        self.title.setVisible(own)
        named = self._form.labelForField(self.title)
        if isinstance(named, QLabel):
            named.setVisible(own)

    def _on_client(self, people: dict[bytes, Person]) -> None:
        self._people = people
        person = people.get(self._draft.client or b"", Person())
        self._preferred = person.preferred_time or ""
        wish = self.tr("Prefers: {time}").format(time=self._preferred) if self._preferred else ""
        self._wish.setText(wish)
        self._wish.setVisible(bool(wish))
        self._suggest_time()
        self._warn()

    def _on_day(self) -> None:
        day = self._chosen_day()
        self.repeat.show_day(day)
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
        lines = [line for line in (self._past_warning(), *self._conflicts(), self._rule_warning()) if line]
        self._warning.setText("\n".join(lines))
        self._warning.setVisible(bool(lines))
        known = self._draft.client is not None or self._draft.appointment is not None
        self.accept_button.setEnabled((known or bool(self.title.text().strip())) and self.repeat.valid())

    def _past_warning(self) -> str:
        day = self._chosen_day()
        past = day < self._context.today
        return self.tr("{day} is past.").format(day=day_text(day, self._context.texts)) if past else ""

    def _rule_warning(self) -> str:
        return "" if self.repeat.valid() else self.tr("How it comes again is not understood.")

    def _conflicts(self) -> list[str]:
        """Return what speaks against the day and time, one sentence each."""
        draft, context = self.draft(), self._context
        others = self._taken if self._taken_day == draft.day else ()
        found = flags_at(draft.entry, others, self._people, context.rules.almanac)
        called = {row.id: words.entry_text(row, private=context.private) for row in others}
        return [conflict_text(one, context.texts, called) for one in found]

    def _on_accepted(self) -> None:
        self.decided.emit(self.draft())
        self.accept()
