"""A child process of the evaluation benchmark: one book evaluated in every way, with times and memory, as one line.

Its own process, so that memory is that of the evaluation alone. Arguments: the book, and the day it was evaluated for.
"""

from __future__ import annotations

import datetime as dt
import json
import resource
import statistics
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from db.desk import Desk
from db.store import open_book
from tests.bench.books import PASSPHRASE
from tests.bench.frame import timed
from tests.bench.probe import resident
from workbench.services.caches import Caches
from workbench.services.comparing import compare_tiers
from workbench.services.rules import Rules, load_rules

#: The floor: the last contact and the number of contacts of every client.
GROUP = 'SELECT client_id, max("on"), count(*) FROM interaction GROUP BY client_id'
#: Ordinary days after the book's own: no month, no festival and no tail of one begins with them.
DAYS = 5


def main(book: str, day: str) -> None:
    """Print what was measured as JSON: seconds of the processor, MiB."""
    today = dt.date.fromisoformat(day)
    with open_book(Path(book), PASSPHRASE, kind=Desk) as desk:
        print(json.dumps(_measured(desk, today)), flush=True)


def _measured(desk: Desk, today: dt.date) -> dict[str, float]:
    rules, begun = load_rules(desk), resident()
    floor = min(timed(lambda: desk.connection.execute(GROUP).fetchall())[1] for _ in range(3))
    ahead = (today + dt.timedelta(days=number) for number in range(1, DAYS + 1))
    days = [_cpu(lambda day=day: Caches(desk).finish(rules, day)) for day in ahead]
    settled = resident()
    last = today + dt.timedelta(days=DAYS)
    everybody = _cpu(lambda: Caches(desk).finish(_other(rules), last))
    compared = {code: _cpu(lambda code=code: _compared(desk, rules, code, last)) for code in rules.schemes}
    return {
        "clients": len(desk.client_ids()),
        "floor": floor,
        "new day": statistics.median(days),
        "everybody": everybody,
        "compared": sum(compared.values()),
        "schemes": len(compared),
        "begun": begun,
        "settled": settled,
        "after": resident(),
        "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def _compared(desk: Desk, rules: Rules, scheme: str, day: dt.date) -> None:
    compare_tiers(desk, rules=rules, scheme=scheme, day=day)


def _cpu(work: Callable[[], object]) -> float:
    return timed(work)[1]


def _other(rules: Rules) -> Rules:
    """Return the same rules under another key, as after the adoption of a new version."""
    other = replace(rules)
    other.__dict__["key"] = f"{rules.key}|other"
    return other


if __name__ == "__main__":
    main(*sys.argv[1:])
