"""What the dialog of a round says of a stop: where, when, and what speaks against it."""

from __future__ import annotations

from collections.abc import Iterable

from ui.context import Context
from ui.models.columns import Chip
from workbench.domain.agenda import Conflict
from workbench.domain.obligations import KIND_NAMES
from workbench.domain.rounds import TROUBLES, Leg, Place, clock_of
from workbench.readmodels.rounds import Visitor
from workbench.services.agenda import conflict_text

#: Troubles that make a round impossible as it stands; the others are hints.
_BAD = frozenset({"late", "overtime"})


def place_text(place: Place) -> str:
    """Return district and street, a dash for neither."""
    return " ".join(part for part in (place.district, place.street) if part) or "–"


def span_text(leg: Leg) -> str:
    """Return the times of a stop: 09:35–10:15."""
    return f"{clock_of(leg.begins)}–{clock_of(leg.ends)}"


def trouble_chips(leg: Leg, warnings: Iterable[Conflict], context: Context) -> list[Chip]:
    """Return what speaks against a stop: the way, and what the calendar says of its time."""
    texts = context.texts
    own = [
        Chip(texts.tr("Rounds", TROUBLES[code], **values), "danger" if code in _BAD else "neutral")
        for code, values in leg.troubles
    ]
    told = [Chip(conflict_text(one, texts, {}), "neutral" if one.is_hint else "warning") for one in warnings]
    return [*own, *told]


def owed_text(person: Visitor, context: Context) -> str:
    """Return what is owed to a client in words."""
    texts = context.texts
    mark = "、" if texts.language == "zh_CN" else ", "
    return mark.join(texts.tr("Obligations", KIND_NAMES[kind]) for kind in person.owed)
