"""Every table and list of the window: Qt's model tester finds no fault, and each row is read aloud."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QAbstractItemModel
from PySide6.QtWidgets import QApplication

from tests.helpers.desk import TODAY
from tests.helpers.waiting import calm
from ui import theme
from ui.bootstrap import demo_desktop
from ui.models.item_list import ItemModel
from ui.models.record_table import RecordTableModel
from ui.widgets.palette import PaletteModel
from ui.widgets.record_view import RecordView

_OURS = (RecordTableModel, ItemModel, PaletteModel)


@pytest.fixture
def desktop(qapp):
    theme.apply(qapp, "light")
    with demo_desktop("en", TODAY) as made:
        made.window.resize(1366, 768)
        made.window.show()
        yield made


def shown(desktop, key, qtbot):
    desktop.window.show_page(key)
    calm(qtbot, desktop.tasks)
    QApplication.processEvents()
    return desktop.window.page(key)


KEYS = (
    *("today", "clients", "calendar", "greetings", "gatherings", "opportunities", "upkeep", "movements", "reports"),
    *("rules", "sync"),
)


def test_the_models_of_every_page_obey_qt_and_their_rows_are_read_aloud(desktop, qtbot, qtmodeltester):
    for key in (*KEYS, "settings"):
        page = shown(desktop, key, qtbot)
        for model in page.findChildren(QAbstractItemModel):
            if isinstance(model, _OURS):
                qtmodeltester.check(model)
        for view in page.findChildren(RecordView):
            assert view.accessibleName(), key
            table = view.table
            if table.rowCount():
                said = {table.spoken_row(row) for row in range(min(table.rowCount(), 20))}
                assert any(said), (key, view.accessibleName())


def test_every_kind_of_model_of_the_program_is_known_here():
    made = {
        one
        for one in QAbstractItemModel.__subclasses__() + _deep(QAbstractItemModel)
        if one.__module__.startswith("ui.")
    }
    assert {one for one in made if not issubclass(one, _OURS)} == set()


def _deep(kind):
    return [one for below in kind.__subclasses__() for one in (below, *_deep(below))]
