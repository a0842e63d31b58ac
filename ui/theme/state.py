"""Which scheme is shown now, and a signal for the few widgets that keep something drawn."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor

from ui.theme.tokens import SCHEMES, Scheme

#: The folder of data files; beside the packages in the source tree and in the frozen program.
RESOURCES = Path(__file__).resolve().parents[2] / "resources"


class ThemeNotifier(QObject):
    """Tells that the scheme was switched.

    Signals:
        changed: carries "light" or "dark".
    """

    changed = Signal(str)


class _State:
    """The one piece of shared state of this room: the scheme that is shown."""

    def __init__(self) -> None:
        self.scheme: Scheme = "light"
        self.colors: dict[str, QColor] = {}


_STATE = _State()


@lru_cache(maxsize=1)
def notifier() -> ThemeNotifier:
    """Return the program's notifier; widgets that read colours while painting do not need it."""
    return ThemeNotifier()


def scheme() -> Scheme:
    """Return the scheme that is shown now."""
    return _STATE.scheme


def use_scheme(name: Scheme) -> None:
    """Remember the scheme; `ui.theme.apply` is the door to call."""
    _STATE.scheme = name
    _STATE.colors.clear()


def hex_color(name: str) -> str:
    """Return a token as `#rrggbb` in the scheme shown now."""
    return SCHEMES[_STATE.scheme][name]


def color(name: str) -> QColor:
    """Return a token as a colour in the scheme shown now; the object is shared, do not change it."""
    found = _STATE.colors.get(name)
    if found is None:
        found = _STATE.colors[name] = QColor(SCHEMES[_STATE.scheme][name])
    return found
