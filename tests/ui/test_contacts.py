"""Contacts in seconds, in the real window with real keys: a digit, the note, Enter; F4 from every list of clients."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.helpers.desk import TODAY, filled_desk
from tests.helpers.waiting import calm
from ui import theme
from ui.bootstrap import Desktop
from ui.card.log_dialog import LogDialog
from ui.card.log_edit_dialog import LogEditDialog
from workbench.texts import Texts

LONG = 20_000


@pytest.fixture
def desktop(tmp_path, qapp, qtbot):
    theme.apply(qapp, "light")
    made = Desktop(
        filled_desk(tmp_path, clients=12), today=lambda: TODAY, texts=Texts("zh_CN"), folder=tmp_path, version=""
    )
    try:
        made.window.resize(1366, 728)
        made.show()
        calm(qtbot, made.tasks)
        yield made
    finally:
        for dialog in dialogs(LogDialog):
            dialog.done(0)
        made.window.close()
        made.shutdown()


@pytest.fixture
def idle(desktop, qtbot):
    return lambda: calm(qtbot, desktop.tasks)


@pytest.fixture
def ask(desktop, qtbot):
    """Read something from the book in the background."""

    def read(query, *values):
        got = []
        desktop.tasks.query(lambda desk: desk.connection.execute(query, values).fetchall(), got.append)
        qtbot.waitUntil(lambda: bool(got), timeout=LONG)
        return got[0]

    return read


def dialogs(kind):
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]


def type_into(widget, text):
    for letter in text:
        QTest.keyClicks(widget, letter)


def test_a_call_from_today_is_one_key_the_note_and_enter(desktop, idle, ask):
    page = desktop.window.page("today")
    page.view.setFocus()
    line = page.view.current_line()
    keys = 0
    QTest.keyClick(page.view, Qt.Key.Key_1)
    keys += 1
    note = page.bar._note
    assert note.isEnabled()
    QTest.keyClicks(note, "lilv wen guo")
    QTest.keyClick(note, Qt.Key.Key_Return)
    keys += 1
    idle()
    rows = ask(
        'SELECT channel, result, note FROM interaction WHERE client_id = ? AND "on" = ?',
        line.duty.client_id,
        TODAY.isoformat(),
    )
    assert keys <= 2
    assert ("call", "connected", "lilv wen guo") in rows


def test_f4_opens_the_form_from_every_list_of_clients(desktop, idle):
    window = desktop.window
    today, clients = window.page("today"), window.page("clients")
    greetings, calendar = window.page("greetings"), window.page("calendar")
    for key, view in (
        ("today", today.view),
        ("clients", clients.view),
        ("greetings", greetings.view),
        ("calendar", calendar.queue.view),
    ):
        window.show_page(key)
        idle()
        if not view.currentIndex().isValid() and view.table.rowCount():
            view.select_row(0)
        view.setFocus()
        QTest.keyClick(view, Qt.Key.Key_F4)
        (dialog,) = dialogs(LogDialog)
        assert len(dialog.people.ids()) == 1, key
        dialog.reject()


def test_the_list_behind_a_figure_begins_a_contact_with_a_digit(desktop, idle, ask, qtbot):
    from ui.listed import ListedPanel
    from workbench.readmodels.lists import ListedClient

    (client, name), *_rest = ask("SELECT id, name FROM client LIMIT 1")
    panel = ListedPanel(desktop.context)
    qtbot.addWidget(panel)
    panel.show()
    panel.show_rows("Figure", [ListedClient(client, "88001", name)])
    panel.focus_first()
    QTest.keyClick(panel.view, Qt.Key.Key_3)
    (dialog,) = dialogs(LogDialog)
    QTest.keyClicks(dialog._note, "wan dian zai lai")
    QTest.keyClick(dialog._note, Qt.Key.Key_Return)
    idle()
    assert not dialogs(LogDialog)
    said = ask('SELECT result, note FROM interaction WHERE client_id = ? AND "on" = ?', client, TODAY.isoformat())
    assert ("appointment", "wan dian zai lai") in said


def test_several_clients_of_one_salon_are_named_found_and_taken_away(desktop, idle, ask):
    window = desktop.window
    window.show_page("clients")
    idle()
    view = window.page("clients").view
    view.select_row(0)
    view.selectRow(0)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_F4)
    (dialog,) = dialogs(LogDialog)
    idle()
    first = dialog.people.ids()[0]
    name = next(row.name for row in dialog.people._roster.rows if row.id != first)
    dialog.people.search.setText(name)
    dialog.people.search.textEdited.emit(name)
    QTest.keyClick(dialog.people.search, Qt.Key.Key_Return)
    assert [one for _client, one in dialog.people.people()][1:] == [name]
    second = dialog.people.ids()[1]
    dialog.people.remove(first)
    assert dialog.people.ids() == [second]
    dialog.people.add(first, "again")
    dialog._note.setPlainText("沙龙")
    dialog.submit()
    idle()
    groups = ask("SELECT DISTINCT group_id FROM interaction WHERE note = '沙龙'")
    assert len(groups) == 1
    assert groups[0][0] is not None


def test_a_slip_is_put_right_from_the_timeline(desktop, idle, ask, qtbot):
    window = desktop.window
    (client, row, note), *_rest = ask(
        'SELECT client_id, id, note FROM interaction WHERE note IS NOT NULL ORDER BY "on" DESC LIMIT 1'
    )
    desktop.context.client_asked.emit(client)
    idle()
    card = window.page("clients").card
    card.show_tab("timeline")
    idle()
    qtbot.waitUntil(lambda: any(note in entry.body for entry in card.story.entries()), timeout=LONG)
    assert card.story.list.select_key(("interaction", row))
    card.story.list.setFocus()
    QTest.keyClick(card.story.list, Qt.Key.Key_Return)
    idle()
    (dialog,) = dialogs(LogEditDialog)
    dialog._note.setPlainText("put right")
    QTest.keyClick(dialog._note, Qt.Key.Key_Return)
    idle()
    assert ask("SELECT note FROM interaction WHERE id = ?", row) == [("put right",)]
    qtbot.waitUntil(lambda: any("put right" in entry.body for entry in card.story.entries()), timeout=LONG)
    card.story.list.select_key(("interaction", row))
    QTest.keyClick(card.story.list, Qt.Key.Key_Delete)
    idle()
    assert ask("SELECT note FROM interaction WHERE id = ?", row) == []
    desktop.undo()
    idle()
    assert ask("SELECT note FROM interaction WHERE id = ?", row) == [("put right",)]


def test_the_timeline_is_searched_filtered_and_laid_out_page_by_page(desktop, idle, ask, qtbot):
    (client,), *_rest = ask("SELECT id FROM client LIMIT 1")

    def many(desk):
        from workbench.domain.changes import Changes

        with desk.transaction("log") as tx:
            for number in range(2000):
                day = TODAY.replace(year=2020 + number % 6, month=1 + number % 12, day=1 + number % 28)
                said = {
                    "channel": "call",
                    "result": "connected",
                    "note": f"call {number:04d}",
                    "at": f"{day}T02:00:00Z",
                }
                tx.put("interaction", tx.new_id(), {"client_id": client, "on": day, **said})
        return Changes(frozenset({"interaction"}), tx.operation)

    desktop.tasks.change(many, None)
    idle()
    desktop.context.client_asked.emit(client)
    idle()
    card = desktop.window.page("clients").card
    card.show_tab("timeline")
    qtbot.waitUntil(lambda: len(card.story.entries()) >= 2000, timeout=LONG)
    assert card.story.list.items.rowCount() < 500
    card.story.search.setText("1234")
    assert [entry.body for entry in card.story.entries()] == ["call 1234"]
    card.story.search.clear()
    days = [one.what.day for one in card.story._told]
    assert days == sorted(days, reverse=True)


def test_the_history_of_a_client_takes_one_change_back(desktop, idle, ask):
    from workbench.services.clients import set_client

    (client, job), *_rest = ask("SELECT id, job FROM client LIMIT 1")
    desktop.tasks.change(lambda desk: set_client(desk, client=client, fields={"job": "guard"}), None)
    idle()
    desktop.context.client_asked.emit(client)
    idle()
    card = desktop.window.page("clients").card
    card.show_tab("history")
    idle()
    (tab,) = [one for one in card.tabs if type(one).__name__ == "HistoryTab"]
    newest = tab.model.record_at(0)
    assert newest.verb == "client-set"
    tab.list.select_row(0)
    assert "guard" in tab.detail.toPlainText()
    tab.take_back()
    idle()
    assert ask("SELECT job FROM client WHERE id = ?", client) == [(job,)]
    assert tab.model.record_at(1).undone
