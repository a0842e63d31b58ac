"""What a page is to the window: a title, an icon, and a few signals upwards."""

from __future__ import annotations

from typing import ClassVar, TypeVar

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.curtain import Curtain
from ui.widgets.record_view import RecordView

_Kind = TypeVar("_Kind", bound=QObject)


class Page(QWidget):
    """One page of the window. Pages do not know each other nor the window; they tell it by signals.

    Signals:
        said: a line for the toast: text, name of an action ("" for none), a callable or None.
        went: another page is wanted: its key, and what it shall open (None for nothing).
        failed: an exception for the error dialog.
        waiting: how many things wait here; the rail shows the number.
    """

    said = Signal(str, str, object)
    went = Signal(str, object)
    failed = Signal(object)
    waiting = Signal(int)

    #: File stem in `resources/icons`.
    icon = "file"
    #: Whether the page names clients or tells amounts that it does not hide by itself.
    shows_clients: ClassVar[bool] = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "window")
        inside = QWidget()
        self._curtain_of_page = Curtain(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._curtain_of_page)
        self.column = QVBoxLayout(inside)
        edge = theme.SPACE["l"]
        self.column.setContentsMargins(edge, theme.SPACE["m"], edge, theme.SPACE["m"])
        self.column.setSpacing(theme.SPACE["m"])

    @property
    def title(self) -> str:
        """The name on the rail and above the page; override it with `self.tr("…")`."""
        return ""

    def activate(self) -> None:
        """The page was shown: look again if something is stale, and take the focus."""

    def open(self, what: object) -> None:
        """Show one thing on this page, e.g. a client by its id."""

    def set_privacy(self, on: bool) -> None:
        """Hide or show what must not be read by who stands beside the desk: all of the page.

        A page that hides other clients and amounts by itself overrides this; one that has nothing to hide says so with
        `shows_clients`.
        """
        self._curtain_of_page.draw(on and self.shows_clients)

    def retranslate(self) -> None:
        """Say everything in the language of now."""

    def remember(self, settings: QSettings) -> None:
        """Write widths and splitters; the group of the page is open. Named splitters and tables are kept."""
        for splitter in _named(self, QSplitter):
            settings.setValue(f"splitter/{splitter.objectName()}", splitter.saveState())
        for view in _named(self, RecordView):
            settings.setValue(f"widths/{view.objectName()}", view.widths())

    def recall(self, settings: QSettings) -> None:
        """Read what `remember` wrote."""
        for splitter in _named(self, QSplitter):
            state = settings.value(f"splitter/{splitter.objectName()}")
            if state is not None:
                splitter.restoreState(state)
        for view in _named(self, RecordView):
            state = settings.value(f"widths/{view.objectName()}")
            if state is not None:
                view.restore_widths(state)


def _named(page: QWidget, kind: type[_Kind]) -> list[_Kind]:
    return [child for child in page.findChildren(kind) if child.objectName()]
