"""What is wrong with a window for somebody without a mouse or without sight: names, reading aloud, order of Tab."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QAbstractItemModel, QPoint, QRect, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollArea,
    QScrollBar,
    QTableView,
    QTabWidget,
    QTreeView,
    QWidget,
)

from ui.models.record_table import RecordTableModel
from ui.widgets.feedback import Toast, Veil
from ui.widgets.record_view import RecordView
from ui.widgets.tabbing import tab_stops

#: Rows of a list that are read; the others are made the same way.
ROWS = 25
#: What no manager can make sense of: an id, bytes, an object of ours, an empty value of Python.
_RAW = re.compile(r"[0-9a-f]{16,}|\bb['\"]|<[\w.]+ object|\bNone\b|\bnan\b|\\x[0-9a-f]{2}|\b\w+\(\w+=|\{\w*\}")
#: Buttons that stand in several places of a window and do the same there.
SAME = ("显示完整号码", "打开")
#: Names that are the same in every language: classes and models that managers call so.
_NAMES = {"ABC", "RFM"}
_WORD = re.compile(r"[A-Za-z]{3,}")
_CHINESE = re.compile(r"[\u4e00-\u9fff]")


def name_of(widget: QWidget) -> str:
    """Return what a screen reader calls a control: its accessible name, its text, or the label that is its buddy."""
    said = widget.accessibleName()
    if not said and isinstance(widget, QAbstractButton):
        said = widget.text().replace("&", "")
    if not said:
        said = _label_beside(widget)
    return said.strip()


def _label_beside(widget: QWidget) -> str:
    """Return the text of the label in front of a field of a form; forms make it the buddy of the field."""
    parent = widget.parentWidget()
    form = parent.layout() if parent is not None else None
    forms = [form, *(parent.findChildren(QFormLayout) if parent is not None else [])]
    labels = (one.labelForField(widget) for one in forms if isinstance(one, QFormLayout))
    return next((one.text() for one in labels if isinstance(one, QLabel)), "")


def controls(root: QWidget) -> Iterator[QWidget]:
    """Yield what the keyboard reaches or the mouse presses, as it is shown now, without the inner parts of Qt's own."""
    for widget in [root, *root.findChildren(QWidget)]:
        if widget is root or not widget.isVisibleTo(root) or not widget.isEnabled() or widget.window() is not root:
            continue
        if is_inner(widget):
            continue
        if isinstance(widget, QAbstractButton) or widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget


def is_inner(widget: QWidget) -> bool:
    """Whether a widget is a part of another control, which answers for it."""
    parent = widget.parentWidget()
    if isinstance(widget, QHeaderView | QScrollBar) or widget.objectName().startswith("qt_"):
        return True
    if isinstance(parent, QComboBox | QAbstractSpinBox | QTabWidget | QHeaderView):
        return not isinstance(parent, QTabWidget) or widget.metaObject().className() == "QStackedWidget"
    return isinstance(parent, QTableView | QTreeView) and isinstance(widget, QAbstractButton)


def where(widget: QWidget) -> str:
    """Return where a control stands, for the sentence of a failing test."""
    kinds = []
    above: QWidget | None = widget
    while above is not None and not (above.isWindow() and kinds):
        kinds.append(type(above).__name__)
        above = above.parentWidget()
    return " < ".join(kind for kind in kinds if kind not in {"QWidget", "QStackedWidget"})


def nameless(root: QWidget) -> list[str]:
    """Return the controls that a screen reader has no name for."""
    return [where(one) for one in controls(root) if not name_of(one)]


def foreign(root: QWidget) -> list[str]:
    """Return the names that are not in Chinese though the window speaks Chinese."""
    names = {name_of(one) for one in controls(root)} | {text for view in views(root) for text in headings(view)}
    return sorted(text for text in names - _NAMES if _WORD.search(text) and not _CHINESE.search(text))


def twins(root: QWidget) -> list[str]:
    """Return the buttons that share a name with another one of the window that does something else."""
    seen: dict[str, QWidget] = {}
    found = []
    for one in controls(root):
        name = name_of(one)
        if not isinstance(one, QAbstractButton) or one.isCheckable() or isinstance(one.parentWidget(), QLineEdit):
            continue  # what stands inside a line is of that line; what is ticked says of what by its group
        if name in seen and not name.startswith(SAME):
            found.append(f"{name!r}: {where(seen[name])} | {where(one)}")
        seen[name] = one
    return found


def views(root: QWidget) -> list[QAbstractItemView]:
    """Return the lists and tables shown now."""
    return [
        one
        for one in root.findChildren(QAbstractItemView)
        if one.isVisibleTo(root) and one.window() is root and not isinstance(one, QHeaderView) and not is_inner(one)
    ]


def headings(view: QAbstractItemView) -> list[str]:
    """Return the names of the columns shown."""
    model = view.model()
    if not isinstance(view, QTableView) or view.horizontalHeader().isHidden() or model is None:
        return []
    shown = (column for column in range(model.columnCount()) if not view.isColumnHidden(column))
    return [str(model.headerData(column, Qt.Orientation.Horizontal) or "") for column in shown]


def spoken(model: QAbstractItemModel, row: int, column: int) -> str:
    """Return what is read aloud of a cell, as Qt's own interface of a cell finds it."""
    index = model.index(row, column)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    return str(said or index.data(Qt.ItemDataRole.DisplayRole) or "").strip()


def mumbled(root: QWidget) -> list[str]:
    """Return the rows that are not read aloud sensibly: nothing, something raw, or less than the row shows."""
    found = []
    for view in views(root):
        model = view.model()
        for row in range(min(model.rowCount() if model is not None else 0, ROWS)):
            said = row_text(view, row)
            missing = [one for one in shown_texts(view, row) if one not in said]
            if not said or _RAW.search(said) or missing:
                found.append(f"{where(view)} row {row}: {said!r} without {missing}")
    return found


def row_text(view: QAbstractItemView, row: int) -> str:
    """Return what is read aloud of a row: whole in its first cell, or cell by cell."""
    model = view.model()
    if isinstance(view, QTableView) and not isinstance(model, RecordTableModel):
        shown = (column for column in range(model.columnCount()) if not view.isColumnHidden(column))
        return " ".join(spoken(model, row, column) for column in shown)
    place = view.shown_columns()[0] if isinstance(view, RecordView) else 0
    return spoken(model, row, place)


def shown_texts(view: QAbstractItemView, row: int) -> list[str]:
    """Return what stands in a row in letters."""
    model = view.model()
    places = view.shown_columns() if isinstance(view, RecordView) else [0]
    return [text for place in places if (text := str(model.index(row, place).data() or "").strip())]


def keys_twice(root: QWidget) -> list[str]:
    """Return the shortcuts that two shortcuts of the window answer to at the same place: Qt would do neither."""
    found, bound = set(), list(bindings(root.window()))
    for one in controls(root):
        seen: set[str] = set()
        for keys, context, owner in bound:
            if answers(context, owner, one):
                found.update(f"{key} at {where(one)}" for key in keys if key in seen)
                seen.update(keys)
    return sorted(found)


def bindings(window: QWidget) -> Iterator[tuple[list[str], Qt.ShortcutContext, QWidget]]:
    """Yield the keys of every shortcut and action of a window, when they answer, and whose they are."""
    for shortcut in window.findChildren(QShortcut):
        owner = shortcut.parent()
        if isinstance(owner, QWidget) and owner.window() is window and shortcut.isEnabled():
            keys = [key.toString() for key in shortcut.keys() if not key.isEmpty()]  # noqa: SIM118 - no mapping, a shortcut
            yield keys, shortcut.context(), owner
    for action in window.findChildren(QAction):
        keys = [key.toString() for key in action.shortcuts() if not key.isEmpty()]
        for owner in action.associatedObjects() if keys and action.isEnabled() else ():
            if isinstance(owner, QWidget) and not isinstance(owner, QMenu) and owner.window() is window:
                yield keys, action.shortcutContext(), owner


def answers(context: Qt.ShortcutContext, owner: QWidget, widget: QWidget) -> bool:
    """Whether a shortcut of `owner` answers while `widget` has the keyboard."""
    if context == Qt.ShortcutContext.WidgetShortcut:
        return owner is widget
    if context == Qt.ShortcutContext.WidgetWithChildrenShortcut:
        return owner is widget or owner.isAncestorOf(widget)
    return owner.isVisible()


def jumps(root: QWidget) -> list[str]:
    """Return where Tab goes up, or back to the left in one line: nobody follows that with the eyes."""
    chain = [one for one in tab_stops(root) if not isinstance(one, QScrollArea) and not floats(one)]
    found = []
    for before, after in pairwise(chain):
        seen = not before.visibleRegion().isEmpty() and not after.visibleRegion().isEmpty()
        if seen and goes_back(place_of(before, root), place_of(after, root)):
            found.append(f"{where(before)} {name_of(before)!r} -> {where(after)} {name_of(after)!r}")
    return found


def floats(widget: QWidget) -> bool:
    """Whether a control lies over the page instead of in it, as the search of the window does."""
    above: QWidget | None = widget
    while above is not None:
        if isinstance(above, Veil | Toast):
            return True
        above = above.parentWidget()
    return False


def place_of(widget: QWidget, root: QWidget) -> QRect:
    """Return where the part of a control that is seen stands in its window."""
    return widget.visibleRegion().boundingRect().translated(widget.mapTo(root, QPoint(0, 0)))


def goes_back(before: QRect, after: QRect) -> bool:
    """Whether `after` stands above, or left in the same line; a column further right begins at the top again."""
    overlap = min(before.bottom(), after.bottom()) - max(before.top(), after.top())
    same_line = overlap > min(before.height(), after.height()) // 2
    if same_line:
        return after.right() <= before.left()
    return after.bottom() <= before.top() and after.left() < before.right()


def all_dialogs() -> set[type[QDialog]]:
    """Return every kind of dialog of ours that was imported so far and is no foundation of others."""
    found, open_ends = set(), [QDialog]
    while open_ends:
        for kind in open_ends.pop().__subclasses__():
            open_ends.append(kind)
            if kind.__module__.startswith("ui."):
                found.add(kind)
    return found


def key_text(key: str) -> str:
    """Return a key as Qt writes it."""
    return QKeySequence(key).toString()
