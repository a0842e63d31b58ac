"""Write lists for other programs: spreadsheets, text, phone books; masked unless a reason is given."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from workbench.domain import masking
from workbench.domain.clients import Client, ClientFacts
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Store
from workbench.readings import surname_of
from workbench.services.access import need_reason, record_access
from workbench.services.appointments import KIND_NAMES, STATE_NAMES
from workbench.services.calendarfile import CalendarWish, calendar_file
from workbench.services.giftexport import gift_rows
from workbench.services.rules import Rules
from workbench.texts import Texts

#: What a cell must not begin with, or a spreadsheet takes it for a formula (`reliability.md` §2 row 11).
_FORMULA = tuple("=+-@\t\r＝＋－＠")
#: The heads of the list of clients.
_CLIENT_HEADS = (
    QT_TRANSLATE_NOOP("Export", "Client number"),
    QT_TRANSLATE_NOOP("Export", "Name"),
    QT_TRANSLATE_NOOP("Export", "Gender"),
    QT_TRANSLATE_NOOP("Export", "Born"),
    QT_TRANSLATE_NOOP("Export", "Phone"),
    QT_TRANSLATE_NOOP("Export", "Identity number"),
    QT_TRANSLATE_NOOP("Export", "Employer"),
    QT_TRANSLATE_NOOP("Export", "Risk level"),
    QT_TRANSLATE_NOOP("Export", "Risk until"),
    QT_TRANSLATE_NOOP("Export", "Tier by the scheme"),
    QT_TRANSLATE_NOOP("Export", "Band"),
    QT_TRANSLATE_NOOP("Export", "Monthly average assets (yuan)"),
    QT_TRANSLATE_NOOP("Export", "Data date"),
    QT_TRANSLATE_NOOP("Export", "Status"),
    QT_TRANSLATE_NOOP("Export", "Job"),
    QT_TRANSLATE_NOOP("Export", "Industry"),
    QT_TRANSLATE_NOOP("Export", "Tags"),
    QT_TRANSLATE_NOOP("Export", "Household"),
    QT_TRANSLATE_NOOP("Export", "Relations"),
    QT_TRANSLATE_NOOP("Export", "Service team"),
    QT_TRANSLATE_NOOP("Export", "Open opportunities"),
)
Cell = str | int | float | date | None


@dataclass(frozen=True, slots=True)
class Exported:
    """The bytes of a finished file and how many rows it holds."""

    content: bytes
    rows: int


def export_list(
    store: Store,
    *,
    rules: Rules,
    texts: Texts,
    what: str,
    form: str,
    full: bool,
    reason: str,
    at: str,
    file: str,
    wish: CalendarWish | None = None,
) -> Exported:
    """Return the file of a list and record the export.

    Args:
        what: clients, holdings, contacts or calendar; `form`: xlsx, csv, vcf (contacts only) or ics (calendar only).
        wish: what of a calendar as ics; None: everything.

    Raises:
        Problem: numbers in full were asked for without a reason, or the list has no such form.
    """
    if full:
        need_reason(reason)
    if what == "contacts" and form == "vcf":
        exported = _vcards(store.facts(), full=full)
    elif what == "calendar" and form == "ics":
        chosen = replace(wish or CalendarWish(rules.day or datetime.fromisoformat(at).date()), full=full)
        exported = Exported(*calendar_file(store, rules=rules, texts=texts, wish=chosen, at=at))
    elif what in _TABLES and form in ("xlsx", "csv"):
        heads, rows = _TABLES[what](store.facts(), store, rules, texts, full)
        write = _xlsx if form == "xlsx" else csv_bytes
        exported = Exported(write(heads, rows), len(rows))
    else:
        raise Problem(
            "no-such-export",
            QT_TRANSLATE_NOOP("Problems", "{what} cannot be written as {form}."),
            QT_TRANSLATE_NOOP("Problems", "Every list as xlsx or csv; contacts also as vcf, the calendar also as ics."),
            {"what": what, "form": form},
        )
    record_access(store, kind="export", what=f"{what}.{form}", at=at, rows=exported.rows, reason=reason, file=file)
    return exported


def _clients(
    people: Sequence[ClientFacts], store: Store, rules: Rules, texts: Texts, full: bool
) -> tuple[list[str], list[list[Cell]]]:
    tr, standings = texts.tr, store.standings()
    heads = [tr("Export", head) for head in _CLIENT_HEADS]
    as_of = store.data_date()
    around = _around(store, people, rules.day or as_of or date.min, texts)
    rows: list[list[Cell]] = []
    for facts in people:
        client, standing = facts.client, standings.get(facts.client.id)
        rows.append(
            [
                client.client_no,
                client.name,
                tr("Choices", _GENDERS[client.gender]) if client.gender in _GENDERS else None,
                client.birth,
                " ".join(_number(way.kind, way.value, full=full) for way in facts.ways if way.kind in _CALLABLE),
                client.id_no if full or not client.id_no else masking.identity(client.id_no),
                client.employer,
                client.risk,
                client.risk_until,
                rules.tier_name(standing.tier, texts) if standing else "",
                rules.band_name(standing.band, texts) if standing else "",
                standing.aum_fen / 100 if standing and standing.aum_fen is not None else None,
                as_of,
                *around(client),
            ]
        )
    return heads, rows


def _around(
    store: Store, people: Sequence[ClientFacts], today: date, texts: Texts
) -> Callable[[Client], Sequence[Cell]]:
    """Return what says the last columns of a client: names and counts, no number of anybody."""
    parts = {name: store.list_part(name, today) for name in ("tags", "relations", "team", "opportunities")}
    keys = {facts.client.household for facts in people if facts.client.household}
    homes = {one.key: one.shown for one in store.ties().households(today=today)} if keys else {}
    states = {"managed": texts.tr("Export", "managed"), "prospect": texts.tr("Export", "prospect")}

    def said(client: Client) -> Sequence[Cell]:
        own = {name: part.get(client.id) for name, part in parts.items()}
        return (
            states.get(client.status, client.status),
            client.job,
            client.industry,
            " ".join(own["tags"] or ()) or None,
            homes.get(client.household or ""),
            own["relations"],
            " ".join(own["team"] or ()) or None,
            own["opportunities"],
        )

    return said


_GENDERS = {"M": QT_TRANSLATE_NOOP("Choices", "male"), "F": QT_TRANSLATE_NOOP("Choices", "female")}
_CALLABLE = ("mobile", "phone", "work")


def _holdings(
    people: Sequence[ClientFacts], _store: Store, _rules: Rules, texts: Texts, _full: bool
) -> tuple[list[str], list[list[Cell]]]:
    tr = texts.tr
    heads = [
        tr("Export", "Client number"),
        tr("Export", "Name"),
        tr("Export", "Kind"),
        tr("Export", "Code"),
        tr("Export", "Product"),
        tr("Export", "Product risk"),
        tr("Export", "Amount (yuan)"),
        tr("Export", "Starts"),
        tr("Export", "Matures"),
        tr("Export", "Rate (% a year)"),
    ]
    rows: list[list[Cell]] = [
        [
            facts.client.client_no,
            facts.client.name,
            held.kind,
            held.code,
            held.name,
            held.risk,
            held.amount_fen / 100,
            held.starts,
            held.matures,
            held.rate,
        ]
        for facts in people
        for held in facts.holdings
    ]
    return heads, rows


def _contacts(
    people: Sequence[ClientFacts], _store: Store, _rules: Rules, texts: Texts, full: bool
) -> tuple[list[str], list[list[Cell]]]:
    tr = texts.tr
    heads = [
        tr("Export", "Client number"),
        tr("Export", "Name"),
        tr("Export", "Kind"),
        tr("Export", "Number or address"),
    ]
    rows: list[list[Cell]] = [
        [facts.client.client_no, facts.client.name, way.kind, _number(way.kind, way.value, full=full)]
        for facts in people
        for way in facts.ways
    ]
    return heads, rows


def _calendar(
    people: Sequence[ClientFacts], _store: Store, _rules: Rules, texts: Texts, _full: bool
) -> tuple[list[str], list[list[Cell]]]:
    tr = texts.tr
    heads = [
        tr("Export", "Begins"),
        tr("Export", "Minutes"),
        tr("Export", "Client number"),
        tr("Export", "Name"),
        tr("Export", "Kind"),
        tr("Export", "Purpose"),
        tr("Export", "Place"),
        tr("Export", "State"),
    ]
    rows: list[list[Cell]] = [
        [
            one.starts.replace("T", " "),
            one.minutes,
            facts.client.client_no,
            facts.client.name,
            tr("Meetings", KIND_NAMES.get(one.kind, one.kind)),
            one.purpose or one.title,
            one.place,
            tr("Meetings", STATE_NAMES.get(one.state, one.state)),
        ]
        for facts in people
        for one in facts.appointments
    ]
    return heads, sorted(rows, key=str)


def _gifts(
    _people: Sequence[ClientFacts], store: Store, _rules: Rules, texts: Texts, _full: bool
) -> tuple[list[str], list[list[Cell]]]:
    return gift_rows(store, texts)


_TABLES = {"gifts": _gifts, "clients": _clients, "holdings": _holdings, "contacts": _contacts, "calendar": _calendar}


def _number(kind: str, value: str, *, full: bool) -> str:
    return value if full else masking.contact(kind, value)


def csv_bytes(heads: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """Return a table as UTF-8 with a byte order mark, which WPS and Excel need to read Chinese."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL)
    writer.writerow(heads)
    writer.writerows([_safe(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def _safe(cell: Cell) -> Cell:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell


def _xlsx(heads: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    import xlsxwriter

    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(out, options) as workbook:
        sheet = workbook.add_worksheet()
        bold, day = workbook.add_format({"bold": True}), workbook.add_format({"num_format": "yyyy-mm-dd"})
        sheet.write_row(0, 0, heads, bold)
        sheet.freeze_panes(1, 0)
        for number, row in enumerate(rows, 1):
            for column, cell in enumerate(row):
                if isinstance(cell, date):
                    sheet.write_datetime(number, column, cell, day)
                elif isinstance(cell, str):
                    sheet.write_string(number, column, cell)
                elif cell is not None:
                    sheet.write_number(number, column, cell)
        sheet.autofit()
    return out.getvalue()


def _vcards(people: Iterable[ClientFacts], *, full: bool) -> Exported:
    """Return a phone book of everybody with a number; numbers are whole only in full."""
    import vobject

    cards = []
    for facts in people:
        ways = [way for way in facts.ways if way.kind in _CALLABLE]
        if not ways:
            continue
        card = vobject.vCard()
        family = surname_of(facts.client.name) if facts.client.kind == "person" else ""
        card.add("n").value = vobject.vcard.Name(family=family, given=facts.client.name.removeprefix(family))
        card.add("fn").value = facts.client.name
        for way in ways:
            phone = card.add("tel")
            phone.value = _number(way.kind, way.value, full=full)
            phone.type_param = "CELL" if way.kind == "mobile" else "HOME" if way.kind == "phone" else "WORK"
        cards.append(card.serialize())
    return Exported("".join(cards).encode(), len(cards))
