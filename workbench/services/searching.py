"""What window and command line share of searching: when notes are looked through, what is said of a find."""

from __future__ import annotations

from collections.abc import Mapping

from workbench.domain.search import Found
from workbench.domain.texts import QT_TRANSLATE_NOOP

#: When names, numbers and words bring fewer clients than this, notes are looked through too.
ENOUGH = 12
#: Codes of what a section of numbers and of words holds.
_NUMBERS = ("client_no", "phone", "id_no")
_WORDS = ("employer", "job", "tag", "word")
#: Where a client was found, by code; context "Search".
PLACE_NAMES: Mapping[str, str] = {
    "client_no": QT_TRANSLATE_NOOP("Search", "Number"),
    "phone": QT_TRANSLATE_NOOP("Search", "Phone"),
    "id_no": QT_TRANSLATE_NOOP("Search", "Identity number"),
    "employer": QT_TRANSLATE_NOOP("Search", "Employer"),
    "job": QT_TRANSLATE_NOOP("Search", "Job"),
    "tag": QT_TRANSLATE_NOOP("Search", "Tag"),
    "word": QT_TRANSLATE_NOOP("Search", "Also"),
    "remark": QT_TRANSLATE_NOOP("Search", "Remark"),
    "preference": QT_TRANSLATE_NOOP("Search", "Likes"),
    "taboo": QT_TRANSLATE_NOOP("Search", "Taboo"),
    "contact": QT_TRANSLATE_NOOP("Search", "Contact"),
    "promise": QT_TRANSLATE_NOOP("Search", "Next step"),
    "task": QT_TRANSLATE_NOOP("Search", "Task"),
    "opportunity": QT_TRANSLATE_NOOP("Search", "Opportunity"),
    "passage": QT_TRANSLATE_NOOP("Search", "Plan"),
    "relation": QT_TRANSLATE_NOOP("Search", "Relation"),
    "event": QT_TRANSLATE_NOOP("Search", "Life event"),
    "visit": QT_TRANSLATE_NOOP("Search", "Appointment"),
    "mark": QT_TRANSLATE_NOOP("Search", "Mark"),
    "address": QT_TRANSLATE_NOOP("Search", "Address"),
}


def place_found(found: Found | None) -> tuple[str, str] | None:
    """Return (code of `PLACE_NAMES`, text) of what a search was found in; None for the name."""
    if found is None:
        return None
    codes = _NUMBERS if found.where == "number" else _WORDS
    return codes[min(found.section, len(codes) - 1)], found.text
