"""What the client is owed: a gauge for every quota, then what comes next, then what is settled on demand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.card.sections import Section
from ui.context import Context
from ui.widgets.basics import button, label, tool_button
from ui.widgets.charts import SparkBar
from ui.widgets.chips import StatusChip
from workbench.domain.owed import WAIVED_BY_HAND
from workbench.domain.standards import QUOTA_KINDS
from workbench.readmodels.lists import CardRow, DutyRow
from workbench.services.rules import reason_text

_SMALL_BUTTON = QSize(24, 22)
#: Pixels of a gauge with its numbers: the same in every line, so that they can be compared.
_GAUGE_WIDTH = 104
_OPEN = ("due", "overdue")
_TONES: Mapping[str, str] = {"overdue": "danger", "due": "accent", "done": "success", "waived": "border_strong"}


class DutySection(Section):
    """What is owed now, the next first and quotas as gauges; below it what is suspended, and the quotas that are met.

    Signals:
        waive_asked: an obligation is to be waived, or owed again; carries its `DutyRow`.
        done_asked: a to-do is to be ticked off; carries its `DutyRow`.
    """

    waive_asked = Signal(object)
    done_asked = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._settled = False
        self._card: CardRow | None = None
        self._switch = button("", "quiet", clicked=self._on_switch)
        self.head.add_action(self._switch)

    def show_card(self, card: CardRow, *, full: bool = False) -> None:
        """Override Section.show_card."""
        del full
        self._card = card
        self.clear()
        quotas = [duty for duty in card.duties if duty.kind in QUOTA_KINDS]
        others = [duty for duty in card.duties if duty.kind not in QUOTA_KINDS]
        opened = sorted((duty for duty in card.duties if duty.state in _OPEN), key=_next_first)
        settled = sorted((duty for duty in others if duty.state not in _OPEN), key=_next_first)
        self.head.set_title(self.tr("Owed"), len(opened))
        self._show_switch(len(settled))
        for duty in opened:
            self.rows.addWidget(self._gauge(duty) if duty.kind in QUOTA_KINDS else self._line(duty))
        for state in ("waived", "done"):
            for duty in sorted((one for one in quotas if one.state == state), key=_next_first):
                self.rows.addWidget(self._gauge(duty))
        if self._settled:
            for duty in settled:
                self.rows.addWidget(self._line(duty))
        elif suspended := [duty for duty in settled if duty.state == "waived"]:
            self._add_suspended(suspended)
        if not self.rows.count():
            self.add_nothing(self.tr("Nothing is owed now."))

    def _show_switch(self, count: int) -> None:
        text = self.tr("Hide settled") if self._settled else self.tr("Settled: {count}")
        self._switch.setVisible(bool(count))
        self._switch.setText(text.format(count=count))
        self._switch.setAccessibleName(self._switch.text())

    def _gauge(self, duty: DutyRow) -> QWidget:
        """Return a quota: its name and day, then a bar “1/2” beside what is still owed; a met one takes one line."""
        name, said = self._quota_name(duty), reason_text(duty.reason, self.context.texts)
        made, column = self._framed(f"{name}: {duty.done}/{duty.required}, {said}")
        bar = SparkBar(name)
        bar.setFixedWidth(_GAUGE_WIDTH)
        bar.show_share(duty.done, duty.required, f"{duty.done}/{duty.required}", _TONES[duty.state])
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE["s"])
        if duty.state == "done":
            row.addWidget(label(name), 1)
            row.addWidget(bar)
        else:
            words = label(said, "small", wrap=True)
            theme.set_property(words, "tone", "danger" if duty.state == "overdue" else "")
            row.addWidget(bar, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(words, 1)
            column.addLayout(self._title(duty, name))
        column.addLayout(row)
        return made

    def _quota_name(self, duty: DutyRow) -> str:
        """Return the standard's own name of a quota, the kind's where the standard has changed since."""
        code = duty.rule.rpartition("/")[2]
        quotas = self.context.rules.standard.quotas
        named = next((quota.name for quota in quotas if quota.code == code), None)
        return self.context.texts.named(named) if named else self.words.kind(duty.kind)

    def _line(self, duty: DutyRow) -> QWidget:
        name = self.words.kind(duty.kind)
        hidden = self.words.private and tells_money(duty)
        said = "" if hidden else reason_text(duty.reason, self.context.texts)
        made, column = self._framed(f"{name}: {said}")
        column.addLayout(self._title(duty, name, said))
        if said:
            column.addWidget(label(said, "muted", wrap=True))
        return made

    def _framed(self, spoken: str) -> tuple[QFrame, QVBoxLayout]:
        made = QFrame()
        made.setAccessibleName(spoken)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(1)
        return made, column

    def _title(self, duty: DutyRow, name: str, said: str = "") -> QHBoxLayout:
        """Return the first line: name, state unless it is simply due, the day, and the way to waive."""
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(label(name, "strong"))
        if duty.state != "due":
            chip = self.words.state(duty.state)
            head.addWidget(StatusChip(chip.text, chip.tone))
        head.addStretch(1)
        if duty.state in _OPEN:
            head.addWidget(label(self.tr("by {day}").format(day=self.words.near_day(duty.due)), "small"))
        if duty.kind == "task" and duty.state in _OPEN:
            done = tool_button("check", self.tr("Done"), partial(self.done_asked.emit, duty))
            done.setFixedSize(_SMALL_BUTTON)
            done.setAccessibleName(_of(self.tr("Done"), f"{name} {said}"))
            head.addWidget(done)
        waiver = self._waiver(duty, f"{name} {said}")
        if waiver is not None:
            head.addWidget(waiver)
        return head

    def _waiver(self, duty: DutyRow, name: str) -> QWidget | None:
        """Return the button that waives, or owes again what was waived by hand; a state of the client has none."""
        waived = duty.state == "waived"
        if duty.state == "done" or (waived and duty.reason[0] != WAIVED_BY_HAND):
            return None
        drop = self.tr("Drop") if duty.kind == "task" else self.tr("Waive…")
        text = self.tr("Owe again") if waived else drop
        made = tool_button("undo" if waived else "minus", text, lambda: self.waive_asked.emit(duty))
        made.setFixedSize(_SMALL_BUTTON)
        made.setAccessibleName(_of(text, name))
        return made

    def _add_suspended(self, duties: Sequence[DutyRow]) -> None:
        """Say what is suspended and why, one line a reason: 居丧至 12-30：节日、生日."""
        kinds: dict[str, list[str]] = {}
        for duty in duties:
            kinds.setdefault(reason_text(duty.reason, self.context.texts), []).append(self.words.kind(duty.kind))
        mark = "、" if self.context.texts.language == "zh_CN" else ", "
        for reason, names in kinds.items():
            said = self.tr("{reason}: not owed now: {kinds}")
            self.add_nothing(said.format(reason=reason, kinds=mark.join(dict.fromkeys(names))))

    def _on_switch(self) -> None:
        self._settled = not self._settled
        if self._card is not None:
            self.show_card(self._card)


def tells_money(duty: DutyRow) -> bool:
    """Whether the reason of an obligation names an amount."""
    return any(name.endswith("_yuan") for name in duty.reason[1])


def _next_first(duty: DutyRow) -> tuple[date, int, str]:
    return duty.due, duty.rank, duty.id


def _of(action: str, name: str) -> str:
    """Return what a small button is called aloud: the same button stands in every line."""
    return f"{action.rstrip('…')}: {name.strip()}"
