"""Columns of a client that a file decides together with what the book knows: birthday, document, address, products."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final

from workbench.domain.problems import Problem
from workbench.importer.incoming import Incoming
from workbench.importer.plan import ToLunar
from workbench.importer.values.addresses import split_address
from workbench.importer.values.birthdays import LunarDay
from workbench.importer.values.identity import Identity

#: Reads the present value of a column of the client.
Known = Callable[[str], Any]

PRODUCT_SEPARATOR: Final = "、"
_BIRTHDAY: Final = ("bday_calendar", "bday_year", "bday_month", "bday_day", "bday_leap")


def birthday_columns(incoming: Incoming, known: Known, to_lunar: ToLunar) -> dict[str, Any]:
    """Return the columns `birth` and `bday_*` for what a sheet says, seen with what the book knows.

    `birth` is the solar day of the document. A client who keeps the lunar date celebrates the lunar date of that
    day; an empty flag leaves a lunar birthday lunar.
    """
    birth, lunar = incoming.judged.get("birth"), incoming.judged.get("lunar")
    identity: Identity | None = incoming.judged.get("id_no")
    if birth is None and identity is not None and known("birth") is None:
        birth = identity.birth
    if birth is None and lunar is None:
        return {}
    is_day = isinstance(birth, date)
    columns: dict[str, Any] = {"birth": birth} if is_day else {}
    solar = birth if is_day else known("birth")
    if isinstance(birth, LunarDay):
        lunar = birth
    if lunar is None and known("bday_month") and (birth is None or birth == known("birth")):
        # Nothing new: what is celebrated stays as it is, set by hand or by an earlier file.
        return columns
    if isinstance(lunar, LunarDay):
        return columns | _named_lunar(lunar, solar, to_lunar)
    keeps_lunar = lunar if lunar is not None else known("bday_calendar") == "lunar"
    if isinstance(solar, date):
        lunar_date = lunar_of(solar, to_lunar) if keeps_lunar else None
        if lunar_date:
            return columns | _birthday("lunar", *lunar_date)
        return columns | _birthday("solar", solar.year, solar.month, solar.day, False)
    if isinstance(birth, tuple) and (known("bday_month"), known("bday_day")) != birth:
        columns |= _birthday("lunar" if keeps_lunar else "solar", None, birth[0], birth[1], False)
    return columns


def lunar_of(solar: date, to_lunar: ToLunar) -> tuple[int, int, int, bool] | None:
    """Return the lunar date of a day, None outside the calendar's table (such people keep the solar date)."""
    try:
        return to_lunar(solar)
    except Problem:
        return None


def identity_columns(found: Identity, known: Known) -> tuple[dict[str, Any], str | None]:
    """Return `id_no` and `id_flag`, and `id-differs` when the book's sound number is kept instead.

    A spoilt number is never kept; a mask never replaces a whole number; a wrong check digit never replaces a right one.
    """
    number, flag = known("id_no"), known("id_flag")
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
    """Return the columns of table `address`; province, city and district stand before the street once only.

    The whole address is never cut: district and street are parts of it, as the file's own columns name them or as the
    grammar of addresses tells them apart.
    """
    text = parts.get("text", "")
    whole = ""
    for part in ("province", "city", "district", "street"):
        piece = parts.get(part, "")
        if piece and piece not in text and not whole.endswith(piece):
            whole += piece
    columns = {"text": whole + text} if whole + text else {}
    if columns:
        columns |= _told_apart(columns["text"], parts)
    return columns | ({"postcode": parts["postcode"]} if parts.get("postcode") else {})


def _told_apart(text: str, parts: Mapping[str, str]) -> dict[str, str]:
    """Return district and street of a whole address; what the file's own columns say goes before the grammar."""
    found = split_address(text)
    district, street = found.district, found.street
    if (named := parts.get("district", "")) and named in text:
        district, street = named, text.partition(named)[2]
    elif parts.get("street") and parts["street"] in text:
        street = text[text.index(parts["street"]) :]
    return {name: value for name, value in (("district", district), ("street", street)) if value}


def product_columns(incoming: Incoming, known: Known) -> dict[str, str]:
    """Return the kinds of products: a list in the file is the whole list, flags only add to what is known."""
    earlier = () if incoming.products else (known("products") or "").split(PRODUCT_SEPARATOR)
    products = dict.fromkeys([*(product for product in earlier if product), *incoming.products, *incoming.flags])
    return {"products": PRODUCT_SEPARATOR.join(products)}


def _named_lunar(lunar: LunarDay, solar: Any, to_lunar: ToLunar) -> dict[str, Any]:
    """Return the columns of a lunar day that the file names; the solar day tells its year and leap month."""
    year, leap = lunar.year, lunar.leap
    own = lunar_of(solar, to_lunar) if isinstance(solar, date) else None
    if own and own[1:3] == (lunar.month, lunar.day):
        year, leap = own[0], own[3]
    return _birthday("lunar", year, lunar.month, lunar.day, leap)


def _birthday(calendar: str, year: int | None, month: int, day: int, leap: bool) -> dict[str, Any]:
    return dict(zip(_BIRTHDAY, (calendar, year, month, day, leap)))
