"""The file on the card: what to ask next, stamps, ways and addresses, by keys; numbers only for a reason."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from tests.helpers.desk import TODAY
from tests.helpers.pages import dialog_of
from ui.card.address_dialog import AddressDialog
from ui.card.edit_dialog import EditDialog
from ui.card.reason_dialog import ReasonDialog
from ui.card.verify_dialog import VerifyDialog
from ui.card.way_dialog import WayDialog
from ui.pages.clients.page import ClientsPage
from workbench.services.clients import set_client

pytestmark = pytest.mark.book(clients=6)


@pytest.fixture
def page(context, qtbot, idle):
    made = ClientsPage(context)
    qtbot.addWidget(made)
    made.resize(1280, 900)
    made.show()
    qtbot.waitExposed(made)
    made.activate()
    idle()
    made.open(made.model.record_at(0).id)
    qtbot.waitUntil(lambda: made.card.card is not None)
    idle()
    return made


@pytest.fixture
def told(context, page, idle, qtbot):
    """Change fields of the client of the card, and wait until the card shows it."""

    def tell(**fields):
        client = page.card.client
        context.tasks.change(lambda desk: set_client(desk, client=client, fields=fields), None)
        idle()
        page.card.refresh()
        idle()

    return tell


def save(dialog):
    QTest.keyClick(dialog, Qt.Key.Key_Return)


def shown(widget) -> str:
    # Rows of before wait to be deleted.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if not one.isHidden())


def test_f3_opens_exactly_the_field_that_is_most_useful_to_ask_for(page, told, idle, qtbot):
    told(mobile="", preference="", employer="")
    QTest.keyClick(page, Qt.Key.Key_F3)
    way = dialog_of(WayDialog)
    assert way._kind.code() == "mobile"
    assert way.focusWidget() is way._value
    QTest.keyClicks(way._value, "13812340000")
    save(way)
    idle()
    qtbot.waitUntil(lambda: any(one.value == "13812340000" for one in page.card.card.ways))
    # The plugin without a screen gives the focus to nobody when a dialog closes.
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    QTest.keyClick(page, Qt.Key.Key_F3)
    idle()
    edit = dialog_of(EditDialog)
    assert edit.field("preference").isAncestorOf(QApplication.focusWidget())
    edit.reject()


def test_the_head_names_the_gaps_and_each_opens_its_field(page, told, idle):
    told(employer="", preference="")
    named = [one for one in page.card.head.findChildren(QPushButton) if one.text().startswith("+ ")]
    assert 1 <= len(named) <= 3
    for button in named:
        assert button.accessibleName()
    next(one for one in named if "mployer" in one.text()).click()
    idle()
    edit = dialog_of(EditDialog)
    assert edit.field("employer").isAncestorOf(QApplication.focusWidget())
    edit.reject()


def test_f9_says_what_was_verified_today_and_by_which_source(page, idle, qtbot):
    QTest.keyClick(page, Qt.Key.Key_F9)
    dialog = dialog_of(VerifyDialog)
    for box in dialog._parts.values():
        box.setChecked(False)
    save(dialog)
    assert dialog.error.isVisible()
    dialog._parts["care"].setChecked(True)
    QTest.keyClick(dialog._source, Qt.Key.Key_Down)
    save(dialog)
    idle()
    qtbot.waitUntil(lambda: any(one.part.code == "care" and one.stamp for one in page.card._view.parts))
    (stamp,) = [one.stamp for one in page.card._view.parts if one.part.code == "care"]
    assert (stamp.on, stamp.source) == (TODAY, "document")


def test_a_way_is_edited_ordered_and_refused_for_messages(page, idle, qtbot):
    page.card.act("add-way")
    dialog = dialog_of(WayDialog)
    dialog._kind.choose("wechat")
    QTest.keyClicks(dialog._value, "wx_test")
    save(dialog)
    idle()
    qtbot.waitUntil(lambda: page.card.card.ways[-1].value == "wx_test")
    page.card.reach.way_chosen.emit("up", page.card.card.ways[-1])
    idle()
    count = len(page.card.card.ways)
    qtbot.waitUntil(lambda: page.card.card.ways[count - 2].value == "wx_test")
    page.card.reach.way_chosen.emit("edit", page.card.card.ways[count - 2])
    dialog = dialog_of(WayDialog)
    assert (dialog._value.text(), "wx_test" in dialog._value.placeholderText()) == ("", False)
    dialog._consent.choose("no")
    QTest.keyClicks(dialog._time, "evenings")
    save(dialog)
    idle()
    qtbot.waitUntil(lambda: page.card.card.ways[count - 2].consent is False)
    assert (page.card.card.ways[count - 2].value, page.card.card.ways[count - 2].time) == ("wx_test", "evenings")
    qtbot.waitUntil(lambda: "no messages here" in shown(page.card.reach))


def test_addresses_are_masked_and_opened_for_a_reason_that_is_kept(page, context, told, idle, qtbot):
    told(address="江苏省无锡市滨湖区太湖大道191号")
    assert "191" not in shown(page.card.reach)
    assert "191" not in shown(page.card.file)
    page.card.reach.address_asked.emit(page.card.card.addresses[0])
    reason = dialog_of(ReasonDialog)
    reason._reason.setText("the client asked")
    reason.submit()
    idle()
    dialog = dialog_of(AddressDialog)
    assert (dialog._district.text(), dialog._street.text()) == ("滨湖区", "太湖大道191号")
    kept = []
    context.tasks.query(lambda desk: desk.history()[-1], kept.append)
    idle()
    assert (kept[0].entry.verb, kept[0].reason) == ("view", "the client asked")
    dialog._district.clear()
    QTest.keyClicks(dialog._district, "x")
    assert dialog._text.text() == "江苏省无锡市x太湖大道191号"
    dialog._text.selectAll()
    QTest.keyClick(dialog._text, Qt.Key.Key_Delete)
    assert (dialog._district.text(), dialog._street.text()) == ("", "")
    dialog.reject()


def test_every_number_hides_again_by_itself(page, told, qtbot, idle):
    told(address="太湖新城学府街191号", id_no="99010119560502704X", mobile="13812345678")
    card = page.card
    card.show_tab("file")
    card._on_reason("calling")
    idle()
    qtbot.waitUntil(lambda: card.revealed)
    card.show_tab("overview")
    everywhere = lambda: shown(card)  # noqa: E731 - read thrice
    for number in ("13812345678", "191号", "19560502704"):
        assert number in everywhere(), number
    card._hide.setInterval(1)
    card._hide.start()
    qtbot.waitUntil(lambda: not card.revealed)
    for number in ("13812345678", "191号", "19560502704"):
        assert number not in everywhere(), number


def test_the_edit_form_shows_no_number_and_leaves_what_is_not_typed(page, told, idle):
    told(address="太湖新城学府街191号", mobile="13812345678")
    page.card.act("edit-reach")
    idle()
    dialog = dialog_of(EditDialog)
    for name in ("address", "mobile"):
        line = dialog.field(name)._line
        assert line.text() == ""
        assert "191" not in line.placeholderText()
        assert "1234" not in line.placeholderText()
        assert not dialog.field(name).changed()
    dialog.reject()


def test_behind_the_privacy_screen_nothing_is_copied(page, context, idle):
    QGuiApplication.clipboard().clear()
    context.set_private(True)
    page.card.reach.way_chosen.emit("copy", page.card.card.ways[0])
    idle()
    assert QGuiApplication.clipboard().text() == ""
    assert not any(isinstance(one, ReasonDialog) and one.isVisible() for one in QApplication.topLevelWidgets())
    context.set_private(False)


def test_the_birthday_says_when_it_is_kept_next_and_changes_its_calendar(page, idle):
    page.card.act("edit")
    idle()
    birthday = dialog_of(EditDialog).field("birthday")
    birthday.take("")
    birthday.show_value({"bday_calendar": "solar", "bday_year": 1956, "bday_month": 7, "bday_day": 22})
    birthday._calendar.choose("lunar")
    birthday._calendar.activated.emit(birthday._calendar.currentIndex())
    assert birthday.text() == "lunar:1956-06-15"
    assert "2027-07-18" in birthday._said.text()
    birthday._calendar.choose("solar")
    birthday._calendar.activated.emit(birthday._calendar.currentIndex())
    assert birthday.text() == "solar:1956-07-22"
    birthday._year.setValue(0)
    assert birthday.text() == "solar:07-22"
    assert birthday.problem() == ""
    birthday._day.setValue(0)
    assert birthday.problem()
    dialog_of(EditDialog).reject()


def test_a_bereavement_is_proposed_for_a_year_and_said_with_what_it_stops(page, told, idle):
    page.card.act("edit-care")
    idle()
    dialog = dialog_of(EditDialog)
    mourning = dialog.field("mourning_until")
    mourning.findChild(QPushButton).click()
    assert mourning.text() == TODAY.replace(year=TODAY.year + 1).isoformat()
    save(dialog)
    idle()
    page.card.refresh()
    idle()
    assert "No festive greeting" in shown(page.card.cautions)
    told(mourning_until="", no_contact="yes", deceased_on=(TODAY - dt.timedelta(days=3)).isoformat())
    said = shown(page.card.cautions)
    assert "Greetings, messages, tasks and reminders stop" in said
    assert "No greetings and no messages" in said
