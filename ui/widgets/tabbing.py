"""Tab visits controls as they are read, line by line, whenever and in whatever order they were made."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QScrollArea, QTabBar, QTabWidget, QWidget

if TYPE_CHECKING:
    _Window = QWidget
else:
    _Window = object


class OrderedTabs(_Window):
    """Mixed into a window or a dialog, before the class of Qt: Tab follows the eyes, and Shift+F10 opens menus.

    Qt goes from control to control as they were made; what is made later, a button for each gap or the fields of a
    form that has its buttons already, would come last.
    """

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Override QWidget::focusNextPrevChild."""
        return go_on(self, forward=forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget::keyPressEvent: what nobody took; not every desktop makes a menu of these keys."""
        shifted = event.modifiers() == Qt.KeyboardModifier.ShiftModifier and event.key() == Qt.Key.Key_F10
        here = QApplication.focusWidget()
        if here is not None and (shifted or event.key() == Qt.Key.Key_Menu):
            spot = here.rect().center()
            asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, spot, here.mapToGlobal(spot))
            QApplication.sendEvent(here, asked)
            return
        super().keyPressEvent(event)


def go_on(root: QWidget, *, forward: bool) -> bool:
    """Give the keyboard to the next or the previous control of a window; return whether there is one.

    Qt asks for this too when the control with the keyboard has just been disabled or hidden, e.g. a button that did
    its work: from there one goes on, not from the top of the window.
    """
    here = QApplication.focusWidget()
    above_here = _lineage(here, root)
    stops = list(tab_stops(root))
    if not any(one in stops for one in above_here):
        stops = list(tab_stops(root, above_here))
    if not stops:
        return False
    step = 1 if forward else -1
    place = _place(stops, here, forward=forward)
    target = stops[(place + step) % len(stops)]
    if target is here:
        return here.isEnabled() and here.isVisible()
    target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    above = target.parentWidget()
    while above is not None and above is not root:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(target)
        above = above.parentWidget()
    return True


def tab_stops(root: QWidget, kept: Collection[QWidget] = ()) -> Iterator[QWidget]:
    """Yield the controls that Tab stops at, in the order of reading; those `kept` although disabled or hidden."""
    for widget in _as_read([one for one in root.children() if isinstance(one, QWidget)], kept):
        if widget.isWindow() or (widget not in kept and not (widget.isVisibleTo(root) and widget.isEnabled())):
            continue
        # The bar of tabs has the keyboard for all of them.
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(widget, QTabWidget):
            yield widget
        if not isinstance(widget, QComboBox | QAbstractSpinBox | QTabBar):
            yield from tab_stops(widget, kept)


def _place(stops: list[QWidget], here: QWidget | None, *, forward: bool) -> int:
    """Return the place of the control that has the keyboard, or of the one inside which it lies."""
    while here is not None:
        if here in stops:
            return stops.index(here)
        here = here.parentWidget()
    return -1 if forward else 0


def _lineage(here: QWidget | None, root: QWidget) -> list[QWidget]:
    """Return a control and what it lies in, up to the window."""
    found = []
    while here is not None and here is not root:
        found.append(here)
        here = here.parentWidget()
    return found


def _as_read(parts: list[QWidget], kept: Collection[QWidget] = ()) -> Iterator[QWidget]:
    """Yield the parts of one widget line by line from the top, each line from the left.

    Where they stand decides, not their layouts: the items of a layout must not be touched from Python, which would keep
    them beyond their end. For the same reason nobody is asked for a focus proxy or for the next one in Qt's own chain.
    """
    line: list[QWidget] = []
    seen = (one for one in parts if not one.isHidden() or one in kept)
    for part in sorted(seen, key=lambda one: (one.y(), one.x())):
        if line and not _in_line(line[0], part):
            yield from sorted(line, key=lambda one: one.x())
            line = []
        line.append(part)
    yield from sorted(line, key=lambda one: one.x())


def _in_line(first: QWidget, other: QWidget) -> bool:
    overlap = min(first.geometry().bottom(), other.geometry().bottom()) - max(first.y(), other.y())
    return overlap > min(first.height(), other.height()) // 2


def name_tabs(tabs: QTabWidget, name: str) -> None:
    """Say what tabs are the parts of; the keyboard is on their bar, so a screen reader asks that."""
    tabs.setAccessibleName(name)
    tabs.tabBar().setAccessibleName(name)
