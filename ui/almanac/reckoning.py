"""Reckoning with days: solar and lunar dates both ways, working days, and what the calendars do in doubtful cases."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.forms import DayEdit
from ui.widgets.basics import card, inset, label, scrolled
from workbench.domain.almanac import Almanac
from workbench.domain.lunar import parse_lunar
from workbench.domain.problems import Problem
from workbench.reports.formats import day_text
from workbench.services.almanac import calendar_policy, opening_text

_FARTHEST = 400


class ReckoningTab(QWidget):
    """Three short forms on the left, the policy beside them; nothing is written anywhere."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._almanac: Almanac | None = None
        self.solar = DayEdit(self.tr("Solar day"), context.today)
        self.lunar = QLineEdit()
        self.lunar.setAccessibleName(self.tr("Lunar day"))
        self.lunar.setPlaceholderText(self.tr("2026-8-15, with L for a leap month"))
        self.start = DayEdit(self.tr("Working days from"), context.today)
        self.count = QSpinBox()
        self.count.setRange(-_FARTHEST, _FARTHEST)
        self.count.setValue(3)
        self.count.setAccessibleName(self.tr("Number of working days"))
        self.branch = QCheckBox(self.tr("business days of the branch"))
        self.answers: dict[str, QLabel] = {
            name: label("", "strong", wrap=True, selectable=True) for name in ("solar", "lunar", "work")
        }
        self._build()
        self.solar.set_day(context.today)
        self.start.set_day(context.today)
        self.solar.textChanged.connect(self._answer)
        self.start.textChanged.connect(self._answer)
        self.lunar.textChanged.connect(self._answer)
        self.count.valueChanged.connect(self._answer)
        self.branch.toggled.connect(self._answer)

    def show_almanac(self, almanac: Almanac) -> None:
        """Reckon with a calendar."""
        self._almanac = almanac
        self._answer()

    def _build(self) -> None:
        self.count.setFixedWidth(90)
        inset(self.count)
        box = card()
        form = QFormLayout(box)
        form.setContentsMargins(16, 14, 16, 14)
        form.setVerticalSpacing(theme.SPACE["s"])
        form.setHorizontalSpacing(theme.SPACE["m"])
        work = QHBoxLayout()
        work.setSpacing(theme.SPACE["s"])
        work.addWidget(self.start, 1)
        work.addWidget(self.count)
        form.addRow(label(self.tr("Solar → lunar"), "muted"), self.solar)
        form.addRow("", self.answers["solar"])
        form.addRow(label(self.tr("Lunar → solar"), "muted"), self.lunar)
        form.addRow("", self.answers["lunar"])
        form.addRow(label(self.tr("Working days"), "muted"), work)
        form.addRow("", self.branch)
        form.addRow("", self.answers["work"])
        left = QVBoxLayout()
        left.addWidget(box)
        left.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.SPACE["m"], 0, 0)
        row.setSpacing(theme.SPACE["m"])
        row.addLayout(left, 5)
        row.addWidget(scrolled(self._policy()), 6)

    def _policy(self) -> QWidget:
        holder, texts = QWidget(), self._context.texts
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, theme.SPACE["s"], 0)
        column.setSpacing(theme.SPACE["xs"])
        policy = calendar_policy()
        for rule in policy.rules:
            column.addWidget(label(texts.named(rule.title), "strong", wrap=True))
            column.addWidget(label(texts.named(rule.text), "muted", wrap=True))
            column.addSpacing(theme.SPACE["s"])
        column.addWidget(label(self.tr("Open cases"), "strong"))
        for case in policy.open_cases:
            column.addWidget(label(texts.named(case.text), "muted", wrap=True))
        column.addStretch(1)
        return holder

    def _answer(self, _value: object = None) -> None:
        almanac = self._almanac
        if almanac is None:
            return
        self.answers["solar"].setText(self._of_solar(almanac))
        self.answers["lunar"].setText(self._of_lunar(almanac))
        self.answers["work"].setText(self._of_work(almanac))

    def _of_solar(self, almanac: Almanac) -> str:
        day = _day(self.solar)
        if day is None:
            return ""
        texts, info = self._context.texts, almanac.day_info(day)
        lunar = (
            f"{info.lunar.text}（{info.lunar.cycle}{info.lunar.animal}年）" if info.lunar else self.tr("not covered")
        )
        parts = [lunar, *(texts.named(one.name) for one in info.festivals)]
        parts += [texts.named(info.term)] if info.term else []
        return " · ".join([*parts, opening_text(info.opening, almanac.occasions, texts)])

    def _of_lunar(self, almanac: Almanac) -> str:
        text = self.lunar.text().strip()
        if not text:
            return ""
        try:
            return day_text(almanac.lunar.solar(parse_lunar(text.upper())), self._context.texts)
        except Problem as problem:
            return self._context.texts.problem(problem)

    def _of_work(self, almanac: Almanac) -> str:
        start = _day(self.start)
        if start is None:
            return ""
        try:
            found = (almanac.branch.add if self.branch.isChecked() else almanac.days.estimate)(
                start, self.count.value()
            )
        except (Problem, OverflowError) as error:
            return self._context.texts.problem(error) if isinstance(error, Problem) else ""
        said = day_text(found.day, self._context.texts)
        return said if found.certain else self.tr("probably {day}: days off not announced").format(day=said)


def _day(field: DayEdit) -> dt.date | None:
    return field.day() if field.valid() else None
