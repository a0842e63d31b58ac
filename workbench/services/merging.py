"""Two clients that are one: the proposal, the merge as one step, and the word that they are two people after all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from workbench.domain.changes import Changes
from workbench.domain.mergefields import FIELDS, JOINED, Choice, Known, Side, choices, united
from workbench.domain.merging import MergePlan, Merger, Party, Values
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Store, Value
from workbench.services.greetingrows import KIND, OLDER_KIND
from workbench.services.marking import mark_kinds

#: By which columns services find the rows of a client whose ids follow from what they say; a row is natural in the
#: first way that gives its id.
_NATURAL: Mapping[str, Sequence[tuple[str, tuple[str, ...]]]] = {
    "mark": (("mark", ("kind",)), ("mark", ("kind", "code"))),
    "tier_override": (("tier_override", ("scheme", "since")),),
    "waiver": (("waiver", ("obligation",)),),
    "greeting": ((KIND, ("occasion", "year")), (OLDER_KIND, ("occasion", "year"))),
    "interaction": (("greeting-interaction", ("occasion", "occasion_year")),),
    "verification": (("verification", ("part",)), ("verification", ("part", "on"))),
    "passage": (("passage", ("kind", "code")),),
    "alias": (("alias", ("kind", "value")),),
}


class MergeStore(Store, Protocol):
    """What merging asks of the store beside the usual verbs."""

    def belongings(self, client: bytes) -> Mapping[str, Mapping[bytes, Values]]:
        """Return the rows of every table that belong to a client: {table: {id: values}}."""

    def naming(self, clients: Sequence[bytes]) -> Mapping[str, Mapping[bytes, Values]]:
        """Return the rows that name one of these clients and belong to none of them."""

    def written(self, client: bytes) -> Mapping[str, str]:
        """Return when each column of a client was last written, as UTC ISO moments."""

    def natural_id(self, kind: str, *key: str) -> bytes:
        """Return the id of an imported row."""


@dataclass(frozen=True, slots=True)
class Merging:
    """Two clients side by side before they become one: their columns, the proposal, and what would be written."""

    keep: Values
    gone: Values
    choices: Sequence[Choice]
    plan: MergePlan


def compare(store: MergeStore, *, keep: bytes, gone: bytes, take: Mapping[str, Side] | None = None) -> Merging:
    """Return two clients side by side with what a merge would do; writes nothing.

    Args:
        take: a side for fields that shall not be as proposed.

    Raises:
        Problem: it is the same client twice, one is gone, or a field or side is unknown.
    """
    if keep == gone:
        raise Problem("same-client", QT_TRANSLATE_NOOP("Problems", "These are not two clients, but one."))
    mine, theirs = _party(store, keep), _party(store, gone)
    proposed = choices(_known(store, mine), _known(store, theirs))
    sides = {one.field: one.side for one in proposed} | _checked(take or {})
    plan = Merger(
        mine,
        theirs,
        store.naming([keep, gone]),
        lambda table, values, client: _natural_ids(store, table, values, client),
        {code: kind.mode for code, kind in mark_kinds().items()},
    ).run(united(mine.values, theirs.values, sides))
    return Merging(mine.values, theirs.values, proposed, plan)


def merge_clients(
    store: MergeStore, *, keep: bytes, gone: bytes, take: Mapping[str, Side] | None = None
) -> tuple[Changes, bytes]:
    """Make one client of two as one step, and remember under what files knew them.

    Returns:
        what changed, and the id of the one client: `keep` or `gone`, as `survivor_of` settles it.

    Raises:
        Problem: as `compare`.
    """
    plan = compare(store, keep=keep, gone=gone, take=take).plan
    with store.transaction("client-merge") as tx:
        for table, row, values in plan.puts:
            tx.put(table, row, values)
        for kind, value in plan.aliases:
            row = tx.natural_id("alias", plan.survivor.hex(), kind, value)
            tx.put("alias", row, {"client_id": plan.survivor, "kind": kind, "value": value})
        for table, row in plan.deletes:
            tx.delete(table, row)
        tx.delete("client", plan.gone)
    touched = {"client", "alias", *(table for table, *_rest in plan.puts), *(table for table, _row in plan.deletes)}
    return Changes(frozenset(touched), tx.operation), plan.survivor


def keep_apart(store: Store, *, one: bytes, other: bytes, today: date, note: str = "") -> Changes:
    """Note that two clients are two people; they are never offered as duplicates again.

    Raises:
        Problem: it is the same client twice.
    """
    if one == other:
        raise Problem("same-client", QT_TRANSLATE_NOOP("Problems", "These are not two clients, but one."))
    first, second = sorted((one, other))
    with store.transaction("client-distinct") as tx:
        row = tx.natural_id("distinct_pair", first.hex(), second.hex())
        values: dict[str, Value] = {"client_id": first, "other_id": second, "on": today, "note": note.strip() or None}
        tx.put("distinct_pair", row, values)
    return Changes(frozenset({"distinct_pair"}), tx.operation)


def _party(store: MergeStore, client: bytes) -> Party:
    values = store.row("client", client)
    if values is None:
        raise Problem("client-gone", QT_TRANSLATE_NOOP("Problems", "This client is no longer there."))
    return Party(client, values, store.belongings(client))


def _known(store: MergeStore, party: Party) -> Known:
    verified: dict[str, date] = {}
    for row in party.rows.get("verification", {}).values():
        if row.get("part") and row.get("on"):
            verified[row["part"]] = max(row["on"], verified.get(row["part"], date.min))
    return Known(party.values, store.written(party.id), verified)


def _checked(take: Mapping[str, Any]) -> dict[str, Side]:
    for field, side in take.items():
        if field not in FIELDS:
            raise Problem(
                "unknown-field",
                QT_TRANSLATE_NOOP("Problems", "There is no field {field}."),
                QT_TRANSLATE_NOOP("Problems", "Fields are: {fields}"),
                {"field": field, "fields": ", ".join(FIELDS)},
            )
        if side not in ("keep", "gone") and not (side == "both" and field in JOINED):
            raise Problem(
                "unknown-side",
                QT_TRANSLATE_NOOP("Problems", "{field} cannot be taken from “{side}”."),
                QT_TRANSLATE_NOOP("Problems", "Say keep or gone; of remarks, preferences, taboos and products both."),
                {"field": field, "side": side},
            )
    return dict(take)


def _natural_ids(store: MergeStore, table: str, values: Values, client: str) -> list[bytes]:
    found = []
    for kind, columns in _NATURAL.get(table, ()):
        key = [values.get(column) for column in columns]
        if None not in key:
            texts = (one.isoformat() if isinstance(one, date) else str(one) for one in key)
            found.append(store.natural_id(kind, client, *texts))
        else:
            # Nothing has this id; the place in the list stays.
            found.append(b"")
    return found
