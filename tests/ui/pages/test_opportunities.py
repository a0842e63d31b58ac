"""商机: the table, the board, referrals and figures, worked with keys; the tab of the card; the privacy screen."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QAbstractItemModel, QSettings, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from tests.helpers.desk import empty_desk, page_context
from tests.helpers.pages import dialog_of
from tests.helpers.waiting import calm
from ui.card.log_dialog import LogDialog
from ui.card.opportunities_tab import OpportunitiesTab
from ui.card.view import read_view
from ui.pages.opportunities.page import OpportunitiesPage
from ui.pursuits.opportunity_dialog import OpportunityDialog
from ui.pursuits.referral_dialog import EndReferralDialog, FeedbackDialog, ReferralDialog
from ui.pursuits.step_dialog import CloseDialog, StepDialog
from ui.wording import HIDDEN
from workbench.services.opportunities import stages

DAY = dt.date(2026, 11, 23)

pytestmark = [
    pytest.mark.book(clients=160, today=DAY, demo=True),
    # Popups without a screen.
    pytest.mark.qt_log_ignore("does not support", extend=True),
]
ENTER = Qt.Key.Key_Return


@pytest.fixture
def page(context, qtbot, idle):
    return shown(context, qtbot, idle)


def shown(context, qtbot, idle):
    made = OpportunitiesPage(context)
    qtbot.addWidget(made)
    made.resize(1240, 660)
    made.show()
    made.activate()
    idle()
    return made


def known(ask, row):
    return next(one for one in ask(lambda desk: desk.pipeline().opportunities()) if one.id == row)


def standing_in(page, *codes):
    """Go to an opportunity that stands in one of these steps and return it."""
    for row in range(page.table.model.rowCount()):
        one = page.table.model.record_at(row)
        if one.stage in codes:
            page.table.view.select_row(row)
            return one
    raise AssertionError(codes)


def come_back(page, qtbot):
    """Give the window the keyboard back, as a desktop does when a dialog closes."""
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)


# The table.


def test_the_table_begins_with_what_is_open_and_says_what_it_is_worth(page, ask):
    everything = ask(lambda desk: desk.pipeline().opportunities())
    open_ones = [one for one in everything if one.open]
    assert page.table.model.rowCount() == len(open_ones) < len(everything)
    assert page.table.sum.text().startswith(str(len(open_ones)))


def test_one_key_and_enter_take_the_next_step(page, ask, idle):
    one = standing_in(page, "assign", "prepare", "appoint", "talk")
    QTest.keyClick(page.table.view, Qt.Key.Key_S)
    dialog = dialog_of(StepDialog)
    idle()
    usual = stages().usual(one.stage).stage.code
    assert dialog.to.code() == usual
    QTest.keyClicks(dialog.note, "Wed 10:00")
    QTest.keyClick(dialog, ENTER)
    idle()
    after = known(ask, one.id)
    assert (after.stage, after.stage_on, after.steps[-1].note) == (usual, DAY, "Wed 10:00")


def test_leaving_the_order_asks_for_a_note_and_stays_open_until_it_has_one(page, ask, idle):
    one = standing_in(page, "assign", "appoint")
    QTest.keyClick(page.table.view, Qt.Key.Key_S)
    dialog = dialog_of(StepDialog)
    dialog.to.choose("feedback")
    assert dialog.note.placeholderText()
    dialog.accept_button.click()
    idle()
    assert dialog.error.isVisible()
    assert known(ask, one.id).stage == one.stage
    dialog.note.setPlainText("客户临时来行，直接谈")
    dialog.accept_button.click()
    idle()
    assert known(ask, one.id).stage == "feedback"


def test_at_the_decision_there_is_yes_and_there_is_no(page, ask, idle):
    one = standing_in(page, "decide")
    QTest.keyClick(page.table.view, Qt.Key.Key_S)
    dialog = dialog_of(StepDialog)
    assert [dialog.to.itemData(place) for place in range(dialog.to.count())] == ["report"]
    dialog.no.click()
    closing = dialog_of(CloseDialog)
    assert [closing.outcome.itemData(place) for place in range(closing.outcome.count())] == ["declined"]
    closing.reason.choose("no-need")
    QTest.keyClick(closing, ENTER)
    idle()
    after = known(ask, one.id)
    assert (after.outcome, after.reason) == ("declined", "no-need")


def test_what_was_closed_opens_again_by_the_same_key(page, ask, idle):
    page.table.states.set_active({"lost"})
    page.table.states.changed.emit({"lost"})
    page.table.view.select_row(0)
    one = page.table.view.current_record()
    assert one.outcome == "lost"
    QTest.keyClick(page.table.view, Qt.Key.Key_S)
    idle()
    assert known(ask, one.id).open
    page._context.tasks.change(lambda desk: desk.undo())
    idle()
    assert known(ask, one.id).outcome == "lost"


def test_ctrl_n_begins_an_opportunity_with_a_to_do(page, ask, idle, qtbot):
    QTest.keyClick(page.table.view, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = dialog_of(OpportunityDialog)
    idle()
    number, name = ask(lambda desk: desk.connection.execute("SELECT client_no, name FROM client LIMIT 1").fetchone())
    dialog.who.setFocus()
    QTest.keyClicks(dialog.who, number)
    QTest.keyClick(dialog.who, ENTER)
    dialog.need.choose("education")
    dialog.amount.setText("30")
    dialog.next.setText("寄资料")
    dialog.due.setText("+3")
    QTest.keyClick(dialog, ENTER)
    idle()
    qtbot.waitUntil(lambda: page.table.view.current_record().need == "education")
    one = page.table.view.current_record()
    assert (one.client_name, one.need, one.next.title) == (name, "education", "寄资料")
    assert one.next.due == DAY + dt.timedelta(days=3)
    assert one.amount_fen == (30_000_000 if page._context.texts.language == "zh_CN" else 3_000)


def test_a_form_without_a_client_or_with_a_wrong_amount_says_so(page, idle):
    page.table.add()
    dialog = dialog_of(OpportunityDialog)
    dialog.submit()
    assert dialog.error.isVisible()
    dialog._client = b"x" * 16
    dialog.amount.setText("viel")
    dialog.submit()
    assert dialog.error.isVisible()
    dialog.reject()


def test_l_records_an_interaction_and_enter_opens_the_card(page, idle, qtbot):
    one = page.table.view.current_record()
    QTest.keyClick(page.table.view, Qt.Key.Key_L)
    dialog_of(LogDialog).reject()
    come_back(page, qtbot)
    QTest.keyClick(page.table.view, ENTER)
    idle()
    assert page.card.isVisible()
    assert page.card.client == one.client_id
    QTest.keyClick(page.table.view, Qt.Key.Key_Escape)
    assert not page.card.isVisible()


def test_the_filters_keep_what_fits(page):
    page.table.stage.choose("feedback")
    shown_now = [page.table.model.record_at(row) for row in range(page.table.model.rowCount())]
    assert shown_now
    assert {one.stage for one in shown_now} == {"feedback"}
    page.table.stage.choose("")
    page.table.states.set_active({"stuck"})
    page.table.states.changed.emit({"stuck"})
    assert all(one.open for one in (page.table.model.record_at(row) for row in range(page.table.model.rowCount())))


# The board, the referrals, the figures.


def test_every_open_opportunity_stands_in_one_column_of_the_board(page, ask):
    open_ones = [one for one in ask(lambda desk: desk.pipeline().opportunities()) if one.open]
    shown_now = [
        view.table.record_at(row) for view in page.board.views.values() for row in range(view.table.rowCount())
    ]
    assert sorted(one.id for one in shown_now) == sorted(one.id for one in open_ones)


def test_arrows_go_from_column_to_column_and_the_key_takes_a_step_there(page, idle):
    page.open("board")
    views = [view for view in page.board.views.values() if view.table.rowCount()]
    assert views[0].hasFocus()
    QTest.keyClick(views[0], Qt.Key.Key_Right)
    assert views[1].hasFocus()
    QTest.keyClick(views[1], Qt.Key.Key_Left)
    assert views[0].hasFocus()
    QTest.keyClick(views[0], Qt.Key.Key_S)
    idle()
    dialog_of(StepDialog).reject()


def test_somebody_new_is_pointed_out_with_real_keys(page, ask, idle):
    page.open("referrals")
    QTest.keyClick(page.referrals.view, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = dialog_of(ReferralDialog)
    QTest.keyClicks(dialog.who, "Zhou Yuan")
    dialog.phone.setText("13800138000")
    box = dialog.signals.boxes["cash"]
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    dialog.referrer.setText("李柜员")
    dialog.role.choose("teller")
    QTest.keyClick(dialog, ENTER)
    idle()
    newest = next(one for one in ask(lambda desk: desk.pipeline().referrals()) if one.client_name == "Zhou Yuan")
    assert (newest.status, newest.signals, newest.referrer, newest.assigned) == ("prospect", ("cash",), "李柜员", DAY)


def test_what_became_of_a_referral_and_the_word_to_the_referrer(page, ask, idle, qtbot):
    page.open("referrals")
    page.referrals.states.set_active({"open"})
    page.referrals.states.changed.emit({"open"})
    page.referrals.view.select_row(0)
    one = page.referrals.view.current_record()
    QTest.keyClick(page.referrals.view, Qt.Key.Key_K)
    dialog = dialog_of(EndReferralDialog)
    assert dialog.hint.text()
    QTest.keyClick(dialog, ENTER)
    idle()
    after = next(known_ for known_ in ask(lambda desk: desk.pipeline().referrals()) if known_.id == one.id)
    assert (after.outcome, after.status, after.owes_feedback) == ("converted", "managed", True)
    page.referrals.states.set_active({"feedback"})
    page.referrals.states.changed.emit({"feedback"})
    qtbot.waitUntil(lambda: page.referrals.view.select_key(one.id))
    come_back(page, qtbot)
    QTest.keyClick(page.referrals.view, Qt.Key.Key_B)
    told = dialog_of(FeedbackDialog)
    QTest.keyClicks(told.told, "taken over")
    QTest.keyClick(told, ENTER)
    idle()
    after = next(known_ for known_ in ask(lambda desk: desk.pipeline().referrals()) if known_.id == one.id)
    assert (after.feedback, after.feedback_on) == ("taken over", DAY)


def test_a_referral_becomes_an_opportunity(page, ask, idle):
    page.open("referrals")
    one = page.referrals.view.current_record()
    QTest.keyClick(page.referrals.view, Qt.Key.Key_S)
    dialog = dialog_of(OpportunityDialog)
    assert dialog.source.code() == one.source
    dialog.need.choose("wealth")
    QTest.keyClick(dialog, ENTER)
    idle()
    assert any(made.referral_id == one.id for made in ask(lambda desk: desk.pipeline().opportunities([one.client_id])))


def test_every_figure_opens_the_records_behind_it(page, idle):
    for name, grid in page.figures.grids.items():
        for spot in grid.spots:
            page.open("figures")
            kind, ids = spot.key
            page.figures.figure_opened.emit(spot.key)
            tab = page.table if kind == "opportunity" else page.referrals
            assert page.tabs.currentWidget() is tab, name
            found = {tab.model.record_at(row).id for row in range(tab.model.rowCount())}
            assert found == set(ids), spot
    page.table.show_all()
    assert page.table.model.rowCount() > 1


# What holds for all of it.


def test_behind_the_privacy_screen_no_client_and_no_amount_can_be_read(page, context):
    context.set_private(True)
    page.set_privacy(True)
    for tab in (page.table, page.referrals):
        for row in range(tab.model.rowCount()):
            assert tab.model.index(row, 0).data() == HIDDEN
    amounts = [number for number, column in enumerate(page.table.model.columns) if column.key == "amount"]
    assert {page.table.model.index(row, amounts[0]).data() for row in range(page.table.model.rowCount())} <= {
        HIDDEN,
        "",
    }
    for view in page.board.views.values():
        assert all(view.table.index(row, 0).data() == HIDDEN for row in range(view.table.rowCount()))
    context.set_private(False)
    page.set_privacy(False)
    assert page.table.model.index(0, 0).data() != HIDDEN


def test_the_models_pass_the_model_tester(page, qtmodeltester):
    for model in (page.table.model, page.referrals.model, *page.board.models.values()):
        assert isinstance(model, QAbstractItemModel)
        qtmodeltester.check(model, force_py=True)


def test_every_control_has_a_name(page):
    for widget in page.tabs.findChildren(QWidget):
        if isinstance(widget, QAbstractButton | QComboBox | QLineEdit | QPlainTextEdit) and widget.isVisible():
            said = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
            assert said, widget


def test_a_row_is_read_aloud_with_what_it_says(page):
    one = page.table.model.record_at(0)
    said = page.table.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert one.client_name in said
    assert page.table.words.stage(one.stage) in said


def test_the_tab_in_front_is_remembered(page, tmp_path):
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    page.open("figures")
    page.remember(settings)
    page.open("table")
    page.recall(settings)
    assert page.tabs.currentWidget() is page.figures


def test_an_empty_book_says_how_to_begin(tmp_path, qtbot):
    with page_context(empty_desk(tmp_path), today=DAY) as context:
        page = shown(context, qtbot, lambda: calm(qtbot, context.tasks))
        assert page.table.model.rowCount() == 0
        assert page.table._empty.isVisible()
        QTest.keyClick(page.table.view, Qt.Key.Key_S)
        page.open("referrals")
        assert page.referrals._empty.isVisible()


def test_the_tab_of_the_card_shows_every_step_and_takes_the_next(context, ask, idle, qtbot):
    one = next(one for one in ask(lambda desk: desk.pipeline().opportunities()) if one.open and one.stage == "feedback")
    tab = OpportunitiesTab(context)
    qtbot.addWidget(tab)
    tab.show()
    rules = context.rules
    tab.set_view(ask(lambda desk: read_view(desk, rules=rules, today=DAY, client=one.client_id)))
    idle()
    buttons = {made.accessibleName(): made for made in tab.findChildren(QAbstractButton) if made.isVisible()}
    assert any(one.title in name for name in buttons)
    next(made for name, made in buttons.items() if name.endswith(one.title)).click()
    dialog = dialog_of(StepDialog)
    idle()
    dialog.reject()
    tab.set_view(None)
    assert not [made for made in tab.findChildren(QAbstractButton) if made.isVisible()]
