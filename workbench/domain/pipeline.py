"""What many opportunities come to: how many stand where, what they are worth, and how many go on, with the records."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from workbench.domain.opportunities import Opportunity
from workbench.domain.shares import hundredths
from workbench.domain.stages import Stages


@dataclass(frozen=True, slots=True)
class Heap:
    """Some opportunities behind one figure and what they are worth in fen; unknown amounts count as nothing."""

    ids: tuple[bytes, ...] = ()
    amount_fen: int = 0

    def __len__(self) -> int:
        return len(self.ids)


@dataclass(frozen=True, slots=True)
class StageFigure:
    """One stage.

    Attributes:
        here: open ones that stand in it.
        entered: those that ever stood in it or in a later one.
        passed: of these, those that went on to a later one or were won.
        ended: of these, those that were lost or declined with no later one reached.
    """

    stage: str
    here: Heap
    entered: Heap
    passed: Heap
    ended: Heap

    @property
    def rate(self) -> int | None:
        """Hundredths of a per cent of those that left the stage and went on; None while nobody left it."""
        return _share(len(self.passed), len(self.passed) + len(self.ended))


@dataclass(frozen=True, slots=True)
class SourceFigure:
    """One source, or one need: everything that came from it, and what became of it."""

    code: str
    all: Heap
    open: Heap
    won: Heap
    lost: Heap
    declined: Heap

    @property
    def rate(self) -> int | None:
        """Hundredths of a per cent won of what is closed; None while nothing is closed."""
        return _share(len(self.won), len(self.won) + len(self.lost) + len(self.declined))


@dataclass(slots=True)
class _Pile:
    ids: list[bytes] = field(default_factory=list)
    amount_fen: int = 0

    def add(self, one: Opportunity) -> None:
        self.ids.append(one.id)
        self.amount_fen += one.amount_fen or 0

    def heap(self) -> Heap:
        return Heap(tuple(self.ids), self.amount_fen)


def reached(one: Opportunity, stages: Stages) -> int:
    """Return the place of the furthest stage that an opportunity ever stood in; -1 for none that is known."""
    places = {stage.code: place for place, stage in enumerate(stages.stages)}
    return max((places.get(code, -1) for code in (one.stage, *(step.stage for step in one.steps))), default=-1)


def by_stage(opportunities: Iterable[Opportunity], stages: Stages) -> list[StageFigure]:
    """Return the figures of every stage in order; whoever skipped a stage has passed it."""
    piles = [tuple(_Pile() for _ in range(4)) for _ in stages.stages]
    for one in opportunities:
        furthest = reached(one, stages)
        for place, stage in enumerate(stages.stages):
            here, entered, passed, ended = piles[place]
            if one.open and one.stage == stage.code:
                here.add(one)
            if furthest < place:
                continue
            entered.add(one)
            if furthest > place or one.outcome == "won":
                passed.add(one)
            elif not one.open:
                ended.add(one)
    return [
        StageFigure(stage.code, *(pile.heap() for pile in found))
        for stage, found in zip(stages.stages, piles, strict=True)
    ]


def by_source(opportunities: Iterable[Opportunity], codes: Sequence[str]) -> list[SourceFigure]:
    """Return what became of the opportunities of each source, in the order of `codes`, unknown ones last."""
    return _grouped(opportunities, codes, lambda one: one.source)


def by_need(opportunities: Iterable[Opportunity], codes: Sequence[str]) -> list[SourceFigure]:
    """Return what became of the opportunities of each need, as `by_source`."""
    return _grouped(opportunities, codes, lambda one: one.need)


def _grouped(
    opportunities: Iterable[Opportunity], codes: Sequence[str], code: Callable[[Opportunity], str]
) -> list[SourceFigure]:
    groups: dict[str, list[Opportunity]] = {known: [] for known in codes}
    for one in opportunities:
        groups.setdefault(code(one), []).append(one)
    found = []
    for name, members in groups.items():
        if members:
            heaps = outcome_heaps(members)
            found.append(
                SourceFigure(name, heap(members), heaps["open"], heaps["won"], heaps["lost"], heaps["declined"])
            )
    return found


def heap(opportunities: Iterable[Opportunity]) -> Heap:
    """Return these as one heap."""
    pile = _Pile()
    for one in opportunities:
        pile.add(one)
    return pile.heap()


def outcome_heaps(opportunities: Sequence[Opportunity]) -> Mapping[str, Heap]:
    """Return open, won, lost and declined."""
    return {
        state: heap(one for one in opportunities if (one.outcome or "open") == state)
        for state in ("open", "won", "lost", "declined")
    }


def _share(part: int, whole: int) -> int | None:
    return hundredths(part, whole) if whole else None
