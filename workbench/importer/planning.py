"""Plans a recognised file against a book: sheet after sheet, clients first."""

from __future__ import annotations

from datetime import date

from workbench.domain.collecting import uncollected
from workbench.importer.calendars import CalendarPlan
from workbench.importer.contacts import CARD_MAPPING, ContactsPlan, cards_of_table
from workbench.importer.context import Job, Outcome, Table, silent
from workbench.importer.draft import Draft
from workbench.importer.holdings import HoldingsPlan
from workbench.importer.messages import note
from workbench.importer.people import PeoplePlan
from workbench.importer.plan import KIND_ORDER, FilePlan, Progress, SheetPlan, ToLunar
from workbench.importer.recognising import Recognised, Recognition


def plan(
    recognition: Recognition,
    draft: Draft,
    *,
    today: date,
    to_lunar: ToLunar,
    data_date: date | None = None,
    progress: Progress | None = None,
    keep: bool = True,
    cancel_gone: bool = False,
) -> FilePlan:
    """Return what importing a file would change in the book.

    The draft takes the changes in: a second file planned with it sees the clients of the first. Nothing is written.

    Args:
        recognition: the file as understood.
        draft: the working copy of the book.
        today: the day it is taken to be; new clients are managed since then, figures without a date are of it.
        to_lunar: the lunar date of a solar day.
        data_date: the user's word for the day of the figures; it overrules what the file says.
        keep: False lets go of the file's cells on the way, which halves the memory; the recognition is used up then.
        cancel_gone: cancel what came from a calendar before and is no longer in it; otherwise it stays.
        progress: called every thousand rows with rows done, rows in all and a text; it may raise `CancelledError`.
    """
    job = Job(
        file=recognition.name,
        encoding=recognition.encoding,
        draft=draft,
        fields=recognition.fields,
        today=today,
        to_lunar=to_lunar,
        data_date=data_date,
        progress=progress or silent,
        keep=keep,
        cancel_gone=cancel_gone,
    )
    with uncollected("old"):
        return FilePlan(recognition.name, tuple(_plans(job, recognition)))


def _plans(job: Job, recognition: Recognition) -> list[SheetPlan]:
    if recognition.format == "vcard":
        return [_cards(job, recognition)]
    if recognition.format == "calendar":
        return [_calendar(job, recognition)]
    plans: dict[int, SheetPlan] = {}
    for place in sorted(range(len(recognition.sheets)), key=lambda place: _rank(recognition.sheets[place])):
        plans[place] = _sheet(job, recognition.sheets[place])
    return [plans[place] for place in sorted(plans)]


def _rank(found: Recognised) -> int:
    return KIND_ORDER.index(found.kind) if found.kind else len(KIND_ORDER)


def _sheet(job: Job, found: Recognised) -> SheetPlan:
    if found.kind is None or found.block is None:
        code = found.skipped or "sheet-no-clients"
        return SheetPlan(job.file, found.sheet.name, None, job.encoding, skipped=(note(None, code),))
    if found.kind == "calendar":
        return SheetPlan(job.file, found.sheet.name, None, job.encoding, skipped=(note(None, "calendar-table"),))
    if found.kind == "contacts":
        outcome = Outcome()
        ContactsPlan(job, outcome).run(cards_of_table(found))
        mapping = {column.head: column.field for column in found.columns}
        return _contacts(job, outcome, found.sheet.name, mapping, found.block.bottom + 1)
    table = Table(job, found, Outcome())
    if found.kind == "holdings":
        HoldingsPlan(table).run()
    else:
        PeoplePlan(table).run()
    return table.plan()


def _cards(job: Job, recognition: Recognition) -> SheetPlan:
    if not recognition.cards_wanted:
        return SheetPlan(job.file, "", None, job.encoding, skipped=(note(None, "sheet-no-clients"),))
    outcome = Outcome()
    ContactsPlan(job, outcome).run(recognition.cards)
    return _contacts(job, outcome, "", CARD_MAPPING, None)


def _calendar(job: Job, recognition: Recognition) -> SheetPlan:
    if recognition.calendar is None:
        return SheetPlan(job.file, "", None, job.encoding, skipped=(note(None, "sheet-no-clients"),))
    outcome = Outcome()
    calendar = CalendarPlan(job, outcome, recognition.calendar)
    calendar.run()
    return SheetPlan(
        file=job.file,
        sheet="",
        kind="calendar",
        encoding=job.encoding,
        new=outcome.new,
        changed=outcome.changed,
        same=outcome.same,
        rejected=tuple(outcome.rejected),
        warnings=tuple(outcome.warnings),
        skipped=tuple(outcome.skipped),
        puts=tuple(outcome.puts),
        drops=tuple(outcome.drops),
        gone=calendar.gone,
    )


def _contacts(job: Job, outcome: Outcome, sheet: str, mapping: dict[str, str], header_row: int | None) -> SheetPlan:
    return SheetPlan(
        file=job.file,
        sheet=sheet,
        kind="contacts",
        encoding=job.encoding,
        header_row=header_row,
        mapping=dict(mapping),
        new=outcome.new,
        changed=outcome.changed,
        same=outcome.same,
        rejected=tuple(outcome.rejected),
        warnings=tuple(outcome.warnings),
        skipped=tuple(outcome.skipped),
        puts=tuple(outcome.puts),
    )
