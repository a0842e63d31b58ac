"""Why a client is in a tier, under any scheme and on any day."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.card.card import ClientCard
from ui.card.tier_dialog import TierDialog

pytestmark = pytest.mark.book(clients=12)


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
