"""P8 and P9: client cards beside a plain canvas that writes the same texts, and a greeting list of 2,000 rows."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from unittest.mock import patch

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from tests.bench.books import MIDDLE, TODAY, shelf
from tests.bench.frame import Figure, Line, Measure, not_measured, timed
from workbench.readmodels.documents import GreetingList
from workbench.reports import fonts
from workbench.reports.client_card import client_card
from workbench.reports.greeting_list import greeting_list
from workbench.reports.pen import Pen
from workbench.services import documents, greetingpapers
from workbench.services.documents import Printing
from workbench.services.rules import load_rules
from workbench.texts import Texts

GOALS = ("P8", "P9")
CARDS = 200
#: What a plain canvas writes: a page of (font, size, x, y, text).
Page = list[tuple[str, float, float, float, str]]


def measures() -> Iterator[Line]:
    """Yield the paper measures; models are made once, drawing alone is measured."""
    texts = Texts("zh_CN")
    with shelf().open(MIDDLE) as desk:
        printing = Printing(desk, load_rules(desk), texts, TODAY, "2026-11-21 08:00")
        clients = desk.client_ids()[:CARDS]
        cards = documents.client_cards(printing, clients=clients)
        model_ms = timed(lambda: documents.client_cards(printing, clients=clients))[1] * 1000
        greetings = greetingpapers.greeting_list(printing, occasion="spring-festival", year=2027)
    pages = _pages(lambda: client_card(cards, io.BytesIO(), texts))
    name = f"{CARDS} client cards on a plain canvas with the same texts"
    yield Measure("P8", name, lambda: client_card(cards, io.BytesIO(), texts), lambda: _plain(pages), 1.0, rounds=3)
    yield Figure("P8", f"the models of {CARDS} cards read from the book (cpu)", model_ms, "ms")
    yield from _lists(greetings, texts)
    yield not_measured("P8", "WeasyPrint, QTextDocument", "not installed, not a candidate")


def _lists(greetings: GreetingList, texts: Texts) -> Iterator[Line]:
    lines = list(greetings.lines)
    lines = (lines * (2_000 // len(lines) + 1))[:2_000]
    whole = replace(greetings, lines=lines)
    pages = _pages(lambda: greeting_list(whole, io.BytesIO(), texts))
    name = "a greeting list of 2,000 rows on a plain canvas"
    yield Measure("P8", name, lambda: greeting_list(whole, io.BytesIO(), texts), lambda: _plain(pages), 1.3, rounds=2)
    small = timed(lambda: greeting_list(replace(greetings, lines=lines[:400]), io.BytesIO(), texts))[1]
    large = timed(lambda: greeting_list(whole, io.BytesIO(), texts))[1]
    yield Figure("P8", "growth of the list, 400 → 2,000 rows (cpu)", large / small, "x", 6)


def _pages(draw: Any) -> list[Page]:
    """Return what a document writes, page by page, by listening to its pen."""
    pages: list[Page] = [[]]
    write, flush = Pen._write, Pen.flush

    def listen(pen: Pen, x: float, y: float, pieces: Any, size: float, grey: float) -> None:
        kept = list(pieces)
        pages[-1] += [(font, size, x, y, piece) for font, piece in kept]
        write(pen, x, y, kept, size, grey)

    def turn(pen: Pen) -> None:
        flush(pen)
        pages.append([])

    with patch.object(Pen, "_write", listen), patch.object(Pen, "flush", turn):
        draw()
    return [page for page in pages if page]


def _plain(pages: list[Page]) -> None:
    canvas = Canvas(io.BytesIO(), pagesize=A4, initialFontName=fonts.REGULAR)  # type: ignore[arg-type]  # as in the papers
    for page in pages:
        for font, size, x, y, text in page:
            canvas.setFont(font, size)
            canvas.drawString(x, y, text)
        canvas.showPage()
    canvas.save()
