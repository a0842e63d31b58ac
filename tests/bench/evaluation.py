"""P2, P6, P13: everybody's tiers and obligations — a new day, other rules, all schemes — with memory and growth."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator

from tests.bench.books import TODAY, shelf
from tests.bench.frame import Figure, Line

GOALS = ("P2", "P6", "P13")
#: The largest book takes minutes to make; fewer clients may be asked for.
HUGE = int(os.environ.get("GUANHU_BENCH_CLIENTS", "100000"))
SIZES = tuple(sorted({min(10_000, HUGE), min(20_000, HUGE), HUGE}))


def measures() -> Iterator[Line]:
    """Yield the measures of each size as its book is made, then the growth from the smallest to the largest."""
    found = {}
    for clients in SIZES:
        found[clients] = _round(clients)
        yield from _lines(clients, found[clients])
    small, large = found[SIZES[0]], found[SIZES[-1]]
    grown = f"{SIZES[0]:,} → {SIZES[-1]:,} (cpu)"
    most = 11 * SIZES[-1] / SIZES[0] / 10
    for step, name in (("new day", "a new day"), ("everybody", "everybody under other rules")):
        yield Figure("P13", f"{name}, {grown}", large[step] / small[step], "x", most)


def _lines(clients: int, one: dict[str, float]) -> Iterator[Line]:
    floor = one["floor"]
    for step, name, most in (("new day", "a new day", 3), ("everybody", "everybody under other rules", 3)):
        note = f"  {one[step]:.2f} s on {floor:.2f} s, {one[step] * 1e6 / clients:.0f} µs a client"
        yield Figure("P6", f"{name}, {clients:,} on a bare group-by (cpu)", one[step] / floor, "x", most, note)
    each = one["compared"] / one["schemes"]
    note = f"  {each:.2f} s a scheme, {each * 1e6 / clients:.0f} µs a client"
    name = f"{one['schemes']:.0f} schemes side by side, {clients:,} on the same (cpu)"
    yield Figure("P6", name, one["compared"] / floor, "x", None, note)
    note = f"  {one['begun']:.0f} before, peak of all {one['peak']:.0f}"
    yield Figure("P2", f"memory after new days, {clients:,}, no window", one["settled"], "MiB", 220, note)


def _round(clients: int) -> dict[str, float]:
    ended = subprocess.run(
        [sys.executable, "-m", "tests.bench.round", str(shelf().path(clients)), TODAY.isoformat()],
        check=True,
        capture_output=True,
        text=True,
        timeout=1_800,
    )
    found: dict[str, float] = json.loads(ended.stdout)
    return found
