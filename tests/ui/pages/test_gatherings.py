"""The page 活动: a salon from its template to the follow-up by keys; the forms, the figures, what the list says."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QAbstractItemModel, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from tests.helpers.desk import TODAY, empty_desk, page_context
from tests.helpers.waiting import calm
from ui.pages.gatherings.gathering_dialog import GatheringDialog
from ui.pages.gatherings.line_dialog import LineDialog
from ui.pages.gatherings.page import GatheringsPage
from ui.pages.gatherings.people_dialogs import InviteDialog, ReplyDialog, RowsDialog, WalkInDialog
from ui.pages.gatherings.proposals_dialog import ProposalsDialog
from workbench.services.gatherings import add_gathering
from workbench.services.inviting import invite

pytestmark = [
    pytest.mark.book(clients=24),
    # Popups without a screen.
    pytest.mark.qt_log_ignore("does not support", extend=True),
]
AT = "2026-11-21T02:00:00Z"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(context, qtbot, idle):
    made = GatheringsPage(context)
    qtbot.addWidget(made)
    made.resize(1280, 700)
    made.show()
    made.activate()
    idle()
    return made


@pytest.fixture
def salon(context, ask, page, idle):
    """A salon of today with four clients on its list, chosen on the page."""

    def make(desk):
        fields = {"title": "年末沙龙", "starts": f"{TODAY}T14:30", "place": "二楼"}
        more = {"rules": context.rules, "texts": context.texts}
        _, (row,) = add_gathering(desk, template="salon", fields=fields, **more)
        free = [one for one in desk.client_ids() if one not in blocked(desk)][:4]
        invite(desk, gathering=row, clients=free, today=TODAY, at=AT, channel="call")
        return row

    row = ask(make)
    page.gatherings.read()
    idle()
    page.open(row)
    idle()
    page.gatherings.panel.show_part(1)
    idle()
    return row


def blocked(desk):
    rows = desk.connection.execute(
        "SELECT id FROM client WHERE consent_messages = 0 OR no_contact = 1 OR mourning_until IS NOT NULL"
    )
    return {row for (row,) in rows.fetchall()}


def dialog(page, kind):
    found = [one for one in page.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def press(page, key):
    people = page.gatherings.panel.people
    people.host.do(key)


def test_an_empty_book_says_how_to_begin(tmp_path, qtbot):
    with page_context(empty_desk(tmp_path)) as context:
        page = GatheringsPage(context)
        qtbot.addWidget(page)
        page.resize(1100, 600)
        page.show()
        page.activate()
        calm(qtbot, context.tasks)
        said = " ".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())
        assert "No gatherings yet" in said
        assert "No gathering chosen" in said


def test_a_template_fills_the_form_and_the_plan(page, context, idle):
    page.gatherings.add()
    form = dialog(page, GatheringDialog)
    form.template.choose("community")
    assert form.day.text() == "2026-12-12"
    assert form.times.isEnabled()
    form.template.choose("salon")
    assert not form.times.isEnabled()
    form.what.setText("年末沙龙")
    form.place.setText("二楼")
    form.submit()
    idle()
    (one,) = [page.gatherings.view.current_record()]
    assert (one.title, one.capacity, one.tasks) == ("年末沙龙", 10, 12)
    plan = page.gatherings.panel.plan
    assert len(plan.whole.items) == 21
    plan.view.select_row(0)
    plan.view.setFocus()
    QTest.keyClick(plan.view, Qt.Key.Key_Space)
    idle()
    assert page.gatherings.panel.whole.gathering.tasks_done == 1
    assert "Done 1 of 12" in plan.totals.text()


def test_a_form_without_a_title_says_what_it_needs(page, idle):
    page.gatherings.add()
    form = dialog(page, GatheringDialog)
    form.what.setText("")
    form.submit()
    idle()
    assert form.error.isVisible()
    form.day.setText("morgen")
    form.submit()
    assert "2026-11-25" in form.error.text()
    form.reject()


def test_a_line_of_the_plan_is_added_changed_and_deleted(page, salon, idle):
    panel = page.gatherings.panel
    panel.show_part(0)
    panel.plan.add()
    form = dialog(page, LineDialog)
    form.kind.choose("cost")
    form.what.setText("横幅")
    form.planned.setText("80.50")
    form.submit()
    idle()
    row = next(one for one in panel.whole.items if one.title == "横幅")
    assert row.planned_fen == 8_050
    panel.plan.edit(row)
    form = dialog(page, LineDialog)
    assert form.planned.text() == "80.5"
    form.spent.setText("x")
    form.submit()
    assert form.error.isVisible()
    form.spent.setText("90")
    form.submit()
    idle()
    assert panel.whole.gathering.spent_fen == 9_000
    panel.plan.view.select_key(row.id)
    panel.plan.host.do("Delete")
    idle()
    assert "横幅" not in {one.title for one in panel.whole.items}


def test_proposals_are_marked_and_put_on_the_list(page, context, salon, idle):
    press(page, "Ins")
    idle()
    form = dialog(page, ProposalsDialog)
    free = [one for one in form._found if one.block is None]
    assert free
    assert all(one.block is None for one in form._found[: len(free)])
    form.view.select_row(0)
    form.view.setFocus()
    QTest.keyClick(form.view, Qt.Key.Key_Space)
    assert form.count.text().startswith("1 chosen")
    form._take()
    idle()
    people = page.gatherings.panel.whole.people
    assert (people[-1].client_id, people[-1].standing, people[-1].place) == (free[0].guest.id, "listed", 5)


def test_a_blocked_client_cannot_be_marked(page, salon, idle):
    press(page, "Ins")
    idle()
    form = dialog(page, ProposalsDialog)
    last = next(one for one in form._found if one.block)
    form.view.select_key(last.guest.id)
    form._on_toggled(last)
    assert form._chosen == set()
    form.reject()


def test_replies_and_arrivals_by_keys_then_held_in_one_step(page, context, salon, idle, ask):
    panel, view = page.gatherings.panel, page.gatherings.panel.people.view
    for row, key in enumerate("YNM"):
        view.select_row(row)
        press(page, key)
        idle()
    assert [one.standing for one in panel.whole.people] == ["yes", "no", "maybe", "invited"]
    view.select_row(0)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Space)
    idle()
    assert panel.whole.people[0].standing == "arrived"
    assert panel.hold.isEnabled()
    panel.hold.click()
    idle()
    assert [one.standing for one in panel.whole.people] == ["arrived", "no", "missed", "missed"]
    assert panel.hold.isHidden()
    tasks = ask(lambda desk: desk.connection.execute("SELECT count(*) FROM task WHERE origin = 'gathering'").fetchone())
    assert tuple(tasks) == (5,)
    context.tasks.change(lambda desk: desk.undo(), page)
    idle()
    assert panel.whole.gathering.state == "planned"


def test_the_rows_of_the_sheet_are_typed_back(page, salon, idle):
    press(page, "R")
    form = dialog(page, RowsDialog)
    form.rows.setText("1 9")
    form.submit()
    assert "9" in form.error.text()
    form.rows.setText("1 3-4")
    assert form.names.text().count(", ") == 2
    form.submit()
    idle()
    assert [one.came for one in page.gatherings.panel.whole.people] == [True, None, True, True]


def test_an_invitation_a_reply_and_somebody_who_came_by(page, context, salon, idle):
    people = page.gatherings.panel.people
    people.view.select_row(1)
    press(page, "E")
    form = dialog(page, ReplyDialog)
    form.answer.choose("yes")
    form.companions.setValue(2)
    form.note.setText("带家人")
    form.submit()
    idle()
    one = page.gatherings.panel.whole.people[1]
    assert (one.reply, one.companions, one.note) == ("yes", 2, "带家人")
    people.view.select_row(0)
    press(page, "I")
    form = dialog(page, InviteDialog)
    form.channel.choose("sms")
    form.submit()
    idle()
    press(page, "W")
    form = dialog(page, WalkInDialog)
    form.submit()
    assert form.error.isVisible()
    form.reject()
    press(page, "Delete")
    idle()
    assert len(page.gatherings.panel.whole.people) == 3


def test_the_words_of_an_invitation_go_to_the_clipboard_and_leave_it(page, context, salon, idle):
    people = page.gatherings.panel.people
    people.view.selectAll()
    press(page, "C")
    idle()
    text = QGuiApplication.clipboard().text()
    assert text.count("年末沙龙") == 4
    page.gatherings.deeds.clear_clipboard()
    assert QGuiApplication.clipboard().text() == ""


def test_the_invitations_go_into_a_file_and_that_is_kept(page, context, salon, idle, ask, tmp_path, monkeypatch):
    target = tmp_path / "invitations.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_more: (str(target), ""))
    page.gatherings.panel.people.view.selectAll()
    press(page, "S")
    idle()
    assert target.read_text(encoding="utf-8").count("年末沙龙") == 4
    kept = ask(lambda desk: desk.connection.execute("SELECT kind, what, file FROM access").fetchall())
    assert [tuple(one) for one in kept] == [("export", "invitations", "invitations.txt")]


def test_the_figures_tell_the_way_from_the_list_to_who_came(page, salon, idle):
    panel = page.gatherings.panel
    panel.people.view.select_row(0)
    press(page, "A")
    idle()
    panel.show_part(2)
    rows = [panel.result.view.table.spoken_row(row) for row in range(panel.result.model.rowCount())]
    assert [int(row.split(",")[1].split()[-1]) for row in rows] == [4, 4, 0, 1]


def test_the_papers_are_asked_for_with_the_gathering(page, context, salon, qtbot):
    with qtbot.waitSignal(context.wish_asked) as asked:
        page.gatherings._print()
    assert (asked.args[0].name, asked.args[0].gathering) == ("event-sheet", salon)


def test_everything_is_said_again_in_another_language_and_the_models_obey_qt(page, salon, idle, qtmodeltester):
    page.retranslate()
    idle()
    for model in page.findChildren(QAbstractItemModel):
        if type(model).__module__.startswith("ui."):
            qtmodeltester.check(model)
    view = page.gatherings.panel.people.view
    assert "Comes" in view.table.spoken_row(0) or "Invited" in view.table.spoken_row(0)


def test_called_off_planned_again_and_deleted_from_the_menu(page, salon, idle):
    tab = page.gatherings
    for name, state in (("Call it off", "cancelled"), ("Plan it again", "planned")):
        action = next(one for one in tab.panel.menu().actions() if one.text() == name)
        action.trigger()
        idle()
        assert tab.view.current_record().state == state
    tab._delete()
    idle()
    assert tab.model.total == 0


def test_widths_and_the_tab_in_front_are_remembered(page, tmp_path):
    settings = QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat)
    page.remember(settings)
    page.recall(settings)
    assert page.tabs.currentIndex() == 0


def test_late_plans_are_counted_on_the_rail(page, context, ask, idle, qtbot):
    def make(desk):
        fields = {"title": "沙龙", "starts": f"{TODAY + dt.timedelta(days=3)}T14:30"}
        more = {"rules": context.rules, "texts": context.texts}
        return add_gathering(desk, template="salon", fields=fields, **more)

    ask(make)
    with qtbot.waitSignal(page.waiting, check_params_cb=lambda count: count == 1):
        page.gatherings.read()
    idle()
    QApplication.processEvents()
