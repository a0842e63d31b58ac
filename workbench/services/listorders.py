"""What each column of the client list is sorted by: one answer for the window and the command line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Store
from workbench.readings.strokes import stroke_key
from workbench.readmodels.lists import ClientRow
from workbench.services.listing import read_part
from workbench.services.rules import Rules

#: Returns a part of the list (`db.queries.listing`) for a client, None where there is nothing.
Part = Callable[[str, bytes], Any]
#: Returns what a row is sorted by; None for a row that stands last in both directions.
Key = Callable[[ClientRow], Any]

#: Columns that are read only when they are shown or sorted by.
APART = ("change", "birthday", "maturity", "tags", "district", "opportunities")
_PLAIN: Mapping[str, Key] = {
    "name": lambda row: row.pinyin or row.name,
    "client_no": lambda row: row.client_no or None,
    "aum": lambda row: row.aum_fen,
    "phone": lambda row: row.phone or None,
    "next_due": lambda row: row.next_due,
    "last_contact": lambda row: row.last_contact,
    "risk": lambda row: row.risk or None,
    "risk_until": lambda row: row.risk_until,
    "completeness": lambda row: row.completeness,
    # Who was born later is younger.
    "age": lambda row: None if row.birth is None else -row.birth.toordinal(),
    "pinyin": lambda row: row.pinyin,
    "employer": lambda row: row.employer or None,
    "flags": lambda row: ",".join(row.flags) or None,
    "strokes": lambda row: stroke_key(row.name),
    "days_since": lambda row: None if row.last_contact is None else -row.last_contact.toordinal(),
    "household": lambda row: row.household or None,
    "manager": lambda row: row.manager or None,
    "status": lambda row: row.status,
}
#: Every column of the list.
COLUMNS = (*_PLAIN, "tier", "band", *APART)


def sort_keys(rules: Rules, part: Part) -> dict[str, Key]:
    """Return what each column is sorted by."""
    scheme, standard = rules.scheme, rules.standard
    return {
        **_PLAIN,
        "tier": lambda row: scheme.rank(row.tier) if row.tier else None,
        "band": lambda row: standard.rank(row.band) if row.band else None,
        **{name: _of_part(part, name) for name in APART},
    }


def sorted_rows(
    store: Store, rows: Sequence[ClientRow], column: str, *, descending: bool, rules: Rules, today: date
) -> list[ClientRow]:
    """Return rows sorted by a column as the list shows them: whoever has nothing there stands last."""
    check_columns([column])
    found = read_part(store, column, today) if column in APART else {}
    key = sort_keys(rules, lambda _name, client: found.get(client))[column]
    known = [(value, row) for row in rows if (value := key(row)) not in (None, "")]
    known.sort(key=lambda pair: pair[0], reverse=descending)
    told = {row.id for _value, row in known}
    return [row for _value, row in known] + [row for row in rows if row.id not in told]


def check_columns(names: Iterable[str]) -> None:
    """Refuse a column that the list does not have.

    Raises:
        Problem: `unknown-column`.
    """
    for name in names:
        if name not in COLUMNS:
            raise Problem(
                "unknown-column",
                QT_TRANSLATE_NOOP("Problems", "The list of clients has no column {name}."),
                QT_TRANSLATE_NOOP("Problems", "Choose one of: {names}"),
                {"name": name, "names": ", ".join(COLUMNS)},
            )


def _of_part(part: Part, name: str) -> Key:
    return lambda row: part(name, row.id)
