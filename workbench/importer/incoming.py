"""What the rows of one sheet say of one client, joined: the later row wins, empty cells say nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from workbench.domain.problems import Problem
from workbench.importer.values.birthdays import LunarDay
from workbench.importer.values.identity import Identity
from workbench.importer.values.phones import Phone

#: Fields of the sheet that are columns of table `client` as they stand.
PLAIN_FIELDS: Final[tuple[str, ...]] = (
    "kind",
    "gender",
    "id_type",
    "employer",
    "job",
    "risk",
    "risk_on",
    "risk_until",
    "opened",
    "manager",
    "branch",
    "tier_reported",
    "household",
    "salutation",
    "preferred_time",
    "preference",
    "taboo",
    "consent_messages",
    "no_contact",
    "public_official",
    "important",
    "remark",
)


@dataclass(slots=True)
class Incoming:
    """Everything that a sheet tells of one client.

    Attributes:
        row: 1-based row in which the client came first.
        values: plain columns of table `client`, also `name`, `birth`, `lunar`, `identity`, `products`.
        ways: phones in the order of the file, each once; `others` are (kind, text) of e-mail and WeChat.
        addresses: kind → part → text.
        figures: month → column → fen.
        as_of: month → the day that its figures are of.
    """

    row: int
    values: dict[str, Any] = field(default_factory=dict)
    ways: dict[str, Phone] = field(default_factory=dict)
    others: list[tuple[str, str]] = field(default_factory=list)
    addresses: dict[str, dict[str, str]] = field(default_factory=dict)
    figures: dict[str, dict[str, int]] = field(default_factory=dict)
    as_of: dict[str, date] = field(default_factory=dict)

    def set(self, name: str, value: Any) -> Any:
        """Take over a value; return the earlier one when it was another."""
        earlier = self.values.get(name)
        self.values[name] = value
        return earlier if earlier is not None and earlier != value else None


def birthday_columns(incoming: Incoming, known: Mapping[str, Any], to_lunar: Any) -> dict[str, Any]:
    """Return the columns `birth` and `bday_*` for what a sheet says, seen with what the book knows.

    `birth` is the solar day of the document. A client who keeps the lunar date celebrates the lunar date of that
    day; an empty flag leaves a lunar birthday lunar.
    """
    birth, lunar = incoming.values.get("birth"), incoming.values.get("lunar")
    identity: Identity | None = incoming.values.get("identity")
    if birth is None and identity is not None and known.get("birth") is None:
        birth = identity.birth
    columns: dict[str, Any] = {"birth": birth} if isinstance(birth, date) else {}
    solar = birth if isinstance(birth, date) else known.get("birth")
    if lunar is None and known.get("bday_month") and (birth is None or birth == known.get("birth")):
        # Nothing new: what is celebrated stays as it is, set by hand or by an earlier file.
        return columns
    if isinstance(birth, LunarDay):
        lunar = birth
    if isinstance(lunar, LunarDay):
        return columns | _lunar_columns(lunar, solar, to_lunar)
    keeps_lunar = lunar if lunar is not None else known.get("bday_calendar") == "lunar"
    if isinstance(solar, date) and (columns or lunar is not None):
        lunar_date = _lunar_of(solar, to_lunar) if keeps_lunar else None
        if lunar_date:
            return columns | _birthday("lunar", *lunar_date)
        return columns | _birthday("solar", solar.year, solar.month, solar.day, False)
    if isinstance(birth, tuple) and len(birth) == 2:
        calendar = "lunar" if keeps_lunar else "solar"
        if (known.get("bday_month"), known.get("bday_day")) != birth:
            columns |= _birthday(calendar, None, birth[0], birth[1], False)
    return columns


def _lunar_columns(lunar: LunarDay, solar: Any, to_lunar: Any) -> dict[str, Any]:
    """Return the columns of a lunar day that the file names; the solar day tells its year and leap month."""
    year, leap = lunar.year, lunar.leap
    own = _lunar_of(solar, to_lunar) if isinstance(solar, date) else None
    if own and own[1:3] == (lunar.month, lunar.day):
        year, leap = own[0], own[3]
    return _birthday("lunar", year, lunar.month, lunar.day, leap)


def _lunar_of(solar: date, to_lunar: Any) -> tuple[int, int, int, bool] | None:
    """Return the lunar date of a day, None outside the calendar's table (such people keep the solar date)."""
    try:
        year, month, day, leap = to_lunar(solar)
    except Problem:
        return None
    return year, month, day, leap


def _birthday(calendar: str, year: int | None, month: int, day: int, leap: bool) -> dict[str, Any]:
    return {
        "bday_calendar": calendar,
        "bday_year": year,
        "bday_month": month,
        "bday_day": day,
        "bday_leap": leap,
    }


def identity_columns(found: Identity, known: Mapping[str, Any]) -> tuple[dict[str, Any], str | None]:
    """Return `id_no` and `id_flag`, and `id-differs` when the book's sound number is kept instead.

    A spoilt number is never kept; a mask never replaces a whole number; a wrong check digit never replaces a right one.
    """
    number, flag = known.get("id_no"), known.get("id_flag")
    if found.flag == "spoilt":
        return ({"id_flag": "spoilt"} if number is None else {}), None
    if found.flag == "masked":
        return ({"id_no": found.number, "id_flag": "masked"} if number is None or flag == "masked" else {}), None
    if found.flag == "bad-check" and flag == "ok" and number != found.number:
        return {}, "id-differs"
    if flag == "ok" and found.key and len(str(number)) == 18 and len(str(found.number)) == 15:
        # The old number of fifteen digits says nothing new to the one of eighteen.
        return {}, None if number == found.key else "id-differs"
    return {"id_no": found.number, "id_flag": found.flag}, None


def address_columns(parts: Mapping[str, str]) -> dict[str, str]:
    """Return the columns of table `address`; province, city and district stand before the street once only."""
    text = parts.get("text", "")
    whole = ""
    for part in ("province", "city", "district", "street"):
        piece = parts.get(part, "")
        if piece and piece not in text and not whole.endswith(piece):
            whole += piece
    columns = {"text": whole + text} if whole + text else {}
    columns |= {name: parts[name] for name in ("district", "street", "postcode") if parts.get(name)}
    return columns
