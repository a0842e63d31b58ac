"""The Qt application itself: its name, its fonts, its language; shared by the window and by its pictures."""

from __future__ import annotations

import sys

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from ui import theme
from workbench.settings import resource

VERSION = "0.1.0"


def make_application() -> QApplication:
    """Return the application with its fonts and name."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("Guanhu")
    app.setOrganizationName("Guanhu")
    theme.load_fonts()
    return app


class Language:
    """Puts one language into the application: our own texts and Qt's buttons."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._ours, self._qts = QTranslator(), QTranslator()
        self.name = ""

    def use(self, name: str) -> None:
        """Speak `zh_CN` or `en` from now on; every widget is told by a LanguageChange event."""
        for translator in (self._ours, self._qts):
            self._app.removeTranslator(translator)
        self.name = name
        QLocale.setDefault(QLocale(name))
        if name != "en":
            folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            self._qts.load(f"qtbase_{name}", folder)
            self._app.installTranslator(self._qts)
        # English stands in the source; its catalogue holds the plurals.
        self._ours.load(str(resource(f"translations/guanhu_{name}.qm")))
        self._app.installTranslator(self._ours)
