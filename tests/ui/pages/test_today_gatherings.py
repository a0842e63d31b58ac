"""The checklists of gatherings stand on 今日 as to-dos, each once; a tick there is the tick of the plan."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.helpers.desk import TODAY, filled_desk, page_context
from tests.helpers.waiting import calm
from ui.pages.today.lines import OVERDUE
from ui.pages.today.page import TodayPage
from workbench.domain.changes import Changes
from workbench.domain.gatherings import plan_item_in
from workbench.services.gatherings import add_gathering, cancel_gathering, put_item
from workbench.services.gatheringtodos import plan_duties
from workbench.services.interactions import log_interaction

AT = "2026-11-21T02:00:00Z"
DAYS = {"订茶歇": -1, "打印签到表": 0, "布置会场": 6, "回访": 30}


class Desk:
    """A page of 今日 over a book with one gathering and its checklist."""

    def __init__(self, context, qtbot):
        self.context, self.qtbot = context, qtbot
        self.page = TodayPage(context)
        qtbot.addWidget(self.page)
        self.page.resize(1180, 640)
        self.page.show()
        self.page.activate()
        self.idle()
        self.before = dict(self.page.reader.day.counts)
        self.gathering = self.ask(self._plan)
        self.context.tasks.changed.emit(Changes(frozenset({"gathering_item"}), None), None)
        self.idle()

    def idle(self):
        calm(self.qtbot, self.context.tasks)

    def ask(self, query):
        got = []
        self.context.tasks.query(query, got.append)
        self.qtbot.waitUntil(lambda: bool(got))
        return got[0]

    def _plan(self, desk):
        fields = {"title": "年末沙龙", "starts": f"{TODAY + dt.timedelta(days=8)}T14:30", "kind": "salon"}
        _, (row,) = add_gathering(desk, rules=self.context.rules, texts=self.context.texts, fields=fields)
        for title, days in DAYS.items():
            due = TODAY + dt.timedelta(days=days)
            put_item(desk, gathering=row, fields={"kind": "task", "title": title, "due": due, "who": "大堂经理"})
        put_item(desk, gathering=row, fields={"kind": "material", "title": "茶杯", "count": 20, "due": TODAY})
        return row

    def lines(self):
        every = [self.page.model.record_at(row) for row in range(self.page.model.rowCount())]
        return [line for line in every if line.duty is not None and not line.duty.client_id]

    def titles(self):
        return [line.duty.reason[1]["title"] for line in self.lines()]

    def pick(self, title):
        (line,) = [one for one in self.lines() if one.duty.reason[1]["title"] == title]
        self.page.view.select_key(line.key)
        self.page.view.setFocus()
        return line

    def done(self):
        items = self.ask(lambda desk: desk.gatherings().items(self.gathering))
        return {one.title: one.done_on for one in items if one.done_on is not None}


@pytest.fixture
def today(tmp_path, qtbot):
    with page_context(filled_desk(tmp_path, 8)) as context:
        yield Desk(context, qtbot)


def test_what_is_due_stands_among_the_to_dos_once_and_is_counted(today):
    assert today.titles() == ["订茶歇", "打印签到表", "布置会场"]
    counts = today.page.reader.day.counts
    assert counts["task"] == today.before["task"] + 3
    assert counts[OVERDUE] == today.before[OVERDUE] + 1
    first = today.lines()[0]
    assert (first.group, first.duty.name, first.duty.state) == ("task", "年末沙龙", "overdue")
    spoken = today.page.model.spoken_row(today.page.model.row_of(first.key))
    assert "年末沙龙" in spoken
    assert "订茶歇" in spoken
    assert "大堂经理" in spoken


def test_d_ticks_a_line_in_the_plan_again_opens_it_and_undo_does_too(today):
    today.pick("打印签到表")
    QTest.keyClick(today.page.view, Qt.Key.Key_D)
    today.idle()
    assert today.done() == {"打印签到表": TODAY}
    (line,) = [one for one in today.lines() if one.duty.reason[1]["title"] == "打印签到表"]
    assert (line.settled, line.duty.state) == (True, "done")
    today.pick("打印签到表")
    QTest.keyClick(today.page.view, Qt.Key.Key_D)
    today.idle()
    assert today.done() == {}
    assert not any(one.settled for one in today.lines())
    today.pick("订茶歇")
    QTest.keyClick(today.page.view, Qt.Key.Key_D)
    today.idle()
    today.context.tasks.change(lambda desk: desk.undo())
    today.idle()
    assert today.done() == {}
    assert "订茶歇" in [one.duty.reason[1]["title"] for one in today.lines() if not one.settled]


def test_a_contact_with_somebody_leaves_the_lines_where_they_are(today):
    client = today.ask(lambda desk: desk.client_ids()[0])
    rules = today.context.rules

    def log(desk):
        return log_interaction(
            desk, rules=rules, clients=[client], channel="call", result="connected", at=AT, on=TODAY, today=TODAY
        ).changes

    today.context.tasks.change(log)
    today.idle()
    assert today.titles() == ["订茶歇", "打印签到表", "布置会场"]
    today.page.reader.read_group("task")
    today.idle()
    assert len(today.titles()) == 3


def test_other_keys_say_what_can_be_done_and_enter_opens_the_gathering(today, qtbot):
    line = today.pick("布置会场")
    for key in (Qt.Key.Key_W, Qt.Key.Key_V):
        with qtbot.waitSignal(today.context.said) as said:
            QTest.keyClick(today.page.view, key)
        assert "gathering" in said.args[0]
    with qtbot.waitSignal(today.page.went) as went:
        QTest.keyClick(today.page.view, Qt.Key.Key_Return)
    assert went.args == ["gatherings", today.gathering]
    today.page._mark(line)
    assert today.page._marked_clients() == []
    assert today.page._people() == []
    menu = today.page.plans.menu_of(line.duty, today.page._act)
    assert [one.text() for one in menu.actions()] == ["Done\tD", "Open the gathering"]
    menu.close()


def test_the_privacy_screen_leaves_them_and_they_belong_to_no_client(today):
    today.context.set_private(True)
    today.page.set_privacy(True)
    line = today.lines()[0]
    assert "年末沙龙" in today.page.model.spoken_row(today.page.model.row_of(line.key))
    assert plan_item_in(line.duty.id)[0] == today.gathering
    assert plan_item_in("task/ab/cd") is None


def test_what_was_called_off_asks_for_nothing(today):
    rule = today.context.rules.tasks
    assert len(today.ask(lambda desk: plan_duties(desk, rule=rule, today=TODAY))) == 3
    today.context.tasks.change(lambda desk: cancel_gathering(desk, gathering=today.gathering))
    today.idle()
    assert today.ask(lambda desk: plan_duties(desk, rule=rule, today=TODAY)) == []
