"""A merge rule whose breaking nobody notices is not tested: rules broken on purpose die in the directed stories."""

from __future__ import annotations

import importlib
import inspect
import sys
import types
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import pytest

from tests.helpers.sync_lab import Lab
from tests.helpers.sync_scenarios import SCENARIOS, Scenario

MERGE, RECEIVE, PARCELS = "workbench.sync.merge", "db.receive", "db.parcels"
LOG, EXCHANGE, BUNDLE = "db.log", "db.packets.exchange", "db.packets.bundle"
PROJECTION, UNDO, FAMILIES, PEERS = "db.projection", "db.undo", "db.families", "db.packets.peers"

#: name → (module, what stands there, what stands there instead)
MUTANTS: dict[str, tuple[str, str, str]] = {
    "conflicts are not kept": (MERGE, "if any(_differs(", "if False and any(_differs("),
    "the clock decides over what was seen": (MERGE, "if known[put.origin.author] >= put.origin.seq:", "if False:"),
    "ties are left to the order of arrival": (MERGE, "return self.stamp, self.author, self.seq", "return self.stamp"),
    "what was seen is off by one": (MERGE, ">= other.seq", "> other.seq"),
    "the first of several puts counts": (MERGE, "rival.position < put.position", "rival.position > put.position"),
    "a deletion always wins": (MERGE, "if not unseen:", "if True:"),
    "nothing on a child keeps its parent": (MERGE, "for touch in (*own, *children)", "for touch in own"),
    "an undelete is no touch": (MERGE, 'if touch.kind != "del"]', 'if touch.kind == "put"]'),
    "a newer program's work is no touch": (MERGE, 'if touch.kind != "del"]', 'if touch.kind in ("put", "undel")]'),
    "a revival is not shown": (MERGE, "if not any(keep.knows(delete) for keep in unseen):", "if False:"),
    "the base is the newest value": (MERGE, "if all(sibling.origin.knows(touch.origin) for sibling in found)", ""),
    "effects do not wait for causes": (
        RECEIVE,
        "return all(have.get(author, 0) >= seq for author, seq in one.seen.items())",
        "return True",
    ),
    "what waits is dropped": (RECEIVE, "for one in arrival.held]", "for one in arrival.held[:0]]"),
    "what waited stays in the inbox": (RECEIVE, "list(arrival.released)", "[]"),
    "two transactions of one number pass": (RECEIVE, "if known is not None and known != one.hash:", "if False:"),
    "chain links are not compared": (RECEIVE, "if one.previous != (", "if False and one.previous != ("),
    "heads are not compared": (RECEIVE, "if known is not None and known.hex() != heads[author]:", "if False:"),
    "export is off by one": (PARCELS, "seq > vector.get(author, 0)]", "seq > vector.get(author, 0) + 1]"),
    "only own work is exported": (
        PARCELS,
        "if seq > vector.get(author, 0)]",
        "if seq > vector.get(author, 0) and author == log.author]",
    ),
    "authors forget what they saw of others": (
        LOG,
        '"seen": seen,',
        '"seen": {self.author: seq - 1} if seq > 1 else {},',
    ),
    "the clock is taken over from others": (
        LOG,
        'FROM log_transaction WHERE author = ? ORDER BY seq DESC LIMIT 1", (self.author,)',
        'FROM log_transaction ORDER BY stamp_ms DESC LIMIT 1"',
    ),
    "a put-back copy keeps its name": (EXCHANGE, "book.begin_incarnation()", "pass"),
    "a merge that brought nothing is logged": (EXCHANGE, "if arrival.brings_changes and not first:", "if not first:"),
    "a rehearsal is kept": (EXCHANGE, 'execute("ROLLBACK")', 'execute("COMMIT")'),
    "packets of other books are merged": (EXCHANGE, "if not same or", "if"),
    "signatures are not checked": (BUNDLE, ".verify(signature, _SIGNED + said)", ""),
    "keys are not compared": (PEERS, "if known and known != signer.key:", "if False:"),
    "parents are not looked at again": (
        PROJECTION,
        "self._write(self.families.load(listed | self.families.parents_of(listed)), ordered)",
        "self._write(self.families.load(listed), ordered)",
    ),
    "undo of a merge takes nothing back": (
        UNDO,
        "for number in (entry.id, *_brought(log, entry))}",
        "for number in (entry.id,)}",
    ),
    "a child counts for every parent it ever had": (FAMILIES, "and any(one.value == name", "and any(True"),
}


@contextmanager
def planted(name: str, old: str, new: str) -> Iterator[None]:
    """Run the block with one piece of a module's source replaced, wherever its functions were imported to."""
    module = importlib.import_module(name)
    source = inspect.getsource(module)
    assert source.count(old) == 1, (old, source.count(old))
    scratch = types.ModuleType(name)
    exec(compile(source.replace(old, new), f"{name} (mutant)", "exec"), scratch.__dict__)  # noqa: S102 - it is the mutant
    changed: list[tuple[object, str, object]] = []
    for key, original in list(vars(module).items()):
        if getattr(original, "__module__", None) != name:
            continue
        found: list[tuple[object, str, object]] = []
        if isinstance(original, type):
            mutants = vars(scratch.__dict__[key])
            found = [(original, one, mutants[one]) for one in vars(original) if _is_code(mutants[one])]
        elif callable(original):
            users = [one for one in list(sys.modules.values()) if _is_ours(one) and vars(one).get(key) is original]
            found = [(user, key, scratch.__dict__[key]) for user in users]
        for owner, one, value in found:
            changed.append((owner, one, vars(owner)[one]))
            setattr(owner, one, value)
    try:
        yield
    finally:
        for owner, one, value in reversed(changed):
            setattr(owner, one, value)


def _is_code(value: object) -> bool:
    return isinstance(value, types.FunctionType | property | staticmethod | classmethod)


def _is_ours(module: types.ModuleType) -> bool:
    return (getattr(module, "__name__", "") or "").partition(".")[0] in ("db", "workbench", "tests")


def killer(stories: Iterable[Scenario] = SCENARIOS) -> str | None:
    """Return the first story that does not hold."""
    for story in stories:
        with Lab() as lab:
            try:
                story(lab)
            except (Exception, pytest.fail.Exception):  # noqa: BLE001 - whatever a broken rule leads to is noticed
                return story.__name__
    return None


@pytest.mark.parametrize("name", MUTANTS)
def test_a_broken_rule_is_noticed(name: str) -> None:
    # The rules of merging come first in the stories, refusals and rehearsals last: the killer is met sooner.
    early = MUTANTS[name][0] in (MERGE, RECEIVE, PARCELS, LOG)
    with planted(*MUTANTS[name]):
        found = killer(SCENARIOS if early else reversed(SCENARIOS))
    assert found is not None


def test_the_rules_as_they_are_hold_after_the_mutants_are_gone() -> None:
    assert killer() is None
