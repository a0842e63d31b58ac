"""P1 and P2: from the start of the process to the first painted screens, and the memory of the settled window."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator

from argon2.low_level import Type, hash_secret_raw

from db.keys import Cost
from tests.bench.books import LARGE, PASSPHRASE, SMALL, shelf
from tests.bench.frame import Figure, Line, not_measured, timed

GOALS = ("P1", "P2", "P15")
ROUNDS = 3


def measures() -> Iterator[Line]:
    """Yield start and memory; every round starts each process once."""
    cases: dict[str, tuple[str, ...]] = {"floor": ("floor",), "unlock": ("unlock",)}
    for clients in (SMALL, LARGE):
        book = str(shelf().path(clients))
        cases[f"today {clients}"] = ("list", book, "today", "2")
        cases[f"list {clients}"] = ("list", book, "clients", str(clients))
        cases[f"enter {clients}"] = ("enter", book, "clients", str(clients))
    found: dict[str, list[tuple[float, float, float, float]]] = {name: [] for name in cases}
    for _ in range(ROUNDS):
        for name, arguments in cases.items():
            found[name].append(_start(*arguments))
    wall = {name: statistics.median(one[0] for one in rounds) for name, rounds in found.items()}
    cpu = {name: statistics.median(one[1] for one in rounds) for name, rounds in found.items()}
    memory = {name: statistics.median(one[2] for one in rounds) for name, rounds in found.items()}
    yield from _starts(wall, cpu)
    derivation = _derivation()
    for clients in (SMALL, LARGE):
        after = statistics.median(one[3] for one in found[f"enter {clients}"])
        note = f"   {after * 1000:.0f} ms beside {derivation * 1000:.0f} ms of Argon2id"
        yield Figure("P1", f"Enter to painted list, {clients:,}", (derivation + after) / derivation, "x", 1.1, note)
    yield not_measured("P15", "Anki, Vorta, KAddressBook: start", "not installed")
    yield Figure("P2", f"settled memory, list of {SMALL}", memory[f"list {SMALL}"], "MiB", 120)
    yield Figure("P2", f"settled memory, list of {LARGE:,}", memory[f"list {LARGE}"], "MiB", 220)


def _starts(wall: dict[str, float], cpu: dict[str, float]) -> Iterator[Line]:
    names = {"unlock": ("first screen painted", 1.3)}
    for clients in (SMALL, LARGE):
        names[f"list {clients}"] = (f"unlocked book, list of {clients:,} painted", 1.5)
        names[f"today {clients}"] = (f"unlocked book, 今日 of {clients:,} painted", None)
    for case, (name, most) in names.items():
        note = f"  (cpu {cpu[case] / cpu['floor']:.2f}x)  {wall[case] * 1000:.0f} ms on {wall['floor'] * 1000:.0f} ms"
        yield Figure("P1", name, wall[case] / wall["floor"], "x", most, note)


def _start(*arguments: str) -> tuple[float, float, float, float]:
    """Return (seconds to the paint, of the processor until then, MiB when settled, seconds from Enter)."""
    folder = shelf().folder / "settings"
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "GUANHU_PASSPHRASE": PASSPHRASE,
        "XDG_DATA_HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder),
    }
    if arguments[0] in ("floor", "unlock"):
        del environment["GUANHU_PASSPHRASE"]
    began = time.monotonic()
    ended = subprocess.run(
        [sys.executable, "-m", "tests.bench.probe", *arguments],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )
    painted, cpu, memory, after = map(float, ended.stdout.split())
    return painted - began, cpu, memory, after


def _derivation() -> float:
    cost = Cost()
    return timed(lambda: hash_secret_raw(b"bench", b"s" * 16, cost.time, cost.memory_kib, cost.lanes, 32, Type.ID))[0]
