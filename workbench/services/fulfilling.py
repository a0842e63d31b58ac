"""How far the maintenance standard was fulfilled in a month, quarter or year: by band and duty, and by client."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from workbench.domain.cases import case_of
from workbench.domain.daycontext import Rules as OwedRules
from workbench.domain.fulfilment import Fulfilled, Span, fulfilled, quarter_of
from workbench.domain.months import first_day, last_day, month_number, month_of, month_text
from workbench.domain.problems import Problem
from workbench.domain.reasons import Names
from workbench.domain.shares import hundredths
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import FIGURES, Progress, Store
from workbench.readmodels.upkeep import Fulfilment, FulfilmentLine, Proof, WatchedClient
from workbench.services.evaluating import day_context
from workbench.services.judging import Person, worth
from workbench.services.rules import Rules

_BEHIND = QT_TRANSLATE_NOOP("Coverage", "{left} of {required} not done")
_OPEN = QT_TRANSLATE_NOOP("Coverage", "{left} of {required} still owed, working days left: {days}")
_OPEN_DAYS = QT_TRANSLATE_NOOP("Coverage", "{left} of {required} still owed, days left: {days}")


def days_of(*, month: str = "", quarter: str = "", year: int = 0) -> tuple[date, date]:
    """Return the first and last day of a month ('2026-10'), a quarter ('2026Q3') or a year.

    Raises:
        Problem: `bad-period`.
    """
    if year:
        return date(year, 1, 1), date(year, 12, 31)
    if quarter:
        found = quarter_of(quarter)
        if found is not None:
            return found
    elif len(month) == 7 and month[4] == "-" and (month[:4] + month[5:]).isdigit() and 1 <= int(month[5:]) <= 12:
        number = month_number(month)
        return first_day(number), last_day(number)
    raise Problem(
        "bad-period",
        QT_TRANSLATE_NOOP("Problems", "{text} is no month, quarter or year."),
        QT_TRANSLATE_NOOP("Problems", "Write a month as 2026-10, a quarter as 2026Q3, a year as 2026."),
        {"text": quarter or month},
    )


def last_quarter(today: date) -> str:
    """Return the quarter that ended last before a day, as `2026Q3`."""
    month = month_of(today)
    number = month - month % 3 - 1
    text = month_text(number)
    return f"{text[:4]}Q{int(text[5:]) // 3}"


@dataclass(slots=True)
class _Tally:
    """One duty of one band while it is counted."""

    duty: Fulfilled
    clients: int = 0
    required: int = 0
    done: int = 0
    waived: int = 0
    behind: list[WatchedClient] = field(default_factory=list)


def fulfilment(
    store: Store,
    *,
    rules: Rules,
    first: date,
    last: date,
    today: date,
    check: bool = False,
    progress: Progress | None = None,
) -> Fulfilment:
    """Return what the standard asked for from `first` to `last` and what was done of it, as of the day `today`.

    Lines come band by band, the highest band first, duties in the order of the standard, then greetings. A client is
    counted in the band of the last day asked (or of today, while the period runs), by the standard in force on it.
    `check` adds a `Proof` for every client and duty (检查版, MS10). A later import does not change a past month:
    figures and contacts of later days do not count.

    Raises:
        Problem: `future-period`, when the period has not begun.
    """
    until = _begun(first, last, today)
    rules = rules.on(until)
    span = Span(first, last, until, day_context(rules, first, until))
    context, judged = day_context(rules, until), OwedRules(rules.standard, None)
    left = context.working_days(until, last) if last > until else 0
    tallies: dict[tuple[str, str], _Tally] = {}
    proofs: dict[str, list[Proof]] = defaultdict(list)
    for person in _people(store, rules, first, until, progress):
        if person.band is None:
            continue
        case = case_of(person.facts, judged, context, None, person.series)
        for duty in fulfilled(case, span):
            tally = tallies.setdefault((person.band.code, duty.code), _Tally(duty))
            _count(tally, duty)
            if duty.left > 0 or check:
                row = _row(person, duty, (last - until).days + 1 if last > until else 0, left)
                if duty.left > 0:
                    tally.behind.append(row)
                if check:
                    proofs[person.band.code].append(_proof(row, duty, ended=last < today))
    order = [*(quota.code for quota in rules.standard.quotas), "birthday", "birthday-gift", "festival"]
    lines = [line for band in reversed(rules.standard.bands) for line in _lines(tallies, band.code, band.name, order)]
    every = [proof for band in reversed(rules.standard.bands) for proof in _sorted(proofs[band.code])]
    return Fulfilment(first, last, until, lines, every)


def _begun(first: date, last: date, today: date) -> date:
    """Return the last day asked of a period, today while it runs."""
    if first > today:
        raise Problem(
            "future-period",
            QT_TRANSLATE_NOOP("Problems", "{day} has not come yet."),
            QT_TRANSLATE_NOOP("Problems", "Choose a period that has begun."),
            {"day": first.isoformat()},
        )
    return min(last, today)


def _people(store: Store, rules: Rules, first: date, until: date, progress: Progress | None) -> Iterator[Person]:
    """Yield everybody with a band on a day, with what may prove a duty from `first` on."""
    parts = FIGURES._replace(contacts=True, waivers=True, contacts_from=_recorded_from(rules, first))
    return worth(store, rules.standard.bands[0].low, rules=rules, day=until, parts=parts, progress=progress)


def _recorded_from(rules: Rules, first: date) -> date:
    """Return the day from which interactions may prove something: the year's first, or a greeting ahead of its day."""
    standard = rules.standard
    lead = max(duty.lead for duty in (standard.festivals, standard.birthday, standard.birthday_gift))
    return min(date(first.year, 1, 1), first - timedelta(days=lead))


def _count(tally: _Tally, duty: Fulfilled) -> None:
    tally.clients += bool(duty.required)
    tally.required += duty.required
    tally.done += duty.done
    tally.waived += bool(duty.waived)


def _row(person: Person, duty: Fulfilled, days: int, working: int | None) -> WatchedClient:
    text = _BEHIND
    values: dict[str, object] = {"left": duty.left, "required": duty.required}
    if days:
        text = _OPEN_DAYS if working is None else _OPEN
        values["days"] = days if working is None else working
    return person.listed(
        ("Coverage", text, values) if duty.left > 0 else None,
        {"required": duty.required, "done": duty.done, "left": duty.left, "waived": duty.waived},
        code=duty.code,
        value_fen=person.value_fen,
        day=duty.dates[-1] if duty.dates else None,
    )


def _proof(row: WatchedClient, duty: Fulfilled, *, ended: bool) -> Proof:
    state = "done" if duty.left <= 0 else "overdue" if ended else "due"
    if duty.waived and not duty.required:
        state = "waived"
    return Proof(row, duty.code, duty.name, duty.required, duty.done, state, duty.dates)


def _sorted(proofs: list[Proof]) -> list[Proof]:
    """Return the proofs of a band: those behind first, then by assets; the duties of one client stay together."""
    behind = {proof.client.client_id for proof in proofs if proof.done < proof.required}
    return sorted(
        proofs,
        key=lambda proof: (
            proof.client.client_id not in behind,
            -(proof.client.value_fen or 0),
            proof.client.client_id,
        ),
    )


def _lines(tallies: dict[tuple[str, str], _Tally], band: str, name: Names, order: list[str]) -> list[FulfilmentLine]:
    found = []
    for (of, code), tally in sorted(tallies.items(), key=lambda item: order.index(item[0][1])):
        if of == band and (tally.required or tally.waived):
            tally.behind.sort(key=lambda row: (-row.extra["left"], -(row.value_fen or 0), row.client_id))
            share = hundredths(tally.done, tally.required)
            found.append(
                FulfilmentLine(
                    band=band,
                    band_name=name,
                    code=code,
                    name=tally.duty.name,
                    clients=tally.clients,
                    required=tally.required,
                    done=tally.done,
                    hundredths=share,
                    waived=tally.waived,
                    behind=tally.behind,
                )
            )
    return found
