"""Who sleeps, who was never spoken to, and whose risk assessment has ended."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from workbench.domain.reasons import Names
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.domain.watch import age_by, asleep, unconnected
from workbench.readmodels.upkeep import WatchedClient
from workbench.services.judging import Person
from workbench.services.watchrows import Asked, row

_ASLEEP = QT_TRANSLATE_NOOP("Watch", "Without {signals} for months")
_ASLEEP_OLD = QT_TRANSLATE_NOOP("Watch", "Without {signals} for months; aged {age}")
_NEVER = QT_TRANSLATE_NOOP("Watch", "No contact recorded since {since}")
_LONG_AGO = QT_TRANSLATE_NOOP("Watch", "Last contact on {last}")
_RISK = QT_TRANSLATE_NOOP("Watch", "Risk assessment {risk} ended on {on}")

_SIGNALS: Mapping[str, Names] = {
    "contact": {"zh_CN": "联系", "en": "contact"},
    "change": {"zh_CN": "资产变动", "en": "change of assets"},
    "transaction": {"zh_CN": "交易", "en": "transaction"},
}


def sleeping(person: Person, asked: Asked) -> Iterator[WatchedClient]:
    client = person.facts.client
    found = asleep(person.series, _spoken(person, asked), client.since, asked.day, asked.watch)
    if found is None:
        return
    age = age_by(client.birth, asked.day)
    aged = age is not None and age >= asked.watch.sleep_age
    names = [_SIGNALS[signal] for signal in found.signals]
    signals = {"zh_CN": "、".join(one["zh_CN"] for one in names), "en": ", ".join(one["en"] for one in names)}
    yield row(
        person,
        asked,
        _ASLEEP_OLD if aged else _ASLEEP,
        {"signals": signals, "age": age},
        code="aged" if aged else "",
        value=person.value_fen,
        day=found.last_contact,
        extra={"signals": list(found.signals), "known": list(found.known), "age": age, "aged": aged},
    )


def not_connected(person: Person, asked: Asked) -> Iterator[WatchedClient]:
    spoken = _spoken(person, asked)
    if person.band is None or not unconnected(spoken, asked.day, asked.watch.unconnected_months):
        return
    since = person.facts.client.since or asked.day
    last = spoken[0] if spoken else None
    yield row(
        person,
        asked,
        _LONG_AGO if last else _NEVER,
        {"last": last} if last else {"since": since},
        code="long-ago" if last else "never",
        value=person.value_fen,
        day=last,
        extra={"since": since},
    )


def _spoken(person: Person, asked: Asked) -> tuple[date, ...]:
    newest = asked.contacts.get(person.facts.client.id)
    return () if newest is None else (newest,)


def risk_ended(person: Person, asked: Asked) -> Iterator[WatchedClient]:
    client = person.facts.client
    if client.risk_until is not None and client.risk_until < asked.day:
        values = {"risk": client.risk or "", "on": client.risk_until}
        extra = {"risk": client.risk}
        yield row(person, asked, _RISK, values, value=person.value_fen, day=client.risk_until, extra=extra)
