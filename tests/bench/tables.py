"""P3 to P5: the client list at 100,000 rows: key to painted frame, filter, order, a frame with badges."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from dataclasses import replace
from itertools import cycle
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView

from db.queries.clients import client_rows
from db.queries.search import search_rows
from tests.bench.books import LARGE, TODAY, shelf
from tests.bench.frame import Line, Measure
from tests.helpers.desk import page_context
from ui.application import make_application
from ui.models.record_table import RecordTableModel
from ui.pages.clients.columns import ClientColumns
from ui.widgets.record_view import RecordView
from workbench.domain.search import SearchIndex, SearchRow
from workbench.readmodels.lists import ClientRow

GOALS = ("P3", "P4", "P5")
_SIZE = (1100, 700)
#: Rows of the list that is measured; made of a smaller book, for it is the list that is measured.
CROWD = 100_000


def measures() -> Iterator[Line]:
    """Yield the measures of the list; floors are bare lists, bare repaints and Qt's own item model."""
    make_application()
    desk = shelf().copied(LARGE, "tables")
    with page_context(desk, "zh_CN", TODAY) as context:
        rows, index = _crowd(client_rows(desk, TODAY)), SearchIndex(_words(search_rows(desk)))
        model = RecordTableModel(ClientColumns(context, lambda: None).make(), key=lambda row: row.id)
        model.set_records(rows)
        # As the roster does: the collector need not know them.
        gc.freeze()
        view = RecordView(model, "clients")
        view.resize(*_SIZE)
        view.show()
        _frame(view)
        yield from _keys(view, model, index, rows)
        yield from _orders(model, rows)
        yield from _frames(view, model)
        view.close()


def _crowd(rows: list[ClientRow]) -> list[ClientRow]:
    """Return so many rows that there are 100,000: the same people several times, each with an id of its own."""
    return [replace(row, id=bytes([turn]) + row.id[1:]) for turn in range(CROWD // len(rows)) for row in rows]


def _words(rows: list[SearchRow]) -> list[SearchRow]:
    return [row._replace(client=bytes([turn]) + row.client[1:]) for turn in range(CROWD // len(rows)) for row in rows]


def _frame(view: QTableView) -> None:
    view.viewport().update()
    QApplication.processEvents()


def _keys(view: RecordView, model: RecordTableModel, index: SearchIndex, rows: list[Any]) -> Iterator[Line]:
    places = {row.id: number for number, row in enumerate(rows)}
    typed = cycle(("王", "王芳", "z", "zw", "138", "1380", "w", "wang"))

    def key() -> None:
        model.set_filter([places[client] for client in index.find(next(typed))])
        _frame(view)

    name = f"a key typed over {CROWD:,} to the painted list on a repaint (p95)"
    yield Measure("P3", name, key, lambda: _frame(view), 1.25, rounds=40, percentile=95)
    names = [row.name for row in rows]

    def bare() -> None:
        found = [number for number, name in enumerate(names) if "王" in name]
        _frame(view)
        assert found

    def filtered() -> None:
        model.set_filter([number for number, name in enumerate(names) if "王" in name])
        _frame(view)

    yield Measure("P4", f"filter {CROWD:,} to the painted list on scan and repaint", filtered, bare, 1.5, rounds=15)
    model.set_filter(None)


def _orders(model: RecordTableModel, rows: list[Any]) -> Iterator[Line]:
    columns = [number for number, one in enumerate(model.columns) if one.sortable][:5]
    column = columns[0]
    ours, theirs = iter(columns), iter(columns)
    directions = cycle((Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder))

    def floor() -> list[int]:
        key = model.columns[next(theirs, column)].sort_key
        keys = [key(row) for row in rows]
        return sorted((n for n in range(len(keys)) if keys[n] is not None), key=keys.__getitem__)

    def fresh() -> None:
        model.sort(next(ours))
        while model.sorting:
            QApplication.processEvents()

    yield Measure("P4", f"sort {CROWD:,} by five columns in turn on list.sort", fresh, floor, 1.5, rounds=len(columns))
    yield Measure("P4", "the same order reversed", lambda: model.sort(column, next(directions)), floor, 0.6)
    model.sort(-1)


def _frames(view: RecordView, model: RecordTableModel) -> Iterator[Line]:
    items = QStandardItemModel(2_000, len(model.columns))
    for row in range(2_000):
        for column, cell in enumerate(model.cells_at(row)):
            items.setItem(row, column, QStandardItem(cell.text))
    plain = QTableView()
    plain.setModel(items)
    plain.resize(*_SIZE)
    plain.show()
    _frame(plain)
    places = cycle(range(0, 1_900, 37))

    def frame(table: QTableView) -> None:
        table.verticalScrollBar().setValue(next(places))
        _frame(table)

    name = "a scrolled frame with badges on QStandardItemModel"
    yield Measure("P5", name, lambda: frame(view), lambda: frame(plain), 1.1, rounds=40)
    plain.close()
