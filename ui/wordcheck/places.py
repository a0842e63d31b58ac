"""Places in a text: the check counts code points, Qt counts UTF-16 units, of which a rare sign or a picture has two."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from workbench.domain.wording import Finding

#: The last sign that Qt counts once.
_NARROW = "\uffff"


class Places:
    """The places of one text in both countings."""

    def __init__(self, text: str = "") -> None:
        #: Places of the signs that Qt counts twice, in code points and in units.
        wide = max(text, default="") > _NARROW
        self._wide = [place for place, sign in enumerate(text) if sign > _NARROW] if wide else []
        self._units = [place + before for before, place in enumerate(self._wide)]

    def units(self, place: int) -> int:
        """Return the UTF-16 place of a place in code points."""
        return place + bisect_left(self._wide, place)

    def points(self, place: int) -> int:
        """Return the place in code points of a UTF-16 place."""
        return place - bisect_left(self._units, place)


def at(findings: Sequence[Finding], place: int) -> Finding | None:
    """Return the finding at a place in code points; its far edge belongs to it too."""
    return next((one for one in findings if one.start <= place <= one.end), None)


def after(findings: Sequence[Finding], place: int) -> Finding | None:
    """Return the next finding behind a place, the first one at the end of the text; None when there are none."""
    return next((one for one in findings if one.start > place), findings[0] if findings else None)


def before(findings: Sequence[Finding], place: int) -> Finding | None:
    """Return the finding before a place, the last one at the beginning of the text; None when there are none."""
    return next((one for one in reversed(findings) if one.end < place), findings[-1] if findings else None)
