"""`make bench`: floors and the program side by side, one line a goal of the performance list; never a verdict."""

from __future__ import annotations

import os
import sys
import time

from tests.bench import (
    calendar,
    days,
    evaluation,
    fluid,
    imports,
    loop,
    movements,
    packets,
    papers,
    schedule,
    searching,
    starting,
    tables,
    wholebook,
    years,
)
from tests.bench.books import shelf
from tests.bench.frame import run

PARTS = (
    *(
        starting,
        searching,
        tables,
        fluid,
        days,
        evaluation,
        wholebook,
        loop,
        years,
    ),
    *(movements, imports, papers, packets, calendar, schedule),
)


def main(wanted: list[str]) -> int:
    """Print the lines of all parts, or of the goals that are named, such as `P3`."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    began = time.monotonic()
    print(f"Python {sys.version.split()[0]}; ratios to a floor measured in the same run; goals of the list beside them")
    print("Goals stated for 100,000 clients are measured at 20,000 here, search and evaluation apart.")
    try:
        for part in PARTS:
            if not wanted or set(part.GOALS) & set(wanted):
                for line in run(part.measures()):
                    print(line, flush=True)
    finally:
        shelf().clear()
    print(f"{time.monotonic() - began:.0f} s in all")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
