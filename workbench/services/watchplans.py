"""Who is to have a service plan (MS6) and has none."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.domain.money import both
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.readmodels.upkeep import WatchedClient
from workbench.services.judging import Person
from workbench.services.watchrows import Asked, row

_NO_PLAN = QT_TRANSLATE_NOOP("Watch", "Month average CNY {value_yuan}, and no service plan")


def without_plan(person: Person, asked: Asked) -> Iterator[WatchedClient]:
    """Yield a client of a band that is owed a plan; who has one was left out before."""
    if person.band is not None and person.band.code in asked.rules.standard.plan_bands and person.value_fen is not None:
        yield row(person, asked, _NO_PLAN, both("value", person.value_fen), value=person.value_fen)
