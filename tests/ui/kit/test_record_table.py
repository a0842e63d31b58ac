"""Tables over records: Qt's own tester, filters, orders, updates and what a screen reader hears."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from ui.models import orders
from ui.models.columns import Chip, Column
from ui.models.record_table import RecordTableModel
from ui.widgets.basics import EmptyState
from ui.widgets.record_view import RecordView

DOWN = Qt.SortOrder.DescendingOrder


@dataclass(frozen=True)
class Row:
    id: int
    name: str
    fen: int | None = None
    done: bool = False


def columns():
    return [
        Column(lambda: "Name", "name", width=0, strong=True, icon=lambda _r: "client"),
        Column(lambda: "Assets", "fen", text=lambda v: "" if v is None else f"{v / 100:.2f}", align="right"),
        Column(lambda: "Tier", lambda _r: "", chips=lambda r: [Chip("Gold", "gold")] if r.id % 2 else []),
        Column(lambda: "", "done", text=lambda _v: "", check=lambda r: r.done, width=36, sortable=False),
    ]


@pytest.fixture
def model(qapp):
    made = RecordTableModel(columns(), key=lambda r: r.id)
    made.set_records([Row(1, "Bai", 300), Row(2, "An", None), Row(3, "Chen", 100), Row(4, "Du", 200)])
    return made


@pytest.fixture
def view(model, qtbot):
    made = RecordView(model, "Clients")
    made.resize(600, 300)
    qtbot.addWidget(made)
    made.show()
    return made


def names(model):
    return [model.record_at(row).name for row in range(model.rowCount())]


def test_the_model_obeys_qt_through_everything(model, qtmodeltester):
    qtmodeltester.check(model)
    model.sort(1)
    model.set_filter([3, 0])
    model.update_records([Row(1, "Bao", 50)])
    model.sort(0, DOWN)
    model.set_filter(None)
    model.set_records([])
    qtmodeltester.check(model)


def test_empty_values_stay_last_in_both_directions(model):
    model.sort(1)
    assert names(model) == ["Chen", "Du", "Bai", "An"]
    model.sort(1, DOWN)
    assert names(model) == ["Bai", "Du", "Chen", "An"]


def test_an_unsortable_column_brings_back_the_order_given(model):
    model.sort(0)
    model.sort(3)
    assert names(model) == ["Bai", "An", "Chen", "Du"]


def test_a_filter_keeps_the_order_and_can_be_lifted(model):
    model.sort(0)
    model.set_filter([0, 2, 3])
    assert names(model) == ["Bai", "Chen", "Du"]
    model.sort(0, DOWN)
    assert names(model) == ["Du", "Chen", "Bai"]
    model.set_filter(None)
    assert model.rowCount() == 4


def test_an_updated_record_stays_where_it_is_until_the_next_sort(model):
    model.sort(0)
    assert names(model)[0] == "An"
    model.update_records([Row(2, "Zhao", 1), Row(99, "Nobody")])
    assert names(model)[0] == "Zhao"
    model.sort(0)
    assert names(model)[-1] == "Zhao"


def test_many_rows_are_sorted_between_frames(qapp, qtbot):
    model = RecordTableModel(columns(), key=lambda r: r.id)
    model.set_records([Row(i, f"{(i * 7919) % 20000:05d}") for i in range(20_000)])
    with qtbot.waitSignal(model.shown):
        model.sort(0)
        assert model.record_at(0).id == 0
    assert names(model) == sorted(names(model))


def test_sorting_keeps_qt_pointing_at_the_same_record(model, view):
    view.select_key(3)
    model.sort(0, DOWN)
    assert view.current_record().name == "Chen"


def test_a_row_is_read_aloud_whole_and_a_cell_with_its_title(model):
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0, 0).data(role) == "Name: Bai, Assets: 3.00, Tier: Gold"
    assert model.index(0, 1).data(role) == "Assets: 3.00"
    assert model.index(0, 3).data(Qt.ItemDataRole.CheckStateRole) == 0
    assert model.data(QModelIndex(), role) is None


def test_the_selection_survives_a_reload_by_key(model, view):
    view.select_key(3)
    model.set_records([Row(9, "Xu"), Row(3, "Chen"), Row(1, "Bai")])
    assert view.current_record().id == 3
    assert [record.id for record in view.selected_records()] == [3]
    model.set_records([Row(9, "Xu")])
    assert view.selected_records() == []


def test_enter_opens_space_ticks_and_letters_are_handed_on(view, qtbot):
    view.select_row(1)
    view.setFocus()
    with qtbot.waitSignal(view.opened) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    with qtbot.waitSignal(view.toggled) as toggled:
        QTest.keyClick(view, Qt.Key.Key_Space)
    with qtbot.waitSignal(view.typed) as typed:
        QTest.keyClick(view, Qt.Key.Key_W)
    assert [opened.args[0].id, toggled.args[0].id, typed.args[0]] == [2, 2, "w"]
    view.step(1)
    assert view.current_record().id == 3
    view.step(99)
    assert view.current_record().id == 4


def test_a_click_on_a_tick_only_ticks(view, model, qtbot):
    spot = view.visualRect(model.index(2, 3)).center()
    with qtbot.waitSignal(view.toggled) as toggled, qtbot.assertNotEmitted(view.opened):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert toggled.args[0].id == 3


def test_an_empty_table_says_so(view, model):
    empty = EmptyState("clients", "No clients yet")
    view.set_empty(empty)
    assert not empty.isVisible()
    model.set_records([])
    assert empty.isVisible()
    assert empty.size() == view.viewport().size()
    model.set_records([Row(1, "Bai")])
    assert not empty.isVisible()


def test_every_row_is_painted_with_icons_chips_ticks_and_marks(view, model):
    view.select_row(0)
    model.update_records([replace(model.record_at(0), done=True)])
    assert not view.grab().isNull()


@pytest.mark.parametrize("kinds", [1, 3, 40, 5_000])
def test_an_order_made_in_parts_is_the_order_made_at_once(qtbot, monkeypatch, kinds):
    monkeypatch.setattr(orders, "_PART", 50)
    monkeypatch.setattr(orders, "_STEP", 70)
    pick = random.Random(kinds)
    records = [pick.choice([None, *range(kinds)]) for _row in range(1_000)]
    builder = orders.OrderBuilder()
    with qtbot.waitSignal(builder.ready) as got:
        builder.start(records, lambda record: record)
        assert builder.busy
    assert got.args == [orders.order_of(records)]
    assert not builder.busy


def test_an_order_follows_single_rows():
    keys = [3, 1, None, 2, 1]
    before = orders.order_of(keys)
    keys[1], keys[2], keys[3] = None, 1, 9
    after = orders.moved(before, {1: None, 2: 1, 3: 9}, lambda number: keys[number])
    assert (after.filled, sorted(after.numbers)) == (4, [0, 1, 2, 3, 4])
    assert [keys[number] for number in after.numbers] == [1, 1, 3, 9, None]
