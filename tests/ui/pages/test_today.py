"""今日: one key and a note close a row, undo brings it back, and only what is to be acted on is listed."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from db.queries.today import clients_touched, day_tally, duties_to_act_on, duty_counts
from tests.helpers.desk import TODAY, empty_desk, filled_desk, page_context
from tests.helpers.pages import undo
from tests.helpers.waiting import calm
from ui.pages.today.lines import OVERDUE, Line, lines_of
from ui.pages.today.page import TodayPage
from ui.wording import HIDDEN
from ui.workspace import Workspace
from workbench.domain.obligations import GROUPS
from workbench.services.clients import add_client
from workbench.services.goals import day_goals
from workbench.services.greetings import freeze_run
from workbench.services.settings import change_settings

pytestmark = pytest.mark.book(clients=12)


@pytest.fixture
def page(context, qtbot, idle):
    made = TodayPage(context)
    qtbot.addWidget(made)
    made.resize(1180, 640)
    made.show()
    made.activate()
    idle()
    return made


def lines(page: TodayPage) -> list[Line]:
    return [page.model.record_at(row) for row in range(page.model.rowCount())]


def go_to(page: TodayPage, kind: str) -> Line:
    line = next(line for line in lines(page) if line.duty is not None and line.duty.kind == kind)
    page.view.select_key(line.key)
    page.view.setFocus()
    return line


def test_a_key_and_enter_record_a_call_close_the_row_and_undo_brings_it_back(page, context, idle, qtbot):
    line = go_to(page, "maturity")
    before = page.reader.day.counts["maturity"]
    QTest.keyClick(page.view, Qt.Key.Key_1)
    QTest.keyClicks(page.bar._note, "wants to renew")
    with qtbot.waitSignal(context.said) as said:
        QTest.keyClick(page.bar._note, Qt.Key.Key_Return)
    idle()
    shown = next(one for one in lines(page) if one.key == line.key)
    assert shown.settled
    assert shown.duty.state == "done"
    assert page.reader.day.counts["maturity"] < before
    assert said.args == [f"{line.duty.name}: recorded, 2 done", True]
    assert page.reader.day.tally.calls == 1
    assert page.view.current_line().key != line.key
    undo(context, idle)
    again = next(one for one in lines(page) if one.key == line.key)
    assert not again.settled
    assert again.duty.state in ("due", "overdue")
    assert page.reader.day.counts["maturity"] == before


def test_recording_on_an_appointment_fulfils_it_as_a_visit(page, context, idle):
    line = go_to(page, "appointment")
    assert page.bar._channel.code() == "visit"
    QTest.keyClick(page.view, Qt.Key.Key_1)
    QTest.keyClick(page.bar._note, Qt.Key.Key_Return)
    idle()
    found = []
    context.tasks.query(lambda desk: desk.facts([line.duty.client_id])[0], found.append)
    idle()
    assert found[0].appointments[0].state == "done"
    assert found[0].interactions[0].channel == "visit"
    assert next(one for one in lines(page) if one.key == line.key).settled


def test_an_unanswered_call_is_counted_and_closes_nothing(page, idle):
    line = go_to(page, "maturity")
    QTest.keyClick(page.view, Qt.Key.Key_2)
    QTest.keyClick(page.bar._note, Qt.Key.Key_Return)
    idle()
    shown = next(one for one in lines(page) if one.key == line.key)
    assert not shown.settled
    assert (page.reader.day.tally.calls, page.reader.day.tally.reached) == (1, 0)


def test_escape_forgets_the_result_and_gives_the_keyboard_back(page, qtbot):
    go_to(page, "maturity")
    QTest.keyClick(page.view, Qt.Key.Key_4)
    assert page.bar._note.isEnabled()
    QTest.keyClick(page.bar._note, Qt.Key.Key_Escape)
    assert not page.bar._note.isEnabled()
    assert page.view.hasFocus() or not page.isActiveWindow()


def test_enter_opens_the_card_which_follows_the_arrows_and_escape_closes_it(page, idle, qtbot):
    line = go_to(page, "maturity")
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    idle()
    assert page.card.isVisible()
    assert page.card.card.client.id == line.duty.client_id
    QTest.keyClick(page.view, Qt.Key.Key_Down)
    other = page.view.current_line()
    qtbot.waitUntil(lambda: page.card.card is not None and page.card.card.client.id == other.duty.client_id)
    page.card.closed.emit()
    assert not page.card.isVisible()


def test_headings_stand_in_the_order_of_the_product_and_arrows_skip_them(page):
    heads = [line.group for line in lines(page) if line.duty is None]
    assert heads == [group for group in GROUPS if group in heads]
    assert len(heads) > 2
    page.view.select_row(1)
    seen = set()
    for _step in range(page.model.rowCount()):
        QTest.keyClick(page.view, Qt.Key.Key_Down)
        seen.add(page.view.current_record().duty is not None)
    assert seen == {True}


def test_a_click_on_a_heading_folds_its_group(page):
    group = lines(page)[0].group
    shown = page.model.rowCount()
    spot = page.view.visualRect(page.model.index(0, 2)).center()
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert page.model.rowCount() < shown
    assert lines(page)[0].folded
    assert lines(page)[0].group == group


def test_a_group_or_what_is_overdue_can_be_shown_alone(page):
    page.chips.set_active({"profile"})
    page._show()
    assert {line.group for line in lines(page)} == {"profile"}
    page.chips.set_active({OVERDUE})
    page._show()
    assert {line.duty.state for line in lines(page) if line.duty} == {"overdue"}


def test_space_marks_rows_for_the_visit_plan(page, qtbot):
    line = go_to(page, "maturity")
    QTest.keyClick(page.view, Qt.Key.Key_Space)
    with qtbot.waitSignal(page.print_asked) as asked:
        QTest.keyClick(page.view, Qt.Key.Key_P)
    assert asked.args == ["visit-plan", [line.duty.client_id]]


def test_a_letter_jumps_to_the_greetings(page, context, qtbot):
    go_to(page, "birthday")
    with qtbot.waitSignal(context.page_asked) as asked:
        QTest.keyClick(page.view, Qt.Key.Key_G)
    assert asked.args == ["greetings"]


def test_settled_ones_are_shown_only_when_asked_for(page, idle):
    assert not any(line.settled for line in lines(page))
    page._show_settled.click()
    idle()
    assert any(line.settled for line in lines(page))


def test_the_privacy_screen_hides_other_clients_and_all_numbers(page, context, idle):
    go_to(page, "maturity")
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    idle()
    name = page.view.current_line().duty.name
    context.set_private(True)
    page.set_privacy(True)
    cells = [page.model.cells_at(row) for row in range(page.model.rowCount()) if lines(page)[row].duty]
    assert {cell[1].text for cell in cells} == {HIDDEN, name}
    assert {cell[3].text for cell in cells} == {HIDDEN}
    assert not any("CNY" in cell[2].text for cell in cells)


def test_the_table_obeys_qt(page, qtmodeltester):
    qtmodeltester.check(page.model)


def test_an_empty_book_says_what_to_do_first(tmp_path, qtbot):
    with page_context(empty_desk(tmp_path)) as context:
        page = TodayPage(context)
        qtbot.addWidget(page)
        page.show()
        page.activate()
        calm(qtbot, context.tasks)
        assert page._empty.isVisible()
        assert page._empty.accessibleName() == "No clients yet"


def test_a_quota_is_listed_shortly_before_its_next_instalment_and_the_rest_at_once(tmp_path):
    with filled_desk(tmp_path, clients=12) as desk:
        Workspace(desk, lambda: TODAY).refresh()
        everything = duties_to_act_on(desk, TODAY, {})
        soon = duties_to_act_on(desk, TODAY, {"contact": 0})
    listed = {duty.id for duty in soon}
    assert {duty.kind for duty in everything if duty.id not in listed} == {"contact"}
    assert all(duty.due <= TODAY for duty in soon if duty.kind == "contact")


def test_of_many_the_most_pressing_are_listed_and_all_are_counted(tmp_path):
    with filled_desk(tmp_path, clients=12) as desk:
        Workspace(desk, lambda: TODAY).refresh()
        everything = duties_to_act_on(desk, TODAY, {})
        few = duties_to_act_on(desk, TODAY, {}, most=2)
        counts = duty_counts(desk, TODAY, {})
    profiles = sorted((duty.due, duty.rank, duty.id) for duty in everything if duty.kind == "profile")
    assert sorted((duty.due, duty.rank, duty.id) for duty in few if duty.kind == "profile") == profiles[:2]
    assert counts["profile"][0] == len(profiles)
    assert sum(count for count, _overdue in counts.values()) == len(everything)


def test_targets_are_data_and_a_book_may_set_its_own(tmp_path):
    with empty_desk(tmp_path) as desk:
        assert (day_goals(desk).calls, day_goals(desk).invitations, day_goals(desk).arrivals) == (15, 15, 10)
        assert day_goals(desk).least == {"invitations": 10, "arrivals": 5}
        change_settings(desk, values={"today.calls": "20"})
        assert day_goals(desk).calls == 20
        assert day_tally(desk, TODAY).calls == 0


def test_only_the_client_of_a_change_is_read_again(tmp_path):
    with filled_desk(tmp_path, clients=3) as desk:
        client = desk.client_id("8800100002")
        with desk.transaction("log") as tx:
            tx.put("interaction", tx.new_id(), {"client_id": client, "on": TODAY, "channel": "call", "result": "done"})
        assert clients_touched(desk, tx.operation) == {client}
        assert clients_touched(desk, "somebody.0.1") is None


def test_lines_without_obligations_have_no_headings():
    assert lines_of([], {}, {}) == []


def test_a_run_of_greetings_that_is_to_be_frozen_is_said_until_it_is(tmp_path, qtbot):
    with page_context(filled_desk(tmp_path, clients=12), today=dt.date(2026, 12, 29)) as context:
        page = TodayPage(context)
        qtbot.addWidget(page)
        page.show()
        page.activate()
        calm(qtbot, context.tasks)
        assert page.desk.freeze.text() == "Freeze the greetings: New Year's Day"
        with qtbot.waitSignal(context.page_asked) as asked:
            QTest.mouseClick(page.desk.freeze, Qt.MouseButton.LeftButton)
        assert asked.args == ["greetings"]
        rules, today = context.rules, context.today
        context.tasks.change(lambda desk: freeze_run(desk, rules=rules, occasion="new-year", year=2027, today=today))
        calm(qtbot, context.tasks)
        assert page.desk.freeze.isHidden()


def test_a_run_that_would_greet_nobody_is_not_said(tmp_path, qtbot):
    with page_context(empty_desk(tmp_path), today=dt.date(2026, 12, 29)) as context:
        page = TodayPage(context)
        qtbot.addWidget(page)
        page.show()
        page.activate()
        calm(qtbot, context.tasks)
        fields, today = {"name": "乔木", "status": "prospect"}, context.today
        context.tasks.change(lambda desk: add_client(desk, fields=fields, today=today)[0])
        calm(qtbot, context.tasks)
        assert page.desk.isHidden() or page.desk.freeze.isHidden()
