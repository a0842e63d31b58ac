"""Numbers of identity documents: 18 and 15 digits, what a spreadsheet spoilt, masks, check digits."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from decimal import Decimal
from math import isfinite
from operator import mul
from typing import Final, NamedTuple

from workbench.importer.values.text import Cell, clean, is_nothing

_WEIGHTS: Final = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS: Final = "10X98765432"
_SCIENTIFIC = re.compile(r"(\d)(?:\.(\d+))?[Ee]\+?(\d{1,2})")
_JUNK = re.compile(r"[\s\-‐–—_.]+")
_STARS = re.compile(r"[*＊✱﹡•●×]+")
_EIGHTEEN = re.compile(r"[0-9]{17}[0-9X]")
#: GB 32100: eighteen signs without I, O, S, V and Z; digits three to eight are a region.
_CREDIT_CODE = re.compile(r"[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}")
_ROUNDED = re.compile(r"\d{15}000")
_MASKED = re.compile(r"(\d*)\*+([\dX]*)")


class Identity(NamedTuple):
    """What a number tells.

    Attributes:
        number: as to be stored; None when the file spoilt it.
        flag: ok, bad-check, spoilt or masked.
        birth: the day that its digits name, None when it names none.
        gender: 'M' or 'F' of a sound number.
        key: the 18-digit form of a sound number, by which people are told apart.
    """

    number: str | None
    flag: str
    birth: date | None = None
    gender: str | None = None
    key: str | None = None


def identity(raw: Cell, is_card: bool | None = None) -> tuple[Identity | None, str | None]:
    """Read a document number; `is_card` tells whether it should be a resident identity card (None: not known).

    Codes: `id-spoilt`, `id-masked`, `id-bad-check`, `id-bad-length`.
    """
    if isinstance(raw, float | int) and not isinstance(raw, bool):
        return _from_number(raw)
    if isinstance(raw, str) and len(raw) == 18 and _EIGHTEEN.fullmatch(raw):
        return _whole(raw, raw, is_card)
    text = unicodedata.normalize("NFKC", clean(raw))
    if is_nothing(text):
        return None, None
    scientific = _SCIENTIFIC.fullmatch(text)
    if scientific and int(scientific[3]) in (14, 17):
        mantissa = scientific[1] + (scientific[2] or "")
        return _spoilt(mantissa if len(mantissa) >= 14 else "")
    shown = _JUNK.sub("", text).upper()
    if _STARS.search(shown):
        return _masked(_STARS.sub(lambda run: "*" * len(run[0]), shown))
    return _whole(shown, text, is_card)


def check_digit(seventeen: str) -> str:
    """Return the check digit of GB 11643 for the first seventeen digits."""
    return _CHECKS[sum(map(mul, map(int, seventeen), _WEIGHTS)) % 11]


def birth_of(number: str) -> date | None:
    """Return the birth day in digits 7 to 14 of an 18-digit number (7 to 12 of a 15-digit one)."""
    digits = "19" + number[6:12] if len(number) == 15 else number[6:14]
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    except ValueError:
        return None


def to_eighteen(number: str) -> str:
    """Return the 18-digit form of a 15-digit number, others unchanged."""
    if len(number) != 15:
        return number
    seventeen = number[:6] + "19" + number[6:]
    return seventeen + check_digit(seventeen)


def _whole(shown: str, written: str, is_card: bool | None) -> tuple[Identity | None, str | None]:
    if _EIGHTEEN.fullmatch(shown):
        birth = birth_of(shown)
        if shown[17] == check_digit(shown[:17]) and birth:
            return _sound(shown, birth), None
        if _ROUNDED.fullmatch(shown):
            return _spoilt(shown)
        return Identity(shown, "bad-check", birth), "id-bad-check"
    if len(shown) == 15 and shown.isdigit():
        birth = birth_of(shown)
        return (_sound(shown, birth), None) if birth else (Identity(shown, "bad-check"), "id-bad-check")
    if is_card is False or (is_card is None and (not shown[:1].isdigit() or _CREDIT_CODE.fullmatch(shown))):
        return Identity(" ".join(written.split()), "ok"), None
    return Identity(shown, "bad-check"), "id-bad-length"


def _sound(number: str, birth: date) -> Identity:
    key = to_eighteen(number)
    return Identity(number, "ok", birth, "M" if int(key[16]) % 2 else "F", key)


def _from_number(raw: float) -> tuple[Identity | None, str | None]:
    """Read a number cell: 15 digits survive a spreadsheet, of 18 only the first 15 or so."""
    if not raw or not isfinite(raw):
        return None, None
    if abs(raw) < 10**15 and float(raw).is_integer():
        return _whole(str(int(raw)), str(int(raw)), is_card=True)
    # The shortest decimal of the binary value is what the sheet shows; its exact value may borrow from the birthday.
    return _spoilt(f"{Decimal(repr(raw)):f}")


def _spoilt(leading: str) -> tuple[Identity, str]:
    birth = birth_of(leading.ljust(18, "0")) if len(leading) >= 14 else None
    return Identity(None, "spoilt", birth), "id-spoilt"


def _masked(shown: str) -> tuple[Identity | None, str | None]:
    if not any(character.isdigit() for character in shown):
        return None, None
    found = _MASKED.fullmatch(shown)
    birth = birth_of(found[1]) if found and len(found[1]) >= 14 else None
    return Identity(shown, "masked", birth), "id-masked"
