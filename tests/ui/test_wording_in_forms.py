"""Where words for clients are written, they are checked; a greeting with forbidden ones waits for a reason."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication

from tests.helpers.desk import filled_desk, page_context
from tests.helpers.waiting import calm
from ui.card.log_dialog import LogDialog
from ui.card.plan_dialog import PlanDialog
from ui.card.task_dialog import TaskDialog
from ui.pages.greetings.page import GreetingsPage
from ui.pages.reports.parameters import Parameters
from ui.pursuits.opportunity_dialog import OpportunityDialog
from ui.pursuits.referral_dialog import ReferralDialog
from ui.wordcheck.field import Watched
from ui.wordcheck.gate import BlockedDialog
from workbench.services.wording import word_list

#: Three days before New Year's Day: its greetings are owed.
DAY = dt.date(2026, 12, 29)


@pytest.fixture
def context(qapp, tmp_path):
    word_list()  # read in the background otherwise
    with page_context(filled_desk(tmp_path), today=DAY) as made:
        yield made


@pytest.fixture
def page(context, qtbot):
    made = GreetingsPage(context)
    qtbot.addWidget(made)
    made.resize(1280, 680)
    made.show()
    made.activate()
    calm(qtbot, context.tasks)
    yield made
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def somebody(context, qtbot):
    found = []
    context.tasks.query(lambda desk: desk.client_ids()[:1], found.append)
    calm(qtbot, context.tasks)
    return found[0][0], "某某"


def watched(widget):
    return {one.watch.field.accessibleName() for one in widget.findChildren(Watched)}


FORMS = {
    "appointment": (lambda context, one: PlanDialog(context, [one]), {"What for"}),
    "contact": (lambda context, one: LogDialog(context, [one]), {"Note"}),
    "opportunity": (OpportunityDialog, {"Title", "In the client's words"}),
    "referral": (ReferralDialog, {"Note"}),
}


@pytest.mark.parametrize("name", FORMS)
def test_a_form_whose_words_are_printed_checks_them(name, context, qtbot):
    make, fields = FORMS[name]
    form = make(context, somebody(context, qtbot))
    form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(form)
    assert watched(form) >= fields


def test_the_texts_of_a_report_are_checked(context, qtbot):
    fields = Parameters(context)
    qtbot.addWidget(fields)
    assert len(watched(fields)) == 2


def test_a_slip_of_paper_for_oneself_is_not_checked(context, qtbot):
    form = TaskDialog(context, somebody(context, qtbot))
    form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(form)
    assert watched(form) == set()


def write(page, text):
    page.view.select_key(next(line.key for line in page._run.lines if line.open))
    page.words.editor.setPlainText(text)


def asked(page) -> BlockedDialog:
    (form,) = page.findChildren(BlockedDialog)
    return form


def test_forbidden_words_are_copied_only_after_a_reason_which_is_kept(page, context, qtbot):
    QGuiApplication.clipboard().clear()
    write(page, "新年好，这款产品稳赚。")
    page.words.copy.click()
    assert QGuiApplication.clipboard().text() == ""
    form = asked(page)
    form.reason.setText("给合规部门看")
    form.submit()
    assert "稳赚" in QGuiApplication.clipboard().text()
    calm(qtbot, context.tasks)
    kept = []
    asked_of = "SELECT kind, what, reason FROM access"
    context.tasks.query(lambda desk: desk.connection.execute(asked_of).fetchall(), kept.append)
    calm(qtbot, context.tasks)
    assert kept[0] == [("export", "copied-words", "给合规部门看")]


def test_words_that_are_fine_are_copied_at_once(page):
    write(page, "新年好，出行注意安全。")
    page.words.copy.click()
    assert QGuiApplication.clipboard().text() == "新年好，出行注意安全。"
    assert page.findChildren(BlockedDialog) == []


def test_a_list_with_forbidden_words_goes_to_paper_only_after_a_reason(page, context, qtbot):
    wishes = []
    page.went.connect(lambda _page, wish: wishes.append(wish))
    page.print.click()
    assert [wish.words_reason for wish in wishes] == [""]
    write(page, "新年好，零风险。")
    page.words.save.click()
    calm(qtbot, context.tasks)
    page.print.click()
    assert len(wishes) == 1
    form = asked(page)
    form.reason.setText("留作反面例子")
    form.submit()
    assert [wish.words_reason for wish in wishes] == ["", "留作反面例子"]
