"""Make a document: fill it from the book, draw it, write the file, and record who printed what."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from workbench.domain.changes import Changes
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.services import documents
from workbench.services.access import need_reason, record_access
from workbench.services.documents import Printing
from workbench.services.monthly import monthly_report
from workbench.services.papers import circular_paper, coverage_paper, maturity_paper, watch_paper
from workbench.services.weekly import weekly_paper

if TYPE_CHECKING:
    from workbench.reports.catalogue import Document


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants printed.

    Attributes:
        name: the document's code.
        month: '2026-10' for the monthly report.
        day: the day of a visit plan; None for the chosen clients alone.
        window: birthdays of a greeting list between two days.
        quarter: '2026Q3' for the circular; without it, month and year the quarter that ended last.
        list: one watch list by its code; "" for all of them.
        check: the circular as the check version, with the evidence.
    """

    name: str
    clients: Sequence[bytes] = ()
    day: date | None = None
    month: str = ""
    occasion: str = ""
    year: int = 0
    window: tuple[date, date] | None = None
    page_each: bool = False
    summary: str = ""
    advice: str = ""
    reason: str = ""
    quarter: str = ""
    list: str = ""
    check: bool = False


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished document: the PDF's bytes, its pages and its digest."""

    content: bytes
    pages: int
    sha256: str


def model_of(printing: Printing, wish: Wish) -> Any:
    """Return what a document is drawn from; the part that needs the book.

    Raises:
        Problem: there is no such document, or something that it needs was not said.
    """
    _document(wish.name)
    if printing.full:
        need_reason(wish.reason)
    if wish.name == "visit-plan":
        day = wish.day if wish.clients else wish.day or printing.today
        return documents.visit_plan(printing, day=day, clients=wish.clients, page_each=wish.page_each)
    if wish.name == "client-card":
        _need(wish.clients, "clients")
        return documents.client_cards(printing, clients=wish.clients)
    if wish.name == "monthly-report":
        month = wish.month or _last_month(printing.today)
        return monthly_report(printing, month=_month(month), summary=wish.summary, advice=wish.advice)
    if wish.name in _UPKEEP:
        return _UPKEEP[wish.name](printing, wish)
    _need(wish.occasion, "occasion")
    year = wish.year or printing.today.year
    return documents.greeting_list(printing, occasion=wish.occasion, year=year, window=wish.window)


_UPKEEP: Mapping[str, Callable[[Printing, Wish], Any]] = {
    "weekly-meeting": lambda printing, wish: weekly_paper(printing, day=wish.day or printing.today),
    "coverage": lambda printing, wish: coverage_paper(printing, day=wish.day or printing.today),
    "watch-list": lambda printing, wish: watch_paper(printing, day=wish.day or printing.today, name=wish.list),
    "maturities": lambda printing, wish: maturity_paper(printing, day=wish.day or printing.today),
    "quarterly-standard": lambda printing, wish: circular_paper(
        printing, month=wish.month, quarter=wish.quarter, year=wish.year, check=wish.check
    ),
}


def draw(printing: Printing, wish: Wish, model: Any) -> Printed:
    """Draw a filled document; needs no book, so it can run beside one that does."""
    out = io.BytesIO()
    pages = _document(wish.name).draw(model, out, printing.texts)
    content = out.getvalue()
    return Printed(content, pages, sha256(content).hexdigest())


def record_print(printing: Printing, wish: Wish, printed: Printed, *, at: str, file: str) -> Changes:
    """Record that a document was printed or saved; `file` is a name without its folder."""
    return record_access(
        printing.store,
        kind="print",
        what=wish.name,
        at=at,
        rows=max(1, len(wish.clients)),
        reason=wish.reason,
        client=wish.clients[0] if len(wish.clients) == 1 else None,
        sha256=printed.sha256,
        file=file,
    )


def _document(name: str) -> Document:
    # The drawing library is loaded when paper is first wanted, never while the window opens.
    from workbench.reports.catalogue import document

    return document(name)


def _need(value: object, parameter: str) -> None:
    if not value:
        raise Problem(
            "parameter-needed",
            QT_TRANSLATE_NOOP("Problems", "This document needs to know: {parameter}."),
            QT_TRANSLATE_NOOP("Problems", "Choose it and try again."),
            {"parameter": parameter},
        )


def _month(text: str) -> str:
    try:
        first = date.fromisoformat(f"{text}-01")
        if not 1900 <= first.year <= 2100:
            raise ValueError
        return first.isoformat()[:7]
    except ValueError:
        raise Problem(
            "bad-month",
            QT_TRANSLATE_NOOP("Problems", "{text} is not a month."),
            QT_TRANSLATE_NOOP("Problems", "Write it as 2026-10."),
            {"text": text},
        ) from None


def _last_month(today: date) -> str:
    year, month = (today.year - 1, 12) if today.month == 1 else (today.year, today.month - 1)
    return f"{year}-{month:02}"
