"""The pen: writes, rules, fills and draws on the open page of a canvas; text always ends up on top."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Literal

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from workbench.reports import fonts, theme
from workbench.reports.shapes import Drawing, Line, PolyLine, Rect, String
from workbench.reports.text import Markup, ZhParagraph, clean, cut

Align = Literal["left", "right", "center"]
_ANCHORS: dict[str, Align] = {"start": "left", "middle": "center", "end": "right"}
_DASH = [3.0, 1.6]


class Pen:
    """Draws on a canvas.

    What is ruled or filled lies under what is written with `text`, whatever the order of the calls; the text of a
    page is collected and put on it by `flush`. Text is drawn as given, never parsed; only `paragraph` takes markup.
    """

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas
        self._grey, self._font = -1.0, ("", 0.0)
        self._ink = self._new_ink()

    def text(
        self,
        x: float,
        y: float,
        value: str,
        size: float = theme.BODY,
        *,
        bold: bool = False,
        grey: float = theme.INK,
        room: float | None = None,
        align: Align = "left",
    ) -> float:
        """Write `value` on the base line `y`, cut to `room` points, and return its width."""
        font = fonts.BOLD if bold else fonts.REGULAR
        shown = clean(value) if room is None else cut(value, size, room, font)
        span = fonts.width(shown, size, font)
        if align == "right":
            x -= span
        elif align == "center":
            x -= span / 2
        if shown:
            self._write(x, y, fonts.runs(shown, font), size, grey)
        return span

    def fitted(self, x: float, y: float, value: str, size: float, room: float, *, bold: bool = False) -> float:
        """Write a figure or a name smaller where it does not fit, never cut; return its width."""
        span = fonts.width(value, size, fonts.BOLD if bold else fonts.REGULAR)
        return self.text(x, y, value, size * min(1.0, room / span) if span else size, bold=bold)

    def _write(self, x: float, y: float, pieces: Iterable[tuple[str, str]], size: float, grey: float) -> None:
        ink = self._ink
        if grey != self._grey:
            self._grey = grey
            ink.setFillGray(grey)
        ink.setTextOrigin(x, y)
        for name, piece in pieces:
            # Naming the font again would write it into the page again; most neighbours share it.
            if (name, size) != self._font:
                self._font = (name, size)
                ink.setFont(name, size)
            ink.textOut(piece)

    def rule(self, x1: float, y1: float, x2: float, y2: float, width: float = 0.5, grey: float = theme.HAIR) -> None:
        self.canvas.setLineWidth(width)
        self.canvas.setStrokeGray(grey)
        self.canvas.line(x1, y1, x2, y2)

    def fill(self, x: float, y: float, width: float, height: float, grey: float = theme.FILL) -> None:
        self.canvas.setFillGray(grey)
        self.canvas.rect(x, y, width, height, stroke=0, fill=1)

    def frame(
        self, x: float, y: float, width: float, height: float, line: float = 0.5, grey: float = theme.HAIR
    ) -> None:
        self.canvas.setLineWidth(line)
        self.canvas.setStrokeGray(grey)
        self.canvas.rect(x, y, width, height, stroke=1, fill=0)

    def tick_box(self, x: float, y: float, size: float = 8.0, *, ticked: bool = False) -> None:
        """Draw a box to tick, standing on the base line `y`."""
        low = y - size * 0.12
        self.frame(x, low, size, size, 0.7, theme.RULE)
        if ticked:
            self.rule(x + size * 0.2, low + size * 0.5, x + size * 0.42, low + size * 0.25, 1.1, theme.INK)
            self.rule(x + size * 0.42, low + size * 0.25, x + size * 0.85, low + size * 0.85, 1.1, theme.INK)

    def paragraph(self, x: float, y: float, room: float, text: Markup, style: ParagraphStyle) -> float:
        """Draw a paragraph of safe markup below `y` and return its height."""
        block = ZhParagraph(text, style)
        _, height = block.wrap(room, 10_000)
        block.drawOn(self.canvas, x, y - height)
        return float(height)

    def drawing(self, drawing: Drawing, x: float, y: float) -> None:
        """Draw a chart with its lower left corner at `x`, `y`.

        Done here and not by reportlab's renderer, which costs six times as much and names a font that is not embedded.
        """
        canvas = self.canvas
        for shape in drawing.contents:
            if isinstance(shape, String):
                self._label(shape, x, y)
            elif isinstance(shape, Rect):
                self._colours(shape)
                stroke, fill = shape.strokeColor is not None, shape.fillColor is not None
                canvas.rect(x + shape.x, y + shape.y, shape.width, shape.height, stroke=stroke, fill=fill)
            elif isinstance(shape, Line):
                self._colours(shape)
                canvas.line(x + shape.x1, y + shape.y1, x + shape.x2, y + shape.y2)
            elif isinstance(shape, PolyLine):
                self._colours(shape)
                points = [(x + px, y + py) for px, py in zip(shape.points[::2], shape.points[1::2])]
                canvas.lines([(*here, *there) for here, there in pairwise(points)])
        canvas.setDash()

    def _label(self, shape: String, x: float, y: float) -> None:
        grey = shape.fillColor.red if shape.fillColor else theme.INK
        bold = shape.fontName == fonts.BOLD
        align = _ANCHORS[shape.textAnchor]
        self.text(x + shape.x, y + shape.y, shape.text, shape.fontSize, bold=bold, grey=grey, align=align)

    def _colours(self, shape: Rect | Line | PolyLine) -> None:
        canvas = self.canvas
        if isinstance(shape, Rect) and shape.fillColor is not None:
            canvas.setFillColor(shape.fillColor)
        if shape.strokeColor is not None:
            canvas.setStrokeColor(shape.strokeColor)
            canvas.setLineWidth(shape.strokeWidth)
            canvas.setDash(_DASH if shape.strokeDashArray else [])

    def title(self, x: float, y: float, room: float, value: str, note: str = "") -> None:
        """Write a section's heading on the base line `y`, with a softer note behind it."""
        self.canvas.setFillColor(theme.ACCENT)
        self.canvas.rect(x, y - 1.5, 3, theme.HEADING, stroke=0, fill=1)
        span = self.text(x + 8, y, value, theme.HEADING, bold=True, room=room - 8)
        if note and room - span > 30:
            self.text(x + 14 + span, y, note, theme.SMALL, grey=theme.SOFT, room=room - span - 14)

    def flush(self) -> None:
        """Put the written text of the page on top of its rules and fills."""
        self.canvas.drawText(self._ink)
        self._ink = self._new_ink()

    def _new_ink(self) -> PDFTextObject:
        self._grey, self._font = -1.0, ("", 0.0)
        return self.canvas.beginText(0, 0)
