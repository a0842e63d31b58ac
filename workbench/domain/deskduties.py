"""Duties of the desk itself (`[[desk]]` of a standard): so many of something in each period, and what proves them.

They are owed to nobody in particular: batches of messages to a band, meetings, reports, forums, surveys, checks.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from workbench.domain.interactions import CHANNELS
from workbench.domain.months import first_day, last_day, month_of
from workbench.domain.reasons import Names
from workbench.domain.rulefile import Section, unique

Period = Literal["week", "month", "quarter", "year"]
PERIODS: tuple[Period, ...] = ("week", "month", "quarter", "year")

State = Literal["due", "overdue", "done"]

_WEEK = 7
_QUARTER = 3


@dataclass(frozen=True, slots=True)
class DeskDuty:
    """So many of something in each week (Monday to Sunday), month, quarter or year.

    Attributes:
        band: the asset band whose clients it concerns, None for the whole desk.
        printed: documents of which each print in the period counts; then nothing need be recorded.
        channels: channels of which each interaction of the period counts, such as `visit`.
        tail: days an unmet one stays listed after its period.

    What has neither `printed` nor `channels` is proved by a recorded deed of its code; a deed counts for the others
    as well (a report that was written by hand).
    """

    code: str
    name: Names
    period: Period
    required: int
    tail: int
    band: str | None = None
    printed: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Deed:
    """Something the desk did on a day; `id` is the row to undo or delete, None for a print or an interaction."""

    code: str
    on: date
    count: int = 1
    note: str = ""
    id: bytes | None = None


@dataclass(frozen=True, slots=True)
class DutyState:
    """A duty in one of its periods, as it stands on a day.

    Attributes:
        done: how many were proved by the day asked; it may exceed `required`.
        left: how many are still owed, never negative.
        days_left: days from the day asked to the end of the period, both included; 0 when the period has ended.
        proofs: what proves it, oldest first.
    """

    duty: DeskDuty
    first: date
    last: date
    done: int
    state: State
    days_left: int
    proofs: tuple[Deed, ...]

    @property
    def left(self) -> int:
        return max(0, self.duty.required - self.done)

    @property
    def id(self) -> str:
        """A stable key of this duty in this period."""
        return f"{self.duty.code}/{self.first}"


def period_of(period: Period, day: date) -> tuple[date, date]:
    """Return the first and the last day of the period that a day lies in."""
    if period == "week":
        first = day - timedelta(days=day.weekday())
        return first, first + timedelta(days=_WEEK - 1)
    number = month_of(day)
    if period == "month":
        return first_day(number), last_day(number)
    if period == "quarter":
        begins = number - number % _QUARTER
        return first_day(begins), last_day(begins + _QUARTER - 1)
    return date(day.year, 1, 1), date(day.year, 12, 31)


def duty_state(duty: DeskDuty, deeds: Iterable[Deed], day: date, on: date | None = None) -> DutyState:
    """Return a duty as it stands on `day`, in the period that `on` (default: the same day) lies in.

    `deeds` are those of this duty; what lies outside the period or after the day asked does not count.
    """
    first, last = period_of(duty.period, on or day)
    proofs = tuple(sorted((one for one in deeds if first <= one.on <= min(last, day)), key=lambda one: one.on))
    done = sum(one.count for one in proofs)
    state: State = "done" if done >= duty.required else "overdue" if last < day else "due"
    return DutyState(duty, first, last, done, state, max(0, (last - day).days + 1), proofs)


def duty_states(
    duties: Iterable[DeskDuty], deeds: Mapping[str, Iterable[Deed]], day: date, since: date | None = None
) -> list[DutyState]:
    """Return every duty in its running period, and in the one before while it is unmet and within its tail.

    Args:
        deeds: by the code of the duty.
        since: the day the desk began; a period that ended before it is not owed.
    """
    found = []
    for duty in duties:
        own = list(deeds.get(duty.code, ()))
        before = period_of(duty.period, day)[0] - timedelta(days=1)
        earlier = duty_state(duty, own, day, before)
        listed = (day - earlier.last).days <= duty.tail and (since is None or earlier.last >= since)
        if earlier.state == "overdue" and listed:
            found.append(earlier)
        found.append(duty_state(duty, own, day))
    order = {"overdue": 0, "due": 1, "done": 2}
    return sorted(found, key=lambda one: (order[one.state], one.last, one.duty.code))


def read_desk(root: Section, batches: Mapping[str, int], bands: Mapping[str, Names]) -> tuple[DeskDuty, ...]:
    """Return the `[[desk]]` duties of a standard; one with `batches = true` stands for each band of `[batches]`."""
    sections = root.sections("desk", optional=True)
    unique(sections, "code", lambda section: section.text("code"))
    duties: list[DeskDuty] = []
    for section in sections:
        section.only("code", "name", "period", "required", "tail", "printed", "channels", "batches", "sources")
        if section.flag("batches", False):
            duties += [_read_duty(section, required, band, bands[band]) for band, required in batches.items()]
        else:
            duties.append(_read_duty(section, section.count("required", least=1), None, None))
    return tuple(duties)


def _read_duty(section: Section, required: int, band: str | None, band_name: Names | None) -> DeskDuty:
    code, name = section.text("code"), section.names()
    chosen = section.choice("period", PERIODS)
    if band is not None and band_name is not None:
        code = f"{code}/{band}"
        name = {"zh_CN": f"{name['zh_CN']}（{band_name['zh_CN']}）", "en": f"{name['en']} ({band_name['en']})"}
    return DeskDuty(
        code=code,
        name=name,
        period=next(period for period in PERIODS if period == chosen),
        required=required,
        tail=section.count("tail", 7),
        band=band,
        printed=section.texts("printed", ()),
        channels=section.choices("channels", tuple(CHANNELS), ()),
        sources=section.texts("sources", ()),
    )
