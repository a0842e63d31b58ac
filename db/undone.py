"""Which transactions an undo takes back that is itself in force: told by the undos alone, however long the log is."""

from __future__ import annotations

from collections.abc import Sequence
from weakref import WeakKeyDictionary

from db.log import Entry, Log, Undo

#: Verbs that only record what somebody saw or made; undo passes over them.
RECORDS = frozenset({"view", "print", "export", "create", "device"})


#: What was made last for each open book.
_KEPT: WeakKeyDictionary[Log, tuple[Sequence[Undo], Undone]] = WeakKeyDictionary()


def undone(log: Log) -> Undone:
    """Return what tells of every transaction whether it is taken back; made anew only after another undo."""
    undos = log.undos()
    kept = _KEPT.get(log)
    if kept is None or kept[0] is not undos:
        _KEPT[log] = kept = undos, Undone(log)
    return kept[1]


class Undone:
    """Tells of every transaction whether it is taken back; what a merge brought goes with it, but for records."""

    def __init__(self, log: Log, also: Entry | None = None) -> None:
        """Look at the undos in force, and at one more whose aim is `also`."""
        self._names: set[str] = set()
        self._brought: list[tuple[str, int, int]] = []
        undos = log.undos()
        if also is not None:
            self._take_back(Undo(also, also.name, log.covers(also)))
        # An undo stands behind what it names on every device, so that one look from the end is enough.
        for undo in reversed(undos):
            if undo.entry not in self:
                self._take_back(undo)

    def _take_back(self, undo: Undo) -> None:
        self._names.add(undo.aim)
        self._brought += [(author, low, high) for author, (low, high) in undo.brought.items()]

    def __contains__(self, entry: Entry) -> bool:
        if entry.name in self._names:
            return True
        return entry.verb not in RECORDS and any(
            entry.author == author and low <= entry.seq <= high for author, low, high in self._brought
        )
