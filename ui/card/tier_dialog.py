"""Why a client is in a tier, what the next one takes and what was before; here the tier is also set by hand."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.card.override_dialog import OverrideDialog
from ui.context import Context
from ui.forms import CodeBox, DayEdit
from ui.models.item_list import TimelineEntry
from ui.stars.dialog import StarDialog
from ui.tasks import Latest
from ui.widgets.basics import KeyValueGrid, button, label, line, room_for, scrolled
from ui.widgets.chips import StatusChip
from ui.widgets.lists import TimelineList
from ui.widgets.tabbing import OrderedTabs
from ui.wording import Wording
from workbench.domain.changes import Changes
from workbench.domain.reasons import Reason
from workbench.domain.stars import PointLine
from workbench.domain.tierresults import TierResult
from workbench.domain.tierwords import step_to
from workbench.services.comparing import explain_tier
from workbench.services.overriding import clear_override
from workbench.services.rules import reason_text

if TYPE_CHECKING:
    from db.desk import Desk

_WIDTH, _HEIGHT = 640, 620
#: The history shows so many lines of text before it is scrolled, each with so many pixels around it.
_MOST_LINES, _AROUND = 5, 14


class TierDialog(OrderedTabs, QDialog):
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
        self._watch, self._hand = StatusChip("", "warning"), StatusChip("", "info")
        self._basis = label("", "", wrap=True, selectable=True)
        self._facts = KeyValueGrid()
        self._ways_title, self._ways = label("", "strong", wrap=True), label("", "", wrap=True, selectable=True)
        self._rows_title, self._rows = label(self.tr("The calculation"), "strong"), KeyValueGrid()
        self._history_title = label(self.tr("History"), "strong")
        self.history = TimelineList(self.tr("History"))
        self.override = button(self.tr("Set by hand…"), "", "edit", self._ask_override)
        self.take_back = button(self.tr("Take back"), "", "undo", self._take_back)
        self.stars = button(self.tr("Star calculator…"), "quiet", "star", self._show_stars)
        self._build(name)
        self.resize(room_for(parent, _WIDTH, _HEIGHT))
        self.scheme.currentIndexChanged.connect(self._ask)
        self.day.day_changed.connect(lambda _day: self._ask())
        context.tasks.changed.connect(self._on_changed)
        self._ask()

    def _build(self, name: str) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.SPACE["s"])
        top.addWidget(label(name, "headline"), 1)
        top.addWidget(self.scheme)
        top.addWidget(self.day)
        self.day.setFixedWidth(150)
        title = QHBoxLayout()
        title.setSpacing(theme.SPACE["s"])
        for widget in (self._tier, self._watch, self._hand):
            title.addWidget(widget)
        title.addStretch(1)
        inner = QWidget()
        body = QVBoxLayout(inner)
        body.setContentsMargins(0, 0, theme.SPACE["s"], 0)
        body.setSpacing(theme.SPACE["m"])
        body.addLayout(title)
        reasons = (self._basis, self._facts, self._ways_title, self._ways)
        for shown in (*reasons, self._rows_title, self._rows, self._history_title, self.history):
            body.addWidget(shown)
        body.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(theme.SPACE["s"])
        for pressed in (self.override, self.take_back, self.stars):
            pressed.setAutoDefault(False)
            foot.addWidget(pressed)
        foot.addStretch(1)
        foot.addWidget(button(self.tr("Close"), "primary", clicked=self.accept))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(theme.SPACE["m"])
        column.addLayout(top)
        column.addWidget(line())
        column.addWidget(scrolled(inner), 1)
        column.addLayout(foot)

    # -- asking

    def _on_changed(self, _changes: object, _initiator: object) -> None:
        self._ask()

    def _ask(self) -> None:
        if not self.day.valid():
            return
        client, scheme = self._client, self.scheme.code()
        day: dt.date = self.day.day() or self._context.today
        rules = self._context.rules.on(day)
        self._latest.query(
            self._context.tasks,
            lambda desk: explain_tier(desk, rules=rules, client=client, scheme=scheme, day=day),
            self._on_result,
        )

    def _ask_override(self) -> None:
        if self.told is not None:
            OverrideDialog(self._context, self._client, self.told, self).open()

    def _take_back(self) -> None:
        client, scheme, today = self._client, self.scheme.code(), self._context.today

        def change(desk: Desk) -> Changes:
            return clear_override(desk, client=client, scheme=scheme, on=today)

        said = self.tr("The rating stands again.")
        self._context.tasks.change(change, self, lambda _changes: self._context.say(said, undo=True))

    def _show_stars(self) -> None:
        lines = () if self._words.private or self.told is None else self.told.lines
        amounts = {one.row.code: one.amount_fen for one in lines}
        StarDialog(self._context, self.scheme.code(), amounts, self).open()

    # -- showing

    def _on_result(self, result: TierResult) -> None:
        self.told = result
        texts = self._context.texts
        service = result.service
        named = service.name if service is not None else result.tier_name
        self._tier.setText(texts.named(named) if named else self.tr("No tier"))
        self._show_chips(result)
        reasons = [*result.basis, *(service.basis if service is not None else ())]
        hidden = self.tr("Hidden by the privacy screen.")
        self._basis.setText(hidden if self._words.private else "\n".join(self._said(one) for one in reasons))
        self._facts.show_pairs(self._told(result))
        self._show_ways(result)
        rows = [] if self._words.private else [(texts.named(one.row.name), self._sum(one)) for one in result.lines]
        self._rows.show_pairs(rows)
        for widget in (self._rows_title, self._rows):
            widget.setVisible(bool(rows))
        self._show_history(result)
        scheme = self._context.rules.schemes[result.scheme]
        today = (self.day.day() or self._context.today) == self._context.today
        self.override.setEnabled(today and scheme.kind != "derived")
        self.take_back.setVisible(today and result.override is not None and scheme.kind != "derived")
        self.stars.setVisible(scheme.kind == "points")

    def _show_chips(self, result: TierResult) -> None:
        watch, override = result.watch, result.override
        self._watch.setVisible(watch is not None)
        if watch is not None:
            self._watch.show_status(self.tr("watched since {day}").format(day=watch.since.isoformat()), "warning")
        self._hand.setVisible(override is not None)
        if override is not None:
            until = override.until
            text = self.tr("by hand until {day}").format(day=until.isoformat()) if until else self.tr("by hand")
            self._hand.show_status(text, "info")

    def _said(self, reason: Reason) -> str:
        return reason_text((reason.text, reason.values), self._context.texts, reason.context)

    def _told(self, result: TierResult) -> list[tuple[str, str]]:
        words, texts = self._words, self._context.texts
        told: list[tuple[str, str]] = []
        if result.service is not None and result.tier_name:
            told.append((self.tr("By contribution"), texts.named(result.tier_name)))
        if result.override is not None and result.service is None:
            told.append((self.tr("As rated"), self._tier_name(result, result.rated_tier)))
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
        if result.falls_on is not None:
            told.append((self.tr("Lost on, if missed until then"), result.falls_on.isoformat()))
        if result.pending is not None:
            name = self._tier_name(result, result.pending.tier)
            told.append((self.tr("From {day}").format(day=result.pending.since.isoformat()), name))
        return told

    def _show_ways(self, result: TierResult) -> None:
        """Show every way into the next tier; on each all parts are needed."""
        ways = result.next.ways if result.next is not None and not self._words.private else ()
        ways = tuple(way for way in ways if any(part.lacking is not None for part in way.parts))
        for widget in (self._ways_title, self._ways):
            widget.setVisible(bool(ways))
        if result.next is None or not ways:
            return
        texts = self._context.texts
        title = self.tr("Ways to {tier} (one of them is enough)") if len(ways) > 1 else self.tr("The way to {tier}")
        self._ways_title.setText(title.format(tier=texts.named(result.next.name)))
        told = []
        for way in ways:
            parts = [self._said(step_to(part)) for part in way.parts]
            head = self.tr("{way}, all of:").format(way=texts.named(way.name))
            told += [f"• {parts[0]}"] if len(parts) == 1 else [f"• {head}", *(f"    – {part}" for part in parts)]
        self._ways.setText("\n".join(told))

    def _show_history(self, result: TierResult) -> None:
        entries = [
            TimelineEntry(span.since, span.since.isoformat(), "star", self._tier_name(result, span.tier))
            for span in reversed(result.history)
        ]
        hand = result.override
        if hand is not None:
            day = hand.since.isoformat() if hand.since else ""
            title = self.tr("{tier}, set by hand").format(tier=self._tier_name(result, hand.tier))
            entries.insert(0, TimelineEntry("hand", day, "edit", title, hand.reason, "info"))
        self.history.set_entries(entries)
        shown = len(entries) > 1 or hand is not None
        lines = sum(1 + bool(entry.body) for entry in entries)
        height = QFontMetrics(theme.font("base")).height() + _AROUND
        self.history.setFixedHeight(min(_MOST_LINES, lines) * height + _AROUND)
        for widget in (self._history_title, self.history):
            widget.setVisible(shown)

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
