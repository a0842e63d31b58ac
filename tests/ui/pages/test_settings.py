"""设置: what is typed is kept at once, the book is checked, any change is taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.helpers.pages import ask
from ui.pages.settings.page import SettingsPage
from workbench.services.clients import set_client

pytestmark = pytest.mark.book(clients=12)


@pytest.fixture
def page(context, qtbot):
    made = SettingsPage(context)
    qtbot.addWidget(made)
    made.resize(1280, 680)
    made.show()
    made.activate()
    qtbot.waitUntil(lambda: bool(made.general._known))
    return made


def setting(context, qtbot, key):
    return ask(context, qtbot, lambda desk: desk.setting(key, "-"))


def test_a_name_is_kept_when_the_field_is_left(page, context, qtbot):
    field = page.general.texts["manager"]
    field.setFocus()
    QTest.keyClicks(field, "Lin")
    said = []
    context.said.connect(lambda text, undo: said.append(undo))
    with qtbot.waitSignal(context.tasks.changed):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert setting(context, qtbot, "manager") == "Lin"
    assert said == [True]


def test_numbers_are_kept_and_the_lock_is_told(page, context, qtbot):
    with qtbot.waitSignal(page.lock_changed) as told, qtbot.waitSignal(context.tasks.changed):
        page.general.numbers["lock_minutes"].setValue(12)
    assert told.args == [12]
    assert setting(context, qtbot, "lock_minutes") == "12"
    with qtbot.waitSignal(context.tasks.changed):
        page.general.numbers["today.calls"].setValue(20)
    assert setting(context, qtbot, "today.calls") == "20"


def test_theme_and_language_are_handed_on(page, qtbot):
    with qtbot.waitSignal(page.theme_chosen) as theme:
        page.general.scheme.setCurrentIndex(page.general.scheme.findData("dark"))
    with qtbot.waitSignal(page.language_chosen) as language:
        page.general.language.setCurrentIndex(page.general.language.findData("zh_CN"))
    assert (theme.args, language.args) == (["dark"], ["zh_CN"])


def test_a_sound_book_is_said_to_be_sound(page, qtbot):
    page.open("book")
    QTest.mouseClick(page.book.check, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "sound" in page.book.result.text(), timeout=15_000)
    assert page.book.check.isEnabled()


def test_the_history_of_one_client_can_be_looked_at(page, context, qtbot):
    first, second = (ask(context, qtbot, lambda desk, no=no: desk.client_id(f"880010000{no}")) for no in (1, 2))
    for client, fields in ((first, {"job": "teacher"}), (second, {"remark": "later"})):
        with qtbot.waitSignal(context.tasks.changed):
            context.tasks.change(
                lambda desk, client=client, fields=fields: set_client(desk, client=client, fields=fields)
            )
    page.open(first)

    def labels():
        return {event.label for event in page.history.model.records}

    qtbot.waitUntil(lambda: "job" in labels() and "remark" not in labels())
    QTest.mouseClick(page.history.everybody, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: {"job", "remark"} <= labels())


def test_one_change_of_the_history_is_taken_back_on_its_own(page, context, qtbot):
    client = ask(context, qtbot, lambda desk: desk.client_id("8800100001"))
    for fields in ({"job": "teacher"}, {"remark": "later"}):
        with qtbot.waitSignal(context.tasks.changed):
            context.tasks.change(lambda desk, fields=fields: set_client(desk, client=client, fields=fields))
    page.open("history")
    qtbot.waitUntil(lambda: page.history.model.total >= 3)
    job = next(event for event in page.history.model.records if event.label == "job")
    page.history.view.select_key(job.operation)
    with qtbot.waitSignal(context.tasks.changed):
        QTest.mouseClick(page.history.undo, Qt.MouseButton.LeftButton)
    row = ask(context, qtbot, lambda desk: desk.row("client", client))
    assert (row["job"], row["remark"]) == (None, "later")
    qtbot.waitUntil(lambda: any(event.undone for event in page.history.model.records))
    assert not page.history.undo.isEnabled()


def test_the_history_is_filtered_by_kind_and_words(page, qtbot):
    page.open("history")
    qtbot.waitUntil(lambda: page.history.model.total >= 1)
    page.history.filters.set_active({"print"})
    page.history._apply()
    assert page.history.model.rowCount() == 0
    page.history.filters.set_active(set())
    QTest.keyClicks(page.history._search, "no such words")
    assert page.history.model.rowCount() == 0


def test_the_licences_and_the_notice_can_be_read(page, qtbot):
    page.open("about")
    qtbot.waitUntil(lambda: "Apache" in page.about._text.toPlainText())
