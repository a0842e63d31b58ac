"""What people type for the fields of a client, read as typed values: nothing that no calendar or form knows."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from workbench.domain.birthdays import check_birthday
from workbench.domain.clients import Birthday
from workbench.domain.problems import Problem
from workbench.domain.registry import BY_NAME, ColumnSpec
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.importer.values.choices import gender, risk_level, yes_no
from workbench.importer.values.days import read_day
from workbench.importer.values.identity import identity
from workbench.importer.values.text import client_number, note, person_name
from workbench.ports import Value
from workbench.readings import parse_reading
from workbench.services.almanac import lunar_table

#: Columns that follow from imports, rules or other fields, so that nobody sets them.
_FOLLOWS = frozenset({"since", "source", "id_flag"})
#: Columns that people may set; the parts of the birthday are set together, as `birthday`.
EDITABLE = frozenset(
    column.name
    for column in BY_NAME["client"].columns
    if column.name not in _FOLLOWS and not column.name.startswith("bday_")
)
_CHOICES: Mapping[str, Mapping[str, str]] = {
    "kind": {"person": "person", "company": "company", "个人": "person", "企业": "company", "单位": "company"},
    "status": {"managed": "managed", "prospect": "prospect", "管户": "managed", "潜在": "prospect"},
}
#: Days that cannot lie ahead.
_PAST = frozenset({"birth", "risk_on", "opened", "deceased_on"})
#: The last two-digit year taken as 20YY; hands write four digits, files from elsewhere need not.
_PIVOT = 49
#: Years that every calendar of the program covers; days near the end of time cannot be counted from.
_YEARS = range(1900, 2101)
_BIRTHDAY = ("bday_calendar", "bday_year", "bday_month", "bday_day", "bday_leap")
_LUNAR = frozenset({"lunar", "农历", "阴历"})
_SOLAR = frozenset({"", "solar", "公历", "阳历"})


def typed(fields: Mapping[str, str], known: Mapping[str, Value], today: date | None = None) -> dict[str, Value]:
    """Return the columns of table `client` that these fields mean; an empty text clears a field.

    Args:
        fields: only columns of `EDITABLE` and `birthday`.
        known: the client's row as it is; of a new client nothing.
        today: days of the past may not lie after it.

    Raises:
        Problem: `bad-value`, `bad-reading`, `no-such-birthday`, or what the lunar calendar says of a day that it
            does not have.
    """
    found: dict[str, Value] = {}
    for name, text in fields.items():
        if name == "birthday":
            found |= birthday(text.strip())
        elif name == "id_no":
            found = _identity(text.strip(), {**known, **fields}) | found
        elif name == "reading":
            called = fields.get("name") or known.get("name")
            found[name] = parse_reading(str(called or ""), text) if text.strip() else None
        else:
            found[name] = _column(name, text.strip())
        if name in _PAST and today is not None and isinstance(day := found.get(name), date) and day > today:
            raise bad_value(name, text)
    return _with_birthday(found, known)


def _column(name: str, text: str) -> Value:
    if not text:
        return None
    value: Value
    if name in _CHOICES:
        value = _CHOICES[name].get(text.lower())
    elif name == "gender":
        value = gender(text)[0]
    elif name == "risk":
        level = risk_level(text)[0]
        value = f"C{level}" if level else None
    elif name == "name":
        value = person_name(text)[0]
    elif name == "client_no":
        value = client_number(text)[0]
    else:
        return parse(next(column for column in BY_NAME["client"].columns if column.name == name), text)
    if value is None:
        raise bad_value(name, text)
    return value


def parse(column: ColumnSpec, text: str) -> Value:
    """Return the typed value of what somebody typed for a column; an empty text is None.

    Raises:
        Problem: the text does not fit the column's type.
    """
    plain = text.strip()
    if not plain:
        return None
    if column.type == "text":
        return note(plain) or plain
    value: Value = None
    if column.type == "date":
        value = _day(plain)
    elif column.type == "bool":
        value = yes_no(plain)[0]
    elif column.type == "int" and plain.lstrip("-").isdecimal() and len(plain) < 18:
        value = int(plain)
    if value is None:
        raise bad_value(column.name, plain)
    return value


def _day(text: str) -> date | None:
    try:
        found: object = date.fromisoformat(text)
    except ValueError:
        found = read_day(text, _PIVOT)[0]
    return found if isinstance(found, date) and found.year in _YEARS else None


def _identity(text: str, known: Mapping[str, Value]) -> dict[str, Value]:
    """Read a document's number; a wrong check digit is kept and flagged, a spoilt number refused.

    A sound number of a person tells birth and gender too where nobody has said them.
    """
    if not text:
        return {"id_no": None, "id_flag": None}
    kind = known.get("id_type")
    is_card = "身份证" in kind if isinstance(kind, str) and kind else None
    found, _code = identity(text, is_card)
    if found is None or found.number is None:
        raise bad_value("id_no", text)
    values: dict[str, Value] = {"id_no": found.number, "id_flag": found.flag}
    told = {"birth": found.birth, "gender": found.gender} if found.flag == "ok" else {}
    return values | {name: value for name, value in told.items() if value is not None and known.get(name) is None}


def _with_birthday(found: dict[str, Value], known: Mapping[str, Value]) -> dict[str, Value]:
    """Celebrate the day of birth while no other day is known to be celebrated."""
    birth = found.get("birth")
    kept = [found.get(name, known.get(name)) for name in ("bday_calendar", "bday_month", "bday_day")]
    before = known.get("birth")
    follows = isinstance(before, date) and kept == ["solar", before.month, before.day]
    if isinstance(birth, date) and "bday_month" not in found and (kept[1] is None or follows):
        found = found | _solar(birth)
    return found


def _solar(day: date) -> dict[str, Value]:
    return dict(zip(_BIRTHDAY, ("solar", day.year, day.month, day.day, False), strict=True))


def birthday(text: str) -> dict[str, Value]:
    """Read `1956-05-02`, `lunar:1956-08-15`, `lunar:1956-06-15L`, with or without a year (`lunar:08-15`).

    Raises:
        Problem: it is not written like that, or the calendar has no such day.
    """
    if not text:
        return dict.fromkeys(_BIRTHDAY)
    calendar, _, plain = text.replace("：", ":").rpartition(":")
    parts = plain.rstrip("Ll").split("-")
    if calendar not in _LUNAR | _SOLAR or len(parts) not in (2, 3) or not all(part.isdecimal() for part in parts):
        raise bad_value("birthday", text)
    lunar, leap = calendar in _LUNAR, plain.endswith(("L", "l"))
    numbers = [int(part[:6]) for part in parts]
    year = numbers[0] if len(numbers) == 3 else None
    if (leap and not lunar) or (year is not None and not 1900 <= year <= 2100):
        raise bad_value("birthday", text)
    kept = Birthday("lunar" if lunar else "solar", numbers[-2], numbers[-1], year, leap)
    check_birthday(kept, lunar_table())
    return dict(zip(_BIRTHDAY, (kept.calendar, kept.year, kept.month, kept.day, kept.leap), strict=True))


def bad_value(field: str, value: str) -> Problem:
    """Return the problem that a text does not fit a field."""
    return Problem(
        "bad-value",
        QT_TRANSLATE_NOOP("Problems", "{value} does not fit the field {field}."),
        QT_TRANSLATE_NOOP(
            "Problems",
            "Days are written 2026-11-21, lunar birthdays lunar:1956-08-15, risk levels C1 to C5, flags yes or no.",
        ),
        {"field": field, "value": value if len(value) <= 40 else f"{value[:40]}…"},
    )
