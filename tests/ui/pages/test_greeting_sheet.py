"""问候: the numbers of the sheet, leaving out, not reached, by hand, tones and the words as a file, by keys as well."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from tests.helpers.waiting import calm
from ui.pages.greetings.add_dialog import AddDialog
from ui.pages.greetings.page import GreetingsPage
from ui.pages.greetings.sheet_dialog import SheetDialog
from ui.pages.greetings.words_dialog import SaveWordsDialog
from workbench.services.clients import set_client

DAY = dt.date(2026, 12, 29)

pytestmark = pytest.mark.book(today=DAY)


@pytest.fixture
def page(context, qtbot):
    made = GreetingsPage(context)
    qtbot.addWidget(made)
    made.resize(1280, 680)
    made.show()
    made.activateWindow()
    made.activate()
    calm(qtbot, context.tasks)
    made._freeze()
    calm(qtbot, context.tasks)
    QApplication.processEvents()
    assert made.isActiveWindow()
    return made


def dialog(page, kind):
    found = [one for one in page.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def line_of(page, number):
    return next(line for line in page.run().lines if line.entry.number == number)


def planned(page):
    return [line for line in page.run().lines if line.open]


def test_the_sheet_is_typed_in_and_kept_in_one_step(page, context, qtbot):
    QTest.keyClick(page.view, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    form = dialog(page, SheetDialog)
    assert not form.accept_button.isEnabled()
    QTest.keyClicks(form.numbers, "1 2x 3-")
    assert line_of(page, 1).entry.name in form.preview.toPlainText()
    assert form.accept_button.isEnabled()
    QTest.keyClick(form.numbers, Qt.Key.Key_Return)
    calm(qtbot, context.tasks)
    assert [line_of(page, number).entry.state for number in (1, 2, 3)] == ["done", "planned", "skipped"]
    assert len(line_of(page, 2).entry.attempts) == 1
    context.tasks.change(lambda desk: desk.undo())
    calm(qtbot, context.tasks)
    assert [line_of(page, number).entry.state for number in (1, 2, 3)] == ["planned"] * 3


@pytest.mark.parametrize("typed", ["999", "1q", "1 1x"])
def test_what_is_not_on_the_sheet_cannot_be_kept(page, typed):
    page.menu.type_sheet()
    form = dialog(page, SheetDialog)
    form.numbers.setText(typed)
    assert not form.accept_button.isEnabled()
    assert form.preview.toPlainText()


def test_behind_the_privacy_screen_the_sheet_names_nobody(page, context):
    context.set_private(True)
    page.menu.type_sheet()
    form = dialog(page, SheetDialog)
    form.numbers.setText("1")
    assert line_of(page, 1).entry.name not in form.preview.toPlainText()


def test_lines_are_left_out_and_not_reached_by_keys_and_come_back(page, context, qtbot):
    first, second = planned(page)[:2]
    page.view.setFocus()
    page.view.select_key(first.key)
    QTest.keyClick(page.view, Qt.Key.Key_Delete)
    calm(qtbot, context.tasks)
    page.view.select_key(second.key)
    QTest.keyClick(page.view, Qt.Key.Key_N)
    calm(qtbot, context.tasks)
    states = {line.key: line for line in page.run().lines}
    assert states[first.key].skipped
    assert states[second.key].open
    assert states[second.key].entry.attempts
    page._actions.reopen("new-year", [states[first.key]])
    calm(qtbot, context.tasks)
    assert next(line for line in page.run().lines if line.key == first.key).open


def test_a_change_after_the_freeze_is_shown_and_taken_over(page, context, qtbot):
    line = planned(page)[0]
    context.tasks.change(lambda desk: set_client(desk, client=line.entry.client_id, fields={"salutation": "老同学"}))
    calm(qtbot, context.tasks)
    assert page.run().changed == 1
    assert page.freeze.isEnabled()
    QTest.mouseClick(page.freeze, Qt.MouseButton.LeftButton)
    calm(qtbot, context.tasks)
    assert page.run().changed == 0
    assert line_of(page, line.entry.number).entry.text.startswith("老同学")


def test_a_tone_is_chosen_beside_the_words(page, context, qtbot):
    line = next(line for line in planned(page) if line.entry.tone == "warm")
    page.view.select_key(line.key)
    page.words.tone.choose("formal")
    page.words.tone.activated.emit(page.words.tone.currentIndex())
    calm(qtbot, context.tasks)
    now = line_of(page, line.entry.number).entry
    assert (now.tone, now.own_tone) == ("formal", True)
    assert now.text != line.entry.text


def test_somebody_is_put_on_a_list_whose_clients_the_book_cannot_know(page, context, qtbot):
    someone = planned(page)[0].entry
    page.open("exams")
    calm(qtbot, context.tasks)
    assert not page.run().lines
    page.menu.add()
    form = dialog(page, AddDialog)
    form.submit()
    assert form.error.isVisible()
    form.people.add(someone.client_id, someone.name)
    form.day.set_day(dt.date(2026, 12, 30))
    form.submit()
    calm(qtbot, context.tasks)
    assert [(line.entry.name, line.entry.day) for line in page.run().lines] == [(someone.name, dt.date(2026, 12, 30))]


def test_words_are_saved_with_a_reason(page, context, qtbot, tmp_path):
    page.menu.save_all()
    form = dialog(page, SaveWordsDialog)
    form.submit()
    assert form.error.isVisible()
    form.reason.setText("短信平台")
    form.form_box.choose("txt")
    form.save_to(tmp_path / "words.txt")
    calm(qtbot, context.tasks)
    told = (tmp_path / "words.txt").read_text(encoding="utf-8-sig")
    assert planned(page)[0].entry.text in told


def test_the_words_of_several_are_copied_together(page):
    two = planned(page)[:2]
    page._actions.copy_all(two)
    copied = QGuiApplication.clipboard().text()
    assert all(line.entry.text in copied for line in two)
    page._actions.clear_clipboard()
    assert QGuiApplication.clipboard().text() == ""


def test_the_menus_offer_what_can_be_done(page):
    page._fill_menu()
    assert all(action.text() or action.isSeparator() for action in page._more_menu.actions())
    page.view.select_key(planned(page)[0].key)
    menu = page.menu.of_lines()
    assert [action.isEnabled() for action in menu.actions() if not action.isSeparator()][:3] == [True] * 3
    menu.deleteLater()
    assert not [one for one in page.findChildren(QDialog) if one.isVisible()]
