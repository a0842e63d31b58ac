"""The sizes of pictures, as somebody types them."""

from __future__ import annotations

from PySide6.QtCore import QSize

from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP


def size_of(text: str, scale: float = 1.0) -> QSize:
    """Return the window's size on a screen of WxH pixels at a scale: 1366x768 at 1.5 leaves 911x512.

    Raises:
        Problem: it is not one.
    """
    width, _, height = text.lower().partition("x")
    if not (width.isdigit() and height.isdigit()):
        raise bad_size(text)
    return QSize(round(int(width) / scale), round(int(height) / scale))


def bad_size(text: str) -> Problem:
    return Problem(
        "bad-size",
        QT_TRANSLATE_NOOP("Problems", "{text} is not a size."),
        QT_TRANSLATE_NOOP("Problems", "Write it as 1366x768."),
        {"text": text},
    )
