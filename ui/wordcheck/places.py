"""Places in a text: the check counts code points, Qt counts UTF-16 units, of which a rare sign or a picture has two."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.domain.wording import Finding


def units(text: str, place: int) -> int:
    """Return the UTF-16 place of a place in code points."""
    return place if text.isascii() else len(text[:place].encode("utf-16-le", "surrogatepass")) // 2


def points(text: str, place: int) -> int:
    """Return the place in code points of a UTF-16 place."""
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * place].decode("utf-16-le", "replace"))


def at(findings: Sequence[Finding], place: int) -> Finding | None:
    """Return the finding at a place in code points; its far edge belongs to it too."""
    return next((one for one in findings if one.start <= place <= one.end), None)


def after(findings: Sequence[Finding], place: int) -> Finding | None:
    """Return the next finding behind a place, the first one at the end of the text; None when there are none."""
    return next((one for one in findings if one.start > place), findings[0] if findings else None)


def before(findings: Sequence[Finding], place: int) -> Finding | None:
    """Return the finding before a place, the last one at the beginning of the text; None when there are none."""
    return next((one for one in reversed(findings) if one.end < place), findings[-1] if findings else None)
