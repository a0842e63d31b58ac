"""维护: figures open their clients, lists are worked off, one key says that a duty of the desk was done."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLabel, QToolButton

from db.queries.clients import card as read_card
from db.queries.clients import client_rows
from db.queries.duties import duty_rows
from tests.helpers.desk import empty_desk, page_context
from tests.helpers.pages import dialog_of, undo
from tests.helpers.waiting import calm
from ui.card.card import ClientCard
from ui.card.log_dialog import LogDialog
from ui.card.loss_dialog import LossDialog
from ui.card.plan_dialog import PlanDialog
from ui.pages.clients.page import ClientsPage
from ui.pages.today.page import TodayPage
from ui.pages.upkeep.deed_dialog import DeedDialog
from ui.pages.upkeep.page import UpkeepPage
from ui.pages.upkeep.tab import QUICK
from ui.wording import HIDDEN
from workbench.domain.standards import QUOTA_KINDS
from workbench.services.deeds import desk_duties, record_deed
from workbench.services.watching import LISTS, watch_lists

#: A Monday: the report to last week's meeting may be missing.
DAY = dt.date(2026, 11, 23)

pytestmark = pytest.mark.book(clients=150, today=DAY, demo=True)


@pytest.fixture
def page(context, qtbot, idle):
    made = UpkeepPage(context)
    qtbot.addWidget(made)
    made.resize(1240, 660)
    made.show()
    made.activate()
    idle()
    return made


@pytest.fixture
def lists(page, idle):
    page.open("lists")
    idle()
    return page.lists


def click(view, row, column=0):
    spot = view.visualRect(view.table.index(row, column)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(spot.x(), spot.y()))


def choose_list(lists, code):
    """Choose a list with the mouse."""
    click(lists.view, list(LISTS).index(code))


# 达标


def test_the_clients_behind_a_figure_are_listed_and_enter_leads_to_their_card(page, context, qtbot):
    tab = page.fulfilment
    row = next(n for n in range(tab.model.rowCount()) if (line := tab.model.record_at(n).line) and line.behind)
    click(tab.view, row)
    line = tab.model.record_at(row).line
    assert [one.client_id for one in tab.panel.model.records] == [one.client_id for one in line.behind]
    QTest.keyClick(tab.view, Qt.Key.Key_Return)
    assert tab.panel.view.currentIndex().row() == 0
    with qtbot.waitSignal(context.client_asked) as asked:
        QTest.keyClick(tab.panel.view, Qt.Key.Key_Return)
    assert asked.args == [line.behind[0].client_id]


def test_done_and_behind_of_every_line_agree(page):
    lines = [one.line for one in page.fulfilment.model.records if one.line]
    assert {line.band for line in lines} == {"20-100", "100-500", "500+"}
    for line in lines:
        assert 0 <= line.done <= line.required
        assert line.required - line.done == sum(one.extra["left"] for one in line.behind)


def test_the_arrow_keys_pass_over_the_headings_of_the_bands(page):
    view = page.fulfilment.view
    headings = [n for n in range(view.table.rowCount()) if view.table.record_at(n).line is None]
    assert len(headings) == 3
    seen = {view.currentIndex().row()}
    for _ in range(view.table.rowCount()):
        QTest.keyClick(view, Qt.Key.Key_Down)
        seen.add(view.currentIndex().row())
    assert seen == set(range(view.table.rowCount())) - set(headings)


def test_a_past_month_a_quarter_and_a_year_are_asked_for_and_never_the_future(page, idle):
    tab = page.fulfilment
    assert tab.period.span() == (dt.date(2026, 11, 1), dt.date(2026, 11, 30))
    assert not tab.period.ahead.isEnabled()
    before = [one.line.required for one in tab.model.records if one.line]
    QTest.keyClick(tab.view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    idle()
    assert tab.period.span() == (dt.date(2026, 10, 1), dt.date(2026, 10, 31))
    tab.period.kind.choose("quarter")
    idle()
    assert tab.period.span() == (dt.date(2026, 10, 1), dt.date(2026, 12, 31))
    assert sum(one.line.required for one in tab.model.records if one.line) > sum(before)
    QTest.mouseClick(tab.period.back, Qt.MouseButton.LeftButton)
    idle()
    assert tab.period.name() == "Q3 2026"
    tab.period.kind.choose("year")
    idle()
    assert tab.period.span() == (dt.date(2026, 1, 1), dt.date(2026, 12, 31))


def test_one_key_says_that_a_duty_was_done_and_undo_takes_it_back(page, context, idle):
    desk = page.fulfilment.desk
    code = next(one.id for one in desk.model.records if one.state == "due" and not one.duty.printed)
    desk.view.select_key(code)
    done = desk.view.current_record().done
    desk.view.setFocus()
    QTest.keyClick(desk.view, Qt.Key.Key_D)
    idle()
    desk.view.select_key(code)
    assert desk.view.current_record().done == done + 1
    undo(context, idle)
    desk.view.select_key(code)
    assert desk.view.current_record().done == done


def test_a_duty_of_a_period_that_has_ended_asks_for_its_day(page, context, idle, ask):
    desk = page.fulfilment.desk
    late = next(one for one in desk.model.records if one.state == "overdue")
    desk.view.select_key(late.id)
    QTest.mouseClick(desk.done, Qt.MouseButton.LeftButton)
    dialog = dialog_of(DeedDialog)
    assert dialog._on.day() == late.last
    dialog._on.setText("+3")
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert dialog.error.isVisible()
    dialog._on.set_day(late.last)
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    idle()
    states = ask(lambda book: desk_duties(book, rules=context.rules, today=DAY).duties)
    assert late.id not in {one.id for one in states if one.state == "overdue"}


def test_the_list_of_a_batch_names_first_who_must_not_get_it(page, idle):
    tab = page.fulfilment
    batch = next(one for one in tab.desk.model.records if one.duty.band == "20-100")
    tab.desk.view.select_key(batch.id)
    assert tab.desk.whom.isVisible()
    tab.desk.view.setFocus()
    QTest.keyClick(tab.desk.view, Qt.Key.Key_B)
    idle()
    codes = [one.code for one in tab.panel.model.records]
    blocked = [code for code in codes if code]
    assert blocked
    assert codes[: len(blocked)] == blocked
    assert "no-consent" in blocked


# 覆盖


def test_every_goal_opens_those_who_lack_it(page, idle):
    page.open("coverage")
    idle()
    tab = page.coverage
    goals = [n for n in range(tab.model.rowCount()) if tab.model.record_at(n).goal]
    assert len(goals) == 7
    for row in goals:
        click(tab.view, row)
        goal = tab.model.record_at(row).goal
        assert goal.total - goal.met == len(tab.panel.model.records)
        assert f"{goal.percent}%" in tab.panel.view.accessibleName()
    rest = next(n for n in range(tab.model.rowCount()) if tab.model.record_at(n).key == "incomplete")
    click(tab.view, rest)
    assert {one.code for one in tab.panel.model.records} <= {"must", "wanted"}
    assert all(one.reason for one in tab.panel.model.records)


def test_the_printed_coverage_is_asked_for(page, context, idle, qtbot):
    page.open("coverage")
    idle()
    with qtbot.waitSignal(context.print_asked) as asked:
        QTest.mouseClick(page.coverage.print, Qt.MouseButton.LeftButton)
    assert asked.args[0] == "coverage"


# 名单


def test_every_list_shows_as_many_as_it_counts(lists):
    assert [row.code for row in lists.model.records] == list(LISTS)
    for row in lists.model.records:
        choose_list(lists, row.code)
        assert lists.chosen() == row.code
        assert lists.panel.model.rowCount() == row.count > 0


def test_a_list_shows_its_own_columns(lists):
    def shown():
        columns = lists.panel.model.columns
        return {one.key for place, one in enumerate(columns) if not lists.panel.view.isColumnHidden(place)}

    choose_list(lists, "risk")
    assert "day" in shown()
    assert not {"value", "other", "cause"} & shown()
    choose_list(lists, "attrition")
    assert {"value", "code", "cause"} <= shown()
    assert "day" not in shown()


def test_states_within_a_list_can_be_shown_alone(lists):
    choose_list(lists, "attrition")
    chips = lists.codes._chips
    assert set(chips) >= {"mild", "heavy"}
    QTest.mouseClick(chips["heavy"], Qt.MouseButton.LeftButton)
    assert {row.code for row in lists.panel.model.records} == {"heavy"}
    QTest.mouseClick(chips["heavy"], Qt.MouseButton.LeftButton)
    assert len({row.code for row in lists.panel.model.records}) > 1


def test_a_digit_and_enter_record_a_call_and_go_on_to_the_next_client(lists, context, idle, ask):
    choose_list(lists, "candidates")
    view = lists.panel.view
    view.setFocus()
    view.select_row(0)
    first, second = lists.panel.model.record_at(0), lists.panel.model.record_at(1)
    QTest.keyClick(view, Qt.Key.Key_1)
    QTest.keyClicks(lists.bar._note, "will move 3")
    QTest.keyClick(lists.bar._note, Qt.Key.Key_Return)
    assert view.current_record().client_id == second.client_id
    idle()
    newest = ask(lambda desk: read_card(desk, first.client_id)).interactions[0]
    assert (newest.on, newest.channel, newest.result, newest.note) == (DAY, "call", "connected", "will move 3")
    again = next(one for one in lists.panel.model.records if one.client_id == first.client_id)
    assert again.extra["contacted_on"] == DAY
    undo(context, idle)
    assert ask(lambda desk: read_card(desk, first.client_id)).interactions[:1] != (newest,)


def test_escape_forgets_the_result(lists):
    lists.panel.view.setFocus()
    QTest.keyClick(lists.panel.view, Qt.Key.Key_2)
    assert lists.bar._save_button.isEnabled()
    QTest.keyClick(lists.bar._note, Qt.Key.Key_Escape)
    assert not lists.bar._save_button.isEnabled()


def test_why_somebody_left_is_kept_shown_and_taken_back(lists, context, idle, ask):
    choose_list(lists, "attrition")
    view = lists.panel.view
    row = next(n for n, one in enumerate(lists.panel.model.records) if not one.extra["cause"])
    view.select_row(row)
    client = view.current_record().client_id
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_R)
    dialog = dialog_of(LossDialog)
    dialog._reason.choose("competitor")
    QTest.keyClicks(dialog._note, "moved a deposit")
    QTest.keyClick(dialog._note, Qt.Key.Key_Return)
    idle()
    kept = next(one for one in lists.panel.model.records if one.client_id == client)
    assert (kept.extra["cause"], kept.extra["cause_note"]) == ("competitor", "moved a deposit")
    assert ask(lambda desk: desk.marks([client]))[client][-1].on == DAY
    undo(context, idle)
    kept = next(one for one in lists.panel.model.records if one.client_id == client)
    assert not kept.extra["cause"]


def test_letters_plan_record_and_print_for_the_chosen_client(lists, context, idle, qtbot):
    view = lists.panel.view
    view.select_row(0)
    client = view.current_record().client_id
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_V)
    dialog_of(PlanDialog).reject()
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_L)
    dialog_of(LogDialog).reject()
    view.setFocus()
    with qtbot.waitSignal(context.print_asked) as asked:
        QTest.keyClick(view, Qt.Key.Key_P)
    assert asked.args == ["visit-plan", [client]]
    with qtbot.waitSignal(context.wish_asked) as wished:
        QTest.mouseClick(lists.print, Qt.MouseButton.LeftButton)
    assert (wished.args[0].name, wished.args[0].list) == ("watch-list", "candidates")
    idle()


def test_losses_are_judged_by_bands_or_by_tiers(lists, idle):
    choose_list(lists, "candidates")
    assert lists.level.isHidden()
    choose_list(lists, "attrition")
    assert not lists.level.isHidden()
    lists.level.choose("tier")
    idle()
    assert {one.extra["level"] for one in lists.panel.model.records} - {"20-100", "100-500", "500+"}


# All tabs.


def test_the_privacy_screen_hides_names_amounts_and_reasons(lists, context):
    choose_list(lists, "attrition")
    context.set_private(True)
    row = lists.panel.view.currentIndex().row()
    said = [cell.text for cell in lists.panel.model.cells_at(row) if cell.text]
    assert set(said) == {HIDDEN}
    assert lists.bar._who.text() == HIDDEN
    context.set_private(False)
    assert lists.panel.model.record_at(row).name in [cell.text for cell in lists.panel.model.cells_at(row)]


def test_the_tab_in_front_is_remembered(page, context, qtbot, idle, tmp_path):
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    page.open("lists")
    idle()
    page.remember(settings)
    again = UpkeepPage(context)
    qtbot.addWidget(again)
    again.recall(settings)
    assert again._front() is again.lists


def test_what_changes_elsewhere_is_seen_when_the_page_is_looked_at_again(page, context, idle):
    tab = page.fulfilment
    due = next(one for one in tab.desk.model.records if one.state == "due" and not one.duty.printed)
    page.hide()
    tab.desk.record(due, DAY)
    idle()
    assert next(one for one in tab.desk.model.records if one.id == due.id).done == due.done
    page.show()
    page.activate()
    idle()
    assert next(one for one in tab.desk.model.records if one.id == due.id).done == due.done + 1


def test_nobody_waits_for_a_reading_behind_a_closed_page(page, idle):
    page.fulfilment.refresh()
    page.hide()
    assert page.fulfilment._task is None
    idle()
    page.show()
    page.activate()
    assert page.fulfilment._task is not None
    idle()


def test_figures_that_take_long_are_counted_again_only_when_asked_for(page, context, idle):
    tab = page.fulfilment
    tab.took = QUICK + 1
    due = next(one for one in tab.desk.model.records if one.state == "due" and not one.duty.printed)
    tab.desk.record(due, DAY)
    idle()
    assert "F5" in tab.progress.text()
    assert next(one for one in tab.desk.model.records if one.id == due.id).done == due.done
    QTest.keyClick(tab.view, Qt.Key.Key_F5)
    idle()
    assert tab.progress.text() == ""
    assert next(one for one in tab.desk.model.records if one.id == due.id).done == due.done + 1


def test_the_tables_obey_qt(page, idle, qtmodeltester):
    for name in ("fulfilment", "coverage", "lists"):
        page.open(name)
        idle()
    for model in (page.fulfilment.model, page.fulfilment.desk.model, page.coverage.model, page.lists.model):
        qtmodeltester.check(model)


def test_an_empty_book_says_what_is_missing(tmp_path, qtbot):
    with page_context(empty_desk(tmp_path), today=DAY) as context:
        page = UpkeepPage(context)
        qtbot.addWidget(page)
        page.show()
        page.activate()
        for name in ("fulfilment", "coverage", "lists"):
            page.open(name)
            calm(qtbot, context.tasks)
        assert page.fulfilment.model.rowCount() == 0
        assert "Import their assets first" in page.fulfilment._empty._hint.text()
        assert all(row.count == 0 for row in page.lists.model.records)


# The card.


@pytest.fixture
def card(context, qtbot):
    made = ClientCard(context)
    qtbot.addWidget(made)
    made.resize(420, 900)
    made.show()
    return made


def show(card, client, qtbot):
    card.show_client(client)
    qtbot.waitUntil(lambda: card.card is not None and card.card.client.id == client)


def test_the_card_says_how_somebody_left_and_lets_it_be_explained(lists, card, context, qtbot, idle):
    choose_list(lists, "attrition")
    row = next(one for one in lists.panel.model.records if one.code == "heavy" and not one.extra["cause"])
    show(card, row.client_id, qtbot)
    assert card._view.loss.code == "heavy"
    card.standing.loss_asked.emit()
    dialog = dialog_of(LossDialog)
    dialog._reason.choose("home")
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    idle()
    assert card._view.cause.code == "home"


def test_a_gauge_stands_for_every_quota_and_only_a_waiver_by_hand_is_taken_back(card, context, qtbot, ask, idle):
    duties = ask(duty_rows)
    calm = next(one for one in duties if one.kind == "contact" and one.state == "waived")
    show(card, calm.client_id, qtbot)
    said = [one.accessibleName() for one in card.duties.findChildren(QFrame) if one.accessibleName()]
    quotas = [one for one in card.card.duties if one.kind in QUOTA_KINDS]
    assert len([name for name in said if "/" in name.partition(":")[2]]) >= len(quotas) > 0
    assert any("not to be disturbed" in name for name in said)
    assert "Owe again" not in [one.accessibleName() for one in card.duties.findChildren(QToolButton)]
    owed = next(one for one in duties if one.kind == "contact" and one.state == "due" and one.done == 0)
    show(card, owed.client_id, qtbot)
    said = [one.accessibleName() for one in card.duties.findChildren(QFrame)]
    assert any("0/2" in name and "working days left" in name for name in said)


def test_the_card_says_why_the_tier_and_what_the_next_one_takes(card, context, qtbot, ask):
    rows = ask(lambda desk: watch_lists(desk, rules=context.rules, day=DAY, names=("candidates",)))["candidates"]
    near = next(one for one in rows if one.extra["aim_kind"] == "tier" and one.tier)
    show(card, near.client_id, qtbot)
    said = [one.accessibleName() for one in card.standing.findChildren(QLabel)]
    assert any(name.startswith("Why: ") for name in said)
    assert any(name.startswith("To ") and "CNY" in name for name in said)
    context.set_private(True)
    said = [one.text() for one in card.standing.findChildren(QLabel) if one.isVisible()]
    assert not any("CNY" in text for text in said)


def test_a_use_of_an_entitlement_is_recorded_with_one_click(card, context, qtbot, ask, idle):
    richest = max(ask(lambda desk: client_rows(desk, DAY)), key=lambda row: row.aum_fen or 0)
    show(card, richest.id, qtbot)
    one = next(one for one in card._view.entitlements if one.left)
    ways = [made for made in card.entitled.findChildren(QToolButton) if made.isVisible()]
    name = context.texts.named(one.entitlement.name)
    QTest.mouseClick(next(made for made in ways if name in made.accessibleName()), Qt.MouseButton.LeftButton)
    idle()
    again = next(state for state in card._view.entitlements if state.entitlement.code == one.entitlement.code)
    assert (again.used, again.left) == (one.used + 1, one.left - 1)
    undo(context, idle)
    again = next(state for state in card._view.entitlements if state.entitlement.code == one.entitlement.code)
    assert again.used == one.used


def test_the_eight_dimensions_are_read_only_when_their_tab_is_looked_at(card, context, qtbot, ask, idle):
    row = ask(lambda desk: client_rows(desk, DAY))[0]
    show(card, row.id, qtbot)
    idle()
    assert card.radar.client is None
    tabs = card._tabs.tabBar()
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(tabs.count() - 1).center())
    idle()
    assert card.radar.client == row.id
    context.set_private(True)
    assert card.radar.client is None


def test_today_names_what_the_desk_owes_soon_and_leads_there(context, qtbot, idle):
    page = TodayPage(context)
    qtbot.addWidget(page)
    page.show()
    page.activate()
    idle()
    assert "Report to the weekly meeting overdue" in page.desk.words.text()
    with qtbot.waitSignal(context.page_asked) as asked:
        QTest.mouseClick(page.desk.open, Qt.MouseButton.LeftButton)
    assert asked.args == ["upkeep"]
    context.tasks.change(
        lambda desk: record_deed(desk, rules=context.rules, code="weekly-meeting", on=dt.date(2026, 11, 20), today=DAY)
    )
    idle()
    assert "overdue" not in page.desk.words.text()


def test_a_watch_list_narrows_the_client_list(context, qtbot, idle, ask):
    page = ClientsPage(context)
    qtbot.addWidget(page)
    page.resize(1180, 640)
    page.show()
    page.activate()
    idle()
    everybody = page.model.rowCount()
    page.filters.choose("list", ["attrition"])
    idle()
    rows = ask(lambda desk: watch_lists(desk, rules=context.rules, day=DAY, names=("attrition",)))["attrition"]
    shown = {page.model.record_at(row).id for row in range(page.model.rowCount())}
    assert shown == {one.client_id for one in rows}
    assert len(page.filters.chips()) == 1
    page._show_all()
    assert page.model.rowCount() == everybody


def test_ctrl_tab_goes_from_tab_to_tab(page, idle):
    assert page._front() is page.fulfilment
    QTest.keyClick(page.fulfilment.view, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    idle()
    assert page._front() is page.coverage
    assert page._corner.currentWidget() is page.coverage.corner
