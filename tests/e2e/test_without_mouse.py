"""The whole desk without a mouse: real keys to the real window, from the first call of the day to the settings."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QDialog, QMenu, QTableView, QTabWidget, QWidget

from tests.helpers.desk import TODAY
from tests.helpers.hands import ALT, CTRL, PAGE_KEYS, SHIFT, Key, at_the_desk
from ui import theme
from ui.card.edit_dialog import EditDialog
from ui.card.log_dialog import LogDialog
from ui.card.plan_dialog import PlanDialog
from ui.card.relations_tab import RelationsTab
from ui.duplicates.dialog import DuplicatesDialog
from ui.forms import DayEdit
from ui.pages.clients.batch_dialog import BatchDialog
from ui.past.dialog import PastDialog
from ui.pursuits.opportunity_dialog import OpportunityDialog
from ui.recycle.dialog import RecycleDialog
from ui.shell.help_dialog import HelpDialog
from ui.widgets.tabbing import tab_stops

#: A platform without a screen says so of every menu.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def hands(tmp_path, qapp, qtbot):
    theme.apply(qapp, "light")
    with at_the_desk(tmp_path, qtbot) as made:
        yield made


def test_a_call_a_card_an_edit_and_undo(hands):
    today = hands.window.page("today")
    assert hands.focus is today.view
    line = today.view.current_line()
    hands.press(Key.Key_1)
    hands.write("lilv wen guo")
    hands.press(Key.Key_Return)
    said = hands.ask(
        "SELECT result FROM interaction WHERE client_id = ? AND note = ?", line.duty.client_id, "lilv wen guo"
    )
    assert said == [("connected",)]
    assert hands.focus is today.view
    hands.press(Key.Key_Return)
    card = today.card
    hands.until(lambda: card.card is not None)
    assert card.isVisible()
    tabs = card.findChild(QTabWidget)
    hands.press(Key.Key_PageDown, CTRL)
    assert tabs.currentIndex() == 1
    hands.press(Key.Key_PageUp, CTRL)
    hands.press(Key.Key_PageUp, CTRL)
    assert tabs.currentIndex() == tabs.count() - 1
    client = card.client
    (before,) = hands.ask("SELECT name FROM client WHERE id = ?", client)[0]
    hands.press(Key.Key_F2)
    hands.dialog(EditDialog)
    hands.press(Key.Key_End)
    hands.write(" Jr")
    hands.press(Key.Key_Return, CTRL)
    hands.until(lambda: QApplication.activeModalWidget() is None)
    hands.rest()
    name = "SELECT name FROM client WHERE id = ?"
    assert hands.ask(name, client) == [(before + " Jr",)]
    hands.press(Key.Key_Z, CTRL)
    assert hands.ask(name, client) == [(before,)]
    hands.press(Key.Key_Y, CTRL)
    assert hands.ask(name, client) == [(before + " Jr",)]
    for key, kind in ((Key.Key_F4, LogDialog), (Key.Key_F6, PlanDialog)):
        hands.press(key)
        hands.leave(kind)
    hands.press(Key.Key_Escape)
    assert not card.isVisible()
    assert hands.focus is today.view


def test_tabs_of_the_card_are_reached_and_their_forms_open(hands):
    hands.go("clients")
    hands.press(Key.Key_Return)
    page = hands.window.page("clients")
    hands.until(lambda: page.card.card is not None)
    tabs = page.card.findChild(QTabWidget)
    for place in range(tabs.count()):
        hands.until(lambda place=place: tabs.currentIndex() == place)
        front = tabs.currentWidget()
        hands.tab_to(lambda widget: widget is tabs.tabBar())
        hands.press(Key.Key_Tab)
        assert widget_in(front, hands.focus), tabs.tabText(place)
        hands.press(Key.Key_PageDown, CTRL)
    ties = page.card.findChild(RelationsTab)
    while not tabs.currentWidget().isAncestorOf(ties):
        hands.press(Key.Key_PageDown, CTRL)
    hands.tab_to(lambda widget: widget_in(ties, widget) and "relation" in widget.accessibleName().lower())
    hands.press(Key.Key_Space)
    hands.leave(QDialog)
    assert widget_in(page.card, hands.focus)


def widget_in(part: QWidget, widget: QWidget) -> bool:
    return widget is part or part.isAncestorOf(widget)


def test_the_list_is_searched_sorted_marked_and_changed(hands):
    hands.go("clients")
    page = hands.window.page("clients")
    hands.press(Key.Key_F, CTRL)
    assert hands.focus is page.search
    hands.write("88001")
    hands.press(Key.Key_Down)
    assert hands.focus is page.view
    hands.press(Key.Key_O, CTRL | SHIFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    hands.press(Key.Key_Down)
    hands.press(Key.Key_Return)
    key, down = page.view.sorted_by()
    assert key
    hands.press(Key.Key_O, CTRL | SHIFT)
    hands.press(Key.Key_Return)
    assert page.view.sorted_by() == (key, not down)
    hands.press(Key.Key_Home)
    hands.press(Key.Key_Down, SHIFT)
    assert len(page.view.selected_records()) == 2
    hands.press(Key.Key_E, CTRL)
    hands.leave(BatchDialog)
    assert hands.focus is page.view
    hands.press(Key.Key_2, CTRL | SHIFT)
    assert page.views.key == page.shelf.choices()[1].key


def test_the_keyboard_stays_on_the_card_when_its_lines_are_made_anew(hands):
    hands.go("clients")
    hands.press(Key.Key_Return)
    card = hands.window.page("clients").card
    hands.until(lambda: card.card is not None)
    hands.tab_to(lambda widget: widget_in(card.reach, widget) and "Copy" in widget.accessibleName())
    card.refresh()
    hands.rest()
    assert widget_in(card, hands.focus)


def test_a_day_is_chosen_from_a_month_by_keys(hands):
    hands.press(Key.Key_F7)
    dialog = hands.dialog(QDialog)
    hands.tab_to(lambda widget: isinstance(widget, DayEdit))
    field = hands.focus
    hands.press(Key.Key_A, CTRL)
    hands.write("+0")
    hands.press(Key.Key_Down, ALT)
    month = QApplication.activePopupWidget()
    assert isinstance(month, QMenu)
    calendar = month.findChild(QCalendarWidget)
    view = calendar.findChild(QTableView)
    QTest.keyClick(view, Key.Key_Right)
    QTest.keyClick(view, Key.Key_Return)
    hands.rest()
    assert QApplication.activePopupWidget() is None
    assert field.day() == TODAY + dt.timedelta(days=1)
    assert hands.focus is field
    dialog.reject()


def test_the_menu_of_a_row_comes_by_its_key(hands):
    hands.go("clients")
    hands.press(Key.Key_Down)
    for key, held in ((Key.Key_Menu, Qt.KeyboardModifier.NoModifier), (Key.Key_F10, SHIFT)):
        hands.press(key, held)
        assert isinstance(QApplication.activePopupWidget(), QMenu), key
        hands.press(Key.Key_Escape)
        assert QApplication.activePopupWidget() is None


def test_anybody_is_opened_and_every_list_is_called_by_name(hands):
    name, number = hands.ask("SELECT name, client_no FROM client LIMIT 1 OFFSET 7")[0]
    hands.go("reports")
    hands.press(Key.Key_K, CTRL)
    hands.write(number[-4:])
    hands.until(lambda: [item.title for item in hands.window.search._model.items[:1]] == [name])
    hands.press(Key.Key_Return)
    hands.until(lambda: hands.window.page("clients").card.card is not None)
    assert hands.window.page("clients").card.card.client.name == name
    for command, kind in (("Find duplicates", DuplicatesDialog), ("Recycle bin", RecycleDialog)):
        hands.command(command)
        hands.leave(kind)
    hands.press(Key.Key_F1)
    hands.leave(HelpDialog)
    hands.go("opportunities")
    hands.press(Key.Key_N, CTRL)
    hands.leave(OpportunityDialog)


def test_there_and_back_in_time(hands):
    hands.command("The book as it stood…")
    hands.leave(PastDialog)
    found = []
    hands.desktop.tasks.query(lambda desk: [(one.name, one.at) for one in desk.log.entries()][-1:], found.extend)
    hands.until(lambda: bool(found))
    hands.desktop.context.past_asked.emit(*found[0])
    hands.until(hands.window.past.isVisible)
    hands.rest()
    hands.tab_to(lambda widget: widget is hands.window.past.back)
    hands.press(Key.Key_Space)
    hands.until(lambda: not hands.window.past.isVisible())
    assert hands.focus.window() is hands.window


@pytest.mark.parametrize("page", PAGE_KEYS)
def test_tab_visits_everything_of_a_page_and_is_never_caught(hands, page):
    hands.go(page)
    tabs = next((one for one in hands.window.page(page).findChildren(QTabWidget) if one.isVisible()), None)
    for _ in range(tabs.count() if tabs is not None else 1):
        stops = set(tab_stops(hands.window))
        seen = set()
        for _ in range(2 * len(stops)):
            seen.add(hands.focus)
            QTest.keyClick(hands.focus, Key.Key_Tab)
        # In a group of buttons of which one is chosen Tab stops at that one; the arrows go to the others.
        stops &= set(tab_stops(hands.window))
        assert {type(one).__name__ + one.accessibleName() for one in stops - seen} == set()
        start = hands.focus
        QTest.keyClick(hands.focus, Key.Key_Tab)
        QTest.keyClick(hands.focus, Key.Key_Backtab, SHIFT)
        assert hands.focus is start
        if tabs is not None:
            hands.tab_to(lambda widget: widget is tabs.tabBar())
            hands.press(Key.Key_Right)
