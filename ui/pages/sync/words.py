"""How the page says tables, fields, values and what is missing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ui.field_names import field_name
from ui.wording import HIDDEN, Wording
from workbench.domain import masking
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.sync.records import DELETED, EDIT_VS_DELETE, EDITED, ConflictRow, Gap
from workbench.texts import Texts

_TABLES: Mapping[str, str] = {
    "clients": QT_TRANSLATE_NOOP("Tables", "Clients, with all that belongs to them"),
    "client": QT_TRANSLATE_NOOP("Tables", "Client facts"),
    "contact_way": QT_TRANSLATE_NOOP("Tables", "Contact ways"),
    "address": QT_TRANSLATE_NOOP("Tables", "Addresses"),
    "holding": QT_TRANSLATE_NOOP("Tables", "Holdings"),
    "snapshot": QT_TRANSLATE_NOOP("Tables", "Monthly figures"),
    "tier_override": QT_TRANSLATE_NOOP("Tables", "Tiers set by hand"),
    "interaction": QT_TRANSLATE_NOOP("Tables", "Interactions"),
    "appointment": QT_TRANSLATE_NOOP("Tables", "Appointments"),
    "greeting": QT_TRANSLATE_NOOP("Tables", "Greetings"),
    "import_file": QT_TRANSLATE_NOOP("Tables", "Imports"),
    "mapping_profile": QT_TRANSLATE_NOOP("Tables", "Remembered columns"),
    "rule_set": QT_TRANSLATE_NOOP("Tables", "Adopted rules"),
    "waiver": QT_TRANSLATE_NOOP("Tables", "Waived obligations"),
    "setting": QT_TRANSLATE_NOOP("Tables", "Settings"),
    "device": QT_TRANSLATE_NOOP("Tables", "Copies of the book"),
    "access": QT_TRANSLATE_NOOP("Tables", "Prints and exports"),
    "frozen_report": QT_TRANSLATE_NOOP("Tables", "Closed reports"),
    "task": QT_TRANSLATE_NOOP("Tables", "To-dos"),
    "life_event": QT_TRANSLATE_NOOP("Tables", "Life events"),
    "passage": QT_TRANSLATE_NOOP("Tables", "Service plans and notes"),
}
_SIDES: Mapping[str, str] = {
    DELETED: QT_TRANSLATE_NOOP("Tables", "Deleted"),
    EDITED: QT_TRANSLATE_NOOP("Tables", "Edited, so kept"),
}


def table_name(table: str, texts: Texts) -> str:
    """Return what a table is called."""
    return texts.tr("Tables", _TABLES[table]) if table in _TABLES else table


def gap_text(gap: Gap, texts: Texts) -> str:
    """Return what is missing: 缺少“笔记本”的第7–9号记录."""
    text = QT_TRANSLATE_NOOP("Tables", "Missing from “{name}”: entries {first}–{last}")
    return texts.tr("Tables", text, name=gap.name, first=gap.first, last=gap.last)


def conflict_field(conflict: ConflictRow, texts: Texts) -> str:
    """Return where a conflict is: 产品 · 金额."""
    if conflict.kind == EDIT_VS_DELETE:
        return table_name(conflict.table, texts)
    named = field_name(texts, conflict.field.rpartition(".")[2])
    return named if conflict.table == "client" else f"{table_name(conflict.table, texts)} · {named}"


def is_personal(conflict: ConflictRow) -> bool:
    """Whether the values are numbers of a person, which are masked until a reason is given."""
    return conflict.field in _PERSONAL


def shown_value(conflict: ConflictRow, value: Any, say: Wording, texts: Texts, *, full: bool = False) -> str:
    """Return a value as people read it; numbers of a person are masked unless in `full`."""
    if conflict.kind == EDIT_VS_DELETE:
        return texts.tr("Tables", _SIDES[value]) if value in _SIDES else str(value)
    if value is None:
        return ""
    if isinstance(value, bool):
        yes, no = QT_TRANSLATE_NOOP("Tables", "Yes"), QT_TRANSLATE_NOOP("Tables", "No")
        return texts.tr("Tables", yes if value else no)
    if isinstance(value, int) and conflict.field.endswith("_fen"):
        return say.money(value)
    if conflict.field in _PERSONAL and not full:
        return HIDDEN if say.private else _PERSONAL[conflict.field](str(value))
    return str(value)


def _way(value: str) -> str:
    return masking.email(value) if "@" in value else masking.phone(value)


#: Fields whose values are numbers of a person, and how they are masked.
_PERSONAL: Mapping[str, Callable[[str], str]] = {"contact_way.value": _way, "id_no": masking.identity}


def fingerprint(key: str) -> str:
    """Return the beginning of a public key in groups, for two people to compare: 5056 EBD8 3780 3BD9."""
    digits = key[:16].upper()
    return " ".join(digits[place : place + 4] for place in range(0, len(digits), 4))
