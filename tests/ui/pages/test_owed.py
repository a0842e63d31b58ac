"""What is owed: waived with a reason and owed again, closed by what an interaction counts as."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton

from db.queries.duties import duty_rows
from tests.helpers.desk import TODAY
from tests.helpers.pages import dialog_of
from ui.card.card import ClientCard
from ui.card.log_dialog import LogDialog
from ui.card.waive_dialog import WaiveDialog
from ui.pages.settings.history import read_events
from ui.pages.today.other_day import OtherDayDialog
from ui.pages.today.page import TodayPage

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


def card_of(context, qtbot, client):
    card = ClientCard(context)
    qtbot.addWidget(card)
    card.resize(420, 900)
    card.show()
    card.show_client(client)
    qtbot.waitUntil(lambda: card.card is not None)
    return card


def owing(ask, kind):
    """Return an open obligation of a kind."""
    return next(duty for duty in ask(duty_rows) if duty.kind == kind and duty.state in ("due", "overdue"))


def state(ask, obligation):
    return next(duty.state for duty in ask(duty_rows) if duty.id == obligation)


def test_w_on_a_row_asks_for_a_reason_waives_and_undo_takes_it_back(page, context, idle, ask):
    line = next(page.model.record_at(row) for row in range(page.model.rowCount()) if page.model.record_at(row).duty)
    page.view.select_key(line.key)
    QTest.keyClick(page.view, Qt.Key.Key_W)
    dialog = dialog_of(WaiveDialog)
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    idle()
    assert dialog.error.isVisible()
    assert state(ask, line.duty.id) == line.duty.state
    QTest.keyClicks(dialog._reason, "on holiday")
    QTest.keyClick(dialog._reason, Qt.Key.Key_Return)
    idle()
    assert state(ask, line.duty.id) == "waived"
    assert ask(read_events)[0].reason == "on holiday"
    context.tasks.change(lambda desk: desk.undo())
    idle()
    assert state(ask, line.duty.id) == line.duty.state


def test_the_menu_of_a_row_offers_what_its_letters_do(page, idle):
    line = next(page.model.record_at(row) for row in range(page.model.rowCount()) if page.model.record_at(row).duty)
    page.view.select_key(line.key)
    menu = page.menu_of(line.duty)
    by_letter = {action.text().partition("\t")[2]: action for action in menu.actions()}
    assert list(by_letter) == ["L", "V", "T", "W", "P"]
    by_letter["W"].trigger()
    dialog = dialog_of(WaiveDialog)
    usual = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Settled another way")
    QTest.mouseClick(usual, Qt.MouseButton.LeftButton)
    assert dialog._reason.text() == "Settled another way"
    dialog.reject()
    idle()


def test_the_card_waives_and_lets_it_be_owed_again(context, qtbot, idle, ask):
    duty = owing(ask, "contact")
    card = card_of(context, qtbot, duty.client_id)
    card.duties.waive_asked.emit(duty)
    dialog = dialog_of(WaiveDialog)
    QTest.keyClicks(dialog._reason, "client declines")
    QTest.keyClick(dialog._reason, Qt.Key.Key_Return)
    idle()
    assert state(ask, duty.id) == "waived"
    idle()
    card.duties._switch.click()
    again = next(one for one in card.duties.findChildren(QToolButton) if one.accessibleName().startswith("Owe again"))
    QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    idle()
    assert state(ask, duty.id) == duty.state


def test_what_is_owed_on_other_days_is_foreseen(page, context, qtbot, idle):
    QTest.mouseClick(page._other, Qt.MouseButton.LeftButton)
    dialog = dialog_of(OtherDayDialog)
    idle()
    soon = {duty.id for duty in dialog.model.records}
    dialog.until.clear()
    QTest.keyClicks(dialog.until, "+45")
    idle()
    assert {duty.id for duty in dialog.model.records} > soon
    client = dialog.model.record_at(0).client_id
    dialog.view.select_row(0)
    with qtbot.waitSignal(context.client_asked) as asked:
        QTest.keyClick(dialog.view, Qt.Key.Key_Return)
    assert asked.args[0] == client


def test_an_interaction_counts_as_what_it_is_said_to_be(context, qtbot, idle, ask):
    duty = owing(ask, "salon")
    card = card_of(context, qtbot, duty.client_id)
    card.act("log")
    dialog = dialog_of(LogDialog)
    dialog._channel.choose("event")
    for _step in range(3):
        QTest.keyClick(dialog._counts, Qt.Key.Key_Down)
    assert dialog._counts.code() == "salon"
    with qtbot.waitSignal(dialog.logged):
        QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    idle()
    assert next(one for one in ask(duty_rows) if one.id == duty.id).done == duty.done + 1


def test_an_interaction_of_an_earlier_moment_keeps_its_day_and_time(context, qtbot, idle, ask):
    client = ask(lambda desk: desk.client_id("8800100003"))
    card = card_of(context, qtbot, client)
    card.act("log")
    dialog = dialog_of(LogDialog)
    dialog._on.clear()
    QTest.keyClicks(dialog._on, "-2")
    dialog._time.setTime(QTime(9, 40))
    with qtbot.waitSignal(dialog.logged):
        QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    idle()
    moment = dt.datetime.combine(TODAY - dt.timedelta(days=2), dt.time(9, 40)).astimezone(dt.UTC)
    kept = ask(
        lambda desk: desk.connection.execute("SELECT at FROM interaction WHERE client_id = ?", (client,)).fetchall()
    )
    assert (moment.strftime("%Y-%m-%dT%H:%M:%SZ"),) in kept
