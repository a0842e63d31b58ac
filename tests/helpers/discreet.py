"""What must not be read beside the desk: the names and sums of a book, and everything that a window lets one read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QTabWidget,
    QTextEdit,
    QWidget,
)

from tests.helpers.waiting import settle
from ui.bootstrap import Desktop
from ui.shots.camera import Camera
from ui.widgets.schedule_base import ScheduleBase
from ui.widgets.timeline_grid import TimelineGrid
from workbench.domain import money

_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
    Qt.ItemDataRole.StatusTipRole,
)


_SUMS = (
    "SELECT aum_fen FROM snapshot UNION SELECT amount_fen FROM holding UNION SELECT demand_fen FROM snapshot"
    " UNION SELECT value_fen FROM gift"
)
#: Shorter numbers may be anything.
_DIGITS = 5


@dataclass
class Book:
    """What nobody beside the desk may read."""

    ids: list[bytes]
    names: list[str]
    amounts: set[str]

    @classmethod
    def of(cls, desk: Any) -> Book:
        """Return what a book holds."""
        ids = desk.client_ids()
        amounts: set[str] = set()
        for fen in (row[0] or 0 for row in desk.connection.execute(_SUMS)):
            amounts |= {money.wan(fen), f"{money.divide(fen, 100):,}", money.yuan(fen)}
        names = [desk.row("client", client)["name"] for client in ids]
        return cls(ids, names, {text for text in amounts if len(text) >= _DIGITS})


def at_desk(desktop: Desktop) -> str:
    """Return the name of the client whose card was open when the screen went on: that one may be read."""
    return desktop.context.at_desk[1] if desktop.context.at_desk else ""


def visible_texts(root: QWidget) -> Iterator[str]:
    """Yield everything that can be read, pointed at or heard in a window."""
    yield root.windowTitle()
    for widget in [root, *root.findChildren(QWidget)]:
        if not widget.isVisible():
            continue
        yield widget.accessibleName()
        yield widget.accessibleDescription()
        yield widget.toolTip()
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            yield widget.displayText() if isinstance(widget, QLineEdit) else widget.text()
        elif isinstance(widget, QGroupBox):
            yield widget.title()
        elif isinstance(widget, QPlainTextEdit | QTextEdit):
            yield widget.toPlainText()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(place) for place in range(widget.count()))
        elif isinstance(widget, QTabWidget):
            yield from (widget.tabText(place) for place in range(widget.count()))
        elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from cells(widget)
        elif isinstance(widget, ScheduleBase):
            yield from drawn(widget)


def drawn(view: ScheduleBase) -> Iterator[str]:
    """Yield what a view of the calendar paints, and says of what it paints."""
    for day in view.cells.days:
        cell = view.cells[day]
        yield from (cell.secondary, cell.mark, cell.tip)
        for entry in cell.entries:
            yield from (entry.text, entry.short, entry.detail, entry.flag, entry.told)
    if isinstance(view, TimelineGrid):
        for lane in view._lanes:
            yield from (lane.name, lane.note, lane.tip)


def cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    shown = [0]
    if isinstance(view, QTableView):
        shown = [column for column in range(model.columnCount()) if not view.isColumnHidden(column)]
    for row in range(min(model.rowCount(), 40)):
        for column in shown:
            for role in _ROLES:
                found = model.data(model.index(row, column), role)
                if isinstance(found, str):
                    yield found


def leaks(root: QWidget, secrets: Book, allowed: str = "") -> list[str]:
    shown = {text for text in visible_texts(root) if text}
    found = [text for text in shown if any(name != allowed and name in text for name in secrets.names)]
    found += [text for text in shown if secrets.amounts.intersection(_NUMBER.findall(text))]
    return sorted(set(found))


class Neighbour(Camera):
    """Reads along whatever a camera would picture.

    Attributes:
        read: what nobody beside the desk may read, by where it stood.
        seen: how many windows were looked at.
    """

    def __init__(self, desktop: Desktop, secrets: Book) -> None:
        super().__init__(desktop, Path(), QSize(1366, 728), "")
        self.read: dict[str, list[str]] = {}
        self.seen = 0
        self.secrets = secrets

    def settle(self) -> None:
        """Override Camera.settle: wait until everything that was asked for is there, however busy the machine is."""
        settle(self.desktop.tasks)

    def take(self, name: str, widget: QWidget) -> None:
        """Override Camera.take: read instead of picturing."""
        self.settle()
        self.seen += 1
        found = leaks(widget.window(), self.secrets, at_desk(self.desktop))
        if found:
            self.read[name] = found
