"""Pages of paper: head and foot, a pen that writes and rules, and a cursor that goes down and turns the page."""

from __future__ import annotations

from typing import BinaryIO

from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas

from workbench.readmodels.documents import Letterhead
from workbench.reports import fonts, theme
from workbench.reports.formats import day_text
from workbench.reports.pen import Pen
from workbench.reports.text import clean
from workbench.texts import Texts

_FRAME = "frame"
#: Points between the pieces of the foot, at least.
_APART = 12.0
_HEAD = 30.0
_FOOT = 22.0
#: Points from the line of the foot down to the one that names the rules.
_RULES = 9.0


class Sheet(Pen):
    """A document in the making.

    `pages` is the number of pages where it is known beforehand; otherwise the feet are completed at the end.
    `y` is the cursor: everything above it on the page is taken.
    """

    def __init__(
        self,
        out: BinaryIO,
        title: str,
        letterhead: Letterhead,
        texts: Texts,
        *,
        wide: bool = False,
        small: bool = False,
        pages: int | None = None,
        foot: str = "",
    ) -> None:
        """Begin a document; `small` is A5, `foot` says whom it is for where that is not the bank alone."""
        fonts.register()
        self.texts = texts
        self.page = 0
        self._pages = pages
        self._open = False
        paper = theme.SMALL_PAGE if small else landscape(A4) if wide else A4
        self.small, self._scale = small, theme.SMALL_SCALE if small else 1.0
        size = paper[0] / self._scale, paper[1] / self._scale
        self.left, self.right = theme.LEFT, size[0] - theme.RIGHT
        self.top, self.bottom = size[1] - theme.TOP - _HEAD, theme.BOTTOM + _FOOT
        self._size = size
        self.y = self.top
        canvas = Canvas(
            out,
            pagesize=paper,
            invariant=1,
            pageCompression=1,
            initialFontName=fonts.REGULAR,  # type: ignore[arg-type]  # it is a name, whatever the stubs say
            initialFontSize=theme.BODY,
        )
        canvas.setTitle(title)
        canvas.setAuthor(letterhead.branch)
        canvas.setCreator("Guanhu")
        canvas.setProducer("Guanhu")
        canvas.setSubject("")
        super().__init__(canvas)
        self._secret = foot or texts.tr("Reports", "Internal material, keep confidential")
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
        if self._scale != 1.0:
            self.canvas.scale(self._scale, self._scale)
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
                self.canvas.beginForm(f"page{self.page}", upperx=self._size[0], uppery=self._size[1])
                self._foot_number(total)
                self.flush()
                self.canvas.endForm()
        self.canvas.save()
        return self.page

    def _close(self) -> None:
        if self._open:
            self.flush()
            self.canvas.showPage()
            self._open = False

    def heading(self, value: str, note: str = "") -> None:
        """Write a section's heading over the whole width at the cursor and move below it."""
        self.y -= theme.HEADING + 6
        self.title(self.left, self.y, self.width, value, note)
        self.y -= 6

    # -- the frame of every page ---------------------------------------------------------------------------------

    def _frame(self, title: str, head: Letterhead) -> None:
        self.canvas.beginForm(_FRAME, upperx=self._size[0], uppery=self._size[1])
        if head.watermark:
            self._watermark(clean(head.watermark))
        y = self._size[1] - theme.TOP - theme.TITLE
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
        self.flush()
        self.canvas.endForm()

    def _foot(self, head: Letterhead) -> None:
        self.rule(self.left, theme.BOTTOM + 12, self.right, theme.BOTTOM + 12)
        taken = self.text(self.left, theme.BOTTOM, self._secret, theme.TINY, bold=True)
        parts = []
        if head.data_date:
            parts.append(self.texts.tr("Reports", "Figures of {day}", day=day_text(head.data_date, self.texts)))
        if head.frozen_on:
            parts.append(self.texts.tr("Reports", "Kept as printed on {day}", day=head.frozen_on))
        parts.append(self.texts.tr("Reports", "Printed {moment}", moment=head.printed_at))
        said = "    ".join(parts)
        middle = (self.left + self.right - fonts.width(said, theme.TINY)) / 2
        self.text(max(middle, self.left + taken + _APART), theme.BOTTOM, said, theme.TINY, grey=theme.SOFT)
        if head.rules:
            rules = self.texts.tr("Reports", "By {rules}", rules=head.rules)
            self.text(self.left, theme.BOTTOM - _RULES, rules, theme.TINY, grey=theme.SOFT, room=self.width)

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
