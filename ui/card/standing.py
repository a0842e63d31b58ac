"""Why the client is in this tier, what threatens it and what the next one takes, and who answers for the client."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.card.sections import Section
from ui.card.view import CardView
from ui.context import Context
from ui.widgets.basics import button
from workbench.domain.reasons import Reason
from workbench.domain.tiers import TierResult
from workbench.services.rules import reason_text


class StandingSection(Section):
    """The tier with its reasons and distance, the owners of the band.

    Signals:
        why_asked: the whole calculation is wanted.
    """

    why_asked = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.why = button(self.tr("Why this tier…"), "quiet", clicked=self.why_asked.emit)
        self.head.add_action(self.why)

    def show_view(self, view: CardView, *, full: bool = False) -> None:
        """Override Section.show_view."""
        del full
        self.clear()
        self.head.set_title(self.tr("Tier and care"))
        if self.words.private:
            self.add_nothing(self.tr("Hidden by the privacy screen."))
        else:
            self._add_tier(view.tier)
        self._add_owners(view.card.band)

    def _add_tier(self, result: TierResult) -> None:
        reasons = [*(result.service.basis if result.service else ()), *result.basis]
        if reasons:
            self.add_pair(self.tr("Why"), "\n".join(self._said(reason) for reason in reasons))
        if result.since is not None and result.tier is not None:
            self.add_pair(self.tr("Held since"), result.since.isoformat())
        if result.misses and result.limit > 1:
            self.add_pair(self.tr("Missed"), self.missed(result), tone="warning")
        if result.next is not None:
            distance = self._distance(result)
            if distance:
                name = self.context.texts.named(result.next.name)
                self.add_pair(self.tr("To {tier}").format(tier=name), distance)

    def missed(self, result: TierResult) -> str:
        """Return how far the tier is from being lost: 第2/6个月."""
        quarters = self.context.rules.schemes[result.scheme].cycle == "quarter"
        said = self.tr("quarter {count} of {limit}") if quarters else self.tr("month {count} of {limit}")
        return said.format(count=result.misses, limit=result.limit)

    def _distance(self, result: TierResult) -> str:
        gap = result.next
        if gap is None:
            return ""
        if gap.distance_points is not None:
            return self.tr("{points} points more").format(points=f"{gap.distance_points:,.2f}")
        if gap.distance_fen is None:
            return ""
        return self.tr("{amount} more").format(amount=self.words.money(gap.distance_fen))

    def _add_owners(self, band: str | None) -> None:
        """Say which roles the standard holds responsible for the band (R1–R3)."""
        roles = self.context.rules.standard.owners.get(band or "", ())
        if roles:
            mark = "、" if self.context.texts.language == "zh_CN" else ", "
            self.add_pair(self.tr("Answers for it"), mark.join(self.words.role(role) for role in roles))

    def _said(self, reason: Reason) -> str:
        return reason_text((reason.text, reason.values), self.context.texts, reason.context)
