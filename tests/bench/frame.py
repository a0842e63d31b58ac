"""Measures a floor and the program side by side in one run and prints their ratio; times alone decide nothing."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

ROUNDS = 7


@dataclass(frozen=True)
class Measure:
    """One goal of the performance list.

    Attributes:
        goal: its number, such as `P11`.
        program, floor: what is run, each once a round, interleaved; without a floor the goal is in milliseconds.
        most: the ratio (or the milliseconds) that the goal allows; None where the list names no goal of this shape.
        percentile: 50 for a median; 95 where the goal speaks of p95.
    """

    goal: str
    name: str
    program: Callable[[], object]
    floor: Callable[[], object] | None
    most: float | None
    rounds: int = ROUNDS
    percentile: int = 50


def run(measures: Iterable[Measure]) -> Iterator[str]:
    """Yield one line for each measure."""
    for measure in measures:
        program, floor = _interleaved(measure)
        wall, cpu = (_level(values, measure.percentile) for values in zip(*program, strict=True))
        if floor is None:
            yield _line(measure, f"{wall * 1000:9.2f} ms", wall * 1000, "ms")
            continue
        floor_wall, floor_cpu = (_level(values, measure.percentile) for values in zip(*floor, strict=True))
        ratio, cpu_ratio = wall / floor_wall, cpu / floor_cpu if floor_cpu else 0.0
        shown = f"{ratio:6.2f}x (cpu {cpu_ratio:5.2f}x)   {wall * 1000:9.2f} ms on {floor_wall * 1000:.2f} ms"
        yield _line(measure, shown, min(ratio, cpu_ratio or ratio), "x")


def not_measured(goal: str, name: str, why: str) -> str:
    """Return the line of a peer or a part that is not there."""
    return f"{goal:4} {name:52} not measured: {why}"


def _line(measure: Measure, shown: str, value: float, unit: str) -> str:
    goal = "" if measure.most is None else f"goal {measure.most:g} {unit}"
    verdict = "" if measure.most is None else "ok" if value <= measure.most else "OVER"
    return f"{measure.goal:4} {measure.name:52} {shown:52} {goal:12} {verdict}".rstrip()


def _interleaved(measure: Measure) -> tuple[list[tuple[float, float]], list[tuple[float, float]] | None]:
    program: list[tuple[float, float]] = []
    floor: list[tuple[float, float]] = []
    gc.collect()
    for _ in range(measure.rounds):
        if measure.floor is not None:
            floor.append(_timed(measure.floor))
        program.append(_timed(measure.program))
    return program, floor if measure.floor is not None else None


def _timed(call: Callable[[], object]) -> tuple[float, float]:
    wall, cpu = time.perf_counter(), time.process_time()
    call()
    return time.perf_counter() - wall, time.process_time() - cpu


def _level(values: Iterable[float], percentile: int) -> float:
    ordered = sorted(values)
    if percentile == 50:
        return statistics.median(ordered)
    return ordered[min(len(ordered) - 1, round(len(ordered) * percentile / 100))]
