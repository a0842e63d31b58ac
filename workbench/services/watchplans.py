"""Who is to have a service plan (MS6) and has none, and what of clients' lives is to be told to the head (R12)."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.domain.money import both
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.readmodels.upkeep import WatchedClient
from workbench.services.judging import Person
from workbench.services.watchrows import Asked, row
from workbench.services.yearly import event_rules

_NO_PLAN = QT_TRANSLATE_NOOP("Watch", "Month average CNY {value_yuan}, and no service plan")
_EVENT = QT_TRANSLATE_NOOP("Watch", "{event} on {on}")
_EVENT_NOTED = QT_TRANSLATE_NOOP("Watch", "{event} on {on}: {note}")


def without_plan(person: Person, asked: Asked) -> Iterator[WatchedClient]:
    """Yield a client of a band that is owed a plan; who has one was left out before."""
    if person.band is not None and person.band.code in asked.rules.standard.plan_bands and person.value_fen is not None:
        yield row(person, asked, _NO_PLAN, both("value", person.value_fen), value=person.value_fen)


def to_tell(person: Person, asked: Asked) -> Iterator[WatchedClient]:
    """Yield a row for each life event of a client that nobody told to the head of the branch yet."""
    kinds = event_rules().kinds
    for code, on, note in asked.to_tell.get(person.facts.client.id, ()):
        name = kinds[code].name if code in kinds else {"zh_CN": code, "en": code}
        values = {"event": name, "on": on, "note": note}
        text = _EVENT_NOTED if note else _EVENT
        yield row(person, asked, text, values, value=person.value_fen, day=on, extra={"kind": code, "note": note})
