"""A child process of the benchmark of whole-book questions: each asked once of one book, with times and memory.

Its own process, so that memory is that of the questions alone. Arguments: the book, and the day it was evaluated for.
"""

from __future__ import annotations

import datetime as dt
import json
import resource
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from db.desk import Desk
from db.store import open_book
from tests.bench.books import PASSPHRASE
from tests.bench.frame import timed
from tests.bench.probe import resident
from tests.bench.round import GROUP
from workbench.services.caches import Caches
from workbench.services.coverage import coverage_report
from workbench.services.fulfilling import days_of, fulfilment, last_quarter
from workbench.services.rules import Rules, load_rules
from workbench.services.simulating import Simulator
from workbench.services.trials import trial_of
from workbench.services.valuing import value_book
from workbench.services.watching import watch_lists
from workbench.services.workload import workload_of

#: A threshold of the adopted scheme turned to another value, in 万元.
TURN = {"tiers.gold.low": 70}


def main(book: str, day: str) -> None:
    """Print what was measured as JSON: seconds of the processor, MiB."""
    today = dt.date.fromisoformat(day)
    with open_book(Path(book), PASSPHRASE, kind=Desk) as desk:
        rules = load_rules(desk, today)
        Caches(desk).finish(rules, today)
        print(json.dumps(_measured(desk, _questions(desk, rules, today))), flush=True)


def _questions(desk: Desk, rules: Rules, today: dt.date) -> Mapping[str, Callable[[], object]]:
    first, last = days_of(quarter=last_quarter(today))
    turned = trial_of(rules, rules.in_force[0].text, "trial", TURN)
    simulator = Simulator(rules, today)
    return {
        "watch lists": lambda: watch_lists(desk, rules=rules, day=today),
        "coverage": lambda: coverage_report(desk, rules=rules, day=today),
        "fulfilment of a quarter": lambda: fulfilment(desk, rules=rules, first=first, last=last, today=today),
        "value views": lambda: value_book(desk, rules=rules, day=today),
        "workload": lambda: workload_of(desk, rules=rules, today=today),
        "what-if, first turn": lambda: simulator.run(desk, turned),
        "what-if, next turn": lambda: simulator.run(desk, turned),
    }


def _measured(desk: Desk, questions: Mapping[str, Callable[[], object]]) -> dict[str, float]:
    begun = resident()
    found = {"floor": min(timed(lambda: desk.connection.execute(GROUP).fetchall())[1] for _ in range(3))}
    found |= {name: timed(ask)[1] for name, ask in questions.items()}
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {**found, "begun": begun, "peak": peak}


if __name__ == "__main__":
    main(*sys.argv[1:])
