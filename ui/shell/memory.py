"""What the window remembers between two days: size, splitters, scheme, the last page. Nothing about clients."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow

from ui.theme import Scheme

FILE = "window.ini"


class WindowMemory:
    """An INI file in a folder of the user's; a missing or damaged one only means the defaults."""

    def __init__(self, folder: Path) -> None:
        self.settings = QSettings(str(folder / FILE), QSettings.Format.IniFormat)

    def keep_window(self, window: QMainWindow, page: str) -> None:
        """Write the window's place and the page shown."""
        self.settings.setValue("window/geometry", window.saveGeometry())
        self.settings.setValue("window/page", page)

    def place_window(self, window: QMainWindow) -> bool:
        """Put the window where it was; return False when nothing is known."""
        state = self.settings.value("window/geometry")
        return isinstance(state, QByteArray) and window.restoreGeometry(state)

    @property
    def page(self) -> str:
        """The key of the page shown last, "" when unknown."""
        return str(self.settings.value("window/page", ""))

    @property
    def scheme(self) -> Scheme:
        """The colour scheme chosen last; light at first."""
        return "dark" if self.settings.value("window/scheme") == "dark" else "light"

    @scheme.setter
    def scheme(self, name: Scheme) -> None:
        self.settings.setValue("window/scheme", name)

    @property
    def language(self) -> str:
        """The language chosen last, e.g. "zh_CN"; "" when never chosen."""
        return str(self.settings.value("window/language", ""))

    @language.setter
    def language(self, name: str) -> None:
        self.settings.setValue("window/language", name)
