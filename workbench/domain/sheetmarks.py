"""The numbers of a printed sheet typed back, such as `3 5-8 12x`: which lines were done, and with what result."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP

Outcome = Literal["reached", "missed", "skipped"]


@dataclass(frozen=True, slots=True)
class SheetCode:
    """What a letter behind a number says: the outcome, and the channel where it was another than planned."""

    outcome: Outcome
    channel: str | None = None


#: By letter; the Chinese characters are what stands on the paper.
CODES: Mapping[str, SheetCode] = {
    "": SheetCode("reached"),
    "x": SheetCode("missed"),
    "未": SheetCode("missed"),
    "c": SheetCode("reached", "call"),
    "电": SheetCode("reached", "call"),
    "s": SheetCode("reached", "sms"),
    "短": SheetCode("reached", "sms"),
    "w": SheetCode("reached", "wechat"),
    "微": SheetCode("reached", "wechat"),
    "e": SheetCode("reached", "email"),
    "邮": SheetCode("reached", "email"),
    "l": SheetCode("reached", "letter"),
    "信": SheetCode("reached", "letter"),
    "v": SheetCode("reached", "visit"),
    "访": SheetCode("reached", "visit"),
    "a": SheetCode("reached", "arrival"),
    "到": SheetCode("reached", "arrival"),
    "-": SheetCode("skipped"),
    "免": SheetCode("skipped"),
}
_LETTERS = "".join(CODES).replace("-", "")
_PART = re.compile(rf"(?P<first>\d+)(?:-(?P<last>\d+))?(?P<code>[{_LETTERS}]|-(?!\d))?")
_BREAK = re.compile(r"[\s,;、。]+")
#: Dashes and words that stand for "to".
_DASHES = str.maketrans(dict.fromkeys("–—−~～〜至", "-"))
#: More numbers than a run can have: a slip of the finger.
_MOST = 20_000

_UNREADABLE = QT_TRANSLATE_NOOP("Problems", "“{text}” is no number of the sheet.")
_UNREADABLE_HINT = QT_TRANSLATE_NOOP(
    "Problems", "Write numbers and ranges with blanks between, such as 3 5-8 12x; x says not reached."
)
_TWICE = QT_TRANSLATE_NOOP("Problems", "Number {number} is named twice with different results.")


def parse_sheet(text: str) -> dict[int, SheetCode]:
    """Return what is said of each number, in the order written.

    Raises:
        Problem: `sheet-unreadable`, a part is neither number nor range; `sheet-twice`, a number has two results.
    """
    plain = unicodedata.normalize("NFKC", text).translate(_DASHES).lower()
    # Blanks on both sides of a dash belong to a range; a dash at a number alone says left out.
    plain = re.sub(r"(\d)\s+-\s+(?=\d)", r"\1-", plain)
    found: dict[int, SheetCode] = {}
    for part in filter(None, _BREAK.split(plain)):
        for number, code in _read(part):
            if found.setdefault(number, code) != code:
                raise Problem("sheet-twice", _TWICE, values={"number": number})
    return found


def _read(part: str) -> list[tuple[int, SheetCode]]:
    told = _PART.fullmatch(part)
    if told is None:
        raise Problem("sheet-unreadable", _UNREADABLE, _UNREADABLE_HINT, {"text": part})
    first = int(told["first"])
    last = int(told["last"] or first)
    if not 0 < first <= last <= _MOST:
        raise Problem("sheet-unreadable", _UNREADABLE, _UNREADABLE_HINT, {"text": part})
    code = CODES[told["code"] or ""]
    return [(number, code) for number in range(first, last + 1)]
