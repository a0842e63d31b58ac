"""Which version of an entry a file holds: SEQUENCE first, then LAST-MODIFIED, then DTSTAMP, as RFC 5546 compares."""

from __future__ import annotations

from workbench.ics.components import Component
from workbench.ics.values import read_stamp, write_moment

#: The version of what a file called off without saying which version that was.
CALLED_OFF = "- - -"
#: Stands for a part that the file does not give.
_NONE = "-"


def version_of(component: Component) -> str:
    """Return the version as one text (`3 20261101T080000 20261102T090000`), "" when the file says nothing of it."""
    number = component.text("SEQUENCE")
    parts = [str(int(number)) if number.isascii() and number.isdigit() else _NONE]
    for name in ("LAST-MODIFIED", "DTSTAMP"):
        stamp = read_stamp(component.text(name))
        parts.append(write_moment(stamp.local) if stamp is not None else _NONE)
    return "" if set(parts) == {_NONE} else " ".join(parts)


def is_older(version: str, known: str) -> bool:
    """Tell whether a version came before one that is known; what says nothing is not older."""
    return _order(version, known) < 0


def is_newer(version: str, known: str) -> bool:
    """Tell whether a version surely came after one that is known."""
    return _order(version, known) > 0


def _order(one: str, other: str) -> int:
    mine, yours = one.split(), other.split()
    if len(mine) != 3 or len(yours) != 3:
        return 0
    # A file that counts nothing has counted to none yet.
    counts = [0 if text == _NONE else int(text) for text in (mine[0], yours[0])]
    if counts[0] != counts[1]:
        return 1 if counts[0] > counts[1] else -1
    for left, right in zip(mine[1:], yours[1:], strict=True):
        if _NONE not in (left, right):
            if left != right:
                return 1 if left > right else -1
            # Last changed at the same moment is the same version, whenever it was written.
            return 0
    return 0
