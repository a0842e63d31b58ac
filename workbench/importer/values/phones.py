"""Telephone numbers: every way of writing them, several in a cell, masked ones, and what a spreadsheet spoilt."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from workbench.importer.values.text import Cell, clean, is_nothing

_SPLIT = re.compile(
    r"[/、,;，；|\n\r\\]+|或者?|(?<=[\d*]{7})\s+(?=(?:\+?86)?1[3-9]\d[\d*]{8}(?!\d))|(?<=\d)\s+(?=0\d{2,3}-)|\s{3,}"
)
_SCIENTIFIC = re.compile(r"\d(?:\.\d+)?[Ee]\+?\d{1,2}")
_DECIMALS = re.compile(r"(?<=\d{6})\.0+$")
_STARS = re.compile(r"[*＊✱﹡•●×xX?…]{2,}|\*")
_JUNK = re.compile(r"[\s\-‐‑‒–—―()（）.·_]+")
_EXTENSION = re.compile(r"\s*(?:转|分机|ext\.?|#|-)\s*(\d{1,6})$", re.IGNORECASE)
_AREA_DASH = re.compile(r"^\D*(0\d{2,3})[\s\-)）]+(\d{7,8})$")
_LABEL = re.compile(r"^[^\d+*(（]+|[^\d*)）]+$")
_BRACKETED = re.compile(r"[(（\[][^\d()（）\[\]]*[)）\]]")
_COUNTRY = re.compile(r"^(?:\+|00)?86(?=1[3-9][\d*]{9}$|0?[1-9][\d*]{8,10}$)")
_DIAL = re.compile(r"^(?:0|17951|17911|17909|12593|10193)(?=1[3-9][\d*]{9}$)")
_MOBILE = re.compile(r"1[3-9]\d{9}")
_AREA = re.compile(r"(0(?:10|2\d)|0[3-9]\d{2})(\d{7,8})")
_DASHED = re.compile(r"0(?:10|2[0-9])-[2-8][0-9]{6,7}|0[3-9][0-9]{2}-[2-8][0-9]{6,7}")
_MASKED_AREA = re.compile(r"(0(?:10|2\d)|0[3-9]\d{2})([\d*]{7,8})")
_SERVICE = re.compile(r"[48]00\d{7}")
_LOCAL = re.compile(r"[2-8]\d{6,7}")
_ABROAD = re.compile(r"(?:\+|00)(?!86)([1-9]\d{6,14})")


class Phone(NamedTuple):
    """A number: `kind` mobile or phone; `masked` numbers keep a `*` for every hidden digit."""

    kind: str
    number: str
    masked: bool


def phones(raw: Cell) -> tuple[tuple[Phone, ...], str | None]:
    """Return the numbers of a cell in their order, each once, and a code for what is doubtful.

    A mobile has 11 digits, a landline is `0510-81766333`. Codes: `phone-masked`, `phone-spoilt` (scientific
    notation, digits lost), `phone-no-area` (a local number), `phone-unreadable`.
    """
    if isinstance(raw, str):
        if len(raw) == 11 and _MOBILE.fullmatch(raw):
            return (Phone("mobile", raw, False),), None
        if _DASHED.fullmatch(raw):
            return (Phone("phone", raw, False),), None
    text = unicodedata.normalize("NFKC", clean(raw))
    if is_nothing(text) or _is_filler(text):
        return (), None
    if _SCIENTIFIC.fullmatch(text):
        return (), "phone-spoilt"
    found: dict[str, Phone] = {}
    code = None
    for piece in _SPLIT.split(text):
        if not piece.strip() or is_nothing(piece.strip()) or _is_filler(piece):
            continue
        phone, problem = _one(piece.strip())
        code = code or problem
        if phone:
            found.setdefault(digits(phone.number), phone)
    return tuple(found.values()), code


def digits(number: str) -> str:
    """Return what identifies a number whatever its kind: digits, `+` and `*` only."""
    return number.replace("-", "") if "-" in number else number


def fits_mask(masked: str, full: str) -> bool:
    """Tell whether a full number may be the one behind a mask: the same length and the same visible digits."""
    masked, full = digits(masked), digits(full)
    return len(masked) == len(full) and all(seen in ("*", digit) for seen, digit in zip(masked, full))


def _one(piece: str) -> tuple[Phone | None, str | None]:
    piece = _LABEL.sub("", _BRACKETED.sub("", _DECIMALS.sub("", piece)))
    if _STARS.search(piece):
        return _masked(piece)
    bare, extension = piece, ""
    found = _EXTENSION.search(piece)
    if (
        found
        and sum(character.isdigit() for character in piece[: found.start()]) >= 10
        and not _MOBILE.fullmatch(_JUNK.sub("", piece))
    ):
        bare, extension = piece[: found.start()], "-" + found[1]
    compact = _JUNK.sub("", bare)
    compact = _DIAL.sub("", _COUNTRY.sub("", compact))
    if _MOBILE.fullmatch(compact):
        return Phone("mobile", compact, False), None
    return _landline(bare, compact, extension)


def _landline(written: str, compact: str, extension: str) -> tuple[Phone | None, str | None]:
    dashed = _AREA_DASH.match(written)
    area = _AREA.fullmatch(compact) or _AREA.fullmatch("0" + compact if len(compact) in (10, 11) else "")
    if _SERVICE.fullmatch(compact):
        return Phone("phone", compact, False), None
    if dashed or area:
        parts = dashed or area
        assert parts is not None
        return Phone("phone", f"{parts[1]}-{parts[2]}{extension}", False), None
    if _LOCAL.fullmatch(compact):
        return Phone("phone", compact + extension, False), "phone-no-area"
    abroad = _ABROAD.fullmatch(compact)
    if abroad:
        return Phone("phone", "+" + abroad[1], False), None
    return None, "phone-unreadable"


def _masked(piece: str) -> tuple[Phone | None, str | None]:
    """Read 138****1234, 0510-8176****; a mask of another length is widened to the eleven digits of a mobile."""
    shown = _JUNK.sub("", _STARS.sub(lambda run: "*" * len(run[0]), piece))
    shown = _DIAL.sub("", _COUNTRY.sub("", shown))
    if sum(character.isdigit() for character in shown) < 2:
        return None, None
    if not re.fullmatch(r"[\d*]+", shown):
        return None, "phone-unreadable"
    if re.match(r"1[3-9*]|\*", shown):
        head, _, rest = shown.partition("*")
        tail = rest.rpartition("*")[2]
        if len(shown) != 11 and len(head) + len(tail) < 11:
            shown = head + "*" * (11 - len(head) - len(tail)) + tail
        return Phone("mobile", shown, True), "phone-masked"
    area = _MASKED_AREA.fullmatch(shown)
    return Phone("phone", f"{area[1]}-{area[2]}" if area else shown, True), "phone-masked"


def _is_filler(text: str) -> bool:
    """Tell 0000, 00000000000, 1111111: one digit again and again is nobody's number."""
    bare = _JUNK.sub("", text)
    return bare.isdigit() and len(set(bare)) == 1
