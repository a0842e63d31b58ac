"""Cells as text: invisible characters, text markers, names and client numbers."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, time, timedelta

#: What a reader of files may hand over as one cell; an empty cell is ''.
Cell = str | float | int | bool | date | datetime | time | timedelta

HANZI = "\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ue000-\uf8ff\U00020000-\U0003ffff"

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_NOTHING = frozenset(
    "- -- --- — —— – － / // \\ . … * 无 无效 空 空白 暂无 未知 不详 未填 未登记 未提供 未录入 null none nil "
    "n/a na nan #n/a #na #value! #ref! #div/0! #name? #null! #num! (null) (空) (空白) （空） [null]".split()
)
#: Text that is already as it ought to be: common Hanzi, digits, letters and the signs of addresses, no space.
_ORDINARY = re.compile("[\u4e00-\u9fff0-9A-Za-z，。；、（）()-]+")
_ORDINARY_NAME = re.compile("[\u4e00-\u9fff]{2,5}")
_LONGEST_NOTHING = 7
_FORMULA_TEXT = re.compile(r'="(.*)"', re.DOTALL)
_HANZI_SPACE = re.compile(rf"(?<=[{HANZI}·])\s+(?=[{HANZI}·])")
_DOTS = re.compile(rf"(?<=[{HANZI}])\s*[·・•･‧∙⋅．.●˙᛫•﹒]\s*(?=[{HANZI}])")
_SPACES = re.compile(r"\s+")
_STARS = re.compile(r"[*＊✱﹡×]+")
_POINT_ZERO = re.compile(r"(\d+)\.0+")
_SCIENTIFIC = re.compile(r"[+-]?\d+(?:\.\d+)?[Ee]\+?\d+")
_NUMBER_TEXT = re.compile(r"[0-9A-Za-z][0-9A-Za-z\-_/.]*")

#: Floats hold every whole number up to 15 digits; beyond it Excel has already dropped digits.
EXACT_DIGITS = 15


def clean(raw: Cell) -> str:
    """Return the cell as text without markers (`'`, `="…"`), invisible characters and outer space.

    Whole numbers lose their `.0`; days become ISO; nothing else is changed, neither width nor inner space.
    """
    if not isinstance(raw, str):
        return _written(raw)
    text = raw
    if not text.isascii() or not text.isprintable():
        text = _INVISIBLE.sub("", text)
    text = text.strip()
    if text[:1] == "'" and text.count("'") == 1:
        text = text[1:].strip()
    elif text[:2] == '="':
        formula = _FORMULA_TEXT.fullmatch(text)
        text = formula[1].strip() if formula else text
    return text


def is_nothing(text: str) -> bool:
    """Tell whether cleaned text says that there is no value: '', '-', '无', '#N/A' and the like."""
    return not text or (len(text) <= _LONGEST_NOTHING and text.lower() in _NOTHING)


def plain(raw: Cell) -> str:
    """Return the cell as cleaned text in half width (NFKC), '' when it says that there is nothing."""
    text = clean(raw)
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text).strip()
    return "" if is_nothing(text) else text


def note(raw: Cell) -> str | None:
    """Return free text (remarks, employers, addresses) with its width kept, None when there is none."""
    if isinstance(raw, str) and len(raw) > _LONGEST_NOTHING and _ORDINARY.fullmatch(raw):
        return raw
    text = clean(raw)
    if is_nothing(text):
        return None
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def person_name(raw: Cell) -> tuple[str | None, str | None]:
    """Return a name and `name-masked` when the file hides a part of it.

    NFC, never NFKC (it would change characters of names); space between Hanzi goes, every kind of dot
    between Hanzi becomes the interpunct U+00B7.
    """
    if isinstance(raw, str) and _ORDINARY_NAME.fullmatch(raw) and not is_nothing(raw):
        return raw, None
    text = clean(raw)
    if is_nothing(text):
        return None, None
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
        text = _DOTS.sub("·", text)
        text = _HANZI_SPACE.sub("", text)
    text = _SPACES.sub(" ", text)
    if _STARS.search(text):
        return _STARS.sub(lambda run: "*" * len(run[0]), text), "name-masked"
    return text, None


def client_number(raw: Cell) -> tuple[str | None, str | None]:
    """Return the bank's number of a client as text, leading zeros kept.

    Codes: `number-spoilt` (a spreadsheet rounded it), `number-masked`, `number-unreadable`.
    """
    if isinstance(raw, str):
        if raw.isdigit() and raw.isascii():
            return raw, None
    elif isinstance(raw, float) and abs(raw) >= 10**EXACT_DIGITS:
        return None, "number-spoilt"
    text = plain(raw)
    if not text:
        return None, None
    text = _SPACES.sub("", text)
    if text.isdigit():
        return text, None
    whole = _POINT_ZERO.fullmatch(text)
    if whole:
        return whole[1], None
    if _SCIENTIFIC.fullmatch(text):
        return None, "number-spoilt"
    if "*" in text:
        return None, "number-masked"
    return (text, None) if _NUMBER_TEXT.fullmatch(text) else (None, "number-unreadable")


def _written(raw: Cell) -> str:
    if isinstance(raw, bool):
        return "TRUE" if raw else "FALSE"
    if isinstance(raw, float):
        return str(int(raw)) if raw.is_integer() and abs(raw) < 10**EXACT_DIGITS else repr(raw)
    if isinstance(raw, datetime) and not (raw.hour or raw.minute or raw.second):
        return raw.date().isoformat()
    if isinstance(raw, date | time):
        return raw.isoformat(" ") if isinstance(raw, datetime) else raw.isoformat()
    return str(raw)
