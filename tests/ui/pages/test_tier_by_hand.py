"""In the window a tier is set by hand with its reason, taken back, and star points are counted as they are typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.card.override_dialog import OverrideDialog
from ui.card.tier_dialog import TierDialog
from ui.stars.dialog import StarDialog

pytestmark = pytest.mark.book(clients=8)


@pytest.fixture
def dialog(context, qtbot, idle):
    got = []
    context.tasks.query(lambda desk: desk.client_id("8800100007"), got.append)
    qtbot.waitUntil(lambda: bool(got))
    made = TierDialog(context, got[0], "客户")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.told is not None)
    return made


def by_hand(dialog) -> OverrideDialog:
    QTest.mouseClick(dialog.override, Qt.MouseButton.LeftButton)
    return dialog.findChild(OverrideDialog)


def test_a_tier_is_set_with_a_reason_shown_in_the_history_and_taken_back(dialog, idle):
    rated = dialog.told.tier
    assert not dialog.take_back.isVisible()
    asked = by_hand(dialog)
    asked.tier.choose("private")
    QTest.keyClicks(asked.reason, "sister branch")
    QTest.keyClicks(asked.until, "2026-12-31")
    QTest.mouseClick(asked.accept_button, Qt.MouseButton.LeftButton)
    idle()
    assert (dialog.told.tier, dialog.told.rated_tier) == ("private", rated)
    assert dialog._hand.text() == "by hand until 2026-12-31"
    assert dialog.history.items.items[0].body == "sister branch"
    QTest.mouseClick(dialog.take_back, Qt.MouseButton.LeftButton)
    idle()
    assert (dialog.told.tier, dialog.told.override) == (rated, None)


def test_without_a_reason_the_form_says_so_and_stays(dialog, idle):
    asked = by_hand(dialog)
    QTest.mouseClick(asked.accept_button, Qt.MouseButton.LeftButton)
    idle()
    assert asked.isVisible()
    assert "needs a reason" in asked.error.text()
    assert dialog.told.override is None


def test_groups_of_another_scheme_and_past_days_are_not_set_by_hand(dialog, idle):
    dialog.scheme.choose("high-mid-low")
    idle()
    assert not dialog.override.isEnabled()
    dialog.scheme.choose("five-levels")
    idle()
    assert dialog.override.isEnabled()
    dialog.day.setText("2026-06-30")
    idle()
    assert not dialog.override.isEnabled()


def test_the_ways_to_the_next_tier_stand_there_and_hide_behind_the_privacy_screen(context, dialog, idle):
    assert "CNY" in dialog._ways.text()
    context.set_private(True)
    dialog.scheme.choose("ccb")
    idle()
    assert not dialog._ways.isVisible()


def test_star_points_follow_what_is_typed(context, qtbot):
    stars = StarDialog(context)
    qtbot.addWidget(stars)
    stars.show()
    for code, wan in zip(stars.amounts, (10, 50, 100, 5, 2, 30, 8, 20), strict=True):
        stars.amounts[code].setValue(wan)
    assert (stars.total.text(), stars.star.text()) == ("30,950.00", "Six stars")
    assert stars.distance.text() == "49,050.00 points more for Seven stars"


def test_a_transaction_is_capped_and_then_discounted(context, qtbot):
    stars = StarDialog(context)
    qtbot.addWidget(stars)
    stars.show()
    deals = stars.deals
    deals.row.choose("ST9")
    deals.amount.setValue(100)
    deals.paid.setValue(80)
    deals.cap.setValue(50)
    QTest.mouseClick(deals.add, Qt.MouseButton.LeftButton)
    assert [one.counted_fen for one in stars.sheet.deals] == [40_000_000]
    assert stars.total.text() == "8,000.00"
    QTest.mouseClick(deals.remove, Qt.MouseButton.LeftButton)
    assert (stars.sheet.deals, stars.total.text()) == ((), "0.00")
