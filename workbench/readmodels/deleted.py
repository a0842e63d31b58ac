"""One line of the recycle bin."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from workbench.domain.texts import QT_TRANSLATE_NOOP

#: The tables whose rows a person would look for, and what one of them is called.
DELETABLE: Mapping[str, str] = {
    "client": QT_TRANSLATE_NOOP("Recycling", "Client"),
    "interaction": QT_TRANSLATE_NOOP("Recycling", "Interaction"),
    "appointment": QT_TRANSLATE_NOOP("Recycling", "Appointment"),
    "opportunity": QT_TRANSLATE_NOOP("Recycling", "Opportunity"),
    "relation": QT_TRANSLATE_NOOP("Recycling", "Relation"),
    "task": QT_TRANSLATE_NOOP("Recycling", "Task"),
    "life_event": QT_TRANSLATE_NOOP("Recycling", "Life event"),
    "referral": QT_TRANSLATE_NOOP("Recycling", "Referral"),
    "series": QT_TRANSLATE_NOOP("Recycling", "Series"),
    "gathering": QT_TRANSLATE_NOOP("Recycling", "Gathering"),
    "gift_item": QT_TRANSLATE_NOOP("Recycling", "Thing of the cupboard"),
}
#: (table, id, values or None for a row that only comes back, whether it lives afterwards).
Write = tuple[str, bytes, Mapping[str, Any] | None, bool]
_TEXTS: Mapping[str, tuple[str, ...]] = {
    "client": ("name", "client_no", "employer"),
    "interaction": ("on", "note"),
    "appointment": ("starts", "title", "purpose", "place"),
    "opportunity": ("title", "product"),
    "relation": ("name", "note"),
    "task": ("title", "due"),
    "life_event": ("on", "person", "note"),
    "referral": ("on", "referrer", "note"),
    "series": ("starts", "title", "purpose", "place"),
    "gathering": ("starts", "title", "place"),
    "gift_item": ("name", "note"),
}


@dataclass(frozen=True, slots=True)
class Deleted:
    """One row that was deleted and is still gone.

    Attributes:
        at: UTC ISO moment; `operation` names the transaction, `device` who did it, "" for this copy.
        values: its columns as they were; days are ISO texts.
        owner: the client it belonged to, None for a client; `owner_name` "" where nobody knows.
        children: how many rows went with it and come back with it.
    """

    id: bytes
    table: str
    at: str
    operation: str
    device: str
    reason: str
    values: Mapping[str, Any]
    owner: bytes | None
    owner_name: str
    children: int

    @property
    def text(self) -> str:
        """What it was, in one line."""
        parts = (self.values.get(name) for name in _TEXTS[self.table])
        return " · ".join(str(part).replace("T", " ") for part in parts if part)

    def fits(self, wanted: str) -> bool:
        """Tell whether every word of a text occurs in what it was or whose it was."""
        whole = f"{self.text} {self.owner_name} {self.at}".casefold()
        return all(word in whole for word in wanted.casefold().split())
