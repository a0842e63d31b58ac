"""报表: the preview is the real PDF, saving and printing are recorded, and what is missing is said."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest

from tests.helpers.desk import TODAY
from ui.pages.reports.page import ReportsPage
from ui.roster import Roster
from workbench.services.printing import Wish


@pytest.fixture
def page(context, qtbot):
    made = ReportsPage(context)
    qtbot.addWidget(made)
    made.resize(1280, 680)
    made.show()
    made.activate()
    qtbot.waitUntil(lambda: made.preview.page_count() > 0 and Roster.of(context).ready, timeout=15_000)
    return made


def prints(context, qtbot):
    got = []
    context.tasks.query(lambda desk: [one for one in desk.history() if one.entry.verb == "print"], got.append)
    qtbot.waitUntil(lambda: bool(got))
    return got[0]


def shown(page, qtbot, name):
    qtbot.waitUntil(lambda: page._shown is not None and page._shown[0].name == name, timeout=15_000)
    return page._shown


def test_the_visit_plan_of_the_day_is_shown_first(page):
    wish, printed = page._shown
    assert (wish.name, wish.day) == ("visit-plan", TODAY)
    assert printed.content.startswith(b"%PDF")
    assert page.preview.page_count() == printed.pages


def test_every_document_is_drawn(page, qtbot):
    ids = [row.id for row in Roster.of(page._context).rows[:3]]
    page.show_document("client-card", clients=ids)
    _wish, printed = shown(page, qtbot, "client-card")
    assert page.preview.page_count() == printed.pages == 3
    for name in ("monthly-report", "greeting-list"):
        page.show_document(name)
        _wish, printed = shown(page, qtbot, name)
        assert page.preview.page_count() == printed.pages > 0


def test_the_client_card_is_drawn_on_small_paper_when_asked(page, qtbot):
    ids = [row.id for row in Roster.of(page._context).rows[:2]]
    assert not page.parameters.small.isVisible()
    page.show_document("client-card", clients=ids)
    shown(page, qtbot, "client-card")
    assert page.parameters.small.isVisible()
    page.parameters.small.click()
    qtbot.waitUntil(lambda: page._shown[0].small, timeout=15_000)
    assert b"/MediaBox [ 0 0 419." in page._shown[1].content


def test_a_saved_file_is_the_preview_and_is_recorded(page, context, qtbot, tmp_path):
    target = tmp_path / "plan.pdf"
    with qtbot.waitSignal(context.tasks.changed):
        page.preview.save_to(target)
    assert target.read_bytes() == page._shown[1].content
    (entry,) = prints(context, qtbot)
    assert entry.label == "visit-plan"
    assert page._shown[0].name == "visit-plan", "recording a print draws nothing anew"


def test_a_file_that_cannot_be_written_is_a_problem_with_advice(page, qtbot, tmp_path):
    with qtbot.waitSignal(page.failed) as failed:
        page.preview.save_to(tmp_path / "missing" / "plan.pdf")
    assert failed.args[0].code == "file-not-written"


def test_what_goes_to_the_printer_is_recorded(page, context, qtbot, tmp_path):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    with qtbot.waitSignal(context.tasks.changed):
        page.preview.print_on(printer)
    assert len(prints(context, qtbot)) == 1


def test_numbers_in_full_need_a_reason_and_keep_it(page, context, qtbot, tmp_path):
    QTest.mouseClick(page.parameters.full, Qt.MouseButton.LeftButton, pos=page.parameters.full.rect().center())
    page.parameters.full.setChecked(True)
    qtbot.waitUntil(lambda: page.preview.page_count() == 0)
    assert "reason" in page.preview._empty.accessibleName()
    QTest.keyClicks(page.parameters.reason, "asked by the head")
    qtbot.waitUntil(lambda: page.preview.page_count() > 0, timeout=15_000)
    with qtbot.waitSignal(context.tasks.changed):
        page.preview.save_to(tmp_path / "full.pdf")
    assert prints(context, qtbot)[0].reason == "asked by the head"


def test_cards_without_clients_say_what_is_missing(page, qtbot):
    page.gallery.choose("client-card")
    qtbot.waitUntil(lambda: page.preview.page_count() == 0)
    assert page.preview._empty.accessibleName()


def test_the_last_wish_wins(page, qtbot):
    for back in range(5):
        page.show_document("visit-plan", day=TODAY - dt.timedelta(days=back))
        page.draw()
    page.show_document("visit-plan", day=TODAY + dt.timedelta(days=1))
    page.draw()
    qtbot.waitUntil(
        lambda: page._context.tasks.pending == 0 and page._shown[0].day == TODAY + dt.timedelta(days=1), timeout=15_000
    )


def test_another_page_may_wish_for_a_document(page, qtbot):
    client = Roster.of(page._context).rows[0].id
    page.open(Wish("client-card", clients=(client,)))
    wish, _printed = shown(page, qtbot, "client-card")
    assert tuple(wish.clients) == (client,)


def test_the_file_name_names_no_client(page, qtbot):
    row = Roster.of(page._context).rows[0]
    page.show_document("client-card", clients=[row.id])
    wish, _printed = shown(page, qtbot, "client-card")
    assert row.name not in page._file_name(wish)
    assert page._file_name(wish).endswith(".pdf")


def test_nothing_can_be_read_while_the_privacy_screen_is_on(page, context):
    context.set_private(True)
    assert not page.preview.isVisible()
    context.set_private(False)
    assert page.preview.isVisible()


def test_a_month_that_is_over_is_kept_by_its_first_print_and_may_be_made_anew(page, qtbot, context, tmp_path):
    page.show_document("monthly-report", month="2026-10")
    shown(page, qtbot, "monthly-report")
    assert "for ever" in page.frozen.said.text()
    assert page.frozen.renew.isHidden()
    with qtbot.waitSignal(context.tasks.changed):
        page.preview.saved.emit(tmp_path / "october.pdf")
    qtbot.waitUntil(lambda: page.frozen.said.text().startswith("Frozen on"))
    assert "Six bands, quarter average 2022 (2022-01-01)" in page.frozen.said.text()
    QTest.mouseClick(page.frozen.renew, Qt.MouseButton.LeftButton, pos=QPoint(8, page.frozen.renew.height() // 2))
    qtbot.waitUntil(lambda: page.frozen.said.text().startswith("Figures of today"))
    assert page._wish()[0].renew
    page.show_document("visit-plan")
    shown(page, qtbot, "visit-plan")
    assert page.frozen.isHidden()
