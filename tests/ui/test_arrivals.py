"""The lobby's arrival sheet: ticked by Space, found by letters, told on the sheet, hidden on the privacy screen."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from db.queries.calendar import appointment_rows
from tests.helpers.desk import TODAY, filled_desk
from tests.helpers.waiting import calm
from ui.meetings.arrivals_dialog import ArrivalsDialog
from ui.roster import Roster
from ui.workspace import Workspace
from workbench.services.appointments import plan_appointment
from workbench.services.documents import Printing
from workbench.services.visitpapers import arrival_sheet, month_board, week_board
from workbench.texts import Texts

pytestmark = [pytest.mark.book(clients=8), pytest.mark.usefixtures("light")]

KEY = Qt.Key


@pytest.fixture
def sheet(context, qtbot):
    def expect(desk):
        client = desk.list_rows(TODAY)[2].id
        starts = f"{TODAY.isoformat()}T10:07"
        return plan_appointment(desk, client=client, starts=starts, kind="arrival", purpose="换卡")[0]

    with qtbot.waitSignal(context.tasks.changed):
        context.tasks.change(expect)
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(900, 700)
    over.show()
    dialog = ArrivalsDialog(context, over)
    dialog.open()
    dialog.activateWindow()
    QApplication.processEvents()
    calm(qtbot, context.tasks)
    yield dialog
    dialog.reject()
    over.close()


def _rows(context, qtbot):
    found = []
    context.tasks.query(lambda desk: appointment_rows(desk, TODAY, TODAY), found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def _place(sheet, clock):
    return next(number for number, row in enumerate(sheet._rows) if row.starts.endswith(clock))


def test_space_registers_whoever_is_expected(sheet, context, qtbot):
    sheet.list.setFocus()
    sheet.list.setCurrentIndex(sheet.list.items.index(_place(sheet, "10:07")))
    with qtbot.waitSignal(context.tasks.changed):
        QTest.keyClick(sheet.list, KEY.Key_Space)
    calm(qtbot, context.tasks)
    row = next(row for row in _rows(context, qtbot) if row.starts.endswith("10:07"))
    assert row.state == "done"
    (facts,) = _facts(context, qtbot, row.client_id)
    assert facts.interactions[0].channel == "arrival"


def _facts(context, qtbot, client):
    found = []
    context.tasks.query(lambda desk: desk.facts([client]), found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_letters_and_enter_register_whoever_comes_by(sheet, context, qtbot):
    somebody = Roster.of(context).rows[5]
    before = len(sheet._rows)
    QTest.keyClicks(sheet.who, somebody.client_no)
    with qtbot.waitSignal(context.tasks.changed):
        QTest.keyClick(sheet.who, KEY.Key_Return)
    calm(qtbot, context.tasks)
    assert any(row.client_id == somebody.id and row.state == "done" for row in _rows(context, qtbot))
    assert len(sheet._rows) >= before
    assert sheet.who.text() == ""


def test_nobody_is_named_while_numbers_are_hidden(sheet, context, qtbot):
    name = sheet._rows[_place(sheet, "10:07")].name
    context.set_private(True)
    calm(qtbot, context.tasks)
    texts = [sheet.list.items.index(row).data() for row in range(sheet.list.items.rowCount())]
    assert all(name not in str(text) for text in texts)
    assert sheet.others()


@pytest.fixture
def desk(tmp_path):
    made = filled_desk(tmp_path, clients=8)
    yield made
    made.close()


@pytest.fixture
def printing(desk):
    workspace = Workspace(desk, lambda: TODAY)
    workspace.refresh()
    return Printing(desk, workspace.rules, Texts("en"), TODAY, f"{TODAY} 08:35")


def test_the_paper_lists_whoever_is_expected_with_rows_for_others(printing, desk):
    client = desk.list_rows(TODAY)[0]
    plan_appointment(desk, client=client.id, starts=f"{TODAY}T09:05", kind="arrival", purpose="换卡")
    model = arrival_sheet(printing, day=TODAY)
    assert (model.lines[0].time, model.lines[0].name, model.lines[0].purpose) == ("09:05", client.name, "换卡")
    assert len(model.lines) + model.blank >= 18


def test_the_boards_tell_the_day_the_next_one_and_what_goes_on_for_weeks(printing, desk):
    client = desk.list_rows(TODAY)[0]
    plan_appointment(desk, client=client.id, starts=f"{TODAY}T07:05", purpose="例行", rule="FREQ=DAILY")
    week = week_board(printing, day=TODAY)
    assert (week.first.isoweekday(), (week.last - week.first).days, len(week.days)) == (1, 6, 7)
    (_today, lines), (_tomorrow, later), (_week, _sums) = week.focuses
    assert any("例行" in line for line in lines)
    assert any("例行" in line for line in later)
    month = month_board(printing, day=TODAY)
    assert (month.first, len(month.days)) == (dt.date(2026, 11, 1), 30)
    assert any("例行" in line for line in month.focuses[1][1])
