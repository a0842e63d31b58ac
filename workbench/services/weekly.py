"""Fill the report to the weekly meeting (MS7): what the last full week brought, and what this one asks for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from workbench.domain.clients import Interaction
from workbench.domain.obligations import Obligation
from workbench.domain.standards import TAGS, band_of
from workbench.readmodels.papers import WeekFigures, WeekLine, WeekList, WeeklyPaper
from workbench.services.documents import Printing
from workbench.services.evaluating import Evaluated, evaluated
from workbench.services.papers import reason
from workbench.services.rules import reason_text
from workbench.services.watching import watch_lists

_WEEK = timedelta(days=7)
#: Rows of a short list; the number of all stands beside them.
_ROWS = 3


@dataclass(frozen=True, slots=True)
class _Week:
    """One week of the book: everybody as judged on the day asked, and what happened from `first` to `last`."""

    first: date
    last: date
    people: Sequence[Evaluated]

    def holds(self, day: date | None) -> bool:
        return day is not None and self.first <= day <= self.last


def weekly_paper(printing: Printing, *, day: date) -> WeeklyPaper:
    """Return the report of the full week before `day`, with what the week of `day` asks for."""
    monday = day - timedelta(days=day.weekday())
    sunday = monday + _WEEK - timedelta(days=1)
    people = evaluated(printing.store, rules=printing.rules, today=day, until=max(day, sunday))
    week = _Week(monday - _WEEK, sunday - _WEEK, people)
    done = [
        (one, meeting)
        for one in people
        for meeting in one.facts.interactions
        if week.holds(meeting.on) and meeting.result != "no-answer"
    ]
    channels = Counter(meeting.channel for _one, meeting in done)
    return WeeklyPaper(
        letterhead=printing.letterhead(),
        first=week.first,
        last=week.last,
        figures=_figures(printing, week, done, day),
        channels=sorted(channels.items(), key=lambda pair: (-pair[1], pair[0])),
        lists=_lists(printing, people, day, sunday),
        preparer=printing.store.setting("manager"),
    )


def _figures(printing: Printing, week: _Week, done: Sequence[tuple[Evaluated, Interaction]], day: date) -> WeekFigures:
    real = [pair for pair in done if printing.rules.standard.contact.counts(pair[1])]
    greetings = [meeting for _one, meeting in done if meeting.occasion and meeting.occasion not in TAGS]
    matured = [(one, holding) for one in week.people for holding in one.facts.holdings if week.holds(holding.matures)]
    followed = [holding for one, holding in matured if _followed(one, holding.matures, printing)]
    owed = [one for person in week.people for one in person.obligations if _of_month(one, day)]
    visits = [
        entry
        for one in week.people
        for entry in one.facts.appointments
        if week.holds(date.fromisoformat(entry.starts[:10])) and entry.state != "cancelled"
    ]
    return WeekFigures(
        contacts=len(real),
        reached=len({one.facts.client.id for one, _meeting in real}),
        visits=sum(meeting.channel == "visit" for _one, meeting in done),
        planned=len(visits),
        greetings=len(greetings),
        new=sum(week.holds(one.facts.client.since) for one in week.people),
        matured=len(matured),
        followed=len(followed),
        matured_fen=sum(holding.amount_fen for _one, holding in matured),
        followed_fen=sum(holding.amount_fen for holding in followed),
        required=sum(one.required for one in owed),
        done=sum(min(one.done, one.required) for one in owed),
        managed=sum(one.facts.client.status == "managed" for one in week.people),
        overdue=sum(one.state == "overdue" for person in week.people for one in person.obligations),
    )


def _of_month(one: Obligation, day: date) -> bool:
    return one.kind == "contact" and one.period_from <= day <= one.period_to and one.state != "waived"


def _followed(one: Evaluated, matures: date | None, printing: Printing) -> bool:
    """Tell whether a real contact was made from the first step of the ladder to the end of its tail."""
    if matures is None:
        return False
    ladder, counts = printing.rules.standard.maturity, printing.rules.standard.contact.counts
    first, last = matures - timedelta(days=ladder.steps[0]), matures + timedelta(days=ladder.tail)
    return any(first <= meeting.on <= last and counts(meeting) for meeting in one.facts.interactions)


def _lists(printing: Printing, people: Sequence[Evaluated], day: date, sunday: date) -> list[WeekList]:
    tr = printing.texts.tr
    found = watch_lists(printing.store, rules=printing.rules, day=day, names=("outflow", "candidates"))

    def coming(kind: str) -> Callable[[Obligation], bool]:
        return lambda one: one.kind == kind and one.open and day <= one.due <= sunday

    watched = {
        name: [
            WeekLine(
                row.name,
                printing.rules.band_name(row.band, printing.texts),
                row.value_fen,
                row.day,
                reason(printing, row),
            )
            for row in rows
        ]
        for name, rows in found.items()
    }
    return [
        _short(tr("Reports", "Maturing this week"), _owed(printing, people, coming("maturity"))),
        _short(tr("Reports", "Birthdays this week"), _owed(printing, people, coming("birthday"))),
        _short(tr("Reports", "Overdue"), _owed(printing, people, lambda one: one.state == "overdue")),
        _short(tr("Reports", "Large outflow"), watched["outflow"]),
        _short(tr("Reports", "Within reach"), watched["candidates"]),
    ]


def _short(title: str, rows: Sequence[WeekLine]) -> WeekList:
    return WeekList(title, len(rows), rows[:_ROWS])


def _owed(printing: Printing, people: Iterable[Evaluated], wanted: Callable[[Obligation], bool]) -> list[WeekLine]:
    """Return what is owed, the clients with the most assets first."""
    metric, texts = printing.rules.standard.measure.metric, printing.texts
    found = []
    for one in people:
        newest = one.series.newest(metric)
        band = band_of(one.series, printing.rules.standard)
        for owed in one.obligations:
            if wanted(owed):
                said = reason_text((owed.reason.text, owed.reason.values), texts)
                name = texts.named(band.name) if band else ""
                found.append(WeekLine(one.facts.client.name, name, newest[1] if newest else None, owed.due, said))
    return sorted(found, key=lambda line: (-(line.value_fen or 0), line.day or date.max, line.name))
