"""A column of labelled lines: the labels in a gutter, what they say hanging beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.styles import ParagraphStyle

from workbench.reports import fonts
from workbench.reports.sheet import Sheet
from workbench.reports.text import Markup, ZhParagraph


@dataclass(frozen=True, slots=True)
class Part:
    """A labelled group of lines, each a paragraph of safe markup."""

    label: str
    lines: Sequence[Markup]
    to_fill: bool = False


class LabelledColumn:
    """Labelled groups under each other: the labels in a gutter, the lines hanging beside it."""

    def __init__(self, parts: Sequence[Part], room: float, style: ParagraphStyle, most: int) -> None:
        self.style, self.most = style, most
        labels = [fonts.width(part.label, style.fontSize, fonts.BOLD) for part in parts]
        self.gutter = max(labels, default=0.0) + 8
        self.room = room
        self.parts = [(part, [self._wrapped(line, room - self.gutter) for line in part.lines]) for part in parts]

    @property
    def height(self) -> float:
        return sum(2.5 + sum(height for _, height in lines) for _, lines in self.parts)

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        for part, lines in self.parts:
            sheet.text(x, y - self.style.fontSize, part.label, self.style.fontSize, bold=True)
            for line, height in lines:
                y -= height
                line.drawOn(sheet.canvas, x + self.gutter, y)
                if part.to_fill:
                    after = x + self.gutter + line.last_width + 2
                    sheet.rule(after, y + 1, x + self.room - 2, y + 1, 0.4)
            y -= 2.5

    def _wrapped(self, line: Markup, room: float) -> tuple[ZhParagraph, float]:
        block = ZhParagraph(line, self.style, self.most)
        return block, float(block.wrap(room, 10_000)[1])
