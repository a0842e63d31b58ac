"""Fill the papers of upkeep from the book: coverage, watch lists, maturities and the quarterly circular."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from workbench.domain.deskduties import PERIODS, DutyState
from workbench.domain.obligations import STATE_NAMES
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.readmodels.papers import (
    BehindRow,
    CheckRow,
    CircularPaper,
    CoveragePaper,
    DeskLine,
    DutyLine,
    MaturityPaper,
    MaturityRow,
    PaperClient,
    PaperGoal,
    PaperList,
    WatchPaper,
)
from workbench.readmodels.upkeep import CoverageReport, Fulfilment, WatchedClient
from workbench.services.coverage import coverage_report
from workbench.services.deeds import desk_duties_between
from workbench.services.documents import Printing
from workbench.services.fulfilling import days_of, fulfilment, last_quarter
from workbench.services.rules import localised
from workbench.services.watching import CODES, LISTS, watch_list, watch_lists

_PERIOD_NAMES: Mapping[str, str] = dict(
    zip(
        PERIODS,
        (
            QT_TRANSLATE_NOOP("Reports", "Week"),
            QT_TRANSLATE_NOOP("Reports", "Month"),
            QT_TRANSLATE_NOOP("Reports", "Quarter"),
            QT_TRANSLATE_NOOP("Reports", "Year"),
        ),
        strict=True,
    )
)
#: Heads of the two money columns of a watch list, empty for none.
_HEADS: Mapping[str, tuple[str, str]] = {
    "candidates": (QT_TRANSLATE_NOOP("Reports", "Average"), QT_TRANSLATE_NOOP("Reports", "Missing")),
    "maturities": (QT_TRANSLATE_NOOP("Reports", "Amount"), QT_TRANSLATE_NOOP("Reports", "Assets")),
    "outflow": (QT_TRANSLATE_NOOP("Reports", "Outflow"), QT_TRANSLATE_NOOP("Reports", "Before")),
    "attrition": (QT_TRANSLATE_NOOP("Reports", "Before"), QT_TRANSLATE_NOOP("Reports", "After")),
    "product-only": (QT_TRANSLATE_NOOP("Reports", "Average"), QT_TRANSLATE_NOOP("Reports", "Maturing")),
}
_ASSETS = QT_TRANSLATE_NOOP("Reports", "Assets")


def coverage_paper(printing: Printing, *, day: date) -> CoveragePaper:
    """Return coverage as of a day, with the clients who lack something.

    Of several goals for the file only the widest is listed: the others' clients are among its own.
    """
    report = coverage_report(printing.store, rules=printing.rules, day=day)
    texts = printing.texts
    files = [goal for goal in report.goals if goal.target == "profile"]
    widest = min(files, key=lambda goal: goal.low_fen, default=None)
    lists = [
        PaperList(
            texts.tr("Reports", "{goal}: to do", goal=texts.named(goal.name)),
            texts.tr("Reports", _ASSETS),
            "",
            [_client(printing, row) for row in goal.missing],
        )
        for goal in report.goals
        if goal is widest or goal.target != "profile"
    ]
    rest = [_client(printing, row) for row in report.incomplete]
    lists.append(PaperList(texts.tr("Reports", "Files to complete"), texts.tr("Reports", _ASSETS), "", rest))
    return CoveragePaper(printing.letterhead(), day, _goals(printing, report), lists)


def _goals(printing: Printing, report: CoverageReport) -> list[PaperGoal]:
    return [
        PaperGoal(
            printing.texts.named(goal.name),
            goal.low_fen,
            goal.percent,
            goal.total,
            goal.met,
            goal.hundredths,
            goal.reached,
            goal.short,
        )
        for goal in report.goals
    ]


def _client(printing: Printing, row: WatchedClient) -> PaperClient:
    texts, rules = printing.texts, printing.rules
    return PaperClient(
        row.client_no,
        row.name,
        rules.tier_name(row.tier, texts),
        rules.band_name(row.band, texts),
        row.value_fen,
        row.other_fen,
        row.day,
        texts.tr("Watch", CODES[row.code]) if row.code in CODES else "",
        reason(printing, row),
    )


def reason(printing: Printing, row: WatchedClient) -> str:
    """Return why a client stands on a list, in the language of the paper."""
    if row.reason is None:
        return ""
    context, text, values = row.reason
    return printing.texts.tr(context, text, **localised(values, printing.texts))


def watch_paper(printing: Printing, *, day: date, name: str = "") -> WatchPaper:
    """Return one watch list as of a day, or all but what matures, which has a paper of its own."""
    if name:
        found = {name: watch_list(printing.store, rules=printing.rules, day=day, name=name)}
    else:
        names = [one for one in LISTS if one != "maturities"]
        found = watch_lists(printing.store, rules=printing.rules, day=day, names=names)
    return WatchPaper(printing.letterhead(), day, [paper_list(printing, one, rows) for one, rows in found.items()])


def paper_list(printing: Printing, name: str, rows: Sequence[WatchedClient]) -> PaperList:
    """Return a watch list as it stands on paper."""
    tr = printing.texts.tr
    value, other = _HEADS.get(name, (_ASSETS, ""))
    heads = tr("Reports", value), tr("Reports", other) if other else ""
    return PaperList(tr("Watch", LISTS[name]), *heads, [_client(printing, row) for row in rows])


def maturity_paper(printing: Printing, *, day: date) -> MaturityPaper:
    """Return what matured within the tail and matures within the ladder of the standard, by day."""
    rules, texts = printing.rules, printing.texts
    ladder = rules.standard.maturity
    rows = [
        MaturityRow(
            client_no=row.client_no,
            name=row.name,
            band=rules.band_name(row.band, texts),
            product=row.extra["product"],
            kind=row.extra["kind"],
            amount_fen=row.value_fen or 0,
            day=row.day or day,
            days=row.extra["days"],
            contacted=row.extra["contacted_on"],
            next_step=row.extra["next_step"] or "",
        )
        for row in watch_list(printing.store, rules=rules, day=day, name="maturities")
    ]
    first, last = day - timedelta(days=ladder.tail), day + timedelta(days=ladder.steps[0])
    return MaturityPaper(printing.letterhead(), day, first, last, rows)


def circular_paper(
    printing: Printing, *, month: str = "", quarter: str = "", year: int = 0, check: bool = False
) -> CircularPaper:
    """Return the circular of a month, quarter or year, by default of the quarter that ended last.

    Coverage and the duties of the desk stand in it as of the period's last day; `check` makes the check version.

    Raises:
        Problem: the period is none, or has not begun.
    """
    if not (month or quarter or year):
        quarter = last_quarter(printing.today)
    first, last = days_of(month=month, quarter=quarter, year=year)
    store, rules, texts = printing.store, printing.rules, printing.texts
    found = fulfilment(store, rules=rules, first=first, last=last, today=printing.today, check=check)
    report = coverage_report(store, rules=rules, day=found.until)
    states = desk_duties_between(store, rules=rules, first=first, last=last, today=printing.today).duties
    names = {
        "year": texts.tr("Reports", "Fulfilment of the standard: year"),
        "month": texts.tr("Reports", "Fulfilment of the standard: month"),
        "quarter": texts.tr("Reports", "Fulfilment of the standard: quarter"),
    }
    return CircularPaper(
        letterhead=printing.letterhead(),
        title=names["year" if year else "quarter" if quarter else "month"],
        first=first,
        last=last,
        until=found.until,
        lines=[
            DutyLine(
                texts.named(line.band_name),
                texts.named(line.name),
                line.clients,
                line.required,
                line.done,
                line.hundredths,
                len(line.behind),
                line.waived,
            )
            for line in found.lines
        ],
        desk=_desk(printing, states),
        goals=_goals(printing, report),
        behind=_behind(printing, found),
        checks=_checks(printing, found),
        preparer=store.setting("manager"),
    )


def _desk(printing: Printing, states: Sequence[DutyState]) -> list[DeskLine]:
    """Return the duties of the desk, the periods of each summed up."""
    own: dict[str, list[DutyState]] = defaultdict(list)
    for state in states:
        own[state.duty.code].append(state)
    texts = printing.texts
    lines = []
    for found in own.values():
        missed = any(one.state == "overdue" for one in found)
        word = "overdue" if missed else "due" if any(one.state == "due" for one in found) else "done"
        lines.append(
            DeskLine(
                texts.named(found[0].duty.name),
                texts.tr("Reports", _PERIOD_NAMES[found[0].duty.period]),
                sum(one.duty.required for one in found),
                sum(min(one.done, one.duty.required) for one in found),
                texts.tr("Obligations", STATE_NAMES[word]),
            )
        )
    return lines


def _behind(printing: Printing, found: Fulfilment) -> list[BehindRow]:
    """Return each client behind once, with all that is short; those with most to do first."""
    short: dict[bytes, list[str]] = defaultdict(list)
    left: dict[bytes, int] = defaultdict(int)
    rows: dict[bytes, WatchedClient] = {}
    for line in found.lines:
        for row in line.behind:
            rows[row.client_id] = row
            left[row.client_id] += row.extra["left"]
            name = printing.texts.named(line.name)
            short[row.client_id].append(
                printing.texts.tr("Reports", "{duty}: {left} of {required}", duty=name, **_left(row))
            )
    order = sorted(rows.values(), key=lambda row: (-left[row.client_id], -(row.value_fen or 0), row.client_id))
    band = printing.rules.band_name
    separator = "；" if printing.texts.language.startswith("zh") else "; "
    return [
        BehindRow(
            row.client_no, row.name, band(row.band, printing.texts), row.value_fen, separator.join(short[row.client_id])
        )
        for row in order
    ]


def _left(row: WatchedClient) -> dict[str, object]:
    return {"left": row.extra["left"], "required": row.extra["required"]}


def _checks(printing: Printing, found: Fulfilment) -> list[CheckRow]:
    texts = printing.texts
    return [
        CheckRow(
            proof.client.client_no,
            proof.client.name,
            printing.rules.band_name(proof.client.band, texts),
            texts.named(proof.name),
            proof.required,
            proof.done,
            texts.tr("Obligations", STATE_NAMES[proof.state]),
            proof.dates,
        )
        for proof in found.proofs
    ]
