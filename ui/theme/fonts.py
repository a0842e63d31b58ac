"""Loads the shipped fonts and makes the few type styles of the program."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

from ui.theme.state import RESOURCES
from ui.theme.tokens import FALLBACK_FAMILIES, FAMILY, TYPE


@lru_cache(maxsize=1)
def load_fonts() -> tuple[str, ...]:
    """Add every font of `resources/fonts` to Qt and return the families found (needs an application)."""
    families: list[str] = []
    for path in sorted((RESOURCES / "fonts").glob("*.[ot]t[fc]")):
        number = QFontDatabase.addApplicationFont(str(path))
        families += QFontDatabase.applicationFontFamilies(number)
    return tuple(dict.fromkeys(families))


@lru_cache(maxsize=1)
def families() -> tuple[str, ...]:
    """Return the families to try in order: ours first, then what branch machines have."""
    loaded = load_fonts()
    others = tuple(name for name in loaded if name != FAMILY)
    return (FAMILY, *others, *FALLBACK_FAMILIES)


def font(style: str = "base") -> QFont:
    """Return a new font of a style of `tokens.TYPE`; the shipped face has tabular digits."""
    points, bold = TYPE[style]
    made = QFont(list(families()))
    made.setPointSizeF(points)
    made.setBold(bold)
    return made
