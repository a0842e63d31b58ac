"""Whose file has parts that nobody verified for too long (P11)."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.domain.reasons import joined
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.readmodels.upkeep import WatchedClient
from workbench.services.judging import Person
from workbench.services.watchrows import Asked, row

_STALE = QT_TRANSLATE_NOOP("Watch", "{parts} not verified for {months} months")


def stale_file(person: Person, asked: Asked) -> Iterator[WatchedClient]:
    """Yield one row with all stale parts of a client, the oldest first."""
    found = asked.stale.get(person.facts.client.id)
    if found is None:
        return
    oldest = found.parts[0]
    yield row(
        person,
        asked,
        _STALE,
        {"parts": joined([state.part.name for state in found.parts]), "months": oldest.months or 0},
        value=person.value_fen,
        day=oldest.stamp.on if oldest.stamp else person.facts.client.since,
        extra={"parts": [state.part.code for state in found.parts], "months": oldest.months},
    )
