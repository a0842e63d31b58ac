"""What the standard owes in numbers: contacts a month, gifts, salons and senior visits a year, and the file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from workbench.domain.cases import Case, say
from workbench.domain.daycontext import DayContext
from workbench.domain.horizon import Horizon
from workbench.domain.months import first_day, last_day, month_of
from workbench.domain.obligations import Obligation
from workbench.domain.reasons import DaysTo, Reason, days_to, joined
from workbench.domain.standards import Quota
from workbench.domain.texts import QT_TRANSLATE_NOOP

_SHORT = QT_TRANSLATE_NOOP("Obligations", "{left} of {required} still owed, working days left: {days}")
_SHORT_DAYS = QT_TRANSLATE_NOOP("Obligations", "{left} of {required} still owed, days left: {days}")
_UNMET = QT_TRANSLATE_NOOP("Obligations", "{left} of {required} not done by {until}")
_MET = QT_TRANSLATE_NOOP("Obligations", "{done} of {required} done")
_FILE_LACKS = QT_TRANSLATE_NOOP("Obligations", "Missing in the file: {elements}")
_FILE_FULL = QT_TRANSLATE_NOOP("Obligations", "The file is complete")

_ONE_DAY = timedelta(days=1)


def quota_obligations(case: Case) -> Iterator[Obligation]:
    """Yield one obligation a quota and period (`domain.md` §3): the running one, a past unmet one, those to come."""
    if case.band is None:
        return
    for quota in case.rules.standard.quotas:
        required = quota.required.get(case.band.code, 0)
        if required or case.rules.earlier is not None:
            for first, last in _periods(case, quota):
                obligation = _quota(case, quota, first, last)
                if obligation is not None and (last >= case.context.day or obligation.open):
                    yield obligation


def profile_obligation(case: Case) -> Iterator[Obligation]:
    """Yield the duty to complete the file (MS4, A2); it stays until the file is complete."""
    standard = case.rules.standard
    if case.band is None or case.band.code not in standard.profile_bands:
        return
    found = case.file
    until = case.since + timedelta(days=standard.profile_days)
    case.horizon.note_span(case.since, until)
    if not found.missing and until < case.context.day:
        return
    reason = say(_FILE_FULL)
    if found.missing:
        reason = say(_FILE_LACKS, elements=joined([element.name for element in found.missing]))
    yield case.obligation(
        "profile",
        f"{standard.code}/profile",
        f"{case.key}/{case.since}",
        period=(case.since, until),
        due=until,
        required=found.required,
        done=found.present,
        reason=reason,
    )


@lru_cache(maxsize=4096)
def instalment(first: date, last: date, number: int, of: int) -> date:
    """Return the day by which instalment `number` of `of` is owed when a period is shared out evenly.

    Twice in a month of 30 days: the 15th and the 30th. A whole year is shared out by whole months where they divide.
    """
    months = month_of(last) - month_of(first) + 1
    whole = first.day == 1 and (last + _ONE_DAY).day == 1
    if whole and months > 1 and months % of == 0:
        return last_day(month_of(first) + months * number // of - 1)
    days = (last - first).days + 1
    return first + timedelta(days=max(1, days * number // of) - 1)


def _periods(case: Case, quota: Quota) -> Iterator[tuple[date, date]]:
    """Yield the periods that are listed: those within the tail, the running one, those that begin by the horizon."""
    listed, turns_on = case.context.once(("periods", quota.period, quota.tail), lambda: _listed(case.context, quota))
    case.horizon.note(turns_on)
    for first, last in listed:
        if last >= case.since:
            yield first, last


def _listed(context: DayContext, quota: Quota) -> tuple[list[tuple[date, date]], date]:
    """Return the periods that are listed on a day, and the next day on which these are others."""
    tail, horizon = timedelta(days=quota.tail), Horizon(context.day)
    found = []
    first, last = _period(quota, context.day - tail)
    while first <= context.until:
        horizon.note_span(first, last)
        horizon.note(last + tail + _ONE_DAY)
        if last >= context.day - tail:
            found.append((first, last))
        first, last = _period(quota, last + _ONE_DAY)
    horizon.note(first)
    return found, horizon.changes_on


def _period(quota: Quota, day: date) -> tuple[date, date]:
    if quota.period == "year":
        return date(day.year, 1, 1), date(day.year, 12, 31)
    return first_day(month_of(day)), last_day(month_of(day))


def _quota(case: Case, quota: Quota, first: date, last: date) -> Obligation | None:
    """Count what was recorded within the period and say what is still owed of it; None when nothing was.

    The instalments are shared out from the day the client came into the book, if that lies within the period. A period
    that was over before the standard in force began is owed by the one before it.
    """
    standard = case.rules.standard_for(last)
    if standard is not case.rules.standard:
        quota = next((one for one in standard.quotas if one.code == quota.code), quota)
    required = quota.required.get(case.band.code, 0) if case.band is not None else 0
    if not required or case.band is None:
        return None
    done = sum(first <= on <= last for on in case.days_of(quota.evidence_of(case.band.code)))
    rule = f"{standard.code}/{quota.code}"
    due = last if done >= required else instalment(max(first, case.since), last, done + 1, required)
    return case.obligation(
        quota.kind,
        rule,
        f"{case.key}/{first}",
        period=(first, last),
        due=due,
        required=required,
        done=done,
        reason=_quota_reason(case, required, done, first, last),
    )


def _quota_reason(case: Case, required: int, done: int, first: date, last: date) -> Reason:
    """Return what is said of a quota; thousands of clients are told the same."""
    key = ("quota", required, done, first, last)
    reason, turns_on = case.context.once(key, lambda: _said(case.context, required, done, first, last))
    case.horizon.note(turns_on)
    return reason


def _said(context: DayContext, required: int, done: int, first: date, last: date) -> tuple[Reason, date]:
    """Return what is said of a quota on a day, and the next day on which the sentence is another."""
    left = max(0, required - done)
    if not left:
        return say(_MET, done=done, required=required), date.max
    if last < context.day:
        return say(_UNMET, left=left, required=required, until=last), date.max
    start = max(first, context.day)
    working = context.working_days(start, last)
    if working is None:
        reason = say(_SHORT_DAYS, left=left, required=required, days=days_to(last + _ONE_DAY, start))
        return reason, context.announced_from(start, last)
    return say(_SHORT, left=left, required=required, days=DaysTo(last, working, worked=True)), date.max
