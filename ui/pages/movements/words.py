"""How the page of movements says figures, bands and percentages."""

from __future__ import annotations

from collections.abc import Mapping

from ui.context import Context
from ui.models.columns import Chip
from ui.wording import HIDDEN, Wording
from workbench.domain.movements import Movements
from workbench.domain.moves import ABSENT, BELOW, Figure
from workbench.domain.shares import hundredths, percent_text
from workbench.domain.texts import QT_TRANSLATE_NOOP

FIGURE_NAMES: Mapping[str, str] = {
    "opening": QT_TRANSLATE_NOOP("Movements", "Opening"),
    "kept": QT_TRANSLATE_NOOP("Movements", "Kept"),
    "lost": QT_TRANSLATE_NOOP("Movements", "Lost"),
    "left": QT_TRANSLATE_NOOP("Movements", "Left the book"),
    "fell": QT_TRANSLATE_NOOP("Movements", "Fell below"),
    "gross_new": QT_TRANSLATE_NOOP("Movements", "New"),
    "came": QT_TRANSLATE_NOOP("Movements", "New in the book"),
    "rose": QT_TRANSLATE_NOOP("Movements", "Rose above"),
    "net": QT_TRANSLATE_NOOP("Movements", "Net"),
    "closing": QT_TRANSLATE_NOOP("Movements", "Closing"),
    "moved_in": QT_TRANSLATE_NOOP("Movements", "Moved in"),
    "moved_out": QT_TRANSLATE_NOOP("Movements", "Moved out"),
    "product_only": QT_TRANSLATE_NOOP("Movements", "Only through products"),
    "outflows": QT_TRANSLATE_NOOP("Movements", "Large outflows"),
}
_KIND_NAMES: Mapping[str, tuple[str, str]] = {
    "kept": (QT_TRANSLATE_NOOP("Movements", "Kept"), "neutral"),
    "left": (QT_TRANSLATE_NOOP("Movements", "Left the book"), "danger"),
    "fell": (QT_TRANSLATE_NOOP("Movements", "Fell below"), "warning"),
    "came": (QT_TRANSLATE_NOOP("Movements", "New in the book"), "success"),
    "rose": (QT_TRANSLATE_NOOP("Movements", "Rose above"), "info"),
}
_PLACES: Mapping[str, str] = {
    BELOW: QT_TRANSLATE_NOOP("Movements", "Below the bands"),
    ABSENT: QT_TRANSLATE_NOOP("Movements", "Not in the month"),
}


class MoveWords:
    """Says movements in the language of now."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._words = Wording(context)

    def figure(self, name: str) -> str:
        """Return what a figure is called."""
        return self._context.texts.tr("Movements", FIGURE_NAMES[name])

    def kind(self, code: str) -> Chip | None:
        """Return what became of a client."""
        if code not in _KIND_NAMES:
            return None
        text, tone = _KIND_NAMES[code]
        return Chip(self._context.texts.tr("Movements", text), tone)

    def band(self, code: str) -> str:
        """Return a band by its name; below the lowest and absent are said in words."""
        if code in _PLACES:
            return self._context.texts.tr("Movements", _PLACES[code])
        return self._words.band(code) or code

    def clients(self, count: float) -> str:
        """Return a number of clients."""
        return f"{count:,.0f}".replace("-", "−")

    def money(self, fen: float | None) -> str:
        """Return money as short as a tile or a bar has room for: 亿 and 万 in Chinese, millions in English."""
        if fen is None:
            return ""
        if self._words.private:
            return HIDDEN
        if not fen:
            return "0"
        texts, yuan = self._context.texts, round(fen) / 100
        if texts.language == "zh_CN":
            large, small = abs(yuan) >= 100_000_000, abs(yuan) / 10_000
            shown = f"{abs(yuan) / 100_000_000:,.2f}亿" if large else f"{small:,.{0 if small >= 1000 else 1}f}万"
        else:
            shown = f"{abs(yuan) / 1_000_000:,.2f}m" if abs(yuan) >= 1_000_000 else f"{abs(yuan) / 1000:,.0f}k"
        return f"−{shown}" if yuan < 0 else shown

    def signed(self, text: str, value: float) -> str:
        """Return a text with the plus sign of a rise."""
        return f"+{text}" if value > 0 and text != HIDDEN else text

    def tile(self, name: str, found: Movements) -> tuple[str, str, list[str]]:
        """Return the value of a tile, the share of clients beside it, and what is said below it."""
        if name == "product_only":
            moves = found.product_only()
            return self._tile(Figure(len(moves), sum(move.product_fen or 0 for move in moves)), found.closing)
        if name == "outflows":
            moves = found.outflows()
            return self.clients(len(moves)), "", [self.money(-sum(move.drop_fen for move in moves)), ""]
        figure = getattr(found, name)
        if name in ("opening", "closing"):
            average = self._context.texts.tr("Movements", "average {amount}", amount=self.money(figure.average_fen))
            return self.clients(figure.clients), "", [self.money(figure.aum_fen), average if figure.clients else ""]
        return self._tile(figure, found.closing if name == "gross_new" else found.opening, signed=name == "net")

    def _tile(self, figure: Figure, whole: Figure, *, signed: bool = False) -> tuple[str, str, list[str]]:
        """Return a figure with its shares of clients and of assets."""
        clients, worth = self.clients(figure.clients), self.money(figure.aum_fen)
        if signed:
            clients, worth = self.signed(clients, figure.clients), self.signed(worth, figure.aum_fen)
        return (
            clients,
            share_text(figure.clients, whole.clients),
            [worth, share_text(figure.aum_fen, whole.aum_fen)],
        )


def share_text(part: int, whole: int) -> str:
    """Return a share in per cent with two decimals; "" of nothing."""
    return percent_text(hundredths(part, whole)).replace("-", "−")
