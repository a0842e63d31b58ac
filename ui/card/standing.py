"""Why the client is in this tier, what threatens it and what the next one takes, and who answers for the client."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.card.sections import Section
from ui.card.view import LOSS, CardView
from ui.context import Context
from ui.widgets.basics import button, tool_button
from ui.wording import HIDDEN
from workbench.domain.reasons import Reason
from workbench.domain.tierresults import Gap, TierResult
from workbench.domain.tierwords import step_to
from workbench.services.marking import mark_kinds
from workbench.services.rules import reason_text
from workbench.services.watching import CODES

#: So many ways into the next tier are told; the calculation tells them all.
_WAYS = 3
#: What joins the steps of one way, in English and in Chinese.
_AND = ("; ", "；")


class StandingSection(Section):
    """The tier with its reasons and distance, the owners of the band.

    Signals:
        why_asked: the whole calculation is wanted.
        loss_asked: the reason of a loss is to be said.
    """

    why_asked = Signal()
    loss_asked = Signal()

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
        self._add_loss(view)
        self._add_owners(view.card.band)

    def _add_tier(self, result: TierResult) -> None:
        reasons = [*(result.service.basis if result.service else ()), *result.basis]
        if reasons:
            self.add_pair(self.tr("Why"), "\n".join(self._said(reason) for reason in reasons))
        if result.since is not None and result.tier is not None:
            self.add_pair(self.tr("Held since"), result.since.isoformat())
        self._add_threat(result)
        if result.pending is not None:
            name = self.words.tier(result.pending.tier) or self.tr("no tier")
            said = self.tr("{tier} from {day}").format(tier=name, day=result.pending.since.isoformat())
            self.add_pair(self.tr("To come"), said, tone="accent")
        if result.next is not None:
            lines = self._ways(result.next)
            if lines:
                name = self.context.texts.named(result.next.name)
                self.add_pair(self.tr("To {tier}").format(tier=name), "\n".join(lines))

    def _add_threat(self, result: TierResult) -> None:
        """Say how far the tier is from being lost, and whether the client is watched because of it."""
        if not result.misses or result.limit <= 1:
            return
        said = self.missed(result)
        if result.falls_on is not None:
            said = self.tr("{missed}; lost on {day} if it goes on").format(missed=said, day=result.falls_on.isoformat())
        self.add_pair(self.tr("Missed"), said, tone="warning")
        if result.watch is not None:
            since = self.tr("since {day}").format(day=result.watch.since.isoformat())
            self.add_pair(self.tr("Watched"), since, tone="warning")

    def missed(self, result: TierResult) -> str:
        """Return how far the tier is from being lost: 第2/6个月."""
        quarters = self.context.rules.schemes[result.scheme].cycle == "quarter"
        said = self.tr("quarter {count} of {limit}") if quarters else self.tr("month {count} of {limit}")
        return said.format(count=result.misses, limit=result.limit)

    def _ways(self, gap: Gap) -> list[str]:
        """Return what lacks for the next tier, a line a way; of many ways the first ones."""
        lines = []
        for way in gap.ways[:_WAYS]:
            steps = [self._said(step_to(part)) for part in way.parts]
            lines.append(_AND[self.context.texts.language == "zh_CN"].join(steps))
        if len(gap.ways) > _WAYS:
            lines.append(self.tr("or {count} other ways").format(count=len(gap.ways) - _WAYS))
        if gap.distance_points is not None:
            points = self.tr("{points} points more").format(points=f"{gap.distance_points:,.2f}")
            lines.insert(0, points)
        return lines

    def _add_loss(self, view: CardView) -> None:
        """Say how the client fell below a band and why, with the way to say why."""
        if view.loss is None and view.cause is None:
            return
        texts = self.context.texts
        edit = tool_button("edit", self.tr("Reason of loss…"), self.loss_asked.emit)
        reason = self.tr("no reason said yet")
        if view.cause is not None:
            name = texts.named(mark_kinds()[LOSS].named(view.cause.code))
            reason = " · ".join(part for part in (name, view.cause.note) if part)
        code = "" if view.loss is None else "recovered" if view.loss.recovered else view.loss.code
        title = self.words.of("Watch", CODES, code) if code else self.tr("Reason of loss")
        said = HIDDEN if self.words.private else reason
        self.add_pair(title, said, tone="" if code == "recovered" else "danger", buttons=[edit])

    def _add_owners(self, band: str | None) -> None:
        """Say which roles the standard holds responsible for the band (R1–R3)."""
        roles = self.context.rules.standard.owners.get(band or "", ())
        if roles:
            mark = "、" if self.context.texts.language == "zh_CN" else ", "
            self.add_pair(self.tr("Answers for it"), mark.join(self.words.role(role) for role in roles))

    def _said(self, reason: Reason) -> str:
        return reason_text((reason.text, reason.values), self.context.texts, reason.context)
