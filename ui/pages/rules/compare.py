"""Every client under another tier scheme or on another day, beside the tier of now."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.forms import DayEdit
from ui.models.columns import Chip, Column
from ui.models.record_table import RecordTableModel
from ui.tasks import Latest
from ui.widgets.basics import EmptyState, label
from ui.widgets.look_dialog import LookDialog
from ui.widgets.record_view import RecordView
from ui.wording import HIDDEN, Wording
from workbench.domain.schemeparts import Scheme
from workbench.services.comparing import Comparison, compare_tiers
from workbench.services.rules import reason_text


class CompareDialog(LookDialog):
    """Lists what each client would be; Enter on a row shows the card."""

    def __init__(self, context: Context, scheme: Scheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._scheme = scheme
        self._words = Wording(context)
        self._latest = Latest()
        self.setWindowTitle(self.tr("Clients under this scheme"))
        self.resize(880, 520)
        self.day = DayEdit(self.tr("As of"), context.today)
        self.day.set_day(context.today)
        self.day.setFixedWidth(150)
        self._counted = label("", "muted")
        self.model = RecordTableModel(self._columns(), self, key=lambda row: row.client_id)
        self.view = RecordView(self.model, self.windowTitle())
        self.view.set_empty(EmptyState("clients", self.tr("No clients yet")))
        self._build()
        self.day.day_changed.connect(lambda _day: self._ask())
        self.view.opened.connect(self._on_opened)
        self._ask()

    def _columns(self) -> list[Column]:
        words = self._words
        return [
            Column(lambda: self.tr("Client"), "name", width=120, strong=True),
            Column(lambda: self.tr("Number"), lambda row: HIDDEN if words.private else row.client_no, width=130),
            Column(lambda: self.tr("Tier now"), lambda row: words.tier(row.tier), width=110),
            Column(
                lambda: self.tr("Under this scheme"),
                self._tier,
                width=130,
                chips=lambda row: [Chip(self.tr("moves"), "info")] if self._moves(row) else [],
            ),
            Column(lambda: self.tr("To the next"), self._distance, width=110, align="right", sort=_gap),
            Column(lambda: self.tr("Why"), self._why, width=0),
        ]

    def _build(self) -> None:
        self.top.addWidget(label(self._context.texts.named(self._scheme.name), "title"))
        self.top.addWidget(self._counted, 1)
        self.top.addWidget(label(self.tr("As of"), "muted"))
        self.top.addWidget(self.day)
        self.lay_out(self.view)

    def _ask(self) -> None:
        if not self.day.valid():
            return
        rules, scheme = self._context.rules, self._scheme.code
        # This version stands in for the one that holds.
        rules = replace(rules, schemes={**rules.schemes, scheme: self._scheme})
        day: dt.date = self.day.day() or self._context.today
        self.busy.setRange(0, 0)
        self.busy.show()
        self._latest.job(
            self._context.tasks,
            lambda desk, progress: compare_tiers(desk, rules=rules, scheme=scheme, day=day, progress=progress),
            self._on_progress,
            self._on_compared,
        )

    def done(self, result: int) -> None:
        """Override QDialog::done: nobody waits for the tiers any more."""
        self._latest.cancel()
        super().done(result)

    def _on_progress(self, done: int, total: int, _text: str = "") -> None:
        self.busy.setRange(0, total)
        self.busy.setValue(done)

    def _on_compared(self, rows: Sequence[Comparison]) -> None:
        self.busy.hide()
        self.model.set_records(rows)
        moving = sum(self._moves(row) for row in rows)
        same = self._scheme.code == self._context.rules.scheme.code
        text = self.tr("{count} clients, {moving} in another tier") if same else self.tr("{count} clients")
        self._counted.setText(text.format(count=f"{len(rows):,}", moving=f"{moving:,}"))

    def _on_opened(self, row: Comparison) -> None:
        self.accept()
        self._context.client_asked.emit(row.client_id)

    def _moves(self, row: Comparison) -> bool:
        """Whether the tier differs; tiers of two schemes cannot be compared."""
        return self._scheme.code == self._context.rules.scheme.code and _code(row) != row.tier

    def _tier(self, row: Comparison) -> str:
        names = (self._context.texts.named(tier.name) for tier in self._scheme.tiers if tier.code == _code(row))
        return next(names, "")

    def _distance(self, row: Comparison) -> str:
        gap = row.result.next
        if gap is None:
            return ""
        if gap.distance_points is not None:
            return self.tr("{points} points").format(points=f"{gap.distance_points:,.2f}")
        return self._words.money(gap.distance_fen)

    def _why(self, row: Comparison) -> str:
        if self._words.private:
            return HIDDEN
        texts = self._context.texts
        return "; ".join(reason_text((one.text, one.values), texts, one.context) for one in row.result.basis)


def _code(row: Comparison) -> str | None:
    return row.result.service.tier if row.result.service else row.result.tier


def _gap(row: Comparison) -> float | None:
    gap = row.result.next
    if gap is None:
        return None
    return float(gap.distance_points) if gap.distance_points is not None else gap.distance_fen
