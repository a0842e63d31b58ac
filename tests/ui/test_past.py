"""The book as it stood, in the real window: the whole desk shows it, nothing can be changed, and one key goes back."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.helpers.pages import ask
from tests.helpers.waiting import calm
from ui.bootstrap import demo_desktop
from ui.past.dialog import PastDialog
from workbench.services.clients import set_client

LONG = 30_000


@pytest.fixture
def desktop(qapp, qtbot):
    with demo_desktop("en", dt.datetime.now().astimezone().date()) as made:
        made.window.resize(1280, 700)
        made.show()
        calm(qtbot, made.tasks)
        yield made


def newest(desk):
    entry = desk.log.entries()[-1]
    return entry.name, entry.at


def remark(desk):
    return desk.row("client", desk.client_ids()[0])["remark"]


@pytest.fixture
def changed(desktop, qtbot):
    """The first client got a remark; returns the operation before and its moment."""
    before = ask(desktop, qtbot, newest)
    with qtbot.waitSignal(desktop.tasks.changed, timeout=LONG):
        desktop.tasks.change(lambda desk: set_client(desk, client=desk.client_ids()[0], fields={"remark": "new words"}))
    calm(qtbot, desktop.tasks)
    return before


@pytest.fixture
def past(desktop, qtbot, changed):
    with qtbot.waitSignal(desktop.visit.moved, timeout=LONG):
        desktop.context.past_asked.emit(*changed)
    calm(qtbot, desktop.tasks)
    return desktop


def test_the_window_shows_what_the_book_held_then(past, qtbot):
    assert ask(past, qtbot, remark) != "new words"
    assert past.window.past.isVisible()
    assert not past.window.bar.undo.isEnabled()


def test_a_change_is_refused_in_plain_words(past, qtbot):
    with qtbot.waitSignal(past.tasks.failed, timeout=LONG) as caught:
        past.tasks.change(lambda desk: set_client(desk, client=desk.client_ids()[0], fields={"remark": "never"}))
    assert caught.args[0].code == "book-of-the-past"


def test_the_button_goes_back_to_today(past, qtbot):
    with qtbot.waitSignal(past.visit.moved, timeout=LONG) as caught:
        QTest.keyClick(past.window.past.back, Qt.Key.Key_Space)
    calm(qtbot, past.tasks)
    assert caught.args == [None]
    assert ask(past, qtbot, remark) == "new words"
    assert not past.window.past.isVisible()
    assert past.window.bar.undo.isEnabled()


def test_a_day_is_asked_for_by_keyboard(desktop, qtbot):
    desktop.visit.ask()
    dialog = desktop.window.findChild(PastDialog)
    dialog.day.selectAll()
    QTest.keyClicks(dialog.day, dt.datetime.now().astimezone().date().isoformat())
    with qtbot.waitSignal(desktop.visit.moved, timeout=LONG):
        QTest.keyClick(dialog.day, Qt.Key.Key_Return)
    calm(qtbot, desktop.tasks)
    assert desktop.window.past.isVisible()


def test_a_day_that_has_not_come_is_refused(desktop):
    desktop.visit.ask()
    dialog = desktop.window.findChild(PastDialog)
    dialog.day.setText("+1")
    dialog.submit()
    assert not dialog.error.isHidden()
    dialog.close()


def test_a_day_before_the_book_is_refused(desktop, qtbot):
    with qtbot.waitSignal(desktop.tasks.failed, timeout=LONG) as caught:
        desktop.visit.go(dt.date(2001, 1, 1))
    assert caught.args[0].code == "before-the-book"
    assert not desktop.window.past.isVisible()
