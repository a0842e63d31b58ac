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
from workbench.ports import Transaction
from workbench.services import documents
from workbench.services.access import need_reason, record_access
from workbench.services.contactpaper import contact_reports
from workbench.services.documents import Printing
from workbench.services.freezing import (
    Kept,
    Period,
    RuleUsed,
    freeze,
    kept_versions,
    model_from,
    month_end,
    rules_used,
)
from workbench.services.fulfilling import days_of, last_quarter
from workbench.services.gatherpapers import event_invitations, event_plan, event_sheet
from workbench.services.giftpapers import gift_ledger, gift_slips
from workbench.services.greetingpapers import greeting_list
from workbench.services.monthly import monthly_report
from workbench.services.movepapers import distribution_paper, movements_paper
from workbench.services.papers import circular_paper, coverage_paper, maturity_paper, watch_paper
from workbench.services.planpapers import service_plan_paper
from workbench.services.pursuitpapers import lead_paper, opportunity_paper
from workbench.services.visitpapers import arrival_sheet, month_board, week_board
from workbench.services.visitrows import keep_rows
from workbench.services.weekly import weekly_paper
from workbench.services.wording import need_fit_words

if TYPE_CHECKING:
    from workbench.reports.catalogue import Document


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants printed.

    Attributes:
        name: the document's code.
        month: '2026-10' for the monthly report.
        day: the day of a visit plan; None for the chosen clients alone.
        window: birthdays of a greeting list between two days; the days whose months movements compare.
        quarter: '2026Q3' for the circular; without it, month and year the quarter that ended last.
        list: one watch list by its code; "" for all of them.
        check: the circular as the check version, with the evidence.
        bands, from_fen: whose movements between the days of `window`; none for everybody's.
        interaction: which contact a contact report is about; b"" for the newest one that reached the client.
        edges: lower bounds of the bins of a distribution in fen; none for those of the book.
        small: client cards on A5 (F1).
        words_reason: why a greeting list is printed although it has words that may not be said.
        gathering: of which gathering; b"" for a blank sign-in sheet.
        renew: with the data of now, although figures of that period were kept; those stay beside the new ones.
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
    renew: bool = False
    bands: tuple[str, ...] = ()
    from_fen: int | None = None
    edges: tuple[int, ...] = ()
    interaction: bytes = b""
    small: bool = False
    words_reason: str = ""
    gathering: bytes = b""


@dataclass(frozen=True, slots=True)
class Filled:
    """What a document is drawn from.

    Attributes:
        period: the period that it is about when that is over; its figures are kept when it is printed.
        kept: the figures that were kept and are shown again; None for figures of now.
        used: the versions of scheme and standard that it was judged by.
        versions: how many prints of it were kept.
    """

    model: Any
    period: Period | None
    kept: Kept | None
    used: tuple[RuleUsed, ...]
    versions: int = 0


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished document: the PDF's bytes, its pages and its digest."""

    content: bytes
    pages: int
    sha256: str


def fill(printing: Printing, wish: Wish) -> Filled:
    """Return what a document is drawn from, with the rules of its own period; figures that were kept come back.

    Raises:
        Problem: there is no such document, or something that it needs was not said.
    """
    kind = _document(wish.name).model
    last = _last_day(printing, wish)
    judged = printing.on(last or wish.day or printing.today)
    period = Period(f"{last:%Y-%m}", _scope(printing, wish)) if last is not None and last < printing.today else None
    before = kept_versions(printing.store, wish.name, period) if period is not None else []
    if before and not wish.renew:
        words = {"summary": wish.summary, "advice": wish.advice} if wish.name == "monthly-report" else {}
        model = model_from(before[-1], kind, printing.letterhead(), words)
        return Filled(model, period, before[-1], before[-1].rules, len(before))
    # Out of a book as it stood nothing is kept: what it would keep is what the book of that day kept or did not.
    kept = None if printing.store.past else period
    return Filled(model_of(judged, wish), kept, None, rules_used(judged.rules), len(before))


def _last_day(printing: Printing, wish: Wish) -> date | None:
    """Return the last day of the period that a document is about, None for one that is about a day."""
    if wish.name == "monthly-report":
        return month_end(_month(wish.month or _last_month(printing.today)))
    if wish.name == "quarterly-standard":
        quarter = wish.quarter or ("" if wish.month or wish.year else last_quarter(printing.today))
        return days_of(month=wish.month, quarter=quarter, year=wish.year)[1]
    return None


def _scope(printing: Printing, wish: Wish) -> str:
    """Return what tells apart the reports of one name and one last month."""
    length = "month" if wish.month or wish.name == "monthly-report" else "year" if wish.year else "quarter"
    return "|".join((printing.texts.language, length, *(("check",) if wish.check else ())))


def model_of(printing: Printing, wish: Wish) -> Any:
    """Return what a document is drawn from as the book is now; the part that needs the book.

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
        return documents.client_cards(printing, clients=wish.clients, small=wish.small)
    if wish.name == "contact-report":
        _need(wish.clients, "clients")
        return contact_reports(printing, clients=wish.clients, interaction=wish.interaction)
    if wish.name == "monthly-report":
        month = wish.month or _last_month(printing.today)
        return monthly_report(printing, month=_month(month), summary=wish.summary, advice=wish.advice)
    if wish.name in _UPKEEP:
        return _UPKEEP[wish.name](printing, wish)
    _need(wish.occasion, "occasion")
    year = wish.year or printing.today.year
    greetings = greeting_list(printing, occasion=wish.occasion, year=year, window=wish.window)
    if wish.name == "greeting-list":
        need_fit_words((line.text for line in greetings.lines), wish.words_reason or wish.reason)
    return greetings


def _plans(printing: Printing, wish: Wish) -> Any:
    _need(wish.clients, "clients")
    return service_plan_paper(printing, clients=wish.clients)


def _invited(printing: Printing, wish: Wish) -> Any:
    _need(wish.gathering, "gathering")
    model = event_invitations(printing, gathering=wish.gathering)
    need_fit_words((row.words for row in model.rows), wish.words_reason or wish.reason)
    return model


def _planner(printing: Printing, wish: Wish) -> Any:
    _need(wish.gathering, "gathering")
    return event_plan(printing, gathering=wish.gathering)


_UPKEEP: Mapping[str, Callable[[Printing, Wish], Any]] = {
    "weekly-meeting": lambda printing, wish: weekly_paper(printing, day=wish.day or printing.today),
    "coverage": lambda printing, wish: coverage_paper(printing, day=wish.day or printing.today),
    "watch-list": lambda printing, wish: watch_paper(printing, day=wish.day or printing.today, name=wish.list),
    "maturities": lambda printing, wish: maturity_paper(printing, day=wish.day or printing.today),
    "movements": lambda printing, wish: movements_paper(
        printing, window=wish.window, bands=wish.bands, from_fen=wish.from_fen
    ),
    "distribution": lambda printing, wish: distribution_paper(
        printing,
        day=month_end(_month(wish.month)) if wish.month else wish.day or printing.today,
        edges=wish.edges,
    ),
    "opportunities": lambda printing, wish: opportunity_paper(printing, day=wish.day or printing.today),
    "service-plan": _plans,
    "event-sheet": lambda printing, wish: event_sheet(printing, gathering=wish.gathering),
    "event-plan": _planner,
    "event-invitations": _invited,
    "arrivals": lambda printing, wish: arrival_sheet(printing, day=wish.day or printing.today),
    "week-board": lambda printing, wish: week_board(printing, day=wish.day or printing.today),
    "month-board": lambda printing, wish: month_board(
        printing, day=month_end(_month(wish.month)) if wish.month else wish.day or printing.today
    ),
    "gift-slip": lambda printing, wish: gift_slips(printing, clients=wish.clients),
    "gift-ledger": lambda printing, wish: gift_ledger(
        printing, day=month_end(_month(wish.month)) if wish.month else wish.day or printing.today
    ),
    "lead-form": lambda printing, wish: lead_paper(printing, clients=wish.clients),
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


def record_print(
    printing: Printing, wish: Wish, printed: Printed, *, at: str, file: str, filled: Filled | None = None
) -> Changes:
    """Record that a document was printed or saved, and keep the figures of a period that is over.

    Of a visit plan it is kept who stands in which row, so that the numbers can be typed back.

    Args:
        file: a name without its folder.
        filled: what it was drawn from; figures that were kept already are not kept again.
    """

    period = filled.period if filled is not None and filled.kept is None else None

    def keep(tx: Transaction) -> None:
        if filled is not None and period is not None:
            freeze(printing.store, tx, name=wish.name, period=period, model=filled.model, used=filled.used, at=at)
        if filled is not None and wish.name == "visit-plan":
            clients = [entry.head.client.id for entry in filled.model.entries]
            keep_rows(printing.store, tx, day=wish.day or printing.today, clients=clients, at=at)

    recorded = record_access(
        printing.store,
        kind="print",
        what=wish.name,
        at=at,
        rows=max(1, len(wish.clients)),
        reason=wish.reason or wish.words_reason,
        client=wish.clients[0] if len(wish.clients) == 1 else None,
        sha256=printed.sha256,
        file=file,
        also=keep,
    )
    tables = recorded.tables | ({"frozen_report"} if period is not None or wish.name == "visit-plan" else set())
    return Changes(frozenset(tables), recorded.operation)


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
