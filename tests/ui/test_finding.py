"""Finding in the list, tags on the card, and the order by strokes, as the window does them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from tests.helpers.desk import TODAY
from ui.card.tag_strip import TagStrip
from ui.finder import Finder
from ui.pages.clients.page import ClientsPage
from ui.papers import PAPERS
from ui.roster import Roster
from workbench.readings.strokes import stroke_key
from workbench.reports.catalogue import DOCUMENTS
from workbench.services.clients import set_client
from workbench.services.tagging import change_tags

pytestmark = pytest.mark.book(clients=14)


def test_every_paper_is_a_command():
    assert {one.name: one.title for one in DOCUMENTS} == PAPERS


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


def test_the_list_finds_by_what_stands_in_a_note(page, context, qtbot, idle):
    page.search.setText("女儿陪同")
    qtbot.waitUntil(lambda: 0 < page.model.rowCount() < page.model.total)
    expected = {row.name for row in Roster.of(context).rows if int(row.client_no[-5:]) % 6 == 0}
    qtbot.waitUntil(lambda: set(names(page)) == expected)
    page.search.setText("没有这样的话")
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    idle()


def test_the_list_and_the_palette_find_a_tag_as_soon_as_it_is_given(page, context, qtbot, idle):
    client, name = page.model.record_at(2).id, page.model.record_at(2).name
    context.tasks.change(lambda desk: change_tags(desk, [client], add=["茶友"], on=TODAY))
    idle()
    page.search.setText("#茶")
    qtbot.waitUntil(lambda: names(page) == [name])
    (item,) = Finder(context).find("#茶友")
    assert item.title == name
    assert "茶友" in item.subtitle


def test_the_list_stands_in_the_order_of_strokes(page, qtbot):
    page.view.sort_by("strokes")
    qtbot.waitUntil(lambda: names(page) == sorted(names(page), key=stroke_key))
    page.view.sort_by("name")
    qtbot.waitUntil(lambda: names(page) != sorted(names(page), key=stroke_key))


def test_a_told_reading_moves_a_client_in_the_list_and_finds_it(page, context, qtbot, idle):
    row = page.model.record_at(0)
    before = names(page)
    told = "zun zun zun"
    context.tasks.change(lambda desk: set_client(desk, client=row.id, fields={"reading": told}))
    idle()
    qtbot.waitUntil(lambda: Roster.of(context).rows[-1].id == row.id)
    assert Roster.of(context).find("zzz") == [row.id]
    context.tasks.change(lambda desk: desk.undo())
    idle()
    qtbot.waitUntil(lambda: names(page) == before)


def strip_of(page: ClientsPage, qtbot, idle) -> TagStrip:
    found = page.card.findChild(TagStrip)
    idle()
    return found


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_tag_is_given_and_taken_on_the_card_with_the_keyboard(page, context, qtbot, idle):
    strip = strip_of(page, qtbot, idle)
    (add,) = [one for one in strip.findChildren(QPushButton) if one.isVisible()]
    QTest.keyClick(add, Qt.Key.Key_Space)
    field = strip.findChild(QLineEdit)
    qtbot.waitUntil(field.isVisible)
    field.insert("老板")
    assert "老板娘" in [field.completer().completionModel().index(row, 0).data() for row in range(1)]
    field.insert("娘")
    QTest.keyClick(field, Qt.Key.Key_Return)
    idle()
    qtbot.waitUntil(lambda: strip.tags() == ["老板娘"])
    tag = next(one for one in strip.findChildren(QPushButton) if "老板娘" in one.text())
    assert "老板娘" in tag.accessibleName()
    QTest.keyClick(tag, Qt.Key.Key_Space)
    idle()
    qtbot.waitUntil(lambda: strip.tags() == [])
    context.tasks.change(lambda desk: desk.undo())
    idle()
    qtbot.waitUntil(lambda: strip.tags() == ["老板娘"])


def test_escape_puts_the_field_away_and_the_privacy_screen_the_tags(page, context, qtbot, idle):
    strip = strip_of(page, qtbot, idle)
    strip.begin()
    field = strip.findChild(QLineEdit)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not field.isVisible()
    assert page.card.isVisible()

    def offered() -> list[QPushButton]:
        return [one for one in strip.findChildren(QPushButton) if one.isVisible()]

    context.set_private(True)
    assert offered() == []
    context.set_private(False)
    assert offered() != []
