"""Visits, greetings, gifts, gatherings, words and years without a mouse: real keys to the real window."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QTabWidget

from tests.helpers.desk import TODAY
from tests.helpers.hands import CTRL, SHIFT, Key, at_the_desk
from ui import theme
from ui.almanac.dialog import AlmanacDialog
from ui.almanac.occasion_dialog import OccasionDialog
from ui.almanac.year_dialog import YearDialog
from ui.gifts.gift_dialog import GiftDialog
from ui.gifts.step_dialogs import ApproveDialog, GiveDialog
from ui.meetings.report_dialog import ReportDialog
from ui.pages.calendar.dialog import AppointmentDialog
from ui.pages.gatherings.gathering_dialog import GatheringDialog
from ui.pages.gatherings.people_dialogs import InviteDialog, RowsDialog
from ui.pages.gatherings.proposals_dialog import ProposalsDialog
from ui.pages.greetings.sheet_dialog import SheetDialog
from ui.rounds.dialog import RoundDialog
from ui.wordcheck.dialog import CheckDialog

#: A platform without a screen says so of every menu.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
APPOINTMENTS = "SELECT starts, minutes, state FROM appointment WHERE purpose = ? ORDER BY starts"
#: Keys that a visit report may take beside the letters of what is written: a minute has room for them.
FEW = 20


@pytest.fixture
def hands(tmp_path, qapp, qtbot):
    theme.apply(qapp, "light")
    with at_the_desk(tmp_path, qtbot) as made:
        yield made


def somebody(hands):
    """Return (id, name, number) of a client who may be visited, greeted and given something."""
    return hands.ask(
        "SELECT id, name, client_no FROM client WHERE consent_messages = 1 AND no_contact = 0 AND important = 0"
        " AND mourning_until IS NULL AND taboo IS NULL ORDER BY client_no LIMIT 1"
    )[0]


def in_the_week(hands):
    """Show the week of today, and stand on its first half hour of the morning."""
    hands.go("calendar")
    views = hands.window.page("calendar").views
    hands.press(Key.Key_2)
    assert (views.view, hands.focus) == ("week", views.week)
    hands.press(Key.Key_Home)
    hands.press(Key.Key_Down)
    return views.week


def plan(hands, purpose):
    """Plan a visit where the keys are."""
    _client, name, number = somebody(hands)
    hands.press(Key.Key_N)
    form = hands.dialog(AppointmentDialog)
    hands.write(number)
    hands.press(Key.Key_Return)
    assert form.client.text() == name
    hands.tab_into("Purpose")
    hands.write(purpose)
    hands.press(Key.Key_Return)
    hands.closed()


def test_a_visit_is_planned_moved_made_longer_and_copied_in_the_week_and_all_of_it_undone(hands):
    week = in_the_week(hands)
    hands.press(Key.Key_Right)
    hands.press(Key.Key_Right)
    monday = TODAY + dt.timedelta(days=2)
    assert week.chosen_day == monday
    plan(hands, "zai jia kan wang")
    first = hands.ask(APPOINTMENTS, "zai jia kan wang")
    assert [row[0][:10] for row in first] == [monday.isoformat()]
    starts = dt.datetime.fromisoformat(first[0][0])
    assert hands.focus is week
    hands.press(Key.Key_Space)
    assert week.chosen is not None
    assert "zai jia" in week.accessibleDescription() or starts.strftime("%H:%M") in week.accessibleDescription()
    hands.press(Key.Key_Down, CTRL)
    hands.press(Key.Key_Right, CTRL)
    hands.press(Key.Key_Down, SHIFT)
    moved = starts + dt.timedelta(days=1, minutes=30)
    longer = (f"{moved:%Y-%m-%dT%H:%M}", first[0][1] + 15, "planned")
    assert hands.ask(APPOINTMENTS, "zai jia kan wang") == [longer]
    hands.press(Key.Key_C, CTRL)
    hands.press(Key.Key_Right)
    hands.press(Key.Key_V, CTRL)
    copied = f"{moved + dt.timedelta(days=1):%Y-%m-%d}"
    assert [row[0][:10] for row in hands.ask(APPOINTMENTS, "zai jia kan wang")] == [longer[0][:10], copied]
    assert hands.focus is week
    for _ in range(4):
        hands.press(Key.Key_Z, CTRL)
    assert hands.ask(APPOINTMENTS, "zai jia kan wang") == first
    hands.press(Key.Key_Z, CTRL)
    assert [row for row in hands.ask(APPOINTMENTS, "zai jia kan wang") if row[2] == "planned"] == []


def test_a_visit_is_reported_with_few_keys(hands):
    week = in_the_week(hands)
    plan(hands, "bao gao")
    if week.chosen is None:
        hands.press(Key.Key_Space)
    before = hands.presses
    hands.press(Key.Key_D)
    hands.dialog(ReportDialog)
    for text in ("nv er chu guo", "pai dui jiu", "xi xin", "wai hui"):
        hands.write(text)
        hands.press(Key.Key_Tab)
    hands.write("song zi liao")
    hands.press(Key.Key_Tab)
    hands.write("+7")
    hands.press(Key.Key_Return, CTRL)
    hands.closed()
    assert hands.presses - before <= FEW
    assert hands.focus is week
    client = somebody(hands)[0]
    said = hands.ask(
        "SELECT news, opinion, appraisal, note FROM interaction WHERE client_id = ? AND news IS NOT NULL", client
    )
    assert said == [("nv er chu guo", "pai dui jiu", "xi xin", "wai hui")]
    promised = hands.ask("SELECT due FROM task WHERE client_id = ? AND title = ?", client, "song zi liao")
    assert promised == [((TODAY + dt.timedelta(days=7)).isoformat(),)]
    assert [row[2] for row in hands.ask(APPOINTMENTS, "bao gao")] == ["done"]
    hands.press(Key.Key_Z, CTRL)
    assert [row[2] for row in hands.ask(APPOINTMENTS, "bao gao")] == ["planned"]


def test_the_round_of_a_day_is_opened_and_left_by_keys(hands):
    week = in_the_week(hands)
    plan(hands, "xun fang")
    hands.press(Key.Key_R, CTRL | SHIFT)
    hands.leave(RoundDialog)
    assert hands.focus is week


def test_a_greeting_run_is_frozen_and_ticked_by_the_numbers_of_its_sheet(hands):
    hands.go("greetings")
    page = hands.window.page("greetings")
    hands.tab_to(lambda widget: widget is page.bar.occasion)
    hands.press(Key.Key_Home)
    while page.bar.choice().occasion.code != "new-year":
        before = page.bar.occasion.currentIndex()
        hands.press(Key.Key_Down)
        assert page.bar.occasion.currentIndex() != before
    assert page.run().lines
    hands.tab_to(lambda widget: widget is page.freeze)
    hands.press(Key.Key_Space)
    hands.until(lambda: page.run().frozen)
    hands.rest()
    assert page.isAncestorOf(hands.focus), "the button has done its work; the keyboard stays on the page"
    hands.press(Key.Key_T, CTRL)
    hands.dialog(SheetDialog)
    hands.write("1-2 3x")
    hands.press(Key.Key_Return)
    hands.closed()
    states = {line.entry.number: line.entry for line in page.run().lines}
    assert [states[number].state for number in (1, 2, 3)] == ["done", "done", "planned"]
    assert len(states[3].attempts) == 1
    hands.press(Key.Key_Z, CTRL)
    states = {line.entry.number: line.entry for line in page.run().lines}
    assert [states[number].state for number in (1, 2, 3)] == ["planned"] * 3


def test_a_gift_is_planned_approved_and_given(hands):
    client, name, number = somebody(hands)
    hands.go("gatherings")
    page = hands.window.page("gatherings")
    hands.press(Key.Key_Tab, CTRL)
    assert page.tabs.currentWidget() is page.gifts
    hands.tab_to(page.gifts.views.isAncestorOf)
    hands.press(Key.Key_Right)
    hands.press(Key.Key_Space)
    assert page.gifts.front() is page.gifts.ledger
    hands.press(Key.Key_N, CTRL)
    form = hands.dialog(GiftDialog)
    hands.write(number)
    hands.press(Key.Key_Return)
    assert form.who.text() == name
    hands.tab_into("Gift")
    hands.press(Key.Key_End)
    hands.tab_into("Name of the gift")
    hands.write("cha ye")
    hands.tab_into("Value")
    hands.type_over("80")
    hands.until(lambda: form.said.text() != "")
    hands.press(Key.Key_Return, CTRL)
    hands.closed()
    gift = "SELECT state, approver FROM gift WHERE client_id = ?"
    assert [row[0] for row in hands.ask(gift, client)] == ["planned"]
    hands.tab_to(lambda widget: widget is page.gifts.ledger.view)
    hands.press(Key.Key_S)
    hands.dialog(ApproveDialog)
    hands.type_over("Wang Zhuren")
    hands.press(Key.Key_Return, CTRL)
    hands.closed()
    assert hands.focus is page.gifts.ledger.view
    hands.press(Key.Key_S)
    hands.dialog(GiveDialog)
    hands.press(Key.Key_Return, CTRL)
    hands.closed()
    assert hands.ask(gift, client) == [("given", "Wang Zhuren")]
    given = "SELECT count(*) FROM interaction WHERE client_id = ? AND occasion = 'gift'"
    assert hands.ask(given, client) == [(1,)]
    hands.press(Key.Key_Z, CTRL)
    assert hands.ask(given, client) == [(0,)]
    assert [row[0] for row in hands.ask(gift, client)] == ["planned"]


def test_a_gathering_is_planned_filled_invited_to_and_answered(hands):
    hands.go("gatherings")
    page = hands.window.page("gatherings")
    hands.press(Key.Key_N, CTRL)
    hands.dialog(GatheringDialog)
    hands.tab_into("Title")
    hands.type_over("nian mo sha long")
    hands.press(Key.Key_Return, CTRL)
    hands.closed()
    panel = page.gatherings.panel
    assert panel.title.text() == "nian mo sha long"
    hands.tab_to(lambda widget: widget is panel.tabs.tabBar())
    hands.press(Key.Key_Right)
    hands.tab_to(lambda widget: widget is panel.people.view)
    hands.press(Key.Key_Insert)
    hands.dialog(ProposalsDialog)
    hands.tab_into("Proposals")
    hands.press(Key.Key_Home)
    for _ in range(3):
        hands.press(Key.Key_Space)
        hands.press(Key.Key_Down)
    hands.tab_into("Put on the list")
    hands.press(Key.Key_Space)
    hands.closed()
    people = panel.people
    assert people.model.rowCount() == 3
    assert hands.focus is people.view
    hands.press(Key.Key_Home)
    hands.press(Key.Key_I)
    hands.dialog(InviteDialog)
    hands.press(Key.Key_Return, CTRL)
    hands.closed()
    hands.press(Key.Key_Y)
    hands.press(Key.Key_Down)
    hands.press(Key.Key_N)
    replies = "SELECT reply FROM attendance ORDER BY reply DESC"
    assert [row[0] or "" for row in hands.ask(replies)] == ["yes", "no", ""]
    hands.press(Key.Key_R)
    hands.leave(RowsDialog)
    hands.press(Key.Key_Z, CTRL)
    assert [row[0] or "" for row in hands.ask(replies)] == ["yes", "", ""]


def test_the_wording_check_leads_from_finding_to_finding(hands):
    hands.command("Wording check")
    form = hands.dialog(CheckDialog)
    form.text.setPlainText("保本保息，收益最高，绝对没有风险。")
    hands.rest()
    assert len(form.watch.findings) > 1
    places = []
    for _ in range(2):
        hands.press(Key.Key_F12)
        assert form.watch.here is not None
        places.append(form.watch.here.start)
    assert places[0] != places[1]
    hands.press(Key.Key_F12, SHIFT)
    assert form.watch.here.start == places[0]
    hands.press(Key.Key_Period, CTRL)
    assert QApplication.activePopupWidget() is not None
    hands.press(Key.Key_Escape)
    assert form.isVisible()
    hands.leave(CheckDialog)


def test_the_year_calendar_is_read_and_added_to(hands):
    hands.go("calendar")
    hands.press(Key.Key_Y, CTRL | SHIFT)
    form = hands.dialog(AlmanacDialog)
    tabs = form.findChild(QTabWidget)
    hands.tab_to(lambda widget: widget is form.years.import_button)
    hands.press(Key.Key_Space)
    hands.dialog(YearDialog)
    hands.press(Key.Key_Escape)
    assert hands.dialog(AlmanacDialog) is form
    hands.press(Key.Key_Tab, CTRL)
    assert tabs.currentIndex() == 1
    hands.tab_to(form.occasions.isAncestorOf)
    hands.press(Key.Key_Insert)
    hands.dialog(OccasionDialog)
    hands.press(Key.Key_Escape)
    for place in range(tabs.count()):
        while tabs.currentIndex() != place:
            hands.press(Key.Key_Tab, CTRL)
        hands.tab_to(lambda widget: widget is tabs.tabBar())
        hands.press(Key.Key_Tab)
        assert tabs.currentWidget().isAncestorOf(hands.focus), tabs.tabText(place)
    hands.press(Key.Key_Escape)
    hands.closed()
    assert hands.focus.window() is hands.window
    assert not any(isinstance(one, QDialog) and one.isVisible() for one in QApplication.topLevelWidgets())
