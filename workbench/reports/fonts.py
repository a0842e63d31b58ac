"""The three faces of paper, registered once: regular, bold and a fallback for the rarest characters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import Any
from weakref import WeakKeyDictionary

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics, ttfonts
from reportlab.pdfbase.ttfonts import TTFont

from workbench.settings import resource

REGULAR = "Guanhu"
BOLD = "Guanhu-Bold"
RARE = "Guanhu-Rare"

_FILES = {REGULAR: "NotoSansSC-Regular.ttf", BOLD: "NotoSansSC-Bold.ttf", RARE: "HanaMinA-Rare.ttf"}
#: Texts whose codes a document remembers; labels and words of lists come back on every page.
_KEPT_TEXTS = 20_000
_BLOCK = 100  # a bfchar block of a CMap holds at most a hundred entries


class _Face(TTFont):
    """A face that remembers how it coded a text in a document, since most texts of a page stand on every page."""

    def __init__(self, name: str, file: str) -> None:
        super().__init__(name, file)
        self._coded: WeakKeyDictionary[Any, dict[str, Any]] = WeakKeyDictionary()

    def splitString(self, text: str, doc: Any, encoding: str = "utf-8") -> Any:  # noqa: N802 - reportlab's name
        """Override TTFont.splitString: return (subset, codes) of the stretches of a text."""
        kept = self._coded.setdefault(doc, {})
        coded = kept.get(text)
        if coded is None:
            if len(kept) > _KEPT_TEXTS:
                kept.clear()
            coded = kept[text] = super().splitString(text, doc, encoding)
        return coded


def _to_unicode(fontname: str, subset: Sequence[int]) -> str:
    """Return the CMap by which a reader turns the codes of one subset back into text.

    reportlab's own writes code points beyond U+FFFF as they are, and readers take them for other
    characters: 𬭎 and two hundred more could neither be searched nor copied. They must be UTF-16BE.
    """
    entries = [f"<{code:02X}> <{_utf16(char)}>" for code, char in enumerate(subset)]
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo",
        f"<< /Registry ({fontname})",
        f"/Ordering ({fontname})",
        "/Supplement 0",
        ">> def",
        f"/CMapName /{fontname} def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        f"<00> <{len(subset) - 1:02X}>",
        "endcodespacerange",
    ]
    for start in range(0, len(entries), _BLOCK):
        block = entries[start : start + _BLOCK]
        lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(lines)


def _utf16(char: int) -> str:
    return chr(char).encode("utf-16-be").hex().upper()


def _lock_down() -> None:
    """Let no text of a document make reportlab open a file or an address (`reliability.md` row 13)."""
    rl_config.trustedSchemes = ["data"]
    rl_config.trustedHosts = []


@lru_cache(maxsize=1)
def register() -> None:
    """Load and register the faces; every document calls this, only the first call does anything."""
    _lock_down()
    # WORKAROUND: https://docs.reportlab.com - the only seam reportlab leaves for the CMap is this function.
    ttfonts.makeToUnicodeCMap = _to_unicode
    for name, file in _FILES.items():
        pdfmetrics.registerFont(_Face(name, str(resource(f"fonts/{file}"))))
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=REGULAR, boldItalic=BOLD)


@lru_cache(maxsize=4)
def _covered(name: str) -> frozenset[str]:
    return frozenset(map(chr, _font(name).face.charToGlyph))


@lru_cache(maxsize=4)
def _font(name: str) -> TTFont:
    register()
    font = pdfmetrics.getFont(name)
    assert isinstance(font, TTFont)
    return font


def runs(text: str, font: str = REGULAR) -> Iterator[tuple[str, str]]:
    """Split `text` into (font name, piece) where one font has every character of a piece."""
    if _covered(font).issuperset(text):
        yield font, text
        return
    for name, chars in groupby(text, lambda char: _font_for(char, font)):
        yield name, "".join(chars)


def _font_for(char: str, font: str) -> str:
    if char in _covered(font):
        return font
    if char not in _covered(RARE):
        # A character that no face draws: an empty box on paper, yet still itself when copied.
        _font(RARE).face.charToGlyph.setdefault(ord(char), 0)
    return RARE


@lru_cache(maxsize=16_384)
def width(text: str, size: float, font: str = REGULAR) -> float:
    """Return the width in points of `text` on one line."""
    if _covered(font).issuperset(text):
        return _font(font).stringWidth(text, size)
    return sum(_font(name).stringWidth(piece, size) for name, piece in runs(text, font))
