"""Measures and greys of paper: A4 for a black-and-white laser, 9 to 10.5 points, no meaning carried by colour."""

from __future__ import annotations

from reportlab.lib.colors import Color
from reportlab.lib.pagesizes import A4, A5
from reportlab.lib.styles import ParagraphStyle

from workbench.reports import fonts

PAGE_WIDTH, PAGE_HEIGHT = A4
#: Small paper is laid out on a page that much larger and printed smaller, so that body text keeps 7.4 points.
SMALL_PAGE, SMALL_SCALE = A5, 0.82
#: Wide enough for the punch holes on the left and for the edge that lasers cannot print on.
LEFT, RIGHT, TOP, BOTTOM = 45.0, 34.0, 32.0, 30.0

TITLE, HEADING, BODY, SMALL, TINY = 15.0, 10.5, 9.0, 8.0, 7.0
LEADING = 1.45

INK, SOFT, FAINT = 0.0, 0.35, 0.55
RULE, HAIR, FILL, PALE, MARK = 0.25, 0.72, 0.93, 0.965, 0.925
#: Dark enough to print as a solid tone; only for bars and ornaments, never for text.
ACCENT = Color(0.15, 0.25, 0.38)
TONES = (Color(0.15, 0.25, 0.38), Color(0.55, 0.6, 0.66), Color(0.82, 0.84, 0.87))


def body_style(size: float = BODY, leading: float = LEADING) -> ParagraphStyle:
    """Return the style of running text, broken by the Chinese rules."""
    return ParagraphStyle("body", fontName=fonts.REGULAR, fontSize=size, leading=size * leading, wordWrap="CJK")
