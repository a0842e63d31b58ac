"""Text on paper: safe values, Chinese line breaking and cutting, for plain lines and for paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, NamedTuple, NewType
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, paragraph
from reportlab.platypus.paragraph import ParaLines

from workbench.reports import fonts

# reportlab's own pieces of a broken line; its published types leave them out.
_make_line: Any = vars(paragraph)["makeCJKParaLine"]
_Char: Any = vars(paragraph)["cjkU"]

#: Paragraph markup that is known to be safe: made by `markup`, never a value as it came.
Markup = NewType("Markup", str)

#: Marks that no line begins with, and marks that no line ends with (GB/T 15834 with its usual extensions).
NO_START = frozenset("，。、；：？！”’）》】〉」』〕］｝…—～·•％‰℃℉°′″,.;:?!)]}%ー々〻")
NO_END = frozenset("“‘（《【〈「『〔［｛￥＄＃＠([{$¥#@")
#: Marks that come in pairs and stay together.
_PAIRS = frozenset("—…")
_CJK_FROM = 0x2E80
_ELLIPSIS = "…"
_SLACK = 1e-6

#: What would leave the line, the page or the text layer: controls, lone surrogates, byte order marks.
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff]+")


def clean(value: str) -> str:
    """Return `value` as one printable line: control characters become a space."""
    return _UNPRINTABLE.sub(" ", value) if _UNPRINTABLE.search(value) else value


def markup(value: str, *, bold: bool = False) -> Markup:
    """Return `value` as paragraph markup that shows exactly its characters; line ends are kept.

    Nothing in a value can become a tag; pieces that the body font lacks name the fallback font.
    """
    lines = [_runs_markup(clean(line), fonts.BOLD if bold else fonts.REGULAR) for line in value.splitlines()]
    text = "<br/>".join(lines)
    return Markup(f"<b>{text}</b>" if bold and text else text)


def side_by_side(*parts: Markup) -> Markup:
    """Join pieces of markup that say something."""
    return Markup("  ".join(part for part in parts if part))


def _runs_markup(line: str, font: str) -> str:
    # Runs of spaces would collapse in markup; a name must come out as it went in.
    solid = line.replace("  ", " \u00a0")
    pieces = ((name, escape(piece)) for name, piece in fonts.runs(solid, font))
    return "".join(piece if name == font else f'<font name="{name}">{piece}</font>' for name, piece in pieces)


def may_break(before: str, after: str) -> bool:
    """Say whether a line may end after `before` and the next one begin with `after`."""
    if after in NO_START or before in NO_END:
        return False
    if before == after and before in _PAIRS:
        return False
    if after.isspace():
        return False
    if before.isspace():
        return True
    return ord(before) >= _CJK_FROM or ord(after) >= _CJK_FROM


def line_end(chars: Sequence[str], start: int, overflow: int) -> int:
    """Return where the line that began at `start` ends, when the character at `overflow` does not fit.

    A word too long for a line is cut; even then the rest does not begin with a forbidden mark, if it can be helped.
    """
    for end in range(overflow, start, -1):
        if may_break(chars[end - 1], chars[end]):
            return end
    for end in range(overflow, start, -1):
        if chars[end] not in NO_START and chars[end - 1] not in NO_END and not chars[end].isspace():
            return end
    return overflow


def break_lines(chars: Sequence[str], widths: Sequence[float], room: float) -> list[tuple[int, int]]:
    """Return (start, end) of the lines into which `chars` of `widths` points fall at `room` points a line.

    The space at which a line was broken belongs to no line.
    """
    lines: list[tuple[int, int]] = []
    start, used, position = 0, 0.0, 0
    while position < len(chars):
        if used + widths[position] > room + _SLACK and position > start and not chars[position].isspace():
            end = line_end(chars, start, position)
            lines.append((start, _trimmed(chars, start, end)))
            start = position = _after_spaces(chars, end)
            used = 0.0
            continue
        used += widths[position]
        position += 1
    if start < len(chars) or not lines:
        lines.append((start, _trimmed(chars, start, len(chars))))
    return lines


def _trimmed(chars: Sequence[str], start: int, end: int) -> int:
    while end > start + 1 and chars[end - 1].isspace():
        end -= 1
    return end


def _after_spaces(chars: Sequence[str], position: int) -> int:
    while position < len(chars) and chars[position].isspace():
        position += 1
    return position


def wrap(value: str, size: float, room: float, font: str = fonts.REGULAR, most: int | None = None) -> list[str]:
    """Return the lines of `value` at `room` points a line; beyond `most` lines the last one ends in an ellipsis."""
    lines: list[str] = []
    for given in value.splitlines() or [""]:
        text = clean(given).strip()
        if fonts.width(text, size, font) <= room:
            lines.append(text)
        else:
            widths = [fonts.width(char, size, font) for char in text]
            lines += [text[start:end] for start, end in break_lines(text, widths, room)]
    if most is not None and len(lines) > most:
        lines[most - 1 :] = [cut(lines[most - 1], size, room, font, always=True)]
    return lines


def cut(value: str, size: float, room: float, font: str = fonts.REGULAR, *, always: bool = False) -> str:
    """Return `value` cut to `room` points with an ellipsis where it does not fit (or `always`)."""
    text = clean(value)
    if not always and fonts.width(text, size, font) <= room:
        return text
    left = room - fonts.width(_ELLIPSIS, size, font)
    end = 0
    while end < len(text) and (left := left - fonts.width(text[end], size, font)) >= 0:
        end += 1
    kept = text[:end].rstrip()
    while kept and kept[-1] in NO_END:
        kept = kept[:-1].rstrip()
    return kept + _ELLIPSIS


class _Item(NamedTuple):
    """A stretch of a paragraph between forced line ends."""

    chars: list[Any]
    forced: bool


class ZhParagraph(Paragraph):
    """A paragraph that breaks its lines by the Chinese rules above; reportlab's own table knows too few marks.

    It is wrapped and drawn as a whole; the documents here never split one between pages.
    """

    blPara: Any  # noqa: N815 - the name that reportlab sets

    def __init__(self, text: Markup, style: ParagraphStyle, most: int | None = None) -> None:
        """Make a paragraph of safe markup; beyond `most` lines the last one ends in an ellipsis."""
        fonts.register()
        self.most = most
        super().__init__(text, style, encoding="utf8")

    def breakLinesCJK(self, maxWidths: float | Sequence[float]) -> Any:  # noqa: N802, N803 - reportlab's names
        """Return reportlab's line structure for the paragraph's fragments."""
        room = float(maxWidths) if isinstance(maxWidths, int | float) else maxWidths[0]
        self.height = 0
        lines: list[list[Any]] = []
        ends: list[bool] = []
        for item in self._items():
            chars = item.chars
            for start, end in break_lines(chars, [char.width for char in chars], room):
                lines.append(chars[start:end])
                ends.append(item.forced and end >= len(chars))
        if self.most is not None and len(lines) > self.most:
            lines[self.most - 1 :] = [_shortened(lines[self.most - 1], room)]
        return ParaLines(kind=1, lines=[_line(chars, room, forced) for chars, forced in zip(lines, ends)])

    @property
    def last_width(self) -> float:
        """Points that the last line takes, once the paragraph is wrapped."""
        lines = self.blPara.lines
        return float(lines[-1].currentWidth) if lines else 0.0

    def _items(self) -> list[_Item]:
        items: list[_Item] = []
        current: list[Any] = []
        for frag in self.frags:
            if getattr(frag, "lineBreak", False):
                items.append(_Item(current or [_Char(" ", frag, "utf8")], forced=True))
                current = []
            else:
                current += [_Char(char, frag, "utf8") for char in frag.text]
        if current or not items:
            items.append(_Item(current, forced=False))
        return [item for item in items if item.chars]


def _line(chars: list[Any], room: float, forced: bool) -> Any:
    used = sum(char.width for char in chars)
    return _make_line(chars, room, used, room - used, forced, False)


def _shortened(chars: list[Any], room: float) -> list[Any]:
    """Return a line that ends in an ellipsis and still fits."""
    mark = _Char(_ELLIPSIS, chars[-1].frag, "utf8")
    kept = list(chars)
    while kept and (kept[-1] in NO_END or sum(char.width for char in kept) + mark.width > room):
        kept.pop()
    return [*kept, mark]
