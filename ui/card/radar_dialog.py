"""The eight dimensions of a client: the manager's scores to be entered beside what the book proposes (P16)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSpinBox, QWidget

from ui import theme
from ui.context import Context
from ui.forms import FormDialog
from ui.tasks import Latest
from ui.widgets.basics import button, inset, label
from ui.widgets.radar import Axis, RadarChart
from workbench.domain.changes import Changes
from workbench.domain.marks import FULL_SCORE
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.domain.value.radar import RadarScore
from workbench.services.marking import set_scores
from workbench.services.valuing import client_radar

#: What a proposal was read from.
FIGURE_TEXTS = {
    "tenure-years": QT_TRANSLATE_NOOP("Value", "{figure} years a client"),
    "contacts": QT_TRANSLATE_NOOP("Value", "{figure} contacts in a year"),
    "products": QT_TRANSLATE_NOOP("Value", "{figure} products"),
    "risk-step": QT_TRANSLATE_NOOP("Value", "risk step {figure}"),
    "contribution": QT_TRANSLATE_NOOP("Value", "CNY {figure} a year"),
    "assets": QT_TRANSLATE_NOOP("Value", "assets of CNY {figure}"),
    "completeness": QT_TRANSLATE_NOOP("Value", "file complete to {figure} %"),
}
_MONEY = ("contribution", "assets")
_NOTHING = -1


def axes(scores: Sequence[RadarScore], context: Context) -> list[Axis]:
    """Return the scores as a radar shows them."""
    return [Axis(context.texts.named(one.name), one.score, one.proposed) for one in scores]


def figure_text(one: RadarScore, context: Context) -> str:
    """Return what a proposal was read from, hidden on the privacy screen."""
    if one.figure is None or one.proposed is None:
        return ""
    if context.private and one.source in _MONEY:
        return "•••"
    return context.texts.tr("Value", FIGURE_TEXTS[one.source], figure=f"{one.figure:,}")


class RadarDialog(FormDialog):
    """A score for each dimension, the proposal beside it, and the radar that follows.

    Signals:
        saved: the scores are kept and the dialog has closed.
    """

    saved = Signal()

    def __init__(self, context: Context, client: bytes, name: str, parent: QWidget | None = None) -> None:
        super().__init__(context, "", "", parent)
        self._client = client
        self._scores: Sequence[RadarScore] = ()
        self._latest = Latest()
        self.boxes: dict[str, QSpinBox] = {}
        self.setWindowTitle(self.tr("Eight dimensions"))
        self.body.insertWidget(0, label(name, "strong"))
        self.accept_button.setText(self.tr("Save"))
        self.chart = RadarChart(self.tr("Radar of the eight dimensions"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.SPACE["m"])
        self._grid.setVerticalSpacing(theme.SPACE["xs"])
        self.chart.setMinimumSize(320, 260)
        self.setMinimumWidth(860)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE["l"])
        row.addLayout(self._grid)
        row.addWidget(self.chart, 1)
        self.body.insertLayout(0, row)
        rules, today = context.rules, context.today
        self.wait()
        self._latest.query(
            context.tasks, lambda desk: client_radar(desk, rules=rules, client=client, day=today), self._on_read
        )

    def _on_read(self, scores: Sequence[RadarScore]) -> None:
        self.wait_over()
        self._scores = scores
        for place, one in enumerate(scores):
            name = self.context.texts.named(one.name)
            box = inset(QSpinBox())
            box.setRange(_NOTHING, FULL_SCORE)
            box.setSpecialValueText(self.tr("–"))
            box.setValue(_NOTHING if one.score is None else one.score)
            box.setAccessibleName(name)
            box.valueChanged.connect(lambda _value: self._show())
            self.boxes[one.code] = box
            title = label(name)
            title.setMinimumWidth(title.sizeHint().width())
            self._grid.addWidget(title, place, 0)
            self._grid.addWidget(box, place, 1)
            self._add_proposal(place, one, box)
        self._show()
        if self.boxes:
            next(iter(self.boxes.values())).setFocus()

    def _add_proposal(self, place: int, one: RadarScore, box: QSpinBox) -> None:
        """Put the proposal beside its field: a button that takes it over."""
        if one.proposed is None:
            nothing = label(self.tr("no proposal"), "muted")
            nothing.setMinimumWidth(nothing.sizeHint().width())
            self._grid.addWidget(nothing, place, 2)
            return
        score = one.proposed
        take = button(self.tr("propose {score}").format(score=score), "quiet", clicked=lambda: box.setValue(score))
        take.setAutoDefault(False)
        take.setToolTip(figure_text(one, self.context))
        take.setMinimumWidth(take.sizeHint().width())
        self._grid.addWidget(take, place, 2)

    def _show(self) -> None:
        said = {code: box.value() for code, box in self.boxes.items()}
        self.chart.set_axes(
            [
                Axis(axis.label, None if said[one.code] == _NOTHING else said[one.code], axis.proposed)
                for one, axis in zip(self._scores, axes(self._scores, self.context), strict=True)
            ],
            (self.tr("my score"), self.tr("proposed")),
        )

    def submit(self) -> None:
        """Override FormDialog.submit."""
        client, today = self._client, self.context.today
        values = {code: None if box.value() == _NOTHING else box.value() for code, box in self.boxes.items()}

        def change(desk: Any) -> Changes:
            return set_scores(desk, client, values, on=today)

        self.wait()
        self.context.tasks.change(change, self, lambda _changes: self._on_saved(), self.refuse)

    def _on_saved(self) -> None:
        self.wait_over()
        self.accept()
        self.context.say(self.tr("Scores kept"), undo=True)
        self.saved.emit()
