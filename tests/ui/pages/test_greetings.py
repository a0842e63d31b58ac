"""问候: ticking off makes interactions and closes what is owed; blocked clients cannot be ticked."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.helpers.pages import ask
from ui.occasions import birthday_window, choices, years_of
from ui.pages.greetings.page import GreetingsPage
from ui.pages.greetings.run_model import DAY_COLUMN
from workbench.services.almanac import load_almanac
from workbench.services.evaluating import obligations_of

#: Three days before New Year's Day: its greetings are owed.
DAY = dt.date(2026, 12, 29)

pytestmark = pytest.mark.book(today=DAY)
KEY = Qt.Key


@pytest.fixture
def page(context, qtbot):
    made = GreetingsPage(context)
    qtbot.addWidget(made)
    made.resize(1280, 680)
    made.show()
    made.activate()
    qtbot.waitUntil(lambda: made.model.total > 0)
    return made


def first(page, state):
    return next(line for line in page._run.lines if line.entry.state == state)


def festival_states(context, qtbot, client):
    rules = context.rules
    owed = ask(context, qtbot, lambda desk: obligations_of(desk, rules=rules, today=DAY, ids=[client]))
    return {one.state for one in owed if one.kind == "festival"}


def greetings_of(context, qtbot, client):
    (facts,) = ask(context, qtbot, lambda desk: desk.facts([client]))
    return [(one.occasion, one.occasion_year, one.on) for one in facts.interactions if one.occasion]


def test_the_next_mandatory_festival_is_chosen_first(page):
    assert page.wanted().choice.occasion.code == "new-year"
    assert page.wanted().year == 2027


def test_a_tick_makes_an_interaction_closes_the_obligation_and_can_be_undone(page, context, qtbot):
    line = first(page, "planned")
    client = line.entry.client_id
    assert "due" in festival_states(context, qtbot, client)
    page.view.setFocus()
    page.view.select_key(line.key)
    done = page._run.done
    with qtbot.waitSignal(context.tasks.changed):
        QTest.keyClick(page.view, KEY.Key_Space)
    assert greetings_of(context, qtbot, client) == [("new-year", 2027, DAY)]
    assert festival_states(context, qtbot, client) == {"done"}
    qtbot.waitUntil(lambda: page._run.done == done + 1)
    with qtbot.waitSignal(context.tasks.changed):
        context.tasks.change(lambda desk: desk.undo())
    assert greetings_of(context, qtbot, client) == []
    assert "due" in festival_states(context, qtbot, client)


def test_several_are_ticked_off_in_one_step(page, context, qtbot):
    keys = [line.key for line in page._run.lines if line.open][:3]
    page.filters.set_active({"open"})
    page._on_filter({"open"})
    for row in range(3):
        index = page.model.index(row, 0)
        page.view.selectionModel().select(
            index, page.view.selectionModel().SelectionFlag.Select | page.view.selectionModel().SelectionFlag.Rows
        )
    with qtbot.waitSignal(context.tasks.changed):
        QTest.mouseClick(page.tick, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page._run.done == 3)
    assert {line.key for line in page._run.lines if line.done} == set(keys)


def test_a_tick_is_taken_back_on_the_list_too(page, context, qtbot):
    line = first(page, "planned")
    with qtbot.waitSignal(context.tasks.changed):
        page._on_toggled(line)
    qtbot.waitUntil(lambda: page._run.done == 1)
    with qtbot.waitSignal(context.tasks.changed):
        page._on_toggled(first(page, "done"))
    qtbot.waitUntil(lambda: page._run.done == 0)
    assert greetings_of(context, qtbot, line.entry.client_id) == []
    with qtbot.waitSignal(context.tasks.changed):
        page._on_toggled(first(page, "planned"))
    qtbot.waitUntil(lambda: page._run.done == 1)


def test_who_must_not_be_greeted_has_no_box_and_stays_at_the_end(page, context, qtbot):
    states = [line.blocked for line in page._run.lines]
    assert any(states)
    assert states == sorted(states)
    line = first(page, "blocked")
    row = page.model.row_of(line.key)
    assert page.model.cells_at(row)[0].check is None
    page.view.select_row(row)
    said = []
    context.said.connect(lambda text, undo: said.append((text, undo)))
    QTest.keyClick(page.view, KEY.Key_Space)
    assert line.entry.name in said[0][0]
    assert said[0][1] is False
    assert context.tasks.pending == 0
    assert not page.words.copy_tick.isVisible() or not page.words.copy_tick.isEnabled()


def test_words_are_copied_and_the_clipboard_is_emptied_again(page, context, qtbot):
    line = first(page, "planned")
    page.view.select_key(line.key)
    QTest.mouseClick(page.words.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == line.entry.text
    page._actions.clear_clipboard()
    assert QGuiApplication.clipboard().text() == ""


def test_copy_and_tick_keeps_the_changed_words(page, context, qtbot):
    line = first(page, "planned")
    page.view.select_key(line.key)
    page.words.editor.setPlainText("新年好")
    QTest.mouseClick(page.words.copy_tick, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page._run.done == 1)
    assert first(page, "done").entry.text == "新年好"
    assert page.view.current_record().key != line.key


def test_a_frozen_list_says_so(page, context, qtbot):
    with qtbot.waitSignal(context.tasks.changed):
        QTest.mouseClick(page.freeze, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page._run.frozen)
    assert not page.freeze.isEnabled()


def test_birthdays_show_their_days(page, qtbot):
    page.open("birthday")
    page.days.setCurrentIndex(3)
    qtbot.waitUntil(lambda: page._run.day is None and bool(page._run.lines))
    window = birthday_window(DAY, 60)
    assert all(window[0] <= line.entry.day <= window[1] for line in page._run.lines)
    assert not page.view.isColumnHidden(DAY_COLUMN)


def test_print_asks_for_the_sheet(page, qtbot):
    with qtbot.waitSignal(page.went) as asked:
        QTest.mouseClick(page.print, Qt.MouseButton.LeftButton)
    assert asked.args[0] == "reports"
    assert (asked.args[1].name, asked.args[1].occasion, asked.args[1].year) == ("greeting-list", "new-year", 2027)


def test_offered_are_mandatory_days_by_date_then_birthdays_then_optional_ones():
    found = choices(load_almanac().occasions, dt.date(2026, 11, 21))
    assert [choice.occasion.code for choice in found[:2]] == ["new-year", "spring-festival"]
    assert [choice.occasion.code for choice in found if choice.own] == [
        "birthday",
        "account-anniversary",
        "company-anniversary",
        "wedding-anniversary",
    ]
    assert [choice.group for choice in found] == sorted(choice.group for choice in found)
    by_hand = {choice.occasion.code for choice in found if choice.by_hand}
    assert by_hand >= {"exams", "mothers-day"}


def test_birthdays_across_new_year_belong_to_two_years():
    assert years_of((dt.date(2026, 12, 20), dt.date(2027, 1, 19))) == [2026, 2027]
    assert years_of((dt.date(2027, 1, 3), dt.date(2027, 1, 13))) == [2026, 2027]
    assert years_of((dt.date(2026, 6, 1), dt.date(2026, 6, 8))) == [2026]
