"""The client list by keys alone: views, filters as chips, columns, several clients, next and previous."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db.queries import clients as client_queries
from db.queries.clients import card
from tests.helpers.desk import TODAY
from tests.helpers.pages import undo
from ui.card.plan_dialog import PlanDialog
from ui.models import orders
from ui.pages.clients import sieve
from ui.pages.clients.batch_dialog import BatchDialog, TagDialog
from ui.pages.clients.column_menu import ColumnDialog
from ui.pages.clients.filter_dialog import FilterDialog
from ui.pages.clients.page import ClientsPage
from ui.pages.clients.view_dialogs import NameDialog, ViewsDialog
from ui.roster import Roster
from ui.shell.memory import WindowMemory
from workbench.domain.views import ListView
from workbench.services.clients import add_client, delete_client, set_client
from workbench.services.households import make_household
from workbench.services.tagging import change_tags
from workbench.services.views import save_view

pytestmark = pytest.mark.book(clients=20)

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(context, qtbot, idle):
    made = ClientsPage(context)
    qtbot.addWidget(made)
    made.resize(1180, 640)
    made.show()
    made.activate()
    idle()
    return made


def names(page):
    return [page.model.record_at(row).name for row in range(page.model.rowCount())]


def dialog_of(kind):
    found = next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())
    in_front(found)
    return found


def in_front(window):
    window.activateWindow()
    QApplication.processEvents()
    assert window.isActiveWindow()


def test_a_view_is_chosen_by_key_and_brings_its_filter_order_and_columns(page, idle):
    before = page.view.layout_of()
    QTest.keyClick(page.view, Qt.Key.Key_5, CTRL | SHIFT)
    idle()
    assert page.views.key == "maturing"
    assert page.filters.wanted() == {"matures": ("month",)}
    assert [key for key, _width in page.view.layout_of()][4] == "maturity"
    days = [page._roster.part("maturity", page.model.record_at(row).id) for row in range(page.model.rowCount())]
    assert days
    assert days == sorted(days)
    assert all(day.month == TODAY.month for day in days)
    QTest.keyClick(page.view, Qt.Key.Key_1, CTRL | SHIFT)
    idle()
    assert len(names(page)) == 20
    assert page.view.layout_of() == before


def test_a_view_is_kept_and_saved_again_and_undo_takes_it_back(page, context, idle):
    page.filters.choose("flag", ["important"])
    page.view.sort_by("aum", descending=True)
    page.filters.keep_asked.emit()
    dialog = dialog_of(NameDialog)
    dialog.name.setText("Mine")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    idle()
    mine = page.shelf.choices()[-1]
    assert (mine.name, mine.view.filter, mine.view.sort, mine.view.descending) == (
        "Mine",
        {"flag": ("important",)},
        "aum",
        True,
    )
    page.show_view(mine)
    assert page.views.text() == "Mine"
    page.filters.choose("risk", ["C1"])
    assert page.views.text() == "Mine *"
    page.run_view("save")
    idle()
    assert page.shelf.choices()[-1].view.filter == {"flag": ("important",), "risk": ("C1",)}
    undo(context, idle)
    undo(context, idle)
    assert not page.shelf.own


def test_views_are_renamed_ordered_and_deleted_by_keys(page, context, idle):
    from workbench.domain.views import ListView
    from workbench.services.views import save_view

    for name in ("甲", "乙"):
        context.tasks.change(lambda desk, name=name: save_view(desk, name=name, view=ListView(search=name)))
    idle()
    page.run_view("manage")
    dialog = dialog_of(ViewsDialog)
    QTest.keyClick(dialog.list, Qt.Key.Key_Down, ALT)
    idle()
    assert [one.name for one in page.shelf.own] == ["乙", "甲"]
    assert dialog.list.currentItem().text() == "甲"
    dialog.name.setFocus()
    dialog.name.setText("丙")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    idle()
    assert [one.name for one in page.shelf.own] == ["乙", "丙"]
    dialog.name.setText("乙")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    idle()
    assert dialog.error.isVisible()
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    idle()
    assert [one.name for one in page.shelf.own] == ["乙"]
    dialog.reject()


def test_filters_are_chips_that_a_key_takes_off(page, context, idle):
    everybody = names(page)
    page.filters.toggle("risk", "C1")
    page.filters.toggle("risk", "C2")
    page.filters.choose("aum", ["10-"])
    assert {page.model.record_at(row).risk for row in range(page.model.rowCount())} <= {"C1", "C2"}
    assert [made.property("key") for made in page.filters.chips()] == ["risk", "aum"]
    assert page.filters.chips()[0].accessibleName().startswith("Take off: Risk: C1, C2")
    for _ in range(2):
        chip = page.filters.chips()[0]
        chip.setFocus()
        QTest.keyClick(chip, Qt.Key.Key_Space)
    assert names(page) == everybody
    assert not page.filters.chips()


def test_the_menu_of_filters_offers_what_the_book_holds(page, context, idle):
    client = page.model.record_at(3)
    context.tasks.change(lambda desk: change_tags(desk, [client.id], add=["打新"], on=TODAY))
    idle()
    page.filters.menu().deleteLater()
    idle()
    menu = page.filters.menu()
    below = next(action.menu() for action in menu.actions() if action.menu() and action.text() == "Tag")
    below.aboutToShow.emit()
    entry = next(action for action in below.actions() if action.text().startswith("打新"))
    entry.trigger()
    idle()
    assert names(page) == [client.name]


def test_a_filter_of_ones_own_is_typed_and_a_wrong_one_refused(page):
    page.filters.ask()
    dialog = dialog_of(FilterDialog)
    dialog.key.choose("silent")
    QTest.keyClicks(dialog.values, "long")
    QTest.keyClick(dialog.values, Qt.Key.Key_Return)
    assert dialog.error.isVisible()
    dialog.values.setText("20")
    QTest.keyClick(dialog.values, Qt.Key.Key_Return)
    assert page.filters.wanted() == {"silent": ("20",)}


def test_columns_are_chosen_and_ordered_by_keys_and_read_only_then(page, context, idle):
    assert not page._roster.parts
    QTest.keyClick(page.view, Qt.Key.Key_C, CTRL | SHIFT)
    dialog = dialog_of(ColumnDialog)
    titles = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    dialog.list.setCurrentRow(titles.index("District"))
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    for _ in range(len(titles)):
        if dialog.list.currentRow() <= 1:
            break
        QTest.keyClick(dialog.list, Qt.Key.Key_Up, ALT)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return, CTRL)
    idle()
    assert [key for key, _width in page.view.layout_of()][:2] == ["name", "district"]
    assert set(page._roster.parts) == {"district"}
    page.view.sort_by("district")
    shown = [page._roster.part("district", page.model.record_at(row).id) for row in range(20)]
    assert shown == sorted(filter(None, shown)) + [None] * shown.count(None)


def test_the_list_remembers_its_last_state_but_no_names(page, context, tmp_path, qtbot):
    page.view.show_columns([("name", 90), ("tier", 0), ("aum", 111)])
    page.view.sort_by("aum", descending=True)
    page.filters.set_wanted({"tier": ("gold",), "household": ("王家",)})
    memory = WindowMemory(tmp_path)
    page.remember(memory.settings)
    other = ClientsPage(context)
    qtbot.addWidget(other)
    other.recall(memory.settings)
    assert other.view.layout_of()[0] == ("name", 90)
    assert other.view.sorted_by() == ("aum", True)
    assert other.filters.wanted() == {"tier": ("gold",)}
    memory.settings.sync()
    assert "王家" not in (tmp_path / "window.ini").read_text(encoding="utf-8")


def test_everybody_is_selected_and_changed_in_one_step(page, context, idle):
    QTest.keyClick(page.view, Qt.Key.Key_A, CTRL)
    assert page.strip.more.isVisible()
    QTest.keyClick(page.view, Qt.Key.Key_E, CTRL)
    dialog = dialog_of(BatchDialog)
    dialog.field.choose("manager")
    dialog.editor.take("林")
    said = []
    context.said.connect(lambda text, undo: said.append((text, undo)))
    QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    idle()
    assert said == [("20 clients changed, 0 were like that already", True)]
    assert {row.manager for row in page._roster.rows} == {"林"}
    undo(context, idle)
    assert {row.manager for row in page._roster.rows} == {""}


def test_some_get_a_tag_and_are_deleted_and_come_back(page, context, idle):
    everybody = names(page)
    page.view.select_row(0)
    for _ in range(3):
        QTest.keyClick(page.view, Qt.Key.Key_Down, SHIFT)
    assert len(page.view.selected_records()) == 4
    page.actions_.run("tags")
    dialog = dialog_of(TagDialog)
    dialog.given.setText("打新 养老")
    QTest.keyClick(dialog.given, Qt.Key.Key_Return)
    idle()
    page.filters.choose("tag", ["打新"])
    idle()
    assert names(page) == everybody[:4]
    in_front(page)
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_A, CTRL)
    QTest.keyClick(page.view, Qt.Key.Key_Delete)
    idle()
    assert names(page) == []
    page._show_all()
    assert names(page) == everybody[4:]
    undo(context, idle)
    assert names(page) == everybody


def test_next_and_previous_go_through_what_is_filtered_from_the_card(page, context, qtbot, idle):
    page.filters.choose("flag", ["important"])
    count = page.model.rowCount()
    assert count >= 2
    page.view.select_row(0)
    page.open_card(page.view.current_record())
    idle()
    stepper = page.card.head.stepper
    assert stepper._said.text() == f"1/{count}"
    assert not stepper.previous.isEnabled()
    stepper.next.click()
    qtbot.waitUntil(lambda: page.card.card is not None and page.card.card.client.id == page.model.record_at(1).id)
    assert stepper._said.text() == f"2/{count}"
    page.card.head.setFocus()
    QTest.keyClick(page.card, Qt.Key.Key_Up, ALT)
    assert page.view.currentIndex().row() == 0


def test_home_end_and_pages_move_by_rows(page):
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_End)
    assert page.view.currentIndex().row() == 19
    QTest.keyClick(page.view, Qt.Key.Key_Home)
    assert page.view.currentIndex().row() == 0
    QTest.keyClick(page.view, Qt.Key.Key_PageDown)
    assert page.view.currentIndex().row() > 5


def test_one_edited_client_is_read_alone_and_found_by_its_new_words(page, context, idle, monkeypatch):
    asked = []
    real = client_queries.client_rows
    monkeypatch.setattr(
        "ui.roster.client_rows", lambda book, today, ids=None: asked.append(ids) or real(book, today, ids)
    )
    row = page.model.record_at(5)
    context.tasks.change(lambda desk: set_client(desk, client=row.id, fields={"employer": "新城小学"}))
    idle()
    assert page.model.record_at(5).employer == "新城小学"
    assert page._roster.find("新城小学") == [row.id]
    context.tasks.change(lambda desk: set_client(desk, client=row.id, fields={"name": "安安"}))
    idle()
    assert names(page)[0] == "安安"
    assert row.id in page._roster.find("安安")
    assert row.id not in page._roster.find(row.name)
    context.tasks.change(lambda desk: add_client(desk, fields={"name": "阿安"}, today=TODAY)[0])
    idle()
    assert names(page)[0] == "阿安"
    context.tasks.change(lambda desk: delete_client(desk, client=row.id))
    idle()
    assert "安安" not in names(page)
    assert all(ids is not None and len(ids) == 1 for ids in asked)
    assert page._roster.places == {one.id: place for place, one in enumerate(page._roster.rows)}


def test_many_rows_are_sieved_and_sorted_in_steps_with_the_same_outcome(page, context, idle, qtbot, monkeypatch):
    wanted = {"silent": ("10",), "matures": ("60",)}
    page.filters.set_wanted(wanted)
    page._filter()
    idle()
    few = names(page)
    page.filters.clear()
    page._filter()
    monkeypatch.setattr(sieve, "_AT_ONCE", 3)
    monkeypatch.setattr(sieve, "_FIRST", 2)
    page.filters.set_wanted(wanted)
    page._filter()
    idle()
    assert names(page) == few
    page.filters.clear()
    page.search.setText("a")
    idle()
    assert len(names(page)) == len(page._roster.find("a", 20)) > 2
    page.search.clear()
    expected = [
        row.name for row in sorted(page._roster.rows, key=lambda row: (row.aum_fen, page._roster.place(row.id)))
    ]
    monkeypatch.setattr("ui.models.record_table.SLICE", 3)
    monkeypatch.setattr(orders, "SLICE", 3)
    page.model._orders.clear()
    page.view.sort_by("aum")
    qtbot.waitUntil(lambda: not page.model.sorting)
    assert names(page) == expected


def test_a_large_selection_is_carried_over_to_another_order(page, monkeypatch):
    monkeypatch.setattr("ui.widgets.kept_selection._CARRIED", 3)
    page.view.select_row(0)
    for _ in range(6):
        QTest.keyClick(page.view, Qt.Key.Key_Down, SHIFT)
    before = {row.id for row in page.view.selected_records()}
    page.view.sort_by("aum", descending=True)
    assert {row.id for row in page.view.selected_records()} == before
    page.view.selectAll()
    page.view.sort_by("name")
    assert len(page.view.selected_records()) == 20


def test_a_row_is_read_aloud_as_its_visible_columns_say_it(page):
    page.view.show_columns([("tier", 0), ("name", 0)])
    index = page.model.index(0, [column.key for column in page.model.columns].index("tier"))
    said = page.model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    row = page.model.record_at(0)
    assert said.endswith(f"Name: {row.name}")
    assert "Phone" not in said


def test_an_appointment_is_planned_with_all_that_are_selected(page, context, idle):
    in_front(page)
    page.view.select_row(0)
    page.view.setFocus()
    for _row in range(2):
        QTest.keyClick(page.view, Qt.Key.Key_Down, SHIFT)
    people = [row.id for row in page.view.selected_records()]
    page.actions_.run("plan")
    dialog = dialog_of(PlanDialog)
    dialog._day.setText("+2")
    dialog.submit()
    idle()
    found = []
    context.tasks.query(lambda desk: [card(desk, one).appointments for one in people], found.append)
    idle()
    assert [len([one for one in some if one.state == "planned"]) >= 1 for some in found[0]] == [True] * 3


def test_a_filter_that_fails_says_so_and_leaves_the_list_usable(page, context, idle, monkeypatch):
    told, everybody = [], names(page)
    context.tasks.failed.connect(told.append)
    with monkeypatch.context() as broken:
        broken.setattr("ui.roster.read_part", lambda *_asked: 1 / 0)
        page.filters.choose("tag", ["打新"])
        idle()
    assert [type(error) for error in told] == [ZeroDivisionError]
    assert "…" not in page.strip._count.text()
    page._show_all()
    assert names(page) == everybody
    page.filters.choose("tag", ["打新"])
    idle()
    assert names(page) == []


def test_a_list_that_a_form_has_read_before_is_shown_by_a_page_that_is_made_later(context, idle, qtbot):
    Roster.of(context).ensure()
    idle()
    late = ClientsPage(context)
    qtbot.addWidget(late)
    idle()
    assert late.model.rowCount() == len(Roster.of(context).rows)


def test_two_households_of_one_name_are_told_apart_in_the_filter(page, context, idle):
    rows = [page.model.record_at(row) for row in range(6)]
    for at, name in ((0, "王家"), (2, "王家"), (4, "李家")):
        pair = [row.id for row in rows[at : at + 2]]
        context.tasks.change(
            lambda desk, pair=pair, name=name: make_household(desk, clients=pair, name=name, move=True)[0]
        )
        idle()
    page.filters.menu().deleteLater()
    idle()
    offered = {value: text for value, text, _count in page.filters.words.offered("household")}
    first, second = (value for value, text in offered.items() if text.startswith("王家 ("))
    if rows[0].name not in offered[first]:
        first, second = second, first
    people = ", ".join(sorted(row.name for row in rows[:2]))
    assert offered[first] == f"王家 ({people})"
    assert offered[second] != offered[first]
    assert "王家" not in offered
    assert offered["李家"] == "李家"
    page.filters.toggle("household", first)
    idle()
    assert sorted(names(page)) == sorted(row.name for row in rows[:2])
    assert page.filters.chips()[0].accessibleName() == f"Take off: Household: 王家 ({people})"


def test_an_ampersand_in_the_name_of_a_view_is_shown(page, context, idle):
    context.tasks.change(lambda desk: save_view(desk, name="M&S", view=ListView(filter={"employer": ("M&S",)})))
    idle()
    menu = page.views.menu_of()
    entry = next(one for one in menu.actions() if one.text().startswith("M&&S"))
    entry.trigger()
    idle()
    assert (page.views.text(), page.views.accessibleName()) == ("M&&S", "View: M&S")
    assert page.filters.chips()[0].text() == "Employer: M&&S"
