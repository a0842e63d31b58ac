"""P6, P13, P2: questions about everybody — lists, coverage, fulfilment, value, workload, what-if — and their memory."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator

from tests.bench.books import TODAY, shelf
from tests.bench.evaluation import SIZES
from tests.bench.frame import Figure, Line

GOALS = ("P2", "P6", "P13")
#: What a child says beside the questions.
_BESIDE = ("floor", "begun", "peak")


def measures() -> Iterator[Line]:
    """Yield a line a question for the smallest and the largest book, the growth between them, and the memory."""
    found = {clients: _asked(clients) for clients in dict.fromkeys((SIZES[0], SIZES[-1]))}
    for clients, one in found.items():
        floor = one["floor"]
        for name in (name for name in one if name not in _BESIDE):
            note = f"  {one[name]:.2f} s on {floor:.2f} s, {one[name] * 1e6 / clients:.0f} µs a client"
            yield Figure("P6", f"{name}, {clients:,} on a bare group-by (cpu)", one[name] / floor, "x", None, note)
        note = f"  {one['begun']:.0f} before"
        yield Figure("P2", f"peak memory of these, {clients:,}, no window", one["peak"], "MiB", None, note)
    small, large = found[SIZES[0]], found[SIZES[-1]]
    most = 11 * SIZES[-1] / SIZES[0] / 10
    for name in (name for name in small if name not in _BESIDE):
        grown = f"{name}, {SIZES[0]:,} → {SIZES[-1]:,} (cpu)"
        yield Figure("P13", grown, large[name] / small[name], "x", most)


def _asked(clients: int) -> dict[str, float]:
    ended = subprocess.run(
        [sys.executable, "-m", "tests.bench.asking", str(shelf().path(clients)), TODAY.isoformat()],
        check=True,
        capture_output=True,
        text=True,
        timeout=1_800,
    )
    found: dict[str, float] = json.loads(ended.stdout)
    return found
