"""Ctrl+K, two to four letters and Enter open any client from anywhere: real keys to the real window."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from tests.helpers.desk import TODAY, fill
from tests.helpers.waiting import calm
from ui.bootstrap import demo_desktop
from ui.wording import HIDDEN
from workbench.domain.changes import Changes
from workbench.services.clients import add_client
from workbench.services.tagging import change_tags

LONG = 30_000
ELSEWHERE = ("today", "clients", "calendar", "greetings", "reports", "settings")
#: Name and what else is known of four clients who are looked for, each in ways that need no more than four letters.
PEOPLE = {
    "单雪晴": {"mobile": "13700007731", "employer": "镜湖印刷厂"},
    "万俟澄": {"client_no": "8800144733", "mobile": "13600000012"},
    "区晓岚": {"id_no": "110101199003077758"},
    "逄立夏": {"remark": "想换房，看了城南两套"},
}
KEYS = {
    "单雪晴": ("sxq", "单雪", "dxq", "7731", "镜湖", "晴"),
    "万俟澄": ("mqc", "moqi", "4733", "万qc", "俟"),
    "区晓岚": ("oxl", "7758", "区"),
    "逄立夏": ("plx", "换房", "pang"),
}


def write_people(desk) -> Changes:
    fill(desk, clients=30)
    for name, known in PEOPLE.items():
        add_client(desk, fields={"name": name, **known}, today=TODAY)
    return Changes(frozenset({"client", "import_file"}), desk.log.entries()[-1].name)


@pytest.fixture
def desktop(qapp, qtbot):
    with demo_desktop("en", TODAY, empty=True) as made:
        made.tasks.change(write_people)
        made.window.resize(1280, 700)
        made.show()
        made.window.activateWindow()
        calm(qtbot, made.tasks)
        yield made


def palette(desktop) -> QLineEdit:
    """Return the field that Ctrl+K gives the keyboard to."""
    field = desktop.window.focusWidget()
    assert isinstance(field, QLineEdit)
    return field


def look_for(desktop, qtbot, text: str) -> None:
    """Press Ctrl+K and type; keys go to whatever has the keyboard."""
    QTest.keyClick(desktop.window.focusWidget() or desktop.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    field = palette(desktop)
    for sign in text:
        if sign.isascii():
            QTest.keyClicks(field, sign)
        else:  # what an input method commits
            field.insert(sign)
    qtbot.waitUntil(lambda: desktop.window.search._shown == text, timeout=LONG)


def offered(desktop) -> list[str]:
    return [item.title for item in desktop.window.search._model.items]


def press_enter(desktop) -> None:
    QTest.keyClick(palette(desktop), Qt.Key.Key_Return)


def shown(desktop) -> list[str]:
    card = desktop.window.page("clients").card.card
    return [card.client.name] if card is not None else []


def wait_for(qtbot, look, desktop, first: list) -> None:
    """Wait until what `look` sees begins with `first`."""
    qtbot.waitUntil(lambda: look(desktop)[: len(first)] == first, timeout=LONG)


def test_a_client_is_opened_from_any_page_with_a_few_letters(desktop, qtbot):
    for page, name in zip(ELSEWHERE, [*PEOPLE, *PEOPLE], strict=False):
        for text in KEYS[name]:
            assert len(text) <= 4
            desktop.window.show_page(page)
            calm(qtbot, desktop.tasks)
            look_for(desktop, qtbot, text)
            wait_for(qtbot, offered, desktop, [name])
            press_enter(desktop)
            wait_for(qtbot, shown, desktop, [name])
            assert desktop.window.current_key() == "clients"


def test_what_was_found_where_is_said(desktop, qtbot):
    search = desktop.window.search
    for text, said in (("换房", "Remark: 想换房"), ("镜湖", "镜湖印刷厂"), ("7758", "…7758"), ("7731", "****7731")):
        look_for(desktop, qtbot, text)
        wait_for(
            qtbot, lambda _desktop, said=said: [said in one.subtitle for one in search._model.items], desktop, [True]
        )
        QTest.keyClick(palette(desktop), Qt.Key.Key_Escape)


def test_what_notes_bring_later_does_not_move_the_choice(desktop, qtbot):
    look_for(desktop, qtbot, "sett")
    QTest.keyClick(palette(desktop), Qt.Key.Key_Down)
    search = desktop.window.search
    row = search._list.currentIndex().row()
    search.show_items("sett", search._model.items)
    assert search._list.currentIndex().row() == row
    QTest.keyClick(palette(desktop), Qt.Key.Key_Escape)


@pytest.mark.parametrize(("text", "title", "key"), [("cal", "Calendar", "calendar"), ("shez", "设置", "settings")])
def test_a_page_is_called_by_its_letters(desktop, qtbot, monkeypatch, text, title, key):
    spec = desktop.window._specs[key]
    monkeypatch.setitem(desktop.window._specs, key, replace(spec, title=lambda: title))
    look_for(desktop, qtbot, text)
    for _ in range(offered(desktop).index(title)):
        QTest.keyClick(palette(desktop), Qt.Key.Key_Down)
    press_enter(desktop)
    assert desktop.window.current_key() == key


def test_on_the_privacy_screen_nobody_is_offered_but_who_is_named_whole(desktop, qtbot):
    look_for(desktop, qtbot, "单")
    QTest.keyClick(palette(desktop), Qt.Key.Key_Escape)
    desktop.context.at_hand = None
    desktop.window.set_privacy(True)
    look_for(desktop, qtbot, "单雪晴")
    assert [(item.title, item.hint) for item in desktop.window.search._model.items[:1]] == [("单雪晴", HIDDEN)]
    for text in ("单", "sx", "7731", "镜湖", "换房"):
        assert desktop.finder.find(text) == []


def test_a_tag_and_a_note_of_a_moment_ago_find_their_client(desktop, qtbot):
    found = {}

    def write(desk):
        client = desk.client_ids()[3]
        found["name"] = desk.row("client", client)["name"]
        return change_tags(desk, [client], add=["茶友"], on=TODAY)

    with qtbot.waitSignal(desktop.tasks.changed, timeout=LONG):
        desktop.tasks.change(write)
    calm(qtbot, desktop.tasks)
    look_for(desktop, qtbot, "#茶友")
    assert [item.title for item in desktop.window.search._model.items[:1]] == [found["name"]]
    desktop.window.search.dismiss()
