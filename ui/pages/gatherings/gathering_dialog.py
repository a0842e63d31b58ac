"""The form of a gathering: from which template, what, when, where, for how many, and who is asked again when."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QPlainTextEdit, QSpinBox, QTimeEdit, QWidget

from ui.context import Context
from ui.forms import CodeBox, DayEdit, FormDialog
from ui.pages.gatherings.words import GatheringWords
from ui.pursuits.fields import beside, line
from ui.widgets.basics import inset, label
from ui.wordcheck.field import Watched
from workbench.domain.changes import Changes
from workbench.domain.gatheringplans import MOST_TURNS, Template
from workbench.domain.gatherings import KINDS, LEVELS, Gathering
from workbench.ports import Value
from workbench.services.gatherings import add_gathering, next_day, set_gathering, templates

_NOTE_HEIGHT = 50
_LONGEST, _MOST_SEATS = 1440, 9999


class GatheringDialog(FormDialog):
    """Plans a gathering, or changes what is said of one.

    Signals:
        saved: carries the gathering's id; the dialog has closed.
    """

    saved = Signal(object)

    def __init__(
        self,
        context: Context,
        parent: QWidget | None = None,
        *,
        known: Gathering | None = None,
        day: dt.date | None = None,
    ) -> None:
        """Make the form; `day` is where a new one is wanted, None for what its template suggests."""
        super().__init__(context, "", "", parent)
        self._known, self._day = known, day
        self._made: bytes | None = None
        self._words = GatheringWords(context)
        self.setWindowTitle(self.tr("Change the gathering") if known else self.tr("New gathering"))
        self.accept_button.setText(self.tr("Save") if known else self.tr("Plan it"))
        self._make_fields()
        self._lay()
        if known is not None:
            self._show_known(known)
        else:
            self._on_template()
            self.template.currentIndexChanged.connect(self._on_template)

    def _make_fields(self) -> None:
        texts = self.context.texts
        names = {code: texts.named(base.name) for code, base in templates().items()}
        self.template = CodeBox(self.tr("Template"), {**names, "": self.tr("without a template")})
        self.template.choose("salon" if "salon" in names else "")
        self.template.setMaxVisibleItems(16)
        self.about = label("", "small", wrap=True)
        self.what = line(self.tr("Title"))
        self.kind = CodeBox(self.tr("Kind"), self._words.names(KINDS))
        self.level = CodeBox(self.tr("Level"), self._words.names(LEVELS))
        self.day = DayEdit(self.tr("Day"), self.context.today)
        self.time = inset(QTimeEdit())
        self.time.setDisplayFormat("HH:mm")
        self.time.setAccessibleName(self.tr("Begins at"))
        self.minutes = _number(self.tr("Minutes"), 1, _LONGEST)
        self.capacity = _number(self.tr("Seats"), 0, _MOST_SEATS)
        self.capacity.setSpecialValueText(self.tr("any"))
        self.times = _number(self.tr("Turns"), 1, MOST_TURNS)
        self.place, self.host = line(self.tr("Place")), line(self.tr("Host"))
        self.goal = line(self.tr("Goal"))
        self.follow = line(self.tr("Follow-up after days"), "30 60 90")
        self.note = QPlainTextEdit()
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(_NOTE_HEIGHT)

    def _lay(self) -> None:
        rows: list[tuple[str, QWidget]] = []
        if self._known is None:
            rows += [(self.tr("Template"), beside(self.template, self.tr("Turns"), self.times)), ("", self.about)]
        rows += [
            (self.tr("Title"), Watched(self.what, self.context)),
            (self.tr("Kind"), beside(self.kind, self.tr("Level"), self.level)),
            (self.tr("Day"), beside(self.day, self.tr("Begins at"), self.time)),
            (self.tr("Minutes"), beside(self.minutes, self.tr("Seats"), self.capacity)),
            (self.tr("Place"), beside(self.place, self.tr("Host"), self.host)),
            (self.tr("Goal"), self.goal),
            (self.tr("Follow-up after days"), self.follow),
            (self.tr("Note"), self.note),
        ]
        for title, widget in rows:
            self.form.addRow(title, widget)
        (self.template if self._known is None else self.what).setFocus()

    def _show_known(self, known: Gathering) -> None:
        self.what.setText(known.title)
        self.kind.choose(known.kind)
        self.level.choose(known.level)
        self.day.set_day(known.day)
        self.time.setTime(QTime.fromString(known.time or "14:30", "HH:mm"))
        self.minutes.setValue(known.minutes or 90)
        self.capacity.setValue(known.capacity)
        for field, text in ((self.place, known.place), (self.host, known.host), (self.goal, known.goal)):
            field.setText(text)
        self.follow.setText(" ".join(map(str, known.follow_up)))
        self.note.setPlainText(known.note)

    def _on_template(self, _place: int = 0) -> None:
        """Show what a template says; what was typed by hand is overwritten, the day chosen in a calendar is not."""
        base = templates().get(self.template.code())
        texts = self.context.texts
        self.about.setText(texts.named(base.about) if base else "")
        self.times.setEnabled(base is not None and base.round is not None)
        self.times.setValue(1)
        if base is None:
            return
        self.what.setText(texts.named(base.name))
        self.kind.choose(base.kind)
        self.level.choose(base.level)
        self.day.set_day(self._day or self._suggested(base))
        self.time.setTime(QTime.fromString(base.start, "HH:mm"))
        self.minutes.setValue(base.minutes)
        self.capacity.setValue(base.capacity)
        self.goal.setText(texts.named(base.goal))
        self.follow.setText(" ".join(map(str, base.follow_up)))

    def _suggested(self, base: Template) -> dt.date:
        """Return the day a template suggests, else one by which its checklist can still be kept."""
        lead = max((-item.days for item in base.items if item.days is not None and item.days < 0), default=0)
        today, days = self.context.today, self.context.rules.almanac.days
        return next_day(base, self.context.rules, today) or days.estimate(today, lead + 1).day

    def submit(self) -> None:
        """Override FormDialog.submit."""
        if not self.day.valid() or self.day.day() is None:
            self.show_error(self.tr("Write days as 2026-11-25."))
            self.day.setFocus()
            return
        context, known, fields = self.context, self._known, self._fields()
        rules, texts, template, times = context.rules, context.texts, self.template.code(), self.times.value()

        def change(desk: Any) -> Changes:
            if known is not None:
                self._made = known.id
                return set_gathering(desk, rules=rules, gathering=known.id, fields=fields)
            changes, rows = add_gathering(desk, rules=rules, texts=texts, template=template, fields=fields, times=times)
            self._made = rows[0]
            return changes

        self.wait()
        context.tasks.change(change, self, lambda _changes: self._on_saved(), self.refuse)

    def _fields(self) -> dict[str, Value]:
        return {
            "title": self.what.text().strip(),
            "kind": self.kind.code(),
            "level": self.level.code(),
            "starts": f"{self.day.day()}T{self.time.time().toString('HH:mm')}",
            "minutes": self.minutes.value(),
            "capacity": self.capacity.value(),
            "place": self.place.text().strip(),
            "host": self.host.text().strip(),
            "goal": self.goal.text().strip(),
            "follow_up": self.follow.text().strip(),
            "note": self.note.toPlainText().strip(),
        }

    def _on_saved(self) -> None:
        self.wait_over()
        self.context.say(self.tr("Saved") if self._known else self.tr("Planned"), undo=True)
        self.saved.emit(self._made)
        self.accept()


def _number(name: str, low: int, high: int) -> QSpinBox:
    made = inset(QSpinBox())
    made.setRange(low, high)
    made.setAccessibleName(name)
    return made
