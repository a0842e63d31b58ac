"""客户: search as typed, filters, the card and its forms, several clients at once, privacy."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.helpers.desk import TODAY, empty_desk, page_context
from tests.helpers.pages import dialog_of, undo
from tests.helpers.waiting import calm
from ui.card.edit_dialog import EditDialog
from ui.card.log_dialog import LogDialog
from ui.card.plan_dialog import PlanDialog
from ui.card.reason_dialog import ReasonDialog
from ui.card.way_dialog import WayDialog
from ui.finder import Finder
from ui.forms import DayEdit
from ui.pages.clients.column_menu import column_menu
from ui.pages.clients.page import ClientsPage
from ui.roster import Roster
from ui.wording import HIDDEN

pytestmark = pytest.mark.book(clients=12)


@pytest.fixture
def page(context, qtbot, idle):
    made = ClientsPage(context)
    qtbot.addWidget(made)
    made.resize(1180, 640)
    made.show()
    made.activate()
    idle()
    qtbot.waitUntil(lambda: made.card.card is not None)
    return made


def names(page: ClientsPage) -> list[str]:
    return [page.model.record_at(row).name for row in range(page.model.rowCount())]


def test_search_as_typed_finds_by_hanzi_reading_initials_number_and_phone_tail(page):
    target = page.model.record_at(4)
    for text in (target.name, target.pinyin, target.initials, target.client_no, target.phone[-4:]):
        page.search.clear()
        if text.isascii():
            QTest.keyClicks(page.search, text)
        else:
            page.search.take(text)
        assert target.name in names(page), text
        assert page.model.rowCount() < page.model.total
    page.search.clear()
    QTest.keyClicks(page.search, "nobody at all")
    assert names(page) == []
    assert page._empty.isVisible()
    page._empty_action.click()
    assert len(names(page)) == 12


def test_letters_typed_in_the_list_go_to_the_search(page):
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Z)
    assert page.search.text() == "z"
    assert 0 < page.model.rowCount() < 12


def test_filters_join_search_and_count_what_they_keep(page):
    page.filters.choose("flag", ["important"])
    assert names(page) == [row.name for row in page.model.records if "important" in row.flags]
    tier = page.model.records[0].tier
    page.filters.clear()
    action = next(one for one in page.filters._buttons["tier"]._menu.actions() if one.data()[0] == tier)
    action.setChecked(True)
    assert {page.model.record_at(row).tier for row in range(page.model.rowCount())} == {tier}


def test_every_column_sorts_and_the_table_obeys_qt(page, qtmodeltester):
    for column in range(page.model.columnCount()):
        page.model.sort(column, Qt.SortOrder.DescendingOrder)
        assert len(names(page)) == 12
    qtmodeltester.check(page.model)


def test_the_card_follows_the_arrows_and_alt_steps_through_what_is_filtered(page, qtbot):
    QTest.keyClick(page.view, Qt.Key.Key_Down)
    second = page.view.current_record().id
    qtbot.waitUntil(lambda: page.card.card.client.id == second)
    page.step(1)
    assert page.view.current_record().id == page.model.record_at(2).id
    page.step(-1)
    assert page.view.current_record().id == second


def test_a_client_asked_for_from_elsewhere_is_shown_though_filtered_out(page, context, qtbot):
    wanted = page.model.record_at(7)
    QTest.keyClicks(page.search, "nobody")
    page.open(wanted.id)
    qtbot.waitUntil(lambda: page.card.card is not None and page.card.card.client.id == wanted.id)
    assert page.view.current_record().id == wanted.id
    assert page.search.text() == ""


def test_an_edit_changes_only_what_was_touched_and_undo_takes_it_back(page, context, idle, qtbot):
    client = page.card.card.client
    QTest.keyClick(page, Qt.Key.Key_F2)
    idle()
    dialog = dialog_of(EditDialog)
    dialog.field("employer")._line.setText("新城小学")
    dialog.field("mourning_until")._day.setText("+30")
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    idle()
    qtbot.waitUntil(lambda: page.card.card.client.employer == "新城小学")
    assert page.card.card.client.remark == client.remark
    assert "mourning" in page.model.record_at(page.view.currentIndex().row()).flags
    undo(context, idle)
    qtbot.waitUntil(lambda: page.card.card.client.employer == client.employer)


def test_a_birthday_that_no_calendar_has_is_refused_at_once(page, idle, qtbot):
    page.card.act("edit")
    idle()
    dialog = dialog_of(EditDialog)
    birthday = dialog.field("birthday")
    birthday._calendar.choose("solar")
    birthday._month.setValue(2)
    birthday._day.setValue(30)
    dialog.submit()
    assert dialog.error.isVisible()
    birthday._calendar.choose("lunar")
    birthday._year.setValue(0)
    assert birthday.problem() == ""
    assert birthday.text() == "lunar:02-30"
    dialog.reject()


def test_a_client_is_made_with_nothing_but_a_name(page, context, idle, qtbot):
    QTest.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = dialog_of(EditDialog)
    dialog.submit()
    assert dialog.error.isVisible()
    dialog.field("name")._line.setText("龚新人")
    dialog.submit()
    idle()
    qtbot.waitUntil(lambda: page.card.card is not None and page.card.card.client.name == "龚新人")
    assert page.view.current_record().name == "龚新人"
    assert page.card.card.client.status == "managed"


def test_deleting_is_one_key_and_undo_brings_everything_back(page, context, idle, qtbot):
    name, held = page.card.card.client.name, len(page.card.card.holdings)
    with qtbot.waitSignal(context.said) as said:
        page.card.act("delete")
    idle()
    assert said.args == [f"{name} was deleted", True]
    assert name not in names(page)
    undo(context, idle)
    assert name in names(page)
    page.view.select_row(names(page).index(name))
    qtbot.waitUntil(lambda: page.card.card is not None and page.card.card.client.name == name)
    assert len(page.card.card.holdings) == held


def test_one_interaction_is_recorded_for_several_clients(page, context, idle):
    for row in (0, 1, 2):
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        page.view.selectionModel().select(page.model.index(row, 0), flags)
    assert page.strip._actions[0].isVisible()
    page.strip.asked.emit("log")
    dialog = dialog_of(LogDialog)
    dialog._channel.choose("event")
    dialog._note.setPlainText("salon")
    dialog._next.setText("send the slides")
    dialog._next_on.setText("+3")
    dialog.submit()
    idle()
    assert {page.model.record_at(row).last_contact for row in range(3)} == {TODAY}


def test_an_appointment_is_planned_and_stands_in_the_timeline(page, idle, qtbot):
    page.card.act("plan")
    dialog = dialog_of(PlanDialog)
    dialog.submit()
    assert dialog.error.isVisible()
    dialog._day.setText("+2")
    dialog._purpose.setText("renewal")
    dialog.submit()
    idle()
    page.card.show_tab("timeline")
    qtbot.waitUntil(lambda: any("renewal" in entry.title for entry in page.card.story.entries()))


def test_numbers_stand_in_full_only_after_a_reason_which_is_kept(page, context, idle, qtbot):
    number = page.card.card.ways[0].value
    page.card.reach.reveal_asked.emit()
    dialog = dialog_of(ReasonDialog)
    dialog.submit()
    assert dialog.error.isVisible()
    dialog._reason.setText("calling back")
    dialog.submit()
    idle()
    assert page.card.revealed
    page.card.reach.way_chosen.emit("copy", page.card.card.ways[0])
    assert QGuiApplication.clipboard().text() == number
    kept = []
    context.tasks.query(lambda desk: desk.history()[-1], kept.append)
    idle()
    assert (kept[0].entry.verb, kept[0].reason) == ("view", "calling back")
    page.card.hide_numbers()
    QGuiApplication.clipboard().clear()
    page.card.reach.way_chosen.emit("copy", page.card.card.ways[0])
    assert QGuiApplication.clipboard().text() == ""
    dialog = dialog_of(ReasonDialog)
    dialog._take("The client asked")
    idle()
    assert QGuiApplication.clipboard().text() == number
    context.tasks.query(lambda desk: desk.history()[-1], kept.append)
    idle()
    assert (kept[1].entry.verb, kept[1].reason) == ("view", "The client asked")
    assert not page.card.revealed


def test_contact_ways_are_added_preferred_and_removed(page, idle, qtbot):
    page.card.act("add-way")
    dialog = dialog_of(WayDialog)
    dialog._kind.choose("work")
    dialog._value.setText("0510-88880000")
    dialog.submit()
    idle()
    added = next(way for way in page.card.card.ways if way.value == "0510-88880000")
    page.card.reach.way_chosen.emit("prefer", added)
    idle()
    assert [way.value for way in page.card.card.ways if way.preferred] == ["0510-88880000"]
    page.card.reach.way_chosen.emit("remove", added)
    idle()
    assert "0510-88880000" not in [way.value for way in page.card.card.ways]


def test_the_privacy_screen_hides_numbers_balances_and_other_clients(page, context):
    mine = page.card.card.client.name
    context.set_private(True)
    page.set_privacy(True)
    cells = [page.model.cells_at(row) for row in range(page.model.rowCount())]
    keys = [column.key for column in page.model.columns]
    for key in ("client_no", "aum", "phone"):
        assert {row[keys.index(key)].text for row in cells} <= {HIDDEN, ""}
    assert {row[keys.index("name")].text for row in cells} == {HIDDEN, mine}
    said = [child.text() for child in page.card.findChildren(type(page.card.head._name)) if child.isVisible()]
    assert not any(page.card.card.ways[0].value[-4:] in text or "CNY" in text for text in said)


def test_columns_are_shown_and_hidden_and_the_choice_is_remembered(page):
    menu = column_menu(page.view, page)
    keys = [column.key for column in page.model.columns]
    age, name = menu.actions()[keys.index("age")], menu.actions()[keys.index("name")]
    assert not name.isEnabled()
    age.setChecked(True)
    assert not page.view.isColumnHidden(keys.index("age"))
    state = page.view.widths()
    page.view.setColumnHidden(keys.index("age"), True)
    page.view.restore_widths(state)
    assert not page.view.isColumnHidden(keys.index("age"))


def test_an_empty_book_offers_an_import(tmp_path, qtbot):
    with page_context(empty_desk(tmp_path)) as context:
        page = ClientsPage(context)
        qtbot.addWidget(page)
        page.show()
        page.activate()
        calm(qtbot, context.tasks)
        with qtbot.waitSignal(page.import_asked):
            page._empty_action.click()


def test_the_finder_answers_later_at_first_and_at_once_after_that(context, idle, qtbot):
    finder = Finder(context)
    with qtbot.waitSignal(finder.found) as found:
        assert finder.find("8800100003") is None
    text, (item,) = found.args
    assert (text, item.hint) == ("8800100003", "8800100003")
    assert finder.find("8800100003")[0].title == item.title
    with qtbot.waitSignal(context.client_asked) as asked:
        item.run()
    assert asked.args == [Roster.of(context).rows[[row.client_no for row in Roster.of(context).rows].index(text)].id]


@pytest.mark.parametrize(
    ("text", "title", "code"),
    [
        ("2026-09-25", "2026-09-25", "2026-8-15"),
        ("2026/9/25", "2026-09-25", "2026-8-15"),
        ("农历2026-8-15", "2026-09-25", "2026-8-15"),
        ("lunar 2025-6-15l", "2025-08-08", "2025-6-15L"),
    ],
)
def test_ctrl_k_converts_days_and_shows_them_in_the_calendar(context, qtbot, text, title, code):
    (item,) = Finder(context).find(text)
    assert (item.title, item.hint) == (title, code)
    with qtbot.waitSignal(context.day_asked) as asked:
        item.run()
    assert asked.args[0].isoformat() == title


def test_what_is_no_day_finds_nobody(context, qtbot):
    finder = Finder(context)
    for text in ("2026-13-45", "农历2026-8-31"):
        with qtbot.waitSignal(Roster.of(context).reloaded, raising=False, timeout=500):
            assert not finder.find(text)


def test_ctrl_k_tells_how_a_name_is_read(context, qtbot):
    finder = Finder(context)
    with qtbot.waitSignal(finder.found, timeout=20_000) as found:
        assert finder.find("拼音 单雨桐") is None
    text, (item,) = found.args
    assert text == "拼音 单雨桐"
    assert item.title.startswith("单雨桐  shan yu tong")


@pytest.mark.parametrize(
    ("text", "day"),
    [("2026-12-01", "2026-12-01"), ("12-01", "2026-12-01"), ("25", "2026-11-25"), ("+7", "2026-11-28"), ("", None)],
)
def test_a_day_is_written_as_one_likes(qtbot, text, day):
    edit = DayEdit("day", TODAY)
    qtbot.addWidget(edit)
    edit.setText(text)
    assert (edit.day().isoformat() if edit.day() else None) == day
    edit.setText("13-45")
    assert not edit.valid()
