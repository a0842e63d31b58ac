"""The fields of two clients side by side: which of both values is proposed when they become one, and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from workbench.domain.registry import BY_NAME
from workbench.domain.texts import QT_TRANSLATE_NOOP

Side = Literal["keep", "gone", "both"]
Values = Mapping[str, Any]

#: Columns that are chosen together, under the name of the field.
GROUPS: Mapping[str, tuple[str, ...]] = {
    "name": ("name", "reading"),
    "id_no": ("id_no", "id_type", "id_flag"),
    "birthday": ("bday_month", "bday_day", "bday_calendar", "bday_year", "bday_leap"),
    "risk": ("risk", "risk_on", "risk_until"),
}
#: Fields of which both may stay, joined: notes, and lists of products.
JOINED: Mapping[str, str] = {"remark": "；", "preference": "；", "taboo": "；", "products": "、"}
#: Columns that nobody chooses: obligations run from the earlier day, the source stays that of who stays.
_FOLLOW = frozenset({"since", "source"})
#: A yes of these is more careful than a no; of `consent_messages` it is the no.
_CAREFUL = frozenset({"no_contact", "public_official", "important"})
#: Whoever stays keeps these where it has them.
_OWN = frozenset({"client_no", "name", "kind"})
#: Which part of the file a field belongs to, for its verification.
_PARTS: Mapping[str, str] = {
    **dict.fromkeys(("name", "gender", "birth", "birthday", "id_no", "salutation"), "who"),
    **dict.fromkeys(("preferred_time", "preference", "taboo", "consent_messages", "no_contact"), "care"),
    **dict.fromkeys(("risk", "products", "tier_reported", "opened", "manager", "branch"), "bank"),
    **dict.fromkeys(("employer", "job", "industry"), "work"),
    "household": "family",
}
_FLAGS_OF_IDENTITY = ("ok", "bad-check", "masked", "spoilt")

#: Why a side is proposed.
WHY: Mapping[str, str] = {
    "same": QT_TRANSLATE_NOOP("Duplicates", "the same"),
    "only": QT_TRANSLATE_NOOP("Duplicates", "only one is filled"),
    "sound": QT_TRANSLATE_NOOP("Duplicates", "the sounder number"),
    "careful": QT_TRANSLATE_NOOP("Duplicates", "the more careful one"),
    "managed": QT_TRANSLATE_NOOP("Duplicates", "a client already"),
    "named": QT_TRANSLATE_NOOP("Duplicates", "not only the date of birth"),
    "assessed": QT_TRANSLATE_NOOP("Duplicates", "assessed later"),
    "verified": QT_TRANSLATE_NOOP("Duplicates", "verified"),
    "newer": QT_TRANSLATE_NOOP("Duplicates", "written later"),
    "own": QT_TRANSLATE_NOOP("Duplicates", "of the client who stays"),
    "joined": QT_TRANSLATE_NOOP("Duplicates", "both are kept"),
}


def _fields() -> Mapping[str, tuple[str, ...]]:
    grouped = {column: field for field, columns in GROUPS.items() for column in columns}
    found: dict[str, tuple[str, ...]] = {}
    for column in BY_NAME["client"].columns:
        if column.name not in _FOLLOW:
            field = grouped.get(column.name, column.name)
            found.setdefault(field, GROUPS.get(field, (column.name,)))
    return found


#: Every field that is chosen, with its columns, in the order of the book; the first column decides.
FIELDS: Mapping[str, tuple[str, ...]] = _fields()


@dataclass(frozen=True, slots=True)
class Known:
    """One client's columns, when each was last written (UTC ISO) and when each part of its file was verified."""

    values: Values
    written: Mapping[str, str]
    verified: Mapping[str, date]


@dataclass(frozen=True, slots=True)
class Choice:
    """What is proposed for one field; `differs` where both sides say something else."""

    field: str
    side: Side
    why: str
    differs: bool


def choices(keep: Known, gone: Known) -> list[Choice]:
    """Return a proposal for every field that one of both fills: filled before empty, then verified, then newer."""
    return [
        _choice(field, columns, keep, gone)
        for field, columns in FIELDS.items()
        if _filled(keep.values, columns) or _filled(gone.values, columns)
    ]


def _choice(field: str, columns: tuple[str, ...], keep: Known, gone: Known) -> Choice:
    mine, theirs = _filled(keep.values, columns), _filled(gone.values, columns)
    if not (mine and theirs):
        return Choice(field, "keep" if mine else "gone", "only", differs=True)
    if all(keep.values.get(column) == gone.values.get(column) for column in columns):
        return Choice(field, "keep", "same", differs=False)
    side, why = _better(field, columns, keep, gone)
    return Choice(field, side, why, differs=True)


def _better(field: str, columns: tuple[str, ...], keep: Known, gone: Known) -> tuple[Side, str]:
    if field in JOINED:
        return "both", "joined"
    if field == "id_no" and (ranks := [_soundness(one.values) for one in (keep, gone)])[0] != ranks[1]:
        return ("keep" if ranks[0] < ranks[1] else "gone"), "sound"
    if field == "consent_messages" or field in _CAREFUL:
        wanted = field in _CAREFUL
        return ("keep" if bool(keep.values[columns[0]]) == wanted else "gone"), "careful"
    if field == "status":
        # A prospect whom the bank's list holds as well is a client.
        return ("keep" if keep.values["status"] == "managed" else "gone"), "managed"
    if field in _OWN:
        masked = ["*" in str(one.values.get(columns[0])) for one in (keep, gone)]
        return ("gone", "sound") if masked == [True, False] else ("keep", "own")
    if field == "birthday" and (derived := [_is_derived(one.values) for one in (keep, gone)])[0] != derived[1]:
        return ("gone" if derived[0] else "keep"), "named"
    if field == "risk":
        assessed = [one.values.get("risk_on") or date.min for one in (keep, gone)]
        if assessed[0] != assessed[1]:
            return ("keep" if assessed[0] > assessed[1] else "gone"), "assessed"
    return _fresher(field, columns, keep, gone)


def _fresher(field: str, columns: tuple[str, ...], keep: Known, gone: Known) -> tuple[Side, str]:
    part = _PARTS.get(field, "")
    days = [one.verified.get(part, date.min) for one in (keep, gone)]
    if days[0] != days[1]:
        return ("keep" if days[0] > days[1] else "gone"), "verified"
    moments = [max((one.written.get(column, "") for column in columns), default="") for one in (keep, gone)]
    if moments[0] != moments[1]:
        return ("keep" if moments[0] > moments[1] else "gone"), "newer"
    return "keep", "own"


def _is_derived(values: Values) -> bool:
    """Tell whether what is celebrated is only the day of birth itself, which nobody chose."""
    birth = values.get("birth")
    celebrated = (values.get("bday_month"), values.get("bday_day"))
    return values.get("bday_calendar") != "lunar" and isinstance(birth, date) and celebrated == (birth.month, birth.day)


def _soundness(values: Values) -> int:
    flag = values.get("id_flag")
    return _FLAGS_OF_IDENTITY.index(flag) if flag in _FLAGS_OF_IDENTITY else len(_FLAGS_OF_IDENTITY)


def _filled(values: Values, columns: tuple[str, ...]) -> bool:
    value = values.get(columns[0])
    return value not in (None, "") and not (value in (False, 0) and columns[0] in _CAREFUL)


def united(keep: Values, gone: Values, sides: Mapping[str, Side]) -> dict[str, Any]:
    """Return the columns of the one client; a field without side stays as who stays has it."""
    found = dict(keep)
    for field, side in sides.items():
        columns = FIELDS[field]
        if side == "gone":
            found.update({column: gone.get(column) for column in columns})
        elif side == "both" and field in JOINED:
            found[field] = _joined(keep.get(field), gone.get(field), JOINED[field])
    days = [day for day in (keep.get("since"), gone.get("since")) if day is not None]
    found["since"] = min(days, default=None)
    return found


def _joined(one: str | None, other: str | None, separator: str) -> str | None:
    parts = [part for text in (one, other) if text for part in text.split(separator)]
    return separator.join(dict.fromkeys(parts)) or None
