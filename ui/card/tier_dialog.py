"""Why a client is in a tier, under the scheme in force or another one, today or on another day."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.card.forms import CodeBox, DayEdit
from ui.context import Context
from ui.tasks import Latest
from ui.widgets.basics import KeyValueGrid, button, label, line
from ui.wording import Wording
from workbench.domain.reasons import Reason
from workbench.domain.stars import PointLine
from workbench.domain.tiers import TierResult
from workbench.services.comparing import explain_tier
from workbench.services.rules import reason_text


class TierDialog(QDialog):
    """Shows one result and follows the scheme and the day that are chosen."""

    def __init__(self, context: Context, client: bytes, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._client = context, client
        self._words = Wording(context)
        self._latest = Latest()
        self.told: TierResult | None = None
        self.setWindowTitle(self.tr("Why this tier"))
        self.setMinimumWidth(540)
        rules, texts = context.rules, context.texts
        self.scheme = CodeBox(
            self.tr("Tier scheme"), {code: texts.named(one.name) for code, one in rules.schemes.items()}
        )
        self.scheme.choose(rules.scheme.code)
        self.day = DayEdit(self.tr("As of"), context.today)
        self.day.set_day(context.today)
        self._tier = label("", "title", wrap=True)
        self._basis = label("", "", wrap=True, selectable=True)
        self._facts = KeyValueGrid()
        self._rows_title = label(self.tr("The calculation"), "strong")
        self._rows = KeyValueGrid()
        self._build(name)
        self.scheme.currentIndexChanged.connect(self._ask)
        self.day.day_changed.connect(lambda _day: self._ask())
        self._ask()

    def _build(self, name: str) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.SPACE["s"])
        top.addWidget(label(name, "headline"), 1)
        top.addWidget(self.scheme)
        top.addWidget(self.day)
        self.day.setFixedWidth(150)
        close = button(self.tr("Close"), "primary", clicked=self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(theme.SPACE["m"])
        column.addLayout(top)
        for widget in (line(), self._tier, self._basis, self._facts, self._rows_title, self._rows):
            column.addWidget(widget)
        column.addStretch(1)
        column.addLayout(foot)

    def _ask(self) -> None:
        if not self.day.valid():
            return
        rules, client, scheme = self._context.rules, self._client, self.scheme.code()
        day: dt.date = self.day.day() or self._context.today
        self._latest.query(
            self._context.tasks,
            lambda desk: explain_tier(desk, rules=rules, client=client, scheme=scheme, day=day),
            self._on_result,
        )

    def _on_result(self, result: TierResult) -> None:
        self.told = result
        texts = self._context.texts
        service = result.service
        named = service.name if service is not None else result.tier_name
        self._tier.setText(texts.named(named) if named else self.tr("No tier"))
        reasons = [*result.basis, *(service.basis if service is not None else ())]
        hidden = self.tr("Hidden by the privacy screen.")
        self._basis.setText(hidden if self._words.private else "\n".join(self._said(one) for one in reasons))
        self._facts.show_pairs(self._told(result))
        rows = [] if self._words.private else [(texts.named(one.row.name), self._sum(one)) for one in result.lines]
        self._rows.show_pairs(rows)
        for widget in (self._rows_title, self._rows):
            widget.setVisible(bool(rows))

    def _said(self, reason: Reason) -> str:
        return reason_text((reason.text, reason.values), self._context.texts, reason.context)

    def _told(self, result: TierResult) -> list[tuple[str, str]]:
        words, texts = self._words, self._context.texts
        told: list[tuple[str, str]] = []
        if result.service is not None and result.tier_name:
            told.append((self.tr("By contribution"), texts.named(result.tier_name)))
        if result.since is not None:
            told.append((self.tr("Held since"), result.since.isoformat()))
        if result.points is not None:
            told.append((self.tr("Points"), f"{result.points:,.2f}"))
        elif result.value_fen is not None:
            told.append((self.tr("Measured"), words.money(result.value_fen)))
        if result.next is not None and self._distance(result):
            told.append((self.tr("To {tier}").format(tier=texts.named(result.next.name)), self._distance(result)))
        if result.misses:
            missed = self.tr("{count} of {limit} in a row").format(count=result.misses, limit=result.limit)
            told.append((self.tr("Missed ratings"), missed))
        if len(result.history) > 1:
            spans = [f"{span.since.isoformat()} {self._tier_name(result, span.tier)}" for span in result.history]
            told.append((self.tr("Before"), "\n".join(reversed(spans))))
        return told

    def _distance(self, result: TierResult) -> str:
        gap = result.next
        if gap is not None and gap.distance_points is not None:
            return self.tr("{points} points").format(points=f"{gap.distance_points:,.2f}")
        return self._words.money(gap.distance_fen) if gap is not None else ""

    def _tier_name(self, result: TierResult, code: str | None) -> str:
        scheme = self._context.rules.schemes[result.scheme]
        names = (self._context.texts.named(tier.name) for tier in scheme.tiers if tier.code == code)
        return next(names, self.tr("No tier"))

    def _sum(self, one: PointLine) -> str:
        said = self.tr("{amount} × {coefficient} a 10,000 = {points}")
        amount = self._words.money(one.amount_fen)
        return said.format(amount=amount, coefficient=f"{one.coefficient:g}", points=f"{one.points:,.2f}")
