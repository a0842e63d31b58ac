"""Why a client is in a tier, and what everybody would be under another scheme or on another day."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.helpers.desk import filled_desk, page_context
from ui.card.card import ClientCard
from ui.card.tier_dialog import TierDialog
from ui.pages.settings.compare import CompareDialog
from ui.pages.settings.rules import RulesTab


@pytest.fixture
def context(tmp_path):
    with page_context(filled_desk(tmp_path, clients=12)) as made:
        yield made


@pytest.fixture
def idle(context, qtbot):
    return lambda: qtbot.waitUntil(lambda: context.tasks.pending == 0)


@pytest.fixture
def why(context, qtbot, idle):
    """The dialog as the card opens it."""
    got = []
    context.tasks.query(lambda desk: desk.client_id("8800100007"), got.append)
    qtbot.waitUntil(lambda: bool(got))
    card = ClientCard(context)
    qtbot.addWidget(card)
    card.resize(420, 900)
    card.show()
    card.show_client(got[0])
    qtbot.waitUntil(lambda: card.card is not None)
    QTest.mouseClick(card.standing.why, Qt.MouseButton.LeftButton)
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, TierDialog) and one.isVisible())
    qtbot.waitUntil(lambda: dialog.told is not None)
    return dialog


def test_the_card_says_why_the_client_is_in_the_tier(why):
    assert why.told.scheme == "six-bands"
    assert "begins at CNY" in why._basis.text()
    assert why._tier.text() != "No tier"


def test_another_scheme_and_another_day_are_asked_at_once(why, idle):
    why.scheme.choose("icbc-star")
    idle()
    assert why.told.scheme == "icbc-star"
    assert why._rows.isVisible() == bool(why.told.lines)
    before = why.told.month
    why.day.clear()
    QTest.keyClicks(why.day, "2026-08-31")
    idle()
    assert why.told.month < before


def test_the_privacy_screen_hides_the_reasons(context, why, idle):
    context.set_private(True)
    why.scheme.choose("boc")
    idle()
    assert "CNY" not in why._basis.text()


def test_every_client_is_compared_under_the_chosen_scheme(context, qtbot, idle):
    tab = RulesTab(context)
    qtbot.addWidget(tab)
    tab.resize(1100, 600)
    tab.show()
    tab.refresh()
    idle()
    tab.view.select_key(("scheme", "boc"))
    QTest.mouseClick(tab.compare, Qt.MouseButton.LeftButton)
    dialog = tab.findChild(CompareDialog)
    idle()
    assert dialog.model.total == 12
    assert {row.result.scheme for row in dialog.model.records} == {"boc"}
    for column in range(dialog.model.columnCount()):
        dialog.view.sortByColumn(column, Qt.SortOrder.AscendingOrder)
    with qtbot.waitSignal(context.client_asked) as asked:
        dialog.view.select_row(3)
        QTest.keyClick(dialog.view, Qt.Key.Key_Return)
    assert asked.args[0] == dialog.model.record_at(3).client_id


def test_a_standard_has_no_tiers_to_compare(context, qtbot, idle):
    tab = RulesTab(context)
    qtbot.addWidget(tab)
    tab.show()
    tab.refresh()
    idle()
    tab.view.select_key(("standard", "branch-2016"))
    assert not tab.compare.isVisible()
