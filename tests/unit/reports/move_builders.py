"""Models of the documents of movements and of distribution, with any names."""

from __future__ import annotations

from datetime import date
from typing import Any

from tests.unit.reports.builders import LETTERHEAD
from workbench.domain.money import FEN_PER_WAN
from workbench.domain.moves import Figure
from workbench.readmodels.movepapers import DistributionPaper, MovementsPaper, PaperBand, PaperBin, PaperMove

_HIGH, _MIDDLE, _GONE = "500万元以上", "100–500万元", "不在当月"


def _figures(scale: int = 1) -> dict[str, Figure]:
    wan = FEN_PER_WAN // scale
    return {
        "opening": Figure(72, 58_500 * wan),
        "kept": Figure(39, 32_500 * wan),
        "lost": Figure(33, 26_000 * wan),
        "left": Figure(20, 18_450 * wan),
        "fell": Figure(13, 7_550 * wan),
        "gross_new": Figure(111, 111_946 * wan),
        "came": Figure(100, 101_946 * wan),
        "rose": Figure(11, 10_000 * wan),
        "moved_in": Figure(3, 1_500 * wan),
        "moved_out": Figure(2, 1_200 * wan),
        "net": Figure(78, 92_700 * wan),
        "closing": Figure(150, 151_200 * wan),
        "kept_closing": Figure(39, 39_254 * wan),
    }


def _moves(*names: str) -> list[PaperMove]:
    matures, note = date(2027, 1, 9), "离行；他行挖转"
    return [
        PaperMove(f"88001{place:05d}", name, _HIGH, 600_000_000, 550_000_000, 100_000_000, matures, note)
        for place, name in enumerate(names)
    ]


def movements(*names: str) -> MovementsPaper:
    """Return the comparison of the source with lists of these names."""
    bands = [PaperBand(_HIGH, _figures()), PaperBand(_MIDDLE, _figures(3))]
    return MovementsPaper(
        LETTERHEAD,
        ("2026-01", "2026-05"),
        _HIGH,
        _figures(),
        bands,
        [_HIGH, _MIDDLE, _GONE],
        {(_HIGH, _HIGH): 39, (_HIGH, _MIDDLE): 13, (_HIGH, _GONE): 20, (_GONE, _HIGH): 111},
        [("他行挖转", Figure(8, 9_550 * FEN_PER_WAN)), ("尚未填写原因", Figure(25, 16_450 * FEN_PER_WAN))],
        _moves(*names),
        3,
        _moves(*names),
        _moves(*names),
    )


def distribution(*names: str) -> DistributionPaper:
    """Return the bins of the source with a list of these names."""
    lows = [wan * FEN_PER_WAN for wan in (500, 600, 700, 800, 900, 1000)]
    counts = (20, 16, 11, 8, 9, 8)
    bins = [
        PaperBin(low, high, Figure(number, number * low), Figure(number - 1, number * low))
        for low, high, number in zip(lows, [*lows[1:], None], counts, strict=True)
    ]
    below = PaperBin(None, lows[0], Figure(12, 3_000 * FEN_PER_WAN), Figure(12, 0))
    return DistributionPaper(LETTERHEAD, "2026-05", "2026-04", bins, below, _moves(*names))


_NOBODY = Figure()
EMPTY: dict[str, Any] = {
    "movements": MovementsPaper(
        LETTERHEAD, ("2026-01", "2026-05"), "", dict.fromkeys(_figures(), _NOBODY), [], [], {}, [], [], 0, [], []
    ),
    "distribution": DistributionPaper(
        LETTERHEAD, "2026-05", "", [PaperBin(0, None, _NOBODY)], PaperBin(None, 0, _NOBODY), []
    ),
}
