"""The wording check while one writes: underlines, line below, keys, quick fixes, the dialog for any text, the card."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPlainTextEdit, QToolTip, QVBoxLayout, QWidget

from tests.helpers.waiting import calm
from ui import theme
from ui.context import Context
from ui.tasks import TaskRunner
from ui.wordcheck.card import CardDialog
from ui.wordcheck.dialog import CheckDialog
from ui.wordcheck.field import Watched
from ui.wordcheck.gate import BlockedDialog, Gate
from ui.wordcheck.marks import STYLES
from workbench.services.wording import word_list
from workbench.texts import Texts

TODAY = dt.date(2026, 11, 22)
# The display of tests knows neither popups nor what lies above.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def context(qapp):
    theme.apply(qapp, "light")
    word_list()  # read in the background otherwise
    tasks = TaskRunner(lambda: None)
    made = Context(tasks, Texts("en"), lambda: TODAY, lambda: None)
    yield made
    tasks.shutdown()
    for one in QApplication.topLevelWidgets():
        one.close()


def shown(qtbot, widget):
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(widget)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    assert window.isActiveWindow()
    return window


@pytest.fixture
def area(qtbot, context):
    """A field of several lines in a window, and what watches it."""
    field = QPlainTextEdit()
    field.setAccessibleName("Letter")
    made = Watched(field, context, card=True)
    window = shown(qtbot, made)
    field.setFocus()
    yield made
    window.close()


@pytest.fixture
def row(qtbot, context):
    """A field of one line."""
    field = QLineEdit()
    field.setAccessibleName("Purpose")
    made = Watched(field, context)
    window = shown(qtbot, made)
    field.setFocus()
    yield made
    window.close()


def strokes(field):
    """Everything that is underlined: text and style."""
    found = []
    block = field.document().begin()
    while block.isValid():
        text = block.text()
        found += [
            (text[one.start : one.start + one.length], one.format.underlineStyle()) for one in block.layout().formats()
        ]
        block = block.next()
    return found


def open_menu():
    (menu,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, QMenu) and one.isVisible()]
    return menu


def test_each_severity_has_an_underline_of_its_own_shape(area):
    area.watch.field.setPlainText("你好，稳赚。\n承诺")
    assert strokes(area.watch.field) == [
        ("你好", STYLES["hint"]), ("稳赚", STYLES["block"]), ("承诺", STYLES["warn"]),
    ]  # fmt: skip
    assert len(set(STYLES.values())) == 3


def test_underlines_follow_what_is_typed_and_go_when_the_word_is_gone(area):
    field = area.watch.field
    field.insertPlainText("x稳赚")
    assert strokes(field) == [("稳赚", STYLES["block"])]
    field.moveCursor(field.textCursor().MoveOperation.Start)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert strokes(field) == [("稳赚", STYLES["block"])]
    field.setPlainText("")
    assert strokes(field) == []
    assert area.line.said.text() == ""


def test_a_word_over_two_lines_is_underlined_on_both(area):
    area.watch.field.setPlainText("稳\n赚")
    assert strokes(area.watch.field) == [("稳", STYLES["block"]), ("赚", STYLES["block"])]


def test_places_behind_a_picture_are_right(area):
    field = area.watch.field
    field.setPlainText("😀😀稳赚😀")
    area.watch.go_next()
    assert field.textCursor().selectedText() == "稳赚"


def test_underlines_take_the_colours_of_dark(area, qapp):
    field = area.watch.field
    field.setPlainText("稳赚")

    def colour():
        (drawn,) = field.document().begin().layout().formats()
        return drawn.format.underlineColor().name()

    before = colour()
    theme.apply(qapp, "dark")
    assert colour() != before
    theme.apply(qapp, "light")


def test_the_line_counts_and_tells_the_finding_at_the_cursor(area):
    field = area.watch.field
    field.setPlainText("祝好，稳赚。承诺")
    assert area.line.said.text().startswith("forbidden 1 · careful 1")
    assert "F12" in area.line.said.text()
    QTest.keyClick(field, Qt.Key.Key_F12)
    assert "稳赚" in area.line.said.text()
    assert area.line.said.property("tone") == "danger"


def test_keys_go_to_the_next_and_the_previous_finding_and_around(area):
    field = area.watch.field
    field.setPlainText("稳赚，承诺，你好")
    seen = []
    for keys in (Qt.KeyboardModifier.NoModifier,) * 4 + (Qt.KeyboardModifier.ShiftModifier,) * 2:
        QTest.keyClick(field, Qt.Key.Key_F12, keys)
        seen.append(field.textCursor().selectedText())
    assert seen == ["承诺", "你好", "稳赚", "承诺", "稳赚", "你好"]


def test_a_key_offers_other_words_and_one_is_taken_and_taken_back(area):
    field = area.watch.field
    field.setPlainText("这是预期收益率")
    QTest.keyClick(field, Qt.Key.Key_F12)
    QTest.keyClick(field, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    menu = open_menu()
    offers = [action for action in menu.actions() if action.isEnabled()]
    assert "业绩比较基准" in offers[0].text()
    offers[0].trigger()
    menu.close()
    assert field.toPlainText() == "这是业绩比较基准"
    field.undo()
    assert field.toPlainText() == "这是预期收益率"


def test_a_word_can_be_left_out(area):
    area.watch.field.setPlainText("稳赚好")
    area.watch.go_next()
    (out,) = [one for one in area.watch.offers(area.watch.findings[0], area) if one.text() == "Leave it out"]
    out.trigger()
    assert area.watch.field.toPlainText() == "好"


def test_the_tool_tip_says_why_and_where_from(area):
    field = area.watch.field
    field.setPlainText("稳赚")
    spot = field.cursorRect().center() + QPoint(4, 0)
    event = QHelpEvent(QEvent.Type.ToolTip, spot, field.viewport().mapToGlobal(spot))
    QApplication.sendEvent(field.viewport(), event)
    assert "稳赚" in QToolTip.text()
    assert "no forecast of performance" in QToolTip.text()
    QToolTip.hideText()


def test_a_line_says_it_below_and_its_keys_work(row):
    field = row.watch.field
    field.insert("a稳赚b")
    assert row.line.isVisible()
    QTest.keyClick(field, Qt.Key.Key_F12)
    assert field.selectedText() == "稳赚"
    row.watch.put(row.watch.findings[0], "")
    assert field.text() == "ab"
    assert not row.line.isVisible()


def test_a_read_only_field_is_told_but_not_changed(area):
    area.watch.field.setPlainText("稳赚")
    area.watch.field.setReadOnly(True)
    area.watch.put(area.watch.findings[0], "好")
    assert area.watch.field.toPlainText() == "稳赚"


def test_a_word_list_that_is_wrong_is_said_in_the_line(area, context, qtbot, tmp_path, monkeypatch):
    (tmp_path / "wording").mkdir()
    (tmp_path / "wording" / "own.toml").write_text("[[words]]\nwords = 3\n", encoding="utf-8")
    monkeypatch.setenv("GUANHU_RESOURCES", str(tmp_path))
    word_list.cache_clear()
    try:
        area.watch.field.setPlainText("稳赚")
        calm(qtbot, context.tasks)
        assert "words[0].words" in area.line.said.text()
    finally:
        word_list.cache_clear()


def test_a_long_text_is_checked_after_a_pause_and_stays_writable(area, qtbot, context):
    field = area.watch.field
    field.setPlainText("祝您安康，稳赚。\n" * 600)
    assert area.watch.findings == ()
    calm(qtbot, context.tasks)
    assert len(area.watch.findings) == 600
    QTest.keyClicks(field, "x")
    calm(qtbot, context.tasks)
    assert len(area.watch.findings) == 600
    assert len(strokes(field)) == 600


def test_the_card_ticks_what_the_text_has(context, qtbot):
    card = CardDialog(context, "您好，请稍等，谢谢")
    qtbot.addWidget(card)
    card.show()
    assert [one.text() for one in card.findChildren(QLabel) if one.accessibleName()] == ["✓", "✓", "✓", "", ""]


@pytest.fixture
def dialog(context, qtbot):
    made = CheckDialog(context, "王先生：\n这款产品稳赚。\n你好")
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    return made


def test_the_dialog_lists_findings_by_place(dialog):
    rows = [dialog.model.record_at(row) for row in range(dialog.model.rowCount())]
    assert [(row.line, row.place, row.one.word) for row in rows] == [(2, 5, "稳赚"), (3, 1, "你好")]
    dialog.text.setPlainText("祝好")
    assert dialog.model.rowCount() == 0
    assert not dialog.fix_button.isEnabled()


def test_a_finding_of_the_list_is_shown_in_the_text(dialog):
    dialog.view.setFocus()
    dialog.view.select_row(1)
    assert dialog.text.textCursor().selectedText() == "你好"
    QTest.keyClick(dialog.view, Qt.Key.Key_Return)
    assert dialog.text.hasFocus()


def test_a_letter_without_courtesy_gets_a_hint_when_asked_for(dialog):
    dialog.text.setPlainText("存单下周二到期，来一趟网点办理手续。")
    assert dialog.model.rowCount() == 0
    dialog.letter.setChecked(True)
    assert dialog.model.rowCount() == 1


def test_a_file_is_read_into_the_dialog_and_one_that_is_not_text_is_said(dialog, context, qtbot, tmp_path):
    letter, other = tmp_path / "letter.txt", tmp_path / "other.txt"
    letter.write_text("稳赚", encoding="utf-8")
    other.write_bytes(b"\xff\xfe\x00")
    dialog._read(str(letter))
    calm(qtbot, context.tasks)
    assert dialog.text.toPlainText() == "稳赚"
    dialog._read(str(other))
    calm(qtbot, context.tasks)
    assert "UTF-8" in dialog.said.text()


def test_the_text_is_copied_and_that_is_said(dialog, context, qtbot):
    said = []
    context.said.connect(lambda sentence, _undo: said.append(sentence))
    dialog.copy_button.click()
    assert QApplication.clipboard().text() == dialog.text.toPlainText()
    assert said == ["Copied"]


@pytest.fixture
def page(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    yield made
    # Forms hold the page through what they do next; they go before it.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_words_that_may_be_said_pass_at_once(context, page):
    done = []
    Gate(context, page).printing(["祝您安康"], "Print", done.append)
    assert done == [""]


def test_words_that_may_not_are_stopped_until_there_is_a_reason(context, page):
    done = []
    Gate(context, page).printing(["这款稳赚", "稳赚，零风险"], "Print", done.append)
    (form,) = page.findChildren(BlockedDialog)
    assert any("“稳赚” “零风险”" in one.text() for one in form.findChildren(QLabel))
    form.submit()
    assert (done, form.isVisible()) == ([], True)
    form.reason.setText("合规部门要求举例")
    form.submit()
    assert done == ["合规部门要求举例"]


def test_whoever_changes_the_words_instead_copies_nothing(context, page):
    done = []
    Gate(context, page).copying({b"0" * 16: "稳赚"}, "Copy", lambda: done.append(1))
    page.findChildren(BlockedDialog)[0].reject()
    assert done == []
