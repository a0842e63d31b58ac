"""The dialog of a day's round: proposed, put into another order by keys and mouse, taken over, undone."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db.queries.calendar import appointment_rows
from tests.helpers.desk import TODAY, filled_desk, page_context
from tests.helpers.waiting import calm
from ui.rounds.dialog import RoundDialog
from ui.rounds.travel_dialog import TravelDialog
from workbench.domain.rounds import clock_of
from workbench.services.appointments import plan_appointment
from workbench.services.places import set_address
from workbench.services.rounds import set_travel

DAY = TODAY + dt.timedelta(days=4)


@pytest.fixture
def clients():
    return []


@pytest.fixture
def context(tmp_path, clients):
    desk = filled_desk(tmp_path, clients=6)
    clients += desk.client_ids()
    for client, text in zip(clients, ("东区学府街1号", "西区中山路2号", "东区人民路3号"), strict=False):
        set_address(desk, client=client, kind="home", parts={"text": text, "district": text[:2], "street": text[2:]})
    plan_appointment(desk, client=clients[1], starts=f"{DAY}T11:00")
    set_travel(desk, origin="branch", destination="东区", minutes=10)
    with page_context(desk) as made:
        yield made


@pytest.fixture
def dialog(context, clients, qtbot):
    made = RoundDialog(context, DAY, [clients[0], clients[2]])
    qtbot.addWidget(made)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.show()
    calm(qtbot, context.tasks)
    return made


def order(dialog) -> list[bytes]:
    return [leg.stop.client_id for leg in dialog.model.records]


def shown(context, qtbot) -> list[tuple[bytes, str]]:
    found = []
    context.tasks.query(lambda desk: appointment_rows(desk, DAY, DAY), found.append)
    calm(qtbot, context.tasks)
    return [(row.client_id, row.starts[11:]) for row in found[0]]


def activate(dialog, widget) -> None:
    dialog.activateWindow()
    QApplication.processEvents()
    widget.setFocus()


def test_the_day_is_proposed_with_the_agreed_visit_in_its_time(dialog, clients):
    assert set(order(dialog)) == set(clients[:3])
    agreed = next(leg for leg in dialog.model.records if leg.stop.client_id == clients[1])
    assert clock_of(agreed.begins) == "11:00"
    assert not agreed.troubles
    assert dialog._summary.text()


def test_alt_and_arrows_move_a_stop_and_the_times_follow(dialog):
    activate(dialog, dialog.list)
    before = order(dialog)
    dialog.list.select_row(0)
    QTest.keyClick(dialog.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert order(dialog) == [before[1], before[0], before[2]]
    assert dialog.list.current_record().stop.client_id == before[0]
    QTest.keyClick(dialog.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert order(dialog) == before


def test_a_stop_is_drawn_to_another_place_with_the_mouse(dialog):
    before, view = order(dialog), dialog.list
    spots = [view.visualRect(view.model().index(row, 3)).center() for row in range(3)]
    port = view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spots[0])
    for spot in (spots[1], spots[2] + QPoint(0, 8)):
        QTest.mouseMove(port, spot)
        QApplication.processEvents()
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spots[2] + QPoint(0, 8))
    assert order(dialog) == [before[1], before[2], before[0]]


def test_a_stop_is_left_out_and_another_one_taken_along(dialog, clients, context, qtbot):
    activate(dialog, dialog.list)
    dialog.list.select_row(0)
    gone = order(dialog)[0]
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert gone not in order(dialog)
    dialog._add(clients[4])
    assert clients[4] in order(dialog)
    dialog._add(clients[4])
    assert len(order(dialog)) == 3


def test_a_time_is_agreed_or_given_free_with_the_space_bar(dialog, clients):
    activate(dialog, dialog.list)
    row = order(dialog).index(clients[1])
    dialog.list.select_row(row)
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    leg = next(leg for leg in dialog.model.records if leg.stop.client_id == clients[1])
    assert leg.stop.fixed is None


def test_the_round_is_taken_over_in_one_step_that_undo_takes_back(dialog, context, clients, qtbot):
    expected = [(leg.stop.client_id, clock_of(leg.begins)) for leg in dialog.model.records]
    with qtbot.waitSignal(context.said):
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.isVisible()
    assert shown(context, qtbot) == expected
    context.tasks.change(lambda desk: desk.undo(), None)
    calm(qtbot, context.tasks)
    assert shown(context, qtbot) == [(clients[1], "11:00")]


def test_another_day_takes_the_chosen_clients_along(dialog, context, clients, qtbot):
    dialog.day.set_day(DAY + dt.timedelta(days=1))
    calm(qtbot, context.tasks)
    assert set(order(dialog)) == {clients[0], clients[2]}


def test_leaving_later_moves_every_visit_that_is_not_agreed(dialog):
    first = dialog.model.records[0].begins
    dialog.begins.setText("9:30")
    dialog.begins.editingFinished.emit()
    assert dialog.begins.text() == "09:30"
    assert dialog.model.records[0].begins == first + 30
    dialog.begins.setText("noon")
    dialog.begins.editingFinished.emit()
    assert dialog.model.records[0].begins == first


def test_the_plan_is_printed_in_the_order_of_the_round(dialog, context, qtbot):
    with qtbot.waitSignal(context.wish_asked) as asked:
        dialog.print.click()
    assert (asked.args[0].name, asked.args[0].clients) == ("visit-plan", order(dialog))


def test_a_time_between_districts_is_noted_and_forgotten(dialog, context, qtbot):
    dialog.times.click()
    times = dialog.findChild(TravelDialog)
    times.origin.choose("东区")
    times.destination.choose("西区")
    times.minutes.setValue(25)
    times.submit()
    calm(qtbot, context.tasks)
    assert [line[:3] for line in times.model.records] == [("branch", "东区", 10), ("东区", "西区", 25)]
    times.list.select_row(1)
    times.forget.click()
    calm(qtbot, context.tasks)
    assert [line[:3] for line in times.model.records] == [("branch", "东区", 10)]
    assert order(dialog)
    times.reject()
