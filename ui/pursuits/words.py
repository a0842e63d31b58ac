"""How opportunities and referrals are said on screen: steps, needs, sources, ends, clocks, amounts typed in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal, InvalidOperation

from ui.context import Context
from ui.models.columns import Chip
from ui.wording import Wording
from workbench.domain import money, referrals
from workbench.domain.opportunities import Opportunity, stuck
from workbench.domain.reasons import Names
from workbench.domain.referrals import CLOCKS, Referral, clock
from workbench.domain.stages import OUTCOMES, REOPENED
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.services.opportunities import needs, referral_rules, stages

_TONES: Mapping[str, str] = {
    "won": "success",
    "lost": "danger",
    "declined": "neutral",
    "converted": "success",
    "kept": "info",
    "invalid": "neutral",
}
_CLOCK_TONES: Mapping[str, str] = {
    "waiting": "neutral",
    "running": "accent",
    "over": "danger",
    "met": "success",
    "late": "warning",
    "closed": "neutral",
}
_OVER = QT_TRANSLATE_NOOP("Opportunities", "{said}, {days} d over")
_LEFT = QT_TRANSLATE_NOOP("Opportunities", "{said}, {days} d left")


class PursuitWords(Wording):
    """Says what the lists of the opportunities page say; cheap to make, in the language of now."""

    def _named(self, names: Names | None, code: str) -> str:
        return self._context.texts.named(names) if names else code

    def stage(self, code: str) -> str:
        """Return the name of a step; of an end its name, too."""
        texts = self._context.texts
        if code in OUTCOMES:
            return texts.tr("Opportunities", OUTCOMES[code])
        return texts.tr("Opportunities", "Reopened") if code == REOPENED else texts.named(stages().stage_name(code))

    def need(self, code: str) -> str:
        return self._named(needs().get(code), code)

    def source(self, code: str) -> str:
        found = referral_rules().sources.get(code)
        return self._named(found.name if found else None, code)

    def role(self, code: str) -> str:
        """Return what somebody is who points clients out."""
        return self._named(referral_rules().roles.get(code), code)

    def signals(self, codes: Sequence[str]) -> str:
        mark = "、" if self._context.texts.language == "zh_CN" else ", "
        return mark.join(self._named(referral_rules().signals.get(code), code) for code in codes)

    def reason(self, code: str) -> str:
        return self._named(stages().reason_name(code), code) if code else ""

    def what(self, one: Opportunity) -> str:
        """Return what an opportunity is called: its title, else its need."""
        return one.title or self.need(one.need)

    def ended(self, one: Opportunity) -> list[Chip]:
        """Return how an opportunity stands, as chips: how it ended, or that it is stuck."""
        texts = self._context.texts
        if one.outcome:
            said = self.of("Opportunities", OUTCOMES, one.outcome)
            return [Chip(said, _TONES.get(one.outcome, "neutral"))]
        if stuck(one, stages(), self._context.today):
            return [Chip(texts.tr("Opportunities", "Stuck"), "warning")]
        return []

    def referrer(self, one: Referral) -> str:
        """Return who pointed out; behind the privacy screen no client."""
        if self.private and one.referrer_id:
            return self.role("client")
        said = self.role(one.role)
        return f"{one.referrer} · {said}" if one.referrer and said else one.referrer or said

    def clock(self, one: Referral) -> list[Chip]:
        """Return how the week of a referral stands, with the days left or over."""
        texts = self._context.texts
        found = clock(one, referral_rules(), self._context.today)
        said = texts.tr("Opportunities", CLOCKS[found.state])
        if found.left is not None:
            text = _OVER if found.left < 0 else _LEFT
            said = texts.tr("Opportunities", text, said=said, days=abs(found.left))
        return [Chip(said, _CLOCK_TONES[found.state])]

    def became(self, one: Referral) -> list[Chip]:
        """Return what became of a referral, as chips."""
        if not one.outcome:
            return []
        said = self.of("Opportunities", referrals.OUTCOMES, one.outcome)
        return [Chip(said, _TONES.get(one.outcome, "neutral"))]

    def typed(self, fen: int | None) -> str:
        """Return an amount as it is typed: 万元 in Chinese, yuan in English, without what is nothing."""
        if fen is None:
            return ""
        unit = money.FEN_PER_WAN if self._context.texts.language == "zh_CN" else money.FEN_PER_YUAN
        return f"{Decimal(fen) / unit:f}"

    def read_amount(self, text: str) -> int | None:
        """Return the fen of a typed amount, None for nothing typed.

        Raises:
            ValueError: it is no amount.
        """
        plain = text.replace(",", "").replace("，", "").strip()
        if not plain:
            return None
        try:
            return money.fen(Decimal(plain), "wan-yuan" if self._context.texts.language == "zh_CN" else "yuan")
        except (InvalidOperation, OverflowError):
            raise ValueError(text) from None


def offer(context: Context, names: Mapping[str, Names]) -> dict[str, str]:
    """Return codes with their names in the language of now, for a box to choose from."""
    return {code: context.texts.named(one) for code, one in names.items()}
