"""The fields of a client as they stand side by side: values in words, numbers of documents masked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from ui.wording import HIDDEN, Wording
from workbench.domain import masking
from workbench.domain.clients import Birthday
from workbench.domain.mergefields import FIELDS
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.texts import Texts

_WORDS: Mapping[str, str] = {
    "person": QT_TRANSLATE_NOOP("Duplicates", "person"),
    "company": QT_TRANSLATE_NOOP("Duplicates", "company"),
    "managed": QT_TRANSLATE_NOOP("Duplicates", "managed"),
    "prospect": QT_TRANSLATE_NOOP("Duplicates", "prospect"),
    "M": QT_TRANSLATE_NOOP("Duplicates", "male"),
    "F": QT_TRANSLATE_NOOP("Duplicates", "female"),
}
_CODED = frozenset({"kind", "status", "gender"})


def field_text(field: str, values: Mapping[str, Any], words: Wording, texts: Texts) -> str:
    """Return what a client has in a field, "" for nothing."""
    first = values.get(FIELDS[field][0])
    if first is None or first == "":
        return ""
    if field == "birthday":
        return _birthday(values, words)
    if field == "id_no":
        number = HIDDEN if words.private else masking.identity(str(first))
        return " ".join(part for part in (values.get("id_type"), number) if part)
    if field == "risk":
        return " · ".join(_plain(values.get(name)) for name in FIELDS[field] if values.get(name))
    if field == "name" and values.get("reading"):
        return f"{first} ({values['reading']})"
    if isinstance(first, bool) or field in ("no_contact", "important", "public_official", "consent_messages"):
        yes, no = QT_TRANSLATE_NOOP("Duplicates", "yes"), QT_TRANSLATE_NOOP("Duplicates", "no")
        return texts.tr("Duplicates", yes if first else no)
    return texts.tr("Duplicates", _WORDS[first]) if field in _CODED and first in _WORDS else _plain(first)


def _birthday(values: Mapping[str, Any], words: Wording) -> str:
    calendar, year, month, day, leap = (
        values.get(name) for name in ("bday_calendar", "bday_year", "bday_month", "bday_day", "bday_leap")
    )
    if not (month and day):
        return ""
    said = words.birthday(Birthday("lunar" if calendar == "lunar" else "solar", month, day, year, bool(leap)))
    return f"{said} ({year})" if year else said


def _plain(value: Any) -> str:
    return value.isoformat() if isinstance(value, dt.date) else str(value or "")
