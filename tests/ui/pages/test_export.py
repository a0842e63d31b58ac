"""Lists for other programs: masked by default, in full only with a reason, and every export recorded."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.export_dialog import ExportListDialog
from ui.pages.clients.page import ClientsPage
from ui.pages.settings.history import read_events

pytestmark = pytest.mark.book(clients=6)


@pytest.fixture
def dialog(context, qtbot):
    made = ExportListDialog(context)
    qtbot.addWidget(made)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.show()
    return made


def export(dialog, context, qtbot, target):
    """Write a list; return what is said and what the history tells."""
    with qtbot.waitSignal(context.said) as said:
        dialog.export_to(target)
    got = []
    context.tasks.query(read_events, got.append)
    qtbot.waitUntil(lambda: bool(got))
    return said.args[0], got[0][0]


@pytest.mark.parametrize(
    ("what", "form"), [("clients", "xlsx"), ("holdings", "csv"), ("contacts", "vcf"), ("calendar", "ics")]
)
def test_every_list_is_written_and_recorded(dialog, context, qtbot, tmp_path, what, form):
    dialog.what.choose(what)
    dialog.form_box.choose(form)
    target = tmp_path / f"list.{form}"
    said, event = export(dialog, context, qtbot, target)
    assert target.stat().st_size > 0
    assert said.startswith(f"list.{form} is saved")
    assert (event.verb, event.label) == ("export", f"{what}.{form}")


def test_numbers_are_masked_unless_a_reason_is_given(dialog, context, qtbot, tmp_path):
    dialog.what.choose("contacts")
    dialog.form_box.choose("csv")
    export(dialog, context, qtbot, tmp_path / "masked.csv")
    assert "****" in (tmp_path / "masked.csv").read_text("utf-8")
    dialog.full.setChecked(True)
    QTest.keyClicks(dialog.reason, "new phone for the desk")
    _said, event = export(dialog, context, qtbot, tmp_path / "full.csv")
    assert "****" not in (tmp_path / "full.csv").read_text("utf-8")
    assert event.reason == "new phone for the desk"


def test_numbers_in_full_without_a_reason_are_refused(dialog):
    dialog.full.setChecked(True)
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert dialog.error.isVisible()
    assert dialog.isVisible()


def test_the_page_of_clients_offers_it(context, qtbot):
    page = ClientsPage(context)
    qtbot.addWidget(page)
    menu = page.more_menu()
    next(action for action in menu.actions() if action.text() == "Export a list…").trigger()
    found = page.findChild(ExportListDialog)
    assert found is not None
    assert found.isVisible()
    found.reject()


def test_a_calendar_file_has_parts_and_other_forms_have_not(dialog, context, qtbot, tmp_path):
    dialog.what.choose("calendar")
    assert all(box.isVisible() and box.isChecked() for box in dialog.parts.values())
    for code in ("appointments", "birthdays", "tasks"):
        dialog.parts[code].setChecked(False)
    export(dialog, context, qtbot, tmp_path / "c.ics")
    text = (tmp_path / "c.ics").read_text("utf-8")
    assert "SUMMARY:Spring Festival" in text
    assert "Birthday" not in text
    dialog.form_box.choose("xlsx")
    assert not any(box.isVisible() for box in dialog.parts.values())


def test_a_calendar_file_of_nothing_is_refused(dialog):
    dialog.what.choose("calendar")
    for box in dialog.parts.values():
        box.setChecked(False)
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert dialog.error.isVisible()
    assert dialog.isVisible()
