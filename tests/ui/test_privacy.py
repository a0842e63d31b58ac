"""Counter privacy in the real window: on no page, in no list, dialog, tooltip or message is another client or a sum."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QTabWidget,
)

from tests.helpers.desk import TODAY, filled_desk
from tests.helpers.discreet import Book, at_desk, leaks, visible_texts
from tests.helpers.waiting import calm
from ui import theme
from ui.bootstrap import Desktop
from ui.models.discretion import Discretion
from workbench.texts import Texts


@pytest.fixture(params=("zh_CN", "en"))
def room(request, tmp_path, qapp, qtbot):
    """The real window over a book of invented people, and the secrets of that book."""
    theme.apply(qapp, "light")
    desk = filled_desk(tmp_path, clients=16)
    secrets = Book.of(desk)
    made = Desktop(desk, today=lambda: TODAY, texts=Texts(request.param), folder=tmp_path, version="test")
    made.window.resize(1366, 728)
    made.show()
    calm(qtbot, made.tasks)
    yield made, secrets
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog):
            widget.done(0)
    made.window.bar.privacy.setChecked(False)
    made.window.close()
    made.shutdown()


@pytest.fixture
def desktop(room):
    return room[0]


@pytest.fixture
def secrets(room):
    return room[1]


@pytest.fixture
def idle(desktop, qtbot):
    return lambda: calm(qtbot, desktop.tasks)


def open_dialog() -> QDialog:
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible())


def test_no_page_names_another_client_or_a_sum(desktop, idle, secrets):
    window = desktop.window
    for key in window.page_keys():
        window.show_page(key)
        idle()
    QTest.keyClick(window, Qt.Key.Key_F8)
    idle()
    found = {}
    for key in window.page_keys():
        window.show_page(key)
        idle()
        tabs = [one for one in window.page(key).findChildren(QTabWidget) if one.isVisible()]
        for place in range(max((one.count() for one in tabs), default=1)):
            for one in tabs:
                one.setCurrentIndex(min(place, one.count() - 1))
            idle()
            found |= {f"{key}/{place}": leaked} if (leaked := leaks(window, secrets, at_desk(desktop))) else {}
    assert found == {}, found
    assert window.windowTitle() in ("Guanhu", "管户")


def test_the_card_of_the_client_at_the_desk_stays_without_sums(desktop, idle, secrets):
    window = desktop.window
    client, name = secrets.ids[3], secrets.names[3]
    desktop.context.client_asked.emit(client)
    idle()
    QTest.keyClick(window, Qt.Key.Key_F8)
    idle()
    card = window.page("clients").card
    assert any(name in text for text in visible_texts(card))
    for place in range(card._tabs.count()):
        card._tabs.setCurrentIndex(place)
        idle()
        assert leaks(window, secrets, allowed=name) == [], card._tabs.tabText(place)


def test_dialogs_are_veiled_unless_they_stand_over_the_card(desktop, idle, secrets, qtbot):
    window = desktop.window
    one, two = secrets.ids[:2]
    window.show_page("clients")
    desktop.context.client_asked.emit(one)
    idle()
    QTest.keyClick(window, Qt.Key.Key_F8)
    card = window.page("clients").card
    name = secrets.names[0]
    card.act("log")
    dialog = QApplication.activeModalWidget() or next(
        w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog)
    )
    assert any(name in text for text in visible_texts(dialog))
    dialog.close()
    card.deeds.log([(one, name), (two, secrets.names[1])])
    other = open_dialog()
    assert leaks(other, secrets) == []
    QTest.keyClick(other, Qt.Key.Key_F8)
    window.bar.privacy.setChecked(False)
    assert any(name in text for text in visible_texts(other))
    other.reject()


def test_messages_and_undo_name_nobody(desktop, idle, secrets):
    window = desktop.window
    one, two = secrets.ids[:2]
    desktop.context.client_asked.emit(one)
    idle()
    QTest.keyClick(window, Qt.Key.Key_F8)
    idle()
    other = secrets.names[1]
    desktop.context.say(f"{other}: 12.50 万元", undo=True)
    window.page("clients").said.emit(f"{other}: CNY 1,250.00", "", None)
    desktop.tasks.change(lambda book: _deleted(book, two), None)
    idle()
    assert leaks(window, secrets, allowed=secrets.names[0]) == []


def _deleted(book, client):
    from workbench.services.clients import delete_client

    return delete_client(book, client=client)


def test_ctrl_k_offers_nobody_else(desktop, idle, secrets):
    window = desktop.window
    name = secrets.names[5]
    QTest.keyClick(window, Qt.Key.Key_F8)
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    for part in (name[0], "a", "8800"):
        items = desktop.finder.find(part)
        idle()
        items = items if items is not None else desktop.finder.find(part) or []
        others = [one for one in secrets.names if one != at_desk(desktop)]
        assert not [item for item in items if any(one in item.title for one in others)]


def test_a_text_without_names_and_sums_stays_as_it_is():
    rule = Discretion()
    assert rule.text("赵建国 12.5万元") == "赵建国 12.5万元"
    rule.begin({"赵建国", "孙志强"})
    assert rule.text("赵建国: 记录完成, 3 项") == "•••: 记录完成, 3 项"
    assert rule.text("定存 1,200.50 万元到期") == "定存 •••到期"
    assert rule.text("CNY 12,000.00 matured") == "••• matured"
    assert rule.text("2026-11-21 13:30") == "2026-11-21 13:30"
    rule.end()
    assert rule.text("赵建国") == "赵建国"
