"""Asks for an occasion of the manager's own: its name, its day, whom it is for and which words it has."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from ui import theme
from ui.almanac import words
from ui.context import Context
from ui.forms import CodeBox, FormDialog
from ui.widgets.basics import inset, label
from ui.wordcheck.field import Watched
from workbench.domain.almanac import Almanac
from workbench.domain.changes import Changes
from workbench.domain.dayrules import DayRule, RuleKind
from workbench.domain.occasions import Audience, Greet, Occasion
from workbench.domain.problems import Problem
from workbench.reports.formats import day_text
from workbench.services.almanac import solar_terms
from workbench.services.yearcalendar import keep_occasion, own_code

_OLDEST = 150
_LINES = 3
_GREETS: tuple[Greet, ...] = ("optional", "never")


class OccasionDialog(FormDialog):
    """One form for a new occasion and for one that is changed; the next days are shown while one types.

    Signals:
        kept: the occasion is in the book and the dialog has closed; carries its code.
    """

    kept = Signal(str)

    def __init__(
        self, context: Context, almanac: Almanac, occasion: Occasion | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, "", "", parent)
        self._almanac, self._occasion = almanac, occasion
        texts = context.texts
        self.setWindowTitle(self.tr("Own occasion") if occasion is None else self.tr("Change the occasion"))
        self.accept_button.setText(self.tr("Save"))
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setPlaceholderText(self.tr("e.g. 店庆"))
        self.kind = CodeBox(
            self.tr("Kind of day"), {code: words.tr(texts, text) for code, text in words.RULE_KINDS.items()}
        )
        self.month, self.day = QSpinBox(), QSpinBox()
        self.month.setRange(1, 12)
        self.month.setAccessibleName(self.tr("Month"))
        self.day.setAccessibleName(self.tr("Day"))
        self.place = CodeBox(self.tr("Which one"), {str(n): words.tr(texts, text) for n, text in words.PLACES.items()})
        weekdays = {str(number): words.weekday_name(number, texts) for number in range(1, 8)}
        self.weekday = CodeBox(self.tr("Weekday"), weekdays)
        self.term = CodeBox(self.tr("Solar term"), {one["zh_CN"]: texts.named(one) for one in solar_terms().names})
        self.eve = QCheckBox(self.tr("the day before it"))
        self.next = label("", "muted", wrap=True)
        said = {"optional": self.tr("a greeting run can be made"), "never": self.tr("only stands in the calendar")}
        self.greet = CodeBox(self.tr("Greeting"), said)
        self.gender = CodeBox(self.tr("For"), {code: words.tr(texts, text) for code, text in words.GENDERS.items()})
        self.ages = (QSpinBox(), QSpinBox())
        self.jobs = QLineEdit()
        self.by_hand = QCheckBox(self.tr("I pick the clients myself"))
        self.retired = QCheckBox(self.tr("retired: it has no days any more"))
        self.texts = QPlainTextEdit()
        self._day_parts: dict[str, list[QWidget]] = {}
        self._build()
        self._fill(occasion)
        self._connect()
        self._on_rule()
        self.name.setFocus()

    def _build(self) -> None:
        for box in (self.month, self.day, *self.ages):
            box.setFixedWidth(80)
            inset(box)
        for box, name in zip(self.ages, (self.tr("Youngest"), self.tr("Oldest")), strict=True):
            box.setRange(-1, _OLDEST)
            box.setSpecialValueText(self.tr("any"))
            box.setAccessibleName(name)
        self.jobs.setAccessibleName(self.tr("Words of the job or employer"))
        self.jobs.setPlaceholderText(self.tr("e.g. 教师、老师; empty for every job"))
        self.texts.setAccessibleName(self.tr("Greeting texts"))
        self.texts.setPlaceholderText(self.tr("One text in each line; {address} is how the client is addressed"))
        self.texts.setTabChangesFocus(True)
        self.texts.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + 18)
        month_name, day_name = label(self.tr("month"), "muted"), label(self.tr("day"), "muted")
        self._day_parts = {
            "solar": [self.month, month_name, self.day, day_name],
            "lunar": [self.month, month_name, self.day, day_name],
            "weekday": [self.month, month_name, self.place, self.weekday],
            "term": [self.term],
        }
        parts: tuple[QWidget, ...] = (
            *(self.month, month_name, self.day, day_name, self.place, self.weekday, self.term, self.eve),
        )
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Name"), self.name),
            (self.tr("Kind of day"), self.kind),
            (self.tr("On"), _line(*parts)),
            ("", self.next),
            (self.tr("Greeting"), self.greet),
            (
                self.tr("For"),
                _line(self.gender, label(self.tr("aged"), "muted"), self.ages[0], label("–"), self.ages[1]),
            ),
            (self.tr("Job"), self.jobs),
            ("", self.by_hand),
            (self.tr("Texts"), Watched(self.texts, self.context)),
            ("", self.retired),
        )
        for title, widget in rows:
            self.form.addRow(title, widget)

    def _fill(self, occasion: Occasion | None) -> None:
        self.retired.setVisible(occasion is not None)
        self.form.setRowVisible(self.retired, occasion is not None)
        for box in self.ages:
            box.setValue(-1)
        self.day.setRange(1, 31)
        today = self.context.today
        self.month.setValue(today.month)
        self.day.setValue(today.day)
        if occasion is None or occasion.rule is None:
            return
        rule, told = occasion.rule, occasion.audience
        self.name.setText(self.context.texts.named(occasion.name))
        self.kind.choose(rule.kind)
        if rule.kind == "term":
            self.term.choose(rule.term)
        else:
            self.month.setValue(rule.numbers[0])
        if rule.kind == "weekday":
            self.weekday.choose(str(rule.numbers[1]))
            self.place.choose(str(rule.numbers[2]))
        elif rule.kind != "term":
            self.day.setValue(rule.numbers[1])
        self.eve.setChecked(rule.offset == -1)
        self.greet.choose(occasion.greet)
        self.gender.choose(told.gender or "")
        for box, age in zip(self.ages, (told.min_age, told.max_age), strict=True):
            box.setValue(-1 if age is None else age)
        self.jobs.setText("、".join(told.jobs))
        self.by_hand.setChecked(told.by_hand)
        self.texts.setPlainText("\n".join(occasion.words))
        self.retired.setChecked(occasion.retired)

    def _connect(self) -> None:
        for signal in (
            self.kind.currentIndexChanged,
            self.month.valueChanged,
            self.day.valueChanged,
            self.place.currentIndexChanged,
            self.weekday.currentIndexChanged,
            self.term.currentIndexChanged,
        ):
            signal.connect(self._on_rule)
        self.eve.toggled.connect(self._on_rule)
        self.greet.currentIndexChanged.connect(self._on_greet)
        self.by_hand.toggled.connect(self._on_greet)
        self._on_greet()

    def _on_rule(self, _value: object = None) -> None:
        """Show the fields of the kind, and the next days of the rule as it stands."""
        kind = self.kind.code()
        shown = self._day_parts[kind]
        for part in {part for parts in self._day_parts.values() for part in parts}:
            part.setVisible(part in shown)
        self.day.setMaximum(30 if kind == "lunar" else 31)
        try:
            rule = self.rule()
            rule.check(solar_terms())
        except Problem as problem:
            self.next.setText(self.context.texts.problem(problem))
            return
        days = [day_text(day, self.context.texts) for day in self._coming(rule)]
        self.next.setText(self.tr("Next: {days}").format(days=", ".join(days)))

    def _coming(self, rule: DayRule) -> list[dt.date]:
        today, lunar = self.context.today, self._almanac.lunar
        days = sorted(rule.day(year, lunar, solar_terms()) for year in range(today.year, today.year + 4))
        return [day for day in days if day >= today][:3]

    def _on_greet(self, _value: object = None) -> None:
        greeted = self.greet.code() != "never"
        picked: tuple[QWidget, ...] = (self.gender, *self.ages, self.jobs)
        self.by_hand.setEnabled(greeted)
        self.texts.setEnabled(greeted)
        for widget in picked:
            widget.setEnabled(greeted and not self.by_hand.isChecked())

    def rule(self) -> DayRule:
        """Return the rule that the fields name."""
        kind: RuleKind = self.kind.code()  # type: ignore[assignment]  # the box holds nothing else
        offset = -1 if self.eve.isChecked() else 0
        if kind == "term":
            return DayRule(kind, term=self.term.code(), offset=offset)
        numbers = (self.month.value(), self.day.value())
        if kind == "weekday":
            return DayRule(kind, (self.month.value(), int(self.weekday.code()), int(self.place.code())), offset=offset)
        return DayRule(kind, numbers, offset=offset)

    def audience(self) -> Audience:
        """Return the audience that the fields name."""
        low, high = (None if box.value() < 0 else box.value() for box in self.ages)
        jobs = tuple(
            word for word in self.jobs.text().replace(",", "、").replace("，", "、").split("、") if word.strip()
        )
        return Audience(
            self.gender.code() or None, low, high, tuple(word.strip() for word in jobs), self.by_hand.isChecked()
        )

    def submit(self) -> None:
        """Override FormDialog.submit."""
        name, before = self.name.text().strip(), self._occasion
        code = before.code if before else own_code(name)
        if not name or not code:
            self.show_error(self.tr("Say what the occasion is called."))
            self.name.setFocus()
            return
        base = before or Occasion(code, {}, "optional")
        names = {"zh_CN": name, "en": name} if before is None else {**before.name, self.context.texts.language: name}
        lines = [line.strip() for line in self.texts.toPlainText().splitlines()]
        greet: Greet = next(one for one in _GREETS if one == self.greet.code())
        wanted = replace(
            base,
            name=names,
            rule=self.rule(),
            greet=greet,
            audience=self.audience(),
            words=tuple(line for line in lines if line),
            retired=self.retired.isChecked(),
        )

        def change(desk: Any) -> Changes:
            return keep_occasion(desk, occasion=wanted, new=before is None)

        self.wait()
        self.context.tasks.change(change, self, lambda _changes: self._on_kept(code), self.refuse)

    def _on_kept(self, code: str) -> None:
        self.accept()
        self.kept.emit(code)


def _line(*parts: QWidget) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme.SPACE["s"])
    for part in parts:
        line.addWidget(part)
        if isinstance(part, QLabel):
            part.setMinimumWidth(0)
    line.addStretch(1)
    return holder
