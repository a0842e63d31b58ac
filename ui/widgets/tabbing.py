"""Tab visits controls as they are read: in the order of the layouts, whenever and in whatever order they were made."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QLayout,
    QMainWindow,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QWidget,
)

_LEFT, _RIGHT = Qt.Corner.TopLeftCorner, Qt.Corner.TopRightCorner


class OrderedTabs:
    """Mixed into a window or a dialog, before the class of Qt: Tab follows the eyes.

    Qt goes from control to control as they were made; what is made later, a button for each gap or the fields of a
    form that has its buttons already, would come last.
    """

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Override QWidget::focusNextPrevChild."""
        assert isinstance(self, QWidget)
        return go_on(self, forward=forward)


def go_on(root: QWidget, *, forward: bool) -> bool:
    """Give the keyboard to the next or the previous control of a window; return whether there is one."""
    stops = list(tab_stops(root))
    if not stops:
        return False
    here = QApplication.focusWidget()
    step = 1 if forward else -1
    place = _place(stops, here, forward=forward)
    target = stops[(place + step) % len(stops)]
    target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    above = target.parentWidget()
    while above is not None and above is not root:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(target)
        above = above.parentWidget()
    return True


def tab_stops(root: QWidget) -> Iterator[QWidget]:
    """Yield the controls that Tab stops at, in the order of reading."""
    for widget in _children(root):
        if not widget.isVisibleTo(root) or widget.isWindow() or not widget.isEnabled():
            continue
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
            yield widget
        yield from tab_stops(widget)


def _place(stops: list[QWidget], here: QWidget | None, *, forward: bool) -> int:
    """Return the place of the control that has the keyboard, or of the one inside which it lies."""
    while here is not None:
        if here in stops:
            return stops.index(here)
        here = here.parentWidget()
    return -1 if forward else 0


def _children(widget: QWidget) -> list[QWidget]:
    """Return the parts of a widget: what a layout shows as it shows it, then what stands in none."""
    laid: list[QWidget | None] = []
    if isinstance(widget, QTabWidget):
        left, right = (widget.cornerWidget(corner) for corner in (_LEFT, _RIGHT))
        laid = [left, widget.tabBar(), right]
    elif isinstance(widget, QSplitter):
        laid = [widget.widget(place) for place in range(widget.count())]
    elif isinstance(widget, QMainWindow):
        laid = [widget.centralWidget()]
    elif (layout := widget.layout()) is not None:
        laid = list(_laid_out(layout))
    others = [part for part in widget.children() if isinstance(part, QWidget) and part not in laid]
    return [*(part for part in laid if part is not None), *others]


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in _places(layout):
        item = layout.itemAt(place)
        inner, widget = (item.layout(), item.widget()) if item is not None else (None, None)
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)


def _places(layout: QLayout) -> list[int]:
    """Return the numbers of the items; a grid is read row by row, however it was filled."""
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        # The stubs of Qt call the position a plain object.
        places.sort(key=lambda place: tuple(layout.getItemPosition(place)[:2]))  # type: ignore[index]
    return places


def name_tabs(tabs: QTabWidget, name: str) -> None:
    """Say what tabs are the parts of; the keyboard is on their bar, so a screen reader asks that."""
    tabs.setAccessibleName(name)
    tabs.tabBar().setAccessibleName(name)
