"""Money in a cell → whole fen, by decimal digits and never by float arithmetic."""

from __future__ import annotations

import re
import unicodedata
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from workbench.importer.values.text import Cell, clean, is_nothing

#: Units as the power of ten that turns a figure into fen.
UNITS: Final = {
    "分": 0,
    "角": 1,
    "元": 2,
    "圆": 2,
    "百元": 4,
    "千元": 5,
    "千": 5,
    "万": 6,
    "万元": 6,
    "w": 6,
    "十万元": 7,
    "百万元": 8,
    "百万": 8,
    "千万元": 9,
    "千万": 9,
    "亿": 10,
    "亿元": 10,
    "十亿元": 11,
}
YUAN: Final = 2

#: More than any client owns, and far within a signed 64-bit number: 10 billion 亿元 in fen.
_LARGEST = 10**18
#: The ways of writing yuan that need no thought: 1,250,000.00, ￥1,250,000.00, 125.00元.
_COMMON = re.compile(r"[￥¥]?(-?\d{1,3}(?:,\d{3})*|-?\d{1,16})(?:\.(\d+))?(元?)")
_UNIT_WORDS = "十亿元?|千万元?|百万元?|十万元?|亿元?|万元?|千元?|百元|元|圆|角|分|w"
_PART = re.compile(rf"(\d[\d,' ]*(?:\.\d*)?|\.\d+)({_UNIT_WORDS})?", re.IGNORECASE)
_GROUPED = re.compile(r"\d{1,3}(?:[,' ]\d{3})+|\d{1,4}(?:,\d{4})+|\d+")
_SCIENTIFIC = re.compile(r"([+-]?\d+(?:\.\d+)?)[Ee][+]?(-?\d+)")
_HOME = re.compile(r"人民币|折人民币|cny|rmb|¥|￥|约|整$", re.IGNORECASE)
_FOREIGN = re.compile(
    r"美元|港[币元]|欧元|日元|英镑|澳[元门]|加元|usd|hkd|eur|jpy|gbp|aud|us\$|hk\$|[$€£]", re.IGNORECASE
)
#: Further words of a column of currencies, and the codes of banks (14 is the dollar) and of ISO 4217.
_FOREIGN_WORD = re.compile(
    r"[美港澳加欧镑]|英镑|外币|瑞士|瑞郎|新加坡|新西兰|泰铢|韩[元币]|卢布|cad|chf|sgd|nzd|thb|krw|rub|mop|twd",
    re.IGNORECASE,
)
_FOREIGN_CODES: Final = frozenset("12 13 14 15 18 27 28 29 38 81 840 344 978 392 826 036 124 756 702".split())
_MINUS = re.compile(r"^(?:[-−–—﹣▼▽↓](?=.)|减少|下降)|-$")
_PLUS = re.compile(r"^(?:[+▲△↑]|增加|增长|上升)")


def amount(raw: Cell, unit: int = YUAN) -> tuple[int | None, str | None]:
    """Return fen for a cell of a column whose unit is `unit` (a power of ten of fen; a unit in the cell wins).

    `amount("16.365718", 6)` is 16365718: 16.365718 万元 are 163,657.18 yuan exactly. Fractions of a fen are rounded
    half up. Codes: `amount-unreadable`, `amount-scientific` (a spreadsheet had shortened it), `amount-foreign`.
    """
    kind = raw.__class__
    if kind is str:
        common = _COMMON.fullmatch(raw)  # type: ignore[arg-type]  # a text, by its class
        if common:
            return _shift(common[1].replace(",", ""), common[2] or "", YUAN if common[3] else unit), None
        return _written(clean(raw), unit)
    if kind is float or kind is int:
        whole, _, fraction = repr(raw).partition(".")
        if fraction.isdigit() or (not fraction and whole.lstrip("-").isdigit()):
            return _shift(whole, fraction, unit), None
        return _from_decimal(Decimal(repr(raw)), unit)
    return None, "amount-unreadable"


def foreign_currency(raw: Cell) -> tuple[str | None, str | None]:
    """Return the currency that a cell of a column of currencies names, None for yuan and for 本外币 (all in yuan)."""
    text = unicodedata.normalize("NFKC", clean(raw)).strip()
    if not text or "本外币" in text or _HOME.search(text):
        return None, None
    code = text.removesuffix(".0")
    is_foreign = code in _FOREIGN_CODES or _FOREIGN.search(text) or _FOREIGN_WORD.search(text)
    return (text if is_foreign else None), None


def unit_in(text: str) -> int | None:
    """Return the unit written at the end of an amount ('12.5万' → 6), None when there is none."""
    parts = list(_PART.finditer(unicodedata.normalize("NFKC", text)))
    return UNITS[parts[-1][2].lower()] if parts and parts[-1][2] else None


def _written(text: str, unit: int) -> tuple[int | None, str | None]:
    if is_nothing(text):
        return None, None
    text = unicodedata.normalize("NFKC", text).strip()
    if _FOREIGN.search(text):
        return None, "amount-foreign"
    text = _HOME.sub("", text).replace(" ", "")
    if is_nothing(text):
        return None, None
    scientific = _SCIENTIFIC.fullmatch(text)
    if scientific:
        value, code = _from_decimal(Decimal(text), unit)
        return value, code or "amount-scientific"
    text, negative = _sign(text)
    value = _sum_of_parts(text, unit)
    if value is None:
        return None, "amount-unreadable"
    return (-value if negative else value), None


def _sign(text: str) -> tuple[str, bool]:
    """Return the text without its sign; brackets, a minus on either side and ▼ mean less than nothing."""
    negative = False
    for opening, closing in (("(", ")"), ("[", "]")):
        if text.startswith(opening) and closing in text:
            # The unit may stand behind the bracket: (1,200.00)元.
            inner, _, unit = text[1:].partition(closing)
            text, negative = inner + unit, True
    if _MINUS.search(text):
        return _HOME.sub("", _MINUS.sub("", text)), not negative
    return _HOME.sub("", _PLUS.sub("", text)), negative


def _sum_of_parts(text: str, unit: int) -> int | None:
    """Add up '1亿2000万' and plain figures; None unless the whole text is made of them."""
    total, end, found = 0, 0, False
    for part in _PART.finditer(text):
        if part.start() != end or (found and not part[2]):
            return None
        whole, _, fraction = part[1].partition(".")
        if whole and not _GROUPED.fullmatch(whole):
            return None
        own = UNITS[_unit_name(part[2])] if part[2] else unit
        value = _shift(re.sub("[,' ]", "", whole) or "0", fraction, own)
        if value is None:
            return None
        total, end, found = total + value, part.end(), True
    return total if found and end == len(text) else None


def _unit_name(word: str) -> str:
    word = word.lower()
    return word if word in UNITS else word + "元"


def _shift(whole: str, fraction: str, digits: int) -> int | None:
    """Move the decimal point `digits` places to the right, on the digits themselves."""
    if len(fraction) <= digits:
        value = int(whole + fraction + "0" * (digits - len(fraction)))
    else:
        value = int(whole + fraction[:digits])
        if fraction[digits] >= "5":
            value += -1 if whole[0] == "-" else 1
    return value if abs(value) < _LARGEST else None


def _from_decimal(value: Decimal, digits: int) -> tuple[int | None, str | None]:
    if not value.is_finite():
        return None, None
    fen = value.scaleb(digits)
    if abs(fen) >= _LARGEST:
        return None, "amount-unreadable"
    return int(fen.quantize(Decimal(1), rounding=ROUND_HALF_UP)), None
