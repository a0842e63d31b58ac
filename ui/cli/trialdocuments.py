"""The JSON documents of `workload` and `simulate`."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from workbench.domain.interactions import CHANNELS
from workbench.domain.obligations import KIND_NAMES
from workbench.domain.pace import Assumptions, Pace
from workbench.domain.standards import Standard
from workbench.domain.workload import KINDS, OTHER_KINDS, Load, MonthLoad, Workload
from workbench.readmodels.lists import ListedClient
from workbench.readmodels.simulation import GoalShare, Group, Side, Simulation
from workbench.services.rules import reason_text
from workbench.texts import Texts

Document = dict[str, Any]


def number(value: Fraction | None) -> float | int | None:
    """Return a count as a whole number where it is one, else with two decimals."""
    if value is None:
        return None
    return int(value) if value.denominator == 1 else round(float(value), 2)


def kind_name(kind: str, texts: Texts) -> str:
    """Return what a kind of work is called."""
    if kind in OTHER_KINDS:
        return texts.tr("Workload", OTHER_KINDS[kind])
    return texts.tr("Obligations", KIND_NAMES.get(kind, kind))


def workload_document(load: Workload, standard: Standard, assumptions: Assumptions, texts: Texts) -> Document:
    """Return `workload`: twelve months of a year, each with what is required, possible and recorded."""
    names = {band.code: texts.named(band.name) for band in standard.bands}
    return {
        "standard": {"id": load.standard, "version": load.version, "name": texts.named(standard.name)},
        "month": load.asked,
        "clients": load.clients,
        "serves": load.serves(),
        "required_minutes": load.required,
        "capacity_minutes": load.capacity,
        "utilisation_percent": load.percent,
        "recorded_contacts_a_month": number(load.recorded),
        "minutes_a_contact": number(load.contact_minutes),
        "assumptions": {
            "client_minutes": assumptions.client_minutes,
            "last": assumptions.last,
            "least": assumptions.least,
            "months": assumptions.months,
        },
        "pace": [_pace(pace, texts) for pace in load.paces.values()],
        "own_mix": dict(load.own_mix),
        "bands": [
            {
                "band": one.band,
                "name": names.get(one.band, one.band),
                "clients": one.clients,
                "minutes": load.total(band=one.band)[1],
                "serves": load.serves(one.band),
                "unfinished_files": one.unfinished,
                "birthday_unknown": one.birthday_unknown,
            }
            for one in load.people
        ],
        "months": [_month(month, load, texts) for month in load.months],
    }


def _pace(pace: Pace, texts: Texts) -> Document:
    return {
        "channel": pace.channel,
        "name": texts.tr("Channels", CHANNELS[pace.channel]),
        "minutes": pace.minutes,
        "around": pace.around,
        "people": pace.people,
        "minutes_each": number(pace.each),
        "source": pace.source,
        "recorded": pace.recorded,
        "median": pace.median,
    }


def _month(month: MonthLoad, load: Workload, texts: Texts) -> Document:
    return {
        "month": month.month,
        "working_days": month.days.working_days,
        "announced": month.days.announced,
        "festivals": month.days.festivals,
        "required_minutes": month.required,
        "capacity_minutes": month.capacity,
        "utilisation_percent": month.percent,
        "required_contacts": number(load.required_contacts(month)),
        "possible_contacts": load.possible_contacts(month),
        "recorded_contacts": month.days.recorded,
        "duties": [_duty(one, texts) for one in merged(month.loads)],
    }


def merged(loads: Sequence[Load]) -> list[Load]:
    """Return the loads of a month with those of one kind and band added up, in the order of the kinds."""
    found: dict[tuple[str, str | None], Load] = {}
    for one in loads:
        key = one.kind, one.band
        known = found.get(key)
        times, minutes = (known.times, known.minutes) if known is not None else (0, 0)
        found[key] = Load(one.kind, one.band, one.month, times + one.times, minutes + one.minutes)
    return sorted(found.values(), key=lambda one: KINDS.index(one.kind) if one.kind in KINDS else len(KINDS))


def _duty(one: Load, texts: Texts) -> Document:
    return {
        "kind": one.kind,
        "name": kind_name(one.kind, texts),
        "band": one.band,
        "times": number(one.times),
        "minutes": one.minutes,
    }


def simulation_document(found: Simulation, texts: Texts, *, clients: bool) -> Document:
    """Return `simulate`: the book before and after, who moves between which groups, hours and coverage."""
    return {
        "kind": found.kind,
        "day": found.day,
        "before": _side(found.before, texts),
        "after": _side(found.after, texts),
        "matrix": [
            {"before": before, "after": after, "clients": count}
            for (before, after), count in sorted(
                found.matrix.items(), key=lambda one: (one[0][0] or "", one[0][1] or "")
            )
        ],
        "moved": len(found.moved),
        "rated": found.rated,
        "hours": _hours(found, texts),
        **({"clients": [_moved(one, found, texts) for one in found.moved]} if clients else {}),
    }


def _side(side: Side, texts: Texts) -> Document:
    return {
        "id": side.code,
        "version": side.version,
        "groups": [_group(one, texts) for one in side.groups],
        "required_minutes": side.load.required,
        "capacity_minutes": side.load.capacity,
        "utilisation_percent": side.load.percent,
        "serves": side.load.serves(),
        "coverage": [_goal(one, texts) for one in side.coverage],
    }


def _group(one: Group, texts: Texts) -> Document:
    return {"code": one.code, "name": texts.named(one.name), "clients": one.clients, "value_fen": one.value_fen}


def _goal(one: GoalShare, texts: Texts) -> Document:
    return {
        "goal": one.code,
        "name": texts.named(one.name),
        "percent": one.percent,
        "total": one.total,
        "met": one.met,
        "reached": one.reached,
    }


def _hours(found: Simulation, texts: Texts) -> Document:
    """Return minutes by month, kind and band, before and after."""
    before, after = found.before.load, found.after.load
    kinds = [kind for kind in KINDS if before.total(kind=kind)[1] or after.total(kind=kind)[1]]
    bands = list(dict.fromkeys(one.band for load in (before, after) for one in load.people))
    return {
        "months": [
            {
                "month": one.month,
                "before_minutes": one.required,
                "after_minutes": other.required,
                "capacity_minutes": other.capacity,
            }
            for one, other in zip(before.months, after.months, strict=True)
        ],
        "kinds": [
            {"kind": kind, "name": kind_name(kind, texts), **_pair(before.total(kind=kind), after.total(kind=kind))}
            for kind in kinds
        ],
        "bands": [{"band": band, **_pair(before.total(band=band), after.total(band=band))} for band in bands],
    }


def _pair(before: tuple[Fraction, int], after: tuple[Fraction, int]) -> Document:
    return {
        "before_times": number(before[0]),
        "after_times": number(after[0]),
        "before_minutes": before[1],
        "after_minutes": after[1],
    }


def _moved(one: ListedClient, found: Simulation, texts: Texts) -> Document:
    return {
        "id": one.client_id,
        "client_no": one.client_no,
        "name": one.name,
        "before": one.tier if found.kind == "scheme" else one.band,
        "after": found.after_of[one.client_id],
        "direction": one.code,
        "value_fen": one.value_fen,
        "reason": moved_text(one, texts),
    }


def moved_text(one: ListedClient, texts: Texts) -> str:
    """Return from where to where a client moves."""
    context, text, values = one.reason or ("Simulation", "", {})
    return reason_text((text, values), texts, context)
