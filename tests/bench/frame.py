"""Measures a floor and the program side by side in one run and prints their ratio; times alone decide nothing."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

ROUNDS = 5


@dataclass(frozen=True)
class Measure:
    """One line of the output.

    Attributes:
        goal: the number of the performance list's goal, such as `P11`.
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


@dataclass(frozen=True)
class Figure:
    """A line that was measured elsewhere (memory, another process, the event loop): a value beside its goal."""

    goal: str
    name: str
    value: float
    unit: str
    most: float | None = None
    note: str = ""


#: What a part of the benchmark yields; a text is printed as it is.
Line = Measure | Figure | str


def run(lines: Iterable[Line]) -> Iterator[str]:
    """Yield the text of each line."""
    for line in lines:
        if isinstance(line, Measure):
            yield _measured(line)
        elif isinstance(line, Figure):
            yield _text(line.goal, line.name, f"{line.value:8.2f} {line.unit:3} {line.note}", line.most, line.unit)
        else:
            yield line


def not_measured(goal: str, name: str, why: str) -> str:
    """Return the line of a peer or a part that is not there."""
    return f"{goal:4} {name:58} not measured: {why}"


def _measured(measure: Measure) -> str:
    program, floor = _interleaved(measure)
    wall, cpu = (_level(values, measure.percentile) for values in zip(*program, strict=True))
    if not floor:
        shown = f"{wall * 1000:8.2f} ms  (cpu {cpu * 1000:.2f} ms)"
        return _text(measure.goal, measure.name, shown, measure.most, "ms")
    floor_wall, floor_cpu = (_level(values, measure.percentile) for values in zip(*floor, strict=True))
    ratio, cpu_ratio = wall / floor_wall, cpu / floor_cpu if floor_cpu else 0.0
    shown = f"{ratio:8.2f} x   (cpu {cpu_ratio:.2f}x)  {wall * 1000:.2f} ms on {floor_wall * 1000:.2f} ms"
    return _text(measure.goal, measure.name, shown, measure.most, "x")


def _text(goal: str, name: str, shown: str, most: float | None, unit: str) -> str:
    wanted = "" if most is None else f"goal {most:g} {unit}"
    return f"{goal:4} {name:58} {shown:56} {wanted}".rstrip()


def _interleaved(measure: Measure) -> tuple[list[tuple[float, float]], list[tuple[float, float]]]:
    program: list[tuple[float, float]] = []
    floor: list[tuple[float, float]] = []
    gc.collect()
    for _ in range(measure.rounds):
        if measure.floor is not None:
            floor.append(timed(measure.floor))
        program.append(timed(measure.program))
    return program, floor


def timed(call: Callable[[], object]) -> tuple[float, float]:
    """Return the seconds by the wall and of the processor that a call takes."""
    wall, cpu = time.perf_counter(), time.process_time()
    call()
    return time.perf_counter() - wall, time.process_time() - cpu


def _level(values: Iterable[float], percentile: int) -> float:
    ordered = sorted(values)
    if percentile == 50:
        return statistics.median(ordered)
    return ordered[min(len(ordered) - 1, round(len(ordered) * percentile / 100))]
