"""Pages of paper: head and foot, a pen that writes and rules, and a cursor that goes down and turns the page."""

from __future__ import annotations

from collections.abc import Iterable
from typing import BinaryIO, Literal

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from workbench.readmodels.documents import Letterhead
from workbench.reports import fonts, theme
from workbench.reports.formats import day_text
from workbench.reports.text import ZhParagraph, clean, cut
from workbench.texts import Texts

Align = Literal["left", "right", "center"]
_FRAME = "frame"
_HEAD = 30.0
_FOOT = 22.0


class Sheet:
    """A document in the making.

    Everything that is ruled or filled on a page lies under everything that is written on it, whatever the order
    of the calls. Text is drawn as given, never parsed. `pages` is the number of pages where it is known
    beforehand; otherwise the foots are completed at the end.
    """

    def __init__(
        self,
        out: BinaryIO,
        title: str,
        letterhead: Letterhead,
        texts: Texts,
        *,
        wide: bool = False,
        pages: int | None = None,
    ) -> None:
        fonts.register()
        self.texts = texts
        self.page = 0
        self._pages = pages
        self._open = False
        size = landscape(A4) if wide else A4
        self.left, self.right = theme.LEFT, size[0] - theme.RIGHT
        self.top, self.bottom = size[1] - theme.TOP - _HEAD, theme.BOTTOM + _FOOT
        self._height = size[1]
        self.y = self.top
        self.canvas = Canvas(
            out,
            pagesize=size,
            invariant=1,
            pageCompression=1,
            initialFontName=fonts.REGULAR,  # type: ignore[arg-type]  # it is a name, whatever the stubs say
            initialFontSize=theme.BODY,
        )
        self.canvas.setTitle(title)
        self.canvas.setAuthor(letterhead.branch)
        self.canvas.setCreator("Guanhu")
        self.canvas.setProducer("Guanhu")
        self.canvas.setSubject("")
        self._grey, self._font = -1.0, ("", 0.0)
        self._ink = self._new_ink()
        self._frame(title, letterhead)

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def room(self) -> float:
        """Points left above the foot of the page."""
        return self.y - self.bottom

    # -- pages ---------------------------------------------------------------------------------------------------

    def turn(self) -> None:
        """Close the page, if one is open, and begin the next."""
        self._close()
        self.page += 1
        self._open = True
        self.y = self.top
        self.canvas.doForm(_FRAME)
        if self._pages is None:
            self.canvas.doForm(f"page{self.page}")
        else:
            self._foot_number(self._pages)

    def need(self, height: float) -> bool:
        """Make sure that `height` points are left, on the next page if not on this one; say whether it turned."""
        if self._open and self.room >= height:
            return False
        self.turn()
        return True

    def finish(self) -> int:
        """Write the file and return its number of pages."""
        if not self.page:
            self.turn()
        self._close()
        if self._pages is None:
            total = self.page
            for self.page in range(1, total + 1):
                self.canvas.beginForm(f"page{self.page}")
                self._foot_number(total)
                self._flush()
                self.canvas.endForm()
        self.canvas.save()
        return self.page

    def _close(self) -> None:
        if self._open:
            self._flush()
            self.canvas.showPage()
            self._open = False

    # -- pen -----------------------------------------------------------------------------------------------------

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

    def paragraph(self, x: float, y: float, room: float, markup: str, style: ParagraphStyle) -> float:
        """Draw a paragraph of safe markup below `y` and return its height."""
        block = ZhParagraph(markup, style)
        _, height = block.wrap(room, 10_000)
        block.drawOn(self.canvas, x, y - height)
        return float(height)

    def heading(self, value: str, note: str = "") -> None:
        """Write a section's heading at the cursor and move below it."""
        self.y -= theme.HEADING + 6
        self.canvas.setFillColor(theme.ACCENT)
        self.canvas.rect(self.left, self.y - 1.5, 3, theme.HEADING, stroke=0, fill=1)
        span = self.text(self.left + 8, self.y, value, theme.HEADING, bold=True)
        if note:
            self.text(self.left + 14 + span, self.y, note, theme.SMALL, grey=theme.SOFT, room=self.width - span - 14)
        self.y -= 6

    # -- the frame of every page ---------------------------------------------------------------------------------

    def _frame(self, title: str, head: Letterhead) -> None:
        self.canvas.beginForm(_FRAME)
        if head.watermark:
            self._watermark(clean(head.watermark))
        y = self._height - theme.TOP - theme.TITLE
        span = self.text(self.left, y, title, theme.TITLE, bold=True)
        room = self.width - span - 20
        manager = self.texts.tr("Reports", "Manager {name}", name=head.manager) if head.manager else ""
        who = "  ".join(part for part in (head.branch, manager) if part)
        self.text(self.right, y + 8 if head.number else y, who, theme.SMALL, room=room, align="right")
        if head.number:
            number = self.texts.tr("Reports", "No. {number}", number=head.number)
            self.text(self.right, y - 2, number, theme.SMALL, grey=theme.SOFT, room=room, align="right")
        self.rule(self.left, y - 7, self.right, y - 7, 1.0, theme.RULE)
        self._foot(head)
        self._flush()
        self.canvas.endForm()

    def _foot(self, head: Letterhead) -> None:
        self.rule(self.left, theme.BOTTOM + 12, self.right, theme.BOTTOM + 12)
        secret = self.texts.tr("Reports", "Internal material, keep confidential")
        self.text(self.left, theme.BOTTOM, secret, theme.TINY, bold=True)
        parts = []
        if head.data_date:
            parts.append(self.texts.tr("Reports", "Figures of {day}", day=day_text(head.data_date, self.texts)))
        parts.append(self.texts.tr("Reports", "Printed {moment}", moment=head.printed_at))
        middle = (self.left + self.right) / 2
        self.text(middle, theme.BOTTOM, "    ".join(parts), theme.TINY, grey=theme.SOFT, align="center")

    def _foot_number(self, total: int) -> None:
        number = self.texts.tr("Reports", "Page {page} of {pages}", page=self.page, pages=total)
        self.text(self.right, theme.BOTTOM, number, theme.TINY, grey=theme.SOFT, align="right")

    def _watermark(self, value: str) -> None:
        canvas, size = self.canvas, 30.0
        canvas.saveState()
        canvas.setFillGray(theme.MARK)
        canvas.rotate(30)
        for x in range(0, 1000, 420):
            for y in range(-400, 800, 260):
                at = float(x)
                for name, piece in fonts.runs(value):
                    canvas.setFont(name, size)
                    canvas.drawString(at, y, piece)
                    at += fonts.width(piece, size, name)
        canvas.restoreState()

    def _new_ink(self) -> PDFTextObject:
        self._grey, self._font = -1.0, ("", 0.0)
        return self.canvas.beginText(0, 0)

    def _flush(self) -> None:
        """Put the written text of the page on top of its rules and fills."""
        self.canvas.drawText(self._ink)
        self._ink = self._new_ink()
