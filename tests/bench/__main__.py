"""`make bench`: one line for each goal of the performance list that the program already has; never a verdict."""

from __future__ import annotations

import sys

from tests.bench import book, calendar, searching
from tests.bench.frame import run

PARTS = (calendar, searching, book)


def main(wanted: list[str]) -> int:
    """Print the lines of all parts, or of the goals that are named, such as `P3`."""
    print(f"Python {sys.version.split()[0]}; ratios to a floor measured in the same run")
    for part in PARTS:
        for line in run(measure for measure in part.measures() if not wanted or measure.goal in wanted):
            print(line, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
